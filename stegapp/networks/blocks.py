"""Pictures on the grid of 8×8 blocks: the DCT as JPEG has it, its tables, and places in a block.

Owns the arithmetic that both forms of block networks share, in numpy. Must not know of networks.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

__all__ = ["BLOCK", "LUMA_50", "basis", "blocks_of", "places", "quality_steps", "steps"]

BLOCK = 8

Floats = NDArray[np.float32]

LUMA_50 = np.array(
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
    np.float32,
)
"""Quantisation of brightness at quality 50 (ITU-T T.81, table K.1), by vertical, then horizontal frequency."""


@lru_cache(maxsize=8)
def places(count: int) -> tuple[tuple[int, int], ...]:
    """Return the frequencies (u, v) in a block that carry bits: those that JPEG keeps most exactly, without DC.

    count: 1 to 32. By their step at quality 50, then by row and column.
    """
    if not 1 <= count <= 32:
        raise ValueError(f"a block has 1 to 32 places, not {count}")
    frequencies = [(u, v) for u in range(BLOCK) for v in range(BLOCK) if u or v]
    return tuple(sorted(frequencies, key=lambda at: (LUMA_50[at], at))[:count])


def steps(count: int) -> Floats:
    """Return the steps of these places at quality 50, float32 [count]."""
    return np.array([LUMA_50[at] for at in places(count)], np.float32)


def quality_steps(qualities: range, count: int) -> Floats:
    """Return the steps of these places at each quality, as libjpeg scales them: float32 [qualities, count]."""
    rows = []
    for quality in qualities:
        scale = 5000 // quality if quality < 50 else 200 - 2 * quality
        rows.append(np.clip((steps(count) * scale + 50) // 100, 1, 255))
    return np.array(rows, np.float32)


@lru_cache(maxsize=8)
def basis(count: int) -> Floats:
    """Return the orthonormal DCT-II waves of the places, float32 [count, 8, 8] (ITU-T T.81, A.3.3)."""
    x = np.arange(BLOCK)
    waves = [
        math.sqrt((1 if k == 0 else 2) / BLOCK) * np.cos((2 * x + 1) * k * math.pi / (2 * BLOCK)) for k in range(BLOCK)
    ]
    return np.stack([np.outer(waves[u], waves[v]) for u, v in places(count)]).astype(np.float32)


def blocks_of(plane: NDArray[np.generic]) -> NDArray[np.generic]:
    """Return the whole blocks of a plane [H, W], row by row: [rows, columns, 8, 8]; what is beyond is left out."""
    rows, columns = (side // BLOCK for side in plane.shape)
    cut = plane[: rows * BLOCK, : columns * BLOCK]
    return cut.reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2)
