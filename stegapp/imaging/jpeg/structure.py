"""What a JPEG file says of itself: its segments, components, tables and scans, without decoding a coefficient.

Owns the records. How they come from bytes says `parsing`. Must not know hiding. Clauses are those of ITU-T T.81.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import numpy as np
import numpy.typing as npt

from stegapp.imaging.jpeg.huffman import STANDARD, HuffmanTable

__all__ = [
    "APP0",
    "COM",
    "DHT",
    "DQT",
    "DRI",
    "LONGEST",
    "SOS",
    "ZIGZAG",
    "Component",
    "Sampling",
    "Scan",
    "Segment",
    "Structure",
    "Table",
    "metadata_segment",
]

DHT, SOI, EOI, SOS, DQT, DRI, APP0, COM = 0xC4, 0xD8, 0xD9, 0xDA, 0xDB, 0xDD, 0xE0, 0xFE

Sampling = Literal["4:4:4", "4:2:2", "4:2:0", "4:4:0", "grey"]
"""How often colours are sampled beside luma; grey: there are none."""

_SAMPLINGS: dict[tuple[int, int], Sampling] = {(1, 1): "4:4:4", (2, 1): "4:2:2", (2, 2): "4:2:0", (1, 2): "4:4:0"}

LONGEST = 65_500
"""Pixels a side, more than which libjpeg does not take."""

Table = npt.NDArray[np.uint16]
"""A quantisation table, [8, 8]: row by vertical, column by horizontal frequency."""

ZIGZAG: npt.NDArray[np.intp] = np.array(
    sorted(range(64), key=lambda at: (at // 8 + at % 8, at // 8 if (at // 8 + at % 8) % 2 else at % 8)), dtype=np.intp
)
"""Where the k-th coefficient of a block lies in it, row by row, [64] (Figure A.6)."""


@dataclass(frozen=True)
class Segment:
    """A marker with its payload. code: the second byte of the marker."""

    code: int
    payload: bytes = field(repr=False)

    def to_bytes(self) -> bytes:
        """Return it as it stands in a file."""
        return bytes([0xFF, self.code]) + (len(self.payload) + 2).to_bytes(2, "big") + self.payload


def metadata_segment(code: int) -> bool:
    """Tell whether segments of this code are APPn or comments, which no coefficient depends on."""
    return code == COM or APP0 <= code <= APP0 + 15


@dataclass(frozen=True)
class Component:
    """A component of the frame: id, sampling factors across and down, place of its quantisation table (B.2.2)."""

    number: int
    across: int
    down: int
    table: int


@dataclass(frozen=True)
class Scan:
    """One pass over coefficients (B.2.3).

    components: places in `Structure.components`. dc, ac: the place of each one's Huffman table. start, end: the band of
    coefficients in zigzag order. high, low: the bit that was coded before and the one that is now. restart: MCUs
    between two restart markers, 0 for none. tables: the Huffman tables in force, by class and place.
    """

    components: tuple[int, ...]
    dc: tuple[int, ...]
    ac: tuple[int, ...]
    start: int = 0
    end: int = 63
    high: int = 0
    low: int = 0
    restart: int = 0
    tables: dict[int, HuffmanTable] = field(default_factory=dict, repr=False, compare=False)

    @property
    def used(self) -> set[int]:
        """Class and place of the Huffman tables that it uses."""
        dc = set(self.dc) if self.start == 0 and self.high == 0 else set()
        return dc | ({0x10 + place for place in self.ac} if self.end > 0 else set())


@dataclass(frozen=True)
class Structure:
    """A JPEG file without its coefficients.

    width, height: pixels. kind: of the frame: 0 baseline, 1 extended sequential, 2 progressive. segments: all but SOI
    and EOI, in order; each SOS is followed by its coded data in the file. tables: quantisation tables by place.
    trailing: bytes behind the end mark. byte_count: of the file; 0 where it is still to be written.
    """

    width: int
    height: int
    kind: int
    components: tuple[Component, ...]
    scans: tuple[Scan, ...]
    segments: tuple[Segment, ...] = field(repr=False)
    tables: dict[int, Table] = field(repr=False, compare=False)
    trailing: int = 0
    byte_count: int = 0

    @property
    def progressive(self) -> bool:
        """Whether coefficients come in several passes, each finer."""
        return self.kind == 2

    @property
    def restart(self) -> int:
        """MCUs between two restart markers in the first scan, 0 for none."""
        return self.scans[0].restart

    @property
    def metadata(self) -> tuple[Segment, ...]:
        """APPn segments and comments, in order."""
        return tuple(segment for segment in self.segments if metadata_segment(segment.code))

    @property
    def standard_huffman(self) -> bool:
        """Whether all Huffman tables in use are those of the standard."""
        return all(scan.tables.get(place) == STANDARD.get(place, 0) for scan in self.scans for place in scan.used)

    @cached_property
    def largest(self) -> tuple[int, int]:
        """The largest sampling factors across and down."""
        return max(each.across for each in self.components), max(each.down for each in self.components)

    @property
    def sampling(self) -> Sampling:
        """How often colours are sampled."""
        if len(self.components) == 1:
            return "grey"
        luma, chroma = self.components[:2]
        ratio = luma.across // chroma.across, luma.down // chroma.down
        return _SAMPLINGS[ratio]

    def blocks(self, component: int) -> tuple[int, int]:
        """Return how many rows and columns of blocks a component has, those that only fill up an MCU left out (A.1)."""
        across, down = self.largest
        one = self.components[component]
        return -(-self.height * one.down // (8 * down)), -(-self.width * one.across // (8 * across))

    def mcus(self) -> tuple[int, int]:
        """Return how many rows and columns of MCUs a scan of several components has (A.2.3)."""
        across, down = self.largest
        return -(-self.height // (8 * down)), -(-self.width // (8 * across))

    def whole(self) -> "Structure":
        """Return it as if its size were that of whole MCUs, so that blocks which fill them up are blocks like others.

        Of scans of single components, which have no such blocks, the structure itself.
        """
        (rows, columns), (across, down) = self.mcus(), self.largest
        width, height = columns * across * 8, rows * down * 8
        one_scan = len(self.scans) == 1 and len(self.components) == len(self.scans[0].components) > 1
        fits = one_scan and max(width, height) <= LONGEST
        return replace(self, width=width, height=height) if fits else self

    def table(self, component: int) -> Table:
        """Return a component's quantisation table."""
        return self.tables[self.components[component].table]
