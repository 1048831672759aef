"""Two pictures and their difference, as they are painted: pyramids of pixmaps, captions, the divider."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from stegapp.gui.theme import colours
from stegapp.gui.widgets.viewport import Viewport

__all__ = ["Brush", "Mode", "PicturePair"]


class Mode(IntEnum):
    """How the two pictures are shown."""

    SIDE_BY_SIDE = 0
    DIVIDED = 1
    BLINK = 2
    DIFFERENCE = 3


@dataclass(frozen=True)
class Brush:
    """What paints. ratio: the screen's pixels per logical pixel."""

    painter: QPainter
    port: Viewport
    ratio: float
    smooth: bool


class PicturePair:
    """Each picture as a pyramid: full size, then halves."""

    def __init__(self) -> None:
        self.left: list[QPixmap] = []
        self.right: list[QPixmap] = []
        self.difference: list[QPixmap] = []
        self.names = ("", "")

    def take(self, left: Sequence[QImage], right: Sequence[QImage], names: tuple[str, str]) -> None:
        """Take two other pictures."""
        self.left, self.right, self.difference = _pixmaps(left), _pixmaps(right), []
        self.names = names

    def take_difference(self, levels: Sequence[QImage]) -> None:
        """Take the picture of their difference."""
        self.difference = _pixmaps(levels)

    def clear(self) -> None:
        """Forget the pictures."""
        self.left, self.right, self.difference = [], [], []

    def swap(self) -> None:
        """Exchange left and right."""
        self.left, self.right = self.right, self.left
        self.names = (self.names[1], self.names[0])

    def draw_beside(self, brush: Brush, panes: Sequence[QRectF]) -> None:
        """Draw each picture in a pane of its own."""
        for pane, levels, name in zip(panes, (self.left, self.right), self.names, strict=True):
            _draw(brush, levels, pane, pane)
            _draw_caption(brush.painter, pane, name)

    def draw_divided(self, brush: Brush, pane: QRectF, x: float) -> None:
        """Draw the left picture up to `x` and the right one from there."""
        left = QRectF(pane.x(), pane.y(), x - pane.x(), pane.height())
        right = QRectF(x, pane.y(), pane.right() - x, pane.height())
        _draw(brush, self.left, pane, left)
        _draw(brush, self.right, pane, right)
        _draw_divider(brush.painter, pane, x)
        _draw_caption(brush.painter, left, self.names[0])
        _draw_caption(brush.painter, right, self.names[1], right=True)

    def draw_one(self, brush: Brush, pane: QRectF, *, other: bool) -> None:
        """Draw the left picture alone, or the other."""
        levels, name = (self.right, self.names[1]) if other else (self.left, self.names[0])
        _draw(brush, levels, pane, pane)
        _draw_caption(brush.painter, pane, name)

    def draw_difference(self, brush: Brush, pane: QRectF) -> None:
        """Draw the difference, if it is known."""
        _draw(brush, self.difference, pane, pane)


def _pixmaps(levels: Sequence[QImage]) -> list[QPixmap]:
    return [QPixmap.fromImage(level) for level in levels]


def _draw(brush: Brush, levels: Sequence[QPixmap], pane: QRectF, clip: QRectF) -> None:
    """Draw what is seen of one picture from the level just large enough."""
    whole = brush.port.rect(pane)
    seen = whole.intersected(clip)
    if seen.isEmpty() or not levels:
        return
    level = 0
    while level + 1 < len(levels) and levels[level + 1].width() >= whole.width() * brush.ratio:
        level += 1
    pixmap = levels[level]
    scale_x, scale_y = pixmap.width() / whole.width(), pixmap.height() / whole.height()
    source = QRectF(
        (seen.x() - whole.x()) * scale_x,
        (seen.y() - whole.y()) * scale_y,
        seen.width() * scale_x,
        seen.height() * scale_y,
    )
    brush.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, brush.smooth)
    brush.painter.drawPixmap(seen, pixmap, source)


def _draw_divider(painter: QPainter, pane: QRectF, x: float) -> None:
    """Draw the line between two halves, with its grip."""
    painter.fillRect(QRectF(x - 1, pane.y(), 2, pane.height()), colours().colour("accent"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colours().colour("accent"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(x, pane.center().y()), 9, 9)


def _draw_caption(painter: QPainter, pane: QRectF, words: str, *, right: bool = False) -> None:
    """Draw a picture's name in a corner of its pane, if there is room."""
    if not words or pane.width() < 60:
        return
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, int(pane.width() - 40))
    width = metrics.horizontalAdvance(shown) + 20
    x = pane.right() - width - 8 if right else pane.x() + 8
    box = QRectF(x, pane.y() + 8, width, metrics.height() + 8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours().colour("card"))
    painter.drawRoundedRect(box, 7, 7)
    painter.setPen(colours().colour("text"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)
