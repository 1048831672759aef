"""Where the command line gets a message or a password from: options, files, standard input, the environment, a person.

Owns the order of sources and the prompts. The rule for passwords is `passwords`' business; nothing here shows one.
"""

import errno
import getpass
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self

from stegapp.cli import terminal
from stegapp.cli.interrupts import cancelling
from stegapp.errors import Cancelled, InputRefused, UsageError
from stegapp.system.password_store import fetch_password
from stegapp.system.passwords import clean_password, password_from_file, password_from_stream

if TYPE_CHECKING:
    from stegapp.format import Message, Skipped

__all__ = ["MessageSource", "PasswordSource", "ask", "check_picture", "has_terminal"]

_STDIN = Path("-")
_VARIABLE = "STEGAPP_PASSWORD"
_END = "Ctrl+Z and Enter" if os.name == "nt" else "Ctrl+D on a line of its own"


def check_picture(path: Path, use: Callable[[Path], object], *, whole: bool) -> None:
    """Raise ImageRefused for a picture that cannot be opened; whole: also for one that `use` refuses.

    Who is to be asked would otherwise type in vain. A script gets the same answer a little later, and no picture is
    decoded twice.
    """
    if not whole:
        with suppress(OSError, ValueError):
            if path.is_file():
                path.open("rb").close()
                return
    use(path)


# ---------------------------------------------------------------- messages


class MessageSource:
    """The one text or the files that were named, else a text that a person types.

    Made before any work, as `PasswordSource` is. Raises UsageError if several are named, or none and nobody can be
    asked. skip_odd, follow_links: see `Message.from_paths`.
    """

    def __init__(
        self, text: str | None, text_file: Path | None, files: Sequence[Path], *, skip_odd: bool, follow_links: bool
    ) -> None:
        named = sum((text is not None, text_file is not None, bool(files)))
        self.asks = not named
        """Whether a person will be asked."""
        if named > 1 or (self.asks and not terminal.is_terminal(sys.stdin)):
            raise UsageError(
                "There has to be one message.", advice="Give --text, or --text-file, or --file once or more."
            )
        self._text = text
        self._text_file = text_file
        self._files = files
        self._skip_odd = skip_odd
        self._follow_links = follow_links

    @property
    def takes_stdin(self) -> bool:
        """Whether standard input is the message."""
        return self._text_file == _STDIN

    def another(self, text: str | None, text_file: Path | None, files: Sequence[Path]) -> "MessageSource":
        """Return the source of another message, whose folders are read in the same way. Raises UsageError."""
        return MessageSource(text, text_file, files, skip_odd=self._skip_odd, follow_links=self._follow_links)

    def get(self) -> "tuple[Message, list[Skipped]]":
        """Return the message, and what was left out of it, which is told at once.

        Raises MessageRefused, InputRefused, UsageError, Cancelled.
        """
        from stegapp.format import MAX_BODY_BYTES, Message

        if self._files:
            return self._from_files()
        if self._text_file is not None:
            return Message.from_text(_read_text(self._text_file, limit=MAX_BODY_BYTES)), []
        return Message.from_text(_type_text() if self._text is None else _argument(self._text)), []

    def _from_files(self) -> "tuple[Message, list[Skipped]]":
        from stegapp.format import Message

        left_out: list[Skipped] = []
        with cancelling() as cancel:
            message = Message.from_paths(
                self._files, skip_odd=self._skip_odd, follow_links=self._follow_links, skipped=left_out, cancel=cancel
            )
        for odd in left_out:
            terminal.err(f"Left out: {odd.path}. {odd.why}")
        return message, left_out


def _argument(text: str) -> str:
    """Return the text of --text. Raises UsageError for what is none."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        # "from None": the cause would carry the text into a log.
        raise UsageError(
            "The text of --text is not in this system's encoding.", advice="Use --text-file with UTF-8 text."
        ) from None
    return text


def _read_text(path: Path, *, limit: int) -> str:
    """Return the text of a UTF-8 file, or of standard input for "-", to the byte: line ends and marks stay.

    Raises InputRefused, also above `limit` bytes.
    """
    name = "Standard input" if path == _STDIN else f"“{path}”"
    try:
        if path == _STDIN:
            data = _stdin().read(limit + 1)
        else:
            with path.open("rb") as file:
                data = file.read(limit + 1)
        if len(data) > limit:
            raise InputRefused(
                f"{name} is longer than {limit // 2**20} MiB.", advice="A large photo carries some megabytes."
            )
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise InputRefused(f"{name} is not UTF-8 text.", advice="Hide it as a file, with --file.") from None
    except (OSError, ValueError) as error:
        if getattr(error, "errno", None) == errno.ENOENT:
            raise InputRefused(f"There is no file {name}.", advice="Check the path.") from error
        reason = getattr(error, "strerror", None) or "unusable path"
        raise InputRefused(f"{name} could not be read: {reason}.", advice="Check the path.") from error


def _type_text() -> str:
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


# ---------------------------------------------------------------- passwords


class PasswordSource:
    """The one source of a password that was named, else STEGAPP_PASSWORD, else a prompt.

    Made before any work, so that what contradicts itself is refused first. Raises UsageError if several are named, or
    none is at hand. text_from_stdin: standard input is the message, and whoever is asked is asked on the terminal.
    """

    def __init__(
        self, *, file: Path | None, stdin: bool, none: bool, store: str | None = None, text_from_stdin: bool = False
    ) -> None:
        if sum((file is not None, stdin, none, store is not None)) > 1:
            raise UsageError("Several sources of the password were named.", advice="Name one only.")
        if stdin and text_from_stdin:
            raise UsageError(
                "Standard input cannot be both the text and the password.", advice="Use --password-file for one."
            )
        self._file = file
        self._stdin = stdin
        self._none = none
        self._store = store
        self.asks = not (none or stdin or file is not None or store is not None or _VARIABLE in os.environ)
        """Whether a person will be asked."""
        if self.asks and not terminal.is_terminal(sys.stdin) and not (text_from_stdin and has_terminal()):
            raise UsageError(
                "There is no terminal to ask for the password on.",
                advice="Use --password-file, --password-stdin, the variable STEGAPP_PASSWORD in the environment, or "
                "--no-password.",
            )

    @classmethod
    def beside(
        cls, messages: MessageSource, *, file: Path | None, stdin: bool, none: bool, store: str | None = None
    ) -> Self:
        """Return the source of the password of these messages, one of which may be standard input."""
        return cls(file=file, stdin=stdin, none=none, store=store, text_from_stdin=messages.takes_stdin)

    def get(self, *, confirm: bool, key_files: bool = False) -> str:
        """Return the password; confirm: whoever types it types it twice.

        key_files: there are some, so that whoever is asked may answer nothing.
        Raises UsageError for an empty one, InputRefused for what cannot be one, Cancelled.
        """
        if self._none:
            return ""
        if self._file is not None:
            return _not_empty(password_from_file(self._file), "The password file's first line is empty.")
        if self._store is not None:
            return fetch_password(self._store)
        if self._stdin:
            return _not_empty(_password_from_stdin(), "Standard input's first line, the password, is empty.")
        if not self.asks:
            return _not_empty(clean_password(os.environ[_VARIABLE]), f"The variable {_VARIABLE} is empty.")
        first = clean_password(ask(_prompt(confirm=confirm, key_files=key_files)))
        if not first and key_files:
            return ""
        _not_empty(first, "The password is empty.")
        if confirm and clean_password(ask("Once more: ")) != first:
            raise UsageError("The two passwords differ.", advice="Try again.")
        return first


def _prompt(*, confirm: bool, key_files: bool) -> str:
    if key_files:
        return "Password (Enter for none but the key files): "
    return "Password (there is no way back without it): " if confirm else "Password: "


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


def ask(prompt: str) -> str:
    """Return what a person types unseen. Raises Cancelled, InputRefused."""
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


def has_terminal() -> bool:
    """Tell whether there is a terminal to ask on though standard input is none, as `getpass` will find it."""
    with suppress(OSError):
        os.close(os.open("/dev/tty", os.O_RDWR | getattr(os, "O_NOCTTY", 0)))
        return True
    return False


def _stdin() -> BinaryIO:
    """Return standard input as bytes. Raises UsageError if it is closed."""
    if sys.stdin is None or sys.stdin.closed:
        raise UsageError("Standard input is closed.", advice="Give a file or a pipe.")
    return sys.stdin.buffer
