"""UERD: what a change of a JPEG coefficient by ±1 costs, as its quantisation step over the energy of blocks around.

    cost of (u, v) in block (i, j) = q_uv / (E_ij + ¼ Σ E of its eight neighbours),   E = Σ over AC |coefficient| · q

After L. Guo, J. Ni, W. Su, C. Tang, Y.-Q. Shi, "Using Statistical Image Model for JPEG Steganography: Uniform Embedding
Revisited", IEEE TIFS 10(12), 2015, Eqs. 3 and 4. It takes a tenth of J-UNIWARD's time.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import SIDE, Area, Plane, Table, bounds

__all__ = ["BORDER", "uerd"]

BORDER = 8
"""Entries around a part of a plane on which its costs depend: one block."""

_NEIGHBOUR = 0.25


def uerd(plane: Plane, table: Table, *, area: Area | None = None) -> NDArray[np.float32]:
    """Return UERD's cost of a change by ±1 of each coefficient of an area, the same both ways; DC's too.

    plane: int16 [h, w]. table: its steps, [8, 8]. area: whole blocks, None for all. Returns [h, w] of the area, above
    0, infinite where a block and all around it are flat. Outside its edges the picture goes on mirrored. Of the plane,
    the area and BORDER entries around it are looked at. Raises ValueError for anything but whole blocks.
    """
    top, bottom, left, right = bounds(plane.shape, table, area)
    height, width = plane.shape
    first, last, start, end = (
        max(top - SIDE, 0),
        min(bottom + SIDE, height),
        max(left - SIDE, 0),
        min(right + SIDE, width),
    )
    energies = _energies(plane[first:last, start:end], table)
    missing = ((first == top, last == bottom), (start == left, end == right))
    around = np.pad(energies, np.array(missing, int).tolist(), mode="symmetric")
    three = around[:-2] + around[1:-1] + around[2:]
    nine = three[:, :-2] + three[:, 1:-1] + three[:, 2:]
    middle = around[1:-1, 1:-1]
    with np.errstate(divide="ignore"):
        per_block = (1 / (middle + _NEIGHBOUR * (nine - middle))).astype(np.float32)
    steps = table.astype(np.float32)
    steps[0, 0] = (steps[0, 1] + steps[1, 0]) / 2
    costs: NDArray[np.float32] = per_block[:, None, :, None] * steps[:, None, :]
    return costs.reshape(bottom - top, right - left)


def _energies(plane: Plane, table: Table) -> NDArray[np.float64]:
    """Return what the AC coefficients of each block add up to, dequantised, in absolute values: [block rows, columns].

    Whole numbers, so that sums and differences of them are exact.
    """
    height, width = plane.shape
    steps = table.astype(np.float64)
    steps[0, 0] = 0
    blocks = np.abs(plane.astype(np.float64)).reshape(height // SIDE, SIDE, width // SIDE, SIDE)
    energies: NDArray[np.float64] = np.einsum("iujv,uv->ij", blocks, steps)
    return energies
