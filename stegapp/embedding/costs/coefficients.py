"""What changes of JPEG coefficients cost, either way: a symmetric cost, side information, and what must not change.

Owns the last two. DC coefficients are anchors and never change. None leaves the -1023 to 1023 that a baseline JPEG has
room for.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import SIDE, Plane, Table
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import Lost, lost_share, side_informed

__all__ = ["LARGEST", "coefficient_costs", "least_shares"]

LARGEST = 1_023

_EIGHTHS = 8
"""libjpeg has a coefficient before rounding in whole eighths of what a step is counted in."""

_COARSE = 4
"""Modes (0, 0), (0, 4), (4, 0) and (4, 4) are sums of levels, whole numbers, over 8: many lie half-way between two
coefficients. At half a step a change that way would cost next to nothing, so that much of a message would lie in these
modes. A detector sees that (Denemark and Fridrich 2015)."""

_TIE = 1e-4
"""How near to half a step is half-way. The nearest others are 1 / (8 · step) away, and floats err by less than this."""


def coefficient_costs(
    plane: Plane, symmetric: NDArray[np.float32], lost: Lost | None = None, *, table: Table | None = None
) -> Costs:
    """Return what raising and lowering each coefficient by one costs, [h, w], infinite where it must not.

    plane: int16 [h, w], whole blocks. symmetric: as by `j_uniward` or `uerd`. lost: what rounding took away of
    each coefficient, in steps of its table; None where nothing finer is known. table: where `lost` is libjpeg's, in
    eighths; see `least_shares`. Without it, no change gets cheaper that is half-way in a mode where many are.
    """
    costs = Costs.symmetric(symmetric)
    if lost is not None and table is not None:
        costs = side_informed(costs, lost, least_shares(plane.shape, table))
    elif lost is not None:
        costs = side_informed(costs, _without_ties(lost))
    never = np.float32(np.inf)
    up, down = np.where(plane >= LARGEST, never, costs.up), np.where(plane <= -LARGEST, never, costs.down)
    up[::SIDE, ::SIDE] = down[::SIDE, ::SIDE] = never
    return Costs(up, down)


def least_shares(shape: tuple[int, ...], table: Table) -> NDArray[np.float32]:
    """Return the least share of its cost that side information of libjpeg's leaves to a change, [h, w]: 1 / (4 · step).

    Before rounding a coefficient is a whole number of eighths, so exactly half-way ones are frequent in all modes,
    and libjpeg rounds each of them away from zero. For next to nothing, all changes of a short message would be
    there and make coefficients smaller (journal, jpeg-costs). At this share they cost what those cost that lie
    an eighth before half-way, which are about as many and change the other way.
    """
    shares = 2 / (_EIGHTHS * table.astype(np.float32))
    return np.tile(shares, (shape[0] // SIDE, shape[1] // SIDE))


def _without_ties(lost: Lost) -> NDArray[np.float32]:
    """Return what rounding took away as floats, with 0 at half-way coefficients of coarse modes."""
    share = lost_share(lost).copy()
    coarse = share[::_COARSE, ::_COARSE]
    coarse[np.abs(coarse) >= 0.5 - _TIE] = 0
    return share
