"""Structural detectors: one figure a picture, after what LSB replacement and nothing else does to it.

Owns sample pair analysis, weighted stego-image analysis and the chi-square attack on pairs of values. None needs
training but of a threshold. None was made for changes by ±1: a method that one of them sees replaces bits.
sealwatch has all three, but raises estimates below 0 to 0. That hides how covers differ from each other.
"""

import numpy as np
from numpy.typing import NDArray

__all__ = ["chi2", "spa", "ws"]

U8 = NDArray[np.uint8]
Floats = NDArray[np.float64]

_FEWEST = 4
"""Pixels that both levels of a pair must have between them, on average, for χ² to follow its distribution."""


def spa(image: U8) -> float:
    """Return the share of the pixels whose LSB was replaced by a message bit, estimated; about 0 for a cover.

    image: [h, w]. From horizontal neighbours. S. Dumitrescu, X. Wu, N. Memon, "On Steganalysis of Random LSB Embedding
    in Continuous-Tone Images", IEEE ICIP 2002; the equation as in J. Fridrich, *Steganography in Digital Media*, 11.1.
    Raises ValueError for anything but a flat uint8 picture of 3 × 3 pixels or more.
    """
    _check(image)
    u, v = image[:, :-1], image[:, 1:]
    odd, above, below = (v & 1).astype(np.bool_), u > v, u < v
    x, y = np.count_nonzero(np.where(odd, above, below)), np.count_nonzero(np.where(odd, below, above))
    alike = np.count_nonzero(u >> 1 == v >> 1)
    # ½γq² + (2|X| - |P|)q + |Y| - |X| = 0. LSB replacement would make |X| and |Y| differ; in a cover they do not.
    half, linear, constant = alike / 2, 2 * x - u.size, y - x
    if half == 0:
        return -constant / linear if linear else 0.0
    root = np.sqrt(max(linear**2 - 4 * half * constant, 0))  # where there is no real one, the part that is
    return float((-linear - root) / (2 * half))


def ws(image: U8) -> float:
    """Return the share of the pixels whose LSB was flipped, estimated; about 0 for a cover, half of what `spa` returns.

    image: [h, w]. J. Fridrich, M. Goljan, "On Estimation of Secret Message Length in LSB Steganography in Spatial
    Domain", SPIE 5306, 2004; predictor and weights after A. D. Ker, R. Böhme, "Revisiting Weighted Stego-Image
    Steganalysis", SPIE 6819, 2008. Raises ValueError as `spa` does.
    """
    _check(image)
    s = image.astype(np.float64)
    near = _sum3(s)
    middle = s[1:-1, 1:-1]
    corners = s[:-2, :-2] + s[:-2, 2:] + s[2:, :-2] + s[2:, 2:]
    predicted = (2 * (near - middle - corners) - corners) / 4
    variance = _sum3(s**2) / 9 - (near / 9) ** 2
    weights = 1 / (5 + variance)
    flips = np.where(image[1:-1, 1:-1] & 1, 1, -1)  # what the flipped LSB would take away
    return float(np.sum(weights * flips * (middle - predicted)) / np.sum(weights))


def chi2(image: U8) -> float:
    """Return -log₁₀ of χ² over its degrees of freedom: about 0 where all LSBs were replaced, far below in a cover.

    image: any shape. χ² measures how far the two levels of each pair 2k, 2k + 1 are from being equally frequent.
    A. Westfeld, A. Pfitzmann, "Attacks on Steganographic Systems", Information Hiding 1999. Its p-value would be 0 to
    the last digit for nearly every picture.
    """
    if image.dtype != np.uint8:
        raise ValueError(f"The chi-square attack needs an 8-bit picture, not {image.dtype}.")
    pairs = np.bincount(image.ravel(), minlength=256).reshape(128, 2).astype(np.float64)
    expected = pairs.sum(axis=1) / 2
    kept = expected > _FEWEST
    if not kept.any():
        return 0.0
    distance = np.sum((pairs[kept] - expected[kept, None]) ** 2 / expected[kept, None])
    return float(-np.log10(max(distance / np.count_nonzero(kept), 1e-9)))


def _sum3(x: Floats) -> Floats:
    """Return the sums over squares of 3 × 3: [h - 2, w - 2]."""
    rows = x[:-2] + x[1:-1] + x[2:]
    sums: Floats = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return sums


def _check(image: U8) -> None:
    if image.dtype != np.uint8 or image.ndim != 2 or min(image.shape) < 3:
        raise ValueError(f"A grey 8-bit picture of 3 × 3 pixels or more is needed, not {image.dtype} {image.shape}.")
