"""What grey levels are before they are rounded: luma and Lanczos in floats.

Owns the float levels, their rounding, and what rounding took away. Must not know files or carriers.

    L or RGB ─ some rows at a time: luma of Rec. 601 ─ Lanczos along rows ─▶ [rows, out] ─ Lanczos along columns ─▶ x

One picture of 100 megapixels as floats takes 400 MB; some rows at a time take next to nothing.
"""

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.imaging.eight_bits import Gray
from stegapp.progress import CancelToken

__all__ = ["ROUNDING_UNITS", "finer_luma", "rounded"]

ROUNDING_UNITS = 254
"""Of what rounding took away in one grey level: half a level is 127."""

_BLOCK = 1 << 20
"""Pixels that are floats at a time."""

_LOBES = 3
"""Of Pillow's Lanczos kernel on each side, in pixels of the smaller scale."""


def finer_luma(
    image: Image.Image, square: tuple[int, int, int], side: int, *, cancel: CancelToken | None = None
) -> NDArray[np.float32]:
    """Return the luma of a square, shrunk or enlarged, as it is before rounding: [side, side], about 0 to 255.

    image: L or RGB. square: left, top and side, inside it. Lanczos overshoots at edges, below 0 and above 255, and sees
    the pixels beyond the square. Raises Cancelled.
    """
    left, top, across = square
    if across == side:
        return np.array(image.crop((left, top, left + side, top + side)).convert("F"))
    reach = math.ceil(_LOBES * max(1.0, across / side)) + 1
    first, last = max(0, top - reach), min(image.height, top + across + reach)
    narrow = np.empty((last - first, side), dtype=np.float32)
    rows = max(1, _BLOCK // image.width)
    for start in range(first, last, rows):
        if cancel is not None:
            cancel.raise_if_cancelled()
        end = min(start + rows, last)
        block = image.crop((0, start, image.width, end)).convert("F")
        part = (left, 0, left + across, end - start)
        narrow[start - first : end - first] = np.asarray(
            block.resize((side, end - start), Image.Resampling.LANCZOS, box=part)
        )
    tall = Image.fromarray(narrow)
    return np.array(
        tall.resize((side, side), Image.Resampling.LANCZOS, box=(0, top - first, side, top - first + across))
    )


def rounded(levels: NDArray[np.float32]) -> tuple[Gray, NDArray[np.int8] | None]:
    """Return grey levels, and what rounding took away in `ROUNDING_UNITS`, both [h, w]; None where that is nothing.

    Levels beyond black and white count as black and white: they have nowhere else to go.
    """
    within = np.clip(levels, 0, 255)
    grey = np.floor(within + np.float32(0.5))
    lost = np.rint((within - grey) * np.float32(ROUNDING_UNITS)).astype(np.int8)
    return grey.astype(np.uint8), lost if lost.any() else None
