"""What can be said of an output before any work is done.

Owns the early look at a name and its folder: whoever waited for minutes or typed a password twice should not then
hear that the name was too long. What is found can change meanwhile, so that writing checks again.
"""

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from stegapp.errors import OutputRefused
from stegapp.system.atomic import PendingFile
from stegapp.texts import Text

__all__ = ["check_file", "check_folder", "check_place", "free_name"]


def check_file(path: Path, *, replace: bool = False, room: int = 0) -> None:
    """Raise OutputRefused if a file of that name could not be written now.

    It is tried: a file without a name is made in the folder and dropped. replace: it may be there already.
    room: bytes that the disk has to have.
    """
    try:
        parent = _look_at(path.parent)
    except (FileNotFoundError, NotADirectoryError):
        raise _no_folder(path) from None
    if not stat.S_ISDIR(parent.st_mode):
        raise _no_folder(path)
    with suppress(FileNotFoundError):
        _look_at(path)  # not every Python says that a name is too long when it is asked whether it is there
    with PendingFile(path, replace=replace):
        pass
    _check_room(path, room)


def check_folder(folder: Path) -> None:
    """Raise OutputRefused if no file could be written to this folder now, or it could not be made in one that is there.

    Links are followed.
    """
    try:
        facts = _look_at(folder)
    except FileNotFoundError:
        if os.path.lexists(folder):
            raise OutputRefused(
                Text("“{name}” is a link that leads nowhere.", name=folder.name), advice=Text("Choose another name.")
            ) from None
        check_file(folder)
        return
    except NotADirectoryError:
        raise _no_folder(folder) from None
    if not stat.S_ISDIR(facts.st_mode):
        raise OutputRefused(
            Text("“{name}” is not a folder.", name=folder.name), advice=Text("Choose another name, or a folder.")
        )
    with suppress(OutputRefused):
        check_file(folder / f".{secrets.token_hex(8)}")
        return
    raise OutputRefused(
        Text("The folder “{folder}” may not be written to, or its disk is full.", folder=folder),
        advice=Text("Choose a folder that you may write to, with room left."),
    )


def check_place(path: Path) -> None:
    """Raise OutputRefused if nothing could be made at `path`, whose missing folders would be made too."""
    while True:
        try:
            _look_at(path)
            break
        except FileNotFoundError:
            if path.parent == path:
                break
            path = path.parent
        except NotADirectoryError:
            raise _no_folder(path) from None
    check_folder(path)


def free_name(path: Path, *, taken: Collection[str] = ()) -> Path:
    """Return `path`, or with a number added if something of that name exists or will.

    taken: paths that others will have, case-folded. Raises OSError and ValueError for an impossible name.
    """
    number, candidate = 1, path
    while str(candidate).casefold() in taken or _exists(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate


def _exists(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def _look_at(path: Path) -> os.stat_result:
    """Return what is at `path`, links followed. Raises OutputRefused for what cannot be looked at."""
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise
    except ValueError as error:  # a NUL
        raise OutputRefused(
            Text("{name} cannot be the name of a file.", name=ascii(path.name)), advice=Text("Choose another name.")
        ) from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise OutputRefused(Text("The file name is too long."), advice=Text("Choose a shorter name.")) from error
        if error.errno == errno.ELOOP:
            raise OutputRefused(
                Text("“{name}” is a link to itself.", name=path.name), advice=Text("Choose another name.")
            ) from error
        raise OutputRefused(
            Text("“{path}” cannot be looked at: {reason}.", path=path, reason=error.strerror or type(error).__name__),
            advice=Text("Choose a folder that you may write to."),
        ) from error


def _no_folder(path: Path) -> OutputRefused:
    return OutputRefused(
        Text("The folder “{folder}” does not exist.", folder=path.parent),
        advice=Text("Create it, or choose another one."),
    )


def _check_room(path: Path, room: int) -> None:
    try:
        disk = shutil.disk_usage(path.parent)
    except OSError:
        return
    if disk.total and disk.free < room:  # some network file systems know neither
        raise OutputRefused(
            Text("The disk has no room for “{name}”.", name=path.name),
            advice=Text("Free some space, or choose another disk."),
        )
