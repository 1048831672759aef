"""Real drag and drop events, as the window system would send them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget


def mime_of(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def mime_of_image(image: QImage) -> QMimeData:
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def drag(window: QWidget, mime: QMimeData, place: QPoint) -> bool:
    """Enter and move; return whether the drop would be taken."""
    enter = QDragEnterEvent(
        place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(
        place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, move)
    return move.isAccepted()


def drop(window: QWidget, mime: QMimeData, on: QWidget | None = None) -> bool:
    """Drag over and drop in the middle of `on`; return whether it was taken."""
    target = on if on is not None else window
    place = target.mapTo(window, target.rect().center()) if on is not None else target.rect().center()
    if not drag(window, mime, place):
        return False
    event = QDropEvent(
        QPointF(place), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def leave(window: QWidget) -> None:
    QApplication.sendEvent(window, QDragLeaveEvent())
