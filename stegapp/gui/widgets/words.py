"""A label that never asks for more room than there is, whatever it has to say."""

import re
from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTextBoundaryFinder
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QMenu, QStyle, QToolTip, QWidget

from stegapp.gui.core.clipboard import guard
from stegapp.gui.widgets.direction import MARKS, directed
from stegapp.gui.widgets.painting import painting

__all__ = ["Words"]

_LONG = re.compile(r"\S{25,}")  # such as a path, or a name without spaces
_BREAK = "\u200b"
_LETTERS = 6
_UNBOUNDED = 100_000  # pixels


class Words(QLabel):
    """Plain text. In lines, where words wrap: then very long ones are broken too. In one line: it gives up its middle.

    `text` is what was set, whatever is shown of it.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._full = ""
        self._others: tuple[str, ...] = ()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say `text`."""
        self._full = text
        shown = _LONG.sub(lambda found: _breakable(found[0]), text) if self.wordWrap() else text
        super().setText(directed(shown) if self.isRightToLeft() else shown)

    def text(self) -> str:
        """Return what is said."""
        return self._full

    def setWordWrap(self, on: bool) -> None:
        """Use several lines, or one."""
        super().setWordWrap(on)
        self.setText(self._full)

    def keep_room_for(self, texts: Iterable[str]) -> None:
        """Be as high as the longest of `texts` makes it, whatever is said now, so that nothing moves as it changes."""
        self._others = tuple(texts)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Return the height of what is said, or of the longest text that may be said."""
        needed = super().heightForWidth(width)
        if needed < 0:
            return needed
        beside = self.size() - self.contentsRect().size()
        room, wrapped = QRect(0, 0, width - beside.width(), _UNBOUNDED), int(Qt.TextFlag.TextWordWrap)
        metrics = self.fontMetrics()
        heights = (metrics.boundingRect(room, wrapped, text).height() for text in self._others)
        return max((needed, *(height + beside.height() for height in heights)))

    def minimumSizeHint(self) -> QSize:
        """Return room for a line, or for a few letters of it."""
        least = super().minimumSizeHint()
        if not self.wordWrap():
            least.setWidth(min(least.width(), self.fontMetrics().averageCharWidth() * _LETTERS))
        return least

    def _shown(self) -> str:
        """Return what one line has room for."""
        room = self.contentsRect().width()
        metrics = self.fontMetrics()
        if self.wordWrap() or "\n" in self._full or metrics.horizontalAdvance(self._full) <= room:
            return self._full
        return metrics.elidedText(self._full, Qt.TextElideMode.ElideMiddle, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is room for."""
        shown = self._shown()
        if shown == self._full:
            if self._shifted():
                self._paint_lines()
            else:
                super().paintEvent(event)
            return
        alignment = self.alignment().value
        with painting(self) as painter:
            self.style().drawItemText(
                painter, self.contentsRect(), alignment, self.palette(), self.isEnabled(), shown, self.foregroundRole()
            )

    def _shifted(self) -> bool:
        """Whether Qt would draw lines from right to left shifted by the space each ends with, and so cut a full one."""
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.wordWrap() and self.isRightToLeft() and not selectable and self.buddy() is None

    def _paint_lines(self) -> None:
        """Draw lines from right to left in their places."""
        room = self.contentsRect()
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        lines = QTextLayout(QLabel.text(self).replace("\n", "\u2028"), self.font(), self)
        lines.setTextOption(option)
        lines.beginLayout()
        height = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        lines.endLayout()
        box = QRectF(0, 0, room.width(), height).toAlignedRect()
        place = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, self.alignment(), box.size(), room)
        with painting(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            lines.draw(painter, place.topLeft())

    def event(self, event: QEvent) -> bool:
        """Tell all of a line that is shown in part."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._shown() != self._full:
            QToolTip.showText(event.globalPos(), self._full, self)
            return True
        return super().event(event)

    # Where very long words are broken, the breaks are not copied.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected."""
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("&Copy"), menu)
        copy.setEnabled(self.hasSelectedText())
        copy.triggered.connect(self._copy)
        menu.addAction(copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        selected = self.selectedText().translate(dict.fromkeys(map(ord, (_BREAK, *MARKS)))).replace("\u2029", "\n")
        guard().copy(selected)  # it may name a hidden file


def _breakable(word: str) -> str:
    """Return a word that may be broken between any two letters."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    places = [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    units = word.encode("utf-16-le")  # Qt counts in these
    parts = [units[2 * a : 2 * b].decode("utf-16-le", "replace") for a, b in pairwise(places)]
    return _BREAK.join(parts)
