"""Huffman symbols to the bytes of a scan. Clauses are those of ITU-T T.81."""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from stegapp.imaging.jpeg.huffman import HuffmanTable
from stegapp.imaging.jpeg.symbols import RAW, Ints, Symbols

__all__ = ["NoCode", "packed"]

_PART = 1 << 20  # symbols at once


class NoCode(ValueError):
    """A table has no code for a symbol that is needed."""


def packed(symbols: Symbols, tables: Mapping[int, HuffmanTable]) -> bytes:
    """Return the data of a scan, with restart markers and escaped FFs (F.1.2.3). Raises NoCode."""
    code, length = _codes(symbols, tables)
    value = (code << symbols.size) | symbols.value
    length = length + symbols.size
    if len(symbols.starts) == 1:
        total = int(length.sum(dtype=np.int64))
        value = np.append(value, np.uint64((1 << -total % 8) - 1))
        length = np.append(length, np.uint8(-total % 8))
        return _escaped(_joined(value, length), np.zeros(0, np.int64))
    ends = np.append(symbols.starts[1:], len(value))
    bits = np.add.reduceat(length.astype(np.int64), symbols.starts)
    filling = -bits % 8
    value = np.insert(value, ends, (1 << filling.astype(np.uint64)) - np.uint64(1))
    length = np.insert(length, ends, filling.astype(np.uint8))
    return _escaped(_joined(value, length), np.cumsum((bits + filling) // 8)[:-1])


def _codes(
    symbols: Symbols, tables: Mapping[int, HuffmanTable]
) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint8]]:
    code, length = np.zeros((256, 256), np.uint64), np.zeros((256, 256), np.uint8)
    for place, table in tables.items():
        code[place], length[place] = table.codes()
    index = symbols.table.astype(np.uint16) << 8 | symbols.symbol
    lengths = length.ravel()[index]
    if ((lengths == 0) & (symbols.table != RAW)).any():
        raise NoCode
    return code.ravel()[index], lengths


def _joined(value: npt.NDArray[np.uint64], length: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Return values of up to 32 bits, one behind the other, as bytes; together they fill the last one."""
    parts: list[npt.NDArray[np.uint8]] = []
    rest, rest_bits = np.uint64(0), 0
    for at in range(0, len(value), _PART):
        values = np.concatenate([[rest], value[at : at + _PART]])
        lengths = np.concatenate([[rest_bits], length[at : at + _PART].astype(np.int64)])
        ends = np.cumsum(lengths)
        # Each value lies in two words of 32 bits at most; as no two bits meet, a sum joins them, exactly in 53 bits.
        word, inside = (ends - lengths) >> 5, ((ends - lengths) & 31).astype(np.uint64)
        wide = values << (np.uint64(64) - inside - lengths.astype(np.uint64))
        wide[lengths == 0] = 0
        count = int(ends[-1] >> 5) + 2
        high = np.bincount(word, weights=wide >> np.uint64(32), minlength=count)
        high[1:] += np.bincount(word, weights=wide & np.uint64(0xFFFFFFFF), minlength=count)[:-1]
        data = high.astype(np.uint64).astype(">u4").view(np.uint8)
        whole, rest_bits = divmod(int(ends[-1]), 8)
        rest = np.uint64(int(data[whole]) >> (8 - rest_bits))
        parts.append(data[:whole])
    return np.concatenate(parts)


def _escaped(data: npt.NDArray[np.uint8], ends: Ints) -> bytes:
    """Put a zero behind each FF and restart markers where intervals end (E.1.4)."""
    escapes = np.flatnonzero(data == 0xFF) + 1
    marks = np.stack([np.full(len(ends), 0xFF), 0xD0 + np.arange(len(ends)) % 8], axis=1).ravel()
    places = np.concatenate([escapes, np.repeat(ends, 2)])
    return np.insert(data, places, np.concatenate([np.zeros(len(escapes)), marks]).astype(np.uint8)).tobytes()
