"""A painter that ends where its block does."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

__all__ = ["painting"]


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """Give a painter on `widget`, for its paintEvent, and end it also where drawing raises.

    A painter that lives longer than the event, held by the traceback, would take the program down with it.
    """
    painter = QPainter(widget)
    try:
        yield painter
    finally:
        painter.end()
