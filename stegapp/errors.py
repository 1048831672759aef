"""Every failure a user can meet, as one family of exceptions.

Owns the classes, their exit codes and the facts they carry. Wording for a
person is `str(error)` (what happened) and `error.advice` (what to do next); the
window and the command line print both and add nothing of their own.

What a window can show is worded as a `Text`, which it can translate; what the
command line alone says may be a plain string.
"""

from typing import ClassVar

from stegapp.texts import Text, as_text

__all__ = [
    "Cancelled",
    "CoverUnsuitable",
    "DamagedOnTheWay",
    "DeviceError",
    "DoesNotFit",
    "ImageRefused",
    "InputRefused",
    "MessageRefused",
    "ModelRefused",
    "NothingRevealed",
    "OutOfMemory",
    "OutputRefused",
    "Recompressed",
    "SharesDisagree",
    "SharesMissing",
    "StegError",
    "TrainingFailed",
    "UsageError",
    "VerificationFailed",
]


class StegError(Exception):
    """A failure the user can do something about.

    `text` says what happened in one sentence, and `str(error)` the same;
    `advice` says what to do next. Neither ever holds a password, key or message
    content.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, what: str, *, advice: str = "") -> None:
        super().__init__(what)
        self.text = as_text(what)
        self.advice: str = as_text(advice)


class UsageError(StegError):
    """The request contradicts itself or lacks something."""

    exit_code = 2


class InputRefused(StegError):
    """Something handed in cannot be used."""

    exit_code = 3


class ImageRefused(InputRefused):
    """The picture cannot be read, or is too large, damaged or no picture."""


class CoverUnsuitable(InputRefused):
    """The picture can be read but cannot carry a message with this model."""


class MessageRefused(InputRefused):
    """The message cannot be packed (unreadable file, impossible name, too large)."""


class ModelRefused(InputRefused):
    """The model file is missing, damaged or of an unknown kind."""


class OutputRefused(InputRefused):
    """The output exists already, would overwrite the cover, or cannot be written."""


class DeviceError(InputRefused):
    """The asked-for device is not there or failed."""


class OutOfMemory(DeviceError):
    """The device ran out of memory."""


class TrainingFailed(InputRefused):
    """Training cannot start or go on."""


class DoesNotFit(StegError):
    """The message is longer than this cover can carry with this model.

    at_least: whether the message was not compressed to its end, so that it needs `needed_bytes` or more.
    """

    exit_code = 4

    def __init__(
        self, what: str, *, needed_bytes: int, capacity_bytes: int, at_least: bool = False, advice: str = ""
    ) -> None:
        super().__init__(what, advice=advice)
        self.needed_bytes = needed_bytes
        self.at_least = at_least
        self.capacity_bytes = capacity_bytes


class VerificationFailed(StegError):
    """The finished stego did not reveal the same bytes; nothing was kept."""

    exit_code = 4


class NothingRevealed(StegError):
    """Wrong password, wrong model, altered image or nothing hidden: one error for all."""

    exit_code = 5


class Recompressed(NothingRevealed):
    """The same, of a JPEG that looks as if a messenger compressed it anew; the words say so."""


class DamagedOnTheWay(NothingRevealed):
    """A message was found with this password, but too much of it was lost when the picture was recompressed."""


class SharesMissing(NothingRevealed):
    """A message lies in several pictures, and too few of them are at hand.

    shares_needed of shares_total give it; shares_here are at hand.
    """

    shares_needed: int
    shares_total: int
    shares_here: int


class SharesDisagree(NothingRevealed):
    """Pictures hold parts of messages that do not belong or fit together."""


class Cancelled(StegError):
    """The user cancelled; nothing was kept."""

    exit_code = 130

    def __init__(self, what: str = Text("Cancelled. Nothing was written."), *, advice: str = "") -> None:
        super().__init__(what, advice=advice)
