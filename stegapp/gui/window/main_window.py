"""The main window: navigation, pages, drops and paste anywhere, closing."""

import threading
from pathlib import Path

from PySide6.QtCore import QMargins, QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui import icons
from stegapp.gui.core import dialogs
from stegapp.gui.core.accessibility import describe_controls
from stegapp.gui.core.clipboard import guard
from stegapp.gui.core.mime import local_paths
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import warmup
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.about import AboutPage
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.compare import ComparePage
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pages.models import ModelsPage
from stegapp.gui.pages.reveal import RevealPage
from stegapp.gui.pages.settings import SettingsPage
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import heading, repolish
from stegapp.gui.widgets.failures import tell
from stegapp.gui.window import opening
from stegapp.gui.window.opening import HIDE, REVEAL, WAYS
from stegapp.gui.wizard.entry import TrainPage

__all__ = ["MainWindow", "fitted"]

_COLLAPSE_BELOW = 980
_WIDE, _NARROW = 196, 68
_BESIDE_NAMES = 24 + 24 + 22 + 20  # margins of the navigation, padding of a button, its icon, room between
_FIRST_SIZE = 1200, 780
_FRAME = QMargins(8, 40, 8, 8)  # what a system draws around a window is known only once it is shown


def fitted(wanted: QRect, room: QRect, frame: QMargins) -> QRect:
    """Return where a window can be within `room` with its frame around it, as near to `wanted` as can be."""
    inner = room.marginsRemoved(frame)
    place = QRect(wanted.topLeft(), wanted.size().boundedTo(inner.size()))
    place.moveLeft(max(inner.left(), min(place.left(), inner.right() + 1 - place.width())))
    place.moveTop(max(inner.top(), min(place.top(), inner.bottom() + 1 - place.height())))
    return place


class MainWindow(QMainWindow):
    """Holds the pages. Knows nothing of what they do."""

    closed = Signal()
    reopen_wanted = Signal()  # build the window anew, in another language

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.setWindowTitle("stegapp")
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 420)
        self.clipboard = guard()
        self.clipboard.follow(services.settings)
        self._closing = False
        self.reopening = False
        """Whether another window takes over what this one holds, so that closing it loses nothing."""
        self._fitted = False
        self._dragged = False
        self._buttons: list[QToolButton] = []
        self._group = QButtonGroup(self)
        self._pages = QStackedWidget()
        self.notice = Banner()

        self.hide_page = HidePage(services)
        self.reveal_page = RevealPage(services)
        self.compare_page = ComparePage(services)
        self.models_page = ModelsPage(services)
        self.train_page = TrainPage(services)
        self.settings_page = SettingsPage(services)
        self.about_page = AboutPage(services)
        self.hide_page.compare_wanted.connect(self._compare)
        self.models_page.train_wanted.connect(self._train)
        self.train_page.models_wanted.connect(self._show_models)
        self.settings_page.language_changed.connect(self.reopen_wanted)
        side = self._build_side()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notice_row = QHBoxLayout()
        notice_row.setContentsMargins(26, 0, 26, 0)
        notice_row.addWidget(self.notice)
        column.addLayout(notice_row)
        column.addWidget(self._pages, 1)
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(content, 1)
        self.setCentralWidget(whole)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        # Bound methods of widgets, never lambdas: those of long-lived senders would outlive the window.
        themes().changed.connect(self._retheme)
        services.catalog.failed.connect(self.tell)
        describe_controls(self)
        self._restore()

    # ------------------------------------------------------------ building

    def _build_side(self) -> QFrame:
        self._side = QFrame()
        self._side.setObjectName("side")
        self._side.setFixedWidth(_WIDE)
        layout = QVBoxLayout(self._side)
        layout.setContentsMargins(12, 18, 12, 14)
        layout.setSpacing(4)
        brand = QHBoxLayout()
        brand.setSpacing(10)
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(32, 32))
        mark.setFixedSize(36, 36)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._brand = heading("stegapp", scale=1.2)
        brand.addWidget(mark)
        brand.addWidget(self._brand)
        brand.addStretch(1)
        layout.addLayout(brand)
        layout.addSpacing(14)
        self._add_page(layout, self.hide_page, "hide", self.tr("Hide"))
        self._add_page(layout, self.reveal_page, "reveal", self.tr("Reveal"))
        self._add_page(layout, self.compare_page, "compare", self.tr("Compare"))
        self._add_page(layout, self.models_page, "models", self.tr("Models"))
        self._add_page(layout, self.train_page, "train", self.tr("Train"))
        layout.addStretch(1)
        self._add_page(layout, self.settings_page, "settings", self.tr("Settings"))
        self._add_page(layout, self.about_page, "about", self.tr("About"))
        self._group.idClicked.connect(self.go)
        return self._side

    def _add_page(self, layout: QVBoxLayout, page: Page, icon: str, name: str) -> None:
        index = self._pages.addWidget(page)
        made = QToolButton()
        made.setProperty("nav", "true")
        made.setText(f"\u2009 {name}")
        made.setCheckable(True)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setMinimumHeight(44)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setToolTip(self.tr("{name} (Ctrl+{number})").format(name=name, number=index + 1))
        made.setAccessibleName(name)
        icons.set_icon(made, icon, "text", 22)
        QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self, lambda: self.go(index))
        self._group.addButton(made, index)
        self._buttons.append(made)
        layout.addWidget(made)
        if index == 0:
            made.setChecked(True)

    # ------------------------------------------------------------ pages

    @property
    def pages(self) -> list[Page]:
        """All pages, in the order of the navigation."""
        return [page for i in range(self._pages.count()) if isinstance(page := self._pages.widget(i), Page)]

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self._pages.currentWidget()
        if not isinstance(page, Page):
            raise TypeError("the window holds pages only")
        return page

    def go(self, index: int) -> None:
        """Bring a page to the front."""
        made = self._group.button(index)
        made.setChecked(True)
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible() or self._pages.currentIndex() != index:
            made.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages.setCurrentIndex(index)
        self.page.shown()

    def _compare(self, before: object, after: object, before_name: str, after_name: str) -> None:
        self.go_to(self.compare_page)
        if isinstance(before, QImage) and isinstance(after, QImage):
            self.compare_page.compare(before, after, (before_name, after_name))

    def _train(self) -> None:
        self.go_to(self.train_page)

    def _show_models(self) -> None:
        self.go_to(self.models_page)

    def go_to(self, page: Page) -> None:
        """Bring `page` to the front."""
        self.go(self._pages.indexOf(page))

    def content(self) -> list[object]:
        """Return what the pages hold, for a window built anew."""
        return [page.content() for page in self.pages]

    def take_over(self, content: list[object]) -> None:
        """Show what the window before held."""
        for page, held in zip(self.pages, content, strict=True):
            page.take_over(held)

    def start_background_work(self) -> None:
        """Load what the first job would wait for; called after the first paint."""
        services = self.services
        self.hide_page.form.load_samples()
        services.catalog.refresh()
        mapped = threading.Event()
        services.runner.submit(lambda _: warmup.map_libraries(mapped), lane=Lane.BACK)
        services.runner.submit(
            lambda token: warmup.preload(services.session, device=services.device, mapped=mapped, cancel=token),
            lane=Lane.MODEL,
        )
        services.notes.told.connect(self._tell_notes)
        self._tell_notes()

    def _tell_notes(self) -> None:
        """Say which files from earlier could not be read."""
        notes = self.services.notes.take()
        if notes:
            whats, advices = (" ".join(localised(text) for text in texts) for texts in zip(*notes, strict=True))
            self.notice.say("warn", whats, advices)

    def open_files(self, arguments: list[str]) -> None:
        """Use files given at start, or opened by the desktop: models are offered for import, pictures used.

        Before the files may stand what to do with pictures: "--reveal" or "--hide".
        """
        way = arguments[0] if arguments and arguments[0] in WAYS else ""
        models, others = opening.sorted_out([Path(argument) for argument in arguments[1 if way else 0 :]])
        if way and not models:
            self.go_to(self.reveal_page if way == REVEAL else self.hide_page)
        if others:
            self._open_pictures(others, way or (REVEAL if models else ""))
        if models:
            self.go_to(self.models_page)
            self.models_page.offer(models)

    def _open_pictures(self, paths: list[Path], way: str) -> None:
        """Reveal or hide in pictures; where they may hold a message and it was not said which, ask."""
        if way == REVEAL:
            self._reveal(paths)
        elif way == HIDE:
            self._hide_in(paths)
        else:
            self.services.runner.submit(
                lambda _: opening.may_hold_messages(paths),
                lane=Lane.BACK,
                on_success=lambda may_hold: self._reveal_or_hide(paths, may_hold),
            )

    def _reveal_or_hide(self, paths: list[Path], may_hold: bool) -> None:
        if not may_hold:
            self._hide_in(paths)
            return
        if len(paths) > 1:
            self._reveal(paths)  # a message is hidden in one picture at a time
            return
        words = self.tr("{name} may hold a message: it is grey and as large as what stegapp makes.")
        way = dialogs.choose_way(
            self,
            words.format(name=paths[0].name),
            self.tr("Reveal it, or hide a message in this picture?"),
            ways=[self.tr("&Reveal it"), self.tr("&Hide in it")],
            cancel=self.tr("Cancel"),
        )
        if way is not None:
            (self._reveal, self._hide_in)[way](paths)

    def _reveal(self, paths: list[Path]) -> None:
        self.go_to(self.reveal_page)
        if not self._refused(self.reveal_page):
            self.reveal_page.add([PictureSource(path=path) for path in paths])

    def _hide_in(self, paths: list[Path]) -> None:
        self.go_to(self.hide_page)
        if self._refused(self.hide_page):
            return
        self.hide_page.open_cover(PictureSource(path=paths[0]))
        if len(paths) > 1:
            self.notice.say(
                "info",
                self.tr("Only {name} was opened.").format(name=paths[0].name),
                self.tr("A message is hidden in one picture at a time."),
            )

    def _refused(self, page: Page) -> bool:
        """Whether a page is at work and takes nothing; say so."""
        if page.busy:
            self.notice.say(
                "info", self.tr("Something is still being worked on."), self.tr("Open the file again afterwards.")
            )
        return page.busy

    def tell(self, failure: object) -> None:
        """Show a failure that belongs to no page."""
        if isinstance(failure, Failure):
            tell(self.notice, failure, self)

    # ------------------------------------------------------------ drops and paste

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what the page in front wants, and what another one does."""
        self._dragged = self._wants(event.mimeData())
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
        if self._wants(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.activateWindow()  # the program that the files came from has the keyboard still
            self.raise_()
            self._take(event.mimeData(), self.page.mapFrom(self, event.position().toPoint()))

    def _wants(self, mime: QMimeData) -> bool:
        if self.page.wants(mime):
            return True
        paths = local_paths(mime)
        return bool(opening.sorted_out(paths)[0]) or opening.all_pictures(paths)

    def _take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Import models wherever they are dropped, and use pictures on a page that has no use for them elsewhere."""
        models, others = opening.sorted_out(local_paths(mime))
        if models:
            self.go_to(self.models_page)
            for path in models:
                self.models_page.import_model(path)
            if opening.all_pictures(others):
                self._reveal(others)
                self.go_to(self.models_page)
            elif others:
                self.notice.say("info", self.tr("Only the model files were taken."))
        elif opening.all_pictures(others) and not self.page.wants_pictures(mime):
            self._open_pictures(others, "")
        elif self.page.wants(mime):
            self.page.take(mime, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste pictures and files anywhere a text field does not take them."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Hand the clipboard to the page that can use it."""
        mime: QMimeData = QGuiApplication.clipboard().mimeData()
        if self._wants(mime):
            self._take(mime, None)

    # ------------------------------------------------------------ window

    def _retheme(self) -> None:
        icons.refresh(self)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation to icons in a narrow window."""
        super().resizeEvent(event)
        wide = max(_WIDE, self._least_side())
        narrow = self.width() < _COLLAPSE_BELOW + wide - _WIDE
        self._side.setFixedWidth(_NARROW if narrow else wide)
        self._brand.setVisible(not narrow)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self._buttons:
            made.setToolButtonStyle(style)
            made.setProperty("folded", narrow)
            repolish(made)

    def _least_side(self) -> int:
        """Return how wide the navigation has to be for its longest name in the user's letters."""
        font = QFont(self._brand.font())
        font.setPointSizeF(self._buttons[0].font().pointSizeF())
        names = [QFontMetrics(font).horizontalAdvance(made.text()) for made in self._buttons]
        return max(names) + _BESIDE_NAMES

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before stopping a job or losing a message; then stop all and go."""
        if not self._closing:
            busy = next((page for page in self.pages if page.busy), None)
            if not self._may_close(busy):
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
        self._remember()
        self.clipboard.clear()
        event.accept()
        self.closed.emit()

    @property
    def closing(self) -> bool:
        """Whether the window closes as soon as it can."""
        return self._closing

    def _may_close(self, busy: Page | None) -> bool:
        if busy is not None:
            question, stop = busy.stop_question
            words = self.tr("Something is still being worked on.")
            if not dialogs.ask(self, words, question, yes=stop, no=self.tr("&Keep going")):
                return False
        for page in self.pages:
            lost = page.unsaved_message() if not self.reopening and page is not busy else None
            if lost is not None and not dialogs.ask(
                self,
                lost,
                self.tr("Close all the same? Nobody can bring it back then."),
                yes=self.tr("&Close all the same"),
                no=self.tr("&Keep it open"),
            ):
                self.go_to(page)
                return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """See that all of the window is on the screen, once it is known how wide its frame is."""
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            QTimer.singleShot(0, self, self._fit)

    def _restore(self) -> None:
        place = self.services.settings.settings.window
        room = QApplication.primaryScreen().availableGeometry()
        self.resize(fitted(QRect(room.topLeft(), QSize(*_FIRST_SIZE)), room, _FRAME).size())  # the system places it
        if len(place) == 5:
            x, y, width, height, maximised = place
            grip = QPoint(x + width // 2, y + 20)
            for screen in QApplication.screens():
                if screen.availableGeometry().contains(grip):
                    self.setGeometry(fitted(QRect(x, y, width, height), screen.availableGeometry(), _FRAME))
            if maximised:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        self._first = self.size()

    def _fit(self) -> None:
        """Fit the window to its screen again, now that the system has drawn its frame."""
        handle = self.windowHandle()
        if handle is None or handle.screen() is None or self.windowState() != Qt.WindowState.WindowNoState:
            return
        if self.size() != self._first:
            return  # it was given another size meanwhile
        place = fitted(self.geometry(), handle.screen().availableGeometry(), handle.frameMargins())
        if place != self.geometry():
            self.setGeometry(place)

    def _remember(self) -> None:
        where = self.normalGeometry()
        self.services.settings.update(
            window=(where.x(), where.y(), where.width(), where.height(), int(self.isMaximized()))
        )
