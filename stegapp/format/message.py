"""Message ⇄ bytes: texts, files, names, compression (FORMAT.md §9).

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
from stegapp.format.framing import (
    DEFLATE,
    FILES,
    LZMA,
    LZMA_DICTIONARY,
    SHARE,
    STORED,
    TEXT,
    body_of,
    lzma_filter,
    read_frame,
    read_varint,
    varint,
)
from stegapp.format.outcomes import Outcome, unrevealed
from stegapp.format.share import Share, join_shares, pack_share, read_share
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
    "read_content",
    "save_files",
    "unpack",
    "unpack_shares",
]

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


def pack(message: Message | Share, *, cancel: CancelToken | None = None, limit: int | None = None) -> bytes:
    """Return the packed message: the smallest of stored, deflate and LZMA2, self-describing. A share is only stored.

    limit: packed bytes beyond which it need not be known how many there would be; by default some, far above what a
    square carries. Raises MessageRefused, DoesNotFit above `limit`, and Cancelled.
    """
    cancel = cancel or CancelToken()
    capacity = _MOST_CARRIED if limit is None else limit
    limit = _GIVEN_UP if limit is None else limit
    if isinstance(message, Share):
        return pack_share(message)
    if message.kind == "text":
        kind, body = TEXT, _utf8(message.text)
    else:
        kind, body = FILES, _files_body(Message.from_files(message.files).files)
    if len(body) > MAX_BODY_BYTES:
        raise MessageRefused(
            Text("The message is longer than {most} MiB.", most=MAX_BODY_BYTES // 2**20),
            advice=Text("Hide less: a large photo carries some megabytes."),
        )
    best: bytes | None = None
    head = bytes((kind, STORED)) + varint(len(body))
    if len(head) + len(body) <= limit:
        best = head + body
    for compression, compressor in _compressors(len(body)):
        stream = _drain(compressor, body, limit if best is None else len(best) - 1, cancel)
        if stream is None:
            continue
        packed = bytes((kind, compression)) + varint(len(stream)) + varint(len(body)) + stream
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
    table = [varint(len(files))]
    for entry in files:
        name = entry.name.encode("utf-8")
        table += [varint(len(name)), name, varint(len(entry.data))]
    return b"".join([*table, *(entry.data for entry in files)])


def _compressors(length: int) -> Iterator[tuple[int, Any]]:
    """Yield compressors for a body of `length` bytes, with the format's numbers for them, the fastest first."""
    yield DEFLATE, zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    dictionary = min(LZMA_DICTIONARY, max(4096, 1 << max(length - 1, 0).bit_length()))
    # Position bits 0 suit text, 2 suit records of four bytes.
    for position_bits in (0, 2) if length <= _THOROUGH else (0,):
        preset = 9 | lzma.PRESET_EXTREME if length <= _THOROUGH else 6
        filters = [lzma_filter(dictionary, preset=preset, pb=position_bits)]
        yield LZMA, lzma.LZMACompressor(lzma.FORMAT_RAW, filters=filters)


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


# ---------------------------------------------------------------- unpack


def unpack(packed: bytes) -> Message:
    """Return the message in `packed`, which holds nothing else.

    Raises Unrevealed, with its outcome, for anything FORMAT.md §9 and §16 forbid, a share that needs others among it.
    Memory stays within the declared body length, which is checked against 256 MiB first.
    """
    content = read_content(packed)
    return unpack_shares([content]) if isinstance(content, Share) else content


def unpack_shares(shares: Iterable[Share]) -> Message:
    """Return the message that any enough shares of it give. Raises Unrevealed, with its outcome."""
    whole = join_shares(shares)
    if whole[:1] == bytes((SHARE,)):
        raise unrevealed(Outcome.KIND)
    content = read_content(whole)
    assert isinstance(content, Message)  # noqa: S101 (of another kind)
    return content


def read_content(packed: bytes) -> Message | Share:
    """Return what is in `packed`, and that alone: a message, or a share of one. Raises Unrevealed as `unpack`."""
    frame = read_frame(packed)
    if frame.end != len(packed):
        raise unrevealed(Outcome.PADDING)
    body = body_of(packed[frame.start : frame.end], frame.compression, frame.body_length)
    if frame.kind == SHARE:
        return read_share(body)
    if frame.kind == FILES:
        return Message("files", files=_files(body))
    try:
        return Message("text", text=body.decode("utf-8"))
    except UnicodeDecodeError:
        raise unrevealed(Outcome.TEXT) from None


def _files(body: bytes) -> tuple[FileEntry, ...]:
    count, at = read_varint(body, 0, Outcome.FILES)
    if not 1 <= count <= MAX_FILES:
        raise unrevealed(Outcome.FILES)
    raw_names: list[bytes] = []
    sizes: list[int] = []
    for _ in range(count):
        length, at = read_varint(body, at, Outcome.FILES)
        if length > len(body) - at:
            raise unrevealed(Outcome.FILES)
        raw_names.append(body[at : at + length])
        size, at = read_varint(body, at + length, Outcome.FILES)
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
