"""A message in place, as every page shows them."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core.announcing import announce
from stegapp.gui.widgets.basics import button, icon_button, repolish, row
from stegapp.gui.widgets.words import Words

__all__ = ["Banner"]

_ICON_SIDE = 20


class Banner(QFrame):
    """A message in place: what happened, what to do, perhaps one action."""

    closed = Signal()

    _ICONS: ClassVar = {
        "info": ("about", "accent"),
        "good": ("verified", "good"),
        "warn": ("warn", "warn"),
        "bad": ("bad", "bad"),
    }

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = Words()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._advice = Words()
        self._advice.setWordWrap(True)
        self._advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = button("", kind="quiet")
        self._action.clicked.connect(self._act)
        self._action.hide()
        self._callback: Callable[[], object] | None = None
        self._close = icon_button("close", self.tr("Dismiss"), on_click=self.dismiss)
        self._close.setVisible(closable)
        self._texts = texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self._text)
        texts.addWidget(self._advice)
        texts.addLayout(row(self._action, None))
        texts.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 11, 10, 11)
        layout.setSpacing(12)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def message(self) -> str:
        """The text now shown, "" when hidden."""
        return self._text.text() if not self.isHidden() else ""

    @property
    def advice(self) -> str:
        """The advice now shown."""
        return self._advice.text() if not self.isHidden() else ""

    def say(
        self,
        kind: str,
        text: str,
        advice: str = "",
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show a message; kind is "info", "good", "warn" or "bad"."""
        self.setProperty("banner", kind)
        name, role = self._ICONS[kind]
        icons.set_pixmap(self._icon, name, role, _ICON_SIDE)
        self._text.setText(text)
        self._text.setProperty("strong", bool(advice))  # a font set on what is styled would go with the next theme
        repolish(self._text)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._callback = on_action
        self.setAccessibleName(f"{text} {advice}".strip())
        repolish(self)
        self._line_up()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self.accessibleName(), urgent=kind in ("warn", "bad"))

    def _line_up(self) -> None:
        """Have the icon and the first line of the text at one height, in the middle of the button beside them."""
        line = self._text.fontMetrics().height()
        self._close.ensurePolished()
        tallest = max(line, _ICON_SIDE, 0 if self._close.isHidden() else self._close.sizeHint().height())
        self._icon.setContentsMargins(0, (tallest - _ICON_SIDE) // 2, 0, 0)
        self._texts.setContentsMargins(0, (tallest - line) // 2, 0, 0)

    def focus_action(self) -> None:
        """Put the keyboard on the action, so that Space takes it."""
        self._action.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Hide the message."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _act(self) -> None:
        if self._callback is not None:
            self._callback()
