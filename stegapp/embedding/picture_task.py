"""What is to be embedded in a picture cut into tiles, and what comes of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.task import fresh_rng
from stegapp.format import Keys, Sealed, Tile, TiledGeometry
from stegapp.progress import CancelToken
from stegapp.system.timing import Timer

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["Levels", "PictureCandidate", "PictureTask"]

Levels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class PictureTask:
    """A packed message to embed in a picture.

    picture: uint8 [height, width, planes]; it becomes the stego. roundings: of each plane, int8 [height, width], what
    rounding took away; empty or None where it took nothing.
    """

    model: "StegModel"
    picture: Levels = field(repr=False)
    packed: bytes = field(repr=False)
    roundings: tuple[NDArray[np.int8] | None, ...] = field(default=(), repr=False)
    rng: np.random.Generator = field(default_factory=fresh_rng, repr=False)
    nonce: bytes | None = field(default=None, repr=False)
    timer: Timer = field(default_factory=Timer, repr=False)
    cancel: CancelToken = field(default_factory=CancelToken, repr=False)

    def rounding(self, tile: Tile) -> NDArray[np.int8] | None:
        """Return what rounding took away in a tile, int8 [height, width]; None where nothing."""
        plane = self.roundings[tile.plane] if self.roundings else None
        return None if plane is None else plane[tile.area[:2]]

    @property
    def geometry(self) -> TiledGeometry:
        """The picture's planes and size."""
        return TiledGeometry.of(self.picture)


@dataclass(frozen=True, eq=False)
class PictureCandidate:
    """A picture that carries a message, not yet on disk.

    cover: the tiles that changed, as they were. read: packed bits of the tiles that carry something, as E_I reads them.
    capacity_bytes: of the longest packed message.
    """

    keys: Keys = field(repr=False)
    salt: bytes = field(repr=False)
    sealed: Sealed
    cover: Mapping[int, Levels] = field(repr=False)
    read: Mapping[int, NDArray[np.uint8]] = field(repr=False)
    capacity_bytes: int

    def bits(self, number: int, tile: Tile) -> NDArray[np.uint8]:
        """Return a tile's bits as E_I read them in the finished picture, uint8 [height, width]."""
        shape = tile.geometry.shape
        return np.unpackbits(self.read[number], count=shape[0] * shape[1]).reshape(shape)
