"""How a failed job is told: what happened, and what to do next."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from stegapp import __version__
from stegapp.errors import DamagedOnTheWay, DoesNotFit, NothingRevealed, Recompressed, SharesDisagree, StegError
from stegapp.format import NewerFormat
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.worker import Failure

__all__ = ["TELLING", "ErrorText", "describe", "too_long"]

_FEW = 9  # pictures that somebody may want to send


@dataclass(frozen=True)
class ErrorText:
    """what: one sentence. advice: what to do. details: for a bug report, "" for expected errors."""

    what: str
    advice: str
    details: str = ""


TELLING = (Recompressed, DamagedOnTheWay, SharesDisagree, NewerFormat)
"""Failures to reveal that say what to do better than a list of what to check."""


def describe(failure: Failure) -> ErrorText:
    """Word `failure` for the window."""
    translate = QCoreApplication.translate
    error = failure.error
    if isinstance(error, DoesNotFit) and error.at_least:
        return ErrorText(localised(error.text), localised(error.advice))
    if isinstance(error, DoesNotFit):
        return too_long(error.needed_bytes, error.capacity_bytes)
    if isinstance(error, NothingRevealed) and not isinstance(error, TELLING):
        return ErrorText(translate("errors", "Nothing could be revealed."), "")
    if isinstance(error, StegError):
        return ErrorText(localised(error.text), localised(error.advice))
    if isinstance(error, MemoryError):
        return ErrorText(
            translate("errors", "There is not enough memory."),
            translate("errors", "Close other programs and try again."),
            failure.details,
        )
    return ErrorText(
        translate("errors", "Something unexpected went wrong."),
        translate("errors", "The details help whoever looks into it."),
        f"stegapp {__version__}\n\n{failure.details}",
    )


def too_long(needed: int, capacity: int, *, at_least: bool = False) -> ErrorText:
    """Word how much too long a message is for a picture, in bytes when packed; another picture hardly holds more.

    at_least: it needs that or more.
    """
    translate = QCoreApplication.translate
    pictures = -(-needed // max(capacity, 1))
    if pictures <= _FEW and not at_least:
        advice = translate("errors", "It holds {capacity}. Split the message into {count} pictures, or shorten it.")
    else:
        advice = translate("errors", "It holds {capacity}. Shorten the text, or remove files.")
    what = translate("errors", "The message is too long for this picture by {excess}.")
    if at_least:
        what = translate("errors", "The message is too long for this picture by more than {excess}.")
    return ErrorText(
        what.format(excess=formats.size(max(1, needed - capacity))),
        advice.format(capacity=formats.size(capacity), count=formats.count(pictures)),
    )
