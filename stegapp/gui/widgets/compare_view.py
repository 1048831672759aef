"""Two pictures under one zoom and pan: side by side, divided, blinking, or their difference."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.theme import colours
from stegapp.gui.widgets.painting import painting
from stegapp.gui.widgets.picture_pair import Brush, Mode, PicturePair
from stegapp.gui.widgets.viewport import Viewport

__all__ = ["CompareView", "Mode"]

_SHARP_FROM = 3.0  # pixels are shown as squares from this zoom on
_SETTLE_MS = 120
_BLINK_MS = 600


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
        self._pair = PicturePair()
        self._mode = Mode.SIDE_BY_SIDE
        self._port = Viewport(lambda: (self.panes()[0], self._size()))
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
        self._pair.take(left, right, names)
        self.fit()

    def show_difference(self, levels: tuple[QImage, ...]) -> None:
        """Take the picture of the difference."""
        self._pair.take_difference(levels)
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._pair.clear()
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
        if self._port.fitted:
            self.fit()
        self.update()

    def flip(self) -> None:
        """Show the other picture, when blinking."""
        self._flipped = not self._flipped
        self.update()

    @property
    def flipped(self) -> bool:
        """Whether the other picture is shown."""
        return self._flipped

    @property
    def blinking(self) -> bool:
        """Whether the pictures are shown in turns."""
        return self._blink.isActive()

    def swap(self) -> None:
        """Exchange left and right."""
        self._pair.swap()
        self.update()

    # ------------------------------------------------------------ zoom and pan

    @property
    def zoom(self) -> float:
        """Screen pixels per pixel of the left picture."""
        return self._port.zoom

    @property
    def centre(self) -> QPointF:
        """The place in the middle, in shares of the picture."""
        return self._port.centre

    def fit(self) -> None:
        """Show the whole picture."""
        self._port.fit()
        self._zoomed()

    def actual_size(self) -> None:
        """Show one pixel of the picture on one of the screen."""
        self._port.set_zoom(1.0)
        self._zoomed()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom, keeping the place under `about` (the middle, if None) where it is."""
        if not self._pair.left:
            return
        pane = self.pane_at(about) if about is not None else self.panes()[0]
        self._port.zoom_about(factor, pane, about if about is not None else pane.center())
        self._zoomed()

    def pan(self, dx: float, dy: float) -> None:
        """Move the view by screen pixels."""
        self._port.pan(dx, dy)
        self._move()

    def _zoomed(self) -> None:
        self._move()
        self.zoomed.emit(self._port.zoom)

    def _move(self) -> None:
        self._moving = True
        self._settle.start()
        self.update()

    def _rest(self) -> None:
        self._moving = False
        self.update()

    # ------------------------------------------------------------ geometry

    def panes(self) -> list[QRectF]:
        """Return where pictures are shown: in one place, or in two side by side."""
        whole = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self._mode != Mode.SIDE_BY_SIDE:
            return [whole]
        half = (whole.width() - 8) / 2
        return [
            QRectF(whole.x(), whole.y(), half, whole.height()),
            QRectF(whole.right() - half, whole.y(), half, whole.height()),
        ]

    def pane_at(self, place: QPointF) -> QRectF:
        """Return the pane under `place`, else the first."""
        return next((pane for pane in self.panes() if pane.contains(place)), self.panes()[0])

    def picture_rect(self, pane: QRectF) -> QRectF:
        """Return where the whole picture lies if it is shown in `pane`, most of it outside perhaps."""
        return self._port.rect(pane)

    def _size(self) -> tuple[float, float] | None:
        """The left picture's size in logical pixels at zoom 1, so that 1:1 is exact on any screen."""
        ratio = self.devicePixelRatioF()
        return (self._pair.left[0].width() / ratio, self._pair.left[0].height() / ratio) if self._pair.left else None

    @property
    def divider_x(self) -> float:
        """Where the divider is, in pixels."""
        pane = self.panes()[0]
        return pane.x() + pane.width() * self._divider

    # ------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay fitted, or keep the middle."""
        super().resizeEvent(event)
        if self._port.fitted:
            self.fit()
        else:
            self._port.keep_inside()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; two fingers with Shift or a sideways wheel pan."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(delta.x()) > abs(delta.y()):
            self.pan(-delta.x() / 2, -delta.y() / 2)
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
            near = abs(event.position().x() - self.divider_x) < 12
            self._grip = "divider" if self._mode == Mode.DIVIDED and near else "picture"
            self._last = event.position()
            self.setCursor(Qt.CursorShape.SplitHCursor if self._grip == "divider" else Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._grip == "picture":
            moved = self._last - event.position()
            self._last = event.position()
            self.pan(moved.x(), moved.y())
        elif self._grip == "divider":
            self.set_divider((event.position().x() - self.panes()[0].x()) / self.panes()[0].width())
        else:
            near = self._mode == Mode.DIVIDED and abs(event.position().x() - self.divider_x) < 12
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit, or show pixels 1:1 where it is fitted."""
        if self._port.fitted:
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
            self.pan(*moves[key])
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
        with painting(self) as painter:
            painter.fillRect(self.rect(), c.colour("canvas"))
            if self._pair.left:
                self._paint_pictures(painter)
            if self.hasFocus():
                painter.setPen(QPen(c.colour("accent"), 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_pictures(self, painter: QPainter) -> None:
        smooth = not self._moving and self._port.zoom < _SHARP_FROM
        brush, panes = Brush(painter, self._port, self.devicePixelRatioF(), smooth), self.panes()
        if self._mode == Mode.SIDE_BY_SIDE:
            self._pair.draw_beside(brush, panes)
        elif self._mode == Mode.DIVIDED:
            self._pair.draw_divided(brush, panes[0], self.divider_x)
        elif self._mode == Mode.BLINK:
            self._pair.draw_one(brush, panes[0], other=self._flipped)
        else:
            self._pair.draw_difference(brush, panes[0])
