"""What the Hide page says is missing before a hide: of all that is, the first thing that the person has to do."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stegapp.errors import CoverUnsuitable
from stegapp.gui.jobs import drafts, pictures
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import HideRequest
from tests.gui.conftest import Answers
from tests.gui.fakes import FakeSession

LONG = "".join(chr(0x4E00 + 7919 * i % 20_000) for i in range(80))

PICTURE = "Choose a picture first."
BARREN = "This picture cannot carry a message. Choose another one, or another kind."
MESSAGE = "Write a text or choose files to hide."
TOO_LONG = "The message is too long for this photo."
DIFFER = "The two passwords differ. Type the same one twice, or show it."
NO_ROOM = "Two messages need a photo or a JPEG. Choose one, or remove the second message."
ONE_PHOTO = "A second message lies in one photo alone. Remove it to go on without it."
BOTH = "With a second message, the first one needs a password, too."
SECOND = "Write the second message, or remove it."
ITS_OWN = "The second message needs a password of its own."
SAME = "Both messages have the same password. Choose another one for the second."

Made = Callable[[HidePage, Path], object]


def _photo(page: HidePage, cover: Path) -> None:
    page.cover.carriers.tiles["photo"].click()


def _picture(page: HidePage, cover: Path) -> None:
    page.open_cover(PictureSource(path=cover))


def _barren(page: HidePage, cover: Path) -> None:
    session: Any = page.services.session

    def refuse(*_: object, **__: object) -> None:
        raise CoverUnsuitable("No.", advice="Another.")

    session.capacity = refuse
    _picture(page, cover)


def _text(page: HidePage, cover: Path) -> None:
    page.message.text.setPlainText("hello")


def _long(page: HidePage, cover: Path) -> None:
    session: Any = page.services.session
    session.capacity_bytes = 150
    page.message.text.setPlainText(LONG)


def _links(page: HidePage, cover: Path) -> None:
    """Choose a folder in which there is a link alone, which nobody ticked."""
    folder = cover.parent / "folder"
    folder.mkdir()
    (folder / "link.png").symlink_to(cover)
    page.form.add_files([folder])


def _password(page: HidePage, cover: Path) -> None:
    page.password.fill("secret")


def _differ(page: HidePage, cover: Path) -> None:
    page.password.field.set_text("secret")
    page.password.again.set_text("secert")


def _second(page: HidePage, cover: Path) -> None:
    page.form.decoy.text.setPlainText("a shopping list")


def _its_password(page: HidePage, cover: Path) -> None:
    page.form.decoy.field.set_text("given")
    page.form.decoy.again.set_text("given")


def _its_differ(page: HidePage, cover: Path) -> None:
    page.form.decoy.field.set_text("given")
    page.form.decoy.again.set_text("gievn")


def _its_same(page: HidePage, cover: Path) -> None:
    page.form.decoy.field.set_text("secret")
    page.form.decoy.again.set_text("secret")


TO_HIDE: list[tuple[list[Made], str, Callable[[HidePage], QWidget]]] = [
    ([], PICTURE, lambda page: page.cover.zone.button),
    ([_text, _password], PICTURE, lambda page: page.cover.zone.button),
    ([_text, _differ], PICTURE, lambda page: page.cover.zone.button),
    ([_barren], BARREN, lambda page: page.cover.change),
    ([_barren, _text, _password], BARREN, lambda page: page.cover.change),
    ([_picture], MESSAGE, lambda page: page.message.text),
    ([_picture, _password], MESSAGE, lambda page: page.message.text),
    ([_picture, _differ], MESSAGE, lambda page: page.message.text),
    ([_picture, _links, _password], MESSAGE, lambda page: page.message.tree),
    ([_long, _picture], TOO_LONG, lambda page: page.message.capacity),
    ([_long, _picture, _differ], TOO_LONG, lambda page: page.message.capacity),
    ([_picture, _text, _differ], DIFFER, lambda page: page.password.again.line),
    ([_second], NO_ROOM, lambda page: page.form.decoy.remove),
    ([_picture, _text, _differ, _second], NO_ROOM, lambda page: page.form.decoy.remove),
    ([_photo, _second], PICTURE, lambda page: page.cover.zone.button),
    ([_photo, _picture, _second, _its_password], MESSAGE, lambda page: page.message.text),
    ([_photo, _picture, _text, _differ, _second], DIFFER, lambda page: page.password.again.line),
    ([_photo, _picture, _text, _second, _its_password], BOTH, lambda page: page.password.field.line),
    ([_photo, _picture, _text, _password, _its_password], SECOND, lambda page: page.form.decoy.text),
    ([_photo, _picture, _text, _password, _second], ITS_OWN, lambda page: page.form.decoy.field.line),
    ([_photo, _picture, _text, _password, _second, _its_differ], DIFFER, lambda page: page.form.decoy.again.line),
    ([_photo, _picture, _text, _password, _second, _its_same], SAME, lambda page: page.form.decoy.field.line),
]

TO_SPLIT: list[tuple[list[Made], str, Callable[[HidePage], QWidget]]] = [
    ([], MESSAGE, lambda page: page.message.text),
    ([_differ], MESSAGE, lambda page: page.message.text),
    ([_text, _differ], DIFFER, lambda page: page.password.again.line),
    ([_second, _text, _password], ONE_PHOTO, lambda page: page.form.decoy.remove),
    ([_second, _differ], ONE_PHOTO, lambda page: page.form.decoy.remove),
]

TO_MANY: list[tuple[list[Made], str, Callable[[HidePage], QWidget]]] = [
    ([_differ], DIFFER, lambda page: page.password.again.line),  # a table may bring the messages
    ([_text, _differ], DIFFER, lambda page: page.password.again.line),
    ([_second], ONE_PHOTO, lambda page: page.form.decoy.remove),
]


@pytest.fixture
def cover(tmp_path: Path, sample: Path) -> Path:
    with Image.open(sample) as image:
        image.convert("RGB").save(tmp_path / "holiday.png")
    return tmp_path / "holiday.png"


def _fill(page: HidePage, cover: Path, made: list[Made]) -> None:
    for make in made:
        make(page, cover)
    page.form.settle()
    page.window().activateWindow()


@pytest.mark.parametrize(("made", "words", "where"), TO_HIDE)
def test_the_first_thing_before_a_hide(
    made: list[Made],
    words: str,
    where: Callable[[HidePage], QWidget],
    window: MainWindow,
    session: FakeSession,
    cover: Path,
    qtbot: QtBot,
) -> None:
    page = window.hide_page
    _fill(page, cover, made)
    page.hide_message()
    assert page.banner.message == words
    qtbot.waitUntil(where(page).hasFocus)
    assert not [request for request in session.requests if isinstance(request, HideRequest)]


@pytest.mark.parametrize(("made", "words", "where"), TO_SPLIT)
def test_the_first_thing_before_a_split(
    made: list[Made], words: str, where: Callable[[HidePage], QWidget], window: MainWindow, cover: Path, qtbot: QtBot
) -> None:
    page = window.hide_page
    _fill(page, cover, made)
    page.cover.split.emit()
    assert page.banner.message == words
    qtbot.waitUntil(where(page).hasFocus)
    assert page.several.splitting.dialog is None


@pytest.mark.parametrize(("made", "words", "where"), TO_MANY)
def test_the_first_thing_before_many_photos(
    made: list[Made], words: str, where: Callable[[HidePage], QWidget], window: MainWindow, cover: Path, qtbot: QtBot
) -> None:
    page = window.hide_page
    _fill(page, cover, made)
    page.cover.many.emit()
    assert page.banner.message == words
    qtbot.waitUntil(where(page).hasFocus)
    assert page.several.many.dialog is None


def test_when_all_is_there_nothing_is_told(window: MainWindow, session: FakeSession, cover: Path) -> None:
    page = window.hide_page
    _fill(page, cover, [_photo, _picture, _text, _password, _second, _its_password])
    page.hide_message()
    assert page.banner.message == ""
    assert [request for request in session.requests if isinstance(request, HideRequest)]


def test_the_split_is_no_way_out_for_two_messages(window: MainWindow, cover: Path) -> None:
    page = window.hide_page
    _fill(page, cover, [_photo, _long, _second, _picture])
    page.forecast.room = 100
    page.hide_message()
    assert page.banner.message == TOO_LONG
    assert not page.banner._action.isVisible()


def test_a_message_that_was_made_shorter_just_now_is_not_too_long(
    window: MainWindow, session: FakeSession, cover: Path, answers: Answers
) -> None:
    """How long it is packed is known after a pause in typing only; until then, that of another text says nothing."""
    page = window.hide_page
    _fill(page, cover, [_long, _picture])
    page.message.text.setPlainText("short")
    page.hide_message()
    assert [request for request in session.requests if isinstance(request, HideRequest)]


def _picture_again(page: HidePage, cover: Path) -> None:
    page.message.text.setPlainText("hello")
    _picture(page, cover)


def _files(page: HidePage, cover: Path) -> None:
    page.form.add_files([cover])


def _its_files(page: HidePage, cover: Path) -> None:
    page.password.fill("secret")
    page.form.decoy.add_files([cover])


@pytest.mark.parametrize(
    ("before", "slow", "words"),
    [
        ([], _picture_again, "The picture is still being read."),
        ([_picture, _text], _files, "The files are still being looked through."),
        ([_photo, _picture, _text], _its_files, "The files are still being looked through."),
    ],
)
def test_what_is_still_being_read_is_waited_for(
    before: list[Made],
    slow: Made,
    words: str,
    real_window: MainWindow,
    cover: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, gate = real_window.hide_page, threading.Event()
    for make in before:
        make(page, cover)
    qtbot.waitUntil(lambda: not page.form.opening)
    for module, name in ((pictures, "open_cover"), (drafts, "list_files")):
        real = getattr(module, name)

        def slowly(*arguments: Any, real: Any = real, **options: Any) -> Iterator[Any]:
            gate.wait()
            return (yield from real(*arguments, **options))

        monkeypatch.setattr(module, name, slowly)
    slow(page, cover)
    try:
        page.hide_message()
        assert page.banner.message == words
        assert not page.busy
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not (page.form.opening or page.form.listing or page.form.decoy.adding.running))
