"""Sealed bytes ⇄ codeword bits: error correction, interleaving, whitening (FORMAT.md §5 and §7).

Owns everything between header and container on one side and two strings of
bits on the other. Knows nothing of where those bits lie. The adaptive method
has other error correction, in the plane itself: of it, this module knows only
the container's bits and their whitening.

    seal:  packed ─▶ header, container ─▶ encode ─▶ interleave ─▶ whiten ─▶ header_bits [1152], payload_bits [C·n]
    open:  header LLRs [1152] ─▶ sealed header ─▶ payload LLRs [n_used] ─▶ container ─▶ packed

The robust method does the same with a longer header codeword.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import ldpc
from stegapp.format.container import (
    MAX_CODE_RATE,
    METHOD_DIRECT,
    METHOD_ROBUST,
    SEALED_HEADER_BYTES,
    CodeShape,
    container_length,
    does_not_fit,
    max_packed_bytes,
    open_container,
    seal_container,
    within_limits,
)
from stegapp.format.crypto import NONCE_KEY_BYTES, Keys, synthetic_nonce
from stegapp.format.framing import pad, unpad
from stegapp.format.geometry import HEADER_BITS, PlaneGeometry
from stegapp.format.header import NONCE_BYTES, Header, seal_header

__all__ = [
    "HEADER_K",
    "Opened",
    "Sealed",
    "decode_header",
    "encode_container",
    "encode_header",
    "fresh_nonce",
    "open_coded",
    "open_uncoded",
    "seal",
    "seal_as",
]

Bits = NDArray[np.uint8]
LLRs = NDArray[np.float32]

HEADER_K = 8 * SEALED_HEADER_BYTES


@dataclass(frozen=True, eq=False)
class Sealed:
    """A message ready to be laid: header codeword [1152] and payload codewords [C·n], uint8 of 0 and 1, whitened.

    By the robust method, the header codeword has [3072 · spread]. By the methods of syndromes: the bits of the sealed
    header [384], and those of the container [8·B], whitened.
    """

    header: Header
    shape: CodeShape
    header_bits: Bits = field(repr=False)
    payload_bits: Bits = field(repr=False)

    @property
    def container_bytes(self) -> int:
        """Return the container's length in bytes."""
        return self.shape.container_bytes

    @property
    def k(self) -> int:
        """Return the information bits of a block."""
        return self.shape.k

    @property
    def n(self) -> int:
        """Return the coded bits of a block."""
        return self.shape.n

    @property
    def code_rate(self) -> float:
        """Return k/n."""
        return self.shape.code_rate


@dataclass(frozen=True, eq=False)
class Opened:
    """A message that came back: packed bytes, authenticated and without padding.

    sealed: header and codewords as they were sent, to compare what was read with. carried_bits: bits of header and
    payload. corrected_bits: hard decisions among these that were wrong; by the adaptive method, wrong bits of the
    header and misread pixels of the payload, each of which spoils several bits.
    """

    packed: bytes = field(repr=False)
    sealed: Sealed
    carried_bits: int
    corrected_bits: int

    @property
    def header(self) -> Header:
        """Return the header."""
        return self.sealed.header

    @property
    def method(self) -> int:
        """Return the number of the method that carried the message."""
        return self.sealed.header.method

    @property
    def container_bytes(self) -> int:
        """Return the container's length in bytes."""
        return self.sealed.container_bytes

    @property
    def payload_bits(self) -> int:
        """Return the number of coded bits, header excluded."""
        return self.sealed.shape.coded_bits

    @property
    def code_rate(self) -> float:
        """Return the payload's k/n."""
        return self.sealed.code_rate


def seal(
    packed: bytes,
    keys: Keys,
    *,
    n_used: int,
    limit_bytes: int,
    geometry: PlaneGeometry,
    method: int = METHOD_DIRECT,
    nonce: bytes | None = None,
) -> Sealed:
    """Pad, seal and encode a packed message for `n_used` payload positions; n_used as in the header.

    limit_bytes: the longest packed message that is to fit, which also limits padding. nonce: for tests only; used
    twice with different messages, it would give them away. Raises DoesNotFit, also where a reader of such a plane would
    refuse the header's numbers.
    """
    container_bytes = container_length(len(packed), limit_bytes=limit_bytes)
    if not within_limits(container_bytes, n_used, method=method, geometry=geometry):
        places = min(n_used, geometry.payload_positions)
        raise does_not_fit(len(packed), max_packed_bytes(places, MAX_CODE_RATE))
    if nonce is None:
        nonce = fresh_nonce(packed, keys)
    return seal_as(Header(method, container_bytes, n_used, nonce), packed, keys, limit_bytes=limit_bytes)


def fresh_nonce(packed: bytes, keys: Keys) -> bytes:
    """Return a nonce for a header of this message, 16 bytes."""
    return synthetic_nonce(keys.subkey(b"nonce", NONCE_KEY_BYTES), packed, NONCE_BYTES)


def seal_as(header: Header, packed: bytes, keys: Keys, *, limit_bytes: int, header_bits: int = HEADER_BITS) -> Sealed:
    """Pad, seal and encode a packed message under a header that fits it.

    header_bits: coded bits of the header, where the method has a code.
    """
    plaintext = header.to_bytes()
    container = seal_container(pad(packed, limit=limit_bytes), plaintext, keys)
    return _sealed(header, seal_header(plaintext, keys), container, keys, header_bits=header_bits)


def _sealed(
    header: Header, sealed_header: bytes, container: bytes, keys: Keys, *, header_bits: int = HEADER_BITS
) -> Sealed:
    """Return sealed header and container with their bits."""
    coded = header.method in (METHOD_DIRECT, METHOD_ROBUST)
    return Sealed(
        header=header,
        shape=header.shape,
        header_bits=encode_header(sealed_header, keys, bits=header_bits) if coded else _bits(sealed_header),
        payload_bits=encode_container(container, header.to_bytes(), header.shape, keys),
    )


def decode_header(header_llrs: LLRs, keys: Keys) -> bytes:
    """Return the 48 bytes in a header codeword's LLRs, float32 [1152 or more]: sealed, and perhaps no header at all."""
    llrs = _whitened(header_llrs, _header_whitening(keys, header_llrs.size))
    return np.packbits(ldpc.decode(llrs[None], k=HEADER_K).bits).tobytes()


def open_coded(header: Header, sealed_header: bytes, header_llrs: LLRs, payload_llrs: LLRs, keys: Keys) -> Opened:
    """Decode and open the payload of a header that was checked: the direct method's, and the robust one's.

    header_llrs: what `decode_header` found the sealed header in. payload_llrs: float32 [n_used or more]. Raises
    Unrevealed.
    """
    plaintext, shape = header.to_bytes(), header.shape

    llrs = payload_llrs[: shape.coded_bits]
    received = _whitened(llrs, _payload_whitening(plaintext, shape, keys))
    blocks = ldpc.decode(received.reshape(shape.n, shape.blocks).T, k=shape.k)
    container = np.packbits(blocks.bits.reshape(-1)[: 8 * shape.container_bytes]).tobytes()
    # No check of the decoder's own verdict: the tag decides, and a block may be right that it calls wrong.
    packed = unpad(open_container(container, plaintext, keys))

    sealed = _sealed(header, sealed_header, container, keys, header_bits=header_llrs.size)
    wrong = np.count_nonzero((header_llrs < 0) != sealed.header_bits)
    wrong += np.count_nonzero((llrs < 0) != sealed.payload_bits)
    carried = header_llrs.size + shape.coded_bits
    return Opened(packed=packed, sealed=sealed, carried_bits=carried, corrected_bits=int(wrong))


def open_uncoded(payload_bits: Bits, header: Header, sealed_header: bytes, keys: Keys) -> tuple[bytes, Sealed]:
    """Return the packed message in the payload bits of the adaptive method, uint8 [8·B], and how it was sealed.

    Raises Unrevealed.
    """
    plaintext = header.to_bytes()
    container = np.packbits(payload_bits ^ _payload_whitening(plaintext, header.shape, keys)).tobytes()
    packed = unpad(open_container(container, plaintext, keys))
    return packed, _sealed(header, sealed_header, container, keys)


def encode_header(sealed_header: bytes, keys: Keys, *, bits: int = HEADER_BITS) -> Bits:
    """Return the header codeword of 48 sealed bytes, whitened: uint8 [bits]."""
    codeword: Bits = ldpc.encode(_bits(sealed_header)[None], n=bits)[0] ^ _header_whitening(keys, bits)
    return codeword


def encode_container(container: bytes, header_plaintext: bytes, shape: CodeShape, keys: Keys) -> Bits:
    """Return the payload codewords of a container, interleaved and whitened: uint8 [C·n]. Rate 1 means no code."""
    blocks = np.zeros(shape.blocks * shape.k, dtype=np.uint8)
    blocks[: 8 * len(container)] = _bits(container)
    if shape.k < shape.n:
        blocks = ldpc.encode(blocks.reshape(shape.blocks, shape.k), n=shape.n).T.reshape(-1)
    coded: Bits = blocks ^ _payload_whitening(header_plaintext, shape, keys)
    return coded


def _bits(data: bytes) -> Bits:
    return np.unpackbits(np.frombuffer(data, dtype=np.uint8))


def _header_whitening(keys: Keys, count: int) -> Bits:
    return keys.bits(b"header whitening", count)


def _payload_whitening(header_plaintext: bytes, shape: CodeShape, keys: Keys) -> Bits:
    return keys.bits(b"payload whitening", shape.coded_bits, context=header_plaintext)


def _whitened(llrs: LLRs, whitening: Bits) -> LLRs:
    """Return LLRs of the bits before whitening: flipped where the stream has a 1."""
    turned: LLRs = np.where(whitening, -llrs, llrs)
    return turned
