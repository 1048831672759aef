"""Pictures of any size, in grey or colour: planes in tiles, the salt of all anchors, keyed orders (FORMAT.md §13).

Owns where bits lie in such a picture. What they mean is `methods.tiled`'s business. Pictures are uint8 [height, width,
planes]; levels of invisible pixels are 0 by then.
"""

import functools
import hashlib
import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.format.crypto import SALT_BYTES, Keys
from stegapp.format.geometry import PlaneGeometry, free_mask

__all__ = ["GROUP_TILES", "LEAST_SIDE", "Tile", "TiledGeometry", "tile_order", "tiled_salt"]

GROUP_TILES = 16
"""Most tiles whose positions are put into one order."""

LEAST_SIDE = 64
_SIDE = 512
_HEADER_SHARE, _HEADER_LEAST = 8, 8_192
_SALT_LABEL = b"stegapp/1 salt tiles\0"


@dataclass(frozen=True)
class Tile:
    """One tile: its plane, and its rows and columns of the picture."""

    plane: int
    top: int
    bottom: int
    left: int
    right: int

    @property
    def geometry(self) -> PlaneGeometry:
        """Its size, and so its anchors and free positions."""
        return PlaneGeometry(self.bottom - self.top, self.right - self.left)

    @property
    def area(self) -> tuple[slice, slice, int]:
        """What indexes it in an array [height, width, planes]."""
        return slice(self.top, self.bottom), slice(self.left, self.right), self.plane


@dataclass(frozen=True)
class TiledGeometry:
    """A picture of `planes` planes, one or three, of height × width; no side below 64."""

    planes: int
    height: int
    width: int

    def __post_init__(self) -> None:
        if self.planes not in (1, 3) or min(self.height, self.width) < LEAST_SIDE:
            raise ValueError(f"no picture to cut into tiles: {self}")

    @classmethod
    def of(cls, picture: NDArray[np.generic]) -> "TiledGeometry":
        """Return the geometry of an array [height, width, planes]. Raises ValueError for another one."""
        if picture.ndim != 3:
            raise ValueError(f"a picture is [height, width, planes], not {list(picture.shape)}")
        height, width, planes = picture.shape
        return cls(planes, height, width)

    @property
    def rows(self) -> int:
        """How many tiles lie below each other."""
        return max(1, (self.height + _SIDE // 2) // _SIDE)

    @property
    def columns(self) -> int:
        """How many tiles lie side by side."""
        return max(1, (self.width + _SIDE // 2) // _SIDE)

    @property
    def tiles(self) -> int:
        """How many tiles there are, in all planes."""
        return self.planes * self.rows * self.columns

    @property
    def positions(self) -> int:
        """How many positions there are, in all planes."""
        return self.planes * self.height * self.width

    def tile(self, number: int) -> Tile:
        """Return a tile by its number: through planes, in each through rows, in each through columns."""
        if not 0 <= number < self.tiles:
            raise ValueError(f"there is no tile {number} of {self.tiles}")
        plane, place = divmod(number, self.rows * self.columns)
        row, column = divmod(place, self.columns)
        return Tile(
            plane,
            row * self.height // self.rows,
            (row + 1) * self.height // self.rows,
            column * self.width // self.columns,
            (column + 1) * self.width // self.columns,
        )


def header_size(tile: Tile) -> int:
    """Return how many positions the header takes of its tile."""
    free = tile.geometry.free_positions
    return max(free // _HEADER_SHARE, min(free // 2, _HEADER_LEAST))


def tiled_salt(picture: NDArray[np.uint8]) -> bytes:
    """Return the salt of a picture, uint8 [height, width, planes]: the same for a stego and its cover.

    The cover has its fresh anchors by then.
    """
    if picture.dtype != np.uint8:
        raise ValueError("a picture's levels are uint8 [height, width, planes]")
    geometry = TiledGeometry.of(picture)
    digest = hashlib.sha256(_SALT_LABEL + struct.pack("<III", geometry.planes, geometry.height, geometry.width))
    for number in range(geometry.tiles):
        tile = geometry.tile(number)
        digest.update(picture[tile.area][tile.geometry.anchors].tobytes())
    return digest.digest()[:SALT_BYTES]


def tile_order(keys: Keys, geometry: TiledGeometry) -> NDArray[np.int64]:
    """Return the numbers of all tiles in their keyed order: int64 [tiles]. The header lies in the first."""
    return keys.permutation(b"tiles", geometry.tiles)


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
