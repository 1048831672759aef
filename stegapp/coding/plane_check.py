"""A short check of a long plane of bits, from which a reader who has it finds the positions that were misread.

Owns a binary BCH code used as a syndrome: 18 bits for each position that can be repaired, however long the plane. Field
GF(2^18) of x^18 + x^7 + 1, a its root; the check of bits x[0], x[1], … is the sums of a^(j·p) over all p with x[p] = 1,
for j = 1, 3, 5, … (those for even j are the squares of others), each as 18 bits, most significant first.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.galois import Field, berlekamp_massey, field

__all__ = ["BITS_PER_POSITION", "MOST_POSITIONS", "check", "repair"]

BITS_PER_POSITION = 18
MOST_POSITIONS = (1 << BITS_PER_POSITION) - 1

_POLYNOMIAL = 0x40081

Bits = NDArray[np.uint8]
Ints = NDArray[np.int64]


def check(plane: Bits, *, repairs: int) -> Bits:
    """Return the check of a plane that lets so many misread positions be repaired.

    plane: uint8 [N] of 0 and 1, N at most 262,143. Returns uint8 [18 · repairs].
    """
    sums = _sums(_positions(plane), repairs, field(_POLYNOMIAL))
    bits: Bits = (sums[:, None] >> np.arange(BITS_PER_POSITION - 1, -1, -1) & 1).astype(np.uint8).reshape(-1)
    return bits


def repair(plane: Bits, checked: Bits) -> Bits | None:
    """Return the plane with its misread positions put right, None if they are more than the check can tell.

    plane: uint8 [N] as read. checked: uint8 [18 · repairs], the check of what it was.
    """
    gf = field(_POLYNOMIAL)
    repairs = checked.size // BITS_PER_POSITION
    wanted = checked.reshape(repairs, BITS_PER_POSITION).astype(np.int64) @ (
        1 << np.arange(BITS_PER_POSITION - 1, -1, -1)
    )
    odd = _sums(_positions(plane), repairs, gf) ^ wanted
    if not odd.any():
        return plane
    sums = np.zeros(2 * repairs + 1, dtype=np.int64)
    sums[1::2] = odd
    for j in range(2, 2 * repairs + 1, 2):
        sums[j] = gf.times(sums[j // 2 : j // 2 + 1], int(sums[j // 2]))[0]
    locator = berlekamp_massey(sums[1:], gf)
    count = locator.size - 1
    # A root a^-p of the locator is an error at p.
    wrong = np.flatnonzero(gf.at(locator, -np.arange(plane.size) % gf.order) == 0)
    if count > repairs or wrong.size != count:
        return None
    repaired = plane.copy()
    repaired[wrong] ^= 1
    return repaired


def _positions(plane: Bits) -> Ints:
    if plane.size > MOST_POSITIONS:
        raise ValueError(f"a plane of {plane.size} positions is too long for its check")
    return np.flatnonzero(plane)


def _sums(positions: Ints, repairs: int, gf: Field) -> Ints:
    """Return the sums of a^(j·p) over the positions, for odd j."""
    sums = np.zeros(repairs, dtype=np.int64)
    exponents, step = positions % gf.order, 2 * positions % gf.order
    for i in range(repairs):
        sums[i] = np.bitwise_xor.reduce(gf.power[exponents]) if positions.size else 0
        exponents += step
        exponents -= np.where(exponents >= gf.order, gf.order, 0)
    return sums
