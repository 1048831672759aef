"""Nothing jumps: controls keep their frames while texts change, and under another theme."""

import random
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from stegapp.gui.app import build_window
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.window.main_window import MainWindow
from stegapp.progress import Progress
from tests.gui import states
from tests.gui.conftest import settle
from tests.gui.cut_texts import cut_texts

SIZES = {
    "1024 × 700": (1024, 700),
    "1366 × 768 with a title bar": (1366, 768 - 40),
    "4K at 200 %": (1920, 1080 - 40),
}
"""Sizes in logical pixels: what is twice as sharp is laid out alike."""
LETTERS = (
    ("de", 16.0),
    *(pytest.param(letters, marks=pytest.mark.slow) for letters in (("en", 10.5), ("en", 16.0), ("fa", 10.5))),
)
"""Languages and sizes of letters in points: those that need the most room, and others."""
STATES = (
    "hide_filled", "hide_photo_options", "hide_done", "reveal_text", "compare_difference", "models", "train_plan",
    "settings", "about",
)  # fmt: skip
CONTROLS = QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit


def frames(window: MainWindow) -> dict[str, QRect]:
    """Return where each control is, in the window."""
    found = [w for w in window.findChildren(QWidget) if isinstance(w, CONTROLS) and w.isVisible()]
    return {
        f"{number} {type(w).__name__} {w.accessibleName()}": QRect(w.mapTo(window, QPoint()), w.size())
        for number, w in enumerate(found)
    }


def rest(window: MainWindow) -> dict[str, QRect]:
    """Return the frames once nothing moves any more."""
    alike, before = 0, frames(window)
    while alike < 3:
        settle()
        now = frames(window)
        alike, before = (alike + 1 if now == before else 0), now
    return before


@pytest.fixture
def opened(services: Services, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    language, points = request.param
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font = QFont(app.font())
    font.setPointSizeF(points)
    app.setFont(font)
    services.settings.update(language=language, theme="light")
    window = build_window(services)
    window.show()
    window.start_background_work()
    yield window
    window.reopening = True
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("opened", LETTERS, indirect=True)
@pytest.mark.parametrize("state", STATES)
def test_another_theme_moves_no_control_and_cuts_no_text(opened: MainWindow, state: str, tmp_path: Path) -> None:
    opened.resize(*SIZES["1024 × 700"])
    getattr(states, state)(opened, tmp_path)
    for name, size in SIZES.items():
        opened.resize(*size)
        before = rest(opened)
        assert len(before) > 5
        for theme in ("dark", "light"):
            themes().choose(theme)
            assert rest(opened) == before, (name, theme)
            assert not cut_texts(opened), (name, theme)


_TOO_LONG = "".join(random.Random(1).choices(string.printable, k=60_000))
TEXTS = ("", "a", "two lines\nof it", "word " * 40, _TOO_LONG)
PASSWORDS = ("", "a", "password", "Sommer2025!", "correct horse battery staple anew")


@pytest.mark.parametrize("opened", LETTERS, indirect=True)
@pytest.mark.parametrize("state", ["hide_filled", "hide_photo"])
@pytest.mark.parametrize("size", SIZES)
def test_typing_moves_no_control(opened: MainWindow, state: str, size: str, tmp_path: Path) -> None:
    """What is said of a text and a password is longer or shorter, in one line or two; its room is kept."""
    opened.resize(*SIZES[size])
    getattr(states, state)(opened, tmp_path)
    page = opened.hide_page
    before = rest(opened)
    moved = []
    # An offer opens at the foot for a message that is too long; a page that just fits is then scrolled.
    for text in TEXTS if state == "hide_filled" else TEXTS[:-1]:
        page.message.text.setPlainText(text)
        page.form.settle()
        moved += [(text[:12], *found) for found in _moved(before, rest(opened))]
    for password in PASSWORDS:
        page.password.field.set_text(password)
        page.form.settle()
        moved += [(password, *found) for found in _moved(before, rest(opened))]
    assert not moved, moved


def _moved(before: dict[str, QRect], now: dict[str, QRect]) -> list[tuple[str, QRect, QRect]]:
    return [(name, before[name], now[name]) for name in before if name in now and now[name] != before[name]]


@pytest.mark.parametrize("opened", LETTERS, indirect=True)
def test_progress_moves_no_control(opened: MainWindow, tmp_path: Path) -> None:
    opened.resize(*SIZES["1024 × 700"])
    states.hide_running(opened, tmp_path)
    before = rest(opened)
    for stage in ("read", "load-model", "pack", "derive-keys", "search", "embed", "extract", "verify", "write"):
        for done in (None, (1, 7), (7, 7)):
            opened.hide_page.progress.report(Progress(stage, *(done or ())))
            assert not _moved(before, rest(opened)), stage
    opened.hide_page.set_running(False)


@pytest.mark.parametrize("opened", LETTERS, indirect=True)
def test_a_training_that_goes_on_moves_no_control(opened: MainWindow, tmp_path: Path) -> None:
    opened.resize(*SIZES["1024 × 700"])
    states.train_jt(opened, tmp_path)
    page, before = opened.train_page.wizard, rest(opened)
    for step in (430, 431, 480, 540, 599, 600):
        page.controller.take_report(states._report("jt", step, 600))
        assert not _moved(before, rest(opened)), step
    for step in (0, 1, 150, 300):
        page.controller.take_report(states._report("sf", step, 300, 600))
        assert not _moved(before, rest(opened)), step
