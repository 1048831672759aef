"""`hide` with a second message: sources of its text and password, and what is refused."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.cli import decoy, sources, terminal
from tests.covers import photo
from tests.terminals import Streams

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def cover(tmp_path: Path) -> Path:
    photo(800, 700, 4).save(tmp_path / "cover.png")
    return tmp_path / "cover.png"


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STEGAPP_PASSWORD", "secret")


def _hide(cover: Path, *more: str) -> int:
    output = str(cover.parent / "two.png")
    return main(["hide", str(cover), "-o", output, "--text", "real", "--carrier", "photo", *more])


def _revealed(cover: Path, password: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("STEGAPP_PASSWORD", password)
    capsys.readouterr()
    assert main(["reveal", str(cover.parent / "two.png")]) == 0
    return capsys.readouterr().out


def test_both_messages_come_back(cover: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pw").write_text("given\n")
    (tmp_path / "list.txt").write_text("milk, bread")
    files = "--decoy-text-file", str(tmp_path / "list.txt"), "--decoy-password-file", str(tmp_path / "pw")
    assert _hide(cover, *files) == 0
    said = capsys.readouterr().out
    assert "A second message is in it under its own password." in said
    assert _revealed(cover, "secret", capsys, monkeypatch) == "real"
    assert _revealed(cover, "given", capsys, monkeypatch) == "milk, bread"


def test_the_second_password_comes_from_the_desktops_store(
    cover: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoy, "fetch_password", {"list": "given"}.__getitem__)
    assert _hide(cover, "--decoy-text", "milk", "--decoy-password-from-store", "list") == 0
    capsys.readouterr()
    assert _revealed(cover, "given", capsys, monkeypatch) == "milk"


def test_files_are_hidden_too_and_json_counts_them(cover: Path, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "pw").write_text("given")
    (tmp_path / "a.bin").write_bytes(b"12345")
    options = "--decoy-file", str(tmp_path / "a.bin"), "--decoy-password-file", str(tmp_path / "pw"), "--json"
    assert _hide(cover, *options) == 0
    assert json.loads(capsys.readouterr().out)["decoy_bytes"] > 5


def test_the_second_password_is_asked_for_twice(cover: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    Streams("utf-8", tty=True, typed=b"").put(monkeypatch)
    typed = iter(["given", "given"])
    prompts: list[str] = []

    def answer(prompt: str) -> str:
        prompts.append(prompt)
        return next(typed)

    monkeypatch.setattr("getpass.getpass", answer)
    assert _hide(cover, "--decoy-text", "given away") == 0
    assert prompts == ["Password of the second message: ", "Once more: "]


def _typed(answers: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    typed = iter(answers)
    monkeypatch.setattr("getpass.getpass", lambda _: next(typed))
    return typed


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ([""], "The second message's password is empty."),
        (["secret"], "The two messages have the same password"),
        (["given", "givne"], "The two passwords differ."),
    ],
)
def test_a_wrongly_typed_second_password_is_refused(
    answers: list[str], words: str, cover: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    streams = Streams("utf-8", tty=True, typed=b"")
    streams.put(monkeypatch)
    typed = _typed(answers, monkeypatch)
    assert _hide(cover, "--decoy-text", "x") == 2
    assert words in " ".join(streams.err.decode().split())
    assert not list(typed)
    assert not (cover.parent / "two.png").exists()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--decoy-text", "x"], "There is no terminal to ask for the second message's password on."),
        (["--decoy-text", "x", "--decoy-file", "a"], "There has to be one second message."),
        (["--decoy-password-file", "PW"], "There has to be one second message."),
        (["--decoy-password-from-store", "x"], "There has to be one second message."),
        (
            ["--decoy-text", "x", "--decoy-password-file", "PW", "--decoy-password-from-store", "x"],
            "Several sources of the second message's password were named.",
        ),
        (["--decoy-text", "x", "--decoy-password-file", "SAME"], "The two messages have the same password"),
        (["--decoy-text", "x", "--decoy-password-file", "EMPTY"], "The second message's password is empty."),
        (["--decoy-text-file", "-", "--decoy-password-file", "PW", "--password-stdin"], "cannot be two things"),
        (["--decoy-text", "x", "--decoy-password-file", "PW", "--no-password"], "one is empty"),
        (["--decoy-text", "x", "--decoy-password-file", "PW", "--carrier", "square"], "picture of many tiles"),
    ],
)
def test_what_contradicts_itself_is_refused(
    options: list[str], words: str, cover: Path, tmp_path: Path, capsys: Capture
) -> None:
    for name, content in (("PW", "given"), ("SAME", "secret"), ("EMPTY", "")):
        (tmp_path / name).write_text(content)
    paths = {name: str(tmp_path / name) for name in ("PW", "SAME", "EMPTY")}
    assert _hide(cover, *(paths.get(option, option) for option in options)) == 2
    assert words in " ".join(capsys.readouterr().err.split())
    assert not (tmp_path / "two.png").exists()


def test_nobody_is_asked_where_there_is_no_room_for_two(
    cover: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.delenv("STEGAPP_PASSWORD")
    monkeypatch.setattr(sources, "ask", asked.append)
    monkeypatch.setattr(terminal, "is_terminal", lambda _: True)
    assert main(["hide", str(cover), "-o", str(cover.parent / "two.png"), "--text", "a", "--decoy-text", "b"]) == 2
    assert "Two messages need a picture of many tiles" in capsys.readouterr().err
    assert not asked
