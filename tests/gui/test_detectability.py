"""What a detector makes of the picture: while the message is written, and once it is hidden."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from stegapp.gui import i18n
from stegapp.gui.core_texts import localised
from stegapp.gui.estimates import expected_false_alarms
from stegapp.gui.main_window import MainWindow
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pictures import PictureSource
from stegapp.progress import run_job
from stegapp.stego import CapacityRequest, Detectability, ExpectedDetectability
from tests.gui.fakes import SEEN, FakeSession

REASON = "Not measured for pictures like this: it is too unlike the photos of our test."


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    return window.hide_page


def _write(page: HidePage, sample: Path, text: str) -> None:
    page.open_cover(PictureSource(path=sample))
    page.message.text.setPlainText(text)
    page._pack()
    for field in (page.password.field, page.password.again):
        field.set_text("pw")


def test_the_share_to_expect_follows_the_length(session: FakeSession) -> None:
    measured = run_job(session.capacity(CapacityRequest(b"")))
    sparing = replace(measured, adaptive_bytes=14_000)
    found = [expected_false_alarms(sparing, n) for n in (1, 100, 1_000, 10_000, 14_000, 14_001, 31_400)]
    assert found == pytest.approx([0.5, 0.5, 0.4, 0.3, 0.3, 0.093, 0.02], abs=1e-3)
    nothing = replace(measured, detectability=ExpectedDetectability(REASON))
    assert expected_false_alarms(nothing, 100) is None


def test_it_is_said_while_the_message_is_written(page: HidePage, session: FakeSession, sample: Path) -> None:
    _write(page, sample, "hello")
    assert "about 33 of 100 untouched" in page.message.capacity.expected  # the fake has no adaptive method
    page.options.auto.setChecked(False)
    assert page.message.capacity.expected == ""  # measured at full strength only
    page.options.auto.setChecked(True)
    page._remove_cover()
    assert page.message.capacity.expected == ""
    session.expected = ExpectedDetectability(REASON)
    page._capacities.clear()
    _write(page, sample, "hello")
    assert page.message.capacity.expected == REASON


def test_it_is_said_of_the_result(page: HidePage, session: FakeSession, sample: Path) -> None:
    _write(page, sample, "hello")
    page.hide_message()
    shown = page.result.detectability.text()
    assert "about 47 of 100 untouched photos" in shown
    assert "Without the message it would be 48" in shown
    assert "tested on 299 others" in shown
    page.start_over()
    session.seen = Detectability(REASON)
    _write(page, sample, "hello")
    page.hide_message()
    assert page.result.detectability.text() == REASON


def test_it_is_said_in_german(window: MainWindow) -> None:
    before = QLocale()
    try:
        i18n.install("de")
        assert "etwa 47 von 100" in localised(SEEN.words)
        assert "Ohne die Nachricht wären es 48" in localised(SEEN.context)
        assert "298 Fotos" in localised(SEEN.measured_on)
        assert localised(REASON).startswith("Für Bilder wie dieses")
    finally:
        i18n.install("en")
        QLocale.setDefault(before)
