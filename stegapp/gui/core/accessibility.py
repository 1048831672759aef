"""What screen readers are told of controls and headings beyond their names."""

import functools

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAccessibleWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

__all__ = ["CONTROLS", "describe_controls", "install_roles", "mark_heading", "mark_opening", "mark_page_tab"]

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)

_ROLE = "spokenAs"
_HEADING, _PAGE_TAB, _OPENING = "heading", "page tab", "opening"


def describe_controls(root: QWidget) -> None:
    """Give every control below `root` without a description what its tool tip says beyond its name.

    The group that it is in is not repeated: screen readers say by themselves which one they come to.
    """
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar) or widget.accessibleDescription():
            continue
        widget.setAccessibleDescription(_beyond(widget.accessibleName(), widget.toolTip()))


def _beyond(name: str, hint: str) -> str:
    """Return a hint without the name that it begins with: "Ctrl+1" of "Hide (Ctrl+1)", nothing of the name alone."""
    if hint == name:
        return ""
    before = f"{name} ("
    return hint[len(before) : -1] if name and hint.startswith(before) and hint.endswith(")") else hint


def mark_heading(label: QLabel) -> None:
    """Have screen readers find a label among the headings, which their users leap along."""
    label.setProperty(_ROLE, _HEADING)


def mark_page_tab(entry: QAbstractButton) -> None:
    """Have a button that turns to a page be called one; it is checkable, and one of several."""
    entry.setProperty(_ROLE, _PAGE_TAB)


def mark_opening(toggle: QAbstractButton) -> None:
    """Have a checkable button that opens what lies below be a button, open or closed; Qt says it is a check box."""
    toggle.setProperty(_ROLE, _OPENING)


@functools.cache
def install_roles() -> None:
    """Answer for all that is marked, once for the application. Without that, Qt says what it thinks they are."""
    if hasattr(QAccessible, "installFactory"):  # older versions of PySide6 may lack it
        QAccessible.installFactory(_interface)


class _Heading(QAccessibleWidget):
    """A label with the role of a heading; Qt gives it that of any text."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it says."""
        label = self.object()
        if kind == QAccessible.Text.Name and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(kind)


class _Pressed(QAccessibleWidget):
    """A button that can be pressed from outside, too."""

    @property
    def _button(self) -> QAbstractButton | None:
        found = self.object()
        return found if isinstance(found, QAbstractButton) else None

    def actionNames(self) -> list[str]:
        """Return what can be done with it."""
        return [QAccessibleWidget.pressAction(), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Press it, or give it the focus."""
        button = self._button
        if name == QAccessibleWidget.pressAction() and button is not None:
            button.click()
        else:
            super().doAction(name)


class _PageTab(_Pressed):
    """An entry of the navigation."""

    def __init__(self, entry: QAbstractButton) -> None:
        super().__init__(entry, QAccessible.Role.PageTab)

    def state(self) -> QAccessible.State:
        """Say which page is shown."""
        found, button = super().state(), self._button
        found.selectable = 1
        found.selected = 1 if button is not None and button.isChecked() else 0
        return found


class _Opening(_Pressed):
    """A button that opens what lies below."""

    def __init__(self, toggle: QAbstractButton) -> None:
        super().__init__(toggle, QAccessible.Role.PushButton)

    def state(self) -> QAccessible.State:
        """Say whether it is open."""
        found, button = super().state(), self._button
        is_open = button is not None and button.isChecked()
        found.expandable = 1
        found.expanded, found.collapsed = (1, 0) if is_open else (0, 1)
        return found


def _interface(_class: str, of: QObject) -> QAccessibleInterface | None:
    """Return the interface of what is marked, None for all else, which Qt answers for.

    Raises nothing: PySide6 would go on with the error set.
    """
    if not isValid(of):
        return None
    role = of.property(_ROLE)
    if role == _HEADING and isinstance(of, QLabel):
        return _Heading(of)
    if isinstance(of, QAbstractButton):
        if role == _PAGE_TAB:
            return _PageTab(of)
        if role == _OPENING:
            return _Opening(of)
    return None
