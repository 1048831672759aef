"""What becomes of a password on its way in: typed, pasted, from a file, a pipe or the environment.

Owns the one rule for all of them, so that a password works whichever way it comes. Must not know keys, widgets or
options. Whether it may be empty is for the caller to say.
"""

import errno
import re
from pathlib import Path
from typing import BinaryIO

from stegapp.errors import InputRefused
from stegapp.system.characters import BYTE_ORDER_MARK, CONTROLS, INVISIBLE, LINE_SEPARATORS
from stegapp.texts import Text

__all__ = ["clean_password", "password_from_bytes", "password_from_file", "password_from_stream"]

MAX_LINE_BYTES = 2**16
"""Longest first line that is taken for a password; what is longer is some other file."""

_LINE_END = re.compile(f"[\n\r\x85{LINE_SEPARATORS}]")
_BYTE_LINE_END = re.compile(rb"[\n\r]")
_CONTROL = re.compile(f"[{CONTROLS}]")
_INVISIBLE = re.compile(f"[{INVISIBLE}]")


def clean_password(text: str) -> str:
    """Return the password in `text`: its first line, without the line's end or a byte order mark before it.

    Raises InputRefused where a control or invisible character is left, or half of one: what cannot be seen cannot be
    typed again.
    """
    line = _LINE_END.split(text.lstrip(BYTE_ORDER_MARK), maxsplit=1)[0]
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        # "from None": the cause would carry the password into a log.
        raise InputRefused(
            Text("The password is not valid Unicode."),
            advice=Text("Type it again, or keep it in a file of UTF-8 text."),
        ) from None
    found = _CONTROL.search(line)
    if found:
        raise InputRefused(
            Text("The password has a control character (U+{code}).", code=f"{ord(found[0]):04X}"),
            advice=Text("Enter it without. A tab, an arrow key or a file that is not UTF-8 text can bring one in."),
        )
    found = _INVISIBLE.search(line)
    if found:
        raise InputRefused(
            Text("The password has an invisible character (U+{code}).", code=f"{ord(found[0]):04X}"),
            advice=Text("Type it instead of pasting it: nobody could type what cannot be seen."),
        )
    return line


def password_from_bytes(data: bytes) -> str:
    """Return the password in the first line of `data`. Raises InputRefused for what is not UTF-8, and as above."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputRefused(Text("The password is saved as UTF-16."), advice=Text("Save it as UTF-8, and use that."))
    line = _BYTE_LINE_END.split(data, maxsplit=1)[0]
    if len(line) > MAX_LINE_BYTES:
        raise InputRefused(
            Text("The password's line is longer than {most:,} bytes.", most=MAX_LINE_BYTES),
            advice=Text("Check that this is the file or the program that gives the password."),
        )
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise InputRefused(
            Text("The password is not UTF-8 text."), advice=Text("Save it as UTF-8, and use that.")
        ) from None
    return clean_password(text)


def password_from_stream(stream: BinaryIO) -> str:
    """Return the password in the next line of `stream`, and read no more than that. Raises as above, and OSError."""
    return password_from_bytes(stream.readline(MAX_LINE_BYTES + 3))


def password_from_file(path: Path) -> str:
    """Return the password in the first line of a file, which may be a pipe. Raises InputRefused."""
    try:
        with path.open("rb") as file:
            return password_from_stream(file)
    except (OSError, ValueError) as error:  # ValueError: NUL in a path
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError | ValueError) -> InputRefused:
    match getattr(error, "errno", None):
        case errno.ENOENT | errno.ENOTDIR:
            return InputRefused(Text("There is no password file “{path}”.", path=path), advice=Text("Check the path."))
        case errno.EISDIR:
            return InputRefused(
                Text("The password file “{path}” is a folder.", path=path), advice=Text("Name a file in it.")
            )
        case errno.EACCES | errno.EPERM:
            if path.is_dir():  # so Windows answers for a folder
                return InputRefused(
                    Text("The password file “{path}” is a folder.", path=path), advice=Text("Name a file in it.")
                )
            return InputRefused(
                Text("The password file “{path}” may not be read.", path=path),
                advice=Text("Check whose it is and what its mode allows."),
            )
        case errno.ENAMETOOLONG:
            return InputRefused(Text("The path of the password file is too long."), advice=Text("Check the path."))
    reason = getattr(error, "strerror", None) or Text("unusable path")
    return InputRefused(
        Text("The password file “{path}” could not be read: {reason}.", path=path, reason=reason),
        advice=Text("Check the path."),
    )
