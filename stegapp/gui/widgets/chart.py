"""What all charts painted by hand share: their size, small letters, muted words."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.theme import colours
from stegapp.gui.widgets.painting import painting

__all__ = ["Chart"]


class Chart(QWidget):
    """Paints on a prepared painter; what is drawn is the subclass's."""

    def __init__(
        self, width: int, height: int, *, upright: QSizePolicy.Policy, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hint = QSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart."""
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * 0.9)
            painter.setFont(font)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers rise to the right in all languages
            self._draw(painter)

    def _draw(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        words: str,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setPen(colours().colour("muted"))
        painter.drawText(box, int(align), words)

    def _write_lines(self, painter: QPainter, words: str) -> int:
        """Write words at the top, in as many lines as they need, and return their height."""
        wrapped = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        line = painter.fontMetrics().height()
        room = painter.fontMetrics().boundingRect(QRect(0, 0, self.width(), 20 * line), wrapped, words)
        height = max(line, room.height())
        painter.setPen(colours().colour("muted"))
        painter.drawText(QRect(0, 0, self.width(), height), wrapped, words)
        return height
