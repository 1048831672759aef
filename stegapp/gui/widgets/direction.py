"""What is painted, placed or begun by hand, in languages that are written from right to left."""

import unicodedata

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

__all__ = ["MARKS", "directed", "mirror"]

_RIGHT_TO_LEFT, _ISOLATE, _END = MARKS = "\u200f\u2066\u2069"
"""Signs that are not seen, and tell in which direction a text runs."""


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Turn what is then painted round, left for right, where the widget's language is written so."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def directed(text: str) -> str:
    """Return a text so marked that it begins at the right, whatever its first letter is; names keep their own order.

    Qt goes by that letter alone: figures without one, or a sentence that begins with a name, would start at the left.
    """
    if not text:
        return text
    kinds = {unicodedata.bidirectional(sign) for sign in text}
    foreign = "L" in kinds and not kinds & {"R", "AL"}
    return f"{_RIGHT_TO_LEFT}{_ISOLATE}{text}{_END}" if foreign else f"{_RIGHT_TO_LEFT}{text}"
