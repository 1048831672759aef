"""The check of a plane: as the format says, and repairing as many places as it has room for."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from stegapp.coding import plane_check
from stegapp.coding.galois import field

N = 227_328


def _plane(seed: int, size: int = N) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 2, size, dtype=np.uint8)


def _misread(plane: NDArray[np.uint8], count: int, seed: int) -> NDArray[np.uint8]:
    read = plane.copy()
    read[np.random.default_rng(seed).choice(plane.size, count, replace=False)] ^= 1
    return read


def _power(exponent: int) -> int:
    """Return a^exponent in GF(2^18) by the definition."""
    value = 1
    for _ in range(exponent):
        value <<= 1
        if value >> 18:
            value ^= (1 << 18) | (1 << 7) | 1
    return value


def test_a_check_is_as_the_format_says() -> None:
    places = [0, 1, 2, 17, 18, 19, 300, 4_999]
    plane = np.zeros(5_000, dtype=np.uint8)
    plane[places] = 1
    expected = ""
    for j in (1, 3, 5):
        total = 0
        for place in places:
            total ^= _power(j * place)
        expected += format(total, "018b")
    assert "".join(map(str, plane_check.check(plane, repairs=3))) == expected


@pytest.mark.parametrize("polynomial", [0x11D, 0x40081])
def test_the_fields_polynomials_are_primitive(polynomial: int) -> None:
    gf = field(polynomial)
    assert np.array_equal(np.sort(gf.power[: gf.order]), np.arange(1, gf.order + 1))
    following = gf.power[: gf.order] << 1
    following = np.where(following > gf.order, following ^ polynomial, following)
    assert np.array_equal(following, gf.power[1 : gf.order + 1])


@pytest.mark.parametrize("count", [0, 1, 2, 3, 10, 19, 20])
def test_misread_places_are_repaired(count: int) -> None:
    plane = _plane(count)
    checked = plane_check.check(plane, repairs=20)
    assert checked.size == 360
    repaired = plane_check.repair(_misread(plane, count, seed=1), checked)
    assert repaired is not None
    assert np.array_equal(repaired, plane)


@pytest.mark.parametrize("count", [21, 25, 100])
def test_more_are_noticed(count: int) -> None:
    plane = _plane(count)
    assert plane_check.repair(_misread(plane, count, seed=1), plane_check.check(plane, repairs=20)) is None


def test_a_wrong_check_is_noticed() -> None:
    plane = _plane(1)
    checked = plane_check.check(plane, repairs=20)
    assert plane_check.repair(plane, 1 - checked) is None


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 3_000), st.integers(1, 20), st.floats(0, 1), st.integers(0, 2**32 - 1))
def test_any_length_and_number_of_repairs(size: int, repairs: int, share: float, seed: int) -> None:
    plane = _plane(seed, size)
    count = min(round(share * repairs), size)
    repaired = plane_check.repair(_misread(plane, count, seed), plane_check.check(plane, repairs=repairs))
    assert repaired is not None
    assert np.array_equal(repaired, plane)


def test_the_ends_of_the_longest_plane_are_repaired() -> None:
    plane = _plane(2, plane_check.MOST_POSITIONS)
    read = plane.copy()
    read[[0, -1]] ^= 1
    repaired = plane_check.repair(read, plane_check.check(plane, repairs=2))
    assert repaired is not None
    assert np.array_equal(repaired, plane)


def test_a_longer_plane_is_refused() -> None:
    plane = np.zeros(plane_check.MOST_POSITIONS + 1, dtype=np.uint8)
    with pytest.raises(ValueError, match="too long"):
        plane_check.check(plane, repairs=20)


def test_what_was_read_is_not_written_to() -> None:
    plane = _plane(3)
    read = _misread(plane, 5, seed=1)
    before = read.copy()
    plane_check.repair(read, plane_check.check(plane, repairs=20))
    assert np.array_equal(read, before)
