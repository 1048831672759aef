"""Bits in colour pictures: each layout keeps what it promises, and the colour rich model tells them from covers."""

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.evaluation import colour, rich_models
from stegapp.evaluation.extras import require
from stegapp.steganalysis.classifier import mean_detection_error
from tests.evaluation.conftest import needs_sealwatch

Picture = NDArray[np.uint8]
BITS = 4_000


def cover(seed: int = 1, *, height: int = 96, width: int = 144) -> Picture:
    """Texture that R, G and B share, a little of their own, and places where they end at 0 and 255."""
    rng = np.random.default_rng(seed)
    shared = np.cumsum(rng.normal(0, 3, (height, width)), axis=1) + rng.normal(0, 4, (height, width)) + 128
    return np.clip(np.rint(shared[..., None] + rng.normal(0, 1, (height, width, 3))), 0, 255).astype(np.uint8)


def changes(layout: str, *, bits: float = BITS, seed: int = 2) -> NDArray[np.int64]:
    stego = colour.simulate(colour.LAYOUTS[layout], cover(), bits, rng=np.random.default_rng(seed))
    return stego.astype(np.int64) - cover()


@pytest.mark.parametrize("layout", colour.LAYOUTS)
def test_every_layout_changes_by_one_within_the_range_and_repeats(layout: str) -> None:
    found = changes(layout)
    assert set(np.unique(found)) == {-1, 0, 1}
    # A change by ±1 carries more bits, the fewer there are; none carries less than log₂ 3.
    changed = np.count_nonzero(found.any(axis=2) if layout == "together" else found)
    assert BITS / 12 < changed < BITS / np.log2(3)
    np.testing.assert_array_equal(found, changes(layout))
    assert not np.array_equal(found, changes(layout, seed=3))


def test_where_the_layouts_lay_their_bits() -> None:
    assert not changes("green")[..., [0, 2]].any()
    together = changes("together")
    assert (together == together[..., :1]).all()

    def agreeing(found: NDArray[np.int64]) -> float:
        """Of the pixels at which R and G change, the share of those at which both go one way."""
        both = (found[..., 0] != 0) & (found[..., 1] != 0)
        return float(np.mean(found[..., 0][both] == found[..., 1][both]))

    assert agreeing(changes("merging")) == pytest.approx(0.5, abs=0.2)
    assert agreeing(changes("clustered")) > 0.8
    touched = [
        changes("tiles", bits=300)[48 * i : 48 * i + 48, 48 * j : 48 * j + 48, plane].any()
        for i in range(2)
        for j in range(3)
        for plane in range(3)
    ]
    assert sum(touched) == 2


def test_too_many_bits_are_refused() -> None:
    with pytest.raises(ValueError, match="more than these costs allow"):
        colour.simulate(colour.LAYOUTS["green"], cover(), 2 * 96 * 144, rng=np.random.default_rng(1))
    with pytest.raises(ValueError, match="three colours"):
        colour.simulate(colour.LAYOUTS["green"], cover()[..., 0], 10, rng=np.random.default_rng(1))


@needs_sealwatch
def test_crm_is_sealwatchs_own_after_srm_of_the_planes() -> None:
    sealwatch = require("sealwatch", what="The comparison")
    image = cover(3, height=70, width=50)
    found = rich_models.crm(image)
    assert found.shape == (rich_models.DIMENSIONS + rich_models.COLOUR_DIMENSIONS,)
    submodels = sealwatch.crm.extract(image, Tc=3)
    expected = np.concatenate([np.ravel(submodels[name]) for name in sorted(submodels)]).astype(np.float32)
    np.testing.assert_array_equal(found[rich_models.DIMENSIONS :], expected)
    planes = np.mean([rich_models.srm(image[..., plane]) for plane in range(3)], axis=0)
    np.testing.assert_allclose(found[: rich_models.DIMENSIONS], planes, rtol=1e-6)


@needs_sealwatch
def test_crm_sees_many_bits_and_nothing_where_there_is_none() -> None:
    rng = np.random.default_rng(5)
    covers = [cover(seed, height=64, width=64) for seed in range(24)]
    stegos = [colour.simulate(colour.LAYOUTS["merging"], image, 1.0 * image.size, rng=rng) for image in covers]
    groups = np.array([f"photo {number}" for number in range(24)])
    clean, hidden = (np.array([rich_models.between_colours(image) for image in images]) for images in (covers, stegos))
    seen = mean_detection_error(clean.astype(float), hidden.astype(float), groups=groups, splits=3)
    assert seen.at_zero < 0.15
    assert mean_detection_error(clean.astype(float), clean.astype(float), groups=groups, splits=3).at_zero == 0.5


@pytest.mark.parametrize("image", [np.zeros((8, 8), np.uint8), np.zeros((8, 8, 4), np.uint8), np.zeros((8, 8, 3))])
def test_crm_refuses_what_has_not_three_colours(image: Picture) -> None:
    with pytest.raises(ValueError, match="three colours"):
        rich_models.crm(image)
