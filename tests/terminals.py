"""Run the program as its users do: in a process of its own, on a terminal; and streams in memory that look like one.

A process costs seconds, most of them for imports. It is for what only a process can show: signals, pipes and files
that are closed, prompts. What is printed shows as well here, with `Streams`.
"""

import io
import os
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "stegapp"]

# Takes the terminal on its standard error for its own, and Ctrl+C back from whoever runs the tests in the background.
_ON_TERMINAL = """
import fcntl, os, signal, sys, termios
signal.signal(signal.SIGINT, signal.default_int_handler)
fcntl.ioctl(2, termios.TIOCSCTTY, 0)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


@dataclass(frozen=True)
class Ended:
    """How a process ended. shown: all that came to the terminal, as the terminal got it."""

    code: int
    shown: str
    echoes: bool


def environment(**changes: str) -> dict[str, str]:
    """Return the tests' environment, in which Python's streams are UTF-8 and a wrong character is an error."""
    return {**os.environ, "PYTHONIOENCODING": "utf-8:strict", "TERM": "xterm", **changes}


def run(
    *arguments: str | Path | bytes, stdin: bytes | None = None, **changes: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the program with pipes for streams."""
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin if stdin is not None else b"",
        capture_output=True,
        env=environment(**changes),
        timeout=240,
        check=False,
    )


def run_on_terminal(
    *arguments: str | Path,
    answers: Sequence[tuple[str, bytes]] = (),
    stdin: bytes | None = None,
    stop: tuple[str, int] | None = None,
    **changes: str,
) -> Ended:
    """Run the program on a terminal of its own.

    answers: what is waited for, and then typed. stdin: what standard input gives instead of the terminal.
    stop: what is waited for, and the signal that is then sent.
    """
    import pty
    import termios

    ours, theirs = pty.openpty()
    program = [sys.executable, "-c", _ON_TERMINAL, *PROGRAM[1:], *map(str, arguments)]
    child = subprocess.Popen(
        program,
        stdin=theirs if stdin is None else subprocess.PIPE,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        env=environment(**changes),
    )
    if stdin is not None:
        assert child.stdin is not None
        child.stdin.write(stdin)
        child.stdin.close()
    try:
        shown = _talk(ours, child, list(answers), stop)
        code = child.wait(60)
        echoes = bool(termios.tcgetattr(theirs)[3] & termios.ECHO)
    finally:
        child.kill()
        child.wait()
        os.close(theirs)
        os.close(ours)
    return Ended(code, shown.decode("utf-8", "backslashreplace"), echoes)


def _talk(
    terminal: int, child: "subprocess.Popen[bytes]", answers: list[tuple[str, bytes]], stop: tuple[str, int] | None
) -> bytes:
    shown, seen = b"", 0
    end = time.monotonic() + 240
    while time.monotonic() < end:
        readable, _, _ = select.select([terminal], [], [], 0.1)
        if readable:
            shown += os.read(terminal, 65536)
        elif child.poll() is not None:
            return shown
        if answers and answers[0][0].encode() in shown[seen:]:
            seen = len(shown)
            os.write(terminal, answers.pop(0)[1])
        if stop and stop[0].encode() in shown:
            os.kill(child.pid, stop[1])
            stop = None
    raise AssertionError(f"no end after {shown!r}")


def started_with(handling: str) -> list[str]:
    """Return what starts the program after `handling` of signals, however the tests themselves were started."""
    code = f"import os, signal, sys; {handling}; os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    return [sys.executable, "-c", code, *PROGRAM[1:]]


class Stream(io.TextIOWrapper):
    """A strict text stream in memory, which may say that it is a terminal."""

    def __init__(self, encoding: str, *, tty: bool, data: bytes = b"") -> None:
        self.bytes = io.BytesIO(data)
        self.tty = tty
        super().__init__(self.bytes, encoding=encoding, errors="strict", newline="")

    def isatty(self) -> bool:
        return self.tty


class Streams:
    """Three standard streams in memory, of one encoding. typed: what standard input gives."""

    def __init__(self, encoding: str, *, tty: bool, typed: bytes) -> None:
        self._in = Stream(encoding, tty=tty, data=typed)
        self._out = Stream(encoding, tty=tty)
        self._err = Stream(encoding, tty=tty)

    def put(self, patch: pytest.MonkeyPatch) -> None:
        """Take the place of the standard streams."""
        for name, stream in (("stdin", self._in), ("stdout", self._out), ("stderr", self._err)):
            patch.setattr(sys, name, stream)

    @property
    def out(self) -> bytes:
        """What was printed on standard output."""
        return self._out.bytes.getvalue()

    @property
    def err(self) -> bytes:
        """What was printed on standard error."""
        return self._err.bytes.getvalue()
