"""The Reveal page, over a session that hides nothing and a runner that runs at once."""

import os
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stegapp.carriers.square import read_cover
from stegapp.errors import Recompressed
from stegapp.format.message import FileEntry, Message
from stegapp.gui.core import dialogs
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.reveal import RevealPage
from stegapp.gui.window.main_window import MainWindow
from stegapp.imaging.png import write_png
from stegapp.texts import Text
from tests.gui.conftest import Answers
from tests.gui.drops import drop, mime_of
from tests.gui.fakes import FakeSession


@pytest.fixture
def page(window: MainWindow) -> RevealPage:
    window.go_to(window.reveal_page)
    return window.reveal_page


def _stego(session: FakeSession, sample: Path, path: Path, message: Message, password: str = "pw") -> Path:
    pixels = read_cover(sample).pixels.copy()
    pixels[0, 0] ^= len(session.hidden) + 1
    write_png(path, pixels)
    session.hidden[pixels.tobytes()] = (password, message)
    return path


def test_a_text(window: MainWindow, page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path) -> None:
    text = "<b>not bold</b> ümlaut 🌲"
    path = _stego(session, sample, tmp_path / "s.png", Message.from_text(text))
    assert drop(window, mime_of(path))
    QTest.keyClicks(page.password.line, "pw")
    QTest.keyClick(page.password.line, Qt.Key.Key_Return)
    assert page.view.state == "text"
    assert page.view.text.toPlainText() == text
    assert "2.8 %" in page.view.facts.toolTip()
    assert page.view.facts.text() == "Complete, and exactly as it was hidden."
    assert page.stegos.state(0) == "Revealed: a text"


def test_three_actions_reveal_a_message(
    window: MainWindow, session: FakeSession, sample: Path, tmp_path: Path, answers: Answers
) -> None:
    """Drop, password, Return; the picture is dropped where the window opens, and leads to Reveal: one question."""
    path = _stego(session, sample, tmp_path / "s.png", Message.from_text("at nine"))
    assert window.page is window.hide_page
    answers.way = 0
    assert drop(window, mime_of(path))
    QTest.keyClicks(window.reveal_page.password.line, "pw")
    QTest.keyClick(window.reveal_page.password.line, Qt.Key.Key_Return)
    assert window.reveal_page.view.text.toPlainText() == "at nine"
    assert len(answers.asked) == 1


def test_opened_with_reveal_two_actions_show_the_message(
    window: MainWindow, session: FakeSession, sample: Path, tmp_path: Path, answers: Answers
) -> None:
    path = _stego(session, sample, tmp_path / "s.png", Message.from_text("at nine"))
    window.open_files(["--reveal", str(path)])
    QTest.keyClicks(window.reveal_page.password.line, "pw")
    QTest.keyClick(window.reveal_page.password.line, Qt.Key.Key_Return)
    assert window.reveal_page.view.text.toPlainText() == "at nine"
    assert not answers.asked


def test_copy_is_cleared_after_a_while(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = _stego(session, sample, tmp_path / "s.png", Message.from_text("copied"))
    page.services.settings.update(clipboard_seconds=1)
    page.add([PictureSource(path=path)])
    page.password.set_text("pw")
    page.reveal()
    page.view.copy_button.click()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "copied"
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=4000)


def test_text_is_saved(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _stego(session, sample, tmp_path / "s.png", Message.from_text("line\nü"))
    page.add([PictureSource(path=path)])
    page.password.set_text("pw")
    page.reveal()
    target = tmp_path / "out.txt"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    page.view.save_button.click()
    assert target.read_bytes() == "line\nü".encode()
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o600
    assert "out.txt" in page.view.banner.message


def test_files_are_saved_and_opened_only_after(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "stegapp.gui.core.file_manager.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()) or True
    )
    message = Message.from_files([FileEntry("a/one.txt", b"1"), FileEntry("two.bin", b"22")])
    path = _stego(session, sample, tmp_path / "s.png", message)
    page.add([PictureSource(path=path)])
    page.password.set_text("pw")
    page.reveal()
    assert page.view.state == "files"
    page.view.tree.setCurrentIndex(page.view.files.index(1, 0))
    page.view.open_button.click()
    assert opened == []
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: out)
    page.view.save_one_button.click()
    assert [p.name for p in out.iterdir()] == ["two.bin"]
    page.view.open_button.click()
    assert opened == [str(out / "two.bin")]
    page.view.save_all_button.click()
    assert (out / "a" / "one.txt").read_bytes() == b"1"
    assert (out / "two (1).bin").read_bytes() == b"22"


def test_names_that_change_are_told(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = Message.from_files([FileEntry("a.txt", b"1"), FileEntry("b.txt", b"2")])
    page.add([PictureSource(path=_stego(session, sample, tmp_path / "s.png", message))])
    page.password.set_text("pw")
    page.reveal()
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.txt").write_text("there before")
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: out)
    page.view.save_all_button.click()
    assert page.view.banner.message == "2 files saved."
    assert page.view.banner.advice.startswith("1 got another name")
    assert (out / "a.txt").read_text() == "there before"


def test_wrong_password_gets_the_checklist(
    window: MainWindow, page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    path = _stego(session, sample, tmp_path / "s.png", Message.from_text("x"))
    page.add([PictureSource(path=path)])
    page.password.set_text("wrong")
    page.reveal()
    words = page.view.failure_words
    for part in ("password", "model", "original file", "compress"):
        assert part in words
    page.view.models.click()
    assert window.page is window.models_page
    page.password.set_text("pw")
    page.reveal()
    assert page.view.state == "text"


def test_a_jpeg_and_a_picture_too_small_are_recognised_and_a_resized_one_reveals_nothing(
    page: RevealPage, sample: Path, tmp_path: Path
) -> None:
    jpeg = tmp_path / "a.jpg"
    Image.open(sample).save(jpeg)
    small = tmp_path / "b.png"
    Image.open(sample).resize((400, 400)).save(small)
    page.add([PictureSource(path=small)])
    page.reveal()
    assert page.view.failure_words.startswith("Nothing could be revealed")
    assert "JPEG" not in page.view.failure_words
    page.add([PictureSource(path=jpeg)])
    page.reveal()
    assert page.view.failure_words.startswith("Nothing could be revealed")
    assert "compressed this JPEG anew" in page.view.failure_words
    Image.open(sample).resize((40, 40)).save(tmp_path / "c.png")
    page.add([PictureSource(path=tmp_path / "c.png")])
    page.reveal()
    assert "too small" in page.view.failure_words


def test_several_in_a_row(
    window: MainWindow, page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    paths = [
        _stego(session, sample, tmp_path / "1.png", Message.from_text("one")),
        _stego(session, sample, tmp_path / "2.png", Message.from_text("two"), password="other"),
        _stego(session, sample, tmp_path / "3.png", Message.from_files([FileEntry("f", b"x")])),
    ]
    assert drop(window, mime_of(*paths))
    page.password.set_text("pw")
    page.reveal()
    assert [page.stegos.state(i) for i in range(3)] == ["Revealed: a text", "Nothing revealed", "Revealed: 1 file"]
    page.stegos.choose(2)
    assert page.view.state == "files"
    page.stegos.choose(1)
    assert page.view.state == "failed"
    page.stegos.remove_chosen()
    assert len(page.stegos.sources) == len(page.outcomes.by_source) == 2  # no message stays behind either
    assert page.view.state in ("text", "files")


def test_a_folder_is_refused_and_keeps_no_picture_out(
    window: MainWindow, page: RevealPage, sample: Path, tmp_path: Path
) -> None:
    assert drop(window, mime_of(tmp_path))
    assert f"folder cannot be revealed: {tmp_path.name}." in page.stegos.banner.message
    assert page.stegos.sources == []
    assert drop(window, mime_of(tmp_path, sample))
    assert f"folder cannot be revealed: {tmp_path.name}." in page.stegos.banner.message
    assert [source.path for source in page.stegos.sources] == [sample]


def test_nothing_chosen(page: RevealPage) -> None:
    page.reveal()
    assert page.banner.message
    assert not page.busy


def test_a_window_built_anew_shows_what_came_out_of_every_picture(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [_stego(session, sample, tmp_path / f"{n}.png", Message.from_text(n)) for n in ("one", "two")]
    page.add([PictureSource(path=path) for path in paths])
    page.password.set_text("pw")
    page.reveal()
    page.stegos.choose(1)
    other = RevealPage(page.services)
    qtbot.addWidget(other)
    other.take_over(page.content())
    assert [other.stegos.state(i) for i in range(2)] == ["Revealed: a text"] * 2
    assert other.view.text.toPlainText() == "two"
    other.stegos.choose(0)
    assert other.view.text.toPlainText() == "one"


def test_traces_of_a_messenger_are_told_in_their_own_words(
    page: RevealPage, session: FakeSession, sample: Path
) -> None:
    session.error = Recompressed(Text("It was compressed twice."), advice=Text("Ask for the picture again."))
    page.add([PictureSource(path=sample)])
    page.reveal()
    assert page.view.failure_words.startswith("It was compressed twice.")
    assert "Ask for the picture again." in page.view.failure_words
    assert page.stegos.state(0) == "Nothing revealed"


def test_a_jpeg_photo_with_a_message(window: MainWindow, page: RevealPage, sample: Path, tmp_path: Path) -> None:
    hide = window.hide_page
    hide.cover.carriers.tiles["jpeg"].click()
    hide.open_cover(PictureSource(path=sample))
    hide.message.text.setPlainText("at noon")
    hide.password.fill("pw")
    hide.form.settle()
    hide.hide_message()
    path = tmp_path / "mountain_path.jpg"
    window.go_to(page)
    assert drop(window, mime_of(path))
    page.password.set_text("pw")
    page.reveal()
    assert page.view.text.toPlainText() == "at noon"


def test_many_are_taken_off_at_once_and_brought_back(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    paths = [_stego(session, sample, tmp_path / f"{n}.png", Message.from_text(str(n))) for n in range(5)]
    page.add([PictureSource(path=path) for path in paths])
    assert page.stegos.title.text() == "5 pictures with a message"
    page.stegos.list.clearSelection()
    for row in (1, 3):
        page.stegos.list.item(row).setSelected(True)
    page.stegos.remove_chosen()
    assert [source.path for source in page.stegos.sources] == [paths[0], paths[2], paths[4]]
    page._undo()
    assert {source.path for source in page.stegos.sources} == set(paths)
    page.stegos.remove_all()
    assert page.stegos.sources == []
    assert page.stegos.zone.isVisible()
    page._undo()
    assert len(page.stegos.sources) == 5
    page._undo()  # nothing more to bring back
    assert len(page.stegos.sources) == 5


def test_all_messages_are_saved_to_one_folder(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "b").mkdir()
    page.add(
        [
            PictureSource(path=_stego(session, sample, tmp_path / "one.png", Message.from_text("1"))),
            PictureSource(path=_stego(session, sample, tmp_path / "b" / "one.png", Message.from_text("2"))),
            PictureSource(
                path=_stego(session, sample, tmp_path / "two.png", Message.from_files([FileEntry("a/f", b"x")]))
            ),
        ]
    )
    page.password.set_text("pw")
    assert page.save_all.isHidden()
    counted: list[tuple[int, int]] = []
    monkeypatch.setattr(page.progress, "show_count", lambda number, total: counted.append((number, total)))
    page.reveal()
    assert counted == [(1, 3), (2, 3), (3, 3)]
    assert page.save_all.isVisible()
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: out)
    page.save_all.click()
    assert (out / "one.txt").read_text() == "1"
    assert (out / "one-2.txt").read_text() == "2"
    assert (out / "two" / "a" / "f").read_bytes() == b"x"


def test_a_file_that_nothing_opens_is_told(
    page: RevealPage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("stegapp.gui.core.file_manager.QDesktopServices.openUrl", lambda url: False)
    path = _stego(session, sample, tmp_path / "s.png", Message.from_files([FileEntry("two.bin", b"22")]))
    page.add([PictureSource(path=path)])
    page.password.set_text("pw")
    page.reveal()
    page.view.tree.setCurrentIndex(page.view.files.index(0, 0))
    page.view.open_button.click()
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(dialogs, "choose_folder", lambda *_: out)
    page.view.banner._action.click()
    assert (out / "two.bin").read_bytes() == b"22"
    assert page.view.banner.message.startswith("No program opens two.bin here.")
