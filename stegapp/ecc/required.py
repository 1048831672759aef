"""The GMI that a code needs, for choosing rate and strength before anything is encoded. Knows no torch."""

import math
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from stegapp.ecc.bch import bch_code
from stegapp.ecc.params import code_params

__all__ = ["required_gmi"]

BLOCK_ERROR_RATE = 1e-3

# Measured by `python -m tests.ecc.measure_required_gmi`: GMI at a block error rate of 1e-3, less the rate; a row per k.
K_GRID = (100, 384, 1024, 4096, 8448)
RATE_GRID = (0.05, 0.1, 0.2, 1 / 3, 0.5, 0.65, 0.75, 0.85, 0.9, 0.95)
_GAPS = (
    (0.0471, 0.0867, 0.1297, 0.1873, 0.2325, 0.2491, 0.2411, 0.1524, 0.0990, 0.0475),  # 100
    (0.0313, 0.0513, 0.0920, 0.1125, 0.1539, 0.1604, 0.1592, 0.1260, 0.1006, 0.0494),  # 384
    (0.0229, 0.0403, 0.0562, 0.0844, 0.1022, 0.1254, 0.1106, 0.0988, 0.0810, 0.0500),  # 1024
    (0.0232, 0.0410, 0.0629, 0.0533, 0.0753, 0.0763, 0.0751, 0.0686, 0.0581, 0.0398),  # 4096
    (0.0219, 0.0375, 0.0542, 0.0414, 0.0580, 0.0617, 0.0607, 0.0624, 0.0457, 0.0308),  # 8448
)


@lru_cache(maxsize=4096)
def required_gmi(k: int, n: int) -> float:
    """Return the GMI, in bits per coded bit, at which at most about one block in 1000 fails.

    It holds for the worse of hard decisions (LLRs of one magnitude) and Gaussian ones, calibrated; the other may need
    0.03 less. For BCH it is exact. Raises ValueError as code_params does.
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
