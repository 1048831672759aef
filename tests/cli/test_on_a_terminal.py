"""The command line on a terminal: prompts, what a sender's signs do to it, and what ends a program."""

import getpass
import json
import random
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stegapp.__main__ import main
from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import RevealRequest, Session
from stegapp.progress import run_job
from tests.cli.conftest import Hidden
from tests.conftest import SAMPLES
from tests.terminals import PROGRAM, Streams, environment, run_on_terminal, started_with

pytest.importorskip("pty", reason="needs a pseudo-terminal")
pytest.importorskip("termios")

pytestmark = pytest.mark.true_costs

COVER = SAMPLES / "mountain_path.png"
EVIL = Message.from_text("\x1b]0;pwned\x07\x1b[2Jhi \u202ethere")
EVIL_FILE = Message.from_files([FileEntry("\u202etxt.exe", b"x")])


# ---------------------------------------------------------------- what is shown


def check_evil(shown: str) -> None:
    assert "\\x1b]0;pwned\\x07\\x1b[2Jhi \\u202ethere" in shown
    assert "\x1b]0;" not in shown
    assert "\x1b[2J" not in shown
    assert "-o FILE" in shown


def test_a_text_steers_no_terminal_and_is_not_hushed_up(hidden: Hidden) -> None:
    ended = run_on_terminal("reveal", hidden(EVIL), "--no-password")
    assert ended.code == 0
    check_evil(ended.shown)


def test_a_text_steers_no_terminal_of_few_letters(hidden: Hidden, streams: Callable[..., Streams]) -> None:
    printed = streams("latin-1", tty=True)
    assert main(["reveal", str(hidden(EVIL)), "--no-password"]) == 0
    check_evil((printed.out + printed.err).decode("latin-1"))


def test_json_steers_no_terminal_and_means_the_same(hidden: Hidden, streams: Callable[..., Streams]) -> None:
    printed = streams(tty=True)
    assert main(["reveal", str(hidden(EVIL)), "--no-password", "--json"]) == 0
    line = printed.out.decode().removesuffix("\n")
    assert line.isprintable()
    assert json.loads(line)["text"] == EVIL.text


def test_a_name_steers_no_terminal(hidden: Hidden, tmp_path: Path, streams: Callable[..., Streams]) -> None:
    folder = tmp_path / "\x1b[2Jout"
    folder.mkdir()
    printed = streams(tty=True)
    assert main(["reveal", str(hidden(EVIL_FILE)), "--no-password", "-o", str(folder)]) == 0
    shown = (printed.out + printed.err).decode()
    assert "\\x1b[2Jout" in shown
    assert "\x1b[2J" not in shown
    assert "\u202e" not in shown


# ---------------------------------------------------------------- prompts
def test_a_text_and_a_password_that_are_asked_for(tmp_path: Path) -> None:
    stego = tmp_path / "s.png"
    ended = run_on_terminal(
        "hide",
        COVER,
        "-o",
        stego,
        answers=[
            ("Ctrl+D", "Meet me at the pass,\ngrün.\n\x04".encode()),
            ("back without it", b"pw\n"),
            ("more", b"pw\n"),
        ],
    )
    assert ended.code == 0
    assert "pw" not in ended.shown
    assert run_job(Session().reveal(RevealRequest(stego, "pw"))).message.text == "Meet me at the pass,\ngrün."


def test_a_password_is_asked_for_though_the_text_comes_by_a_pipe(tmp_path: Path) -> None:
    stego = tmp_path / "s.png"
    ended = run_on_terminal(
        "hide", COVER, "-o", stego, "--text-file", "-",
        stdin=b"by pipe\r\n", answers=[("back without it", b"pw\n"), ("more", b"pw\n")],
    )  # fmt: skip
    assert ended.code == 0
    assert run_job(Session().reveal(RevealRequest(stego, "pw"))).message.text == "by pipe\r\n"


@pytest.mark.parametrize(
    ("typed", "code", "words"),
    [
        (b"\n", 2, "--no-password"),
        (b"\x04", 130, "Nothing was written"),
        (b"\x03", 130, "Nothing was written"),
        (b"pw\x1b[D\n", 3, "U+001B"),
        (b"gr\xfcn\n", 3, "encoding"),
    ],
)
def test_what_is_typed_and_is_no_password(typed: bytes, code: int, words: str) -> None:
    ended = run_on_terminal("reveal", COVER, answers=[("Password", typed)])
    assert ended.code == code
    assert words in ended.shown
    assert "unexpected" not in ended.shown
    assert ended.echoes


@pytest.mark.parametrize(("typed", "code"), [(b"\x04", 2), (b"abc\x03", 130)])
def test_a_text_that_is_not_typed_to_its_end(typed: bytes, code: int, tmp_path: Path) -> None:
    ended = run_on_terminal("hide", COVER, "-o", tmp_path / "s.png", answers=[("Ctrl+D", typed)])
    assert ended.code == code
    assert "Password" not in ended.shown
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["hide", str(COVER), "-o", "{}/there.png"],
        ["hide", str(COVER), "-o", "{}/none/s.png"],
        ["hide", str(COVER), "-o", "{}/" + "n" * 300 + ".png", "--force"],
        ["hide", "{}/none.png", "-o", "{}/s.png"],
        ["hide", "{}/there.png", "-o", "{}/s.png"],
        ["hide", "{}/there.png", "-o", "{}/there.png"],
        ["hide", str(COVER), "-o", "{}/s.png", "--model", "none"],
        ["hide", str(COVER), "-o", "{}/s.png", "--strength", "2"],
        ["hide", str(COVER), "-o", "{}/s.png", "-f", "{}/none"],
        ["hide", str(COVER), "-o", "{}/s.png", "-f", "{}/long"],
        ["hide", str(COVER), "-o", "{}/s.png", "-f", "{}/longer"],
        ["reveal", str(COVER), "-o", "{}/there.png"],
        ["reveal", str(COVER), "-o", "{}/none/x"],
        ["reveal", "{}/none.png"],
        ["reveal", "{}/there.png"],
        ["reveal", str(COVER), "--model", "none"],
    ],
)
def test_nobody_is_asked_in_vain(
    words: list[str], tmp_path: Path, streams: Callable[..., Streams], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(getpass, "getpass", asked.append)
    (tmp_path / "there.png").write_text("no picture")
    (tmp_path / "long").write_bytes(random.Random(1).randbytes(40_000))
    (tmp_path / "longer").write_bytes(random.Random(1).randbytes(5_000_000))
    printed = streams(tty=True, typed=b"some text")
    code = main([word.format(tmp_path) for word in words])
    assert code == 4 if "long" in words[-1] else code in (2, 3)
    assert asked == []
    assert b"Type" not in printed.err.split(b"stegapp:")[0]


# ---------------------------------------------------------------- what ends a program


@pytest.mark.parametrize("when", ["reading", "working"])
def test_interrupt_exits_130_and_leaves_nothing(when: str, tmp_path: Path) -> None:
    command: list[str | Path] = [*PROGRAM, "hide", COVER, "-o", tmp_path / "s.png", "--no-password"]
    command += ["--text-file", "-"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdin is not None
    # More than a pipe holds: when it is written, the child has come as far as reading it.
    child.stdin.write("x" * 400_000)
    child.stdin.flush()
    if when == "working":
        child.stdin.close()
        child.stdin = None
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=60)
    # An interrupt that comes while it works may come too late.
    assert child.returncode == 130 or (when, child.returncode) == ("working", 0)
    assert "Traceback" not in said
    assert (tmp_path / "s.png").exists() == (child.returncode == 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_prompt_that_is_ended_gives_the_terminal_back(number: int) -> None:
    ended = run_on_terminal("reveal", COVER, stop=("Password", number))
    assert ended.code == 130
    assert ended.echoes


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_job_that_is_ended_leaves_nothing(number: int, tmp_path: Path) -> None:
    long = tmp_path / "long"
    long.write_bytes(random.Random(1).randbytes(12_000))  # so that there is time to be ended in
    arguments = ["hide", str(COVER), "-o", str(tmp_path / "s.png"), "-f", str(long), "--no-password"]
    ended = run_on_terminal(*arguments, stop=("Measuring", number))
    assert ended.code == 130
    assert "stegapp: Cancelled. Nothing was written.\r\n" in ended.shown
    assert list(tmp_path.iterdir()) == [long]


def test_a_hangup_that_is_to_be_ignored_is_ignored(tmp_path: Path) -> None:
    """As under `nohup`."""
    command = [*started_with("signal.signal(signal.SIGHUP, signal.SIG_IGN)"), "hide", str(COVER)]
    command += ["-o", str(tmp_path / "s.png"), "--text-file", "-", "--no-password"]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment())
    assert child.stdin is not None
    child.stdin.write(b"x" * 400_000)  # more than a pipe holds: the child has come as far as reading it
    child.send_signal(signal.SIGHUP)
    child.communicate(timeout=240)
    assert child.returncode == 0
    assert (tmp_path / "s.png").exists()


@pytest.fixture
def training(tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A training without end that has taken its first steps."""
    photos = tmp_path / "photos"
    photos.mkdir()
    for path in sorted(SAMPLES.glob("*.png"))[:8]:
        (photos / path.name).write_bytes(path.read_bytes())
    settings = ("jt.batch=2", "jt.crop=32", "jt.steps=1000000", "data.validation_photos=1", "data.proof_photos=1")
    command = [*started_with("pass"), "train", "--images", str(photos), "--out", str(tmp_path / "own.safetensors")]
    command += ["--progress", "jsonl", "--device", "cpu"]
    command += [word for setting in settings for word in ("--set", setting)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()) as child:
        try:
            assert child.stdout is not None
            assert any(b'"jt"' in line for line in child.stdout)
            yield child
        finally:
            child.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_training_that_is_ended_keeps_what_it_learned(
    number: int, training: "subprocess.Popen[bytes]", tmp_path: Path
) -> None:
    training.send_signal(number)
    training.send_signal(number)  # as a terminal that closes does
    rest, said = training.communicate(timeout=240)
    assert training.returncode == 130, said
    last = json.loads(rest.splitlines()[-1])
    assert (last["type"], last["error"]) == ("error", "Cancelled")
    assert "nothing learned is lost" in last["message"]
    assert any(path.suffix == ".safetensors" for path in (tmp_path / "runs").rglob("*"))


def test_a_training_nobody_reads_keeps_what_it_learned(training: "subprocess.Popen[bytes]", tmp_path: Path) -> None:
    """As when the disk behind its log is full, or the window that started it is gone."""
    assert training.stdout is not None
    assert training.stderr is not None
    training.stdout.close()
    said = training.stderr.read().decode()
    assert training.wait(240) == 1
    assert "nothing learned is lost" in said
    assert any(path.suffix == ".safetensors" for path in (tmp_path / "runs").rglob("*"))
