"""J-UNIWARD: what a change of a JPEG coefficient by ±1 costs, as the relative change of wavelet coefficients.

    levels ─ three wavelet filters ─▶ W_k ─ 1 / (|W_k| + σ) ─▶ ξ_k
    cost of (u, v) in a block = Σ_k Σ over 23×23 places of |what one step of (u, v) does to W_k| · ξ_k

A step of (u, v) is a product of a column and a row, and so is each filter. So the 23×23 places are summed along columns
first, then along rows, for many blocks at once by products of matrices.

After V. Holub, J. Fridrich, T. Denemark, "Universal Distortion Function for Steganography in an Arbitrary Domain",
EURASIP Journal on Information Security 2014:1, Eq. 3, with σ = 2⁻⁶. The first implementation looks at places that
lie one to the right and below (B. Lorch, "Off-By-One Implementation Error in J-UNIWARD", arXiv 2305.19776); this does
not. Cb and Cr are priced each in its own samples, like Y.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import BASIS, SIDE, Area, Plane, Table, bounds, decompressed

__all__ = ["BORDER", "j_uniward", "levels_of"]

BORDER = 16
"""Entries around a part of a plane on which its costs depend: two blocks."""

_SIGMA = 2.0**-6

# Daubechies 8, decomposition: the high-pass filter, and the low-pass filter that goes with it.
_HIGH = np.array(
    [
        *(-0.0544158422, 0.3128715909, -0.6756307363, 0.5853546837, 0.0158291053, -0.2840155430, -0.0004724846),
        *(0.1287474266, 0.0173693010, -0.0440882539, -0.0139810279, 0.0087460940, 0.0048703530, -0.0003917404),
        *(-0.0006754494, -0.0001174768),
    ]
)
_FILTERS = {"low": _HIGH[::-1] * (-1.0) ** np.arange(_HIGH.size), "high": _HIGH}

_DIRECTIONS = (("low", "high"), ("high", "low"), ("high", "high"))
"""Filters along columns (from row to row) and along rows."""

_TOGETHER = 8
"""Blocks whose sums one product of matrices finds."""

_LARGEST = 1 << 19
"""Entries that are priced at once; more are cut into strips, so that memory stays some tens of MB."""


def j_uniward(plane: Plane, table: Table, *, area: Area | None = None) -> NDArray[np.float32]:
    """Return J-UNIWARD's cost of a change by ±1 of each coefficient of an area, the same both ways; DC's too.

    plane: int16 [h, w]. table: its steps, [8, 8]. area: whole blocks, None for all. Returns [h, w] of the area, above
    0. Outside its edges the picture goes on mirrored. Of the plane, the area and BORDER entries around it are looked
    at: from a plane cut there come the same costs. Raises ValueError for anything but whole blocks.
    """
    top, bottom, left, right = bounds(plane.shape, table, area)
    costs = np.empty((bottom - top, right - left), np.float32)
    strip = max(_LARGEST // max(right - left, 1) // SIDE, SIDE) * SIDE
    for row in range(top, bottom, strip):
        end = min(row + strip, bottom)
        costs[row - top : end - top] = _priced(_surrounded(plane, table, row, end, left, right))
    costs.reshape(-1, SIDE, costs.shape[1] // SIDE, SIDE)[...] *= table.astype(np.float32)[:, None, :]
    return costs


def levels_of(plane: Plane, table: Table) -> NDArray[np.float64]:
    """Return the levels that a decoder shows, whole numbers of 0 to 255, float64 [h, w]."""
    return np.clip(np.rint(decompressed(plane, table)), 0, 255)


def _surrounded(plane: Plane, table: Table, top: int, bottom: int, left: int, right: int) -> NDArray[np.float64]:
    """Return the levels of a part and of BORDER places around it, mirrored where the picture ends."""
    height, width = plane.shape
    first, last = max(top - BORDER, 0), min(bottom + BORDER, height)
    start, end = max(left - BORDER, 0), min(right + BORDER, width)
    levels = levels_of(plane[first:last, start:end], table)
    missing = ((BORDER - top + first, bottom + BORDER - last), (BORDER - left + start, right + BORDER - end))
    return np.pad(levels, missing, mode="symmetric")


def _priced(levels: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the costs at steps of 1, [h, w], of the middle of levels, [h + 2 · BORDER, w + 2 · BORDER]."""
    # The first place that a block changes is seen by a filter that starts fifteen before it.
    near = np.ascontiguousarray(levels[1:-1, 1:-1].T)
    along_columns = {name: _along(near, kernel[None], 1) for name, kernel in _FILTERS.items()}  # [columns, places down]
    found = []
    for vertical, horizontal in _DIRECTIONS:
        wavelet = _along(along_columns[vertical].T, _FILTERS[horizontal][None], 1)  # [places down, places along]
        xi = (1 / (np.abs(wavelet) + _SIGMA)).astype(np.float32)
        summed = _along(xi.T, _step(_FILTERS[vertical]), SIDE)  # [places along, rows]
        found.append(_along(summed.T, _step(_FILTERS[horizontal]), SIDE))
    costs: NDArray[np.float32] = found[0] + found[1] + found[2]
    return costs


def _step(kernel: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return how much one step of each frequency changes what a filter finds, at 23 places: [8, 23]."""
    # Correlation: the filter that starts fifteen before the block meets its first place with its last entry.
    return np.abs([np.convolve(wave, kernel[::-1]) for wave in BASIS]).astype(np.float32)


def _along(x: NDArray[np.floating], bank: NDArray[np.floating], stride: int) -> NDArray[np.floating]:
    """Return sums over windows of each row of x, weighted by each row of a bank.

    x: [n, width]. bank: [outputs, taps]. Windows start at 0, stride, 2 · stride, … as long as they fit. Returns
    [n, windows · outputs], in x's precision: all outputs of the first window, then of the second.
    """
    outputs, taps = bank.shape
    count = (x.shape[1] - taps) // stride + 1
    together = _TOGETHER * SIDE // stride
    matrix = np.zeros(((together - 1) * stride + taps, together * outputs), x.dtype)
    for window in range(together):
        start = window * stride
        matrix[start : start + taps, window * outputs : (window + 1) * outputs] = bank.T
    found = np.empty((x.shape[0], count * outputs), x.dtype)
    for window in range(0, count, together):
        some = min(together, count - window)
        inputs = x[:, window * stride : (window + some - 1) * stride + taps]
        found[:, window * outputs : (window + some) * outputs] = inputs @ matrix[: inputs.shape[1], : some * outputs]
    return found
