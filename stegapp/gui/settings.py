"""The user's settings: one typed record, kept as versioned JSON.

Writing goes through a temporary file and a lock, and touches only the fields
this window changed, so that two windows do not undo each other. A file that
cannot be read is kept aside and the defaults are used. Must not know widgets.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QLockFile, QObject, Signal

from stegapp.errors import InputRefused, StegError
from stegapp.gui.core_texts import localised
from stegapp.languages import LANGUAGES
from stegapp.system.state import Broken, keep_aside, make_private, read_state, tell_kept, write_state
from stegapp.texts import Text

__all__ = ["Language", "Settings", "SettingsStore", "Theme"]

Language = str
"""A code of LANGUAGES, or "system" for the desktop's."""
Theme = Literal["system", "light", "dark"]

_VERSION = 1
_FILE = "settings.json"
_LOCK_PATIENCE_MS = 2000
_STALE_LOCK_MS = 10_000
_LARGEST = 64 * 1024  # bytes of the file
_DEVICE = re.compile(r"auto|cpu|coreml|directml|cuda(:\d{1,3})?")
_CARRIER = re.compile(r"[a-z][a-z0-9-]{0,30}")  # also one that another version knows
_MOST_MESSENGERS = 100
_MOST_FOLDERS = 5
_LONGEST_PATH = 32_767  # Windows' bound, the largest there is
_SCREEN = 100_000  # beyond any desk


_LATER = (
    "carrier",
    "messengers",
    "welcomed",
    "keep_draft",
    "message_seconds",
    "recent_folders",
    "folders",
    "password_store",
)
"""Settings that are written only where they were chosen: who never chose keeps the file as it was."""


@dataclass(frozen=True)
class Settings:
    """Everything that is remembered between starts. Never a password, message or cover.

    device: "auto", "cpu", "cuda" or "cuda:N". clipboard_seconds: 0 never clears. message_seconds: without use,
    after which a revealed message is cleared; 0 never. window: x, y, width, height and
    whether maximised; empty before the first close. carrier: what a stego becomes. messengers: whose recompression it
    has to survive, by their keys in `imaging.ways`; empty for the usual ones. welcomed: whether the welcome was taken
    or declined. keep_draft: whether a text being written is kept, sealed with its password. recent_folders: whether
    `folders`, those that pictures came from or went to, are kept, the last one first; never names of files.
    password_store: whether the desktop's password store is offered.
    """

    language: Language = "system"
    theme: Theme = "system"
    device: str = "auto"
    open_folder: str = ""
    save_folder: str = ""
    clipboard_seconds: int = 60
    message_seconds: int = 300
    animations: bool = True
    carrier: str = "square"
    welcomed: bool = False
    keep_draft: bool = False
    recent_folders: bool = False
    folders: tuple[str, ...] = ()
    password_store: bool = False
    messengers: tuple[str, ...] = ()
    window: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        values: dict[str, Any] = {f.name: getattr(self, f.name) for f in fields(self)}
        values["window"] = list(self.window)
        values["messengers"] = list(self.messengers)
        values["folders"] = list(self.folders)
        for later in _LATER:
            if getattr(self, later) == getattr(Settings(), later):
                del values[later]
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Settings":
        """Return the settings in `values`; an unknown key is ignored, a wrong type raises ValueError."""
        taken: dict[str, Any] = {}
        for known in fields(cls):
            if known.name in values:
                taken[known.name] = _checked(known.name, values[known.name])
        return cls(**taken)


def _checked(name: str, value: Any) -> Any:
    good: bool
    if name == "language":
        good = value in ("system", *LANGUAGES)
    elif name == "theme":
        good = value in get_args(Theme)
    elif name in ("clipboard_seconds", "message_seconds"):
        good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 3600
    elif name in ("animations", "welcomed", "keep_draft", "recent_folders", "password_store"):
        good = isinstance(value, bool)
    elif name == "carrier":
        good = isinstance(value, str) and _CARRIER.fullmatch(value) is not None
    elif name == "messengers":
        good = isinstance(value, list) and len(value) <= _MOST_MESSENGERS
        good = good and all(isinstance(key, str) and _CARRIER.fullmatch(key) for key in value)
        value = tuple(value) if good else value
    elif name == "folders":
        good = isinstance(value, list) and len(value) <= _MOST_FOLDERS and all(map(_is_path, value))
        value = tuple(value) if good else value
    elif name == "window":
        good = isinstance(value, list) and len(value) in (0, 5) and all(_is_place(v) for v in value)
        value = tuple(value) if good else value
    elif name == "device":
        good = isinstance(value, str) and _DEVICE.fullmatch(value) is not None
    else:
        good = _is_path(value)
    if not good:
        raise ValueError(f"setting {name!r} cannot be {value!r}")
    return value


def _is_path(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_PATH and "\0" not in value


def _is_place(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -_SCREEN <= value <= _SCREEN


def _changed(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    made = Settings(**{**{f.name: getattr(settings, f.name) for f in fields(settings)}, **changes})
    # Also when another window, which has not heard that they are forgotten, adds one.
    return made if made.recent_folders or not made.folders else replace(made, folders=())


class SettingsStore(QObject):
    """Hold the settings and keep them on disk."""

    changed = Signal(object)  # Settings

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._file = folder / _FILE
        self.kept_aside: Path | None = None
        """Where an unreadable settings file was moved to."""
        self.write_problem = ""
        """Why the last change could not be written, "" if it was."""
        found = self._read(Text("The settings could not be read, so the defaults are used."))
        self.settings = found or Settings()

    @property
    def folder(self) -> Path:
        """Where the settings are; it is made when they are first written."""
        return self._folder

    def update(self, **changes: Any) -> None:
        """Change some fields, here and on disk.

        A disk that cannot be written costs the memory of the change, not the change.
        """
        checked: dict[str, Any] = {
            name: value if isinstance(value, tuple) else _checked(name, value) for name, value in changes.items()
        }
        if checked.get("recent_folders") is False:
            checked |= {"folders": (), "open_folder": checked.get("open_folder", "")}
        before = self.settings
        self.settings = _changed(before, checked)
        self.write_problem = self._write(checked)
        if self.settings != before:
            self.changed.emit(self.settings)

    def visited(self, folder: Path, *, saving: bool = False) -> None:
        """Remember that a picture was taken from a folder, or put into it, as far as the user has it remembered."""
        name = str(folder)
        changes: dict[str, Any] = {"save_folder" if saving else "open_folder": name}
        if self.settings.recent_folders:
            others = (other for other in self.settings.folders if other != name)
            changes["folders"] = (name, *others)[:_MOST_FOLDERS]
        self.update(**changes)

    def _read(self, otherwise: Text) -> Settings | None:
        """Return what is on disk, None if there is nothing, or nothing that can be used: that is told, `otherwise`."""
        try:
            values = read_state(self._file, largest=_LARGEST)
            if type(version := values.get("version")) is not int or version != _VERSION:
                raise Broken("it is of another version")
            return Settings.from_json(values)
        except FileNotFoundError:
            return None
        except ValueError:  # Broken, or what from_json found
            self.kept_aside = tell_kept(InputRefused(otherwise), self._file)
            return None

    def _write(self, changes: Mapping[str, Any]) -> str:
        lock_file = self._folder / f"{_FILE}.lock"
        try:
            make_private(self._folder)
            if lock_file.exists() and not lock_file.is_file():
                keep_aside(lock_file)  # a pipe: the lock would wait for it for ever
        except OSError as error:
            return str(error)
        lock = QLockFile(str(lock_file))
        lock.setStaleLockTime(_STALE_LOCK_MS)
        if not lock.tryLock(_LOCK_PATIENCE_MS):
            return "another window is writing the settings"
        try:
            # What another window wrote meanwhile stays, but for the fields changed here.
            before = self._read(Text("The settings were damaged meanwhile, so those in use are written anew."))
            merged = self.settings if before is None else _changed(before, changes)
            write_state(self._file, {"version": _VERSION, **merged.to_json()})
        except StegError as error:
            return f"{localised(error.text)} {localised(error.advice)}".strip()
        else:
            return ""
        finally:
            lock.unlock()
