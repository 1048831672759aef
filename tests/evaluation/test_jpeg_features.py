"""Detectors for JPEGs: DCTR and GFR against their definitions and sealwatch, and methods to compare with."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from stegapp.embedding.costs.blocks import BASIS, decompressed
from stegapp.embedding.costs.payload import ternary_probabilities
from stegapp.errors import UsageError
from stegapp.evaluation import jpeg_features, jpeg_reference
from stegapp.evaluation.extras import require
from tests.conftest import SAMPLES
from tests.evaluation.conftest import needs_sealwatch

Plane = NDArray[np.int16]

LUMA = np.array([[6 + u + 2 * v for v in range(8)] for u in range(8)], np.uint16)
CHROMA = np.array([[9 + 3 * u + 3 * v for v in range(8)] for u in range(8)], np.uint16)


def coded(name: str, table: NDArray[np.integer], *, size: int) -> tuple[Plane, NDArray[np.float32]]:
    """Return a sample's coefficients, and what rounding took away of them."""
    with Image.open(SAMPLES / name) as image:
        levels = np.asarray(image.convert("L").crop((100, 100, 100 + size, 100 + size)), float)
    blocks = (levels - 128).reshape(size // 8, 8, size // 8, 8).transpose(0, 2, 1, 3)
    exact = (BASIS @ blocks @ BASIS.T / table).transpose(0, 2, 1, 3).reshape(size, size)
    return np.rint(exact).astype(np.int16), (exact - np.rint(exact)).astype(np.float32)


@pytest.fixture(scope="module")
def luma() -> tuple[Plane, NDArray[np.float32]]:
    return coded("forest_stream.png", LUMA, size=96)


@pytest.fixture(scope="module")
def chroma() -> tuple[Plane, NDArray[np.float32]]:
    return coded("cobblestone.png", CHROMA, size=48)


# ---------------------------------------------------------------- features


def test_dctr_is_its_definition(luma: tuple[Plane, NDArray[np.float32]]) -> None:
    plane, _ = luma
    levels = decompressed(plane, LUMA) - 128
    found = jpeg_features.extract("dctr", [plane], [LUMA]).reshape(8, 8, 5, 5, 5)
    row, column = 2, 5
    windows = np.lib.stride_tricks.sliding_window_view(levels, (8, 8))
    filtered = np.einsum("ijkl,k,l->ij", windows, BASIS[row], BASIS[column])
    values = np.minimum(np.rint(np.abs(filtered) / jpeg_features.dctr_step(LUMA)), 4)
    for i, j, places in ((0, 0, [(0, 0)]), (4, 3, [(4, 3), (4, 5)]), (1, 2, [(1, 2), (7, 2), (1, 6), (7, 6)])):
        there = np.concatenate([values[y::8, x::8].ravel() for y, x in places])
        expected = [(there == value).mean() for value in range(5)]
        np.testing.assert_allclose(found[row, column, i, j], expected, atol=1e-6)


@pytest.mark.parametrize("name", ["dctr", "gfr"])
def test_histograms_are_shares_and_a_flat_plane_has_nothing(name: str, luma: tuple[Plane, NDArray[np.float32]]) -> None:
    found = jpeg_features.extract(name, [luma[0]], [LUMA])
    assert found.dtype == np.float32
    assert found.shape == (jpeg_features.DIMENSIONS[name],)
    np.testing.assert_allclose(found.reshape(-1, 5).sum(axis=1), 1, rtol=1e-5)
    flat = jpeg_features.extract(name, [np.zeros((32, 40), np.int16)], [LUMA])
    np.testing.assert_array_equal(flat.reshape(-1, 5), np.eye(1, 5).repeat(flat.size // 5, axis=0))


def test_planes_stand_one_after_the_other(
    luma: tuple[Plane, NDArray[np.float32]], chroma: tuple[Plane, NDArray[np.float32]]
) -> None:
    both = jpeg_features.extract("dctr", [luma[0], chroma[0]], [LUMA, CHROMA])
    alone = jpeg_features.extract("dctr", [chroma[0]], [CHROMA])
    assert both.shape == (16_000,)
    np.testing.assert_array_equal(both[8_000:], alone)


@needs_sealwatch
def test_they_are_sealwatchs(luma: tuple[Plane, NDArray[np.float32]]) -> None:
    sealwatch = require("sealwatch", what="This test")
    plane, _ = luma
    levels = decompressed(plane, LUMA)
    dctr = sealwatch.dctr.extract(levels - 128, jpeg_features.dctr_step(LUMA))
    found = jpeg_features.extract("dctr", [plane], [LUMA])
    np.testing.assert_allclose(found, np.concatenate(list(dctr.values())), atol=1e-6)
    gfr = sealwatch.gfr.extract(levels, quantization_steps=jpeg_features.gfr_steps(LUMA))
    # Its Fourier transforms round a little otherwise: a value or two of a class fall to the other side.
    np.testing.assert_allclose(jpeg_features.extract("gfr", [plane], [LUMA]), gfr.ravel(), atol=1e-2)
    assert (np.abs(jpeg_features.extract("gfr", [plane], [LUMA]) - gfr.ravel()) > 1e-6).mean() < 1e-3


@needs_sealwatch
def test_jrm_counts_pairs(luma: tuple[Plane, NDArray[np.float32]]) -> None:
    found = jpeg_features.extract("jrm", [luma[0]], [LUMA])
    assert found.shape == (jpeg_features.DIMENSIONS["jrm"],)
    assert np.isfinite(found).all()


@pytest.mark.parametrize(("quality", "dctr", "finest"), [(50, 8, 7.75), (75, 4, 2), (95, 0.8, 0.5)])
def test_steps_are_those_of_the_papers(quality: int, dctr: float, finest: float) -> None:
    table = np.full((8, 8), 57.625) * (2 - quality / 50)
    assert jpeg_features.coarseness(table) == pytest.approx(2 - quality / 50)  # type: ignore[arg-type]
    assert jpeg_features.dctr_step(table) == pytest.approx(dctr)  # type: ignore[arg-type]
    assert jpeg_features.gfr_steps(table)[0] == pytest.approx(finest / 2 if quality == 50 else finest)  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", [(24, 64), (36, 64), (64,)])
def test_planes_that_are_none_are_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="whole blocks"):
        jpeg_features.extract("dctr", [np.zeros(shape, np.int16)], [LUMA])


def test_unknown_names_are_refused() -> None:
    with pytest.raises(UsageError, match="no detector 'srm'"):
        jpeg_features.check("srm")
    with pytest.raises(UsageError, match="no method 'hill'"):
        jpeg_reference.check("hill")
    jpeg_features.check("dctr")
    jpeg_reference.check("si-uniward")


# ---------------------------------------------------------------- methods


@pytest.mark.parametrize("name", jpeg_reference.NAMES)
def test_a_simulated_method_changes_as_many_as_its_bits_need(
    name: str, luma: tuple[Plane, NDArray[np.float32]], chroma: tuple[Plane, NDArray[np.float32]]
) -> None:
    planes, lost, tables = (luma[0], chroma[0]), (luma[1], chroma[1]), (LUMA, CHROMA)
    costs = [jpeg_reference.costs_of(name, *each) for each in zip(planes, tables, lost, strict=True)]
    up, down = (np.concatenate([getattr(each, way).ravel() for each in costs]) for way in ("up", "down"))
    expected = sum(p.sum() for p in ternary_probabilities(up, down, 3_000))
    stego = jpeg_reference.simulate(name, planes, tables, 3_000, rng=np.random.default_rng(1), lost=lost)
    changes = [after - before for after, before in zip(stego, planes, strict=True)]
    assert all(after.dtype == np.int16 for after in stego)
    assert max(np.abs(change).max() for change in changes) == 1
    assert sum(np.count_nonzero(change) for change in changes) == pytest.approx(expected, rel=0.1)
    assert all(np.count_nonzero(change) for change in changes)  # one λ for both, and both have cheap places
    assert not any(change[::8, ::8].any() for change in changes)


def test_side_information_turns_most_changes(luma: tuple[Plane, NDArray[np.float32]]) -> None:
    plane, lost = luma

    def towards(name: str) -> float:
        stego = jpeg_reference.simulate(name, [plane], [LUMA], 2_000, rng=np.random.default_rng(2), lost=[lost])
        change = stego[0] - plane
        return float((change * lost > 0).sum() / np.count_nonzero(change))

    assert towards("si-uniward") > 0.9
    assert towards("si-uerd") > 0.9
    assert towards("si-eighths") > 0.8
    assert 0.4 < towards("juniward") < 0.6


def test_without_it_a_side_informed_method_is_its_plain_one(luma: tuple[Plane, NDArray[np.float32]]) -> None:
    plain, informed = (
        jpeg_reference.simulate(name, [luma[0]], [LUMA], 2_000, rng=np.random.default_rng(3))
        for name in ("uerd", "si-uerd")
    )
    np.testing.assert_array_equal(plain[0], informed[0])


def test_more_bits_than_fit_are_refused(luma: tuple[Plane, NDArray[np.float32]]) -> None:
    with pytest.raises(ValueError, match="more than these costs allow"):
        jpeg_reference.simulate("uerd", [luma[0]], [LUMA], 2 * 96 * 96, rng=np.random.default_rng(1))
