"""SPAM features: how often each run of three neighbouring differences occurs in a picture.

Owns the second-order subtractive pixel adjacency model (T. Pevný, P. Bas, J. Fridrich,
"Steganalysis by Subtractive Pixel Adjacency Matrix", IEEE TIFS 5(2), 2010) with T = 3, as
joint frequencies, the form in use since. Knows nothing of classifiers.
"""

import itertools
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

__all__ = ["DIMENSIONS", "features", "sensitivities"]

Weights: TypeAlias = NDArray[np.floating]

_T = 3
_LEVELS = 2 * _T + 1
DIMENSIONS = 2 * _LEVELS**3

_WALKS = ((0, 1, 0), (1, 0, 0), (1, 1, 1), (-1, 1, 1))
"""Rows down and columns right from pixel to pixel of a run of four, and which half of the features counts it."""


def features(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the 686 SPAM features of a grey picture.

    image: [H, W], 5 × 5 pixels or more. Returns [686]: the frequency of (a, b, c), each from
    -3 to 3 and larger differences counted as those, at index a + 7b + 49c (each plus 3); first
    the mean over rows and columns walked both ways, then over the diagonals.
    Raises ValueError for anything but a flat uint8 picture of that size.
    """
    if image.dtype != np.uint8 or image.ndim != 2 or min(image.shape) < 5:
        raise ValueError(f"SPAM needs a grey 8-bit picture of 5 × 5 pixels or more, not {image.dtype} {image.shape}.")
    x = image.astype(np.int16)
    straight = _runs(x[:, :-1] - x[:, 1:], 0, 1) + _runs(x[:-1] - x[1:], 1, 0)
    diagonal = _runs(x[:-1, :-1] - x[1:, 1:], 1, 1) + _runs(x[1:, :-1] - x[:-1, 1:], -1, 1)
    return np.concatenate([straight, diagonal]) / 4


def _runs(differences: NDArray[np.int16], down: int, right: int) -> NDArray[np.float64]:
    """Return the frequencies of three differences in a row, walked there plus walked back: [343]."""
    d = np.clip(differences, -_T, _T) + _T
    rows, cols = d.shape[0] - 2 * abs(down), d.shape[1] - 2 * right

    def at(step: int) -> NDArray[np.int16]:
        top = step * down if down >= 0 else (2 - step)
        return d[top : top + rows, step * right : step * right + cols]

    # Walked there a, b, c are the differences with the last first, as the reference counts them.
    counts = np.bincount((at(2) + _LEVELS * at(1) + _LEVELS**2 * at(0)).ravel(), minlength=_LEVELS**3)
    there = (counts / counts.sum()).reshape(_LEVELS, _LEVELS, _LEVELS)
    # Walked back the order of the three turns round and so does each sign.
    back = there.transpose(2, 1, 0)[::-1, ::-1, ::-1]
    both: NDArray[np.float64] = (there + back).ravel()
    return both


def sensitivities(image: NDArray[np.uint8], weights: Weights) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return by how much weights · features would rise if one pixel alone rose, or fell, by one level.

    image: as for `features`. weights: [686]. Returns float32 [H, W] twice: of +1 and of -1, as if there were levels
    beyond 0 and 255.
    """
    reach = _T + 1  # what larger differences count as does not change by a step of one
    levels = 2 * reach + 1
    x = image.astype(np.int16)
    both = np.zeros(x.shape, dtype=np.complex64)  # up + i·down: one look-up for two numbers
    found = np.empty(x.size, dtype=np.complex64)
    tables = [_sensitivity_tables(half.reshape((_LEVELS,) * 3), reach) for half in np.split(weights, 2)]
    for rows, columns, half in _WALKS:
        height, width = x.shape[0] - 3 * abs(rows), x.shape[1] - 3 * columns
        pixels = [
            np.s_[top : top + height, step * columns : step * columns + width]
            for step, top in ((step, step * rows if rows >= 0 else 3 - step) for step in range(4))
        ]
        a, b, c = (np.clip(x[here] - x[there], -reach, reach) + reach for here, there in itertools.pairwise(pixels))
        run = (a * levels**2 + b * levels + c).astype(np.intp)
        share = 1 / (4 * height * width)
        here = found[: run.size].reshape(run.shape)
        for pixel, (rise, fall) in zip(pixels, tables[half], strict=True):
            table = (rise * share + 1j * (fall * share)).astype(np.complex64)
            both[pixel] += table.take(run, out=here, mode="clip")
    return both.real.copy(), both.imag.copy()


def _sensitivity_tables(
    weights: NDArray[np.floating], reach: int
) -> list[tuple[NDArray[np.floating], NDArray[np.floating]]]:
    """Return what a run of four pixels adds to the weighed features if its k-th alone rises, or falls: 4 pairs.

    weights: [7, 7, 7] of the three differences, first to last. Each table: [(2 · reach + 1)³] by those.
    """
    both = weights + weights.transpose(2, 1, 0)[::-1, ::-1, ::-1]
    d = np.meshgrid(*[np.arange(-reach, reach + 1)] * 3, indexing="ij")

    def weight(a: NDArray[np.int_], b: NDArray[np.int_], c: NDArray[np.int_]) -> Weights:
        at = tuple(np.clip(difference, -_T, _T) + _T for difference in (a, b, c))
        found: Weights = both[at].ravel()
        return found

    def moved(pixel: int, by: int) -> Weights:
        """A pixel takes part in the difference before it, and the one after it."""
        changed = [difference - by * (k == pixel - 1) + by * (k == pixel) for k, difference in enumerate(d)]
        return weight(*changed) - weight(*d)

    return [(moved(pixel, 1), moved(pixel, -1)) for pixel in range(4)]
