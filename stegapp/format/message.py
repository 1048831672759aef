"""Message ⇄ bytes: kinds, names, compression, padding (FORMAT.md §9 and §6).

Owns the packed message. Knows nothing of keys, codewords or pictures; files on
disk are `stegapp.system.files`' business.
"""

import lzma
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from stegapp.errors import DoesNotFit, MessageRefused
from stegapp.format.outcomes import Outcome, unrevealed
from stegapp.progress import CancelToken
from stegapp.system.files import (
    MAX_BODY_BYTES,
    MAX_FILES,
    MAX_FOLDERS,
    FileEntry,
    Saved,
    Skipped,
    has_too_many_folders,
    names_problem,
    read_entries,
    save_entries,
    shown,
)
from stegapp.texts import Text

__all__ = [
    "MAX_BODY_BYTES",
    "MAX_FOLDERS",
    "FileEntry",
    "Message",
    "Saved",
    "Skipped",
    "pack",
    "pad",
    "padded_length",
    "save_files",
    "unpack",
    "unpad",
]

_TEXT, _FILES = 1, 2
_STORED, _DEFLATE, _LZMA = 0, 1, 2
_MAX_VARINT_BYTES = 5
_LZMA_DICTIONARY = 8 * 2**20
_SHORTEST_PADDED = 128
_THOROUGH = 2**20
"""Body bytes up to which compressing takes all the time it wants: above, a second and a thorough try cost seconds."""
_CHUNK = 2**16
_MOST_CARRIED = 2**15
"""No square carries more bytes: a bit a pixel."""
_GIVEN_UP = 4 * _MOST_CARRIED
"""Packed bytes beyond which a message is not packed to its end. Up to there, a user can be told exactly how much too
long it is, and into how many pictures it would go."""


@dataclass(frozen=True)
class Message:
    """What the user hides: a text, or files. `repr` shows sizes only."""

    kind: Literal["text", "files"]
    text: str = field(default="", repr=False)
    files: tuple[FileEntry, ...] = field(default=(), repr=False)

    @classmethod
    def from_text(cls, text: str) -> "Message":
        """Return a text message; it may be empty. Raises MessageRefused for text that is not valid Unicode."""
        _utf8(text)
        return cls("text", text=text)

    @classmethod
    def from_files(cls, entries: Iterable[FileEntry]) -> "Message":
        """Return a message of at least one file. Raises MessageRefused for wrong, repeated or nested names."""
        files = tuple(entries)
        if not files:
            raise MessageRefused(
                Text("There are no files to hide."), advice=Text("Choose at least one file, or type a text.")
            )
        if len(files) > MAX_FILES:
            raise MessageRefused(
                Text("These are more than {most:,} files.", most=MAX_FILES),
                advice=Text("Choose fewer, or pack them into an archive."),
            )
        names = [entry.name for entry in files]
        problem = names_problem(names)
        if problem:
            raise MessageRefused(
                Text("The file name {name} {problem}.", name=shown(problem[0]), problem=problem[1]),
                advice=Text("Rename the file and choose it again."),
            )
        if has_too_many_folders(names):
            raise MessageRefused(
                Text("These files lie in more than {most:,} folders.", most=MAX_FOLDERS),
                advice=Text("Choose fewer, or pack them into an archive."),
            )
        return cls("files", files=files)

    @classmethod
    def from_paths(
        cls,
        paths: Sequence[Path],
        *,
        skip_odd: bool = False,
        follow_links: bool = False,
        skipped: list[Skipped] | None = None,
        cancel: CancelToken | None = None,
    ) -> "Message":
        """Return a message of files and whole folders from disk, see `system.files.scan`.

        Raises MessageRefused and Cancelled.
        """
        return cls.from_files(
            read_entries(paths, skip_odd=skip_odd, follow_links=follow_links, skipped=skipped, cancel=cancel)
        )

    def __repr__(self) -> str:
        if self.kind == "text":
            return f"Message(text of {len(self.text)} characters)"
        return f"Message({len(self.files)} files, {sum(len(entry.data) for entry in self.files)} bytes)"


def save_files(message: Message, folder: Path, *, cancel: CancelToken | None = None) -> Saved:
    """Write the files of `message` under `folder`, a text as "message.txt", and return what became of each.

    Never overwrites and never leaves `folder`; see `system.files.save_entries`. Raises OutputRefused and Cancelled.
    """
    entries = message.files if message.kind == "files" else (FileEntry("message.txt", message.text.encode("utf-8")),)
    return save_entries(entries, folder, cancel=cancel)


# ---------------------------------------------------------------- pack


def pack(message: Message, *, cancel: CancelToken | None = None, limit: int | None = None) -> bytes:
    """Return the packed message: the smallest of stored, deflate and LZMA2, self-describing.

    limit: packed bytes beyond which it need not be known how many there would be; by default some, far above what a
    square carries. Raises MessageRefused, DoesNotFit above `limit`, and Cancelled.
    """
    cancel = cancel or CancelToken()
    capacity = _MOST_CARRIED if limit is None else limit
    limit = _GIVEN_UP if limit is None else limit
    if message.kind == "text":
        kind, body = _TEXT, _utf8(message.text)
    else:
        kind, body = _FILES, _files_body(Message.from_files(message.files).files)
    if len(body) > MAX_BODY_BYTES:
        raise MessageRefused(
            Text("The message is longer than {most} MiB.", most=MAX_BODY_BYTES // 2**20),
            advice=Text("Hide less: a large photo carries some megabytes."),
        )
    best: bytes | None = None
    head = bytes((kind, _STORED)) + _varint(len(body))
    if len(head) + len(body) <= limit:
        best = head + body
    for compression, compressor in _compressors(len(body)):
        stream = _drain(compressor, body, limit if best is None else len(best) - 1, cancel)
        if stream is None:
            continue
        packed = bytes((kind, compression)) + _varint(len(stream)) + _varint(len(body)) + stream
        if len(packed) <= limit and (best is None or len(packed) < len(best)):
            best = packed
    if best is None:
        raise DoesNotFit(
            Text(
                "The message is too long: it takes more than {limit:,} bytes after compression, and a picture "
                "carries {capacity:,} at most.",
                limit=limit,
                capacity=capacity,
            ),
            needed_bytes=limit + 1,
            capacity_bytes=capacity,
            at_least=True,
            advice=Text("Shorten the message, hide fewer files, or spread them over several pictures."),
        )
    return best


def _utf8(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        # "from None": the cause would carry the text into a log.
        raise MessageRefused(
            Text("The text holds half a character and is not valid Unicode."),
            advice=Text("Type or paste the text again."),
        ) from None


def _files_body(files: Sequence[FileEntry]) -> bytes:
    table = [_varint(len(files))]
    for entry in files:
        name = entry.name.encode("utf-8")
        table += [_varint(len(name)), name, _varint(len(entry.data))]
    return b"".join([*table, *(entry.data for entry in files)])


def _compressors(length: int) -> Iterator[tuple[int, Any]]:
    """Yield compressors for a body of `length` bytes, with the format's numbers for them, the fastest first."""
    yield _DEFLATE, zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    dictionary = min(_LZMA_DICTIONARY, max(4096, 1 << max(length - 1, 0).bit_length()))
    # Position bits 0 suit text, 2 suit records of four bytes.
    for position_bits in (0, 2) if length <= _THOROUGH else (0,):
        preset = 9 | lzma.PRESET_EXTREME if length <= _THOROUGH else 6
        filters = [_lzma_filter(dictionary, preset=preset, pb=position_bits)]
        yield _LZMA, lzma.LZMACompressor(lzma.FORMAT_RAW, filters=filters)


def _drain(compressor: Any, body: bytes, limit: int, cancel: CancelToken) -> bytes | None:
    """Return all of `body` compressed, or None as soon as that is more than `limit` bytes. Raises Cancelled."""
    output: list[bytes] = []
    size = 0
    view = memoryview(body)
    for start in range(0, len(body), _CHUNK):
        cancel.raise_if_cancelled()
        output.append(compressor.compress(view[start : start + _CHUNK]))
        size += len(output[-1])
        if size > limit:
            return None
    output.append(compressor.flush())
    return b"".join(output)


def _lzma_filter(dictionary: int, **options: int) -> dict[str, int]:
    return {"id": lzma.FILTER_LZMA2, "dict_size": dictionary, **options}


def _varint(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


# ---------------------------------------------------------------- unpack


def unpack(packed: bytes) -> Message:
    """Return the message in `packed`, which holds nothing else.

    Raises Unrevealed, with its outcome, for anything FORMAT.md §9 forbids. Memory stays within the declared body
    length, which is checked against 256 MiB first.
    """
    frame = _frame(packed)
    if frame.end != len(packed):
        raise unrevealed(Outcome.PADDING)
    body = _body(packed[frame.start : frame.end], frame.compression, frame.body_length)
    if frame.kind == _FILES:
        return Message("files", files=_files(body))
    try:
        return Message("text", text=body.decode("utf-8"))
    except UnicodeDecodeError:
        raise unrevealed(Outcome.TEXT) from None


@dataclass(frozen=True)
class _Frame:
    kind: int
    compression: int
    start: int
    end: int
    body_length: int


def _frame(packed: bytes) -> _Frame:
    """Read the fields before the stored body."""
    if len(packed) < 2:
        raise unrevealed(Outcome.LENGTH)
    kind, compression = packed[0], packed[1]
    if kind not in (_TEXT, _FILES):
        raise unrevealed(Outcome.KIND)
    if compression not in (_STORED, _DEFLATE, _LZMA):
        raise unrevealed(Outcome.COMPRESSION)
    stored, start = _read_varint(packed, 2, Outcome.LENGTH)
    length = stored
    if compression != _STORED:
        length, start = _read_varint(packed, start, Outcome.LENGTH)
    if stored > len(packed) - start:
        raise unrevealed(Outcome.LENGTH)
    if length > MAX_BODY_BYTES:
        raise unrevealed(Outcome.TOO_LONG)
    return _Frame(kind, compression, start, start + stored, length)


def _read_varint(data: bytes, start: int, outcome: Outcome) -> tuple[int, int]:
    """Return a varint below 2³² in its shortest form, and the offset after it."""
    value = 0
    for index, byte in enumerate(data[start : start + _MAX_VARINT_BYTES]):
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            if (byte == 0 and index) or value >= 2**32:
                break
            return value, start + index + 1
    raise unrevealed(outcome)


def _body(stored: bytes, compression: int, length: int) -> bytes:
    """Return the body; at most one byte beyond `length` is ever produced."""
    if compression == _STORED:
        return stored
    decompressor: Any
    if compression == _DEFLATE:
        decompressor = zlib.decompressobj(-zlib.MAX_WBITS)
    else:
        decompressor = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[_lzma_filter(_LZMA_DICTIONARY)])
    try:
        body: bytes = decompressor.decompress(stored, length + 1)
    except (zlib.error, lzma.LZMAError):
        raise unrevealed(Outcome.STREAM) from None
    # With one byte of room left the stream has either ended, lacks input, or is longer than it said.
    if not decompressor.eof or decompressor.unused_data or len(body) != length:
        raise unrevealed(Outcome.STREAM)
    return body


def _files(body: bytes) -> tuple[FileEntry, ...]:
    count, at = _read_varint(body, 0, Outcome.FILES)
    if not 1 <= count <= MAX_FILES:
        raise unrevealed(Outcome.FILES)
    raw_names: list[bytes] = []
    sizes: list[int] = []
    for _ in range(count):
        length, at = _read_varint(body, at, Outcome.FILES)
        if length > len(body) - at:
            raise unrevealed(Outcome.FILES)
        raw_names.append(body[at : at + length])
        size, at = _read_varint(body, at + length, Outcome.FILES)
        sizes.append(size)
    if at + sum(sizes) != len(body):
        raise unrevealed(Outcome.FILES)
    try:
        names = [raw.decode("utf-8") for raw in raw_names]
    except UnicodeDecodeError:
        raise unrevealed(Outcome.NAME) from None
    if names_problem(names):
        raise unrevealed(Outcome.NAME)
    if has_too_many_folders(names):
        raise unrevealed(Outcome.FILES)
    files = []
    for name, size in zip(names, sizes, strict=True):
        files.append(FileEntry(name, body[at : at + size]))
        at += size
    return tuple(files)


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
    frame = _frame(padded)
    if padded.count(0, frame.end) != len(padded) - frame.end:
        raise unrevealed(Outcome.PADDING)
    return padded[: frame.end]
