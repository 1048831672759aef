"""A picture scaled smoothly into its place."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.theme import colours
from stegapp.gui.widgets.painting import painting

__all__ = ["PictureLabel"]


class PictureLabel(QWidget):
    """Shows one picture with rounded corners.

    side: its width and height; 0 takes what room there is.
    """

    at_top = False
    """Whether it stays at the top when what stands beside it grows."""

    def __init__(self, side: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._scaled = QPixmap()
        self._dragging_file = False
        self.setAccessibleName(name)
        if side:
            self.setFixedSize(side, side)
        else:
            self.setMinimumSize(120, 120)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(260, 200)

    def set_image(self, image: QImage | None) -> None:
        """Show `image`, or nothing."""
        self._pixmap = QPixmap() if image is None else QPixmap.fromImage(image)
        self._scaled = QPixmap()
        self.update()

    def set_dragging(self, dragging: bool) -> None:
        """Light up while something droppable hovers."""
        self._dragging_file = dragging
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or the canvas where there is none."""
        with painting(self) as painter:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            if self._pixmap.isNull():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours().colour("canvas"))
                painter.drawRoundedRect(self.rect(), 8, 8)
                return
            ratio = self.devicePixelRatioF()
            wanted = (self.size() * ratio).boundedTo(self._pixmap.size() * 2)
            if self._scaled.isNull() or self._scaled.size() != self._pixmap.size().scaled(
                wanted, Qt.AspectRatioMode.KeepAspectRatio
            ):
                self._scaled = self._pixmap.scaled(
                    wanted, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
                self._scaled.setDevicePixelRatio(ratio)
            size = self._scaled.deviceIndependentSize()
            top = 0.0 if self.at_top else (self.height() - size.height()) / 2
            place = QRectF((self.width() - size.width()) / 2, top, size.width(), size.height())
            path = QPainterPath()
            path.addRoundedRect(place, 8, 8)
            painter.setClipPath(path)
            painter.drawPixmap(place.topLeft(), self._scaled)
            if self._dragging_file:
                painter.setClipping(False)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(colours().colour("accent"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
