"""A small line chart with labelled axes."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.core import formats
from stegapp.gui.theme import colours
from stegapp.gui.widgets.chart import Chart

__all__ = ["Curve", "Series"]

Point = tuple[float, float]

_STAR = 8.0  # pixels from its middle to a tip
_LARGEST = 1e100  # what is not finite or beyond is left out; by logarithms also what is below 1 / _LARGEST


@dataclass(frozen=True)
class Series:
    """One line of a chart, by rising x. dotted: in the background, behind the line that counts."""

    points: Sequence[Point]
    dotted: bool = False


@dataclass(frozen=True)
class _Axis:
    """A range of numbers and the round ones in it."""

    low: float
    high: float
    ticks: tuple[float, ...]
    decimals: int
    log: bool = False

    def share(self, value: float) -> float:
        """Return where a value lies, 0 for the low end and 1 for the high one."""
        low, high, value = map(math.log10, (self.low, self.high, value)) if self.log else (self.low, self.high, value)
        return (value - low) / max(high - low, 1e-9)

    def label(self, tick: float) -> str:
        """Return a tick as it is written."""
        return formats.number(tick, max(0, -math.floor(math.log10(tick))) if self.log else self.decimals)


class Curve(Chart):
    """Draws lines, x and y rising to the right and up, with round numbers at the axes.

    x_name: "" to leave out the line below the numbers. log: y is drawn by its logarithm.
    """

    def __init__(self, x_name: str, y_name: str, parent: QWidget | None = None, *, log: bool = False) -> None:
        super().__init__(360, 190, upright=QSizePolicy.Policy.Expanding, name="", parent=parent)
        self._names = (x_name, "")
        self.name_y(y_name)
        self._log = log
        self._series: list[Series] = []
        self._stars: list[Point] = []
        self._border: float | None = None
        self.setMinimumHeight(150)

    def name_y(self, name: str) -> None:
        """Say what y is."""
        x_name = self._names[0]
        self._names = (x_name, name)
        self.setAccessibleName(f"{name} / {x_name}" if x_name else name)
        self.update()

    def show_points(self, points: Sequence[Point]) -> None:
        """Show the one line through `points`, by rising x."""
        self.show_series([Series(points)])

    def show_series(
        self, series: Sequence[Series], *, stars: Sequence[Point] = (), border: float | None = None
    ) -> None:
        """Show lines, places on them marked by stars, and a border between two stages at an x."""
        self._series = [
            Series([point for point in line.points if self._can_show(point)], line.dotted) for line in series
        ]
        self._stars = list(filter(self._can_show, stars))
        self._border = border
        points = self._series[-1].points
        if points:
            (x0, y0), (x1, y1) = points[0], points[-1]
            self.setAccessibleDescription(
                f"{formats.number(x0, 1)}: {formats.number(y0, 1)}; {formats.number(x1, 1)}: {formats.number(y1, 1)}"
            )
        self.update()

    def _can_show(self, point: Point) -> bool:
        return all(abs(value) < _LARGEST for value in point) and (point[1] > 1 / _LARGEST or not self._log)

    def _draw(self, painter: QPainter) -> None:
        metrics = painter.fontMetrics()
        line = metrics.height()
        head = self._write_lines(painter, self._names[1])
        points = [point for line in self._series for point in line.points]
        if not any(len(line.points) > 1 for line in self._series):
            return
        x_axis = _axis(min(x for x, _ in points), max(x for x, _ in points), 5)
        y_axis = self._y_axis([y for _, y in points])
        below = (2 * line + 16 if self._names[0] else line + 12) + head
        left = max(metrics.horizontalAdvance(y_axis.label(tick)) for tick in y_axis.ticks) + 10
        area = QRectF(left, head + 8, self.width() - left - 14, self.height() - below)

        def at(x: float, y: float) -> QPointF:
            return QPointF(area.x() + x_axis.share(x) * area.width(), area.bottom() - y_axis.share(y) * area.height())

        self._draw_axes(painter, area, x_axis, y_axis, at)
        self._draw_lines(painter, area, x_axis, at)

    def _y_axis(self, ys: Sequence[float]) -> _Axis:
        low, high = min(ys), max(ys)
        if self._log:
            return _log_axis(low, high)
        axis = _axis(low, high, 6)
        return _Axis(min(axis.ticks[0], low), max(axis.ticks[-1], high), axis.ticks, axis.decimals)

    def _draw_axes(
        self, painter: QPainter, area: QRectF, x_axis: _Axis, y_axis: _Axis, at: Callable[[float, float], QPointF]
    ) -> None:
        line = painter.fontMetrics().height()
        foot = QRectF(area.x(), self.height() - line - 2, area.width(), line)
        if self._names[0]:
            self._write(painter, foot, self._names[0], align=Qt.AlignmentFlag.AlignRight)
        for tick in y_axis.ticks:
            place = at(x_axis.low, tick)
            painter.setPen(QPen(colours().colour("line"), 1))
            painter.drawLine(place, QPointF(area.right(), place.y()))
            box = QRectF(0, place.y() - line / 2, area.x() - 8, line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._write(painter, box, y_axis.label(tick), align=right)
        for tick in x_axis.ticks:
            box = QRectF(at(tick, y_axis.low).x() - 40, area.bottom() + 4, 80, line)
            self._write(painter, box, x_axis.label(tick), align=Qt.AlignmentFlag.AlignHCenter)

    def _draw_lines(
        self, painter: QPainter, area: QRectF, x_axis: _Axis, at: Callable[[float, float], QPointF]
    ) -> None:
        c = colours()
        if self._border is not None and x_axis.low <= self._border <= x_axis.high:
            x = area.x() + x_axis.share(self._border) * area.width()
            painter.setPen(QPen(c.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for line in self._series:
            plain = QPen(c.colour("accent"), 2.2)
            painter.setPen(QPen(c.colour("muted"), 2, Qt.PenStyle.DotLine) if line.dotted else plain)
            painter.drawPolyline(QPolygonF([at(x, y) for x, y in line.points]))
        painter.setPen(c.colour("card"))
        painter.setBrush(c.colour("warn"))
        for x, y in self._stars:
            if x_axis.low <= x <= x_axis.high:
                painter.drawPolygon(_star(at(x, y)))


def _star(middle: QPointF) -> QPolygonF:
    """Return a star of five tips, one of them up."""
    corners = []
    for number in range(10):
        reach, turn = _STAR * (1.0 if number % 2 == 0 else 0.4), math.pi * (number / 5 - 0.5)
        corners.append(middle + QPointF(reach * math.cos(turn), reach * math.sin(turn)))
    return QPolygonF(corners)


def _axis(low: float, high: float, count: int) -> _Axis:
    """Return an axis from `low` to `high` with about `count` round numbers; a little wider where both are one."""
    if high - low <= 1e-6 * max(abs(low), abs(high), 1e-3):
        room = 0.05 * max(abs(low), abs(high), 1e-3)
        low, high = low - room, high + room
    span = high - low
    step = next(s * 10.0**power for power in range(-12, 102) for s in (1, 2, 5) if span / (s * 10.0**power) <= count)
    # A hair wider, or rounding would lose a tick at an end.
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    ticks = [number * step for number in range(first, last + 1)]
    return _Axis(low, high, tuple(ticks), max(0, -math.floor(math.log10(step) + 1e-9)))


def _log_axis(low: float, high: float) -> _Axis:
    """Return an axis that ends at numbers such as 1, 2, 5 and 10, and names up to six of them."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    round_ones = [s * 10.0**power for power in powers for s in (1, 2, 5)]
    first = max((tick for tick in round_ones if tick <= low), default=low)
    last = min((tick for tick in round_ones if tick >= high and tick > first), default=max(high, 2 * first))
    ticks = [tick for tick in round_ones if first <= tick <= last]
    if len(ticks) > 6:
        tens = [10.0**power for power in powers if first <= 10.0**power <= last]
        ticks = tens[:: -(-len(tens) // 6)]
    return _Axis(first, last, tuple(ticks), 0, log=True)
