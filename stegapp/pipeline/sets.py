"""Several pictures at once: read each, and find the one message that some of them hold together."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from stegapp.errors import ImageRefused, NothingRevealed, SharesDisagree, StegError, UsageError
from stegapp.pipeline.hidden_photo import about, naming
from stegapp.pipeline.joining import by_set, complete, join
from stegapp.pipeline.requests import RevealedShare, RevealRequest, RevealResult
from stegapp.pipeline.session import Session
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.texts import Text

__all__ = ["Collected", "collect"]


@dataclass(frozen=True)
class Collected:
    """What several pictures hold: shares, whole messages, or nothing that could be revealed. Each with its picture."""

    shares: tuple[tuple[Path, RevealedShare], ...] = field(repr=False)
    wholes: tuple[Path, ...]
    failures: tuple[tuple[Path, StegError], ...]

    def join(self) -> RevealResult:
        """Return the message of the one set of shares that is complete.

        Raises SharesMissing if there is one set and it is not, SharesDisagree for several, UsageError for pictures that
        hold a message by themselves, and the failure of the first picture where none holds anything.
        """
        groups = by_set(found for _, found in self.shares)
        ready = [group for group in groups if complete(group)]
        if len(ready) == 1 or len(groups) == 1:
            return join((ready or groups)[0])
        if groups:
            raise self._several(groups)
        if self.wholes:
            raise UsageError(
                Text("“{name}” holds a whole message by itself.", name=self.wholes[0].name),
                advice=Text("Reveal it alone: stegapp reveal."),
            )
        if not self.failures:
            raise UsageError(Text("There are no pictures to join."), advice=Text("Choose two at least."))
        photo, failure = self.failures[0]
        raise naming(failure, photo)

    def _several(self, groups: Sequence[Sequence[RevealedShare]]) -> SharesDisagree:
        ids = {id(found): path.name for path, found in self.shares}
        names = "; ".join(", ".join(ids[id(found)] for found in group) for group in groups)
        return SharesDisagree(
            Text("These pictures hold parts of {count} messages: {names}.", count=len(groups), names=names),
            advice=Text("Join the pictures of each message by themselves."),
        )

    @property
    def unused(self) -> list[tuple[Path, str]]:
        """Pictures that are no part of the message that `join` gives, and why."""
        groups = by_set(found for _, found in self.shares)
        ready = [group for group in groups if complete(group)]
        joined = {id(found) for found in ready[0]} if len(ready) == 1 else {id(found) for _, found in self.shares}
        other = Text("It holds a part of another message.")
        others = [(path, about(path, other)) for path, found in self.shares if id(found) not in joined]
        whole = Text("It holds a whole message by itself, and no part of one.")
        return [(path, about(path, error.text)) for path, error in self.failures] + [
            *((path, about(path, whole)) for path in self.wholes),
            *others,
        ]


def collect(stegos: Sequence[Path], asked: RevealRequest, *, session: Session, cancel: CancelToken) -> Job[Collected]:
    """Read each picture. asked: all else, for each alike; its own picture means nothing.

    Reports "reveal-photos" with the number of pictures read so far. Raises Cancelled, and what no other picture can
    help: a model that is missing, a device that fails.
    """
    shares: list[tuple[Path, RevealedShare]] = []
    wholes: list[Path] = []
    failures: list[tuple[Path, StegError]] = []
    for number, stego in enumerate(stegos):
        yield Progress("reveal-photos", number, len(stegos))
        cancel.raise_if_cancelled()
        try:
            found = run_job(session.reveal_part(replace(asked, stego=stego), cancel=cancel))
        except (NothingRevealed, ImageRefused) as error:
            failures.append((stego, error))
            continue
        if isinstance(found, RevealedShare):
            shares.append((stego, found))
        else:
            wholes.append(stego)
    return Collected(tuple(shares), tuple(wholes), tuple(failures))
