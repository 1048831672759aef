"""One message in several photos, from the Hide page to the Reveal page, over a session that hides nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from stegapp.errors import VerificationFailed
from stegapp.format import Share
from stegapp.format.outcomes import Outcome, unrevealed
from stegapp.gui.core import dialogs
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pages.hide.split import SplitDialog
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import CapacityRequest, HideRequest
from tests.gui.conftest import Answers
from tests.gui.drops import mime_of
from tests.gui.fakes import FakeSession

TEXT = "Meet me at noon. " * 20


@pytest.fixture
def photos(tmp_path: Path, sample: Path) -> list[Path]:
    folder = tmp_path / "photos"
    folder.mkdir()
    found = []
    with Image.open(sample) as image:
        for number in range(3):
            found.append(folder / f"photo{number}.png")
            image.rotate(90 * number).save(found[-1])
    return found


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    page = window.hide_page
    page.message.text.setPlainText(TEXT)
    page.password.fill("pw")
    page.form.settle()
    return page


def opened(page: HidePage, photos: list[Path]) -> SplitDialog:
    page.cover.split.emit()
    dialog = page.several.splitting.dialog
    assert dialog is not None
    dialog.add(photos)
    return dialog


def test_a_message_is_split_and_joined(
    window: MainWindow, page: HidePage, photos: list[Path], session: FakeSession, tmp_path: Path
) -> None:
    dialog = opened(page, photos)
    assert [dialog.photos.state(row) for row in range(3)] == ["Fits: it takes 31.4 KB."] * 3
    assert (dialog.needed.value(), dialog.needed.maximum()) == (2, 3)
    assert "Each photo carries" in dialog.words.text()
    dialog.start.click()
    hides = [request for request in session.requests if isinstance(request, HideRequest)]
    assert [request.password for request in hides] == ["pw"] * 3
    assert dialog.banner.message == "Hidden in 3 pictures, any 2 of which reveal it together."
    assert dialog.photos.state(1) == "Saved as photo1-grey.png. Hard to notice."
    assert not dialog.start.isEnabled()
    assert page.unsaved_message() is None
    dialog.close()
    assert page.several.splitting.dialog is None

    reveal = window.reveal_page
    stegos = [tmp_path / f"photo{number}-grey.png" for number in (2, 0, 1)]
    reveal.add([PictureSource(path=stegos[0])])
    reveal.password.set_text("pw")
    reveal.reveal()
    assert reveal.stegos.state(0) == "Part 3 of 3: 1 more picture needed"
    assert "Any 2 of 3 pictures reveal it. One of these is here." in reveal.view.failure_words
    reveal.add([PictureSource(path=stegos[1])])
    asked = len(session.requests)
    reveal.reveal()
    assert len(session.requests) == asked + 1, "a part that is known is not read again"
    assert reveal.view.state == "text"
    assert reveal.view.text.toPlainText() == TEXT
    assert reveal.view.facts.text().startswith("Joined from 2 pictures.")
    assert [reveal.stegos.state(row) for row in (0, 1)] == [
        "Part 3 of 3: revealed together",
        "Part 1 of 3: revealed together",
    ]
    assert len(reveal.outcomes.messages(reveal.stegos.sources)) == 1
    reveal.stegos.choose(0)
    assert reveal.view.text.toPlainText() == TEXT


def test_all_dropped_at_once_are_joined(window: MainWindow, page: HidePage, photos: list[Path], tmp_path: Path) -> None:
    dialog = opened(page, photos)
    dialog.needed.setValue(3)
    dialog.start.click()
    dialog.close()
    reveal = window.reveal_page
    reveal.take(mime_of(*(tmp_path / f"photo{number}-grey.png" for number in range(3))), None)
    reveal.password.set_text("pw")
    reveal.reveal()
    assert reveal.view.state == "text"
    assert reveal.banner.message == ""


def test_parts_that_do_not_fit_are_told(
    window: MainWindow, page: HidePage, photos: list[Path], tmp_path: Path, session: FakeSession
) -> None:
    dialog = opened(page, photos)
    dialog.start.click()
    dialog.close()
    for levels, (password, held) in session.hidden.items():
        if isinstance(held, Share) and held.index == 2:
            session.hidden[levels] = (password, replace(held, fragment=bytes(len(held.fragment))))
    reveal = window.reveal_page
    reveal.add([PictureSource(path=tmp_path / f"photo{number}-grey.png") for number in range(2)])
    reveal.password.set_text("pw")
    reveal.reveal()
    assert reveal.stegos.state(1) == "Nothing revealed"
    reveal.stegos.choose(1)
    assert "do not fit together" in reveal.view.failure_words
    reveal.add([PictureSource(path=tmp_path / "photo2-grey.png")])
    reveal.reveal()
    assert reveal.stegos.state(0) == "Part 1 of 3: revealed together"


def test_what_a_newer_version_hid_says_so(window: MainWindow, photos: list[Path], session: FakeSession) -> None:
    """As versions before this one do of a part of a message."""
    session.error = unrevealed(Outcome.KIND)
    reveal = window.reveal_page
    reveal.add([PictureSource(path=photos[0])])
    reveal.reveal()
    assert "a newer version of stegapp hid it" in reveal.view.failure_words
    assert "Update stegapp" in reveal.view.failure_words


def test_what_is_missing_is_said_before_the_dialog_opens(window: MainWindow, answers: Answers) -> None:
    page = window.hide_page
    page.cover.split.emit()
    assert page.several.splitting.dialog is None
    assert page.banner.message == "Write a text or choose files to hide."
    page.message.text.setPlainText("x")
    answers.yes = False
    page.cover.split.emit()
    assert page.several.splitting.dialog is None
    assert "Hide without a password?" in answers.asked[-1]


def test_photos_that_are_too_small_say_so(page: HidePage, photos: list[Path], session: FakeSession) -> None:
    session.capacity_bytes = 100
    dialog = opened(page, photos[:2])
    assert dialog.photos.state(0) == "Too small for its part: it takes 100 bytes."
    assert not dialog.start.isEnabled()
    dialog.close()


def test_a_failure_leaves_nothing_and_can_be_tried_again(
    page: HidePage, photos: list[Path], session: FakeSession, tmp_path: Path
) -> None:
    dialog = opened(page, photos)
    session.error = VerificationFailed("The finished picture did not reveal its message.")
    dialog.start.click()
    assert "photo0.png: The finished picture did not reveal" in dialog.banner.message
    assert not list(tmp_path.glob("*-grey*.png"))
    assert dialog.start.isEnabled()
    session.error = None
    dialog.start.click()
    assert len(list(tmp_path.glob("*-grey*.png"))) == 3
    dialog.close()


def test_folders_are_taken_apart_and_photos_can_be_removed(
    page: HidePage, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(page, [])
    assert not dialog.start.isEnabled()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: photos[0].parent)
    dialog.photos.folder_button.click()
    assert list(dialog.photos.paths) == photos
    dialog.photos.list.setCurrentRow(1)
    dialog.photos.remove_button.click()
    assert list(dialog.photos.paths) == [photos[0], photos[2]]
    monkeypatch.setattr(dialogs, "choose_pictures", lambda *_: [photos[0], photos[1]])
    dialog.photos.add_button.click()
    assert list(dialog.photos.paths) == [photos[0], photos[2], photos[1]]
    dialog.close()


def test_what_is_wrong_with_a_photo_stands_beside_it_alone(page: HidePage, photos: list[Path], tmp_path: Path) -> None:
    again = tmp_path / "again.png"
    again.write_bytes(photos[0].read_bytes())
    dialog = opened(page, [photos[0], again, tmp_path / "gone.png", photos[1]])
    states = [dialog.photos.state(row) for row in range(4)]
    assert states[0] == states[3] == "Fits: it takes 31.4 KB."
    assert states[1] == "“photo0.png” and “again.png” are the same picture."
    assert "gone.png" in states[2]
    assert not dialog.start.isEnabled()
    dialog.photos.list.setCurrentRow(0)
    dialog.photos.remove_button.click()
    assert dialog.photos.state(0) == "Fits: it takes 31.4 KB."  # now that the other is gone
    dialog.photos.list.setCurrentRow(1)
    dialog.photos.remove_button.click()
    assert dialog.start.isEnabled()
    dialog.close()


def test_at_another_size_all_are_measured_anew(page: HidePage, photos: list[Path], session: FakeSession) -> None:
    page.cover.carriers.tiles["photo"].click()
    dialog = opened(page, photos[:2])
    session.requests.clear()
    dialog.size_box.sizes.setCurrentIndex(1)
    measured = [request for request in session.requests if isinstance(request, CapacityRequest)]
    assert [request.cover_options.size for request in measured] == [2048, 2048]
    dialog.start.click()
    hides = [request for request in session.requests if isinstance(request, HideRequest)]
    assert [request.cover_options.size for request in hides] == [2048, 2048]
    dialog.size_box.sizes.setCurrentIndex(2)
    assert not dialog.start.isEnabled(), "the same photos would be used twice"
    dialog.close()


def test_a_message_that_is_too_long_for_a_photo_offers_the_split(
    page: HidePage, photos: list[Path], session: FakeSession
) -> None:
    session.capacity_bytes = 150
    page.open_cover(PictureSource(path=photos[0]))
    page.message.text.setPlainText("".join(chr(0x4E00 + 7919 * i % 20_000) for i in range(80)))
    page.form.settle()
    page.hide_message()
    assert page.banner.message == "The message is too long for this photo."
    page.banner._act()
    dialog = page.several.splitting.dialog
    assert dialog is not None
    assert dialog.photos.paths == (photos[0],)
    dialog.close()


def test_split_and_join_for_real(real_window: MainWindow, qtbot: QtBot, photos: list[Path], tmp_path: Path) -> None:
    """By the real pipelines on worker threads, and cancelled once before."""
    page = real_window.hide_page
    page.message.text.setPlainText(TEXT)
    page.password.fill("päss wörd")
    dialog = opened(page, photos[:2])
    qtbot.waitUntil(dialog.start.isEnabled)
    dialog.start.click()
    qtbot.waitUntil(lambda: "of 2" in dialog.progress.text or "Hiding" in dialog.progress.text)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.banner.message == "Cancelled. Nothing was written."
    assert not list(tmp_path.glob("*-grey*.png"))
    dialog.start.click()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.banner.message.startswith("Hidden in 2 pictures"), dialog.banner.message
    dialog.close()
    reveal = real_window.reveal_page
    reveal.add([PictureSource(path=path) for path in tmp_path.glob("*-grey.png")])
    reveal.password.set_text("päss wörd")
    reveal.reveal()
    qtbot.waitUntil(lambda: not reveal.busy)
    assert reveal.view.text.toPlainText() == TEXT


def test_many_for_real(real_window: MainWindow, qtbot: QtBot, photos: list[Path], tmp_path: Path) -> None:
    page = real_window.hide_page
    page.message.text.setPlainText(TEXT)
    page.password.fill("päss wörd")
    page.cover.many.emit()
    dialog = page.several.many.dialog
    assert dialog is not None
    dialog.add(photos[:2])
    qtbot.waitUntil(dialog.start.isEnabled)
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.progress.text.startswith("2 of 2"))
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.banner.message.startswith(("Hidden in 1 of 2 photos", "Hidden in 2 of 2 photos"))
    assert dialog.photos.state(0).startswith("Saved as photo0-grey.png.")
    assert (tmp_path / "photo0-grey.png").exists()
    dialog.close()
