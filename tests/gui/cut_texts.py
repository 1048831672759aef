"""What of a window's texts cannot be read whole: because a widget is too small for it, or lies outside its parent."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.inputs import ComboBox
from stegapp.gui.widgets.words import Words

_ROUNDING = 1  # pixels


def cut_texts(root: QWidget) -> list[str]:
    """Return what is cut, each with where and by how much. Paths and names may lose their middle: they are free."""
    return [
        f"{type(widget).__name__} “{text}”: {why}"
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible() and (text := _text(widget))
        for why in (*_too_small(widget, text), *_outside(widget, root))
    ]


def _text(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _too_small(widget: QWidget, text: str) -> Iterator[str]:
    """Yield why a text is not shown whole."""
    if isinstance(widget, ComboBox):
        if widget.shown_text() != text:
            yield f"shows {widget.shown_text()}"
    elif isinstance(widget, QLabel):
        yield from _label(widget, text)
    elif isinstance(widget, QAbstractButton) and not _own_layout(widget):
        least = widget.sizeHint() if isinstance(widget, QPushButton | QToolButton) else widget.minimumSizeHint()
        if widget.width() + _ROUNDING < least.width() or widget.height() + _ROUNDING < least.height():
            yield f"has {widget.width()}×{widget.height()} of {least.width()}×{least.height()}"


def _own_layout(widget: QWidget) -> bool:
    return widget.layout() is not None  # its labels are looked at


def _label(label: QLabel, text: str) -> Iterator[str]:
    room, metrics = label.contentsRect(), label.fontMetrics()
    if isinstance(label, Words) and not label.wordWrap():
        if label._shown() != text:
            yield f"shows {label._shown()}"
        return
    if label.property("badge") is not None:
        return  # a digit, in the middle of a circle whose margins it may use
    flags = Qt.TextFlag.TextWordWrap.value if label.wordWrap() else 0
    if label.buddy() is not None:
        flags |= Qt.TextFlag.TextShowMnemonic.value
    lines = metrics.boundingRect(QRect(0, 0, room.width(), 1 << 20), flags | label.alignment().value, text)
    if lines.height() > room.height() + _ROUNDING:
        yield f"has lines for {room.height()} of {lines.height()}"
    if lines.width() > room.width() + _ROUNDING and not (label.wordWrap() and " " in text):
        yield f"has {room.width()} of {lines.width()}"


def _outside(widget: QWidget, root: QWidget) -> Iterator[str]:
    """Yield where a widget is not all within a widget around it. What can be scrolled to is."""
    place, inner = QRect(QPoint(), widget.size()), widget
    while inner is not root:
        outer = inner.parentWidget()
        if outer is None or inner.isWindow():
            return
        place.moveTopLeft(inner.mapTo(outer, place.topLeft()))
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is outer:
            if place.left() < -_ROUNDING or place.right() > outer.width() + _ROUNDING:
                yield f"lies outside {type(area).__name__} by its sides"
            return
        if not QRect(QPoint(), outer.size()).adjusted(-1, -1, 1, 1).contains(place):
            yield f"lies outside {type(outer).__name__}: {place.getRect()} in {outer.size().toTuple()}"
            return
        inner = outer
