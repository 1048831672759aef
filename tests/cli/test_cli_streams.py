"""The command line as a process: consoles of all encodings, full disks, closed streams, files nobody may look at."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.format.message import FileEntry, Message
from stegapp.models import ModelStore
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.conftest import SAMPLES
from tests.terminals import PROGRAM, environment, run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system's files and shell")

COVER = SAMPLES / "mountain_path.png"
TEXT = "\ufeffgrün, 秘密\r\nand more\r"
LONG = "n" * 300


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with text.png and files.png, hidden without a password."""
    folder = tmp_path_factory.mktemp("made")
    session = Session(ModelStore(user=folder / "models"))
    files = Message.from_files([FileEntry("a.bin", b"\0\x1b\xff"), FileEntry("b/grün.txt", b"second")])
    for name, message in (("text", Message.from_text(TEXT)), ("files", files)):
        run_job(session.hide(HideRequest(COVER, folder / f"{name}.png", message, "")))
    return folder


def shell(script: str, *arguments: str | Path, **changes: str) -> "subprocess.CompletedProcess[bytes]":
    """Run a line of shell, in which "$@" is the program with `arguments`."""
    command = ["sh", "-c", script, "sh", *PROGRAM, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, env=environment(**changes), timeout=240, check=False)


# ---------------------------------------------------------------- names and texts of all kinds


@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_name_outside_the_encoding_is_no_failure(encoding: str, tmp_path: Path) -> None:
    output = os.fsencode(tmp_path) + b"/caf\xe9 \xd1\x84.png"
    done = run("hide", COVER, "-o", output, "-t", "x", "--no-password", PYTHONIOENCODING=f"{encoding}:strict")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"caf\xe9" in done.stdout
    assert Path(os.fsdecode(output)).is_file()


def test_saved_names_are_printed_as_the_file_system_has_them(made: Path, tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path) + b"/d\xe9"
    done = run("reveal", made / "files.png", "-o", folder, "--no-password")
    assert done.returncode == 0
    printed = done.stdout.splitlines()
    assert printed == [folder + b"/a.bin", folder + "/b/grün.txt".encode()]
    assert Path(os.fsdecode(printed[0])).read_bytes() == b"\0\x1b\xff"


def test_a_pipe_gets_the_text_whatever_the_console(made: Path) -> None:
    done = run("reveal", made / "text.png", "--no-password", PYTHONIOENCODING="latin-1:strict")
    assert (done.returncode, done.stdout) == (0, TEXT.encode())


@pytest.mark.parametrize("command", [["--help"], ["hide", "--help"], ["evaluate", "--help"], ["train", "--help"]])
def test_help_is_for_every_console(command: list[str]) -> None:
    done = run(*command, PYTHONIOENCODING="ascii:strict")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"--" in done.stdout


# ---------------------------------------------------------------- streams that take nothing


@pytest.fixture
def full() -> str:
    if not Path("/dev/full").exists():
        pytest.skip("no disk that is always full")
    return '"$@" > /dev/full'


def test_a_stego_written_is_not_denied_by_a_full_disk(full: str, tmp_path: Path) -> None:
    done = shell(full, "hide", COVER, "-o", tmp_path / "s.png", "-t", "x", "--no-password")
    assert done.returncode == 1
    said = done.stderr.decode()
    assert "No space left" in said
    assert f"The stego was written, read back and revealed: {tmp_path / 's.png'}." in said
    assert (tmp_path / "s.png").is_file()


def test_a_text_that_could_not_be_printed_is_not_lost(full: str, made: Path) -> None:
    done = shell(full, "reveal", made / "text.png", "--no-password")
    assert done.returncode == 1
    assert "Nothing is lost" in done.stderr.decode()


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


@pytest.mark.parametrize(
    "words",
    [
        [LONG],
        ["Hide this " * 60],
        [LONG, LONG],
        [f"{LONG}/photo.png"],
        [b"caf\xe9.png"],
        ["x\ny"],
        [""],
        ["missing.png", str(COVER)],
    ],
)
def test_an_argument_that_is_neither_command_nor_file(words: list[str | bytes]) -> None:
    done = run(*words)
    assert done.returncode == 2
    said = done.stderr.decode(errors="surrogateescape")
    assert "Traceback" not in said
    assert "unexpected" not in said
    assert "--help" in said
    assert max(map(len, said.splitlines())) < 160


@pytest.fixture
def locked(tmp_path: Path) -> tuple[list[str], Path]:
    """A folder that nobody may look into, and what makes a program a nobody."""
    folder = tmp_path / "locked"
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
    return prefix, folder


@pytest.mark.parametrize(
    "words",
    [
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
    ],
)
def test_what_may_not_be_looked_at_gets_a_sentence(words: list[str], locked: tuple[list[str], Path]) -> None:
    prefix, folder = locked
    arguments = [word.format(folder) for word in words]
    done = subprocess.run(
        [*prefix, *PROGRAM, *arguments],
        capture_output=True,
        env=environment(),
        timeout=60,
        check=False,
        cwd=folder.parent,
    )
    said = done.stderr.decode()
    assert done.returncode in (2, 3)
    assert "unexpected" not in said
    assert "Traceback" not in said
    assert len(said.splitlines()) >= 2
    folder.chmod(0o700)
    assert sorted(path.name for path in folder.iterdir()) == ["photo.png"]
    assert not (folder.parent / "x.png").exists()


# ---------------------------------------------------------------- failures as JSON


@pytest.mark.parametrize(
    "words",
    [
        ["hide"],
        ["hide", "--bogus"],
        ["frobnicate"],
        [LONG],
        ["models", "list", "extra"],
        ["hide", "c.png", "-o", "s.png"],
        ["hide", "c.png", "-o", "s.jpg", "-t", "x", "--no-password"],
        ["hide", "c.png", "-o", f"{LONG}.png", "-t", "x", "--no-password"],
        ["hide", "c.png", "-o", f"{LONG}/s.png", "-t", "x", "--no-password"],
        ["hide", "c.png", "-o", "none/s.png", "-t", "x", "--no-password"],
        ["hide", f"{LONG}.png", "-o", "s.png", "-t", "x", "--no-password"],
        ["hide", "c.png", "-o", "s.png", "-f", LONG, "--no-password"],
        ["hide", "c.png", "-o", "s.png", "-t", "x", "--password-file", LONG],
        ["hide", "c.png", "-o", "s.png", "--text-file", LONG, "--no-password"],
        ["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--model", LONG],
        ["reveal", LONG, "--no-password"],
        ["reveal", "c.png", "--no-password", "-o", LONG],
        ["reveal", "c.png", "--no-password", "-o", f"{LONG}/x"],
        ["reveal", "c.png", "--no-password", "-o", "c.png"],
        ["reveal", "c.png", "--no-password", "-o", "-"],
        ["reveal", "c.png"],
        ["capacity", LONG],
        ["evaluate", "--images", LONG],
        ["evaluate", "--images", ".", "--csv", f"{LONG}.csv"],
        ["evaluate", "--images", ".", "--plot", f"{LONG}.png"],
        ["evaluate", "--images", ".", "--csv", "none/x.csv"],
    ],
)
def test_every_failure_is_json_where_that_is_wanted(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.png").write_bytes(COVER.read_bytes())
    code = main([*words, "--json"])
    said = capsys.readouterr()
    assert code in (2, 3)
    answer = json.loads(said.out)
    assert answer["error"]
    assert answer["message"]
    assert answer["advice"]
    assert said.err == ""
    assert [path.name for path in tmp_path.iterdir()] == ["c.png"]


@pytest.mark.parametrize(
    "words",
    [
        ["models", "export", "lattice", "-o", f"{LONG}.stegmodel"],
        ["models", "export", "lattice", "-o", f"{LONG}/m.stegmodel"],
        ["models", "import", LONG],
        ["models", "rename", LONG, "x"],
        ["train", "--images", ".", "--out", f"{LONG}.safetensors"],
        ["train", "--images", ".", "--out", f"{LONG}/m.safetensors"],
        ["train", "--images", ".", "--out", "c.png/m.safetensors"],
        ["train", "--images", ".", "--out", "m.safetensors", "--checkpoint", LONG],
        ["train", "--images", LONG, "--out", "m.safetensors"],
        ["train", "--images", ".", "--out", "m.safetensors", "--resume", LONG],
    ],
)
def test_a_path_of_any_length_gets_a_sentence(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.png").write_bytes(COVER.read_bytes())
    assert main(words) in (2, 3)
    said = capsys.readouterr().err
    assert len(said.splitlines()) >= 2
    assert "unexpected" not in said
    assert [path.name for path in tmp_path.iterdir()] == ["c.png"]


def test_an_error_nobody_expected_claims_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(self: ModelStore) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(ModelStore, "list", broken)
    monkeypatch.delenv("STEGAPP_DEBUG", raising=False)
    assert main(["models", "list"]) == 1
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "changed" not in said
    assert main(["models", "list", "--json"]) == 1
    assert "ZeroDivisionError" in json.loads(capsys.readouterr().out)["message"]
