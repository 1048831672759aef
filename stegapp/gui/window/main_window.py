"""The main window: navigation and pages, one in front of the others; its events and its closing."""

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core.accessibility import describe_controls
from stegapp.gui.core.clipboard import guard
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.failures import tell
from stegapp.gui.window.controller import WindowController
from stegapp.gui.window.draft_keeping import DraftKeeping
from stegapp.gui.window.help import topic_of
from stegapp.gui.window.help_keys import HelpKeys
from stegapp.gui.window.paged_window import PagedWindow
from stegapp.gui.window.pages import PAGES
from stegapp.gui.window.place import WindowPlace
from stegapp.gui.window.tour import Tour

__all__ = ["MainWindow"]


class MainWindow(PagedWindow):
    """Holds the pages. Knows nothing of what they do."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.setWindowTitle("stegapp")
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 420)
        self.clipboard = guard()
        self.clipboard.follow(services.settings)
        self._closing = False
        self._fitted = False
        self._dragged = False
        self._lay_out()
        self._controller = WindowController(self)
        self.tour = Tour(self)
        self.drafts = DraftKeeping(self)
        self.help = HelpKeys(self, self._topic)
        self.about_page.help_wanted.connect(self.help.show_help)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        QShortcut(QKeySequence("Ctrl+L"), self, self.reveal_page.clear_now)  # from any page: somebody comes in
        # Bound methods of widgets, never lambdas: those of long-lived senders would outlive the window.
        themes().changed.connect(self._retheme)
        services.catalog.failed.connect(self.tell)
        describe_controls(self)
        self._place = WindowPlace(self, services.settings)
        self._place.restore()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(26, 14, 26, 0)
        notices.setSpacing(8)
        notices.addWidget(self.offer)
        notices.addWidget(self.notice)
        column.addLayout(notices)
        column.addWidget(self._pages, 1)
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addWidget(content, 1)
        self.setCentralWidget(whole)

    # ------------------------------------------------------------ pages

    def content(self) -> list[object]:
        """Return what the pages hold, for a window built anew."""
        return [page.content() for page in self.pages]

    def take_over(self, content: list[object]) -> None:
        """Show what the window before held."""
        for page, held in zip(self.pages, content, strict=True):
            page.take_over(held)

    def open_files(self, arguments: list[str]) -> None:
        """Use files given at start, or opened by the desktop."""
        self._controller.open_files(arguments)

    def _topic(self) -> int:
        return topic_of(PAGES[self.pages.index(self.page)].icon)

    # ------------------------------------------------------------ what is told

    def start_background_work(self) -> None:
        """Load what the pages show; called after the first paint."""
        services = self.services
        self.hide_page.form.load_samples()
        services.catalog.refresh()
        services.notes.told.connect(self._tell_notes)
        self._tell_notes()
        self.drafts.offer()

    def _tell_notes(self) -> None:
        """Say which files from earlier could not be read."""
        notes = self.services.notes.take()
        if notes:
            whats, advices = (
                formats.sentences(localised(text) for text in texts) for texts in zip(*notes, strict=True)
            )
            self.notice.say("warn", whats, advices)

    def tell(self, failure: object) -> None:
        """Show a failure that belongs to no page."""
        if isinstance(failure, Failure):
            tell(self.notice, failure, self)

    # ------------------------------------------------------------ drops and paste

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what the page in front wants, and what another one does."""
        self._dragged = event.source() is None and self._controller.wants(event.mimeData())  # not our own picture
        if self._dragged:
            self.page.set_dragging(self.page.wants(event.mimeData()))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking it: a drag says what it holds as it enters, and moves many times a second."""
        if self._dragged:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop lighting up."""
        self.page.set_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the drop to the page that can use it, and take the keyboard for what is typed next."""
        self.page.set_dragging(False)
        if self._controller.wants(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.activateWindow()  # the program that the files came from has the keyboard still
            self.raise_()
            self._controller.take(event.mimeData(), self.page.mapFrom(self, event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste pictures and files anywhere a text field does not take them."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.text() == "?":
            self.help.show_keys()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Hand the clipboard to the page that can use it."""
        mime: QMimeData = QGuiApplication.clipboard().mimeData()
        if self._controller.wants(mime):
            self._controller.take(mime, None)

    # ------------------------------------------------------------ window

    def _retheme(self) -> None:
        icons.refresh(self)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation to icons in a narrow window."""
        super().resizeEvent(event)
        self.navigation.fold(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before stopping a job or losing a message; then stop all and go."""
        if not self._closing:
            busy = next((page for page in self.pages if page.busy), None)
            if not self._controller.may_close(busy):
                event.ignore()
                return
            if busy is not None:
                busy.cancel_jobs()
        self._closing = True
        holding = next((page for page in self.pages if page.hold_close(self.close)), None)
        if holding is not None:
            self.go_to(holding)
            event.ignore()
            return
        self._place.remember()
        self.clipboard.clear()
        event.accept()
        self.closed.emit()

    @property
    def closing(self) -> bool:
        """Whether the window closes as soon as it can."""
        return self._closing

    def showEvent(self, event: QShowEvent) -> None:
        """See that all of the window is on the screen, once it is known how wide its frame is."""
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            if self.focusWidget() is None:  # Qt would give it to the first entry of the navigation
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._place.fit)
