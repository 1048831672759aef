"""Simulated methods: the payload asked for, at the least cost, and no grey level out of range."""

import numpy as np
import pytest

from stegapp.embedding import simulate
from stegapp.embedding.costs.payload import Costs, binary_probabilities, ternary_probabilities


def cover(seed: int = 1, *, size: int = 128) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (size, size)).astype(np.uint8)


def costs(seed: int = 2, *, size: int = 128) -> np.ndarray:
    return np.random.default_rng(seed).exponential(size=(size, size)).astype(np.float32) + np.float32(0.01)


def rng() -> np.random.Generator:
    return np.random.default_rng(3)


def test_more_bits_than_pixels_are_refused() -> None:
    with pytest.raises(ValueError, match="cannot carry"):
        simulate.lsb_matching(cover(), 128 * 128 + 1, rng=rng())


def test_a_simulated_stego_changes_as_many_pixels_as_expected() -> None:
    expected = binary_probabilities(costs(), 5_000).sum()
    stego = simulate.simulate_binary(cover(), costs(), 5_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx(expected, rel=0.1)
    plus, minus = ternary_probabilities(costs(), costs(), 5_000)
    stego = simulate.simulate_ternary(cover(), Costs.symmetric(costs()), 5_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx((plus + minus).sum(), rel=0.1)
    assert (plus + minus).sum() < expected


def test_lsb_replacement_changes_nothing_but_half_of_its_lowest_bits() -> None:
    stego = simulate.lsb_replacement(cover(), 8_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx(4_000, rel=0.05)
    assert (stego >> 1 == cover() >> 1).all()
    with pytest.raises(ValueError, match="cannot carry"):
        simulate.lsb_replacement(cover(), 128 * 128 + 1, rng=rng())


def test_lsb_matching_changes_half_of_its_pixels() -> None:
    stego = simulate.lsb_matching(cover(), 8_000, rng=rng())
    assert (stego != cover()).sum() == pytest.approx(4_000, rel=0.05)


@pytest.mark.parametrize("level", [0, 255])
def test_changes_are_by_one_and_stay_in_range(level: int) -> None:
    flat = np.full((128, 128), level, np.uint8)
    for stego in (
        simulate.lsb_matching(flat, 10_000, rng=rng()),
        simulate.simulate_binary(flat, costs(), 5_000, rng=rng()),
        simulate.simulate_ternary(flat, Costs.symmetric(costs()), 5_000, rng=rng()),
    ):
        assert set(np.unique(stego.astype(int) - level).tolist()) == {0, 1 if level == 0 else -1}


def test_both_signs_are_as_frequent() -> None:
    grey = np.full((128, 128), 100, np.uint8)
    for stego in (
        simulate.lsb_matching(grey, 16_000, rng=rng()),
        simulate.simulate_ternary(grey, Costs.symmetric(costs()), 12_000, rng=rng()),
    ):
        up, down = (stego == 101).sum(), (stego == 99).sum()
        assert abs(int(up) - int(down)) < 5 * np.sqrt(up + down)
