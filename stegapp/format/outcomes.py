"""Why nothing was revealed: for tests, not for users.

Owns the outcomes that FORMAT.md names and the wording a user gets for them.
Knows nothing of pictures, keys or messages. A user is told the same for every
outcome but three kinds. A header or message that is authentic but newer than this
version: updating helps and trying other passwords does not. A header that opens
while the rest is lost: that the sender can help. Shares of a message: which
pictures are missing, or do not belong together.
"""

from enum import Enum

from stegapp.errors import DamagedOnTheWay, NothingRevealed, SharesDisagree, SharesMissing
from stegapp.texts import Text

__all__ = [
    "NEWER",
    "DamagedMessage",
    "MixedShares",
    "NewerFormat",
    "Outcome",
    "TooFewShares",
    "Unrevealed",
    "unrevealed",
]


class Outcome(Enum):
    """An outcome of reading, as FORMAT.md §11 names it."""

    HEADER = "header"
    AMBIGUOUS = "ambiguous"
    VERSION = "version"
    METHOD = "method"
    FLAGS = "flags"
    TILES = "tiles"
    RESERVED = "reserved"
    LIMITS = "limits"
    CONTAINER = "container"
    DAMAGED = "damaged"
    KIND = "kind"
    COMPRESSION = "compression"
    LENGTH = "length"
    TOO_LONG = "too-long"
    PADDING = "padding"
    STREAM = "stream"
    TEXT = "text"
    FILES = "files"
    NAME = "name"
    SHARE = "share"
    MIXED = "mixed"
    TOO_FEW = "too-few"
    WHOLE = "whole"


NEWER = frozenset(
    {
        Outcome.VERSION,
        Outcome.METHOD,
        Outcome.FLAGS,
        Outcome.TILES,
        Outcome.RESERVED,
        Outcome.KIND,
        Outcome.COMPRESSION,
    },
)
"""Outcomes that only another version of the application can have made."""


class Unrevealed(NothingRevealed):
    """Nothing could be revealed; `outcome` tells a test at which step. The wording never does."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(
            Text("Nothing could be revealed from this picture."),
            advice=Text(
                "Check the password, letter by letter, and the key files, if there are any. Check that the model is "
                "the one the message was hidden with. Use the original file: a screenshot, or a copy that was edited, "
                "resized or sent through a service that recompresses pictures, has lost the message. Perhaps nothing "
                "is hidden here."
            ),
        )
        self.outcome = outcome

    def __reduce__(self) -> tuple[type, tuple[Outcome]]:
        return (type(self), (self.outcome,))


class NewerFormat(Unrevealed):
    """The password is right, but the message was hidden by a newer version of the application."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome)
        self.text = Text("This picture holds a message, but a newer version of stegapp hid it.")
        self.args = (self.text,)
        self.advice = Text("Update stegapp, then reveal it with the same password and key files.")


class DamagedMessage(Unrevealed, DamagedOnTheWay):
    """The password is right, but of the message too much was lost when the picture was recompressed."""

    def __init__(self, outcome: Outcome = Outcome.DAMAGED) -> None:
        super().__init__(outcome)
        self.text = Text("A message is here, but too much of it was lost on the way.")
        self.args = (self.text,)
        self.advice = Text("Ask for it once more: with less text, or hidden for all messengers.")


class TooFewShares(Unrevealed, SharesMissing):
    """Too few of the pictures in which a message lies are at hand; see `SharesMissing`."""

    def __init__(self, needed: int, total: int, here: int) -> None:
        super().__init__(Outcome.TOO_FEW)
        self.shares_needed, self.shares_total, self.shares_here = needed, total, here
        self.text = Text(
            "Any {needed} of {total} pictures together hold this message. {count} of these are here.",
            one="Any {needed} of {total} pictures together hold this message. One of these is here.",
            needed=needed,
            total=total,
            count=here,
        )
        self.args = (self.text,)
        self.advice = Text(
            "Add {count:,} more of them, in any order.", one="Add one more of them.", count=needed - here
        )

    def __reduce__(self) -> tuple[type, tuple[int, int, int]]:  # type: ignore[override]
        return (type(self), (self.shares_needed, self.shares_total, self.shares_here))


class MixedShares(Unrevealed, SharesDisagree):
    """Pictures that hold parts of messages, but not of one; or of one, but one of them was made wrong."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome)
        if outcome is Outcome.MIXED:
            self.text = Text("These pictures hold parts of different messages.")
            self.advice = Text("Join the pictures of each message by themselves.")
        else:
            self.text = Text("These pictures do not fit together: one of them at least was made wrong.")
            self.advice = Text("Try others of the pictures, or ask the sender for them once more.")
        self.args = (self.text,)


def unrevealed(outcome: Outcome) -> Unrevealed:
    """Return the error for `outcome`, ready to raise."""
    if outcome is Outcome.DAMAGED:
        return DamagedMessage()
    if outcome in (Outcome.MIXED, Outcome.WHOLE):
        return MixedShares(outcome)
    return NewerFormat(outcome) if outcome in NEWER else Unrevealed(outcome)
