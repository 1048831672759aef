"""The main window: navigation, pages, drops and paste anywhere, closing."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui import icons, warmup
from stegapp.gui.accessibility import describe_controls
from stegapp.gui.clipboard import guard
from stegapp.gui.pages.about import AboutPage
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.compare import ComparePage
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pages.models import ModelsPage
from stegapp.gui.pages.reveal import RevealPage
from stegapp.gui.pages.settings import SettingsPage
from stegapp.gui.pictures import PictureSource
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.basics import Banner, heading, repolish
from stegapp.gui.wizard.entry import TrainPage
from stegapp.gui.worker import Lane

__all__ = ["MainWindow"]

_COLLAPSE_BELOW = 980
_WIDE, _NARROW = 196, 68


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
        self.hide_page.load_samples()
        services.catalog.refresh()
        mapped = threading.Event()
        services.runner.submit(lambda _: warmup.map_libraries(mapped), lane=Lane.BACK)
        services.runner.submit(
            lambda token: warmup.preload(services.session, device=services.device, mapped=mapped, cancel=token),
            lane=Lane.MODEL,
        )
        kept = services.settings.kept_aside
        if kept is not None:
            self.notice.say(
                "warn",
                self.tr("The settings could not be read, so the defaults are used."),
                self.tr("The old file was kept as {name}.").format(name=kept),
            )

    def open_files(self, arguments: list[str]) -> None:
        """Use files given at start, or opened by the desktop: a model is offered for import, a picture is a cover.

        Pictures with a message cannot be told from others.
        """
        from pathlib import Path

        from stegapp.models import EXTENSIONS

        files = [Path(argument) for argument in arguments]
        models = [file for file in files if file.suffix.lower() in EXTENSIONS]
        if models:
            self.go_to(self.models_page)
            self.models_page.offer(models)
        elif files:
            self.go_to(self.hide_page)
            self.hide_page.open_cover(PictureSource(path=files[0]))

    def tell(self, failure: object) -> None:
        """Show a failure that belongs to no page."""
        from stegapp.gui.pages.hide import tell
        from stegapp.gui.worker import Failure

        if isinstance(failure, Failure):
            tell(self.notice, failure, self)

    # ------------------------------------------------------------ drops and paste

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take what the page in front wants."""
        if self.page.wants(event.mimeData()):
            self.page.set_dragging(True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking it."""
        if self.page.wants(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop lighting up."""
        self.page.set_dragging(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the drop to the page in front."""
        self.page.set_dragging(False)
        if self.page.wants(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.page.take(event.mimeData(), self.page.mapFrom(self, event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste pictures and files anywhere a text field does not take them."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Hand the clipboard to the page in front."""
        mime: QMimeData = QGuiApplication.clipboard().mimeData()
        if self.page.wants(mime):
            self.page.take(mime, None)

    # ------------------------------------------------------------ window

    def _retheme(self) -> None:
        icons.refresh(self)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the navigation to icons in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < _COLLAPSE_BELOW
        self._side.setFixedWidth(_NARROW if narrow else _WIDE)
        self._brand.setVisible(not narrow)
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self._buttons:
            made.setToolButtonStyle(style)
            made.setProperty("folded", narrow)
            repolish(made)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before stopping a job; then stop all and go."""
        busy = next((page for page in self.pages if page.busy), None)
        if busy is not None and not self._closing:
            if not self._may_stop(busy):
                event.ignore()
                return
            busy.cancel_jobs()
        self._closing = True
        holding = next((page for page in self.pages if page.hold_close(self.close)), None)
        if holding is not None:
            self.go_to(holding)
            event.ignore()
            return
        self.models_page.finish_removal()
        self._remember()
        self.clipboard.clear()
        event.accept()
        self.closed.emit()

    @property
    def closing(self) -> bool:
        """Whether the window closes as soon as it can."""
        return self._closing

    confirm: Callable[[QWidget], bool] | None = None
    """Answers in the user's place, for tests."""

    def _may_stop(self, page: Page) -> bool:
        if self.confirm is not None:
            return self.confirm(self)
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Something is still being worked on."))
        box.setInformativeText(page.stop_words or self.tr("Stop it and close? Nothing unfinished is kept."))
        stop = box.addButton(self.tr("&Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Keep going"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is stop

    def _restore(self) -> None:
        place = self.services.settings.settings.window
        screen = QApplication.primaryScreen().availableGeometry()
        width, height = min(1200, screen.width()), min(780, screen.height())
        self.resize(width, height)
        if len(place) == 5:
            x, y, width, height, maximised = place
            wanted = QPoint(x + width // 2, y + 20)
            if any(s.availableGeometry().contains(wanted) for s in QApplication.screens()):
                self.setGeometry(x, y, width, height)
            if maximised:
                self.setWindowState(Qt.WindowState.WindowMaximized)

    def _remember(self) -> None:
        where = self.normalGeometry()
        self.services.settings.update(
            window=(where.x(), where.y(), where.width(), where.height(), int(self.isMaximized()))
        )
