"""Files that appear under their name complete or not at all.

Owns the temporary file, its flush to disk and the move that never overwrites
unless told to. Must not know what the bytes mean.
"""

import errno
import os
import secrets
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from stegapp.errors import OutputRefused

__all__ = ["PendingFile", "write_atomically"]

# What a file system answers that knows no unnamed files or no hard links: FAT, exFAT, many network shares.
_UNSUPPORTED = {errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL, errno.EISDIR, errno.ENOSYS, errno.EPERM, errno.EMLINK}


class PendingFile:
    """A file being written, to be looked at again and then moved into place or dropped.

    Use as a context manager; leaving it without `commit` leaves nothing behind, whatever the reason.

        with PendingFile(path, replace=False) as pending:
            pending.write(data)
            check(pending.read_back())
            pending.commit()

    On Linux the file has no name before `commit` (O_TMPFILE), so that even a killed process leaves nothing.
    Elsewhere, and on file systems without such files, it has a hidden name in the target's folder, and only a
    killed process leaves that behind; so does, between two calls, one killed while it replaces an existing file, which
    then is still whole. Raises OutputRefused for everything that the folder or disk refuses.
    """

    def __init__(self, path: Path, *, replace: bool = False) -> None:
        self._path = Path(path).absolute()
        self._replace = replace
        self._file = -1
        self._folder = -1
        self._temporary: Path | None = None

    def __enter__(self) -> Self:
        try:
            if self._path.is_dir():
                raise IsADirectoryError(errno.EISDIR, "is a folder")
            if not self._replace and os.path.lexists(self._path):
                raise FileExistsError(errno.EEXIST, "exists")
            if not self._open_unnamed():
                self._open_hidden()
        except OSError as error:
            self._discard()
            raise self._refused(error) from error
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._discard()

    def write(self, data: bytes) -> None:
        """Append `data` and wait until the disk has it."""
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(self._file, rest) :]
            os.fsync(self._file)
        except OSError as error:
            raise self._refused(error) from error

    def read_back(self) -> bytes:
        """Return what the file holds, read from the disk again where the system lets us ask for that."""
        try:
            if sys.platform == "linux":
                os.posix_fadvise(self._file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.lseek(self._file, 0, os.SEEK_SET)
            parts = []
            while part := os.read(self._file, 1 << 20):
                parts.append(part)
            return b"".join(parts)
        except OSError as error:
            raise self._refused(error) from error

    def commit(self) -> None:
        """Give the file its name. A file that took the name meanwhile is refused unless `replace`."""
        try:
            if self._folder >= 0:
                self._commit_unnamed()
            else:
                self._commit_hidden()
        except OSError as error:
            raise self._refused(error) from error
        self._flush_folder()

    def _open_unnamed(self) -> bool:
        if sys.platform == "linux":
            self._folder = os.open(self._path.parent, os.O_PATH | os.O_DIRECTORY)
            try:
                self._file = os.open(".", os.O_TMPFILE | os.O_RDWR, 0o666, dir_fd=self._folder)
            except OSError as error:
                if error.errno not in _UNSUPPORTED:
                    raise
            # Naming the file later goes through /proc, which a jail may lack.
            if self._file >= 0 and Path(f"/proc/self/fd/{self._file}").exists():
                return True
            self._close()
        return False

    def _open_hidden(self) -> None:
        # Known before it is made, so that an interruption right after cannot lose it.
        self._temporary = self._hidden_name()
        self._file = os.open(self._temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o666)

    def _hidden_name(self) -> Path:
        return self._path.with_name(f".{secrets.token_hex(8)}.tmp")

    def _commit_unnamed(self) -> None:
        try:
            self._link(self._path.name)
        except FileExistsError:
            if not self._replace:
                raise
            # No call puts an unnamed file over a named one: name it, then move it.
            self._temporary = self._hidden_name()
            self._link(self._temporary.name)
            self._temporary.replace(self._path)
            self._temporary = None

    def _link(self, name: str) -> None:
        # dst_dir_fd makes Python call linkat, which follows the link in /proc to the file; link would not.
        os.link(f"/proc/self/fd/{self._file}", name, dst_dir_fd=self._folder, follow_symlinks=True)

    def _commit_hidden(self) -> None:
        if self._temporary is None:
            raise ValueError("commit needs an open PendingFile")
        self._close()  # Windows moves no open file
        if self._replace:
            self._temporary.replace(self._path)
            self._temporary = None
        elif os.name == "nt":
            self._temporary.rename(self._path)  # refuses an existing name there
            self._temporary = None
        else:
            self._move_without_overwriting(self._temporary)

    def _move_without_overwriting(self, temporary: Path) -> None:
        try:
            os.link(temporary, self._path)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
        else:
            return  # `_discard` takes the hidden name away
        # No hard links here: claim the name with an empty file of our own, then move over that.
        os.close(os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        try:
            temporary.replace(self._path)
        except BaseException:
            self._path.unlink()
            raise
        self._temporary = None

    def _flush_folder(self) -> None:
        # Without this a power cut may lose the name, though not the bytes. Some systems cannot; no harm then.
        with suppress(OSError):
            folder = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _discard(self) -> None:
        self._close()
        temporary, self._temporary = self._temporary, None
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def _close(self) -> None:
        for attribute in ("_file", "_folder"):
            handle = getattr(self, attribute)
            setattr(self, attribute, -1)
            if handle >= 0:
                with suppress(OSError):
                    os.close(handle)

    def _refused(self, error: OSError) -> OutputRefused:
        name = self._path.name
        match error.errno:
            case errno.EEXIST:
                return OutputRefused(
                    f"“{name}” exists already.", advice="Choose another name, or allow it to be replaced."
                )
            case errno.EISDIR:
                return OutputRefused(f"“{name}” is a folder.", advice="Choose the name of a file.")
            case errno.ENOENT | errno.ENOTDIR:
                return OutputRefused(
                    f"The folder for “{name}” does not exist.", advice="Create the folder, or choose another one."
                )
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return OutputRefused(
                    f"“{name}” may not be written to this folder.", advice="Choose a folder that you may write to."
                )
            case errno.ENOSPC | errno.EDQUOT:
                return OutputRefused(
                    f"The disk has no room for “{name}”.", advice="Free some space, or choose another disk."
                )
            case errno.ENAMETOOLONG:
                return OutputRefused("The file name is too long.", advice="Choose a shorter name.")
        reason = error.strerror or type(error).__name__
        return OutputRefused(f"“{name}” could not be written: {reason}.", advice="Choose another folder or disk.")


def write_atomically(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write `data` to `path` so that the name shows all of it or does not change.

    Raises OutputRefused, also when `path` exists and `replace` is False.
    """
    with PendingFile(path, replace=replace) as pending:
        pending.write(data)
        pending.commit()
