"""The orders of states: a change under a column is the array turned round."""

import numpy as np
import pytest

from stegapp.coding import stc_layout
from stegapp.coding.stc_code import columns


@pytest.mark.parametrize(
    ("places", "height"),
    [
        (columns(12, 54), 12),
        (columns(10, 16), 10),
        (columns(6, 1), 6),
        (tuple(column & 0b111000 for column in columns(6, 12)), 6),  # dependent and empty ones, as at a segment's ends
        ((), 8),
    ],
)
def test_turning_axes_round_is_changing_a_place(places: tuple[int, ...], height: int) -> None:
    plan = stc_layout.plan(places, height)
    assert sum(len(group.flips) for group in plan.groups) == len(places)
    states = np.arange(1 << height)
    at = iter(places)
    for group in plan.groups:
        states = states[group.origin]
        by_axes = states.reshape(*(2,) * stc_layout.AXES, -1)
        for flip, column in zip(group.flips, at, strict=False):
            axes = tuple(axis for axis in range(stc_layout.AXES) if flip >> axis & 1)
            turned = np.flip(by_axes, axes)
            assert np.array_equal(turned, by_axes ^ column)
    assert np.array_equal(states[plan.positions], np.arange(1 << height))


def test_an_order_serves_as_many_columns_as_it_can() -> None:
    groups = stc_layout.plan((1, 2, 3, 4, 7, 8, 16), 6).groups
    assert [len(group.flips) for group in groups] == [5, 2]
