"""What is pasted is what is hidden, and what was hidden is what is copied and saved."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest

from stegapp.gui.core import dialogs
from stegapp.gui.core.exact_text import line_end, part, survives, typed
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.widgets.secret_fields import SecretText
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import HideRequest
from tests.gui.drops import mime_of
from tests.gui.fakes import FakeSession

KEPT = [
    "\u00ab\u00a0bon\u00a0\u00bb 10\u202f000\u00a0km",
    "one\u2028two",
    "tab\tnul\0escape\x1b form\x0c next\x85",
    "mark \ufeff \ufffc object \ufffd",
    "🌲 e\u0301 א\u200fב",
    "dos\r\nends\r\n",
    "\r\n",
]
ALTERED = ["para\u2029graph", "frame\ufdd0s\ufdd1", "old\rmac", "mixed\r\nand\n"]


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    return window.hide_page


def _paste(page: HidePage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.message.text.paste()


@pytest.mark.parametrize("text", KEPT, ids=ascii)
def test_a_pasted_text_is_hidden_revealed_copied_and_saved_as_it_is(
    window: MainWindow, page: HidePage, session: FakeSession, sample: Path, tmp_path: Path, text: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    _paste(page, text)
    assert page.message.draft.text == text
    assert not page.message.banner.message
    page.open_cover(PictureSource(path=sample))
    page.password.fill("pw")
    page.hide_message()
    request = [r for r in session.requests if isinstance(r, HideRequest)][-1]
    assert request.message.text == text
    window.go_to(window.reveal_page)
    reveal = window.reveal_page
    reveal.add([PictureSource(path=request.output)])
    reveal.password.set_text("pw")
    reveal.reveal()
    clipboard = QGuiApplication.clipboard()
    for copy in (reveal.view.copy_button.click, lambda: (reveal.view.text.selectAll(), reveal.view.text.copy())):
        clipboard.clear()
        copy()
        assert clipboard.text() == text
    target = tmp_path / "saved.txt"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    reveal.view.save_button.click()
    assert target.read_bytes() == text.encode()


@pytest.mark.parametrize("text", ALTERED, ids=ascii)
def test_what_a_field_cannot_keep_is_said(page: HidePage, text: str) -> None:
    _paste(page, text)
    assert "line end" in page.message.banner.message
    assert page.message.draft.text.count("\n") == len(page.message.draft.text.splitlines()) - (
        0 if page.message.draft.text.endswith("\n") else 1
    )


@pytest.mark.parametrize("text", ALTERED, ids=ascii)
def test_a_revealed_text_that_no_field_can_keep_is_copied_as_it_is(window: MainWindow, text: str) -> None:
    from stegapp.format.message import Message

    view = window.reveal_page.view
    view.show_message(Message.from_text(text), "")
    view.text.selectAll()
    view.text.copy()
    assert QGuiApplication.clipboard().text() == text


def test_lines_typed_below_pasted_ones_end_as_they_do(page: HidePage) -> None:
    _paste(page, "a\r\nb")
    QTest.keyClick(page.message.text, Qt.Key.Key_Return)
    QTest.keyClicks(page.message.text, "c")
    assert page.message.draft.text == "a\r\nb\r\nc"
    page.message.text.selectAll()
    QTest.keyClick(page.message.text, Qt.Key.Key_Delete)
    _paste(page, "d\ne")
    assert page.message.draft.text == "d\ne"
    _paste(page, "\r\nf")
    assert "line end" in page.message.banner.message
    assert page.message.draft.text == "d\ne\nf"


def test_cut_and_paste_within_the_field_keep_it(page: HidePage) -> None:
    _paste(page, "a\u00a0b\u2028c")
    page.message.text.selectAll()
    QTest.keyClick(page.message.text, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert page.message.draft.text == ""
    page.message.text.paste()
    assert page.message.draft.text == "a\u00a0b\u2028c"


def test_it_survives_another_window(page: HidePage) -> None:
    _paste(page, "a\u00a0b\r\nc")
    content = page.message.content
    page.message.clear()
    page.message.take_over(content)
    assert page.message.draft.text == "a\u00a0b\r\nc"


def test_a_pasted_picture_or_file_goes_to_the_page(page: HidePage, sample: Path, tmp_path: Path) -> None:
    image = QImage(700, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    page.message.text.setFocus()
    QTest.keyClick(page.message.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.cover.cover is not None
    assert page.cover.cover.size == (700, 600)
    (tmp_path / "a.pdf").write_text("x")
    QGuiApplication.clipboard().setMimeData(mime_of(tmp_path / "a.pdf"))
    QTest.keyClick(page.message.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [file.name for file in page.message.content.listed] == ["a.pdf"]
    assert page.message.text.toPlainText() == ""


LETTERS = st.text(st.sampled_from("ab \u00a0\u2028é🌲\n\r\u2029\ufdd0\0\t"), max_size=30)


@given(text=LETTERS)
@settings(deadline=None)
def test_any_text_or_a_word_about_it(qapp: object, text: str) -> None:
    end = line_end(text)
    field = SecretText()
    field.setPlainText(text)
    if survives(text, end):
        assert typed(field.document().toRawText(), end) == text
    else:
        assert typed(field.document().toRawText(), end) != text


@given(text=LETTERS, one=st.integers(0, 40), other=st.integers(0, 40))
@settings(deadline=None)
def test_any_part_of_any_text(qapp: object, text: str, one: int, other: int) -> None:
    field = SecretText()
    field.setReadOnly(True)
    field.show_exact(text)
    last = field.document().characterCount() - 1
    low, high = sorted((min(one, last), min(other, last)))
    cursor = field.textCursor()
    cursor.setPosition(low)
    cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
    pieces = (part(text, 0, low), part(text, low, high), part(text, high, last))
    field.setTextCursor(cursor)
    assert field.selected() == pieces[1]
    if "\ufffd" not in "".join(pieces):  # a cursor may lie within a character of two units
        assert "".join(pieces) == text
