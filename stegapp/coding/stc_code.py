"""The public parity-check matrix of the syndrome-trellis codes: segments, blocks, columns, and what a plane carries.

Owns the matrix; which of the planes that carry a message is the nearest, the searches find.

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
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "HEIGHTS",
    "MAX_SEGMENTS",
    "ROWS_PER_SEGMENT",
    "SEEDS",
    "Block",
    "Code",
    "Infeasible",
    "blocks",
    "columns",
    "syndrome",
]

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


class Infeasible(ValueError):
    """The positions that may change cannot carry this message."""

    def __init__(self, reason: str = "Too many positions must not change for a message of this length.") -> None:
        super().__init__(reason)


@dataclass(frozen=True)
class Code:
    """The matrix's shape for given lengths; see the module's text."""

    height: int
    segments: int
    places: int
    rows: int
    offset: int

    @classmethod
    def of(cls, positions: int, message_bits: int, height: int) -> "Code":
        """Return the code for so many of each. Raises ValueError for an unknown height or too many message bits."""
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

    def of_segments(self, count: int) -> "Code":
        """Return the same for so many of the segments."""
        return replace(self, segments=count)

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


def syndrome(bits: NDArray[np.uint8], code: Code) -> NDArray[np.uint8]:
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
class Block:
    """One block as the search sees it: its distinct columns, the cheapest place of each and that place's cost."""

    index: int
    columns: tuple[int, ...]
    places: NDArray[np.int64]  # [columns, segments] or, where no column repeats, [columns, 1]
    costs: NDArray[Any]  # [columns, segments]


def blocks(costs: NDArray[Any], code: Code, *, wet: float) -> Iterator[Block]:
    """Return the blocks of a plane's costs, [places, segments]. wet: the cost where nothing may change."""
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
            padded = np.full((repeats * period, code.segments), wet, dtype=costs.dtype)
            padded[: stop - start] = prices
            stacked = padded.reshape(repeats, period, code.segments)
            best = stacked.argmin(axis=0)
            prices = np.take_along_axis(stacked, best[None], axis=0)[0]
            places = start + best * period + np.arange(period)[:, None]
        yield Block(index=block, columns=masked, places=places, costs=prices)
