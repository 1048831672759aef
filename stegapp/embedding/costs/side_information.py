"""Side information: a change towards what a level was before rounding costs less.

A cover is nearly always made from something finer. What rounding took away at a level says how far it lies from the
truth. With e = x - level in [-½, ½], a change by sign(e) leaves an error of 1 - |e| instead of |e|: at ½ that is no
more than before. So it costs ρ (1 - 2|e|), the other way ρ. A reader needs to know none of this.

After T. Denemark, J. Fridrich, "Side-Informed Steganography with Additive Distortion", IEEE WIFS 2015.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.payload import Costs

__all__ = ["cheaper_directions", "side_informed"]

_HALF = 127
"""What half a level is in a rounding."""

_FLOOR = 1 / 256
"""Least share of a cost that is left: below that of the next rounding, and no change is for nothing."""


def side_informed(costs: Costs, rounding: NDArray[np.int8] | None) -> Costs:
    """Return the costs of a cover whose levels before rounding are known; `costs` themselves where there were none.

    rounding: 254·(x - level), -127 to 127, of the costs' shape.
    """
    if rounding is None:
        return costs
    left = np.maximum(1 - np.abs(rounding.astype(np.float32)) / np.float32(_HALF), np.float32(_FLOOR))
    one = np.float32(1)
    return Costs(costs.up * np.where(rounding > 0, left, one), costs.down * np.where(rounding < 0, left, one))


def cheaper_directions(costs: Costs) -> NDArray[np.int8]:
    """Return the direction in which a change costs less: 1, -1, or 0 where both cost the same; of the costs' shape."""
    found: NDArray[np.int8] = (costs.up < costs.down).astype(np.int8) - (costs.down < costs.up).astype(np.int8)
    return found
