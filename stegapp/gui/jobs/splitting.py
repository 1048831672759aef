"""The jobs behind one message in several photos. Everything here runs on a worker. Must not know widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from stegapp.errors import Cancelled, InputRefused
from stegapp.gui.jobs.drafts import Draft
from stegapp.pipeline import Session
from stegapp.pipeline.ranking import RankedPhoto, pictures_in
from stegapp.pipeline.splitting import SplitRequest, SplitResult, pack_whole, rooms, split, take_back, unusable
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["FoundPhotos", "MeasuredPhotos", "SplitOrder", "found_photos", "measure", "split_message"]


@dataclass(frozen=True)
class SplitOrder:
    """A split as the dialog asks for it: complete but for its message, which the job reads from `draft`."""

    request: SplitRequest
    draft: Draft = field(repr=False)


@dataclass(frozen=True)
class MeasuredPhotos:
    """packed_bytes: of the whole message. photos: what each can take. unusable: those that cannot be taken as they are.

    Whether one can may hang on the others, so that it is found anew each time.
    """

    packed_bytes: int
    photos: Mapping[Path, RankedPhoto]
    unusable: frozenset[Path] = frozenset()


def measure(
    order: SplitOrder, known: Mapping[Path, RankedPhoto], *, session: Session, token: CancelToken
) -> Job[MeasuredPhotos]:
    """Pack the message, and measure the photos that are not known yet. Raises StegError."""
    yield Progress("pack")
    message = order.draft.message(token)
    most = max(2, len(order.request.photos))
    packed = pack_whole(replace(order.request.each, message=message), most, token)
    problems = unusable(order.request.photos)
    new = tuple(photo for photo in order.request.photos if photo not in known and photo not in problems)
    measured = yield from rooms(replace(order.request, photos=new), 1, session, token)
    photos = {**known, **{photo.path: photo for photo in measured}}
    photos |= {path: RankedPhoto(path, None, 0, 0.0, error.text) for path, error in problems.items()}
    return MeasuredPhotos(len(packed), photos, frozenset(problems))


def split_message(order: SplitOrder, *, session: Session, token: CancelToken) -> Job[SplitResult]:
    """Split, leaving no file behind if it was cancelled. Raises StegError."""
    yield Progress("pack")
    message = order.draft.message(token)
    request = replace(order.request, each=replace(order.request.each, message=message))
    result = yield from split(request, session=session, cancel=token)
    if token.cancelled:  # too late to stop it, but the user was told that nothing is kept
        take_back(result)
        raise Cancelled
    return result


@dataclass(frozen=True)
class FoundPhotos:
    """refused: why folders gave none; the photos of the others are there all the same."""

    photos: tuple[Path, ...]
    refused: tuple[InputRefused, ...] = ()


def found_photos(paths: Iterable[Path]) -> Job[FoundPhotos]:
    """Return photos that were chosen or dropped, of folders those in them."""
    yield Progress("scan")
    found: list[Path] = []
    refused: list[InputRefused] = []
    for path in paths:
        try:
            found += pictures_in(path) if path.is_dir() else [path]
        except InputRefused as error:
            refused.append(error)
    return FoundPhotos(tuple(found), tuple(refused))
