"""The sealed bytes of a message, and how many coded bits they take (FORMAT.md §6, §7).

Owns the arithmetic between packed bytes, container bytes, blocks and code rate. Knows
nothing of how bits are coded or where they lie.

    packed bytes ─ pad ─▶ padded ─ seal ─▶ container of B bytes ─▶ C blocks of k bits ─▶ C · n coded bits ≤ n_used

The methods by syndromes carry the container as it is: one block, k = n = 8 B, of which n_used lie in the low layer.
"""

import math
from dataclasses import dataclass

from stegapp.errors import DoesNotFit
from stegapp.format.crypto import SEAL_BYTES, SIV_BYTES, Keys, SealBroken, Secret, open_once, seal_once
from stegapp.format.framing import padded_length
from stegapp.format.geometry import PlaneGeometry
from stegapp.format.outcomes import Outcome, unrevealed
from stegapp.texts import Text

__all__ = [
    "BLOCK_BITS",
    "MAX_CODE_RATE",
    "METHOD_ADAPTIVE",
    "METHOD_DIRECT",
    "METHOD_ROBUST",
    "METHOD_TILED",
    "SEALED_HEADER_BYTES",
    "SHORTEST_PACKED",
    "CodeShape",
    "codable",
    "code_shape",
    "coded_bits",
    "container_length",
    "does_not_fit",
    "max_packed_bytes",
    "open_container",
    "seal_container",
    "shape_for",
    "shape_within",
    "within_limits",
]

METHOD_DIRECT, METHOD_ADAPTIVE, METHOD_TILED, METHOD_ROBUST = 1, 2, 3, 4
_UNCODED = (METHOD_ADAPTIVE, METHOD_TILED)
HEADER_BYTES = 32
SEALED_HEADER_BYTES = SIV_BYTES + HEADER_BYTES
BLOCK_BITS = 8_448
"""Most information bits in one block."""
MAX_CODE_RATE = 0.985
SHORTEST_PACKED = 3
"""Bytes of the shortest packed message, an empty text."""


def seal_container(padded: bytes, header_plaintext: bytes, keys: Keys) -> bytes:
    """Return the container, 16 bytes longer than `padded`. The header plaintext, nonce included, chooses the key."""
    return seal_once(_payload_key(header_plaintext, keys), padded, associated=header_plaintext)


def open_container(container: bytes, header_plaintext: bytes, keys: Keys) -> bytes:
    """Return the padded message. Raises Unrevealed unless the tag fits."""
    try:
        return open_once(_payload_key(header_plaintext, keys), container, associated=header_plaintext)
    except SealBroken:
        raise unrevealed(Outcome.CONTAINER) from None


def _payload_key(header_plaintext: bytes, keys: Keys) -> Secret:
    return keys.subkey(b"payload", 32, context=header_plaintext)


# ---------------------------------------------------------------- arithmetic


@dataclass(frozen=True)
class CodeShape:
    """How a container lies in `n_used` positions: `blocks` blocks of k information bits and n coded bits each."""

    container_bytes: int
    n_used: int
    blocks: int
    k: int
    n: int

    @property
    def coded_bits(self) -> int:
        """Return the positions that carry something; fewer than `blocks` of n_used are left over."""
        return self.blocks * self.n

    @property
    def code_rate(self) -> float:
        """Return k/n."""
        return self.k / self.n


def within_limits(container_bytes: int, n_used: int, *, method: int, geometry: PlaneGeometry) -> bool:
    """Tell whether a header's numbers are within the format's limits (§5, check 3); quick, whatever the numbers."""
    if container_bytes < SHORTEST_PACKED + SEAL_BYTES:
        return False
    if method == METHOD_ADAPTIVE:
        most = geometry.layer_bits
        return 0 <= 8 * container_bytes - n_used <= most and n_used <= most
    return n_used <= geometry.payload_positions and codable(container_bytes, n_used)


def codable(container_bytes: int, n_used: int) -> bool:
    """Tell whether the code of the direct and the robust method carries so many bytes in `n_used` positions."""
    blocks = _ceil(8 * container_bytes, BLOCK_BITS)
    n = n_used // blocks
    return n >= 1 and 1000 * _ceil(8 * container_bytes, blocks) <= 985 * n


def code_shape(container_bytes: int, n_used: int, *, method: int = METHOD_DIRECT) -> CodeShape:
    """Return the shape of a container in `n_used` positions. Raises ValueError where no code is allowed."""
    if method in _UNCODED:
        return CodeShape(container_bytes, n_used, 1, 8 * container_bytes, 8 * container_bytes)
    if container_bytes < SHORTEST_PACKED + SEAL_BYTES or not codable(container_bytes, n_used):
        raise ValueError(f"{container_bytes} bytes do not go into {n_used} positions")
    blocks = _ceil(8 * container_bytes, BLOCK_BITS)
    return CodeShape(container_bytes, n_used, blocks, _ceil(8 * container_bytes, blocks), n_used // blocks)


def container_length(packed_bytes: int, *, limit_bytes: int) -> int:
    """Return the container's length for a packed message padded to at most `limit_bytes`. Raises DoesNotFit."""
    return padded_length(packed_bytes, limit=limit_bytes) + SEAL_BYTES


def coded_bits(k: int, rate: float) -> int:
    """Return the least n with k/n ≤ rate. 0 < rate ≤ 0.985."""
    if not 0 < rate <= MAX_CODE_RATE:
        raise ValueError(f"no code has rate {rate}")
    n = math.ceil(k / rate)
    while k > rate * n:
        n += 1
    while n > 1 and k <= rate * (n - 1):
        n -= 1
    return n


def shape_for(packed_bytes: int, rate: float, *, limit_bytes: int, geometry: PlaneGeometry) -> CodeShape:
    """Return the shape with the fewest positions whose code rate is at most `rate`.

    Where `rate` would take more positions than there are, all are used, at the least rate possible. Raises DoesNotFit
    if that is above 0.985 or the message is above `limit_bytes`.
    """
    return shape_within(packed_bytes, rate, limit_bytes=limit_bytes, positions=geometry.payload_positions)


def shape_within(packed_bytes: int, rate: float, *, limit_bytes: int, positions: int) -> CodeShape:
    """Return the same as `shape_for`, for a payload that may have so many positions."""
    container = container_length(packed_bytes, limit_bytes=limit_bytes)
    blocks = _ceil(8 * container, BLOCK_BITS)
    n_used = min(blocks * coded_bits(_ceil(8 * container, blocks), rate), positions)
    if not codable(container, n_used):
        raise does_not_fit(packed_bytes, max_packed_bytes(positions, MAX_CODE_RATE))
    return code_shape(container, n_used)


def max_packed_bytes(n_used: int, rate: float) -> int:
    """Return the longest packed message that `n_used` positions carry at a code rate of at most `rate`; 0 if none.

    Every shorter one fits too. Used as the limit of padding, it makes the longest message and its padding fit.
    """
    if not 0 < rate <= MAX_CODE_RATE:
        raise ValueError(f"no code has rate {rate}")
    longest = 0
    for blocks in range(1, _ceil(n_used, BLOCK_BITS) + 1):
        k = min(math.floor(rate * (n_used // blocks)), BLOCK_BITS)
        whole = blocks * BLOCK_BITS // 8  # 8,448 bits are whole bytes
        longest = max(longest, min(blocks * k // 8, whole))
        if longest < whole:
            break
    return max(longest - SEAL_BYTES, 0)


def does_not_fit(needed_bytes: int, capacity_bytes: int) -> DoesNotFit:
    """Return the error for a packed message that is too long."""
    return DoesNotFit(
        Text(
            "The message takes {needed:,} bytes after compression, and the picture can carry {capacity:,}.",
            needed=needed_bytes,
            capacity=capacity_bytes,
        ),
        needed_bytes=needed_bytes,
        capacity_bytes=capacity_bytes,
        advice=Text("Shorten the message, hide fewer files, or spread them over several pictures."),
    )


def _ceil(a: int, b: int) -> int:
    return -(-a // b)
