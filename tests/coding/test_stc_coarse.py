"""The search in eight bits: the same message at next to no more cost, and what it is not sure of."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.coding import stc, stc_coarse, stc_exact
from stegapp.coding.stc_code import Code, syndrome
from stegapp.progress import run_steps

Setting = tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.bool_], Code]


def setting(positions: int, message_bits: int, height: int, *, wet: float = 0, seed: int = 0) -> Setting:
    """Costs, target, free ends, code."""
    rng = np.random.default_rng(seed)
    code = Code.of(positions, message_bits, height)
    costs = (rng.exponential(size=(code.places, code.segments)) + 0.05).astype(np.float32)
    costs[rng.random(costs.shape) < wet] = np.inf
    target = rng.integers(0, 2, (code.rows, code.segments), dtype=np.uint8)
    free = np.arange(target.size - code.segments, target.size) >= message_bits
    return costs, target, free, code


def cost(costs: NDArray[np.float32], change: NDArray[np.uint8]) -> float:
    return float(costs[change == 1].astype(np.float64).sum())


def carried(change: NDArray[np.uint8], free: NDArray[np.bool_], code: Code) -> NDArray[np.uint8]:
    found = syndrome(change.reshape(-1), code)
    found[-1, free] = 2  # either way
    return found


SIZES = [
    *itertools.product([6, 8], [1, 3, 8, 40, 401, 900], [1, 1.5, 2, 2.6, 5, 40]),
    (10, 300, 15.0),
    (12, 25, 90.0),
    (13, 30, 30.0),
    (9, 13_000, 3.0),
]


@pytest.mark.parametrize(("height", "message_bits", "width"), SIZES)
def test_it_carries_the_message_at_about_the_least_cost(height: int, message_bits: int, width: float) -> None:
    for wet in (0, 0.2):
        costs, target, free, code = setting(int(message_bits * width) + 3, message_bits, height, wet=wet)
        change, sure = run_steps(stc_coarse.nearly_cheapest(costs, target, free, code))
        wanted = np.where((np.arange(code.rows) == code.rows - 1)[:, None] & free, 2, target)
        np.testing.assert_array_equal(carried(change, free, code)[:, sure], wanted[:, sure])
        if wet == 0 and width >= 2:
            assert sure.all()
        if sure.all():
            assert np.isfinite(costs[change == 1]).all()
            least = cost(costs, stc_exact.cheapest(costs, target, free, code))
            # Half a unit of rounding a change: of many it adds up to far less.
            assert cost(costs, change) <= 1.05 * least + 0.02


@pytest.mark.parametrize(("positions", "message_bits", "height"), [(40_000, 4_000, 8), (30_000, 12_500, 10)])
def test_of_many_changes_it_costs_a_thousandth_more(positions: int, message_bits: int, height: int) -> None:
    costs, target, free, code = setting(positions, message_bits, height)
    change, sure = run_steps(stc_coarse.nearly_cheapest(costs, target, free, code))
    assert sure.all()
    assert cost(costs, change) <= 1.002 * cost(costs, stc_exact.cheapest(costs, target, free, code))


def test_of_equal_costs_none_is_lost() -> None:
    for seed, width in itertools.product(range(3), [2, 5, 30]):  # up to three changes and more in a block
        costs, target, free, code = setting(width * 800, 800, 8, seed=seed)
        costs[:] = 3.7
        change, sure = run_steps(stc_coarse.nearly_cheapest(costs, target, free, code))
        assert sure.all()
        assert change.sum() == stc_exact.cheapest(costs, target, free, code).sum()


def test_what_does_not_fit_in_a_byte_is_left_to_the_exact_search() -> None:
    costs, target, free, code = setting(9_000, 3_000, 8)
    costs[1_000 // code.segments :, 3] *= 1e6  # one segment's changes cost a million times the others'
    change, sure = run_steps(stc_coarse.nearly_cheapest(costs, target, free, code))
    assert np.flatnonzero(~sure).tolist() == [3]
    np.testing.assert_array_equal(carried(change, free, code)[:-1, sure], target[:-1, sure])


@pytest.mark.parametrize("count", [1, 2, 3, 27, 31, 63])
def test_any_number_of_segments_is_searched_by_itself(count: int) -> None:
    costs, target, free, code = setting(40_000, 13_000, 8, wet=0.1)
    assert code.segments == 64
    some = np.random.default_rng(count).choice(code.segments, count, replace=False)
    alone = stc_exact.cheapest(costs[:, some], target[:, some], free[some], code.of_segments(count))
    np.testing.assert_array_equal(alone, stc_exact.cheapest(costs, target, free, code)[:, some])


def test_a_large_plane_with_such_costs_carries_its_message() -> None:
    rng = np.random.default_rng(5)
    cover, message = rng.integers(0, 2, (2, 40_000), dtype=np.uint8)
    costs = rng.exponential(size=40_000).astype(np.float32)
    costs[np.arange(40_000) % 4 == 2] *= 1e6
    stego = stc.encode(cover, costs, message[:1_100], height=9)
    np.testing.assert_array_equal(stc.decode(stego, 1_100, height=9), message[:1_100])
    exact = stc.encode(cover, costs, message[:1_100], height=9, exact=True)
    changed, least = (costs[plane != cover].astype(np.float64).sum() for plane in (stego, exact))
    assert changed <= 1.01 * least
