"""Files that appear under their name complete or not at all.

Owns the file without a name, its flush to disk and the move that never
overwrites unless told to. Must not know what the bytes mean.
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
from stegapp.system.places import Place
from stegapp.texts import Text

__all__ = ["PendingFile", "Place", "Unnamed", "write_atomically"]

# What a file system answers that knows no unnamed files or no hard links: FAT, exFAT, many network shares.
_UNSUPPORTED = {errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL, errno.EISDIR, errno.ENOSYS, errno.EPERM, errno.EMLINK}

_LONGEST_NAME = 143  # bytes; most file systems take 255, encrypted ones less


class Unnamed:
    """A file being written to a folder, which gets its name there when it is whole. Raises OSError.

    On Linux it has no name before (O_TMPFILE), so that even a killed process leaves nothing. Elsewhere, and on file
    systems without such files, it has a hidden name in the same folder, and only a killed process leaves that behind.
    """

    def __init__(self, place: Place, *, mode: int) -> None:
        self._place = place
        self._mode = mode
        self._file = -1
        self._nameless = False
        self._temporary: str | None = None
        self.identity = (0, 0)
        """Device and inode number: what tells this file from another of its name."""
        self.size = 0

    def __enter__(self) -> Self:
        try:
            if not self._open_nameless():
                self._open_hidden()
            facts = os.fstat(self._file)
            self.identity = (facts.st_dev, facts.st_ino)
        except BaseException:
            self.drop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drop()

    def write(self, data: bytes) -> None:
        """Append `data`."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._file, rest) :]
        self.size += len(data)

    def flush(self) -> None:
        """Wait until the disk has what was written."""
        os.fsync(self._file)

    def read_back(self) -> bytes:
        """Return what the file holds, read from the disk again where the system lets us ask for that."""
        if self._file >= 0:
            return _all_of(self._file)
        handle = self._open_again()
        try:
            return _all_of(handle)
        finally:
            os.close(handle)

    def rest(self) -> None:
        """Close the file until it is read or gets its name.

        It has a hidden name meanwhile, which a killed process leaves behind.
        """
        if self._nameless:
            self._temporary = self._hidden_name()
            self._link(self._temporary)
            self._nameless = False
        self._close()

    def _open_again(self) -> int:
        """Return a handle of a file that rests. Raises OSError if another one has its hidden name."""
        if self._temporary is None:
            raise ValueError("a file is read while it is open, or rests")
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(self._place.name(self._temporary), flags, dir_fd=self._place.handle)
        facts = os.fstat(handle)
        if (facts.st_dev, facts.st_ino) != self.identity:
            os.close(handle)
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), self._temporary)
        return handle

    def give_name(self, name: str, *, replace: bool = False) -> None:
        """Call the file `name` in its folder. Raises FileExistsError for a name in use unless `replace`."""
        if self._nameless:
            self._name_nameless(name, replace)
        else:
            self._name_hidden(name, replace)

    def _open_nameless(self) -> bool:
        if sys.platform == "linux" and self._place.handle is not None:
            try:
                self._file = os.open(".", os.O_TMPFILE | os.O_RDWR, self._mode, dir_fd=self._place.handle)
            except OSError as error:
                if error.errno not in _UNSUPPORTED:
                    raise
                return False
            # Naming the file later goes through /proc, which a jail may lack.
            if os.path.exists(self._in_proc()):  # noqa: PTH110  # one of thousands
                self._nameless = True
                return True
            self._close()
        return False

    def _open_hidden(self) -> None:
        # Known before it is made, so that an interruption right after cannot lose it.
        self._temporary = self._hidden_name()
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
        self._file = os.open(self._place.name(self._temporary), flags, self._mode, dir_fd=self._place.handle)

    @staticmethod
    def _hidden_name() -> str:
        return f".{secrets.token_hex(8)}.tmp"

    def _in_proc(self) -> str:
        return f"/proc/self/fd/{self._file}"

    def _name_nameless(self, name: str, replace: bool) -> None:
        try:
            self._link(name)
        except FileExistsError:
            if not replace:
                raise
            # No call puts an unnamed file over a named one: name it, then move it.
            self._temporary = self._hidden_name()
            self._link(self._temporary)
            self._replace(self._temporary, name)

    def _link(self, name: str) -> None:
        # dst_dir_fd makes Python call linkat, which follows the link in /proc to the file; link would not.
        os.link(self._in_proc(), name, dst_dir_fd=self._place.handle, follow_symlinks=True)

    def _name_hidden(self, name: str, replace: bool) -> None:
        if self._temporary is None:
            raise ValueError("a file gets one name, while it is open")
        handle, self._file = self._file, -1
        if handle >= 0:
            os.close(handle)  # Windows moves no open file, and some network shares tell of a full disk only now
        if replace:
            self._replace(self._temporary, name)
        elif os.name == "nt":
            os.rename(self._place.name(self._temporary), self._place.name(name))  # noqa: PTH104  # refuses names in use there
            self._temporary = None
        else:
            self._move_without_overwriting(self._temporary, name)

    def _replace(self, temporary: str, name: str) -> None:
        handle = self._place.handle
        os.replace(self._place.name(temporary), self._place.name(name), src_dir_fd=handle, dst_dir_fd=handle)
        self._temporary = None

    def _move_without_overwriting(self, temporary: str, name: str) -> None:
        place, handle = self._place, self._place.handle
        try:
            os.link(place.name(temporary), place.name(name), src_dir_fd=handle, dst_dir_fd=handle)
        except OSError as error:
            if error.errno not in _UNSUPPORTED:
                raise
        else:
            return  # `drop` takes the hidden name away
        if _rename_unless_taken(place.name(temporary), place.name(name), handle):
            self._temporary = None
            return
        # Neither here: claim the name with an empty file of our own, then move over that.
        claim = os.open(place.name(name), os.O_CREAT | os.O_EXCL | os.O_WRONLY, self._mode, dir_fd=handle)
        try:
            os.close(claim)
            self._replace(temporary, name)
        except BaseException:
            os.unlink(place.name(name), dir_fd=handle)
            raise

    def drop(self) -> None:
        """Close the file, and leave nothing of it that has no name yet. May be called again."""
        self._close()
        if self._temporary is not None:
            with suppress(OSError):
                os.unlink(self._place.name(self._temporary), dir_fd=self._place.handle)
            self._temporary = None

    def _close(self) -> None:
        handle, self._file = self._file, -1
        if handle >= 0:
            with suppress(OSError):
                os.close(handle)


def _all_of(handle: int) -> bytes:
    """Return what a file holds, from its begin."""
    if sys.platform == "linux":
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.lseek(handle, 0, os.SEEK_SET)
    parts = []
    while part := os.read(handle, 1 << 20):
        parts.append(part)
    return b"".join(parts)


def _rename_unless_taken(source: str, target: str, handle: int | None) -> bool:
    """Rename in one step that never overwrites; False where the system or file system has none."""
    import ctypes

    call, folder, flags = {"linux": ("renameat2", -100, 1), "darwin": ("renameatx_np", -2, 4)}.get(
        sys.platform, ("", 0, 0)
    )
    rename = getattr(ctypes.CDLL(None, use_errno=True), call, None) if call else None
    if rename is None:
        return False
    if "\0" in target:  # C would end the name there
        raise ValueError("embedded null byte")
    if handle is not None:
        folder = handle
    if rename(folder, os.fsencode(source), folder, os.fsencode(target), ctypes.c_uint(flags)) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), target)


class PendingFile:
    """A file being written, to be looked at again and then moved into place or dropped.

    Use as a context manager; leaving it without `commit` leaves nothing behind, whatever the reason.

        with PendingFile(path, replace=False) as pending:
            pending.write(data)
            check(pending.read_back())
            pending.commit()

    What a killed process leaves is told at `Unnamed`; one killed while it replaces an existing file, between two
    calls, may leave a hidden name beside that file, which then is still whole. private: readable by its owner only.
    place: the folder of `path`, where it is open already; it stays open. Raises OutputRefused for everything that the
    path, folder or disk refuses.
    """

    def __init__(self, path: Path, *, replace: bool = False, private: bool = False, place: Place | None = None) -> None:
        self._path = Path(path)
        self._replace = replace
        self._mode = 0o600 if private else 0o666
        self._shared = place is not None
        self._place = place or Place(Path())
        self._file = Unnamed(self._place, mode=self._mode)

    def __enter__(self) -> Self:
        try:
            self._path = self._path.absolute()
            if self._path.is_dir():
                raise IsADirectoryError(errno.EISDIR, "is a folder")
            if not self._replace and os.path.lexists(self._path):
                raise FileExistsError(errno.EEXIST, "exists")
            if not self._shared:
                self._place = Place.open(self._path.parent)
            self._file = Unnamed(self._place, mode=self._mode)
            self._file.__enter__()
        except (OSError, ValueError) as error:
            self._leave()
            raise self._refused(error) from error
        except BaseException:
            self._leave()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.__exit__(kind, error, trace)
        self._leave()

    def write(self, data: bytes) -> None:
        """Append `data` and wait until the disk has it."""
        try:
            self._file.write(data)
            self._file.flush()
        except OSError as error:
            raise self._refused(error) from error

    def read_back(self) -> bytes:
        """Return what the file holds, read from the disk again where the system lets us ask for that."""
        try:
            return self._file.read_back()
        except OSError as error:
            raise self._refused(error) from error

    def rest(self) -> None:
        """Close the file until it is read back or committed; see `Unnamed.rest`."""
        try:
            self._file.rest()
        except OSError as error:
            raise self._refused(error) from error

    def commit(self) -> None:
        """Give the file its name. A file that took the name meanwhile is refused unless `replace`."""
        try:
            self._file.give_name(self._path.name, replace=self._replace)
        except (OSError, ValueError) as error:
            raise self._refused(error) from error
        self._flush_folder()

    def _leave(self) -> None:
        if not self._shared:
            self._place.close()

    def _flush_folder(self) -> None:
        # Without this a power cut may lose the name, though not the bytes. Some systems cannot; no harm then.
        with suppress(OSError):
            folder = os.open(self._place.name("."), os.O_RDONLY, dir_fd=self._place.handle)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def _refused(self, error: OSError | ValueError) -> OutputRefused:
        name = self._path.name or str(self._path)
        if isinstance(error, ValueError):  # a NUL, or a letter that the file system has no bytes for
            return OutputRefused(
                Text("{name} cannot be the name of a file.", name=ascii(name)), advice=Text("Choose another name.")
            )
        match error.errno:
            case errno.EEXIST:
                return OutputRefused(
                    Text("“{name}” exists already.", name=name),
                    advice=Text("Choose another name, or allow it to be replaced."),
                )
            case errno.EISDIR:
                return OutputRefused(
                    Text("“{name}” is a folder.", name=name), advice=Text("Choose the name of a file.")
                )
            case errno.ENOENT | errno.ENOTDIR:
                return OutputRefused(
                    Text("The folder “{folder}” does not exist.", folder=self._path.parent),
                    advice=Text("Create it, or choose another one."),
                )
            case errno.EACCES | errno.EPERM | errno.EROFS:
                return OutputRefused(
                    Text("“{name}” may not be written to this folder.", name=name),
                    advice=Text("Choose a folder that you may write to."),
                )
            case errno.ENOSPC | errno.EDQUOT:
                return OutputRefused(
                    Text("The disk has no room for “{name}”.", name=name),
                    advice=Text("Free some space, or choose another disk."),
                )
            case errno.EFBIG:
                return OutputRefused(
                    Text("“{name}” is larger than this disk or account allows.", name=name),
                    advice=Text("Choose another disk."),
                )
            case errno.ENAMETOOLONG if len(os.fsencode(name)) > _LONGEST_NAME:
                return OutputRefused(Text("The file name is too long."), advice=Text("Choose a shorter name."))
            case errno.ENAMETOOLONG:
                return OutputRefused(
                    Text("The path of the folder for “{name}” is too long.", name=name),
                    advice=Text("Choose a folder with a shorter path."),
                )
            case errno.EILSEQ | errno.EINVAL:
                return OutputRefused(
                    Text("“{name}” cannot be the name of a file on this disk.", name=name),
                    advice=Text("Choose another name."),
                )
        reason = error.strerror or type(error).__name__
        return OutputRefused(
            Text("“{name}” could not be written: {reason}.", name=name, reason=reason),
            advice=Text("Choose another folder or disk."),
        )


def write_atomically(path: Path, data: bytes, *, replace: bool = False, private: bool = False) -> None:
    """Write `data` to `path` so that the name shows all of it or does not change.

    private: readable by its owner only. Raises OutputRefused, also when `path` exists and `replace` is False.
    """
    with PendingFile(path, replace=replace, private=private) as pending:
        pending.write(data)
        pending.commit()
