"""Costs that follow the changes made so far: next to a pixel that rose, rising is cheaper.

Owns by how much. Neighbours that change the same way leave the difference between them as it was, and detectors look at
differences between neighbours. A message is embedded in turns for it, each in other pixels, drawn by the key from the
whole picture; the receiver needs to know nothing of turns or costs.

    turn 1 ─ costs ─▶ changes ─▶ costs ─ turn 2 ─▶ more changes ─▶ … turn 4

After B. Li, M. Wang, X. Li, S. Tan, J. Huang, "A Strategy of Clustering Modification Directions in Spatial Image
Steganography", IEEE TIFS 10(9), 2015, where the turns are regular sub-images and a change along with its neighbours
costs a ninth. A third is better here, where directions already have prices of their own (`preserving`).
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.costs import Costs

__all__ = ["clustered"]

_CHEAPER = np.float32(3)


def clustered(costs: Costs, changes: NDArray[np.int8]) -> Costs:
    """Return the costs, those of going the way that more of a pixel's four neighbours went divided by 3.

    costs: [H, W]. changes: int8 [H, W], 1 where a pixel rose, -1 where it fell, else 0.
    """
    padded = np.pad(changes, 1)
    way = padded[1:-1, :-2] + padded[1:-1, 2:] + padded[:-2, 1:-1] + padded[2:, 1:-1]
    up = np.where(way > 0, costs.up / _CHEAPER, costs.up)
    down = np.where(way < 0, costs.down / _CHEAPER, costs.down)
    return Costs(up, down)
