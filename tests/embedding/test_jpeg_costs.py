"""Costs of JPEG coefficients: J-UNIWARD and UERD against definitions and another implementation, and what is wet."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from stegapp.embedding.costs.blocks import BASIS, decompressed
from stegapp.embedding.costs.coefficients import coefficient_costs
from stegapp.embedding.costs.j_uniward import j_uniward, levels_of
from stegapp.embedding.costs.payload import ternary_probabilities
from stegapp.embedding.costs.uerd import uerd
from stegapp.evaluation import jpeg_reference
from stegapp.imaging.jpeg.compression import compress
from tests.conftest import SAMPLES
from tests.evaluation.conftest import needs_conseal

TABLE = np.array([[3 + u + 2 * v for v in range(8)] for u in range(8)], np.uint16)
"""Differs along rows and columns, so that a transposed one shows."""

Plane = NDArray[np.int16]


def coded(levels: NDArray[np.floating], table: NDArray[np.integer] = TABLE) -> tuple[Plane, NDArray[np.float32]]:
    """Return the plane of coefficients of some levels, and what rounding took away."""
    height, width = levels.shape
    blocks = (levels - 128).reshape(height // 8, 8, width // 8, 8).transpose(0, 2, 1, 3)
    exact = (BASIS @ blocks @ BASIS.T / table).transpose(0, 2, 1, 3).reshape(height, width)
    return np.rint(exact).astype(np.int16), (exact - np.rint(exact)).astype(np.float32)


def levels(height: int, width: int) -> NDArray[np.floating]:
    """Return a picture that is flat on the left, textured on the right, by sums alone: the same everywhere."""
    row, column = np.mgrid[:height, :width].astype(float)
    return 100 + row + (7 * row**2 + 13 * row * column + 5 * column**2) % 31 * (column / width) ** 2


def sample() -> Plane:
    with Image.open(SAMPLES / "forest_stream.png") as image:
        return coded(np.asarray(image.convert("L").crop((0, 0, 200, 136)), float))[0]


def four(plane: Plane) -> NDArray[np.int16]:
    """Return a plane as conseal has it: [block rows, block columns, 8, 8]."""
    height, width = plane.shape
    return plane.reshape(height // 8, 8, width // 8, 8).transpose(0, 2, 1, 3)


def flat(costs: NDArray[np.floating]) -> NDArray[np.floating]:
    rows, columns = costs.shape[:2]
    return costs.transpose(0, 2, 1, 3).reshape(8 * rows, 8 * columns)


# ---------------------------------------------------------------- J-UNIWARD


def wavelets(padded: NDArray[np.floating]) -> list[NDArray[np.floating]]:
    from stegapp.embedding.costs.j_uniward import _FILTERS

    low, high = _FILTERS["low"], _FILTERS["high"]
    kernels = [np.outer(low, high), np.outer(high, low), np.outer(high, high)]
    windows = np.lib.stride_tricks.sliding_window_view(padded, (16, 16))
    return [np.einsum("ijkl,kl->ij", windows, kernel) for kernel in kernels]


@pytest.mark.parametrize(("row", "column"), [(0, 0), (8, 17), (21, 6), (39, 31)])
def test_j_uniward_is_its_definition(row: int, column: int) -> None:
    plane, _ = coded(levels(40, 32))
    shown = np.pad(levels_of(plane, TABLE), 16, mode="symmetric")
    step = np.zeros_like(plane)
    step[row, column] = 1
    change = np.pad(decompressed(step, TABLE) - 128, 16)
    expected = sum(
        (np.abs(moved) / (np.abs(wavelet) + 2**-6)).sum()
        for wavelet, moved in zip(wavelets(shown), wavelets(change), strict=True)
    )
    assert j_uniward(plane, TABLE)[row, column] == pytest.approx(expected, rel=1e-5)


def test_costs_are_those_that_conseal_gave() -> None:
    plane, _ = coded(levels(24, 16))
    some = [0, 1, 9, 23], [0, 10, 3, 15]
    found = j_uniward(plane, TABLE)
    assert found.dtype == np.float32
    assert found.shape == (24, 16)
    np.testing.assert_allclose(found[some], [161.718935, 203.927065, 863.251623, 1429.71036], rtol=1e-5)
    np.testing.assert_allclose(uerd(plane, TABLE)[some], [0.02459016, 0.01946472, 0.05208333, 0.057041], rtol=1e-5)


@needs_conseal
@pytest.mark.parametrize("quality", [50, 85, 95])
def test_j_uniward_is_the_same_as_conseals(quality: int) -> None:
    import conseal

    table = pillow_table(quality)
    with Image.open(SAMPLES / "forest_stream.png") as image:
        plane, _ = coded(np.asarray(image.convert("L").crop((0, 0, 200, 136)), float), table)
    up, down = conseal.juniward.compute_cost_adjusted(
        levels_of(plane, table),
        four(plane),
        table,
        implementation=conseal.juniward.JUNIWARD_FIX_OFF_BY_ONE,
    )
    np.testing.assert_allclose(j_uniward(plane, table), flat(up), rtol=2e-6)
    np.testing.assert_array_equal(up, down)


def pillow_table(quality: int) -> NDArray[np.integer]:
    buffer = io.BytesIO()
    Image.new("L", (8, 8)).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.array(image.quantization[0]).reshape(8, 8)  # type: ignore[attr-defined]


# ---------------------------------------------------------------- UERD


def test_uerd_is_its_definition() -> None:
    plane, _ = coded(levels(40, 32))
    blocks = np.abs(four(plane).astype(int)) * TABLE
    energy = np.pad(blocks.sum(axis=(2, 3)) - blocks[..., 0, 0], 1, mode="symmetric")
    found = uerd(plane, TABLE)
    assert found.dtype == np.float32
    for i, j in ((0, 0), (2, 1), (4, 3)):
        around = energy[i : i + 3, j : j + 3].sum() - energy[i + 1, j + 1]
        expected = TABLE / (energy[i + 1, j + 1] + around / 4)
        expected[0, 0] *= (TABLE[0, 1] + TABLE[1, 0]) / 2 / TABLE[0, 0]
        np.testing.assert_allclose(found[8 * i : 8 * i + 8, 8 * j : 8 * j + 8], expected, rtol=1e-6)


def test_uerd_never_changes_what_is_flat_far_around() -> None:
    found = uerd(np.zeros((24, 24), np.int16), TABLE)
    assert np.isinf(found).all()


@needs_conseal
def test_uerd_is_the_same_as_conseals() -> None:
    import conseal

    plane = sample()
    plane[:32, :40] = 0
    up, _ = conseal.uerd.compute_cost_adjusted(four(plane), TABLE)
    expected = np.where(up >= 1e13, np.inf, up)
    assert np.isinf(expected).any()
    np.testing.assert_allclose(uerd(plane, TABLE), flat(expected), rtol=1e-6)


# ---------------------------------------------------------------- parts of a plane


@pytest.mark.parametrize("cost", [j_uniward, uerd])
@pytest.mark.parametrize(
    "area",
    [
        (slice(0, 64), slice(0, 104)),
        (slice(64, 136), slice(96, 200)),
        (slice(8, 16), slice(8, 16)),
        (slice(128, 136), slice(192, 200)),
        (slice(None), slice(24, 32)),
    ],
)
def test_a_part_costs_what_it_does_in_the_whole(cost, area) -> None:
    plane = sample()
    np.testing.assert_allclose(cost(plane, TABLE, area=area), cost(plane, TABLE)[area], rtol=1e-6)


def test_strips_are_the_same_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    from stegapp.embedding.costs import j_uniward as module

    plane = sample()
    whole = j_uniward(plane, TABLE)
    monkeypatch.setattr(module, "_LARGEST", 200 * 24)
    np.testing.assert_allclose(j_uniward(plane, TABLE), whole, rtol=1e-6)


@pytest.mark.parametrize("cost", [j_uniward, uerd])
@pytest.mark.parametrize("shape", [(8, 8), (8, 40), (16, 8), (24, 24)])
def test_the_smallest_planes_have_costs(cost, shape: tuple[int, int]) -> None:
    found = cost(coded(levels(*shape))[0], TABLE)
    assert found.shape == shape
    assert (found > 0).all()


@pytest.mark.parametrize("cost", [j_uniward, uerd])
@pytest.mark.parametrize(
    ("shape", "area"),
    [
        ((12, 16), None),
        ((16, 16), (slice(0, 4), slice(None))),
        ((16, 16), (slice(8, 8), slice(None))),
        ((16, 16), (slice(None), slice(0, 16, 2))),
        ((0, 16), None),
    ],
)
def test_anything_but_whole_blocks_is_refused(cost, shape, area) -> None:
    with pytest.raises(ValueError, match="whole blocks"):
        cost(np.zeros(shape, np.int16), TABLE, area=area)


@pytest.mark.parametrize("table", [np.ones(64, np.uint8), np.zeros((8, 8), np.uint8)])
def test_a_table_that_is_none_is_refused(table: NDArray[np.integer]) -> None:
    with pytest.raises(ValueError, match="table"):
        uerd(np.zeros((8, 8), np.int16), table)


# ---------------------------------------------------------------- directions


def test_anchors_and_what_has_no_room_never_change() -> None:
    plane = np.zeros((16, 16), np.int16)
    plane[1, 1], plane[2, 2] = 1_023, -1_023
    costs = coefficient_costs(plane, np.full((16, 16), 2, np.float32))
    dc = np.zeros((16, 16), bool)
    dc[::8, ::8] = True
    assert np.isinf(costs.up[dc]).all()
    assert np.isinf(costs.down[dc]).all()
    up, down = np.full((16, 16), 2.0), np.full((16, 16), 2.0)
    up[dc] = down[dc] = up[1, 1] = down[2, 2] = np.inf
    np.testing.assert_array_equal(costs.up, up)
    np.testing.assert_array_equal(costs.down, down)


def test_the_way_of_the_exact_value_costs_less() -> None:
    plane, lost = coded(levels(40, 32))
    symmetric = uerd(plane, TABLE)
    costs = coefficient_costs(plane, symmetric, lost)
    left = np.where(np.abs(lost) < 0.5 - 1e-4, np.maximum(1 - 2 * np.abs(lost), 1 / 256), 1)
    free = np.isfinite(costs.up)
    up, down = (np.where(way, left, 1) * symmetric for way in (lost > 0, lost < 0))
    np.testing.assert_allclose(costs.up[free], up[free], rtol=1e-5)
    np.testing.assert_allclose(costs.down[free], down[free], rtol=1e-5)
    assert costs.up.dtype == np.float32


def test_half_way_keeps_its_price_in_all_modes() -> None:
    lost = np.zeros((8, 8), np.float32)
    lost[4, 0] = lost[0, 1] = 0.5
    lost[4, 4] = lost[1, 1] = -0.5
    lost[1, 2] = 0.5 - 1 / 40
    costs = coefficient_costs(np.zeros((8, 8), np.int16), np.ones((8, 8), np.float32), lost)
    assert costs.up[4, 0] == costs.up[0, 1] == costs.down[4, 4] == costs.down[1, 1] == 1
    assert costs.up[1, 2] == pytest.approx(1 / 20, rel=1e-5)
    assert lost[4, 0] == 0.5  # what was passed in stays as it was


def test_whole_levels_lie_half_way_in_those_modes_often() -> None:
    with Image.open(SAMPLES / "two_dogs.png") as image:
        _, lost = coded(np.asarray(image.convert("L"), float), np.full((8, 8), 4))
    ties = (np.abs(lost) >= 0.5 - 1e-4).reshape(64, 8, 64, 8).mean(axis=(0, 2))
    coarse = np.zeros((8, 8), bool)
    coarse[::4, ::4] = True
    assert ties[coarse].min() > 0.01
    assert ties[~coarse].max() < 0.002


def test_short_messages_make_coefficients_no_smaller() -> None:
    with Image.open(SAMPLES / "forest_stream.png") as image:
        jpeg = compress(image.convert("L"), 90)
    plane, table = jpeg.picture.planes[0], jpeg.picture.tables[0]

    def smaller(method: str) -> float:
        costs = jpeg_reference.costs_of(method, plane, table, jpeg.lost[0].astype(np.float32))
        plus, minus = ternary_probabilities(costs.up, costs.down, 2_000)
        towards_zero = np.where(plane > 0, minus, 0) + np.where(plane < 0, plus, 0)
        return float(towards_zero.sum() / (plus + minus)[plane != 0].sum())

    assert smaller("si-uniward") > 0.9
    assert 0.6 < smaller("si-eighths") < 0.75
    assert 0.4 < smaller("si-untied") < 0.6


def test_bytes_are_taken_as_floats_are() -> None:
    plane, lost = coded(levels(16, 16))
    units = np.rint(254 * lost).astype(np.int8)
    symmetric = j_uniward(plane, TABLE)
    as_bytes, as_floats = (coefficient_costs(plane, symmetric, each) for each in (units, (units / 254).astype("f4")))
    np.testing.assert_allclose(as_bytes.up, as_floats.up, rtol=1e-6)
    np.testing.assert_allclose(as_bytes.down, as_floats.down, rtol=1e-6)
