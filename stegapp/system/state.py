"""What the program keeps for its next start: JSON in small files, for their user alone.

Owns reading them without trust, keeping a broken one aside, saying so, and writing them whole. What the values mean is
the caller's business. What is said goes to this module's logger: the window shows it, and without one Python writes it
to standard error.
"""

import errno
import json
import logging
import math
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from stegapp.errors import InputRefused, OutputRefused, StegError
from stegapp.system import paths
from stegapp.system.atomic import write_atomically
from stegapp.texts import Text

__all__ = [
    "Broken",
    "keep_aside",
    "make_private",
    "open_regular",
    "read_description",
    "read_regular",
    "read_state",
    "strict_json",
    "tell",
    "tell_kept",
    "to_json",
    "write_quickly",
    "write_state",
]

_log = logging.getLogger(__name__)

_MOST_ASIDE = 1000
_HEADER_LENGTH = 8


class Broken(ValueError):
    """A file that is there, but cannot be used; `str` says why."""


# ---------------------------------------------------------------- reading


def read_state(path: Path, *, largest: int) -> dict[str, Any]:
    """Return the JSON object in a file of at most `largest` bytes.

    Raises FileNotFoundError where there is none, and Broken for everything else that can be wrong with it.
    """
    return _object(read_regular(path, largest=largest))


def read_regular(path: Path, *, largest: int) -> bytes:
    """Return the bytes of a regular file. Raises FileNotFoundError, and Broken for anything else.

    A pipe or a device in its place is never waited for, and one larger than `largest` bytes never read.
    """
    try:
        handle = open_regular(path)
        with os.fdopen(handle, "rb") as file:
            if os.fstat(handle).st_size > largest:
                raise Broken("it is too large")
            data = file.read(largest + 1)  # it may have grown, and what lies in /proc tells no size
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path)) from error
    except OSError as error:
        raise Broken(error.strerror or type(error).__name__) from error
    except ValueError as error:  # Broken, or a path with a NUL in it
        raise Broken(str(error)) from error
    if len(data) > largest:
        raise Broken("it is too large")
    return data


def read_description(path: Path, entry: str, *, largest: int) -> dict[str, Any]:
    """Return the JSON object in a metadata entry of a safetensors file, whose header has at most `largest` bytes.

    Nothing else of the file is looked at. Raises as `read_state` does.
    """
    try:
        with os.fdopen(open_regular(path), "rb") as file:
            length = int.from_bytes(file.read(_HEADER_LENGTH), "little")
            if length > largest:
                raise Broken("its header is too large")
            header = file.read(length)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Broken(error.strerror or type(error).__name__) from error
    metadata = _object(header).get("__metadata__")
    if not isinstance(metadata, dict) or not isinstance(metadata.get(entry), str):
        raise Broken(f"it has no entry {entry}")
    return _object(metadata[entry].encode("utf-8", "surrogatepass"), finite=False)


def open_regular(path: Path) -> int:
    """Open a file for reading and return its descriptor. Raises OSError, and Broken if it is not a regular file."""
    # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever. Windows has neither.
    flags = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"))
    handle = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Broken("it is not a regular file")
    return handle


def _object(data: bytes, *, finite: bool = True) -> dict[str, Any]:
    try:
        values = strict_json(data.decode("utf-8"), finite=finite)
    except ValueError as error:
        raise Broken(f"it is not sound JSON ({error})") from error
    if not isinstance(values, dict):
        raise Broken("it is no JSON object")
    return values


def strict_json(text: str, *, finite: bool = True) -> Any:
    """Return the value of a JSON text.

    finite: take no NaN and no Infinity. Raises ValueError for these, repeated keys, numbers that are too large and
    bottomless nesting.
    """
    # msgspec and cattrs take repeated keys, and their messages name types, not what a person may choose: so the checks
    # of each record stand beside it, in words.
    try:
        return json.loads(
            text,
            object_pairs_hook=_no_repeats,
            parse_constant=_no_constant if finite else float,
            parse_int=_whole_number,
            parse_float=_finite_number,
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _no_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise ValueError("a key occurs twice")
    return values


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number")


def _whole_number(digits: str) -> int:
    # So that it can become a float, an offset or a size on the screen without another look.
    if len(digits) > 20 or not -(2**63) <= (number := int(digits)) < 2**63:
        raise ValueError("a number is too large")
    return number


def _finite_number(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("a number is too large")
    return number


# ---------------------------------------------------------------- broken files


def keep_aside(path: Path) -> Path | None:
    """Move what is at `path` to a free name beside it, NAME.broken; return that, or None where it cannot be moved."""
    for number in range(1, _MOST_ASIDE):
        aside = path.with_name(f"{path.name}.broken" if number == 1 else f"{path.name}.broken-{number}")
        if os.path.lexists(aside):
            continue
        try:
            # A hard link never overwrites; what cannot have one, such as a folder, is moved.
            os.link(path, aside, follow_symlinks=False)
            path.unlink()
        except FileExistsError:
            continue  # another process was faster
        except FileNotFoundError:
            return None
        except (OSError, NotImplementedError):
            try:
                path.rename(aside)
            except OSError:
                return None
        return aside
    return None


def tell(error: StegError) -> None:
    """Say of a broken file what was done instead."""
    _log.warning("%s %s", error.text, error.advice)


def tell_kept(error: StegError, path: Path) -> Path | None:
    """Keep a broken file aside, say so, and return where it lies now, None if it could not be moved.

    error: says what could not be read, and what is used instead.
    """
    aside = keep_aside(path)
    if aside is not None:
        tell(InputRefused(error.text, advice=Text("The unreadable file was kept as “{path}”.", path=aside)))
    else:
        tell(InputRefused(error.text, advice=Text("Move “{path}” away; it could not be moved from here.", path=path)))
    return aside


# ---------------------------------------------------------------- writing


def write_state(path: Path, values: object) -> None:
    """Write values as JSON, readable for the user alone, so that the file is always whole. Raises OutputRefused.

    Where the name is a link, what it points to is written: some keep their settings elsewhere.
    """
    write_atomically(Path(os.path.realpath(path)), to_json(values, indent=2), replace=True, private=True)


def write_quickly(path: Path, values: object) -> None:
    """Write values as `write_state` does, but without waiting for the disk: a power cut may lose them.

    For files that one process writes at a time. Raises OutputRefused.
    """
    beside = path.with_name(f".{path.name}.tmp")
    try:
        beside.unlink(missing_ok=True)  # left by a killed process, or no file at all
        handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(to_json(values))
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise OutputRefused(
            Text("“{name}” could not be written: {reason}.", name=path.name, reason=error.strerror or str(error)),
            advice=Text("Choose a folder you may write to, with room left. Nothing was kept."),
        ) from error


def to_json(values: object, *, indent: int | None = None) -> bytes:
    """Return values as JSON in UTF-8; names of files that are not Unicode come back as they were."""
    text = json.dumps(values, ensure_ascii=False, allow_nan=False, indent=indent)
    return text.encode("utf-8", "backslashreplace")  # a lone surrogate becomes \udcxx, which JSON reads


def make_private(folder: Path) -> None:
    """Make a folder for the user alone. Raises OSError.

    Of those that are there already, the program's own are tightened, as far down as `folder`, but not one that a
    variable of the environment names: who else may look into that is the user's business.
    """
    top = next((top for top in (paths.user_config(), paths.user_data()) if folder.is_relative_to(top)), None)
    if top is None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return
    for part in (*reversed(folder.parents), folder):
        if part.is_relative_to(top):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix" and not paths.named_by_user(part):
                _tighten(part)


def _tighten(folder: Path) -> None:
    facts = folder.stat()
    if facts.st_uid == os.geteuid() and facts.st_mode & 0o077:
        folder.chmod(stat.S_IMODE(facts.st_mode) & 0o700)
