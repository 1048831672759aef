"""When revealed messages are cleared from the window: after a time of no use, or by hand at once.

Owns the watch, the button and what is said. Clearing itself is the page's.
"""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from stegapp.gui.core import formats
from stegapp.gui.core.clipboard import guard
from stegapp.gui.pages.reveal.idle import LAST_SECONDS, IdleWatch
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import button
from stegapp.gui.widgets.message_view import MessageView

__all__ = ["Clearing"]

translate = QCoreApplication.translate


class Clearing(QObject):
    """Says when messages are to go. The button shows while there are any."""

    due = Signal(str)  # with what is said once they are gone

    def __init__(self, services: Services, view: MessageView, page: QWidget) -> None:
        super().__init__(page)
        self._services, self._view = services, view
        self._held = False
        self.idle = IdleWatch(page)
        self.idle.told.connect(self._say_left)
        self.idle.expired.connect(self._expire)
        self.button = button(
            translate("RevealPage", "Clear &now"),
            icon="eye-off",
            hint=translate(
                "RevealPage",
                "Clear all revealed messages and the password from the window (Ctrl+L). The pictures stay.",
            ),
            on_click=self.ask,
        )
        self.button.hide()
        services.settings.changed.connect(self._follow)  # a bound method: settings outlive the window

    def watch(self, *, held: bool) -> None:
        """Count anew. held: whether there is a message in the window."""
        self._held = held
        self.button.setVisible(held)
        self.idle.watch(self._services.settings.settings.message_seconds if held else 0)

    def ask(self) -> None:
        """Have them cleared now, as the user wants it, and what was copied of them too."""
        if not self._held:
            return
        guard().clear()
        self.due.emit(
            translate("RevealPage", "The message and the password were cleared. To read it, reveal it again.")
        )

    def _follow(self) -> None:
        self.watch(held=self._held)

    def _expire(self) -> None:
        self.due.emit(
            translate(
                "RevealPage",
                "The message and the password were cleared, since the window was not used. Reveal it again.",
            )
        )

    def _say_left(self, seconds: int) -> None:
        words = translate(
            "RevealPage", "Cleared from here after {time} without use. Nothing that you saved is touched."
        )
        if seconds <= LAST_SECONDS:
            words = translate("RevealPage", "Cleared from here in {time}, unless you use the window.")
        self._view.show_closing(words.format(time=formats.duration(seconds)))
