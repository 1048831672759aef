"""A written JPEG holds the coefficients exactly, and is byte for byte what libjpeg would have written."""

import io

import numpy as np
import pytest
from PIL import Image

from stegapp.imaging.jpeg import packing, symbols
from stegapp.imaging.jpeg.coefficients import Plane, read_coefficients
from stegapp.imaging.jpeg.huffman import HuffmanTable, optimal_table
from stegapp.imaging.jpeg.layouts import common_structure
from stegapp.imaging.jpeg.structure import APP0, DHT, Sampling
from stegapp.imaging.jpeg.writing import has_optimal_tables, huffman_of, write_coefficients
from tests.imaging.jpeg.files import KINDS, SAMPLINGS, jpeg, with_restarts


def changed(planes: tuple[Plane, ...], seed: int, rate: float = 0.1) -> list[Plane]:
    rng = np.random.default_rng(seed)
    steps = [rng.choice([-1, 0, 1], plane.shape, p=[rate / 2, 1 - rate, rate / 2]) for plane in planes]
    return [np.clip(plane + step, -1023, 1023).astype(np.int16) for plane, step in zip(planes, steps, strict=True)]


def pixels(data: bytes) -> np.ndarray:
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image)


@pytest.mark.parametrize("size", [(75, 52), (16, 16), (1, 1), (7, 41)])
@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_unchanged_coefficients_give_the_same_file(kind: str, sampling: Sampling, size: tuple[int, int]) -> None:
    for quality in (30, 90, 99):
        data = jpeg(*size, sampling, quality, **KINDS[kind])
        found = read_coefficients(data)
        assert write_coefficients(found.planes, found.structure, huffman=huffman_of(found)) == data


@pytest.mark.parametrize("rows", [1, 2])
@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_some_rows_at_a_time_give_the_same_file(
    kind: str, sampling: Sampling, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = jpeg(75, 77, sampling, 85, **KINDS[kind])
    found = read_coefficients(data)
    monkeypatch.setattr(symbols, "_STRIP", 30 * rows)  # blocks
    monkeypatch.setattr(packing, "_PART", 50)
    assert write_coefficients(found.planes, found.structure, huffman=huffman_of(found)) == data
    filling = [np.pad(plane, (0, 64), mode="symmetric") for plane in found.planes]
    whole = found.structure.whole()
    full = [
        plane[: 8 * high, : 8 * wide]
        for plane, (high, wide) in zip(filling, map(whole.blocks, range(len(filling))), strict=True)
    ]
    strange = write_coefficients(found.planes, found.structure, huffman="optimal", filling=full)
    back = read_coefficients(strange)
    for plane, other in zip(found.planes, back.planes, strict=True):
        np.testing.assert_array_equal(plane, other)
    monkeypatch.undo()
    assert strange == write_coefficients(found.planes, found.structure, huffman="optimal", filling=full)
    assert write_coefficients(back.planes, back.structure, huffman="same", filling=back.filling) == strange


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_changed_coefficients_come_back(kind: str, sampling: Sampling) -> None:
    found = read_coefficients(jpeg(75, 52, sampling, **KINDS[kind]))
    planes = changed(found.planes, 1)
    data = write_coefficients(planes, found.structure, huffman=huffman_of(found))
    back = read_coefficients(data)
    for plane, other in zip(planes, back.planes, strict=True):
        np.testing.assert_array_equal(plane, other)
    assert back.structure.scans == found.structure.scans
    assert huffman_of(back) == huffman_of(found)
    baseline = common_structure((75, 52), found.tables, sampling=sampling, progressive=False)
    np.testing.assert_array_equal(pixels(data), pixels(write_coefficients(planes, baseline)))


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_common_structure_is_that_of_pillow(kind: str, sampling: Sampling) -> None:
    options = {
        "restart_marker_blocks" if name == "restart_marker_rows" else name: value for name, value in KINDS[kind].items()
    }
    data = jpeg(75, 52, sampling, dpi=(72, 72), **options) if sampling != "4:4:0" else jpeg(75, 52, sampling, **options)
    found = read_coefficients(data)
    progressive = "progressive" in options
    structure = common_structure(
        (75, 52),
        found.tables,
        sampling=sampling,
        progressive=progressive,
        dpi=None if sampling == "4:4:0" else (72, 72),
    )
    structure = with_restarts(structure, options)
    optimal = progressive or "optimize" in options
    assert write_coefficients(found.planes, structure, huffman="optimal" if optimal else "same") == data
    assert [segment.code for segment in structure.metadata] == [APP0]


def test_tables_that_differ_have_no_common_structure() -> None:
    one, other = np.full((8, 8), 1, np.uint16), np.full((8, 8), 2, np.uint16)
    with pytest.raises(ValueError, match="different"):
        common_structure((8, 8), [one, one, other])


def test_coarse_and_extreme_coefficients_come_back() -> None:
    """Runs of every length, all sizes of values, and long runs of empty blocks."""
    rng = np.random.default_rng(3)
    base = read_coefficients(jpeg(400, 400, "4:4:4", 50))
    for rate, most in ((0.0, 1), (0.001, 1), (0.02, 3), (0.3, 1023), (1.0, 1023)):
        planes = [
            np.where(rng.random(plane.shape) < rate, rng.integers(-most, most + 1, plane.shape), 0).astype(np.int16)
            for plane in base.planes
        ]
        for progressive in (False, True):
            structure = common_structure((400, 400), base.tables, sampling="4:4:4", progressive=progressive)
            for huffman in ("same", "optimal"):
                back = read_coefficients(write_coefficients(planes, structure, huffman=huffman))
                for plane, other in zip(planes, back.planes, strict=True):
                    np.testing.assert_array_equal(plane, other)


def test_long_runs_of_empty_blocks_are_split() -> None:
    """A run has at most 32,767 blocks, and at most 937 corrections wait for its end."""
    side = 8 * 200
    table = np.ones((8, 8), np.uint16)
    plane = np.zeros((side, side), np.int16)
    structure = common_structure((side, side), [table], sampling="grey", progressive=True)
    back = read_coefficients(write_coefficients([plane], structure, huffman="optimal"))
    assert not back.planes[0].any()
    plane[1::8, 1::8] = 6  # corrected in each refining scan, new in none
    plane[3::8, 2::8] = 7
    plane[-1, -1] = 1
    data = write_coefficients([plane], structure, huffman="optimal")
    np.testing.assert_array_equal(read_coefficients(data).planes[0], plane)


def test_tables_that_lack_a_code_are_made_anew() -> None:
    found = read_coefficients(jpeg(40, 40, "grey", 30, optimize=True))
    plane = found.planes[0].copy()
    plane[7, 7] = 1000
    data = write_coefficients([plane], found.structure, huffman="same")
    np.testing.assert_array_equal(read_coefficients(data).planes[0], plane)


def test_optimal_tables_are_told_from_others() -> None:
    assert has_optimal_tables(read_coefficients(jpeg(optimize=True)))
    assert not has_optimal_tables(read_coefficients(jpeg()))
    assert huffman_of(read_coefficients(jpeg(progressive=True))) == "optimal"
    found = read_coefficients(jpeg(optimize=True))
    other = write_coefficients(changed(found.planes, 4), found.structure)
    assert huffman_of(read_coefficients(other)) in {"same", "optimal"}


def test_order_and_grouping_of_segments_stay() -> None:
    """As some cameras do it: all Huffman tables in one segment."""
    found = read_coefficients(jpeg())
    tables = [segment for segment in found.structure.segments if segment.code == DHT]
    assert len(tables) == 4
    joined = b"".join(segment.to_bytes() for segment in tables)
    one = b"".join(segment.payload for segment in tables)
    data = jpeg().replace(joined, b"\xff\xc4" + (len(one) + 2).to_bytes(2, "big") + one)
    found = read_coefficients(data)
    assert write_coefficients(found.planes, found.structure) == data


@pytest.mark.parametrize("sampling", ["4:2:2", "4:2:0", "4:4:0"])
def test_blocks_that_only_fill_up_stay_as_another_encoder_made_them(sampling: Sampling) -> None:
    found = read_coefficients(jpeg(70, 52, sampling))
    assert found.filling is None
    rng = np.random.default_rng(1)
    whole = found.structure.whole()
    shapes = [whole.blocks(place) for place in range(3)]
    filling = [rng.integers(-9, 9, (8 * rows, 8 * columns)).astype(np.int16) for rows, columns in shapes]
    data = write_coefficients(found.planes, found.structure, filling=filling)
    back = read_coefficients(data)
    assert back.filling is not None
    for plane, other in zip(found.planes, back.planes, strict=True):
        np.testing.assert_array_equal(plane, other)
    assert data != write_coefficients(back.planes, back.structure)
    assert data == write_coefficients(back.planes, back.structure, filling=back.filling)
    more = read_coefficients(write_coefficients(changed(back.planes, 2), back.structure, filling=back.filling)).filling
    assert more is not None
    np.testing.assert_array_equal(more[0][56:, 72:], back.filling[0][56:, 72:])
    np.testing.assert_array_equal(pixels(data), pixels(jpeg(70, 52, sampling)))


@pytest.mark.parametrize("value", [1024, -1024, 3000])
def test_what_no_picture_has_is_not_written(value: int) -> None:
    found = read_coefficients(jpeg())
    plane = found.planes[0].copy()
    plane[1, 1] = value
    with pytest.raises(ValueError, match="range"):
        write_coefficients([plane, *found.planes[1:]], found.structure)
    with pytest.raises(ValueError, match="shape"):
        write_coefficients(found.planes[:1], found.structure)


def test_the_best_table_is_sound_and_short() -> None:
    rng = np.random.default_rng(1)
    for used in (1, 2, 5, 162, 256):
        frequencies = np.zeros(256, np.int64)
        frequencies[rng.permutation(256)[:used]] = rng.integers(1, 10**6, used)
        table = optimal_table(frequencies)
        assert table.sound
        assert sorted(table.symbols) == np.flatnonzero(frequencies).tolist()
    frequencies = np.array([int(1.6 ** min(each, 60)) for each in range(256)])
    assert optimal_table(frequencies).sound  # lengths beyond 16 are cut
    assert not HuffmanTable((3, *[0] * 15), b"\0\1\2").sound
    assert not HuffmanTable((2, *[0] * 15), b"\0\1").sound
