"""Where the command line puts what was revealed.

Owns what `reveal -o` means. That nothing is overwritten and nothing lands elsewhere is the business of `atomic` and
`files`.
"""

import os
import sys
from pathlib import Path

from stegapp.cli import terminal
from stegapp.errors import OutputRefused, UsageError
from stegapp.format import Message, Saved, save_files
from stegapp.progress import CancelToken
from stegapp.system import outputs
from stegapp.system.atomic import PendingFile

__all__ = ["Target", "changed_names", "where_it_is"]


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

    def save(self, message: Message, *, cancel: CancelToken) -> Saved:
        """Write what goes to files and return where they are. Raises OutputRefused, UsageError, Cancelled."""
        if self.stdout:
            self._check_stdout(message)
        if not self.writes(message):
            return Saved(())
        if message.kind == "files" or self._folder or self._path is None:
            return save_files(message, self._path or Path(), cancel=cancel)
        with PendingFile(self._path, private=True) as pending:
            pending.write(message.text.encode("utf-8"))
            pending.commit()
        return Saved(((self._path.name, self._path),))

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


def changed_names(saved: Saved) -> list[str]:
    """Return a sentence for each file or folder that is called otherwise on disk, once for all that is in a folder."""
    told: dict[str, str] = {}
    for name, path in saved.renamed:
        parts = name.split("/")
        root, here = path.parts[: -len(parts)], path.parts[-len(parts) :]
        for depth, (was, now) in enumerate(zip(parts, here, strict=True), 1):
            if was != now:
                before = "/".join(parts[:depth])
                what = "" if depth == len(parts) else "The folder "
                told.setdefault(before, f"{what}{before} is called {Path(*root, *here[:depth])} here.")
    return list(told.values())


def where_it_is(saved: Saved) -> str:
    """Return a sentence that says where a revealed message is now."""
    if len(saved.files) == 1:
        return f"The message was saved: {saved.paths[0]}."
    if saved.files:
        return f"{len(saved.files):,} files were saved; the first is {saved.paths[0]}."
    return "Nothing is lost: reveal it again, with -o FILE."
