"""Worker-side arithmetic of the comparison: pyramids, difference, histograms, figures. Must not know widgets."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from stegapp.errors import ImageRefused
from stegapp.gui.jobs.pictures import qimage
from stegapp.imaging import metrics
from stegapp.imaging.oriented import read_oriented
from stegapp.progress import CancelToken, Job, Progress
from stegapp.texts import Text

__all__ = ["COLOURS", "Comparison", "Side", "compare", "difference", "pyramid"]

_SMALLEST = 256

Rgb = NDArray[np.uint8]


@dataclass(frozen=True)
class Side:
    """One picture, ready to paint at any zoom. levels: full size, then halves. histogram: shares of 256 levels."""

    name: str
    levels: tuple[QImage, ...] = field(repr=False)
    histogram: NDArray[np.float64] = field(repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.levels[0].width(), self.levels[0].height()


@dataclass(frozen=True)
class Comparison:
    """Two pictures and what lies between them.

    change: the second minus the first in grey levels, int16 [height, width]; None where the sizes differ. Figures are
    None with it.
    """

    left: Side
    right: Side
    change: NDArray[np.int16] | None = field(default=None, repr=False)
    psnr_db: float | None = None
    ssim: float | None = None
    changed_pixels: int | None = None
    max_change: int | None = None


def compare(
    left: Path | QImage, right: Path | QImage, names: tuple[str, str], *, cancel: CancelToken
) -> Job[Comparison]:
    """Read two pictures and measure their difference in grey levels. Raises ImageRefused and Cancelled."""
    yield Progress("read", 0, 4)
    first, first_grey = _read(left, cancel)
    yield Progress("read", 1, 4)
    second, second_grey = _read(right, cancel)
    yield Progress("compare", 2, 4)
    one = Side(names[0], pyramid(first), _histogram(first_grey))
    other = Side(names[1], pyramid(second), _histogram(second_grey))
    if first_grey.shape != second_grey.shape:
        return Comparison(one, other)
    change = second_grey.astype(np.int16) - first_grey
    yield Progress("compare", 3, 4)
    small = min(first_grey.shape) < 7  # SSIM's window
    return Comparison(
        one,
        other,
        change,
        metrics.psnr(first_grey, second_grey),
        None if small else metrics.ssim(first_grey, second_grey),
        int(np.count_nonzero(change)),
        int(np.abs(change).max()),
    )


def _read(source: Path | QImage, cancel: CancelToken) -> tuple[QImage, Rgb]:
    """Return a picture to paint and its grey levels."""
    if isinstance(source, QImage):
        grey = source.convertToFormat(QImage.Format.Format_Grayscale8)
        width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
        if grey.isNull():
            raise ImageRefused(Text("There is no picture to compare."), advice=Text("Choose a picture file."))
        values = (
            np.frombuffer(grey.constBits(), np.uint8, count=height * stride).reshape(height, stride)[:, :width].copy()
        )
        return source, values
    picture = read_oriented(source, cancel=cancel).image
    return qimage(picture), np.asarray(picture.convert("L"))


def pyramid(image: QImage) -> tuple[QImage, ...]:
    """Return `image` and its halvings, in the format that paints fastest.

    A frame then scales a picture at most twice as large as what is seen of it, whatever the size of the original.
    """
    levels = [image.convertToFormat(QImage.Format.Format_RGB32)]
    while min(levels[-1].width(), levels[-1].height()) > _SMALLEST:
        last = levels[-1]
        levels.append(_halved(last))
    return tuple(levels)


def _halved(image: QImage) -> QImage:
    height, width = image.height() // 2 * 2, image.width() // 2 * 2
    values = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    values = values[:height, :width].astype(np.uint16)
    mean = (values[0::2, 0::2] + values[1::2, 0::2] + values[0::2, 1::2] + values[1::2, 1::2] + 2) // 4
    small = np.ascontiguousarray(mean.astype(np.uint8))
    return QImage(small.tobytes(), width // 2, height // 2, 2 * width, QImage.Format.Format_RGB32).copy()


def _histogram(grey: Rgb) -> NDArray[np.float64]:
    counts = np.bincount(grey.ravel(), minlength=256).astype(np.float64)
    return counts / max(1.0, counts.sum())


def _scale() -> NDArray[np.uint8]:
    """Return the colour of −128..127 amplified steps as RGB: blue is darker, red lighter, near black unchanged."""
    steps = np.arange(-128, 128) / 127.0
    size = np.abs(steps)[:, None] ** 0.75
    dark = np.array([18.0, 22.0, 26.0])
    lighter, darker = np.array([255.0, 132.0, 92.0]), np.array([84.0, 180.0, 255.0])
    target = np.where(steps[:, None] >= 0, lighter, darker)
    return np.clip(dark + (target - dark) * size, 0, 255).astype(np.uint8)


COLOURS = _scale()
"""uint8 [256, 3]: the colour scale of amplified differences from −128 to 127."""


def difference(change: NDArray[np.int16], factor: int) -> Job[tuple[QImage, ...]]:
    """Return the pyramid of the difference times `factor` in the colour scale.

    Halving takes the strongest of four pixels, so that single changed pixels stay visible when zoomed out.
    """
    yield Progress("compare")
    levels = []
    while True:
        steps = np.clip(change.astype(np.int32) * factor, -128, 127) + 128
        rgb = COLOURS[steps]
        levels.append(qimage(np.ascontiguousarray(rgb)).convertToFormat(QImage.Format.Format_RGB32))
        height, width = change.shape[0] // 2 * 2, change.shape[1] // 2 * 2
        if min(height, width) <= _SMALLEST:
            return tuple(levels)
        quads = change[:height, :width].reshape(height // 2, 2, width // 2, 2).transpose(0, 2, 1, 3)
        blocks = quads.reshape(height // 2, width // 2, 4)
        strongest = np.abs(blocks).argmax(axis=2)
        change = np.take_along_axis(blocks, strongest[..., None], axis=2)[..., 0]
