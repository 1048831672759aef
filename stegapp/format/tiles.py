"""Pictures of any size, in grey or colour: planes in tiles, the salt of all anchors, keyed orders (FORMAT.md §13, §14).

Owns where bits lie in such a picture. What they mean is `methods.tiled`'s business. Levels of invisible pixels are 0 by
then, and coefficients of JPEGs are folded.
"""

import functools
import hashlib
import struct
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.format.crypto import SALT_BYTES, Keys
from stegapp.format.geometry import PlaneGeometry, PlaneKind, free_mask

__all__ = [
    "GROUP_TILES",
    "LEAST_SIDE",
    "Picture",
    "Tile",
    "TiledGeometry",
    "folded",
    "header_first",
    "tile_order",
    "tiled_salt",
]

Levels = NDArray[np.uint8]
Area = tuple[slice, slice, int]

GROUP_TILES = 16
"""Most tiles whose positions are put into one order."""

LEAST_SIDE = 64
_SIDE = 512
_HEADER_SHARE, _HEADER_LEAST = 8, 8_192
_SALT_LABEL = b"stegapp/1 salt tiles\0"
_JPEG_SALT_LABEL = b"stegapp/1 salt jpeg\0"
_BLOCK, _FOLD = 8, 128


@dataclass(frozen=True)
class Tile:
    """One tile: its plane, and its rows and columns of that plane. kind: of its positions."""

    plane: int
    top: int
    bottom: int
    left: int
    right: int
    kind: PlaneKind = "levels"

    @property
    def geometry(self) -> PlaneGeometry:
        """Its size, and so its anchors and free positions."""
        return PlaneGeometry(self.bottom - self.top, self.right - self.left, self.kind)

    @property
    def area(self) -> Area:
        """What indexes it in a `Picture`, or in an array [height, width, planes]."""
        return slice(self.top, self.bottom), slice(self.left, self.right), self.plane


@dataclass(frozen=True, eq=False)
class Picture:
    """Planes that are cut into tiles: uint8 [height, width] each. `picture[tile.area]` is a tile, a view.

    kind: levels, in one plane or three of one size; or coefficients, of one component of a JPEG or three, as `folded`
    makes them. stacked: uint8 [height, width, planes], of which levels are views; None of coefficients.
    """

    planes: tuple[Levels, ...] = field(repr=False)
    kind: PlaneKind = "levels"
    stacked: Levels | None = field(default=None, repr=False)

    @classmethod
    def of_levels(cls, levels: Levels) -> "Picture":
        """Return the picture of levels [height, width, planes], which it shares. Raises ValueError for others."""
        if levels.ndim != 3 or levels.dtype != np.uint8:
            raise ValueError("a picture's levels are uint8 [height, width, planes]")
        return cls(tuple(levels[..., plane] for plane in range(levels.shape[2])), stacked=levels)

    @property
    def geometry(self) -> "TiledGeometry":
        """Its planes and their sizes. Raises ValueError if no picture may have them."""
        return TiledGeometry(tuple((plane.shape[0], plane.shape[1]) for plane in self.planes), self.kind)

    def copy(self) -> "Picture":
        """Return the same picture in memory of its own."""
        if self.stacked is not None:
            return Picture.of_levels(self.stacked.copy())
        return Picture(tuple(plane.copy() for plane in self.planes), self.kind)

    def same(self, other: "Picture") -> bool:
        """Tell whether another picture is equal to it."""
        return self.geometry == other.geometry and all(map(np.array_equal, self.planes, other.planes))

    def __getitem__(self, area: Area) -> Levels:
        rows, columns, plane = area
        return self.planes[plane][rows, columns]

    def __setitem__(self, area: Area, levels: Levels) -> None:
        rows, columns, plane = area
        self.planes[plane][rows, columns] = levels


def folded(coefficients: NDArray[np.int16]) -> Levels:
    """Return what stands for coefficients in a plane, uint8 of their shape: 64 to 191, zero is 128.

    Both low bits stay. A change by one is one here too, but from 64 down and from 191 up.
    """
    half = _FOLD // 2
    return (128 - half + ((coefficients.astype(np.int32) + half) & (_FOLD - 1))).astype(np.uint8)


@dataclass(frozen=True)
class TiledGeometry:
    """A picture of one plane or three. shapes: height and width of each, of levels all the same.

    No side of levels is below 64. Sides of coefficients are multiples of 8, and the first plane's are 64 at least.
    """

    shapes: tuple[tuple[int, int], ...]
    kind: PlaneKind = "levels"

    def __post_init__(self) -> None:
        sides = [side for shape in self.shapes for side in shape]
        right = len(self.shapes) in (1, 3) and min(sides[:2]) >= LEAST_SIDE
        if self.kind == "levels":
            right = right and len(set(self.shapes)) == 1
        else:
            right = right and all(side >= _BLOCK and side % _BLOCK == 0 for side in sides)
        if not right:
            raise ValueError(f"no picture to cut into tiles: {self}")

    @classmethod
    def levels(cls, planes: int, height: int, width: int) -> "TiledGeometry":
        """Return the geometry of so many planes of levels. Raises ValueError."""
        return cls(((height, width),) * planes)

    @classmethod
    def of(cls, picture: NDArray[np.generic]) -> "TiledGeometry":
        """Return the geometry of levels [height, width, planes]. Raises ValueError for another array."""
        if picture.ndim != 3:
            raise ValueError(f"a picture is [height, width, planes], not {list(picture.shape)}")
        height, width, planes = picture.shape
        return cls.levels(planes, height, width)

    @property
    def planes(self) -> int:
        """How many planes there are."""
        return len(self.shapes)

    @property
    def height(self) -> int:
        """Of the first plane."""
        return self.shapes[0][0]

    @property
    def width(self) -> int:
        """Of the first plane."""
        return self.shapes[0][1]

    @property
    def rows(self) -> int:
        """How many tiles of the first plane lie below each other."""
        return self._count(self.height)

    @property
    def columns(self) -> int:
        """How many tiles of the first plane lie side by side."""
        return self._count(self.width)

    @property
    def tiles(self) -> int:
        """How many tiles there are, in all planes."""
        return sum(self._tiles_of)

    @property
    def header_tiles(self) -> int:
        """How many tiles may have the header: the first ones. In a JPEG those of the brightness."""
        return self.tiles if self.kind == "levels" else self._tiles_of[0]

    @property
    def positions(self) -> int:
        """How many positions there are, in all planes."""
        return sum(height * width for height, width in self.shapes)

    def tile(self, number: int) -> Tile:
        """Return a tile by its number: through planes, in each through rows, in each through columns."""
        if not 0 <= number < self.tiles:
            raise ValueError(f"there is no tile {number} of {self.tiles}")
        plane, place = 0, number
        while place >= self._tiles_of[plane]:
            place -= self._tiles_of[plane]
            plane += 1
        height, width = self.shapes[plane]
        row, column = divmod(place, self._count(width))
        top, bottom = self._edges(height, row)
        left, right = self._edges(width, column)
        return Tile(plane, top, bottom, left, right, self.kind)

    @functools.cached_property
    def _tiles_of(self) -> tuple[int, ...]:
        return tuple(self._count(height) * self._count(width) for height, width in self.shapes)

    @staticmethod
    def _count(side: int) -> int:
        return max(1, (side + _SIDE // 2) // _SIDE)

    def _edges(self, side: int, number: int) -> tuple[int, int]:
        """Return where a tile begins and ends along a side; coefficients are cut between blocks."""
        unit, count = 1 if self.kind == "levels" else _BLOCK, self._count(side)
        return unit * (number * (side // unit) // count), unit * ((number + 1) * (side // unit) // count)


def header_size(tile: Tile) -> int:
    """Return how many positions the header takes of its tile."""
    free = tile.geometry.free_positions
    return max(free // _HEADER_SHARE, min(free // 2, _HEADER_LEAST))


def tiled_salt(picture: Picture) -> bytes:
    """Return the salt of a picture: the same for a stego and its cover.

    The cover has its fresh anchors by then.
    """
    geometry = picture.geometry
    if geometry.kind == "levels":
        digest = hashlib.sha256(_SALT_LABEL + struct.pack("<III", geometry.planes, geometry.height, geometry.width))
    else:
        digest = hashlib.sha256(_JPEG_SALT_LABEL + struct.pack("<I", geometry.planes))
        for height, width in geometry.shapes:
            digest.update(struct.pack("<II", height, width))
    for number in range(geometry.tiles):
        tile = geometry.tile(number)
        digest.update(picture[tile.area][tile.geometry.anchors].tobytes())
    return digest.digest()[:SALT_BYTES]


def tile_order(keys: Keys, geometry: TiledGeometry) -> NDArray[np.int64]:
    """Return the numbers of all tiles in their keyed order: int64 [tiles]. The header lies in the first.

    In a JPEG, the first tile of the brightness goes to the front.
    """
    return header_first(keys.permutation(b"tiles", geometry.tiles), geometry)


def header_first(order: NDArray[np.int64], geometry: TiledGeometry) -> NDArray[np.int64]:
    """Return a permutation of the tiles with the first that may have the header moved to the front: int64 [tiles]."""
    first = int(np.argmax(order < geometry.header_tiles))
    return np.concatenate([order[first : first + 1], order[:first], order[first + 1 :]])


def tile_positions(keys: Keys, tile: Tile) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the header's positions in the header's tile, in their keyed order, and the other free ones, rising.

    Positions are row · width + column within the tile.
    """
    free = free_positions(tile.geometry)
    order = keys.permutation(b"header order", free.size)
    taken = order[: header_size(tile)]
    rest = np.ones(free.size, dtype=np.bool_)
    rest[taken] = False
    return free[taken], free[rest]


@functools.lru_cache(maxsize=8)
def free_positions(geometry: PlaneGeometry) -> NDArray[np.int64]:
    """Return the positions of a tile that are no anchors, rising."""
    found = np.flatnonzero(free_mask(geometry))
    found.flags.writeable = False
    return found
