"""The nearest plane with a message, nearly: the Viterbi search on costs rounded to eight bits.

Bytes are few enough for the processor's cache, and sums of whole numbers exact: no decision has to be kept. A path is
followed back by what it costs, from the path costs at the blocks' starts: of the few changes that may lead from one of
them to the next, those are the cheapest path's whose costs add up to the difference.

Costs are rounded in units of their own scale, a fifth of a nat: a cost of 5 units makes a change e times as unlikely in
an ideal code. So what is found costs a thousandth more than the least. What does not fit in a byte is cut off. That a
path has met no cut cost and no cut path cost proves it the cheapest; else the caller has to search exactly.

    a place's cost, at most _DEAREST     of a path at a block's start, above the cheapest, at most _FARTHEST
"""

import itertools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc_layout
from stegapp.coding.stc_code import Block, Code, blocks
from stegapp.progress import Steps, part_of

__all__ = ["nearly_cheapest"]

_PER_NAT = 5.0
_DEAREST = 80
_FARTHEST = 255 - 2 * _DEAREST  # the first and another place of a block may add to it

_TOGETHER = 16  # segments; their path costs fill a half of a usual second-level cache, with all that a step needs
_TILE = 8192  # bytes; broadcasting a cost over fewer is several times slower in numpy
_SAMPLE = 4096
_LOOK = 16  # blocks; some tens of milliseconds where they are wide

Bytes = NDArray[np.uint8]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


def nearly_cheapest(costs: NDArray[np.float32], target: Bytes, free: Bools, code: Code) -> Steps[tuple[Bytes, Bools]]:
    """Find a change with the target syndrome at about the least cost, and which segments' are sure to have it.

    costs: [places, segments], infinite where nothing may change. target: [rows, segments]. free: [segments], whether
    the last row may come out either way. Returns [places, segments] of 0 and 1, and [segments].
    """
    rounded = _rounded(costs, int(target.size))
    change = np.zeros(costs.shape, dtype=np.uint8)
    sure = np.zeros(code.segments, dtype=np.bool_)
    for first in range(0, code.segments, _TOGETHER):
        some = slice(first, min(first + _TOGETHER, code.segments))
        part = code.of_segments(some.stop - first)
        forward = _Forward(part, np.ascontiguousarray(rounded[:, some]), target[:, some]).run()
        passed = yield from part_of(forward, first / code.segments, part.segments / code.segments)
        change[:, some], sure[some] = _Back(part, passed).run(free[some])
    return change, sure


def _rounded(costs: NDArray[np.float32], message_bits: int) -> Bytes:
    scale = _PER_NAT * _nats(costs.reshape(-1), message_bits)
    with np.errstate(over="ignore"):
        rounded: Bytes = np.minimum(np.rint(costs * np.float32(scale)), _DEAREST).astype(np.uint8)
    return rounded


def _nats(costs: NDArray[np.float32], message_bits: int) -> float:
    """Return λ: an ideal code that carries so many bits changes a place of cost c with the odds exp(-λc).

    Of every n-th place: an odd n, so that the sample comes from all segments.
    """
    sample = costs[:: max(1, costs.size // _SAMPLE) | 1].astype(np.float64)
    wanted = message_bits / costs.size * sample.size * np.log(2)
    low, high = 1e-9, 1e9
    while high > 1.01 * low:
        middle = float(np.sqrt(low * high))
        odds = np.minimum(middle * sample, 50)
        nats = np.log1p(np.exp(-odds)) + odds / (1 + np.exp(odds))
        low, high = (middle, high) if nats.sum() > wanted else (low, middle)
    return low


@dataclass(frozen=True)
class _Passed:
    """What is left of a search forwards.

    starts: [rows, 2^(h-1), segments], the path costs at each block's start, less `least`, [rows, segments]. turned:
    [rows, segments], where a block's last place changes for the target alone. ends: [2^h, segments], the path costs at
    the end. remaining: [segments], the state that is wanted there.
    """

    blocks: list[Block]
    starts: Bytes
    least: Bytes
    turned: Bools
    ends: Bytes
    remaining: Ints


class _PathCosts:
    """A path cost for each state, as the forms of one array that a step needs.

    rows: [2^h, segments], by position; see `stc_layout`. flat: all in one row. tiles: […, tile]. turned: by the flip
    of a place, `tiles` turned round along the axes in it.
    """

    def __init__(self, code: Code, tile: int) -> None:
        self.rows = np.empty((1 << code.height, code.segments), dtype=np.uint8)
        self.flat = self.rows.reshape(-1)
        self.tiles = self.rows.reshape(*(2,) * stc_layout.AXES, -1, tile)
        ways = itertools.product((slice(None), slice(None, None, -1)), repeat=stc_layout.AXES)
        self.turned = [self.tiles[way[::-1]] for way in ways]  # the last of a product changes first, as bit 0 does


class _Forward:
    """The Viterbi algorithm on all segments at once, towards the syndrome 0 in each.

    Changing the last place of each block or not, whatever that costs, would give the target; it is changes to that
    which are searched for. Then a block ends in the same half of the states in all segments, and its last place costs
    something in one segment if it changes and in another if it does not.

    State s holds, in bit k, the parity of row block - offset + k so far. A block begins in the lower half of the states
    and ends in the even ones:

        lower half ── first place ──▶ all states ── places ──▶ all ── last place ──▶ even ones, shifted down
    """

    def __init__(self, code: Code, costs: Bytes, target: Bytes) -> None:
        self._code = code
        self._half = 1 << (code.height - 1)
        self._blocks = list(blocks(costs, code, wet=_DEAREST))
        self._target = target.astype(np.int64)
        self._tile = max(code.segments, min(_TILE, code.segments << code.height >> stc_layout.AXES))
        self._here, self._changed = (_PathCosts(code, self._tile) for _ in range(2))
        self._even = np.arange(self._half) << 1
        self._wanted = sum(self._row(row - code.offset) << row for row in range(code.height)) + np.zeros_like(target[0])

    def run(self) -> Steps[_Passed]:
        """Go through all blocks."""
        code, last = self._code, self._code.rows - 1
        starts = np.empty((code.rows, self._half, code.segments), dtype=np.uint8)
        least = np.zeros((code.rows, code.segments), dtype=np.uint8)
        turned = np.zeros((code.rows, code.segments), dtype=np.bool_)
        lower = self._here.rows[: self._half]
        lower[:] = _FARTHEST
        lower[0] = 0
        for block in self._blocks:
            if not block.index % _LOOK:
                yield block.index / code.rows
            self._here.rows[self._half :] = 255 - _DEAREST
            starts[block.index] = self._here.rows[: self._half]
            closes = block.index < last and block.index >= code.offset
            positions = self._pass_places(block, len(block.columns) - closes)
            if block.index == last:
                break
            if closes:
                turned[block.index] = self._wanted & 1
                ends = self._close(block, turned[block.index], positions)
            else:
                ends = self._here.rows.take(positions[::2], 0)
            least[block.index + 1] = self._enter(ends)
            self._wanted = self._wanted >> 1 | self._row(block.index + code.height - code.offset) << code.height - 1
        ends = self._here.rows.take(positions, 0)
        return _Passed(self._blocks, starts, least, turned, ends, self._wanted)

    def _row(self, row: int) -> Ints:
        """Return a row of the target, 0 beyond it."""
        return self._target[row] if 0 <= row < self._code.rows else np.zeros_like(self._target[0])

    def _pass_places(self, block: Block, count: int) -> Ints:
        """Go through a block's first places; return where each state's path cost is then: [2^h]."""
        plan = stc_layout.plan(block.columns[:count], self._code.height)
        wide = iter(np.tile(block.costs[:count], (1, self._tile // self._code.segments)))
        for group in plan.groups:
            self._here.rows.take(group.origin, 0, self._changed.rows, "clip")
            self._here, self._changed = self._changed, self._here
            turned, costs = self._here.turned, self._here.flat
            tiles, changed = self._changed.tiles, self._changed.flat
            for flip, cost in zip(group.flips, wide, strict=False):
                np.add(turned[flip], cost, out=tiles)
                np.minimum(costs, changed, out=costs)
        return plan.positions

    def _close(self, block: Block, turned: Bools, positions: Ints) -> Bytes:
        """Return the path costs of the even states after a block's last place: [2^(h-1), segments]."""
        column, cost = block.columns[-1], block.costs[-1]
        self._wanted = self._wanted ^ turned * column
        stay, changed = self._changed.rows[: self._half], self._changed.rows[self._half :]
        self._here.rows.take(positions[::2], 0, stay, "clip")
        self._here.rows.take(positions[self._even ^ column], 0, changed, "clip")
        for path_costs, costs in ((stay, cost * turned), (changed, cost * ~turned)):
            flat = path_costs.reshape(-1, self._tile)
            np.add(flat, np.tile(costs, self._tile // turned.size), out=flat)
        return np.minimum(stay, changed, out=stay)

    def _enter(self, ends: Bytes) -> Bytes:
        """Begin the next block with these path costs; return how much the least of each segment was above 0."""
        lower = self._here.rows[: self._half]
        segments = self._code.segments
        least: Bytes = ends.reshape(-1, self._tile).min(axis=0).reshape(-1, segments).min(axis=0)
        np.subtract(
            ends.reshape(-1, self._tile), np.tile(least, self._tile // segments), out=lower.reshape(-1, self._tile)
        )
        np.minimum(lower, _FARTHEST, out=lower)
        return least


class _Back:
    """Follows the cheapest path of each segment back, block by block."""

    def __init__(self, code: Code, passed: _Passed) -> None:
        self._code, self._passed = code, passed
        self._half = 1 << (code.height - 1)
        self._change = np.zeros((code.places, code.segments), dtype=np.uint8)
        self._sure = np.ones(code.segments, dtype=np.bool_)
        self._state = np.zeros(code.segments, dtype=np.int64)
        self._cost = np.zeros(code.segments, dtype=np.int64)

    def run(self, free: Bools) -> tuple[Bytes, Bools]:
        """Return the change and which segments are sure; arguments and results as `nearly_cheapest`."""
        passed, segments = self._passed, np.arange(self._code.segments)
        self._begin(free)
        for block in reversed(passed.blocks):
            start = passed.starts[block.index]
            # From here on the change is one to the cover again.
            self._state ^= passed.turned[block.index] * block.columns[-1]
            came = start[self._state & (self._half - 1), segments]
            others = np.flatnonzero((came != self._cost) | (self._state >= self._half))
            if others.size:
                self._find_one(block, others)
                came = start[self._state & (self._half - 1), segments]
            self._sure &= came < _FARTHEST
            self._cost = came.astype(np.int64) + passed.least[block.index]
            self._state = 2 * self._state
        self._sure &= self._state == 0
        return self._change, self._sure

    def _begin(self, free: Bools) -> None:
        """Begin at the wanted ends: the free row as it is cheaper."""
        passed, segments = self._passed, np.arange(self._code.segments)
        state, other = passed.remaining, passed.remaining ^ (1 << self._code.offset)
        cheaper = free & (passed.ends[other, segments] < passed.ends[state, segments])
        self._state = np.where(cheaper, other, state)
        self._cost = passed.ends[self._state, segments].astype(np.int64)

    def _find_one(self, block: Block, segments: Ints) -> None:
        """Find the one change that some segments' paths have in a block, or look for more."""
        start, columns = self._passed.starts[block.index], np.array(block.columns)
        came = self._state[segments, None] ^ columns
        costs = start[came & (self._half - 1), segments[:, None]] + block.costs[:, segments].T.astype(np.int64)
        fits = (costs == self._cost[segments, None]) & (came < self._half)
        found, place = fits.any(axis=1), fits.argmax(axis=1)
        self._mark(block, segments[found], place[found])
        for segment in segments[~found].tolist():
            self._find_two(block, segment)

    def _find_two(self, block: Block, segment: int) -> None:
        start = self._passed.starts[block.index][:, segment]
        columns, costs = np.array(block.columns), block.costs[:, segment].astype(np.int64)
        came = self._state[segment] ^ columns[:, None] ^ columns
        fits = start[came & (self._half - 1)] + costs[:, None] + costs == self._cost[segment]
        first, second = np.divmod(int((fits & (came < self._half)).argmax()), columns.size)
        if fits[first, second] and came[first, second] < self._half and first != second:
            for place in (first, second):
                self._mark(block, np.array([segment]), np.array([place]))
        else:
            self._find_any(block, segment)

    def _find_any(self, block: Block, segment: int) -> None:
        """Go through the block once more for one segment, and keep the decisions."""
        states, decisions = np.arange(2 * self._half), []
        path_costs = np.full(2 * self._half, np.iinfo(np.int32).max, dtype=np.int64)
        path_costs[: self._half] = self._passed.starts[block.index][:, segment]
        for column, cost in zip(block.columns, block.costs[:, segment].tolist(), strict=True):
            changed = path_costs[states ^ column] + cost
            decisions.append(changed < path_costs)
            path_costs = np.minimum(path_costs, changed)
        for place in range(len(decisions) - 1, -1, -1):
            if decisions[place][self._state[segment]]:
                self._mark(block, np.array([segment]), np.array([place]))

    def _mark(self, block: Block, segments: Ints, places: Ints) -> None:
        """Change a place in each of some segments."""
        self._state[segments] ^= np.array(block.columns)[places]
        self._change[block.places[places, segments % block.places.shape[1]], segments] = 1
        self._sure[segments] &= block.costs[places, segments] < _DEAREST
