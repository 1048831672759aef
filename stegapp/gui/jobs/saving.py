"""Where results are saved, and the jobs that save them. Everything here runs on a worker."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from stegapp.errors import OutputRefused
from stegapp.format import FileEntry, Message, Saved, save_files
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import write_atomically
from stegapp.system.files import safe_name
from stegapp.texts import Text

__all__ = ["as_files", "copy_file", "same_file", "save_message", "save_text", "start_folder"]


def same_file(one: Path, other: Path) -> bool:
    """Whether both names are of one file, by whatever way."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def start_folder(remembered: str, source: Path | None, own: Path | None = None) -> Path:
    """Return a folder to save to: the remembered one, the source's, Pictures, or home.

    own: the application's folder of samples, where nothing is saved.
    """
    candidates = [Path(remembered)] if remembered else []
    if source is not None and (own is None or own not in source.parents):
        candidates.append(source.parent)
    candidates.append(Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)))
    # Not Path.is_dir, which raises for what no folder can be called.
    return next((folder for folder in candidates if os.path.isdir(folder)), Path.home())  # noqa: PTH112


def copy_file(source: Path, target: Path) -> Job[Path]:
    """Copy a file as it is. Raises OutputRefused."""
    yield Progress("save")
    try:
        data = source.read_bytes()
    except OSError as error:
        raise OutputRefused(
            Text(
                "“{name}” cannot be read any more: {reason}.",
                name=source.name,
                reason=error.strerror or Text("reading failed"),
            ),
            advice=Text("Check that it still exists and that you may read it."),
        ) from error
    if not same_file(source, target):
        write_atomically(target, data, replace=True)
    return target


def save_text(text: str, target: Path) -> Job[Path]:
    """Write a revealed text under a chosen name. Raises OutputRefused."""
    yield Progress("save")
    write_atomically(target, text.encode("utf-8"), replace=True, private=True)
    return target


def as_files(messages: Sequence[tuple[str, Message]]) -> list[FileEntry]:
    """Return several messages as files: a text under its picture's name, files in a folder of that name."""
    made: list[FileEntry] = []
    used: set[str] = set()
    for name, message in messages:
        stem, number = safe_name(name).replace("/", "_") or "message", 1
        while stem.casefold() in used:
            number += 1
            stem = f"{safe_name(name).replace('/', '_')}-{number}"
        used.add(stem.casefold())
        if message.kind == "text":
            made.append(FileEntry(f"{stem}.txt", message.text.encode("utf-8")))
        else:
            made += [FileEntry(f"{stem}/{file.name}", file.data) for file in message.files]
    return made


def save_message(files: Sequence[FileEntry], folder: Path, *, token: CancelToken) -> Job[Saved]:
    """Write revealed files below `folder`, never over another file. Raises OutputRefused and Cancelled."""
    yield Progress("save")
    return save_files(Message.from_files(files), folder, cancel=token)
