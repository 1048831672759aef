"""Simulated methods: the payload asked for, at the least cost, and no grey level out of range."""

import numpy as np
import pytest

from stegapp.steganalysis import simulate


def cover(seed: int = 1, *, size: int = 128) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (size, size)).astype(np.uint8)


def costs(seed: int = 2, *, size: int = 128) -> np.ndarray:
    return np.random.default_rng(seed).exponential(size=(size, size)).astype(np.float32) + np.float32(0.01)


def entropy(*probabilities: np.ndarray) -> float:
    parts = [*probabilities, 1 - sum(probabilities)]
    return float(-sum((p * np.log2(np.maximum(p, 1e-300))).sum() for p in parts))


def rng() -> np.random.Generator:
    return np.random.default_rng(3)


@pytest.mark.parametrize("bits", [20, 1_000, 12_000])
def test_probabilities_carry_the_bits_asked_for(bits: int) -> None:
    assert entropy(simulate.binary_probabilities(costs(), bits)) == pytest.approx(bits, rel=1e-3)
    assert entropy(*simulate.ternary_probabilities(costs(), costs(4), bits)) == pytest.approx(bits, rel=1e-3)


def test_constant_costs_need_the_bounds_changes() -> None:
    flat = np.ones((100, 100), np.float32)
    # H(0.11003) = 0.5
    np.testing.assert_allclose(simulate.binary_probabilities(flat, 5_000), 0.11003, rtol=1e-3)


def test_cheaper_pixels_change_more_and_infinite_ones_never() -> None:
    price = costs()
    price[:20] = np.inf
    found = simulate.binary_probabilities(price, 3_000)
    assert found[:20].max() == 0
    order = np.argsort(price[20:].ravel())
    assert (np.diff(found[20:].ravel()[order]) <= 0).all()


def test_no_bits_change_nothing_and_too_many_are_refused() -> None:
    assert simulate.binary_probabilities(costs(), 0).max() == 0
    with pytest.raises(ValueError, match="more than these costs allow"):
        simulate.binary_probabilities(costs(), 128 * 128 + 1)
    with pytest.raises(ValueError, match="above 0"):
        simulate.binary_probabilities(costs() * 0, 10)
    with pytest.raises(ValueError, match="cannot carry"):
        simulate.lsb_matching(cover(), 128 * 128 + 1, rng=rng())


def test_a_simulated_stego_changes_as_many_pixels_as_expected() -> None:
    expected = simulate.binary_probabilities(costs(), 5_000).sum()
    stego = simulate.simulate_binary(cover(), costs(), 5_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx(expected, rel=0.1)
    plus, minus = simulate.ternary_probabilities(costs(), costs(), 5_000)
    stego = simulate.simulate_ternary(cover(), costs(), 5_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx((plus + minus).sum(), rel=0.1)
    assert (plus + minus).sum() < expected


def test_lsb_matching_changes_half_of_its_pixels() -> None:
    stego = simulate.lsb_matching(cover(), 8_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx(4_000, rel=0.05)


@pytest.mark.parametrize("level", [0, 255])
def test_changes_are_by_one_and_stay_in_range(level: int) -> None:
    flat = np.full((128, 128), level, np.uint8)
    for stego in (
        simulate.lsb_matching(flat, 10_000, rng=rng()),
        simulate.simulate_binary(flat, costs(), 5_000, rng=rng()),
        simulate.simulate_ternary(flat, costs(), 5_000, rng=rng()),
    ):
        assert set(np.unique(stego.astype(int) - level).tolist()) == {0, 1 if level == 0 else -1}


def test_both_signs_are_as_frequent() -> None:
    grey = np.full((128, 128), 100, np.uint8)
    for stego in (
        simulate.lsb_matching(grey, 16_000, rng=rng()),
        simulate.simulate_ternary(grey, costs(), 12_000, rng=rng()),
    ):
        up, down = (stego == 101).sum(), (stego == 99).sum()
        assert abs(int(up) - int(down)) < 5 * np.sqrt(up + down)
