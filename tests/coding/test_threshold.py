"""Any k of n: erasure code and secret sharing."""

import itertools
import secrets
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.coding.threshold import join_data, join_secret, part_length, split_data, split_secret


@given(st.binary(max_size=60), st.integers(1, 6), st.data())
def test_any_parts_enough_give_data_and_secret_back(data: bytes, needed: int, more: st.DataObject) -> None:
    total = more.draw(st.integers(needed, 9))
    chosen = more.draw(st.permutations(range(1, total + 1)))[:needed]
    parts = split_data(data, needed=needed, total=total)
    assert {len(part) for part in parts} == {part_length(len(data), needed=needed)}
    back = join_data({i: parts[i - 1] for i in chosen})
    assert back[: len(data)] == data
    assert not any(back[len(data) :])
    shared = split_secret(data, needed=needed, total=total, random=secrets.token_bytes)
    assert join_secret({i: shared[i - 1] for i in chosen}) == data


def test_fewer_parts_than_needed_are_as_likely_for_every_secret() -> None:
    """For each secret there is just one choice of the random byte that gives the same part: Shamir's proof."""
    for secret in (0, 1, 77, 255):
        seen = [
            split_secret(bytes([secret]), needed=2, total=3, random=partial(bytes.ljust, bytes([drawn])))[1]
            for drawn in range(256)
        ]
        assert len(set(seen)) == 256


def test_a_wrong_part_makes_other_data() -> None:
    parts = split_data(b"hello world!", needed=3, total=5)
    right = {1: parts[0], 3: parts[2], 5: parts[4]}
    assert join_data(right) == b"hello world!"
    for place, byte in itertools.product(right, range(4)):
        spoilt = bytearray(right[place])
        spoilt[byte] ^= 1
        assert join_data({**right, place: bytes(spoilt)}) != b"hello world!"


def test_all_255_parts_are_different_places_of_one_polynomial() -> None:
    data = np.random.default_rng(1).bytes(400)
    parts = dict(enumerate(split_data(data, needed=200, total=255), 1))
    assert join_data({i: parts[i] for i in range(56, 256)})[:400] == data


@pytest.mark.parametrize(("needed", "total"), [(0, 1), (2, 1), (1, 256), (-1, 3)])
def test_numbers_that_cannot_be_are_refused(needed: int, total: int) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        split_data(b"x", needed=needed, total=total)
    with pytest.raises(ValueError, match="cannot be"):
        split_secret(b"x", needed=needed, total=total, random=secrets.token_bytes)


def test_parts_that_fit_no_polynomial_are_refused() -> None:
    for parts in ({}, {0: b"x"}, {256: b"x"}, {1: b"x", 2: b"xy"}):
        with pytest.raises(ValueError, match="numbered"):
            join_data(parts)
