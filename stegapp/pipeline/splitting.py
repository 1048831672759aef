"""Hide one message in several photos, any enough of which give it back: see FORMAT.md §16.

    message ─ pack ─ split_packed ─▶ a share for each photo ─ hide ─▶ files in the folder, without names
                                                                          │ read from the disk, joined
                                                                          ▼
                                                                      all have their names, or none

Each hide is a hide like any other. Owned here: what fits, and that a set is whole or not there.
"""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from stegapp.errors import (
    CoverUnsuitable,
    DoesNotFit,
    ImageRefused,
    NothingRevealed,
    StegError,
    UsageError,
    VerificationFailed,
)
from stegapp.format import MAX_BODY_BYTES, MOST_SHARES, Share, pack, packed_share_length, split_packed, unpack_shares
from stegapp.imaging.decode import file_bytes
from stegapp.pipeline.hidden_photo import HiddenPhoto, about, free_outputs, hidden_photo, naming
from stegapp.pipeline.packing import most_carried
from stegapp.pipeline.ranking import RankedPhoto, rank
from stegapp.pipeline.requests import HideRequest, RevealedShare, RevealRequest
from stegapp.pipeline.session import Session
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.system.outputs import check_folder
from stegapp.system.pending_set import PendingSet, WaitingFile
from stegapp.texts import Text

__all__ = [
    "SplitRequest",
    "SplitResult",
    "check_numbers",
    "check_photos",
    "fewest",
    "pack_whole",
    "rooms",
    "split",
    "take_back",
]


@dataclass(frozen=True)
class SplitRequest:
    """Hide a message in `photos`, any `needed` of which are to give it back, and write the stegos to `folder`.

    each: all else that is chosen, for every photo alike; its cover and output mean nothing. folder: there, or in a
    folder that is.
    """

    photos: tuple[Path, ...]
    needed: int
    folder: Path
    each: HideRequest = field(repr=False)


@dataclass(frozen=True)
class SplitResult:
    """Stegos that were written, read back, and joined.

    message_bytes: of the whole message, packed; share_bytes: of each share. made_folder: the folder that was made for
    them, None for one that was there.
    """

    photos: tuple[HiddenPhoto, ...]
    needed: int
    message_bytes: int
    share_bytes: int
    made_folder: Path | None = None


def split(request: SplitRequest, *, session: Session, cancel: CancelToken) -> Job[SplitResult]:
    """Hide a share in each photo. Done once the files on the disk, joined, have revealed the same bytes.

    Raises what `hide` raises, naming the photo; UsageError, DoesNotFit, CoverUnsuitable before any work. In each case
    no file is left, and no folder that was made. Reports "hide-photos" with the number of photos that are done.
    """
    check_numbers(len(request.photos), request.needed)
    check_folder(request.folder)
    yield Progress("pack")
    check_photos(request.photos)
    packed = pack_whole(request.each, request.needed, cancel)
    measured = yield from rooms(request, packed_share_length(len(packed), needed=request.needed), session, cancel)
    _check_rooms(measured, len(packed), request.needed)
    shares = split_packed(packed, needed=request.needed, total=len(request.photos))
    with PendingSet(request.folder) as together:
        photos = yield from _hide_all(request, shares, together, session, cancel)
        yield from _verify(request, shares, together.files, session, cancel)
        cancel.raise_if_cancelled()
        together.commit()
    share_bytes = packed_share_length(len(packed), needed=request.needed)
    made_folder = request.folder if together.made_folder else None
    return SplitResult(photos, request.needed, len(packed), share_bytes, made_folder)


def take_back(result: SplitResult) -> None:
    """Delete the stegos of a split that nobody wants any more, and the folder that was made for them."""
    for photo in result.photos:
        with suppress(OSError):
            photo.output.unlink()
    if result.made_folder is not None:
        with suppress(OSError):
            result.made_folder.rmdir()


# ---------------------------------------------------------------- before any work


def check_numbers(photos: int, needed: int) -> None:
    """Raise UsageError for numbers that make no sense."""
    if not 2 <= photos <= MOST_SHARES:
        raise UsageError(
            Text("A message is split over 2 to {most} photos, not {photos}.", most=MOST_SHARES, photos=photos),
            advice=Text("Choose more photos, or hide the message in one."),
        )
    if not 2 <= needed <= photos:
        raise UsageError(
            Text("Of {photos} photos, 2 to {photos} can be needed, not {needed}.", photos=photos, needed=needed),
            advice=Text("To have the whole message in each photo, hide it in each of them."),
        )


def check_photos(photos: Sequence[Path]) -> None:
    """Raise what is wrong with the first of `unusable` photos."""
    for error in unusable(photos).values():
        raise error


def unusable(photos: Sequence[Path]) -> dict[Path, StegError]:
    """Return what is wrong with photos by themselves.

    ImageRefused: it cannot be read. UsageError: it is the same picture as one before; beside each other, their stegos
    would show every change.
    """
    seen: dict[bytes, Path] = {}
    found: dict[Path, StegError] = {}
    for photo in photos:
        try:
            other = seen.setdefault(hashlib.sha256(file_bytes(photo)).digest(), photo)
        except ImageRefused as error:
            found[photo] = error
            continue
        if other is not photo:
            found[photo] = UsageError(
                Text("“{first}” and “{second}” are the same picture.", first=other.name, second=photo.name),
                advice=Text("Beside each other, the two results would show every change. Choose different photos."),
            )
    return found


def pack_whole(each: HideRequest, needed: int, cancel: CancelToken) -> bytes:
    """Return the packed message that is to be split. Raises DoesNotFit for one that no photos carry; MessageRefused."""
    most = needed * most_carried(each.carrier)
    try:
        return pack(each.message, cancel=cancel, limit=min(most, MAX_BODY_BYTES))
    except DoesNotFit as error:
        raise DoesNotFit(
            Text("The message is too long: {needed} photos of this kind carry less than that together.", needed=needed),
            needed_bytes=error.needed_bytes,
            capacity_bytes=error.capacity_bytes,
            at_least=error.at_least,
            advice=Text(
                "Let more of the photos be needed, or hide in whole photos, which carry more than grey squares."
            ),
        ) from error


def rooms(request: SplitRequest, share_bytes: int, session: Session, cancel: CancelToken) -> Job[list[RankedPhoto]]:
    """Return what each photo is good for with a share of so many bytes, in the order of `photos`.

    Reports "rank" with the number of photos measured so far.
    """
    each = request.each
    ranked = yield from rank(
        request.photos,
        share_bytes,
        session=session,
        carrier=each.carrier,
        options=each.cover_options,
        messengers=each.messengers,
        model=each.model,
        device=each.device,
        cancel=cancel,
    )
    order = {path: number for number, path in enumerate(request.photos)}
    return sorted(ranked, key=lambda photo: order[photo.path])


def fewest(rooms: Sequence[int], packed_bytes: int) -> int | None:
    """Return the least number of photos needed by which each photo has room for its share; None if there is none."""
    least = min(rooms)
    return next((k for k in range(2, len(rooms) + 1) if packed_share_length(packed_bytes, needed=k) <= least), None)


def _check_rooms(measured: Sequence[RankedPhoto], packed_bytes: int, needed: int) -> None:
    wrong = [photo for photo in measured if photo.noticing is None]
    if not wrong:
        return
    worst = min(wrong, key=lambda photo: photo.room)
    if worst.room == 0:
        raise CoverUnsuitable(
            about(worst.path, worst.problem),
            advice=Text("Choose another photo in its place."),
        )
    enough = fewest([photo.room for photo in measured], packed_bytes)
    raise DoesNotFit(
        Text(
            "Each photo has to take {bytes:,} bytes, and {count} of {total} cannot, such as “{name}”, which takes "
            "{room:,}.",
            bytes=packed_share_length(packed_bytes, needed=needed),
            count=len(wrong),
            total=len(measured),
            name=worst.path.name,
            room=worst.room,
        ),
        needed_bytes=packed_share_length(packed_bytes, needed=needed),
        capacity_bytes=worst.room,
        advice=Text("Choose larger photos or more of them, or shorten the message.")
        if enough is None
        else Text("It fits if any {enough} of them are needed. Or choose larger photos.", enough=enough),
    )


# ---------------------------------------------------------------- the set


def _hide_all(
    request: SplitRequest, shares: Sequence[Share], together: PendingSet, session: Session, cancel: CancelToken
) -> Job[tuple[HiddenPhoto, ...]]:
    """Hide each share in its photo, and return what is told of each; the stegos have no names yet."""
    outputs = free_outputs(request.photos, request.folder, carrier=request.each.carrier)
    made = []
    for number, (photo, output, share) in enumerate(zip(request.photos, outputs, shares, strict=True)):
        yield Progress("hide-photos", number, len(shares))
        cancel.raise_if_cancelled()
        one = replace(request.each, cover=photo, output=output, force=False)
        try:
            file = together.file(output.name)
            result = run_job(session.hide(one, cancel=cancel, share=share, file=file))
        except StegError as error:
            raise naming(error, photo) from error
        made.append(hidden_photo(photo, result, file.read_back()))
    yield Progress("hide-photos", len(shares), len(shares))
    return tuple(made)


def _verify(
    request: SplitRequest, shares: Sequence[Share], files: Sequence[WaitingFile], session: Session, cancel: CancelToken
) -> Job[None]:
    """Read what the disk holds as its receiver will: it has to be the shares that were made, and give the message.

    Each share takes part in one join of as many as are needed, and no more are tried: all are values of the same
    polynomials, so that any others of them give what these gave.
    """
    each, total, needed = request.each, len(files), request.needed
    for number, (file, share) in enumerate(zip(files, shares, strict=True)):
        yield Progress("verify-photos", number, total)
        cancel.raise_if_cancelled()
        asked = RevealRequest(file.read_back(), each.password, each.model, each.device, each.key_files)
        try:
            revealed = run_job(session.reveal_part(asked, cancel=cancel))
        except (NothingRevealed, ImageRefused) as error:
            raise _unproved() from error
        if not isinstance(revealed, RevealedShare) or revealed.share != share:
            raise _unproved()
    for first in range(0, total, needed):
        yield Progress("verify-photos", total, total)
        cancel.raise_if_cancelled()
        first = min(first, total - needed)
        try:
            message = unpack_shares(shares[first : first + needed])
        except NothingRevealed as error:
            raise _unproved() from error
        if message != each.message:
            raise _unproved()


def _unproved() -> VerificationFailed:
    return VerificationFailed(
        Text("The finished pictures did not reveal the message together; nothing was written."),
        advice=Text("Take other pictures."),
    )
