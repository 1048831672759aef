"""Two pictures of one size, measured against each other: closeness, likeness, what changed, and a picture of it.

Owns the figures that the Compare page and the command `compare` show. Both read pictures upright, as people see them.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.imaging import metrics
from stegapp.imaging.oriented import read_oriented
from stegapp.progress import CancelToken

__all__ = [
    "COLOURS",
    "Change",
    "Difference",
    "Levels",
    "in_colour",
    "measure",
    "painted",
    "palette",
    "read_levels",
    "strongest",
    "without_colours",
]

_BLOCK = 1 << 22  # levels
_LEAST_SIDE = 11  # the window of SSIM

Levels = NDArray[np.uint8]
"""uint8 [height, width, 1 or 3]."""

Change = NDArray[np.int8]
"""The second minus the first picture, [height, width, 1 or 3], at most 127 either way: more is painted no brighter."""


@dataclass(frozen=True)
class Difference:
    """What lies between two pictures, over all planes.

    psnr_db: infinite where nothing changed. ssim: the mean over planes, None for a picture smaller than its window.
    max_change: of 255 levels.
    """

    change: Change = field(repr=False)
    psnr_db: float
    ssim: float | None
    changed_pixels: int
    max_change: int


def read_levels(path: Path, *, cancel: CancelToken) -> tuple[Levels, str | None]:
    """Return levels, one plane where there are no colours, and the kind of the file. Raises ImageRefused."""
    kinds: list[str | None] = [None]
    picture = read_oriented(path, look=lambda found: kinds.append(found.kind), cancel=cancel).image
    levels = np.asarray(picture)
    return (levels[..., None] if levels.ndim == 2 else without_colours(levels)), kinds[-1]


def without_colours(levels: Levels) -> Levels:
    """Return one plane of a picture whose planes are alike, else the picture."""
    grey = all(np.array_equal(levels[..., 0], levels[..., band]) for band in (1, 2))
    return np.ascontiguousarray(levels[..., :1]) if grey else levels


def in_colour(picture: Levels) -> Levels:
    """Return the levels in three planes."""
    return picture if picture.shape[2] == 3 else np.repeat(picture, 3, axis=2)


def measure(first: Levels, second: Levels, *, cancel: CancelToken) -> Difference:
    """Measure two pictures of one shape. Raises Cancelled."""
    change, error, changed, most = _change(first, second)
    psnr_db = 10 * float(np.log10(255**2 * first.size / error)) if error else float("inf")
    return Difference(change, psnr_db, _ssim(first, second, cancel), changed, most)


def _change(first: Levels, second: Levels) -> tuple[Change, float, int, int]:
    """Return the change, its squared sum, how many pixels differ, and the largest step; some rows after the others."""
    change = np.empty(first.shape, dtype=np.int8)
    error, changed, most = 0.0, 0, 0
    step = max(1, _BLOCK // first[0].size)
    for top in range(0, len(first), step):
        rows = slice(top, top + step)
        found = second[rows].astype(np.int16) - first[rows]
        error += float(np.square(found, dtype=np.int32).sum(dtype=np.int64))
        changed += int(np.count_nonzero(found.any(axis=2)))
        most = max(most, int(np.abs(found).max()))
        change[rows] = np.clip(found, -127, 127)
    return change, error, changed, most


def _ssim(first: Levels, second: Levels, cancel: CancelToken) -> float | None:
    if min(first.shape[:2]) < _LEAST_SIDE:
        return None
    found = []
    for plane in range(first.shape[2]):
        cancel.raise_if_cancelled()
        found.append(metrics.ssim(first[..., plane], second[..., plane]))
    return float(np.mean(found))


def _scale() -> NDArray[np.uint8]:
    """Return the colour of −128..127 amplified steps as RGB: blue is darker, red lighter, near black unchanged."""
    steps = np.arange(-128, 128) / 127.0
    size = np.abs(steps)[:, None] ** 0.75
    dark = np.array([18.0, 22.0, 26.0])
    lighter, darker = np.array([255.0, 132.0, 92.0]), np.array([84.0, 180.0, 255.0])
    target = np.where(steps[:, None] >= 0, lighter, darker)
    colours: NDArray[np.uint8] = np.clip(dark + (target - dark) * size, 0, 255).astype(np.uint8)
    return colours


COLOURS = _scale()
"""uint8 [256, 3]: the colour scale of amplified differences from −128 to 127."""


def palette(factor: int) -> NDArray[np.uint8]:
    """Return the colours of changes times `factor`, by the byte of a change: 0..127, −128..−1. uint8 [256, 3]."""
    steps = np.clip(np.arange(-128, 128) * factor, -128, 127) + 128
    return np.roll(COLOURS[steps], 128, axis=0)


def painted(change: Change, factor: int) -> NDArray[np.uint8]:
    """Return a change, over all planes, times `factor` in the colour scale: uint8 [height, width, 3]."""
    colours: NDArray[np.uint8] = palette(factor)[strongest(*np.moveaxis(change, 2, 0)).view(np.uint8)]
    return colours


def strongest(*planes: Change) -> Change:
    """Return at each place the change of the plane that changed most there."""
    found = np.ascontiguousarray(planes[0])
    for other in planes[1:]:
        found = np.where(np.abs(other) > np.abs(found), other, found)
    return found
