"""Huffman symbols to the bytes of a scan. Clauses are those of ITU-T T.81."""

from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from stegapp.imaging.jpeg.huffman import HuffmanTable
from stegapp.imaging.jpeg.symbols import RAW, Ints, Symbols

__all__ = ["NoCode", "packed"]

_PART = 1 << 20  # symbols at once


class NoCode(ValueError):
    """A table has no code for a symbol that is needed."""


def packed(parts: Iterable[Symbols], tables: Mapping[int, HuffmanTable]) -> bytes:
    """Return the data of a scan, with restart markers and escaped FFs (F.1.2.3). Raises NoCode."""
    packer = _Packer(tables)
    pieces = [packer.packed(symbols) for symbols in parts]
    return b"".join((*pieces, packer.end()))


class _Packer:
    """Packs one part of a scan after the other, and keeps the bits that fill no byte yet."""

    def __init__(self, tables: Mapping[int, HuffmanTable]) -> None:
        self._tables = tables
        self._rest, self._rest_bits = np.uint64(0), 0
        self._begun, self._markers = False, 0

    def packed(self, symbols: Symbols) -> bytes:
        """Return the bytes that a part fills."""
        code, length = _codes(symbols, self._tables)
        value = (code << symbols.size) | symbols.value
        length = length + symbols.size
        begins = symbols.starts if self._begun else symbols.starts[1:]  # before the first there is no marker
        self._begun = True
        ends = np.zeros(0, np.int64)
        if begins.size:
            ahead = self._rest_bits + np.concatenate([[0], np.cumsum(length, dtype=np.int64)])[begins]
            filling = -np.diff(ahead, prepend=0) % 8
            value = np.insert(value, begins, (1 << filling.astype(np.uint64)) - np.uint64(1))
            length = np.insert(length, begins, filling.astype(np.uint8))
            ends = (ahead + np.cumsum(filling)) // 8
        return self._escaped(self._joined(value, length), ends)

    def end(self) -> bytes:
        """Return the last byte, filled with ones."""
        filling = -self._rest_bits % 8
        value, length = np.array([(1 << filling) - 1], np.uint64), np.array([filling], np.uint8)
        return self._escaped(self._joined(value, length), np.zeros(0, np.int64))

    def _joined(self, value: npt.NDArray[np.uint64], length: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """Return values of up to 32 bits, one behind the other, as bytes; what fills no byte is kept."""
        parts: list[npt.NDArray[np.uint8]] = []
        for at in range(0, len(value), _PART):
            values = np.concatenate([[self._rest], value[at : at + _PART]])
            lengths = np.concatenate([[self._rest_bits], length[at : at + _PART].astype(np.int64)])
            ends = np.cumsum(lengths)
            # Each value lies in two words of 32 bits at most; no two bits meet, so a sum joins them, exactly in 53.
            word, inside = (ends - lengths) >> 5, ((ends - lengths) & 31).astype(np.uint64)
            wide = values << (np.uint64(64) - inside - lengths.astype(np.uint64))
            wide[lengths == 0] = 0
            count = int(ends[-1] >> 5) + 2
            high = np.bincount(word, weights=wide >> np.uint64(32), minlength=count)
            high[1:] += np.bincount(word, weights=wide & np.uint64(0xFFFFFFFF), minlength=count)[:-1]
            data = high.astype(np.uint64).astype(">u4").view(np.uint8)
            whole, self._rest_bits = divmod(int(ends[-1]), 8)
            self._rest = np.uint64(int(data[whole]) >> (8 - self._rest_bits))
            parts.append(data[:whole])
        return np.concatenate(parts)

    def _escaped(self, data: npt.NDArray[np.uint8], ends: Ints) -> bytes:
        """Put a zero behind each FF and restart markers where intervals end (E.1.4)."""
        escapes = np.flatnonzero(data == 0xFF) + 1
        numbers = (self._markers + np.arange(len(ends))) % 8
        self._markers += len(ends)
        marks = np.stack([np.full(len(ends), 0xFF), 0xD0 + numbers], axis=1).ravel()
        places = np.concatenate([escapes, np.repeat(ends, 2)])
        return np.insert(data, places, np.concatenate([np.zeros(len(escapes)), marks]).astype(np.uint8)).tobytes()


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
