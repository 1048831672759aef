"""No text of the window is cut: in any language, on screens of usual widths, with usual and with large letters."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.words import Words
from stegapp.gui.window.main_window import MainWindow
from stegapp.languages import LANGUAGES
from tests.gui import states
from tests.gui.conftest import settle
from tests.gui.cut_texts import cut_texts

WIDTHS = (960, 1024, 1366)
USUAL, LARGE = 10.5, 16.0  # points
STATES = ("hide_running", "hide_files", "hide_photo", "hide_done", "settings")
CASES = [*((language, USUAL) for language in LANGUAGES), *((language, LARGE) for language in ("de", "fa"))]


def _letters(points: float) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    font = QFont(app.font())
    font.setPointSizeF(points)
    app.setFont(font)
    themes().choose("light")


def _rest(shown: QWidget) -> None:
    """Wait until nothing moves any more: what is laid out again asks what is around it for room, and so on."""
    alike, before = 0, None
    while alike < 3:
        settle()
        now = [widget.geometry() for widget in shown.findChildren(QWidget)]
        alike, before = (alike + 1 if now == before else 0), now


def _opened(services: Services, width: int) -> MainWindow:
    window = build_window(services)
    window.resize(width, 720)
    window.show()
    window.start_background_work()
    return window


def _closed(window: MainWindow) -> None:
    """Close a window and be rid of it: the next one sets the style anew for all that are left."""
    window.reopening = True
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _cut_at_any_width(window: MainWindow) -> list[str]:
    """Widths grow and shrink: what comes to a page later has to find its room, too."""
    cut = []
    for width in (*WIDTHS, WIDTHS[0]):
        window.resize(width, 720)
        _rest(window)
        cut += [f"at {width}: {found}" for found in cut_texts(window)]
    return cut


@pytest.mark.parametrize(("language", "points"), CASES)
def test_no_text_of_a_page_is_cut(services: Services, language: str, points: float, tmp_path: Path) -> None:
    _letters(points)
    services.settings.update(language=language)
    cut = []
    for name in STATES:
        window = _opened(services, WIDTHS[0])
        getattr(states, name)(window, tmp_path)
        cut += [f"{name} {found}" for found in _cut_at_any_width(window)]
        _closed(window)
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize(("language", "points"), [("fr", USUAL), *((language, LARGE) for language in LANGUAGES)])
def test_no_text_of_a_plan_is_cut(services: Services, language: str, points: float, tmp_path: Path) -> None:
    _letters(points)
    services.settings.update(language=language)
    window = _opened(services, WIDTHS[0])
    states.train_advanced(window, tmp_path)
    cut = _cut_at_any_width(window)
    _closed(window)
    assert not cut, "\n".join(cut)


def _split(window: MainWindow) -> QWidget | None:
    window.hide_page.several.split()
    return window.hide_page.several.splitting.dialog


def _many(window: MainWindow) -> QWidget | None:
    window.hide_page.several.hide_in_many()
    return window.hide_page.several.many.dialog


def _which(window: MainWindow) -> QWidget | None:
    window.hide_page.cover.which.emit()
    return window.hide_page.which.dialog


@pytest.mark.parametrize(("language", "points"), CASES)
def test_no_text_of_a_dialog_is_cut(
    services: Services, language: str, points: float, tmp_path: Path, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _letters(points)
    services.settings.update(language=language)
    photo = tmp_path / "photo.png"
    photo.write_bytes(sample.read_bytes())
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: tmp_path)
    window = _opened(services, WIDTHS[0])
    page, cut = window.hide_page, []
    page.cover.carriers.tiles["photo"].click()
    page.message.text.setPlainText("hello")
    page.password.fill("pw")
    opening: tuple[Callable[[MainWindow], QWidget | None], ...] = (_split, _many, _which)
    for open_dialog in opening:
        dialog = open_dialog(window)
        assert dialog is not None
        _rest(dialog)
        cut += [f"{open_dialog.__name__}: {found}" for found in cut_texts(dialog)]
        dialog.close()
        settle()
    _closed(window)
    assert not cut, "\n".join(cut)


@pytest.mark.parametrize("make", [QPushButton, QLabel, Words])
def test_what_is_cut_is_found(qtbot: QtBot, make: Callable[[str], QWidget]) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    column = QVBoxLayout(outer)
    shown = make("As it is")
    column.addWidget(shown)
    outer.show()
    settle()
    assert cut_texts(outer) == []
    shown.setFixedWidth(20)
    settle()
    assert len(cut_texts(outer)) == 1


def test_what_lies_outside_is_found(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    outer.resize(100, 100)
    inner = QPushButton("As it is", outer)
    inner.move(60, 10)
    outer.show()
    settle()
    assert len(cut_texts(outer)) == 1


def test_the_toggle_of_the_options_stays_where_it_is(services: Services) -> None:
    window = _opened(services, WIDTHS[2])
    options = window.hide_page.options
    _rest(window)
    closed = options.toggle.geometry()
    options.toggle.click()
    _rest(window)
    assert options.toggle.geometry() == closed
    assert closed.width() < options.width() / 2
    _closed(window)
