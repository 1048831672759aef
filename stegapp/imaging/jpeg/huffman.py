"""Huffman tables of JPEG: those of the standard, those that fit given symbols best, and their codes.

Must not know files. Clauses are those of ITU-T T.81.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["STANDARD", "HuffmanTable", "optimal_table", "tables_in"]


@dataclass(frozen=True)
class HuffmanTable:
    """How many codes each length from 1 to 16 has, and the symbols in the order of their codes."""

    counts: tuple[int, ...]
    symbols: bytes

    @property
    def sound(self) -> bool:
        """Whether its codes fit: none is all ones, as C.2 asks."""
        code = 0
        for length, number in enumerate(self.counts, start=1):
            code += number
            if number and code >= 1 << length:
                return False
            code <<= 1
        return sum(self.counts) == len(self.symbols) <= 256

    def codes(self) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint8]]:
        """Return code and length of each symbol, [256] each; length 0 for a symbol that has no code."""
        codes, lengths = np.zeros(256, np.uint32), np.zeros(256, np.uint8)
        code, place = 0, 0
        for length, number in enumerate(self.counts, start=1):
            for symbol in self.symbols[place : place + number]:
                codes[symbol], lengths[symbol] = code, length
                code += 1
            place += number
            code <<= 1
        return codes, lengths

    def to_bytes(self) -> bytes:
        """Return it as it stands in a DHT segment, behind its class and place (B.2.4.2)."""
        return bytes(self.counts) + self.symbols


def tables_in(payload: bytes) -> Iterator[tuple[int, HuffmanTable]]:
    """Yield the tables of a DHT segment with class and place as one byte. Raises ValueError where they do not fit."""
    at = 0
    while at < len(payload):
        counts = tuple(payload[at + 1 : at + 17])
        symbols = payload[at + 17 : at + 17 + sum(counts)]
        table = HuffmanTable(counts, symbols)
        if len(counts) < 16 or not table.sound or payload[at] & 0xEF > 3:
            raise ValueError("a broken Huffman table")
        yield payload[at], table
        at += 17 + len(symbols)


def optimal_table(frequencies: npt.NDArray[np.int64]) -> HuffmanTable:
    """Return the shortest table for symbols that come so often, [256], as libjpeg makes it (K.2).

    Among equal frequencies the larger symbol goes first, so that the same symbols always make the same table.
    """
    heap = [(int(number), -symbol) for symbol, number in enumerate(frequencies) if number > 0]
    heap.append((1, -256))  # so that no code is all ones
    heapq.heapify(heap)
    lengths = [0] * 257
    members = {symbol: [symbol] for symbol in range(257)}
    while len(heap) > 1:
        first, second = heapq.heappop(heap), heapq.heappop(heap)
        joined = members[-first[1]] + members.pop(-second[1])
        members[-first[1]] = joined
        for symbol in joined:
            lengths[symbol] += 1
        heapq.heappush(heap, (first[0] + second[0], first[1]))
    counts = [0] * (max(lengths) + 17)
    for length in lengths:
        counts[length] += length > 0
    for length in range(len(counts) - 1, 16, -1):  # codes of more than 16 bits: Figure K.3
        while counts[length] > 0:
            shorter = length - 2
            while counts[shorter] == 0:
                shorter -= 1
            counts[length] -= 2
            counts[length - 1] += 1
            counts[shorter + 1] += 2
            counts[shorter] -= 1
    longest = max(length for length in range(17) if counts[length])
    counts[longest] -= 1  # the code that is all ones
    order = sorted((length, symbol) for symbol, length in enumerate(lengths[:256]) if length)
    return HuffmanTable(tuple(counts[1:17]), bytes(symbol for _, symbol in order))


def _standard(counts: str, symbols: str) -> HuffmanTable:
    return HuffmanTable(tuple(int(each) for each in counts.split()), bytes.fromhex(symbols))


STANDARD = {
    0x00: _standard("0 1 5 1 1 1 1 1 1 0 0 0 0 0 0 0", "000102030405060708090a0b"),
    0x01: _standard("0 3 1 1 1 1 1 1 1 1 1 0 0 0 0 0", "000102030405060708090a0b"),
    0x10: _standard(
        "0 2 1 3 3 2 4 3 5 5 4 4 0 0 1 125",
        "01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738"
        "393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5"
        "a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa",
    ),
    0x11: _standard(
        "0 2 1 2 4 4 3 4 7 5 4 4 0 1 2 119",
        "000102031104052131061241510761711322328108144291a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738"
        "393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4"
        "a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa",
    ),
}
"""The tables of K.3, which programs use that do not make their own: luma's and chroma's of DC (00, 01), AC (10, 11)."""
