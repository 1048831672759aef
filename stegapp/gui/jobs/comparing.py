"""Worker-side arithmetic of the comparison: pyramids, difference, histograms, figures. Must not know widgets."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from stegapp.carriers import Jpeg, Levels
from stegapp.errors import ImageRefused
from stegapp.gui.jobs.pictures import qimage
from stegapp.imaging import metrics
from stegapp.imaging.decode import JPEGS
from stegapp.imaging.oriented import read_oriented
from stegapp.progress import CancelToken, Job, Progress
from stegapp.texts import Text

__all__ = ["COLOURS", "Comparison", "Picture", "Side", "compare", "difference", "pyramid"]

_SMALLEST = 256
_BLOCK = 1 << 22  # levels

Picture = Path | QImage | Levels
"""A file, a picture of the clipboard, or levels [height, width] or [height, width, 1 or 3]."""

Change = NDArray[np.int8]
"""The second minus the first picture, [height, width, 1 or 3], at most 127 either way: more is painted no brighter."""


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

    colour: whether one of them has colours. jpeg: whether one of them was decoded from a JPEG. change: see `Change`;
    None where the sizes differ. Figures are None with it, over all planes. max_change: of 255 levels.
    """

    left: Side
    right: Side
    colour: bool = False
    jpeg: bool = False
    change: Change | None = field(default=None, repr=False)
    psnr_db: float | None = None
    ssim: float | None = None
    changed_pixels: int | None = None
    max_change: int | None = None


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
    first, second = (_in_colour(picture) if colour else picture for picture in (first, second))
    one = Side(names[0], pyramid(qimage(first)), _histograms(first))
    cancel.raise_if_cancelled()
    other = Side(names[1], pyramid(qimage(second)), _histograms(second))
    if first.shape != second.shape:
        return Comparison(one, other, colour, jpeg)
    yield Progress("compare", 3, 4)
    change, error, changed, most = _change(first, second)
    return Comparison(
        one,
        other,
        colour,
        jpeg,
        change,
        10 * float(np.log10(255**2 * first.size / error)) if error else float("inf"),
        _ssim(first, second, cancel),
        changed,
        most,
    )


def _read(source: Picture, cancel: CancelToken) -> tuple[Levels, str | None]:
    """Return levels, [height, width, 1 or 3], one plane where there are no colours; and of what kind a file is."""
    if isinstance(source, np.ndarray):
        return source if source.ndim == 3 else source[..., None], None
    kinds: list[str | None] = [None]
    if isinstance(source, QImage):
        if source.isNull():
            raise ImageRefused(Text("There is no picture to compare."), advice=Text("Choose a picture file."))
        plain = source.convertToFormat(QImage.Format.Format_RGB888)
        width, height, stride = plain.width(), plain.height(), plain.bytesPerLine()
        rows = np.frombuffer(plain.constBits(), np.uint8, count=height * stride).reshape(height, stride)
        levels = rows[:, : 3 * width].reshape(height, width, 3).copy()
    else:
        picture = read_oriented(source, look=lambda found: kinds.append(found.kind), cancel=cancel).image
        levels = np.asarray(picture)
    if levels.ndim == 2:
        return levels[..., None], kinds[-1]
    grey = all(np.array_equal(levels[..., 0], levels[..., band]) for band in (1, 2))
    return np.ascontiguousarray(levels[..., :1]) if grey else levels, kinds[-1]


def _in_colour(picture: Levels) -> Levels:
    return picture if picture.shape[2] == 3 else np.repeat(picture, 3, axis=2)


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
    """Return the likeness, the mean over planes; None for a picture smaller than its window."""
    if min(first.shape[:2]) < 11:
        return None
    found = []
    for plane in range(first.shape[2]):
        cancel.raise_if_cancelled()
        found.append(metrics.ssim(first[..., plane], second[..., plane]))
    return float(np.mean(found))


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


def difference(change: Change, factor: int, plane: int | None = None) -> Job[tuple[QImage, ...]]:
    """Return the pyramid of the difference times `factor` in the colour scale.

    plane: one of them, None for the one that changed most at each place. Halving takes the strongest of four pixels, so
    that single changed pixels stay visible when zoomed out.
    """
    yield Progress("compare")
    steps = np.clip(np.arange(-128, 128) * factor, -128, 127) + 128
    red, green, blue = COLOURS[steps].astype(np.uint32).T
    colours = np.roll(
        np.uint32(0xFF000000) | red << 16 | green << 8 | blue, 128
    )  # by the byte of a change: 0..127, -128..-1
    shown = _strongest(*np.moveaxis(change, 2, 0)) if plane is None else np.ascontiguousarray(change[..., plane])
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
        shown = _strongest(even[:, ::2], even[:, 1::2], odd[:, ::2], odd[:, 1::2])


def _strongest(*planes: Change) -> Change:
    """Return at each place the change of the plane that changed most there."""
    found = np.ascontiguousarray(planes[0])
    for other in planes[1:]:
        found = np.where(np.abs(other) > np.abs(found), other, found)
    return found
