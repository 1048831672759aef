"""Fixtures of the window's tests: a place of its own, a session without torch, nothing left running."""

import os
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from stegapp.gui import dialogs
from stegapp.gui.app import build_services, build_window
from stegapp.gui.main_window import MainWindow
from stegapp.gui.services import Services
from stegapp.gui.worker import JobRunner, SyncRunner
from stegapp.stego import Session
from tests.gui.fakes import FakeSession


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
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves one of our threads, a window or a running timer behind."""
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    threads = [t.name for t in threading.enumerate() if t.name.startswith("stegapp")]
    assert not threads, threads
    timers = [t for w in QApplication.topLevelWidgets() for t in w.findChildren(QTimer) if t.isActive()]
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    left = [repr(w) for w in windows]
    for window in windows:  # one test that fails must not fail those after it
        _dispose(window)
    assert not left, left
    assert not timers, timers


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
    runner.deleteLater()


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
    if isinstance(window, MainWindow):
        window.confirm = lambda _: True
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
