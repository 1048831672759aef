"""Fixtures of the window's tests: a place of its own, a session without torch, nothing left running."""

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from stegapp.gui import i18n
from stegapp.gui.app import build_services, build_window
from stegapp.gui.core import dialogs
from stegapp.gui.jobs.worker import JobRunner, SyncRunner
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.window.main_window import MainWindow
from stegapp.models import read_model, save_model
from stegapp.pipeline import Session
from stegapp.system.paths import bundled_models
from tests.gui.fakes import FakeSession

PATIENCE_MS = 120_000


class PatientBot(QtBot):
    """Waits for what a test waits for, as long as it takes on a busy machine: what comes early costs nothing."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))  # type: ignore[arg-type]

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=max(timeout, PATIENCE_MS), **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def settle() -> None:
    """Let layouts come to rest: a size that follows from another takes a turn of the event loop each."""
    for _ in range(5):
        QApplication.processEvents()


class Answers:
    """Answers the questions of the window in the user's place, and remembers them."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.yes = True
        self.way: int | None = 0

    def ask(self, parent: QWidget, what: str, question: str = "", *, yes: str, no: str) -> bool:
        self.asked.append(f"{what} {question}".strip())
        return self.yes

    def choose_way(
        self, parent: QWidget, what: str, question: str = "", *, ways: Sequence[str], cancel: str
    ) -> int | None:
        self.asked.append(f"{what} {question}".strip())
        return self.way


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """No test waits for a user: every question is answered, with yes unless the test says otherwise."""
    made = Answers()
    monkeypatch.setattr(dialogs, "ask", made.ask)
    monkeypatch.setattr(dialogs, "choose_way", made.choose_way)
    return made


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication, answers: Answers) -> Iterator[None]:
    """Fail a test that leaves one of our threads, a window or a running timer behind, and leave nothing of it.

    What tests share is the application: its look, language, clipboard and windows, and the process with its threads
    and working folder. Whatever one of them did there, and however it failed, the next finds it as it was.
    """
    themes()  # made once; it raises a small font
    font, folder, locale = qapp.font(), Path.cwd(), QLocale()
    yield
    answers.yes = True
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    _dispose_windows()
    threads = [t for t in threading.enumerate() if t.name.startswith("stegapp") and t not in _abandoned]
    timers = [t for w in QApplication.topLevelWidgets() for t in w.findChildren(QTimer) if t.isActive()]
    problems = [*_left, *(t.name for t in threads), *map(repr, timers)]
    _left.clear()
    _put_back(qapp, font, folder, locale)
    if threads:
        _stop_runners()
        _abandoned.update(t for t in threads if t.is_alive())  # told once, by the test that left them
    assert not problems, problems


_left: list[str] = []  # windows that the test should have closed
_abandoned: set[threading.Thread] = set()


def _put_back(app: QApplication, font: QFont, folder: Path, locale: QLocale) -> None:
    """Bring the application to where it was before a test."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for window in QApplication.topLevelWidgets():
        if isValid(window) and window.parent() is None:
            window.close()
            window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while QApplication.overrideCursor() is not None:
        QApplication.restoreOverrideCursor()
    for translator, _ in i18n._installed:
        app.removeTranslator(translator)
    i18n._installed.clear()
    QLocale.setDefault(locale)
    if app.font() != font:
        app.setFont(font)
    if themes()._forced != Qt.ColorScheme.Unknown or not app.styleSheet():
        themes().choose("system")
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    app.setQuitOnLastWindowClosed(True)
    QGuiApplication.clipboard().clear()
    os.chdir(folder)
    app.processEvents()


def _dispose_windows() -> None:
    """Close the windows that a test left, and note that it did: while there still is what they stand on."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for window in QApplication.topLevelWidgets():
        if isValid(window) and isinstance(window, MainWindow):
            _left.append(repr(window))
            _dispose(window)


def _stop_runners() -> None:
    """End the threads of runners that a failed test could not shut down."""
    for runner in [thing for thing in gc.get_objects() if isinstance(thing, JobRunner)]:
        if isValid(runner):
            for handle in list(runner._handles):
                handle.token.cancel()
            for waiting in runner._queues.values():
                waiting.put(None)
            for thread in runner._threads.values():
                thread.join(timeout=10)  # one that hears of no cancelling is left to its fate


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def services(qapp: QApplication, session: FakeSession, tmp_path: Path) -> Iterator[Services]:
    """Services over a session that hides nothing and a runner that runs at once."""
    runner = SyncRunner()
    made = build_services(runner, session=session)  # type: ignore[arg-type]
    made.settings.update(save_folder=str(tmp_path), language="en")
    yield made
    _dispose_windows()
    runner.deleteLater()


@pytest.fixture
def other_model(tmp_path: Path) -> Path:
    """A model file that is not the bundled one: the same weights under another card."""
    return make_model(tmp_path / "holiday.safetensors")


def make_model(path: Path) -> Path:
    """Write a model whose id depends on its name."""
    model = read_model(bundled_models() / "lattice.safetensors")
    card = replace(model.card, description=f"Trained on a {path.stem}.")
    save_model(path, generator_state=model.generator, extractor_state=model.extractor, card=card)
    return path


@pytest.fixture
def window(services: Services) -> Iterator[MainWindow]:
    made = build_window(services)
    made.resize(1280, 800)
    made.show()
    made.start_background_work()
    yield made
    _dispose(made)


@pytest.fixture
def real_services(qapp: QApplication, tmp_path: Path) -> Iterator[Services]:
    """Services over the real pipelines, the bundled model and worker threads."""
    runner = JobRunner()
    made = build_services(runner, session=Session())
    made.settings.update(save_folder=str(tmp_path), device="cpu", language="en")
    yield made
    _dispose_windows()
    runner.shutdown()
    runner.deleteLater()


@pytest.fixture
def real_window(real_services: Services) -> Iterator[MainWindow]:
    made = build_window(real_services)
    made.resize(1280, 800)
    made.show()
    made.start_background_work()
    yield made
    real_services.runner.shutdown()
    _dispose(made)


def _dispose(window: QWidget) -> None:
    dialogs.ask = lambda *_, **__: True  # also where a test said no
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
