"""The second message on the Hide page: where it is offered, what it needs, and what is handed on."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide.decoy import DecoyContent
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import Decoy, HideRequest
from tests.covers import photo
from tests.gui.conftest import Answers
from tests.gui.drops import mime_of
from tests.gui.fakes import FakeSession


@pytest.fixture
def cover(tmp_path: Path) -> Path:
    photo(800, 700, 4).save(tmp_path / "holiday.png")
    return tmp_path / "holiday.png"


def _fill(window: MainWindow, cover: Path, carrier: str = "photo") -> None:
    page = window.hide_page
    page.cover.carriers.tiles[carrier].click()
    page.open_cover(PictureSource(path=cover))
    page.message.text.setPlainText("the real one")
    page.form.settle()
    page.password.fill("secret")


def _fill_second(window: MainWindow) -> None:
    card = window.hide_page.form.decoy
    card.toggle.click()
    card.text.setPlainText("a shopping list")
    card.field.set_text("given")
    card.again.set_text("given")


def _last(session: FakeSession) -> HideRequest:
    request = session.requests[-1]
    assert isinstance(request, HideRequest)
    return request


@pytest.mark.parametrize(
    ("carrier", "offered"), [("square", False), ("photo", True), ("jpeg", True), ("robust", False)]
)
def test_it_is_offered_where_there_is_room(carrier: str, offered: bool, window: MainWindow) -> None:
    window.hide_page.cover.carriers.tiles[carrier].click()
    assert window.hide_page.form.decoy.isVisible() is offered


def test_it_is_closed_and_asks_nothing(window: MainWindow, session: FakeSession, cover: Path) -> None:
    _fill(window, cover)
    card = window.hide_page.form.decoy
    assert not card.text.isVisible()
    card.toggle.click()  # and nothing filled in
    window.hide_page.hide_message()
    assert _last(session).decoy is None
    assert not window.hide_page.result.view.cautions[5].isVisible()


def test_both_messages_are_handed_on_and_the_result_says_so(
    window: MainWindow, session: FakeSession, cover: Path
) -> None:
    _fill(window, cover)
    _fill_second(window)
    window.hide_page.hide_message()
    request = _last(session)
    assert isinstance(request.decoy, Decoy)
    assert (request.decoy.message.text, request.decoy.password) == ("a shopping list", "given")
    assert (request.message.text, request.password) == ("the real one", "secret")
    said = window.hide_page.result.view.cautions[5]
    assert said.isVisible()
    assert said.message == "Two messages are in this picture, each under its own password."
    window.hide_page.password.copy()
    assert window.hide_page.unsaved_message() is None


def test_files_can_be_the_second_message(
    window: MainWindow, session: FakeSession, cover: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "list.txt").write_text("milk")
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: [tmp_path / "list.txt"])
    _fill(window, cover)
    _fill_second(window)
    card = window.hide_page.form.decoy
    card.segments.buttons()[1].click()
    card.choose.click()
    assert card.summary.text() == "list.txt (4 bytes)"
    window.hide_page.hide_message()
    request = _last(session)
    assert isinstance(request.decoy, Decoy)
    assert [(file.name, file.data) for file in request.decoy.message.files] == [("list.txt", b"milk")]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"text": ""}, "Write the second message, or remove it."),
        ({"password": "", "again": ""}, "The second message needs a password of its own."),
        ({"again": "givne"}, "The two passwords differ."),
        ({"password": "secret", "again": "secret"}, "Both messages have the same password."),
    ],
)
def test_what_is_missing_is_said(
    change: dict[str, str], words: str, window: MainWindow, session: FakeSession, cover: Path
) -> None:
    _fill(window, cover)
    _fill_second(window)
    card = window.hide_page.form.decoy
    card.take_over(DecoyContent(**{**vars(card.content), **change}))
    before = len(session.requests)
    window.hide_page.hide_message()
    assert window.hide_page.banner.message.startswith(words)
    assert len(session.requests) == before


def test_a_card_that_is_closed_keeps_the_message_and_says_so(
    window: MainWindow, session: FakeSession, cover: Path
) -> None:
    _fill(window, cover)
    card = window.hide_page.form.decoy
    assert not card.remove.isVisible()
    _fill_second(window)
    card.toggle.click()
    assert not card.text.isVisible()
    assert card._said.text() == "It will be hidden, too."
    assert card.toggle.accessibleName() == "Second message (decoy), closed, filled in"
    window.hide_page.hide_message()
    request = _last(session)
    assert isinstance(request.decoy, Decoy)
    assert request.decoy.message.text == "a shopping list"


def test_it_is_removed_by_a_button_that_asks(
    window: MainWindow, session: FakeSession, cover: Path, answers: Answers
) -> None:
    _fill(window, cover)
    _fill_second(window)
    card = window.hide_page.form.decoy
    answers.yes = False
    card.remove.click()
    assert answers.asked == ["The second message and its password would be lost. Remove it all the same?"]
    assert card.content.text == "a shopping list"
    answers.yes = True
    card.remove.click()
    assert card.content == DecoyContent()
    assert not card.remove.isVisible()
    assert not card._said.text()
    window.hide_page.hide_message()
    assert _last(session).decoy is None


def test_a_closed_card_opens_for_what_is_missing_in_it(window: MainWindow, qtbot: QtBot, cover: Path) -> None:
    _fill(window, cover)
    _fill_second(window)
    card = window.hide_page.form.decoy
    card.field.set_text("")
    card.again.set_text("")
    card.toggle.click()
    window.activateWindow()
    window.hide_page.hide_message()
    assert "needs a password of its own" in window.hide_page.banner.message
    assert card.toggle.isChecked()
    qtbot.waitUntil(lambda: card.field.line.hasFocus())


def test_without_room_for_it_the_card_stays_until_it_is_removed(window: MainWindow, cover: Path) -> None:
    _fill(window, cover)
    _fill_second(window)
    page, card = window.hide_page, window.hide_page.form.decoy
    card.toggle.click()
    page.cover.carriers.tiles["square"].click()
    assert card.isVisible()
    assert card._said.text() == "This kind of picture has no room for it."
    content = page.content()
    page.form.clear()
    assert not card.isVisible()
    page.take_over(content)
    assert card.isVisible()
    card.remove.click()
    assert not card.isVisible()


def test_a_second_message_is_never_left_out_in_silence(window: MainWindow, session: FakeSession, cover: Path) -> None:
    _fill(window, cover)
    _fill_second(window)
    window.hide_page.cover.carriers.tiles["square"].click()
    assert window.hide_page.form.decoy.isVisible()
    before = len(session.requests)
    window.hide_page.hide_message()
    assert window.hide_page.banner.message.startswith("Two messages need a photo or a JPEG.")
    assert len(session.requests) == before


def test_it_comes_back_with_the_form_and_is_asked_about_at_the_end(window: MainWindow, cover: Path) -> None:
    _fill(window, cover)
    _fill_second(window)
    page = window.hide_page
    assert page.unsaved_message() is not None
    content = page.content()
    page.form.clear()
    assert page.form.decoy.content == DecoyContent()
    page.take_over(content)
    assert page.form.decoy.content.text == "a shopping list"
    assert "shopping" not in repr(content)
    assert "given" not in repr(content)


def test_its_letters_can_be_shown_and_then_are_typed_once(window: MainWindow, qtbot: QtBot, cover: Path) -> None:
    _fill(window, cover)
    _fill_second(window)
    card = window.hide_page.form.decoy
    card.field.set_shown(True)
    assert not card.again.isVisible()
    assert card.missing("secret") is None


def test_it_is_not_left_out_silently_of_several_photos(window: MainWindow, cover: Path) -> None:
    _fill(window, cover)
    _fill_second(window)
    page = window.hide_page
    page.cover.split.emit()
    assert page.several.splitting.dialog is None
    assert "one photo alone" in page.banner.message
    assert page.form.decoy.remove.hasFocus()
    page.form.decoy.remove.click()
    page.cover.split.emit()
    assert page.several.splitting.dialog is not None
    page.several.splitting.dialog.close()


def test_files_that_are_dropped_on_its_card_are_its_own(window: MainWindow, cover: Path, tmp_path: Path) -> None:
    _fill(window, cover)
    page, card = window.hide_page, window.hide_page.form.decoy
    card.toggle.click()
    (tmp_path / "list.txt").write_text("milk")
    page.take(mime_of(tmp_path / "list.txt"), card.mapTo(page, card.rect().center()))
    assert card.draft.taken == {"list.txt"}
    assert page.message.text.toPlainText() == "the real one"
    assert page.message.draft.kind == "text"


def test_letters_that_are_shown_come_back_shown(window: MainWindow, cover: Path) -> None:
    """Else the second field would be there again, and empty."""
    _fill(window, cover)
    _fill_second(window)
    page, card = window.hide_page, window.hide_page.form.decoy
    card.again.line.setFocus()
    card.field.set_shown(True)
    assert card.field.line.hasFocus()
    content = page.content()
    page.form.clear()
    assert not card.field.is_shown
    page.take_over(content)
    assert card.field.is_shown
    assert card.missing("secret") is None


def test_what_a_picture_holds_is_no_loss_whatever_became_of_the_card(
    window: MainWindow, services: Services, cover: Path
) -> None:
    _fill(window, cover)
    _fill_second(window)
    page, card = window.hide_page, window.hide_page.form.decoy
    page.hide_message()
    page.password.copy()
    card.toggle.click()
    assert page.unsaved_message() is None
    page.back_to_form()
    other = build_window(services)
    other.hide_page.take_over(page.content())
    assert other.hide_page.form.decoy.content.text == "a shopping list"
    assert other.hide_page.unsaved_message() is None
    other.hide_page.form.decoy.text.setPlainText("another list")
    assert other.hide_page.unsaved_message() == "The message on the Hide page has not been hidden yet."
    other.close()
    other.deleteLater()


def test_files_that_are_pasted_into_its_text_are_its_own_and_a_picture_is_the_cover(
    window: MainWindow, cover: Path, tmp_path: Path
) -> None:
    page, card = window.hide_page, window.hide_page.form.decoy
    page.cover.carriers.tiles["photo"].click()
    card.toggle.click()
    (tmp_path / "list.txt").write_text("milk")
    card.text.insertFromMimeData(mime_of(tmp_path / "list.txt"))
    assert card.draft.taken == {"list.txt"}
    assert card.choose.isVisible()
    assert page.message.draft.empty
    assert page.cover.cover is None
    card.text.insertFromMimeData(mime_of(cover))
    assert page.cover.cover is not None
    assert card.draft.taken == {"list.txt"}


def test_line_ends_that_are_not_kept_are_told(window: MainWindow) -> None:
    card = window.hide_page.form.decoy
    mime = QMimeData()
    mime.setText("milk\r\nbread\nsalt\r")
    card.text.insertFromMimeData(mime)
    assert card.banner.message.startswith("The pasted text had line ends of several kinds.")
