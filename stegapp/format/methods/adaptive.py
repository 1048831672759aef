"""Method 2: bits are syndromes of two regions of the keyed order, so that a writer may choose what it changes.

Owns which positions of the order belong to header and payload, the two layers of the payload, and the error correction.
Knows nothing of costs or models: bits, LLRs and grey levels come in keyed order, and a `Solver` chooses the changes.

    order        │ 32,768 positions, a half or quarter of that  │ the other free positions              │
    low layer    │ sealed header, check of the payload's        │ the container's last n_used bits      │
    (E_I's bits) │ positions, 36 Reed-Solomon bytes: 1,032 bits │                                       │
    high layer   │                                              │ its first bits: 8·B - n_used, maybe 0 │
    (level // 2) │                                              │                                       │

The longer the payload, the fewer positions are left to the header, so that bits lie about as close in both. A reader
tries each number.

The high layer lets the direction of a change carry bits too: half of a message in each, and a fifth fewer changes.

A misread position spoils several syndrome bits. So it is repaired as a position, before the syndrome is taken: the
check tells which payload positions were misread, 18 bits for each. The header's region has nowhere to put a check of
its own; there the spoiled bits, within a run of 12, are corrected as bytes. Grey levels are as they were sent, or the
picture is another one.
"""

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import plane_check, reed_solomon, stc, ternary
from stegapp.format.codewords import Opened, Sealed, open_uncoded
from stegapp.format.codewords import seal as seal_bits
from stegapp.format.container import (
    METHOD_ADAPTIVE,
    SEALED_HEADER_BYTES,
    SHORTEST_PACKED,
    container_length,
    does_not_fit,
)
from stegapp.format.crypto import SEAL_BYTES, Keys
from stegapp.format.geometry import PlaneGeometry
from stegapp.format.header import Header, header_opens, open_header
from stegapp.format.outcomes import Outcome, unrevealed

__all__ = [
    "HEADER_SYNDROME_BITS",
    "NUMBER",
    "REPAIRED_POSITIONS",
    "FoundHeader",
    "Solver",
    "find",
    "find_headers",
    "header_positions",
    "longest_packed",
    "payload_bits",
    "read_payload",
    "seal",
    "write",
]

NUMBER = METHOD_ADAPTIVE

Bits = NDArray[np.uint8]
LLRs = NDArray[np.float32]

REPAIRED_POSITIONS = 20
"""Misread positions, drawn anywhere from the plane, of which a message is repaired 999 times in 1000: all of them if
they are the payload's, and 18 spoiled bytes in the header's region, where two or three are expected at most."""

_CHECK_BITS = plane_check.BITS_PER_POSITION * REPAIRED_POSITIONS
_HEADER_DATA_BYTES = SEALED_HEADER_BYTES + _CHECK_BITS // 8
_HEADER_PARITY_BYTES = 36
_HEADER_BYTES = _HEADER_DATA_BYTES + _HEADER_PARITY_BYTES
HEADER_SYNDROME_BITS = 8 * _HEADER_BYTES

_HEADER_HEIGHT = 12
_LOW, _HIGH = 10, 12
_LOW_UP_TO = 4_096
"""Payload bits up to which the trellises have the low height. With so few rows the high one would save 2 % of the
changes at most, and take several seconds, its many positions going through one or two segments."""


# ---------------------------------------------------------------- sealing


def longest_packed(payload_bits: int, geometry: PlaneGeometry) -> int:
    """Return the longest packed message that so many payload bits carry, 0 if none."""
    longest = min(payload_bits, geometry.layer_bits) // 8 - SEAL_BYTES
    return longest if longest >= SHORTEST_PACKED else 0


def header_positions(payload_bits: int, geometry: PlaneGeometry) -> int:
    """Return how many positions the header takes beside a payload of so many bits.

    As few as leave a position of it no more bits than a position of one layer carries that has half of the payload.
    """
    free, regions = geometry.free_positions, geometry.header_regions
    fitting = (r for r in regions if 2 * HEADER_SYNDROME_BITS * (free - r) <= payload_bits * r)
    return min(fitting, default=max(regions))


def payload_bits(packed_bytes: int, *, limit_bytes: int, geometry: PlaneGeometry) -> int:
    """Return the bits that a packed message takes when padded and sealed. Raises DoesNotFit."""
    bits = 8 * container_length(packed_bytes, limit_bytes=limit_bytes)
    if bits > geometry.layer_bits:
        raise does_not_fit(packed_bytes, longest_packed(geometry.layer_bits, geometry))
    return bits


def seal(
    packed: bytes,
    keys: Keys,
    *,
    limit_bytes: int,
    geometry: PlaneGeometry,
    low_bits: int | None = None,
    nonce: bytes | None = None,
) -> Sealed:
    """Pad and seal a packed message for this method; arguments as `codewords.seal`. Raises DoesNotFit.

    low_bits: how many of `payload_bits` the low layer carries; None for all, where directions are not to carry any.
    """
    bits = payload_bits(len(packed), limit_bytes=limit_bytes, geometry=geometry)
    n_used = bits if low_bits is None else low_bits
    return seal_bits(
        packed, keys, n_used=n_used, limit_bytes=limit_bytes, geometry=geometry, method=NUMBER, nonce=nonce
    )


# ---------------------------------------------------------------- writing


class Solver(Protocol):
    """Chooses which bits of a region change, so that its syndromes carry given bits. What it minds, it knows itself.

    region: of the keyed order. Raises stc.Infeasible if too few positions may change.
    """

    def carry_payload(self, region: slice, bits: Bits, *, high_bits: int, height: int) -> tuple[Bits, NDArray[np.int8]]:
        """Return the region's low bits, and 1 or -1 where the direction of a change carries bits, else 0.

        bits: uint8 [8·B], the first `high_bits` of them for the high layer.
        """
        ...

    def carry_header(self, region: slice, bits: Bits, *, height: int) -> Bits:
        """Return the region's low bits, which carry these as their syndrome."""
        ...


def write(sealed: Sealed, keys: Keys, solver: Solver, geometry: PlaneGeometry) -> tuple[Bits, NDArray[np.int8]]:
    """Return the low bits that carry a sealed message, and which way its changes have to go; both in keyed order.

    Returns uint8 [free positions], and int8 [free positions]: 1 or -1 where the direction carries bits, else 0. First
    the payload's, then, its check known, the header's. Raises stc.Infeasible if too few positions may change.
    """
    if sealed.header.method != NUMBER:
        raise ValueError("this message was sealed for another method")
    free, header = geometry.free_positions, sealed.header
    start = header_positions(sealed.payload_bits.size, geometry)
    bits, directions = np.empty(free, dtype=np.uint8), np.zeros(free, dtype=np.int8)
    payload = slice(start, free)
    bits[payload], directions[payload] = solver.carry_payload(
        payload, sealed.payload_bits, high_bits=_high_bits(header), height=_height(header)
    )
    checked = plane_check.check(bits[payload], repairs=REPAIRED_POSITIONS) ^ _check_whitening(header, keys)
    data = np.packbits(np.concatenate([sealed.header_bits, checked])).tobytes()
    codeword = reed_solomon.encode(data, parity=_HEADER_PARITY_BYTES)
    syndrome = _header_syndrome(codeword, keys)
    bits[:start] = solver.carry_header(slice(0, start), syndrome, height=_HEADER_HEIGHT)
    return bits, directions


# ---------------------------------------------------------------- reading


@dataclass(frozen=True, eq=False)
class FoundHeader:
    """A header that opens: how many positions it has, its codeword's data bytes, the syndrome that held them."""

    positions: int
    data: bytes = field(repr=False)
    received: Bits = field(repr=False)


def find(llrs: LLRs, levels: NDArray[np.uint8], keys: Keys, geometry: PlaneGeometry) -> list[Callable[[], Opened]]:
    """Return an opener for each header that opens. llrs, levels: [free positions], in keyed order."""
    return [
        functools.partial(read_payload, found, llrs, levels, keys, geometry)
        for found in find_headers(llrs, keys, geometry)
    ]


def find_headers(llrs: LLRs, keys: Keys, geometry: PlaneGeometry) -> list[FoundHeader]:
    """Return every header that opens, by region, in a plane's LLRs in keyed order; normally one or none."""
    plane = (llrs < 0).astype(np.uint8)
    found = []
    for start in geometry.header_regions:
        received = stc.decode(plane[:start], HEADER_SYNDROME_BITS, height=_HEADER_HEIGHT)
        data = reed_solomon.decode(_header_codeword(received, keys), parity=_HEADER_PARITY_BYTES)
        if data is not None and header_opens(data[:SEALED_HEADER_BYTES], keys):
            found.append(FoundHeader(start, data, received))
    return found


def read_payload(
    found: FoundHeader, llrs: LLRs, levels: NDArray[np.uint8], keys: Keys, geometry: PlaneGeometry
) -> Opened:
    """Return the message that belongs to a header, from LLRs and grey levels, [free positions] in keyed order.

    Raises Unrevealed.
    """
    payload, levels = (llrs[found.positions :] < 0).astype(np.uint8), levels[found.positions :]
    data, received = found.data, found.received
    sealed_header = data[:SEALED_HEADER_BYTES]
    header = open_header(sealed_header, keys, method=NUMBER, geometry=geometry)

    checked = np.unpackbits(np.frombuffer(data[SEALED_HEADER_BYTES:], dtype=np.uint8))
    repaired = plane_check.repair(payload, checked ^ _check_whitening(header, keys))
    if repaired is None:
        raise unrevealed(Outcome.CONTAINER)
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
