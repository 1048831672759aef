"""A small line chart with labelled axes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.core import formats
from stegapp.gui.theme import colours

__all__ = ["Curve"]


class Curve(QWidget):
    """Draws one curve, x and y rising to the right and up, with round numbers at the axes."""

    def __init__(self, x_name: str, y_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (x_name, y_name)
        self._points: list[tuple[float, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(150)
        self.setAccessibleName(f"{y_name} / {x_name}")

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(360, 190)

    def show_points(self, points: Sequence[tuple[float, float]]) -> None:
        """Show the curve through `points`, by rising x."""
        self._points = list(points)
        if points:
            (x0, y0), (x1, y1) = points[0], points[-1]
            self.setAccessibleDescription(
                f"{formats.number(x0, 1)}: {formats.number(y0, 1)}; {formats.number(x1, 1)}: {formats.number(y1, 1)}"
            )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axes and curve."""
        if len(self._points) < 2:
            return
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        line = metrics.height()
        low_x, high_x = self._points[0][0], self._points[-1][0]
        ys = [y for _, y in self._points]
        y_ticks = _ticks(min(ys), max(ys), 6)
        x_ticks = _ticks(low_x, high_x, 5)
        low_y, high_y = min(y_ticks[0], min(ys)), max(y_ticks[-1], max(ys))
        left = max(metrics.horizontalAdvance(formats.number(t)) for t in y_ticks) + 10
        area = QRectF(left, line + 8, self.width() - left - 14, self.height() - 3 * line - 16)

        def at(x: float, y: float) -> QPointF:
            return QPointF(
                area.x() + (x - low_x) / (high_x - low_x) * area.width(),
                area.bottom() - (y - low_y) / max(high_y - low_y, 1e-9) * area.height(),
            )

        painter.setPen(c.colour("muted"))
        painter.drawText(QRectF(0, 0, self.width(), line), int(Qt.AlignmentFlag.AlignLeft), self._names[1])
        foot = QRectF(area.x(), self.height() - line - 2, area.width(), line)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), self._names[0])
        for tick in y_ticks:
            place = at(low_x, tick)
            painter.setPen(QPen(c.colour("line"), 1))
            painter.drawLine(place, QPointF(area.right(), place.y()))
            painter.setPen(c.colour("muted"))
            box = QRectF(0, place.y() - line / 2, left - 8, line)
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), formats.number(tick)
            )
        for tick in x_ticks:
            place = at(tick, low_y)
            painter.drawText(
                QRectF(place.x() - 40, area.bottom() + 4, 80, line),
                int(Qt.AlignmentFlag.AlignHCenter),
                formats.number(tick),
            )
        painter.setPen(QPen(c.colour("accent"), 2.2))
        painter.drawPolyline(QPolygonF([at(x, y) for x, y in self._points]))


def _ticks(low: float, high: float, count: int) -> list[float]:
    """Return about `count` round numbers from `low` to `high`."""
    span = max(high - low, 1e-9)
    step = next(s * 10.0**power for power in range(-6, 9) for s in (1, 2, 5) if span / (s * 10.0**power) <= count)
    first = -(-low // step) * step
    return [first + i * step for i in range(int((high - first) // step) + 1)]
