"""In which order the search keeps its states, so that changing a place is a mirror image instead of a search for rows.

A change under a column leads from state s to s ^ column. With the states in their own order that scatters them. But
columns that are independent, _AXES at a time, can be made the highest bits of a state's position: then a change under
one of them, or under a sum of them, is the array turned round along some of its axes.

    own order ─ take ─▶ columns 0..2 are axes ─ take ─▶ columns 3..5 are axes ─ … ─▶ the last columns are

Owns these orders. Knows nothing of costs.
"""

import functools
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

__all__ = ["AXES", "Group", "Plan", "plan"]

AXES = 3
"""More of them save little of what is left of moving states, and make a row of one axis short for numpy."""

Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Group:
    """Places that one order serves.

    origin: [2^h], for each position where its state was in the order before. flips: for each place, in bit a, whether
    its change turns axis a round; axis 0 is the highest bit of a position.
    """

    origin: Ints = field(repr=False)
    flips: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Plan:
    """The orders that serve some columns one after another. positions: [2^h], where each state is in the last one."""

    groups: tuple[Group, ...]
    positions: Ints = field(repr=False)


@functools.lru_cache(maxsize=16)
def plan(columns: tuple[int, ...], height: int) -> Plan:
    """Return the orders for a block's columns; it begins with the states in their own. 0.4 MB at height 12."""
    own = np.arange(1 << height)
    groups, positions, first = [], own, 0
    while first < len(columns):
        axes, flips = _together(columns[first:])
        states = _states(axes, height)
        groups.append(Group(positions[states], flips))
        positions = np.empty_like(own)
        positions[states] = own
        first += len(flips)
    return Plan(tuple(groups), positions)


def _together(columns: tuple[int, ...]) -> tuple[list[int], tuple[int, ...]]:
    """Return the columns that become axes, and the flips of as many of the first columns as these serve."""
    axes: list[int] = []
    flips: list[int] = []
    reached = {0: 0}
    for column in columns:
        if column not in reached:
            if len(axes) == AXES:
                break
            reached |= {column ^ other: flip | 1 << len(axes) for other, flip in reached.items()}
            axes.append(column)
        flips.append(reached[column])
    return axes, tuple(flips)


def _states(axes: list[int], height: int) -> Ints:
    """Return the state at each position: [2^h], linear over the bits, the axes' columns at the highest ones."""
    leading: dict[int, int] = {}
    for column in axes:
        rest = column
        for bit, other in leading.items():
            rest ^= other if rest >> bit & 1 else 0
        leading[rest.bit_length() - 1] = rest
    others = [1 << bit for bit in range(height) if bit not in leading]  # with the axes, they reach every state once
    states = np.zeros(1 << height, dtype=np.int64)
    for bit, image in enumerate((*others, *reversed(axes))):
        np.bitwise_xor(states[: 1 << bit], image, out=states[1 << bit : 2 << bit])
    return states
