"""The command `reveal`, and what its -o means."""

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.cli.saving import Target, changed_names
from stegapp.format.message import FileEntry, Message, Saved
from stegapp.progress import CancelToken
from tests.cli.conftest import Hidden

TEXT = Message.from_text("grün\r\nmore")
BYTES = b"\0\x1b[2J\xff\r\n"
FILES = Message.from_files([FileEntry("a.bin", BYTES), FileEntry("b.txt", b"second")])
FILE = Message.from_files([FileEntry("a.bin", BYTES)])
Capture = pytest.CaptureFixture[bytes]


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
def test_a_text_goes_to_a_file_of_that_name_or_into_a_folder(output: str, lands: str) -> None:
    Path("folder").mkdir()
    saved = Target(output).save(TEXT, cancel=CancelToken())
    assert [str(path) for path in saved.paths] == [str(Path(lands))]
    assert tree() == {lands: TEXT.text.encode()}
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


def test_files_go_into_a_folder_of_that_name(hidden: Hidden, capsysbinary: Capture) -> None:
    assert reveal(hidden(FILES), "-o", "out") == 0
    assert tree() == {"out/a.bin": BYTES, "out/b.txt": b"second"}
    assert reveal(hidden(FILES), "-o", "out/") == 0
    assert tree().keys() == {"out/a.bin", "out/b.txt", "out/a (1).bin", "out/b (1).txt"}


@pytest.mark.parametrize(("message", "data"), [(TEXT, TEXT.text.encode()), (FILE, BYTES)])
def test_standard_output_gets_a_text_or_one_file(
    message: Message, data: bytes, hidden: Hidden, capsysbinary: Capture
) -> None:
    assert reveal(hidden(message), "-o", "-") == 0
    assert capsysbinary.readouterr().out == data
    assert tree() == {}


def test_standard_output_takes_no_several_files(hidden: Hidden, capsysbinary: Capture) -> None:
    assert reveal(hidden(FILES), "-o", "-") == 2
    said = capsysbinary.readouterr()
    assert said.out == b""
    assert b"2 files" in said.err
    assert b"-o FOLDER" in said.err


def test_a_terminal_gets_no_bytes_of_a_file(
    hidden: Hidden, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert reveal(hidden(FILE), "-o", "-") == 2
    assert b"steer the terminal" in capsysbinary.readouterr().err


def test_a_saved_text_is_named(hidden: Hidden, capsysbinary: Capture) -> None:
    assert reveal(hidden(TEXT), "-o", "out.txt") == 0
    assert capsysbinary.readouterr().out.decode().strip() == "out.txt"
    assert tree() == {"out.txt": TEXT.text.encode()}


def test_json_says_where_a_text_was_saved(hidden: Hidden, capsysbinary: Capture) -> None:
    assert reveal(hidden(TEXT), "-o", "out.txt", "--json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert (answer["text"], answer["saved"]) == (TEXT.text, "out.txt")


@pytest.mark.parametrize("output", ["none/x", "none/x/", "mine.txt/x", "mine.txt/"])
def test_a_folder_that_is_not_there_is_named(output: str, hidden: Hidden, capsysbinary: Capture) -> None:
    Path("mine.txt").write_text("mine")
    assert reveal(hidden(TEXT), "-o", output) == 3
    assert b"folder" in capsysbinary.readouterr().err
    assert tree() == {"mine.txt": b"mine"}


def test_names_that_had_to_change_are_counted_and_told(hidden: Hidden, capsysbinary: Capture) -> None:
    Path("out").mkdir()
    Path("out/a.bin").write_text("mine")
    assert reveal(hidden(FILES), "-o", "out") == 0
    said = capsysbinary.readouterr().err.decode()
    assert "1 of 2 files" in said
    assert f"a.bin is called {Path('out/a (1).bin')} here" in said
    assert reveal(hidden(FILES), "-o", "out", "--json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert answer["renamed"] == ["a.bin", "b.txt"]
    assert answer["files"][0]["saved"] == str(Path("out/a (2).bin"))


def test_a_folder_that_could_not_keep_its_name_is_told_once(hidden: Hidden, capsysbinary: Capture) -> None:
    names = [f"notes/{number}.txt" for number in range(50)]
    stego = hidden(Message.from_files([FileEntry(name, b"x") for name in names]))
    Path("notes").mkdir()
    assert reveal(stego, "-o", ".") == 0
    said = capsysbinary.readouterr().err.decode().splitlines()
    assert said == [
        "Note: 50 of 50 files could not keep their names:",
        "Note: The folder notes is called notes (1) here.",
    ]
    assert reveal(stego, "-o", ".", "--json") == 0
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


def test_the_notes_of_many_files_end(hidden: Hidden, capsysbinary: Capture) -> None:
    names = [f"{number}.txt" for number in range(50)]
    stego = hidden(Message.from_files([FileEntry(name, b"x") for name in names]))
    for name in names:
        Path(name).touch()
    assert reveal(stego, "-o", ".") == 0
    said = capsysbinary.readouterr().err.decode().splitlines()
    assert len(said) == 22
    assert said[-1] == "Note: and 30 more. --json names every file."


def test_json_names_kind_and_text(hidden: Hidden, capsysbinary: Capture) -> None:
    assert reveal(hidden(TEXT), "--json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert answer["kind"] == "text"
    assert answer["text"] == TEXT.text
    assert answer["corrected_bits"] == 0
    assert tree() == {}


def test_wrong_password_exits_5_with_advice(
    hidden: Hidden, capsysbinary: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "other")
    assert main(["reveal", str(hidden(Message.from_text("hello"), "pw"))]) == 5
    said = capsysbinary.readouterr()
    assert said.out == b""
    assert b"password" in said.err
