"""Key files in the window: added, dropped, made, removed, and what the result says of them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QToolButton

from stegapp.gui.core import dialogs
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.widgets.key_files import KeyFiles
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import HideRequest, RevealRequest
from tests.gui.conftest import Answers, settle
from tests.gui.drops import drop, mime_of
from tests.gui.fakes import FakeSession


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    return window.hide_page


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    for name in ("one.key", "two.key"):
        (folder / name).write_bytes(name.encode())
    return folder


def choose(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: list(paths))


def removers(shown: KeyFiles) -> list[QToolButton]:
    settle()
    found = [button for button in shown.findChildren(QToolButton) if button.isVisible()]
    return [button for button in found if "Remove" in button.accessibleName()]


def filled(page: HidePage, sample: Path) -> HidePage:
    page.open_cover(PictureSource(path=sample))
    page.message.text.setPlainText("hello")
    return page


def test_they_are_hidden_with_instead_of_a_password(
    page: HidePage, session: FakeSession, sample: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, answers: Answers
) -> None:
    shown = filled(page, sample).password.key_files
    assert shown.isHidden()
    choose(monkeypatch, stick / "two.key", stick / "one.key")
    shown.browse.emit()
    assert shown.paths == (stick / "two.key", stick / "one.key")
    assert not shown.isHidden()
    assert "whoever gets the key files" in page.password.words
    page.hide_message()
    assert answers.asked == []
    request = session.requests[-1]
    assert isinstance(request, HideRequest)
    assert (request.password, request.key_files) == ("", shown.paths)
    said = [banner.message for banner in page.result.view.cautions if banner.message]
    assert said[1:] == ["The recipient also needs the key files “two.key”, “one.key”."]  # the first is of the sample
    assert "folder" not in page.result.view.cautions[4].advice


def test_one_beside_the_picture_is_warned_of(
    page: HidePage, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "near.key").write_bytes(b"near")  # where results are saved
    choose(monkeypatch, tmp_path / "near.key")
    filled(page, sample).password.key_files.browse.emit()
    page.hide_message()
    said = page.result.view.cautions[4]
    assert said.message == "The recipient also needs the key file “near.key”."
    assert "A key file lies in the folder" in said.advice


def test_each_is_listed_once_and_can_be_removed(page: HidePage, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page.password.key_files
    choose(monkeypatch, stick / "one.key", stick / "two.key", stick / "one.key")
    shown.browse.emit()
    shown.browse.emit()
    assert [button.accessibleName() for button in removers(shown)] == [
        "Remove the key file one.key",
        "Remove the key file two.key",
    ]
    removers(shown)[0].click()
    assert list(shown.paths) == [stick / "two.key"]
    removers(shown)[0].click()
    assert list(shown.paths) == []
    assert shown.isHidden()


def test_what_cannot_be_one_is_told_and_keeps_no_other_out(
    window: MainWindow, page: HidePage, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = page.password.key_files
    (stick / "empty").touch()
    choose(monkeypatch, stick / "empty")
    shown.browse.emit()
    assert not shown.paths
    assert shown.banner.message == "The key file “empty” is empty."
    assert not shown.isHidden()
    assert drop(window, mime_of(stick / "one.key", stick / "empty", stick / "gone", stick / "two.key"), page.password)
    assert shown.paths == (stick / "one.key", stick / "two.key")
    for words in ("“empty” is empty", f"There is no key file “{stick / 'gone'}”"):
        assert words in shown.banner.message
    choose(monkeypatch, stick / "one.key", stick / "two.key")
    shown.browse.emit()
    assert shown.banner.message == ""


def test_a_new_one_is_made_and_added(page: HidePage, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page.password.key_files
    monkeypatch.setattr(dialogs, "save_as", lambda *_: stick / "new.key")
    shown.make.emit()
    assert shown.paths == (stick / "new.key",)
    assert len((stick / "new.key").read_bytes()) == 32
    assert "Made new.key" in shown.banner.message
    made = (stick / "new.key").read_bytes()
    shown.make.emit()
    assert "exists already" in shown.banner.message
    assert (stick / "new.key").read_bytes() == made


def test_files_dropped_on_the_password_are_key_files(window: MainWindow, sample: Path, stick: Path) -> None:
    page = window.hide_page
    assert drop(window, mime_of(stick / "one.key", sample), page.password)
    assert page.password.key_files.paths == (stick / "one.key", sample)
    assert page.cover.cover is None
    assert page.message.draft.empty
    reveal = window.reveal_page
    window.go_to(reveal)
    assert drop(window, mime_of(stick / "two.key"), reveal.form.password_card)
    assert reveal.form.key_files.paths == (stick / "two.key",)
    assert reveal.stegos.sources == []


def test_the_reveal_page_asks_with_them(
    window: MainWindow, session: FakeSession, sample: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.reveal_page
    window.go_to(page)
    choose(monkeypatch, stick / "one.key")
    page.form.key_files.button.click()
    page.add([PictureSource(path=sample)])
    page.reveal()
    request = session.requests[-1]
    assert isinstance(request, RevealRequest)
    assert request.key_files == (stick / "one.key",)


def test_the_cover_is_not_its_own_key_file(
    page: HidePage, session: FakeSession, tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cover = tmp_path / "cover.png"
    cover.write_bytes(sample.read_bytes())
    choose(monkeypatch, cover)
    filled(page, cover).password.key_files.browse.emit()
    page.hide_message()
    assert "cannot be its own key file" in page.banner.message
    assert not any(isinstance(request, HideRequest) for request in session.requests)


def test_they_outlive_another_language_and_are_forgotten_with_the_form(
    page: HidePage, window: MainWindow, stick: Path
) -> None:
    page.password.key_files.add([stick / "one.key"])
    window.reveal_page.form.key_files.add([stick / "two.key"])
    held, revealing = page.content(), window.reveal_page.content()
    assert not held.form.empty
    assert "one.key" not in repr(held.form.password)
    assert "two.key" not in repr(revealing.form)
    page.start_over()
    assert not page.password.key_files.paths
    page.take_over(held)
    window.reveal_page.take_over(revealing)
    assert page.password.key_files.paths == (stick / "one.key",)
    assert window.reveal_page.form.key_files.paths == (stick / "two.key",)
