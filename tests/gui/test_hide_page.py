"""The Hide page, over a session that hides nothing and a runner that runs at once."""

import os
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stegapp.errors import CoverUnsuitable, DeviceError, DoesNotFit, OutputRefused
from stegapp.gui.core import dialogs
from stegapp.gui.core.clipboard import marks
from stegapp.gui.jobs.hiding import Proposal
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import HideRequest
from tests.gui.conftest import Answers
from tests.gui.drops import drag, drop, leave, mime_of, mime_of_image
from tests.gui.fakes import FakeSession, entry


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    return window.hide_page


def _ready(page: HidePage, sample: Path, text: str = "hello") -> None:
    page.open_cover(PictureSource(path=sample))
    page.message.text.setPlainText(text)
    page.form.settle()
    page.password.field.set_text("pw")
    page.password.again.set_text("pw")


def _request(session: FakeSession) -> HideRequest:
    found = [r for r in session.requests if isinstance(r, HideRequest)]
    assert found
    return found[-1]


# ---------------------------------------------------------------- cover


def test_four_actions_hide_a_message(
    window: MainWindow, page: HidePage, session: FakeSession, sample: Path, tmp_path: Path, answers: Answers
) -> None:
    photo = tmp_path / sample.name
    Image.open(sample).convert("RGB").save(photo)
    assert drop(window, mime_of(photo))
    assert not answers.asked
    QTest.keyClicks(page.message.text, "meet me")
    page.password.field.set_shown(True)
    QTest.keyClicks(page.password.field.line, "a password")
    QTest.mouseClick(page.output.start, Qt.MouseButton.LeftButton)
    request = _request(session)
    assert request.message.text == "meet me"
    assert request.password == "a password"
    assert request.output == tmp_path / "mountain_path-grey.png"
    assert request.output.exists()
    assert page.result.outcome is not None


def test_samples_are_offered_and_used(page: HidePage) -> None:
    buttons = page.cover.sample_buttons()
    assert len(buttons) == 9
    buttons[0].click()
    assert page.cover.cover is not None
    assert page.cover.cover.size == (512, 512)


def test_a_refused_picture_leaves_the_one_before(page: HidePage, sample: Path, tmp_path: Path) -> None:
    page.open_cover(PictureSource(path=sample))
    before = page.cover.cover
    bad = tmp_path / "notes.txt"
    bad.write_text("no picture")
    for wrong in (bad, tmp_path, tmp_path / "gone.png"):
        page.open_cover(PictureSource(path=wrong))
        assert page.cover.cover is before
        assert page.cover.banner.message
        assert page.cover.banner.advice


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_picture_is_told(page: HidePage, sample: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked.png"
    locked.write_bytes(sample.read_bytes())
    locked.chmod(0)
    page.open_cover(PictureSource(path=locked))
    assert page.cover.banner.message


def test_pasting_a_picture(window: MainWindow, page: HidePage) -> None:
    image = QImage(700, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QGuiApplication.clipboard().setImage(image)
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.cover.cover is not None
    assert page.cover.cover.size == (700, 600)
    assert page.output.path is not None
    assert page.output.path.name == "picture-grey.png"


def test_dropped_pixels_from_a_browser(window: MainWindow, page: HidePage) -> None:
    image = QImage(640, 520, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    assert drop(window, mime_of_image(image))
    assert page.cover.cover is not None
    assert page.cover.cover.size == (640, 520)


def test_crop_is_dragged_resized_and_hidden_in(
    page: HidePage, session: FakeSession, tmp_path: Path, qtbot: QtBot
) -> None:
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    path = tmp_path / "wide.png"
    image.save(str(path))
    page.open_cover(PictureSource(path=path))
    crop = page.cover.crop
    assert crop.crop is None
    assert crop.square == (350, 0, 900)
    crop.setFocus()
    QTest.keyClick(crop, Qt.Key.Key_Plus)
    x, y, side = crop.square
    assert side == 810
    QTest.keyClick(crop, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert crop.square == (x + 1, y, side)
    start = crop.square_rect().center().toPoint()
    QTest.mousePress(crop, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(crop, start - QPoint(20, 0))
    QTest.mouseRelease(crop, Qt.MouseButton.LeftButton, pos=start - QPoint(20, 0))
    assert crop.square[0] < x
    assert crop.square[1:] == (y, side)
    corner = crop.square_rect().bottomRight().toPoint()
    QTest.mousePress(crop, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(crop, corner - QPoint(20, 20))
    with qtbot.waitSignal(page.cover.crop_changed):
        QTest.mouseRelease(crop, Qt.MouseButton.LeftButton, pos=corner - QPoint(20, 20))
    assert 64 <= crop.square[2] < side
    for _ in range(60):
        QTest.keyClick(crop, Qt.Key.Key_Left)
    assert crop.square[0] == 0  # never leaves the picture
    for _ in range(60):
        QTest.keyClick(crop, Qt.Key.Key_Plus)
    assert crop.square[2] == 64
    QTest.keyClick(crop, Qt.Key.Key_0)
    assert crop.crop is None
    crop.zoom(0.5)
    page.message.text.setPlainText("x")
    page.hide_message()
    assert _request(session).cover_options.crop == crop.crop


# ---------------------------------------------------------------- message


def test_capacity_follows_typing(page: HidePage, session: FakeSession, sample: Path, qtbot: QtBot) -> None:
    session.capacity_bytes = 3000
    page.open_cover(PictureSource(path=sample))
    assert page.message.capacity.words == "Room for 3.0 KB"
    page.message.text.setPlainText("some words")
    qtbot.waitUntil(lambda: "of 3.0 KB" in page.message.capacity.words)
    assert not page.message.capacity.too_long


def test_a_message_too_long_is_told_and_not_hidden(
    page: HidePage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    session.capacity_bytes = 500
    _ready(page, sample, "".join(chr(0x4E00 + i * 7 % 20000) for i in range(900)))
    assert page.message.capacity.too_long
    assert "too long" in page.message.capacity.help_text
    page.hide_message()
    assert not [r for r in session.requests if isinstance(r, HideRequest)]


def test_a_cover_that_carries_nothing_is_told(
    page: HidePage, session: FakeSession, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors = [CoverUnsuitable("No.", advice="Another."), DeviceError("Gone.", advice="Other.")]

    def refuse(*_: object, **__: object) -> None:
        raise errors.pop(0)

    monkeypatch.setattr(session, "capacity", refuse)
    _ready(page, sample)
    assert page.message.capacity.words == "This picture cannot carry a message"
    assert page.message.capacity.too_long
    assert page.cover.banner.message == "No."
    page.hide_message()
    assert not [r for r in session.requests if isinstance(r, HideRequest)]
    page.open_cover(PictureSource(path=sample))
    assert page.message.capacity.words == "How much fits could not be measured"
    assert not page.message.capacity.too_long


def test_capacity_is_measured_once_per_cover_crop_and_model(page: HidePage, session: FakeSession, sample: Path) -> None:
    page.open_cover(PictureSource(path=sample))
    page.open_cover(PictureSource(path=sample.with_name("two_dogs.png")))
    count = len(session.requests)
    page.open_cover(PictureSource(path=sample))
    assert len(session.requests) == count


def test_files_and_folders(
    window: MainWindow, page: HidePage, session: FakeSession, sample: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "docs"
    (folder / "sub").mkdir(parents=True)
    (folder / "one.txt").write_text("1")
    (folder / "sub" / "two.txt").write_text("22")
    extra = tmp_path / "extra.bin"
    extra.write_bytes(b"333")
    assert drop(window, mime_of(folder, extra), on=page.message)
    assert page.message.names == ["docs/one.txt", "docs/sub/two.txt", "extra.bin"]
    page.message.select("extra.bin")
    QTest.keyClick(page.message.tree, Qt.Key.Key_Delete)
    assert page.message.names == ["docs/one.txt", "docs/sub/two.txt"]
    page.open_cover(PictureSource(path=sample))
    page.hide_message()
    assert [f.name for f in _request(session).message.files] == ["docs/one.txt", "docs/sub/two.txt"]


def test_removing_every_file_brings_back_the_drop_zone(page: HidePage, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    page.form.add_files([path])
    page.message.tree.selectAll()
    page.message.remove_selected()
    assert page.message.draft.empty
    assert page.message.zone.isVisible()


def test_a_huge_or_missing_file_leaves_the_list(page: HidePage, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("good")
    page.form.add_files([good])
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(1_100_000_000)
    for wrong in (huge, tmp_path / "gone.txt"):
        page.form.add_files([wrong])
        assert page.message.names == ["good.txt"]
        assert page.message.banner.message


def test_a_file_that_vanishes_before_hiding(page: HidePage, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a")
    page.open_cover(PictureSource(path=sample))
    page.form.add_files([path])
    path.unlink()
    page.hide_message()
    assert page.result.outcome is None
    assert "a.txt" in page.banner.message
    assert page.message.names == ["a.txt"]
    assert page.output.start.isVisible()


# ---------------------------------------------------------------- password


def test_passwords_must_agree(page: HidePage, session: FakeSession, sample: Path) -> None:
    _ready(page, sample)
    page.password.again.set_text("other")
    page.hide_message()
    assert "differ" in page.banner.message
    assert not [r for r in session.requests if isinstance(r, HideRequest)]
    page.password.field.set_shown(True)
    page.hide_message()
    assert _request(session).password == "pw"


def test_no_password_is_asked_about_and_said_on_the_result(
    page: HidePage, session: FakeSession, sample: Path, answers: Answers
) -> None:
    assert "anyone" in page.password.words
    page.open_cover(PictureSource(path=sample))
    page.message.text.setPlainText("x")
    answers.yes = False
    page.hide_message()
    assert answers.asked == ["Anyone with stegapp can read it. Hide without a password?"]
    assert not [r for r in session.requests if isinstance(r, HideRequest)]
    answers.yes = True
    page.hide_message()
    assert _request(session).password == ""
    assert "no password" in page.result.view.cautions[0].message
    page.back_to_form()
    page.password.fill("pw")
    page.hide_message()
    assert len(answers.asked) == 2
    assert page.result.view.cautions[0].message == ""


def test_strength_is_judged(page: HidePage, qtbot: QtBot) -> None:
    page.password.field.set_text("password")
    qtbot.waitUntil(lambda: "weak" in page.password.words.lower())
    page.password.field.set_text("quartz-puffin-lantern-overcast-yodel-umbrella")
    qtbot.waitUntil(lambda: "strong" in page.password.words.lower())
    assert "no way back" in page.password.words


# ---------------------------------------------------------------- hide


@pytest.mark.parametrize("missing", ["cover", "message"])
def test_what_is_missing_is_said(page: HidePage, session: FakeSession, sample: Path, missing: str) -> None:
    if missing == "message":
        page.open_cover(PictureSource(path=sample))
    page.hide_message()
    assert page.banner.message
    assert not [r for r in session.requests if isinstance(r, HideRequest)]


def test_result_and_another(page: HidePage, sample: Path, tmp_path: Path) -> None:
    _ready(page, sample)
    page.hide_message()
    names = [name for name, _, _ in page.result.view.figures.shown]
    assert len(names) == 8
    assert {n: v for n, v, _ in page.result.view.figures.shown}["Largest change"].startswith("1 ")
    page.another.click()
    assert page.result.outcome is None
    assert page.cover.cover is None
    assert page.message.draft.empty
    assert page.password.password == ""
    page.banner._act()  # what it held comes back
    assert page.cover.cover is not None
    assert page.message.draft.text == "hello"
    assert page.password.password == page.password.again.text == "pw"
    page.hide_message()
    assert page.result.outcome is not None
    assert page.result.outcome.result.output == tmp_path / "mountain_path-grey-2.png"


# ---------------------------------------------------------------- nothing is lost


def test_back_to_the_form_with_all_of_it(page: HidePage, sample: Path, tmp_path: Path) -> None:
    _ready(page, sample)
    page.options.slider.setValue(60)
    before = (page.message.content, page.password.content, page.options.chosen)
    page.hide_message()
    page.back.click()
    assert (page.message.content, page.password.content, page.options.chosen) == before
    assert page.cover.cover is not None
    page.open_cover(PictureSource(path=sample.with_name("two_dogs.png")))  # the same message in another picture
    assert page.message.draft.text == "hello"
    page.hide_message()
    assert page.result.outcome is not None
    assert page.result.outcome.result.output == tmp_path / "two_dogs-grey.png"


def test_back_to_the_form_never_writes_over_what_was_made(
    page: HidePage, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "chosen.png"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: chosen)
    _ready(page, sample)
    page.output.change.click()
    page.hide_message()
    made = chosen.read_bytes()
    page.back.click()
    page.message.text.setPlainText("another message, somewhat longer than the first")
    page.hide_message()
    assert chosen.read_bytes() == made
    assert page.result.outcome is not None
    assert page.result.outcome.result.output != chosen


def test_a_message_not_hidden_yet_is_unsaved(page: HidePage, sample: Path, tmp_path: Path) -> None:
    assert page.unsaved_message() is None
    _ready(page, sample)
    assert "not been hidden" in (page.unsaved_message() or "")
    page.hide_message()
    assert page.unsaved_message() is None
    page.back.click()
    assert page.unsaved_message() is None
    page.message.text.setPlainText("changed")
    assert page.unsaved_message() is not None
    page.message.text.setPlainText("hello")
    assert page.unsaved_message() is None
    (tmp_path / "a.txt").write_text("a")
    page.form.add_files([tmp_path / "a.txt"])
    assert page.unsaved_message() is not None
    page.message.clear()
    assert page.unsaved_message() is None


def test_a_made_password_that_is_nowhere_else_is_not_lost(
    window: MainWindow, page: HidePage, sample: Path, answers: Answers
) -> None:
    _ready(page, sample)
    page.password.fill("made by the program")
    page.hide_message()
    assert "never copied" in (page.unsaved_message() or "")
    answers.yes, answers.way = False, 1
    page.another.click()
    assert page.result.outcome is not None
    assert drop(window, mime_of(sample.with_name("two_dogs.png")))
    assert page.password.password == "made by the program"
    page.hide_message()
    page.result.view.cautions[2]._act()
    assert QGuiApplication.clipboard().text() == "made by the program"
    assert page.unsaved_message() is None
    assert page.result.view.cautions[2].message == ""
    page.another.click()
    assert page.password.password == ""


def test_a_made_password_copied_by_hand_counts_too(page: HidePage, sample: Path) -> None:
    _ready(page, sample)
    page.password.fill("made by the program")
    page.password.field.line.selectAll()
    QTest.keyClick(page.password.field.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    page.hide_message()
    assert page.unsaved_message() is None
    assert page.result.view.cautions[2].message == ""


def test_a_wrong_picture_dropped_on_the_result_changes_nothing(
    window: MainWindow, page: HidePage, sample: Path, tmp_path: Path, answers: Answers
) -> None:
    answers.way = 1  # to hide in what may hold a message
    _ready(page, sample)
    page.hide_message()
    bad = tmp_path / "bad.png"
    bad.write_text("no picture")
    assert drop(window, mime_of(bad))
    assert page.result.outcome is not None
    assert page.result.view.banner.message
    assert page.message.draft.text == "hello"
    assert drop(window, mime_of(sample.with_name("two_dogs.png")))
    assert page.result.outcome is None
    assert page.message.draft.empty
    page.banner._act()
    assert page.message.draft.text == "hello"


# ---------------------------------------------------------------- samples


def test_a_sample_is_for_trying_out_and_so_is_a_copy_of_one(page: HidePage, sample: Path, tmp_path: Path) -> None:
    copy = tmp_path / "mine.png"
    copy.write_bytes(sample.read_bytes())
    for path in (sample, copy):
        _ready(page, path)
        assert page.cover._public.isVisible()
        page.hide_message()
        assert "everyone has this picture" in page.result.view.cautions[1].message
        page.start_over()
    own = tmp_path / "own.png"
    with Image.open(sample) as image:
        ImageOps.mirror(image).save(own)
    _ready(page, own)
    assert not page.cover._public.isVisible()
    page.hide_message()
    assert page.result.view.cautions[1].message == ""


# ---------------------------------------------------------------- names to save under


@pytest.mark.parametrize("letters", ["b" * 244, "あ" * 81, "🌲" * 61])
def test_a_cover_with_a_long_name_gets_a_name_that_can_be_written(
    page: HidePage, sample: Path, tmp_path: Path, letters: str
) -> None:
    short, long = tmp_path / "short.png", tmp_path / f"{letters}.png"
    for path in (short, long):
        path.write_bytes(sample.read_bytes())
    _ready(page, short)
    assert page.output.words == str(tmp_path / "short-grey.png")
    _ready(page, long)
    shown = Path(page.output.words)
    assert shown.name.startswith(letters[:20])
    assert shown.name.endswith("-grey.png")
    page.hide_message()
    assert page.result.outcome is not None
    assert page.result.outcome.result.output == shown
    page.start_over()
    _ready(page, long)
    page.hide_message()
    assert page.result.outcome is not None
    assert page.result.outcome.result.output.name.endswith("-grey-2.png")


@pytest.mark.parametrize("stem", [".hidden", "con", "a/b", "trailing. ", "\u202egnp", "half \ud83d"])
def test_an_odd_name_becomes_a_harmless_one(tmp_path: Path, stem: str) -> None:
    path = Proposal(str(tmp_path), None, stem, None).path()
    assert path.parent == tmp_path
    assert not path.name.startswith(".")
    path.write_bytes(b"")
    assert path.name.isprintable()


def test_a_name_in_use_by_a_broken_link_is_not_proposed(tmp_path: Path) -> None:
    (tmp_path / "x-grey.png").symlink_to(tmp_path / "nowhere")
    assert Proposal(str(tmp_path), None, "x", None).path().name == "x-grey-2.png"


def test_a_folder_that_cannot_be_one_is_passed_over(tmp_path: Path) -> None:
    cover = tmp_path / "x.png"
    for remembered in ("y" * 5000, str(tmp_path / "gone"), "nul\0"):
        assert Proposal(remembered, cover, "x", None).path().parent == tmp_path


def test_the_name_of_the_picture_before_is_never_used(
    page: HidePage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ready(page, sample)
    monkeypatch.setattr(page.output, "_proposed", lambda *_, **__: None)  # as if that took long
    other = tmp_path / "other.png"
    other.write_bytes(sample.read_bytes())
    _ready(page, other)
    page.hide_message()
    assert _request(session).output == tmp_path / "other-grey.png"


def test_a_picture_that_was_removed_leaves_no_name_behind(page: HidePage, sample: Path, tmp_path: Path) -> None:
    _ready(page, sample)
    page.cover.removed.emit()
    assert page.output.words == str(tmp_path)  # and no name, while there is no picture
    _ready(page, sample)
    page.hide_message()
    page.another.click()
    assert page.output.words == str(tmp_path)  # and no name, while there is no picture


def test_errors_appear_in_place_and_keep_the_form(page: HidePage, session: FakeSession, sample: Path) -> None:
    _ready(page, sample)
    session.error = DoesNotFit("too long", needed_bytes=2000, capacity_bytes=1500)
    page.hide_message()
    assert "500 bytes" in page.banner.message
    assert "1.5 KB" in page.banner.advice
    assert page.message.text.toPlainText() == "hello"
    assert page.output.start.isVisible()


def test_an_unexpected_error_offers_details_without_secrets(
    page: HidePage, session: FakeSession, sample: Path, qtbot: QtBot
) -> None:
    from PySide6.QtWidgets import QApplication

    from stegapp.gui.widgets.details_dialog import DetailsDialog

    _ready(page, sample, "the secret text")
    page.password.fill("hunter2hunter2")
    session.error = RuntimeError("bad: hunter2hunter2 / the secret text")
    page.hide_message()
    assert page.banner.message == "Something unexpected went wrong."
    page.banner._act()
    dialogs_open = [w for w in QApplication.topLevelWidgets() if isinstance(w, DetailsDialog)]
    assert len(dialogs_open) == 1
    dialog = dialogs_open[0]
    text = dialog.details.toPlainText()
    assert "RuntimeError" in text
    assert "hunter2" not in text
    assert "secret text" not in text
    dialog.copy()
    assert QGuiApplication.clipboard().text() == text
    dialog.accept()
    dialog.deleteLater()


def test_the_cover_is_never_overwritten(
    page: HidePage, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cover = tmp_path / "mine.png"
    cover.write_bytes(sample.read_bytes())
    before = cover.read_bytes()
    monkeypatch.setattr(dialogs, "save_as", lambda *_: cover)
    _ready(page, cover)
    page.output.change.click()
    page.hide_message()
    assert page.result.outcome is None
    assert "original" in page.banner.message
    assert cover.read_bytes() == before


def test_a_chosen_name_gets_its_ending_and_is_remembered(
    page: HidePage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(dialogs, "save_as", lambda *_: folder / "holiday")
    _ready(page, sample)
    page.output.change.click()
    page.hide_message()
    assert _request(session).output == folder / "holiday.png"
    assert page.services.settings.settings.save_folder == str(folder)


def test_a_chosen_name_that_cannot_be_one_is_told(
    page: HidePage, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialogs, "save_as", lambda *_: tmp_path / "out\0" / "holiday")
    _ready(page, sample)
    page.output.change.click()
    assert "cannot be looked into" in page.banner.message
    assert not page.output.chosen


def test_a_copy_is_saved(page: HidePage, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _ready(page, sample)
    page.hide_message()
    assert page.result.outcome is not None
    target = tmp_path / "copy.png"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    page.result.view.save_copy.emit()
    assert target.read_bytes() == page.result.outcome.result.output.read_bytes()
    page.result.view.copy_path.emit()
    assert QGuiApplication.clipboard().text() == str(page.result.outcome.result.output)


def test_strength_and_model_reach_the_request(page: HidePage, session: FakeSession, sample: Path) -> None:
    _ready(page, sample)
    page.options.auto.setChecked(False)
    page.options.slider.setValue(60)
    page.options.model.setCurrentIndex(1)
    assert page.options.psnr.text() == "The eye will see no difference."
    page.hide_message()
    request = _request(session)
    assert request.strength == pytest.approx(0.6)
    assert request.model == "0123456789abcdef"


# ---------------------------------------------------------------- drops


def test_drag_lights_up_and_leaves(window: MainWindow, page: HidePage, sample: Path) -> None:
    assert drag(window, mime_of(sample), window.rect().center())
    assert page.cover.zone.dragging
    leave(window)
    assert not page.cover.zone.dragging


def test_drop_of_wrong_things(window: MainWindow, page: HidePage, tmp_path: Path, sample: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("x")
    assert drop(window, mime_of(text), on=page.cover)
    assert page.cover.cover is None
    assert "not a picture" in page.cover.banner.message
    folder = tmp_path / "folder"
    folder.mkdir()
    assert drop(window, mime_of(folder), on=page.cover)
    assert "folder" in page.cover.banner.message
    assert drop(window, mime_of(sample, sample.with_name("two_dogs.png")), on=page.cover)
    assert "one picture" in page.cover.banner.message
    assert page.cover.cover is None
    assert page.message.draft.empty


def test_files_dropped_beside_the_cover_join_the_message(window: MainWindow, page: HidePage, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("x")
    assert drop(window, mime_of(text), on=page.options)
    assert page.message.names == ["a.txt"]


def test_output_refused_is_shown(page: HidePage, session: FakeSession, sample: Path) -> None:
    _ready(page, sample)
    session.error = OutputRefused("The disk is full.", advice="Make room.")
    page.hide_message()
    assert page.banner.message == "The disk is full."
    assert page.banner.advice == "Make room."


# ---------------------------------------------------------------- what can be done with the result


@pytest.fixture
def done(page: HidePage, sample: Path) -> HidePage:
    _ready(page, sample)
    page.hide_message()
    assert page.result.outcome is not None
    return page


def test_the_picture_is_dragged_out_as_a_file(
    done: HidePage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[str]] = []
    monkeypatch.setattr(
        "stegapp.gui.widgets.draggable_picture._carry",
        lambda drag: dragged.append([url.toLocalFile() for url in drag.mimeData().urls()]),
    )
    assert done.result.outcome is not None
    picture = done.result.view.picture
    middle = picture.rect().center()
    QTest.mousePress(picture, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(picture, middle + QPoint(2, 0))
    assert dragged == []  # a hand that shakes
    QTest.mouseMove(picture, middle + QPoint(60, 0))
    assert dragged == [[str(done.result.outcome.result.output)]]
    assert picture.height() > 300


def test_the_file_and_the_picture_are_copied(done: HidePage) -> None:
    assert done.result.outcome is not None
    output = done.result.outcome.result.output
    done.result.view.copy_file.emit()
    mime = QGuiApplication.clipboard().mimeData()
    assert [url.toLocalFile() for url in mime.urls()] == [str(output)]
    assert set(marks()) <= set(mime.formats())
    done.result.view.copy_picture.emit()
    copied = QGuiApplication.clipboard().image().convertToFormat(QImage.Format.Format_Grayscale8)
    assert copied == QImage(str(output))
    assert done.result.view.banner.message == "The picture was copied."


def test_the_same_message_goes_into_another_photo(done: HidePage, session: FakeSession, sample: Path) -> None:
    done.same.click()
    assert done.form.isVisible()
    assert done.cover.cover is None
    assert done.message.text.toPlainText() == "hello"
    done.open_cover(PictureSource(path=sample))
    done.hide_message()
    assert len([r for r in session.requests if isinstance(r, HideRequest)]) == 2
    assert (_request(session).message.text, _request(session).password) == ("hello", "pw")


def test_the_result_is_revealed_to_test_it(done: HidePage, window: MainWindow) -> None:
    assert done.result.outcome is not None
    done.result.view.reveal.emit()
    assert window.page is window.reveal_page
    assert [source.path for source in window.reveal_page.stegos.sources] == [done.result.outcome.result.output]
    QTest.keyClicks(window.reveal_page.password.line, "pw")
    window.reveal_page.reveal()
    assert window.reveal_page.view.text.toPlainText() == "hello"


def test_a_model_of_ones_own_is_said_to_be_needed(
    page: HidePage, session: FakeSession, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ready(page, sample)
    page.hide_message()
    caution = page.result.view.cautions[3]
    assert caution.message == ""  # everybody has the bundled one
    session.store.entries[:] = [entry("our", origin="imported")]
    page.services.catalog.refresh()
    page.back_to_form()
    page.hide_message()
    assert caution.message == "The recipient also needs the model “our”."
    target = tmp_path / "for Ada.stegmodel"
    monkeypatch.setattr(dialogs, "save_as", lambda *_: target)
    caution._action.click()
    assert target.read_text() == "our"
    assert "for Ada.stegmodel" in page.result.view.banner.message


def test_figures_are_shown_when_asked_for(done: HidePage) -> None:
    view = done.result.view
    assert view.figures.isHidden()
    view.toggle.click()
    assert view.figures.isVisible()
