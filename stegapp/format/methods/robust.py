"""Method 4: soft bits and strong codes on the grid of 8×8 blocks, for pictures that are recompressed on the way.

Owns what each position carries. Knows nothing of coefficients, models or JPEGs: LLRs in, positions and bits out.

    public order  │ salt: 2,048 · spread │ all others
    keyed order                          │ header: 3,072 · spread │ payload: n_used │ not touched

Nothing of a picture stays exactly what it was, so the salt is not derived from it but travels in it, where anybody can
find it. Each strength has a whitening of its own, so a salt is found at the strength at which it was written and at no
other. A reader tries all, and keys are derived for each salt that it finds: as a rule for one, or none.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import ldpc
from stegapp.format.codewords import Opened, Sealed, decode_header, fresh_nonce, open_coded, seal_as
from stegapp.format.container import METHOD_ROBUST, SHORTEST_PACKED, codable, max_packed_bytes, shape_within
from stegapp.format.crypto import SALT_BYTES, SEAL_BYTES, Keys
from stegapp.format.grid import (
    HEADER_BITS,
    SALT_BITS,
    SALT_K,
    SPREADS,
    RobustGeometry,
    robust_positions,
    salt_positions,
    salt_whitening,
)
from stegapp.format.header import Header, header_opens, open_checked_header
from stegapp.format.outcomes import Outcome, Unrevealed, unrevealed

__all__ = [
    "HEADER_BITS",
    "LEAST_EVIDENCE",
    "NUMBER",
    "FoundSalt",
    "RobustLayout",
    "capacity",
    "find_salt",
    "find_salts",
    "fresh_salt",
    "needed_positions",
    "read",
    "salt_positions",
    "seal",
    "spread_for",
    "write",
]

NUMBER = METHOD_ROBUST

Bits = NDArray[np.uint8]
LLRs = NDArray[np.float32]

LEAST_EVIDENCE = 160.0
"""Bits of evidence from which a salt counts as found: 32 more than choosing one of 2^128 takes."""

_SCALES = 2.0 ** np.arange(-8, 5)
_BOUND = np.float32(1e4)


@dataclass(frozen=True, eq=False)
class RobustLayout:
    """What a picture has to carry, all of it: int64 positions [M], each once, and uint8 bits [M] of 0 and 1."""

    positions: NDArray[np.int64] = field(repr=False)
    bits: Bits = field(repr=False)


@dataclass(frozen=True)
class FoundSalt:
    """A salt, 16 bytes, and where it was found. evidence: in bits; at least LEAST_EVIDENCE."""

    salt: bytes
    strength: float
    spread: int
    evidence: float


# ---------------------------------------------------------------- sealing


def spread_for(rate: float, geometry: RobustGeometry) -> int:
    """Return the spread at which salt and header outlive a payload of this code rate, if there is room for it."""
    wanted = next((spread for spread in SPREADS if 4 * spread * rate >= 1), SPREADS[-1])
    return min(wanted, geometry.spreads[-1])


def capacity(geometry: RobustGeometry, rate: float, *, spread: int | None = None) -> int:
    """Return the longest packed message at a code rate of at most `rate`, in bytes; 0 if none. Up to 0.985.

    spread: how far salt and header are spread; by default what `spread_for` says.
    """
    positions = geometry.payload_positions(spread or spread_for(rate, geometry))
    longest = max_packed_bytes(positions, rate) if positions > 0 else 0
    return longest if longest >= SHORTEST_PACKED else 0


def needed_positions(packed_bytes: int, rate: float, geometry: RobustGeometry, *, spread: int | None = None) -> int:
    """Return how many positions a packed message takes at this code rate, salt and header included.

    Raises DoesNotFit if it is above `capacity`.
    """
    spread = spread or spread_for(rate, geometry)
    shape = shape_within(
        packed_bytes,
        rate,
        limit_bytes=capacity(geometry, rate, spread=spread),
        positions=geometry.payload_positions(spread),
    )
    return spread * (SALT_BITS + HEADER_BITS) + shape.coded_bits


def seal(
    packed: bytes,
    keys: Keys,
    *,
    rate: float,
    geometry: RobustGeometry,
    spread: int | None = None,
    nonce: bytes | None = None,
) -> Sealed:
    """Pad, seal and encode a packed message at a code rate of at most `rate`, 0 to 0.985 and at best 1/24 or more.

    spread: as `capacity`. nonce: for tests only; used twice with different messages, it would give them away. Raises
    DoesNotFit if the message is above `capacity`.
    """
    spread = spread or spread_for(rate, geometry)
    limit = capacity(geometry, rate, spread=spread)
    positions = geometry.payload_positions(spread)
    shape = shape_within(len(packed), rate, limit_bytes=limit, positions=positions)
    header = Header(NUMBER, shape.container_bytes, shape.n_used, nonce or fresh_nonce(packed, keys))
    return seal_as(header, packed, keys, limit_bytes=limit, header_bits=spread * HEADER_BITS)


def fresh_salt() -> bytes:
    """Return a salt for one hide: random."""
    return secrets.token_bytes(SALT_BYTES)


# ---------------------------------------------------------------- writing


def write(sealed: Sealed, keys: Keys, salt: bytes, geometry: RobustGeometry, *, strength: float) -> RobustLayout:
    """Lay a sealed message and the salt of its keys. strength: one of STRENGTHS, at which it will be written.

    Raises ValueError for another strength, and for a message sealed for another method.
    """
    if sealed.header.method != NUMBER:
        raise ValueError("this message was sealed for another method")
    if len(salt) != SALT_BYTES:
        raise ValueError(f"the salt has {SALT_BYTES} bytes")
    spread = sealed.header_bits.size // HEADER_BITS
    codeword = _salt_codeword(salt, spread) ^ salt_whitening(geometry, strength=strength, spread=spread)
    header_positions, payload_positions = robust_positions(keys, geometry, spread)
    carried = payload_positions[: sealed.payload_bits.size]
    return RobustLayout(
        np.concatenate([salt_positions(geometry, spread), header_positions, carried]),
        np.concatenate([codeword, sealed.header_bits, sealed.payload_bits]),
    )


def _salt_codeword(salt: bytes, spread: int) -> Bits:
    bits = np.unpackbits(np.frombuffer(salt, dtype=np.uint8))
    codeword: Bits = ldpc.encode(bits[None], n=spread * SALT_BITS)[0]
    return codeword


# ---------------------------------------------------------------- reading


def find_salts(
    readings: Mapping[float, LLRs], geometry: RobustGeometry, *, spreads: Sequence[int] | None = None
) -> tuple[FoundSalt, ...]:
    """Return all salts in a picture, the one with most evidence first; none as a rule where nothing is hidden.

    readings: by strength, LLRs of all positions as the extractor read them at it, float32 [positions] or [rows,
    columns, places]; positive for 0, NaN for unknown. Every strength that is there is looked at.
    spreads: which to look at, all where None.
    """
    tried = []
    for strength, llrs in readings.items():
        flat = _flat(llrs, geometry)
        for spread in geometry.spreads if spreads is None else spreads:
            read_llrs = flat[salt_positions(geometry, spread)]
            whitening = salt_whitening(geometry, strength=strength, spread=spread)
            tried.append((strength, spread, np.where(whitening, -read_llrs, read_llrs)))
    if not tried:
        return ()
    decoded = ldpc.decode(np.stack([_folded(received) for _, _, received in tried]), k=SALT_K)
    found = []
    for i in np.flatnonzero(decoded.ok):
        (strength, spread, received), salt = tried[i], np.packbits(decoded.bits[i]).tobytes()
        evidence = _evidence(received, _salt_codeword(salt, spread))
        if evidence >= LEAST_EVIDENCE:
            found.append(FoundSalt(salt, strength, spread, evidence))
    return tuple(sorted(found, key=lambda each: -each.evidence))


def find_salt(llrs: LLRs, geometry: RobustGeometry, *, strength: float) -> FoundSalt | None:
    """Return the salt with most evidence in LLRs of one strength, or None; as `find_salts`."""
    found = find_salts({strength: llrs}, geometry)
    return found[0] if found else None


def read(
    readings: Mapping[float, LLRs], keys: Mapping[FoundSalt, Keys], geometry: RobustGeometry
) -> tuple[Opened, FoundSalt]:
    """Return the message in a picture, and where its salt was found. readings: as `find_salts`, which found the salts.

    keys: of all salts that were found. The headers of all are tried: a picture in which two open was made to say
    different things to different readers. Raises Unrevealed; a DamagedMessage if the header opens but the payload does
    not.
    """
    opening = []
    for found, its_keys in keys.items():
        flat = _flat(readings[found.strength], geometry)
        header_positions, payload_positions = robust_positions(its_keys, geometry, found.spread)
        header_llrs = flat[header_positions]
        sealed_header = decode_header(header_llrs, its_keys)
        if header_opens(sealed_header, its_keys):
            opening.append((found, sealed_header, header_llrs, flat[payload_positions]))
    if len(opening) != 1:
        raise unrevealed(Outcome.AMBIGUOUS if opening else Outcome.HEADER)
    found, sealed_header, header_llrs, payload_llrs = opening[0]
    header = _opened_header(sealed_header, keys[found], geometry, found.spread)
    try:
        return open_coded(header, sealed_header, header_llrs, payload_llrs, keys[found]), found
    except Unrevealed as failure:
        if failure.outcome is Outcome.CONTAINER:
            raise unrevealed(Outcome.DAMAGED) from None
        raise


def _opened_header(sealed_header: bytes, keys: Keys, geometry: RobustGeometry, spread: int) -> Header:
    def within(header: Header) -> bool:
        return (
            header.container_bytes >= SHORTEST_PACKED + SEAL_BYTES
            and header.n_used <= geometry.payload_positions(spread)
            and codable(header.container_bytes, header.n_used)
        )

    return open_checked_header(sealed_header, keys, method=NUMBER, within=within)


def _flat(llrs: LLRs, geometry: RobustGeometry) -> LLRs:
    """Return LLRs as [positions], finite."""
    if llrs.size != geometry.positions:
        raise ValueError(f"{geometry} has {geometry.positions} LLRs, not {llrs.size}")
    flat: LLRs = llrs.reshape(-1).astype(np.float32).clip(-_BOUND, _BOUND)
    flat[np.isnan(flat)] = 0
    return flat


def _folded(received: LLRs) -> LLRs:
    """Return one LLR for each bit of the salt's circular buffer: repetitions add up. So all spreads decode together."""
    size = ldpc.code_params(SALT_K, SALT_BITS).buffer
    padded = np.pad(received, (0, -received.size % size))
    folded: LLRs = padded.reshape(-1, size).sum(axis=0)
    return folded


def _evidence(received: LLRs, codeword: Bits) -> float:
    """Return how many bits the LLRs say about this codeword, at the scale at which they say most.

    Averaged over codewords, 2 to the power of it is 1, whatever the LLRs: so a wrong one of 2^128 reaches 128 + s bits
    at most once in 2^s pictures, for each scale.
    """
    signed = np.where(codeword, -received, received).astype(np.float64)
    scaled = _SCALES[:, None] * signed
    return float((1 - np.logaddexp(0, -scaled) / np.log(2)).sum(axis=1).max())
