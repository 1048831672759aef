"""Simulated HILL in colour: five ways to lay the same bits in the planes R, G and B of a picture.

Owns the layouts, to ask detectors for colour which one they see least. Like all simulated methods they carry nothing.
Pictures are uint8 [h, w, 3], costs and changes [3, h, w]; with one λ for all planes, there may be one plane too.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import Rounding
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.costs.side_information import side_informed
from stegapp.evaluation.rich_models import check_colour

__all__ = ["LAYOUTS", "Layout", "merged", "simulate", "tiles"]

U8 = NDArray[np.uint8]
Changes = NDArray[np.int16]
Layout = Callable[[Costs, float, np.random.Generator], Changes]
"""From costs [3, h, w] and message bits to changes of -1, 0 and 1, [3, h, w]."""

_GREEN, _OTHERS = 1, (0, 2)
_CHEAPER = 10
"""How much a change costs less that goes the way of the other planes' changes at its pixel."""

_TILES_ALONG = (2, 3)
"""Tiles along the short and the long side of a plane, as in a picture of 1,632 × 1,224 with tiles of about 512."""


def simulate(layout: Layout, cover: U8, payload_bits: float, *, rng: np.random.Generator) -> U8:
    """Return a stego with HILL's costs in each plane. Raises ValueError if so many bits do not fit."""
    check_colour(cover)
    changes = layout(_costs(cover, ()), payload_bits, rng)
    return (cover + np.moveaxis(changes, 0, -1)).astype(np.uint8)


def merged(
    cover: U8, payload_bits: float, *, rng: np.random.Generator, roundings: Sequence[Rounding | None] = ()
) -> U8:
    """Return a stego of a picture, [h, w, planes], with HILL's costs and one λ for all of its planes.

    roundings: of each plane, what rounding took away, for side-informed HILL. Raises ValueError if so many bits do not
    fit.
    """
    changes = _merging(_costs(cover, roundings), payload_bits, rng)
    return (cover + np.moveaxis(changes, 0, -1)).astype(np.uint8)


def _costs(cover: U8, roundings: Sequence[Rounding | None]) -> Costs:
    """Return HILL's costs of each plane, [planes, h, w], infinite for what would leave 0 to 255."""
    planes = np.moveaxis(cover, -1, 0)
    priced = [
        side_informed(Costs.symmetric(hill(np.ascontiguousarray(plane))), rounding)
        for plane, rounding in zip(planes, roundings or [None] * len(planes), strict=True)
    ]
    never = np.float32(np.inf)
    up, down = (np.stack([getattr(each, way) for each in priced]) for way in ("up", "down"))
    return Costs(np.where(planes == 255, never, up), np.where(planes == 0, never, down))


def _merging(costs: Costs, bits: float, rng: np.random.Generator) -> Changes:
    """One λ for all planes, so that bits go where they are cheapest: the image-merging sender."""
    return _drawn(costs.up, costs.down, bits, rng)


def _green(costs: Costs, bits: float, rng: np.random.Generator) -> Changes:
    """Lay all bits in G."""
    changes = np.zeros(costs.up.shape, dtype=np.int16)
    changes[_GREEN] = _drawn(costs.up[_GREEN], costs.down[_GREEN], bits, rng)
    return changes


def _clustered(costs: Costs, bits: float, rng: np.random.Generator) -> Changes:
    """Bits in each plane as `_merging` lays them there, but R's and then B's changes go the way of those before.

    After W. Tang, B. Li, W. Luo, J. Huang, "Clustering Steganographic Modification Directions for Color Components",
    IEEE Signal Processing Letters 23(2), 2016, without its division of each plane into parts.
    """
    plus, minus = ternary_probabilities(costs.up, costs.down, bits)
    shares = np.array([_entropy(*plane) for plane in zip(plus, minus, strict=True)])
    shares *= bits / shares.sum()
    changes = np.zeros(costs.up.shape, dtype=np.int16)
    changes[_GREEN] = _drawn(costs.up[_GREEN], costs.down[_GREEN], shares[_GREEN], rng)
    for plane in _OTHERS:
        before = changes.sum(axis=0)
        up, down = (
            np.where(goes, cost[plane] / np.float32(_CHEAPER), cost[plane])
            for goes, cost in ((before > 0, costs.up), (before < 0, costs.down))
        )
        changes[plane] = _drawn(up, down, shares[plane], rng)
    return changes


def _together(costs: Costs, bits: float, rng: np.random.Generator) -> Changes:
    """Change all planes of a pixel by the same, so that one change carries what it would in a grey picture."""
    changes = _drawn(costs.up.sum(axis=0), costs.down.sum(axis=0), bits, rng)
    return np.repeat(changes[None], 3, axis=0)


def tiles(count: int) -> Layout:
    """Return the layout of all bits in `count` random tiles of the 18 of all planes, with one λ for them."""

    def layout(costs: Costs, bits: float, rng: np.random.Generator) -> Changes:
        _, height, width = costs.up.shape
        rows, columns = _TILES_ALONG if width >= height else _TILES_ALONG[::-1]
        chosen = rng.permutation(3 * rows * columns)[:count]
        wet = np.ones(costs.up.shape, dtype=np.bool_)
        for plane, row, column in zip(*np.unravel_index(chosen, (3, rows, columns)), strict=True):
            lines = slice(height * row // rows, height * (row + 1) // rows)
            wet[plane, lines, width * column // columns : width * (column + 1) // columns] = False
        dry = costs.with_wet(wet)
        return _drawn(dry.up, dry.down, bits, rng)

    return layout


LAYOUTS: Mapping[str, Layout] = {
    "merging": _merging,
    "green": _green,
    "clustered": _clustered,
    "together": _together,
    "tiles": tiles(2),
}


def _drawn(up: NDArray[np.float32], down: NDArray[np.float32], bits: float, rng: np.random.Generator) -> Changes:
    """Return changes at the probabilities that carry so many bits at the least cost."""
    plus, minus = ternary_probabilities(up, down, bits)
    draw = rng.random(up.shape)
    return (draw < plus).astype(np.int16) - (draw >= 1 - minus).astype(np.int16)


def _entropy(plus: NDArray[np.float64], minus: NDArray[np.float64]) -> float:
    """Return the bits that changes of these probabilities carry."""
    choices = (plus, minus, 1 - plus - minus)
    return -float(sum(np.sum(p * np.log2(np.maximum(p, 1e-300))) for p in choices))
