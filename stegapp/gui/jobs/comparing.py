"""Worker-side arithmetic of the comparison: pyramids, difference, histograms, figures. Must not know widgets."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from stegapp.carriers import Jpeg
from stegapp.errors import ImageRefused
from stegapp.gui.jobs.pictures import qimage
from stegapp.imaging.comparison import (
    COLOURS,
    Change,
    Difference,
    Levels,
    in_colour,
    measure,
    palette,
    read_levels,
    strongest,
    without_colours,
)
from stegapp.imaging.decode import JPEGS
from stegapp.progress import CancelToken, Job, Progress
from stegapp.texts import Text

__all__ = ["COLOURS", "Comparison", "Picture", "Side", "compare", "difference", "pyramid"]

_SMALLEST = 256
_BLOCK = 1 << 22  # levels

Picture = Path | QImage | Levels
"""A file, a picture of the clipboard, or levels [height, width] or [height, width, 1 or 3]."""


@dataclass(frozen=True)
class Side:
    """One picture, ready to paint at any zoom.

    levels: full size, then halves. histograms: shares of 256 levels, of brightness; in colour of red, green and blue
    too.
    """

    name: str
    levels: tuple[QImage, ...] = field(repr=False)
    histograms: tuple[NDArray[np.float64], ...] = field(repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.levels[0].width(), self.levels[0].height()


@dataclass(frozen=True)
class Comparison:
    """Two pictures and what lies between them.

    colour: whether one of them has colours. jpeg: whether one of them was decoded from a JPEG. difference: None where
    the sizes differ.
    """

    left: Side
    right: Side
    colour: bool = False
    jpeg: bool = False
    difference: Difference | None = None


def compare(
    left: Picture, right: Picture, names: tuple[str, str], *, read: list[str] | None = None, cancel: CancelToken
) -> Job[Comparison]:
    """Read two pictures and measure their difference. Raises ImageRefused and Cancelled.

    read: gets the names of those that could be read.
    """
    read = [] if read is None else read
    yield Progress("read", 0, 4)
    first, kind = _read(left, cancel)
    read.append(names[0])
    yield Progress("read", 1, 4)
    second, other_kind = _read(right, cancel)
    read.append(names[1])
    # Levels were decoded before; then the file's name tells.
    jpeg = bool({kind, other_kind} & JPEGS) or any(Path(name).suffix.lower() in Jpeg.suffixes for name in names)
    yield Progress("compare", 2, 4)
    colour = 3 in (first.shape[2], second.shape[2])
    first, second = (in_colour(picture) if colour else picture for picture in (first, second))
    one = Side(names[0], pyramid(qimage(first)), _histograms(first))
    cancel.raise_if_cancelled()
    other = Side(names[1], pyramid(qimage(second)), _histograms(second))
    if first.shape != second.shape:
        return Comparison(one, other, colour, jpeg)
    yield Progress("compare", 3, 4)
    return Comparison(one, other, colour, jpeg, measure(first, second, cancel=cancel))


def _read(source: Picture, cancel: CancelToken) -> tuple[Levels, str | None]:
    """Return levels, [height, width, 1 or 3], one plane where there are no colours; and of what kind a file is."""
    if isinstance(source, np.ndarray):
        return source if source.ndim == 3 else source[..., None], None
    if isinstance(source, Path):
        return read_levels(source, cancel=cancel)
    if source.isNull():
        raise ImageRefused(Text("There is no picture to compare."), advice=Text("Choose a picture file."))
    plain = source.convertToFormat(QImage.Format.Format_RGB888)
    width, height, stride = plain.width(), plain.height(), plain.bytesPerLine()
    rows = np.frombuffer(plain.constBits(), np.uint8, count=height * stride).reshape(height, stride)
    return without_colours(rows[:, : 3 * width].reshape(height, width, 3).copy()), None


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


def _histograms(picture: Levels) -> tuple[NDArray[np.float64], ...]:
    planes = [picture[..., plane] for plane in range(picture.shape[2])]
    if len(planes) == 3:
        planes.insert(0, _brightness(picture))
    return tuple(_histogram(plane) for plane in planes)


def _brightness(picture: Levels) -> Levels:
    """Return the luma of a picture in colour, some rows after the others."""
    grey = np.empty(picture.shape[:2], dtype=np.uint8)
    step = max(1, _BLOCK // picture[0].size)
    for top in range(0, len(picture), step):
        grey[top : top + step] = np.asarray(Image.fromarray(picture[top : top + step]).convert("L"))
    return grey


def _histogram(plane: Levels) -> NDArray[np.float64]:
    counts = np.bincount(plane.ravel(), minlength=256).astype(np.float64)
    return counts / max(1.0, counts.sum())


def difference(change: Change, factor: int, plane: int | None = None) -> Job[tuple[QImage, ...]]:
    """Return the pyramid of the difference times `factor` in the colour scale.

    plane: one of them, None for the one that changed most at each place. Halving takes the strongest of four pixels, so
    that single changed pixels stay visible when zoomed out.
    """
    yield Progress("compare")
    red, green, blue = palette(factor).astype(np.uint32).T
    colours = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    shown = strongest(*np.moveaxis(change, 2, 0)) if plane is None else np.ascontiguousarray(change[..., plane])
    levels = []
    while True:
        yield Progress("compare")
        height, width = shown.shape
        painted = colours[shown.view(np.uint8)]
        levels.append(QImage(painted.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy())
        height, width = height // 2 * 2, width // 2 * 2
        if min(height, width) <= _SMALLEST:
            return tuple(levels)
        even, odd = shown[:height:2, :width], shown[1:height:2, :width]
        shown = strongest(even[:, ::2], even[:, 1::2], odd[:, ::2], odd[:, 1::2])
