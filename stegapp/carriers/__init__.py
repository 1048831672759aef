"""Carriers: a picture file opens into integer planes and closes again. Everything between knows no file type.

One module a carrier; `register` makes it known. A hide names its carrier. A reveal needs no choice: it tries those that
take the file.
"""

from stegapp.carriers.base import Carrier, Crop, OpenCover, Plane, Rounding
from stegapp.carriers.registry import carriers, get, register, unregister
from stegapp.carriers.square import SQUARE, Square

__all__ = [
    "SQUARE",
    "Carrier",
    "Crop",
    "OpenCover",
    "Plane",
    "Rounding",
    "Square",
    "carriers",
    "get",
    "register",
    "unregister",
]

register(Square())
