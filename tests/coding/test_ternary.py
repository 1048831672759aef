"""Two trellis layers: exact extraction, allowed changes only, and fewer changes than one layer needs."""

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.coding import stc, ternary
from stegapp.embedding.costs.payload import ternary_probabilities

Setting = tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32], NDArray[np.uint8]]


def setting(seed: int, *, positions: int, message_bits: int) -> Setting:
    """Levels, costs of +1 and -1 (edges of the range kept), message."""
    rng = np.random.default_rng(seed)
    levels = rng.choice(np.array([0, 1, 2, 3, 100, 101, 102, 103, 254, 255], np.uint8), positions)
    costs = rng.exponential(size=positions).astype(np.float32) + np.float32(0.05)
    up, down = np.where(levels == 255, np.inf, costs), np.where(levels == 0, np.inf, costs * np.float32(1.2))
    return levels, up, down, rng.integers(0, 2, message_bits, dtype=np.uint8)


def low(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return the last bit of each level."""
    return levels & np.uint8(1)


@pytest.mark.parametrize(("positions", "message_bits"), [(3_000, 40), (6_000, 900), (9_000, 4_000)])
def test_what_is_embedded_is_extracted(positions: int, message_bits: int) -> None:
    for seed in range(4):
        levels, up_cost, down_cost, message = setting(seed, positions=positions, message_bits=message_bits)
        up, down = ternary_probabilities(up_cost, down_cost, message_bits)
        split = ternary.high_layer_bits(levels, up, down, message_bits)
        # The low layer's bit is any that ±1 flips: here the last bit, upside down at some places.
        turned = np.random.default_rng(seed + 50).integers(0, 2, positions, dtype=np.uint8)
        change = ternary.encode(levels, low(levels) ^ turned, message, up=up, down=down, high_bits=split, height=9)
        stego = levels.astype(int) + change
        assert stego.min() >= 0
        assert stego.max() <= 255
        assert set(np.unique(change).tolist()) <= {-1, 0, 1}
        found = ternary.decode(
            stego.astype(np.uint8), low(stego.astype(np.uint8)) ^ turned, message_bits, high_bits=split, height=9
        )
        np.testing.assert_array_equal(found, message)


def test_changes_that_must_not_be_are_not_made() -> None:
    levels, up_cost, down_cost, message = setting(1, positions=8_000, message_bits=600)
    kind = np.random.default_rng(9).integers(0, 4, 8_000)  # wet places come in random order, as a caller's do
    up_cost[kind == 0] = down_cost[kind == 0] = np.inf
    up_cost[kind == 1] = np.inf
    up, down = ternary_probabilities(up_cost, down_cost, 600)
    split = ternary.high_layer_bits(levels, up, down, 600)
    change = ternary.encode(levels, low(levels), message, up=up, down=down, high_bits=split, height=9)
    assert not change[kind == 0].any()
    assert set(np.unique(change[kind == 1]).tolist()) == {-1, 0}
    assert set(np.unique(change[kind > 1]).tolist()) == {-1, 0, 1}


def test_it_costs_less_than_one_layer() -> None:
    positions, message_bits = 60_000, 27_000
    rng = np.random.default_rng(2)
    levels = rng.integers(1, 255, positions).astype(np.uint8)
    costs = rng.exponential(size=positions).astype(np.float32) + np.float32(0.05)
    message = rng.integers(0, 2, message_bits, dtype=np.uint8)
    up, down = ternary_probabilities(costs, costs, message_bits)
    split = ternary.high_layer_bits(levels, up, down, message_bits)
    change = ternary.encode(levels, low(levels), message, up=up, down=down, high_bits=split, height=10)
    one_layer = stc.encode(low(levels), costs, message, height=10) != low(levels)
    assert costs[change != 0].sum() < 0.65 * costs[one_layer].sum()
    # The bound is the expected cost at these probabilities.
    assert costs[change != 0].sum() < 1.18 * float(((up + down) * costs).sum())


def test_the_layers_share_by_entropy() -> None:
    levels = np.array([10, 11] * 500, np.uint8)
    even = np.full(1_000, 0.05)
    assert 400 < ternary.high_layer_bits(levels, even, even, 900) < 500
    one_sided = np.where(low(levels), 0.0, 0.1)  # +1 on even levels only: never flips the high bit
    assert ternary.high_layer_bits(levels, one_sided, 0 * even, 300) == 0
    assert ternary.high_layer_bits(levels, 0 * even, 0 * even, 300) == 0


def test_what_does_not_fit_together_is_refused() -> None:
    levels, flat = np.full(100, 9, np.uint8), np.full(100, 0.1)
    with pytest.raises(ValueError, match="do not fit together"):
        ternary.encode(levels, low(levels), np.zeros(10, np.uint8), up=flat, down=flat, high_bits=11)
    with pytest.raises(ValueError, match="do not fit together"):
        ternary.encode(levels, low(levels[1:]), np.zeros(10, np.uint8), up=flat, down=flat, high_bits=5)
    with pytest.raises(ValueError, match="cannot be in one layer"):
        ternary.decode(levels, low(levels), 10, high_bits=11)
    with pytest.raises(stc.Infeasible):
        ternary.encode(levels, low(levels), np.ones(10, np.uint8), up=0 * flat, down=0 * flat, high_bits=5, height=6)


def test_a_search_tells_how_far_it_is() -> None:
    rng = np.random.default_rng(7)
    levels = rng.integers(1, 255, 60_000, dtype=np.uint8)
    message = rng.integers(0, 2, 9_000, dtype=np.uint8)
    flat = np.full(levels.size, 0.05)
    search = ternary.encoding(levels, low(levels), message, up=flat, down=flat, high_bits=4_000, height=12)
    shares = []
    while True:
        try:
            shares.append(next(search))
        except StopIteration as stop:
            change = stop.value
            break
    assert len(shares) > 16
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] < 1
    whole = ternary.encode(levels, low(levels), message, up=flat, down=flat, high_bits=4_000, height=12)
    np.testing.assert_array_equal(change, whole)
