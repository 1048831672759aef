"""The header: its fields, its seal, and the checks of what it says (FORMAT.md §5)."""

import struct
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from stegapp.format.container import METHOD_TILED, CodeShape, code_shape, within_limits
from stegapp.format.crypto import Keys, SealBroken, Secret, open_siv, seal_siv
from stegapp.format.geometry import PlaneGeometry
from stegapp.format.outcomes import Outcome, unrevealed

__all__ = [
    "NONCE_BYTES",
    "Header",
    "header_opens",
    "open_checked_header",
    "open_header",
    "open_tiled_header",
    "seal_header",
]

VERSION = 1
NONCE_BYTES = 16

_FIELDS = struct.Struct("<4BIII16s")


@dataclass(frozen=True)
class Header:
    """The header's fields. container_bytes: length B. n_used: payload positions. nonce: 16 bytes by HMAC.

    By the methods of syndromes, n_used is how many of the payload's bits lie in the low layer. tiles: how many carry
    the payload; 1 but by the method of tiles.
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
        counts = (0, self.tiles) if self.method == METHOD_TILED else (self.tiles, 0)
        return _FIELDS.pack(
            self.version, self.method, self.flags, *counts, self.container_bytes, self.n_used, self.nonce
        )

    @property
    def shape(self) -> CodeShape:
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


def open_header(sealed: bytes, keys: Keys, *, method: int, geometry: PlaneGeometry) -> Header:
    """Return the header in 48 sealed bytes that were read by `method` in such a plane, checked in full.

    Raises Unrevealed: a wrong key and a damaged header look the same; what a newer version wrote is told apart.
    """

    def within(header: Header) -> bool:
        return within_limits(header.container_bytes, header.n_used, method=method, geometry=geometry)

    return open_checked_header(sealed, keys, method=method, within=within)


def open_checked_header(sealed: bytes, keys: Keys, *, method: int, within: Callable[[Header], bool]) -> Header:
    """Return the header in 48 sealed bytes that were read by `method`, checked in full.

    within: tells whether a header's numbers are within the limits. Raises Unrevealed, as `open_header`.
    """
    header, tiles, reserved = _opened(sealed, keys, method)
    for right, outcome in (
        (tiles == 1, Outcome.TILES),
        (reserved == 0, Outcome.RESERVED),
        (within(header), Outcome.LIMITS),
    ):
        if not right:
            raise unrevealed(outcome)
    return header


def open_tiled_header(sealed: bytes, keys: Keys, *, within: Callable[[Header], bool]) -> Header:
    """Return the header in 48 sealed bytes that were read from a tile, checked in full.

    within: tells whether a header's numbers are within the picture's limits. Raises Unrevealed, as `open_header`.
    """
    header, reserved, tiles = _opened(sealed, keys, METHOD_TILED)
    header = replace(header, tiles=tiles)
    for right, outcome in ((reserved == 0, Outcome.TILES), (within(header), Outcome.LIMITS)):
        if not right:
            raise unrevealed(outcome)
    return header


def _opened(sealed: bytes, keys: Keys, method: int) -> tuple[Header, int, int]:
    """Return a header of one tile, what is at offset 3 and what at offset 4, having checked all before these."""
    try:
        plaintext = open_siv(_header_key(keys), sealed)
    except SealBroken:
        raise unrevealed(Outcome.HEADER) from None
    version, found_method, flags, short, long, container_bytes, n_used, nonce = _FIELDS.unpack(plaintext)
    for right, outcome in (
        (version == VERSION, Outcome.VERSION),
        (found_method == method, Outcome.METHOD),
        (flags == 0, Outcome.FLAGS),
    ):
        if not right:
            raise unrevealed(outcome)
    return Header(method, container_bytes, n_used, nonce), short, long


def _header_key(keys: Keys) -> Secret:
    return keys.subkey(b"header", 64)
