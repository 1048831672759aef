"""The nearest plane with a message, exactly: the Viterbi search on costs as they are, in float32.

Needs a bit of memory for each place and state.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.stc_code import Block, Code, Infeasible, blocks

__all__ = ["cheapest"]

_RENORMALISE = 32  # blocks; keeps float32 path costs small, where they are exact enough
_TILE = 64  # floats; broadcasting a cost over fewer is several times slower in numpy


class _Trellis:
    """The Viterbi algorithm on all segments at once.

    State s within a block holds, in bit k, the parity of row block - offset + k so far.
    `costs[s]` is the least cost of reaching it, [2^h, segments]; a place lets a path
    stay at s for nothing or come from s ^ column at the place's cost, and one bit keeps
    which was cheaper. A block begins in the lower half of the states and ends in those
    whose bit 0 is as the message wants it, so its first and last place need half the work:

        lower half ── first place ──▶ all states ── places ──▶ all ── last place ──▶ wanted half, shifted down
    """

    def __init__(self, code: Code) -> None:
        size, segments = 1 << code.height, code.segments
        self.code = code
        self.half = size // 2
        self.costs = np.full((size, segments), np.inf, dtype=np.float32)
        self.costs[0] = 0
        self.decisions: list[NDArray[np.uint8] | None] = []  # one a place; None where the state itself tells
        repeated = 1  # costs side by side in a tile: a power of two, so that half of the states are whole tiles
        while repeated < self.half and 2 * repeated * segments <= _TILE:
            repeated *= 2
        self._tile = repeated * segments
        self._states = np.arange(size)
        self._origin = np.empty_like(self._states)
        self._changed = np.empty_like(self.costs)
        self._taken = np.empty(self.costs.shape, dtype=np.bool_)

    def pass_block(self, block: Block, wanted: NDArray[np.bool_] | None) -> None:
        """Go through one block's places. wanted: [segments], its row's parity; None if it ends no row."""
        wide = np.tile(block.costs, (1, self._tile // self.code.segments))
        last = len(block.columns) - 1
        for k, (column, cost) in enumerate(zip(block.columns, wide, strict=True)):
            if k == 0 and column & self.half:
                self._open(column, cost)
            elif k == last and wanted is not None:
                self._close(column, cost, wanted)
                return
            else:
                self._step(column, cost)
        if wanted is not None:
            pairs = self.costs.reshape(self.half, 2, -1)
            self._enter(np.where(wanted, pairs[:, 1], pairs[:, 0]))

    def drop_row(self) -> None:
        """Shift down past a row before the first, which no column reaches."""
        self._enter(self.costs[::2].copy())

    def renormalise(self) -> None:
        """Bring each segment's least path cost to 0."""
        least = self.costs[: self.half].min(axis=0)
        if not np.isfinite(least).all():
            raise Infeasible()
        self.costs -= least

    def _enter(self, lower: NDArray[np.float32]) -> None:
        self.costs[: self.half] = lower
        self.costs[self.half :] = np.inf

    def _open(self, column: int, cost: NDArray[np.float32]) -> None:
        lower, upper = self.costs[: self.half], self.costs[self.half :]
        np.take(lower, self._origins(column ^ self.half, self.half), axis=0, out=upper, mode="clip")
        self._add(upper, cost)
        self.decisions.append(None)

    def _step(self, column: int, cost: NDArray[np.float32]) -> None:
        np.take(self.costs, self._origins(column, 2 * self.half), axis=0, out=self._changed, mode="clip")
        self._add(self._changed, cost)
        self._decide(self._changed, self.costs, self._taken)
        np.minimum(self.costs, self._changed, out=self.costs)

    def _close(self, column: int, cost: NDArray[np.float32], wanted: NDArray[np.bool_]) -> None:
        # The column's bit 0 is 1, so the change comes from the half that is not wanted.
        pairs = self.costs.reshape(self.half, 2, -1)
        stay = np.where(wanted, pairs[:, 1], pairs[:, 0])
        other = np.where(wanted, pairs[:, 0], pairs[:, 1])
        changed = self._changed[: self.half]
        np.take(other, self._origins(column >> 1, self.half), axis=0, out=changed, mode="clip")
        self._add(changed, cost)
        self._decide(changed, stay, self._taken[: self.half])
        self._enter(np.minimum(stay, changed, out=changed))

    def _origins(self, column: int, size: int) -> NDArray[np.int64]:
        return np.bitwise_xor(self._states[:size], column, out=self._origin[:size])

    def _add(self, path_costs: NDArray[np.float32], cost: NDArray[np.float32]) -> None:
        wide = path_costs.reshape(-1, self._tile)
        np.add(wide, cost, out=wide)

    def _decide(self, changed: NDArray[np.float32], stay: NDArray[np.float32], taken: NDArray[np.bool_]) -> None:
        np.less(changed, stay, out=taken)
        self.decisions.append(np.packbits(taken.reshape(-1), bitorder="little"))


def cheapest(
    costs: NDArray[np.float32], target: NDArray[np.uint8], free: NDArray[np.bool_], code: Code
) -> NDArray[np.uint8]:
    """Return the cheapest change with the target syndrome.

    costs: [places, segments], infinite where nothing may change. target: [rows, segments]. free: [segments], whether
    the last row may come out either way. Returns [places, segments] of 0 and 1. Raises Infeasible.
    """
    trellis = _Trellis(code)
    wanted = target.astype(np.bool_)
    passed = list(blocks(costs, code, wet=np.inf))
    for block in passed:
        row = block.index - code.offset
        final = block.index == code.rows - 1
        trellis.pass_block(block, None if final or row < 0 else wanted[row])
        if row < 0:
            trellis.drop_row()
        if block.index % _RENORMALISE == _RENORMALISE - 1 and not final:
            trellis.renormalise()
    ends = _end_states(trellis.costs, target, free, code)
    return _walk_back(trellis.decisions, passed, target, ends, code)


def _end_states(
    path_costs: NDArray[np.float32], target: NDArray[np.uint8], free: NDArray[np.bool_], code: Code
) -> NDArray[np.int64]:
    """Return each segment's last state: the target's last rows, the free one as it is cheaper."""
    segment = np.arange(code.segments)
    last = target[code.rows - 1 - code.offset :].astype(np.int64)  # [offset + 1, segments]
    ends: NDArray[np.int64] = np.left_shift(last, np.arange(code.offset + 1)[:, None]).sum(axis=0)
    other = ends ^ (1 << code.offset)
    ends = np.where(free & (path_costs[other, segment] < path_costs[ends, segment]), other, ends)
    if not np.isfinite(path_costs[ends, segment]).all():
        raise Infeasible()
    return ends


def _walk_back(
    decisions: list[NDArray[np.uint8] | None],
    passed: list[Block],
    target: NDArray[np.uint8],
    ends: NDArray[np.int64],
    code: Code,
) -> NDArray[np.uint8]:
    """Follow each segment's decisions from its last state to its first; return the change, [places, segments]."""
    change = np.zeros((code.places, code.segments), dtype=np.uint8)
    half, segments = 1 << (code.height - 1), code.segments
    kept = [None if d is None else d.data for d in decisions]
    for segment in range(segments):
        state = int(ends[segment])
        bits = target[:, segment].tolist()
        at = len(kept)
        hits: list[int] = []
        for block in reversed(passed):
            row = block.index - code.offset
            closes = block.index < code.rows - 1 and row >= 0  # its last place was decided among the wanted half
            if block.index < code.rows - 1:
                state = 2 * state + (bits[row] if row >= 0 else 0)
            last = len(block.columns) - 1
            for k in range(last, -1, -1):
                at -= 1
                decision = kept[at]
                if decision is None:
                    changed = state >= half
                else:
                    index = (state >> 1 if closes and k == last else state) * segments + segment
                    changed = bool(decision[index >> 3] >> (index & 7) & 1)
                if changed:
                    state ^= block.columns[k]
                    hits.append(int(block.places[k, segment % block.places.shape[1]]))
        change[hits, segment] = 1
    return change
