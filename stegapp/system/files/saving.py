"""Entries → files below one folder, all of them or none.

Owns which name each one gets on disk, and what is said when that fails.
"""

import errno
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from stegapp.errors import Cancelled, OutputRefused
from stegapp.progress import CancelToken
from stegapp.system.files import names
from stegapp.system.files.entry import FileEntry
from stegapp.system.files.tree import Folder, MadeTree, Swapped
from stegapp.texts import Text

__all__ = ["Saved", "save_entries"]

_CHUNK = 2**20  # bytes written between two looks at the cancel token
_NAME_REFUSED = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}
if names.WINDOWS:
    _NAME_REFUSED.add(errno.ENOENT)  # its answer to a path that is too long

T = TypeVar("T")


@dataclass(frozen=True)
class Saved:
    """What became of the files of a message, by their names in it and in its order.

    files: each one that was saved, and where. renamed: those of them that are called otherwise on disk, because the
    name was in use, was dangerous, or was refused by the file system. left_out: those that the file system takes by no
    name, and why, in a sentence.
    """

    files: tuple[tuple[str, Path], ...] = field(repr=False)
    renamed: tuple[tuple[str, Path], ...] = field(default=(), repr=False)
    left_out: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the saved files are."""
        return tuple(path for _, path in self.files)


def save_entries(entries: Iterable[FileEntry], folder: Path, *, cancel: CancelToken | None = None) -> Saved:
    """Write `entries` under `folder`, which is made if need be, and return what became of each.

    Nothing is overwritten: a name in use gets a number, as in "notes (1).txt", and so does a folder, so that nothing is
    mixed into one that was there. Names are changed as little as the system needs, see `safe_name`; one that begins
    with a dot gets a "_" before it, unless `folder` is new: `.bashrc` in a home folder would be obeyed. Links are never
    followed below `folder`. Files and folders are their owner's alone.

    Each file appears complete or not at all. Whatever ends this early takes back all that was made; a killed process
    leaves whole files only (see `Unnamed`). Raises OutputRefused and Cancelled.
    """
    tree = MadeTree(Path(folder))
    try:
        saved = _Writer(tree, Path(folder), cancel or CancelToken()).save(list(entries))
        tree.close()
        return saved
    except BaseException as error:
        kept = tree.take_back()
        tree.close()
        if isinstance(error, OSError | ValueError):
            raise _refused(error, folder, kept) from error
        if isinstance(error, Cancelled) and kept:
            raise Cancelled(
                Text(
                    "Cancelled, but {count:,} files could not be removed again from “{folder}”.",
                    one="Cancelled, but one file could not be removed again from “{folder}”.",
                    count=kept,
                    folder=folder,
                )
            ) from error
        raise


class _NameRefused(Exception):
    """The file system takes this name in no form."""


class _Writer:
    """Finds a name for each entry and writes it."""

    def __init__(self, tree: MadeTree, path: Path, cancel: CancelToken) -> None:
        self._tree = tree
        self._path = path
        self._cancel = cancel
        self._root = tree.root()
        self._folders: dict[tuple[str, ...], Folder | str] = {(): self._root}
        self._next_number: dict[tuple[Folder, str], int] = {}

    def save(self, entries: Sequence[FileEntry]) -> Saved:
        """Write all entries."""
        paths: dict[int, Path] = {}
        left_out: dict[int, str] = {}
        # In the order of a tree, so that a folder is done with before the next one is opened.
        for index in sorted(range(len(entries)), key=lambda index: entries[index].name.replace("/", "\0")):
            self._cancel.raise_if_cancelled()
            try:
                paths[index] = self._write(entries[index])
            except _NameRefused as refused:
                left_out[index] = refused.args[0]
        if left_out:
            self._tree.drop_empty_folders()
        if left_out and not paths:
            raise OutputRefused(
                Text("The disk of “{folder}” takes none of the files by their names.", folder=self._path),
                advice=Text("Choose another folder."),
            )
        self._tree.check()
        files = [(entries[index].name, paths[index]) for index in sorted(paths)]
        return Saved(
            files=tuple(files),
            renamed=tuple((name, path) for name, path in files if path.relative_to(self._path).as_posix() != name),
            left_out=tuple((entries[index].name, left_out[index]) for index in sorted(left_out)),
        )

    def _write(self, entry: FileEntry) -> Path:
        *above, leaf = names.parts_on_disk(entry.name)
        folder = self._folder(tuple(above))
        with self._tree.file(folder) as file:
            for start in range(0, len(entry.data), _CHUNK):
                self._cancel.raise_if_cancelled()
                file.write(entry.data[start : start + _CHUNK])
            return self._by_a_free_name(folder, leaf, lambda name: self._tree.give_name(file, folder, name))

    def _folder(self, parts: tuple[str, ...]) -> Folder:
        """Return the folder for the first parts of a name; each is made once, and is never one that was there."""
        known = self._folders.get(parts)
        if known is None:
            above = self._folder(parts[:-1])
            try:
                known = self._by_a_free_name(above, parts[-1], lambda name: self._tree.make_folder(above, name))
            except _NameRefused as refused:
                known = refused.args[0]
            self._folders[parts] = known
        if isinstance(known, str):
            raise _NameRefused(known)
        return known

    def _by_a_free_name(self, folder: Folder, part: str, make: Callable[[str], T]) -> T:
        """Return what `make` returns for the first name that is free and that the file system takes."""
        if folder is self._root and not self._tree.is_new and names.is_obeyed(part):
            part = f"_{part}"
        refused: OSError | None = None
        for form, room in names.disk_forms(part):
            # Remembered, because thousands of names made alike must not take the square of their number.
            plain = names.numbered(form, room)
            number = self._next_number.get((folder, plain), 0)
            while True:
                name = names.numbered(form, room, number)
                number += 1
                try:
                    made = make(name)
                except FileExistsError:
                    continue
                except OSError as error:
                    if isinstance(error, PermissionError) and names.WINDOWS and (folder.path / name).is_dir():
                        continue
                    if error.errno not in _NAME_REFUSED:
                        raise
                    refused = error
                    break
                self._next_number[folder, plain] = number
                return made
        if refused is not None and refused.errno == errno.ENAMETOOLONG:
            raise _NameRefused(Text("Its name is too long for this disk.")) from refused
        raise _NameRefused(Text("This disk takes no file of that name.")) from refused


def _refused(error: OSError | ValueError, folder: Path, kept: int) -> OutputRefused:
    """Word what the system answered."""
    reason = (error.strerror if isinstance(error, OSError) else None) or Text("it did not work")
    number = error.errno if isinstance(error, OSError) else errno.EINVAL
    if kept:
        return OutputRefused(
            Text(
                "The files cannot be saved to “{folder}”, and {kept:,} of them could not be removed again: {reason}.",
                folder=folder,
                kept=kept,
                reason=reason,
            ),
            advice=Text("Remove them by hand, then choose another folder."),
        )
    if isinstance(error, Swapped):
        return OutputRefused(
            Text(
                "Another program moved or replaced a folder in “{folder}” while files were saved there.", folder=folder
            ),
            advice=Text("Choose a folder that no other program changes. Nothing was kept."),
        )
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            return OutputRefused(
                Text("The disk of “{folder}” has no room for the files.", folder=folder),
                advice=Text("Free some space, or choose a folder on another disk. Nothing was kept."),
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return OutputRefused(
                Text("You may not write to “{folder}”.", folder=folder),
                advice=Text("Choose another folder. Nothing was kept."),
            )
        case errno.ENOTDIR | errno.EEXIST:
            return OutputRefused(
                Text("“{name}” is not a folder.", name=folder), advice=Text("Choose a folder. Nothing was kept.")
            )
        case errno.ENOENT:
            return OutputRefused(
                Text("The folder “{folder}” does not exist any more.", folder=folder),
                advice=Text("Choose another folder. Nothing was kept."),
            )
        case errno.ENAMETOOLONG:
            return OutputRefused(
                Text("The path “{path}” is too long.", path=folder),
                advice=Text("Choose a folder with a shorter path. Nothing was kept."),
            )
        case errno.EFBIG:
            return OutputRefused(
                Text("A file is larger than the disk of “{folder}” or your account allows.", folder=folder),
                advice=Text("Choose a folder on another disk. Nothing was kept."),
            )
        case errno.EINVAL | errno.EILSEQ:
            return OutputRefused(
                Text("{path} cannot be the path of a folder.", path=ascii(str(folder))),
                advice=Text("Choose another folder. Nothing was kept."),
            )
    return OutputRefused(
        Text("The files cannot be saved to “{folder}”: {reason}.", folder=folder, reason=reason),
        advice=Text("Choose another folder. Nothing was kept."),
    )
