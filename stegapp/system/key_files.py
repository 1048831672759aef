"""Key files: reading them to their hashes, and making one.

Owns what may be a key file and what is said of one that may not. What keys are made of the hashes is the format's
business (FORMAT.md §3).
"""

import errno
import hashlib
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from stegapp.errors import InputRefused
from stegapp.progress import CancelToken
from stegapp.system.atomic import write_atomically
from stegapp.system.state import Broken, open_regular
from stegapp.texts import Text

__all__ = ["MADE_BYTES", "MAX_BYTES", "look_at_key_file", "make_key_file", "read_key_files"]

MAX_BYTES = 2**30
"""Largest key file: a longer one makes no better key, and is most likely a mistake."""
MADE_BYTES = 32
"""Random bytes of a key file that is made: as many as a key has."""

_CHUNK = 2**20


def make_key_file(path: Path) -> None:
    """Write random bytes to a new file that only its owner can read. Raises OutputRefused, also if it exists."""
    write_atomically(path, secrets.token_bytes(MADE_BYTES), private=True)


def look_at_key_file(path: Path) -> None:
    """Raise InputRefused for what can be seen to be no key file without reading it; see `read_key_files`."""
    try:
        os.close(_opened(path)[0])
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def read_key_files(paths: Sequence[Path], *, cancel: CancelToken | None = None) -> tuple[bytes, ...]:
    """Return the SHA-256 of each file, in the order named; they are read in pieces.

    Raises InputRefused for a file that is not there, may not be read, is empty, too large, no regular file, changes
    meanwhile, or has the same content as another; and Cancelled.
    """
    found: dict[bytes, Path] = {}
    for path in paths:
        digest = _digest(path, cancel or CancelToken())
        if digest in found:
            raise _twice(found[digest], path)
        found[digest] = path
    return tuple(found)


def _opened(path: Path) -> tuple[int, os.stat_result]:
    """Open a file that may be a key file, and return its handle and what it is. Raises InputRefused, OSError."""
    try:
        handle = open_regular(path)
    except Broken as error:
        raise _no_file(path, folder=path.is_dir()) from error
    try:
        facts = os.fstat(handle)
        if facts.st_size > MAX_BYTES:
            raise _too_large(path)
        if not facts.st_size:
            raise _empty(path)
    except BaseException:
        os.close(handle)
        raise
    return handle, facts


def _digest(path: Path, cancel: CancelToken) -> bytes:
    try:
        handle, before = _opened(path)
        try:
            hashed, length = hashlib.sha256(), 0
            while piece := os.read(handle, _CHUNK):
                cancel.raise_if_cancelled()
                hashed.update(piece)
                length += len(piece)
                if length > MAX_BYTES:  # it grows
                    raise _too_large(path)
            after = os.fstat(handle)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:  # ValueError: NUL in a path
        raise _unreadable(path, error) from error
    if (length, after.st_size, after.st_mtime_ns) != (before.st_size, before.st_size, before.st_mtime_ns):
        raise InputRefused(
            Text("The key file “{name}” changed while it was read.", name=path.name),
            advice=Text("Choose a file that no program writes to, or have a new key file made."),
        )
    return hashed.digest()


def _empty(path: Path) -> InputRefused:
    return InputRefused(
        Text("The key file “{name}” is empty.", name=path.name),
        advice=Text("Choose another file, or have a new key file made."),
    )


def _twice(first: Path, second: Path) -> InputRefused:
    advice = Text("Name each key file once.")
    if first.name == second.name:
        return InputRefused(Text("The key file “{name}” was named twice.", name=first.name), advice=advice)
    return InputRefused(
        Text("The key files “{first}” and “{second}” have the same content.", first=first.name, second=second.name),
        advice=advice,
    )


def _too_large(path: Path) -> InputRefused:
    return InputRefused(
        Text("The key file “{name}” is larger than {most} MiB.", name=path.name, most=MAX_BYTES // 2**20),
        advice=Text("Choose a smaller file, or have a new key file made."),
    )


def _no_file(path: Path, *, folder: bool = False) -> InputRefused:
    if folder:
        return InputRefused(Text("The key file “{path}” is a folder.", path=path), advice=Text("Name a file in it."))
    return InputRefused(
        Text("The key file “{path}” is no regular file.", path=path), advice=Text("Choose a file on a disk.")
    )


def _unreadable(path: Path, error: OSError | ValueError) -> InputRefused:
    match getattr(error, "errno", None):
        case errno.ENOENT | errno.ENOTDIR:
            return InputRefused(
                Text("There is no key file “{path}”.", path=path),
                advice=Text("Check the path. Is the disk or stick that it lies on connected?"),
            )
        case errno.EISDIR:
            return _no_file(path, folder=True)
        case errno.ENXIO:  # a socket
            return _no_file(path)
        case errno.EACCES | errno.EPERM:
            if path.is_dir():  # so Windows answers for a folder
                return _no_file(path, folder=True)
            return InputRefused(
                Text("The key file “{path}” may not be read.", path=path),
                advice=Text("Check whose it is and what its mode allows."),
            )
    reason = getattr(error, "strerror", None) or Text("unusable path")
    return InputRefused(
        Text("The key file “{path}” could not be read: {reason}.", path=path, reason=reason),
        advice=Text("Check the path."),
    )
