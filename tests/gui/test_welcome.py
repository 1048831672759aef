"""The minute of welcome, the pages of help, and the sheet of keys."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stegapp.gui import i18n
from stegapp.gui.settings import Language, SettingsStore
from stegapp.gui.window.help import KEYS_TOPIC, TOPICS, HelpDialog, _keys
from stegapp.gui.window.main_window import MainWindow
from stegapp.languages import LANGUAGES
from tests.gui.conftest import settle


def test_who_is_new_hides_in_a_sample_and_reveals_it(window: MainWindow) -> None:
    window.tour.offer()
    assert window.notice.message.startswith("Welcome!")
    window.notice._action.click()
    assert window.notice.message == "Step 1 of 3"
    window.hide_page.output.start.click()
    assert window.notice.message == "Step 2 of 3"
    window.hide_page.result.view.reveal.emit()
    assert window.notice.message == "Step 3 of 3"
    assert "open sesame" in window.notice.advice
    QTest.keyClicks(window.reveal_page.password.line, "open sesame")
    window.reveal_page.reveal()
    assert window.notice.message == "That is all there is to it."
    assert window.reveal_page.view.text.toPlainText() == "Meet me at the old mill on Friday."


def test_it_is_offered_until_it_is_taken_or_declined(window: MainWindow, tmp_path: Path) -> None:
    window.tour.offer()
    window.notice.dismiss()
    assert window.services.settings.settings.welcomed
    window.tour.offer()
    assert window.notice.message == ""


@pytest.mark.parametrize("done", [lambda w: w.hide_page.hidden, lambda w: w.reveal_page.revealed])
def test_who_went_on_without_it_is_not_asked_any_more(window: MainWindow, done: Callable[[MainWindow], Any]) -> None:
    window.tour.offer()
    done(window).emit()
    assert window.notice.message == ""
    assert window.services.settings.settings.welcomed
    window.notice.say("warn", "The settings could not be read.")
    done(window).emit()
    assert window.notice.message == "The settings could not be read."


def test_it_takes_the_place_of_no_note_and_is_offered_another_time(window: MainWindow) -> None:
    window.notice.say("warn", "The settings could not be read.")
    window.tour.offer()
    assert window.notice.message == "The settings could not be read."
    window.notice.dismiss()
    assert not window.services.settings.settings.welcomed
    window.tour.offer()
    assert window.notice.message.startswith("Welcome!")


def test_it_is_not_offered_to_who_was_here_before(window: MainWindow) -> None:
    window.services.settings.update(window=(1, 2, 800, 600, 0))
    window.tour.offer()
    assert window.notice.message == ""


def test_it_takes_nothing_away(window: MainWindow) -> None:
    window.hide_page.message.text.setPlainText("mine")
    window.tour.start()
    assert window.hide_page.message.text.toPlainText() == "mine"
    assert window.tour.step == 0


def test_the_file_of_who_was_never_asked_stays_as_it_was(qapp: QApplication, tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.update(theme="dark")
    assert "welcomed" not in (tmp_path / "settings.json").read_text()
    store.update(welcomed=True)
    assert SettingsStore(tmp_path).settings.welcomed


def _help(window: MainWindow) -> HelpDialog:
    found = window.findChild(HelpDialog)
    assert found is not None
    return found


@pytest.mark.parametrize(("page", "title"), [("hide_page", "Hiding"), ("reveal_page", "Revealing")])
def test_help_is_about_the_page_in_front(window: MainWindow, page: str, title: str) -> None:
    window.go_to(getattr(window, page))
    window.help.show_help()
    found = _help(window)
    assert found.topics.currentItem().text() == title
    assert found.pages.currentIndex() == found.topics.currentRow()
    found.close()
    settle()
    window.help.show_help()  # once more, after it was closed
    assert _help(window).isVisible()
    _help(window).close()


def test_f1_helps_while_something_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    text = window.hide_page.message.text
    window.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    QTest.keyClick(text, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.findChild(HelpDialog) is not None)
    assert _help(window).topics.currentItem().text() == "Hiding"
    _help(window).close()


def test_f1_helps_in_a_dialog_that_keeps_the_window_waiting(window: MainWindow, qtbot: QtBot) -> None:
    page = window.hide_page
    page.cover.carriers.tiles["photo"].click()
    page.message.text.setPlainText("hello")
    page.password.fill("pw")
    window.help.show_help()  # it stays behind, where it cannot be used
    page.several.split()
    dialog = window.hide_page.several.splitting.dialog
    assert dialog is not None
    dialog.activateWindow()
    for _ in range(2):  # once more, after it was closed
        qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.focusWidget() is not None)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: dialog.findChild(HelpDialog) is not None)
        found = dialog.findChild(HelpDialog)
        assert found is not None
        assert found.isVisible()
        qtbot.waitUntil(lambda: len(window.findChildren(HelpDialog)) == 1)
        QTest.keyClick(found, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: dialog.findChild(HelpDialog) is None)
        dialog.activateWindow()
    dialog.close()
    settle()


def test_a_question_mark_shows_the_keys_but_where_it_is_typed(window: MainWindow) -> None:
    QTest.keyClicks(window.hide_page.message.text, "why?")
    assert window.hide_page.message.text.toPlainText() == "why?"
    assert window.findChild(HelpDialog) is None
    window.navigation.buttons[0].setFocus()
    QTest.keyClicks(window.navigation.buttons[0], "?")
    assert _help(window).topics.currentRow() == KEYS_TOPIC
    _help(window).close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_of_a_topic_is_cut(qtbot: QtBot, language: Language) -> None:
    i18n.install(language)
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    dialog.show_topic(0)
    settle()
    metrics = dialog.topics.fontMetrics()
    for number in range(dialog.topics.count()):
        item = dialog.topics.item(number)
        room = dialog.topics.visualItemRect(item)
        needed = metrics.horizontalAdvance(item.text()) + 24  # its padding
        assert needed <= room.width() or room.height() > 2 * metrics.height(), (item.text(), needed, room)


def test_every_topic_has_words_and_every_key_is_one(qapp: QApplication) -> None:
    for topic in TOPICS:
        assert topic.title()
        assert all(len(text) > 20 for text in topic.paragraphs())
    assert len({keys for keys, _ in _keys()}) == len(_keys())
