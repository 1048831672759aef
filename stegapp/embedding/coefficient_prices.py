"""Prices of a JPEG's coefficients: J-UNIWARD, less for changes towards what a coefficient was before it was rounded."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.coefficients import LARGEST, coefficient_costs, without_ties
from stegapp.embedding.costs.j_uniward import j_uniward
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import side_informed
from stegapp.embedding.prices import Levels, Mask
from stegapp.errors import CoverUnsuitable
from stegapp.format import Tile, tiled
from stegapp.texts import Text

__all__ = ["CoefficientPrices"]

_LOWEST, _HIGHEST, _ZERO = 64, 191, 128
"""Folded: the ends, from which there is one way to go, and zero."""

_MOST_KNOWN = 16
"""Tiles whose costs are kept: some megabyte each."""

Plane = NDArray[np.int16]
Lost = NDArray[np.float16] | NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class CoefficientPrices:
    """Prices of coefficients. Levels are folded coefficients here.

    planes: of the cover, int16 [height, width]. tables: their steps, [8, 8]. lost: what rounding took away, [height,
    width] in steps; None where nothing finer is known.
    """

    planes: tuple[Plane, ...] = field(repr=False)
    tables: tuple[NDArray[np.integer], ...] = field(repr=False)
    lost: tuple[Lost, ...] | None = field(default=None, repr=False)
    low_rate: float = 0.1
    header_needs: int = tiled.HEADER_SYNDROME_BITS
    """Coefficients that are zero may change too, where they must."""

    _known: dict[Tile, NDArray[np.float32]] = field(default_factory=dict, repr=False)
    """What anchors cost by is asked for again with all else."""

    def no_room(self) -> CoverUnsuitable:
        """Return that there is too little detail."""
        return CoverUnsuitable(
            Text("There is too little detail in this picture for a message of this length."),
            advice=Text("Take a picture with more detail, or shorten the message."),
        )

    def useful(self, tile: Tile, levels: Levels) -> Mask:
        """Return the coefficients that are not zero, DC ones left out: a message longer than these bear shows."""
        found: Mask = self.may_change(tile, levels) & (levels != _ZERO)
        found[tile.geometry.anchors] = False
        return found

    def may_change(self, tile: Tile, levels: Levels) -> Mask:
        """Return which coefficients have both ways to go."""
        plane = self.planes[tile.plane][tile.area[:2]]
        found: Mask = (levels > _LOWEST) & (levels < _HIGHEST) & (np.abs(plane) < LARGEST)
        return found

    def first(self, tile: Tile, levels: Levels, square_bits: int) -> Costs:
        """Return the costs of all coefficients, DC ones among them."""
        lost = self._lost(tile)
        known = None if lost is None else without_ties(lost)
        return side_informed(Costs.symmetric(self._symmetric(tile)), known)

    def all(self, tile: Tile, levels: Levels, square_bits: int, *, may_change: Mask, any_sign: bool) -> Costs:
        """Return the costs; where directions are the model's own, the same both ways."""
        plane = self.planes[tile.plane][tile.area[:2]]
        lost = self._lost(tile) if any_sign else None
        costs = coefficient_costs(plane, self._symmetric(tile), lost)
        return costs.with_wet(~may_change)

    def _symmetric(self, tile: Tile) -> NDArray[np.float32]:
        found = self._known.get(tile)
        if found is None:
            found = j_uniward(self.planes[tile.plane], self.tables[tile.plane], area=tile.area[:2])
            if len(self._known) < _MOST_KNOWN:
                self._known[tile] = found
        return found

    def _lost(self, tile: Tile) -> NDArray[np.float32] | None:
        return None if self.lost is None else self.lost[tile.plane][tile.area[:2]].astype(np.float32)
