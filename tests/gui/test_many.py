"""Many photos at once, over a session that hides nothing."""

import csv
import json
from pathlib import Path

import pytest
from PIL import Image

from stegapp.gui.app import build_window
from stegapp.gui.core import dialogs
from stegapp.gui.pages.hide import HidePage
from stegapp.gui.pages.hide.many import ManyDialog
from stegapp.gui.services import Services
from stegapp.gui.widgets.words import Words
from stegapp.gui.window.main_window import MainWindow
from stegapp.pipeline import CoverOptions, HideRequest
from tests.gui.conftest import settle
from tests.gui.fakes import FakeSession


@pytest.fixture
def photos(tmp_path: Path, sample: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    with Image.open(sample) as image:
        for number in range(3):
            image.rotate(90 * number).save(folder / f"photo{number}.png")
    (folder / "broken.png").write_bytes(b"no picture")
    return folder


@pytest.fixture
def page(window: MainWindow) -> HidePage:
    page = window.hide_page
    page.password.fill("pw")
    page.form.settle()
    return page


def opened(page: HidePage) -> ManyDialog:
    page.cover.many.emit()
    dialog = page.several.many.dialog
    assert dialog is not None
    return dialog


def test_one_message_goes_into_every_photo(
    page: HidePage, photos: Path, session: FakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.message.text.setPlainText("hello")
    (tmp_path / "photo1-grey.png").write_bytes(b"mine")
    dialog = opened(page)
    assert not dialog.start.isEnabled()
    dialog.add([photos])
    assert [path.name for path in dialog.photos.paths] == ["broken.png", "photo0.png", "photo1.png", "photo2.png"]
    dialog.start.click()
    hides = [request for request in session.requests if isinstance(request, HideRequest)]
    assert [(request.password, request.message.text) for request in hides] == [("pw", "hello")] * 3
    assert "broken.png" in dialog.photos.state(0)
    assert [dialog.photos.state(row) for row in (1, 2, 3)] == [
        "Saved as photo0-grey.png. Hard to notice.",
        "Saved as photo1-grey-2.png. Hard to notice.",
        "Saved as photo2-grey.png. Hard to notice.",
    ]
    assert (tmp_path / "photo1-grey.png").read_bytes() == b"mine"
    assert dialog.banner.message == "Hidden in 3 of 4 photos, each read back to be sure."
    assert "why the others failed" in dialog.banner.advice
    assert page.unsaved_message() is None
    assert not dialog.start.isEnabled(), "the same photos would be used twice"
    for name in ("report.csv", "report.json"):
        monkeypatch.setattr(dialogs, "save_as", lambda *_, name=name: tmp_path / name)
        dialog.report_button.click()
    rows = list(csv.DictReader((tmp_path / "report.csv").read_text("utf-8-sig").splitlines()))
    assert [row["status"] for row in rows] == ["failed", "done", "done", "done"]
    assert json.loads((tmp_path / "report.json").read_text())["failed"] == 1
    dialog.close()
    assert page.several.many.dialog is None


def test_a_table_brings_its_own_messages(
    page: HidePage, photos: Path, session: FakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / "pw.txt").write_text("other\n")
    table = photos / "table.csv"
    table.write_text(
        "photo,text,file,output,password file\n"
        "photo0.png,one,,a.png,\n"
        "photo1.png,,pw.txt,b.png,pw.txt\n"
        "photo0.png,again,,c.png,\n"
        "photo2.png,free,,,\n"
    )
    dialog = opened(page)
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: [table])
    dialog.table_button.click()
    assert [dialog.photos.state(row) for row in (0, 1, 3)] == ["To a.png", "To b.png", "To photo2-grey.png"]
    assert "photo is that of row 2" in dialog.photos.state(2)
    assert not dialog.photos.add_button.isEnabled()
    dialog.start.click()
    hides = [request for request in session.requests if isinstance(request, HideRequest)]
    assert [(request.output, request.password) for request in hides] == [
        (photos / "a.png", "pw"),
        (photos / "b.png", "other"),
        (tmp_path / "photo2-grey.png", "pw"),
    ]
    assert dialog.banner.message.startswith("Hidden in 3 of 4 photos")
    dialog.no_table.click()
    assert dialog.photos.paths == ()
    assert dialog.photos.add_button.isEnabled()
    dialog.close()


def test_a_table_keeps_its_photos_and_gives_back_those_before(
    page: HidePage, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = photos / "table.csv"
    table.write_text("photo,text,output\nphoto0.png,one,a.png\n")
    dialog = opened(page)
    dialog.add([photos / "photo1.png"])
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: [table])
    dialog.table_button.click()
    dialog.table_button.click()
    dialog.add([photos / "photo2.png"])
    assert [path.name for path in dialog.photos.paths] == ["photo0.png"]
    assert dialog.banner.message == "The photos are those of the table."
    dialog.no_table.click()
    assert [path.name for path in dialog.photos.paths] == ["photo1.png"]
    assert dialog.start.isEnabled()
    dialog.close()


def test_what_a_table_leaves_out_of_a_folder_is_told(
    page: HidePage, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere.txt").write_text("x")
    (photos / "notes").mkdir()
    (photos / "notes" / "a.txt").write_text("a")
    (photos / "notes" / "link.txt").symlink_to(tmp_path / "elsewhere.txt")
    table = photos / "table.csv"
    table.write_text("photo,file,output\nphoto0.png,notes,a.png\nphoto1.png,notes,b.png\n")
    dialog = opened(page)
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: [table])
    dialog.table_button.click()
    assert dialog.banner.message == "Not all of it is taken along."
    assert dialog.banner.advice.count("link.txt") == 1
    dialog.close()


def test_a_folder_without_pictures_takes_no_photo_with_it(page: HidePage, photos: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "bare").mkdir()
    dialog = opened(page)
    dialog.add([tmp_path / "empty", photos / "photo1.png", tmp_path / "bare"])
    assert [path.name for path in dialog.photos.paths] == ["photo1.png"]
    assert "“{}”".format(tmp_path / "empty") in dialog.banner.message
    assert "“{}”".format(tmp_path / "bare") in dialog.banner.message
    dialog.close()


def test_a_table_that_is_none_is_refused(page: HidePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,2\n")
    dialog = opened(page)
    monkeypatch.setattr(dialogs, "choose_files", lambda *_: [table])
    dialog.table_button.click()
    assert "cannot be used" in dialog.banner.message
    assert dialog.no_table.isHidden()
    dialog.close()


def test_a_second_table_that_is_refused_leaves_the_first(
    page: HidePage, photos: Path, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the page's message would go into the photos of the first table."""
    good, bad = photos / "good.csv", photos / "bad.csv"
    good.write_text("photo,text,output\nphoto0.png,one,a.png\n")
    bad.write_text("a,b\n1,2\n")
    dialog = opened(page)
    for table in (good, bad):
        monkeypatch.setattr(dialogs, "choose_files", lambda *_, table=table: [table])
        dialog.table_button.click()
    assert dialog.table_name.text() == "good.csv"
    dialog.start.click()
    (hide,) = (request for request in session.requests if isinstance(request, HideRequest))
    assert (hide.message.text, hide.output) == ("one", photos / "a.png")
    dialog.close()


def test_without_a_message_nothing_starts(page: HidePage, photos: Path, session: FakeSession) -> None:
    dialog = opened(page)
    dialog.add([photos / "photo0.png"])
    dialog.start.click()
    assert dialog.banner.message == "There is no message yet."
    assert not [request for request in session.requests if isinstance(request, HideRequest)]
    dialog.close()


def test_cancelling_keeps_what_is_finished(
    page: HidePage, photos: Path, session: FakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.message.text.setPlainText("hello")
    dialog = opened(page)
    dialog.add([photos / f"photo{number}.png" for number in range(3)])
    real = session.hide

    def hide(request: HideRequest, **options: object) -> object:
        if request.output.name == "photo1-grey.png":
            from stegapp.errors import Cancelled

            raise Cancelled
        return real(request, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(session, "hide", hide)
    dialog.start.click()
    assert [dialog.photos.state(row) for row in range(3)] == [
        "Saved as photo0-grey.png. Hard to notice.",
        "Not done.",
        "Not done.",
    ]
    assert dialog.banner.advice == "Cancelled. What was finished stays."
    assert [path.name for path in tmp_path.glob("*-grey.png")] == ["photo0-grey.png"]
    dialog.close()


def test_the_size_is_chosen_as_for_one_photo_and_remembered(
    page: HidePage, photos: Path, session: FakeSession, services: Services
) -> None:
    page.message.text.setPlainText("hello")
    page.cover.carriers.tiles["photo"].click()
    dialog = opened(page)
    sizes = dialog.size_box.sizes
    assert [sizes.itemText(number) for number in range(sizes.count())] == [
        "As it is", "Large: at most 2,048 pixels", "Medium: at most 1,600 pixels", "Small: at most 1,280 pixels"
    ]  # fmt: skip
    assert sizes.currentText().startswith("Small")
    sizes.setCurrentIndex(2)
    dialog.add([photos / "photo0.png"])
    dialog.start.click()
    (hide,) = (request for request in session.requests if isinstance(request, HideRequest))
    assert hide.cover_options == CoverOptions(size=1600)
    dialog.close()
    dialog = opened(page)
    assert dialog.longer == 1600
    dialog.close()
    page.cover.split.emit()
    assert page.several.splitting.dialog is not None
    assert page.several.splitting.dialog.longer == 1600
    page.several.splitting.dialog.close()
    other = build_window(services)
    other.hide_page.take_over(page.content())
    assert other.hide_page.cover.several_size == 1600
    other.close()
    other.deleteLater()


def test_messengers_that_recompress_have_sizes_of_their_own(page: HidePage) -> None:
    page.cover.several_size = 2048
    page.cover.carriers.tiles["robust"].click()
    dialog = opened(page)
    sizes = dialog.size_box.sizes
    assert [sizes.itemData(number) for number in range(sizes.count())] == [1280, 1080, 1024]
    assert dialog.longer == 1280
    assert page.cover.several_size == 2048, "nobody chose another one"
    dialog.close()


def test_a_grey_square_has_no_size_to_choose(page: HidePage, photos: Path, session: FakeSession) -> None:
    page.message.text.setPlainText("hello")
    dialog = opened(page)
    assert not dialog.size_box.isVisible()
    assert [words for words in dialog.findChildren(Words) if "the middle is taken" in words.text()]
    dialog.add([photos / "photo0.png"])
    dialog.start.click()
    (hide,) = (request for request in session.requests if isinstance(request, HideRequest))
    assert hide.cover_options == CoverOptions()
    dialog.close()


@pytest.mark.parametrize("carrier", ["square", "photo"])
def test_no_part_of_the_dialog_lies_over_another(page: HidePage, carrier: str) -> None:
    page.cover.carriers.tiles[carrier].click()
    dialog = opened(page)
    dialog.banner.say("warn", "What happened. " * 10, "What to do. " * 20)
    settle()
    assert dialog.photos.height() >= dialog.photos.minimumSizeHint().height()
    dialog.close()
