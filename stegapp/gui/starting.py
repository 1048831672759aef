"""Make Qt's application object. Where Qt cannot, it would abort the process: here it is said why instead."""

import ctypes
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QSettings,
    QStandardPaths,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from stegapp.system.display import NO_DISPLAY, why_not_loaded

__all__ = ["forgetful_dialogs", "make_application"]


def make_application(refuse: Callable[[str], object]) -> QApplication:
    """Return the application. Where no window can open, call `refuse` with the reason and end with exit code 1."""
    heard: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        heard.append(text)
        if kind == QtMsgType.QtFatalMsg:
            refuse(_reason(heard))
            for stream in filter(None, (sys.stdout, sys.stderr)):
                stream.flush()
            os._exit(1)  # Qt aborts when this function returns

    before = qInstallMessageHandler(hear)
    try:
        return QApplication(["stegapp"])
    finally:
        qInstallMessageHandler(before)
        for text in heard:
            print(text, file=sys.stderr)  # noqa: T201 (as Qt does)


@contextmanager
def forgetful_dialogs() -> Iterator[None]:
    """Have Qt's own file dialogs keep the folders that were visited in a place that is gone afterwards.

    Without it they stand in a file that all programs with Qt share. Systems' own dialogs keep their own.
    """
    scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    before = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    with tempfile.TemporaryDirectory(prefix="stegapp-") as folder:
        QSettings.setPath(*scope, folder)
        try:
            yield
        finally:
            QSettings.setPath(*scope, before)


def _reason(heard: list[str]) -> str:
    """Return one sentence on what Qt said before it gave up."""
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    if any('"xcb"' in text for text in heard) and plugin.is_file():
        try:
            ctypes.CDLL(str(plugin))  # Qt does not say which library it missed
        except OSError as error:
            return why_not_loaded(error)
    if any("could not connect to display" in text for text in heard):
        display = os.environ.get("DISPLAY")
        return f"no X server answers at DISPLAY={display}." if display else NO_DISPLAY
    return " ".join(" ".join(heard[:-1] or heard).split())  # the last one gives advice for programmers
