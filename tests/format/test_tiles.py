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
from tests.tiled_vectors import Changes

PLANES = st.sampled_from([1, 3])
SIDES = st.integers(64, 1_700) | st.sampled_from([64, 767, 768, 1_279, 1_280])
GEOMETRIES = st.builds(TiledGeometry.levels, PLANES, SIDES, SIDES)
NARROW = st.builds(TiledGeometry.levels, PLANES, st.integers(64, 100), st.integers(64, 1_900))
"""Many tiles, few positions."""


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


# ---------------------------------------------------------------- positions


@settings(max_examples=30, deadline=None)
@given(NARROW | st.just(TiledGeometry.levels(3, 64, 3_000)), st.integers(0, 1 << 64), st.data())
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

    used = np.zeros((geometry.height, geometry.width, geometry.planes), dtype=np.uint8)
    for part in parts:
        rows, columns = np.divmod(part.positions, part.tile.geometry.width)
        np.add.at(used[part.tile.area], (rows, columns), 1)
    expected = np.zeros_like(used)
    for number in order[:count].tolist():
        tile = geometry.tile(number)
        expected[tile.area] = fmt.free_mask(tile.geometry)
    assert np.array_equal(used, expected)
    for group in groups:
        assert sorted(group.order.tolist()) == list(range(sum(part.positions.size for part in group.parts)))


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([TiledGeometry.levels(*shape) for shape in ((3, 64, 3_000), (3, 64, 5_500), (1, 800, 800))]),
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


def _picture(geometry: TiledGeometry, seed: int) -> NDArray[np.uint8]:
    shape = (geometry.height, geometry.width, geometry.planes)
    return np.random.default_rng(seed).integers(0, 256, shape, dtype=np.uint8)


def _read(picture: NDArray[np.uint8], keys: Keys) -> fmt.Opened:
    def read_tile(number: int, tile: fmt.Tile) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        return (picture[tile.area] & 1).astype(np.uint8), picture[tile.area]

    return tiled.read(read_tile, keys, TiledGeometry.of(picture))


def _write(picture: NDArray[np.uint8], packed: bytes, keys: Keys, **options: Any) -> None:
    geometry = TiledGeometry.of(picture)
    sealed = tiled.seal(packed, keys, geometry=geometry, **options)
    done = list(tiled.write(sealed, keys, Changes(picture), geometry))
    assert done == list(range(1, len(done) + 1))


@settings(max_examples=25, deadline=None)
@given(NARROW, st.integers(0, 1 << 64), st.integers(0, 300), st.integers(0, 100), st.data())
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
    assert fmt.tiled_salt(fmt.Picture.of_levels(picture)) == fmt.tiled_salt(fmt.Picture.of_levels(cover))
    untouched = fmt.tile_order(keys, geometry)[count:].tolist()
    assert all(np.array_equal(picture[geometry.tile(n).area], cover[geometry.tile(n).area]) for n in untouched)
    assert np.abs(picture.astype(np.int16) - cover).max() <= 1

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
