"""The lock of a training's folder: one window at a time goes on with it."""

import os
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from stegapp.system.state import Broken, keep_aside, read_regular

__all__ = ["take_lock"]

_LARGEST = 4096  # bytes
_WRITING, _DAY = 60, 24 * 3600  # seconds: far longer than writing a lock takes; a training at work notes it down


def take_lock(path: Path, notes: Path) -> QLockFile | None:
    """Return the lock at `path`, held for as long as this process lives; None if another window has it.

    notes: the file that a training at work writes again and again.
    """
    if _nobodys(path, notes):
        keep_aside(path)
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # held as long as its process lives
    return lock if lock.tryLock(0) else None


def _nobodys(lock: Path, notes: Path) -> bool:
    """Tell whether a lock can be nobody's, though Qt takes it for held: it would hide a training for good.

    A pipe, which Qt would wait for; one that a power cut left empty or cut short; one of a computer of another name,
    perhaps this one's old one, of which nothing has been heard for a day.
    """
    try:
        words = read_regular(lock, largest=_LARGEST).split(b"\n")
    except FileNotFoundError:
        return False
    except Broken:
        return True
    try:
        silent = time.time() - max(path.stat().st_mtime for path in (lock, notes) if path.exists())
    except (OSError, ValueError):
        return False  # it is gone this moment
    if len(words) < 3 or not words[0].isdigit():
        return silent > _WRITING
    host = os.fsdecode(words[2])
    return bool(host) and host != QSysInfo.machineHostName() and silent > _DAY
