"""Costs: HILL against its definition and another implementation; changes' probabilities against their entropy."""

import numpy as np
import pytest

from stegapp.embedding.costs import payload
from stegapp.embedding.costs.hill import hill


def photo_like(seed: int, *, size: int = 96) -> np.ndarray:
    rng = np.random.default_rng(seed)
    ramp = np.linspace(20, 230, size)[None, :] * np.ones((size, 1))
    texture = rng.normal(0, 1, (size, size)) * np.linspace(0, 25, size)[:, None]
    return np.clip(ramp + texture, 0, 255).astype(np.uint8)


def by_definition(cover: np.ndarray) -> np.ndarray:
    """HILL with plain loops over shifts, the picture mirrored outside its edges."""

    def shifted_sum(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
        reach = kernel.shape[0] // 2
        padded = np.pad(image, reach, mode="symmetric")
        total = np.zeros_like(image)
        for (row, column), weight in np.ndenumerate(kernel):
            total += weight * padded[row : row + image.shape[0], column : column + image.shape[1]]
        return total

    high_pass = np.array([[-1, 2, -1], [2, -4, 2], [-1, 2, -1]]) / 4
    texture = shifted_sum(np.abs(shifted_sum(cover.astype(float), high_pass)), np.full((3, 3), 1 / 9))
    return shifted_sum(1 / np.maximum(texture, np.finfo(np.float32).eps), np.full((15, 15), 1 / 225))


def test_hill_is_its_definition() -> None:
    cover = photo_like(1)
    found = hill(cover)
    assert found.dtype == np.float32
    assert found.shape == cover.shape
    np.testing.assert_allclose(found, by_definition(cover), rtol=1e-5)


def test_hill_is_the_same_as_conseals() -> None:
    conseal = pytest.importorskip("conseal", reason="optional oracle")
    for seed in (2, 3):
        cover = np.minimum(photo_like(seed, size=512), 254)  # it marks the cost of 255 + 1 as infinite
        up, _ = conseal.hill.compute_cost_adjusted(cover)
        np.testing.assert_allclose(hill(cover), up, rtol=1e-5)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_flat_picture_is_dear_but_finite(level: int) -> None:
    found = hill(np.full((64, 64), level, dtype=np.uint8))
    assert np.isfinite(found).all()
    assert found.min() > 1e6


def test_texture_is_cheaper_than_smoothness() -> None:
    found = hill(photo_like(4, size=128))
    assert found[-16:].mean() < found[16:32].mean() / 4


def drawn(seed: int = 2, *, size: int = 128) -> np.ndarray:
    return np.random.default_rng(seed).exponential(size=(size, size)).astype(np.float32) + np.float32(0.01)


def entropy(*probabilities: np.ndarray) -> float:
    parts = [*probabilities, 1 - sum(probabilities)]
    return float(-sum((p * np.log2(np.maximum(p, 1e-300))).sum() for p in parts))


@pytest.mark.parametrize("bits", [20, 1_000, 12_000])
def test_probabilities_carry_the_bits_asked_for(bits: int) -> None:
    assert entropy(payload.binary_probabilities(drawn(), bits)) == pytest.approx(bits, rel=1e-3)
    assert entropy(*payload.ternary_probabilities(drawn(), drawn(4), bits)) == pytest.approx(bits, rel=1e-3)


def test_constant_costs_need_the_bounds_changes() -> None:
    flat = np.ones((100, 100), np.float32)
    # H(0.11003) = 0.5
    np.testing.assert_allclose(payload.binary_probabilities(flat, 5_000), 0.11003, rtol=1e-3)


def test_cheaper_pixels_change_more_and_infinite_ones_never() -> None:
    price = drawn()
    price[:20] = np.inf
    found = payload.binary_probabilities(price, 3_000)
    assert found[:20].max() == 0
    order = np.argsort(price[20:].ravel())
    assert (np.diff(found[20:].ravel()[order]) <= 0).all()


def test_dear_changes_stay_possible_beside_cheap_ones() -> None:
    price = np.array([0.1] * 50 + [8e6] * 50 + [np.inf], np.float32)
    found = payload.binary_probabilities(price, 20)
    assert (found[:100] > 0).all()
    assert found[50:100].max() < 1e-30
    assert found[100] == 0


def test_no_bits_change_nothing_and_too_many_are_refused() -> None:
    assert payload.binary_probabilities(drawn(), 0).max() == 0
    with pytest.raises(ValueError, match="more than these costs allow"):
        payload.binary_probabilities(drawn(), 128 * 128 + 1)
    with pytest.raises(ValueError, match="above 0"):
        payload.binary_probabilities(drawn() * 0, 10)
