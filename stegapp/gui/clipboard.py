"""Copying secrets: the clipboard is cleared again after a while, unless something else was copied since."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

__all__ = ["ClipboardGuard"]


class ClipboardGuard(QObject):
    """Puts text on the clipboard and takes it off again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str, *, seconds: int) -> None:
        """Copy `text`; 0 seconds leaves it there."""
        QGuiApplication.clipboard().setText(text)
        self._text = text if seconds else None
        if seconds:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()

    def clear(self) -> None:
        """Clear the clipboard now if it still holds the last copied text."""
        self._timer.stop()
        if self._text is not None and QGuiApplication.clipboard().text() == self._text:
            QGuiApplication.clipboard().clear()
        self._text = None
