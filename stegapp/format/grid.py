"""The grid of 8×8 blocks: positions of the robust carrier, and where its salt lies among them (FORMAT.md §15).

Owns where bits lie that are to survive recompression. What they mean is `methods.robust`'s business.
"""

import functools
import hashlib
import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.format.crypto import SALT_BYTES, Keys, Secret, keystream, keystream_bits

__all__ = [
    "MOST_PLACES",
    "SPREADS",
    "STRENGTHS",
    "RobustGeometry",
    "robust_positions",
    "salt_positions",
    "salt_whitening",
]

STRENGTHS = (0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.35, 2.8, 3.4)
"""Scales of the quantisation steps. A strength's place in this list is what the format knows of it."""
SPREADS = (1, 2, 4)
"""How many times over the positions of salt and header may be multiplied."""
MOST_PLACES = 32
"""Most coefficients of a block that a model may use."""

SALT_K = 8 * SALT_BYTES
SALT_BITS = 2_048
"""Coded bits of the salt at spread 1: rate 1/16."""
HEADER_BITS = 3_072
"""Coded bits of the header at spread 1: rate 1/8."""

_BLOCK = 8
_LEAST_POSITIONS, _MOST_POSITIONS = 1 << 13, 1 << 24
_ORDER_LABEL = b"stegapp/1 robust order\0"
_SALT_LABEL = b"stegapp/1 robust salt\0"


@dataclass(frozen=True)
class RobustGeometry:
    """A picture of height × width pixels, and how many coefficients of each whole 8×8 block a model uses.

    Position (row of blocks, column of blocks, place) has the number (row · columns + column) · places + place. Raises
    ValueError unless there are 1 to 32 places, and 8,192 to 2^24 positions.
    """

    height: int
    width: int
    places: int

    def __post_init__(self) -> None:
        if not 1 <= self.places <= MOST_PLACES:
            raise ValueError(f"a block has 1 to {MOST_PLACES} places, not {self.places}")
        if not (self.height > 0 and self.width > 0 and _LEAST_POSITIONS <= self.positions <= _MOST_POSITIONS):
            raise ValueError(f"no picture for the robust carrier: {self} has {self.positions} positions")

    @property
    def rows(self) -> int:
        """How many whole blocks lie below each other."""
        return self.height // _BLOCK

    @property
    def columns(self) -> int:
        """How many whole blocks lie side by side."""
        return self.width // _BLOCK

    @property
    def shape(self) -> tuple[int, int, int]:
        """Rows and columns of blocks, and places: that of an array with a number for each position."""
        return self.rows, self.columns, self.places

    @property
    def positions(self) -> int:
        """How many positions there are."""
        return self.rows * self.columns * self.places

    @property
    def spreads(self) -> tuple[int, ...]:
        """The spreads at which salt and header leave a position for the payload."""
        return tuple(spread for spread in SPREADS if self.payload_positions(spread) > 0)

    def payload_positions(self, spread: int) -> int:
        """Return how many positions are left for the payload; not above 0 where there are none."""
        return self.positions - spread * (SALT_BITS + HEADER_BITS)


def salt_positions(geometry: RobustGeometry, spread: int) -> NDArray[np.int64]:
    """Return the positions of the salt: int64 [2048 · spread], read-only. Anybody can compute them."""
    return _public_order(geometry)[: spread * SALT_BITS]


def salt_whitening(geometry: RobustGeometry, *, strength: float, spread: int) -> NDArray[np.uint8]:
    """Return what the salt's codeword is whitened with: uint8 [2048 · spread]. ValueError for an unknown strength."""
    numbers = struct.pack("<II", STRENGTHS.index(strength), spread)
    return keystream_bits(_public_key(_SALT_LABEL, geometry, numbers), spread * SALT_BITS)


def robust_positions(keys: Keys, geometry: RobustGeometry, spread: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the positions of the header, int64 [3072 · spread], and all that a payload may have, in keyed order."""
    free = np.ones(geometry.positions, dtype=np.bool_)
    free[salt_positions(geometry, spread)] = False
    rest = np.flatnonzero(free)
    positions = rest[keys.order(rest.size)]
    return positions[: spread * HEADER_BITS], positions[spread * HEADER_BITS :]


def _public_key(label: bytes, geometry: RobustGeometry, numbers: bytes = b"") -> Secret:
    """Return a stream key that is no secret."""
    return Secret(hashlib.sha256(label + struct.pack("<III", *geometry.shape) + numbers).digest())


@functools.lru_cache(maxsize=8)
def _public_order(geometry: RobustGeometry) -> NDArray[np.int64]:
    """Return the first positions of the public order, as many as the widest salt takes."""
    values = keystream(_public_key(_ORDER_LABEL, geometry), 8 * geometry.positions).view("<u8")
    count = min(SPREADS[-1] * SALT_BITS, values.size)
    last = np.partition(values, count - 1)[count - 1]
    first = np.flatnonzero(values <= last)
    order = first[np.argsort(values[first], kind="stable")][:count]
    order.flags.writeable = False
    return order
