"""A second message in the same picture, under a password of its own: what a request for it must and must not be.

Owns who may ask for one, its packing and its keys. That both lie apart is `embedding`'s business.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from stegapp.carriers import OpenCover
from stegapp.embedding import Derive, PictureTask
from stegapp.errors import UsageError
from stegapp.format import Picture, pack
from stegapp.pipeline.keys import Credentials, deriving
from stegapp.pipeline.requests import DECOY_CARRIERS, HideRequest, packing_limit
from stegapp.system.timing import Timer
from stegapp.texts import Text

__all__ = ["check_carrier", "check_cover", "check_decoy", "deriving_all", "tasks_of"]


def check_decoy(request: HideRequest) -> None:
    """Refuse a second message that would be none, before any work is done. Raises UsageError."""
    decoy = request.decoy
    if decoy is None:
        return
    check_carrier(request.carrier)
    if not request.password or not decoy.password:
        raise UsageError(
            Text("Two messages in one picture need two passwords, and one is empty."),
            advice=Text("Set a password for each."),
        )
    if _as_keyed(request.password) == _as_keyed(decoy.password):
        raise UsageError(
            Text("The two messages have the same password, so that only one of them could be found."),
            advice=Text("Choose another password for one of them."),
        )


def check_carrier(carrier: str) -> None:
    """Refuse a carrier whose stegos have one message. Raises UsageError."""
    if carrier not in DECOY_CARRIERS:
        raise UsageError(
            Text("Two messages need a picture of many tiles: a photo or a JPEG."),
            advice=Text("Choose the carrier photo or jpeg, or hide one message only."),
        )


def _as_keyed(password: str) -> str:
    """Return a password as keys are derived from it (FORMAT.md §3)."""
    return unicodedata.normalize("NFC", password)


def check_cover(request: HideRequest, cover: OpenCover) -> None:
    """Refuse a picture that is one plane, where a second message has no place of its own. Raises UsageError."""
    if request.decoy is not None and not isinstance(cover.planes, Picture):
        raise UsageError(
            Text("A grey picture of 512×512 is one tile, and two messages need more."),
            advice=Text("Take a larger picture, or one in colour."),
        )


def tasks_of(request: HideRequest, task: PictureTask) -> tuple[PictureTask, ...]:
    """Return the task, and the same with the second message if there is one. Raises DoesNotFit, Cancelled."""
    if request.decoy is None:
        return (task,)
    with task.timer.section("pack"):
        packed = pack(request.decoy.message, cancel=task.cancel, limit=packing_limit(request.carrier))
    return task, replace(task, packed=packed)


@contextmanager
def deriving_all(request: HideRequest, credentials: Credentials, timer: Timer) -> Iterator[tuple[Derive, ...]]:
    """Give what starts to derive the keys of a salt, for each message by its password; key files belong to both.

    credentials: those of the first message.
    """
    with ExitStack() as stack:
        all_of = [credentials]
        if request.decoy is not None:
            all_of.append(replace(credentials, password=request.decoy.password))
        yield tuple(stack.enter_context(deriving(each, timer)) for each in all_of)
