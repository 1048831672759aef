"""Start the window."""

import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from stegapp import __version__, paths
from stegapp.gui import i18n, icons
from stegapp.gui.main_window import MainWindow
from stegapp.gui.services import Catalog, Services
from stegapp.gui.settings import SettingsStore
from stegapp.gui.theme import themes
from stegapp.gui.worker import Failure, JobRunner, Runner
from stegapp.stego import Session

__all__ = ["build_services", "build_window", "run"]


def build_services(runner: Runner, settings: SettingsStore | None = None, session: Session | None = None) -> Services:
    """Return what pages need, over the user's own folders unless told otherwise."""
    settings = settings or SettingsStore(paths.user_config(), runner)
    session = session or Session()
    return Services(runner, settings, session, Catalog(session, runner, runner))


def build_window(services: Services) -> MainWindow:
    """Return the main window in the user's theme and language, not shown yet."""
    chosen = services.settings.settings
    i18n.install(chosen.language)
    themes().choose(chosen.theme)
    services.settings.changed.connect(lambda now: themes().choose(now.theme))
    return MainWindow(services)


def run(arguments: Sequence[str]) -> int:
    """Open the window, with the files in `arguments`, and return the exit code."""
    app = QApplication.instance() or QApplication(["stegapp"])
    if not isinstance(app, QApplication):
        raise TypeError("a QApplication is needed")
    app.setApplicationName("stegapp")
    app.setApplicationDisplayName("stegapp")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("stegapp")
    app.setWindowIcon(icons.app_icon())
    runner = JobRunner()
    services = build_services(runner)
    window = build_window(services)
    _show_unexpected_errors(window)
    window.show()
    # After the first paint: the zero timer fires once the window has been drawn.
    QTimer.singleShot(0, window.start_background_work)
    QTimer.singleShot(0, lambda: window.open_files(list(arguments)))
    code = app.exec()
    window.hide()
    runner.shutdown()
    return int(code)


def _show_unexpected_errors(window: MainWindow) -> None:
    """Show an exception in a slot as a notice with details, instead of losing it on a console nobody sees."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        sys.__excepthook__(kind, error, trace)
        window.tell(Failure.of(error))

    sys.excepthook = hook
