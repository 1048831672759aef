"""HILL: the embedding cost of a ±1 change of each pixel, high in smooth areas and low in texture.

After B. Li, M. Wang, J. Huang, X. Li, "A New Cost Function for Spatial Image Steganography", IEEE ICIP 2014.
"""

import numpy as np
from numpy.typing import NDArray

__all__ = ["hill"]

Floats = NDArray[np.float64]

_FLAT = float(np.finfo(np.float32).eps)
"""Least residual counted, so that a perfectly flat pixel has a very high cost instead of an infinite one."""


def hill(cover: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return HILL's cost of a change by ±1 at each pixel.

        cover ─ high-pass (Ker-Böhme) ─ |·| ─ mean 3×3 ─ 1/· ─ mean 15×15 ─▶ cost

    cover: [H, W]. Returns [H, W], above 0: about 0.1 to 10 in photographs, 8e6 where all is
    flat. Outside its edges the picture goes on mirrored, the edge pixels repeated.
    """
    pixels = cover.astype(np.float64)
    # The Ker-Böhme kernel [[-1 2 -1] [2 -4 2] [-1 2 -1]] / 4 is the product of two of these, its sign aside.
    residual = np.abs(_second_difference(_second_difference(pixels, axis=0), axis=1)) / 4
    texture = np.maximum(_mean(residual, 3), _FLAT)
    costs: NDArray[np.float32] = _mean(1 / texture, 15).astype(np.float32)
    return costs


def _second_difference(x: Floats, axis: int) -> Floats:
    """Return the differences of a pixel from both its neighbours, mirrored at the edges."""
    padded = np.moveaxis(_mirrored(x, 1, axis), axis, 0)
    found: Floats = np.moveaxis(padded[:-2] - 2 * padded[1:-1] + padded[2:], 0, axis)
    return found


def _mean(x: Floats, side: int) -> Floats:
    """Return the means over squares of an odd side. Running sums would forget small ones beside a flat area."""
    for axis in (0, 1):
        padded = np.moveaxis(_mirrored(x, side // 2, axis), axis, 0)
        x = np.moveaxis(_window_sums(padded, side), 0, axis)
    return x / side**2


def _window_sums(x: Floats, side: int) -> Floats:
    """Return the sums of `side` rows from each on: of powers of two rows, each from the one before."""
    height = len(x) - side + 1
    total, at, power = np.zeros_like(x[:height]), 0, x
    for bit in range(side.bit_length()):
        if bit:
            power = power[: -(1 << bit - 1)] + power[1 << bit - 1 :]
        if side >> bit & 1:
            total += power[at : at + height]
            at += 1 << bit
    return total


def _mirrored(x: Floats, margin: int, axis: int) -> Floats:
    """Return x with a margin on both sides of an axis, in which it goes on mirrored, the edge repeated."""
    return np.pad(x, [(margin, margin) if each == axis else (0, 0) for each in range(2)], mode="symmetric")
