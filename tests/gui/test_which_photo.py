"""Which photo? A folder in order, and one of them taken."""

from pathlib import Path

import pytest
from PIL import Image

from stegapp.gui.core import dialogs
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import CapacityRequest
from tests.gui.fakes import FakeSession


@pytest.fixture
def page(window: MainWindow, tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch) -> HidePage:
    folder = tmp_path / "photos"
    folder.mkdir()
    with Image.open(sample) as image:
        image.save(folder / "one.png")
        image.rotate(90).save(folder / "two.png")
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: folder)
    return window.hide_page


def test_a_photo_is_taken_from_a_folder(page: HidePage, session: FakeSession) -> None:
    page.message.text.setPlainText("hello")
    page.form.settle()
    page.cover.which.emit()
    dialog = page.which.dialog
    assert dialog is not None
    assert [photo.path.name for photo in dialog.photos] == ["one.png", "two.png"]
    assert dialog.list.item(0).text().startswith("one.png\nHard to notice. ")
    assert len([r for r in session.requests if isinstance(r, CapacityRequest)]) == 2
    dialog.list.setCurrentRow(1)
    dialog.take.click()
    assert page.which.dialog is None
    assert page.cover.cover is not None
    assert page.cover.cover.source.stem == "two"


@pytest.mark.parametrize(("carrier", "size"), [("square", None), ("photo", 1280), ("jpeg", 1280), ("robust", 1280)])
def test_photos_are_measured_as_they_will_be_hidden(
    page: HidePage, session: FakeSession, carrier: str, size: int | None
) -> None:
    page.cover.carriers.tiles[carrier].click()
    if carrier == "robust":
        page.cover.messengers.boxes["wire"].click()
    page.cover.which.emit()
    requests = [request for request in session.requests if isinstance(request, CapacityRequest)]
    assert {(request.carrier, request.cover_options.size) for request in requests} == {(carrier, size)}
    assert all(("wire" in request.messengers) is (carrier == "robust") for request in requests)
    assert page.which.dialog is not None
    page.which.dialog.close()


@pytest.mark.parametrize("carrier", ["photo", "jpeg"])
def test_the_size_that_is_chosen_is_measured_and_taken(
    page: HidePage, session: FakeSession, tmp_path: Path, carrier: str
) -> None:
    for name in ("one.png", "two.png"):
        with Image.open(tmp_path / "photos" / name) as image:
            image.convert("RGB").resize((2400, 2400)).save(tmp_path / "photos" / name)
    page.cover.carriers.tiles[carrier].click()
    page.cover.which.emit()
    dialog = page.which.dialog
    assert dialog is not None
    assert dialog.size_box.isVisible()
    session.requests.clear()
    dialog.size_box.sizes.setCurrentIndex(dialog.size_box.sizes.findData(2048))
    requests = [request for request in session.requests if isinstance(request, CapacityRequest)]
    assert [request.cover_options.size for request in requests] == [2048, 2048]
    assert dialog.list.count() == 2
    dialog.take.click()
    assert page.cover.sizes.longer == 2048
    page.form.remove_cover()
    page.cover.which.emit()
    assert page.which.dialog is not None
    assert page.which.dialog.longer == 2048  # it is remembered
    page.which.dialog.close()


def test_a_grey_square_has_no_size(page: HidePage) -> None:
    page.cover.which.emit()
    dialog = page.which.dialog
    assert dialog is not None
    assert dialog.size_box.isHidden()
    dialog.close()


def test_photos_are_put_in_order_for_the_strength_that_is_chosen(page: HidePage) -> None:
    page.options.auto.setChecked(False)
    page.cover.which.emit()
    dialog = page.which.dialog
    assert dialog is not None
    noticing = dialog.photos[0].noticing
    assert noticing is not None
    assert "strength" in noticing.reason
    dialog.close()


def test_one_that_cannot_hold_the_message_cannot_be_taken(page: HidePage, session: FakeSession) -> None:
    session.capacity_bytes = 3
    page.cover.which.emit()
    dialog = page.which.dialog
    assert dialog is not None
    assert "too long for it" in dialog.list.item(0).text()
    assert not dialog.take.isEnabled()
    dialog.close()
    assert page.which.dialog is None


def test_a_folder_without_pictures_is_told(page: HidePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: tmp_path / "empty")
    page.cover.which.emit()
    dialog = page.which.dialog
    assert dialog is not None
    assert dialog.banner.message.startswith("There are no pictures in")
    dialog.close()
