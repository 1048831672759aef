"""Hand files and folders to the programs that the system has for them. What cannot be done is said, never swallowed."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

__all__ = ["can_mail", "mail_file", "open_file", "show_in_folder"]

Told = Callable[[str], object]
"""Is told in a sentence what could not be done."""

translate = QCoreApplication.translate


def show_in_folder(path: Path, told: Told, *, platform: str = sys.platform) -> None:
    """Open the folder of `path` in the system's file manager, with the file selected where that can be asked for.

    Windows' and macOS' ways are untried.
    """

    def folder_alone() -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            told(
                translate("file_manager", "No file manager answers. The folder is {folder}.").format(folder=path.parent)
            )

    if platform == "win32":
        # One string: Explorer takes no quoted "/select,…".
        subprocess.Popen(f'explorer /select,"{path}"')
    elif platform == "darwin":
        if not _start("open", ["-R", str(path)]):
            folder_alone()
    else:
        _ask_file_manager(path, folder_alone)


def _ask_file_manager(path: Path, otherwise: Callable[[], object]) -> None:
    """Ask by D-Bus (freedesktop.org's File Manager interface) to show a file; call `otherwise` if nobody can."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        otherwise()
        return
    name = "org.freedesktop.FileManager1"
    call = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    app: QObject | None = QCoreApplication.instance()
    watcher = QDBusPendingCallWatcher(bus.asyncCall(call), app)

    def answered(done: QDBusPendingCallWatcher) -> None:
        done.deleteLater()
        if done.isError():
            otherwise()

    watcher.finished.connect(answered)


def open_file(path: Path, told: Told) -> None:
    """Open `path` with the program that the system has for its kind."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        words = translate("file_manager", "No program opens {name} here. It was saved in {folder}.")
        told(words.format(name=path.name, folder=path.parent))


def can_mail(platform: str = sys.platform) -> bool:
    """Whether a new e-mail with a file can be begun from here."""
    return platform == "darwin" or (platform.startswith("linux") and shutil.which("xdg-email") is not None)


def mail_file(path: Path, told: Told, *, platform: str = sys.platform) -> None:
    """Begin a new e-mail that has the file attached, in the user's program. macOS' way is untried."""
    program, arguments = ("open", ["-a", "Mail"]) if platform == "darwin" else ("xdg-email", ["--attach"])
    if not _start(program, [*arguments, str(path)]):
        told(translate("file_manager", "No e-mail program answers. Attach the file by hand."))


def _start(program: str, arguments: list[str]) -> bool:
    """Start a program that outlives this one; return whether it started."""
    started = QProcess.startDetached(program, arguments)
    return bool(started[0] if isinstance(started, tuple) else started)
