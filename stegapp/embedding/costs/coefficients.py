"""What changes of JPEG coefficients cost, either way: a symmetric cost, side information, and what must not change.

Owns the last two. DC coefficients are anchors and never change. None leaves the -1023 to 1023 that a baseline JPEG has
room for.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import SIDE, Plane
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import Lost, lost_share, side_informed

__all__ = ["LARGEST", "coefficient_costs"]

LARGEST = 1_023

_COARSE = 4
"""Modes (0, 0), (0, 4), (4, 0) and (4, 4) are sums of levels, whole numbers, over 8: many lie half-way between two
coefficients. At half a step a change that way would cost next to nothing, so that much of a message would lie in these
modes. A detector sees that (Denemark and Fridrich 2015)."""

_TIE = 1e-4
"""How near to half a step is half-way. The nearest others are 1 / (8 · step) away, and floats err by less than this."""


def coefficient_costs(plane: Plane, symmetric: NDArray[np.float32], lost: Lost | None = None) -> Costs:
    """Return what raising and lowering each coefficient by one costs, [h, w], infinite where it must not.

    plane: int16 [h, w], whole blocks. symmetric: as by `j_uniward` or `uerd`. lost: what rounding took away of
    each coefficient, in steps of its table; None where nothing finer is known. It makes no change cheaper that is
    half-way in a mode where many are.
    """
    costs = side_informed(Costs.symmetric(symmetric), None if lost is None else _without_ties(lost))
    never = np.float32(np.inf)
    up, down = np.where(plane >= LARGEST, never, costs.up), np.where(plane <= -LARGEST, never, costs.down)
    up[::SIDE, ::SIDE] = down[::SIDE, ::SIDE] = never
    return Costs(up, down)


def _without_ties(lost: Lost) -> NDArray[np.float32]:
    """Return what rounding took away as floats, with 0 at half-way coefficients of coarse modes."""
    share = lost_share(lost).copy()
    coarse = share[::_COARSE, ::_COARSE]
    coarse[np.abs(coarse) >= 0.5 - _TIE] = 0
    return share
