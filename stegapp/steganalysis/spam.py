"""SPAM features: how often each run of three neighbouring differences occurs in a picture.

Owns the second-order subtractive pixel adjacency model (T. Pevný, P. Bas, J. Fridrich,
"Steganalysis by Subtractive Pixel Adjacency Matrix", IEEE TIFS 5(2), 2010) with T = 3, as
joint frequencies, the form in use since. Knows nothing of classifiers.
"""

import numpy as np
from numpy.typing import NDArray

__all__ = ["DIMENSIONS", "features"]

_T = 3
_LEVELS = 2 * _T + 1
DIMENSIONS = 2 * _LEVELS**3


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
