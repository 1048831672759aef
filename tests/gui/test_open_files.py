"""Files given at start or opened by the desktop."""

import os
import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from stegapp import __main__ as program
from stegapp.gui.app import WindowKeeper
from stegapp.gui.core.mime import looks_like_picture
from stegapp.gui.services import Services
from stegapp.gui.window import opening
from stegapp.gui.window.main_window import MainWindow
from stegapp.models import ModelStore
from tests.gui.conftest import Answers, make_model
from tests.gui.drops import drag, drop, mime_of, mime_of_image


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    """The window over a real store of models."""
    window.services.session.store = ModelStore()
    window.services.catalog.refresh()
    return window


def test_a_model_opens_the_window() -> None:
    assert program._for_window([__file__])
    assert not program._for_window(["models"])
    assert not program._for_window(["nothing.stegmodel"])


def test_a_model_is_offered_on_models(window: MainWindow, tmp_path: Path) -> None:
    export = ModelStore().export(None, tmp_path / "from a friend")
    window.open_files([str(export)])
    assert window.page is window.models_page
    assert export.name in window.models_page.banner.message
    assert not ModelStore().user.exists()  # nothing happens unasked


def test_the_offer_is_taken_by_the_keyboard(window: MainWindow, tmp_path: Path) -> None:
    taken: list[Path] = []
    window.models_page.import_models = taken.extend  # type: ignore[method-assign, assignment]
    export = ModelStore().export(None, tmp_path / "from a friend")
    other = tmp_path / "OTHER.STEGMODEL"
    shutil.copy(export, other)
    window.activateWindow()
    window.open_files([str(export), str(other)])
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Space)
    assert taken == [export, other]
    assert not window.models_page.banner.message


@pytest.fixture
def photo(sample: Path, tmp_path: Path) -> Path:
    """A picture that cannot hold a message: of a kind that no message is hidden in."""
    path = tmp_path / "photo.bmp"
    with Image.open(sample) as image:
        image.convert("RGB").save(path)
    return path


@pytest.fixture
def stego(sample: Path, tmp_path: Path) -> Path:
    """A picture as those with a message are."""
    return Path(shutil.copy(sample, tmp_path / "holiday-grey.png"))


def _listed(window: MainWindow) -> list[str]:
    return [source.stem for source in window.reveal_page.stegos.sources]


def test_a_picture_opens_as_a_cover(window: MainWindow, photo: Path, answers: Answers) -> None:
    window.go_to(window.models_page)
    window.open_files([str(photo)])
    assert window.page is window.hide_page
    assert window.hide_page.cover.cover is not None
    assert not answers.asked


@pytest.mark.parametrize(("way", "page"), [(0, "reveal_page"), (1, "hide_page"), (None, "about_page")])
def test_what_may_hold_a_message_is_asked_for(
    window: MainWindow, stego: Path, answers: Answers, way: int | None, page: str
) -> None:
    window.go_to(window.about_page)
    answers.way = way
    window.open_files([str(stego)])
    assert window.page is getattr(window, page)
    assert len(answers.asked) == 1
    assert "holiday-grey.png" in answers.asked[0]
    assert _listed(window) == (["holiday-grey"] if way == 0 else [])
    assert (window.hide_page.cover.cover is not None) == (way == 1)


def test_several_that_may_hold_messages_are_for_revealing(
    window: MainWindow, stego: Path, sample: Path, answers: Answers
) -> None:
    window.open_files([str(stego), str(sample)])
    assert window.page is window.reveal_page
    assert _listed(window) == ["holiday-grey", "mountain_path"]
    assert not answers.asked


def test_of_several_pictures_one_is_the_cover_and_that_is_told(window: MainWindow, photo: Path, stego: Path) -> None:
    window.open_files([str(photo), str(stego)])
    assert window.page is window.hide_page
    assert "photo.bmp" in window.notice.message


@pytest.mark.parametrize(("way", "page"), [("--reveal", "reveal_page"), ("--hide", "hide_page")])
def test_what_was_asked_for_is_not_asked_again(
    window: MainWindow, stego: Path, answers: Answers, way: str, page: str
) -> None:
    assert program._for_window([way])
    assert program._for_window([way, str(stego)])
    assert not program._for_window([way, "nothing.png"])
    window.go_to(window.about_page)
    window.open_files([way])
    assert window.page is getattr(window, page)
    window.open_files([way, str(stego)])
    assert not answers.asked
    assert _listed(window) == (["holiday-grey"] if way == "--reveal" else [])
    assert (window.hide_page.cover.cover is not None) == (way == "--hide")


def test_a_model_and_a_picture_opened_together(
    window: MainWindow, stego: Path, tmp_path: Path, answers: Answers
) -> None:
    export = ModelStore().export(None, tmp_path / "from a friend")
    window.open_files([str(stego), str(export)])
    assert window.page is window.models_page
    assert export.name in window.models_page.banner.message
    assert _listed(window) == ["holiday-grey"]
    assert not answers.asked


def test_what_may_hold_a_message_is_told_by_its_first_bytes(sample: Path, photo: Path, tmp_path: Path) -> None:
    with Image.open(sample) as image:
        image.resize((300, 300)).save(tmp_path / "grey.png")
        image.convert("RGB").save(tmp_path / "colours.png")
        image.convert("RGB").save(tmp_path / "photo.jpg")
        image.save(tmp_path / "deep.png", bits=4)
        image.resize((300, 40)).save(tmp_path / "low.png")
    (tmp_path / "short.png").write_bytes(sample.read_bytes()[:20])
    assert opening.may_hold(sample) == "square"
    for name in ("grey.png", "colours.png", "photo.jpg"):
        assert opening.may_hold(tmp_path / name) == "photo", name
    for path in (photo, *(tmp_path / name for name in ("deep.png", "low.png", "short.png", "gone.png")), tmp_path):
        assert not opening.may_hold(path), path


@pytest.mark.parametrize("name", ["colours.png", "photo.jpg"])
@pytest.mark.parametrize(("way", "page"), [(0, "reveal_page"), (1, "hide_page")])
def test_a_photo_that_may_hold_a_message_is_asked_for(
    window: MainWindow, sample: Path, tmp_path: Path, answers: Answers, name: str, way: int, page: str
) -> None:
    with Image.open(sample) as image:
        image.convert("RGB").save(tmp_path / name)
    window.go_to(window.about_page)
    answers.way = way
    assert drop(window, mime_of(tmp_path / name))
    assert window.page is getattr(window, page)
    assert f"{name} may hold a message" in answers.asked[0]
    assert "grey" not in answers.asked[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert not opening.may_hold(tmp_path / "pipe.png")


# ---------------------------------------------------------------- drops and paste


@pytest.mark.parametrize("index", range(7))
def test_a_model_dropped_on_any_page_is_imported(
    window: MainWindow, tmp_path: Path, index: int, other_model: Path
) -> None:
    window.go(index)
    assert drop(window, mime_of(other_model))
    assert window.page is window.models_page
    assert "holiday was imported" in window.models_page.banner.message
    assert [entry.name for entry in ModelStore().list() if entry.own] == ["holiday"]


def test_a_model_pasted_on_the_hide_page_is_imported(window: MainWindow, other_model: Path) -> None:
    window.go_to(window.hide_page)
    QApplication.clipboard().setMimeData(mime_of(other_model))
    window.paste()
    assert window.page is window.models_page
    assert [entry.name for entry in ModelStore().list() if entry.own] == ["holiday"]


def test_a_model_and_pictures_dropped_together(window: MainWindow, other_model: Path, stego: Path) -> None:
    assert drop(window, mime_of(other_model, stego))
    assert window.page is window.models_page
    assert _listed(window) == ["holiday-grey"]
    assert [entry.name for entry in ModelStore().list() if entry.own] == ["holiday"]


@pytest.mark.parametrize("page", ["models_page", "settings_page", "about_page"])
def test_a_picture_dropped_where_it_has_no_use_is_hidden_in_or_revealed(
    window: MainWindow, photo: Path, stego: Path, answers: Answers, page: str
) -> None:
    window.go_to(getattr(window, page))
    assert drop(window, mime_of(photo))
    assert window.page is window.hide_page
    assert window.hide_page.cover.cover is not None
    window.go_to(getattr(window, page))
    assert drop(window, mime_of(stego))
    assert window.page is window.reveal_page  # type: ignore[comparison-overlap]
    assert _listed(window) == ["holiday-grey"]
    assert len(answers.asked) == 1


@pytest.mark.parametrize(("way", "page"), [(0, "reveal_page"), (1, "hide_page"), (None, "hide_page")])
@pytest.mark.parametrize("pasted", [False, True])
def test_a_grey_square_dropped_on_hide_is_asked_about(
    window: MainWindow, stego: Path, answers: Answers, way: int | None, page: str, pasted: bool
) -> None:
    answers.way = way
    if pasted:
        QGuiApplication.clipboard().setMimeData(mime_of(stego))
        window.paste()
    else:
        assert drop(window, mime_of(stego))
    assert len(answers.asked) == 1
    assert "may hold a message" in answers.asked[0]
    assert window.page is getattr(window, page)
    assert _listed(window) == (["holiday-grey"] if way == 0 else [])
    assert (window.hide_page.cover.cover is not None) == (way == 1)


def test_a_photo_dropped_on_hide_is_hidden_in_at_once(window: MainWindow, tmp_path: Path, answers: Answers) -> None:
    path = tmp_path / "holiday.jpg"
    Image.new("RGB", (900, 700), "teal").save(path)
    assert drop(window, mime_of(path))
    assert not answers.asked
    assert window.hide_page.cover.cover is not None


def test_a_grey_square_dropped_on_the_message_is_a_file_of_it(
    window: MainWindow, stego: Path, answers: Answers
) -> None:
    assert drop(window, mime_of(stego), on=window.hide_page.message)
    assert not answers.asked
    assert window.hide_page.cover.cover is None


def test_a_drop_wakes_the_window(window: MainWindow, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Or the password typed next goes to the program that the picture came from."""
    calls: list[str] = []
    monkeypatch.setattr(window, "activateWindow", lambda: calls.append("activate"))
    monkeypatch.setattr(window, "raise_", lambda: calls.append("raise"))
    window.go_to(window.reveal_page)
    assert drop(window, mime_of(sample))
    assert calls == ["activate", "raise"]


def test_a_page_at_work_takes_no_file_and_says_so(
    window: MainWindow, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.hide_page), "busy", property(lambda _: True))
    window.go_to(window.about_page)
    assert drop(window, mime_of(photo))
    assert window.hide_page.cover.cover is None
    assert "still" in window.notice.message


def test_no_file_changes_nothing(window: MainWindow) -> None:
    page = window.page
    window.open_files([])
    assert window.page is page


def test_a_file_handed_over_by_macos(services: Services, qapp: QApplication, photo: Path, qtbot: QtBot) -> None:
    keeper = WindowKeeper(services, qapp)
    try:
        assert keeper.eventFilter(qapp, QFileOpenEvent(str(photo)))
        qtbot.waitUntil(lambda: keeper.window.hide_page.cover.cover is not None)
        assert not keeper.eventFilter(qapp, QEvent(QEvent.Type.User))
    finally:
        keeper.window.close()
        keeper.window.deleteLater()
        keeper.deleteLater()


def test_files_handed_over_one_by_one_are_opened_together(
    services: Services, qapp: QApplication, photo: Path, sample: Path, qtbot: QtBot
) -> None:
    """Or each would take the place of the one before, and nobody would be told."""
    keeper = WindowKeeper(services, qapp)
    try:
        for path in (photo, sample):
            assert keeper.eventFilter(qapp, QFileOpenEvent(str(path)))
        qtbot.waitUntil(lambda: keeper.window.notice.message == f"Only {photo.name} was opened.")
    finally:
        keeper.window.close()
        keeper.window.deleteLater()
        keeper.deleteLater()


def test_models_opened_one_after_another_are_all_offered(window: MainWindow, tmp_path: Path) -> None:
    first, second = make_model(tmp_path / "beach.safetensors"), make_model(tmp_path / "wood.safetensors")
    window.open_files([str(first)])
    window.open_files([str(second)])
    banner = window.models_page.banner
    assert banner.message == "beach.safetensors, wood.safetensors is a model file."
    banner._action.click()
    described = {entry.card.description for entry in window.services.catalog.entries}
    assert {"Trained on a beach.", "Trained on a wood."} <= described


@pytest.mark.parametrize("name", ["hide_page", "reveal_page", "compare_page"])
def test_a_page_at_work_says_so_whatever_is_dropped_or_pasted(
    window: MainWindow, photo: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch, answers: Answers
) -> None:
    (tmp_path / "notes.txt").write_text("x")
    page = getattr(window, name)
    window.go_to(page)
    monkeypatch.setattr(type(page), "busy", property(lambda _: True))
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    for mime in (mime_of(photo), mime_of(tmp_path / "notes.txt"), mime_of(photo, photo), mime_of_image(image)):
        window.notice.dismiss()
        assert drop(window, mime)
        assert window.notice.message == "Something is still being worked on."
        window.notice.dismiss()
        QGuiApplication.clipboard().setMimeData(mime)
        window.paste()
        assert window.notice.message == "Something is still being worked on."
    assert window.page is page
    assert answers.asked == []


def test_a_drag_of_thousands_of_files_is_looked_at_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """A drag moves many times a second, over a page that has to look at all it holds."""
    looked: list[int] = []
    real = looks_like_picture
    monkeypatch.setattr(opening, "looks_like_picture", lambda path: bool(looked.append(1)) or real(path))
    window.go_to(window.about_page)
    mime = mime_of(*(Path(f"/pictures/{number}.jpg") for number in range(5000)))
    for _ in range(3):
        assert drag(window, mime, window.rect().center())
    assert len(looked) <= 300
