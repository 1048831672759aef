"""What the layouts of several steps share."""

from PySide6.QtWidgets import QLayout

__all__ = ["clear"]


def clear(layout: QLayout) -> None:
    """Remove all widgets of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
