"""From the bytes of a JPEG to its structure, in bounded time and memory, and what of it is refused.

Nothing is trusted: what passes here has tables that fit, scans that together hold every coefficient once, and sizes
that are bounded, so that a decoder in C meets no surprise in what it is given (`essentials`). Clauses are those of
ITU-T T.81.

    bytes ─ parts: segments, and where coded data lies ─ frame, tables, scans ─ checks ─▶ Structure
"""

import re
from dataclasses import dataclass, field

import numpy as np

from stegapp.imaging.jpeg.huffman import HuffmanTable, tables_in
from stegapp.imaging.jpeg.refusals import (
    damaged_jpeg,
    other_coding,
    too_many_components,
    too_much_metadata,
    too_much_work,
    unended,
)
from stegapp.imaging.jpeg.structure import (
    APP0,
    DHT,
    DQT,
    DRI,
    EOI,
    LONGEST,
    SOI,
    SOS,
    ZIGZAG,
    Component,
    Scan,
    Segment,
    Structure,
    Table,
    metadata_segment,
)
from stegapp.imaging.limits import SCANNED_PIXELS, check_size
from stegapp.texts import Text

__all__ = ["essentials", "read_structure", "structure_of"]

MOST_METADATA = 16_000_000
"""Bytes of APPn segments and comments together. Cameras write up to a megabyte; what is larger lies behind the end."""

_MOST_SEGMENTS = 4_000
_MOST_SCANS = 100
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")  # not an escaped FF, filling, or a restart within a scan
_FILLING = re.compile(rb"\xff*")
_FRAMES = {*range(0xC0, 0xD0)} - {DHT, 0xC8, 0xCC}
_RARE = {
    0xC3: Text("lossless coding"),
    **dict.fromkeys((0xC5, 0xC6, 0xC7, 0xDE, 0xDF), Text("several layers of sizes")),
    **dict.fromkeys((0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF), Text("arithmetic coding")),
    0xDC: Text("a height that comes last"),
}
_RGB = (82, 71, 66)


@dataclass
class _Parts:
    """A file in parts. coded: where the data of each scan begins and ends. end: behind the end mark."""

    segments: list[Segment] = field(default_factory=list)
    coded: list[tuple[int, int]] = field(default_factory=list)
    end: int = 0


def read_structure(data: bytes, *, label: str = Text("The picture")) -> Structure:
    """Return what a JPEG says of itself. Raises ImageRefused for what is broken, rare, or too much."""
    return _read(data, label)[0]


def essentials(data: bytes, *, label: str = Text("The picture")) -> tuple[Structure, bytes]:
    """Return the structure and a file of the same coefficients, with nothing that they do not need.

    Its only metadata is a JFIF header, which says that colours are YCbCr; its size is that of `Structure.whole`. Raises
    ImageRefused.
    """
    structure, parts = _read(data, label)
    whole = structure.whole()
    jfif = Segment(APP0, b"JFIF\0\1\1\0\0\1\0\1\0\0")
    pieces, coded = [bytes([0xFF, SOI]), jfif.to_bytes()], iter(parts.coded)
    for segment in parts.segments:
        if segment.code in _FRAMES:
            size = whole.height.to_bytes(2, "big") + whole.width.to_bytes(2, "big")
            pieces.append(Segment(segment.code, segment.payload[:1] + size + segment.payload[5:]).to_bytes())
        elif not metadata_segment(segment.code):
            pieces.append(segment.to_bytes())
        if segment.code == SOS:
            start, end = next(coded)
            pieces.append(data[start:end])
    return structure, b"".join((*pieces, bytes([0xFF, EOI])))


def structure_of(segments: tuple[Segment, ...], *, label: str = Text("The picture")) -> Structure:
    """Return the structure that segments make, for a file that is still to be written. Raises ImageRefused."""
    return _Interpreter(label).read(segments)


def _read(data: bytes, label: str) -> tuple[Structure, _Parts]:
    parts = _parts(data, label)
    structure = _Interpreter(label).read(tuple(parts.segments), trailing=len(data) - parts.end, byte_count=len(data))
    if any(end - start < 1 for start, end in parts.coded):
        raise unended(label)
    return structure, parts


def _parts(data: bytes, label: str) -> _Parts:
    if data[:3] != b"\xff\xd8\xff":
        raise damaged_jpeg(label, Text("its first bytes"))
    parts, at, metadata = _Parts(), 2, 0
    while True:
        filled = _FILLING.match(data, at)
        behind = filled.end() if filled is not None else at
        if behind >= len(data):
            raise unended(label)
        if behind == at:
            raise damaged_jpeg(label, Text("the marks of its parts"))
        code = data[behind]
        if code == EOI:
            parts.end = behind + 1
            return parts
        if code in _RARE:
            raise other_coding(label, _RARE[code])
        if code < 0xC0 or code == SOI or 0xD0 <= code <= 0xD7:
            raise damaged_jpeg(label, Text("the marks of its parts"))
        length = int.from_bytes(data[behind + 1 : behind + 3], "big")
        at = behind + 1 + length
        if at > len(data):
            raise unended(label)
        if length < 2:
            raise damaged_jpeg(label, Text("the lengths of its parts"))
        metadata += length * metadata_segment(code)
        parts.segments.append(Segment(code, data[behind + 3 : at]))
        if metadata > MOST_METADATA:
            raise too_much_metadata(label, _all_metadata(data, at, metadata) // 1_000_000)
        if len(parts.segments) > _MOST_SEGMENTS:
            raise damaged_jpeg(label, Text("its thousands of parts"))
        if code == SOS:
            found = _MARKER.search(data, at)
            if found is None:
                raise unended(label)
            parts.coded.append((at, found.start()))
            at = found.start()


def _all_metadata(data: bytes, at: int, metadata: int) -> int:
    """Go on counting to the first part that is no metadata."""
    while at + 4 <= len(data) and data[at] == 0xFF and metadata_segment(data[at + 1]):
        length = max(2, int.from_bytes(data[at + 2 : at + 4], "big"))
        metadata, at = metadata + length, at + 2 + length
    return metadata


class _Interpreter:
    """Goes through segments in order and keeps what is in force."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._tables: dict[int, Table] = {}
        self._huffman: dict[int, HuffmanTable] = {}
        self._restart = 0
        self._size = (0, 0)
        self._kind = 0
        self._components: tuple[Component, ...] = ()
        self._scans: list[Scan] = []

    def read(self, segments: tuple[Segment, ...], *, trailing: int = 0, byte_count: int = 0) -> Structure:
        """Return the structure. Raises ImageRefused."""
        for segment in segments:
            code, payload = segment.code, segment.payload
            if code == DQT:
                self._quantisation(payload)
            elif code == DHT:
                self._codes(payload)
            elif code == DRI:
                if len(payload) != 2:
                    raise damaged_jpeg(self._label, Text("its restart marks"))
                self._restart = int.from_bytes(payload, "big")
            elif code in _FRAMES:
                self._frame(code, payload)
            elif code == SOS:
                self._scan(payload)
            elif not metadata_segment(code):
                raise damaged_jpeg(self._label, Text("the marks of its parts"))
        if not self._scans:
            raise unended(self._label)
        if len(self._components) == 3:
            self._check_colours(segments)
        width, height = self._size
        frame = (width, height, self._kind, self._components, tuple(self._scans), segments)
        structure = Structure(*frame, self._tables, trailing, byte_count)
        _check_work(structure, self._label)
        _check_whole(structure, self._label)
        return structure

    def _quantisation(self, payload: bytes) -> None:
        at = 0
        while at < len(payload):
            wide, place = payload[at] >> 4, payload[at] & 15
            values = np.frombuffer(payload[at + 1 : at + 1 + 64 * (wide + 1)], dtype=">u2" if wide == 1 else np.uint8)
            if wide > 1 or place > 3 or len(values) < 64 or not values.all():
                raise damaged_jpeg(self._label, Text("its quantisation tables"))
            table = np.empty((8, 8), np.uint16)
            table.ravel()[ZIGZAG] = values
            if self._scans and (place not in self._tables or not np.array_equal(self._tables[place], table)):
                raise other_coding(self._label, Text("tables that change between its layers"))
            table.flags.writeable = False
            self._tables[place] = table
            at += 1 + 64 * (wide + 1)

    def _codes(self, payload: bytes) -> None:
        try:
            self._huffman = {**self._huffman, **dict(tables_in(payload))}
        except ValueError as error:
            raise damaged_jpeg(self._label, Text("its Huffman tables")) from error

    def _frame(self, code: int, payload: bytes) -> None:
        if self._components or len(payload) < 6:
            raise damaged_jpeg(self._label, Text("the numbers that tell its size"))
        if payload[0] != 8:
            raise other_coding(self._label, Text("{bits} bits a colour", bits=payload[0]))
        height, width, count = int.from_bytes(payload[1:3], "big"), int.from_bytes(payload[3:5], "big"), payload[5]
        if height == 0:
            raise other_coding(self._label, _RARE[0xDC])
        if width == 0 or count == 0:
            raise damaged_jpeg(self._label, Text("the numbers that tell its size"))
        check_size((width, height), self._label, "JPEG")
        if max(width, height) > LONGEST:
            raise other_coding(self._label, Text("sides of more than {most:,} pixels", most=LONGEST))
        if count not in {1, 3}:
            raise too_many_components(self._label, count)
        if len(payload) != 6 + 3 * count:
            raise damaged_jpeg(self._label, Text("the numbers that tell its size"))
        found = [payload[at : at + 3] for at in range(6, len(payload), 3)]
        self._components = tuple(Component(one[0], one[1] >> 4, one[1] & 15, one[2]) for one in found)
        self._size, self._kind = (width, height), code - 0xC0
        self._check_components()

    def _check_components(self) -> None:
        if len({one.number for one in self._components}) < len(self._components):
            raise damaged_jpeg(self._label, Text("its colour components"))
        if any(not (1 <= one.across <= 4 and 1 <= one.down <= 4) for one in self._components):
            raise damaged_jpeg(self._label, Text("its colour components"))
        if len(self._components) == 1:
            return
        luma, *chroma = self._components
        ratios = {(luma.across / one.across, luma.down / one.down) for one in chroma}
        if len(ratios) > 1 or not ratios <= {(1, 1), (1, 2), (2, 1), (2, 2)}:
            factors = ", ".join(f"{one.across}×{one.down}" for one in self._components)
            raise other_coding(self._label, Text("colours sampled {factors}", factors=factors))

    def _check_colours(self, segments: tuple[Segment, ...]) -> None:
        """Refuse RGB, told as libjpeg tells it: JFIF is YCbCr, else Adobe's mark says it, else the ids."""
        metadata = [(one.code - APP0, one.payload) for one in segments if metadata_segment(one.code)]
        if any(kind == 0 and len(body) >= 14 and body.startswith(b"JFIF\0") for kind, body in metadata):
            return
        marks = [body[11] for kind, body in metadata if kind == 14 and len(body) >= 12 and body.startswith(b"Adobe")]
        ids = tuple(one.number for one in self._components)
        if marks[-1] == 0 if marks else ids == _RGB:
            raise other_coding(self._label, Text("red, green and blue instead of brightness and colours"))

    def _scan(self, payload: bytes) -> None:
        count = payload[0] if payload else 0
        if not self._components or count == 0 or len(payload) != 4 + 2 * count:
            raise damaged_jpeg(self._label, Text("the headers of its layers"))
        if len(self._scans) == _MOST_SCANS:
            raise too_much_work(self._label)
        numbers = [one.number for one in self._components]
        named = list(payload[1 : 1 + 2 * count : 2])
        codes = payload[2 : 2 + 2 * count : 2]
        start, end, bits = payload[-3:]
        places = tuple(numbers.index(name) for name in named if name in numbers)
        scan = Scan(
            places,
            tuple(each >> 4 for each in codes),
            tuple(each & 15 for each in codes),
            *(start, end, bits >> 4, bits & 15, self._restart, self._huffman),
        )
        blocks = sum(self._components[place].across * self._components[place].down for place in places)
        if len(places) != count or list(places) != sorted(set(places)) or (count > 1 and blocks > 10):
            raise damaged_jpeg(self._label, Text("the headers of its layers"))
        self._check_tables(scan)
        self._scans.append(scan)

    def _check_tables(self, scan: Scan) -> None:
        if any(self._components[place].table not in self._tables for place in scan.components):
            raise damaged_jpeg(self._label, Text("its quantisation tables"))
        for place in scan.used:
            table = scan.tables.get(place)
            # Categories of DC go to 11, and each names as many bits behind it (F.1.2.1).
            if table is None or not table.symbols or (place < 0x10 and any(symbol > 11 for symbol in table.symbols)):
                raise damaged_jpeg(self._label, Text("its Huffman tables"))


def _check_work(structure: Structure, label: str) -> None:
    """Refuse layers that go over so many pixels that it takes seconds."""
    sizes = [64 * rows * columns for rows, columns in map(structure.blocks, range(len(structure.components)))]
    if sum(sizes[place] for scan in structure.scans for place in scan.components) > SCANNED_PIXELS:
        raise too_much_work(label)


def _check_whole(structure: Structure, label: str) -> None:
    """Refuse scans that do not go together, and a file that lacks one. Each coefficient comes down to its last bit."""
    reached = np.full((len(structure.components), 64), -1)  # the bit that each has come to; -1 before the first scan
    for scan in structure.scans:
        one = len(scan.components) == 1
        if structure.progressive:
            band = scan.end == 0 if scan.start == 0 else one and scan.start <= scan.end <= 63
            bits = scan.low <= 13 and (scan.high == 0 or scan.high == scan.low + 1)
        else:
            band, bits = (scan.start, scan.end) == (0, 63), (scan.high, scan.low) == (0, 0)
        before = reached[list(scan.components), scan.start : scan.end + 1] if band and bits else np.empty(0)
        early = scan.start > 0 and reached[scan.components[0], 0] < 0  # before its DC
        if not before.size or early or (before != (scan.high or -1)).any():
            raise damaged_jpeg(label, Text("the headers of its layers"))
        reached[list(scan.components), scan.start : scan.end + 1] = scan.low
    if reached.any():
        raise unended(label)
