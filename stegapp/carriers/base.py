"""What a carrier is."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.progress import CancelToken

__all__ = ["Carrier", "Crop", "OpenCover", "Plane", "Rounding"]

Plane = NDArray[np.uint8]
"""Integer levels [height, width] that carry bits; a change is by ±1, and 0 and 255 have one way to go."""

Rounding = NDArray[np.int8]
"""What rounding took away, [height, width]: 254·(x - level), -127 to 127, where x is what a level was before it."""

Crop = tuple[int, int, int]
"""A square of the upright picture: left, top, side, in its pixels."""


@dataclass(frozen=True, eq=False)
class OpenCover:
    """A picture opened to carry a message.

    roundings: of each plane, None where it was never finer than its levels; empty where none was. notes: sentences for
    the user on what was done to the picture, and on what makes it a poor cover.
    """

    planes: tuple[Plane, ...] = field(repr=False)
    notes: tuple[str, ...]
    roundings: tuple[Rounding | None, ...] = field(default=(), repr=False)


class Carrier(Protocol):
    """Opens a picture file into planes, and closes planes into a file. Stateless, so that threads may share it.

    name: what requests call it. suffixes: of the files that it writes, in lower case.
    """

    name: str
    suffixes: tuple[str, ...]

    def open_cover(
        self, source: Path | bytes, *, crop: Crop | None = None, cancel: CancelToken | None = None
    ) -> OpenCover:
        """Make a cover of any picture. Raises ImageRefused, UsageError for a crop outside, Cancelled."""
        ...

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> tuple[Plane, ...]:
        """Return the planes of a stego, no level changed.

        Raises ImageRefused for what is no stego of this carrier, and says what became of it; Cancelled.
        """
        ...

    def close(self, planes: tuple[Plane, ...], cover: OpenCover) -> bytes:
        """Return the file of a stego, to be written as it is. planes: shaped as the cover's."""
        ...
