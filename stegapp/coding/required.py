"""The GMI that a code needs, for choosing rate and strength before anything is encoded."""

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from stegapp.coding.bch import bch_code
from stegapp.coding.params import code_params

__all__ = ["required_gmi"]

BLOCK_ERROR_RATE = 1e-3

# Measured by `python -m tests.tools.required_gmi`: GMI at a block error rate of 1e-3, less the rate; a row per k.
K_GRID = (100, 384, 1024, 3824, 4096, 8448)
RATE_GRID = (0.05, 0.1, 0.2, 1 / 3, 0.5, 0.65, 0.75, 0.85, 0.9, 0.95)
_GAPS = (
    (0.0573, 0.0887, 0.1721, 0.2190, 0.2245, 0.2396, 0.2480, 0.1524, 0.0990, 0.0475),  # 100
    (0.0314, 0.0591, 0.1023, 0.1464, 0.1904, 0.1744, 0.1846, 0.1472, 0.1006, 0.0494),  # 384
    (0.0235, 0.0408, 0.0649, 0.0890, 0.1077, 0.1511, 0.1380, 0.1081, 0.0904, 0.0500),  # 1024
    (0.0174, 0.0285, 0.0334, 0.0550, 0.0756, 0.0832, 0.0742, 0.0644, 0.0605, 0.0470),  # 3824
    (0.0234, 0.0429, 0.0635, 0.0472, 0.0795, 0.0908, 0.0774, 0.0842, 0.0563, 0.0394),  # 4096
    (0.0219, 0.0401, 0.0562, 0.0410, 0.0691, 0.0741, 0.0702, 0.0620, 0.0555, 0.0288),  # 8448
)


@lru_cache(maxsize=4096)
def required_gmi(k: int, n: int) -> float:
    """Return the GMI, in bits per coded bit, at which at most about one block in 1000 fails.

    It holds for the worse of hard decisions (LLRs of one magnitude) and Gaussian ones, calibrated; the other may need
    0.03 less. For BCH it is computed. Below a rate of 1/3, blocks of k <= 3824 need less than longer ones, which only
    graph 1 can hold: at rate 0.2, 0.02 less. Raises ValueError as code_params does.
    """
    params = code_params(k, n)
    if params.family == "bch":
        return _bch_gmi(n, bch_code(k, n).t)
    # The gap shrinks with 1 / sqrt(k); below the lowest rate measured, more repetition scales everything alike.
    rate = max(params.rate, RATE_GRID[0])
    gaps = [float(np.interp(rate, RATE_GRID, row)) for row in _GAPS]
    lengths = [1 / math.sqrt(length) for length in K_GRID]
    at = 1 / math.sqrt(k)
    gap = float(np.interp(at, lengths[::-1], gaps[::-1]))
    if k < K_GRID[0]:
        gap *= at / lengths[0]
    return min((rate + gap) * params.rate / rate, 0.9999)


def gaussian_gmi(mean: float) -> float:
    """Return the GMI of LLRs that are right by a Gaussian of this mean and twice this variance."""
    z = np.linspace(-10, 10, 2001)
    weights = np.exp(-(z**2) / 2)
    llrs = mean + math.sqrt(2 * mean) * z
    return 1 - float(np.sum(weights * np.logaddexp(0, -llrs)) / np.sum(weights)) / math.log(2)


def _bch_gmi(n: int, t: int) -> float:
    """Return the GMI of Gaussian LLRs whose signs are wrong more than t times among n in one block of 1000.

    Gaussian, because a decoder of hard decisions gets least out of it: of the same flips alone it would be lower.
    """
    wrong = np.arange(t + 1)
    log_ways = np.array([math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1) for i in wrong])
    low, high = 0.0, 0.5
    for _ in range(50):
        flip = (low + high) / 2
        good = float(np.exp(log_ways + wrong * math.log(flip) + (n - wrong) * math.log1p(-flip)).sum())
        low, high = (flip, high) if 1 - good <= BLOCK_ERROR_RATE else (low, flip)
    return gaussian_gmi(2 * NormalDist().inv_cdf(low) ** 2)
