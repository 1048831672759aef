"""What the layouts of several steps share."""

from PySide6.QtWidgets import QFormLayout, QGridLayout, QLayout, QVBoxLayout, QWidget

__all__ = ["clear", "column_of", "figure_grid", "form"]


def clear(layout: QLayout) -> None:
    """Remove all widgets of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def column_of(step: QWidget, *, spacing: int = 14) -> QVBoxLayout:
    """Return the layout of a step: its parts one below the other, as wide as the page."""
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def form() -> QFormLayout:
    """Return a form whose fields take the width that is left, and wrap below their names where it is too small."""
    made = QFormLayout()
    made.setHorizontalSpacing(18)
    made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return made


def figure_grid() -> QGridLayout:
    """Return a table of words and the figures at their right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(0, 1)
    return grid
