"""Was a JPEG compressed more than once, and how? Of a message, a second compression leaves nothing.

Cut by some pixels, decoded levels lie on another grid. Compressed on that, with the file's own steps, they give about
the distribution of coefficients that a single compression leaves: calibration, after J. Fridrich, M. Goljan, D. Hogea,
"Steganalysis of JPEG Images: Breaking the F5 Algorithm", IH 2002. A second compression with other steps leaves another
one: some values are too frequent, some too rare.
"""

import io

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.imaging.jpeg.coefficients import JpegPicture
from stegapp.imaging.jpeg.compression import unrounded_coefficients
from stegapp.imaging.jpeg.structure import Table
from stegapp.networks.blocks import luma_table

__all__ = ["compressed_twice", "standard_quality", "unevenness"]

_CUT = 4
_MOST_SIDE = 2_048
"""Of what is looked at, in the middle."""

_MODES = ((0, 1), (1, 0), (1, 1), (0, 2), (2, 0), (1, 2), (2, 1))
"""Modes that have many values other than zero."""

_VALUES = 12
_LIMIT = 0.25
"""Of 68 photos that were compressed once, at qualities from 75 to 95, none reached 0.18. Of second compressions at a
higher quality nearly all are beyond this; of those at a much lower one next to none."""

_FEWEST = 2_000
"""Coefficients that are not zero, in all modes: with fewer, chance says as much."""


def compressed_twice(jpeg: JpegPicture, data: bytes) -> bool:
    """Tell whether a JPEG looks as if it was compressed before, with other steps. data: the file."""
    return unevenness(jpeg, data) > _LIMIT


def standard_quality(table: Table) -> int | None:
    """Return the quality at which libjpeg has this table for brightness, from 1 to 100; None for another table."""
    for quality in range(1, 101):
        if np.array_equal(table, luma_table(quality)):
            return quality
    return None


def unevenness(jpeg: JpegPicture, data: bytes) -> float:
    """Return how far brightness coefficients are from those of a single compression: 0 is alike, 2 is none in common.

    The mean over modes of the difference between both distributions of absolute values, that of 0 left out. 0 where too
    few say anything.
    """
    plane = jpeg.planes[0]
    top, left = (max(0, (side - _MOST_SIDE) // 16 * 8) for side in plane.shape)
    plane = plane[top : top + _MOST_SIDE, left : left + _MOST_SIDE]
    with Image.open(io.BytesIO(data)) as image:
        part = image.crop((left, top, min(left + plane.shape[1], image.width), min(top + plane.shape[0], image.height)))
        levels = np.asarray(part.convert("L"))
    cut = np.ascontiguousarray(levels[_CUT:, _CUT:])
    (other,) = unrounded_coefficients(cut, jpeg.tables[:1], sampling="grey")
    found, counted = [], 0.0
    for u, v in _MODES:
        ours, theirs = _values(plane[u::8, v::8]), _values(np.rint(other[u::8, v::8]).astype(np.int64))
        counted += float(ours.sum())
        if ours.sum() and theirs.sum():
            found.append(float(np.abs(ours / ours.sum() - theirs / theirs.sum()).sum()))
    return float(np.mean(found)) if found and counted >= _FEWEST else 0.0


def _values(coefficients: NDArray[np.integer]) -> NDArray[np.float64]:
    """Return how often absolute values from 1 up to _VALUES come: [_VALUES]."""
    counts = np.bincount(np.minimum(np.abs(coefficients).reshape(-1), _VALUES + 1), minlength=_VALUES + 2)
    return counts[1 : _VALUES + 1].astype(np.float64)
