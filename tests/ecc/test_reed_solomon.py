"""Reed-Solomon codes: as the format says, correcting what they should and noticing the rest."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from stegapp.ecc import reed_solomon
from stegapp.ecc.bch import PRIMITIVE

Bits = NDArray[np.uint8]


def _times(x: int, y: int, m: int) -> int:
    """Multiply in GF(2^m) by the definition: polynomials modulo the primitive one."""
    product = 0
    while y:
        if y & 1:
            product ^= x
        x <<= 1
        if x >> m:
            x ^= PRIMITIVE[m - 2]
        y >>= 1
    return product


def _value(symbols: list[int], at: int, m: int) -> int:
    value = 0
    for symbol in symbols:
        value = _times(value, at, m) ^ symbol
    return value


def _symbols(bits: Bits, m: int) -> list[int]:
    return [int("".join(map(str, bits[i : i + m])), 2) for i in range(0, bits.size // m * m, m)]


def _random_bits(size: int, seed: int) -> Bits:
    return np.random.default_rng(seed).integers(0, 2, size, dtype=np.uint8)


def _spoil(codeword: Bits, places: NDArray[np.int64], m: int, rng: np.random.Generator) -> Bits:
    """Change these symbols, each to another one."""
    spoiled = codeword.copy()
    for place in places.tolist():
        change = np.zeros(m, dtype=np.uint8)
        while not change.any():
            change = rng.integers(0, 2, m, dtype=np.uint8)
        spoiled[place * m : (place + 1) * m] ^= change
    return spoiled


@pytest.mark.parametrize(
    ("n", "m"), [(8, 8), (2_047, 8), (2_048, 9), (4_607, 9), (4_608, 10), (131_072, 14), (229_375, 14)]
)
def test_symbols_are_as_short_as_the_field_allows(n: int, m: int) -> None:
    assert reed_solomon.symbol_bits(n) == m
    assert n // m <= 2**m - 1


def test_no_field_is_large_enough_for_more() -> None:
    with pytest.raises(ValueError, match="229376"):
        reed_solomon.symbol_bits(229_376)


@pytest.mark.parametrize(("k", "n"), [(16, 40), (150, 840), (1_000, 2_060), (5_000, 5_555), (9_999, 10_991)])
def test_a_codeword_is_systematic_and_zero_at_the_generators_roots(k: int, n: int) -> None:
    bits = _random_bits(k, seed=k)
    m = reed_solomon.symbol_bits(n)
    codeword = reed_solomon.encode(bits, n=n)
    assert codeword.dtype == np.uint8
    assert codeword.size == n
    assert np.array_equal(codeword[:k], bits)
    assert not codeword[k : -(-k // m) * m].any()
    assert not codeword[n // m * m :].any()
    symbols, root = _symbols(codeword, m), 1
    parity = reed_solomon.parity_symbols(k, n)
    assert parity == n // m - -(-k // m)
    for _ in range(parity):
        root = _times(root, 2, m)
        assert _value(symbols, root, m) == 0
    assert _value(symbols, _times(root, 2, m), m) != 0
    assert _value(symbols, 1, m) != 0


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 3_000), st.integers(0, 60), st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_up_to_half_the_parity_is_corrected(k: int, parity: int, share: float, seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = k + 8 * parity
    while reed_solomon.parity_symbols(k, n) < parity:
        n += 1
    m = reed_solomon.symbol_bits(n)
    bits = _random_bits(k, seed)
    wrong = round(share * (reed_solomon.parity_symbols(k, n) // 2))
    received = _spoil(reed_solomon.encode(bits, n=n), rng.choice(n // m, wrong, replace=False), m, rng)
    decoded, ok = reed_solomon.decode(received, k=k)
    assert ok
    assert np.array_equal(decoded, bits)


def test_the_longest_code_corrects() -> None:
    bits = _random_bits(130_000, seed=1)
    codeword = reed_solomon.encode(bits, n=131_068)
    rng = np.random.default_rng(1)
    half = reed_solomon.parity_symbols(130_000, 131_068) // 2
    assert half == 38
    received = _spoil(codeword, rng.choice(9_362, half, replace=False), 14, rng)
    decoded, ok = reed_solomon.decode(received, k=130_000)
    assert ok
    assert np.array_equal(decoded, bits)


def test_bits_left_over_and_filled_up_do_not_matter() -> None:
    bits = _random_bits(150, seed=2)
    received = reed_solomon.encode(bits, n=407)
    received[400:] = 1
    decoded, ok = reed_solomon.decode(received, k=150)
    assert ok
    assert np.array_equal(decoded, bits)
    longer = np.concatenate([bits, [1, 1]]).astype(np.uint8)
    decoded, ok = reed_solomon.decode(reed_solomon.encode(longer, n=407), k=150)
    assert ok
    assert np.array_equal(decoded, bits)


def test_too_many_errors_are_noticed_and_leave_the_bits() -> None:
    rng = np.random.default_rng(3)
    bits = _random_bits(800, seed=3)
    codeword = reed_solomon.encode(bits, n=1_480)  # 85 parity symbols
    for _ in range(50):
        received = _spoil(codeword, rng.choice(185, 46, replace=False), 8, rng)
        decoded, ok = reed_solomon.decode(received, k=800)
        assert not ok
        assert np.array_equal(decoded, received[:800])


def test_one_parity_symbol_notices_an_error() -> None:
    codeword = reed_solomon.encode(_random_bits(80, seed=4), n=88)
    codeword[5] ^= 1
    assert not reed_solomon.decode(codeword, k=80)[1]


@pytest.mark.parametrize(("k", "n"), [(0, 80), (81, 80), (80, 79)])
def test_what_does_not_go_in_is_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="do not go into"):
        reed_solomon.encode(np.zeros(k, dtype=np.uint8), n=n)
    with pytest.raises(ValueError, match="do not go into"):
        reed_solomon.decode(np.zeros(n, dtype=np.uint8), k=k)
