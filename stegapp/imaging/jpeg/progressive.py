"""From coefficients to Huffman symbols, for the scans of a progressive JPEG. No loops over symbols.

Clauses are those of ITU-T T.81, Annex G; where it leaves a choice, it is libjpeg's, so that files come out as its own.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stegapp.imaging.jpeg.structure import Scan, Structure
from stegapp.imaging.jpeg.symbols import RAW, Ints, Symbols, ZigZag, differences, magnitudes, mcus

__all__ = ["Progressive"]

_LONGEST_RUN = 0x7FFF  # blocks in one symbol
_MOST_BITS = 937  # corrections that wait for the end of a run, more than which libjpeg does not keep
_Numbers = npt.NDArray[np.integer] | int
_Flags = npt.NDArray[np.bool_]
_BLOCK, _TAIL = 1024, 1000  # orders: of a block, and within it of what follows its last symbol


@dataclass(frozen=True, eq=False)
class _Sparse:
    """Coefficients of AC that are not 0, in order: block, place from 1 to 63, value. count: of all blocks."""

    block: npt.NDArray[np.int32]
    place: npt.NDArray[np.uint8]
    value: npt.NDArray[np.int16]
    count: int

    def part(self, begin: int, end: int) -> "_Sparse":
        """Return those of blocks begin to end."""
        start, stop = np.searchsorted(self.block, [begin, end])
        return _Sparse(self.block[start:stop] - begin, self.place[start:stop], self.value[start:stop], end - begin)

    def band(self, scan: Scan) -> tuple[Ints, Ints, npt.NDArray[np.int32]]:
        """Return block, place in the band and value of those that are not 0 without the lowest bits of the scan."""
        wanted = (self.place >= scan.start) & (self.place <= scan.end) & (np.abs(self.value) >> scan.low > 0)
        place = self.place[wanted].astype(np.int64) - scan.start
        return self.block[wanted].astype(np.int64), place, self.value[wanted].astype(np.int32)


class Progressive:
    """Scans of one progressive JPEG; what is not 0 is looked for once. blocks: filled up, in zigzag order."""

    def __init__(self, blocks: list[ZigZag], structure: Structure) -> None:
        self._blocks, self._structure = blocks, structure
        self._found: dict[int, _Sparse] = {}

    def symbols(self, scan: Scan) -> Symbols:
        """Return the symbols of a scan."""
        if scan.start == 0:
            return _dc_scan(self._blocks, self._structure, scan)
        component = scan.components[0]
        if component not in self._found:
            rows, columns = self._structure.blocks(component)
            self._found[component] = _sparse(self._blocks[component][:rows, :columns].reshape(-1, 64))
        found, code = self._found[component], _ac_refined if scan.high else _ac_first
        if not scan.restart:
            return code(found, scan)
        begins = range(0, found.count, scan.restart)
        intervals = [found.part(begin, min(begin + scan.restart, found.count)) for begin in begins]
        return Symbols.joined([code(interval, scan) for interval in intervals], restart=True)


def _sparse(blocks: npt.NDArray[np.int16]) -> _Sparse:
    ac = blocks[:, 1:].ravel()
    found = np.flatnonzero(ac)
    block, place = np.divmod(found, 63)
    return _Sparse(block.astype(np.int32), (place + 1).astype(np.uint8), ac[found], len(blocks))


def _dc_scan(blocks: list[ZigZag], structure: Structure, scan: Scan) -> Symbols:
    parts, before, done = [], [0] * len(scan.components), 0
    for units, counts in mcus(blocks, structure, scan):
        parts.append(_dc(units, counts, scan, before, done))
        done += len(units)
    return Symbols.joined(parts)


def _dc(units: ZigZag, counts: list[int], scan: Scan, before: list[int], done: int) -> Symbols:
    """Code DC without its lowest bits, or one bit more of it (G.1.2.1)."""
    shifted = units[..., :1] >> scan.low
    blocks = np.repeat(np.arange(len(counts)), counts)
    tables = np.tile(np.array(scan.dc, np.uint8)[blocks], len(units))
    if scan.high:
        value = (shifted[..., 0].ravel() & 1).astype(np.uint32)
        symbols = np.zeros(len(value), np.uint8)
        tables[:] = RAW
        sizes = np.ones(len(value), np.uint8)
    else:
        sizes, value = magnitudes(differences(shifted, counts, scan.restart, before, done).ravel())
        symbols = sizes
    starts: Ints = np.zeros(0 if done else 1, np.int64)
    if scan.restart:
        starts = np.arange(-done % scan.restart, len(units), scan.restart) * len(blocks)
    return Symbols(tables, symbols, value, sizes, starts)


def _ac_first(found: _Sparse, scan: Scan) -> Symbols:
    """Code a band of AC without its lowest bits (G.1.2.2)."""
    block, place, values = found.band(scan)
    zeros = _zeros(block, place)
    sizes, bits = magnitudes(np.sign(values) * (np.abs(values) >> scan.low))
    longs = zeros >> 4
    order = block * _BLOCK + place * 8
    repeated = np.repeat(order, longs)
    last = np.full(found.count, -1)
    last[block] = place
    runs = _runs(last >= 0, last < scan.end - scan.start, np.zeros(found.count, np.int64))
    run_sizes, run_bits = _run_bits(runs[:, 1])
    return _ordered(
        scan,
        [
            (repeated, np.full(len(repeated), 0xF0), 0, 0),
            (order, (zeros & 15) << 4 | sizes, bits, sizes),
            (runs[:, 0] * _BLOCK + _TAIL, run_sizes << 4, run_bits, run_sizes),
        ],
    )


def _ac_refined(found: _Sparse, scan: Scan) -> Symbols:
    """Code one bit more of a band of AC (G.1.2.3): new ones as symbols, corrections of others as bits behind these."""
    block, place, values = found.band(scan)
    sizes = np.abs(values) >> scan.low
    new = sizes == 1
    last_new = np.full(found.count, -1)
    last_new[block[new]] = place[new]
    coded = place <= last_new[block]  # before the last new one; what comes later waits for the end of the run

    # Zeros since the new one before, in this block.
    zeros = np.cumsum(_zeros(block, place))
    group = np.concatenate([[True], new[:-1]]) if len(new) else new
    group = group | (np.diff(block, prepend=-1) > 0)
    starts = np.flatnonzero(group)
    number = np.cumsum(group) - 1
    base = np.concatenate([[0], zeros])[starts] if len(starts) else zeros
    since = zeros - (base[number] if len(starts) else 0)
    longs = since >> 4
    before = np.concatenate([[0], longs[:-1]]) if len(longs) else longs
    longs_here = np.where(coded, longs - np.where(group, 0, before), 0)

    order = block * _BLOCK + place * 8
    first_long = longs_here > 0
    more_longs = np.repeat(order + 2, np.maximum(longs_here - 1, 0))
    signs = (values > 0).astype(np.uint32)

    # Where each correction goes: behind the next symbol of its block, else behind the run that its block is in.
    emits = first_long | (new & coded)
    at = np.where(first_long, order + 1, order + 4)
    following = _following(emits)
    correction = ~new
    inner = correction & coded
    target = at[following[inner]]
    outer = correction & ~coded

    waiting = np.bincount(block[outer], minlength=found.count)
    runs = _runs(last_new >= 0, last_new < scan.end - scan.start, waiting)
    run_sizes, run_bits = _run_bits(runs[:, 1])
    run_ends = runs[:, 0]
    behind = run_ends[np.searchsorted(run_ends, block[outer])] * _BLOCK + _TAIL + 1
    raw = (sizes & 1).astype(np.uint32)
    return _ordered(
        scan,
        [
            (order[first_long], np.full(int(first_long.sum()), 0xF0), 0, 0),
            (target, None, raw[inner], 1),
            (more_longs, np.full(len(more_longs), 0xF0), 0, 0),
            (order[new] + 3, (since[new] & 15) << 4 | 1, signs[new], 1),
            (run_ends * _BLOCK + _TAIL, run_sizes << 4, run_bits, run_sizes),
            (behind, None, raw[outer], 1),
        ],
    )


def _zeros(block: Ints, place: Ints) -> Ints:
    """Return how many zeros lie before each coefficient that is none, since the last or the block's beginning."""
    zeros = np.diff(place, prepend=-1) - 1
    first = np.diff(block, prepend=-1) > 0
    zeros[first] = place[first]
    return zeros


def _following(emits: _Flags) -> Ints:
    """Return for each place the next one, not itself, that is set; the number of places where there is none.

    A correction never goes behind a symbol for 16 zeros that it itself makes necessary.
    """
    places = np.where(emits, np.arange(len(emits)), len(emits))
    ahead = np.minimum.accumulate(places[::-1])[::-1]
    return np.append(ahead[1:], len(emits)) if len(emits) else ahead


def _runs(
    symbols: _Flags,
    ended: _Flags,
    waiting: Ints,
) -> Ints:
    """Return runs of blocks that end early: the last block of each and how many it has, [runs, 2].

    symbols: which blocks have a symbol, before which a run has to be told. ended: which blocks end early. waiting:
    corrections at the end of each, of which not too many may wait.
    """
    begins = np.concatenate([[0], np.flatnonzero(symbols), [len(symbols)]])
    lengths = np.diff(begins)
    single = ended.astype(np.int64)
    totals = np.concatenate([[0], np.cumsum(single)])
    bits = np.concatenate([[0], np.cumsum(waiting)])
    counts = totals[begins[1:]] - totals[begins[:-1]]
    sums = bits[begins[1:]] - bits[begins[:-1]]
    simple = (counts < _LONGEST_RUN) & (sums <= _MOST_BITS)
    usual = simple & (counts > 0)
    found = [np.stack([begins[1:][usual] - 1, counts[usual]], axis=1)]
    for begin, length in zip(begins[:-1][~simple], lengths[~simple], strict=True):
        found.append(_split(int(begin), int(begin + length), single, totals, bits))
    runs = np.concatenate(found)
    return runs[np.argsort(runs[:, 0], kind="stable")]


def _split(begin: int, end: int, single: Ints, totals: Ints, bits: Ints) -> Ints:
    """Return the runs in blocks begin to end, told as soon as they are too long or too many corrections wait."""
    found: list[tuple[int, int]] = []
    at = begin
    while at < end:
        full = int(np.searchsorted(totals, totals[at] + _LONGEST_RUN))  # blocks up to here make the longest run
        heavy = int(np.searchsorted(bits, bits[at] + _MOST_BITS, side="right"))
        stop = min(full, heavy, end)
        if totals[stop] > totals[at]:
            found.append((stop - 1, int(totals[stop] - totals[at])))
        at = stop
    return np.array(found, np.int64).reshape(-1, 2)


def _run_bits(counts: Ints) -> tuple[Ints, Ints]:
    """Return the size of each run and the bits that follow its symbol (Table G.1)."""
    sizes = np.frexp(counts)[1].astype(np.int64) - 1
    return sizes, counts - (1 << np.maximum(sizes, 0))


def _ordered(scan: Scan, parts: list[tuple[Ints, Ints | None, _Numbers, _Numbers]]) -> Symbols:
    """Return parts, each of orders, symbols or None, values and sizes, as symbols in order."""
    orders = np.concatenate([order for order, *_ in parts])
    sorting = np.argsort(orders, kind="stable")
    table, symbol, value, size = [], [], [], []
    for order, code, number, bits in parts:
        table.append(np.full(len(order), RAW if code is None else 0x10 + scan.ac[0], np.uint8))
        symbol.append(np.zeros(len(order), np.uint8) if code is None else code.astype(np.uint8))
        value.append(np.broadcast_to(np.asarray(number), len(order)).astype(np.uint32))
        size.append(np.broadcast_to(np.asarray(bits), len(order)).astype(np.uint8))
    return Symbols(
        np.concatenate(table)[sorting],
        np.concatenate(symbol)[sorting],
        np.concatenate(value)[sorting],
        np.concatenate(size)[sorting],
        np.zeros(1, np.int64),
    )
