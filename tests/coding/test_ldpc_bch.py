"""The BCH code that serves the highest rates."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stegapp.coding import bch, ldpc


def word_and_errors(k: int, n: int, errors: int, seed: int) -> tuple[np.ndarray, np.ndarray, list[int]]:
    bits = np.random.default_rng(seed).integers(0, 2, (1, k), dtype=np.uint8)
    codeword = bch.encode(bits, n=n)
    places = random.Random(seed).sample(range(k + bch.bch_code(k, n).parity), errors)
    received = codeword.copy()
    received[0, places] ^= 1
    return bits, received, places


@pytest.mark.parametrize(("m", "polynomial"), list(enumerate(bch.PRIMITIVE, start=2)))
def test_polynomials_are_primitive(m: int, polynomial: int) -> None:
    assert polynomial.bit_length() == m + 1
    seen, value = set(), 1
    for _ in range((1 << m) - 1):
        seen.add(value)
        value <<= 1
        if value >> m:
            value ^= polynomial
    assert len(seen) == (1 << m) - 1
    assert value == 1


def test_the_smallest_codes_are_the_textbooks() -> None:
    # (15, 7) with generator x^8 + x^7 + x^6 + x^4 + 1: the codeword of 0000001 is the generator itself.
    assert bch.encode(np.array([[0, 0, 0, 0, 0, 0, 1]], dtype=np.uint8), n=15)[0].tolist() == [
        0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1,
    ]  # fmt: skip
    # (15, 5) corrects 3 with 10 parity bits, though 3·4 = 12 are reserved for it: x^10 + x^8 + x^5 + x^4 + x^2 + x + 1.
    code = bch.bch_code(3, 15)
    assert (code.field.order, code.t, code.parity) == (15, 3, 10)
    assert bch.encode(np.array([[0, 0, 1]], dtype=np.uint8), n=15)[0, :13].tolist() == [
        0, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1,
    ]  # fmt: skip


@pytest.mark.parametrize(("k", "n"), [(8448, 8818), (8448, 8630), (7800, 7960), (4000, 4150), (500, 522)])
def test_codewords_vanish_at_the_generators_roots(k: int, n: int) -> None:
    code = bch.bch_code(k, n)
    order = code.field.order
    assert code.parity == order.bit_length() * code.t
    word = bch.encode(np.random.default_rng(k).integers(0, 2, (1, k), dtype=np.uint8), n=n)[0, : k + code.parity]
    exponents = len(word) - 1 - np.flatnonzero(word)
    for root in range(1, 2 * code.t + 1):
        assert np.bitwise_xor.reduce(code.field.power[exponents * root % order]) == 0


@settings(max_examples=60, deadline=None)
@given(data=st.data(), k=st.one_of(st.integers(1, 300), st.integers(300, 8448)), seed=st.integers(0, 2**32))
def test_corrects_up_to_t_errors(data: st.DataObject, k: int, seed: int) -> None:
    n = k + data.draw(st.integers(1, max(2, k // 12)))
    code = bch.bch_code(k, n)
    errors = data.draw(st.integers(0, min(code.t, k + code.parity)))
    bits, received, _ = word_and_errors(k, n, errors, seed)
    decoded, ok = bch.decode(received, k=k)
    assert ok.tolist() == [True]
    assert np.array_equal(decoded, bits)


@pytest.mark.parametrize("extra", [1, 2, 10, 1000])
def test_notices_more_than_t_errors(extra: int) -> None:
    k, n = 8448, 8630
    t = bch.bch_code(k, n).t
    assert t == 13
    for seed in range(5):
        _, received, _ = word_and_errors(k, n, t + extra, seed)
        decoded, ok = bch.decode(received, k=k)
        assert ok.tolist() == [False]
        assert np.array_equal(decoded, received[:, :k])


@pytest.mark.parametrize(("k", "n"), [(1, 2), (5, 6), (60, 62), (100, 106)])
def test_without_room_for_correction_an_error_is_noticed(k: int, n: int) -> None:
    assert bch.bch_code(k, n).t == 0
    bits = np.random.default_rng(0).integers(0, 2, (1, k), dtype=np.uint8)
    codeword = bch.encode(bits, n=n)
    for place in range(n):
        received = codeword.copy()
        received[0, place] ^= 1
        assert bch.decode(received, k=k)[1].tolist() == [False]


def test_blocks_are_decoded_each_on_its_own() -> None:
    k, n = 8000, 8200
    t = bch.bch_code(k, n).t
    bits = np.random.default_rng(0).integers(0, 2, (12, k), dtype=np.uint8)
    received = ldpc.encode(bits, n=n)
    for block in range(12):
        received[block, random.Random(block).sample(range(n), 2 * block)] ^= 1
    decoded = ldpc.decode(1 - 2 * received.astype(np.float32), k=k)
    right = [2 * block <= t for block in range(12)]
    assert t == 14
    assert decoded.ok.tolist() == right
    assert (decoded.bits == bits).all(axis=1).tolist() == right


@pytest.mark.parametrize(("k", "n"), [(0, 5), (5, 5), (6, 5), (16384, 16500)])
def test_impossible_codes_are_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="no BCH code"):
        bch.bch_code(k, n)
