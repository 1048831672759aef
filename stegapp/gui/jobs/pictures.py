"""Picture jobs of the window: what runs on a worker so that slots need not read files.

Turns files, bytes and clipboard images into what widgets paint. Must not know
widgets; QImage is safe to make in any thread, QPixmap is not.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from stegapp.carriers import SQUARE, Crop
from stegapp.carriers.jpeg_offers import jpeg_offers
from stegapp.carriers.photo import Offer, offers
from stegapp.carriers.robust_offers import robust_offers
from stegapp.carriers.square import cover_warnings, read_cover
from stegapp.errors import ImageRefused
from stegapp.imaging.decode import file_bytes
from stegapp.imaging.oriented import read_oriented
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.paths import resources
from stegapp.texts import Text

if TYPE_CHECKING:
    from PIL import Image

__all__ = [
    "JPEG_START",
    "VIEW_SIDE",
    "CoverPreview",
    "OpenedCover",
    "PictureSource",
    "is_jpeg",
    "open_cover",
    "preview_cover",
    "qimage",
    "stego_input",
    "thumbnail",
    "thumbnails",
]

VIEW_SIDE = 1600
JPEG_START = b"\xff\xd8\xff"


@dataclass(frozen=True, eq=False)
class PictureSource:
    """Where a picture comes from: a file, or pixels from the clipboard or a drop. Compared by identity.

    path is None for pixels; then `image` has them.
    """

    path: Path | None = None
    image: QImage | None = field(default=None, repr=False)

    @property
    def stem(self) -> str:
        """The file's name without its ending, "picture" for pixels."""
        return self.path.stem if self.path is not None else "picture"


@dataclass(frozen=True)
class OpenedCover:
    """A picture that can be read, with what the crop view paints.

    data: the file's bytes, so that what was shown is what is hidden in. size: upright pixels. offers: the sizes that it
    may have, by the carriers that leave it a photo. sample: it comes with the application, so that everyone has it.
    """

    source: PictureSource
    data: bytes = field(repr=False)
    digest: bytes = field(repr=False)
    size: tuple[int, int]
    view: QImage = field(repr=False)
    offers: Mapping[str, tuple[Offer, ...]] = field(default_factory=dict)
    sample: bool = False

    @property
    def like_a_stego(self) -> bool:
        """Whether it is of the size and kind of what becomes of a photo by default, and not one that all have."""
        square = self.size == (SQUARE.width, SQUARE.height)
        return square and not self.sample and self.view.isGrayscale()


@dataclass(frozen=True)
class CoverPreview:
    """The 512×512 grey cover that a crop gives. warnings: reasons to take another picture."""

    image: QImage = field(repr=False)
    notes: tuple[str, ...]
    warnings: tuple[str, ...]


def open_cover(source: PictureSource, *, cancel: CancelToken) -> Job[OpenedCover]:
    """Read a picture for the crop view. Raises ImageRefused and Cancelled."""
    yield Progress("read")
    data = _bytes(source)
    sizes: dict[str, tuple[Offer, ...]] = {}
    shown = read_oriented(
        data,
        max_side=VIEW_SIDE,
        path=source.path,
        look=lambda picture: sizes.update(
            photo=offers(picture), jpeg=jpeg_offers(picture, data), robust=robust_offers(picture)
        ),
        cancel=cancel,
    )
    digest = hashlib.sha256(data).digest()
    view = qimage(shown.image)
    return OpenedCover(source, data, digest, shown.size, view, sizes, sample=digest in _samples())


@lru_cache(maxsize=1)
def _samples() -> frozenset[bytes]:
    """Return the digests of the bundled pictures: a copy of one is as public as the one itself."""
    found = (resources() / "samples").glob("*.png")
    return frozenset(hashlib.sha256(path.read_bytes()).digest() for path in found)


def stego_input(source: PictureSource) -> Path | bytes:
    """Return what a RevealRequest takes: the file itself, or a clipboard picture as a PNG. Runs on a worker."""
    return source.path if source.path is not None else _bytes(source)


def is_jpeg(picture: Path | bytes) -> bool:
    """Whether a picture begins as JPEGs do; not if it cannot be read any more. Runs on a worker."""
    try:
        with BytesIO(picture) if isinstance(picture, bytes) else picture.open("rb") as file:
            return file.read(len(JPEG_START)) == JPEG_START
    except OSError:
        return False


def preview_cover(data: bytes, crop: Crop | None, *, cancel: CancelToken) -> Job[CoverPreview]:
    """Make the grey cover of one crop. Raises ImageRefused and Cancelled."""
    yield Progress("read")
    cover = read_cover(data, crop=crop, cancel=cancel)
    return CoverPreview(qimage(cover.pixels), cover.notes, tuple(cover_warnings(cover.pixels)))


def thumbnail(path: Path, side: int, *, cancel: CancelToken) -> QImage:
    """Return a small view of a picture. Raises ImageRefused and Cancelled."""
    return qimage(read_oriented(path, max_side=side, cancel=cancel).image)


def thumbnails(paths: list[Path], side: int, *, cancel: CancelToken) -> Job[list[tuple[Path, QImage]]]:
    """Return small views of several pictures; unreadable ones are left out. Raises Cancelled."""
    made = []
    for number, path in enumerate(paths):
        yield Progress("read", number, len(paths))
        try:
            made.append((path, thumbnail(path, side, cancel=cancel)))
        except ImageRefused:
            continue
    return made


def _bytes(source: PictureSource) -> bytes:
    if source.path is not None:
        return file_bytes(source.path)
    if source.image is None or source.image.isNull():
        raise ImageRefused(
            Text("The clipboard holds no picture."), advice=Text("Copy a picture first, or choose a file.")
        )
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    source.image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    buffer.close()
    return bytes(held.data())


def qimage(picture: Any) -> QImage:
    """Return a picture as a QImage that owns its bytes.

    picture: a PIL image in RGB or L, or uint8 [height, width] or [height, width, 1 or 3].
    """
    if hasattr(picture, "convert"):
        return _from_pil(picture)
    height, width = picture.shape[:2]
    if picture.ndim == 2 or picture.shape[2] == 1:
        return QImage(picture.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
    return QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def _from_pil(picture: "Image.Image") -> QImage:
    grey = picture.mode == "L"
    plain = picture if grey else picture.convert("RGB")
    form = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB888
    stride = plain.width * (1 if grey else 3)
    # Copied at once: QImage only borrows the bytes.
    return QImage(plain.tobytes(), plain.width, plain.height, stride, form).copy()
