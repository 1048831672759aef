"""What a drop or a paste holds, in plain terms."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QMimeDatabase
from PySide6.QtGui import QImage

from stegapp.gui.jobs.pictures import PictureSource

__all__ = ["local_paths", "looks_like_picture", "picture_in"]


def local_paths(mime: QMimeData) -> list[Path]:
    """Return the files and folders of this computer in `mime`."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


def looks_like_picture(path: Path) -> bool:
    """Whether a file's name says it is a picture; reading it is what decides."""
    kind = QMimeDatabase().mimeTypeForFile(path.name, QMimeDatabase.MatchMode.MatchExtension)
    return kind.name().startswith("image/")


def picture_in(mime: QMimeData) -> PictureSource | None:
    """Return pixels in `mime`, as browsers and screenshot tools hand them over."""
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return PictureSource(image=image)
        if hasattr(image, "toImage"):
            return PictureSource(image=image.toImage())
    return None
