"""The bar at the side: the application's name and a button for each page, folded to icons in a narrow window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core.accessibility import mark_page_tab
from stegapp.gui.theme import grown
from stegapp.gui.widgets.basics import heading, muted, repolish
from stegapp.gui.window.pages import PageEntry

__all__ = ["Navigation"]

_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_COLLAPSE_BELOW = 980
_WIDE, _NARROW = 196, 68
_ICON = 22
_BESIDE_NAMES = 24 + 24 + _ICON + 20  # margins of the navigation, padding of a button, its icon, room between


class _Entry(QToolButton):
    """A button for a page. Its ring shows where keys go: after a click it would look like a second selection."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if a key brought the focus."""
        self._show_ring(event.reason() in _BY_KEYS)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring from the first key on."""
        self._show_ring(True)
        super().keyPressEvent(event)

    def _show_ring(self, shown: bool) -> None:
        self.setProperty("ring", shown)
        repolish(self)


class Navigation(QFrame):
    """Buttons and keys for the pages in `entries`."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[PageEntry], window: QWidget) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setFixedWidth(_WIDE)
        self.buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._advanced = muted(QCoreApplication.translate("MainWindow", "Advanced"), wrap=False, small=True)
        self._advanced.setContentsMargins(12, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 14)
        layout.setSpacing(4)
        brand = QHBoxLayout()
        brand.setSpacing(10)
        mark = QLabel()
        icons.set_brand(mark, 32)
        mark.setFixedSize(36, 36)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._brand = heading("stegapp", scale=1.2)
        brand.addWidget(mark)
        brand.addWidget(self._brand)
        brand.addStretch(1)
        layout.addLayout(brand)
        layout.addSpacing(14)
        for entry in entries:
            if entry.advanced and not self._advanced.parent():
                layout.addSpacing(10)
                layout.addWidget(self._advanced)
            if not entry.below:
                layout.addWidget(self._button(entry, window))
        layout.addStretch(1)
        for entry in entries:
            if entry.below:
                layout.addWidget(self._button(entry, window))
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def _button(self, entry: PageEntry, window: QWidget) -> QToolButton:
        index, name = len(self.buttons), entry.name()
        made = _Entry()
        made.setProperty("nav", "true")
        made.setText(f"\u2009 {name}")
        made.setCheckable(True)
        mark_page_tab(made)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(44)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QCoreApplication.translate("MainWindow", "{name} (Ctrl+{number})")
        made.setToolTip(words.format(name=name, number=index + 1))
        made.setAccessibleName(name)
        icons.set_icon(made, entry.icon, "text", _ICON)
        QShortcut(QKeySequence(f"Ctrl+{index + 1}"), window, lambda: self._choose_by_key(index))
        self._group.addButton(made, index)
        self.buttons.append(made)
        return made

    def _choose_by_key(self, index: int) -> None:
        if not self.buttons[index].isChecked():
            self.buttons[index].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.chosen.emit(index)

    def fold(self, window_width: int) -> None:
        """Show icons alone in a narrow window."""
        wide = max(_WIDE, self._least_width())
        narrow = window_width < _COLLAPSE_BELOW + wide - _WIDE
        self.setFixedWidth(_NARROW + grown(_ICON) - _ICON if narrow else wide)
        self._brand.setVisible(not narrow)
        self._advanced.setText("" if narrow else QCoreApplication.translate("MainWindow", "Advanced"))
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self.buttons:
            made.setToolButtonStyle(style)
            made.setProperty("folded", narrow)
            repolish(made)

    def _least_width(self) -> int:
        """Return how wide the bar has to be for its longest name in the user's letters."""
        font = QFont(self._brand.font())
        font.setPointSizeF(self.buttons[0].font().pointSizeF())
        names = [QFontMetrics(font).horizontalAdvance(made.text()) for made in self.buttons]
        return max(names) + _BESIDE_NAMES + grown(_ICON) - _ICON
