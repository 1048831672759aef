"""A folder where removed files and folders wait for 30 days, so that a removal can be undone.

Each lies in a folder of its own, named by the time of its removal, under the name it had. Must lie on the file system
of what is put in: things are moved, never copied. Must not know what they are.
"""

import re
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

__all__ = ["DAYS_KEPT", "Removed", "Trash"]

DAYS_KEPT = 30

_ENTRY = re.compile(r"(\d{12,20})-(\d+)")  # milliseconds, and a number for those of the same moment
_MARK = ".mark-"


@dataclass(frozen=True)
class Removed:
    """Something in the trash. path: where it lies. removed: when it was put there, in seconds since 1970."""

    path: Path
    removed: float

    @property
    def name(self) -> str:
        """What it was called."""
        return self.path.name

    def marked(self, mark: str) -> bool:
        """Whether it was put in with this mark."""
        return (self.path.parent / f"{_MARK}{mark}").exists()


class Trash:
    """What was removed from one place. All methods raise OSError where the folder cannot be used."""

    def __init__(self, folder: Path, *, clock: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._clock = clock

    def put(self, path: Path, *, marks: tuple[str, ...] = ()) -> Removed:
        """Move a file or folder in, with marks to be asked for later; what is too old goes."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        now = self._clock()
        number = 0
        while True:
            entry = self._folder / f"{round(now * 1000):012d}-{number}"
            try:
                entry.mkdir(mode=0o700)
                break
            except FileExistsError:
                number += 1
        try:
            for mark in marks:
                (entry / f"{_MARK}{mark}").touch(mode=0o600)
            moved = path.rename(entry / path.name)
        except OSError:
            shutil.rmtree(entry, ignore_errors=True)
            raise
        with suppress(OSError):
            self.purge()
        return Removed(moved, now)

    def contents(self) -> tuple[Removed, ...]:
        """Return what is there and not too old, what was removed last first."""
        found = []
        for entry, removed in reversed(self._entries()):
            things = [path for path in _inside(entry) if not path.name.startswith(_MARK)]
            if things and removed >= self._oldest():
                found.append(Removed(things[0], removed))
        return tuple(found)

    def take_back(self, removed: Removed, target: Path) -> None:
        """Move something out again, to where nothing is."""
        removed.path.rename(target)
        self.delete(removed)

    def delete(self, removed: Removed) -> None:
        """Delete one thing for good."""
        _delete(removed.path.parent)

    def purge(self) -> None:
        """Delete for good what is older than 30 days."""
        for entry, removed in self._entries():
            if removed < self._oldest():
                _delete(entry)

    def _oldest(self) -> float:
        return self._clock() - DAYS_KEPT * 86_400

    def _entries(self) -> list[tuple[Path, float]]:
        """Return the folders of the trash with the time of each, the oldest first."""
        known = [(path, match) for path in _inside(self._folder) if (match := _ENTRY.fullmatch(path.name)) is not None]
        known.sort(key=lambda entry: (int(entry[1][1]), int(entry[1][2])))
        return [(path, int(match[1]) / 1000) for path, match in known]


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []  # not made yet, or not for us to see


def _delete(entry: Path) -> None:
    with suppress(FileNotFoundError):  # another window was faster
        shutil.rmtree(entry)
