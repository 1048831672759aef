"""A picture that is a file, to be dragged out of the window: into a chat, a mail or a folder."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QDrag, QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from stegapp.gui.core.clipboard import file_mime
from stegapp.gui.widgets.picture import PictureLabel

__all__ = ["DraggablePicture"]

_DRAGGED = 128
_LOWEST, _TALLEST = 160, 360


class DraggablePicture(PictureLabel):
    """Shows what is in a file, and hands over the file itself."""

    at_top = True

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(0, name, parent)
        self._path: Path | None = None
        self._pressed: QPoint | None = None
        self._small = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ratio = 1.0
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def sizeHint(self) -> QSize:
        """Return a size at which details are seen."""
        return QSize(460, self.heightForWidth(460))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the picture needs."""
        return min(_TALLEST, max(_LOWEST, round(width / self._ratio)))

    def show_file(self, path: Path, image: QImage) -> None:
        """Show a file. image: what is in it, small enough to paint."""
        self._path = path
        self._ratio = image.width() / max(1, image.height())
        self.set_image(image)
        self.updateGeometry()
        self._small = QPixmap.fromImage(
            image.scaled(
                _DRAGGED, _DRAGGED, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        self.setToolTip(path.name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where the picture was taken hold of."""
        if event.button() == Qt.MouseButton.LeftButton and self._path is not None:
            self._pressed = event.position().toPoint()
            event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the file, once the pointer has moved far enough to mean it."""
        if self._pressed is None or self._path is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(file_mime(self._path))
        drag.setPixmap(self._small)
        drag.setHotSpot(self._small.rect().center())
        _carry(drag)


def _carry(drag: QDrag) -> None:
    """Let the user carry it, until it is dropped."""
    drag.exec(Qt.DropAction.CopyAction)
