"""The user's settings: one typed record, kept as versioned JSON.

Writing goes through a temporary file and a lock, and touches only the fields
this window changed, so that two windows do not undo each other. A file that
cannot be read is kept aside and the defaults are used. Must not know widgets.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from PySide6.QtCore import QLockFile, QObject, QSaveFile, Signal

__all__ = ["Language", "Settings", "SettingsStore", "Theme"]

Language = Literal["system", "en", "de"]
Theme = Literal["system", "light", "dark"]

_VERSION = 1
_FILE = "settings.json"
_LOCK_PATIENCE_MS = 2000
_STALE_LOCK_MS = 10_000


@dataclass(frozen=True)
class Settings:
    """Everything that is remembered between starts. Never a password, message or cover.

    device: "auto", "cpu", "cuda" or "cuda:N". clipboard_seconds: 0 never clears. window: x, y, width, height and
    whether maximised; empty before the first close.
    """

    language: Language = "system"
    theme: Theme = "system"
    device: str = "auto"
    open_folder: str = ""
    save_folder: str = ""
    clipboard_seconds: int = 60
    animations: bool = True
    window: tuple[int, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        values: dict[str, Any] = {f.name: getattr(self, f.name) for f in fields(self)}
        values["window"] = list(self.window)
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
        good = value in get_args(Language)
    elif name == "theme":
        good = value in get_args(Theme)
    elif name == "clipboard_seconds":
        good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 3600
    elif name == "animations":
        good = isinstance(value, bool)
    elif name == "window":
        good = isinstance(value, list) and len(value) in (0, 5) and all(isinstance(v, int) for v in value)
        value = tuple(value) if good else value
    else:
        good = isinstance(value, str)
    if not good:
        raise ValueError(f"setting {name!r} cannot be {value!r}")
    return value


def _changed(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    return Settings(**{**{f.name: getattr(settings, f.name) for f in fields(settings)}, **changes})


class SettingsStore(QObject):
    """Hold the settings and keep them on disk."""

    changed = Signal(object)  # Settings

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._file = folder / _FILE
        self.kept_aside: Path | None = None
        """Where an unreadable settings file was moved to, for the window to say so."""
        self.write_problem = ""
        """Why the last change could not be written, "" if it was."""
        self.settings = self._read(keep_aside=True)

    def update(self, **changes: Any) -> None:
        """Change some fields, here and on disk.

        A disk that cannot be written costs the memory of the change, not the change.
        """
        checked: dict[str, Any] = {
            name: value if isinstance(value, tuple) else _checked(name, value) for name, value in changes.items()
        }
        before = self.settings
        self.settings = _changed(before, checked)
        self.write_problem = self._write(checked)
        if self.settings != before:
            self.changed.emit(self.settings)

    def _read(self, *, keep_aside: bool) -> Settings:
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
            if not isinstance(values, dict) or values.get("version") != _VERSION:
                raise ValueError("unknown version")
            return Settings.from_json(values)
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            if keep_aside:
                self._keep_aside()
            return Settings()

    def _keep_aside(self) -> None:
        for number in range(1, 1000):
            aside = self._folder / f"settings.broken-{number}.json"
            if not aside.exists():
                try:
                    self._file.replace(aside)
                except OSError:
                    return
                self.kept_aside = aside
                return

    def _write(self, changes: Mapping[str, Any]) -> str:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return str(error)
        lock = QLockFile(str(self._folder / f"{_FILE}.lock"))
        lock.setStaleLockTime(_STALE_LOCK_MS)
        if not lock.tryLock(_LOCK_PATIENCE_MS):
            return "another window is writing the settings"
        try:
            # What another window wrote meanwhile stays, but for the fields changed here.
            merged = _changed(self._read(keep_aside=False), changes) if self._file.exists() else self.settings
            text = json.dumps({"version": _VERSION, **merged.to_json()}, ensure_ascii=False, indent=2)
            target = QSaveFile(str(self._file))
            if not target.open(QSaveFile.OpenModeFlag.WriteOnly):
                return target.errorString()
            target.write(text.encode("utf-8"))
            return "" if target.commit() else target.errorString()
        finally:
            lock.unlock()
