"""What costs of JPEG coefficients share: blocks of 8×8, the inverse DCT, and which part of a plane is asked for.

A plane is int16 [8·block rows, 8·block columns]: coefficient (u, v) of block (i, j) at row 8i + u, column 8j + v, where
u counts vertical frequencies. A table, [8, 8] in the same order, holds the quantisation steps.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.networks.blocks import BLOCK, WAVES

__all__ = ["BASIS", "SIDE", "Area", "Bounds", "Plane", "Table", "bounds", "decompressed"]

Plane = NDArray[np.int16]
Table = NDArray[np.integer]
Area = tuple[slice, slice]
"""Rows and columns of a plane, in entries: whole blocks."""

Bounds = tuple[int, int, int, int]
"""First row, row after the last, first column, column after the last."""

SIDE, BASIS = BLOCK, WAVES


def bounds(shape: tuple[int, ...], table: Table, area: Area | None) -> Bounds:
    """Return the part of a plane of that shape, all of it for None. Raises ValueError unless all is whole blocks."""
    if len(shape) != 2 or table.shape != (SIDE, SIDE) or not table.min() > 0:
        raise ValueError(f"A plane {shape} and a table {table.shape} of steps above 0 are needed.")
    rows, columns = area if area is not None else (slice(None), slice(None))
    (top, bottom, down), (left, right, along) = rows.indices(shape[0]), columns.indices(shape[1])
    whole = not any(n % SIDE for n in (*shape, top, bottom, left, right)) and (down, along) == (1, 1)
    if not whole or top >= bottom or left >= right:
        raise ValueError(f"A part {area} of a plane {shape} is not made of whole blocks.")
    return top, bottom, left, right


def decompressed(plane: NDArray[np.integer], table: Table) -> NDArray[np.float64]:
    """Return the levels, float64 [h, w], without rounding: about 0 to 255. plane: whole blocks, at least one."""
    height, width = plane.shape
    blocks = plane.reshape(height // SIDE, SIDE, width // SIDE, SIDE).transpose(0, 2, 1, 3) * table.astype(np.float64)
    levels = BASIS.T @ blocks @ BASIS + 128
    return levels.transpose(0, 2, 1, 3).reshape(height, width)
