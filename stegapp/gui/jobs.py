"""The jobs pages submit, beyond those of `pictures` and `drafts`: pipelines plus what the window wants of them.

Everything here runs on a worker. Must not know widgets.
"""

import errno
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

from stegapp.errors import Cancelled, OutputRefused
from stegapp.format.message import FileEntry, Message, Saved, save_files
from stegapp.gui.drafts import Draft
from stegapp.gui.pictures import qimage
from stegapp.pipeline import HideRequest, HideResult, RevealRequest, RevealResult, Session
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import write_atomically
from stegapp.system.files import safe_name

__all__ = [
    "HideOrder",
    "HideOutcome",
    "Proposal",
    "copy_file",
    "free_name",
    "hide",
    "propose_output",
    "reveal",
    "save_message",
    "save_text",
    "start_folder",
]

_STEM_BYTES = (200, 110, 40)
"""Names may have 255 bytes on most file systems, 143 on some that encrypt them; an ending and a number are to come."""


@dataclass(frozen=True)
class Proposal:
    """Where a stego goes if the user does not say.

    remembered: the folder saved to last, or "". source: the cover's own file. stem: what the cover is called. own: the
    application's folder of samples, where nothing is saved.
    """

    remembered: str
    source: Path | None
    stem: str
    own: Path | None

    def path(self) -> Path:
        """Return a free name; it says nothing of a message. Raises OutputRefused."""
        folder = start_folder(self.remembered, self.source, self.own)
        stem = safe_name(self.stem).lstrip(".").replace("/", "_") or "picture"
        for longest in _STEM_BYTES:
            short = stem.encode("utf-8")[:longest].decode("utf-8", "ignore").rstrip(" .")
            try:
                return free_name(folder / f"{short}-gray.png")
            except OSError as error:
                if error.errno != errno.ENAMETOOLONG:
                    raise OutputRefused(
                        f"The folder “{folder}” cannot be looked into: {error.strerror}.",
                        advice="Choose another folder to save to.",
                    ) from error
        raise OutputRefused("The file name is too long.", advice="Choose a shorter name.")


@dataclass(frozen=True)
class HideOrder:
    """A hide as the page asks for it.

    request: complete but for its message, which is read from `draft` by the job, and for its output where `proposal`
    says where to save. source: the cover's own file, never to be written to.
    """

    request: HideRequest
    draft: Draft = field(repr=False)
    proposal: Proposal | None = None
    source: Path | None = None


@dataclass(frozen=True)
class HideOutcome:
    """A finished hide with its pictures ready to paint."""

    result: HideResult
    before: QImage = field(repr=False)
    after: QImage = field(repr=False)


def hide(order: HideOrder, *, session: Session, token: CancelToken) -> Job[HideOutcome]:
    """Hide, leaving no file behind if it was cancelled. Raises StegError."""
    yield Progress("pack")
    message = order.draft.message(token)
    output = order.proposal.path() if order.proposal is not None else order.request.output
    if order.source is not None and _same(order.source, output):
        raise OutputRefused(
            "This would overwrite the original picture.", advice="Choose another name for the picture with the message."
        )
    result = yield from session.hide(replace(order.request, message=message, output=output), cancel=token)
    if token.cancelled:  # too late to stop it, but the user was told that nothing is kept
        result.output.unlink(missing_ok=True)
        raise Cancelled
    return HideOutcome(result, qimage(result.cover_pixels), qimage(result.stego_pixels))


def reveal(request: RevealRequest, *, session: Session, token: CancelToken) -> Job[RevealResult]:
    """Reveal. Raises StegError."""
    return (yield from session.reveal(request, cancel=token))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def free_name(path: Path) -> Path:
    """Return `path`, or with a number added if something of that name exists. Raises OSError for an impossible one."""
    number, candidate = 1, path
    while _taken(candidate):
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate


def _taken(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


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


def propose_output(proposal: Proposal) -> Job[Path]:
    """Return a free name for a stego. Raises OutputRefused."""
    yield Progress("read")
    return proposal.path()


def copy_file(source: Path, target: Path) -> Job[Path]:
    """Copy a file as it is. Raises OutputRefused."""
    yield Progress("save")
    try:
        data = source.read_bytes()
    except OSError as error:
        raise OutputRefused(
            f"“{source.name}” cannot be read any more: {error.strerror or 'reading failed'}.",
            advice="Check that it still exists and that you may read it.",
        ) from error
    if not _same(source, target):
        write_atomically(target, data, replace=True)
    return target


def save_text(text: str, target: Path) -> Job[Path]:
    """Write a revealed text under a chosen name. Raises OutputRefused."""
    yield Progress("save")
    write_atomically(target, text.encode("utf-8"), replace=True, private=True)
    return target


def save_message(files: Sequence[FileEntry], folder: Path, *, token: CancelToken) -> Job[Saved]:
    """Write revealed files below `folder`, never over another file. Raises OutputRefused and Cancelled."""
    yield Progress("save")
    return save_files(Message.from_files(files), folder, cancel=token)
