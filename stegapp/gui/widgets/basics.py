"""Small pieces every page uses: cards, headings, buttons, inline messages."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui import icons
from stegapp.gui.widgets.words import Words

__all__ = [
    "Banner",
    "Card",
    "ElidedLabel",
    "Segments",
    "button",
    "heading",
    "icon_button",
    "muted",
    "on_delete",
    "repolish",
    "row",
    "scrolled",
]


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a property it looks at has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def on_delete(view: QWidget, slot: Callable[[], object]) -> None:
    """Call `slot` when Delete or Backspace is pressed while `view` has the focus."""
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QShortcut(QKeySequence(key), view, slot, context=Qt.ShortcutContext.WidgetShortcut)


def heading(text: str, *, scale: float = 1.0, parent: QWidget | None = None) -> Words:
    """Return a bold label; scale 1.9 is a page's title, 1.15 a card's."""
    label = Words(text, parent)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label


def muted(text: str = "", *, wrap: bool = True, small: bool = False) -> Words:
    """Return a label in the quieter text colour."""
    label = Words(text)
    label.setProperty("muted", True)
    label.setWordWrap(wrap)
    if small:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        label.setFont(font)
    return label


def button(
    text: str,
    *,
    icon: str = "",
    kind: str = "",
    name: str = "",
    hint: str = "",
    on_click: Callable[[], object] | None = None,
) -> QPushButton:
    """Return a push button; kind is "", "primary", "quiet" or "danger".

    name: the accessible name where the text alone says too little. hint: tool tip and accessible description.
    """
    made = QPushButton(f"\u2009 {text}" if icon and text else text)  # Qt leaves too little room beside an icon
    if kind:
        made.setProperty("kind", kind)
    if icon:
        role = {"primary": "on_accent", "quiet": "accent", "danger": "bad"}.get(kind, "text")
        icons.set_icon(made, icon, role, 18)
    made.setAccessibleName(name or text.replace("&", ""))
    if hint:
        made.setToolTip(hint)
        made.setAccessibleDescription(hint)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if on_click is not None:
        made.clicked.connect(lambda: on_click())
    return made


def icon_button(
    icon: str, name: str, *, checkable: bool = False, role: str = "muted", on_click: Callable[[], object] | None = None
) -> QToolButton:
    """Return a flat button with an icon only; `name` is its tool tip and accessible name."""
    made = QToolButton()
    made.setProperty("bare", "true")
    made.setCheckable(checkable)
    made.setToolTip(name)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    icons.set_icon(made, icon, role, 20)
    if on_click is not None:
        made.clicked.connect(lambda: on_click())
    return made


def row(*items: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """Return a horizontal layout; None is a stretch, a number a gap."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(0, 0, 0, 0)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)
    return layout


def scrolled(body: QWidget) -> QScrollArea:
    """Return `body` in a scroll area without a frame: sideways only where letters are too large for the window."""
    area = QScrollArea()
    area.setObjectName("pageScroll")
    body.setObjectName("pageBody")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area


class Card(QFrame):
    """A titled group of controls."""

    def __init__(self, title: str = "", *, step: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 18)
        outer.setSpacing(12)
        self.header = QHBoxLayout()
        self.header.setSpacing(10)
        if step:
            badge = QLabel(str(step))
            badge.setProperty("badge", True)
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setFixedSize(24, 24)
            self.header.addWidget(badge)
        if title:
            self.title = heading(title, scale=1.1)
            self.title.setWordWrap(True)
            self.header.addWidget(self.title, 100)  # or it would wrap before it fills the line
            self.setAccessibleName(title)
        self.header.addStretch(1)
        if title or step:
            outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outer.addLayout(self.body)


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
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self._text)
        texts.addWidget(self._advice)
        texts.addLayout(row(self._action, None))
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
        icons.set_pixmap(self._icon, name, role, 20)
        self._text.setText(text)
        font = self._text.font()
        font.setWeight(font.Weight.DemiBold if advice else font.Weight.Normal)
        self._text.setFont(font)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._callback = on_action
        self.setAccessibleName(f"{text} {advice}".strip())
        repolish(self)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

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


class Segments(QFrame):
    """A few exclusive choices side by side, such as Text | Files."""

    chosen = Signal(int)

    def __init__(self, names: list[str], *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setAccessibleName(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        self._group = QButtonGroup(self)
        for index, name in enumerate(names):
            made = QPushButton(name)
            made.setProperty("segment", True)
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setAccessibleName(f"{label}: {name.replace('&', '')}")
            self._group.addButton(made, index)
            layout.addWidget(made)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def choose(self, index: int) -> None:
        """Check one choice without a signal."""
        self._group.button(index).setChecked(True)

    def current(self) -> int:
        """Return the checked choice."""
        return self._group.checkedId()

    def set_text(self, index: int, text: str) -> None:
        """Word one choice anew, e.g. with a count."""
        self._group.button(index).setText(text)

    def buttons(self) -> list[QPushButton]:
        """Return the choices in order."""
        return [b for b in self._group.buttons() if isinstance(b, QPushButton)]


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
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = painter.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), int(self.alignment()), shown)
