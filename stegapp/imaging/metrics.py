"""How far a stego is from its cover, and how well its bits are read.

Owns the definitions of the figures the application reports. Pure functions of numpy arrays; must not know files,
networks or torch.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["ber", "bit_accuracy", "changed_pixels", "gmi", "max_change", "psnr", "ssim"]

Gray = NDArray[np.uint8]
Logits = NDArray[np.floating[Any]]
_STRIP = 128  # rows of SSIM at once, so that its maps stay in the cache
_TAPS = np.exp(-np.square(np.arange(-5, 6) / 1.5) / 2)
_TAPS /= _TAPS.sum()
Bits = NDArray[np.integer[Any] | np.bool_]


def psnr(cover: Gray, stego: Gray) -> float:
    """Return the peak signal-to-noise ratio in dB for levels 0..255; infinity if nothing differs."""
    _same_shape(cover, stego)
    error = float(np.mean(np.square(cover.astype(np.float64) - stego.astype(np.float64))))
    return 10 * math.log10(255**2 / error) if error > 0 else math.inf


def ssim(cover: Gray, stego: Gray) -> float:
    """Return the mean structural similarity, at most 1.

    Wang et al. 2004: Gaussian weights of sigma 1.5 over 11×11 pixels, K1 0.01, K2 0.03, population covariance,
    levels 0..255. Images are at least 11×11.
    """
    _same_shape(cover, stego)
    if min(cover.shape) < _TAPS.size:
        raise ValueError(f"SSIM needs at least {_TAPS.size} pixels each way, not {cover.shape}")
    rows = cover.shape[0] - _TAPS.size + 1
    starts = range(0, rows, _STRIP)
    strips = (slice(start, min(start + _STRIP, rows) + _TAPS.size - 1) for start in starts)
    total: float = sum(float(_similarities(cover[strip], stego[strip]).sum()) for strip in strips)
    return total / float(rows * (cover.shape[1] - _TAPS.size + 1))


def _similarities(cover: Gray, stego: Gray) -> NDArray[np.float64]:
    """Return the structural similarity around each pixel that is 5 or more from the edges."""
    x, y = cover.astype(np.float64), stego.astype(np.float64)
    mean_x, mean_y = _weighted(x), _weighted(y)
    both = _weighted(x * y) - mean_x * mean_y
    spread = _weighted(x * x + y * y) - mean_x**2 - mean_y**2
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    found: NDArray[np.float64] = (2 * mean_x * mean_y + c1) * (2 * both + c2)
    found /= (mean_x**2 + mean_y**2 + c1) * (spread + c2)
    return found


def _weighted(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the Gaussian means around each pixel that is 5 or more from the edges."""
    down = sum(weight * x[i : len(x) - len(_TAPS) + 1 + i] for i, weight in enumerate(_TAPS))
    width = x.shape[1] - len(_TAPS) + 1
    found: NDArray[np.float64] = sum(weight * down[:, i : width + i] for i, weight in enumerate(_TAPS))
    return found


def changed_pixels(cover: Gray, stego: Gray) -> int:
    """Return how many pixels differ."""
    _same_shape(cover, stego)
    return int(np.count_nonzero(cover != stego))


def max_change(cover: Gray, stego: Gray) -> int:
    """Return the greatest change of a pixel, in grey levels."""
    _same_shape(cover, stego)
    return int(np.abs(cover.astype(np.int16) - stego.astype(np.int16)).max())


def bit_accuracy(logits: Logits, bits: Bits) -> float:
    """Return the share of bits read right; a positive logit reads as 1. Any equal shapes, not empty."""
    _same_shape(logits, bits)
    return float(np.mean((logits > 0) == (bits != 0)))


def ber(logits: Logits, bits: Bits) -> float:
    """Return the share of bits read wrong: 1 − `bit_accuracy`, counted so that it is exactly 0 when all are right."""
    _same_shape(logits, bits)
    return float(np.mean((logits > 0) != (bits != 0)))


def gmi(logits: Logits, bits: Bits) -> float:
    """Return 1 − BCE/ln 2 in bits per position: the highest code rate that can work with these logits.

    Logits are calibrated and positive for 1. At most 1; 0 for logits of 0; negative for confident errors. In float64
    and by log(1 + e^−x), so that large logits neither overflow nor round to certainty.
    """
    _same_shape(logits, bits)
    towards_truth = np.where(bits != 0, logits, -logits).astype(np.float64)
    return 1 - float(np.mean(np.logaddexp(0, -towards_truth))) / math.log(2)


def _same_shape(first: NDArray[Any], second: NDArray[Any]) -> None:
    if first.shape != second.shape or first.size == 0:
        raise ValueError(f"shapes must be equal and not empty: {first.shape}, {second.shape}")
