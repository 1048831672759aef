"""Syndrome-trellis codes: carry bits in a plane of bits at the least total cost of change.

Owns the binary code of Filler, Judas and Fridrich ("Minimizing Additive Distortion
in Steganography Using Syndrome-Trellis Codes", IEEE TIFS 6(3), 2011), its public
parity-check matrix and its Viterbi search. Knows nothing of pictures, costs'
meaning, keys or models: the caller orders the positions and whitens the message.

The code, for N positions, m message bits and constraint height h:

- Segments. S = the largest power of two with 192·S ≤ m and S ≤ 64, but at least 1.
  Position p is place p // S of segment p % S; message bit q is row q // S of segment
  q % S. Each segment has n = N // S places and L = ceil(m / S) rows; the last N - n·S
  positions stay as they are, and a segment whose last row has no message bit leaves
  that row free.
- Blocks. Places floor(i·n/L) to floor((i+1)·n/L) - 1 form block i of a segment, for i
  in 0..L-1, so that the widths w of two blocks differ by one at most.
- Columns. Place j of a block of width w has the h-bit column C(h, w)[j mod 2^(h-2)].
  C(h, w) is read from SHAKE-256 of the ASCII text "stegapp/stc/{h}/{seed}": each two
  bytes, little-endian, modulo 2^(h-2), give t, a t that has come before is skipped,
  and the others give the columns 2^(h-1) + 2t + 1. `seed` is SEEDS[h][w], the
  last of them for wider blocks too, and 0 for heights without any.
- Parity check. Bit k of a column in block i belongs to row i - d + k; bits of rows
  outside 0..L-1 are dropped. d = h // 2 if n ≥ 2L and L ≥ 2h, else 0. With d > 0 the
  first row sees d + 1 blocks instead of one, so a few places that must not change
  do not make it unreachable.
- A message row is the exclusive or of the columns' bits over all places whose stego
  bit is 1.

    place   0 1 | 2 3 4 | 5 6 | …          (w = 2 or 3, h = 3, d = 1)
    row 0   · · | 1 1 1 |     |            1: the first and the last bit of every column
    row 1   1 1 | · · · | 1 1 |            ·: a bit between them, 0 or 1
    row 2       | 1 1 1 | · · | …
"""

import functools
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

__all__ = ["HEIGHTS", "MAX_SEGMENTS", "SEEDS", "Infeasible", "columns", "decode", "encode"]

HEIGHTS = range(6, 14)
"""Constraint heights that `encode` and `decode` take; 2^h states a position."""

MAX_SEGMENTS = 64
ROWS_PER_SEGMENT = 192
"""Shorter segments pay for their ends: at 160 rows about 2 % more changes than at 640."""

SEEDS: dict[int, tuple[int, ...]] = {
    10: (
        0, 25, 299, 119, 92, 227, 199, 100, 354, 100, 66, 51, 51, 51, 148, 51, 99,
    ),
    12: (
        0, 181, 1088, 160, 145, 46, 197, 68, 282, 71, 35, 197, 163, 596, 117, 240, 769,
        337, 158, 769, 172, 153, 77, 77, 172, 404, 413, 260, 426, 304, 46, 271, 195, 29,
    ),
}  # fmt: skip
"""By height and block width (the first is for width 0, which does not occur): of some hundred seeds, the one whose
columns cost least, at constant and at uniformly drawn costs. The gain over any seed is 3 % at width 2, 1 % from 8."""

_RENORMALISE = 32  # blocks; keeps float32 path costs small, where they are exact enough
_TILE = 64  # floats; broadcasting a cost over fewer is several times slower in numpy


class Infeasible(ValueError):
    """The positions that may change cannot carry this message."""


@dataclass(frozen=True)
class _Code:
    """The parity-check matrix's shape for given lengths; see the module's text."""

    height: int
    segments: int
    places: int
    rows: int
    offset: int

    @classmethod
    def of(cls, positions: int, message_bits: int, height: int) -> "_Code":
        if height not in HEIGHTS:
            raise ValueError(f"Height {height} is outside {HEIGHTS.start}..{HEIGHTS.stop - 1}.")
        segments = 1
        while segments < MAX_SEGMENTS and 2 * segments * ROWS_PER_SEGMENT <= message_bits:
            segments *= 2
        places = positions // segments
        rows = -(-message_bits // segments)
        if rows > places:
            raise ValueError(f"{message_bits} message bits are too many for {positions} positions.")
        return cls(
            height=height,
            segments=segments,
            places=places,
            rows=rows,
            offset=height // 2 if places >= 2 * rows and rows >= 2 * height else 0,
        )

    def edges(self) -> NDArray[np.int64]:
        """Return the first place of each block and, last, the number of places: [rows + 1]."""
        return np.arange(self.rows + 1, dtype=np.int64) * self.places // self.rows

    def mask(self, block: int) -> int:
        """Return the bits of a column in this block that belong to an existing row."""
        above = (1 << min(self.height, self.rows - block + self.offset)) - 1
        below = (1 << max(self.offset - block, 0)) - 1
        return above & ~below


@functools.lru_cache(maxsize=64)
def columns(height: int, width: int) -> tuple[int, ...]:
    """Return the public columns of a block of this width; at most 2^(height-2), then they repeat."""
    table = SEEDS.get(height, ())
    seed = table[min(width, len(table) - 1)] if table else 0
    distinct = 1 << (height - 2)
    wanted = min(width, distinct)
    label = f"stegapp/stc/{height}/{seed}".encode("ascii")
    words = 2 * wanted
    while True:
        stream = np.frombuffer(hashlib.shake_256(label).digest(2 * words), dtype="<u2") % distinct
        found = list(dict.fromkeys(stream.tolist()))
        if len(found) >= wanted:
            return tuple((1 << (height - 1)) + 2 * t + 1 for t in found[:wanted])
        words *= 2


def decode(stego_bits: NDArray[np.uint8], message_bits: int, *, height: int = 12) -> NDArray[np.uint8]:
    """Return the message bits that the plane carries: its syndrome.

    stego_bits: [N] of 0 and 1, in the caller's order. Returns [message_bits].
    Raises ValueError for more message bits than positions or an unknown height.
    """
    bits = _bits(stego_bits, "Stego")
    if message_bits <= 0:
        if message_bits < 0:
            raise ValueError("A message cannot have fewer than 0 bits.")
        return np.zeros(0, dtype=np.uint8)
    code = _Code.of(bits.size, message_bits, height)
    return _syndrome(bits, code).reshape(-1)[:message_bits]


def encode(
    cover_bits: NDArray[np.uint8], costs: NDArray[np.float32], message: NDArray[np.uint8], *, height: int = 12
) -> NDArray[np.uint8]:
    """Return the plane nearest to the cover's, by total cost of change, that carries the message.

    cover_bits: [N] of 0 and 1. costs: [N], at least 0; infinite where a bit must stay
    ("wet"). message: [m] of 0 and 1. Returns [N] of 0 and 1. Needs N·2^height/8 bytes
    of working memory.

    Raises Infeasible if no plane that keeps the wet bits carries the message, and
    ValueError for arrays that do not fit together.
    """
    cover = _bits(cover_bits, "Cover")
    wanted = _bits(message, "Message")
    prices = np.asarray(costs, dtype=np.float32)
    if prices.shape != cover.shape:
        raise ValueError(f"Costs have shape {prices.shape}, cover bits {cover.shape}.")
    if not np.all(prices >= 0):
        raise ValueError("Costs must be 0 or more, and numbers.")
    stego = cover.copy()
    if wanted.size == 0:
        return stego
    code = _Code.of(cover.size, wanted.size, height)
    used = code.places * code.segments
    # The search is for the change, not the plane: its syndrome is the message's difference from the cover's.
    target = _syndrome(cover, code)
    target.reshape(-1)[: wanted.size] ^= wanted
    free_ends = code.rows * code.segments - wanted.size
    change = _cheapest(prices[:used].reshape(code.places, code.segments), target, free_ends, code)
    stego[:used] ^= change.reshape(-1)
    return stego


def _bits(array: NDArray[np.uint8], name: str) -> NDArray[np.uint8]:
    bits = np.ascontiguousarray(array, dtype=np.uint8)
    if bits.ndim != 1 or (bits.size and bits.max() > 1):
        raise ValueError(f"{name} bits must be a flat array of 0 and 1.")
    return bits


def _syndrome(bits: NDArray[np.uint8], code: _Code) -> NDArray[np.uint8]:
    """Return [rows, segments]: the rows' parities over the places whose bit is 1."""
    edges = code.edges()
    widths = np.diff(edges)
    column_of = np.empty(code.places, dtype=np.uint16)
    for width in np.unique(widths).tolist():
        row = np.resize(np.array(columns(code.height, width), dtype=np.uint16), width)
        starts = edges[:-1][widths == width]
        column_of[starts[:, None] + np.arange(width)] = row
    plane = bits[: code.places * code.segments].reshape(code.places, code.segments)
    sums = np.bitwise_xor.reduceat(plane * column_of[:, None], edges[:-1], axis=0)  # [rows, segments], one word a block
    parities = np.zeros((code.rows, code.segments), dtype=np.uint8)
    for k in range(code.height):
        shift = k - code.offset
        first, last = max(0, shift), min(code.rows, code.rows + shift)
        if first < last:
            parities[first:last] ^= ((sums[first - shift : last - shift] >> k) & 1).astype(np.uint8)
    return parities


@dataclass(frozen=True)
class _Block:
    """One block as the search sees it: its distinct columns, the cheapest place of each and that place's cost."""

    index: int
    columns: tuple[int, ...]
    places: NDArray[np.int64]  # [columns, segments] or, where no column repeats, [columns, 1]
    costs: NDArray[np.float32]  # [columns, segments]


def _blocks(costs: NDArray[np.float32], code: _Code) -> Iterator[_Block]:
    edges = code.edges().tolist()
    period = 1 << (code.height - 2)
    for block, (start, stop) in enumerate(pairwise(edges)):
        mask = code.mask(block)
        masked = tuple(c & mask for c in columns(code.height, stop - start))
        prices = costs[start:stop]
        places = np.arange(start, stop, dtype=np.int64)[:, None]
        if stop - start > period:
            # Two changes under one column cancel out, so only the cheapest place of each can be of use.
            repeats = -(-(stop - start) // period)
            padded = np.full((repeats * period, code.segments), np.inf, dtype=np.float32)
            padded[: stop - start] = prices
            stacked = padded.reshape(repeats, period, code.segments)
            best = stacked.argmin(axis=0)
            prices = np.take_along_axis(stacked, best[None], axis=0)[0]
            places = start + best * period + np.arange(period)[:, None]
        yield _Block(index=block, columns=masked, places=places, costs=prices)


class _Trellis:
    """The Viterbi algorithm on all segments at once.

    State s within a block holds, in bit k, the parity of row block - offset + k so far.
    `costs[s]` is the least cost of reaching it, [2^h, segments]; a place lets a path
    stay at s for nothing or come from s ^ column at the place's cost, and one bit keeps
    which was cheaper. A block begins in the lower half of the states and ends in those
    whose bit 0 is as the message wants it, so its first and last place need half the work:

        lower half ── first place ──▶ all states ── places ──▶ all ── last place ──▶ wanted half, shifted down
    """

    def __init__(self, code: _Code) -> None:
        size, segments = 1 << code.height, code.segments
        self.code = code
        self.half = size // 2
        self.costs = np.full((size, segments), np.inf, dtype=np.float32)
        self.costs[0] = 0
        self.decisions: list[NDArray[np.uint8] | None] = []  # one a place; None where the state itself tells
        self._tile = max(segments, min(_TILE, self.half * segments))
        self._states = np.arange(size)
        self._origin = np.empty_like(self._states)
        self._changed = np.empty_like(self.costs)
        self._taken = np.empty(self.costs.shape, dtype=np.bool_)

    def pass_block(self, block: _Block, wanted: NDArray[np.bool_] | None) -> None:
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
            raise _infeasible()
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


def _cheapest(costs: NDArray[np.float32], target: NDArray[np.uint8], free_ends: int, code: _Code) -> NDArray[np.uint8]:
    """Return the cheapest change with the target syndrome.

    costs: [places, segments]. target: [rows, segments]. In the last `free_ends`
    segments the last row may come out either way. Returns [places, segments] of 0 and 1.
    """
    trellis = _Trellis(code)
    wanted = target.astype(np.bool_)
    blocks = list(_blocks(costs, code))
    for block in blocks:
        row = block.index - code.offset
        final = block.index == code.rows - 1
        trellis.pass_block(block, None if final or row < 0 else wanted[row])
        if row < 0:
            trellis.drop_row()
        if block.index % _RENORMALISE == _RENORMALISE - 1 and not final:
            trellis.renormalise()
    ends = _end_states(trellis.costs, target, free_ends, code)
    return _walk_back(trellis.decisions, blocks, target, ends, code)


def _end_states(
    path_costs: NDArray[np.float32], target: NDArray[np.uint8], free_ends: int, code: _Code
) -> NDArray[np.int64]:
    """Return each segment's last state: the target's last rows, the free one as it is cheaper."""
    segment = np.arange(code.segments)
    last = target[code.rows - 1 - code.offset :].astype(np.int64)  # [offset + 1, segments]
    ends: NDArray[np.int64] = np.left_shift(last, np.arange(code.offset + 1)[:, None]).sum(axis=0)
    other = ends ^ (1 << code.offset)
    free = segment >= code.segments - free_ends
    ends = np.where(free & (path_costs[other, segment] < path_costs[ends, segment]), other, ends)
    if not np.isfinite(path_costs[ends, segment]).all():
        raise _infeasible()
    return ends


def _walk_back(
    decisions: list[NDArray[np.uint8] | None],
    blocks: list[_Block],
    target: NDArray[np.uint8],
    ends: NDArray[np.int64],
    code: _Code,
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
        for block in reversed(blocks):
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


def _infeasible() -> Infeasible:
    return Infeasible("Too many positions must not change for a message of this length.")
