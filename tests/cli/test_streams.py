"""The command line with consoles of all encodings, full disks, closed streams, and files nobody may look at."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import RevealRequest, Session
from stegapp.progress import run_job
from tests.cli.conftest import Hidden
from tests.conftest import ROOT, SAMPLES
from tests.terminals import PROGRAM, Streams, environment

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system's files and shell")

COVER = SAMPLES / "mountain_path.png"
TEXT = Message.from_text("\ufeffgrün, 秘密\r\nand more\r")
FILES = Message.from_files([FileEntry("a.bin", b"\0\x1b\xff"), FileEntry("b/grün.txt", b"second")])


def shell(script: str, *arguments: str | Path, **changes: str) -> "subprocess.CompletedProcess[bytes]":
    """Run a line of shell, in which "$@" is the program with `arguments`."""
    command = ["sh", "-c", script, "sh", *PROGRAM, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env=environment(**changes), timeout=240, check=False)


# ---------------------------------------------------------------- names and texts of all kinds


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_name_outside_the_encoding_is_no_failure(
    encoding: str, streams: Callable[..., Streams], tmp_path: Path
) -> None:
    output = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xd1\x84.png")
    printed = streams(encoding)
    assert main(["hide", str(COVER), "-o", output, "-t", "x", "--no-password"]) == 0
    assert printed.err == b""
    assert b"caf\xe9" in printed.out
    assert Path(output).is_file()


def test_saved_names_are_printed_as_the_file_system_has_them(
    hidden: Hidden, streams: Callable[..., Streams], tmp_path: Path
) -> None:
    folder = os.fsencode(tmp_path) + b"/d\xe9"
    printed = streams()
    assert main(["reveal", str(hidden(FILES)), "-o", os.fsdecode(folder), "--no-password"]) == 0
    lines = printed.out.splitlines()
    assert lines == [folder + b"/a.bin", folder + "/b/grün.txt".encode()]
    assert Path(os.fsdecode(lines[0])).read_bytes() == b"\0\x1b\xff"


def test_a_pipe_gets_the_text_whatever_the_console(hidden: Hidden, streams: Callable[..., Streams]) -> None:
    printed = streams("latin-1")
    assert main(["reveal", str(hidden(TEXT)), "--no-password"]) == 0
    assert printed.out == TEXT.text.encode()


# ---------------------------------------------------------------- streams that take nothing


@contextmanager
def full_disk() -> Iterator[None]:
    """Make standard output a file on a disk that is full."""
    if not Path("/dev/full").exists():
        pytest.skip("no disk that is always full")
    with Path("/dev/full").open("w") as disk, redirect_stdout(disk):
        yield


def test_a_stego_written_is_not_denied_by_a_full_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with full_disk():
        assert main(["hide", str(COVER), "-o", str(tmp_path / "s.png"), "-t", "x", "--no-password"]) == 1
    said = capsys.readouterr().err
    assert "No space left" in said
    assert f"The stego was written, read back and revealed: {tmp_path / 's.png'}." in said
    assert (tmp_path / "s.png").is_file()


def test_a_text_that_could_not_be_printed_is_not_lost(hidden: Hidden, capsys: pytest.CaptureFixture[str]) -> None:
    stego = hidden(TEXT)
    with full_disk():
        assert main(["reveal", str(stego), "--no-password"]) == 1
    assert "Nothing is lost" in capsys.readouterr().err


@pytest.mark.parametrize("script", ['"$@" > /dev/full', '"$@" >&-'])
@pytest.mark.parametrize("as_json", [False, True])
def test_what_cannot_be_printed_is_told_on_standard_error(script: str, as_json: bool) -> None:
    done = shell(script, "models", "list", *(["--json"] if as_json else []))
    said = done.stderr.decode()
    assert done.returncode == 1
    assert "Standard output" in (json.loads(said)["message"] if as_json else said)
    assert "Exception" not in said


def test_a_model_exported_into_a_closed_stream_is_told(tmp_path: Path) -> None:
    done = shell('"$@" >&-', "models", "export", "lattice", "-o", tmp_path / "m.stegmodel")
    assert done.returncode == 1
    assert f"Exported to {tmp_path / 'm.stegmodel'}" in done.stderr.decode()


def test_an_error_never_lands_in_the_output() -> None:
    done = shell('"$@" 2>&-', "reveal", "missing.png", "--no-password")
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", b"")


@pytest.mark.true_costs
def test_a_stego_is_whole_even_without_any_stream(tmp_path: Path) -> None:
    """The first file that is opened would otherwise be standard output, and get what libraries print."""
    stego = tmp_path / "s.png"
    done = shell('"$@" <&- >&- 2>&-', "hide", COVER, "-o", stego, "-t", "unharmed", "--no-password")
    assert done.returncode == 1
    assert run_job(Session().reveal(RevealRequest(stego, ""))).message.text == "unharmed"


def without_reader(*arguments: str | Path) -> "subprocess.CompletedProcess[bytes]":
    """Run the program with a pipe as standard output that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        return subprocess.run(
            [*PROGRAM, *arguments], stdout=gone, stderr=subprocess.PIPE, env=environment(), timeout=60, check=False
        )


@pytest.mark.parametrize("command", [["models", "list"], ["models", "list", "--json"], ["train", "--help"]])
def test_a_reader_that_has_enough_is_no_failure_to_talk_of(command: list[str]) -> None:
    done = without_reader(*command)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_reader_that_has_enough_is_told_what_was_made(tmp_path: Path) -> None:
    done = without_reader("models", "export", "lattice", "-o", tmp_path / "m.stegmodel")
    assert done.returncode == 1
    assert f"Exported to {tmp_path / 'm.stegmodel'}" in done.stderr.decode()
    assert (tmp_path / "m.stegmodel").is_file()


@pytest.mark.parametrize("command", [["reveal", str(COVER)], ["hide", str(COVER), "-o", "never.png"]])
def test_closed_standard_input_asks_nobody(command: list[str]) -> None:
    done = shell('"$@" <&-', *command)
    assert done.returncode == 2
    assert b"unexpected" not in done.stderr


def test_closed_standard_input_is_told_to_whoever_wants_it_read() -> None:
    done = shell('"$@" <&-', "reveal", COVER, "--password-stdin")
    assert done.returncode == 2
    assert b"Standard input is closed" in done.stderr


# ---------------------------------------------------------------- paths of all kinds


_LOCKED_OUT = [
    ["{}/photo.png"],
    ["hide", str(COVER), "-o", "{}/x.png", "-t", "x", "--no-password"],
    ["hide", "{}/photo.png", "-o", "x.png", "-t", "x", "--no-password"],
    ["hide", str(COVER), "-o", "x.png", "--text-file", "{}/photo.png", "--no-password"],
    ["reveal", "{}/photo.png", "--no-password"],
    ["reveal", str(COVER), "--password-file", "{}/photo.png"],
    ["reveal", str(COVER), "-o", "{}", "--no-password"],
    ["reveal", str(COVER), "-o", "{}/x", "--no-password"],
    ["models", "export", "lattice", "-o", "{}/m.stegmodel"],
    ["models", "import", "{}/m.stegmodel"],
    ["train", "--images", "{}", "--out", "{}/m.safetensors"],
    ["evaluate", "--images", str(SAMPLES), "--csv", "{}/x.csv", "--limit", "1"],
]

# Runs each command of a list in one process, and prints the list of exit codes and of what was said.
_EACH = """
import contextlib, io, json, sys
from stegapp.__main__ import main
def run(words):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
        return main(words), said.getvalue()
print(json.dumps([run(words) for words in json.load(sys.stdin)]))
"""


@pytest.fixture(scope="module")
def locked_out(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[int, str]]:
    """What each command says that needs a folder which nobody may look into."""
    here = tmp_path_factory.mktemp("here")
    folder = here / "locked"
    folder.mkdir()
    (folder / "photo.png").write_bytes(COVER.read_bytes())
    if os.geteuid() == 0:
        os.chown(folder, 1, 1)
        prefix = ["unshare", "--map-root-user"]  # root there, but not over the files of others
    else:
        prefix = []
    folder.chmod(0o700 if prefix else 0)
    tried = subprocess.run([*prefix, "ls", folder], capture_output=True, check=False)
    if b"denied" not in tried.stderr:
        pytest.skip("everything may be looked at here")
    commands = [[word.format(folder) for word in words] for words in _LOCKED_OUT]
    done = subprocess.run(
        [*prefix, sys.executable, "-c", _EACH],
        input=json.dumps(commands),
        capture_output=True,
        env={**environment(), "PYTHONPATH": str(ROOT)},
        text=True,
        timeout=240,
        check=False,
        cwd=here,
    )
    folder.chmod(0o700)
    assert sorted(path.name for path in folder.iterdir()) == ["photo.png"]
    assert [path.name for path in here.iterdir()] == ["locked"]
    said: list[tuple[int, str]] = json.loads(done.stdout)
    return said


@pytest.mark.parametrize("number", range(len(_LOCKED_OUT)), ids=[" ".join(words) for words in _LOCKED_OUT])
def test_what_may_not_be_looked_at_gets_a_sentence(number: int, locked_out: list[tuple[int, str]]) -> None:
    code, said = locked_out[number]
    assert code in (2, 3)
    assert "unexpected" not in said
    assert "Traceback" not in said
    assert len(said.splitlines()) >= 2
