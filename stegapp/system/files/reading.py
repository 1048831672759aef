"""Files and folders on disk → entries."""

import errno
import os
import stat
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from stegapp.errors import MessageRefused
from stegapp.progress import CancelToken
from stegapp.system.files.entry import MAX_BODY_BYTES, MAX_FILES, FileEntry
from stegapp.system.files.names import MAX_FOLDERS, MAX_NAME_BYTES, name_problem, numbered, shown
from stegapp.texts import Text

__all__ = ["FoundFile", "Skipped", "read_entries", "scan"]

_REPARSE_POINT = 0x400  # Windows junctions are folders to stat, but lead elsewhere
_CHUNK = 2**20


@dataclass(frozen=True)
class FoundFile:
    """A file that was looked at but not read. name: what it will be called in a message."""

    name: str = field(repr=False)
    path: Path = field(repr=False)
    n_bytes: int
    is_link: bool = False


@dataclass(frozen=True)
class Skipped:
    """Something in a chosen folder that is left out, and why, in a sentence."""

    path: Path = field(repr=False)
    why: str = field(repr=False)

    def to_json(self) -> dict[str, str]:
        """Return it for JSON."""
        return {"path": str(self.path), "why": self.why}


def scan(
    paths: Sequence[Path],
    *,
    skip_odd: bool = False,
    skip_missing: bool = False,
    follow_links: bool = False,
    skipped: list[Skipped] | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[FoundFile]:
    """Yield the files among `paths` and in the folders among them, with their names in a message.

    A folder's files keep its name as first part. Empty folders leave nothing. Names are NFC, unless two in one folder
    are the same then; a chosen name that comes twice gets a number.

    Links inside a folder are left out and added to `skipped`, but for those to files of the same folder: links to
    folders always, so that no loop can arise, those to files elsewhere unless `follow_links`, so that nothing outside a
    chosen folder is taken along unseen. What is chosen itself may be a link.

    What is odd (no regular file, not readable, an impossible name) is refused, or left out and added to `skipped` too
    if `skip_odd`. What is not there at all was not meant, so that it is left out only if `skip_missing`; the others are
    called as if it was there. Raises MessageRefused, also for too many or too large files, and Cancelled.
    """
    skipped = [] if skipped is None else skipped
    return _Scan(skip_odd, skip_missing, follow_links, skipped, cancel or CancelToken()).run(paths)


def read_entries(
    paths: Sequence[Path],
    *,
    skip_odd: bool = False,
    skip_missing: bool = False,
    follow_links: bool = False,
    skipped: list[Skipped] | None = None,
    left_out: Collection[str] = (),
    cancel: CancelToken | None = None,
) -> tuple[FileEntry, ...]:
    """Read what `scan` finds, but for names `left_out`. Raises MessageRefused and Cancelled."""
    skipped = [] if skipped is None else skipped
    cancel = cancel or CancelToken()
    room = MAX_BODY_BYTES
    entries: list[FileEntry] = []
    for found in scan(
        paths, skip_odd=skip_odd, skip_missing=skip_missing, follow_links=follow_links, skipped=skipped, cancel=cancel
    ):
        if found.name in left_out:
            continue
        try:
            data = _read(found, room, cancel)
        except _Odd as odd:
            if not skip_odd:
                raise odd.error from odd
            skipped.append(Skipped(found.path, odd.error.text))
            continue
        room -= len(data)
        entries.append(FileEntry(found.name, data))
    return tuple(entries)


class _Odd(Exception):
    """Something that cannot be hidden, and could be left out."""

    def __init__(self, error: MessageRefused) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass(frozen=True)
class _Child:
    """A file on the way: its path, the parts of its name, and whether it may be a link."""

    path: str
    parts: tuple[str, ...]
    may_be_link: bool


class _Scan:
    """One walk over chosen files and folders."""

    def __init__(
        self, skip_odd: bool, skip_missing: bool, follow_links: bool, skipped: list[Skipped], cancel: CancelToken
    ) -> None:
        self._skip_odd = skip_odd
        self._skip_missing = skip_missing
        self._follow_links = follow_links
        self._skipped = skipped
        self._cancel = cancel
        self._taken: set[str] = set()
        self._next_number: dict[str, int] = {}
        self._folders: set[str] = set()
        self._count = self._n_bytes = 0

    def run(self, paths: Sequence[Path]) -> Iterator[FoundFile]:
        for path in paths:
            before = self._count
            try:
                yield from self._chosen(path)
                if self._count == before and path.is_dir():
                    raise _Odd(
                        MessageRefused(
                            Text("The folder {folder} holds no files.", folder=shown(path)),
                            advice=Text("Choose files, or another folder."),
                        )
                    )
            except _Odd as odd:
                # A wrong name must not be left out without a question.
                if not (self._skip_odd if os.path.lexists(path) else self._skip_missing):
                    raise odd.error from odd
                self._skip(path, odd.error.text)

    def _chosen(self, path: Path) -> Iterator[FoundFile]:
        root = path.name if path.name not in ("", "..") else path.resolve().name
        top = (self._free(_composed(root)),) if root else ()
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            raise _unreadable(path, error) from error
        if not is_folder:
            yield self._found(_Child(str(path), top, may_be_link=True))
            return
        for child in self._walk(str(path), top):
            self._cancel.raise_if_cancelled()
            try:
                found = self._found(child)
            except _Odd as odd:
                if not self._skip_odd:
                    raise
                self._skip(Path(child.path), odd.error.text)
            else:
                yield found

    def _walk(self, root: str, top: tuple[str, ...]) -> Iterator[_Child]:
        """Yield each file under a folder in a stable order: a folder's own files, then its folders."""
        pending = [(root, top)]
        while pending:
            self._cancel.raise_if_cancelled()
            folder, parts = pending.pop()
            try:
                with os.scandir(folder) as listing:
                    children = sorted(listing, key=lambda child: child.name)
                below = []
                for child, name in zip(children, _distinct([child.name for child in children]), strict=True):
                    if child.is_dir(follow_symlinks=False) and _is_real_folder(child):
                        below.append((child.path, (*parts, name)))
                    elif child.is_file(follow_symlinks=False) or not self._leads_elsewhere(child, root):
                        yield _Child(child.path, (*parts, name), may_be_link=child.is_symlink())
                pending.extend(reversed(below))
            except OSError as error:
                odd = _unreadable(Path(folder), error)
                if not self._skip_odd or folder == root:
                    raise odd from error
                self._skip(Path(folder), odd.error.text)

    def _leads_elsewhere(self, child: "os.DirEntry[str]", root: str) -> bool:
        """Tell whether `child` is a link to leave out, and note it."""
        path = Path(child.path)
        # Not the methods of Path and DirEntry, which raise for links that nobody may follow.
        if os.path.isdir(path):  # noqa: PTH112
            self._skipped.append(Skipped(path, Text("{path} is a link to a folder.", path=shown(path))))
            return True
        if not child.is_symlink():
            return False
        if not os.path.exists(path):  # noqa: PTH110
            self._skipped.append(Skipped(path, Text("{path} is a link to nothing.", path=shown(path))))
            return True
        if self._follow_links or Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root)):
            return False
        self._skipped.append(Skipped(path, Text("{path} is a link to a file outside the folder.", path=shown(path))))
        return True

    def _found(self, child: _Child) -> FoundFile:
        """Look at one file. Raises _Odd, and MessageRefused when there is too much."""
        path = Path(child.path)
        name = "/".join(child.parts)
        problem = name_problem(name)
        if problem:
            raise _Odd(
                MessageRefused(
                    Text("The name of the file {path} {problem}.", path=shown(path), problem=problem),
                    advice=Text(
                        "Rename the file and choose it again, or leave out what cannot be hidden (--skip-odd)."
                    ),
                )
            )
        try:
            facts = path.stat() if child.may_be_link else path.lstat()
        except (OSError, ValueError) as error:
            raise _unreadable(path, error) from error
        _check_regular(path, facts)
        if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
            raise _unreadable(path, PermissionError(errno.EACCES, os.strerror(errno.EACCES)))
        self._count += 1
        if self._count > MAX_FILES:
            raise MessageRefused(
                Text("These are more than {most:,} files.", most=MAX_FILES),
                advice=Text("Choose fewer, or pack them into an archive."),
            )
        self._n_bytes += facts.st_size
        if self._n_bytes > MAX_BODY_BYTES:
            raise _too_large()
        self._count_folders(name)
        return FoundFile(name, path, facts.st_size, is_link=child.may_be_link and path.is_symlink())

    def _count_folders(self, name: str) -> None:
        folder = name.rpartition("/")[0]
        while folder and folder not in self._folders:
            self._folders.add(folder)
            folder = folder.rpartition("/")[0]
        if len(self._folders) > MAX_FOLDERS:
            raise MessageRefused(
                Text("These files lie in more than {most:,} folders.", most=MAX_FOLDERS),
                advice=Text("Choose fewer, or pack them into an archive."),
            )

    def _free(self, name: str) -> str:
        """Return `name`, with a number if something of that name was chosen already."""
        number = self._next_number.get(name, 0)
        while (free := numbered(name, MAX_NAME_BYTES, number)) in self._taken:
            number += 1
        self._next_number[name] = number + 1
        self._taken.add(free)
        return free

    def _skip(self, path: Path, why: str) -> None:
        self._skipped.append(Skipped(path, why))


def _composed(name: str) -> str:
    return name if name.isascii() else unicodedata.normalize("NFC", name)


def _distinct(names: list[str]) -> list[str]:
    """Return the names of one folder in NFC; where two would be the same, those in another form stay as they are."""
    composed = [_composed(name) for name in names]
    count = Counter(composed)
    return [new if count[new] == 1 else name for name, new in zip(names, composed, strict=True)]


def _read(found: FoundFile, room: int, cancel: CancelToken) -> bytes:
    """Return the bytes of a regular file of at most `room` bytes."""
    # Without waiting, because a pipe may have taken the file's place; and through no link that was not seen.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    if not found.is_link:
        flags |= getattr(os, "O_NOFOLLOW", 0)
    try:
        with os.fdopen(os.open(found.path, flags), "rb", buffering=0) as file:
            _check_regular(found.path, os.fstat(file.fileno()))
            data = bytearray()
            while chunk := file.read(_CHUNK):
                cancel.raise_if_cancelled()
                data += chunk
                if len(data) > room:
                    raise _too_large()
            return bytes(data)
    except (OSError, ValueError) as error:
        raise _unreadable(found.path, error) from error


def _check_regular(path: Path, facts: os.stat_result) -> None:
    if not stat.S_ISREG(facts.st_mode):  # opening a pipe or a device could wait for ever
        raise _Odd(
            MessageRefused(
                Text("{path} is not a regular file.", path=shown(path)),
                advice=Text("Choose files and folders only, or leave out what cannot be hidden (--skip-odd)."),
            )
        )


def _is_real_folder(child: "os.DirEntry[str]") -> bool:
    facts = child.stat(follow_symlinks=False)
    return not getattr(facts, "st_file_attributes", 0) & _REPARSE_POINT


def _unreadable(path: Path, error: OSError | ValueError) -> _Odd:
    reason = (error.strerror if isinstance(error, OSError) else None) or Text("unusable path")
    return _Odd(
        MessageRefused(
            Text("{path} cannot be read: {reason}.", path=shown(path), reason=reason),
            advice=Text(
                "Check that it exists and that you may read it, or leave out what cannot be hidden (--skip-odd)."
            ),
        )
    )


def _too_large() -> MessageRefused:
    return MessageRefused(
        Text("The files are more than {most} MiB together.", most=MAX_BODY_BYTES // 2**20),
        advice=Text("A large photo carries some megabytes. Choose fewer or smaller files."),
    )
