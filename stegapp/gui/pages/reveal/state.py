"""What came out of the pictures on the list, and which of them wait for their turn. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from stegapp.format import Message
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import Failure
from stegapp.pipeline import RevealedShare, RevealResult
from stegapp.pipeline.joining import by_set, complete, join

__all__ = ["Outcomes", "RevealOutcome", "joined"]


@dataclass(frozen=True)
class RevealOutcome:
    """What came out of one picture: a message, or why none did. jpeg: whether the picture is a JPEG, if none did.

    share: what the picture holds of a message that lies in several; `result` is there as soon as these are enough.
    """

    result: RevealResult | None = None
    failure: Failure | None = None
    jpeg: bool = False
    share: RevealedShare | None = None


class Outcomes:
    """The outcome of each picture that was tried. waiting: those still to be revealed, of `total` lined up."""

    def __init__(self) -> None:
        self.by_source: dict[PictureSource, RevealOutcome] = {}
        self.waiting: list[PictureSource] = []
        self.total = 0

    def of(self, source: PictureSource | None) -> RevealOutcome | None:
        """Return what came out of a picture, None while nothing did."""
        return self.by_source.get(source) if source is not None else None

    def revealed(self, source: PictureSource) -> bool:
        """Whether a message came out of a picture."""
        outcome = self.of(source)
        return outcome is not None and outcome.result is not None

    def line_up(self, listed: Sequence[PictureSource], current: PictureSource | None) -> None:
        """Have those wait of which nothing is known yet; if there are none, the current one, with another password.

        A share that waits for others is known.
        """
        self.waiting = [source for source in listed if not self._known(source)]
        if not self.waiting and current is not None:
            self.waiting = [current]
        for source in self.waiting:
            self.by_source.pop(source, None)
        self.total = len(self.waiting)

    def _known(self, source: PictureSource) -> bool:
        outcome = self.of(source)
        return outcome is not None and (outcome.result is not None or outcome.share is not None)

    @property
    def shares(self) -> list[RevealedShare]:
        """The shares that were found so far."""
        return [outcome.share for outcome in self.by_source.values() if outcome.share is not None]

    def others(self, share: RevealedShare) -> int:
        """Return how many more shares are needed beside those that are here."""
        here = {each.share.index for each in self.shares if each.share.of_set == share.share.of_set}
        return max(0, share.share.needed - len(here))

    def take(self, source: PictureSource, share: RevealedShare, result: RevealResult | None) -> None:
        """Keep a share, and the message that it completes for all pictures that hold a part of it."""
        self.by_source[source] = RevealOutcome(share=share)
        if result is None:
            return
        for each, outcome in list(self.by_source.items()):
            if outcome.share is not None and outcome.share.share.of_set == share.share.of_set:
                self.by_source[each] = RevealOutcome(result=result, share=outcome.share)

    @property
    def number(self) -> int:
        """The place of the one at hand among those that were lined up."""
        return self.total - len(self.waiting)

    def keep(self, listed: Sequence[PictureSource]) -> None:
        """Forget what came out of pictures that are on the list no more."""
        kept = set(listed)
        self.by_source = {source: outcome for source, outcome in self.by_source.items() if source in kept}

    def forget_messages(self) -> list[PictureSource]:
        """Forget what was revealed, and return of which pictures; why others revealed nothing is kept."""
        gone = [source for source in self.by_source if self.revealed(source)]
        for source in gone:
            del self.by_source[source]
        return gone

    def messages(self, listed: Sequence[PictureSource]) -> list[tuple[str, Message]]:
        """Return what came out of the pictures on the list, each with its picture's name without the ending."""
        found: dict[int, tuple[str, Message]] = {}  # one that lies in several pictures counts once
        for source in listed:
            outcome = self.of(source)
            if outcome is not None and outcome.result is not None:
                found.setdefault(id(outcome.result), (source.stem, outcome.result.message))
        return list(found.values())


def joined(share: RevealedShare, others: Sequence[RevealedShare]) -> RevealResult | None:
    """Return the message of a share and the `others` that belong to it, None for too few. Raises NothingRevealed."""
    group = by_set([share, *others])[0]
    return join(group) if complete(group) else None
