"""Files of one folder that get their names together, or none of them does.

Owns the folder, which is made where it is missing, and the one handle of it that all files share. Each file by itself
is the business of `atomic`.
"""

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from stegapp.errors import OutputRefused
from stegapp.system.atomic import PendingFile, Place
from stegapp.texts import Text

__all__ = ["PendingSet", "WaitingFile", "make_folder"]

_OPEN = 24


def make_folder(folder: Path) -> bool:
    """Make a folder, and tell whether it was not there. Raises OutputRefused."""
    try:
        folder.mkdir()
    except FileExistsError:
        return False
    except OSError as error:
        raise OutputRefused(
            Text("The folder “{folder}” cannot be made: {reason}.", folder=folder, reason=error.strerror or ""),
            advice=Text("Choose another folder to save to."),
        ) from error
    return True


class WaitingFile(PendingFile):
    """A file of a set. `commit` says that it is whole; its name it gets with all others. closed: it waits so."""

    whole = False
    closed = False

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.whole:
            self.drop()

    def commit(self) -> None:
        """Keep the file for when all are named."""
        if self.closed:
            self.rest()
        self.whole = True

    def give_name(self) -> None:
        """Give the file its name. Raises OutputRefused for one in use."""
        super().commit()

    def take_name_away(self) -> None:
        """Delete the file that has its name."""
        with suppress(OSError):
            os.unlink(self._place.name(self._path.name), dir_fd=self._place.handle)

    def drop(self) -> None:
        """Leave nothing of the file, unless it has its name. May be called again."""
        super().__exit__(None, None, None)


class PendingSet:
    """Files being written to a folder, which is made if it is missing.

    Use as a context manager; leaving it without `commit` leaves nothing behind, whatever the reason, nor a folder that
    was made.

        with PendingSet(folder) as together:
            for name, data in parts:
                with together.file(name) as pending:
                    pending.write(data)
                    pending.commit()
            together.commit()

    Until then the folder holds a handle, and so does each of the first 24 files. The others wait closed, by hidden
    names: a process may open 256 files on macOS. Raises OutputRefused for everything that paths, folder or disk refuse.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._place = Place(Path())
        self._done = False
        self.files: list[WaitingFile] = []
        """Those begun, in their order."""
        self.made_folder = False
        """Whether the folder was missing."""

    def __enter__(self) -> Self:
        self.made_folder = make_folder(self._folder)
        try:
            self._place = Place.open(self._folder.absolute())
        except OSError as error:
            self._close()
            raise OutputRefused(
                Text(
                    "The folder “{folder}” cannot be looked into: {reason}.",
                    folder=self._folder,
                    reason=error.strerror or type(error).__name__,
                ),
                advice=Text("Choose another folder to save to."),
            ) from error
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def file(self, name: str) -> WaitingFile:
        """Return a file to be written, which will be called `name`."""
        made = WaitingFile(self._folder / name, place=self._place)
        made.closed = len(self.files) >= _OPEN
        self.files.append(made)
        return made

    def commit(self) -> None:
        """Give all files their names, or none. Raises OutputRefused for a name that was taken meanwhile."""
        named: list[WaitingFile] = []
        try:
            for file in self.files:
                file.give_name()
                named.append(file)
        except BaseException:
            for file in named:
                file.take_name_away()
            raise
        self._done = True

    def _close(self) -> None:
        for file in self.files:
            file.drop()
        self._place.close()
        if self.made_folder and not self._done:
            with suppress(OSError):
                self._folder.rmdir()
