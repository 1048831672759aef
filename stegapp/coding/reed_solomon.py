"""Reed-Solomon codes over bytes, for errors that come in runs of bits.

Field GF(2^8) of x^8 + x^4 + x^3 + x^2 + 1, a its root. A codeword is the data, then the parity bytes, at most 255
altogether; the first byte is the coefficient of the highest power of x. The generator is the product of x + a^j for
j = 1..parity. The decoder corrects every pattern of up to parity // 2 wrong bytes, and notices nearly all others.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.galois import Field, berlekamp_massey, field

__all__ = ["decode", "encode"]

_POLYNOMIAL = 0x11D
_LONGEST = 255

Ints = NDArray[np.int64]


def encode(data: bytes, *, parity: int) -> bytes:
    """Return the codeword of some data. Raises ValueError above 255 bytes altogether."""
    if not 0 <= parity <= _LONGEST - len(data):
        raise ValueError(f"{len(data)} bytes and {parity} parity bytes make no codeword")
    gf = field(_POLYNOMIAL)
    remainder = np.zeros(parity + 1, dtype=np.int64)  # one place more, so that shifting needs no case
    if parity:
        logs = _generator_logs(parity)
        for byte in data:
            lead = byte ^ int(remainder[0])
            remainder[:-1] = remainder[1:]
            if lead:
                remainder[:-1] ^= gf.power[logs + gf.log[lead]]
    return data + remainder[:-1].astype(np.uint8).tobytes()


def decode(received: bytes, *, parity: int) -> bytes | None:
    """Return the data of a codeword that was received with errors, None if there are too many."""
    if not 0 <= parity <= len(received) <= _LONGEST:
        raise ValueError(f"{len(received)} bytes with {parity} parity bytes are no codeword")
    gf = field(_POLYNOMIAL)
    word = np.frombuffer(received, dtype=np.uint8).astype(np.int64)
    degrees = np.arange(word.size - 1, -1, -1)
    # All zero for a codeword: its values at a, a², …
    sums = np.array(
        [np.bitwise_xor.reduce(gf.times(word, gf.power[j * degrees % gf.order])) for j in range(1, parity + 1)],
        dtype=np.int64,
    )
    if sums.any():
        errors = _errors(sums, degrees, gf)
        if errors is None:
            return None
        positions, values = errors
        word[positions] ^= values
    return word[: word.size - parity].astype(np.uint8).tobytes()


@lru_cache(maxsize=4)
def _generator_logs(parity: int) -> Ints:
    """Return the logarithms of the generator's coefficients, highest first and without it; none of them is 0."""
    gf = field(_POLYNOMIAL)
    generator = np.ones(1, dtype=np.int64)
    for j in range(1, parity + 1):
        generator = np.append(generator, 0) ^ np.append(0, gf.times(generator, int(gf.power[j])))
    return gf.log[generator[1:]]


def _errors(sums: Ints, degrees: Ints, gf: Field) -> tuple[Ints, Ints] | None:
    """Return where bytes are wrong and by what (Forney's algorithm), or None if there are too many."""
    locator = berlekamp_massey(sums, gf)
    count = locator.size - 1
    if 2 * count > sums.size:
        return None
    # A root a^-d of the locator is an error at the coefficient of x^d.
    positions = np.flatnonzero(gf.at(locator, -degrees % gf.order) == 0)
    if positions.size != count:
        return None
    evaluator = np.zeros(count, dtype=np.int64)
    for i in range(count):
        evaluator[i] = np.bitwise_xor.reduce(gf.times(locator[: i + 1], sums[i::-1]))
    derivative = np.where(np.arange(count) % 2 == 0, locator[1:], 0)
    inverse = -degrees[positions] % gf.order
    return positions, gf.over(gf.at(evaluator, inverse), gf.at(derivative, inverse))
