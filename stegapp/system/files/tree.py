"""Folders and files made below one folder, and taken back if need be.

Owns the handles of folders: where the system has them, a folder that is moved
or swapped for a link meanwhile leads neither what is made nor its removal
elsewhere. Knows nothing of names or bytes.
"""

import os
from dataclasses import dataclass
from pathlib import Path

from stegapp.system.atomic import Place, Unnamed

__all__ = ["Folder", "MadeTree", "Swapped"]

_OPEN_FOLDERS = 100  # handles kept at once: a process may have 256 on some systems

_Identity = tuple[int, int]


class Swapped(OSError):
    """Another program moved or replaced a folder that things are being made in."""


class Folder:
    """A folder that was there, or one that was made."""

    def __init__(self, above: "Folder | None", name: str, path: Path) -> None:
        self.above = above
        self.name = name
        self.path = path
        self.place: Place | None = None  # while it is open
        self.identity: _Identity | None = None  # unknown only between being made and being opened


@dataclass
class _File:
    above: Folder
    name: str
    identity: _Identity
    size: int


class MadeTree:
    """What was made below `path`, itself and the folders above it included where they were missing.

    All methods but `take_back` and `close` raise OSError.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._made: list[_File | Folder] = []
        self._open: dict[Folder, None] = {}  # most lately used last
        self._pinned: set[Folder] = set()
        self._writing: Unnamed | None = None
        self.is_new = False
        """Whether the folder at `path` was made, and did not exist before."""

    def root(self) -> Folder:
        """Open the folder at `path`, made if it is missing."""
        path = self._path.absolute()
        missing: list[str] = []
        while not os.path.lexists(path) and path != path.parent:
            missing.append(path.name)
            path = path.parent
        folder = Folder(None, "", path)
        self._opened(folder, Place.open(path))
        self._pinned.add(folder)
        for name in reversed(missing):
            folder = self._step(folder, name)
        folder.path = self._path
        self._pinned.add(folder)
        self._root = folder
        return folder

    def _step(self, above: Folder, name: str) -> Folder:
        self.is_new = name != ".."
        if self.is_new:
            try:
                return self.make_folder(above, name)
            except FileExistsError:  # made by another program just now
                self.is_new = False
        folder = Folder(above, name, above.path / name)
        self._opened(folder, Place.open(Path(name), within=self.place(above)))
        return folder

    def make_folder(self, above: Folder, name: str) -> Folder:
        """Make a folder, its owner's alone. Raises FileExistsError for a name in use."""
        place = self.place(above)
        folder = Folder(above, name, above.path / name)
        self._made.append(folder)  # before it is done, so that an interruption right after cannot lose it
        try:
            os.mkdir(place.name(name), 0o700, dir_fd=place.handle)
        except (OSError, ValueError):
            self._made.pop()
            raise
        self._opened(folder, Place.open(Path(name), within=place))
        return folder

    def file(self, folder: Folder) -> Unnamed:
        """Return a file to write in `folder`, its owner's alone, then to be given a name."""
        self._writing = Unnamed(self.place(folder), mode=0o600)
        return self._writing

    def give_name(self, file: Unnamed, folder: Folder, name: str) -> Path:
        """Call a file that was written to `folder` by `name` there. Raises FileExistsError for a name in use."""
        self._made.append(_File(folder, name, file.identity, file.size))  # before it is done, as above
        try:
            file.give_name(name)
        except (OSError, ValueError):
            self._made.pop()
            raise
        return folder.path / name

    def place(self, folder: Folder) -> Place:
        """Return the handle of `folder`, opened again if it was shut. Raises Swapped if another one is there now."""
        shut: list[Folder] = []
        at: Folder | None = folder
        while at is not None and at.place is None:
            shut.append(at)
            at = at.above
        for below in reversed(shut):
            place = Place.open(below.path) if at is None else Place.open(Path(below.name), within=at.place)
            if _identity_of(place, below) != below.identity:
                place.close()
                raise Swapped
            below.place, at = place, below
        place = folder.place or Place(folder.path)
        if place.handle is None and _identity_of(place, folder) != folder.identity:
            raise Swapped
        for used in (*reversed(shut), folder):
            self._use(used)
        return place

    def _opened(self, folder: Folder, place: Place) -> None:
        folder.place = place
        folder.identity = _identity_of(place, folder)
        self._use(folder)

    def _use(self, folder: Folder) -> None:
        """Note that `folder` is in use, and shut the one that was not for longest if many are open."""
        self._open.pop(folder, None)
        self._open[folder] = None
        if len(self._open) > _OPEN_FOLDERS:
            oldest = next(other for other in self._open if other not in self._pinned)
            del self._open[oldest]
            _shut(oldest)

    def check(self) -> None:
        """Raise Swapped if a folder is not where it was made, so that what is said of its files would be wrong."""
        for made in self._made:
            if isinstance(made, Folder) and made.above is not None:
                place = self.place(made.above)
                facts = os.stat(place.name(made.name), dir_fd=place.handle, follow_symlinks=False)
                if _identity(facts) != made.identity:
                    raise Swapped
        if _identity(self._path.stat()) != self._root.identity:
            raise Swapped

    def drop_empty_folders(self) -> None:
        """Remove the folders made that nothing is in."""
        for made in [made for made in reversed(self._made) if isinstance(made, Folder)]:
            if self._remove(made):
                self._made.remove(made)

    def take_back(self) -> int:
        """Remove what was made, and return how many files could not be removed."""
        kept = 0
        while self._writing is not None or self._made:
            try:
                if self._writing is not None:  # it drops itself, unless an interruption kept it from that
                    self._writing.drop()
                    self._writing = None
                    continue
                removed = self._remove(self._made[-1])
                kept += not removed and isinstance(self._made[-1], _File)
                self._made.pop()
            except KeyboardInterrupt:  # asked for already; what is left now would stay
                continue
        return kept

    def _remove(self, made: _File | Folder) -> bool:
        """Remove one thing if it is still the one that was made, and return whether none of ours is left there."""
        try:
            if made.above is None:
                return True
            place = self.place(made.above)
            name = place.name(made.name)
            facts = os.stat(name, dir_fd=place.handle, follow_symlinks=False)
            if made.identity not in (None, _identity(facts)):
                return True
            if isinstance(made, _File):
                if facts.st_size != made.size:  # the number of a file that is gone is soon given to another one
                    return True
                os.unlink(name, dir_fd=place.handle)
            else:
                os.rmdir(name, dir_fd=place.handle)
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Give all handles back."""
        for folder in self._open:
            _shut(folder)


def _shut(folder: Folder) -> None:
    place, folder.place = folder.place, None  # first, so that an interruption never leaves a handle that is another's
    if place is not None:
        place.close()


def _identity_of(place: Place, folder: Folder) -> _Identity:
    if place.handle is not None:
        return _identity(os.fstat(place.handle))
    return _identity(place.path.stat(follow_symlinks=folder.above is None))


def _identity(facts: os.stat_result) -> _Identity:
    return facts.st_dev, facts.st_ino
