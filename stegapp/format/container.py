"""The sealed bytes: header and container, and how many coded bits they take (FORMAT.md §5 to §7).

Owns header fields, their checks, and the arithmetic between packed bytes,
container bytes, blocks and code rate. Knows nothing of how bits are coded or
where they lie.

    packed bytes ─ pad ─▶ padded ─ seal ─▶ container of B bytes ─▶ C blocks of k bits ─▶ C · n coded bits ≤ n_used

The adaptive method carries the container as it is: one block, k = n = 8 B, of which n_used lie in the low layer.
"""

import math
import struct
from dataclasses import dataclass, field

from stegapp.errors import DoesNotFit
from stegapp.format.crypto import (
    SEAL_BYTES,
    SIV_BYTES,
    Keys,
    SealBroken,
    Secret,
    open_once,
    open_siv,
    seal_once,
    seal_siv,
)
from stegapp.format.message import padded_length
from stegapp.format.outcomes import Fault, unrevealed

__all__ = [
    "BLOCK_BITS",
    "HEADER_BYTES",
    "MAX_CODE_RATE",
    "MAX_LAYER_BITS",
    "MAX_USED",
    "METHOD_ADAPTIVE",
    "METHOD_DIRECT",
    "NONCE_BYTES",
    "SEALED_HEADER_BYTES",
    "SHORTEST_PACKED",
    "CodeShape",
    "Header",
    "code_shape",
    "coded_bits",
    "container_length",
    "header_opens",
    "max_packed_bytes",
    "open_container",
    "open_header",
    "seal_container",
    "seal_header",
    "shape_for",
]

VERSION = 1
METHOD_DIRECT, METHOD_ADAPTIVE = 1, 2
NONCE_BYTES = 16
HEADER_BYTES = 32
SEALED_HEADER_BYTES = SIV_BYTES + HEADER_BYTES
BLOCK_BITS = 8_448
"""Most information bits in one block."""
MAX_CODE_RATE = 0.985
MAX_USED = 258_944
"""Most payload places of the direct method: 512² positions less 2,048 anchors and 1,152 header bits."""
MAX_LAYER_BITS = 131_072
"""Most payload bits of the adaptive method in one of its two layers: half a bit a pixel."""
SHORTEST_PACKED = 3
"""Bytes of the shortest packed message, an empty text."""

_FIELDS = struct.Struct("<4B4sII16s")
_MOST_BLOCKS = math.ceil(MAX_USED / BLOCK_BITS)


@dataclass(frozen=True)
class Header:
    """The header's fields. container_bytes: length B. n_used: payload places. nonce: 16 bytes by HMAC.

    By the adaptive method, n_used is how many of the payload's bits lie in the low layer.
    """

    method: int
    container_bytes: int
    n_used: int
    nonce: bytes = field(repr=False)
    version: int = VERSION
    flags: int = 0
    tiles: int = 1

    def to_bytes(self) -> bytes:
        """Return the header plaintext, 32 bytes; also the context of the payload's keys."""
        return _FIELDS.pack(
            self.version, self.method, self.flags, self.tiles, bytes(4), self.container_bytes, self.n_used, self.nonce
        )

    @property
    def shape(self) -> "CodeShape":
        """Return how the container is divided into blocks."""
        return code_shape(self.container_bytes, self.n_used, method=self.method)


def seal_header(plaintext: bytes, keys: Keys) -> bytes:
    """Return the sealed header, 48 bytes."""
    return seal_siv(_header_key(keys), plaintext)


def header_opens(sealed: bytes, keys: Keys) -> bool:
    """Tell whether 48 sealed bytes are a header of these keys, whatever it says."""
    try:
        open_siv(_header_key(keys), sealed)
    except SealBroken:
        return False
    return True


def open_header(sealed: bytes, keys: Keys, *, method: int) -> Header:
    """Return the header in 48 sealed bytes that were read by `method`, checked in full.

    Raises Unrevealed: a wrong key and a damaged header look the same; what a newer version wrote is told apart.
    """
    try:
        plaintext = open_siv(_header_key(keys), sealed)
    except SealBroken:
        raise unrevealed(Fault.HEADER) from None
    version, found_method, flags, tiles, reserved, container_bytes, n_used, nonce = _FIELDS.unpack(plaintext)
    for right, fault in (
        (version == VERSION, Fault.VERSION),
        (found_method == method, Fault.METHOD),
        (flags == 0, Fault.FLAGS),
        (tiles == 1, Fault.TILES),
        (reserved == bytes(4), Fault.RESERVED),
        (_possible(container_bytes, n_used, method), Fault.LIMITS),
    ):
        if not right:
            raise unrevealed(fault)
    return Header(method, container_bytes, n_used, nonce)


def _header_key(keys: Keys) -> Secret:
    return keys.subkey(b"header", 64)


def seal_container(padded: bytes, header_plaintext: bytes, keys: Keys) -> bytes:
    """Return the container, 16 bytes longer than `padded`. The header plaintext, nonce included, chooses the key."""
    return seal_once(_payload_key(header_plaintext, keys), padded, associated=header_plaintext)


def open_container(container: bytes, header_plaintext: bytes, keys: Keys) -> bytes:
    """Return the padded message. Raises Unrevealed unless the tag fits."""
    try:
        return open_once(_payload_key(header_plaintext, keys), container, associated=header_plaintext)
    except SealBroken:
        raise unrevealed(Fault.CONTAINER) from None


def _payload_key(header_plaintext: bytes, keys: Keys) -> Secret:
    return keys.subkey(b"payload", 32, context=header_plaintext)


# ---------------------------------------------------------------- arithmetic


@dataclass(frozen=True)
class CodeShape:
    """How a container lies in `n_used` places: `blocks` blocks of k information bits and n coded bits each."""

    container_bytes: int
    n_used: int
    blocks: int
    k: int
    n: int

    @property
    def coded_bits(self) -> int:
        """Return the places that carry something; fewer than `blocks` of n_used are left over."""
        return self.blocks * self.n

    @property
    def code_rate(self) -> float:
        """Return k/n."""
        return self.k / self.n


def _possible(container_bytes: int, n_used: int, method: int) -> bool:
    """Whether `container_bytes` in `n_used` places are within the format's limits; quick, whatever the numbers."""
    if container_bytes < SHORTEST_PACKED + SEAL_BYTES:
        return False
    if method == METHOD_ADAPTIVE:
        return 0 <= 8 * container_bytes - n_used <= MAX_LAYER_BITS and n_used <= MAX_LAYER_BITS
    if n_used > MAX_USED:
        return False
    blocks = _ceil(8 * container_bytes, BLOCK_BITS)
    n = n_used // blocks
    return n >= 1 and 1000 * _ceil(8 * container_bytes, blocks) <= 985 * n


def code_shape(container_bytes: int, n_used: int, *, method: int = METHOD_DIRECT) -> CodeShape:
    """Return the shape of a container in `n_used` places. Raises ValueError where the format's limits forbid it."""
    if not _possible(container_bytes, n_used, method):
        raise ValueError(f"{container_bytes} bytes do not go into {n_used} places")
    if method == METHOD_ADAPTIVE:
        return CodeShape(container_bytes, n_used, 1, 8 * container_bytes, 8 * container_bytes)
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


def shape_for(packed_bytes: int, rate: float, *, limit_bytes: int) -> CodeShape:
    """Return the shape with the fewest places whose code rate is at most `rate`.

    Where `rate` would take more places than there are, all are used, at the least rate possible. Raises DoesNotFit if
    that is above 0.985 or the message is above `limit_bytes`.
    """
    container = container_length(packed_bytes, limit_bytes=limit_bytes)
    blocks = _ceil(8 * container, BLOCK_BITS)
    n_used = min(blocks * coded_bits(_ceil(8 * container, blocks), rate), MAX_USED)
    if not _possible(container, n_used, METHOD_DIRECT):
        raise does_not_fit(packed_bytes, max_packed_bytes(MAX_USED, MAX_CODE_RATE))
    return code_shape(container, n_used)


def max_packed_bytes(n_used: int, rate: float) -> int:
    """Return the longest packed message that `n_used` places carry at a code rate of at most `rate`; 0 if none.

    Every shorter one fits too. Used as the limit of padding, it makes the longest message and its padding fit.
    """
    if not 0 < rate <= MAX_CODE_RATE or n_used > MAX_USED:
        raise ValueError(f"no code has rate {rate} in {n_used} places")
    longest = 0
    for blocks in range(1, _MOST_BLOCKS + 1):
        k = min(math.floor(rate * (n_used // blocks)), BLOCK_BITS)
        whole = blocks * BLOCK_BITS // 8  # 8,448 bits are whole bytes
        longest = max(longest, min(blocks * k // 8, whole))
        if longest < whole:
            break
    return max(longest - SEAL_BYTES, 0)


def does_not_fit(needed_bytes: int, capacity_bytes: int) -> DoesNotFit:
    """Return the error for a packed message that is too long."""
    return DoesNotFit(
        f"The message takes {needed_bytes:,} bytes after compression, and the picture can carry {capacity_bytes:,}.",
        needed_bytes=needed_bytes,
        capacity_bytes=capacity_bytes,
        advice="Shorten the message, hide fewer files, or spread them over several pictures.",
    )


def _ceil(a: int, b: int) -> int:
    return -(-a // b)
