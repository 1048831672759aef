"""The Hide page where the picture becomes a JPEG photo: sizes, what they come to, and where the result may be sent."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget

from stegapp.carriers import CoverOptions, Jpeg
from stegapp.embedding import Room
from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.jobs import photos, pictures
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.services import Services
from stegapp.gui.widgets.sending_card import SendingCard
from stegapp.gui.window.main_window import MainWindow
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.messengers import MESSENGERS, Verdict, passes
from stegapp.pipeline import CapacityRequest, HideRequest
from stegapp.pipeline.picture import prices_of
from stegapp.progress import CancelToken, run_job
from tests.gui.conftest import _dispose
from tests.gui.fakes import FakeSession
from tests.gui.test_hide_photo import _chosen, _fill, _last, _picture


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    window.hide_page.cover.carriers.tiles["jpeg"].click()
    return window.hide_page


def _open(page: HidePage, path: Path) -> HidePage:
    page.open_cover(PictureSource(path=path))
    return page


# ---------------------------------------------------------------- the choice


def test_it_is_remembered_and_says_what_comes_of_a_picture(page: HidePage, services: Services) -> None:
    assert services.settings.settings.carrier == "jpeg"
    assert "camera" in page.cover.zone.labels[1].text()
    other = build_window(services)
    assert other.hide_page.cover.carriers.chosen == "jpeg"
    _dispose(other)


def test_it_proposes_a_name_of_its_kind(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "beach.png", 1400, 900))
    assert page.output.path == tmp_path / "beach.jpg"
    page.cover.carriers.tiles["photo"].click()
    assert page.output.path == tmp_path / "beach-2.png"


def test_a_chosen_name_gets_an_ending_and_is_forgotten_with_the_carrier(
    page: HidePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name with another ending may be that of a file which nobody was asked about."""
    asked: list[tuple[Path, str]] = []
    monkeypatch.setattr(
        dialogs, "save_as", lambda _parent, _title, start, kinds: asked.append((start, kinds)) or tmp_path / "other"
    )
    _open(page, _picture(tmp_path / "beach.png", 1400, 900))
    page.output.change.click()
    assert asked == [(tmp_path / "beach.jpg", "JPEG photo (*.jpg *.jpeg)")]
    assert page.output.chosen_path == tmp_path / "other.jpg"
    page.cover.carriers.tiles["square"].click()
    assert page.output.chosen_path is None
    assert page.output.path == tmp_path / "beach-grey.png"


def test_a_name_with_the_longer_ending_is_kept(page: HidePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogs, "save_as", lambda *_: tmp_path / "Other.JPEG")
    page.output.change.click()
    assert page.output.chosen_path == tmp_path / "Other.JPEG"


def test_strength_is_hidden_and_metadata_offered(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1500, 900))
    page.options.toggle.setChecked(True)
    assert page.options.metadata.isVisible()
    assert not page.options.slider.isVisible()
    assert "messenger" in page.options._said.text()  # compressed anew: nothing is noted in it
    page.cover.sizes.lines[0].choice.click()
    assert "Camera" in page.options._said.text()
    page.cover.carriers.tiles["square"].click()
    assert page.options.slider.isVisible()
    assert not page.options.metadata.isVisible()


# ---------------------------------------------------------------- sizes


def test_a_large_jpeg_is_made_small_unless_asked_otherwise(
    page: HidePage, session: FakeSession, tmp_path: Path
) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 2600, 1300))
    assert _chosen(page) == [
        ("As it is", True, False),
        ("Large", True, False),
        ("Medium", True, False),
        ("Small", True, True),
    ]
    measured = _last(session, CapacityRequest)
    assert isinstance(measured, CapacityRequest)
    assert (measured.carrier, measured.cover_options) == ("jpeg", CoverOptions(size=1280))
    page.cover.sizes.lines[0].choice.click()
    measured = _last(session, CapacityRequest)
    assert isinstance(measured, CapacityRequest)
    assert measured.cover_options == CoverOptions(size=None)


def test_a_small_jpeg_stays_as_it_is(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1000, 700))
    assert _chosen(page) == [("As it is", True, True), ("Shrunk", True, False)]


def test_any_other_picture_is_compressed_in_its_own_size(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.png", 1000, 700))
    assert _chosen(page) == [("Own size", True, True)]
    _open(page, _picture(tmp_path / "b.png", 1400, 700))
    assert _chosen(page) == [("Own size", True, False), ("Small", True, True)]


def test_a_jpeg_that_cannot_be_read_as_it_is_says_why(page: HidePage, tmp_path: Path) -> None:
    path = tmp_path / "print.jpg"
    Image.open(_picture(tmp_path / "a.png", 900, 700)).convert("CMYK").save(path)
    _open(page, path)
    assert _chosen(page) == [("As it is", False, False), ("Shrunk", True, True)]
    assert "CMYK" in page.cover.sizes.reason.text()
    assert page.forecast.room


def test_a_picture_too_small_is_refused(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.png", 90, 40))
    assert _chosen(page) == [("Own size", False, True)]
    assert "too small" in page.cover.banner.message


def test_each_carrier_has_its_own_sizes(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 2000, 1000))
    page.cover.carriers.tiles["photo"].click()
    assert _chosen(page) == [("As it is", False, False), ("Medium", True, True), ("Small", True, False)]
    page.cover.carriers.tiles["jpeg"].click()
    assert _chosen(page) == [("As it is", True, False), ("Medium", True, False), ("Small", True, True)]


def test_what_is_done_to_the_picture_is_told_for_its_size(page: HidePage, tmp_path: Path) -> None:
    _open(page, _picture(tmp_path / "a.jpg", 1900, 1000))
    assert "1,280 × 674" in page.cover._notes.text()
    page.cover.sizes.lines[0].choice.click()
    assert not page.cover._notes.text()


@pytest.mark.parametrize(
    ("name", "mode", "size", "longer"),
    [
        ("a.jpg", "RGB", (1000, 700), None),
        ("a.jpg", "RGB", (2600, 1500), 2048),
        ("a.jpg", "L", (1900, 1300), 1280),
        ("a.png", "RGB", (900, 700), None),
        ("a.png", "L", (2100, 1700), None),
    ],
)
def test_file_and_room_are_told_to_a_tenth(
    name: str, mode: str, size: tuple[int, int], longer: int | None, tmp_path: Path
) -> None:
    path = _picture(tmp_path / name, *size)
    Image.open(path).convert(mode).save(path, quality=90, exif=b"Exif\0\0" + bytes(200))
    cover = run_job(pictures.open_cover(PictureSource(path=path), cancel=CancelToken()))
    facts = run_job(photos.facts(cover, "jpeg", cancel=CancelToken()))
    opened = Jpeg().open_cover(path, CoverOptions(size=longer))
    offer = next(offer for offer in cover.offers["jpeg"] if offer.longer == longer)
    assert facts.file_bytes[offer] == pytest.approx(len(Jpeg().close(opened.planes, opened)), rel=0.1)
    assert facts.rooms[offer] == pytest.approx(Room.of(opened.planes, prices_of(opened)).longest, rel=0.1)  # type: ignore[arg-type]
    assert (opened.jpeg.structure.width, opened.jpeg.structure.height) == offer.size


def test_estimates_of_noise_keep_to_what_messengers_pass_on(tmp_path: Path) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (1000, 1300, 3), dtype=np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")
    cover = run_job(pictures.open_cover(PictureSource(path=tmp_path / "noise.png"), cancel=CancelToken()))
    facts = run_job(photos.facts(cover, "jpeg", cancel=CancelToken()))
    small = cover.offers["jpeg"][-1]
    opened = Jpeg().open_cover(tmp_path / "noise.png", CoverOptions(size=small.longer))
    assert facts.file_bytes[small] == pytest.approx(len(Jpeg().close(opened.planes, opened)), rel=0.1)


def test_each_size_tells_its_pixels_its_file_and_its_room(page: HidePage, tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.jpg", 1900, 1000)
    _open(page, path)
    words = [(line.pixels.text(), line.file.text(), line.room.text()) for line in page.cover.sizes.lines[:2]]
    assert [pixels for pixels, *_ in words] == ["1,900 × 1,000", "1,280 × 674"]
    assert all(file.endswith("B") and room.endswith("B") for _, file, room in words)
    offer = page.cover.sizes.offer
    assert offer is not None
    assert page.forecast.room == pytest.approx(page.cover.sizes._estimated[offer], rel=0.05)
    assert page.cover.sizes.lines[1].choice.accessibleDescription().startswith("1,280 × 674 pixels, file about")


# ---------------------------------------------------------------- hide


def _hidden(page: HidePage, path: Path) -> HidePage:
    _fill(page, path)
    page.hide_message()
    assert page.result.outcome is not None
    return page


def test_all_that_was_chosen_is_asked_for(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    _fill(page, _picture(tmp_path / "a.jpg", 1900, 1000))
    page.options.metadata.setCurrentIndex(1)
    page.hide_message()
    request = _last(session, HideRequest)
    assert isinstance(request, HideRequest)
    assert (request.carrier, request.cover_options) == ("jpeg", CoverOptions(size=1280, metadata="keep"))
    assert (request.strength, request.method) == (None, "auto")
    assert request.output == tmp_path / "a-2.jpg"


def test_the_result_is_shown_in_colour_with_its_size(window: MainWindow, page: HidePage, tmp_path: Path) -> None:
    _hidden(page, _picture(tmp_path / "a.jpg", 1900, 1000))
    outcome = page.result.outcome
    assert outcome is not None
    assert outcome.result.stego_pixels.shape == (674, 1280, 3)
    assert outcome.after.isGrayscale() is False
    n_bytes = (tmp_path / "a-2.jpg").stat().st_size
    assert page.result.view._facts.text() == f"1,280 × 674 pixels, {n_bytes / 1000:,.1f} KB"
    names = {name: value for name, value, _ in page.result.view.figures.shown}
    assert names["Changes in the file"] == f"{outcome.result.changed_pixels:,}"
    assert "Pixels changed" not in names
    page.result.view.compare.emit()
    comparison = window.compare_page.result.comparison
    assert comparison is not None
    assert comparison.colour
    assert comparison.jpeg
    assert comparison.left.size == (1280, 674)
    assert "decoding" in window.compare_page.banner.message


def test_it_says_where_it_may_be_sent(page: HidePage, tmp_path: Path) -> None:
    view = _hidden(page, _picture(tmp_path / "a.jpg", 1900, 1000)).result.view
    card = view.sending
    assert card.isVisible()
    assert not view._send_note.isVisible()
    assert "WhatsApp" in card.passing.words.text()
    assert "Telegram (Desktop)" in card.passing.words.text()
    assert "Signal" in card.losing.words.text()
    assert "Telegram (Android, iOS, macOS)" in card.losing.words.text()
    assert card.passing.accessibleName().startswith("Sent as a photo, it should arrive")
    assert not card.smaller.isVisible()
    assert not card.reasons.isVisible()
    card.toggle.click()
    assert card.reasons.isVisible()


def test_a_png_is_sent_as_a_file_as_before(page: HidePage, tmp_path: Path) -> None:
    page.cover.carriers.tiles["photo"].click()
    view = _hidden(page, _picture(tmp_path / "a.png", 700, 500)).result.view
    assert view._send_note.isVisible()
    assert not view.sending.isVisible()


def test_a_copy_is_offered_by_its_kind(page: HidePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def save_as(_parent: object, _title: str, _start: Path, kinds: str) -> Path:
        asked.append(kinds)
        return tmp_path / "copy.jpg"

    _hidden(page, _picture(tmp_path / "a.jpg", 900, 700))
    monkeypatch.setattr(dialogs, "save_as", save_as)
    page.result.view.save_copy.emit()
    assert asked == ["JPEG photo (*.jpg *.jpeg)"]
    assert (tmp_path / "copy.jpg").read_bytes() == (tmp_path / "a-2.jpg").read_bytes()


def test_the_form_is_taken_over_as_it_was(page: HidePage, services: Services, tmp_path: Path) -> None:
    """Also the size that nobody would have chosen for the user."""
    _fill(page, _picture(tmp_path / "a.jpg", 1900, 1000))
    page.cover.sizes.lines[0].choice.click()
    content = page.content()
    other = build_window(services)
    other.hide_page.take_over(content)
    assert other.hide_page.form.wanted == page.form.wanted
    assert other.hide_page.form.wanted.options.size is None
    _dispose(other)


# ---------------------------------------------------------------- the list of messengers


@pytest.fixture
def card(window: MainWindow) -> SendingCard:
    return window.hide_page.result.view.sending


def _verdicts(width: int, n_bytes: int) -> list[Verdict]:
    buffer = BytesIO()
    Image.new("RGB", (64, 48), "grey").save(buffer, format="JPEG")
    return passes(replace(read_structure(buffer.getvalue()), width=width, height=width), n_bytes)


def test_each_messenger_is_named_once_on_each_side(card: SendingCard) -> None:
    card.show_verdicts(_verdicts(1280, 200_000), 1280)
    names = [card.passing.words.text(), card.losing.words.text()]
    for messenger in MESSENGERS:
        assert any(messenger.name in told for told in names), messenger.name
    assert names[0].startswith("WhatsApp, Telegram (Desktop), ")


def test_a_large_photo_is_better_made_smaller(card: SendingCard) -> None:
    card.show_verdicts(_verdicts(4000, 3_000_000), 4000)
    assert "WhatsApp" in card.losing.words.text()
    assert "1,280" in card.smaller.text()
    assert not card.smaller.isHidden()
    card.show_verdicts(_verdicts(1000, 200_000), 1000)
    assert card.smaller.isHidden()


def test_reasons_are_told_once_with_all_whom_they_are_of(card: SendingCard) -> None:
    card.show_verdicts(_verdicts(1280, 200_000), 1280)
    told = [widget.accessibleName() for widget in card.reasons.findChildren(QWidget) if widget.accessibleName()]
    assert len([words for words in told if words.startswith("It compresses every JPEG anew.")]) == 1
    assert any("Signal" in words and "Threema" in words for words in told)
    assert any("WhatsApp (Android / Web / Web, HD / KaiOS)" in words for words in told)
