"""The original picture with the square that will be used, to be dragged and resized."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.theme import colours
from stegapp.gui.widgets.painting import painting

__all__ = ["CropView"]

_HANDLE = 9
_SMALLEST = 64


class CropView(QWidget):
    """Shows a picture and a square in its pixels (x, y, side).

    Drag moves the square, corners, wheel, + and - resize it, arrows move it, 0 takes the largest.
    """

    changed = Signal(object)  # (x, y, side), or None for the centred largest square

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 150)
        self.setAccessibleName(self.tr("Part of the picture that is used"))
        self.setAccessibleDescription(
            self.tr("Drag the square to move it; use the wheel, corners or plus and minus to resize it.")
        )
        self._pixmap = QPixmap()
        self._size = (1, 1)
        self._square = (0, 0, 1)
        self._grip: str | None = None
        self._start = QPointF()
        self._start_square = self._square
        self._dragging_file = False

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(420, 230)

    def show_picture(self, view: QImage, size: tuple[int, int], crop: tuple[int, int, int] | None = None) -> None:
        """Show `view`, a picture of `size` pixels perhaps shrunk, with `crop` or the centred square."""
        self._pixmap = QPixmap.fromImage(view)
        self._size = size
        self._square = crop or self._largest()
        self.update()

    @property
    def crop(self) -> tuple[int, int, int] | None:
        """The square; None for the centred largest one."""
        return None if self._square == self._largest() else self._square

    @property
    def square(self) -> tuple[int, int, int]:
        """The square in the picture's pixels."""
        return self._square

    def zoom(self, factor: float) -> None:
        """Resize the square about its centre; a factor below 1 comes closer."""
        x, y, side = self._square
        smallest = min(_SMALLEST, *self._size)
        wanted = round(max(smallest, min(side * factor, *self._size)))
        self._put(x + (side - wanted) / 2, y + (side - wanted) / 2, wanted)

    def reset(self) -> None:
        """Take the largest square in the middle."""
        self._set(self._largest())

    def set_dragging(self, dragging: bool) -> None:
        """Light up while something droppable hovers."""
        self._dragging_file = dragging
        self.update()

    # ------------------------------------------------------------ geometry

    def _largest(self) -> tuple[int, int, int]:
        width, height = self._size
        side = min(width, height)
        return (width - side) // 2, (height - side) // 2, side

    def _frame(self) -> QRectF:
        """Where the picture is painted."""
        width, height = self._size
        room = QRectF(self.rect()).adjusted(7, 7, -7, -7)
        scale = min(room.width() / width, room.height() / height)
        shown = QRectF(0, 0, width * scale, height * scale)
        shown.moveCenter(room.center())
        return shown

    def square_rect(self) -> QRectF:
        """Return where the crop is drawn."""
        frame, (x, y, side) = self._frame(), self._square
        scale = frame.width() / self._size[0]
        return QRectF(frame.x() + x * scale, frame.y() + y * scale, side * scale, side * scale)

    def _put(self, x: float, y: float, side: int) -> None:
        width, height = self._size
        side = min(side, width, height)
        self._set((round(max(0, min(x, width - side))), round(max(0, min(y, height - side))), side))

    def _set(self, square: tuple[int, int, int]) -> None:
        if square != self._square:
            self._square = square
            self.update()
            self.changed.emit(self.crop)

    def _grip_at(self, place: QPointF) -> str | None:
        square = self.square_rect()
        corners = {
            "top left": square.topLeft(),
            "top right": square.topRight(),
            "bottom left": square.bottomLeft(),
            "bottom right": square.bottomRight(),
        }
        for name, corner in corners.items():
            if (corner - place).manhattanLength() <= 2 * _HANDLE:
                return name
        return "inside" if square.contains(place) else None

    # ------------------------------------------------------------ events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the square or a corner."""
        if event.button() == Qt.MouseButton.LeftButton and not self._pixmap.isNull():
            self._grip = self._grip_at(event.position())
            self._start = event.position()
            self._start_square = self._square

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move or resize what is held."""
        if self._grip is None:
            grip = self._grip_at(event.position())
            shape = Qt.CursorShape.ArrowCursor
            if grip == "inside":
                shape = Qt.CursorShape.SizeAllCursor
            elif grip in ("top left", "bottom right"):
                shape = Qt.CursorShape.SizeFDiagCursor
            elif grip is not None:
                shape = Qt.CursorShape.SizeBDiagCursor
            self.setCursor(shape)
            return
        scale = self._size[0] / self._frame().width()
        moved = (event.position() - self._start) * scale
        x, y, side = self._start_square
        if self._grip == "inside":
            self._put(x + moved.x(), y + moved.y(), side)
            return
        right, below = "right" in self._grip, "bottom" in self._grip
        grown = max(moved.x() if right else -moved.x(), moved.y() if below else -moved.y())
        room_x = self._size[0] - x if right else x + side
        room_y = self._size[1] - y if below else y + side
        wanted = round(max(min(_SMALLEST, *self._size), min(side + grown, room_x, room_y)))
        self._put(x if right else x + side - wanted, y if below else y + side - wanted, wanted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the largest square."""
        self.reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Resize the square, if the picture was chosen before: else the page is meant to scroll."""
        if self.hasFocus() and not self._pixmap.isNull() and event.angleDelta().y():
            self.zoom(0.9 if event.angleDelta().y() > 0 else 1 / 0.9)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows (Shift: finely), resize by plus and minus."""
        x, y, side = self._square
        step = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else max(1, round(min(self._size) / 40))
        moves = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._put(x + moves[key][0], y + moves[key][1], side)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(0.9)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / 0.9)
        elif key == Qt.Key.Key_0:
            self.reset()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, dim what is left out, frame the square."""
        c = colours()
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(c.colour("canvas"))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
            if self._pixmap.isNull():
                return
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            frame, square = self._frame(), self.square_rect()
            painter.drawPixmap(frame, self._pixmap, QRectF(self._pixmap.rect()))
            painter.setBrush(QColor(0, 0, 0, 150))
            for part in (
                QRectF(frame.left(), frame.top(), frame.width(), square.top() - frame.top()),
                QRectF(frame.left(), square.bottom(), frame.width(), frame.bottom() - square.bottom()),
                QRectF(frame.left(), square.top(), square.left() - frame.left(), square.height()),
                QRectF(square.right(), square.top(), frame.right() - square.right(), square.height()),
            ):
                if part.width() > 0.5 and part.height() > 0.5:
                    painter.drawRect(part)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(0, 0, 0, 140), 3))
            painter.drawRect(square.adjusted(1, 1, -1, -1))
            painter.setPen(QPen(QColor("white"), 1.5))
            painter.drawRect(square.adjusted(1, 1, -1, -1))
            painter.setPen(QPen(QColor(255, 255, 255, 90), 1))
            third = square.width() / 3
            if self._grip is not None:
                for i in (1, 2):
                    painter.drawLine(
                        QPointF(square.x() + i * third, square.y()), QPointF(square.x() + i * third, square.bottom())
                    )
                    painter.drawLine(
                        QPointF(square.x(), square.y() + i * third), QPointF(square.right(), square.y() + i * third)
                    )
            if not self.isEnabled():
                return
            painter.setPen(QPen(QColor(0, 0, 0, 140), 1))
            painter.setBrush(QColor("white"))
            inner = square.adjusted(1, 1, -1, -1)
            for corner in (inner.topLeft(), inner.topRight(), inner.bottomLeft(), inner.bottomRight()):
                painter.drawEllipse(corner, 4.5, 4.5)
            if self.hasFocus() or self._dragging_file:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(c.colour("accent"), 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
