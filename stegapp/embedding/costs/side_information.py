"""Side information: a change towards what a value was before rounding costs less.

A cover is nearly always made from something finer. What rounding took away at a level, or at a JPEG coefficient, says
how far it lies from the truth. With e = x - value in [-½, ½], a change by sign(e) leaves an error of 1 - |e| instead of
|e|: at ½ that is no more than before. So it costs ρ (1 - 2|e|), the other way ρ. A reader needs to know none of this.

After T. Denemark, J. Fridrich, "Side-Informed Steganography with Additive Distortion", IEEE WIFS 2015.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.payload import Costs

__all__ = ["Lost", "cheaper_directions", "lost_share", "side_informed"]

Lost = NDArray[np.int8] | NDArray[np.float32]
"""What rounding took away: e = x - value, -½ to ½, as floats, or 254·e, -127 to 127, as int8."""

_UNITS = 254
"""What a whole value is in bytes."""

_FLOOR = 1 / 256
"""Least share of a cost that is left: below that of the next rounding, and no change is for nothing."""


def side_informed(costs: Costs, lost: Lost | None, least: NDArray[np.float32] | None = None) -> Costs:
    """Return the costs of a cover whose values before rounding are known; `costs` themselves where there were none.

    lost: of the costs' shape. least: shares of the costs that are left at least, of their shape or one for all.
    """
    if lost is None:
        return costs
    left = np.maximum(1 - 2 * np.abs(lost_share(lost)), np.float32(_FLOOR) if least is None else least)
    one = np.float32(1)
    return Costs(costs.up * np.where(lost > 0, left, one), costs.down * np.where(lost < 0, left, one))


def lost_share(lost: Lost) -> NDArray[np.float32]:
    """Return what rounding took away as a share of a value: e, -½ to ½, of the same shape."""
    share: NDArray[np.float32] = lost.astype(np.float32)
    return share / np.float32(_UNITS) if lost.dtype == np.int8 else share


def cheaper_directions(costs: Costs) -> NDArray[np.int8]:
    """Return the direction in which a change costs less: 1, -1, or 0 where both cost the same; of the costs' shape."""
    found: NDArray[np.int8] = (costs.up < costs.down).astype(np.int8) - (costs.down < costs.up).astype(np.int8)
    return found
