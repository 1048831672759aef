"""F1 wherever it is pressed: in the window, or in a dialog that keeps the window from being used.

Owns the one help dialog. What it shows is the business of `help`.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from stegapp.gui.window.help import KEYS_TOPIC, HelpDialog

__all__ = ["HelpKeys"]

_F1 = QKeySequence.StandardKey.HelpContents


class HelpKeys(QObject):
    """Shows help on what is in front. topic: returns the number of the topic about it."""

    def __init__(self, window: QWidget, topic: Callable[[], int]) -> None:
        super().__init__(window)
        self._window, self._topic = window, topic
        self._help: HelpDialog | None = None
        QShortcut(QKeySequence(_F1), window, self.show_help)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 (own logic)
        app.focusChanged.connect(self._focus_changed)

    def show_help(self) -> None:
        """Show the help on the page in front."""
        self._show(self._topic(), self._window)

    def show_keys(self) -> None:
        """Show all keys."""
        self._show(KEYS_TOPIC, self._window)

    def _show(self, number: int, over: QWidget) -> None:
        if self._help is not None and self._help.parentWidget() is not over:
            self._help.destroyed.disconnect(self._help_closed)
            self._help.close()
            self._help = None
        if self._help is None:
            self._help = HelpDialog(over)
            self._help.destroyed.connect(self._help_closed)
        self._help.show_topic(number)

    def _help_closed(self) -> None:
        self._help = None

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Give a dialog of the window the key: while it is open, the window does not get it."""
        dialog = None if now is None else now.window()
        if not isinstance(dialog, QDialog) or isinstance(dialog, HelpDialog) or not self._is_ours(dialog):
            return
        if dialog.findChild(QShortcut, "help") is None:
            key = QShortcut(QKeySequence(_F1), dialog, lambda: self._show(self._topic(), dialog))
            key.setObjectName("help")

    def _is_ours(self, dialog: QDialog) -> bool:
        parent = dialog.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is not None
