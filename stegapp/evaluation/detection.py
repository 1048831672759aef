"""The paper's security test: how often a trained detector errs on our stegos and on classical ones.

Owns pairing grey squares with their stegos; `whole` does so with whole photographs. The detector is trained
on half of the photos, their covers and their stegos, and asked about the other half: `judging`.

    cover ─┬─ hide ─▶ stego ───────────────────────┬─ features ─ ten splits ─ classifier ─▶ mean P_E
           └─ LSB matching, HILL, … at its payload ┘
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from stegapp.evaluation import features, network_detectors, reference
from stegapp.evaluation.covers import MeasuredCover, at_quality, choose
from stegapp.evaluation.detection_options import CLASSIFIERS, ClassifierName, DetectionTest
from stegapp.evaluation.judging import LOGIT, OWN, DetectionRow, Gathered, Seen, SeenStego, check_enough, judge
from stegapp.evaluation.whole.measuring import evaluate_whole
from stegapp.evaluation.workers import Pending, Workers
from stegapp.imaging import metrics
from stegapp.progress import CancelToken, Job, Progress
from stegapp.runtime import PROVIDERS
from stegapp.system import device as devices
from stegapp.training.plane_figures import capped_psnr

if TYPE_CHECKING:
    from stegapp.evaluation.hiding import Hidden
    from stegapp.models import StegModel
    from stegapp.pipeline import Session

__all__ = ["CLASSIFIERS", "OWN", "ClassifierName", "DetectionRow", "DetectionTest", "evaluate_detection"]

_HIDE, _REFERENCE = 21, 22


def evaluate_detection(test: DetectionTest, *, session: "Session", cancel: CancelToken) -> Job[list[DetectionRow]]:
    """Run the security test; the same test gives the same rows, however many jobs.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, Cancelled.
    """
    if test.whole is not None:
        rows = yield from evaluate_whole(test, session=session, cancel=cancel)
        return rows
    covers = yield from choose(test.pictures, cancel=cancel)
    check_enough([covers.group(number) for number in range(len(covers))])
    yield Progress("load-model")
    model, device = session.model(test.model, device=test.device), _of_networks(test)
    rows = []
    with Workers(test.jobs) as workers:
        for quality in test.qualities:
            gathered = Gathered(test, quality)
            squares = _Squares(gathered, model, workers, cancel)
            for number in range(len(covers)):
                cancel.raise_if_cancelled()
                yield Progress("stegos", number, len(covers))
                squares.add(covers[number])
            yield from judge(gathered, workers=workers, device=device, cancel=cancel, rows=rows)
    return rows


def _of_networks(test: DetectionTest) -> str:
    """Return what detectors that are networks are trained on. Raises DeviceError."""
    trained = set(test.detectors) & set(network_detectors.NAMES)
    return devices.choose(test.device) if trained and test.device not in PROVIDERS else "cpu"


@dataclass(frozen=True, eq=False)
class _Squares:
    """Makes the stegos of squares, and has features extracted from all of them."""

    gathered: Gathered
    model: "StegModel"
    workers: Workers
    cancel: CancelToken

    def add(self, cover: MeasuredCover) -> None:
        """Gather what detectors see of one cover and of its stegos."""
        from stegapp.evaluation.hiding import Hider

        test, quality = self.gathered.test, self.gathered.quality
        pixels = at_quality(cover.pixels, quality)
        seen = self._features(pixels)
        seen[LOGIT] = self.workers.known(_mean_logit(self.model, self.model.extract(pixels)))
        self.gathered.add(cover.group, seen)
        # Levels that came out of a JPEG were never finer.
        rounding = cover.rounding if test.side_information and quality is None else None
        hider = Hider(
            self.model, pixels, method=test.method, strength=test.strength, seed=(*cover.seed, _HIDE), rounding=rounding
        )
        for size in test.message_bytes:
            hidden = hider.hide(size, cancel=self.cancel)
            self.gathered.keep(OWN, size, None if hidden is None else self._own(pixels, hidden))
            for number, name in enumerate(test.compare):
                made = None
                if hidden is not None:
                    rng = cover.random(_REFERENCE, number, size or 0)
                    stego = reference.simulate(name, pixels, hidden.payload_bits, rng=rng, rounding=rounding)
                    made = self._stego(pixels, stego, hidden.payload_bits, self._features(stego))
                self.gathered.keep(name, size, made)

    def _own(self, cover: NDArray[np.uint8], hidden: "Hidden") -> SeenStego:
        logit = self.workers.known(_mean_logit(self.model, hidden.logits))
        seen = {**self._features(hidden.stego), LOGIT: logit}
        return self._stego(cover, hidden.stego, hidden.payload_bits, seen)

    @staticmethod
    def _stego(cover: NDArray[np.uint8], stego: NDArray[np.uint8], payload_bits: int, seen: Seen) -> SeenStego:
        return SeenStego(payload_bits, capped_psnr(cover, stego), metrics.changed_pixels(cover, stego), seen)

    def _features(self, picture: NDArray[np.uint8]) -> dict[str, Pending[NDArray[Any]]]:
        return {
            name: self.workers.known(picture)
            if name in network_detectors.NAMES
            else self.workers.submit(features.extract, name, picture)
            for name in self.gathered.test.detectors
        }


def _mean_logit(model: "StegModel", logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean |logit| before calibration as features: [1]."""
    return np.array([np.abs(logits).mean(dtype=np.float64) * model.card.temperature])
