"""What a carrier is."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.choices import MetadataChoice
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Picture, PlaneGeometry
from stegapp.progress import CancelToken
from stegapp.texts import Text

__all__ = [
    "AS_IT_IS",
    "SQUARE",
    "Carrier",
    "CoverOptions",
    "Crop",
    "Levels",
    "OpenCover",
    "OtherKind",
    "Planes",
    "Rounding",
    "as_array",
    "check_no_quality",
]

Levels = NDArray[np.uint8]

Planes = Levels | Picture
"""What carries bits; a change is by ±1.

Levels of [height, width] are one plane, as methods 1 and 2 of the format have it. A `Picture` is cut into tiles.
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
    stego is to say of it. provable: take also a cover in which changes can be proved. quality: of a new compression, 1
    to 100; None for a good one.
    """

    crop: Crop | None = None
    size: int | None = None
    metadata: MetadataChoice = "clean"
    provable: bool = False
    quality: int | None = None


AS_IT_IS = CoverOptions()
"""What applies where nobody chose."""


@dataclass(frozen=True, eq=False)
class OpenCover:
    """A picture opened to carry a message.

    planes: what carries it. roundings: of each plane, None where it was never finer than its levels; empty where none
    was. notes: sentences for the user on what was done to the picture, and on what makes it a poor cover.
    """

    planes: Planes = field(repr=False)
    notes: tuple[str, ...]
    roundings: tuple[Rounding | None, ...] = field(default=(), repr=False)

    @property
    def levels(self) -> Levels:
        """The planes as `as_array` has them."""
        return as_array(self.planes)


def as_array(planes: Planes) -> Levels:
    """Return levels as one array: [height, width], or [height, width, planes]. Raises TypeError for coefficients."""
    if not isinstance(planes, Picture):
        return planes
    if planes.stacked is None:
        raise TypeError("these are coefficients, not levels")
    return planes.stacked


def check_no_quality(options: CoverOptions) -> None:
    """Refuse a quality where nothing is compressed with loss. Raises UsageError."""
    if options.quality is not None:
        raise UsageError(Text("Only a JPEG has a quality."), advice=Text("Leave it out, or hide in a JPEG photo."))


class OtherKind(ImageRefused):
    """The file is of a kind that another carrier may take."""


class Carrier(Protocol):
    """Opens a picture file into planes, and closes planes into a file. Stateless, so that threads may share it.

    name: what requests call it. suffixes: of the files that it writes, in lower case. exact: whether a stego has to
    arrive as it was made; others are looked for in what arrived (`pipeline.robust.find`).
    """

    name: str
    suffixes: tuple[str, ...]
    exact: bool

    def open_cover(
        self, source: Path | bytes, options: CoverOptions = AS_IT_IS, *, cancel: CancelToken | None = None
    ) -> OpenCover:
        """Make a cover of any picture. Raises ImageRefused, UsageError for options that do not fit it, Cancelled."""
        ...

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> Planes:
        """Return the planes of a stego, nothing changed.

        Raises ImageRefused for what is no stego of this carrier, and says what became of it: OtherKind, at once, if
        another carrier may take the file; Cancelled.
        """
        ...

    def close(self, planes: Planes, cover: OpenCover) -> bytes:
        """Return the file of a stego, to be written as it is. planes: shaped as the cover's."""
        ...

    def pixels(self, planes: Planes, cover: OpenCover) -> Levels:
        """Return what people see of planes shaped as the cover's: uint8 [height, width] or [height, width, 1 or 3]."""
        ...
