"""The adaptive method's bits ⇄ a plane's bits in keyed order: syndromes of two regions (FORMAT.md §8, method 2).

Owns which places of the order belong to header and payload, the trellis height of each, which syndrome bit carries
which codeword bit, and how much error correction a message gets. Knows nothing of pictures, keys or models: bits, LLRs
and costs come in the order of the keyed positions.

    order      │ 24,576 places │ 235,520 places …                    │
    syndromes  │ 672 bits      │ n_used bits: a symbol of the Reed-  │
               │ of the header │ Solomon code is a run of rows in    │
               │ codeword      │ one segment of the trellis          │

A misread pixel spoils the rows that its column reaches, `height` of one segment: one symbol, two or three.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.codewords import HEADER_BITS, Sealed
from stegapp.container import (
    MAX_SYNDROME_BITS,
    METHOD_ADAPTIVE,
    SHORTEST_PACKED,
    CodeShape,
    code_shape,
    container_length,
    does_not_fit,
)
from stegapp.crypto import SEAL_BYTES
from stegapp.ecc import stc
from stegapp.ecc.reed_solomon import parity_symbols, symbol_bits
from stegapp.ecc.stc import Infeasible

__all__ = [
    "HEADER_PLACES",
    "HEADER_SYNDROME_BITS",
    "PARITY_SYMBOLS",
    "PAYLOAD_PLACES",
    "PLACES",
    "REPAIRED_PLACES",
    "Infeasible",
    "embed",
    "header_llrs",
    "longest_packed",
    "payload_height",
    "payload_llrs",
    "shape_for",
]

Bits = NDArray[np.uint8]
LLRs = NDArray[np.float32]

PLACES = 260_096
"""Places in the order: all positions but the anchors."""

HEADER_PLACES = 24_576
PAYLOAD_PLACES = PLACES - HEADER_PLACES

HEADER_SYNDROME_BITS = 672
"""Of the header codeword's bits, the first: rate 4/7. With these numbers 20 misread places, two of them in the header's
region on average, left no header of 3,000 unread; 640 bits lost 6, and 672 bits at height 12 lost 9."""

HEADER_HEIGHT = 10

REPAIRED_PLACES = 20
"""Misread places, drawn anywhere from the plane, of which a message is repaired 999 times in 1000."""

PARITY_SYMBOLS = 88
"""As many as that takes: 18 of 20 places fall to the payload, and each spoils two symbols, or a few more or less by
symbol length and height."""

_LOW, _HIGH = 10, 12
_LOW_UP_TO = 4_607
"""Payload bits up to which the trellis has the low height (those with symbols of 8 or 9 bits): there, spoiling fewer
bits per misread place saves more parity than the high one saves changes."""

_LLR = np.float32(3)
"""A syndrome bit's LLR, log((1 - q) / q) at q = 0.05: about what REPAIRED_PLACES misread places cause in a header."""


# ---------------------------------------------------------------- lengths


def payload_height(n_used: int) -> int:
    """Return the trellis height for so many payload bits."""
    return _LOW if n_used <= _LOW_UP_TO else _HIGH


def shape_for(packed_bytes: int, *, limit_bytes: int) -> CodeShape:
    """Return the least shape that repairs REPAIRED_PLACES misread places of a message padded to at most `limit_bytes`.

    Raises DoesNotFit if the message is above the limit or the format's.
    """
    container_bytes = container_length(packed_bytes, limit_bytes=limit_bytes)
    n_used = _bits_for(container_bytes)
    if n_used > MAX_SYNDROME_BITS:
        raise does_not_fit(packed_bytes, longest_packed(MAX_SYNDROME_BITS))
    return code_shape(container_bytes, n_used, method=METHOD_ADAPTIVE)


def longest_packed(n_used: int) -> int:
    """Return the longest packed message that at most `n_used` payload bits carry, 0 if none. Shorter ones fit too."""
    n_used = min(n_used, MAX_SYNDROME_BITS)
    container_bytes = max(n_used, 0) // 8
    while container_bytes > SEAL_BYTES and _bits_for(container_bytes) > n_used:
        container_bytes -= 1
    longest = container_bytes - SEAL_BYTES
    return longest if longest >= SHORTEST_PACKED else 0


def _bits_for(container_bytes: int) -> int:
    """Return the payload bits, whole symbols, that a container takes with its parity; more than allowed if too many."""
    k = n_used = 8 * container_bytes
    while n_used <= MAX_SYNDROME_BITS:
        m = symbol_bits(n_used)
        n_used = -(-n_used // m) * m
        missing = PARITY_SYMBOLS - parity_symbols(k, n_used)
        if missing <= 0 and symbol_bits(n_used) == m:
            break
        n_used += m * max(missing, 1)
    return n_used


# ---------------------------------------------------------------- carrying


def embed(natural: Bits, costs: NDArray[np.float32], sealed: Sealed) -> Bits:
    """Return the plane that carries a sealed message at the least total cost of change.

    natural: uint8 [260096] in keyed order, as read in the cover. costs: float32 [260096] above 0, infinite where the
    bit must stay. Returns uint8 [260096]. Raises Infeasible if too few places may change.
    """
    if sealed.header.method != METHOD_ADAPTIVE:
        raise ValueError("this message was sealed for another method")
    header, payload = slice(0, HEADER_PLACES), slice(HEADER_PLACES, PLACES)
    n_used = sealed.header.n_used
    syndrome = np.empty(n_used, dtype=np.uint8)
    syndrome[_rows_of(n_used)] = sealed.payload_bits
    plane = np.empty(PLACES, dtype=np.uint8)
    plane[header] = stc.embed(
        natural[header], costs[header], sealed.header_bits[:HEADER_SYNDROME_BITS], height=HEADER_HEIGHT
    )
    plane[payload] = stc.embed(natural[payload], costs[payload], syndrome, height=payload_height(n_used))
    return plane


def header_llrs(llrs: LLRs) -> LLRs:
    """Return float32 [1152] from the plane's LLRs in keyed order, [260096]; 0 for the bits that are not carried."""
    syndrome = stc.extract(_hard(llrs[:HEADER_PLACES]), HEADER_SYNDROME_BITS, height=HEADER_HEIGHT)
    header = np.zeros(HEADER_BITS, dtype=np.float32)
    header[:HEADER_SYNDROME_BITS] = _soft(syndrome)
    return header


def payload_llrs(llrs: LLRs, n_used: int) -> LLRs:
    """Return float32 [n_used] from the plane's LLRs in keyed order, [260096]."""
    syndrome = stc.extract(_hard(llrs[HEADER_PLACES:]), n_used, height=payload_height(n_used))
    return _soft(syndrome[_rows_of(n_used)])


@lru_cache(maxsize=4)
def _rows_of(n_used: int) -> NDArray[np.int64]:
    """Return which syndrome bit carries each payload bit: segment after segment, each by rising row. int64 [n_used]."""
    bits = np.arange(n_used, dtype=np.int64)
    segment = bits % _segments(n_used)
    places = np.argsort(segment, kind="stable")
    places.flags.writeable = False
    return places


def _segments(syndrome_bits: int) -> int:
    """Return the trellis's segments; syndrome bit q lies in segment q mod these."""
    segments = 1
    while segments < stc.MAX_SEGMENTS and 2 * segments * stc.ROWS_PER_SEGMENT <= syndrome_bits:
        segments *= 2
    return segments


def _hard(llrs: LLRs) -> Bits:
    return (llrs < 0).astype(np.uint8)


def _soft(bits: Bits) -> LLRs:
    soft: LLRs = np.where(bits, -_LLR, _LLR)
    return soft
