"""The adaptive method's bits ⇄ a plane's bits in keyed order: syndromes of two regions (FORMAT.md §8, method 2).

Owns which places of the order belong to header and payload, and the error correction. Knows nothing of positions,
pictures or models: bits, LLRs and costs come in keyed order.

    order      │ 32,768 places                             │ 227,328 places            │
    syndromes  │ sealed header, check of the payload's     │ the container's 8·B bits, │
               │ places, 36 Reed-Solomon bytes: 1,032 bits │ whitened                  │

A misread place spoils several syndrome bits. So it is repaired as a place, before the syndrome is taken: the check
tells which payload places were misread, 18 bits for each. The header's region has nowhere to put a check of its own;
there the spoiled bits, within a run of 12, are corrected as bytes.
"""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.codewords import Opened, Sealed, open_uncoded, seal
from stegapp.container import (
    MAX_SYNDROME_BITS,
    METHOD_ADAPTIVE,
    SEALED_HEADER_BYTES,
    SHORTEST_PACKED,
    Header,
    container_length,
    does_not_fit,
    open_header,
)
from stegapp.crypto import SEAL_BYTES, Keys
from stegapp.ecc import plane_check, reed_solomon, stc
from stegapp.ecc.stc import Infeasible
from stegapp.faults import Fault, unrevealed

__all__ = [
    "HEADER_PLACES",
    "HEADER_SYNDROME_BITS",
    "PAYLOAD_PLACES",
    "PLACES",
    "REPAIRED_PLACES",
    "Infeasible",
    "embed",
    "longest_packed",
    "read",
    "seal_adaptive",
]

Bits = NDArray[np.uint8]
LLRs = NDArray[np.float32]

PLACES = 260_096
"""Places in the order: all positions but the anchors."""

HEADER_PLACES = 32_768
PAYLOAD_PLACES = PLACES - HEADER_PLACES

REPAIRED_PLACES = 20
"""Misread places, drawn anywhere from the plane, of which a message is repaired 999 times in 1000: all of them if they
are the payload's, and 18 spoiled bytes in the header's region, where two or three of them are to be expected."""

_CHECK_BITS = plane_check.BITS_PER_PLACE * REPAIRED_PLACES
_HEADER_DATA_BYTES = SEALED_HEADER_BYTES + _CHECK_BITS // 8
_HEADER_PARITY_BYTES = 36
_HEADER_BYTES = _HEADER_DATA_BYTES + _HEADER_PARITY_BYTES
HEADER_SYNDROME_BITS = 8 * _HEADER_BYTES

_HEADER_HEIGHT = 12
_LOW, _HIGH = 10, 12
_LOW_UP_TO = 2_048
"""Payload bits up to which the trellis has the low height. With so few rows the high one would save 2 % of the
changes at most, and take several seconds, its many places going through one or two segments."""


# ---------------------------------------------------------------- sealing


def longest_packed(payload_bits: int) -> int:
    """Return the longest packed message that so many payload bits carry, 0 if none."""
    longest = min(payload_bits, MAX_SYNDROME_BITS) // 8 - SEAL_BYTES
    return longest if longest >= SHORTEST_PACKED else 0


def seal_adaptive(packed: bytes, keys: Keys, *, limit_bytes: int, nonce: bytes | None = None) -> Sealed:
    """Pad and seal a packed message for this method; arguments as `codewords.seal`. Raises DoesNotFit."""
    payload_bits = 8 * container_length(len(packed), limit_bytes=limit_bytes)
    if payload_bits > MAX_SYNDROME_BITS:
        raise does_not_fit(len(packed), longest_packed(MAX_SYNDROME_BITS))
    return seal(packed, keys, n_used=payload_bits, limit_bytes=limit_bytes, method=METHOD_ADAPTIVE, nonce=nonce)


# ---------------------------------------------------------------- carrying


def embed(natural: Bits, costs: NDArray[np.float32], sealed: Sealed, keys: Keys) -> Bits:
    """Return the plane that carries a sealed message at the least total cost of change.

    natural: uint8 [260096] in keyed order, as read in the cover. costs: float32 [260096] above 0, infinite where the
    bit must stay. Returns uint8 [260096]. Raises Infeasible if too few places may change.
    """
    if sealed.header.method != METHOD_ADAPTIVE:
        raise ValueError("this message was sealed for another method")
    header, payload = slice(0, HEADER_PLACES), slice(HEADER_PLACES, PLACES)
    plane = np.empty(PLACES, dtype=np.uint8)
    plane[payload] = stc.embed(natural[payload], costs[payload], sealed.payload_bits, height=_height(sealed.header))
    checked = plane_check.check(plane[payload], repairs=REPAIRED_PLACES) ^ _check_whitening(sealed.header, keys)
    data = np.packbits(np.concatenate([sealed.header_bits, checked])).tobytes()
    codeword = reed_solomon.encode(data, parity=_HEADER_PARITY_BYTES)
    plane[header] = stc.embed(natural[header], costs[header], _header_syndrome(codeword, keys), height=_HEADER_HEIGHT)
    return plane


def read(llrs: LLRs, keys: Keys) -> Opened:
    """Return the message in a plane's LLRs, float32 [260096] in keyed order. Raises Unrevealed."""
    plane = (llrs < 0).astype(np.uint8)
    received = stc.extract(plane[:HEADER_PLACES], HEADER_SYNDROME_BITS, height=_HEADER_HEIGHT)
    data = reed_solomon.decode(_header_codeword(received, keys), parity=_HEADER_PARITY_BYTES)
    if data is None:
        raise unrevealed(Fault.HEADER)
    sealed_header = data[:SEALED_HEADER_BYTES]
    header = open_header(sealed_header, keys, method=METHOD_ADAPTIVE)

    checked = np.unpackbits(np.frombuffer(data[SEALED_HEADER_BYTES:], dtype=np.uint8))
    payload = plane[HEADER_PLACES:]
    repaired = plane_check.repair(payload, checked ^ _check_whitening(header, keys))
    if repaired is None:
        raise unrevealed(Fault.CONTAINER)
    payload_bits = stc.extract(repaired, header.n_used, height=_height(header))
    packed, sealed = open_uncoded(payload_bits, header, sealed_header, keys)

    sent = _header_syndrome(reed_solomon.encode(data, parity=_HEADER_PARITY_BYTES), keys)
    wrong = np.count_nonzero(received != sent) + np.count_nonzero(repaired != payload)
    carried = HEADER_SYNDROME_BITS + header.n_used
    return Opened(packed=packed, sealed=sealed, carried_bits=carried, corrected_bits=int(wrong))


def _height(header: Header) -> int:
    """Return the trellis height of the payload."""
    return _LOW if header.n_used <= _LOW_UP_TO else _HIGH


# ---------------------------------------------------------------- the header's bits


def _check_whitening(header: Header, keys: Keys) -> Bits:
    return keys.bits(b"check", _CHECK_BITS, context=header.to_bytes())


def _header_syndrome(codeword: bytes, keys: Keys) -> Bits:
    """Return the syndrome that carries a header codeword: uint8 [1032]."""
    bits = np.unpackbits(np.frombuffer(codeword, dtype=np.uint8)) ^ keys.bits(b"header whitening", HEADER_SYNDROME_BITS)
    syndrome = np.empty_like(bits)
    syndrome[_header_order()] = bits
    return syndrome


def _header_codeword(syndrome: Bits, keys: Keys) -> bytes:
    """Return the header codeword in its syndrome."""
    bits = syndrome[_header_order()] ^ keys.bits(b"header whitening", HEADER_SYNDROME_BITS)
    return np.packbits(bits).tobytes()


@lru_cache(maxsize=1)
def _header_order() -> NDArray[np.int64]:
    """Return which syndrome bit carries each bit of the header codeword: segment by segment, so that runs stay runs."""
    segments = 1
    while segments < stc.MAX_SEGMENTS and 2 * segments * stc.ROWS_PER_SEGMENT <= HEADER_SYNDROME_BITS:
        segments *= 2
    order = np.argsort(np.arange(HEADER_SYNDROME_BITS) % segments, kind="stable")
    order.flags.writeable = False
    return order
