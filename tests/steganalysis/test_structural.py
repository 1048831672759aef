"""Structural detectors: replaced bits are seen and measured, changes by ±1 are not, and sealwatch agrees."""

from importlib.util import find_spec

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.embedding.simulate import lsb_matching, lsb_replacement
from stegapp.evaluation.extras import require
from stegapp.steganalysis import structural
from tests.conftest import SAMPLES

Picture = NDArray[np.uint8]

needs_sealwatch = pytest.mark.skipif(find_spec("sealwatch") is None, reason="optional extra")


@pytest.fixture(scope="module", params=["forest_stream.png", "two_dogs.png", "sailing_boat.png"])
def cover(request: pytest.FixtureRequest) -> Picture:
    from stegapp.carriers.square import read_cover

    return read_cover(SAMPLES / request.param).pixels


def replaced(cover: Picture, rate: float) -> Picture:
    return lsb_replacement(cover, round(rate * cover.size), rng=np.random.default_rng(1))


@pytest.mark.parametrize("rate", [0.25, 0.5, 0.75])
def test_the_share_of_replaced_bits_is_estimated(rate: float, cover: Picture) -> None:
    stego = replaced(cover, rate)
    assert abs(structural.spa(cover)) < 0.1
    assert abs(structural.ws(cover)) < 0.04
    assert structural.spa(stego) == pytest.approx(rate, abs=0.1)
    assert structural.ws(stego) == pytest.approx(rate / 2, abs=0.06)


def test_pairs_of_values_are_equal_only_once_all_bits_are_replaced(cover: Picture) -> None:
    before, half, full = (structural.chi2(replaced(cover, rate)) for rate in (0, 0.5, 1))
    assert before < half < -0.05
    assert full == pytest.approx(0, abs=0.2)


def test_changes_by_one_either_way_are_not_seen(cover: Picture) -> None:
    stego = lsb_matching(cover, cover.size // 2, rng=np.random.default_rng(1))
    assert abs(structural.spa(stego)) < 0.1  # where as many replaced bits give 0.5
    assert abs(structural.ws(stego)) < 0.04
    assert structural.chi2(stego) < -0.05


@needs_sealwatch
@pytest.mark.parametrize("rate", [0.3, 1.0])
def test_sealwatch_finds_the_same_where_it_does_not_raise_to_zero(rate: float, cover: Picture) -> None:
    sealwatch = require("sealwatch", what="The comparison")
    stego = replaced(cover[:300, :200], rate)
    assert structural.spa(stego) == pytest.approx(sealwatch.spa.attack(stego), rel=1e-6)
    assert structural.ws(stego) == pytest.approx(sealwatch.ws.attack(stego), rel=1e-3)
    distance, _ = sealwatch.chi2.attack(stego)
    pairs = np.bincount(stego.ravel(), minlength=256).reshape(128, 2)
    assert structural.chi2(stego) == pytest.approx(-np.log10(distance / np.count_nonzero(pairs.sum(axis=1) > 8)))


@pytest.mark.parametrize("level", [0, 7, 255])
def test_a_flat_picture_has_finite_figures(level: int) -> None:
    flat = np.full((16, 16), level, dtype=np.uint8)
    assert np.isfinite([structural.spa(flat), structural.ws(flat), structural.chi2(flat)]).all()
    board = np.indices((16, 16)).sum(axis=0).astype(np.uint8) % 2 * 200
    assert np.isfinite([structural.spa(board), structural.ws(board), structural.chi2(board)]).all()


@pytest.mark.parametrize("detector", [structural.spa, structural.ws])
@pytest.mark.parametrize("image", [np.zeros((2, 9), np.uint8), np.zeros((9, 9, 3), np.uint8), np.zeros((9, 9))])
def test_anything_but_a_grey_picture_is_refused(detector: object, image: Picture) -> None:
    with pytest.raises(ValueError, match="grey 8-bit"):
        detector(image)  # type: ignore[operator]


def test_the_chi_square_attack_wants_bytes() -> None:
    with pytest.raises(ValueError, match="8-bit"):
        structural.chi2(np.zeros((9, 9)))  # type: ignore[arg-type]
