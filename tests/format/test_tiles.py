"""Pictures in tiles: where bits lie in them, whatever their size, and that what is written is read."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from stegapp import format as fmt
from stegapp.errors import DoesNotFit
from stegapp.format import Keys, TiledGeometry, tiled
from stegapp.format.crypto import SEAL_BYTES, Secret
from stegapp.format.message import FileEntry, Message, pack
from stegapp.format.outcomes import Outcome, Unrevealed
from stegapp.format.tiles import header_size
from tests import jpeg_vectors
from tests.tiled_vectors import Changes

PLANES = st.sampled_from([1, 3])
SIDES = st.integers(64, 1_700) | st.sampled_from([64, 767, 768, 1_279, 1_280])
GEOMETRIES = st.builds(TiledGeometry.levels, PLANES, SIDES, SIDES)
NARROW = st.builds(TiledGeometry.levels, PLANES, st.integers(64, 100), st.integers(64, 1_900))
"""Many tiles, few positions."""


def _coefficients(blocks: tuple[int, int], sampling: tuple[int, int] | None) -> TiledGeometry:
    """Return the geometry of a JPEG. blocks: rows and columns of brightness. sampling: of colours, None for grey."""
    rows, columns = blocks
    shapes = [(8 * rows, 8 * columns)]
    if sampling is not None:
        shapes += [(8 * -(-rows // sampling[0]), 8 * -(-columns // sampling[1]))] * 2
    return TiledGeometry(tuple(shapes), "coefficients")


SAMPLINGS = st.sampled_from([None, (1, 1), (1, 2), (2, 1), (2, 2)])
BLOCKS = st.integers(8, 210) | st.sampled_from([8, 95, 96, 97, 159, 160])
JPEGS = st.builds(_coefficients, st.tuples(BLOCKS, BLOCKS), SAMPLINGS)
NARROW_JPEGS = st.builds(_coefficients, st.tuples(st.integers(8, 12), st.integers(8, 260)), SAMPLINGS)


def _keys(seed: int = 0) -> Keys:
    return Keys(Secret(seed.to_bytes(32, "little")))


def _drawn(data: st.DataObject, geometry: TiledGeometry) -> int:
    return data.draw(st.integers(1, geometry.tiles), label="tiles")


# ---------------------------------------------------------------- tiles


@settings(max_examples=30, deadline=None)
@given(GEOMETRIES)
def test_tiles_cover_each_level_once(geometry: TiledGeometry) -> None:
    covered = np.zeros((geometry.height, geometry.width, geometry.planes), dtype=np.uint8)
    for number in range(geometry.tiles):
        covered[geometry.tile(number).area] += 1
    assert (covered == 1).all()
    assert geometry.positions == covered.size


@settings(deadline=None)
@given(st.builds(TiledGeometry.levels, PLANES, st.integers(64, 40_000), st.integers(64, 40_000)), st.data())
def test_tiles_are_about_as_large_as_the_square(geometry: TiledGeometry, data: st.DataObject) -> None:
    shape = geometry.tile(data.draw(st.integers(0, geometry.tiles - 1))).geometry.shape
    for side, whole in zip(shape, (geometry.height, geometry.width), strict=True):
        assert side == whole if whole < 768 else 384 <= side <= 640


@settings(deadline=None)
@given(GEOMETRIES)
def test_tiles_have_the_numbers_of_the_format(geometry: TiledGeometry) -> None:
    h, w = geometry.height, geometry.width
    rows, columns = max(1, (h + 256) // 512), max(1, (w + 256) // 512)
    assert geometry.tiles == geometry.planes * rows * columns
    for plane in range(geometry.planes):
        for i in range(rows):
            for j in range(columns):
                found = geometry.tile((plane * rows + i) * columns + j)
                assert found.plane == plane
                assert (found.top, found.bottom) == (i * h // rows, (i + 1) * h // rows)
                assert (found.left, found.right) == (j * w // columns, (j + 1) * w // columns)


@pytest.mark.parametrize("number", [-1, 3])
def test_no_other_tile_is_there(number: int) -> None:
    with pytest.raises(ValueError, match="no tile"):
        TiledGeometry.levels(3, 64, 64).tile(number)


@pytest.mark.parametrize("sides", [(1, 63, 64), (1, 64, 63), (2, 64, 64), (4, 64, 64), (0, 64, 64)])
def test_other_pictures_are_none(sides: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no picture"):
        TiledGeometry.levels(*sides)


@settings(max_examples=30, deadline=None)
@given(JPEGS)
def test_tiles_cover_each_coefficient_once(geometry: TiledGeometry) -> None:
    covered = [np.zeros(shape, dtype=np.uint8) for shape in geometry.shapes]
    for number in range(geometry.tiles):
        tile = geometry.tile(number)
        assert all(edge % 8 == 0 for edge in (tile.top, tile.bottom, tile.left, tile.right))
        assert tile.kind == tile.geometry.kind == "coefficients"
        covered[tile.plane][tile.area[:2]] += 1
        anchors = np.argwhere(fmt.free_mask(tile.geometry) == 0)
        assert (anchors % 8 == 0).all()
        assert 64 * len(anchors) == tile.geometry.positions
    assert all((plane == 1).all() for plane in covered)
    assert geometry.positions == sum(plane.size for plane in covered)


@settings(deadline=None)
@given(JPEGS)
def test_tiles_of_coefficients_have_the_numbers_of_the_format(geometry: TiledGeometry) -> None:
    number = 0
    for plane, (h, w) in enumerate(geometry.shapes):
        r, s = max(1, (h + 256) // 512), max(1, (w + 256) // 512)
        for i in range(r):
            for j in range(s):
                found = geometry.tile(number)
                assert found.plane == plane
                assert (found.top, found.bottom) == (8 * (i * (h // 8) // r), 8 * ((i + 1) * (h // 8) // r))
                assert (found.left, found.right) == (8 * (j * (w // 8) // s), 8 * ((j + 1) * (w // 8) // s))
                number += 1
        if plane == 0:
            assert geometry.header_tiles == number
    assert geometry.tiles == number


@pytest.mark.parametrize(
    "shapes",
    [
        ((56, 64),),
        ((64, 56),),
        ((64, 68),),
        ((64, 64), (64, 64)),
        ((64, 64), (32, 32), (32, 4)),
        ((64, 64), (32, 0), (32, 32)),
    ],
)
def test_other_coefficients_are_none(shapes: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(ValueError, match="no picture"):
        TiledGeometry(shapes, "coefficients")


# ---------------------------------------------------------------- coefficients as levels


@given(st.integers(-1_024, 1_023))
def test_a_folded_coefficient_keeps_its_bits(coefficient: int) -> None:
    level = int(fmt.folded(np.array([coefficient], np.int16))[0])
    assert 64 <= level <= 191
    assert (level - 128 - coefficient) % 128 == 0
    assert level % 4 == coefficient % 4
    beside = int(fmt.folded(np.array([coefficient + 1], np.int16))[0])
    assert beside == (64 if level == 191 else level + 1)


# ---------------------------------------------------------------- salt


@settings(max_examples=30, deadline=None)
@given(NARROW, st.data())
def test_the_salt_is_of_the_anchors_alone(geometry: TiledGeometry, data: st.DataObject) -> None:
    shape = (geometry.height, geometry.width, geometry.planes)
    picture = np.random.default_rng(1).integers(0, 256, shape, dtype=np.uint8)
    salt = fmt.tiled_salt(fmt.Picture.of_levels(picture))
    tile = geometry.tile(data.draw(st.integers(0, geometry.tiles - 1)))
    area = picture[tile.area]
    anchors = np.zeros(area.shape, dtype=np.bool_)
    anchors[tile.geometry.anchors] = True
    area[~anchors] ^= 255
    assert fmt.tiled_salt(fmt.Picture.of_levels(picture)) == salt
    places = np.argwhere(anchors)
    area[tuple(places[data.draw(st.integers(0, len(places) - 1))])] ^= 1
    assert fmt.tiled_salt(fmt.Picture.of_levels(picture)) != salt


@settings(max_examples=30, deadline=None)
@given(NARROW_JPEGS, st.data())
def test_the_salt_of_a_jpeg_is_of_the_anchors_alone(geometry: TiledGeometry, data: st.DataObject) -> None:
    picture = _jpeg(geometry, 1)
    salt = fmt.tiled_salt(picture)
    number = data.draw(st.integers(0, geometry.tiles - 1))
    tile = geometry.tile(number)
    area = picture[tile.area]
    area[fmt.free_mask(tile.geometry) == 1] ^= 1
    assert fmt.tiled_salt(picture) == salt
    row, column = data.draw(st.tuples(*(st.integers(0, side // 8 - 1) for side in area.shape)))
    area[8 * row, 8 * column] ^= 1
    assert fmt.tiled_salt(picture) != salt


def test_the_salt_of_a_jpeg_is_of_the_sizes_of_all_planes() -> None:
    first, zeros = (64, 64), np.zeros(64 * 64, np.uint8)
    geometries = [((64, 64), (32, 128), (32, 32)), ((64, 64), (128, 32), (32, 32)), ((64, 64), (32, 32), (32, 128))]
    salts = set()
    for shapes in geometries:
        planes = tuple(zeros[: height * width].reshape(height, width) for height, width in shapes)
        assert planes[0].shape == first
        salts.add(fmt.tiled_salt(fmt.Picture(planes, "coefficients")))
    assert len(salts) == len(geometries)


# ---------------------------------------------------------------- positions


@settings(max_examples=40, deadline=None)
@given(NARROW | NARROW_JPEGS | st.just(TiledGeometry.levels(3, 64, 3_000)), st.integers(0, 1 << 64), st.data())
def test_each_free_position_of_the_tiles_is_in_use_once(
    geometry: TiledGeometry, seed: int, data: st.DataObject
) -> None:
    keys, count = _keys(seed), _drawn(data, geometry)
    order = fmt.tile_order(keys, geometry)
    assert sorted(order.tolist()) == list(range(geometry.tiles))
    header = tiled.header_part(keys, geometry)
    assert header.number == order[0]
    assert header.positions.size == header_size(header.tile)
    groups = list(tiled.payload_groups(keys, geometry, tiles=count, high=0, low=100))
    parts = [header, *(part for group in groups for part in group.parts)]
    assert [part.number for part in parts[1:]] == order[:count].tolist()

    used = [np.zeros(shape, dtype=np.uint8) for shape in geometry.shapes]
    for part in parts:
        rows, columns = np.divmod(part.positions, part.tile.geometry.width)
        np.add.at(used[part.tile.plane][part.tile.area[:2]], (rows, columns), 1)
    expected = [np.zeros(shape, dtype=np.uint8) for shape in geometry.shapes]
    for number in order[:count].tolist():
        tile = geometry.tile(number)
        expected[tile.plane][tile.area[:2]] = fmt.free_mask(tile.geometry)
    assert all(map(np.array_equal, used, expected))
    for group in groups:
        assert sorted(group.order.tolist()) == list(range(sum(part.positions.size for part in group.parts)))


@settings(max_examples=60, deadline=None)
@given(NARROW_JPEGS | JPEGS, st.integers(0, 1 << 64))
def test_the_order_of_a_jpeg_begins_with_brightness(geometry: TiledGeometry, seed: int) -> None:
    keys = _keys(seed)
    order, before = fmt.tile_order(keys, geometry).tolist(), keys.permutation(b"tiles", geometry.tiles).tolist()
    bright = [number for number in before if geometry.tile(number).plane == 0]
    assert order[0] == bright[0]
    assert order[1:] == [number for number in before if number != bright[0]]


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([TiledGeometry.levels(*shape) for shape in ((3, 64, 3_000), (3, 64, 5_500), (1, 800, 800))])
    | st.just(_coefficients((8, 1_100), (2, 2))),
    st.integers(0, 20_000), st.integers(1, 20_000), st.data(),
)  # fmt: skip
def test_shares_of_both_layers_add_up(geometry: TiledGeometry, high: int, low: int, data: st.DataObject) -> None:
    count = _drawn(data, geometry)
    groups = list(tiled.payload_groups(_keys(), geometry, tiles=count, high=high, low=low))
    assert len(groups) == -(-count // tiled.GROUP_TILES)
    sizes = [len(group.parts) for group in groups]
    assert max(sizes) <= tiled.GROUP_TILES
    assert max(sizes) - min(sizes) <= 1
    for shares, ends in (([g.high for g in groups], (0, high)), ([g.low for g in groups], (high, high + low))):
        assert (shares[0].start, shares[-1].stop) == ends
        assert all(before.stop == after.start for before, after in pairwise(shares))
    total = sum(group.order.size for group in groups)
    for group in groups:
        bits = [share.stop - share.start for share in (group.high, group.low)]
        for share, layer in zip(bits, (high, low), strict=True):
            assert abs(share - layer * group.order.size / total) < 1
        assert group.height == (12 if sum(bits) > 4_096 and group.order.size <= 1 << 20 else 10)


# ---------------------------------------------------------------- there and back


def _picture(geometry: TiledGeometry, seed: int) -> fmt.Picture:
    if geometry.kind == "coefficients":
        return _jpeg(geometry, seed)
    shape = (geometry.height, geometry.width, geometry.planes)
    return fmt.Picture.of_levels(np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8))


def _jpeg(geometry: TiledGeometry, seed: int) -> fmt.Picture:
    rng = np.random.default_rng(seed)
    planes = [rng.integers(-1_024, 1_024, shape, dtype=np.int16) for shape in geometry.shapes]
    return fmt.Picture(tuple(map(fmt.folded, planes)), "coefficients")


def _read(picture: fmt.Picture, keys: Keys) -> fmt.Opened:
    def read_tile(number: int, tile: fmt.Tile) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        return (picture[tile.area] & 1).astype(np.uint8), picture[tile.area]

    return tiled.read(read_tile, keys, picture.geometry)


def _write(picture: fmt.Picture, packed: bytes, keys: Keys, **options: Any) -> None:
    geometry = picture.geometry
    sealed = tiled.seal(packed, keys, geometry=geometry, **options)
    solver = jpeg_vectors.Changes(picture) if picture.stacked is None else Changes(picture.stacked)
    done = list(tiled.write(sealed, keys, solver, geometry))
    assert done == list(range(1, len(done) + 1))


@settings(max_examples=30, deadline=None)
@given(NARROW | NARROW_JPEGS, st.integers(0, 1 << 64), st.integers(0, 300), st.integers(0, 100), st.data())
def test_what_is_written_is_read(
    geometry: TiledGeometry, seed: int, length: int, percent: int, data: st.DataObject
) -> None:
    keys, count = _keys(seed), _drawn(data, geometry)
    packed = pack(Message.from_files([FileEntry("f", np.random.default_rng(length).bytes(length))]))
    most = tiled.payload_positions(keys, geometry, count) // 2
    bits = tiled.payload_bits(len(packed), limit_bytes=len(packed))
    low = bits - bits * percent // 200
    picture = _picture(geometry, seed % 1_000)
    cover = picture.copy()
    options = {"tiles": count, "low_bits": low, "limit_bytes": len(packed)}
    if low > most:
        with pytest.raises(DoesNotFit):
            _write(picture, packed, keys, **options)
        return
    _write(picture, packed, keys, **options)
    opened = _read(picture, keys)
    assert opened.packed == packed
    assert opened.method == tiled.NUMBER
    assert opened.header.tiles == count
    assert opened.carried_bits == 384 + bits
    assert fmt.tiled_salt(picture) == fmt.tiled_salt(cover)
    untouched = fmt.tile_order(keys, geometry)[count:].tolist()
    assert all(np.array_equal(picture[geometry.tile(n).area], cover[geometry.tile(n).area]) for n in untouched)
    for after, before in zip(picture.planes, cover.planes, strict=True):
        assert np.abs(after.astype(np.int16) - before).max() <= 1

    with pytest.raises(Unrevealed) as caught:
        _read(picture, _keys(seed + 1))
    assert caught.value.outcome is Outcome.HEADER


def test_as_much_is_sealed_as_a_reader_allows() -> None:
    geometry, keys = TiledGeometry.levels(1, 64, 64), _keys()
    most = tiled.payload_positions(keys, geometry, 1) // 2
    packed = bytes(2 * most // 8 - SEAL_BYTES)
    options: dict[str, Any] = {"tiles": 1, "limit_bytes": len(packed), "geometry": geometry}
    sealed = tiled.seal(packed, keys, low_bits=most, **options)
    assert sealed.header.container_bytes * 8 == 2 * most
    for low in (most + 1, most - 1):
        with pytest.raises(DoesNotFit):
            tiled.seal(packed, keys, low_bits=low, **options)
