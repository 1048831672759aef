"""Typing and pasting passwords: what becomes of them, when they show, and how they are judged."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from stegapp.gui.jobs.passwords import judge
from stegapp.gui.widgets import password_box
from stegapp.gui.widgets.password_box import PasswordCard, PasswordField
from stegapp.gui.window.main_window import MainWindow
from stegapp.progress import run_job
from stegapp.system.passphrases import in_characters, words_of

SHOW = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def card(window: MainWindow) -> PasswordCard:
    window.activateWindow()
    return window.hide_page.password


def _paste(field: PasswordField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.line.selectAll()
    field.line.paste()


# ---------------------------------------------------------------- what becomes part of one


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\n\n"])
def test_a_pasted_line_end_is_no_part_of_a_password(window: MainWindow, card: PasswordCard, end: str) -> None:
    for field in (card.field, card.again, window.reveal_page.password):
        _paste(field, f"\ufeffsecret{end}")
        assert field.text == field.line.text() == "secret"
    assert card.agrees
    assert "Only the first line" not in card.words
    QTest.keyClicks(card.field.line, "s")
    assert card.password == "secrets"


def test_the_first_line_is_taken_and_that_is_said(window: MainWindow, card: PasswordCard) -> None:
    _paste(card.field, "first\nsecond")
    assert card.password == "first"
    assert "Only the first line" in card.words
    _paste(window.reveal_page.password, "first\nsecond")
    assert window.reveal_page.password.text == "first"
    assert "Only the first line" in window.reveal_page.banner.message


@pytest.mark.parametrize("odd", ["\0", "\t", "\x1b", "\x7f", "\u200b", "\u202e"])
def test_what_cannot_be_seen_leaves_the_field_as_it_was(window: MainWindow, card: PasswordCard, odd: str) -> None:
    for field in (card.field, window.reveal_page.password):
        field.set_text("before")
        _paste(field, f"sec{odd}ret")
        assert field.text == field.line.text() == "before"
    assert "character" in card.words
    assert card.hint.property("role") == "bad"
    assert "character" in window.reveal_page.banner.message
    QTest.keyClicks(card.field.line, "!")
    assert card.password == "before!"
    assert "character" not in card.words


def test_a_dropped_password_is_cleaned_too(card: PasswordCard) -> None:
    mime = QMimeData()
    mime.setText("secret\r\n")
    card.field.line.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert card.password == "secret"


# ---------------------------------------------------------------- when it shows


def test_a_password_typed_twice_with_a_space_stays_masked(card: PasswordCard) -> None:
    card.field.line.setFocus()
    for key in ("my cat", "\t", "my cat"):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, key)
    assert card.field.line.masked
    assert card.again.isVisible()
    assert card.password == card.again.text == "my cat"
    assert card.agrees


def test_no_button_in_a_password_field_is_a_place_for_tab(window: MainWindow) -> None:
    fields = window.findChildren(PasswordField)
    assert len(fields) >= 3
    for field in fields:
        for button in field.findChildren(QAbstractButton):
            assert button.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_tab_and_space_never_show_the_password_to_reveal(window: MainWindow) -> None:
    window.activateWindow()
    window.go_to(window.reveal_page)
    password = window.reveal_page.password
    password.line.setFocus()
    QTest.keyClicks(password.line, "pw")
    QTest.keyClick(password.line, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is not password.line
    assert not password.isAncestorOf(focus)
    assert password.line.masked


def test_the_keyboard_can_show_it_all_the_same(window: MainWindow, card: PasswordCard) -> None:
    card.field.set_text("pw")
    card.again.line.setFocus()
    QTest.keyClick(card.again.line, Qt.Key.Key_H, SHOW)
    assert not card.field.line.masked
    assert card.field.line.hasFocus()  # the other field has gone, and the focus must not go elsewhere with it
    assert "Ctrl+Shift+H" in card.field.eye.toolTip()
    assert card.field.eye.accessibleName() == "Mask the password"
    QTest.keyClick(card.field.line, Qt.Key.Key_H, SHOW)
    assert card.field.line.masked
    assert card.again.isVisible()
    window.go_to(window.reveal_page)
    line = window.reveal_page.password.line
    menu = line.menu()
    shows = menu.actions()[-1]
    assert "Show" in shows.text()
    shows.trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    menu.deleteLater()


def test_the_menu_key_opens_the_menu(card: PasswordCard) -> None:
    line = card.field.line
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, line.rect().center(), line.mapToGlobal(line.pos()))
    QApplication.sendEvent(line, event)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_the_eye_takes_no_focus_from_the_field(card: PasswordCard) -> None:
    card.field.line.setFocus()
    QTest.mouseClick(card.field.eye, Qt.MouseButton.LeftButton)
    assert not card.field.line.masked
    assert card.field.line.hasFocus()


# ---------------------------------------------------------------- how it is judged


@pytest.mark.parametrize(
    ("password", "score", "words"),
    [
        ("password", 0, "Very weak"),
        ("Sommer2025!", 1, "Weak"),
        ("holiday2024!", 1, "Weak"),
        ("blue horse 42", 2, "Fair"),
        ("quartz-puffin-lantern-overcast-yodel-umbrella", 4, "Very strong"),
    ],
)
def test_the_words_follow_the_time_to_guess(card: PasswordCard, password: str, score: int, words: str) -> None:
    strength = run_job(judge(password))
    assert strength.score == score
    assert strength.seconds < {0: 3_600, 1: 30 * 86_400, 2: 3.2e9, 3: 3.2e13, 4: float("inf")}[score]
    card.field.set_text(password)
    card.show_strength(strength)
    assert card.words.startswith(words)
    assert (strength.hint != "") == (score < 3)  # whoever is told that it is guessable is told what helps


def test_a_passphrase_is_suggested_in_the_windows_language(card: PasswordCard) -> None:
    suggest = next(a for a in card._make.menu().actions() if a.text() == "Suggest a passphrase of real words")
    suggest.trigger()
    assert set(card.password.split("-")) <= {part for word in words_of("en") for part in word.split("-")}
    assert card.password.count("-") >= 5
    assert card.field.is_shown
    assert card.made_and_not_copied
    card.show_strength(run_job(judge("Harold-Puffin-Quartz-Umbrella-Vexing-Yodel")))
    assert card.words.startswith("Very strong: more than a million years of guessing")


def test_chinese_words_are_told_in_characters_while_the_letters_are_shown(
    card: PasswordCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(password_box, "language_in_use", lambda: "zh_CN")
    card._suggest()
    characters = in_characters(card.password, "zh")
    assert card.password.isascii()
    assert characters
    assert characters in card.words
    card.show_strength(run_job(judge(card.password)))
    assert characters in card.words
    card.field.set_shown(False)
    assert characters not in card.words
