"""Method 3: syndromes, as of method 2, in pictures of any size: of the header's tile, and of groups of tiles.

Owns what each tile carries. Knows nothing of costs or models: bits, levels and changes come from functions that are
asked for one tile, or group, after the other, so that a picture need not be read as a whole.

    tiles in keyed order   │ 0                │ 1 │ … │ T - 1 │ T … not read
    positions              │ header │ payload:  groups of up to 16 tiles, each in one keyed order │

Both layers of the payload are divided among the groups by the number of their positions. There is no error correction:
a writer sends what its extractor reads surely.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc, ternary
from stegapp.format.codewords import Opened, Sealed, fresh_nonce, open_uncoded, seal_as
from stegapp.format.container import METHOD_TILED, SEALED_HEADER_BYTES, SHORTEST_PACKED, container_length, does_not_fit
from stegapp.format.crypto import SEAL_BYTES, Keys
from stegapp.format.header import Header, open_tiled_header
from stegapp.format.tiles import (
    GROUP_TILES,
    Tile,
    TiledGeometry,
    free_positions,
    header_size,
    tile_order,
    tile_positions,
)

__all__ = [
    "GROUP_TILES",
    "HEADER_SYNDROME_BITS",
    "NUMBER",
    "Group",
    "Part",
    "ReadTile",
    "Reader",
    "TileSolver",
    "header_part",
    "header_size",
    "longest_packed",
    "most_header_positions",
    "payload_bits",
    "payload_groups",
    "read",
    "seal",
    "write",
]

NUMBER = METHOD_TILED

Bits = NDArray[np.uint8]

HEADER_SYNDROME_BITS = 8 * SEALED_HEADER_BYTES

_LOW, _HIGH = 10, 12
_LOW_UP_TO, _LOW_FROM = 4_096, 1 << 20
"""Bits of a group's payload up to which, and positions above which, its trellises have the low height, as the header's
has always: a search takes as long as there are positions and states."""


@dataclass(frozen=True, eq=False)
class Part:
    """Positions of one tile, row · width + column within it, in the order in which they are numbered."""

    number: int
    tile: Tile
    positions: NDArray[np.int64] = field(repr=False)


@dataclass(frozen=True, eq=False)
class Group:
    """Tiles whose positions are in one keyed order: order[i] is the i-th of them, counted through all parts.

    high, low: which of the payload's bits its layers carry; both count from the first bit of the payload.
    """

    parts: tuple[Part, ...]
    order: NDArray[np.int64] = field(repr=False)
    high: slice
    low: slice

    @property
    def height(self) -> int:
        """The height of its trellises."""
        bits = self.high.stop - self.high.start + self.low.stop - self.low.start
        return _LOW if bits <= _LOW_UP_TO or self.order.size > _LOW_FROM else _HIGH


# ---------------------------------------------------------------- where bits lie


def header_part(keys: Keys, geometry: TiledGeometry) -> Part:
    """Return the positions of the header, in the order of its trellis."""
    number = int(tile_order(keys, geometry)[0])
    tile = geometry.tile(number)
    return Part(number, tile, tile_positions(keys, tile)[0])


def payload_groups(keys: Keys, geometry: TiledGeometry, *, tiles: int, high: int, low: int) -> Iterator[Group]:
    """Yield the groups of the first `tiles` tiles, whose layers carry `high` and `low` bits in all."""
    numbers = tile_order(keys, geometry)[:tiles].tolist()
    sizes = [geometry.tile(number).geometry.free_positions for number in numbers]
    sizes[0] -= header_size(geometry.tile(numbers[0]))
    groups = -(-tiles // GROUP_TILES)
    edges = [group * tiles // groups for group in range(groups + 1)]
    total, done = sum(sizes), 0
    for group, (first, stop) in enumerate(pairwise(edges)):
        parts = []
        for place in range(first, stop):
            tile = geometry.tile(numbers[place])
            positions = free_positions(tile.geometry) if place else tile_positions(keys, tile)[1]
            parts.append(Part(numbers[place], tile, positions))
        size = sum(sizes[first:stop])
        shares = [slice(bits * done // total, bits * (done + size) // total) for bits in (high, low)]
        order = keys.permutation(b"group order", size, context=group.to_bytes(4, "little"))
        yield Group(tuple(parts), order, shares[0], slice(high + shares[1].start, high + shares[1].stop))
        done += size


def payload_positions(keys: Keys, geometry: TiledGeometry, tiles: int) -> int:
    """Return how many positions the payload has in the first `tiles` tiles."""
    numbers = tile_order(keys, geometry)[:tiles].tolist()
    free = sum(geometry.tile(number).geometry.free_positions for number in numbers)
    return free - header_size(geometry.tile(numbers[0]))


def most_header_positions(geometry: TiledGeometry) -> int:
    """Return how many positions the header takes in the tile where it takes most."""
    return max(header_size(geometry.tile(number)) for number in range(geometry.header_tiles))


def _within(header: Header, keys: Keys, geometry: TiledGeometry) -> bool:
    """Tell whether a header's numbers are within the limits; quick, whatever the numbers."""
    if not 1 <= header.tiles <= geometry.tiles or header.container_bytes < SHORTEST_PACKED + SEAL_BYTES:
        return False
    most = payload_positions(keys, geometry, header.tiles) // 2
    return 0 <= 8 * header.container_bytes - header.n_used <= most and header.n_used <= most


# ---------------------------------------------------------------- sealing


def longest_packed(payload_bits: int) -> int:
    """Return the longest packed message that so many payload bits carry, 0 if none."""
    longest = payload_bits // 8 - SEAL_BYTES
    return longest if longest >= SHORTEST_PACKED else 0


def payload_bits(packed_bytes: int, *, limit_bytes: int) -> int:
    """Return the bits that a packed message takes when padded and sealed. Raises DoesNotFit."""
    return 8 * container_length(packed_bytes, limit_bytes=limit_bytes)


def seal(
    packed: bytes,
    keys: Keys,
    *,
    tiles: int,
    low_bits: int,
    limit_bytes: int,
    geometry: TiledGeometry,
    nonce: bytes | None = None,
) -> Sealed:
    """Pad and seal a packed message for the first `tiles` tiles; arguments as `codewords.seal`. Raises DoesNotFit."""
    length = container_length(len(packed), limit_bytes=limit_bytes)
    header = Header(NUMBER, length, low_bits, nonce or fresh_nonce(packed, keys), tiles=tiles)
    if not _within(header, keys, geometry):
        raise does_not_fit(len(packed), longest_packed(payload_positions(keys, geometry, tiles) // 2))
    return seal_as(header, packed, keys, limit_bytes=limit_bytes)


# ---------------------------------------------------------------- writing


class TileSolver(Protocol):
    """Chooses which positions change, and changes them. What it minds, it knows itself.

    Raises stc.Infeasible if too few positions may change.
    """

    def carry_header(self, part: Part, bits: Bits, *, height: int) -> None:
        """Have the low bits of these positions, in this order, carry `bits` as their syndrome."""
        ...

    def carry_payload(self, group: Group, bits: Bits, *, high_bits: int, height: int) -> None:
        """Have a group's positions carry bits, the first `high_bits` of them in the high layer."""
        ...


def write(sealed: Sealed, keys: Keys, solver: TileSolver, geometry: TiledGeometry) -> Iterator[int]:
    """Lay a sealed message; yields after the header and after each group how many of these are done."""
    header = sealed.header
    if header.method != NUMBER:
        raise ValueError("this message was sealed for another method")
    white = keys.bits(b"header whitening", HEADER_SYNDROME_BITS)
    solver.carry_header(header_part(keys, geometry), sealed.header_bits ^ white, height=_LOW)
    yield 1
    high = 8 * header.container_bytes - header.n_used
    groups = payload_groups(keys, geometry, tiles=header.tiles, high=high, low=header.n_used)
    for done, group in enumerate(groups, 2):
        bits = np.concatenate([sealed.payload_bits[group.high], sealed.payload_bits[group.low]])
        solver.carry_payload(group, bits, high_bits=group.high.stop - group.high.start, height=group.height)
        yield done


# ---------------------------------------------------------------- reading


class ReadTile(Protocol):
    """Reads one tile as the extractor does."""

    def __call__(self, number: int, tile: Tile) -> tuple[Bits, Bits]:
        """Return a tile's bits and levels, both uint8 [height, width]."""
        ...


class Reader:
    """Reads a picture tile by tile, so that whoever asks can tell how far it is, and stop."""

    def __init__(self, keys: Keys, geometry: TiledGeometry) -> None:
        self._keys, self._geometry = keys, geometry
        self._header: Header | None = None
        self._sealed_header = b""
        self._payload: Bits = np.zeros(0, dtype=np.uint8)

    def read(self, read_tile: ReadTile) -> Iterator[tuple[int, int]]:
        """Read what is needed; yields after each tile how many are done, of how many. Raises Unrevealed.

        read_tile: asked once for each tile.
        """
        part = header_part(self._keys, self._geometry)
        first = read_tile(part.number, part.tile)
        header = self._header = self._opened_header(first[0].reshape(-1)[part.positions])
        done, high = 0, 8 * header.container_bytes - header.n_used
        self._payload = np.zeros(8 * header.container_bytes, dtype=np.uint8)
        for group in payload_groups(self._keys, self._geometry, tiles=header.tiles, high=high, low=header.n_used):
            low_bits, levels = [], []
            for part in group.parts:
                read_bits, read_levels = read_tile(part.number, part.tile) if done else first
                low_bits.append(read_bits.reshape(-1)[part.positions])
                levels.append(read_levels.reshape(-1)[part.positions])
                done += 1
                yield done, header.tiles
            self._decode(group, np.concatenate(low_bits)[group.order], np.concatenate(levels)[group.order])

    def opened(self) -> Opened:
        """Return the message, once all is read. Raises Unrevealed."""
        if self._header is None:
            raise ValueError("nothing was read yet")
        packed, sealed = open_uncoded(self._payload, self._header, self._sealed_header, self._keys)
        carried = HEADER_SYNDROME_BITS + self._payload.size
        return Opened(packed=packed, sealed=sealed, carried_bits=carried, corrected_bits=0)

    def _opened_header(self, bits: Bits) -> Header:
        syndrome = stc.decode(bits, HEADER_SYNDROME_BITS, height=_LOW)
        whitened = syndrome ^ self._keys.bits(b"header whitening", HEADER_SYNDROME_BITS)
        self._sealed_header = np.packbits(whitened).tobytes()
        within = functools.partial(_within, keys=self._keys, geometry=self._geometry)
        return open_tiled_header(self._sealed_header, self._keys, within=within)

    def _decode(self, group: Group, low_bits: Bits, levels: NDArray[np.uint8]) -> None:
        high_bits = group.high.stop - group.high.start
        bits = high_bits + group.low.stop - group.low.start
        found = ternary.decode(levels, low_bits, bits, high_bits=high_bits, height=group.height)
        self._payload[group.high], self._payload[group.low] = found[:high_bits], found[high_bits:]


def read(read_tile: ReadTile, keys: Keys, geometry: TiledGeometry) -> Opened:
    """Return the message in a picture, in one go; see `Reader`. Raises Unrevealed."""
    reader = Reader(keys, geometry)
    for _ in reader.read(read_tile):
        pass
    return reader.opened()
