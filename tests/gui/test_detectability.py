"""What a detector makes of the picture: while the message is written, and once it is hidden."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from stegapp.gui import i18n
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.estimates import expected_false_alarms, expected_verdict
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import LEVEL_WORDS, CapacityRequest, Detectability, ExpectedDetectability
from stegapp.progress import run_job
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


def test_the_share_to_expect_follows_the_length(session: FakeSession) -> None:
    measured = run_job(session.capacity(CapacityRequest(b"")))
    sparing = replace(measured, adaptive_bytes=14_000)
    found = [expected_false_alarms(sparing, n) for n in (1, 100, 1_000, 10_000, 14_000, 14_001, 31_400)]
    assert found == pytest.approx([0.5, 0.5, 0.4, 0.3, 0.3, 0.093, 0.02], abs=1e-3)
    nothing = replace(measured, detectability=ExpectedDetectability(REASON))
    assert expected_false_alarms(nothing, 100) is None


@pytest.mark.parametrize(
    ("packed", "level", "advice"),
    [
        (1_000, "hard-to-notice", "Keep the original to yourself"),
        (15_000, "noticeable", "A shorter message"),
        (31_000, "stands-out", "Hide less"),
    ],
)
def test_the_verdict_follows_the_length(session: FakeSession, packed: int, level: str, advice: str) -> None:
    measured = run_job(session.capacity(CapacityRequest(b"")))
    found, words = expected_verdict(measured, packed, None)
    assert found == level
    assert words.startswith(LEVEL_WORDS[found])
    assert advice in words
    assert expected_verdict(measured, packed, 0.5) == (None, "")  # measured at full strength only
    assert expected_verdict(measured, None, None) == (None, "")
    assert expected_verdict(measured, 40_000, None) == (None, "")  # does not fit


def test_a_photo_that_stands_out_by_itself_is_named_at_once(page: HidePage, session: FakeSession, sample: Path) -> None:
    points = tuple(replace(point, false_alarm_share=0.01, level="stands-out") for point in EXPECTED.points)
    session.expected = replace(EXPECTED, points=points, cover_share=0.01, cover_level="stands-out")
    page.open_cover(PictureSource(path=sample))
    line = page.message.capacity.level_line
    assert line.level == "stands-out"
    assert "without a message: try another photo" in line.words
    _write(page, sample, "hello")
    assert "without a message: try another photo" in line.words


def test_it_is_said_while_the_message_is_written(page: HidePage, session: FakeSession, sample: Path) -> None:
    line = page.message.capacity.level_line
    assert line.isHidden()
    _write(page, sample, "hello")
    assert line.isVisible()
    assert line.words.startswith("Hard to notice. ")
    assert line._gauge.lit == 1
    page.options.auto.setChecked(False)
    assert line.isHidden()
    page.options.auto.setChecked(True)
    page.form.remove_cover()
    assert line.isHidden()
    session.expected = ExpectedDetectability(REASON)
    page.forecast.measured.clear()
    _write(page, sample, "hello")
    assert (line.level, line.words) == (None, REASON)
    assert line._gauge.isHidden()


def test_it_is_said_of_the_result(page: HidePage, session: FakeSession, sample: Path) -> None:
    _write(page, sample, "hello")
    page.hide_message()
    assert page.result.view.level_line.words.startswith("Hard to notice. ")
    details = page.result.view.details.text()
    assert "47 look at least as suspicious" in details
    assert "Without the message it would be 48" in details
    assert "tested on 299 others" in details
    page.start_over()
    session.seen = Detectability(REASON)
    _write(page, sample, "hello")
    page.hide_message()
    assert page.result.view.level_line.words == REASON
    assert page.result.view.details.isHidden()


def test_it_is_said_in_german(window: MainWindow) -> None:
    before = QLocale()
    try:
        i18n.install("de")
        for words in (SEEN.words, SEEN.context, EXPECTED.words, *LEVEL_WORDS.values()):
            assert localised(words) != words
        assert "47" in localised(SEEN.context)
        assert "1.000 Bytes" in localised(SEEN.context)
        assert "298 Fotos" in localised(SEEN.measured_on)
        assert localised(REASON).startswith("Für Bilder wie dieses")
    finally:
        i18n.install("en")
        QLocale.setDefault(before)
