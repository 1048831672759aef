"""Syndrome-trellis codes: the matrix as specified, exact extraction, least cost, distortion near the bound."""

import hashlib
import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.coding import stc


def random_bits(size: int, *, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2, size, dtype=np.uint8)


def parity_check_matrix(positions: int, message_bits: int, height: int) -> np.ndarray:
    """The [m, N] matrix as the module's text gives it, built by other means than the module's."""
    segments = 1
    while segments < 64 and message_bits >= 2 * segments * 192:
        segments *= 2
    n, rows = positions // segments, -(-message_bits // segments)
    offset = height // 2 if n >= 2 * rows and rows >= 2 * height else 0
    matrix = np.zeros((rows * segments, positions), dtype=np.uint8)
    for block in range(rows):
        places = range(block * n // rows, (block + 1) * n // rows)
        table = stc.SEEDS.get(height, (0,))
        seed = table[min(len(places), len(table) - 1)]
        stream = hashlib.shake_256(f"stegapp/stc/{height}/{seed}".encode()).digest(200_000)
        seen: list[int] = []
        for low, high in zip(stream[::2], stream[1::2], strict=True):
            t = (low + 256 * high) % 2 ** (height - 2)
            if t not in seen:
                seen.append(t)
            if len(seen) == min(len(places), 2 ** (height - 2)):
                break
        for j, place in enumerate(places):
            column = 2 ** (height - 1) + 2 * seen[j % 2 ** (height - 2)] + 1
            for k in range(height):
                row = block - offset + k
                if column >> k & 1 and 0 <= row < rows:
                    for segment in range(segments):
                        matrix[row * segments + segment, place * segments + segment] = 1
    return matrix[:message_bits]


def binary_entropy(p: float) -> float:
    return float(-p * np.log2(p) - (1 - p) * np.log2(1 - p))


def least_changes_per_position(rate: float) -> float:
    """The rate-distortion bound at constant cost: the p with H(p) = rate."""
    low, high = 1e-9, 0.5
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if binary_entropy(middle) < rate else (low, middle)
    return low


@pytest.mark.parametrize(
    ("positions", "message_bits", "height"),
    [
        (40, 20, 6),
        (41, 7, 6),
        (203, 40, 8),
        (300, 3, 7),
        (1000, 500, 10),
        (1500, 900, 9),
        (5000, 40, 6),
        (900, 390, 12),
    ],
)
def test_the_message_is_the_documented_matrix_times_the_plane(positions: int, message_bits: int, height: int) -> None:
    plane = random_bits(positions, seed=positions)
    expected = parity_check_matrix(positions, message_bits, height).astype(int) @ plane % 2
    np.testing.assert_array_equal(stc.decode(plane, message_bits, height=height), expected)


@settings(max_examples=60, deadline=None)
@given(
    height=st.integers(6, 11),
    message_bits=st.integers(1, 700),
    width=st.floats(2.0, 40.0),
    wet_share=st.sampled_from([0.0, 0.0, 0.05, 0.3]),
    seed=st.integers(0, 2**32),
)
def test_what_is_embedded_is_extracted_and_wet_bits_stay(
    height: int, message_bits: int, width: float, wet_share: float, seed: int
) -> None:
    rng = np.random.default_rng(seed)
    # Whole segments and enough dry places at 2 a message bit: then only luck makes a message impossible.
    positions = int(np.ceil(message_bits / 4) * 4 * width / (1 - wet_share)) + 8
    cover, message = random_bits(positions, seed=seed), random_bits(message_bits, seed=seed + 1)
    costs = rng.exponential(size=positions).astype(np.float32)
    wet = rng.random(positions) < wet_share
    costs[wet] = np.inf
    try:
        stego = stc.encode(cover, costs, message, height=height)
    except stc.Infeasible:
        assert wet_share > 0
        return
    np.testing.assert_array_equal(stc.decode(stego, message_bits, height=height), message)
    np.testing.assert_array_equal(stego[wet], cover[wet])
    assert stego.dtype == np.uint8


@pytest.mark.parametrize("height", [6, 8, 10, 12, 13])
def test_without_wet_places_any_message_fits(height: int) -> None:
    for rows, width in itertools.product([1, 2, 5, height, 2 * height - 1, 2 * height, 70], [1, 1.3, 1.99, 2, 2.4, 5]):
        positions = int(rows * width)
        for seed in range(3):
            cover, message = random_bits(positions, seed=seed), random_bits(rows, seed=100 + seed)
            stego = stc.encode(cover, np.ones(positions, np.float32), message, height=height)
            np.testing.assert_array_equal(stc.decode(stego, rows, height=height), message)


@pytest.mark.parametrize(("positions", "message_bits"), [(14, 5), (15, 2), (16, 13), (13, 1)])
def test_no_other_plane_with_the_message_costs_less(positions: int, message_bits: int) -> None:
    matrix = parity_check_matrix(positions, message_bits, 6).astype(int)
    planes = np.array(list(itertools.product([0, 1], repeat=positions)), dtype=np.uint8)
    syndromes = planes @ matrix.T % 2
    for seed in range(8):
        rng = np.random.default_rng(seed)
        cover, message = random_bits(positions, seed=seed), random_bits(message_bits, seed=50 + seed)
        costs = rng.integers(1, 50, positions).astype(np.float32)  # whole numbers: sums are exact
        fitting = planes[(syndromes == message).all(axis=1)]
        least = ((fitting ^ cover) @ costs).min()
        assert ((stc.encode(cover, costs, message, height=6) ^ cover) @ costs) == least


def test_short_messages_in_long_covers_use_the_cheapest_place_of_each_column() -> None:
    # Blocks of 3,000 places have each of the 2^8 columns of height 10 a dozen times.
    cover, message = random_bits(60_000, seed=1), random_bits(20, seed=2)
    costs = np.random.default_rng(3).exponential(size=60_000).astype(np.float32)
    stego = stc.encode(cover, costs, message, height=10)
    np.testing.assert_array_equal(stc.decode(stego, 20, height=10), message)
    assert (cover ^ stego) @ costs < 0.05  # the cheapest of thousands, seven or so of them


def test_segments_with_a_free_last_row_carry_the_message_too() -> None:
    for message_bits in (2 * 2 * 192 + 1, 8 * 192 + 5):
        cover, message = random_bits(9_000, seed=4), random_bits(message_bits, seed=5)
        stego = stc.encode(cover, np.ones(9_000, np.float32), message, height=8)
        np.testing.assert_array_equal(stc.decode(stego, message_bits, height=8), message)


def test_an_embedded_message_changes_nothing_when_embedded_again() -> None:
    cover, message = random_bits(4_000, seed=6), random_bits(900, seed=7)
    costs = np.ones(4_000, np.float32)
    stego = stc.encode(cover, costs, message, height=9)
    np.testing.assert_array_equal(stc.encode(stego, costs, message, height=9), stego)


def test_no_message_changes_nothing() -> None:
    cover, nothing = random_bits(100, seed=8), np.zeros(0, np.uint8)
    np.testing.assert_array_equal(stc.encode(cover, np.ones(100, np.float32), nothing), cover)
    assert stc.decode(cover, 0).size == 0


def test_huge_costs_beside_small_ones_are_avoided() -> None:
    # HILL gives 8e6 in flat parts and 0.1 in texture.
    rng = np.random.default_rng(9)
    cover, message = random_bits(40_000, seed=9), random_bits(3_000, seed=10)
    flat = rng.random(40_000) < 0.6
    costs = np.where(flat, 8e6, rng.exponential(size=40_000)).astype(np.float32)
    stego = stc.encode(cover, costs, message, height=10)
    assert not ((cover ^ stego) & flat).any()
    np.testing.assert_array_equal(stc.decode(stego, 3_000, height=10), message)


@pytest.mark.parametrize("share", [0.97, 1.0])
def test_too_many_wet_places_are_refused(share: float) -> None:
    cover, message = random_bits(4_000, seed=11), random_bits(800, seed=12)
    costs = np.where(np.random.default_rng(13).random(4_000) < share, np.inf, 1).astype(np.float32)
    with pytest.raises(stc.Infeasible):
        stc.encode(cover, costs, message, height=8)


@pytest.mark.parametrize(
    ("cover", "costs", "message", "height"),
    [
        (np.zeros(10, np.uint8), np.ones(9, np.float32), np.zeros(2, np.uint8), 10),
        (np.zeros(10, np.uint8), np.full(10, np.nan, np.float32), np.zeros(2, np.uint8), 10),
        (np.zeros(10, np.uint8), np.full(10, -1, np.float32), np.zeros(2, np.uint8), 10),
        (np.full(10, 2, np.uint8), np.ones(10, np.float32), np.zeros(2, np.uint8), 10),
        (np.zeros(10, np.uint8), np.ones(10, np.float32), np.full(2, 2, np.uint8), 10),
        (np.zeros(10, np.uint8), np.ones(10, np.float32), np.zeros(11, np.uint8), 10),
        (np.zeros(10, np.uint8), np.ones(10, np.float32), np.zeros(2, np.uint8), 5),
        (np.zeros(10, np.uint8), np.ones(10, np.float32), np.zeros(2, np.uint8), 14),
    ],
    ids=["lengths", "nan", "negative", "cover", "message", "too long", "low", "high"],
)
def test_what_does_not_fit_together_is_refused(
    cover: np.ndarray, costs: np.ndarray, message: np.ndarray, height: int
) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        stc.encode(cover, costs, message, height=height)
    assert not isinstance(caught.value, stc.Infeasible)


def test_columns_are_distinct_and_span_the_height() -> None:
    for height, width in itertools.product([8, 10, 12], [1, 2, 7, 33, 200]):
        found = stc.columns(height, width)
        assert len(found) == len(set(found)) == min(width, 2 ** (height - 2))
        assert all(c & 1 and 2 ** (height - 1) <= c < 2**height for c in found)


@pytest.mark.parametrize(
    ("height", "rate", "most"),
    [(10, 0.45, 1.10), (10, 0.15, 1.16), (10, 0.04, 1.21), (12, 0.45, 1.08), (12, 0.15, 1.13), (12, 0.04, 1.18)],
)
def test_changes_stay_near_the_rate_distortion_bound(height: int, rate: float, most: float) -> None:
    positions = 260_096
    message_bits = int(rate * positions)
    cover, message = random_bits(positions, seed=14), random_bits(message_bits, seed=15)
    stego = stc.encode(cover, np.ones(positions, np.float32), message, height=height)
    changes = int((stego != cover).sum())
    assert changes <= most * positions * least_changes_per_position(message_bits / positions)
