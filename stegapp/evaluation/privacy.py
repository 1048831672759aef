"""Who reads whom, among several models: the check of the training's proof, on any photos and models.

Owns which models are measured and how planes add up to a row. `training.cross_reading` owns the measurement.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stegapp.errors import UsageError
from stegapp.evaluation.covers import Pictures, choose
from stegapp.progress import CancelToken, Job, Progress
from stegapp.training.cross_reading import Verdict, shares, verdict

if TYPE_CHECKING:
    from stegapp.pipeline import Session

__all__ = ["ALL", "PrivacyRow", "PrivacyTest", "evaluate_privacy"]

ALL = "all"
"""Stands for every installed model."""


@dataclass(frozen=True)
class PrivacyTest:
    """What to measure: a model and those it is put beside, each by what `ModelStore.resolve` takes, or `ALL`."""

    pictures: Pictures
    model: str | None
    against: tuple[str, ...]
    device: str = "auto"


@dataclass(frozen=True)
class PrivacyRow:
    """What one model reads of another's stegos, or of its own: one random bit a pixel, saved as PNG and read again.

    share: of the bits read right, mean over the photos; lowest, highest: on single photos; verdict: of the mean.
    """

    writer: str
    writer_id: str
    reader: str
    reader_id: str
    photos: int
    share: float
    lowest: float
    highest: float
    verdict: Verdict

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return dict(vars(self))


def evaluate_privacy(test: PrivacyTest, *, session: "Session", cancel: CancelToken) -> Job[list[PrivacyRow]]:
    """Measure every ordered pair of the models, each with itself too; the same test gives the same rows.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, Cancelled.
    """
    store = session.store
    entries = [store.resolve(test.model)]
    for ref in test.against:
        found = store.list() if ref.casefold() == ALL else (store.resolve(ref),)
        known = {entry.id for entry in entries}
        entries += [entry for entry in found if entry.id not in known]
    if len(entries) < 2:
        raise UsageError("There is no other model to compare with.", advice="Name one: --against MODEL.")
    covers = yield from choose(test.pictures, cancel=cancel)
    yield Progress("load-model")
    models = [session.load(entry, device=test.device) for entry in entries]
    pixels = [covers[number].pixels for number in range(len(covers))]
    found_shares = yield from shares(models, pixels, seed=test.pictures.seed, cancel=cancel)
    rows = []
    for i, writer in enumerate(entries):
        for j, reader in enumerate(entries):
            values = found_shares[i, j]
            share = float(values.mean())
            rows.append(
                PrivacyRow(
                    writer=writer.name,
                    writer_id=writer.id,
                    reader=reader.name,
                    reader_id=reader.id,
                    photos=len(values),
                    share=share,
                    lowest=float(values.min()),
                    highest=float(values.max()),
                    verdict=verdict(share),
                )
            )
    return rows
