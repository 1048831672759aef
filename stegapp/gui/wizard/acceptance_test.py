"""The acceptance test of a new model: hide, save, reveal, compare. Runs on a worker; must not know widgets."""

import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from stegapp.carriers import AS_IT_IS, CoverOptions
from stegapp.errors import Cancelled, StegError, TrainingFailed
from stegapp.format import FileEntry, Message
from stegapp.pipeline import CapacityRequest, HideRequest, RevealRequest, Session
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.texts import Text

__all__ = ["ROUND_TRIPS", "AcceptanceResult", "RoundTrip", "run_acceptance_test"]

ROUND_TRIPS = 20
_PHOTOS = 6


@dataclass(frozen=True)
class _Way:
    """How models of a kind hide. shares: of what the photo takes; the first is a single byte."""

    carrier: str
    suffix: str
    shares: tuple[float, ...]
    options: CoverOptions = AS_IT_IS


_PIXELS = _Way("square", ".png", (0.0, 0.02, 0.1, 0.4, 0.9))
_BLOCKS = _Way("robust", ".jpg", (0.0, 0.02, 0.1, 0.25, 0.5), CoverOptions(size=1024))
"""What such a photo takes is an estimate, so that less of it is asked for."""


@dataclass(frozen=True)
class RoundTrip:
    """One message hidden and revealed. problem: "" when every byte came back."""

    photo: str
    message_bytes: int
    psnr_db: float
    problem: str = ""


@dataclass(frozen=True)
class AcceptanceResult:
    """All round trips. model_id: of the file that was tested."""

    model_id: str
    trips: tuple[RoundTrip, ...]

    @property
    def passed(self) -> bool:
        """Whether every message came back."""
        return bool(self.trips) and not any(trip.problem for trip in self.trips)


def run_acceptance_test(
    model: Path, photos: Sequence[Path], *, session: Session, device: str, count: int, token: CancelToken
) -> Job[AcceptanceResult]:
    """Hide and reveal `count` random messages of several sizes in photos that the model was not trained on.

    A model of blocks hides for messengers that recompress: it is tried on their ways before a stego is written.
    Raises StegError when there is no photo left or the model cannot be read.
    """
    name = str(model)
    entry = session.store.resolve(name)
    way = _BLOCKS if entry.card.on_blocks else _PIXELS
    covers = [photo for photo in photos if photo.is_file()][:_PHOTOS]
    if not covers:
        raise TrainingFailed(
            Text("The pictures of this training run are gone."),
            advice=Text("Put the folder back, or start again with another one."),
        )
    trips: list[RoundTrip] = []
    room: dict[Path, int] = {}
    with tempfile.TemporaryDirectory(prefix="stegapp-") as folder:
        for number in range(count):
            yield Progress("round-trips", number, count)
            cover = covers[number % len(covers)]
            output = Path(folder) / f"{number}{way.suffix}"
            size, psnr = 0, 0.0
            try:
                if cover not in room:
                    request = CapacityRequest(cover, name, device, way.carrier, way.options)
                    room[cover] = run_job(session.capacity(request, cancel=token)).capacity_bytes
                size = max(1, int(way.shares[number % len(way.shares)] * room[cover]))
                message = Message.from_files([FileEntry("proof.bin", secrets.token_bytes(size))])
                password = secrets.token_urlsafe(12)
                hide = HideRequest(
                    *(cover, output, message, password),
                    model=name,
                    device=device,
                    carrier=way.carrier,
                    cover_options=way.options,
                )
                psnr = run_job(session.hide(hide, cancel=token)).psnr_db
                revealed = run_job(session.reveal(RevealRequest(output, password, name, device), cancel=token))
                same = revealed.model_id == entry.id and revealed.message == message
                problem = "" if same else Text("The finished picture revealed other bytes; nothing was written.")
            except Cancelled:
                raise
            except StegError as error:
                problem = error.text
            trips.append(RoundTrip(cover.name, size, psnr, problem))
    yield Progress("round-trips", count, count)
    return AcceptanceResult(entry.id, tuple(trips))
