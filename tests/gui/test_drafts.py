"""A draft survives the end of the program, if the user wants it and a password stands beside it."""

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication

from stegapp.gui.app import build_window
from stegapp.gui.jobs.kept_draft import KeptDraft
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.services import Services
from stegapp.gui.window.draft_keeping import BringBackDialog, DraftKeeping, _folders
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import DraftStore
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.paths import user_data
from tests.gui.conftest import settle

TEXT = "Meet me at the old mill."


@pytest.fixture
def folder() -> Path:
    return user_data()


@pytest.fixture
def crashed(services: Services) -> Iterator[None]:
    """Leave a draft as a program that ended by accident does: the window never closes."""
    services.settings.update(keep_draft=True)
    window = build_window(services)
    window.show()
    _write(window)
    window.drafts.keep()
    assert _store(window).kept_at() is not None
    if window.drafts._lock is not None:  # the system gives it back when a process dies
        window.drafts._lock.unlock()
    window.drafts.deleteLater()
    yield
    window.close()
    window.deleteLater()


def _write(window: MainWindow) -> None:
    window.hide_page.message.text.setPlainText(TEXT)
    window.hide_page.password.field.set_text("pass word")
    window.hide_page.form.settle()


def _store(window: MainWindow) -> DraftStore:
    """Return where the window keeps its own draft."""
    store = window.drafts.store
    return store if store is not None else DraftStore(user_data())


def _asked(window: MainWindow) -> BringBackDialog:
    window.drafts.ask()
    settle()
    return next(child for child in window.findChildren(BringBackDialog) if child.isVisible())


def test_nothing_is_kept_unless_it_is_wanted(window: MainWindow, folder: Path) -> None:
    _write(window)
    window.drafts.keep()
    assert not list(folder.glob("draft*"))


def test_without_a_password_nothing_is_kept(window: MainWindow) -> None:
    window.services.settings.update(keep_draft=True)
    window.hide_page.message.text.setPlainText(TEXT)
    window.hide_page.form.settle()
    window.drafts.keep()
    assert _store(window).kept_at() is None


def test_with_a_key_file_nothing_is_kept(window: MainWindow, tmp_path: Path) -> None:
    """The password alone would seal it, and may be short because of the key file."""
    window.services.settings.update(keep_draft=True)
    _write(window)
    window.drafts.keep()
    assert _store(window).kept_at() is not None
    (tmp_path / "a.key").write_bytes(b"some bytes")
    window.hide_page.password.key_files.add([tmp_path / "a.key"])
    window.drafts.keep()
    assert _store(window).kept_at() is None


def test_a_draft_goes_when_it_is_needed_no_more(window: MainWindow) -> None:
    store, settings = DraftStore(user_data()), window.services.settings
    settings.update(keep_draft=True)
    _write(window)
    for give_up in (
        lambda: window.hide_page.hidden.emit(),
        lambda: settings.update(keep_draft=False),
        lambda: window.close(),
    ):
        settings.update(keep_draft=True)
        window.drafts.keep()
        assert store.kept_at() is not None
        give_up()
        assert store.kept_at() is None


class _SlowStore(DraftStore):
    """Begins to write when it is let: what happens meanwhile happens between the last look and the write."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.begun, self.let = threading.Event(), threading.Event()

    def keep(self, text: str, password: str) -> bool:
        self.begun.set()
        self.let.wait()
        return super().keep(text, password)


def _waiting_for(gate: threading.Event) -> Job[None]:
    gate.wait()
    yield Progress("read")


@pytest.mark.parametrize(
    "give_up",
    [
        lambda window: window.hide_page.hidden.emit(),
        lambda window: window.hide_page.several.done.emit(),
        lambda window: window.services.settings.update(keep_draft=False),
        lambda window: window.close(),
    ],
)
@pytest.mark.parametrize("begun", [True, False])
def test_no_draft_is_written_after_it_was_given_up(
    give_up: Callable[[MainWindow], object], begun: bool, real_window: MainWindow, folder: Path
) -> None:
    """Whether the write has begun by then, or waits behind another job."""
    runner, store, gate = real_window.services.runner, _SlowStore(folder), threading.Event()
    real_window.services.settings.update(keep_draft=True)
    drafts = DraftKeeping(real_window, [store])
    real_window.drafts.deleteLater()
    if not begun:
        store.let.set()
        runner.submit(lambda _: _waiting_for(gate), lane=Lane.BACK)
    real_window.hide_page.message.text.setPlainText(TEXT)
    real_window.hide_page.password.field.set_text("pass word")
    drafts.keep()
    if begun:
        assert store.begun.wait(60)
    give_up(real_window)
    for event in (store.let, gate):
        event.set()
    runner.shutdown()
    assert store.kept_at() is None
    drafts.keep()
    runner.shutdown()
    if not real_window.isVisible():
        assert store.kept_at() is None
        assert QLockFile(str(folder / "draft.lock")).tryLock(0), "it is another window's turn"


def test_a_draft_that_is_written_anew_outlives_what_was_forgotten_before(tmp_path: Path) -> None:
    store = _SlowStore(tmp_path)
    kept = KeptDraft(store)
    old = threading.Thread(target=lambda: list(kept.keep("old", "pass word")(CancelToken())))
    old.start()
    assert store.begun.wait(60)
    ended: list[bool] = []
    kept.forget(lambda: ended.append(store.kept_at() is None))
    new = kept.keep("new", "pass word")
    assert not ended
    store.let.set()
    old.join()
    assert ended == [True]
    list(new(CancelToken()))
    assert store.bring_back("pass word") == "new"


@pytest.mark.usefixtures("crashed")
def test_after_a_crash_it_is_offered_and_brought_back(services: Services) -> None:
    window = build_window(services)
    window.show()
    window.start_background_work()
    assert "draft" in window.offer.message
    assert TEXT not in window.hide_page.message.text.toPlainText()
    dialog = _asked(window)
    dialog.field.set_text("another")
    dialog.open_draft()
    assert "does not open" in dialog.banner.message
    dialog.field.set_text("pass word")
    dialog.open_draft()
    assert window.hide_page.message.text.exact == TEXT
    assert window.hide_page.password.password == "pass word"
    assert not window.offer.message
    window.close()
    window.deleteLater()


def test_a_message_that_was_hidden_is_not_kept_again(window: MainWindow) -> None:
    window.services.settings.update(keep_draft=True)
    _write(window)
    window.drafts.keep()
    window.hide_page._was_hidden()
    window.services.settings.update(theme="dark")
    window.drafts.keep()
    assert _store(window).kept_at() is None


@pytest.mark.usefixtures("crashed")
def test_what_stands_on_the_page_can_be_brought_back_too(services: Services) -> None:
    window = build_window(services)
    window.show()
    window.start_background_work()
    window.hide_page.message.text.setPlainText("typed since")
    dialog = _asked(window)
    dialog.field.set_text("pass word")
    dialog.open_draft()
    assert window.hide_page.message.text.exact == TEXT
    window.hide_page.banner._act()
    assert window.hide_page.message.text.exact == "typed since"
    window.close()
    window.deleteLater()


@pytest.mark.usefixtures("crashed")
def test_an_earlier_draft_waits_and_a_new_one_is_kept_beside_it(services: Services, folder: Path) -> None:
    window = build_window(services)
    window.show()
    window.start_background_work()
    (old,) = window.drafts.waiting
    _asked(window).reject()
    assert "draft" in window.offer.message, "it can still be brought back"
    window.hide_page.message.text.setPlainText("another text")
    window.hide_page.password.field.set_text("another password")
    window.drafts.keep()
    assert old.bring_back("pass word") == TEXT
    assert _store(window).bring_back("another password") == "another text"
    window.hide_page.hidden.emit()
    assert old.bring_back("pass word") == TEXT, "nobody decided upon it"
    assert _store(window).kept_at() is None
    window.drafts.keep()
    _asked(window)._delete()
    assert old.kept_at() is None
    assert _store(window).bring_back("another password") == "another text"
    assert not window.offer.message
    window.close()
    window.deleteLater()
    assert [path.name for path in folder.iterdir() if "draft" in path.name] in ([], ["draft.lock"])


@pytest.mark.usefixtures("crashed")
def test_a_draft_that_was_brought_back_is_kept_until_it_is_hidden(services: Services) -> None:
    window = build_window(services)
    window.show()
    window.start_background_work()
    (old,) = window.drafts.waiting
    window.hide_page.message.text.setPlainText("typed since")
    window.hide_page.password.field.set_text("another password")
    window.drafts.keep()
    since = _store(window)
    dialog = _asked(window)
    dialog.field.set_text("pass word")
    dialog.open_draft()
    assert old.bring_back("pass word") == TEXT
    assert _store(window) is old
    assert since.kept_at() is None, "it is on the page no more"
    window.hide_page.message.text.setPlainText(f"{TEXT} At nine.")
    window.drafts.keep()
    assert old.bring_back("pass word") == f"{TEXT} At nine."
    window.hide_page.hidden.emit()
    assert old.kept_at() is None
    window.close()
    window.deleteLater()


def test_two_crashes_leave_two_drafts_and_each_is_offered(services: Services) -> None:
    services.settings.update(keep_draft=True)
    folders = list(_folders())[:3]
    for number, folder in enumerate(folders[:2]):
        assert DraftStore(folder).keep(f"text {number}", "pass word")
        os.utime(folder / "draft.sealed", (1e9, 1e9 + 1e5 * number))
    window = build_window(services)
    window.show()
    window.start_background_work()
    newest, oldest = window.drafts.waiting
    assert newest.bring_back("pass word") == "text 1"
    _write(window)
    window.drafts.keep()
    assert DraftStore(folders[2]).bring_back("pass word") == TEXT
    first = window.offer.message
    _asked(window).reject()
    assert window.drafts.waiting == [oldest, newest]
    assert window.offer.message != first
    _asked(window)._delete()
    assert oldest.kept_at() is None
    dialog = _asked(window)
    dialog.field.set_text("pass word")
    dialog.open_draft()
    assert window.hide_page.message.text.exact == "text 1"
    assert not window.offer.message
    window.close()
    window.deleteLater()
    assert all(DraftStore(folder).kept_at() is None for folder in folders)
    assert not any(folder.exists() for folder in folders[1:])


@pytest.mark.usefixtures("crashed")
def test_no_note_takes_the_place_of_the_offer(services: Services) -> None:
    window = build_window(services)
    window.show()
    window.start_background_work()
    window.notice.say("warn", "something else")
    assert "draft" in window.offer.message
    assert window.offer.isVisible()
    assert window.notice.isVisible()
    _asked(window)._delete()
    assert window.notice.message == "something else"
    assert not window.offer.isVisible()
    window.close()
    window.deleteLater()


@pytest.mark.usefixtures("crashed")
def test_a_second_window_leaves_the_drafts_of_the_first_alone(services: Services, qapp: QApplication) -> None:
    first = build_window(services)
    first.start_background_work()
    second = build_window(services)
    second.start_background_work()
    (old,) = first.drafts.waiting
    assert not second.drafts.waiting
    _write(second)
    second.drafts.keep()
    assert old.bring_back("pass word") == TEXT
    assert second.drafts.store is None
    first.close()  # undecided; and the second, which takes over now, offers it
    second.hide_page.message.text.setPlainText("another text")
    second.drafts.keep()
    assert "draft" in second.offer.message
    assert _store(second).bring_back("pass word") == "another text"
    second.close()
    assert old.bring_back("pass word") == TEXT
    for window in (second, first):
        window.deleteLater()
