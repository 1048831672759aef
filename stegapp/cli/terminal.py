"""Printing: what is printed cannot steer a terminal, and what could not be printed is told.

Owns standard output and standard error of the command line. On a terminal, characters that would move its cursor, set
its title or turn the direction of writing are shown as escapes, and so is what its encoding lacks. A file or a pipe
gets the bytes as they are: names as the file system has them, texts as UTF-8. Must not know what is printed.
"""

import codecs
import io
import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Any, cast

from stegapp.errors import Cancelled, StegError
from stegapp.system.characters import STEERING, SURROGATES

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

__all__ = [
    "PrintFailed",
    "ReaderGone",
    "console",
    "err",
    "err_json",
    "finished",
    "is_terminal",
    "out",
    "out_bytes",
    "out_json",
    "out_line",
    "out_table",
    "out_text",
    "prepare",
    "settle",
    "shortened",
    "visible",
]

_STEERING = re.compile(f"[{STEERING}]")
_KEPT_IN_LINES = re.compile("\r\n|[\n\t]|" + _STEERING.pattern)
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_SURROGATE = re.compile(f"[{SURROGATES}]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_PIPE_ERRORS = "stegapp-as-it-is"
_PIPE_WIDTH = 160  # a file or pipe has no width to keep to
_SHOWN = 80


class PrintFailed(StegError):
    """Standard output took no more. `advice` tells what was done all the same."""


class ReaderGone(PrintFailed):
    """The program that read standard output has ended, as `head` does when it has enough."""


# ---------------------------------------------------------------- what is shown


def visible(text: str, *, lines: bool = False) -> str:
    """Return `text` with everything that could steer a terminal as an escape such as `\\x1b`.

    lines: leave line ends and tabs as they are. A byte of a name that is not UTF-8 becomes `\\xe9`.
    """
    return (_KEPT_IN_LINES if lines else _STEERING).sub(_kept_or_escaped if lines else _escaped, text)


def _kept_or_escaped(found: re.Match[str]) -> str:
    return found[0] if found[0] in ("\r\n", "\n", "\t") else _escaped(found)


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"  # a byte that Python could not decode
    return _SHORT.get(found[0]) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def shortened(text: str) -> str:
    """Return `text` so short that it fits a line, its middle left out."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN // 2]}…{text[-_SHOWN // 2 + 1 :]}"


def is_terminal(stream: IO[Any] | None) -> bool:
    """Whether `stream` is open and a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def prepare() -> None:
    """Make standard output and standard error take every character, whatever their encoding."""
    codecs.register_error(_PIPE_ERRORS, _as_it_is)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with suppress(OSError, ValueError):
                stream.reconfigure(errors="backslashreplace" if is_terminal(stream) else _PIPE_ERRORS)


def _as_it_is(error: UnicodeError) -> tuple[str | bytes, int]:
    """Encode bytes of names as the file system has them, and as escapes what an encoding lacks."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    first = error.object[error.start]
    if "\udc80" <= first <= "\udcff":
        return bytes((ord(first) - 0xDC00,)), error.start + 1
    return codecs.backslashreplace_errors(error)


# ---------------------------------------------------------------- standard output


def out(text: str) -> None:
    """Print `text`, of one line or several, and a line end. Raises PrintFailed."""
    stream = sys.stdout
    _write(stream, (visible(text, lines=True) if is_terminal(stream) else text) + "\n")


def out_text(text: str) -> bool:
    """Print a text that somebody else wrote; False if a terminal cannot show it as it is. Raises PrintFailed."""
    stream = sys.stdout
    if not is_terminal(stream):
        # Neither the console's encoding nor Windows' line ends: a file gets what was hidden.
        _write(stream, text.encode("utf-8"))
        return True
    shown = visible(text, lines=True)
    encoding = stream.encoding or "utf-8"
    shown = shown.encode(encoding, "backslashreplace").decode(encoding)
    _write(stream, shown if shown.endswith("\n") else shown + "\n")
    return shown == text


def out_bytes(data: bytes) -> None:
    """Print bytes as they are. Raises PrintFailed."""
    _write(sys.stdout, data)


def out_json(value: object) -> None:
    """Print one JSON object or list on a line. Raises PrintFailed."""
    out_line(json.dumps(value, ensure_ascii=False, allow_nan=False))


def out_line(serialised: str) -> None:
    """Print JSON text on a line, in letters that every console and parser takes. Raises PrintFailed."""
    _write(sys.stdout, _json_for(sys.stdout, serialised) + "\n")


def out_table(table: "Table") -> None:
    """Print a table without colours. Raises PrintFailed."""
    from rich.console import Console

    stream = sys.stdout
    paper = _Paper()
    paper.encoding = getattr(stream, "encoding", None) or "utf-8"
    Console(file=paper, width=None if is_terminal(stream) else _PIPE_WIDTH, color_system=None).print(table)
    out(paper.getvalue().rstrip("\n"))


class _Paper(io.StringIO):
    encoding = "utf-8"


def _json_for(stream: IO[Any] | None, serialised: str) -> str:
    """Return JSON text with escapes for what `stream` cannot take: they may stand for anything in a JSON string."""
    if (getattr(stream, "encoding", None) or "utf-8").lower().replace("_", "-") not in ("utf-8", "utf8"):
        serialised = _NOT_ASCII.sub(_json_escaped, serialised)
    return (_STEERING if is_terminal(stream) else _SURROGATE).sub(_json_escaped, serialised)


def _json_escaped(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1] if found[0] != "\x7f" else "\\u007f"


def _write(stream: IO[str] | None, data: str | bytes) -> None:
    if stream is None:
        raise PrintFailed("Standard output is closed.")
    try:
        if isinstance(data, str):
            stream.write(data)
        elif isinstance(stream, io.TextIOWrapper):
            stream.flush()
            stream.buffer.write(data)
        else:  # Python code that has put something else in its place
            stream.write(data.decode("utf-8", "surrogateescape"))
        stream.flush()
    except BrokenPipeError as error:
        _give_up(stream)
        raise ReaderGone("The program that read standard output has ended.") from error
    except (OSError, ValueError) as error:
        _give_up(stream)
        reason = getattr(error, "strerror", None) or "it is closed"
        raise PrintFailed(f"Standard output could not be written to: {reason}.") from error


def settle() -> None:
    """Leave nothing unprinted that others have written to standard output, nor anything that Python would fail on."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except (OSError, ValueError):
            _give_up(sys.stdout)


def _give_up(stream: IO[str]) -> None:
    """Take the stream for closed, and let what is left in its memory go nowhere: Python would fail on it at its end."""
    if stream is sys.stdout:
        sys.stdout = None  # as Python has it where it was closed from the start
    elif stream is sys.stderr:
        sys.stderr = None
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(nowhere, stream.fileno())
        finally:
            os.close(nowhere)


@contextmanager
def finished(what: str, *, lasting: bool = True) -> Iterator[None]:
    """Print what was done: if that fails or is interrupted, `what` says that it was done all the same.

    lasting: it is worth saying even when the reader wanted no more.
    """
    try:
        yield
    except PrintFailed as error:
        if lasting or not isinstance(error, ReaderGone):
            error.advice = what
        raise
    except KeyboardInterrupt:
        raise Cancelled("Cancelled.", advice=what) from None


# ---------------------------------------------------------------- standard error


def err(text: str, *, lines: bool = False) -> None:
    """Print a line on standard error. What cannot be printed there cannot be told anywhere, and ends nothing.

    lines: `text` has several, and none of them comes from outside.
    """
    stream = sys.stderr
    if stream is None:
        return
    try:
        stream.write((visible(text, lines=lines) if is_terminal(stream) else text) + "\n")
        stream.flush()
    except (OSError, ValueError):
        _give_up(stream)


def err_json(value: object) -> None:
    """Print JSON on standard error, for want of standard output."""
    err(_json_for(sys.stderr, json.dumps(value, ensure_ascii=False, allow_nan=False)))


def console() -> "Console":
    """Return a console on standard error, which never ends a job because nobody can see it any more."""
    from rich.console import Console

    return Console(file=cast(IO[str], _Unfailing(sys.stderr)))


class _Unfailing(io.TextIOBase):
    """Standard error as rich takes it, without its failures."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return getattr(self._stream, "encoding", None) or "utf-8"

    def isatty(self) -> bool:
        return is_terminal(self._stream)

    def fileno(self) -> int:
        if self._stream is None:
            raise io.UnsupportedOperation("fileno")
        return self._stream.fileno()

    def write(self, text: str, /) -> int:
        if self._stream is not None:
            with suppress(OSError, ValueError):
                self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        if self._stream is not None:
            with suppress(OSError, ValueError):
                self._stream.flush()
