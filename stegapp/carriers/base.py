"""What a carrier is."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.choices import MetadataChoice
from stegapp.format import PlaneGeometry
from stegapp.progress import CancelToken

__all__ = ["AS_IT_IS", "SQUARE", "Carrier", "CoverOptions", "Crop", "Levels", "OpenCover", "Rounding"]

Levels = NDArray[np.uint8]
"""What carries bits; a change is by ±1, and 0 and 255 have one way to go.

[height, width] is one plane, as methods 1 and 2 of the format have it; [height, width, 1 or 3] is cut into tiles.
"""

SQUARE = PlaneGeometry(512, 512)
"""The plane of a grey square: of a grey picture of this size in which every pixel can be seen."""

Rounding = NDArray[np.int8]
"""What rounding took away, [height, width]: 254·(x - level), -127 to 127, where x is what a level was before it."""

Crop = tuple[int, int, int]
"""A square of the upright picture: left, top, side, in its pixels."""


@dataclass(frozen=True)
class CoverOptions:
    """What a person may choose of how a picture becomes a cover; each carrier says which it heeds.

    crop: a square of the picture. size: pixels of the longer side to shrink to, None to keep it. metadata: what the
    stego is to say of it. provable: take also a cover in which changes can be proved.
    """

    crop: Crop | None = None
    size: int | None = None
    metadata: MetadataChoice = "clean"
    provable: bool = False


AS_IT_IS = CoverOptions()
"""What applies where nobody chose."""


@dataclass(frozen=True, eq=False)
class OpenCover:
    """A picture opened to carry a message.

    roundings: of each plane, None where it was never finer than its levels; empty where none was. notes: sentences for
    the user on what was done to the picture, and on what makes it a poor cover.
    """

    levels: Levels = field(repr=False)
    notes: tuple[str, ...]
    roundings: tuple[Rounding | None, ...] = field(default=(), repr=False)


class Carrier(Protocol):
    """Opens a picture file into levels, and closes levels into a file. Stateless, so that threads may share it.

    name: what requests call it. suffixes: of the files that it writes, in lower case.
    """

    name: str
    suffixes: tuple[str, ...]

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> OpenCover:
        """Make a cover of any picture. Raises ImageRefused, UsageError for options that do not fit it, Cancelled."""
        ...

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Levels:
        """Return the levels of a stego, none changed.

        Raises ImageRefused for what is no stego of this carrier, and says what became of it; Cancelled.
        """
        ...

    def close(self, levels: Levels, cover: OpenCover) -> bytes:
        """Return the file of a stego, to be written as it is. levels: shaped as the cover's."""
        ...
