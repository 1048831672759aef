"""Files on disk ⇄ named bytes.

Owns the rules for names inside a message, reading files and folders into
entries, and writing entries to a folder so that nothing is overwritten and
nothing lands outside it. Knows nothing of compression, keys or pictures.
"""

import os
import re
import stat
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile
from pathlib import Path

from stegapp.errors import MessageRefused, OutputRefused

__all__ = [
    "MAX_BODY_BYTES",
    "MAX_FILES",
    "MAX_FOLDERS",
    "MAX_NAME_BYTES",
    "MAX_NAME_PARTS",
    "FileEntry",
    "has_too_many_folders",
    "name_problem",
    "names_problem",
    "read_entries",
    "safe_name",
    "save_entries",
]

MAX_FILES = 65_535
MAX_FOLDERS = 4_096
"""Most different folders in all names of a message: without it, a picture could ask for four million of them."""
MAX_NAME_BYTES = 4_096
MAX_NAME_PARTS = 64
MAX_BODY_BYTES = 256 * 1024 * 1024
"""Largest message before compression, in bytes (FORMAT.md §9)."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_DRIVE = re.compile(r"[A-Za-z]:")

# Forbidden on Windows, or able to make a name look like another one: controls, line separators, direction overrides.
_UNSAFE = re.compile('[\x00-\x1f\x7f-\x9f<>:"|?*\\\\\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]')
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(?:COM|LPT)[0-9¹²³])", re.IGNORECASE)
_PART_BYTES = 200  # of 255 on common file systems: room for " (1)" and the temporary name
_SUFFIX_BYTES = 32
_REPARSE_POINT = 0x400  # Windows junctions are folders to stat, but lead elsewhere


@dataclass(frozen=True)
class FileEntry:
    """A file in a message: a relative, '/'-separated name and its bytes. Neither shows in `repr`."""

    name: str = field(repr=False)
    data: bytes = field(repr=False)


# ---------------------------------------------------------------- names in a message


def name_problem(name: str) -> str | None:
    """Return what is wrong with `name` inside a message by FORMAT.md §9, or None if it is right."""
    try:
        size = len(name.encode("utf-8"))
    except UnicodeEncodeError:
        return "is not valid Unicode"
    if not 1 <= size <= MAX_NAME_BYTES:
        return "is empty or too long"
    if _CONTROL.search(name):
        return "has a control character"
    if "\\" in name:
        return "has a backslash"
    if _DRIVE.match(name):
        return "begins like a drive"
    parts = name.split("/")
    if len(parts) > MAX_NAME_PARTS:
        return "has too many folders"
    if any(part in ("", ".", "..") for part in parts):
        return "is not a plain relative path"
    return None


def names_problem(names: Sequence[str]) -> tuple[str, str] | None:
    """Return the first wrong name and what is wrong with it, repeated and nested names included, or None."""
    for name in names:
        problem = name_problem(name)
        if problem:
            return name, problem
    ordered = _by_folder(names)
    for name, following in pairwise(ordered):
        if name == following:
            return name, "occurs twice"
    for name, following in pairwise(ordered):
        if following.startswith(name + "/"):
            return following, "lies inside another file"
    return None


def has_too_many_folders(names: Sequence[str]) -> bool:
    """Whether right `names` have more than MAX_FOLDERS different folders; every part of a name but the last is one."""
    count = 0
    before: list[str] = []
    for name in _by_folder(names):
        folders = name.split("/")[:-1]
        if folders != before:
            # In this order, folders that the name above does not share were not met before.
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(folders, before, strict=False)))
            count += len(folders) - shared
            if count > MAX_FOLDERS:
                return True
            before = folders
    return False


def _by_folder(names: Sequence[str]) -> list[str]:
    """Return `names` ordered as a tree: what begins with `a/` follows `a` at once, and no other name comes between.

    A set of all folders would do too, but 65,535 names of 64 parts have four million.
    """
    return sorted(names, key=lambda name: name.replace("/", "\0"))


# ---------------------------------------------------------------- disk → entries


def read_entries(paths: Sequence[Path]) -> tuple[FileEntry, ...]:
    """Read files, and folders with their tree, into entries.

    A folder's files keep its name as first part. Links to files are followed; links to folders inside a folder are
    not, so that no loop can arise and nothing outside a chosen folder is taken. Empty folders leave nothing. Names are
    NFC; a name that comes twice gets a number. Raises MessageRefused for anything unreadable, odd or too large.
    """
    room = MAX_BODY_BYTES
    taken: set[str] = set()
    entries: list[FileEntry] = []
    for path in paths:
        root = path.name if path.name not in ("", "..") else path.resolve().name
        top = _unused(unicodedata.normalize("NFC", root), lambda name: name in taken) if root else ""
        taken.add(top)
        found = 0
        for file, parts in _walk(path):
            name = unicodedata.normalize("NFC", "/".join([top, *parts] if top else parts))
            problem = name_problem(name)
            if problem:
                raise MessageRefused(
                    f"The name of the file {_shown(file)} {problem}.", advice="Rename the file and choose it again."
                )
            if len(entries) == MAX_FILES:
                raise MessageRefused(
                    f"These are more than {MAX_FILES:,} files.", advice="Choose fewer, or pack them into an archive."
                )
            data = _read(file, room)
            room -= len(data)
            entries.append(FileEntry(name, data))
            found += 1
        if not found:
            raise MessageRefused(
                f"The folder {_shown(path)} holds no files.", advice="Choose files, or another folder."
            )
    return tuple(entries)


def _walk(path: Path) -> Iterator[tuple[Path, list[str]]]:
    """Yield each file under `path` (or `path` itself) with its parts below it, in a stable order."""
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    if not is_folder:
        yield path, []
        return
    pending: list[tuple[Path, list[str]]] = [(path, [])]
    while pending:
        folder, parts = pending.pop()
        try:
            with os.scandir(folder) as listing:
                children = sorted(listing, key=lambda child: child.name)
            folders: list[tuple[Path, list[str]]] = []
            for child in children:
                below = [*parts, child.name]
                if _leads_elsewhere(child):
                    continue
                if child.is_dir(follow_symlinks=False):
                    folders.append((Path(child.path), below))
                else:
                    yield Path(child.path), below
            pending.extend(reversed(folders))
        except OSError as error:
            raise _unreadable(folder, error) from error


def _leads_elsewhere(child: "os.DirEntry[str]") -> bool:
    if child.is_symlink():
        return child.is_dir()
    return child.is_dir(follow_symlinks=False) and not _is_real_folder(Path(child.path))


def _read(path: Path, room: int) -> bytes:
    """Return the bytes of a regular file of at most `room` bytes."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # opening a pipe or a device could wait for ever
            raise MessageRefused(f"{_shown(path)} is not a regular file.", advice="Choose files and folders only.")
        if facts.st_size <= room:
            with path.open("rb") as file:
                data = file.read(room + 1)
            if len(data) <= room:
                return data
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    raise MessageRefused(
        f"The files are more than {MAX_BODY_BYTES // 2**20} MiB together.",
        advice="A picture carries some tens of kilobytes. Choose fewer or smaller files.",
    )


def _unreadable(path: Path, error: OSError | ValueError) -> MessageRefused:
    reason = (error.strerror if isinstance(error, OSError) else None) or "unusable path"
    return MessageRefused(
        f"{_shown(path)} cannot be read: {reason}.", advice="Check that it exists and that you may read it."
    )


def _shown(path: Path) -> str:
    """Return a path for an error: printable, and quoted where it needs to be."""
    return f"“{path}”" if str(path).isprintable() else ascii(str(path))


# ---------------------------------------------------------------- entries → disk


def safe_name(name: str) -> str:
    """Return a relative '/'-separated path that is harmless on every system.

    No root, drive, `..`, device name of Windows (`NUL`, `con.txt`), control or direction character, or trailing dot or
    space; parts above 200 bytes are shortened, extension kept. Never empty: "file" stands for a name without content.
    """
    parts = [_safe_part(part) for part in name.split("/") if part.strip(" .")]
    return "/".join(parts) or "file"


def _safe_part(part: str) -> str:
    part = _UNSAFE.sub("_", unicodedata.normalize("NFC", part))
    part = _shorten(part.lstrip(" ").rstrip(" ."))
    stem = part.split(".", 1)[0].rstrip(" ")
    return f"_{part}" if _DEVICE.fullmatch(stem) else part


def _shorten(part: str) -> str:
    if len(part.encode("utf-8")) <= _PART_BYTES:
        return part
    stem, dot, suffix = part.rpartition(".")
    tail = dot + suffix
    if not stem or len(tail.encode("utf-8")) > _SUFFIX_BYTES:
        stem, tail = part, ""
    room = _PART_BYTES - len(tail.encode("utf-8"))
    return stem.encode("utf-8")[:room].decode("utf-8", "ignore").rstrip(" .") + tail


def save_entries(entries: Iterable[FileEntry], folder: Path) -> list[Path]:
    """Write `entries` under `folder` and return where each one went, in order.

    Names go through `safe_name`. Nothing is overwritten: a name in use gets a number, as in "notes (1).txt". Links are
    never followed below `folder`, so nothing lands outside it. Each file appears complete or not at all, readable by
    its owner only; if one fails, those already written are removed. Raises OutputRefused.
    """
    writer = _Writer(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for entry in entries:
            writer.write(entry)
    except BaseException as error:
        writer.undo()
        if isinstance(error, OSError):
            raise OutputRefused(
                f"The files cannot be saved to “{folder}”: {error.strerror or 'writing failed'}.",
                advice="Choose a folder you may write to, with room left. Nothing was kept.",
            ) from error
        raise
    return writer.files


class _Writer:
    """Writes below one folder and remembers what it made, so that it can take it back."""

    def __init__(self, folder: Path) -> None:
        self.files: list[Path] = []
        self._folders: list[Path] = []
        self._actual: dict[str, Path] = {"": folder}
        self._next_number: dict[tuple[Path, str], int] = {}

    def write(self, entry: FileEntry) -> None:
        """Write one entry under a free name."""
        above, _, leaf = safe_name(entry.name).rpartition("/")
        folder = self._folder(above)
        handle, temporary = tempfile.mkstemp(prefix=".stegapp-", suffix=".part", dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(entry.data)
            path = self._reserve(folder, leaf)
            self.files.append(path)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise

    def _folder(self, relative: str) -> Path:
        """Return the real folder for a safe relative path, made if need be, never through a link."""
        if relative in self._actual:
            return self._actual[relative]
        above, _, leaf = relative.rpartition("/")
        parent = self._folder(above)
        path = parent / _unused(
            leaf, lambda name: os.path.lexists(parent / name) and not _is_real_folder(parent / name)
        )
        if not path.exists():
            path.mkdir()
            self._folders.append(path)
        self._actual[relative] = path
        return path

    def _reserve(self, folder: Path, leaf: str) -> Path:
        """Create an empty file under a name that was free, and return its path.

        O_EXCL is safe against another program taking the name, and never follows a link.
        """
        # Remembered, because thousands of names made alike must not take the square of their number.
        number = self._next_number.get((folder, leaf), 0)
        while True:
            path = folder / _numbered(leaf, number)
            number += 1
            try:
                os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            except FileExistsError:
                continue
            except PermissionError:
                if path.is_dir():  # so Windows answers for a folder of that name
                    continue
                raise
            self._next_number[folder, leaf] = number
            return path

    def undo(self) -> None:
        """Remove what was made; what cannot be removed stays."""
        for path in reversed(self.files):
            _quietly(path.unlink)
        for path in reversed(self._folders):
            _quietly(path.rmdir)


def _quietly(remove: Callable[[], None]) -> None:
    try:
        remove()
    except OSError:
        return


def _unused(name: str, used: Callable[[str], bool]) -> str:
    number = 0
    while used(_numbered(name, number)):
        number += 1
    return _numbered(name, number)


def _numbered(name: str, number: int) -> str:
    if not number:
        return name
    stem, dot, suffix = name.rpartition(".")
    return f"{stem} ({number}).{suffix}" if stem and dot else f"{name} ({number})"


def _is_real_folder(path: Path) -> bool:
    """Whether `path` is a folder itself, not a link or a junction to one."""
    facts = path.lstat()
    return stat.S_ISDIR(facts.st_mode) and not getattr(facts, "st_file_attributes", 0) & _REPARSE_POINT
