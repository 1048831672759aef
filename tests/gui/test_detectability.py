"""What a detector makes of the picture: while the message is written, and once it is hidden."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from stegapp.gui import i18n
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import LEVEL_WORDS, Detectability, ExpectedDetectability, of_stego
from tests.gui.conftest import settle
from tests.gui.fakes import EXPECTED, SEEN, FakeSession

REASON = "Not measured for pictures like this: it is too unlike the photos of our test."


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    return window.hide_page


def _write(page: HidePage, sample: Path, text: str) -> None:
    page.open_cover(PictureSource(path=sample))
    page.message.text.setPlainText(text)
    page.form.settle()
    for field in (page.password.field, page.password.again):
        field.set_text("pw")


def test_a_photo_that_stands_out_by_itself_is_named_at_once(page: HidePage, session: FakeSession, sample: Path) -> None:
    points = tuple(replace(point, false_alarm_share=0.01, level="stands-out") for point in EXPECTED.points)
    session.expected = replace(EXPECTED, points=points, cover_share=0.01, cover_level="stands-out")
    page.open_cover(PictureSource(path=sample))
    line = page.message.capacity.noticing
    assert line.level == "stands-out"
    assert line.words.endswith("Take another photo.")
    _write(page, sample, "hello")
    assert line.words.endswith("Take another photo.")


def test_it_is_said_while_the_message_is_written(page: HidePage, session: FakeSession, sample: Path) -> None:
    line = page.message.capacity.noticing
    assert line.words == ""
    assert line.accessibleName().startswith("How easily it may be noticed")
    height = line.height()
    _write(page, sample, "hello")
    settle()
    assert line.height() == height  # nothing moves
    assert line.words.startswith("Hard to notice. ")
    assert line.gauge.lit == 1
    assert "expected to look at least as suspicious" in line.details.text()
    assert line.details.isHidden()
    line.toggle.click()
    assert line.details.isVisible()
    page.options.auto.setChecked(False)
    assert (line.level, line.words.split(".")[0]) == (None, "Not known")
    page.options.auto.setChecked(True)
    page.form.remove_cover()
    assert line.words == ""
    assert line.details.isHidden()
    session.expected = ExpectedDetectability(REASON)
    page.forecast.measured.clear()
    _write(page, sample, "hello")
    assert line.level is None
    assert line.words.startswith(f"Not known. {REASON}")
    assert line.gauge.lit == 0


def test_it_is_said_of_the_result(page: HidePage, session: FakeSession, sample: Path) -> None:
    _write(page, sample, "hello")
    page.hide_message()
    assert page.result.view.noticing.words.startswith("Hard to notice. ")
    details = page.result.view.noticing.details.text()
    assert "47 look at least as suspicious" in details
    assert "Without the message it would be 48" in details
    assert "tested on 299 others" in details
    page.start_over()
    session.seen = Detectability(REASON)
    _write(page, sample, "hello")
    page.hide_message()
    assert page.result.view.noticing.words.startswith(f"Not known. {REASON}")
    assert page.result.view.noticing.toggle.isHidden()


def test_it_is_said_in_german(window: MainWindow) -> None:
    before = QLocale()
    try:
        i18n.install("de")
        for words in (
            of_stego(SEEN).reason,
            of_stego(SEEN).advice,
            SEEN.context,
            EXPECTED.words,
            *LEVEL_WORDS.values(),
        ):
            assert localised(words) != words
        assert "47" in localised(SEEN.context)
        assert "1.000 Bytes" in localised(SEEN.context)
        assert "298 Fotos" in localised(SEEN.measured_on)
        assert localised(REASON).startswith("Für Bilder wie dieses")
    finally:
        i18n.install("en")
        QLocale.setDefault(before)
