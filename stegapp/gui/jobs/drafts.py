"""A message being written: what the editor holds, made into a Message on a worker."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from stegapp.errors import DoesNotFit, MessageRefused
from stegapp.format import Message, pack
from stegapp.gui.jobs.file_tree import FileTree, ListedFile
from stegapp.pipeline import packing_limit
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.files import Skipped, read_entries, scan
from stegapp.texts import Text

__all__ = ["Draft", "Listing", "Packed", "list_files", "packed_size"]

_REPORTED = 100  # files between two reports


@dataclass(frozen=True)
class Draft:
    """The editor's content; `repr` shows none of it.

    paths: files and folders as added. taken: the names that the list shows and that are to be hidden. Nothing else is
    ever hidden, though it may have come into a folder since.
    """

    kind: Literal["text", "files"]
    text: str = field(default="", repr=False)
    paths: tuple[Path, ...] = field(default=(), repr=False)
    taken: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def empty(self) -> bool:
        """Whether nothing was written or chosen yet."""
        return not self.text if self.kind == "text" else not self.taken

    def message(self, cancel: CancelToken | None = None) -> Message:
        """Read files anew and return the message. Raises MessageRefused and Cancelled."""
        if self.kind == "text":
            return Message.from_text(self.text)
        skipped: list[Skipped] = []
        entries = read_entries(
            self.paths,
            skip_odd=True,
            skip_missing=True,
            follow_links=True,
            skipped=skipped,
            left_out=_AllBut(self.taken),
            cancel=cancel,
        )
        missing = self.taken - {entry.name for entry in entries}
        if missing:
            raise MessageRefused(
                Text("“{name}” cannot be read any more.", name=min(missing)),
                advice=Text("Check that it still exists and that you may read it, or take it off the list."),
            )
        return Message.from_files(entries)


class _AllBut(frozenset[str]):
    """Every name there is, but for these."""

    def __contains__(self, name: object) -> bool:
        return not super().__contains__(name)


@dataclass(frozen=True)
class Listing:
    """What was found: the files, ready to be shown, and in a sentence each what was left out of folders."""

    tree: FileTree = field(repr=False)
    skipped: tuple[str, ...] = field(default=(), repr=False)


def list_files(paths: Sequence[Path], removed: frozenset[str], cancel: CancelToken) -> Job[Listing]:
    """Look at files and folders, but for names that were taken off the list. Raises MessageRefused and Cancelled.

    Reports "list-files" with the number of files found so far.
    """
    yield Progress("list-files")
    skipped: list[Skipped] = []
    chosen = set(paths)
    found: list[ListedFile] = []
    for file in scan(paths, skip_odd=True, skip_missing=True, follow_links=True, skipped=skipped, cancel=cancel):
        if file.name not in removed:
            found.append(ListedFile(file.name, file.n_bytes, link=file.is_link and file.path not in chosen))
        if len(found) % _REPORTED == 0:
            yield Progress("list-files", len(found))
    skipped.sort(key=lambda one: one.path not in chosen)  # what was chosen itself is told first
    if not found:
        raise MessageRefused(
            skipped[0].why if skipped else Text("There are no files to hide."),
            advice=Text("Choose files, or another folder."),
        )
    yield Progress("list-files", len(found))
    return Listing(FileTree(found), tuple(one.why for one in skipped))


@dataclass(frozen=True)
class Packed:
    """How long a message is once packed and compressed. at_least: it may be longer, and fits nowhere either way."""

    n_bytes: int
    at_least: bool = False


def packed_size(draft: Draft, cancel: CancelToken, *, carrier: str) -> Job[Packed]:
    """Return how long `draft` is once packed. Raises MessageRefused and Cancelled.

    carrier: which the message is for; for a photo, longer ones are packed to their end.
    """
    yield Progress("pack")
    message = draft.message(cancel)
    yield Progress("pack")
    try:
        return Packed(len(pack(message, cancel=cancel, limit=packing_limit(carrier))))
    except DoesNotFit as error:
        return Packed(error.needed_bytes, at_least=error.at_least)
