"""Questions and the system's file dialogs, in one place so that tests can answer for the user.

What a button does is in its name and, by the same verb, in the question. Return, Space and Escape never do harm: the
default of `ask` is not to do it.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QPushButton, QWidget

from stegapp.imaging.kinds import ENDINGS

__all__ = [
    "ask",
    "ask_name",
    "choose_files",
    "choose_folder",
    "choose_picture",
    "choose_pictures",
    "choose_way",
    "save_as",
]


def ask(parent: QWidget, what: str, question: str = "", *, yes: str, no: str) -> bool:
    """Ask before something is lost. what: how things stand. yes: the button that does it; no: the one that does not."""
    box, buttons = _box(parent, what, question, (yes,), no)
    box.exec()
    return box.clickedButton() is buttons[0]


def choose_way(parent: QWidget, what: str, question: str = "", *, ways: Sequence[str], cancel: str) -> int | None:
    """Ask which of several harmless ways to go, the first by default; return its number, None for none."""
    box, buttons = _box(parent, what, question, ways, cancel)
    box.setDefaultButton(buttons[0])
    box.exec()
    return next((number for number, made in enumerate(buttons) if box.clickedButton() is made), None)


def _box(
    parent: QWidget, what: str, question: str, ways: Sequence[str], way_out: str
) -> tuple[QMessageBox, list[QPushButton]]:
    """Return a box with a button for each way and one, the default and Escape's, that leaves all as it is."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)  # names of files and models may look like HTML
    box.setText(what)
    box.setInformativeText(question)
    # All have one role: systems order buttons by roles, and some take the first for what Return does.
    buttons = [box.addButton(way, QMessageBox.ButtonRole.ActionRole) for way in ways]
    out = box.addButton(way_out, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(out)
    box.setEscapeButton(out)
    for made in (*buttons, out):
        made.setAutoDefault(False)  # or the one that has the focus would be the default
        made.setAccessibleName(made.text().replace("&", ""))
    return box, buttons


def ask_name(parent: QWidget, title: str, label: str) -> str:
    """Ask for a name, and return it without blanks around it; "" for none."""
    name, _ = QInputDialog.getText(parent, title, label)
    return name.strip()


_PICTURE_ENDINGS = " ".join(f"*{ending}" for ending in ENDINGS)
_SHORT = QFileDialog.Option.HideNameFilterDetails  # "Pictures", without these


def _picture_filter() -> str:
    pictures = QCoreApplication.translate("dialogs", "Pictures")
    everything = QCoreApplication.translate("dialogs", "All files")
    return f"{pictures} ({_PICTURE_ENDINGS} {_PICTURE_ENDINGS.upper()});;{everything} (*)"


def choose_picture(parent: QWidget, title: str, folder: str) -> Path | None:
    """Let the user pick one picture."""
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, _picture_filter(), options=_SHORT)
    return Path(name) if name else None


def choose_pictures(parent: QWidget, title: str, folder: str) -> list[Path]:
    """Let the user pick pictures."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, folder, _picture_filter(), options=_SHORT)
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
