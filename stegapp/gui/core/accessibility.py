"""What screen readers are told of controls beyond their names."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSpinBox,
    QWidget,
)

__all__ = ["CONTROLS", "describe_controls"]

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)


def describe_controls(root: QWidget) -> None:
    """Give every control below `root` without a description its tool tip, or the name of the group it is in."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar) or widget.accessibleDescription():
            continue
        widget.setAccessibleDescription(widget.toolTip() or _group(widget))


def _group(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None:
        if parent.accessibleName():
            return parent.accessibleName()
        parent = parent.parentWidget()
    return ""
