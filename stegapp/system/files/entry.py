"""A file of a message, and how many and how large they may be (FORMAT.md §9)."""

from dataclasses import dataclass, field

__all__ = ["MAX_BODY_BYTES", "MAX_FILES", "FileEntry"]

MAX_FILES = 65_535
MAX_BODY_BYTES = 256 * 1024 * 1024
"""Largest message before compression, in bytes."""


@dataclass(frozen=True)
class FileEntry:
    """A file in a message: a relative, '/'-separated name and its bytes. Neither shows in `repr`."""

    name: str = field(repr=False)
    data: bytes = field(repr=False)
