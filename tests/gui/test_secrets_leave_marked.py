"""Every way in which a password, a message or a file name gets to the clipboard: marked as a secret, and taken off."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from stegapp.format.message import FileEntry, Message
from stegapp.gui.core.clipboard import guard, marks
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.message_view import MessageView
from stegapp.gui.widgets.secret_fields import SecretLine, SecretText
from stegapp.gui.window.main_window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COPY_KEYS = [(Qt.Key.Key_C, CONTROL), (Qt.Key.Key_Insert, CONTROL)]
CUT_KEYS = [(Qt.Key.Key_X, CONTROL), (Qt.Key.Key_Delete, SHIFT)]


def _clear() -> None:
    QGuiApplication.clipboard().clear()


def _marked() -> str:
    """Return the text on the clipboard, if it says that it is a secret."""
    mime = QGuiApplication.clipboard().mimeData()
    assert {name: bytes(mime.data(name).data()) for name in marks()} == marks(), mime.formats()
    return mime.text()


def _action(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.objectName() == name)


@pytest.fixture
def line(window: MainWindow) -> QLineEdit:
    """The password's line, shown, with all of it selected."""
    _clear()
    window.hide_page.password.fill("made by the program")
    made = window.hide_page.password.field.line
    made.selectAll()
    return made


@pytest.fixture
def view(window: MainWindow) -> MessageView:
    _clear()
    window.go_to(window.reveal_page)
    made = window.reveal_page.view
    made.show_message(Message.from_text("a revealed text"), "")
    made.text.selectAll()
    return made


def test_each_system_is_told_in_its_own_way() -> None:
    assert marks("linux") == {"x-kde-passwordManagerHint": b"secret"}
    windows = marks("win32")
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert windows[f'application/x-qt-windows-mime;value="{name}"'] == b"\0\0\0\0"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in windows)
    assert len(marks("darwin")) == 1


# ---------------------------------------------------------------- passwords


def test_the_copy_button_of_a_made_password(window: MainWindow, line: QLineEdit) -> None:
    window.hide_page.password.copy_button.click()
    assert _marked() == "made by the program"


@pytest.mark.parametrize(("key", "with_"), COPY_KEYS)
def test_copy_keys_on_a_shown_password(line: QLineEdit, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    line.setSelection(0, 4)
    QTest.keyClick(line, key, with_)
    assert _marked() == "made"


@pytest.mark.parametrize(("key", "with_"), CUT_KEYS)
def test_cut_keys_on_a_shown_password(line: QLineEdit, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    line.setSelection(0, 5)
    QTest.keyClick(line, key, with_)
    assert _marked() == "made "
    assert line.text() == "by the program"


@pytest.mark.parametrize("name", ["edit-copy", "edit-cut"])
def test_the_menu_of_a_shown_password(line: SecretLine, name: str) -> None:
    menu = line.menu()
    _action(menu, name).trigger()
    assert _marked() == "made by the program"
    assert line.text() == ("" if name == "edit-cut" else "made by the program")
    menu.deleteLater()


def test_nothing_leaves_a_masked_password(window: MainWindow, line: SecretLine) -> None:
    window.hide_page.password.field.set_shown(False)
    QGuiApplication.clipboard().setText("before")
    line.selectAll()
    for key, with_ in COPY_KEYS:
        QTest.keyClick(line, key, with_)
    menu = line.menu()
    for name in ("edit-copy", "edit-cut"):
        assert not _action(menu, name).isEnabled()
    menu.deleteLater()
    line.copy()
    line.cut()
    for key, with_ in CUT_KEYS:
        line.selectAll()
        QTest.keyClick(line, key, with_)
    assert line.text() == "made by the program"
    assert QGuiApplication.clipboard().text() == "before"


def test_a_keyboard_on_the_screen_never_learns_a_password(window: MainWindow) -> None:
    for field in (window.hide_page.password.field, window.reveal_page.password):
        for shown in (False, True, False):
            field.set_shown(shown)
            assert field.line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
            assert field.line.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText
    assert window.hide_page.message.text.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData


# ---------------------------------------------------------------- texts and names


@pytest.mark.parametrize(
    "way",
    [
        lambda view: view.copy_button.click(),
        lambda view: view.text.copy(),
        lambda view: QTest.keyClick(view.text, Qt.Key.Key_C, CONTROL),
        lambda view: QTest.keyClick(view.text, Qt.Key.Key_Insert, CONTROL),
        lambda view: _action(view.text.createStandardContextMenu(), "edit-copy").trigger(),
    ],
    ids=["button", "call", "Ctrl+C", "Ctrl+Insert", "menu"],
)
def test_a_revealed_text(view: MessageView, way: Callable[[MessageView], object]) -> None:
    way(view)
    assert _marked() == "a revealed text"


@pytest.mark.parametrize(("key", "with_"), COPY_KEYS + CUT_KEYS)
def test_a_text_being_written(window: MainWindow, key: Qt.Key, with_: Qt.KeyboardModifier) -> None:
    _clear()
    text = window.hide_page.message.text
    text.setPlainText("being written")
    text.selectAll()
    QTest.keyClick(text, key, with_)
    assert _marked() == "being written"


def test_what_is_dragged_out_is_marked(view: MessageView, window: MainWindow) -> None:
    dragged = view.text.createMimeDataFromSelection()
    assert dragged.text() == "a revealed text"
    assert set(marks()) <= set(dragged.formats())
    assert not window.hide_page.password.field.line.dragEnabled()


def test_names_of_files(window: MainWindow, view: MessageView, tmp_path: Path) -> None:
    view.show_message(Message.from_files([FileEntry("who/pays.txt", b"1"), FileEntry("when.txt", b"2")]), "")
    view.tree.selectAll()
    QTest.keyClick(view.tree, Qt.Key.Key_C, CONTROL)
    assert _marked() == "who/pays.txt\nwhen.txt"
    _clear()
    page = window.hide_page
    window.go_to(page)
    (tmp_path / "plan.txt").write_text("x")
    page.form.add_files([tmp_path / "plan.txt"])
    page.message.tree.setFocus()
    page.message.tree.selectAll()
    QTest.keyClick(page.message.tree, Qt.Key.Key_C, CONTROL)
    assert _marked() == "plan.txt"
    _clear()
    window.go_to(window.reveal_page)
    window.reveal_page.add([PictureSource(path=tmp_path / "holiday.png")])
    stegos = window.reveal_page.stegos.list
    QTest.keyClick(stegos, Qt.Key.Key_C, CONTROL)
    assert _marked() == "holiday.png"


def test_no_field_of_a_page_with_secrets_copies_by_itself(window: MainWindow) -> None:
    """A field added later is found here."""
    for page in (window.hide_page, window.reveal_page):
        for line in page.findChildren(QLineEdit):
            assert isinstance(line, SecretLine), line.accessibleName()
        for text in page.findChildren(QPlainTextEdit):
            assert isinstance(text, SecretText), text.accessibleName()
        for view in page.findChildren(QAbstractItemView):
            if view.accessibleName():  # the others are lists of combo boxes and headers
                QGuiApplication.clipboard().setText("before")
                QTest.keyClick(view, Qt.Key.Key_C, CONTROL)
                assert QGuiApplication.clipboard().text() == "before"
        assert page.findChildren(DropZone)  # the page is one of those meant


# ---------------------------------------------------------------- afterwards


def test_it_is_taken_off_after_the_time(window: MainWindow, line: QLineEdit, qtbot: QtBot) -> None:
    window.services.settings.update(clipboard_seconds=1)
    line.setSelection(0, 4)
    QTest.keyClick(line, Qt.Key.Key_C, CONTROL)
    assert _marked() == "made"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=20_000)


def test_it_is_taken_off_when_the_window_closes(window: MainWindow, view: MessageView) -> None:
    QTest.keyClick(view.text, Qt.Key.Key_C, CONTROL)
    assert _marked()
    window.close()
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_stays(window: MainWindow, view: MessageView) -> None:
    view.copy_button.click()
    QGuiApplication.clipboard().setText("something else")
    guard().clear()
    assert QGuiApplication.clipboard().text() == "something else"


def test_one_of_two_copies_is_still_taken_off(window: MainWindow) -> None:
    guard().copy("first")
    guard().mime("dragged meanwhile")
    guard().clear()
    assert QGuiApplication.clipboard().text() == ""


def test_changed_line_ends_are_recognised(window: MainWindow) -> None:
    guard().copy("two\r\nlines")
    QGuiApplication.clipboard().setText("two\nlines")  # as Windows hands it back
    guard().clear()
    assert QGuiApplication.clipboard().text() == ""


def test_never_means_never(window: MainWindow, view: MessageView) -> None:
    window.services.settings.update(clipboard_seconds=0)
    view.copy_button.click()
    assert "cleared" not in view.banner.message
    guard().clear()
    assert _marked() == "a revealed text"  # still marked
    _clear()


def test_a_form_that_was_emptied_gives_nothing_back(window: MainWindow) -> None:
    page: HidePage = window.hide_page
    QTest.keyClicks(page.message.text, "secret text")
    page.password.fill("pass")
    QTest.keyClicks(page.password.field.line, "word")
    page.start_over()
    for field in (page.message.text, page.password.field.line):
        field.undo()
        field.redo()
    assert page.message.text.toPlainText() == ""
    assert page.password.field.line.text() == ""


_SELECTING = """
import json, sys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from stegapp.gui.core.clipboard import guard
from stegapp.gui.widgets.secret_fields import SecretLine, SecretText
app = QApplication([])
held = QGuiApplication.clipboard()
told = {"supported": held.supportsSelection()}
def selected(widget, place):
    held.setText("before", QClipboard.Mode.Selection)
    widget.resize(300, 80)
    widget.show()
    QTest.mouseDClick(place, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    mime = held.mimeData(QClipboard.Mode.Selection)
    return [mime.text(), mime.hasFormat("x-kde-passwordManagerHint")]
line = SecretLine()
line.setText("password")
line.set_masked(False)
told["line"] = selected(line, line)
told["still"] = line.selectedText()
line.setCursorPosition(4)
QTest.keyClick(line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)  # Qt copies what it deletes so
mime = held.mimeData()
told["killed"] = [line.text(), mime.text(), mime.hasFormat("x-kde-passwordManagerHint")]
line.set_masked(True)
line.setCursorPosition(2)
QTest.keyClick(line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
told["masked"] = [line.text(), held.text()]
text = SecretText()
text.setPlainText("message")
told["text"] = selected(text, text.viewport())
guard().clear()
told["after"] = held.text(QClipboard.Mode.Selection)
print(json.dumps(told))
"""


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_selecting_on_x11_hands_out_no_password_and_texts_marked(tmp_path: Path) -> None:
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-noreset"], pass_fds=[write], stderr=-3
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = told.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(
            [sys.executable, "-c", _SELECTING],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    finally:
        screen.terminate()
        screen.wait()
    if "xcb" in done.stderr and done.returncode:
        pytest.skip("Qt has no X11 here")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["supported"]
    assert found["line"] == ["before", False]
    assert found["still"] == "password"
    assert found["killed"] == ["pass", "word", True]
    assert found["masked"] == ["pa", "word"]
    assert found["text"] == ["message", True]
    assert found["after"] == ""
