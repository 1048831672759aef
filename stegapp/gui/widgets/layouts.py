"""Layouts Qt lacks: rows that wrap, and a switch that takes only the shown page's room.

superqt has a layout that wraps too, but not in columns, and brings four more packages into the bundle.
"""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QVBoxLayout, QWidget

__all__ = ["FlowLayout", "Switch"]


class FlowLayout(QLayout):
    """Places items in rows, in the direction of the language, breaking where the width ends."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, columns: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._columns = columns  # at most so many in a row, all equally wide; 0: as wide as they like

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Grow in no direction of its own."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the items."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        cell = 0
        if self._columns and self._items:
            widest = min(area.width(), max(item.sizeHint().width() for item in self._items))
            fitting = max(1, min(self._columns, (area.width() + self._gap) // (widest + self._gap)))
            rows = -(-len(self._items) // fitting)
            fitting = -(-len(self._items) // rows)  # rows as equally long as can be
            cell = (area.width() - (fitting - 1) * self._gap) // fitting
        holder = self.parentWidget()
        direction = holder.layoutDirection() if holder is not None else Qt.LayoutDirection.LeftToRight
        x, y, line = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(cell or min(hint.width(), max(area.width(), item.minimumSize().width())), hint.height())
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, line = area.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, area, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - area.y()


class Switch(QWidget):
    """Shows one of several pages; the hidden ones take no room and set no minimum."""

    def __init__(self, *pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for page in pages:
            page.setVisible(not self._pages)
            layout.addWidget(page, 1)
            self._pages.append(page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def index(self) -> int:
        """Return the number of the shown page."""
        return next(i for i, page in enumerate(self._pages) if not page.isHidden())

    def show_page(self, index: int) -> None:
        """Show one page."""
        for i, page in enumerate(self._pages):
            if i != index:
                page.hide()
        self._pages[index].show()

    def page(self, index: int) -> QWidget:
        """Return a page."""
        return self._pages[index]
