"""Which of many photos hides a message best: measured one by one, and put in order with the reason. Hides nothing."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stegapp.carriers import AS_IT_IS, CoverOptions
from stegapp.errors import CoverUnsuitable, DoesNotFit, ImageRefused, InputRefused, StegError
from stegapp.imaging.kinds import ENDINGS
from stegapp.imaging.ways import ANY
from stegapp.pipeline.noticing import FULL_STRENGTH_ALONE, Noticing, expected, share_to_expect
from stegapp.pipeline.requests import CapacityRequest, CapacityResult
from stegapp.pipeline.session import Session
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.texts import Text, joined

__all__ = ["RankedPhoto", "pictures_in", "rank"]

_ORDER = ("hard-to-notice", "noticeable", "stands-out", None)


@dataclass(frozen=True)
class RankedPhoto:
    """What one photo is good for.

    noticing: None where the message cannot be hidden in it; then `problem` says why. room: bytes that fit, 0 where
    nothing does. share: of untouched photos that look as suspicious, to put those of one level in order; larger is
    better. safe: bytes that are expected to be hard to notice, which comes next; 0 where that is not known. apart: what
    of this photo puts it where it is, in sentences.
    """

    path: Path
    noticing: Noticing | None
    room: int
    share: float
    problem: str = ""
    safe: int = 0
    apart: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The verdict with what sets this photo apart from the others, or why it cannot be used."""
        if self.noticing is None:
            return self.problem
        return Text("{words}. {reason}", words=self.noticing.words, reason=joined(self.apart))


def pictures_in(folder: Path) -> list[Path]:
    """Return the files in a folder, not below it, that are pictures by their names. Raises InputRefused."""
    try:
        with os.scandir(folder) as entries:
            found = [
                Path(entry.path) for entry in entries if Path(entry.name).suffix.lower() in ENDINGS and entry.is_file()
            ]
    except OSError as error:
        raise InputRefused(
            Text("The folder “{folder}” cannot be looked into: {reason}.", folder=folder, reason=error.strerror),
            advice=Text("Choose another folder."),
        ) from error
    if not found:
        raise InputRefused(
            Text("There are no pictures in “{folder}”.", folder=folder), advice=Text("Choose another folder.")
        )
    return sorted(found)


def rank(
    paths: Sequence[Path],
    packed_bytes: int,
    *,
    session: Session,
    carrier: str = "square",
    options: CoverOptions = AS_IT_IS,
    messengers: tuple[str, ...] = ANY,
    model: str | None = None,
    device: str = "auto",
    strength: float | None = None,
    cancel: CancelToken,
) -> Job[list[RankedPhoto]]:
    """Return the photos, the best first, those that cannot be used last. packed_bytes: the message's length.
    options, messengers, strength: as the message will be hidden.

    Reports "rank" with the number of photos measured so far. Raises Cancelled, and what no photo can help: a model that
    is missing, a device that fails.
    """
    found = []
    for number, path in enumerate(paths):
        yield Progress("rank", number, len(paths))
        cancel.raise_if_cancelled()
        request = CapacityRequest(path, model, device, carrier, options, messengers)
        try:
            measured = run_job(session.capacity(request, cancel=cancel))
        except StegError as error:
            if not _of_the_photo(error):
                raise
            found.append(RankedPhoto(path, None, 0, 0.0, error.text))
        else:
            found.append(_ranked(path, measured, packed_bytes, strength))
    yield Progress("rank", len(paths), len(paths))
    return sorted(found, key=_place)


def _of_the_photo(error: StegError) -> bool:
    return isinstance(error, ImageRefused | CoverUnsuitable | DoesNotFit)


def _ranked(path: Path, measured: CapacityResult, packed_bytes: int, strength: float | None = None) -> RankedPhoto:
    room = measured.capacity_bytes
    if packed_bytes > room:
        problem = Text("The message is {excess:,} bytes too long for it.", excess=packed_bytes - room)
        return RankedPhoto(path, None, room, 0.0, problem)
    safe = measured.detectability.safe_bytes
    share = share_to_expect(measured, packed_bytes)
    if share is None:
        share = min(1.0, safe / (2 * max(packed_bytes, 1))) if safe else 0.0
    noticing = expected(measured, packed_bytes, strength)
    apart = _apart(measured, packed_bytes, noticing) if noticing is not None else []
    return RankedPhoto(path, noticing, room, share, safe=safe or 0, apart=tuple(apart))


def _apart(measured: CapacityResult, packed_bytes: int, noticing: Noticing) -> list[str]:
    """Return what of a photo puts it where it is among others, in the order in which it counts."""
    found, detail = measured.detectability, measured.detail
    room = [Text("It has room for {room:,} bytes.", room=measured.capacity_bytes)]
    if detail is not None:
        room.append(Text("{share:.0%} of it has detail that can carry something.", share=detail))
    if found.points and noticing.level is not None:
        reason = [noticing.reason] if noticing.level != "hard-to-notice" else []
        return [*reason, *noticing.details[:1], *room]
    if found.by_design:
        return [*room, noticing.reason]
    if found.safe_bytes is None or noticing.reason == FULL_STRENGTH_ALONE:
        return [*room, *measured.notes, noticing.reason]
    words = Text(
        "About {safe:,} bytes would be hard to notice in it, by an estimate from its size; this message has {bytes:,}.",
        safe=found.safe_bytes,
        bytes=packed_bytes,
    )
    if detail is not None:
        words = Text(
            "About {safe:,} bytes would be hard to notice in it, by an estimate from its size and detail; this message "
            "has {bytes:,}.",
            safe=found.safe_bytes,
            bytes=packed_bytes,
        )
    return [words, *room, *measured.notes]


def _place(photo: RankedPhoto) -> tuple[int, int, float, int, int, str]:
    if photo.noticing is None:
        return 1, 0, 0, 0, -photo.room, photo.path.name
    return 0, _ORDER.index(photo.noticing.level), -photo.share, -photo.safe, -photo.room, photo.path.name
