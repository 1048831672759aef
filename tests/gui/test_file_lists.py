"""Lists of files: links and odd things in folders, thousands of entries, and nothing hidden that is not shown."""

import gc
import os
import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from stegapp.errors import Cancelled, MessageRefused
from stegapp.format.message import FileEntry, Message
from stegapp.gui import i18n
from stegapp.gui.jobs.drafts import Draft, Packed, list_files, packed_size
from stegapp.gui.jobs.file_tree import FileTree, ListedFile
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.widgets.file_model import FilesModel, RevealedModel
from stegapp.gui.widgets.message_view import MessageView
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import HideRequest
from stegapp.progress import CancelToken, Job, Progress, run_job
from tests.gui.fakes import FakeSession

CHECK = Qt.ItemDataRole.CheckStateRole
SOON = 60_000


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    return window.hide_page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file, a link to a secret beside it, a link to a folder and one to nothing."""
    (tmp_path / "secret.txt").write_text("not for anyone")
    made = tmp_path / "Report"
    (made / "sub").mkdir(parents=True)
    (made / "a.txt").write_text("a")
    (made / "sub" / "b.txt").write_text("bb")
    (made / "link.txt").symlink_to(tmp_path / "secret.txt")
    (made / "loop").symlink_to(made)
    (made / "broken").symlink_to(tmp_path / "nowhere")
    return made


def _hidden(session: FakeSession) -> list[str]:
    request = [r for r in session.requests if isinstance(r, HideRequest)][-1]
    return [file.name for file in request.message.files]


# ---------------------------------------------------------------- links, and what is odd


def test_links_in_a_folder_are_shown_and_stay_out_unless_ticked(
    page: HidePage, session: FakeSession, sample: Path, folder: Path
) -> None:
    page.open_cover(PictureSource(path=sample))
    page.password.fill("pw")
    page.form.add_files([folder])
    model = page.message.model
    link = model.find("Report/link.txt")
    assert link.data() == "link.txt (link)"
    assert link.data(CHECK) == Qt.CheckState.Unchecked
    assert model.find("Report/a.txt").data(CHECK) is None
    assert "Links to files elsewhere are left out" in page.message.banner.advice
    assert "loop” is a link to a folder" in page.message.banner.advice
    assert "broken” is a link to nothing" in page.message.banner.advice
    assert page.message.summary.text().startswith("2 files")
    page.hide_message()
    assert _hidden(session) == ["Report/a.txt", "Report/sub/b.txt"]
    page.back_to_form()
    assert model.setData(model.find("Report/link.txt"), Qt.CheckState.Checked.value, CHECK)
    assert page.message.summary.text().startswith("3 files")
    assert page.unsaved_message() is not None  # it is another message now
    page.hide_message()
    assert sorted(_hidden(session)) == ["Report/a.txt", "Report/link.txt", "Report/sub/b.txt"]


def test_a_ticked_link_stays_ticked_when_more_is_added(page: HidePage, folder: Path, tmp_path: Path) -> None:
    page.form.add_files([folder])
    model = page.message.model
    model.setData(model.find("Report/link.txt"), Qt.CheckState.Checked.value, CHECK)
    (tmp_path / "more.txt").write_text("more")
    page.form.add_files([tmp_path / "more.txt"])
    assert model.taken == {"Report/a.txt", "Report/link.txt", "Report/sub/b.txt", "more.txt"}
    content = page.message.content
    page.message.clear()
    assert model.taken == frozenset()
    page.message.take_over(content)
    assert "Report/link.txt" in model.taken


def test_a_link_that_was_chosen_itself_is_taken(page: HidePage, folder: Path) -> None:
    page.form.add_files([folder / "link.txt"])
    assert page.message.model.taken == {"link.txt"}
    assert page.message.model.find("link.txt").data(CHECK) is None


def test_what_comes_into_a_folder_later_is_not_hidden_unseen(
    page: HidePage, session: FakeSession, sample: Path, folder: Path, tmp_path: Path
) -> None:
    page.open_cover(PictureSource(path=sample))
    page.password.fill("pw")
    page.form.add_files([folder])
    (folder / "new.txt").write_text("nobody saw it")
    (folder / "new link.txt").symlink_to(tmp_path / "secret.txt")
    page.hide_message()
    assert _hidden(session) == ["Report/a.txt", "Report/sub/b.txt"]


def test_what_has_gone_from_a_folder_is_told(page: HidePage, sample: Path, folder: Path) -> None:
    page.open_cover(PictureSource(path=sample))
    page.password.fill("pw")
    page.form.add_files([folder])
    (folder / "a.txt").unlink()
    page.hide_message()
    assert page.result.outcome is None
    assert "Report/a.txt" in page.banner.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_one_odd_thing_in_a_folder_is_named_and_left_out(page: HidePage, folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    for number in range(5):
        (folder / f"bad{number}").symlink_to(folder / "nowhere")
    page.form.add_files([folder])
    assert "Report/a.txt" in page.message.names
    assert page.message.banner.message == "Not all of it is taken along."
    assert "And 5 more." in page.message.banner.advice
    page.form.add_files([folder / "pipe"])
    assert "pipe” is not a regular file" in page.message.banner.advice  # chosen itself, it is told first
    page.message.clear()
    page.form.add_files([folder / "pipe"])
    assert "pipe” is not a regular file" in page.message.banner.message
    assert page.message.draft.empty


# ---------------------------------------------------------------- the tree


def test_the_tree_sums_up_its_folders() -> None:
    tree = FileTree([ListedFile("a/b/c", 1), ListedFile("a/d", 10), ListedFile("e", 100)])
    sizes = {node.name: node.n_bytes for node in tree.nodes}
    assert sizes == {"": 111, "a": 11, "a/b": 1, "a/b/c": 1, "a/d": 10, "e": 100}
    number = next(i for i, node in enumerate(tree.nodes) if node.name == "a/b")
    less, gone = tree.without([number])
    assert gone == {"a/b/c"}
    assert [file.name for file in less.files] == ["a/d", "e"]


def test_the_models_keep_to_the_rules_of_qt(qapp: object) -> None:
    i18n.install("en")
    files = FilesModel()
    QAbstractItemModelTester(files, QAbstractItemModelTester.FailureReportingMode.Fatal)
    files.show_tree(
        FileTree([ListedFile("a/b/c", 1), ListedFile("a/d", 10, link=True), ListedFile("e", 100)]), frozenset()
    )
    files.setData(files.find("a/d"), Qt.CheckState.Checked.value, CHECK)
    files.show_tree(FileTree(), frozenset())
    revealed = RevealedModel()
    QAbstractItemModelTester(revealed, QAbstractItemModelTester.FailureReportingMode.Fatal)
    revealed.show_files([FileEntry("a/b.txt", b"1"), FileEntry("CON", b"22")])
    assert revealed.index(0, 2).data() == "1 byte"
    revealed.show_files(())


def test_removing_keeps_other_folders_open(page: HidePage, folder: Path) -> None:
    page.form.add_files([folder])
    page.message.tree.expand(page.message.model.find("Report"))
    page.message.select("Report/a.txt")
    page.message.remove_selected()
    assert page.message.tree.isExpanded(page.message.model.find("Report"))
    assert page.message.names == ["Report/link.txt", "Report/sub/b.txt"]


# ---------------------------------------------------------------- thousands


class _OwnTime:
    """The longest computing time of this thread between two rounds of the event loop: other programs do not count."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        gc.freeze()  # what earlier tests left is not the window's to look through
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.thread_time()
        self.worst_ms = max(self.worst_ms, 1000 * (now - self._last))
        self._last = now

    def stop(self) -> float:
        self._beat()
        self._timer.stop()
        gc.unfreeze()
        return self.worst_ms


def _many(where: Path, folders: int, files: int) -> Path:
    for i in range(folders):
        (where / f"m{i}").mkdir(parents=True)
        for j in range(files):
            os.close(os.open(where / f"m{i}" / f"f{j}.js", os.O_CREAT | os.O_WRONLY))
    return where


def test_24_000_files_in_3_000_folders_never_freeze_the_window(
    real_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    many = _many(tmp_path / "many", 3_000, 8)
    page = real_window.hide_page
    page.form.add_files([many / "m0"])  # once, for what is loaded the first time
    qtbot.waitUntil(lambda: len(page.message.names) == 8, timeout=SOON)
    own = _OwnTime()
    page.form.add_files([many])
    seen: list[str] = []

    def listed() -> bool:
        if page.message.looking.isVisible():
            seen.append(page.message.looking_words.text())
        return len(page.message.names) == 24_008

    qtbot.waitUntil(listed, timeout=SOON)
    qtbot.waitUntil(lambda: not page.message.looking.isVisible(), timeout=SOON)
    page.message.tree.expand(page.message.model.find("many"))
    page.message.select("many/m7")
    page.message.remove_selected()
    assert len(page.message.names) == 24_000
    worst = own.stop()
    assert len(set(seen)) > 2  # it counted
    assert worst < 500, f"{worst:.0f} ms"  # of the window's own computing, some 100; it was 50 s


def test_looking_through_folders_can_be_stopped(real_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    many = _many(tmp_path / "many", 800, 8)
    page = real_window.hide_page
    page.form.add_files([many])
    qtbot.waitUntil(page.message.looking.isVisible, timeout=SOON)
    page.message.stop_looking.emit()
    qtbot.waitUntil(lambda: not page.message.looking.isVisible(), timeout=SOON)
    assert page.message.names == []
    assert page.message.draft.empty


def test_a_cancelled_listing_or_packing_stops_at_once(tmp_path: Path) -> None:
    _many(tmp_path / "some", 3, 3)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        run_job(list_files([tmp_path / "some"], frozenset(), token))
    taken = frozenset({"some/m0/f0.js"})
    with pytest.raises(Cancelled):
        run_job(packed_size(Draft("files", paths=(tmp_path / "some",), taken=taken), token, carrier="square"))


def test_a_picture_never_waits_for_a_message(
    real_window: MainWindow, sample: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Packing a large file once held up the picture for as long, and went on after the file was removed."""
    started: list[CancelToken] = []

    def packing(draft: Draft, cancel: CancelToken, *, carrier: str) -> Job[Packed]:
        started.append(cancel)
        while True:  # as if the file were endless
            yield Progress("pack")
            cancel.raise_if_cancelled()
            time.sleep(0.001)

    monkeypatch.setattr("stegapp.gui.jobs.drafts.packed_size", packing)
    page = real_window.hide_page
    (tmp_path / "log.txt").write_bytes(b"x" * 1000)
    page.form.add_files([tmp_path / "log.txt"])
    qtbot.waitUntil(lambda: bool(started), timeout=SOON)
    page.open_cover(PictureSource(path=sample))
    qtbot.waitUntil(lambda: page.cover.cover is not None, timeout=SOON)
    assert not started[0].cancelled
    page.message.select("log.txt")
    page.message.remove_selected()
    qtbot.waitUntil(lambda: started[0].cancelled, timeout=SOON)
    assert page.forecast.packed is None


def test_a_file_that_fits_nowhere_is_given_no_false_size(page: HidePage, sample: Path, tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_bytes(random.Random(1).randbytes(3_000_000))
    page.open_cover(PictureSource(path=sample))
    page.form.add_files([tmp_path / "film.mp4"])
    page.form.settle()
    bar = page.message.capacity
    assert bar.too_long
    assert bar.words.startswith("more than ")
    assert "3.0 MB" not in bar.words  # nobody has packed it to its end
    assert "more than" in bar.help_text
    (tmp_path / "film.mp4").write_bytes(b"a" * 3_000_000)  # this one fits
    page.form.settle()
    assert not bar.too_long
    assert "more than" not in bar.words


def test_60_000_revealed_files_never_freeze_the_window(window: MainWindow) -> None:
    view: MessageView = window.reveal_page.view
    window.go_to(window.reveal_page)
    files = tuple(FileEntry(f"folder {i % 50}/file {i}.txt", b"x") for i in range(60_000))
    message = Message("files", files=files)
    begin = time.thread_time()
    view.show_message(message, "")
    window.grab()
    assert time.thread_time() - begin < 1.5
    assert view.files.rowCount() == 60_000


def test_an_impossible_choice_leaves_the_list(page: HidePage, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(MessageRefused):
        run_job(list_files([tmp_path / "gone"], frozenset(), CancelToken()))
    page.form.add_files([tmp_path / "empty"])
    assert page.message.names == []
    assert page.message.banner.message


def test_of_several_files_one_that_is_gone_is_named_and_keeps_no_other_out(
    page: HidePage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    files = [tmp_path / name for name in ("one.txt", "two.txt", "three.txt")]
    for path in files:
        path.write_text(path.name)
    page.form.add_files([files[0], tmp_path / "gone.txt", files[1]])
    assert page.message.names == ["one.txt", "two.txt"]
    assert "gone.txt” cannot be read" in page.message.banner.advice
    files[0].unlink()  # and is in nobody's way once it is off the list
    page.message.select("one.txt")
    page.message.remove_selected()
    page.form.add_files([files[2]])
    assert page.message.names == ["two.txt", "three.txt"]
    page.open_cover(PictureSource(path=sample))
    page.password.fill("pw")
    page.hide_message()
    assert _hidden(session) == ["two.txt", "three.txt"]
