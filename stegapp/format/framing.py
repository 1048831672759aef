"""The fields around a packed message's body, and the zeros behind it (FORMAT.md §9 and §6).

Owns kinds, compressions, lengths and padding. Knows nothing of what a body says.
"""

import lzma
import zlib
from dataclasses import dataclass
from typing import Any

from stegapp.errors import DoesNotFit
from stegapp.format.outcomes import Outcome, unrevealed
from stegapp.system.files import MAX_BODY_BYTES
from stegapp.texts import Text

__all__ = [
    "DEFLATE",
    "FILES",
    "LZMA",
    "LZMA_DICTIONARY",
    "SHARE",
    "STORED",
    "TEXT",
    "Frame",
    "body_of",
    "lzma_filter",
    "pad",
    "padded_length",
    "read_frame",
    "read_varint",
    "stored_as",
    "unpad",
    "varint",
]

TEXT, FILES, SHARE = 1, 2, 4
STORED, DEFLATE, LZMA = 0, 1, 2
LZMA_DICTIONARY = 8 * 2**20
_MAX_VARINT_BYTES = 5
_SHORTEST_PADDED = 128


def varint(value: int) -> bytes:
    """Return a number in its shortest form, 7 bits a byte."""
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def stored_as(kind: int, body: bytes) -> bytes:
    """Return the packed message of a body that is not compressed."""
    return bytes((kind, STORED)) + varint(len(body)) + body


def lzma_filter(dictionary: int, **options: int) -> dict[str, int]:
    """Return what liblzma is told of a raw stream. dictionary: bytes."""
    return {"id": lzma.FILTER_LZMA2, "dict_size": dictionary, **options}


@dataclass(frozen=True)
class Frame:
    """What stands before the stored body: its kind and compression, where it lies, and how long the body is."""

    kind: int
    compression: int
    start: int
    end: int
    body_length: int


def read_frame(packed: bytes) -> Frame:
    """Return the fields before the stored body. Raises Unrevealed."""
    if len(packed) < 2:
        raise unrevealed(Outcome.LENGTH)
    kind, compression = packed[0], packed[1]
    if kind not in (TEXT, FILES, SHARE):
        raise unrevealed(Outcome.KIND)
    if compression not in (STORED, DEFLATE, LZMA):
        raise unrevealed(Outcome.COMPRESSION)
    stored, start = read_varint(packed, 2, Outcome.LENGTH)
    length = stored
    if compression != STORED:
        length, start = read_varint(packed, start, Outcome.LENGTH)
    if stored > len(packed) - start:
        raise unrevealed(Outcome.LENGTH)
    if length > MAX_BODY_BYTES:
        raise unrevealed(Outcome.TOO_LONG)
    return Frame(kind, compression, start, start + stored, length)


def read_varint(data: bytes, start: int, outcome: Outcome) -> tuple[int, int]:
    """Return a varint below 2³² in its shortest form, and the offset after it."""
    value = 0
    for index, byte in enumerate(data[start : start + _MAX_VARINT_BYTES]):
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            if (byte == 0 and index) or value >= 2**32:
                break
            return value, start + index + 1
    raise unrevealed(outcome)


def body_of(stored: bytes, compression: int, length: int) -> bytes:
    """Return the body; at most one byte beyond `length` is ever produced."""
    if compression == STORED:
        return stored
    decompressor: Any
    if compression == DEFLATE:
        decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
    else:
        decompressor = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[lzma_filter(LZMA_DICTIONARY)])
    try:
        body: bytes = decompressor.decompress(stored, length + 1)
    except (zlib.error, lzma.LZMAError):
        raise unrevealed(Outcome.STREAM) from None
    # With one byte of room left the stream has either ended, lacks input, or is longer than it said.
    if not decompressor.eof or decompressor.unused_data or len(body) != length:
        raise unrevealed(Outcome.STREAM)
    return body


# ---------------------------------------------------------------- padding


def padded_length(length: int, *, limit: int) -> int:
    """Return the bytes a packed message of `length` is padded to: Padmé, at least 128, at most `limit`.

    Padmé (Nikitin et al., PETS 2019) leaves O(log log length) bits of the length visible, for at most 12 % more. Of
    short messages, a yes or a no among them, nothing of the length is left.
    """
    if length > limit:
        raise DoesNotFit(
            Text(
                "The message needs {needed:,} bytes, and this picture carries {capacity:,}.",
                needed=length,
                capacity=limit,
            ),
            needed_bytes=length,
            capacity_bytes=limit,
            advice=Text("Shorten the message, hide fewer files, or choose a picture with more texture."),
        )
    if length <= _SHORTEST_PADDED:
        return min(_SHORTEST_PADDED, limit)
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return min(-(-length // step) * step, limit)


def pad(packed: bytes, *, limit: int) -> bytes:
    """Return `packed` followed by zeros up to its padded length. Raises DoesNotFit above `limit` bytes."""
    return packed.ljust(padded_length(len(packed), limit=limit), b"\0")


def unpad(padded: bytes) -> bytes:
    """Return the packed message at the start of `padded`. Raises Unrevealed if anything but zeros follows it."""
    frame = read_frame(padded)
    if padded.count(0, frame.end) != len(padded) - frame.end:
        raise unrevealed(Outcome.PADDING)
    return padded[: frame.end]
