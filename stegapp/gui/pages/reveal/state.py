"""What came out of the pictures on the list, and which of them wait for their turn. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from stegapp.format import Message
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.jobs.worker import Failure
from stegapp.pipeline import RevealResult

__all__ = ["Outcomes", "RevealOutcome"]


@dataclass(frozen=True)
class RevealOutcome:
    """What came out of one picture: a message, or why none did. jpeg: whether the picture is a JPEG, if none did."""

    result: RevealResult | None = None
    failure: Failure | None = None
    jpeg: bool = False


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
        """Have those wait that were not revealed yet; if all were, the current one, perhaps with another password."""
        self.waiting = [source for source in listed if not self.revealed(source)]
        if not self.waiting and current is not None:
            self.waiting = [current]
        for source in self.waiting:
            self.by_source.pop(source, None)
        self.total = len(self.waiting)

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
        found = []
        for source in listed:
            outcome = self.of(source)
            if outcome is not None and outcome.result is not None:
                found.append((source.stem, outcome.result.message))
        return found
