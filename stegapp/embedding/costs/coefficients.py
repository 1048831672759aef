"""What changes of JPEG coefficients cost, either way: a symmetric cost, side information, and what must not change.

Owns the last two. DC coefficients are anchors and never change. None leaves the -1023 to 1023 that a baseline JPEG has
room for.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import SIDE, Plane
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import Lost, lost_share, side_informed

__all__ = ["LARGEST", "bounded", "coefficient_costs", "without_ties"]

LARGEST = 1_023

_TIE = 1e-4
"""How near to half a step is half-way. The nearest others are 1 / (8 · step) away, and floats err by less than this."""


def coefficient_costs(plane: Plane, symmetric: NDArray[np.float32], lost: Lost | None = None) -> Costs:
    """Return what raising and lowering each coefficient by one costs, [h, w], infinite where it must not.

    plane: int16 [h, w], whole blocks. symmetric: as by `j_uniward` or `uerd`. lost: what rounding took away of
    each coefficient, in steps of its table; None where nothing finer is known. No change gets cheaper that is half-way;
    see `without_ties`.
    """
    known = None if lost is None else without_ties(lost)
    return bounded(plane, side_informed(Costs.symmetric(symmetric), known))


def bounded(plane: Plane, costs: Costs) -> Costs:
    """Return costs, [h, w], that are infinite at DC coefficients and where a change leaves the range of baseline."""
    never = np.float32(np.inf)
    up, down = np.where(plane >= LARGEST, never, costs.up), np.where(plane <= -LARGEST, never, costs.down)
    up[::SIDE, ::SIDE] = down[::SIDE, ::SIDE] = never
    return Costs(up, down)


def without_ties(lost: Lost) -> NDArray[np.float32]:
    """Return what rounding took away as floats, with 0 at half-way coefficients: a change there costs the full price.

    Before rounding libjpeg has a coefficient in whole eighths, so exactly half-way ones are frequent in all modes, and
    it rounds each of them away from zero. At half a step a change that way would cost next to nothing, and every one
    would make a coefficient smaller: JRM counts that (journal, jpeg-costs). The others lie an eighth before half-way or
    more, on both sides alike, so nothing is left of a cost that is less than 1 / (4 · step) of it. Denemark and
    Fridrich 2015 ask for this in modes (0, 0), (0, 4), (4, 0) and (4, 4) alone.
    """
    share = lost_share(lost)
    found: NDArray[np.float32] = np.where(np.abs(share) >= 0.5 - _TIE, np.float32(0), share)
    return found
