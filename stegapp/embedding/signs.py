"""Random ±1 signs for models whose extractor only reads parity: LSB matching instead of LSB replacement.

A generator of changes by one level learns one direction per grey level, the simplest that stores a bit: even levels
up, odd ones down. That is replacement of the least significant bit, and it leaves the histogram in pairs of levels,
which sample pair analysis of 2003 finds at one changed pixel in a hundred. An extractor that reads residues modulo two
reads either neighbour alike, so that the sign may be random: then it is matching, which leaves no pairs.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.format import Header, Keys, PlaneGeometry

__all__ = ["flip_signs", "random_signs"]


def random_signs(keys: Keys, header: Header, geometry: PlaneGeometry) -> NDArray[np.uint8]:
    """Return uint8 [height, width] of 0 and 1, fresh for every hide: its nonce is in the header."""
    bits = keys.bits(b"signs", geometry.positions, context=header.to_bytes())
    return bits.reshape(geometry.shape)


def flip_signs(
    modification: NDArray[np.float32], cover: NDArray[np.uint8], signs: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """Return G's map with the sign flipped where `signs` is 1 and neither way leaves 0..255. All are [H, W]."""
    reach = np.ceil(np.abs(modification))
    room = (cover >= reach) & (cover <= 255 - reach)
    return np.where(room & (signs == 1), -modification, modification)
