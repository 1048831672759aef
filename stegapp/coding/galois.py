"""Arithmetic in GF(2^m) on numpy arrays, and what algebraic decoders share.

An element is the number whose bit i is the coefficient of a^i, a being a root of the field's primitive polynomial.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

__all__ = ["Field", "berlekamp_massey", "field"]

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Field:
    """Tables of GF(2^m). order: 2^m - 1. power: a^i for 0 <= i < 2 · order. log: its inverse, [2^m], 0 for 0."""

    order: int
    power: Ints
    log: Ints

    def times(self, x: Ints, y: Ints | int) -> Ints:
        """Multiply element by element."""
        return np.where((x != 0) & (np.asarray(y) != 0), self.power[self.log[x] + self.log[y]], 0)

    def over(self, x: Ints, y: Ints | int) -> Ints:
        """Divide element by element; y is nowhere 0."""
        return np.where(x != 0, self.power[self.log[x] + self.order - self.log[y]], 0)

    def at(self, polynomial: Ints, exponents: Ints) -> Ints:
        """Return the values of a polynomial, constant term first, at a^e for each e."""
        values = np.zeros(exponents.size, dtype=np.int64)
        for degree in np.flatnonzero(polynomial).tolist():
            values ^= self.power[(self.log[polynomial[degree]] + degree * exponents) % self.order]
        return values


@lru_cache(maxsize=16)
def field(polynomial: int) -> Field:
    """Return the field of a primitive polynomial, bit i of the number being the coefficient of x^i."""
    m = polynomial.bit_length() - 1
    order = (1 << m) - 1
    power = np.ones(1, dtype=np.int64)
    step = 2  # a^n for the n powers there are
    while power.size < order:
        more = np.zeros_like(power)
        shifted = power.copy()
        for bit in range(m):
            if step >> bit & 1:
                more ^= shifted
            shifted = np.where(shifted >> (m - 1), shifted << 1 ^ polynomial, shifted << 1)
        step = int(_square(step, polynomial, m))
        power = np.concatenate([power, more])
    power = power[:order]
    log = np.zeros(order + 1, dtype=np.int64)
    log[power] = np.arange(order)
    return Field(order, np.tile(power, 2), log)


def _square(x: int, polynomial: int, m: int) -> int:
    """Square one element."""
    square = sum((x >> bit & 1) << 2 * bit for bit in range(m))
    for bit in range(2 * m - 2, m - 1, -1):
        if square >> bit & 1:
            square ^= polynomial << (bit - m)
    return square


def berlekamp_massey(sums: Ints, gf: Field) -> Ints:
    """Return the coefficients of the shortest recurrence for `sums`, constant term 1 first."""
    current = np.zeros(sums.size + 1, dtype=np.int64)
    current[0] = 1
    previous = current.copy()
    length, gap, last = 0, 1, 1
    for i in range(sums.size):
        window = sums[i - length : i + 1][::-1]
        discrepancy = int(np.bitwise_xor.reduce(gf.times(current[: length + 1], window)))
        if discrepancy == 0:
            gap += 1
            continue
        scale = int(gf.over(np.array(discrepancy), last))
        update = np.zeros_like(current)
        update[gap:] = gf.times(previous[: previous.size - gap], scale)
        if 2 * length <= i:
            previous, last = current, discrepancy
            length, gap = i + 1 - length, 1
        else:
            gap += 1
        current = current ^ update
    return current[: length + 1]
