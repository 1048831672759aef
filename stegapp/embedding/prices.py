"""What is known of a picture before it changes: which of its positions may, and what that costs.

One class a kind of plane. Whoever embeds asks for one tile at a time, and knows nothing else of the file.
"""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.choice import costs_for, hill_costs
from stegapp.embedding.costs.payload import Costs
from stegapp.errors import CoverUnsuitable
from stegapp.format import Tile, tiled
from stegapp.texts import Text

__all__ = ["LevelPrices", "Prices"]

Levels = NDArray[np.uint8]
Mask = NDArray[np.bool_]


class Prices(Protocol):
    """Prices of one picture. levels: of a tile, uint8 [height, width]; what is returned has that shape."""

    @property
    def low_rate(self) -> float:
        """Bits a useful position which a message is to take where there are tiles enough."""
        ...

    @property
    def header_needs(self) -> int:
        """Useful positions that the header is to have: with fewer, its trellis might find no way, or a poor one."""
        ...

    def no_room(self) -> CoverUnsuitable:
        """Return what to say where a message finds no room, though it is short."""
        ...

    def useful(self, tile: Tile, levels: Levels) -> Mask:
        """Return which positions count as room for a message."""
        ...

    def may_change(self, tile: Tile, levels: Levels) -> Mask:
        """Return which positions may change at all; anchors among them."""
        ...

    def first(self, tile: Tile, levels: Levels, square_bits: int) -> Costs:
        """Return what changes cost before any network has looked: those of anchors are by these."""
        ...

    def all(self, tile: Tile, levels: Levels, square_bits: int, *, may_change: Mask, any_sign: bool) -> Costs:
        """Return what changes cost. may_change: the others are wet. any_sign: directions may differ in cost.

        square_bits: of the message, what 512×512 positions would carry. Raises Infeasible if that is too much.
        """
        ...


@dataclass(frozen=True, eq=False)
class LevelPrices:
    """Prices of levels: HILL and what is measured to be better; neither black nor white changes.

    roundings: of each plane, int8 [height, width], what rounding took away; empty or None where it took nothing.
    """

    roundings: tuple[NDArray[np.int8] | None, ...] = field(default=(), repr=False)
    low_rate: float = 0.02
    header_needs: int = 3 * tiled.HEADER_SYNDROME_BITS

    def no_room(self) -> CoverUnsuitable:
        """Return that too much is black, white or transparent."""
        return CoverUnsuitable(
            Text("Too much of this picture is black, white or transparent for a message of this length."),
            advice=Text("Take a picture with more detail, or shorten the message."),
        )

    def useful(self, tile: Tile, levels: Levels) -> Mask:
        """Return the levels that are neither black nor white."""
        return (levels > 0) & (levels < 255)

    def may_change(self, tile: Tile, levels: Levels) -> Mask:
        """Return the same: no other may change."""
        return self.useful(tile, levels)

    def first(self, tile: Tile, levels: Levels, square_bits: int) -> Costs:
        """Return HILL's costs, less where the level was another before rounding."""
        return hill_costs(levels, square_bits, self._rounding(tile))

    def all(self, tile: Tile, levels: Levels, square_bits: int, *, may_change: Mask, any_sign: bool) -> Costs:
        """Return the costs that `costs.choice` chooses."""
        return costs_for(
            levels, square_bits, may_change=may_change, sign_invariant=any_sign, rounding=self._rounding(tile)
        )

    def _rounding(self, tile: Tile) -> NDArray[np.int8] | None:
        plane = self.roundings[tile.plane] if self.roundings else None
        return None if plane is None else plane[tile.area[:2]]
