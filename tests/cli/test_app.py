"""What every command has in common: exit codes, failures in words and as JSON, help."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.errors import StegError
from stegapp.models import ModelStore
from tests.conftest import SAMPLES
from tests.terminals import Streams

COVER = SAMPLES / "mountain_path.png"
LONG = "n" * 300
Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["hide"], 2),
        (["hide", "c.png", "-o", "s.png"], 2),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "-f", "y"], 2),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--strength", "2", "--no-password"], 2),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--password-stdin"], 2),
        (["hide", "missing.png", "-o", "s.png", "-t", "x", "--no-password"], 3),
        (["hide", "c.png", "-o", "s.jpg", "-t", "x", "--no-password"], 3),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--model", "nosuch"], 3),
        (["hide", "c.png", "-o", "s.png", "-t", "x", "--no-password", "--device", "abacus"], 3),
        (["reveal", "missing.png", "--no-password"], 3),
        (["reveal", "c.png", "--no-password"], 5),
        (["capacity", "missing.png"], 3),
        (["frobnicate"], 2),
        (["models", "remove", "lattice"], 3),
    ],
)
def test_exit_codes(
    arguments: list[str], code: int, sample: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "c.png").write_bytes(sample.read_bytes())
    assert main(arguments) == code
    said = capsys.readouterr()
    assert said.err.strip()
    assert "Traceback" not in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["c.png"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["hide", "c.png", "-o", "s.png", "--method", "bogus"], "'bogus' is not one of 'auto', 'direct', 'adaptive'."),
        (["evaluate", "--images", ".", "--splits", "few"], "it is not a whole number."),
        (["train", "--images", ".", "--out", "m.safetensors", "--max-minutes", "few"], "it is not a number."),
        (["hide"], "Missing argument 'COVER'."),
    ],
)
def test_wrong_values_are_told_plainly(arguments: list[str], words: str, capsys: Capture) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert words in said
    assert f"Usage: stegapp {arguments[0]} [OPTIONS]" in said
    assert "{" not in said
    assert "Value error" not in said
    assert "Input" not in said


def test_a_password_is_no_argument(sample: Path, capsys: Capture) -> None:
    assert main(["reveal", str(sample), "--password", "pw"]) == 2


def test_every_error_has_an_exit_code() -> None:
    def children(kind: type[StegError]) -> set[type[StegError]]:
        return {kind} | {grandchild for child in kind.__subclasses__() for grandchild in children(child)}

    assert {kind.exit_code for kind in children(StegError)} <= {1, 2, 3, 4, 5, 130}


@pytest.mark.parametrize("command", [["--help"], ["hide", "--help"], ["evaluate", "--help"], ["train", "--help"]])
def test_help_is_for_every_console(command: list[str], streams: Callable[..., Streams]) -> None:
    printed = streams("ascii")
    assert main(command) == 0
    assert b"--" in printed.out
    assert printed.err == b""


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
def test_an_argument_that_is_neither_command_nor_file(
    words: list[str | bytes], streams: Callable[..., Streams]
) -> None:
    printed = streams()
    assert main([os.fsdecode(word) for word in words]) == 2
    said = printed.err.decode(errors="surrogateescape")
    assert "Traceback" not in said
    assert "unexpected" not in said
    assert "--help" in said
    assert max(map(len, said.splitlines())) < 160


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


@pytest.mark.parametrize(
    "words",
    [
        ["\x1b[2Jcommand"],
        ["reveal", "\x1b[2J.png", "--no-password"],
        ["hide", str(COVER), "-o", "\x1b[2J/x.png", "-t", "x", "--no-password"],
        ["hide", str(COVER), "-o", "x.png", "--text-file", "\x1b[2J\n", "--no-password"],
        ["reveal", str(COVER), "--password-file", "\x1b[2J"],
        ["reveal", str(COVER), "--no-password", "--model", "\x1b[2J"],
        ["hide", "--\x1b[2J"],
        ["evaluate", "--images", "\x1b[2J"],
    ],
)
def test_no_error_steers_a_terminal(words: list[str], streams: Callable[..., Streams]) -> None:
    printed = streams(tty=True)
    assert main(words) in (2, 3)
    assert b"\x1b[2J" not in printed.out + printed.err
    assert b"stegapp: " in printed.err
