"""Two pictures under one zoom and pan: side by side, divided, blinking, or their difference."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.theme import colours

__all__ = ["CompareView", "Mode"]

_LARGEST_ZOOM = 32.0
_SHARP_FROM = 3.0  # pixels are shown as squares from this zoom on
_SETTLE_MS = 120
_BLINK_MS = 600


class Mode(IntEnum):
    """How the two pictures are shown."""

    SIDE_BY_SIDE = 0
    DIVIDED = 1
    BLINK = 2
    DIFFERENCE = 3


class CompareView(QWidget):
    """Paints pyramids of pixmaps; while it moves, with fast scaling, and smoothly once it rests.

    Wheel and pinch zoom about the pointer, drag and arrows pan, + and − zoom, F fits, 1 shows pixels 1:1, Space flips.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 200)
        self.setAccessibleName(self.tr("Comparison of two pictures"))
        self.setAccessibleDescription(
            self.tr("Plus and minus zoom, arrows move, F fits, 1 shows single pixels, Space flips the pictures.")
        )
        self._left: list[QPixmap] = []
        self._right: list[QPixmap] = []
        self._difference: list[QPixmap] = []
        self._names = ("", "")
        self._mode = Mode.SIDE_BY_SIDE
        self._zoom = 1.0
        self._fitted = True
        self._centre = QPointF(0.5, 0.5)  # in shares of the picture, so that both may differ in size
        self._divider = 0.5
        self._flipped = False
        self._grip: str | None = None
        self._last = QPointF()
        self._moving = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._rest)
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self.flip)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(760, 300)

    # ------------------------------------------------------------ content

    def show_pictures(self, left: tuple[QImage, ...], right: tuple[QImage, ...], names: tuple[str, str]) -> None:
        """Show two pyramids, fitted."""
        self._left = [QPixmap.fromImage(level) for level in left]
        self._right = [QPixmap.fromImage(level) for level in right]
        self._difference = []
        self._names = names
        self.fit()

    def show_difference(self, levels: tuple[QImage, ...]) -> None:
        """Take the picture of the difference."""
        self._difference = [QPixmap.fromImage(level) for level in levels]
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._left, self._right, self._difference = [], [], []
        self._blink.stop()
        self.update()

    @property
    def mode(self) -> Mode:
        """How the pictures are shown."""
        return self._mode

    def set_mode(self, mode: Mode, *, animated: bool = True) -> None:
        """Show the pictures another way; without animation, blinking waits for Space."""
        self._mode = mode
        self._flipped = False
        if mode == Mode.BLINK and animated:
            self._blink.start()
        else:
            self._blink.stop()
        if self._fitted:
            self.fit()
        self.update()

    def flip(self) -> None:
        """Show the other picture, when blinking."""
        self._flipped = not self._flipped
        self.update()

    def swap(self) -> None:
        """Exchange left and right."""
        self._left, self._right = self._right, self._left
        self._names = (self._names[1], self._names[0])
        self.update()

    # ------------------------------------------------------------ zoom and pan

    @property
    def zoom(self) -> float:
        """Screen pixels per pixel of the left picture."""
        return self._zoom

    @property
    def centre(self) -> QPointF:
        """The place in the middle, in shares of the picture."""
        return self._centre

    def fit(self) -> None:
        """Show the whole picture."""
        self._fitted = True
        self._centre = QPointF(0.5, 0.5)
        self._set_zoom(self._fitting_zoom())

    def actual_size(self) -> None:
        """Show one pixel of the picture on one of the screen."""
        self._fitted = False
        self._set_zoom(1.0)

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom, keeping the place under `about` (the middle, if None) where it is."""
        if not self._left:
            return
        pane = self._pane_at(about) if about is not None else self._panes()[0]
        place = about if about is not None else pane.center()
        before = self._picture_rect(pane)
        share = QPointF((place.x() - before.x()) / before.width(), (place.y() - before.y()) / before.height())
        self._fitted = False
        self._set_zoom(self._zoom * factor)
        after = self._picture_rect(pane)
        moved = QPointF(after.x() + share.x() * after.width(), after.y() + share.y() * after.height()) - place
        self._pan(moved.x(), moved.y())

    def _set_zoom(self, zoom: float) -> None:
        least = min(self._fitting_zoom(), 1.0) / 2
        self._zoom = max(least, min(zoom, _LARGEST_ZOOM))
        self._keep_inside()
        self._move()
        self.zoomed.emit(self._zoom)

    def _pan(self, dx: float, dy: float) -> None:
        """Move the view by screen pixels."""
        rect = self._picture_rect(self._panes()[0])
        self._centre = QPointF(self._centre.x() + dx / rect.width(), self._centre.y() + dy / rect.height())
        self._keep_inside()
        self._move()

    def _keep_inside(self) -> None:
        if not self._left:
            return
        pane = self._panes()[0]
        rect = self._picture_rect(pane)
        half_x, half_y = pane.width() / rect.width() / 2, pane.height() / rect.height() / 2
        x = 0.5 if half_x >= 0.5 else max(half_x, min(self._centre.x(), 1 - half_x))
        y = 0.5 if half_y >= 0.5 else max(half_y, min(self._centre.y(), 1 - half_y))
        self._centre = QPointF(x, y)

    def _move(self) -> None:
        self._moving = True
        self._settle.start()
        self.update()

    def _rest(self) -> None:
        self._moving = False
        self.update()

    # ------------------------------------------------------------ geometry

    def _panes(self) -> list[QRectF]:
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._mode != Mode.SIDE_BY_SIDE:
            return [whole]
        half = (whole.width() - 8) / 2
        return [
            QRectF(whole.x(), whole.y(), half, whole.height()),
            QRectF(whole.right() - half, whole.y(), half, whole.height()),
        ]

    def _pane_at(self, place: QPointF) -> QRectF:
        return next((pane for pane in self._panes() if pane.contains(place)), self._panes()[0])

    def _size(self) -> tuple[float, float]:
        """The left picture's size in logical pixels at zoom 1, so that 1:1 is exact on any screen."""
        ratio = self.devicePixelRatioF()
        return (self._left[0].width() / ratio, self._left[0].height() / ratio) if self._left else (1.0, 1.0)

    def _fitting_zoom(self) -> float:
        width, height = self._size()
        pane = self._panes()[0]
        return max(0.01, min(pane.width() / width, pane.height() / height))

    def _picture_rect(self, pane: QRectF) -> QRectF:
        width, height = self._size()
        width, height = width * self._zoom, height * self._zoom
        return QRectF(
            pane.center().x() - self._centre.x() * width, pane.center().y() - self._centre.y() * height, width, height
        )

    def _divider_x(self) -> float:
        pane = self._panes()[0]
        return pane.x() + pane.width() * self._divider

    # ------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay fitted, or keep the middle."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self._keep_inside()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; two fingers with Shift or a sideways wheel pan."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            self._pan(-delta.x() / 2, -delta.y() / 2)
        elif delta.y():
            self.zoom_by(1.0015 ** delta.y(), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching a touchpad."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the divider or the pictures."""
        if event.button() == Qt.MouseButton.LeftButton:
            near = abs(event.position().x() - self._divider_x()) < 12
            self._grip = "divider" if self._mode == Mode.DIVIDED and near else "picture"
            self._last = event.position()
            self.setCursor(Qt.CursorShape.SplitHCursor if self._grip == "divider" else Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._grip == "picture":
            moved = self._last - event.position()
            self._last = event.position()
            self._fitted = False
            self._pan(moved.x(), moved.y())
        elif self._grip == "divider":
            self.set_divider((event.position().x() - self._panes()[0].x()) / self._panes()[0].width())
        else:
            near = self._mode == Mode.DIVIDED and abs(event.position().x() - self._divider_x()) < 12
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit, or show pixels 1:1 where it is fitted."""
        if self._fitted:
            self.actual_size()
        else:
            self.fit()

    @property
    def divider(self) -> float:
        """Where the divider is, from 0 to 1."""
        return self._divider

    def set_divider(self, share: float) -> None:
        """Move the divider."""
        self._divider = max(0.0, min(1.0, share))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, pan and flip by keyboard."""
        step = 48.0
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }
        key = Qt.Key(event.key())
        if key in moves and self._mode == Mode.DIVIDED and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_divider(self._divider + moves[key][0] / step * 0.02)
        elif key in moves:
            self._fitted = False
            self._pan(*moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1.25)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(0.8)
        elif key in (Qt.Key.Key_F, Qt.Key.Key_0):
            self.fit()
        elif key == Qt.Key.Key_1:
            self.actual_size()
        elif key == Qt.Key.Key_Space:
            self.flip()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pictures as the mode asks."""
        c = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), c.colour("canvas"))
        if self._left:
            self._paint_pictures(painter)
        if self.hasFocus():
            painter.setPen(QPen(c.colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_pictures(self, painter: QPainter) -> None:
        panes = self._panes()
        if self._mode == Mode.SIDE_BY_SIDE:
            for pane, levels, name in zip(panes, (self._left, self._right), self._names, strict=True):
                self._paint(painter, pane, levels)
                self._caption(painter, pane, name)
        elif self._mode == Mode.DIVIDED:
            pane, x = panes[0], self._divider_x()
            left = QRectF(pane.x(), pane.y(), x - pane.x(), pane.height())
            right = QRectF(x, pane.y(), pane.right() - x, pane.height())
            self._paint(painter, pane, self._left, clip=left)
            self._paint(painter, pane, self._right, clip=right)
            painter.fillRect(QRectF(x - 1, pane.y(), 2, pane.height()), colours().colour("accent"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(colours().colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(x, pane.center().y()), 9, 9)
            self._caption(painter, left, self._names[0])
            self._caption(painter, right, self._names[1], right=True)
        elif self._mode == Mode.BLINK:
            levels, name = (self._right, self._names[1]) if self._flipped else (self._left, self._names[0])
            self._paint(painter, panes[0], levels)
            self._caption(painter, panes[0], name)
        elif self._difference:
            self._paint(painter, panes[0], self._difference)

    def _paint(self, painter: QPainter, pane: QRectF, levels: list[QPixmap], clip: QRectF | None = None) -> None:
        """Draw what is seen of one picture from the level just large enough."""
        whole = self._picture_rect(pane)
        seen = whole.intersected(clip if clip is not None else pane)
        if seen.isEmpty() or not levels:
            return
        ratio = self.devicePixelRatioF()
        level = 0
        while level + 1 < len(levels) and levels[level + 1].width() >= whole.width() * ratio:
            level += 1
        pixmap = levels[level]
        scale_x, scale_y = pixmap.width() / whole.width(), pixmap.height() / whole.height()
        source = QRectF(
            (seen.x() - whole.x()) * scale_x,
            (seen.y() - whole.y()) * scale_y,
            seen.width() * scale_x,
            seen.height() * scale_y,
        )
        smooth = not self._moving and self._zoom < _SHARP_FROM
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.drawPixmap(seen, pixmap, source)

    def _caption(self, painter: QPainter, pane: QRectF, words: str, *, right: bool = False) -> None:
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
