"""A label for paths and names of any length."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from stegapp.gui.widgets.painting import painting

__all__ = ["ElidedLabel"]


_LEFT_TO_RIGHT, _AS_BEFORE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class ElidedLabel(QLabel):
    """One line of text that gives up its middle rather than its place."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`, elided as needed; the tool tip has it all."""
        self._full = text
        self.setAccessibleName(text)
        super().setText(text)
        self._fit()

    def full_text(self) -> str:
        """Return the text before eliding."""
        return self._full

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 6, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideMiddle, self.width())
        self.setToolTip(self._full if shown != self._full else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the elided text."""
        with painting(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            shown = painter.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideMiddle, self.width())
            if "/" in shown or "\\" in shown:
                shown = f"{_LEFT_TO_RIGHT}{shown}{_AS_BEFORE}"  # a path goes on to the right in all languages
            painter.drawText(self.rect(), int(self.alignment()), shown)
