"""Where in a picture a message goes: how many tiles it takes, and fresh anchors, which choose them.

Cost grows with the message: of a picture of which few tiles change, few are looked at.
"""

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.choice import SQUARE_LEVELS
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.picture_task import Levels, PictureTask
from stegapp.embedding.prices import Prices
from stegapp.embedding.simulate import draw_changes
from stegapp.errors import CoverUnsuitable
from stegapp.format import Picture, TiledGeometry, tiled
from stegapp.imaging.limits import MAX_PIXELS

__all__ = ["MOST_IN_PHOTO", "Room", "freshened", "square_bits"]

_FEWEST = 24
"""Anchors that change at least; see `anchors`."""

_EXCESS = 1.1

_LEAST_SHARE = 1 / 30
_LEAST_TRIES = 12
_SURE = math.log(1000)

MOST_IN_PHOTO = 3 * MAX_PIXELS // 16
"""Bytes that no picture carries: half a bit for each of 3 · 100 million levels."""


@dataclass(frozen=True, eq=False)
class Room:
    """Where in a picture a message can go: how many positions of each tile are useful, [tiles].

    A little is left out for the anchors.
    """

    geometry: TiledGeometry
    prices: Prices
    useful: NDArray[np.int64] = field(repr=False)

    @classmethod
    def of(cls, picture: Picture, prices: Prices) -> "Room":
        """Look at all of a picture."""
        geometry, useful = picture.geometry, []
        for number in range(geometry.tiles):
            tile = geometry.tile(number)
            useful.append(int(np.count_nonzero(prices.useful(tile, picture[tile.area]))))
        return cls(geometry, prices, np.array([count - count // 64 for count in useful], dtype=np.int64))

    @property
    def longest(self) -> int:
        """The longest packed message: half a bit for each useful position; the header's carry nothing of it.

        0 where so few tiles can hold a header that finding one, a key derivation each, would take too long.
        """
        if self._header_share < _LEAST_SHARE:
            return 0
        taken = math.ceil(self._useful_in_header.max())
        return tiled.longest_packed(max(0, int(self.useful.sum()) - taken) // 2)

    @property
    def tries(self) -> int:
        """How many salts to try until a tile that can hold a header comes first: one in a thousand finds none."""
        return max(_LEAST_TRIES, math.ceil(_SURE / max(self._header_share, _LEAST_SHARE)))

    @property
    def _header_share(self) -> float:
        return float(np.mean(self._holds_header))

    def holds_header(self, number: int) -> bool:
        """Tell whether a tile that may have the header has room for it."""
        return bool(self._holds_header[number])

    @property
    def _holds_header(self) -> NDArray[np.bool_]:
        return self._useful_in_header >= self.prices.header_needs

    @functools.cached_property
    def _useful_in_header(self) -> NDArray[np.float64]:
        """How many useful positions the header has on average, in each tile that may have it."""
        tiles = [self.geometry.tile(number) for number in range(self.geometry.header_tiles)]
        positions = np.array([tile.geometry.positions for tile in tiles])
        header = np.array([tiled.header_size(tile) for tile in tiles])
        found: NDArray[np.float64] = self.useful[: len(tiles)] * header / positions
        return found

    def tiles_for(self, order: NDArray[np.int64], payload_bits: int) -> int:
        """Return how many tiles, in this order, give a message a low rate; all if none do."""
        enough = np.flatnonzero(self.prices.low_rate * np.cumsum(self.useful[order]) >= payload_bits)
        return int(enough[0]) + 1 if enough.size else self.geometry.tiles

    def tiles_for_all(self, order: NDArray[np.int64], payload_bits: Sequence[int]) -> int:
        """Return how many tiles, in this order, give several messages a low rate, each in tiles of its own."""
        taken = 0
        for bits in payload_bits:
            taken += self.tiles_for(order[taken:], bits)
        return min(taken, self.geometry.tiles)


# ---------------------------------------------------------------- anchors


def freshened(task: PictureTask, room: Room, message_bits: Sequence[int]) -> dict[int, Levels]:
    """Change anchors of the picture as often, and at such costs, as its messages will change other positions.

    In as many tiles, drawn at random, as they will take. message_bits: of each message. Returns these tiles as they
    were. Raises CoverUnsuitable where hardly any anchor may change.
    """
    picture, geometry, rng = task.picture, task.geometry, task.rng
    numbers, payload_bits = rng.permutation(geometry.tiles), sum(message_bits)
    chosen = numbers[: room.tiles_for_all(numbers, message_bits)].tolist()
    positions = sum(geometry.tile(number).geometry.positions for number in chosen)
    levels, dry, costs, sizes = [], [], [], []
    for number in chosen:
        task.cancel.raise_if_cancelled()
        tile = geometry.tile(number)
        pixels = np.ascontiguousarray(picture[tile.area])
        price = task.prices.first(tile, pixels, square_bits(payload_bits, positions))
        anchors = tile.geometry.anchors
        at = Costs(price.up[anchors], price.down[anchors])
        sizes.append(at.up.shape)
        levels.append(pixels[anchors].reshape(-1))
        dry.append(task.prices.may_change(tile, pixels)[anchors].reshape(-1))
        costs.append(at)
    flat = np.concatenate(levels)
    up, down = (np.concatenate([getattr(each, way).reshape(-1) for each in costs]) for way in ("up", "down"))
    bits = payload_bits * flat.size / positions
    changed = _changed_anchors(
        flat, Costs(up, down), bits, dry=np.concatenate(dry), rng=rng, unsuitable=task.prices.no_room()
    )
    before: dict[int, Levels] = {}
    start = 0
    for number, shape in zip(chosen, sizes, strict=True):
        stop = start + shape[0] * shape[1]
        if (changed[start:stop] != flat[start:stop]).any():
            tile = geometry.tile(number)
            before[number] = picture[tile.area].copy()
            picture[tile.area][tile.geometry.anchors] = changed[start:stop].reshape(shape)
        start = stop
    return before


def _changed_anchors(
    levels: Levels,
    costs: Costs,
    bits: float,
    *,
    dry: NDArray[np.bool_],
    rng: np.random.Generator,
    unsuitable: CoverUnsuitable,
) -> Levels:
    """Return the levels of anchors, [n], with changes at the costs of so many bits, and at least some.

    dry: those that may change. unsuitable: what to raise where hardly any may.
    """
    fewest = min(_FEWEST, int(np.count_nonzero(dry)) // 2)
    if not fewest:
        raise unsuitable
    costs = costs.with_wet(~dry)
    changed = levels
    wanted = max(bits, 1.0)
    while True:
        try:
            up, down = ternary_probabilities(costs.up, costs.down, wanted)
        except ValueError:  # the greatest entropy is less: every way is as likely then
            up = down = np.where(dry, 1 / 3, 0.0)
        drawn = draw_changes(levels, *(np.minimum(_EXCESS * each, 0.5) for each in (up, down)), rng=rng)
        changed = np.where(changed != levels, changed, drawn)
        if np.count_nonzero(changed != levels) >= fewest:
            return changed
        wanted = max(wanted, 8.0 * fewest)


def square_bits(payload_bits: int, positions: int) -> int:
    """Return how many bits a plane of 512×512 would carry at this rate: what costs depend on."""
    return max(1, round(payload_bits * SQUARE_LEVELS / positions))
