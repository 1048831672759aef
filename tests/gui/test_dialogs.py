"""Questions: what Return, Space and Escape do, and how they are worded. The real boxes, answered by the keyboard."""

import ast
import io
import re
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import stegapp
from stegapp.errors import ImageRefused
from stegapp.gui.core.dialogs import _picture_filter, ask, choose_way  # the real ones; elsewhere `answers` answers
from stegapp.gui.starting import forgetful_dialogs
from stegapp.gui.window.main_window import MainWindow
from stegapp.imaging.oriented import read_oriented
from tests import heic

SOURCES = sorted((Path(stegapp.__file__).parent / "gui").rglob("*.py"))


def _answer(act: Callable[[QMessageBox], None]) -> None:
    """Do something to the box that comes up next."""

    def acting() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(10, acting)
            return
        try:
            act(box)
        finally:
            box.reject()  # or the test would never end

    QTimer.singleShot(0, acting)


def _press(key: Qt.Key) -> Callable[[QMessageBox], None]:
    return lambda box: QTest.keyClick(box.focusWidget() or box, key)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_no_key_pressed_in_haste_does_harm(parent: QWidget, key: Qt.Key) -> None:
    _answer(_press(key))
    assert not ask(parent, "Delete it?", yes="&Delete", no="&Keep it")


def _click(text: str) -> Callable[[QMessageBox], None]:
    def clicking(box: QMessageBox) -> None:
        next(b for b in box.findChildren(QPushButton) if b.accessibleName() == text).click()

    return clicking


def test_yes_is_yes(parent: QWidget) -> None:
    _answer(_click("Delete"))
    assert ask(parent, "Delete it?", yes="&Delete", no="&Keep it")
    _answer(_click("Keep it"))
    assert not ask(parent, "Delete it?", yes="&Delete", no="&Keep it")


@pytest.mark.parametrize(("key", "way"), [(Qt.Key.Key_Return, 0), (Qt.Key.Key_Escape, None)])
def test_the_first_way_is_the_default(parent: QWidget, key: Qt.Key, way: int | None) -> None:
    _answer(_press(key))
    assert choose_way(parent, "This may hold a message.", "Reveal it?", ways=["&Reveal", "&Hide"], cancel="C") == way


def test_every_way_can_be_taken(parent: QWidget) -> None:
    _answer(_click("Hide"))
    assert choose_way(parent, "This may hold a message.", "Reveal it?", ways=["&Reveal", "&Hide"], cancel="C") == 1


def test_names_are_shown_as_they_are(parent: QWidget) -> None:
    """A model called <b>x</b> is called so, and no picture is fetched for one called <img …>."""
    formats: list[Qt.TextFormat] = []
    _answer(lambda box: formats.append(box.textFormat()))
    ask(parent, "Delete <img src='x'>?", yes="&Delete", no="&Keep it")
    assert formats == [Qt.TextFormat.PlainText]


def test_no_page_makes_a_box_of_its_own() -> None:
    own = [path.name for path in SOURCES if path.name != "dialogs.py" and "QMessageBox" in path.read_text("utf-8")]
    assert not own, own


def _questions() -> Iterator[tuple[str, int, str, str]]:
    """Yield file, line, the words and the yes-button of each question asked with words of its own."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or ast.unparse(node.func) != "dialogs.ask":
                continue
            words = " ".join(_texts(argument) for argument in node.args)
            yes = next(_texts(keyword.value) for keyword in node.keywords if keyword.arg == "yes")
            yield path.name, node.lineno, words, yes


def _texts(node: ast.AST) -> str:
    return " ".join(n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str))


def _same_verb(words: str, yes: str) -> bool:
    said = re.findall(r"\w+", words.lower())
    return all(verb in said for verb in re.findall(r"\w+", yes.lower().replace("&", "")))


def test_the_button_says_what_the_question_says() -> None:
    found = list(_questions())
    assert len(found) >= 3
    for name, line, words, yes in found:
        if yes:
            assert _same_verb(words, yes), (name, line, words, yes)


def test_the_question_before_closing_says_what_its_button_says(window: MainWindow) -> None:
    assert window.train_page.wizard is not None
    for page in window.pages:
        question, button = page.stop_question
        assert _same_verb(question, button), (type(page).__name__, question, button)


def _drawn(kind: str) -> bytes | None:
    """Return a small picture as Pillow writes it, None where it cannot."""
    for mode in ("RGB", "P", "1"):
        buffer = io.BytesIO()
        with suppress(OSError, ValueError, KeyError):
            Image.new(mode, (64, 64)).save(buffer, kind)
            return buffer.getvalue()
    return None


def _cards(*cards: str) -> bytes:
    return "".join(card.ljust(80) for card in cards).ljust(2880).encode()


UNWRITTEN = {
    "heic": heic.PLAIN,
    "heif": heic.PLAIN,
    "hif": heic.PLAIN,
    "psd": b"8BPS\0\1" + bytes(6) + b"\0\1" + struct.pack(">IIHH", 8, 8, 8, 1) + bytes(14 + 64),
    "fits": _cards("SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 2", "NAXIS1  = 8", "NAXIS2  = 8", "END") + bytes(2880),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of kinds that Pillow will not write for ever
def test_every_kind_that_is_read_is_offered() -> None:
    offered = set(re.findall(r"\*\.(\w+)", _picture_filter()))
    Image.init()
    endings: dict[str, set[str]] = {}
    for ending, kind in Image.EXTENSION.items():
        endings.setdefault(kind, set()).add(ending[1:])
    read = 0
    for kind in sorted(Image.SAVE):
        data = _drawn(kind)
        with suppress(ImageRefused):
            if data is not None:
                read_oriented(data)
                read += 1
                assert endings.get(kind, set()) <= offered, kind
    assert read > 15
    for ending, data in UNWRITTEN.items():
        assert read_oriented(data).size
        assert {ending, ending.upper()} <= offered


def test_dialogs_of_qt_keep_no_visited_folders(qapp: QApplication) -> None:
    with forgetful_dialogs():
        kept = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject")
        kept.setValue("FileDialog/history", ["/visited"])
        kept.sync()
        if sys.platform.startswith("linux"):
            assert Path(kept.fileName()).exists()
            assert "stegapp-" in kept.fileName()
    if sys.platform.startswith("linux"):
        assert not Path(kept.fileName()).exists()
        later = QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "QtProject")
        assert "/stegapp-" not in later.fileName()
