"""What all pages have in common: a title, a scrolling body, perhaps a footer; drops and paste."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import heading, muted, scrolled

__all__ = ["Page"]

_NARROW = 780
_MARGINS = 2 * 26 + 14  # left and right of the body, and the scroll bar


def _least_width(line: QBoxLayout, folded: Sequence[QBoxLayout] = ()) -> int:
    """Return how much room the items of `line` need side by side, and those of `folded` lines in it too."""
    items = [item for index in range(line.count()) if (item := line.itemAt(index)) is not None and not item.isEmpty()]
    width = max(0, line.spacing()) * (len(items) - 1)
    for item in items:
        inner = item.layout()
        if isinstance(inner, QBoxLayout) and inner in folded:
            width += _least_width(inner, folded)
        else:
            width += item.minimumSize().width()
    return width


def _turn(line: QBoxLayout, *, upright: bool) -> None:
    wanted = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
    if line.direction() != wanted:
        line.setDirection(wanted)


class Page(QWidget):
    """One page of the window. Subclasses fill `body`, and `footer` if they call `add_footer`."""

    def __init__(self, services: Services, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self._columns: list[QBoxLayout] = []
        self._footer: QFrame | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(26, 20, 26, 20)
        column.setSpacing(14)
        self.title = heading(title, scale=1.7)
        self.title.setWordWrap(True)
        self.subtitle = muted(subtitle)
        head = QVBoxLayout()
        head.setSpacing(3)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.addLayout(head, 1)
        column.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        column.addLayout(self.body, 1)
        self.area = scrolled(inner)
        inner.installEventFilter(self)  # it asks the area for room, not the page
        self._outer.addWidget(self.area, 1)

    def add_footer(self) -> QVBoxLayout:
        """Return a layout in a bar that stays below the scrolling body."""
        bar = QFrame()
        bar.setProperty("footer", True)
        layout = QVBoxLayout(bar)
        layout.setContentsMargins(26, 12, 26, 12)
        layout.setSpacing(10)
        self._outer.addWidget(bar)
        self._footer = bar
        return layout

    def add_columns(
        self, left: QWidget | QVBoxLayout, right: QWidget | QVBoxLayout, *, stretch: tuple[int, int] = (1, 1)
    ) -> QBoxLayout:
        """Put two parts side by side, one above the other where the page is narrow."""
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(14)
        for part, share in zip((left, right), stretch, strict=True):
            if isinstance(part, QWidget):
                columns.addWidget(part, share)
            else:
                columns.addLayout(part, share)
        self.fold(columns)
        return columns

    def fold(self, columns: QBoxLayout) -> None:
        """Put the items of `columns` one above the other where the page is narrow, or they need more room."""
        self._columns.append(columns)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the columns on a narrow page."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when something in the body needs more or less room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Arrange anew when something around the body, such as the footer, needs more or less room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return done

    def _arrange(self) -> None:
        room = self.width() - _MARGINS
        for columns in self._columns:
            _turn(columns, upright=self.width() < _NARROW or _least_width(columns, self._columns) > room)
        _turn(self.head, upright=_least_width(self.head) > room)
        for line in self._footer.findChildren(QHBoxLayout) if self._footer is not None else ():
            _turn(line, upright=_least_width(line) > room)

    # ------------------------------------------------------------ what the window asks of a page

    @property
    def busy(self) -> bool:
        """Whether a job that the user started is running."""
        return False

    def cancel_jobs(self) -> None:
        """Stop what the page has running."""

    @property
    def stop_question(self) -> tuple[str, str]:
        """What becomes of the work if the window closes now, as a question, and the button that does it."""
        # Not self.tr: a page's own class would be looked up.
        question = QCoreApplication.translate("Page", "Stop it and close? Nothing unfinished is kept.")
        return question, QCoreApplication.translate("Page", "&Stop and close")

    def unsaved_message(self) -> str | None:
        """Return what is lost if the window closes now, such as a message not hidden yet; None for nothing."""
        return None

    def hold_close(self, then: Callable[[], object]) -> bool:
        """Whether the page has to end something before the window can close; it calls `then` when that has ended."""
        return False

    def content(self) -> object:
        """Return what the user would miss if the window were built anew, None for nothing."""
        return None

    def over(self, card: QWidget, place: QPoint | None) -> bool:
        """Whether a place on the page, where something was dropped, is on a card."""
        return place is not None and card.isVisible() and card.rect().contains(card.mapFrom(self, place))

    def take_over(self, content: object) -> None:
        """Show what `content` of the same page in the window before returned."""

    def shown(self) -> None:
        """Called when the page comes to the front."""

    def wants(self, mime: QMimeData) -> bool:
        """Whether the page can do something with a drop."""
        return False

    def held_up(self, mime: QMimeData) -> bool:
        """Whether the page would have a use for a drop, were it not at work."""
        return False

    def wants_pictures(self, mime: QMimeData) -> bool:
        """Whether the page has a use of its own for a drop of pictures; else they are revealed or hidden in."""
        return self.wants(mime)

    def set_dragging(self, dragging: bool) -> None:
        """Light up drop zones while something wanted hovers."""

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Use a drop (at `place` in the page's coordinates) or a paste (None)."""
