"""Pictures on the grid of 8×8 blocks: the DCT as JPEG has it, its tables, and places in a block.

Owns the arithmetic that both forms of block networks share, in numpy. Must not know of networks.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

__all__ = ["BLOCK", "MOST_PLACES", "WAVES", "basis", "blocks_of", "luma_table", "places", "quality_steps", "steps"]

BLOCK = 8
MOST_PLACES = 32
"""Coefficients of a block that may carry bits, as the format has it."""

Floats = NDArray[np.float32]

_LUMA_50 = np.array(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    np.int64,
)
"""Quantisation of brightness at quality 50 (ITU-T T.81, table K.1), by vertical, then horizontal frequency."""


def luma_table(quality: int) -> NDArray[np.int64]:
    """Return libjpeg's steps of brightness at a quality from 1 to 100: int64 [8, 8]."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return np.clip((_LUMA_50 * scale + 50) // 100, 1, 255)


def _waves() -> NDArray[np.float64]:
    frequency, place = np.mgrid[:BLOCK, :BLOCK]
    waves: NDArray[np.float64] = np.cos(np.pi * frequency * (2 * place + 1) / (2 * BLOCK)) / 2
    waves[0] /= np.sqrt(2)
    return waves


WAVES = _waves()
"""The orthonormal DCT-II: row u is frequency u at eight places, float64 [8, 8] (ITU-T T.81, A.3.3)."""


@lru_cache(maxsize=8)
def places(count: int) -> tuple[tuple[int, int], ...]:
    """Return the frequencies (u, v) in a block that carry bits: those that JPEG keeps most exactly, without DC.

    count: 1 to MOST_PLACES. By their step at quality 50, then by row and column.
    """
    if not 1 <= count <= MOST_PLACES:
        raise ValueError(f"a block has 1 to {MOST_PLACES} places, not {count}")
    frequencies = [(u, v) for u in range(BLOCK) for v in range(BLOCK) if u or v]
    return tuple(sorted(frequencies, key=lambda at: (_LUMA_50[at], at))[:count])


def steps(count: int) -> Floats:
    """Return the steps of these places at quality 50, float32 [count]."""
    return np.array([_LUMA_50[at] for at in places(count)], np.float32)


def quality_steps(qualities: range, count: int) -> Floats:
    """Return the steps of these places at each quality, as libjpeg scales them: float32 [qualities, count]."""
    return np.array([[luma_table(quality)[at] for at in places(count)] for quality in qualities], np.float32)


@lru_cache(maxsize=8)
def basis(count: int) -> Floats:
    """Return the waves of the places, float32 [count, 8, 8]."""
    return np.stack([np.outer(WAVES[u], WAVES[v]) for u, v in places(count)]).astype(np.float32)


def blocks_of(plane: NDArray[np.generic]) -> NDArray[np.generic]:
    """Return the whole blocks of a plane [H, W], row by row: [rows, columns, 8, 8]; what is beyond is left out."""
    rows, columns = (side // BLOCK for side in plane.shape)
    cut = plane[: rows * BLOCK, : columns * BLOCK]
    return cut.reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2)
