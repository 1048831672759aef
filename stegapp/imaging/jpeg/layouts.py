"""The structure of JPEGs that are not copied from a cover: as libjpeg lays them out, like most programs' files."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from stegapp.imaging.jpeg.huffman import STANDARD
from stegapp.imaging.jpeg.parsing import structure_of
from stegapp.imaging.jpeg.structure import (
    APP0,
    DHT,
    DQT,
    DRI,
    SOS,
    ZIGZAG,
    Component,
    Sampling,
    Scan,
    Segment,
    Structure,
    Table,
    metadata_segment,
)

__all__ = ["common_structure", "jfif", "restarted", "with_metadata"]

_FACTORS = {"4:4:4": (1, 1), "4:2:2": (2, 1), "4:2:0": (2, 2), "4:4:0": (1, 2), "grey": (1, 1)}

# Components, band, bits: the passes of libjpeg's jpeg_simple_progression.
_PASSES_IN_COLOUR = (
    ((0, 1, 2), 0, 0, 0, 1),
    ((0,), 1, 5, 0, 2), ((2,), 1, 63, 0, 1), ((1,), 1, 63, 0, 1), ((0,), 6, 63, 0, 2), ((0,), 1, 63, 2, 1),
    ((0, 1, 2), 0, 0, 1, 0),
    ((2,), 1, 63, 1, 0), ((1,), 1, 63, 1, 0), ((0,), 1, 63, 1, 0),
)  # fmt: skip
_PASSES_IN_GREY = (
    ((0,), 0, 0, 0, 1),
    ((0,), 1, 5, 0, 2), ((0,), 6, 63, 0, 2), ((0,), 1, 63, 2, 1),
    ((0,), 0, 0, 1, 0),
    ((0,), 1, 63, 1, 0),
)  # fmt: skip


def common_structure(
    size: tuple[int, int],
    tables: Sequence[Table],
    *,
    sampling: Sampling = "4:2:0",
    progressive: bool = False,
    dpi: tuple[float, float] | None = None,
) -> Structure:
    """Return what libjpeg makes of a picture: JFIF, tables, frame, standard Huffman tables, scans.

    size: (width, height). tables: quantisation tables of the components, the second and third of which are alike. The
    Huffman tables of a progressive file only hold places: it has to be written with optimal ones. Raises ValueError for
    tables of Cb and Cr that differ.
    """
    count = 1 if sampling == "grey" else 3
    if len(tables) > 2 and not np.array_equal(tables[1], tables[2]):
        raise ValueError("Cb and Cr have different tables")
    across, down = _FACTORS[sampling]
    components = tuple(
        Component(place + 1, across if place == 0 else 1, down if place == 0 else 1, min(place, 1))
        for place in range(count)
    )
    width, height = size
    frame = b"\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + bytes([count])
    for one in components:
        frame += bytes([one.number, one.across << 4 | one.down, one.table])
    segments = [jfif(dpi)]
    segments += [_quantisation(place, tables[place]) for place in range(min(count, 2))]
    wide = any(int(tables[place].max()) > 255 for place in range(min(count, 2)))
    segments.append(Segment(0xC2 if progressive else 0xC1 if wide else 0xC0, frame))
    known: set[int] = set()
    for scan in _scans(count, progressive):
        for place in _in_order(scan):
            if progressive or place not in known:
                segments.append(Segment(DHT, bytes([place]) + STANDARD[place].to_bytes()))
            known.add(place)
        segments.append(_header(scan, components))
    return structure_of(tuple(segments))


def with_metadata(structure: Structure, metadata: Sequence[Segment]) -> Structure:
    """Return the structure with these APPn segments and comments alone, at its beginning, where programs put them."""
    rest = tuple(segment for segment in structure.segments if not metadata_segment(segment.code))
    return replace(structure, segments=(*metadata, *rest), trailing=0, byte_count=0)


def jfif(dpi: tuple[float, float] | None = None) -> Segment:
    """Return the JFIF header of version 1.01, without a thumbnail. dpi: across and down; None for square pixels."""
    across, down = (1, 1) if dpi is None else (min(max(round(each), 1), 65535) for each in dpi)
    density = bytes([dpi is not None]) + across.to_bytes(2, "big") + down.to_bytes(2, "big")
    return Segment(APP0, b"JFIF\0\1\1" + density + b"\0\0")


def restarted(structure: Structure, interval: int) -> Structure:
    """Return the structure with restart markers after every `interval` MCUs of each scan."""
    segments: list[Segment] = []
    for segment in structure.segments:
        if segment.code == SOS and not any(one.code == DRI for one in segments):
            segments.append(Segment(DRI, interval.to_bytes(2, "big")))
        segments.append(segment)
    return structure_of(tuple(segments))


def _quantisation(place: int, table: Table) -> Segment:
    values = table.ravel()[ZIGZAG]
    if int(values.max()) > 255:
        return Segment(DQT, bytes([0x10 | place]) + values.astype(">u2").tobytes())
    return Segment(DQT, bytes([place]) + values.astype(np.uint8).tobytes())


def _scans(count: int, progressive: bool) -> list[Scan]:
    places = tuple(range(count))
    if not progressive:
        tables = tuple(min(place, 1) for place in places)
        return [Scan(places, tables, tables)]
    found = []
    for components, start, end, high, low in _PASSES_IN_COLOUR if count == 3 else _PASSES_IN_GREY:
        tables = tuple(min(place, 1) for place in components)
        none = (0,) * len(components)
        dc, ac = (none if start or high else tables), (tables if start else none)
        found.append(Scan(components, dc, ac, start, end, high, low))
    return found


def _in_order(scan: Scan) -> list[int]:
    """Return its Huffman tables as libjpeg writes them: DC and AC of each component in turn."""
    both = [place for dc, ac in zip(scan.dc, scan.ac, strict=True) for place in (dc, 0x10 + ac)]
    return [place for place in dict.fromkeys(both) if place in scan.used]


def _header(scan: Scan, components: Sequence[Component]) -> Segment:
    named = b"".join(
        bytes([components[place].number, dc << 4 | ac])
        for place, dc, ac in zip(scan.components, scan.dc, scan.ac, strict=True)
    )
    band = bytes([scan.start, scan.end, scan.high << 4 | scan.low])
    return Segment(SOS, bytes([len(scan.components)]) + named + band)
