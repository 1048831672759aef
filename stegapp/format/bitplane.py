"""Positions of a plane: the salt of its anchors, the keyed order of the others (FORMAT.md §2, §4).

Owns where bits lie. What they mean is the methods' business.
"""

import functools
import hashlib
import struct
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.format.crypto import SALT_BYTES, Keys
from stegapp.format.geometry import PlaneGeometry, free_mask

__all__ = ["Layout", "cover_salt", "llrs_from_logits", "order"]

_SALT_LABEL = b"stegapp/1 salt\0"


@dataclass(frozen=True, eq=False)
class Layout:
    """A bitplane ready for the generator.

    bits, mask: uint8 [height, width] of 0 and 1; mask is 1 where the pixel may change to carry its bit.
    header_positions, payload_positions: int64, into the flattened plane: where header and payload are read. By the
    direct method [1152] and [C·n], in the order of the sealed bits. directions: int8 [height, width], 1 or -1 where
    the level has to rise or fall by one, 0 where either will do.
    """

    bits: NDArray[np.uint8] = field(repr=False)
    mask: NDArray[np.uint8] = field(repr=False)
    header_positions: NDArray[np.int64] = field(repr=False)
    payload_positions: NDArray[np.int64] = field(repr=False)
    directions: NDArray[np.int8] = field(repr=False)


def cover_salt(levels: NDArray[np.uint8]) -> bytes:
    """Return the salt of a plane of levels, uint8 [height, width]: the same for a stego and the cover it was made of.

    The cover has its fresh anchors by then.
    """
    if levels.dtype != np.uint8:
        raise ValueError("a cover's levels are uint8 [height, width]")
    geometry = PlaneGeometry.of(levels)
    size = struct.pack("<II", *geometry.shape)
    return hashlib.sha256(_SALT_LABEL + size + levels[geometry.anchors].tobytes()).digest()[:SALT_BYTES]


def order(keys: Keys, geometry: PlaneGeometry) -> NDArray[np.int64]:
    """Return the free positions (width·row + column) in their keyed order: int64 [free positions]."""
    return _free_positions(geometry)[keys.order(geometry.free_positions)]


@functools.lru_cache(maxsize=8)
def _free_positions(geometry: PlaneGeometry) -> NDArray[np.int64]:
    return np.flatnonzero(free_mask(geometry))


def llrs_from_logits(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return LLRs, log p(0)/p(1), of logits, log p(1)/p(0): the only place where the sign turns."""
    return -np.asarray(logits, dtype=np.float32)
