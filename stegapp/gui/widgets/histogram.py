"""Grey-level histograms of two pictures, one over the other, and the colour scale of the difference."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.core import formats
from stegapp.gui.theme import colours
from stegapp.gui.widgets.chart import Chart

__all__ = ["ColourScale", "Histogram"]

_STRIP = 12  # pixels: the height of the colours


class Histogram(Chart):
    """Two lines over the 256 grey levels; the first is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(300, 132, upright=QSizePolicy.Policy.Fixed, name="", parent=parent)
        self._curves: list[tuple[str, list[float]]] = []
        self.setAccessibleName(self.tr("Grey levels of both pictures"))

    def show_curves(self, curves: Sequence[tuple[str, list[float]]]) -> None:
        """Show the shares of 256 grey levels, by the pictures' names."""
        self._curves = list(curves)
        self.update()

    def _draw(self, painter: QPainter) -> None:
        c = colours()
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
        foot = QRectF(area.x(), area.bottom() + 2, area.width(), line)
        self._write(painter, foot, self.tr("0 black"))
        self._write(painter, foot, self.tr("255 white"), align=Qt.AlignmentFlag.AlignRight)


class ColourScale(Chart):
    """What the colours of the difference mean."""

    def __init__(self, scale: list[tuple[int, int, int]], parent: QWidget | None = None) -> None:
        super().__init__(300, 40, upright=QSizePolicy.Policy.Fixed, name="", parent=parent)
        self._scale = scale
        self._factor = 1
        self.setAccessibleName(self.tr("Colours of the difference: blue is darker, red is lighter"))

    def set_factor(self, factor: int) -> None:
        """Show what an amplification makes of a grey level."""
        self._factor = factor
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that the words need, in the letters of the desktop."""
        letters = self.fontMetrics()
        words = sum(letters.horizontalAdvance(text) for text in self._words())
        return QSize(max(300, words + 40), _STRIP + 3 + letters.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: words that overlap cannot be read."""
        return self.sizeHint()

    def _words(self) -> tuple[str, str, str]:
        most = formats.number(127 / self._factor, 0 if self._factor < 16 else 1)
        return (
            self.tr("−{levels} darker").format(levels=most),
            self.tr("same"),
            self.tr("+{levels} lighter").format(levels=most),
        )

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # or each colour would end in a seam
        width = self.width() / len(self._scale)
        for i, rgb in enumerate(self._scale):
            painter.fillRect(QRectF(i * width, 0, width + 1, _STRIP), QColor(*rgb))
        foot = QRectF(0, _STRIP + 3, self.width(), painter.fontMetrics().height())
        darker, same, lighter = self._words()
        self._write(painter, foot, darker)
        self._write(painter, foot, same, align=Qt.AlignmentFlag.AlignHCenter)
        self._write(painter, foot, lighter, align=Qt.AlignmentFlag.AlignRight)
