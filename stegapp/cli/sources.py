"""Where the command line gets a password or a text from: a file, standard input, the environment, a person.

Owns the order of sources and the prompts. The rule for passwords is `passwords`' business; nothing here shows one.
"""

import errno
import getpass
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from stegapp.cli import terminal
from stegapp.errors import Cancelled, InputRefused, UsageError
from stegapp.system.passwords import clean_password, password_from_file, password_from_stream

__all__ = ["STDIN", "PasswordSource", "read_text", "type_text"]

STDIN = Path("-")

_VARIABLE = "STEGAPP_PASSWORD"
_END = "Ctrl+Z and Enter" if os.name == "nt" else "Ctrl+D on a line of its own"


class PasswordSource:
    """The one source of a password that was named, else STEGAPP_PASSWORD, else a prompt.

    Made before any work, so that what contradicts itself is refused first. Raises UsageError if several are named, or
    none is at hand. text_from_stdin: standard input is the message, and whoever is asked is asked on the terminal.
    """

    def __init__(self, *, file: Path | None, stdin: bool, none: bool, text_from_stdin: bool = False) -> None:
        if sum((file is not None, stdin, none)) > 1:
            raise UsageError("Several sources of the password were named.", advice="Name one only.")
        if stdin and text_from_stdin:
            raise UsageError(
                "Standard input cannot be both the text and the password.", advice="Use --password-file for one."
            )
        self._file = file
        self._stdin = stdin
        self._none = none
        self.asks = not (none or stdin or file is not None or _VARIABLE in os.environ)
        """Whether a person will be asked."""
        if self.asks and not terminal.is_terminal(sys.stdin) and not (text_from_stdin and _has_terminal()):
            raise UsageError(
                "There is no terminal to ask for the password on.",
                advice="Use --password-file, --password-stdin, the variable STEGAPP_PASSWORD in the environment, or "
                "--no-password.",
            )

    def get(self, *, confirm: bool) -> str:
        """Return the password; confirm: whoever types it types it twice.

        Raises UsageError for an empty one, InputRefused for what cannot be one, Cancelled.
        """
        if self._none:
            return ""
        if self._file is not None:
            return _not_empty(password_from_file(self._file), "The password file's first line is empty.")
        if self._stdin:
            return _not_empty(_password_from_stdin(), "Standard input's first line, the password, is empty.")
        if not self.asks:
            return _not_empty(clean_password(os.environ[_VARIABLE]), f"The variable {_VARIABLE} is empty.")
        first = clean_password(_ask("Password (there is no way back without it): " if confirm else "Password: "))
        _not_empty(first, "The password is empty.")
        if confirm and clean_password(_ask("Once more: ")) != first:
            raise UsageError("The two passwords differ.", advice="Try again.")
        return first


def _not_empty(password: str, otherwise: str) -> str:
    if not password:
        raise UsageError(otherwise, advice="Use --no-password if there is to be none.")
    return password


def _password_from_stdin() -> str:
    try:
        return password_from_stream(_stdin())
    except OSError as error:
        raise InputRefused(
            f"The password could not be read from standard input: {error.strerror}.", advice="Use --password-file."
        ) from error


def _ask(prompt: str) -> str:
    try:
        return getpass.getpass(prompt)
    except EOFError:
        terminal.err("")
        raise Cancelled("Cancelled. Nothing was written.") from None
    except KeyboardInterrupt:
        terminal.err("")
        raise Cancelled("Cancelled. Nothing was written.") from None
    except UnicodeDecodeError:
        # "from None": the cause would carry the password into a log.
        raise InputRefused(
            "The password was not typed in this terminal's encoding.", advice="Set the terminal to UTF-8."
        ) from None


def _has_terminal() -> bool:
    """Whether there is a terminal to ask on though standard input is none, as `getpass` will find it."""
    with suppress(OSError):
        os.close(os.open("/dev/tty", os.O_RDWR | getattr(os, "O_NOCTTY", 0)))
        return True
    return False


def _stdin() -> BinaryIO:
    """Return standard input as bytes. Raises UsageError if it is closed."""
    if sys.stdin is None or sys.stdin.closed:
        raise UsageError("Standard input is closed.", advice="Give a file or a pipe.")
    return sys.stdin.buffer


def read_text(path: Path, *, limit: int) -> str:
    """Return the text of a UTF-8 file, or of standard input for "-", to the byte: line ends and marks stay.

    Raises InputRefused, also above `limit` bytes.
    """
    name = "Standard input" if path == STDIN else f"“{path}”"
    try:
        if path == STDIN:
            data = _stdin().read(limit + 1)
        else:
            with path.open("rb") as file:
                data = file.read(limit + 1)
        if len(data) > limit:
            raise InputRefused(
                f"{name} is longer than {limit // 2**20} MiB.", advice="A picture carries some tens of kilobytes."
            )
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise InputRefused(f"{name} is not UTF-8 text.", advice="Hide it as a file, with --file.") from None
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ENOENT:
            raise InputRefused(f"There is no file {name}.", advice="Check the path.") from error
        reason = getattr(error, "strerror", None) or "unusable path"
        raise InputRefused(f"{name} could not be read: {reason}.", advice="Check the path.") from error


def type_text() -> str:
    """Return the text that a person types, without the last line's end. Raises UsageError for none, Cancelled."""
    terminal.err(f"Type the text to hide, then {_END}:")
    try:
        typed = _stdin().read()
    except KeyboardInterrupt:
        raise Cancelled("Cancelled. Nothing was written.") from None
    except OSError as error:
        raise InputRefused(f"The text could not be read: {error.strerror}.", advice="Use --text-file.") from error
    try:
        text = typed.decode(sys.stdin.encoding or "utf-8")
    except UnicodeDecodeError:
        raise InputRefused(
            "The text was not typed in this terminal's encoding.",
            advice="Set the terminal to UTF-8, or use --text-file.",
        ) from None
    text = text.replace("\r\n", "\n") if os.name == "nt" else text
    if not text:
        raise UsageError("No text was typed.", advice="Type one, or use --text-file or --file.")
    return text.removesuffix("\n")
