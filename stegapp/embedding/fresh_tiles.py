"""Where in a picture a message goes: how many tiles it takes, and fresh anchors, which choose them.

Cost grows with the message: of a picture of which few tiles change, few are looked at.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.choice import SQUARE_LEVELS, hill_costs
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.picture_task import Levels, PictureTask
from stegapp.embedding.simulate import draw_changes
from stegapp.errors import CoverUnsuitable
from stegapp.format import TiledGeometry, tiled
from stegapp.imaging.limits import MAX_PIXELS
from stegapp.texts import Text

__all__ = ["MOST_IN_PHOTO", "freshened", "longest_in", "square_bits", "tiles_for"]

LOW_RATE = 0.02
"""Bits a position that may change, which a message is to take where there are tiles enough."""

_FEWEST = 24
"""Anchors that change at least; see `anchors`."""

_EXCESS = 1.1


MOST_IN_PHOTO = 3 * MAX_PIXELS // 16
"""Bytes that no picture carries: half a bit for each of 3 · 100 million levels."""


def longest_in(picture: Levels) -> int:
    """Return the longest packed message that a picture can carry: half a bit for each level that may change.

    The header's positions carry nothing of it.
    """
    geometry = TiledGeometry.of(picture)
    return tiled.longest_packed(max(0, _may_change(picture) - tiled.most_header_positions(geometry)) // 2)


def _may_change(levels: Levels) -> int:
    """Return how many levels are neither black nor white, anchors left out by their share."""
    dry = sum(int(np.count_nonzero((rows > 0) & (rows < 255))) for rows in _blocks(levels))
    return dry - dry // 64


def _blocks(levels: Levels) -> Iterator[Levels]:
    step = max(1, (1 << 22) // max(1, levels[0].size))
    for start in range(0, len(levels), step):
        yield levels[start : start + step]


def tiles_for(picture: Levels, numbers: NDArray[np.int64], payload_bits: int) -> int:
    """Return how many tiles, in this order, give a message a low rate; all if none do."""
    geometry, dry = TiledGeometry.of(picture), 0
    for count, number in enumerate(numbers.tolist(), 1):
        dry += _may_change(picture[geometry.tile(number).area])
        if LOW_RATE * dry >= payload_bits:
            return count
    return geometry.tiles


# ---------------------------------------------------------------- anchors


def freshened(task: PictureTask, payload_bits: int) -> dict[int, Levels]:
    """Change anchors of the picture as often, and at such costs, as the message will change other positions.

    In as many tiles, drawn at random, as the message will take. Returns these tiles as they were. Raises
    CoverUnsuitable where hardly any anchor may change.
    """
    picture, geometry, rng = task.picture, task.geometry, task.rng
    numbers = rng.permutation(geometry.tiles)
    count = tiles_for(picture, numbers, payload_bits)
    chosen = numbers[:count].tolist()
    levels, costs, sizes = [], [], []
    positions = 0
    for number in chosen:
        task.cancel.raise_if_cancelled()
        tile = geometry.tile(number)
        pixels = np.ascontiguousarray(picture[tile.area])
        positions += pixels.size
        price = hill_costs(pixels, square_bits(payload_bits, positions), task.rounding(tile))
        anchors = tile.geometry.anchors
        at = Costs(price.up[anchors], price.down[anchors])
        sizes.append(at.up.shape)
        levels.append(pixels[anchors].reshape(-1))
        costs.append(at)
    flat = np.concatenate(levels)
    up, down = (np.concatenate([getattr(each, way).reshape(-1) for each in costs]) for way in ("up", "down"))
    changed = _changed_anchors(flat, Costs(up, down), payload_bits * flat.size / positions, rng=rng)
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


def _changed_anchors(levels: Levels, costs: Costs, bits: float, *, rng: np.random.Generator) -> Levels:
    """Return the levels of anchors, [n], with changes at the costs of so many bits, and at least some."""
    dry = (levels > 0) & (levels < 255)
    fewest = min(_FEWEST, int(np.count_nonzero(dry)) // 2)
    if not fewest:
        raise CoverUnsuitable(
            Text("Nearly all of this picture is black, white or transparent: it hides nothing."),
            advice=Text("Take a photograph with detail everywhere."),
        )
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
