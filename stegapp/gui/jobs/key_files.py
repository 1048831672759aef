"""Looking at key files, and making one. Everything here runs on a worker."""

from pathlib import Path

from stegapp.progress import Job, Progress
from stegapp.system.key_files import look_at_key_file, make_key_file

__all__ = ["look", "make"]


def look(path: Path) -> Job[None]:
    """Look whether a file can be a key file, as far as is seen without reading it. Raises InputRefused."""
    yield Progress("key-files")
    look_at_key_file(path)


def make(path: Path) -> Job[Path]:
    """Make a key file; nothing is overwritten. Raises OutputRefused."""
    yield Progress("save")
    make_key_file(path)
    return path
