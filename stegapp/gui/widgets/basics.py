"""Small pieces every page uses: cards, headings, buttons, rows."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core.accessibility import mark_heading
from stegapp.gui.theme import grown
from stegapp.gui.widgets.words import Words

__all__ = [
    "Card",
    "button",
    "caption",
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
    mark_heading(label)
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


def caption(text: str, *, small: bool = False) -> Words:
    """Return what stands below a picture, in its middle."""
    label = muted(text, small=small)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
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
            badge = QLabel(formats.count(step))
            badge.setProperty("badge", True)
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setFixedSize(grown(24), grown(24))
            badge.setAccessibleName(
                QCoreApplication.translate("Card", "Step {number}: {title}").format(
                    number=formats.count(step), title=title
                )
            )
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
