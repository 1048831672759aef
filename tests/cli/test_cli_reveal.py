"""What `reveal -o` means."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.cli.saving import changed_names
from stegapp.format.message import FileEntry, Message, Saved
from stegapp.models import ModelStore
from stegapp.pipeline import HideRequest, Session
from stegapp.progress import run_job
from tests.conftest import SAMPLES

TEXT = "grün\r\nmore"
BYTES = b"\0\x1b[2J\xff\r\n"
Capture = pytest.CaptureFixture[bytes]


@pytest.fixture(scope="module")
def stegos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with text.png, file.png and files.png."""
    folder = tmp_path_factory.mktemp("stegos")
    session = Session(ModelStore(user=folder / "models"))
    entries = [FileEntry("a.bin", BYTES), FileEntry("b.txt", b"second")]
    for name, message in (
        ("text", Message.from_text(TEXT)),
        ("file", Message.from_files(entries[:1])),
        ("files", Message.from_files(entries)),
    ):
        run_job(session.hide(HideRequest(SAMPLES / "mountain_path.png", folder / f"{name}.png", message, "")))
    return folder


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def reveal(stego: Path, *more: str) -> int:
    return main(["reveal", str(stego), "--no-password", *more])


def tree() -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in Path().rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("output", "lands"),
    [
        ("out.txt", "out.txt"),
        ("./note", "note"),
        (".hidden", ".hidden"),
        ("folder", "folder/message.txt"),
        ("folder/", "folder/message.txt"),
        ("new/", "new/message.txt"),
        ("folder/x.md", "folder/x.md"),
    ],
)
def test_a_text_goes_to_a_file_of_that_name_or_into_a_folder(
    output: str, lands: str, stegos: Path, capsysbinary: Capture
) -> None:
    Path("folder").mkdir()
    assert reveal(stegos / "text.png", "-o", output) == 0
    assert capsysbinary.readouterr().out.decode().strip() == str(Path(lands))
    assert tree() == {lands: TEXT.encode()}
    if os.name == "posix":
        assert stat.S_IMODE(Path(lands).stat().st_mode) == 0o600
        if output == "new/":
            assert stat.S_IMODE(Path("new").stat().st_mode) == 0o700


def test_an_existing_file_is_named_before_the_picture_is_looked_at(capsysbinary: Capture) -> None:
    Path("mine.txt").write_text("mine")
    assert reveal(Path("none.png"), "-o", "mine.txt") == 3
    said = capsysbinary.readouterr().err.decode()
    assert "“mine.txt” exists already" in said
    assert "folder" in said
    assert tree() == {"mine.txt": b"mine"}


def test_files_go_into_a_folder_of_that_name(stegos: Path, capsysbinary: Capture) -> None:
    assert reveal(stegos / "files.png", "-o", "out") == 0
    assert tree() == {"out/a.bin": BYTES, "out/b.txt": b"second"}
    assert reveal(stegos / "files.png", "-o", "out/") == 0
    assert tree().keys() == {"out/a.bin", "out/b.txt", "out/a (1).bin", "out/b (1).txt"}


@pytest.mark.parametrize(("name", "data"), [("text", TEXT.encode()), ("file", BYTES)])
def test_standard_output_gets_a_text_or_one_file(name: str, data: bytes, stegos: Path, capsysbinary: Capture) -> None:
    assert reveal(stegos / f"{name}.png", "-o", "-") == 0
    assert capsysbinary.readouterr().out == data
    assert tree() == {}


def test_standard_output_takes_no_several_files(stegos: Path, capsysbinary: Capture) -> None:
    assert reveal(stegos / "files.png", "-o", "-") == 2
    said = capsysbinary.readouterr()
    assert said.out == b""
    assert b"2 files" in said.err
    assert b"-o FOLDER" in said.err


def test_a_terminal_gets_no_bytes_of_a_file(
    stegos: Path, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert reveal(stegos / "file.png", "-o", "-") == 2
    assert b"steer the terminal" in capsysbinary.readouterr().err


def test_json_says_where_a_text_was_saved(stegos: Path, capsysbinary: Capture) -> None:
    assert reveal(stegos / "text.png", "-o", "out.txt", "--json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert (answer["text"], answer["saved"]) == (TEXT, "out.txt")


@pytest.mark.parametrize("output", ["none/x", "none/x/", "mine.txt/x", "mine.txt/"])
def test_a_folder_that_is_not_there_is_named(output: str, stegos: Path, capsysbinary: Capture) -> None:
    Path("mine.txt").write_text("mine")
    assert reveal(stegos / "text.png", "-o", output) == 3
    assert b"folder" in capsysbinary.readouterr().err
    assert tree() == {"mine.txt": b"mine"}


def test_names_that_had_to_change_are_counted_and_told(stegos: Path, capsysbinary: Capture) -> None:
    Path("out").mkdir()
    Path("out/a.bin").write_text("mine")
    assert reveal(stegos / "files.png", "-o", "out") == 0
    said = capsysbinary.readouterr().err.decode()
    assert "1 of 2 files" in said
    assert f"a.bin is called {Path('out/a (1).bin')} here" in said
    assert reveal(stegos / "files.png", "-o", "out", "--json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert answer["renamed"] == ["a.bin", "b.txt"]
    assert answer["files"][0]["saved"] == str(Path("out/a (2).bin"))


def test_a_folder_that_could_not_keep_its_name_is_told_once(capsysbinary: Capture) -> None:
    names = [f"notes/{number}.txt" for number in range(50)]
    hidden = Message.from_files([FileEntry(name, b"x") for name in names])
    run_job(Session().hide(HideRequest(SAMPLES / "mountain_path.png", Path("s.png"), hidden, "")))
    Path("notes").mkdir()
    assert reveal(Path("s.png"), "-o", ".") == 0
    said = capsysbinary.readouterr().err.decode().splitlines()
    assert said == [
        "Note: 50 of 50 files could not keep their names:",
        "Note: The folder notes is called notes (1) here.",
    ]
    assert reveal(Path("s.png"), "-o", ".", "--json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert answer["renamed"] == names
    assert answer["files"][0]["saved"] == str(Path("notes (2)/0.txt"))


def test_what_changed_inside_a_folder_is_told_too() -> None:
    renamed = [("a/b/c", Path("out/a (1)/b/_c")), ("a/d/e", Path("out/a (1)/_d/e"))]
    assert changed_names(Saved(tuple(renamed), renamed=tuple(renamed))) == [
        f"The folder a is called {Path('out/a (1)')} here.",
        f"a/b/c is called {Path('out/a (1)/b/_c')} here.",
        f"The folder a/d is called {Path('out/a (1)/_d')} here.",
    ]


def test_the_notes_of_many_files_end(capsysbinary: Capture) -> None:
    names = [f"{number}.txt" for number in range(50)]
    hidden = Message.from_files([FileEntry(name, b"x") for name in names])
    run_job(Session().hide(HideRequest(SAMPLES / "mountain_path.png", Path("s.png"), hidden, "")))
    for name in names:
        Path(name).touch()
    assert reveal(Path("s.png"), "-o", ".") == 0
    said = capsysbinary.readouterr().err.decode().splitlines()
    assert len(said) == 22
    assert said[-1] == "Note: and 30 more. --json names every file."


@pytest.fixture
def odd_folder() -> Path:
    """A folder with a file, a link to nothing, to a folder and to a file elsewhere."""
    Path("in/below").mkdir(parents=True)
    Path("in/good.txt").write_text("good")
    Path("elsewhere.txt").write_text("elsewhere")
    Path("in/dangling").symlink_to("nothing")
    Path("in/to-folder").symlink_to("below")
    Path("in/to-elsewhere").symlink_to("../elsewhere.txt")
    return Path("in")


@pytest.mark.skipif(os.name != "posix", reason="such names and links are made on POSIX systems")
@pytest.mark.parametrize(
    ("flags", "left_out"),
    [([], ["dangling", "to-elsewhere", "to-folder"]), (["--follow-links"], ["dangling", "to-folder"])],
)
def test_links_that_lead_out_of_a_folder_are_left_out_and_named(
    flags: list[str], left_out: list[str], odd_folder: Path, capsysbinary: Capture
) -> None:
    hide = ["hide", str(SAMPLES / "mountain_path.png"), "-o", "s.png", "-f", str(odd_folder), "--no-password"]
    assert main([*hide, "--json", *flags]) == 0
    said = capsysbinary.readouterr()
    assert sorted(Path(odd["path"]).name for odd in json.loads(said.out)["left_out"]) == left_out
    assert said.err.count(b"Left out: ") == len(left_out)


@pytest.mark.skipif(os.name != "posix", reason="such names and links are made on POSIX systems")
def test_what_cannot_be_hidden_is_left_out_by_a_flag_and_named(odd_folder: Path, capsysbinary: Capture) -> None:
    hide = ["hide", str(SAMPLES / "mountain_path.png"), "-o", "s.png", "-f", "in", "--no-password", "--json"]
    os.mkfifo(odd_folder / "pipe")
    assert main(hide) == 3
    assert "--skip-odd" in json.loads(capsysbinary.readouterr().out)["advice"]
    (odd_folder / "pipe").unlink()
    (odd_folder / "tab\there").write_text("odd")
    assert main(hide) == 3
    assert "--skip-odd" in json.loads(capsysbinary.readouterr().out)["advice"]
    os.mkfifo(odd_folder / "pipe")
    assert main([*hide, "--skip-odd"]) == 0
    said = capsysbinary.readouterr()
    left_out = [Path(odd["path"]).name for odd in json.loads(said.out)["left_out"]]
    assert sorted(left_out) == ["dangling", "pipe", "tab\there", "to-elsewhere", "to-folder"]
    assert said.err.count(b"Left out: ") == 5
    assert main(["reveal", "s.png", "-o", "out", "--no-password"]) == 0
    assert Path("out/in/good.txt").read_text() == "good"
