"""The system's file dialogs, in one place so that tests can answer for the user."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

__all__ = ["choose_files", "choose_folder", "choose_picture", "choose_pictures", "save_as"]


def _picture_filter() -> str:
    pictures = QCoreApplication.translate("dialogs", "Pictures")
    everything = QCoreApplication.translate("dialogs", "All files")
    endings = "*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.jp2 *.avif *.pgm *.ppm"
    return f"{pictures} ({endings} {endings.upper()});;{everything} (*)"


def choose_picture(parent: QWidget, title: str, folder: str) -> Path | None:
    """Let the user pick one picture."""
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, _picture_filter())
    return Path(name) if name else None


def choose_pictures(parent: QWidget, title: str, folder: str) -> list[Path]:
    """Let the user pick pictures."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, _picture_filter())
    return [Path(name) for name in names]


def choose_files(parent: QWidget, title: str, folder: str, kinds: str = "") -> list[Path]:
    """Let the user pick files of any kind, or of `kinds` in Qt's filter notation."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, kinds)
    return [Path(name) for name in names]


def choose_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """Let the user pick a folder."""
    name = QFileDialog.getExistingDirectory(parent, title, folder)
    return Path(name) if name else None


def save_as(parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
    """Let the user choose a name to write to; the dialog has asked before it returns an existing one."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    return Path(name) if name else None
