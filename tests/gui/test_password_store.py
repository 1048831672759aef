"""The desktop's password store in the window: offered to those who want it, and never in the way."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from stegapp.errors import InputRefused
from stegapp.gui.core import dialogs
from stegapp.gui.jobs import passwords
from stegapp.gui.window.main_window import MainWindow
from stegapp.texts import Text


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A store that answers at once; what stands in it."""
    made: dict[str, str] = {}

    def fetch(name: str, **_: object) -> str:
        if name not in made:
            raise InputRefused(Text("There is none."), advice=Text("Check the name."))
        return made[name]

    monkeypatch.setattr(passwords, "fetch_password", fetch)
    monkeypatch.setattr(passwords, "keep_password", lambda name, password, **_: made.update({name: password}))
    monkeypatch.setattr(dialogs, "ask_name", lambda *_: "holiday")
    return made


def test_it_is_offered_only_where_it_is_wanted(window: MainWindow) -> None:
    card, button = window.hide_page.form.password, window.reveal_page.form.from_store
    for offered in (False, True, False):
        window.settings_page.password_store.setChecked(offered)
        assert [action.isVisible() for action in card._store] == [offered] * 3
        assert button.isHidden() is not offered


def test_a_password_is_kept_and_comes_back_masked(window: MainWindow, kept: dict[str, str], qtbot: QtBot) -> None:
    window.settings_page.password_store.setChecked(True)
    card = window.hide_page.form.password
    card.fill("correct horse")
    card.keep.emit()
    qtbot.waitUntil(lambda: kept == {"holiday": "correct horse"})
    qtbot.waitUntil(lambda: "as “holiday”" in card.words)
    card.clear()
    card.fetch.emit()
    qtbot.waitUntil(lambda: card.password == "correct horse")
    assert card.agrees
    assert not card.field.is_shown
    assert not card.made_and_not_copied
    window.reveal_page.form.from_store.click()
    qtbot.waitUntil(lambda: window.reveal_page.form.password.text == "correct horse")


def test_what_is_not_there_is_told_and_changes_nothing(window: MainWindow, kept: dict[str, str], qtbot: QtBot) -> None:
    window.settings_page.password_store.setChecked(True)
    card = window.hide_page.form.password
    card.fill("typed before")
    card.fetch.emit()
    qtbot.waitUntil(lambda: "There is none. Check the name." in card.words)
    assert card.password == "typed before"
    window.reveal_page.form.from_store.click()
    qtbot.waitUntil(lambda: not window.reveal_page.banner.isHidden())


def test_nobody_is_asked_twice_when_no_name_is_given(
    window: MainWindow, kept: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "ask_name", lambda *_: "")
    window.hide_page.form.store.fetch()
    window.hide_page.form.store.keep("secret")
    assert window.hide_page.form.store._job is None
    assert not kept


def test_a_store_that_waits_does_not_hold_the_window(
    real_window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, never = threading.Event(), threading.Event()

    def slow(_: str, *, waiting: object) -> str:
        begun.set()
        while not never.wait(0.01):
            waiting()  # type: ignore[operator]
        return ""

    monkeypatch.setattr(passwords, "fetch_password", slow)
    monkeypatch.setattr(dialogs, "ask_name", lambda *_: "holiday")
    real_window.hide_page.form.store.fetch()
    job = real_window.hide_page.form.store._job
    assert job is not None
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(job.ended):
        job.cancel()
