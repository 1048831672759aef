"""The Hide page where the picture stays a photo: the choice, sizes, metadata, what comes of it."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from stegapp.carriers import CoverOptions, Photo
from stegapp.gui.app import build_window
from stegapp.gui.jobs import photos, pictures
from stegapp.gui.jobs.photos import view_of
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.services import Services
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import CapacityRequest, HideRequest
from stegapp.progress import CancelToken, run_job
from tests.gui.conftest import _dispose
from tests.gui.fakes import FakeSession


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    window.hide_page.cover.carriers.tiles["photo"].click()
    return window.hide_page


def _picture(path: Path, width: int, height: int) -> Path:
    """Write a picture that looks like one: waves in three colours, with some noise."""
    rng = np.random.default_rng(width)
    y, x = np.mgrid[0:height, 0:width]
    waves = [110 + 60 * np.sin(x / (30 + 9 * band)) + 40 * np.cos(y / (21 + 7 * band)) for band in range(3)]
    levels = np.stack(waves, axis=2) + rng.normal(0, 3, (height, width, 3))
    Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8)).save(path, quality=90)
    return path


def _last(session: FakeSession, kind: type) -> object:
    return [request for request in session.requests if isinstance(request, kind)][-1]


def _chosen(page: HidePage) -> list[tuple[str, bool, bool]]:
    """Return each size that is offered: its name, whether it may be chosen, whether it is."""
    lines = page.cover.sizes.lines
    return [
        (line.choice.text(), line.choice.isEnabled(), line.choice.isChecked())
        for line in lines
        if line.offer is not None
    ]


# ---------------------------------------------------------------- the choice


def test_a_square_is_the_first_choice_and_another_is_remembered(
    window: MainWindow, services: Services, session: FakeSession, sample: Path
) -> None:
    page = window.hide_page
    assert list(page.cover.carriers.tiles) == ["square", "photo", "jpeg", "robust"]
    assert page.cover.carriers.chosen == "square"
    assert "grey" in page.cover.zone.labels[1].text()
    QTest.mouseClick(page.cover.carriers.tiles["photo"], Qt.MouseButton.LeftButton)
    assert services.settings.settings.carrier == "photo"
    assert "colours" in page.cover.zone.labels[1].text()
    other = build_window(services)
    assert other.hide_page.cover.carriers.chosen == "photo"
    _dispose(other)


def test_a_form_that_comes_back_does_not_choose_for_the_next_one(page: HidePage, services: Services) -> None:
    held = page.content()
    page.cover.carriers.tiles["jpeg"].click()
    assert services.settings.settings.carrier == "jpeg"
    page.take_over(held)
    assert page.cover.carriers.chosen == "photo"
    assert services.settings.settings.carrier == "jpeg"
    page.cover.carriers.tiles["square"].click()
    assert services.settings.settings.carrier == "square"


def test_a_carrier_that_is_not_known_here_is_a_square(services: Services) -> None:
    services.settings.update(carrier="letter-of-another-version")
    made = build_window(services)
    assert made.hide_page.cover.carriers.chosen == "square"
    assert services.settings.settings.carrier == "letter-of-another-version"  # till another is chosen
    _dispose(made)


def test_each_choice_shows_its_own(page: HidePage, sample: Path, session: FakeSession) -> None:
    page.open_cover(PictureSource(path=sample))
    cover = page.cover
    assert cover.sizes.isVisible()
    assert not cover.crop.isVisible()
    assert page.options.metadata.isVisibleTo(page.options) is False  # closed
    page.options.toggle.setChecked(True)
    assert page.options.metadata.isVisible()
    assert not page.options.slider.isVisible()
    assert not page.message.capacity.noticing.level
    cover.carriers.tiles["square"].click()
    assert cover.crop.isVisible()
    assert not cover.sizes.isVisible()
    assert page.options.slider.isVisible()
    assert not page.options.metadata.isVisible()
    measured = _last(session, CapacityRequest)
    assert isinstance(measured, CapacityRequest)
    assert (measured.carrier, measured.cover_options) == ("square", CoverOptions())


def test_each_choice_proposes_its_name(page: HidePage, tmp_path: Path) -> None:
    path = _picture(tmp_path / "beach.jpg", 1600, 900)
    page.open_cover(PictureSource(path=path))
    assert page.output.path == tmp_path / "beach.png"
    page.cover.carriers.tiles["square"].click()
    assert page.output.path == tmp_path / "beach-grey.png"


# ---------------------------------------------------------------- sizes


def test_a_lossless_picture_stays_as_it_is(page: HidePage, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=_picture(tmp_path / "a.png", 1700, 800)))
    assert _chosen(page) == [("As it is", True, True), ("Medium", True, False), ("Small", True, False)]
    assert not page.cover.sizes.reason.isVisible()


def test_a_jpeg_is_shrunk_and_says_why(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=_picture(tmp_path / "a.jpg", 2000, 1000)))
    assert _chosen(page) == [("As it is", False, False), ("Medium", True, True), ("Small", True, False)]
    assert "a.jpg" in page.cover.sizes.reason.text()
    assert "proved" in page.cover.sizes.reason.text()
    first = page.cover.sizes.lines[0]
    assert first.refusal.text() == "not possible"
    assert first.choice.accessibleDescription() == page.cover.sizes.reason.text()
    small = page.cover.sizes.lines[2].choice
    QTest.mouseClick(small, Qt.MouseButton.LeftButton, pos=small.rect().center())
    measured = _last(session, CapacityRequest)
    assert isinstance(measured, CapacityRequest)
    assert (measured.carrier, measured.cover_options) == ("photo", CoverOptions(size=1280))


def test_a_jpeg_below_all_sizes_has_one_of_its_own(page: HidePage, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=_picture(tmp_path / "a.jpg", 1000, 700)))
    assert _chosen(page) == [("As it is", False, False), ("Shrunk", True, True)]
    assert page.message.capacity.words.startswith("Room for")


def test_a_picture_that_is_too_small_is_told_as_other_errors(page: HidePage, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=_picture(tmp_path / "a.png", 90, 40)))
    assert _chosen(page) == [("As it is", False, True)]
    assert "too small" in page.cover.banner.message
    assert page.cover.banner.advice == "Choose a larger picture."


def test_each_size_tells_its_pixels_its_file_and_its_room(page: HidePage, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=_picture(tmp_path / "a.png", 1700, 800)))
    words = [(line.pixels.text(), line.file.text(), line.room.text()) for line in page.cover.sizes.lines[:3]]
    assert [pixels for pixels, *_ in words] == ["1,700 × 800", "1,600 × 753", "1,280 × 602"]
    assert all(file.endswith("MB") for _, file, _ in words)
    room = 3 * 1700 * 800 // 17
    assert [text for *_, text in words] == ["240 KB", "210 KB", "140 KB"]
    assert page.forecast.room == room
    described = page.cover.sizes.lines[0].choice.accessibleDescription()
    assert described.startswith("1,700 × 800 pixels, file about")


def test_what_was_measured_is_kept_for_each_size(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=_picture(tmp_path / "a.png", 1700, 800)))
    page.cover.sizes.lines[2].choice.click()
    count = len(session.requests)
    page.options.metadata.setCurrentIndex(2)  # makes no difference to what fits
    page.cover.sizes.lines[0].choice.click()
    page.cover.sizes.lines[2].choice.click()
    assert len(session.requests) == count


@pytest.mark.parametrize(
    ("mode", "size", "shrunk"),
    [("RGB", (900, 700), None), ("L", (900, 700), None), ("RGBA", (800, 600), None), ("RGB", (1900, 1300), 1280)],
)
def test_the_length_of_a_file_is_told_to_a_tenth(
    mode: str, size: tuple[int, int], shrunk: int | None, tmp_path: Path
) -> None:
    path = _picture(tmp_path / "a.png", *size)
    Image.open(path).convert(mode).save(path)
    cover = run_job(pictures.open_cover(PictureSource(path=path), cancel=CancelToken()))
    facts = run_job(photos.photo_facts(cover, cancel=CancelToken()))
    opened = Photo().open_cover(path, CoverOptions(size=shrunk))
    true = len(Photo().close(opened.levels, opened))
    offer = next(offer for offer in cover.offers["photo"] if offer.longer == shrunk)
    assert facts.file_bytes[offer] == pytest.approx(true, rel=0.1)


# ---------------------------------------------------------------- hide


def _fill(page: HidePage, path: Path) -> None:
    page.open_cover(PictureSource(path=path))
    page.message.text.setPlainText("meet me")
    page.form.settle()
    page.password.field.set_text("pw")
    page.password.again.set_text("pw")


def test_all_that_was_chosen_is_asked_for(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    _fill(page, _picture(tmp_path / "a.png", 1700, 800))
    page.options.auto.setChecked(False)  # of the square, and not heeded
    page.cover.sizes.lines[1].choice.click()
    page.options.metadata.setCurrentIndex(1)
    assert "place" in page.options._said.text()
    page.hide_message()
    request = _last(session, HideRequest)
    assert isinstance(request, HideRequest)
    assert (request.carrier, request.cover_options) == ("photo", CoverOptions(size=1600, metadata="keep"))
    assert request.strength is None
    assert request.output == tmp_path / "a-2.png"


def test_the_result_is_shown_in_colour(window: MainWindow, page: HidePage, tmp_path: Path) -> None:
    _fill(page, _picture(tmp_path / "a.png", 2400, 800))
    page.hide_message()
    outcome = page.result.outcome
    assert outcome is not None
    assert outcome.result.stego_pixels.shape == (800, 2400, 3)
    for shown in (outcome.before, outcome.after):
        assert (shown.width(), shown.height()) == (1600, 533)  # not a window's work to scale
        assert shown.isGrayscale() is False
    names = [name for name, *_ in page.result.view.figures.shown]
    assert "Values changed" in names
    assert "Estimated from" in page.result.view.noticing.words
    page.result.view.compare.emit()
    comparison = window.compare_page.result.comparison
    assert comparison is not None
    assert comparison.colour
    assert comparison.left.size == (2400, 800)
    assert comparison.difference is not None
    assert comparison.difference.max_change == 1


def test_the_forecast_of_a_photo_says_that_it_is_estimated(page: HidePage, tmp_path: Path) -> None:
    _fill(page, _picture(tmp_path / "a.png", 700, 500))
    assert "Estimated from" in page.message.capacity.noticing.words
    assert "of" in page.message.capacity.words
    page.options.toggle.setChecked(True)
    assert page.options.psnr.text() == ""


def test_a_message_too_long_for_a_photo_is_told(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    _fill(page, _picture(tmp_path / "a.png", 64, 64))
    page.message.text.setPlainText("".join(chr(0x4E00 + i * 7 % 20000) for i in range(1900)))
    page.form.settle()
    assert page.message.capacity.too_long
    page.hide_message()
    assert not [request for request in session.requests if isinstance(request, HideRequest)]


def test_a_refusal_by_the_job_is_told(page: HidePage, session: FakeSession, tmp_path: Path) -> None:
    from stegapp.errors import ImageRefused

    _fill(page, _picture(tmp_path / "a.png", 700, 500))
    session.error = ImageRefused("It is a JPEG.", advice="Shrink it.")
    page.hide_message()
    assert page.banner.message == "It is a JPEG."
    assert page.banner.advice == "Shrink it."


def test_the_form_is_taken_over_as_it_was(page: HidePage, services: Services, tmp_path: Path) -> None:
    _fill(page, _picture(tmp_path / "a.png", 1700, 800))
    page.cover.sizes.lines[2].choice.click()
    page.options.metadata.setCurrentIndex(2)
    content = page.content()
    services.settings.update(carrier="square")
    other = build_window(services)
    other.hide_page.take_over(content)
    form = other.hide_page.form
    assert form.wanted == page.form.wanted
    assert form.wanted.options == CoverOptions(size=1280, metadata="drop")
    _dispose(other)


# ---------------------------------------------------------------- pictures for the eye


@pytest.mark.parametrize("shape", [(40, 50), (40, 50, 1), (40, 50, 3), (1700, 20, 3), (20, 3300, 1)])
def test_views_of_levels(shape: tuple[int, ...]) -> None:
    levels = np.full(shape, 90, dtype=np.uint8)
    view = view_of(levels)
    assert max(view.width(), view.height()) == min(1600, max(shape))
    assert view.isGrayscale() is True
    assert view.pixelColor(3, 3).red() == 90
