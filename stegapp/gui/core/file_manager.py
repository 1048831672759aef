"""Hand files and folders to the programs that the system has for them."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

__all__ = ["open_file", "show_in_folder"]


def show_in_folder(path: Path) -> None:
    """Open the folder of `path` in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def open_file(path: Path) -> None:
    """Open `path` with the program that the system has for its kind."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
