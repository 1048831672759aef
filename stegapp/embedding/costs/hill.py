"""HILL: the embedding cost of a ±1 change of each pixel, high in smooth areas and low in texture.

After B. Li, M. Wang, J. Huang, X. Li, "A New Cost Function for Spatial Image Steganography", IEEE ICIP 2014.
"""

import numpy as np
from numpy.typing import NDArray

__all__ = ["hill"]

_FLAT = float(np.finfo(np.float32).eps)
"""Least residual counted, so that a perfectly flat pixel has a very high cost instead of an infinite one."""


def hill(cover: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return HILL's cost of a change by ±1 at each pixel.

        cover ─ high-pass (Ker-Böhme) ─ |·| ─ mean 3×3 ─ 1/· ─ mean 15×15 ─▶ cost

    cover: [H, W]. Returns [H, W], above 0: about 0.1 to 10 in photographs, 8e6 where all is
    flat. Outside its edges the picture goes on mirrored, the edge pixels repeated.
    """
    # Not at the top: takes longer to import than to run, and the window's first page does not need it.
    from scipy import ndimage

    pixels = cover.astype(np.float64)
    second_difference = np.array([1.0, -2.0, 1.0])
    # The Ker-Böhme kernel [[-1 2 -1] [2 -4 2] [-1 2 -1]] / 4 is the product of two of these, its sign aside.
    residual = ndimage.correlate1d(pixels, second_difference / 4, axis=0, mode="reflect")
    residual = np.abs(ndimage.correlate1d(residual, second_difference, axis=1, mode="reflect"))
    texture = np.maximum(ndimage.uniform_filter(residual, 3, mode="reflect"), _FLAT)
    costs: NDArray[np.float32] = ndimage.uniform_filter(1 / texture, 15, mode="reflect").astype(np.float32)
    return costs
