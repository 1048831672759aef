"""Drops while others are still being looked at: none is lost, and none comes back."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from stegapp.gui.core import dialogs
from stegapp.gui.jobs import drafts
from stegapp.gui.pages.hide import HidePage, photos_dialog
from stegapp.gui.window.main_window import MainWindow
from tests.gui.drops import drop, mime_of


class Gate:
    """Holds back jobs of one kind until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, module: Any, name: str) -> None:
        self._gate = threading.Event()
        self.open = self._gate.set
        real = getattr(module, name)

        def held(*arguments: Any, **options: Any) -> Iterator[Any]:
            self._gate.wait()
            return (yield from real(*arguments, **options))

        monkeypatch.setattr(module, name, held)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("a.txt", "b.txt", "c.txt")]
    for path in made:
        path.write_text(path.name)
    return made


@pytest.fixture
def page(real_window: MainWindow) -> HidePage:
    return real_window.hide_page


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, real_window: MainWindow) -> Iterator[Gate]:
    made = Gate(monkeypatch, drafts, "list_files")
    yield made
    made.open()


def test_drops_pastes_and_choices_while_files_are_looked_through_are_all_taken(
    page: HidePage, files: list[Path], gate: Gate, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = page.window()
    assert drop(window, mime_of(files[0]), page.message)
    page.message.handed_on.emit(mime_of(files[1]))  # pasted into the text
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: [files[2], files[0]])
    page.message.browse_files.emit()
    assert page.form.listing
    gate.open()
    qtbot.waitUntil(lambda: not page.form.listing)
    assert page.message.names == ["a.txt", "b.txt", "c.txt"]
    assert page.message.looking.isHidden()
    assert page.message.banner.message == ""


def test_a_drop_that_fails_takes_none_with_it_and_is_told(
    page: HidePage, files: list[Path], gate: Gate, qtbot: QtBot, tmp_path: Path
) -> None:
    page.form.add_files([files[0]])
    page.form.add_files([tmp_path / "gone.txt"])
    page.form.add_files([files[1]])
    gate.open()
    qtbot.waitUntil(lambda: not page.form.listing)
    assert page.message.names == ["a.txt", "b.txt"]
    assert "gone.txt" in page.message.banner.advice


def test_what_was_taken_off_meanwhile_does_not_come_back(
    page: HidePage, files: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.form.add_files(files[:2])
    qtbot.waitUntil(lambda: page.message.names == ["a.txt", "b.txt"])
    gate = Gate(monkeypatch, drafts, "list_files")
    page.form.add_files([files[2]])
    page.message.select("a.txt")
    page.message.remove_selected()
    gate.open()
    qtbot.waitUntil(lambda: not page.form.listing)
    assert page.message.names == ["b.txt", "c.txt"]


def test_stop_looking_ends_all_and_the_next_drop_begins_anew(
    page: HidePage, files: list[Path], gate: Gate, qtbot: QtBot
) -> None:
    page.form.add_files([files[0]])
    page.form.add_files([files[1]])
    page.message.stop.click()
    assert not page.form.listing
    page.form.add_files([files[2]])
    gate.open()
    qtbot.waitUntil(lambda: not page.form.listing)
    assert page.message.names == ["c.txt"]


def test_an_emptied_form_stays_empty(page: HidePage, files: list[Path], gate: Gate, qtbot: QtBot) -> None:
    page.form.add_files([files[0]])
    page.form.decoy.add_files([files[1]])
    page.form.clear()
    gate.open()
    page.form.add_files([files[2]])
    qtbot.waitUntil(lambda: page.message.names == ["c.txt"])
    assert not page.form.decoy.wanted


def test_a_window_built_anew_goes_on_looking(page: HidePage, files: list[Path], gate: Gate, qtbot: QtBot) -> None:
    page.form.add_files([files[0]])
    page.form.decoy.add_files([files[1]])
    held = page.content()
    page.form.clear()
    page.take_over(held)
    gate.open()
    qtbot.waitUntil(lambda: not (page.form.listing or page.form.decoy.adding.running))
    assert page.message.names == ["a.txt"]
    assert page.form.decoy.content.paths == (files[1],)


def test_drops_on_the_second_message_add_up(page: HidePage, files: list[Path], gate: Gate, qtbot: QtBot) -> None:
    decoy = page.form.decoy
    for path in (files[0], files[0].with_name("gone.txt"), files[1]):
        decoy.add_files([path])
    gate.open()
    qtbot.waitUntil(lambda: not decoy.adding.running)
    assert [path for path in decoy.content.paths if path.exists()] == files[:2]
    assert decoy.summary.text().startswith("a.txt, b.txt")
    assert "gone.txt" in decoy.banner.advice


@pytest.mark.parametrize("open_dialog", ["split", "hide_in_many"])
def test_drops_on_a_list_of_photos_add_up_and_the_start_waits(
    page: HidePage,
    open_dialog: str,
    sample: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.message.text.setPlainText("hello")
    page.password.fill("pw")
    start: Callable[[], None] = getattr(page.several, open_dialog)
    start()
    dialog = page.several.splitting.dialog or page.several.many.dialog
    assert dialog is not None
    photos = [tmp_path / f"photo{number}.png" for number in range(3)]
    for path in photos:
        path.write_bytes(sample.read_bytes())
    gate, begun = Gate(monkeypatch, photos_dialog, "found_photos"), []
    dialog.started.connect(lambda: begun.append(True))
    try:
        assert drop(dialog, mime_of(photos[0]))
        assert drop(dialog, mime_of(photos[1], photos[2]))
        dialog.start.setEnabled(True)
        dialog.start.click()
        assert dialog.banner.message == "The files are still being looked through."
        assert not begun
    finally:
        gate.open()
    qtbot.waitUntil(lambda: dialog.photos.paths == tuple(photos))
    dialog.close()
