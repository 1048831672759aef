"""Shortened binary BCH codes, for rates where an LDPC code has too little parity. Knows numpy and hard bits only.

Field GF(2^m) with the smallest m for which 2^m > n (m >= 2) and the primitive polynomial listed below; a is a root of
it. t = (n - k) // m errors are corrected: the generator is the least common multiple of the minimal polynomials of a,
a^3, ..., a^(2t-1). A codeword is k information bits, then r = deg(generator) parity bits: the first bit is the
coefficient of x^(k+r-1), the last that of x^0. The e = n - k - r bits left over repeat: the j-th is the parity of the
bits j, j + e, j + 2e, ... before them (j from 0). They are looked at only where t = 0, to notice errors that cannot be
corrected.

The decoder is bounded-distance: it corrects every pattern of up to t errors and notices most others (a wrong "ok" has
a chance of about 1/t!).
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.galois import Field, berlekamp_massey, field

__all__ = ["BchCode", "bch_code", "decode", "encode"]

# Primitive polynomials of degree 2..14, bit i = coefficient of x^i.
PRIMITIVE = (0x7, 0xB, 0x13, 0x25, 0x43, 0x89, 0x11D, 0x211, 0x409, 0x805, 0x1053, 0x201B, 0x4443)

Bits = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class BchCode:
    """Tables of one code.

    t: correctable errors. parity: r. field: GF(2^m). remainder: uint8 [k, ceil(r/8)], per
    information bit the parity bits, packed, that it alone would give.
    """

    k: int
    n: int
    t: int
    parity: int
    field: Field
    remainder: Bits


@lru_cache(maxsize=16)
def bch_code(k: int, n: int) -> BchCode:
    """Build the tables for k information bits in n < 2^14 coded bits. Cached."""
    m = max(2, n.bit_length())
    if not 1 <= k < n or m > 14:
        raise ValueError(f"no BCH code for k={k}, n={n}")
    t = (n - k) // m
    gf = field(PRIMITIVE[m - 2])

    generator = 1
    seen: set[int] = set()
    for root in range(1, 2 * t, 2):
        if root not in seen:
            conjugates = sorted({root * (1 << j) % gf.order for j in range(m)})
            seen.update(conjugates)
            generator = _multiply(generator, _minimal_polynomial(conjugates, gf))
    parity = generator.bit_length() - 1

    rows = []
    row = generator ^ (1 << parity)  # x^parity mod generator
    size = -(-parity // 8)
    for _ in range(k):
        rows.append((row << (8 * size - parity)).to_bytes(size, "big"))
        row <<= 1
        if row >> parity:
            row ^= generator
    remainder = np.frombuffer(b"".join(reversed(rows)), dtype=np.uint8).reshape(k, size)
    return BchCode(k, n, t, parity, gf, remainder)


def encode(bits: Bits, *, n: int) -> Bits:
    """Return the codewords of blocks of information bits: [C, k] to [C, n], all 0 or 1."""
    code = bch_code(bits.shape[1], n)
    word = np.concatenate([bits, _parities(code, bits)], axis=1)
    return np.concatenate([word, _left_over(code, word)], axis=1)


def decode(received: Bits, *, k: int) -> tuple[Bits, NDArray[np.bool_]]:
    """Correct up to t errors a block: hard bits [C, n] to bits [C, k] and whether a codeword was found [C]."""
    code = bch_code(k, received.shape[1])
    word = received[:, : k + code.parity].copy()
    syndromes = _parities(code, word[:, :k]) ^ word[:, k:]
    ok: NDArray[np.bool_] = np.logical_not(syndromes.any(axis=1))
    if code.t == 0:
        ok &= (_left_over(code, word) == received[:, k + code.parity :]).all(axis=1)
    else:
        for block in np.flatnonzero(~ok):
            positions = _error_positions(code, syndromes[block])
            if positions is not None:
                word[block, positions] ^= 1
                ok[block] = True
    return word[:, :k], ok


def _parities(code: BchCode, bits: Bits) -> Bits:
    """Return the r parity bits of each block, [C, r]."""
    packed = np.zeros((bits.shape[0], code.remainder.shape[1]), dtype=np.uint8)
    for block, row in enumerate(bits):
        packed[block] = np.bitwise_xor.reduce(code.remainder[row != 0], axis=0)
    return np.unpackbits(packed, axis=1, count=code.parity)


def _left_over(code: BchCode, word: Bits) -> Bits:
    """Return the left-over bits of each block, [C, n - k - r]."""
    count = code.n - code.k - code.parity
    if count == 0:
        return np.zeros((word.shape[0], 0), dtype=np.uint8)
    padded = np.pad(word, ((0, 0), (0, -word.shape[1] % count)))
    repeated: Bits = np.bitwise_xor.reduce(padded.reshape(word.shape[0], padded.shape[1] // count, count), axis=1)
    return repeated


def _error_positions(code: BchCode, syndrome: Bits) -> NDArray[np.intp] | None:
    """Return the indices of the wrong bits from the remainder's r bits, or None if there are more than t."""
    gf = code.field
    exponents = code.parity - 1 - np.flatnonzero(syndrome)
    sums = np.array([np.bitwise_xor.reduce(gf.power[exponents * j % gf.order]) for j in range(1, 2 * code.t + 1)])
    locator = berlekamp_massey(sums, gf)
    errors = locator.size - 1
    # A root a^-e of the locator is an error at the coefficient of x^e.
    degrees = np.arange(code.k + code.parity)
    found = np.flatnonzero(gf.at(locator, -degrees % gf.order) == 0)
    return degrees.size - 1 - found if errors <= code.t and found.size == errors else None


def _multiply(x: int, y: int) -> int:
    """Multiply two polynomials over GF(2), bit i = coefficient of x^i."""
    product = 0
    while y:
        if y & 1:
            product ^= x
        x <<= 1
        y >>= 1
    return product


def _minimal_polynomial(conjugates: list[int], gf: Field) -> int:
    """Return the product of (x + a^c) over the conjugates, whose coefficients are all 0 or 1."""
    coefficients = np.ones(1, dtype=np.int64)
    for exponent in conjugates:
        coefficients = np.append(0, coefficients) ^ np.append(gf.times(coefficients, int(gf.power[exponent])), 0)
    return sum(c << i for i, c in enumerate(coefficients.tolist()))
