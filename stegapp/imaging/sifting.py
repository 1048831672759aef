"""Only what the pixels need of a picture file: side data that is broken, large or unknown never reaches a decoder.

Owns the outer structure of PNG, JPEG, WebP, TIFF, PSD and ISO files: their parts are found, and read as a new file of
those that matter: pixels, palette, transparency and orientation. Nothing is decoded, and memory does not grow with the
file. Must not know Pillow.

    file ─ parts found ─ pieces of it ─ Pieces, a stream that reads like a file ─ decoder
"""

import io
import re
import struct
import zlib
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import IO, Any

from stegapp.progress import CancelToken

__all__ = ["Sifted", "sifted", "with_filling"]

Piece = bytes | tuple[int, int]
"""New bytes, or where bytes of the file begin and end."""

_PNG = b"\x89PNG\r\n\x1a\n"
_SIDE_LIMIT = 1 << 20
_ORIENTATION_TEXTS = (b"Raw profile type exif\0", b"XML:com.adobe.xmp\0")

_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # not an escaped FF, filling, or a restart within a scan
_BLOCK = 1 << 20

_WEBP_PARTS = {b"VP8X", b"ALPH", b"VP8 ", b"VP8L", b"ANIM", b"ANMF"}
_WEBP_MARKS = {b"EXIF": 8, b"XMP ": 4}  # and their bits in VP8X; the one of a profile is 32

# Kind, size, depth, coding and colours, place of the pixels, orientation, planes, fax, prediction, palette, tiles,
# inks, transparency, sample format, tables of JPEG and YCbCr.
_TIFF_TAGS = {
    *(254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 293, 317, 320, 322, 323, 324, 325, 332),
    *(334, 338, 339, 340, 341, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532),
}


@dataclass(eq=False)
class Sifted:
    """What is left of a picture file.

    stream: reads like the file. source: the file. scans: how often a JPEG goes over its pixels. cut: the pieces of a
    JPEG that lacks its end mark, which `stream` has. frames: an animation, whose further pictures were left out.
    """

    stream: IO[bytes]
    source: IO[bytes]
    scans: int = 0
    cut: list[Piece] | None = None
    frames: bool = False


@dataclass
class _Source:
    """A file and the pieces of it that were chosen so far."""

    stream: IO[bytes]
    size: int
    cancel: CancelToken | None
    pieces: list[Piece] = field(default_factory=list)

    def read(self, at: int, count: int) -> bytes:
        if self.cancel is not None:
            self.cancel.raise_if_cancelled()
        self.stream.seek(at)
        return self.stream.read(count)

    def keep(self, start: int, end: int) -> None:
        """Choose a piece; one that follows the last is joined to it, so that pixels are one piece in most files."""
        end = min(end, self.size)
        last = self.pieces[-1] if self.pieces else b""
        if isinstance(last, tuple) and last[1] == start:
            self.pieces[-1] = (last[0], end)
        elif start < end:
            self.pieces.append((start, end))

    def sifted(self, *more: Piece, fileno: bool = False, **found: Any) -> "Sifted":
        """Return what was chosen, with `more` behind it."""
        raw = Pieces(self.stream, [*self.pieces, *more], cancel=self.cancel, fileno=fileno)
        return Sifted(io.BufferedReader(raw, 1 << 16), self.stream, **found)


class Pieces(io.RawIOBase):
    """Pieces of a file, one behind the other, as a file that can be read. Reading stops when `cancel` is set.

    fileno: hand out the number of the file itself, for a library that reads it alone.
    """

    def __init__(
        self, stream: IO[bytes], pieces: Sequence[Piece], *, cancel: CancelToken | None, fileno: bool = False
    ) -> None:
        super().__init__()
        self._stream = stream
        self._pieces = pieces
        self._cancel = cancel
        self._fileno = fileno
        lengths = (len(piece) if isinstance(piece, bytes) else piece[1] - piece[0] for piece in pieces)
        self._starts = list(accumulate(lengths, initial=0))
        self._at = 0

    def readable(self) -> bool:
        """Tell that it can be read."""
        return True

    def seekable(self) -> bool:
        """Tell that every place can be gone to."""
        return True

    def fileno(self) -> int:
        """Return the file's number, if it may be known."""
        return self._stream.fileno() if self._fileno else super().fileno()

    def tell(self) -> int:
        """Return the place."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place and return it."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._starts[-1]}[whence]
        if base + offset < 0:
            raise ValueError("a place before the start")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        """Read up to the end of one piece."""
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()
        number = bisect_right(self._starts, self._at) - 1
        if number >= len(self._pieces):
            return 0
        piece, inside = self._pieces[number], self._at - self._starts[number]
        count = min(len(buffer), self._starts[number + 1] - self._at)
        if isinstance(piece, bytes):
            data = piece[inside : inside + count]
        else:
            self._stream.seek(piece[0] + inside)
            data = self._stream.read(count)
        buffer[: len(data)] = data
        self._at += len(data)
        return len(data)


def sifted(stream: IO[bytes], head: bytes, *, cancel: CancelToken | None) -> Sifted:
    """Leave out of a picture file what its pixels do not need. Raises Cancelled.

    stream: the file, which must stay open. head: its first 16 bytes or more. A file whose structure is broken, or of a
    kind that is not taken apart, is left as it is for the decoder to judge.
    """
    source = _Source(stream, stream.seek(0, io.SEEK_END), cancel)
    if head.startswith(_PNG):
        return _png(source)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(source)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return _webp(source)
    if head.startswith((b"II*\0", b"MM\0*")):
        return _tiff(source, head)
    if head.startswith(b"8BPS"):
        return _psd(source)
    if head[4:8] == b"ftyp":
        return _iso(source)
    source.keep(0, source.size)
    return source.sifted()


def with_filling(file: Sifted, filling: bytes, *, cancel: CancelToken | None) -> IO[bytes]:
    """Return a JPEG that lacked its end mark with `filling` where its data stopped."""
    return io.BufferedReader(Pieces(file.source, [*(file.cut or ()), filling, b"\xff\xd9"], cancel=cancel), 1 << 16)


def _png(source: _Source) -> Sifted:
    """Keep IHDR, PLTE, IDAT, IEND, unknown critical chunks, a sound tRNS before the pixels, and marks of orientation.

    Of an animation that leaves the picture that programs show that know no animations, which is its first as a rule.
    """
    source.keep(0, 8)
    at, pixels, frames, colours, clear = 8, False, False, 0, False
    coding = source.read(25, 1)
    while len(header := source.read(at, 8)) == 8:
        length, name = int.from_bytes(header[:4], "big"), header[4:]
        if not name.isalpha():
            source.keep(at, source.size)
            break
        wanted = name[0] & 32 == 0 or _sound_orientation(source, at, length, name)
        if name == b"PLTE":
            colours = length // 3
        elif name == b"tRNS" and not pixels and not clear:
            wanted = clear = _sound_transparency(source, at, length, coding, colours)
        if wanted:
            source.keep(at, at + 12 + length)
        frames = frames or (name == b"acTL" and length >= 4 and int.from_bytes(source.read(at + 8, 4), "big") > 1)
        pixels = pixels or name == b"IDAT"
        if name == b"IEND":
            break
        at += 12 + length
    return source.sifted(frames=frames)


def _sound_transparency(source: _Source, at: int, length: int, coding: bytes, colours: int) -> bool:
    """Tell whether a tRNS has its checksum and fits how colours are coded (PNG, 11.3.2.1); else programs ignore it.

    coding: the colour type. colours: how many the palette has.
    """
    fits = {b"\0": length == 2, b"\2": length == 6, b"\3": 1 <= length <= colours}
    return fits.get(coding, False) and _intact(source.read(at + 4, length + 8), length)


def _intact(chunk: bytes, length: int) -> bool:
    """Tell whether a chunk, from its name on, is whole and has its checksum."""
    return len(chunk) == length + 8 and zlib.crc32(chunk[:-4]) == int.from_bytes(chunk[-4:], "big")


def _sound_orientation(source: _Source, at: int, length: int, name: bytes) -> bool:
    """Tell whether a side chunk may say which side is up, has its checksum and does not unpack to a bomb."""
    if name not in {b"eXIf", b"tEXt", b"zTXt", b"iTXt"} or length > _SIDE_LIMIT:
        return False
    chunk = source.read(at + 4, length + 8)
    body = chunk[4:-4]
    if not _intact(chunk, length):
        return False
    if name == b"eXIf":
        return True
    if not body.startswith(_ORIENTATION_TEXTS):
        return False
    if name == b"tEXt":
        return True
    packed = body.partition(b"\0")[2]
    if name == b"iTXt":
        if packed[:1] == b"\0":
            return True
        packed = packed[1:2] + packed[2:].partition(b"\0")[2].partition(b"\0")[2]
    try:
        unpacker = zlib.decompressobj()
        unpacker.decompress(packed[1:], _SIDE_LIMIT - 1)
    except zlib.error:
        return False
    return packed[:1] == b"\0" and unpacker.eof


def _jpeg(source: _Source) -> Sifted:
    """Keep all but APPn and COM segments; of these, what says how colours are coded and which side is up.

    What follows the end mark, such as a second picture or a film, is left out.
    """
    source.keep(0, 2)
    at, scans = 2, 0
    while (marker := _next_marker(source, at)) is not None:
        source.keep(at, marker)  # the data of a scan
        start = source.read(marker + 1, 33)
        code, length = start[0], int.from_bytes(start[1:3], "big")
        if code in {0x01, 0xD8}:
            length = 0
        if code == 0xD9:
            source.keep(marker, marker + 2)
            return source.sifted(scans=scans)
        at = marker + 2 + length
        if code == 0xFE or 0xE0 <= code <= 0xEF:
            at = marker + 2 + max(length, 2)
            if not _needed_segment(code, start[3:], length):
                continue
        scans += code == 0xDA
        source.keep(marker, at)
    if not scans:
        source.keep(at, source.size)
        return source.sifted()
    half = source.read(source.size - 1, 1) == b"\xff"
    source.keep(at, source.size - half)
    return source.sifted(b"\xff\xd9", scans=scans, cut=source.pieces)


def _needed_segment(code: int, body: bytes, length: int) -> bool:
    if code == 0xE0:
        return body.startswith(b"JFIF\0") and length >= 16
    if code == 0xE1:
        return body.startswith((b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0"))
    return code == 0xEE and body.startswith(b"Adobe") and length >= 14


def _next_marker(source: _Source, at: int) -> int | None:
    while block := source.read(at, _BLOCK):
        found = _MARKER.search(block)
        if found:
            return at + found.start()
        if len(block) == 1:
            return None
        at += len(block) - 1  # a marker may lie across two blocks
    return None


def _webp(source: _Source) -> Sifted:
    """Keep pixels, frames and whole marks of orientation, and count anew how long the file is."""
    at, flags = 12, 255
    extended: bytes | None = None
    kept: set[bytes] = set()
    while len(header := source.read(at, 8)) == 8:
        name, length = header[:4], int.from_bytes(header[4:], "little")
        end = at + 8 + length + length % 2
        if name == b"VP8X" and extended is None and length == 10:
            extended = source.read(at, 18)
        elif name in _WEBP_PARTS or (name in _WEBP_MARKS and end <= source.size and name not in kept):
            kept.add(name)
            source.keep(at, end)
        at = end
    if at == source.size + 1:
        source.pieces.append(b"\0")  # the last part lacked the byte that makes its length even
    if extended is not None:
        flags = extended[8] & ~32 & ~sum(bit for name, bit in _WEBP_MARKS.items() if name not in kept)
        source.pieces.insert(0, extended[:8] + bytes([flags]) + extended[9:])
    length = sum(len(piece) if isinstance(piece, bytes) else piece[1] - piece[0] for piece in source.pieces)
    source.pieces.insert(0, b"RIFF" + (length + 4 & 0xFFFFFFFF).to_bytes(4, "little") + b"WEBP")
    return source.sifted()


def _tiff(source: _Source, head: bytes) -> Sifted:
    """Make the tags that pixels do not need unknown ones, in the first directory."""
    order = "<" if head[:2] == b"II" else ">"
    directory = int.from_bytes(head[4:8], "little" if order == "<" else "big")
    count = source.read(directory, 2)
    entries = source.read(directory + 2, 12 * int.from_bytes(count, "little" if order == "<" else "big"))
    at = 0
    for place in range(0, len(entries) - 11, 12):
        if struct.unpack_from(f"{order}H", entries, place)[0] not in _TIFF_TAGS:
            source.keep(at, directory + 2 + place)
            source.pieces.append(struct.pack(f"{order}HHII", 65000, 1, 1, 0))
            at = directory + 2 + place + 12
    source.keep(at, source.size)
    # libtiff reads the file itself and takes no harm from such tags.
    return source.sifted(fileno=True)


def _psd(source: _Source) -> Sifted:
    """Leave out the resources, which tell of printing, paths and the like."""
    colours = 30 + int.from_bytes(source.read(26, 4), "big")
    resources = int.from_bytes(source.read(colours, 4), "big")
    if colours + 4 + resources > source.size:
        source.keep(0, source.size)
        return source.sifted()
    source.keep(0, colours)
    source.pieces.append(bytes(4))
    source.keep(colours + 4 + resources, source.size)
    return source.sifted()


def _iso(source: _Source) -> Sifted:
    """Make EXIF and XMP of HEIC and AVIF unknown parts: these say themselves which side is up."""
    head = source.read(0, 1 << 16)
    at = 0
    for found in re.finditer(rb"infe[\x02\x03]|cdsc", head):  # name and version; flags, number and protection follow
        named = found.group() == b"cdsc"  # which picture a part describes; pi-heif crashes where that part is broken
        kind = found.start() + (0 if named else 12 if head[found.end() - 1] == 2 else 14)
        if named or head[kind : kind + 4] in {b"Exif", b"mime"}:
            source.keep(at, kind)
            source.pieces.append(b"none")
            at = kind + 4
    source.keep(at, source.size)
    return source.sifted()
