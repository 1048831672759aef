"""Survey folders of photos: how many, how varied, what is skipped. Runs on a worker; must not know widgets."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from stegapp.carriers import SQUARE
from stegapp.gui.jobs.pictures import qimage
from stegapp.progress import CancelToken, Job
from stegapp.training.photos import MIN_PHOTOS, Photo, PhotoStore, Scan, scanning

__all__ = ["MANY_PHOTOS", "PhotoSurvey", "survey_photos"]

MANY_PHOTOS = 100
_PREVIEWS = 60
_PREVIEW_SIDE = 96
_MOST = 0.6  # share of the photos that makes an opinion
_DARK, _BRIGHT = 55.0, 200.0  # mean grey levels
_SMOOTH = 2.0  # mean difference of neighbours, grey levels
_SIDE = SQUARE.height  # of the covers that are made of the photos

U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class PhotoSurvey:
    """What was found.

    photographs: usable pictures, those of one photograph counted once. sides: shortest and longest of the shorter
    sides, pixels. opinions: "dark", "bright", "smooth", "small", "alike". previews: name and view of some.
    """

    folders: tuple[Path, ...]
    scan: Scan
    photographs: int
    sides: tuple[int, int]
    opinions: tuple[str, ...]
    previews: tuple[tuple[str, QImage], ...] = field(repr=False)

    @property
    def enough(self) -> bool:
        """Whether a training can start."""
        return len(self.scan.usable) >= MIN_PHOTOS and self.photographs >= 2


def survey_photos(folders: Sequence[Path], *, token: CancelToken) -> Job[PhotoSurvey]:
    """Scan folders as the training will. Raises TrainingFailed when one is missing."""
    covers = _CoverStatistics()
    scan = yield from scanning(folders, cancel=token, store=covers)
    usable = scan.usable
    photographs = len({photo.group for photo in usable})
    shorter = [min(photo.width, photo.height) for photo in usable] or [0]
    return PhotoSurvey(
        tuple(folders),
        scan,
        photographs,
        (min(shorter), max(shorter)),
        tuple(_opinions(covers, shorter, photographs)),
        tuple(covers.previews),
    )


def _opinions(covers: "_CoverStatistics", shorter: list[int], photographs: int) -> list[str]:
    count = len(covers.means)
    if not count:
        return []
    means, grains = np.array(covers.means), np.array(covers.grains)
    found = []
    if (means < _DARK).mean() >= _MOST:
        found.append("dark")
    if (means > _BRIGHT).mean() >= _MOST:
        found.append("bright")
    if (grains < _SMOOTH).mean() >= _MOST:
        found.append("smooth")
    if (np.array(shorter) < _SIDE).mean() >= _MOST:
        found.append("small")
    if photographs < (1 - _MOST) * count:
        found.append("alike")
    return found


class _CoverStatistics(PhotoStore):
    """Measures each cover as it is scanned and keeps none of them."""

    def __init__(self) -> None:
        super().__init__(0)
        self.means: list[float] = []
        self.grains: list[float] = []
        self.previews: list[tuple[str, QImage]] = []
        self._guard = threading.Lock()

    def put(self, photo: Photo, pixels: U8) -> None:
        """Note what the cover is like."""
        levels = pixels[::4].astype(np.int16)
        with self._guard:
            self.means.append(float(levels.mean()))
            self.grains.append(float(np.abs(np.diff(levels, axis=1)).mean()))
            if len(self.previews) < _PREVIEWS:
                step = pixels.shape[0] // _PREVIEW_SIDE + 1
                side = pixels.shape[0] // step
                small = pixels[: side * step, : side * step]
                view = small.reshape(side, step, side, step).mean(axis=(1, 3)).astype(np.uint8)
                self.previews.append((photo.name, qimage(view)))
