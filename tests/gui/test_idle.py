"""A revealed message goes when the window was not used for a while, by a clock that the tests turn."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from stegapp.carriers.square import read_cover
from stegapp.format.message import FileEntry, Message
from stegapp.gui.core import dialogs
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.reveal import RevealPage
from stegapp.gui.pages.reveal.idle import IdleWatch
from stegapp.gui.window.help import _keys
from stegapp.gui.window.main_window import MainWindow
from stegapp.imaging.png import write_png
from stegapp.pipeline import RevealedShare, RevealRequest, RevealResult
from stegapp.progress import CancelToken, Job, Progress
from tests.gui.conftest import settle
from tests.gui.fakes import FakeSession


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watched:
    """A watch over a window of its own, its clock and what it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.clock = Clock()
        self.watch = IdleWatch(self.window, clock=self.clock)
        self.told: list[int] = []
        self.expired = 0
        self.watch.told.connect(self.told.append)
        self.watch.expired.connect(self._expire)

    def _expire(self) -> None:
        self.expired += 1

    def later(self, seconds: float) -> None:
        self.clock.now += seconds
        self.watch.look()


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(qtbot)
    yield made
    made.watch.stop()


def test_it_expires_once_when_the_time_is_over(watched: Watched) -> None:
    watched.watch.watch(300)
    assert watched.told == [300]
    watched.later(299.5)
    assert watched.expired == 0
    watched.later(0.5)
    assert watched.expired == 1
    assert not watched.watch.watching
    watched.later(1000)
    assert watched.expired == 1


def test_the_first_key_after_the_computer_slept_comes_too_late(watched: Watched) -> None:
    watched.watch.watch(300)
    watched.clock.now += 3600  # and no timer ran
    watched.watch.used()
    assert watched.expired == 1


def test_each_of_the_last_seconds_is_told(watched: Watched) -> None:
    watched.watch.watch(300)
    for seconds in (240, 1, 1, 1):
        watched.later(seconds)
    assert watched.told == [300, 60, 59, 58, 57]


def test_the_timer_looks_again_when_there_is_something_to_tell(watched: Watched) -> None:
    watched.watch.watch(300)
    assert watched.watch._timer.isActive()
    assert watched.watch._timer.interval() == 240_000
    watched.later(250.4)
    assert watched.watch._timer.interval() in range(500, 700)  # 49.6 seconds are left; the next to tell is 49


def test_nought_is_never(watched: Watched) -> None:
    watched.watch.watch(0)
    watched.later(10**6)
    assert (watched.expired, watched.told) == (0, [])
    assert not watched.watch._timer.isActive()


def test_keys_and_the_mouse_are_use(watched: Watched) -> None:
    watched.watch.watch(100)
    handle = watched.window.windowHandle()
    for use in (
        lambda: QTest.keyClick(handle, Qt.Key.Key_A),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton),
        lambda: QTest.mouseMove(handle, QPoint(5, 7)),
    ):
        watched.later(99)
        assert watched.told[-1] == 1
        use()
        assert watched.told[-1] == 100
        watched.later(99)
        assert watched.expired == 0
        watched.watch.used()
    watched.watch.stop()
    before = list(watched.told)
    QTest.keyClick(handle, Qt.Key.Key_A)
    assert watched.told == before


def test_a_window_that_is_shown_later_is_watched_too(qtbot: QtBot) -> None:
    window, clock = QWidget(), Clock()
    qtbot.addWidget(window)
    watch, told = IdleWatch(window, clock=clock), list[int]()
    watch.told.connect(told.append)
    watch.watch(100)
    assert window.windowHandle() is None
    window.show()
    settle()
    clock.now += 99
    watch.look()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert told == [100, 1, 100]
    watch.stop()


# ---------------------------------------------------------------- the page


@pytest.fixture
def page(window: MainWindow) -> RevealPage:
    window.go_to(window.reveal_page)
    window.reveal_page.idle._clock = Clock()
    return window.reveal_page


def later(page: RevealPage, seconds: float) -> None:
    clock = page.idle._clock
    assert isinstance(clock, Clock)
    clock.now += seconds
    page.idle.look()


def reveal(page: RevealPage, session: FakeSession, sample: Path, *messages: Message) -> None:
    """Reveal pictures that hold these messages; the session knows of them no more."""
    folder = Path(page.services.settings.settings.save_folder)
    for number, message in enumerate(messages):
        pixels = read_cover(sample).pixels.copy()
        pixels[0, 0] ^= number + 1
        write_png(folder / f"{number}.png", pixels)
        session.hidden[pixels.tobytes()] = ("pw", message)
    page.add([PictureSource(path=folder / f"{number}.png") for number in range(len(messages))])
    page.password.set_text("pw")
    page.reveal()


def test_a_message_goes_after_five_minutes_and_can_be_revealed_again(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    (tmp_path / "key").write_bytes(b"key")
    page.form.key_files.add([tmp_path / "key"])
    assert not page.idle.watching
    reveal(page, session, sample, Message.from_text("eyes only"))
    assert page.view.closing.text() == (
        "Cleared from here after 5 minutes without use. Nothing that you saved is touched."
    )
    assert page.view.closing.isVisible()
    later(page, 255)
    assert page.view.closing.text() == "Cleared from here in 45 seconds, unless you use the window."
    assert page.view.text.toPlainText() == "eyes only"
    later(page, 45)
    assert page.view.state == "empty"
    assert page.view.text.toPlainText() == page.view.text.exact == ""
    assert "were cleared" in page.view._empty_words.text()
    assert page.view.closing.isHidden()
    assert page.stegos.state(0) == "Cleared"
    assert page.password.text == ""
    assert not page.form.key_files.paths
    assert not page.idle.watching
    page.password.set_text("pw")
    page.reveal()
    assert page.view.text.toPlainText() == "eyes only"
    assert page.idle.watching


def test_nothing_in_the_window_holds_it_any_more(page: RevealPage, session: FakeSession, sample: Path) -> None:
    messages = [Message.from_text("a text"), Message.from_files([FileEntry("file", b"a file")])]
    held = [weakref.ref(message) for message in messages]
    reveal(page, session, sample, *messages)
    page.stegos.choose(1)
    assert page.view.state == "files"
    session.hidden.clear()
    messages.clear()
    assert all(each() is not None for each in held)
    later(page, 300)
    gc.collect()
    assert [each() for each in held] == [None, None]
    assert page.view.files.rowCount() == 0


def test_use_puts_it_off(page: RevealPage, window: MainWindow, session: FakeSession, sample: Path) -> None:
    reveal(page, session, sample, Message.from_text("eyes only"))
    for _ in range(3):
        later(page, 299)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        assert page.view.closing.text().startswith("Cleared from here after 5 minutes")
    assert page.view.state == "text"


@pytest.mark.parametrize("seconds", [60, 900, 0])
def test_the_time_is_chosen(page: RevealPage, session: FakeSession, sample: Path, seconds: int) -> None:
    reveal(page, session, sample, Message.from_text("eyes only"))
    page.services.settings.update(message_seconds=seconds)
    if seconds:
        later(page, seconds - 1)
        assert page.view.state == "text"
        later(page, 1)
        assert page.view.state == "empty"
    else:
        assert not page.idle.watching
        later(page, 10**6)
        assert page.view.state == "text"


def test_a_failure_stays_and_what_was_saved_too(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reveal(page, session, sample, Message.from_text("kept"))
    monkeypatch.setattr(dialogs, "save_as", lambda *_: tmp_path / "kept.txt")
    page.view.save_button.click()
    page.add([PictureSource(path=sample)])
    page.reveal()
    assert page.view.state == "failed"
    assert page.view.closing.isHidden()
    later(page, 300)
    assert (tmp_path / "kept.txt").read_text() == "kept"
    assert page.stegos.state(0) == "Cleared"
    assert page.stegos.state(1) == "Nothing revealed"


def test_the_form_to_hide_is_left_alone(
    page: RevealPage, window: MainWindow, session: FakeSession, sample: Path
) -> None:
    window.hide_page.message.text.setPlainText("not hidden yet")
    window.hide_page.password.field.set_text("typed")
    reveal(page, session, sample, Message.from_text("eyes only"))
    later(page, 300)
    assert page.view.state == "empty"
    assert window.hide_page.message.text.toPlainText() == "not hidden yet"
    assert window.hide_page.password.password == "typed"


def test_it_goes_at_once_when_the_user_says_so(
    page: RevealPage, window: MainWindow, session: FakeSession, sample: Path
) -> None:
    assert not page.clearing.button.isVisible()
    reveal(page, session, sample, Message.from_text("first"), Message.from_text("second"))
    page.services.settings.update(message_seconds=0)
    assert page.clearing.button.isVisible()
    page.view.copy_button.click()
    page.clearing.button.click()
    assert page.view.state == "empty"
    assert "were cleared. To read it" in page.view._empty_words.text()
    assert [page.stegos.state(number) for number in range(2)] == ["Cleared", "Cleared"]
    assert page.password.text == ""
    assert QGuiApplication.clipboard().text() == ""
    assert not page.clearing.button.isVisible()


def test_a_key_clears_it_from_any_page(
    page: RevealPage, window: MainWindow, session: FakeSession, sample: Path, qtbot: QtBot
) -> None:
    QTest.keySequence(window, "Ctrl+L")  # there is nothing
    assert "will appear" in page.view._empty_words.text()
    reveal(page, session, sample, Message.from_text("eyes only"))
    window.activateWindow()
    window.go_to(window.hide_page)
    window.hide_page.message.text.setFocus()
    QTest.keySequence(window, "Ctrl+L")
    assert page.view.state == "empty"
    assert page.password.text == ""
    assert any(keys == "Ctrl+L" for keys, _ in _keys())


def test_what_is_being_revealed_is_stopped_and_cleared(
    real_window: MainWindow, session: FakeSession, sample: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The key comes while the second of two pictures is worked on."""
    page, started = real_window.reveal_page, list[RevealRequest]()

    def waiting(request: RevealRequest, *, cancel: CancelToken) -> Job[RevealResult | RevealedShare]:
        started.append(request)
        while len(started) == 2 and not cancel.cancelled:
            yield Progress("derive-keys")
        return (yield from session.reveal_part(request, cancel=cancel))

    monkeypatch.setattr(page.services.session, "reveal_part", waiting)
    reveal(page, session, sample, Message.from_text("first"), Message.from_text("second"))
    qtbot.waitUntil(lambda: len(started) == 2)
    assert page.outcomes.messages(page.stegos.sources)
    page.clear_now()
    qtbot.waitUntil(lambda: not page.busy)
    assert not page.outcomes.messages(page.stegos.sources)
    assert page.view.state == "empty"
    assert page.password.text == ""
