"""What is to be embedded in a picture cut into tiles, and what comes of it."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.prices import LevelPrices, Prices
from stegapp.embedding.task import fresh_rng
from stegapp.format import Keys, Picture, Sealed, Tile, TiledGeometry
from stegapp.progress import CancelToken
from stegapp.system.timing import Timer

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["Levels", "PictureCandidate", "PictureTask"]

Levels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class PictureTask:
    """A packed message to embed in a picture, which becomes the stego. prices: of its changes."""

    model: "StegModel"
    picture: Picture = field(repr=False)
    packed: bytes = field(repr=False)
    prices: Prices = field(default_factory=LevelPrices, repr=False)
    rng: np.random.Generator = field(default_factory=fresh_rng, repr=False)
    nonce: bytes | None = field(default=None, repr=False)
    timer: Timer = field(default_factory=Timer, repr=False)
    cancel: CancelToken = field(default_factory=CancelToken, repr=False)

    @functools.cached_property
    def geometry(self) -> TiledGeometry:
        """The picture's planes and size."""
        return self.picture.geometry


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
