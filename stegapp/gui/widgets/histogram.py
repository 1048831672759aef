"""Grey-level histograms of two pictures, one over the other, and the colour scale of the difference."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.core import formats
from stegapp.gui.theme import colours

__all__ = ["ColourScale", "Histogram"]


class Histogram(QWidget):
    """Two lines over the 256 grey levels; the first is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: list[tuple[str, list[float]]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Grey levels of both pictures"))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(300, 132)

    def show_curves(self, curves: Sequence[tuple[str, list[float]]]) -> None:
        """Show the shares of 256 grey levels, by the pictures' names."""
        self._curves = list(curves)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both curves and their names."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        line = painter.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(0, line + 8, 0, -line - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(c.colour("raised"))
        painter.drawRoundedRect(area, 6, 6)
        highest = max((max(values) for _, values in self._curves), default=0.0)
        x = 0.0
        for number, (name, values) in enumerate(self._curves):
            tone = c.colour("muted" if number == 0 else "accent")
            points = [
                QPointF(area.x() + area.width() * i / 255, area.bottom() - (area.height() - 4) * v / max(highest, 1e-9))
                for i, v in enumerate(values)
            ]
            if number == 0:
                fill = QColor(tone)
                fill.setAlpha(70)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawPolygon(QPolygonF([area.bottomLeft(), *points, area.bottomRight()]))
            painter.setPen(QPen(tone, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))
            room = self.width() / max(1, len(self._curves)) - 24
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, int(room))
            painter.setPen(QPen(tone, 3))
            painter.drawLine(QPointF(x + 2, line / 2), QPointF(x + 14, line / 2))
            painter.setPen(c.colour("muted"))
            painter.drawText(QPointF(x + 20, painter.fontMetrics().ascent()), shown)
            x += room + 24
        painter.setPen(c.colour("muted"))
        foot = QRectF(area.x(), area.bottom() + 2, area.width(), line)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), self.tr("0 black"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), self.tr("255 white"))


class ColourScale(QWidget):
    """What the colours of the difference mean."""

    def __init__(self, scale: list[tuple[int, int, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._factor = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Colours of the difference: blue is darker, red is lighter"))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(300, 40)

    def set_factor(self, factor: int) -> None:
        """Show what an amplification makes of a grey level."""
        self._factor = factor
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale and its ends."""
        painter = QPainter(self)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        width = self.width() / len(self._scale)
        for i, rgb in enumerate(self._scale):
            painter.fillRect(QRectF(i * width, 0, width + 1, 12), QColor(*rgb))
        painter.setPen(colours().colour("muted"))
        foot = QRectF(0, 15, self.width(), painter.fontMetrics().height())
        most = formats.number(127 / self._factor, 0 if self._factor < 16 else 1)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), self.tr("−{levels} darker").format(levels=most))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), self.tr("same"))
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), self.tr("+{levels} lighter").format(levels=most))
