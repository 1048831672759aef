"""The command `batch`."""

import csv
import json
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from stegapp.__main__ import main
from stegapp.cli import sources
from stegapp.pipeline import Session
from stegapp.progress import Progress
from tests.conftest import SAMPLES

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder with two photos and a file that is none."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("cobblestone", "mountain_path"):
        shutil.copy(SAMPLES / f"{name}.png", folder)
    (folder / "broken.png").write_bytes(b"no picture")
    return folder


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "pw")


def test_a_check_needs_no_folder_and_leaves_none(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    (photos / "broken.png").unlink()
    out = tmp_path / "new"
    assert main(["batch", str(photos), "-o", str(out), "--text", "hello", "--check"]) == 0
    assert "Checked 2 rows: 0 cannot be done." in capsys.readouterr().out
    assert not out.exists()


@pytest.mark.parametrize(
    "options", [["--carrier", "photo", "--strength", "0.5"], ["--carrier", "jpeg", "--method", "direct"]]
)
def test_a_check_sees_what_hide_would_refuse(photos: Path, tmp_path: Path, capsys: Capture, options: list[str]) -> None:
    (photos / "mountain_path.png").unlink()
    with Image.open(SAMPLES / "mountain_path.png") as image:
        image.convert("RGB").resize((700, 600)).save(photos / "mountain_path.png")
    command = ["batch", str(photos / "mountain_path.png"), "-o", str(tmp_path / "out"), "-t", "hello", *options]
    assert main([*command, "--check"]) == 6
    assert "1 cannot be done" in capsys.readouterr().out


def test_one_message_goes_into_every_photo_of_a_folder(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    out, report = tmp_path / "out", tmp_path / "report.csv"
    command = ["batch", str(photos), "-o", str(out), "--text", "hello", "--report", str(report)]
    assert main(command) == 6
    printed = capsys.readouterr()
    assert "Hidden in 2 of 3 photos" in printed.out
    assert "Left out: row 1, broken.png" in printed.err
    assert sorted(path.name for path in out.iterdir()) == ["cobblestone-grey.png", "mountain_path-grey.png"]
    rows = list(csv.DictReader(report.read_text("utf-8-sig").splitlines()))
    assert [row["status"] for row in rows] == ["failed", "done", "done"]
    assert rows[0]["message"]
    assert rows[1]["output"] == str(out / "cobblestone-grey.png")
    assert main(["reveal", str(out / "mountain_path-grey.png")]) == 0
    assert capsys.readouterr().out == "hello"
    assert main(command) == 3, "a report is not overwritten"


def test_nothing_is_overwritten(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    (photos / "broken.png").unlink()
    (photos / "cobblestone.png").unlink()
    (photos / "mountain_path-grey.png").write_bytes(b"mine")
    assert main(["batch", str(photos / "mountain_path.png"), "-o", str(photos), "--text", "x", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["total"], answer["done"], answer["failed"]) == (1, 1, 0)
    assert answer["rows"][0]["output"] == str(photos / "mountain_path-grey-2.png")
    assert (photos / "mountain_path-grey.png").read_bytes() == b"mine"


@pytest.mark.parametrize("by_table", [False, True])
def test_the_password_comes_from_the_desktops_store(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_table: bool
) -> None:
    monkeypatch.delenv("STEGAPP_PASSWORD")
    asked: list[str] = []
    monkeypatch.setattr(sources, "fetch_password", lambda name: asked.append(name) or "from the store")
    (photos / "broken.png").unlink()
    table = photos / "table.csv"
    table.write_text("photo;text;output\ncobblestone.png;x;one.png\nmountain_path.png;y;two.png\n", "utf-8")
    what = ["--table", str(table)] if by_table else [str(photos), "-o", str(tmp_path / "out"), "-t", "x"]
    assert main(["batch", *what, "--password-from-store", "holiday", "--check"]) == 0
    assert asked == ["holiday"]
    assert main(["batch", *what, "--password-from-store", "holiday", "--no-password"]) == 2


def test_a_table_says_what_goes_where(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    (photos / "secret.bin").write_bytes(b"\0\1")
    (photos / "other.txt").write_text("other password\n")
    table = photos / "table.csv"
    table.write_text(
        "photo;text;file;output;password_file\n"
        "cobblestone.png;Grüße;;one.png;\n"
        "mountain_path.png;;secret.bin;two.png;other.txt\n"
        "\n"
        "missing.png;x;;three.png;\n"
        "cobblestone.png;again;;four.png;\n"
        "mountain_path.png;both;secret.bin;five.png;\n"
        "broken.png;x;;one.png;\n"
        "broken.png;x;;six.jpg;\n"
        "broken.png;x;;;\n",
        "utf-8",
    )
    assert main(["batch", "--table", str(table), "--check"]) == 6
    assert "6 cannot be done. Nothing was written." in capsys.readouterr().out
    assert not (photos / "one.png").exists()
    report = tmp_path / "report.json"
    assert main(["batch", "--table", str(table), "--report", str(report)]) == 6
    capsys.readouterr()
    answer = json.loads(report.read_text())
    assert [(row["row"], row["status"]) for row in answer["rows"]] == [
        (2, "done"), (3, "done"), (5, "failed"), (6, "failed"), (7, "failed"), (8, "failed"), (9, "failed"),
        (10, "failed"),
    ]  # fmt: skip
    told = " ".join(row.get("message", "") for row in answer["rows"])
    for words in ("missing.png", "photo is that of row 2", "not both", "output of row 2", ".png", "names no output"):
        assert words in told
    assert main(["reveal", str(photos / "one.png")]) == 0
    assert capsys.readouterr().out == "Grüße"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STEGAPP_PASSWORD", "other password")
        assert main(["reveal", str(photos / "two.png"), "-o", str(tmp_path / "back/")]) == 0
    assert (tmp_path / "back" / "secret.bin").read_bytes() == b"\0\1"


def test_what_is_left_out_and_what_should_be_known_stand_in_the_report(
    photos: Path, tmp_path: Path, capsys: Capture
) -> None:
    """As in that of split; and in the table the notes, which else only standard error has."""
    (photos / "broken.png").unlink()
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "kept.txt").write_text("x")
    (notes / "gone").symlink_to("nowhere")
    key = tmp_path / "out" / "a.key"
    key.parent.mkdir()
    key.write_bytes(b"some bytes")
    command = ["batch", str(photos), "-o", str(key.parent), "-f", str(notes), "--json", "-k", str(key)]
    assert main([*command, "--report", str(tmp_path / "r.csv")]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert [Path(odd["path"]).name for odd in answer["left_out"]] == ["gone"]
    assert answer["left_out"][0]["why"]
    for row in csv.DictReader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines()):
        assert row["notes"].startswith("The receiver needs the key file too, unchanged.")
        assert "lies in the folder of the picture" in row["notes"]


def test_what_a_table_leaves_out_is_told(photos: Path, capsys: Capture) -> None:
    notes = photos / "notes"
    notes.mkdir()
    (notes / "kept.txt").write_text("x")
    (notes / "gone").symlink_to("nowhere")
    table = photos / "table.csv"
    table.write_text("photo,file,output\ncobblestone.png,notes,a.png\nmountain_path.png,notes,b.png\n")
    assert main(["batch", "--table", str(table), "--check", "--json"]) == 0
    printed = capsys.readouterr()
    answer = json.loads(printed.out)
    assert [odd["path"] for odd in answer["left_out"]] == [str(notes / "gone")]
    assert printed.err.count("Left out: ") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are files nowhere but on POSIX systems")
def test_a_table_reads_its_folders_as_it_is_asked_to(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    """As `--file` does: a link elsewhere is followed if asked, and what is odd ends a row unless it is skipped."""
    (tmp_path / "elsewhere.txt").write_text("elsewhere")
    linked, odd = photos / "linked", photos / "odd"
    for folder in (linked, odd):
        folder.mkdir()
        (folder / "a.txt").write_text("a")
    (linked / "link.txt").symlink_to(tmp_path / "elsewhere.txt")
    os.mkfifo(odd / "pipe")
    table = photos / "table.csv"
    table.write_text("photo,file,output\ncobblestone.png,linked,a.png\nmountain_path.png,odd,b.png\n")
    check = ["batch", "--table", str(table), "--check", "--json"]

    assert main(check) == 6
    answer = json.loads(capsys.readouterr().out)
    assert [row["status"] for row in answer["rows"]] == ["not-done", "failed"]
    assert [Path(odd["path"]).name for odd in answer["left_out"]] == ["link.txt"]

    assert main([*check, "--skip-odd"]) == 0
    printed = capsys.readouterr()
    left_out = json.loads(printed.out)["left_out"]
    assert sorted(Path(odd["path"]).name for odd in left_out) == ["link.txt", "pipe"]
    assert printed.err.count("Left out: ") == 2

    assert main(["batch", "--table", str(table), "--skip-odd", "--follow-links", "--json"]) == 0
    assert [Path(odd["path"]).name for odd in json.loads(capsys.readouterr().out)["left_out"]] == ["pipe"]
    assert main(["reveal", str(photos / "a.png"), "-o", f"{tmp_path / 'back'}/"]) == 0
    assert (tmp_path / "back" / "linked" / "link.txt").read_text() == "elsewhere"


def test_a_note_on_many_photos_is_said_once(photos: Path, tmp_path: Path, capsys: Capture) -> None:
    (photos / "broken.png").unlink()
    key = tmp_path / "a.key"
    key.write_bytes(b"some bytes")
    assert main(["batch", str(photos), "-o", str(tmp_path / "out"), "-t", "x", "--key-file", str(key)]) == 0
    notes = [line for line in capsys.readouterr().err.splitlines() if "needs the key file" in line]
    assert len(notes) == 1
    assert notes[0].startswith("Note: all ")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "name the columns"),
        ("photo,output\na.png,b.png\n", "name the columns"),
        ("photo,text,wrong\na.png,b,c\n", "name the columns"),
        ("photo,text\n", "no rows"),
        ("photo,text\na.png,b,c\n", "row 2 has more cells"),
        ('photo,text\n"a.png,b\n', "no CSV table"),
    ],
)
def test_a_table_that_is_wrong_as_a_whole_is_refused(content: str, words: str, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "table.csv").write_text(content)
    assert main(["batch", "--table", str(tmp_path / "table.csv"), "-o", str(tmp_path / "out")]) == 3
    told = capsys.readouterr().err
    assert words in told
    assert "columns photo, text or file" in told


@pytest.mark.parametrize(
    "arguments",
    [
        ["--text", "x"],
        ["photo.png", "--text", "x"],
        ["photo.png", "-o", "out"],
        ["--table", "t.csv", "--text", "x"],
        ["photo.png", "--table", "t.csv"],
    ],
)
def test_what_contradicts_itself_is_refused(arguments: list[str], capsys: Capture) -> None:
    assert main(["batch", *arguments]) == 2


def test_a_cancelled_batch_keeps_what_is_finished(
    photos: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C in the second hide: the first stays, and the report says so."""
    import os
    import signal

    real, calls = Session.hide, []

    def hide(self: Session, request: object, **options: object) -> Iterator[Progress]:
        calls.append(request)
        if len(calls) == 2:
            os.kill(os.getpid(), signal.SIGINT)
        return real(self, request, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Session, "hide", hide)
    (photos / "broken.png").unlink()
    shutil.copy(SAMPLES / "dandelions.png", photos / "z.png")
    out = tmp_path / "out"
    assert main(["batch", str(photos), "-o", str(out), "-t", "x", "--json"]) == 130
    answer = json.loads(capsys.readouterr().out)
    assert answer["cancelled"]
    assert [row["status"] for row in answer["rows"]] == ["done", "not-done", "not-done"]
    assert [path.name for path in out.iterdir()] == ["cobblestone-grey.png"]
