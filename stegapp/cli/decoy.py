"""What `hide` is told of a second message: its options, its text or files, its password."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stegapp.cli import terminal
from stegapp.cli.sources import MessageSource, ask, has_terminal
from stegapp.errors import UsageError
from stegapp.system.password_store import fetch_password
from stegapp.system.passwords import clean_password, password_from_file

if TYPE_CHECKING:
    from stegapp.format import Message, Skipped
    from stegapp.pipeline import Decoy

__all__ = [
    "DecoyFilesOption",
    "DecoyPasswordFileOption",
    "DecoyPasswordStoreOption",
    "DecoySource",
    "DecoyTextFileOption",
    "DecoyTextOption",
]

_PANEL = "Second message (decoy)"

DecoyTextOption = Annotated[
    str | None,
    typer.Option(
        "--decoy-text",
        rich_help_panel=_PANEL,
        help="Hide this text too, under a password of its own, in a photo or jpeg: something that you can show to "
        "whoever makes you give a password. Others on this computer can read it in the list of running programs.",
    ),
]
DecoyTextFileOption = Annotated[
    Path | None,
    typer.Option(
        "--decoy-text-file",
        rich_help_panel=_PANEL,
        help="The same with the text of this UTF-8 file; - is standard input.",
    ),
]
DecoyFilesOption = Annotated[
    list[Path] | None,
    typer.Option("--decoy-file", rich_help_panel=_PANEL, help="The same with this file or folder; may be repeated."),
]
DecoyPasswordFileOption = Annotated[
    Path | None,
    typer.Option(
        "--decoy-password-file",
        rich_help_panel=_PANEL,
        help="Read the second message's password from this file's first line; else you are asked for it.",
    ),
]
DecoyPasswordStoreOption = Annotated[
    str | None,
    typer.Option(
        "--decoy-password-from-store",
        rich_help_panel=_PANEL,
        help="Take the second message's password from the desktop's password store, as --password-from-store does.",
        metavar="NAME",
    ),
]


class DecoySource:
    """The second message that was named, if any, and its password.

    Made before any work. Raises UsageError for what contradicts itself, and where nobody can be asked for the password.
    beside: the first message's source. password_stdin: whether standard input is its password.
    """

    def __init__(
        self,
        text: str | None,
        text_file: Path | None,
        files: Sequence[Path] | None,
        password_file: Path | None,
        password_store: str | None,
        *,
        beside: MessageSource,
        password_stdin: bool,
    ) -> None:
        self._password_file, self._password_store = password_file, password_store
        self._messages: MessageSource | None = None
        named = sum((text is not None, text_file is not None, bool(files)))
        if not named and password_file is None and password_store is None:
            return
        if named != 1:
            raise UsageError(
                "There has to be one second message.",
                advice="Give --decoy-text, or --decoy-text-file, or --decoy-file once or more.",
            )
        if password_file is not None and password_store is not None:
            raise UsageError("Several sources of the second message's password were named.", advice="Name one only.")
        self._messages = beside.another(text, text_file, files or ())
        takes_stdin = beside.takes_stdin or password_stdin
        if self._messages.takes_stdin and takes_stdin:
            raise UsageError(
                "Standard input cannot be two things.", advice="Use --text-file, --password-file or --decoy-text-file."
            )
        stdin_is_read = takes_stdin or self._messages.takes_stdin
        if self.asks and not terminal.is_terminal(sys.stdin) and not (stdin_is_read and has_terminal()):
            raise UsageError(
                "There is no terminal to ask for the second message's password on.",
                advice="Use --decoy-password-file.",
            )

    @property
    def asks(self) -> bool:
        """Whether a person will be asked for its password."""
        return self._messages is not None and self._password_file is None and self._password_store is None

    def check_carrier(self, carrier: str) -> None:
        """Raise UsageError where this carrier has no room for a second message, before anybody is asked for one."""
        from stegapp.pipeline.decoy import check_carrier

        if self._messages is not None:
            check_carrier(carrier)

    def message(self, left_out: "list[Skipped]") -> "Message | None":
        """Return the message, None if there is none, and add what was left out of it. Raises as `MessageSource.get`."""
        if self._messages is None:
            return None
        message, skipped = self._messages.get()
        left_out += skipped
        return message

    def decoy(self, message: "Message | None", *, first: str) -> "Decoy | None":
        """Return the message with its password, which is asked for twice. first: the other message's password.

        Raises UsageError for an empty one or the same as the first, InputRefused for what cannot be one, Cancelled.
        """
        from stegapp.pipeline import Decoy

        if message is None:
            return None
        if self._password_file is not None:
            return Decoy(message, _not_empty(password_from_file(self._password_file)))
        if self._password_store is not None:
            return Decoy(message, fetch_password(self._password_store))
        password = _not_empty(clean_password(ask("Password of the second message: ")))
        if password == first:
            raise UsageError(
                "The two messages have the same password, so that only one of them could be found.",
                advice="Choose another password for one of them.",
            )
        if clean_password(ask("Once more: ")) != password:
            raise UsageError("The two passwords differ.", advice="Try again.")
        return Decoy(message, password)


def _not_empty(password: str) -> str:
    if not password:
        raise UsageError("The second message's password is empty.", advice="Set a password for each message.")
    return password
