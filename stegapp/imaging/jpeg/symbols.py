"""From coefficients to Huffman symbols, for a sequential scan; what all kinds of scans share. No loops over symbols.

Clauses are those of ITU-T T.81; libjpeg decides where it leaves a choice, so that files come out as libjpeg's do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stegapp.imaging.jpeg.structure import ZIGZAG, Scan, Structure

__all__ = ["RAW", "FilledUp", "Ints", "Symbols", "ZigZag", "filled_up", "magnitudes", "sequential", "zigzag"]

Ints = npt.NDArray[np.int64]
ZigZag = npt.NDArray[np.int16]
"""Blocks of one component in zigzag order, [rows, columns, 64]."""

RAW = 255
"""The table of what has no symbol: bits as they are."""

_STRIP = 1 << 16  # blocks at once, so that memory does not grow with the picture
_SIZES = np.frexp(np.arange(1 << 15))[1].astype(np.uint8)  # Table F.1
_ZRL = 0xF0  # 16 zeros


@dataclass(frozen=True, eq=False)
class Symbols:
    """What a scan, or a part of it, codes, one after the other.

    table: class and place of the Huffman table of each, or RAW. symbol: what is coded by it. value, size: bits that
    follow the code. starts: where restart intervals begin; a scan's first part has one at 0.
    """

    table: npt.NDArray[np.uint8]
    symbol: npt.NDArray[np.uint8]
    value: npt.NDArray[np.uint32]
    size: npt.NDArray[np.uint8]
    starts: Ints

    @classmethod
    def joined(cls, parts: list["Symbols"], *, restart: bool = False) -> "Symbols":
        """Return parts one behind the other. restart: each is an interval of its own."""
        ends = np.cumsum([0, *(len(part.table) for part in parts)])[:-1]
        starts = ends if restart else np.concatenate([part.starts + end for part, end in zip(parts, ends, strict=True)])
        return cls(
            np.concatenate([part.table for part in parts]),
            np.concatenate([part.symbol for part in parts]),
            np.concatenate([part.value for part in parts]),
            np.concatenate([part.size for part in parts]),
            starts,
        )


def zigzag(plane: npt.NDArray[np.int16]) -> ZigZag:
    """Return a plane's blocks in zigzag order, [rows, columns, 64]."""
    rows, columns = plane.shape[0] // 8, plane.shape[1] // 8
    blocks = plane.reshape(rows, 8, columns, 8).transpose(0, 2, 1, 3).reshape(rows, columns, 64)
    return np.ascontiguousarray(np.take(blocks, ZIGZAG, axis=2))


def magnitudes(values: npt.NDArray[np.signedinteger]) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32]]:
    """Return how many bits each value takes, and these bits: of a negative one, all inverted (F.1.2.1)."""
    size = _SIZES[np.abs(values)]
    bits = np.where(values < 0, values + (1 << size.astype(np.int32)) - 1, values)
    return size, bits.astype(np.uint32)


class FilledUp:
    """The blocks of a component in zigzag order, with those that fill up MCUs, made for some rows at a time.

    more: a plane that has those which fill up; None for libjpeg's.
    """

    def __init__(
        self,
        plane: npt.NDArray[np.int16],
        structure: Structure,
        component: int,
        more: npt.NDArray[np.int16] | None = None,
    ) -> None:
        self._plane, self._more = plane, more
        self._across = structure.components[component].across
        self._columns = structure.mcus()[1] * self._across

    def __getitem__(self, rows: slice) -> ZigZag:
        """Return rows from `rows.start` to `rows.stop`, which may lie beyond the plane."""
        start, stop = rows.start, rows.stop
        blocks = zigzag(self._plane[8 * start : 8 * stop])
        height, width = blocks.shape[:2]
        full = filled_up(blocks, (stop - start - height, self._columns - width), self._across)
        if self._more is not None:
            full[:, width:] = zigzag(self._more[8 * start : 8 * stop, 8 * width :])
            full[height:] = zigzag(self._more[8 * (start + height) : 8 * stop])
        return full


Blocks = FilledUp | ZigZag
"""Filled up, some rows at a time or all of them."""


def sequential(blocks: Sequence[Blocks], structure: Structure, scan: Scan) -> Iterator[Symbols]:
    """Yield the symbols of a sequential scan, some rows at a time (F.1.2)."""
    before = [0] * len(scan.components)
    done = 0
    for units, counts in mcus(blocks, structure, scan):
        yield _sequential(units, counts, scan, before, done)
        done += len(units)


def filled_up(blocks: ZigZag, lacking: tuple[int, int], across: int) -> ZigZag:
    """Return blocks with those that fill up MCUs as libjpeg makes them: no AC, and the DC of the block before.

    The block before lies to the left, or is the last of the same MCU in the row above (jccoefct.c). lacking: rows and
    columns. across: blocks of an MCU.
    """
    if not any(lacking):
        return blocks
    rows, columns = blocks.shape[:2]
    full = np.pad(blocks, ((0, lacking[0]), (0, lacking[1]), (0, 0)))
    full[:rows, columns:, 0] = blocks[:, -1:, 0]
    if lacking[0]:
        full[rows:, :, 0] = np.repeat(full[rows - 1, across - 1 :: across, 0], across)
    return full


def mcus(blocks: Sequence[Blocks], structure: Structure, scan: Scan) -> Iterator[tuple[ZigZag, list[int]]]:
    """Yield MCUs of a scan, [MCUs, blocks, 64], some rows at once, and how many blocks each component has in one.

    A scan of one component has its blocks in lines and none that fill up (A.2.2).
    """
    if len(scan.components) == 1:
        one = blocks[scan.components[0]]
        rows, columns = structure.blocks(scan.components[0])
        step = max(1, _STRIP // columns)
        for top in range(0, rows, step):
            yield one[top : min(top + step, rows)][:, :columns].reshape(-1, 1, 64), [1]
        return
    rows, columns = structure.mcus()
    shapes = [(structure.components[place].down, structure.components[place].across) for place in scan.components]
    counts = [down * across for down, across in shapes]
    step = max(1, _STRIP // (columns * sum(counts)))
    for top in range(0, rows, step):
        end = min(top + step, rows)
        units = []
        for place, (down, across) in zip(scan.components, shapes, strict=True):
            split = blocks[place][top * down : end * down].reshape(end - top, down, columns, across, 64)
            units.append(split.transpose(0, 2, 1, 3, 4).reshape(-1, down * across, 64))
        yield np.concatenate(units, axis=1), counts


def differences(units: ZigZag, counts: list[int], restart: int, before: list[int], done: int) -> npt.NDArray[np.int32]:
    """Return DC less the DC before it in its component, [MCUs, blocks] (F.1.1.5.1); `before` goes on.

    done: MCUs before these.
    """
    found = np.empty(units.shape[:2], np.int32)
    at = 0
    for place, count in enumerate(counts):
        dc = units[:, at : at + count, 0].astype(np.int32)
        last = np.concatenate([[before[place]], dc.ravel()[:-1]]).reshape(dc.shape)
        if restart:
            last[-done % restart :: restart, 0] = 0
        found[:, at : at + count] = dc - last
        before[place] = int(dc[-1, -1])
        at += count
    return found


def _sequential(units: ZigZag, counts: list[int], scan: Scan, before: list[int], done: int) -> Symbols:
    dc = differences(units, counts, scan.restart, before, done).ravel()
    tables = np.repeat(np.arange(len(counts)), counts)
    per_mcu = len(tables)
    dc_table = np.tile(np.array(scan.dc, np.uint8)[tables], len(units))
    ac_table = np.tile((np.array(scan.ac, np.uint8) + 0x10)[tables], len(units))

    ac = units.reshape(-1, 64)[:, 1:].ravel()
    found = np.flatnonzero(ac)
    values = ac[found].astype(np.int32)
    block, place = np.divmod(found, 63)
    zeros = np.diff(place, prepend=-1) - 1
    first = np.diff(block, prepend=-1) > 0
    zeros[first] = place[first]
    longs = zeros >> 4  # symbols for 16 zeros before each
    last = np.full(len(dc), -1)
    last[block] = place
    ended = last == 62
    ahead = np.cumsum(longs + 1)
    per_block = 2 - ended + np.bincount(block, weights=longs + 1, minlength=len(dc)).astype(np.int64)
    ends = np.cumsum(per_block)
    begins = ends - per_block

    symbol, size = np.full(int(ends[-1]), _ZRL, np.uint8), np.zeros(int(ends[-1]), np.uint8)
    value = np.zeros(int(ends[-1]), np.uint32)
    table = np.repeat(ac_table, per_block)
    table[begins] = dc_table
    symbol[begins], value[begins] = magnitudes(dc)
    size[begins] = symbol[begins]
    before_block = np.zeros(len(dc), np.int64)
    before_block[block[first]] = (ahead - longs - 1)[first]
    at = begins[block] + ahead - before_block[block]
    size[at], value[at] = magnitudes(values)
    symbol[at] = ((zeros & 15) << 4) | size[at]
    symbol[ends[~ended] - 1] = 0  # the end of a block
    starts: Ints = np.zeros(0, np.int64)
    if scan.restart:
        starts = begins[::per_mcu][-done % scan.restart :: scan.restart]
    elif done == 0:
        starts = np.zeros(1, np.int64)
    return Symbols(table, symbol, value, size, starts)
