"""A message being written: what the editor holds, made into a Message on a worker."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from stegapp import message as messages
from stegapp.files import FileEntry, read_entries
from stegapp.message import Message
from stegapp.progress import Job, Progress

__all__ = ["Draft", "ListedFile", "list_files", "packed_size"]


@dataclass(frozen=True)
class Draft:
    """The editor's content; `repr` shows none of it.

    paths: files and folders as added. left_out: names inside the message that were removed from the list.
    """

    kind: Literal["text", "files"]
    text: str = field(default="", repr=False)
    paths: tuple[Path, ...] = field(default=(), repr=False)
    left_out: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was written or chosen yet."""
        return not self.text if self.kind == "text" else not self.paths

    def message(self) -> Message:
        """Read files anew and return the message. Raises MessageRefused."""
        if self.kind == "text":
            return Message.from_text(self.text)
        return Message.from_files(_entries(self.paths, self.left_out))


@dataclass(frozen=True)
class ListedFile:
    """One file of a draft, by its name inside the message."""

    name: str
    n_bytes: int


def _entries(paths: Sequence[Path], left_out: frozenset[str]) -> tuple[FileEntry, ...]:
    return tuple(entry for entry in read_entries(paths) if entry.name not in left_out)


def list_files(paths: Sequence[Path], left_out: frozenset[str]) -> Job[tuple[ListedFile, ...]]:
    """Look at files and folders. Raises MessageRefused."""
    yield Progress("read")
    return tuple(ListedFile(entry.name, len(entry.data)) for entry in _entries(paths, left_out))


def packed_size(draft: Draft) -> Job[int]:
    """Return the bytes of `draft` once packed and compressed. Raises MessageRefused."""
    yield Progress("pack")
    return len(messages.pack(draft.message()))
