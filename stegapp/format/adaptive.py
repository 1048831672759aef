"""The adaptive method's bits ⇄ a plane's bits in keyed order: syndromes of two regions (FORMAT.md §8, method 2).

Owns which places of the order belong to header and payload, the two layers of the payload, and the error correction.
Knows nothing of positions, pictures or models: bits, LLRs, grey levels and costs come in keyed order.

    order        │ 32,768 places, half or a quarter of them  │ the others, of 260,096                │
    low layer    │ sealed header, check of the payload's     │ the container's last n_used bits      │
    (E_I's bits) │ places, 36 Reed-Solomon bytes: 1,032 bits │                                       │
    high layer   │                                           │ its first bits: 8·B - n_used, maybe 0 │
    (level // 2) │                                           │                                       │

The longer the payload, the fewer places are left to the header, so that bits lie about as close in both. A reader tries
each number.

The high layer lets the direction of a change carry bits too: half of a message in each, and a fifth fewer changes.

A misread place spoils several syndrome bits. So it is repaired as a place, before the syndrome is taken: the check
tells which payload places were misread, 18 bits for each. The header's region has nowhere to put a check of its own;
there the spoiled bits, within a run of 12, are corrected as bytes. Grey levels are as they were sent, or the picture
is another one.
"""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import plane_check, reed_solomon, stc, ternary
from stegapp.coding.stc import Infeasible
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.format.codewords import Opened, Sealed, open_uncoded, seal
from stegapp.format.container import (
    MAX_LAYER_BITS,
    METHOD_ADAPTIVE,
    SEALED_HEADER_BYTES,
    SHORTEST_PACKED,
    Header,
    container_length,
    does_not_fit,
    header_opens,
    open_header,
)
from stegapp.format.crypto import SEAL_BYTES, Keys
from stegapp.format.outcomes import Fault, unrevealed

__all__ = [
    "HEADER_REGIONS",
    "HEADER_SYNDROME_BITS",
    "PLACES",
    "REPAIRED_PLACES",
    "FoundHeader",
    "Infeasible",
    "embed",
    "find_headers",
    "header_places",
    "longest_packed",
    "low_layer_bits",
    "payload_bits",
    "read_payload",
    "seal_adaptive",
]

Bits = NDArray[np.uint8]
LLRs = NDArray[np.float32]

PLACES = 260_096
"""Places in the order: all positions but the anchors."""

HEADER_REGIONS = (32_768, 16_384, 8_192)
"""How many places the header may have."""

REPAIRED_PLACES = 20
"""Misread places, drawn anywhere from the plane, of which a message is repaired 999 times in 1000: all of them if they
are the payload's, and 18 spoiled bytes in the header's region, where two or three of them are expected at most."""

_CHECK_BITS = plane_check.BITS_PER_PLACE * REPAIRED_PLACES
_HEADER_DATA_BYTES = SEALED_HEADER_BYTES + _CHECK_BITS // 8
_HEADER_PARITY_BYTES = 36
_HEADER_BYTES = _HEADER_DATA_BYTES + _HEADER_PARITY_BYTES
HEADER_SYNDROME_BITS = 8 * _HEADER_BYTES

_HEADER_HEIGHT = 12
_LOW, _HIGH = 10, 12
_LOW_UP_TO = 4_096
"""Payload bits up to which the trellises have the low height. With so few rows the high one would save 2 % of the
changes at most, and take several seconds, its many places going through one or two segments."""


# ---------------------------------------------------------------- sealing


def longest_packed(payload_bits: int) -> int:
    """Return the longest packed message that so many payload bits carry, 0 if none."""
    longest = min(payload_bits, MAX_LAYER_BITS) // 8 - SEAL_BYTES
    return longest if longest >= SHORTEST_PACKED else 0


def header_places(payload_bits: int) -> int:
    """Return how many places the header takes beside a payload of so many bits.

    As few as leave a place of it no more bits than a place of one layer carries that has half of the payload.
    """
    fitting = (r for r in HEADER_REGIONS if 2 * HEADER_SYNDROME_BITS * (PLACES - r) <= payload_bits * r)
    return min(fitting, default=max(HEADER_REGIONS))


def low_layer_bits(payload_bits: int, levels: NDArray[np.uint8], costs: Costs) -> int:
    """Return how many of the payload's bits the low layer should carry so that all cost least: a good half of them.

    levels: uint8 [260096] in keyed order, the cover's grey levels. costs: [260096]. Raises Infeasible if too few places
    may change.
    """
    payload = slice(header_places(payload_bits), None)
    up, down = _probabilities(costs.at(payload), payload_bits)
    return payload_bits - ternary.high_layer_bits(levels[payload], up, down, payload_bits)


def seal_adaptive(
    packed: bytes, keys: Keys, *, limit_bytes: int, low_bits: int | None = None, nonce: bytes | None = None
) -> Sealed:
    """Pad and seal a packed message for this method; arguments as `codewords.seal`. Raises DoesNotFit.

    low_bits: from `low_layer_bits` for `payload_bits`; None for all, where directions are not to carry anything.
    """
    bits = payload_bits(len(packed), limit_bytes=limit_bytes)
    n_used = bits if low_bits is None else low_bits
    return seal(packed, keys, n_used=n_used, limit_bytes=limit_bytes, method=METHOD_ADAPTIVE, nonce=nonce)


def payload_bits(packed_bytes: int, *, limit_bytes: int) -> int:
    """Return the bits that a packed message takes when padded and sealed. Raises DoesNotFit."""
    bits = 8 * container_length(packed_bytes, limit_bytes=limit_bytes)
    if bits > MAX_LAYER_BITS:
        raise does_not_fit(packed_bytes, longest_packed(MAX_LAYER_BITS))
    return bits


# ---------------------------------------------------------------- carrying


def embed(
    natural: Bits, levels: NDArray[np.uint8], costs: Costs, sealed: Sealed, keys: Keys
) -> tuple[Bits, NDArray[np.int8]]:
    """Return the plane that carries a sealed message at little total cost, and which way its changes have to go.

    natural: uint8 [260096] in keyed order, as read in the cover. levels: uint8 [260096], the cover's grey levels.
    costs: [260096], of a change by one level. Returns uint8 [260096], and int8 [260096]: 1 or -1 where the direction
    carries bits, else 0. Raises Infeasible if too few places may change.
    """
    if sealed.header.method != METHOD_ADAPTIVE:
        raise ValueError("this message was sealed for another method")
    bits, high_bits, height = sealed.payload_bits, _high_bits(sealed.header), _height(sealed.header)
    start = header_places(bits.size)
    header, payload = slice(0, start), slice(start, PLACES)
    plane, directions = np.empty(PLACES, dtype=np.uint8), np.zeros(PLACES, dtype=np.int8)
    if high_bits:
        up, down = _probabilities(costs.at(payload), bits.size)
        change = ternary.encode(
            levels[payload], natural[payload], bits, up=up, down=down, high_bits=high_bits, height=height
        )
        plane[payload] = natural[payload] ^ (change != 0)
        directions[payload] = change
    else:
        plane[payload] = stc.encode(natural[payload], costs.at(payload).either, bits, height=height)
    checked = plane_check.check(plane[payload], repairs=REPAIRED_PLACES) ^ _check_whitening(sealed.header, keys)
    data = np.packbits(np.concatenate([sealed.header_bits, checked])).tobytes()
    codeword = reed_solomon.encode(data, parity=_HEADER_PARITY_BYTES)
    syndrome = _header_syndrome(codeword, keys)
    plane[header] = stc.encode(natural[header], costs.at(header).either, syndrome, height=_HEADER_HEIGHT)
    return plane, directions


@dataclass(frozen=True, eq=False)
class FoundHeader:
    """A header that opens, found in one region: its places, its codeword's data bytes, the syndrome that held them."""

    places: int
    data: bytes = field(repr=False)
    received: Bits = field(repr=False)


def find_headers(llrs: LLRs, keys: Keys) -> list[FoundHeader]:
    """Return every header that opens, by region, in a plane's LLRs, [260096] in keyed order; normally one or none."""
    plane = (llrs < 0).astype(np.uint8)
    found = []
    for start in HEADER_REGIONS:
        received = stc.decode(plane[:start], HEADER_SYNDROME_BITS, height=_HEADER_HEIGHT)
        data = reed_solomon.decode(_header_codeword(received, keys), parity=_HEADER_PARITY_BYTES)
        if data is not None and header_opens(data[:SEALED_HEADER_BYTES], keys):
            found.append(FoundHeader(start, data, received))
    return found


def read_payload(found: FoundHeader, llrs: LLRs, levels: NDArray[np.uint8], keys: Keys) -> Opened:
    """Return the message that belongs to a header, from LLRs and grey levels, [260096] in keyed order.

    Raises Unrevealed.
    """
    payload, levels = (llrs[found.places :] < 0).astype(np.uint8), levels[found.places :]
    data, received = found.data, found.received
    sealed_header = data[:SEALED_HEADER_BYTES]
    header = open_header(sealed_header, keys, method=METHOD_ADAPTIVE)

    checked = np.unpackbits(np.frombuffer(data[SEALED_HEADER_BYTES:], dtype=np.uint8))
    repaired = plane_check.repair(payload, checked ^ _check_whitening(header, keys))
    if repaired is None:
        raise unrevealed(Fault.CONTAINER)
    bits = ternary.decode(
        levels,
        repaired,
        8 * header.container_bytes,
        high_bits=_high_bits(header),
        height=_height(header),
    )
    packed, sealed = open_uncoded(bits, header, sealed_header, keys)

    sent = _header_syndrome(reed_solomon.encode(data, parity=_HEADER_PARITY_BYTES), keys)
    wrong = np.count_nonzero(received != sent) + np.count_nonzero(repaired != payload)
    carried = HEADER_SYNDROME_BITS + bits.size
    return Opened(packed=packed, sealed=sealed, carried_bits=carried, corrected_bits=int(wrong))


def _high_bits(header: Header) -> int:
    """Return how many of the payload's bits lie in the high layer."""
    return 8 * header.container_bytes - header.n_used


def _height(header: Header) -> int:
    """Return the height of the payload's trellises."""
    return _LOW if 8 * header.container_bytes <= _LOW_UP_TO else _HIGH


def _probabilities(costs: Costs, payload_bits: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how likely +1 and -1 are at this payload. Raises Infeasible if it is more than the costs allow."""
    try:
        return ternary_probabilities(costs.up, costs.down, payload_bits)
    except ValueError as error:
        raise Infeasible(str(error)) from error


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
