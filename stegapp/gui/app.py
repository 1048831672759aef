"""Start the window."""

import sys
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from stegapp import __version__
from stegapp.gui import i18n, icons
from stegapp.gui.core.accessibility import install_roles
from stegapp.gui.jobs.worker import Failure, JobRunner, Runner
from stegapp.gui.notes import StateNotes
from stegapp.gui.services import Catalog, Services
from stegapp.gui.settings import Settings, SettingsStore
from stegapp.gui.starting import forgetful_dialogs, make_application
from stegapp.gui.theme import themes
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import Session
from stegapp.system import paths
from stegapp.system.desktop import APP_ID

__all__ = ["WindowKeeper", "build_services", "build_window", "run"]


def build_services(runner: Runner, settings: SettingsStore | None = None, session: Session | None = None) -> Services:
    """Return what pages need, over the user's own folders unless told otherwise."""
    notes = StateNotes(runner)  # first: it hears of settings that cannot be read
    settings = settings or SettingsStore(paths.user_config(), runner)
    session = session or Session()
    return Services(runner, settings, session, Catalog(session, runner, runner), notes)


def build_window(services: Services) -> MainWindow:
    """Return the main window in the user's theme and language, not shown yet."""
    chosen = services.settings.settings
    i18n.install(chosen.language)
    themes().choose(chosen.theme)
    install_roles()
    return MainWindow(services)


class WindowKeeper(QObject):
    """Keeps the one window and builds it anew when the language changes."""

    def __init__(self, services: Services, app: QApplication) -> None:
        super().__init__(app)
        self._services = services
        self._app = app
        self._handed_over: list[str] = []
        services.settings.changed.connect(self._settings_changed)
        self.window = self._open()
        if sys.platform == "darwin":  # nowhere else do files come so, and a filter sees every event
            app.installEventFilter(self)

    def _open(self) -> MainWindow:
        window = build_window(self._services)
        window.reopen_wanted.connect(self._reopen)
        window.show()
        # After the first paint: the zero timer fires once the window has been drawn.
        QTimer.singleShot(0, window, window.start_background_work)
        return window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open what macOS hands over: there, files do not come as arguments."""
        if isinstance(event, QFileOpenEvent) and event.file():
            if not self._handed_over:  # several come one by one, and belong together
                QTimer.singleShot(0, self, self._open_handed_over)
            self._handed_over.append(event.file())
            return True
        return super().eventFilter(watched, event)

    def _open_handed_over(self) -> None:
        files, self._handed_over = self._handed_over, []
        self.window.open_files(files)

    def _settings_changed(self, settings: Settings) -> None:
        themes().choose(settings.theme)

    def _reopen(self) -> None:
        self._app.setQuitOnLastWindowClosed(False)
        old = self.window
        old.reopening = True
        if old.close():
            self._replace()
        elif old.closing:  # it keeps a checkpoint first
            old.closed.connect(self._replace)
        else:
            old.reopening = False
            self._app.setQuitOnLastWindowClosed(True)

    def _replace(self) -> None:
        old, self.window = self.window, self._open()
        self.window.take_over(old.content())
        self.window.go_to(self.window.settings_page)  # where the language was chosen
        old.deleteLater()
        self._app.setQuitOnLastWindowClosed(True)

    def show_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show an exception of a slot as a notice with details, instead of losing it on a console nobody sees."""
        if issubclass(kind, KeyboardInterrupt):
            self.window.close()
            return
        sys.__excepthook__(kind, error, trace)
        self.window.tell(Failure.of(error))


def run(arguments: Sequence[str], *, refuse: Callable[[str], object]) -> int:
    """Open the window, with the files in `arguments`, and return the exit code.

    refuse: told why no window can open; the process then ends.
    """
    app = QApplication.instance() or make_application(refuse)
    if not isinstance(app, QApplication):
        raise TypeError("a QApplication is needed")
    app.setApplicationName("stegapp")
    app.setApplicationDisplayName("stegapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setWindowIcon(icons.app_icon())
    runner = JobRunner()
    keeper = WindowKeeper(build_services(runner), app)
    sys.excepthook = keeper.show_unexpected
    QTimer.singleShot(0, keeper, lambda: keeper.window.open_files(list(arguments)))
    if not arguments:
        QTimer.singleShot(0, keeper, lambda: keeper.window.tour.offer())
    with forgetful_dialogs():
        code = app.exec()
    keeper.window.hide()
    runner.shutdown()
    return int(code)
