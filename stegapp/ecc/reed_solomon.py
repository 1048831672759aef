"""Reed-Solomon codes over symbols of 8 to 14 bits, for errors that come in runs. Knows numpy and hard bits only.

Field GF(2^m), with the primitive polynomials that the BCH codes use; a is a root of the polynomial. m is the least of
8..14 for which n // m symbols are at most 2^m - 1. A codeword is ceil(k/m) information symbols, the last filled up
with zero bits, then parity symbols up to n // m; the first symbol is the coefficient of the highest power of x, and a
symbol's first bit its most significant. The generator is the product of x + a^j for j = 1..parity. The n mod m bits
left over are zero and not looked at.

The decoder is bounded-distance: it corrects every pattern of up to half as many wrong symbols as there are parity
symbols, and notices nearly all others.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.ecc.bch import PRIMITIVE

__all__ = ["MAX_SYMBOL_BITS", "MIN_SYMBOL_BITS", "decode", "encode", "parity_symbols", "symbol_bits"]

MIN_SYMBOL_BITS, MAX_SYMBOL_BITS = 8, 14

Bits = NDArray[np.uint8]
Ints = NDArray[np.int64]


def symbol_bits(n: int) -> int:
    """Return m, the bits of a symbol in a codeword of n bits. Raises ValueError above 229,375 bits."""
    for m in range(MIN_SYMBOL_BITS, MAX_SYMBOL_BITS + 1):
        if n // m < 1 << m:
            return m
    raise ValueError(f"no field has symbols enough for {n} bits")


def parity_symbols(k: int, n: int) -> int:
    """Return how many parity symbols k information bits leave in n bits, below 0 if they do not go in."""
    m = symbol_bits(n)
    return n // m - -(-k // m)


def encode(bits: Bits, *, n: int) -> Bits:
    """Return the codeword of k information bits: [k] to [n], all 0 or 1. Raises ValueError if they do not go in."""
    m, parity = symbol_bits(n), parity_symbols(bits.size, n)
    if parity < 0 or bits.size == 0:
        raise ValueError(f"{bits.size} bits do not go into {n}")
    information = _to_symbols(bits, m)
    word = np.concatenate([information, _remainder(information, parity, _field(m))])
    codeword = np.zeros(n, dtype=np.uint8)
    codeword[: word.size * m] = _to_bits(word, m)
    return codeword


def decode(received: Bits, *, k: int) -> tuple[Bits, bool]:
    """Correct wrong symbols: hard bits [n] to information bits [k], and whether a codeword was found.

    If none was, the bits are as received. Raises ValueError if k bits do not go into n.
    """
    n = received.size
    m, parity = symbol_bits(n), parity_symbols(k, n)
    if parity < 0 or k < 1:
        raise ValueError(f"{k} bits do not go into {n}")
    field = _field(m)
    word = _to_symbols(received[: n // m * m], m)
    degrees = np.arange(word.size - 1, -1, -1)
    sums = _sums(word, degrees, parity, field)
    if not sums.any():
        return received[:k].copy(), True
    errors = _errors(sums, degrees, field)
    if errors is None:
        return received[:k].copy(), False
    places, values = errors
    word[places] ^= values
    return _to_bits(word, m)[:k], True


# ---------------------------------------------------------------- symbols


def _to_symbols(bits: Bits, m: int) -> Ints:
    """Return symbols of m bits, the last filled up with zeros."""
    padded = np.pad(bits, (0, -bits.size % m)).reshape(-1, m).astype(np.int64)
    symbols: Ints = padded @ (1 << np.arange(m - 1, -1, -1))
    return symbols


def _to_bits(symbols: Ints, m: int) -> Bits:
    bits: Bits = (symbols[:, None] >> np.arange(m - 1, -1, -1) & 1).astype(np.uint8).reshape(-1)
    return bits


# ---------------------------------------------------------------- the field


@dataclass(frozen=True, eq=False)
class _Field:
    """Tables of GF(2^m). power: a^i for 0 <= i < 2(2^m - 1). log: its inverse, 0 for 0. order: 2^m - 1."""

    power: Ints
    log: Ints
    order: int

    def times(self, x: Ints, y: Ints | int) -> Ints:
        """Multiply element by element."""
        return np.where((x != 0) & (np.asarray(y) != 0), self.power[self.log[x] + self.log[y]], 0)

    def over(self, x: int, y: int) -> int:
        """Divide; y is not 0."""
        return int(self.power[self.log[x] + self.order - self.log[y]]) if x else 0

    def at(self, polynomial: Ints, exponents: Ints) -> Ints:
        """Return the values of a polynomial, constant term first, at a^e for each e."""
        values = np.zeros(exponents.size, dtype=np.int64)
        for degree in np.flatnonzero(polynomial).tolist():
            values ^= self.power[(self.log[polynomial[degree]] + degree * exponents) % self.order]
        return values


@lru_cache(maxsize=8)
def _field(m: int) -> _Field:
    order = (1 << m) - 1
    power = np.empty(2 * order, dtype=np.int64)
    log = np.zeros(order + 1, dtype=np.int64)
    value = 1
    for i in range(order):
        power[i] = power[i + order] = value
        log[value] = i
        value <<= 1
        if value > order:
            value ^= PRIMITIVE[m - 2]
    return _Field(power, log, order)


@lru_cache(maxsize=8)
def _generator_logs(m: int, parity: int) -> Ints:
    """Return the logarithms of the generator's coefficients, highest first and without it; none of them is 0."""
    field = _field(m)
    generator = np.ones(1, dtype=np.int64)
    for j in range(1, parity + 1):
        generator = np.append(generator, 0) ^ np.append(0, field.times(generator, int(field.power[j])))
    return field.log[generator[1:]]


# ---------------------------------------------------------------- encoding and decoding


def _remainder(information: Ints, parity: int, field: _Field) -> Ints:
    """Return the parity symbols: the remainder of information · x^parity by the generator."""
    remainder = np.zeros(parity + 1, dtype=np.int64)  # one place more, so that shifting needs no case
    if parity:
        logs = _generator_logs(field.order.bit_length(), parity)
        for symbol in information.tolist():
            lead = symbol ^ int(remainder[0])
            remainder[:-1] = remainder[1:]
            if lead:
                remainder[:-1] ^= field.power[logs + field.log[lead]]
    return remainder[:-1]


def _sums(word: Ints, degrees: Ints, parity: int, field: _Field) -> Ints:
    """Return the word's values at a, a², …: all zero for a codeword."""
    there = np.flatnonzero(word)
    logs, step = field.log[word[there]], degrees[there]
    sums = np.zeros(parity, dtype=np.int64)
    for j in range(parity):
        logs = (logs + step) % field.order
        sums[j] = np.bitwise_xor.reduce(field.power[logs])
    return sums


def _errors(sums: Ints, degrees: Ints, field: _Field) -> tuple[Ints, Ints] | None:
    """Return where symbols are wrong and by what (Forney's algorithm), or None if there are too many."""
    locator = _berlekamp_massey(sums, field)
    count = locator.size - 1
    if 2 * count > sums.size:
        return None
    # A root a^-d of the locator is an error at the coefficient of x^d.
    places = np.flatnonzero(field.at(locator, -degrees % field.order) == 0)
    if places.size != count:
        return None
    evaluator = np.zeros(count, dtype=np.int64)
    for i in range(count):
        evaluator[i] = np.bitwise_xor.reduce(field.times(locator[: i + 1], sums[i::-1]))
    derivative = np.where(np.arange(count) % 2 == 0, locator[1:], 0)
    inverse = -degrees[places] % field.order
    above, below = field.at(evaluator, inverse), field.at(derivative, inverse)
    values = np.array([field.over(x, y) for x, y in zip(above.tolist(), below.tolist(), strict=True)], dtype=np.int64)
    return places, values


def _berlekamp_massey(sums: Ints, field: _Field) -> Ints:
    """Return the coefficients of the shortest recurrence for `sums`, constant term 1 first."""
    current = np.zeros(sums.size + 1, dtype=np.int64)
    current[0] = 1
    previous = current.copy()
    length, gap, last = 0, 1, 1
    for i in range(sums.size):
        window = sums[i - length : i + 1][::-1]
        discrepancy = int(np.bitwise_xor.reduce(field.times(current[: length + 1], window)))
        if discrepancy == 0:
            gap += 1
            continue
        update = np.zeros_like(current)
        update[gap:] = field.times(previous[: previous.size - gap], field.over(discrepancy, last))
        if 2 * length <= i:
            previous, last = current, discrepancy
            length, gap = i + 1 - length, 1
        else:
            gap += 1
        current = current ^ update
    return current[: length + 1]
