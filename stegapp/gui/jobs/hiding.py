"""The job of the Hide page: the pipeline, plus where to save and what the window wants to paint.

Everything here runs on a worker. Must not know widgets.
"""

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtGui import QImage

from stegapp.errors import Cancelled, OutputRefused
from stegapp.gui.jobs.drafts import Draft
from stegapp.gui.jobs.photos import view_of
from stegapp.gui.jobs.saving import same_file, start_folder
from stegapp.pipeline import Decoy, HideRequest, HideResult, Session
from stegapp.pipeline.hidden_photo import free_output
from stegapp.pipeline.keys import check_key_files
from stegapp.pipeline.sending import Verdict, verdicts_of
from stegapp.progress import CancelToken, Job, Progress
from stegapp.texts import Text

__all__ = ["DecoyOrder", "HideOrder", "HideOutcome", "Proposal", "hide", "propose_output"]


@dataclass(frozen=True)
class Proposal:
    """Where a stego goes if the user does not say.

    remembered: the folder saved to last, or "". source: the cover's own file. stem: what the cover is called. own: the
    application's folder of samples, where nothing is saved. mark: what comes behind the stem, suffix: the ending.
    """

    remembered: str
    source: Path | None
    stem: str
    own: Path | None
    mark: str = "-grey"
    suffix: str = ".png"

    def path(self) -> Path:
        """Return a free name; it says nothing of a message. Raises OutputRefused."""
        folder = start_folder(self.remembered, self.source, self.own)
        return free_output(folder, self.stem, ending=f"{self.mark}{self.suffix}")


@dataclass(frozen=True)
class DecoyOrder:
    """A second message, which is read from `draft` by the job."""

    draft: Draft = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True)
class HideOrder:
    """A hide as the page asks for it.

    request: complete but for its message, which is read from `draft` by the job, and for its output where `proposal`
    says where to save. source: the cover's own file, never to be written to. decoy: a second message.
    """

    request: HideRequest
    draft: Draft = field(repr=False)
    proposal: Proposal | None = None
    source: Path | None = None
    decoy: DecoyOrder | None = None

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no report of a failure may show."""
        found = [self.request.password, self.draft.text]
        return (*found, *([self.decoy.password, self.decoy.draft.text] if self.decoy is not None else []))


@dataclass(frozen=True)
class HideOutcome:
    """A finished hide. before, after: its pictures, small enough to paint.

    file_bytes: of the stego. verdicts: what messengers do to it when it is sent as a photo; none of a PNG that does not
    survive what all of them do.
    """

    result: HideResult
    before: QImage = field(repr=False)
    after: QImage = field(repr=False)
    carrier: str = "square"
    file_bytes: int = 0
    verdicts: tuple[Verdict, ...] = ()


def hide(order: HideOrder, *, session: Session, token: CancelToken) -> Job[HideOutcome]:
    """Hide, leaving no file behind if it was cancelled. Raises StegError."""
    yield Progress("pack")
    message = order.draft.message(token)
    decoy = Decoy(order.decoy.draft.message(token), order.decoy.password) if order.decoy is not None else None
    output = order.proposal.path() if order.proposal is not None else order.request.output
    if order.source is not None and same_file(order.source, output):
        raise OutputRefused(
            Text("This would overwrite the original picture."),
            advice=Text("Choose another name for the picture with the message."),
        )
    if order.source is not None:
        check_key_files(order.request.key_files, [order.source])  # the request has the cover's bytes alone
    request = replace(order.request, message=message, output=output, decoy=decoy)
    result = yield from session.hide(request, cancel=token)
    if token.cancelled:  # too late to stop it, but the user was told that nothing is kept
        result.output.unlink(missing_ok=True)
        raise Cancelled
    return HideOutcome(
        result,
        view_of(result.cover_pixels),
        view_of(result.stego_pixels),
        order.request.carrier,
        result.output.stat().st_size,
        tuple(verdicts_of(result)),
    )


def propose_output(proposal: Proposal) -> Job[Path]:
    """Return a free name for a stego. Raises OutputRefused."""
    yield Progress("read")
    return proposal.path()
