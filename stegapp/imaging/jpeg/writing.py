"""Coefficients to a JPEG file of a given structure. Nothing is in it that the structure does not have.

planes ─ blocks in zigzag order ─ symbols of each scan ─ Huffman tables: as given, or the best ─ bytes ─▶ file
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from stegapp.imaging.jpeg.coefficients import JpegPicture, Plane, fits, in_range
from stegapp.imaging.jpeg.huffman import HuffmanTable, optimal_table, tables_in
from stegapp.imaging.jpeg.packing import NoCode, packed
from stegapp.imaging.jpeg.progressive import Progressive
from stegapp.imaging.jpeg.structure import DHT, EOI, SOI, SOS, Scan, Segment, Structure
from stegapp.imaging.jpeg.symbols import FilledUp, Ints, Symbols, sequential

__all__ = ["HuffmanChoice", "has_optimal_tables", "huffman_of", "write_coefficients"]

HuffmanChoice = Literal["same", "optimal"]
"""The Huffman tables of the structure, or those that are best for what is written."""

Place = tuple[int, int]
"""Of a Huffman table: the number of its DHT segment, and its class and place there."""


def write_coefficients(
    planes: Sequence[Plane],
    structure: Structure,
    *,
    huffman: HuffmanChoice = "same",
    filling: Sequence[Plane] | None = None,
) -> bytes:
    """Return a JPEG of these coefficients: segments, scans and restart markers are those of the structure.

    filling: planes with the blocks that fill up MCUs, as `JpegPicture` has them; None for libjpeg's. Where `same`
    tables lack a code, as tables that were made for other coefficients may, the best are made. Raises ValueError for
    planes of another shape, and for coefficients that no picture of 8 bits has.
    """
    coded = _coded(planes, structure, filling)
    if huffman == "same":
        try:
            return _file(structure, coded, {})
        except NoCode:
            pass
    return _file(structure, coded, _best(coded, _in_force(structure)))


def has_optimal_tables(picture: JpegPicture) -> bool:
    """Tell whether the Huffman tables are those that are best for these coefficients, as an optimiser leaves them.

    Such a file would give itself away by tables that no longer fit. Where the first scan has tables of its own, as in
    progressive files, it alone is looked at: whatever makes its tables makes the others.
    """
    structure, force = picture.structure, _in_force(picture.structure)
    shared = set(force[0].values()) & {place for other in force[1:] for place in other.values()}
    scans = range(len(force)) if shared else range(1)
    coded = _coded(picture.planes, structure, picture.filling, scans=scans)
    given = dict(_given(structure))
    return all(given[place] == table for place, table in _best(coded, force[: len(coded)]).items())


def huffman_of(picture: JpegPicture) -> HuffmanChoice:
    """Return how a picture's like is written, its coefficients changed."""
    return "same" if picture.structure.standard_huffman or not has_optimal_tables(picture) else "optimal"


def _coded(
    planes: Sequence[Plane],
    structure: Structure,
    filling: Sequence[Plane] | None,
    *,
    scans: Sequence[int] | None = None,
) -> list[Iterable[Symbols]]:
    """Return the symbols of scans by their numbers; None for all."""
    if not fits(planes, structure):
        raise ValueError("the planes have another shape than the structure")
    if not all(in_range(plane) for plane in planes):
        raise ValueError("a coefficient is out of range")
    more: Sequence[Plane | None] = filling or [None] * len(planes)
    blocks = [
        FilledUp(plane, structure, place, beyond)
        for place, (plane, beyond) in enumerate(zip(planes, more, strict=True))
    ]
    wanted = structure.scans if scans is None else [structure.scans[number] for number in scans]
    if structure.progressive:
        heights = [structure.mcus()[0] * one.down for one in structure.components]
        coder = Progressive([one[0:height] for one, height in zip(blocks, heights, strict=True)], structure)
        return [[coder.symbols(scan)] for scan in wanted]
    return [_Sequential(blocks, structure, scan) for scan in wanted]


@dataclass(frozen=True, eq=False)
class _Sequential:
    """The symbols of a sequential scan. They are made anew, some rows at a time, whenever they are gone through."""

    blocks: list[FilledUp]
    structure: Structure
    scan: Scan

    def __iter__(self) -> Iterator[Symbols]:
        return sequential(self.blocks, self.structure, self.scan)


def _given(structure: Structure) -> list[tuple[Place, HuffmanTable]]:
    return [
        ((number, place), table)
        for number, segment in enumerate(structure.segments)
        if segment.code == DHT
        for place, table in tables_in(segment.payload)
    ]


def _in_force(structure: Structure) -> list[dict[int, Place]]:
    """Return for each scan where the tables come from that it uses."""
    found: list[dict[int, Place]] = []
    current: dict[int, Place] = {}
    for number, segment in enumerate(structure.segments):
        if segment.code == DHT:
            current = current | {place: (number, place) for place, _ in tables_in(segment.payload)}
        elif segment.code == SOS:
            found.append({place: current[place] for place in structure.scans[len(found)].used})
    return found


def _best(coded: Sequence[Iterable[Symbols]], sources: Sequence[Mapping[int, Place]]) -> dict[Place, HuffmanTable]:
    frequencies: dict[Place, Ints] = {}
    for parts, force in zip(coded, sources, strict=True):
        counts = np.zeros((256, 256), np.int64)
        for symbols in parts:
            index = symbols.table.astype(np.uint16) << 8 | symbols.symbol
            counts += np.bincount(index, minlength=1 << 16).reshape(256, 256)
        for place, source in force.items():
            frequencies[source] = frequencies.get(source, np.zeros(256, np.int64)) + counts[place]
    return {place: optimal_table(counts) for place, counts in frequencies.items()}


def _file(structure: Structure, coded: Sequence[Iterable[Symbols]], tables: Mapping[Place, HuffmanTable]) -> bytes:
    """Return the file, with `tables` instead of those of the structure."""
    pieces = [bytes([0xFF, SOI])]
    current: dict[int, HuffmanTable] = {}
    scans = iter(coded)
    for number, segment in enumerate(structure.segments):
        if segment.code == DHT:
            here = [(place, tables.get((number, place), table)) for place, table in tables_in(segment.payload)]
            current |= dict(here)
            segment = Segment(DHT, b"".join(bytes([place]) + table.to_bytes() for place, table in here))
        pieces.append(segment.to_bytes())
        if segment.code == SOS:
            pieces.append(packed(next(scans), current))
    return b"".join((*pieces, bytes([0xFF, EOI])))
