"""Where the command line puts what was revealed.

Owns what `reveal -o` means. That nothing is overwritten and nothing lands elsewhere is the business of `atomic` and
`files`.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stegapp import outputs, terminal
from stegapp.atomic import write_atomically
from stegapp.errors import OutputRefused, UsageError
from stegapp.message import Message, save_files

__all__ = ["Target", "private_files", "where_it_is"]


class Target:
    """Where a revealed message goes: a text to a file or standard output, files to a folder, one also to the latter."""

    def __init__(self, output: str | None) -> None:
        self.stdout = output == "-"
        self._path = None if output is None or self.stdout else Path(output)
        ends = (os.sep, os.altsep or os.sep)
        self._folder = output is not None and not self.stdout and (output.endswith(ends) or os.path.isdir(output))  # noqa: PTH112 (never raises)

    def check(self) -> None:
        """Raise OutputRefused for what cannot be written, whatever the message will be."""
        if self._path is None:
            return
        if not self._folder and os.path.lexists(self._path):
            raise OutputRefused(
                f"“{self._path}” exists already, and nothing is ever overwritten.",
                advice="Choose another name, or a folder.",
            )
        outputs.check_folder(self._path)  # a file of that name could be made wherever a folder could

    def writes(self, message: Message) -> bool:
        """Whether a message goes to files."""
        return not self.stdout and (message.kind == "files" or self._path is not None)

    def save(self, message: Message) -> list[Path]:
        """Write what goes to files and return their paths. Raises OutputRefused, UsageError."""
        if self.stdout:
            self._check_stdout(message)
        if not self.writes(message):
            return []
        if message.kind == "files" or self._folder or self._path is None:
            return save_files(message, self._path or Path())
        write_atomically(self._path, message.text.encode("utf-8"))
        return [self._path]

    @staticmethod
    def _check_stdout(message: Message) -> None:
        if message.kind == "text":
            return
        if len(message.files) > 1:
            raise UsageError(
                f"These are {len(message.files):,} files, and standard output takes one.", advice="Use -o FOLDER."
            )
        if terminal.is_terminal(sys.stdout):
            raise UsageError(
                "This is a file, and its bytes could steer the terminal.",
                advice="Send standard output to a file or a program, or use -o FOLDER.",
            )


@contextmanager
def private_files() -> Iterator[None]:
    """Let nobody else read what is written meanwhile: it was secret until now."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def where_it_is(saved: list[Path]) -> str:
    """Return a sentence that says where a revealed message is now."""
    if len(saved) == 1:
        return f"The message was saved: {saved[0]}."
    if saved:
        return f"{len(saved):,} files were saved; the first is {saved[0]}."
    return "Nothing is lost: reveal it again, with -o FILE."
