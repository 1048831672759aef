"""Where the command line takes passwords and texts from, and what it does not take."""

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.cli import sources
from stegapp.cli.sources import PasswordSource
from stegapp.errors import InputRefused, UsageError
from stegapp.format.message import Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.system import password_store
from tests.cli.conftest import Hidden
from tests.conftest import SAMPLES

COVER = SAMPLES / "mountain_path.png"
PASSWORD = "correct hörse"

Capture = pytest.CaptureFixture[str]
Give = Callable[[bytes], list[str]]


@pytest.fixture
def stego(hidden: Hidden) -> Path:
    return hidden(Message.from_text("hello"), PASSWORD)


@pytest.fixture(params=["file", "stdin", "environment"])
def give(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Give:
    """Hand bytes over as the password, and return the options for it."""

    def by_file(data: bytes) -> list[str]:
        (tmp_path / "password").write_bytes(data)
        return ["--password-file", str(tmp_path / "password")]

    def by_stdin(data: bytes) -> list[str]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", errors="strict"))
        return ["--password-stdin"]

    def by_environment(data: bytes) -> list[str]:
        monkeypatch.setenv("STEGAPP_PASSWORD", os.fsdecode(data))
        return []

    return {"file": by_file, "stdin": by_stdin, "environment": by_environment}[request.param]


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\r", "\n\nmore"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_password_is_the_same_from_every_source(
    mark: str, end: str, give: Give, stego: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what the keys are made of is looked at: making them takes longer."""
    asked = []

    def reveal(_session: Session, request: RevealRequest, **_: object) -> None:
        asked.append(request.password)
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "reveal", reveal)
    main(["reveal", str(stego), *give((mark + PASSWORD + end).encode())])
    assert asked == [PASSWORD]


def test_password_by_file_and_stdin(
    stego: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pw").write_bytes(f"\ufeff{PASSWORD}\r\nsecond line\n".encode())
    assert main(["reveal", str(stego), "--password-file", str(tmp_path / "pw")]) == 0
    assert capsys.readouterr().out == "hello"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{PASSWORD}\n".encode())))
    assert main(["reveal", str(stego), "--password-stdin"]) == 0
    assert capsys.readouterr().out == "hello"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    assert main(["reveal", str(stego)]) == 2
    assert "STEGAPP_PASSWORD" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["hide", str(COVER), "-o", "s.png", "-t", "x"], ["reveal", str(COVER)]])
@pytest.mark.parametrize("data", [b"", b"\n", b"\r\n", b"\nsecret\n", "\ufeff\n".encode()])
def test_no_password_has_to_be_meant(
    data: bytes, command: list[str], give: Give, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*command, *give(data)]) == 2
    said = capsys.readouterr().err
    assert "empty" in said
    assert "--no-password" in said
    assert not (tmp_path / "s.png").exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"gr\xfcn\n", ("not UTF-8", "not valid Unicode")),
        (b"pass\tword", ("U+0009",)),
        (b"pass\x1b[Dword\n", ("U+001B",)),
        ("pass\u200bword".encode(), ("U+200B",)),
    ],
)
@pytest.mark.parametrize("command", [["hide", str(COVER), "-o", "s.png", "-t", "x"], ["reveal", str(COVER)]])
def test_what_cannot_be_a_password_is_named(
    command: list[str],
    data: bytes,
    words: tuple[str, ...],
    give: Give,
    tmp_path: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*command, *give(data)]) == 3
    said = capsys.readouterr().err
    assert any(word in said for word in words)
    assert "pass" not in said.replace("password", "")
    assert not (tmp_path / "s.png").exists()


def test_a_password_file_that_is_none_is_named_for_what_it_is(tmp_path: Path, capsys: Capture) -> None:
    for path, words in ((tmp_path / "none", "There is no"), (tmp_path, "is a folder"), (tmp_path / ("n" * 300), "too")):
        assert main(["reveal", str(COVER), "--password-file", str(path)]) == 3
        said = capsys.readouterr().err
        assert words in said
        assert "UTF-8" not in said


def test_nul_cannot_come_by_file_either(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "password").write_bytes(b"sec\0ret\n")
    assert main(["reveal", str(COVER), "--password-file", str(tmp_path / "password")]) == 3
    assert "U+0000" in capsys.readouterr().err


# ---------------------------------------------------------------- texts


NASTY = "\ufeffa\r\nb\rc\n\nd\0e\x1b[2J\u2028\x85 \t\r\n"


@pytest.mark.parametrize("text", ["a\r\nb\r\n", "a\rb", "\ufeffa\n\nb", "a\0b\x1b[2J\u2028\x85 \t", NASTY])
@pytest.mark.parametrize("by", ["file", "stdin"])
def test_a_text_is_taken_to_the_byte(by: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what is to be hidden is looked at: hiding it takes longer."""
    asked = []

    def hide(_session: Session, request: HideRequest, **_: object) -> None:
        asked.append(request.message)
        raise KeyboardInterrupt

    monkeypatch.setattr(Session, "hide", hide)
    monkeypatch.chdir(tmp_path)
    source = "-"
    if by == "file":
        source = "text.txt"
        Path(source).write_bytes(text.encode())
    else:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    main(["hide", str(COVER), "-o", "s.png", "--text-file", source, "--no-password"])
    assert asked == [Message.from_text(text)]


def test_a_text_is_hidden_and_revealed_to_the_byte(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.txt").write_bytes(NASTY.encode())
    assert main(["hide", str(COVER), "-o", "s.png", "--text-file", "text.txt", "--no-password"]) == 0
    capsysbinary.readouterr()
    assert main(["reveal", "s.png", "--no-password"]) == 0
    assert capsysbinary.readouterr().out == NASTY.encode()


@pytest.mark.parametrize("by", ["file", "stdin"])
def test_what_is_no_text_is_refused(by: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("text.txt").write_bytes("grün".encode("latin-1"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))
    source = "text.txt" if by == "file" else "-"
    assert main(["hide", str(COVER), "-o", "s.png", "--text-file", source, "--no-password"]) == 3
    assert "is not UTF-8 text" in capsys.readouterr().err


def test_a_text_argument_that_is_no_text_is_refused(tmp_path: Path, capsys: Capture) -> None:
    text = b"gr\xfcn".decode("utf-8", "surrogateescape")  # as Python has arguments
    assert main(["hide", str(COVER), "-o", str(tmp_path / "s.png"), "-t", text, "--no-password"]) == 2
    assert "--text-file" in capsys.readouterr().err


def test_a_password_comes_from_the_desktops_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "fetch_password", {"holiday": "from the store"}.__getitem__)
    source = PasswordSource(file=None, stdin=False, none=False, store="holiday")
    assert not source.asks
    assert source.get(confirm=True) == "from the store"
    with pytest.raises(UsageError, match="Several sources"):
        PasswordSource(file=None, stdin=True, none=False, store="holiday")


def test_a_store_without_its_library_is_told_and_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_store, "has_library", lambda: False)
    with pytest.raises(InputRefused, match="not installed") as caught:
        PasswordSource(file=None, stdin=False, none=False, store="holiday").get(confirm=False)
    assert "stegapp[keyring]" in str(caught.value.advice)
