"""The paper's security test: how often a trained detector errs on our stegos and on classical ones.

Owns pairing grey squares with their stegos; `whole` does so with whole photographs. The detector is trained
on half of the photos, their covers and their stegos, and asked about the other half: `judging`.

    cover ─┬─ hide ─▶ stego ───────────────────────┬─ features ─ ten splits ─ classifier ─▶ mean P_E
           └─ LSB matching, HILL, … at its payload ┘
"""

from typing import TYPE_CHECKING

from stegapp.evaluation import network_detectors
from stegapp.evaluation.covers import Covers, Quality, choose
from stegapp.evaluation.detection_options import CLASSIFIERS, ClassifierName, DetectionTest
from stegapp.evaluation.judging import OWN, DetectionRow, Gathered, SeenStego, check_enough, judge
from stegapp.evaluation.squares import Found, MadeStego, SquareWork, measured
from stegapp.evaluation.whole.measuring import evaluate_whole
from stegapp.evaluation.workers import Workers
from stegapp.progress import CancelToken, Job, Progress
from stegapp.runtime import PROVIDERS
from stegapp.system import device as devices

if TYPE_CHECKING:
    from stegapp.pipeline import Session

__all__ = ["CLASSIFIERS", "OWN", "ClassifierName", "DetectionRow", "DetectionTest", "evaluate_detection"]


def evaluate_detection(test: DetectionTest, *, session: "Session", cancel: CancelToken) -> Job[list[DetectionRow]]:
    """Run the security test; the same test gives the same rows, however many jobs.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, Cancelled.
    """
    if test.whole is not None:
        return (yield from evaluate_whole(test, session=session, cancel=cancel))
    covers = yield from choose(test.pictures, cancel=cancel)
    check_enough([covers.group(number) for number in range(len(covers))])
    yield Progress("load-model")
    entry = session.store.of_pixels(test.model)
    model, device = session.load(entry, device=test.device), _of_networks(test)
    rows: list[DetectionRow] = []
    with Workers(test.jobs) as workers:
        for quality in test.qualities:
            works = [
                SquareWork(square, quality=quality, test=test, model=entry, device=model.device)
                for square in covers.squares
            ]
            found = yield from workers.all_done(
                works, measured, here=lambda work: measured(work, model, cancel), stage="stegos", cancel=cancel
            )
            gathered = _gathered(test, quality, covers, found)
            yield from judge(gathered, workers=workers, device=device, cancel=cancel, rows=rows)
    return rows


def _of_networks(test: DetectionTest) -> str:
    """Return what detectors that are networks are trained on. Raises DeviceError."""
    trained = set(test.detectors) & set(network_detectors.NAMES)
    return devices.choose(test.device) if trained and test.device not in PROVIDERS else "cpu"


def _gathered(test: DetectionTest, quality: Quality, covers: Covers, found: list[Found]) -> Gathered:
    gathered = Gathered(test, quality)
    for number, (seen, stegos) in enumerate(found):
        gathered.add(covers.group(number), {name: Workers.known(values) for name, values in seen.items()})
        for method, size, made in stegos:
            gathered.keep(method, size, None if made is None else _stego(made))
    return gathered


def _stego(made: MadeStego) -> SeenStego:
    seen = {name: Workers.known(values) for name, values in made.seen.items()}
    return SeenStego(made.payload_bits, made.psnr_db, made.changed_pixels, seen)
