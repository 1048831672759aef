"""Names of files: what is right inside a message, and what is harmless on a disk.

Knows nothing of files themselves.
"""

import os
import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from stegapp.system.characters import CONTROLS, STEERING
from stegapp.texts import Text

__all__ = [
    "MAX_FOLDERS",
    "MAX_NAME_BYTES",
    "MAX_NAME_PARTS",
    "WINDOWS",
    "by_folder",
    "disk_forms",
    "has_too_many_folders",
    "is_obeyed",
    "name_problem",
    "names_problem",
    "numbered",
    "parts_on_disk",
    "safe_name",
    "shown",
]

MAX_NAME_BYTES = 4_096
MAX_NAME_PARTS = 64
MAX_FOLDERS = 4_096
"""Most different folders in all names of a message: without it, a picture could ask for four million of them."""

WINDOWS = os.name == "nt"

_CONTROL = re.compile(f"[{CONTROLS}]")
_DRIVE = re.compile(r"[A-Za-z]:")

_DECEIVING = STEERING + r"\\"  # a backslash too: it could leave the folder
_UNSAFE = re.compile(f"[{_DECEIVING}]")
_UNSAFE_ON_WINDOWS = re.compile(f'[{_DECEIVING}<>:"|?*]')
_DEVICE = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|(?:COM|LPT)[0-9¹²³])", re.IGNORECASE)
_READ_BY_WINDOWS = {"desktop.ini", "autorun.inf"}

_PART_BYTES = 255  # of most file systems
_SHORT_PART_BYTES = 143  # of encrypted ones
_WINDOWS_PART_BYTES = 200  # leaves the path some of its 260 letters
_SUFFIX_BYTES = 32


# ---------------------------------------------------------------- in a message


def name_problem(name: str) -> str | None:
    """Return what is wrong with `name` inside a message by FORMAT.md §9, or None if it is right."""
    try:
        size = len(name.encode("utf-8"))
    except UnicodeEncodeError:
        return Text("is not valid Unicode")
    if not 1 <= size <= MAX_NAME_BYTES:
        return Text("is empty or too long")
    if _CONTROL.search(name):
        return Text("has a control character")
    if "\\" in name:
        return Text("has a backslash")
    if _DRIVE.match(name):
        return Text("begins like a drive")
    parts = name.split("/")
    if len(parts) > MAX_NAME_PARTS:
        return Text("has too many folders")
    if any(part in ("", ".", "..") for part in parts):
        return Text("is not a plain relative path")
    return None


def names_problem(names: Sequence[str]) -> tuple[str, str] | None:
    """Return the first wrong name and what is wrong with it, repeated and nested names included, or None."""
    for name in names:
        problem = name_problem(name)
        if problem:
            return name, problem
    ordered = by_folder(names)
    for name, following in pairwise(ordered):
        if name == following:
            return name, Text("occurs twice")
    for name, following in pairwise(ordered):
        if following.startswith(name + "/"):
            return following, Text("lies inside another file")
    return None


def has_too_many_folders(names: Sequence[str]) -> bool:
    """Whether right `names` have more than MAX_FOLDERS different folders; every part of a name but the last is one."""
    count = 0
    before: list[str] = []
    for name in by_folder(names):
        folders = name.split("/")[:-1]
        if folders != before:
            # In this order, folders that the name above does not share were not met before.
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(folders, before, strict=False)))
            count += len(folders) - shared
            if count > MAX_FOLDERS:
                return True
            before = folders
    return False


def by_folder(names: Sequence[str]) -> list[str]:
    """Return `names` ordered as a tree: what begins with `a/` follows `a` at once, and no other name comes between.

    A set of all folders would do too, but 65,535 names of 64 parts have four million.
    """
    return sorted(names, key=lambda name: name.replace("/", "\0"))


# ---------------------------------------------------------------- on a disk


def safe_name(name: str, *, windows: bool = WINDOWS) -> str:
    """Return a relative '/'-separated path that is harmless on this system, changed as little as the system needs.

    No root, `.` or `..`, backslash, control or direction character; parts above 255 bytes are shortened, extension
    kept. Never empty: "file" stands for a name without content. windows: by the rules of Windows too, which hold
    everywhere: no drive, device name (`NUL`, `con.txt`), character of `<>:"|?*`, or trailing dot or space.
    """
    return "/".join(numbered(*disk_forms(part, windows=windows)[0]) for part in parts_on_disk(name))


def parts_on_disk(name: str) -> list[str]:
    """Return the parts of a name that stand for folders and a file; at least one."""
    return [part for part in name.split("/") if part not in ("", ".", "..")] or ["file"]


def disk_forms(part: str, *, windows: bool = WINDOWS) -> list[tuple[str, int]]:
    """Return harmless forms of one part of a name, each with the bytes it may have: the closest first.

    The later ones are for file systems that refuse the closest: encrypted ones, a memory stick made by Windows.
    """
    everywhere = _UNSAFE_ON_WINDOWS.sub("_", part).rstrip(" .") or "_"
    if _DEVICE.fullmatch(everywhere.split(".", 1)[0].strip(" ")):
        everywhere = f"_{everywhere}"
    if windows:
        return [(everywhere, _WINDOWS_PART_BYTES), (everywhere, _SHORT_PART_BYTES)]
    here = _UNSAFE.sub("_", part)
    return [(here, _PART_BYTES), (here, _SHORT_PART_BYTES), (everywhere, _SHORT_PART_BYTES)]


def is_obeyed(part: str, *, windows: bool = WINDOWS) -> bool:
    """Whether programs obey a file or folder of this name where they find it, mostly without showing it.

    Such are `.bashrc`, `.ssh` and `.config`; Windows has some of its own.
    """
    return part.startswith(".") or (windows and part.rstrip(" .").casefold() in _READ_BY_WINDOWS)


def numbered(name: str, room: int, number: int = 0) -> str:
    """Return `name`, from 1 on with the number before its extension, cut to `room` bytes before that."""
    mark = f" ({number})" if number else ""
    stem, dot, suffix = name.rpartition(".")
    tail = dot + suffix
    if not stem or not suffix or (len(_encoded(name + mark)) > room and len(_encoded(tail)) > _SUFFIX_BYTES):
        stem, tail = name, ""
    rest = room - len(_encoded(mark + tail))
    if len(_encoded(stem)) > rest:
        stem = _encoded(stem)[:rest].decode("utf-8", "ignore").rstrip(" .") or "_"
    return stem + mark + tail


def _encoded(name: str) -> bytes:
    """Return the UTF-8 of a name, also of one that cannot be written so: others say what is wrong with it."""
    return name.encode("utf-8", "surrogatepass")


def shown(text: object) -> str:
    """Return a name or path for an error: printable, and quoted where it needs to be."""
    return Text("“{name}”", name=str(text)) if str(text).isprintable() else ascii(str(text))
