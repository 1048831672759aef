"""What is painted or placed by hand, in languages that are written from right to left."""

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

__all__ = ["mirror"]


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Turn what is then painted round, left for right, where the widget's language is written so."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)
