"""Carriers: a picture file opens into integer planes and closes again. Everything between knows no file type.

One module a carrier; `register` makes it known. A hide names its carrier. A reveal needs no choice: it tries those that
take the file.
"""

from stegapp.carriers.base import (
    AS_IT_IS,
    SQUARE,
    Carrier,
    CoverOptions,
    Crop,
    Levels,
    OpenCover,
    Planes,
    Rounding,
    as_array,
)
from stegapp.carriers.jpeg import Jpeg, JpegCover
from stegapp.carriers.photo import Photo
from stegapp.carriers.registry import carriers, get, open_stego, register, unregister
from stegapp.carriers.robust import Robust, RobustCover, luma
from stegapp.carriers.square import Square

__all__ = [
    "AS_IT_IS",
    "SQUARE",
    "Carrier",
    "CoverOptions",
    "Crop",
    "Jpeg",
    "JpegCover",
    "Levels",
    "OpenCover",
    "Photo",
    "Planes",
    "Robust",
    "RobustCover",
    "Rounding",
    "Square",
    "as_array",
    "carriers",
    "get",
    "luma",
    "open_stego",
    "register",
    "unregister",
]

register(Square())
register(Photo())
register(Jpeg())
register(Robust())
