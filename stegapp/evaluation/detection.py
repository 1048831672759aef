"""The paper's security test: how often a trained detector errs on our stegos and on classical ones.

Owns pairing covers with stegos, splits by photo and the rows. The detector is trained
on half of the photos, their covers and their stegos, and asked about the other half.

    cover ─┬─ hide ─▶ stego ───────────────────────┬─ features ─ ten splits ─ classifier ─▶ mean P_E
           └─ LSB matching, HILL, … at its payload ┘

Structural detectors have one figure a picture. They learn a threshold on it from half of the photos, and their rows
tell how it lies on covers and on stegos.

P_E is the least over all thresholds on the test's photos, as in the paper: with few of them it is too low, 0.40 instead
of 0.50 for mere guessing on five. Beside it stands the error at the threshold that training found, which is not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import UsageError
from stegapp.evaluation import ensemble, features, network_detectors, reference
from stegapp.evaluation.covers import MeasuredCover, Pictures, Quality, at_quality, check_qualities, choose
from stegapp.evaluation.distribution import Separation
from stegapp.evaluation.workers import Pending, Workers
from stegapp.imaging import metrics
from stegapp.pipeline.requests import Method
from stegapp.progress import CancelToken, Job, Progress
from stegapp.runtime import PROVIDERS
from stegapp.steganalysis.classifier import DetectionError, Fit, mean_detection_error, split_by_group, threshold
from stegapp.system import device as devices
from stegapp.training.plane_figures import capped_psnr

if TYPE_CHECKING:
    from stegapp.evaluation.hiding import Hidden, MessageSize
    from stegapp.models import StegModel
    from stegapp.pipeline import Session

__all__ = ["CLASSIFIERS", "OWN", "ClassifierName", "DetectionRow", "DetectionTest", "evaluate_detection"]

ClassifierName = Literal["fisher", "ensemble"]
Trained = Literal["fisher", "ensemble", "threshold"]
U8 = NDArray[np.uint8]

CLASSIFIERS: tuple[ClassifierName, ...] = ("fisher", "ensemble")

OWN = "own"
"""The method of rows that show the model's own stegos."""

_FITS: Mapping[Trained, Fit | None] = {"fisher": None, "ensemble": ensemble.fit, "threshold": threshold}

_LOGIT = "logit"
_HIDE, _REFERENCE = 21, 22
_FEWEST_GROUPS = 6
"""Half of them train; a third of that half tries the ridges, and what is left has to scatter."""


@dataclass(frozen=True)
class DetectionTest:
    """What to measure.

    detectors: names of features, or of networks. message_bytes: lengths of messages, None for as long as fits. method,
    strength: as in a HideRequest. compare: names of classical methods. classifiers: what is trained on features; a
    network is its own. jobs: processes that extract features and train classifiers. side_information: hide as `hide`
    does, with what rounding took away of the levels; False for covers of which only the levels are known.
    """

    pictures: Pictures
    model: str | None = None
    detectors: tuple[str, ...] = ("spam",)
    message_bytes: "tuple[MessageSize, ...]" = (1_000,)
    qualities: tuple[Quality, ...] = (None,)
    method: Method = "auto"
    strength: float | None = None
    compare: tuple[str, ...] = ("lsbm", "hill", "suniward")
    classifiers: tuple[ClassifierName, ...] = ("fisher",)
    splits: int = 10
    jobs: int = 1
    device: str = "auto"
    side_information: bool = True

    def __post_init__(self) -> None:
        check_qualities(self.qualities)
        if not self.detectors:
            raise UsageError("There is no detector.", advice="Try --detect spam.")
        for detector in self.detectors:
            if detector not in network_detectors.NAMES:
                features.check(detector, others=network_detectors.NAMES)
        for name in self.compare:
            reference.check(name)
        if not self.classifiers:
            raise UsageError("There is no classifier.", advice="Try --classifier fisher.")
        for classifier in self.classifiers:
            if classifier not in CLASSIFIERS:
                raise UsageError(
                    f"There is no classifier {classifier!r}.", advice=f"Known are: {', '.join(CLASSIFIERS)}."
                )
        if "ensemble" in self.classifiers:
            ensemble.check()
        if not self.message_bytes or any(size is not None and size < 1 for size in self.message_bytes):
            raise UsageError("A message has at least one byte.", advice="Try --message-bytes 100,1000,full.")
        if self.splits < 1 or self.jobs < 1:
            raise UsageError("There has to be a split and a process at least.", advice="Leave --splits and --jobs out.")
        if self.strength is not None and not 0 < self.strength <= 1:
            raise UsageError("A strength has to be in (0, 1].", advice="Leave --strength out to search for the least.")


@dataclass(frozen=True)
class DetectionRow:
    """One detector against one method at one JPEG quality and message length.

    detector: a feature set, a network, or "logit": E_I's mean |logit| on a picture. classifier: what was trained on
    features, a threshold on those of a structural detector; None for a network. method: "own", or a classical one.
    photos: those that carry such a message. error: over the splits, None with too few photos. payload_bits,
    psnr_db, changed_pixels: means. cover_logit, stego_logit: mean |logit| before calibration, on "logit" rows.
    separation: how the figure lies, on rows of structural detectors.
    """

    quality: Quality
    detector: str
    classifier: Trained | None
    method: str
    message_bytes: "MessageSize"
    photos: int
    error: DetectionError | None
    payload_bits: float
    psnr_db: float
    changed_pixels: float
    cover_logit: float | None = None
    stego_logit: float | None = None
    separation: Separation | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        logits: dict[str, Any] = {}
        if self.cover_logit is not None and self.stego_logit is not None:
            logits = {
                "cover_logit": self.cover_logit,
                "stego_logit": self.stego_logit,
                "logit_ratio": self.stego_logit / self.cover_logit,
            }
        return {
            "quality": "none" if self.quality is None else self.quality,
            "detector": self.detector,
            "classifier": self.classifier,
            "method": self.method,
            "message_bytes": "full" if self.message_bytes is None else self.message_bytes,
            "photos": self.photos,
            "p_e": None if self.error is None else self.error.mean,
            "p_e_spread": None if self.error is None else self.error.deviation,
            "error_at_zero": None if self.error is None else self.error.at_zero,
            "error_at_zero_spread": None if self.error is None else self.error.at_zero_deviation,
            "splits": 0 if self.error is None else self.error.splits,
            "payload_bits": self.payload_bits,
            "psnr_db": self.psnr_db,
            "changed_pixels": self.changed_pixels,
            **logits,
            **({} if self.separation is None else self.separation.to_dict()),
        }


def evaluate_detection(test: DetectionTest, *, session: "Session", cancel: CancelToken) -> Job[list[DetectionRow]]:
    """Run the security test; the same test gives the same rows, however many jobs.

    Raises TrainingFailed, ImageRefused, ModelRefused, DeviceError, UsageError, Cancelled.
    """
    covers = yield from choose(test.pictures, cancel=cancel)
    groups = np.array([covers.group(number) for number in range(len(covers))])
    if np.unique(groups).size < _FEWEST_GROUPS:
        raise UsageError(
            f"A detector cannot be trained and tested on {np.unique(groups).size} photographs.",
            advice=f"Give {_FEWEST_GROUPS} at least; figures mean something from some hundred on.",
        )
    yield Progress("load-model")
    model, device = session.model(test.model, device=test.device), _of_networks(test)
    rows: list[DetectionRow] = []
    with Workers(test.jobs) as workers:
        for quality in test.qualities:
            gathered = _Gathered(test)
            for number in range(len(covers)):
                cancel.raise_if_cancelled()
                yield Progress("stegos", number, len(covers))
                gathered.add(covers[number], quality, model, workers, cancel)
            yield from _judge(gathered, quality, groups, workers, device, cancel, rows)
    return rows


def _of_networks(test: DetectionTest) -> str:
    """Return what detectors that are networks are trained on. Raises DeviceError."""
    trained = set(test.detectors) & set(network_detectors.NAMES)
    return devices.choose(test.device) if trained and test.device not in PROVIDERS else "cpu"


@dataclass(frozen=True, eq=False)
class _Stego:
    """What is kept of a stego: figures, and its features by detector; for a network, the picture."""

    payload_bits: int
    psnr_db: float
    changed_pixels: int
    features: Mapping[str, Pending[NDArray[Any]]]


@dataclass(eq=False)
class _Gathered:
    """Features of all covers, and of their stegos by method and message size, None where a message did not fit."""

    test: DetectionTest
    covers: list[Mapping[str, Pending[NDArray[Any]]]] = field(default_factory=list)
    stegos: "dict[tuple[str, MessageSize], list[_Stego | None]]" = field(default_factory=dict)

    def add(
        self, cover: MeasuredCover, quality: Quality, model: "StegModel", workers: Workers, cancel: CancelToken
    ) -> None:
        """Make one cover's stegos and have features extracted from all of them."""
        from stegapp.evaluation.hiding import Hider

        test = self.test
        pixels = at_quality(cover.pixels, quality)
        own = self._features(pixels, workers)
        own[_LOGIT] = workers.known(_mean_logit(model, model.extract(pixels)))
        self.covers.append(own)
        # Levels that came out of a JPEG were never finer.
        rounding = cover.rounding if test.side_information and quality is None else None
        hider = Hider(
            model, pixels, method=test.method, strength=test.strength, seed=(*cover.seed, _HIDE), rounding=rounding
        )
        for size in test.message_bytes:
            hidden = hider.hide(size, cancel=cancel)
            self._keep(OWN, size, self._own(pixels, hidden, model, workers))
            for number, name in enumerate(test.compare):
                made = None
                if hidden is not None:
                    rng = cover.random(_REFERENCE, number, size or 0)
                    stego = reference.simulate(name, pixels, hidden.payload_bits, rng=rng, rounding=rounding)
                    made = self._stego(pixels, stego, hidden.payload_bits, workers)
                self._keep(name, size, made)

    def _own(
        self, cover: NDArray[np.uint8], hidden: "Hidden | None", model: "StegModel", workers: Workers
    ) -> _Stego | None:
        if hidden is None:
            return None
        logit = workers.known(_mean_logit(model, hidden.logits))
        return self._stego(cover, hidden.stego, hidden.payload_bits, workers, {_LOGIT: logit})

    def _stego(
        self,
        cover: NDArray[np.uint8],
        stego: NDArray[np.uint8],
        payload_bits: int,
        workers: Workers,
        more: Mapping[str, Pending[NDArray[Any]]] | None = None,
    ) -> _Stego:
        return _Stego(
            payload_bits=payload_bits,
            psnr_db=capped_psnr(cover, stego),
            changed_pixels=metrics.changed_pixels(cover, stego),
            features={**self._features(stego, workers), **(more or {})},
        )

    def _features(self, picture: NDArray[np.uint8], workers: Workers) -> dict[str, Pending[NDArray[Any]]]:
        return {
            name: workers.known(picture)
            if name in network_detectors.NAMES
            else workers.submit(features.extract, name, picture)
            for name in self.test.detectors
        }

    def _keep(self, method: str, size: "MessageSize", stego: _Stego | None) -> None:
        self.stegos.setdefault((method, size), []).append(stego)


def _judge(
    gathered: _Gathered,
    quality: Quality,
    groups: NDArray[np.str_],
    workers: Workers,
    device: str,
    cancel: CancelToken,
    rows: list[DetectionRow],
) -> Job[None]:
    """Append a row per message size, method and detector to `rows`."""
    test = gathered.test
    todo = []
    for (method, size), stegos in sorted(gathered.stegos.items(), key=lambda item: _place(test, *item[0])):
        there = [number for number, stego in enumerate(stegos) if stego is not None]
        made = [stego for stego in stegos if stego is not None]
        for detector in (*test.detectors, *((_LOGIT,) if method == OWN else ())):
            covers = _stacked([gathered.covers[number][detector] for number in there])
            found = _stacked([stego.features[detector] for stego in made])
            enough = np.unique(groups[there]).size >= _FEWEST_GROUPS
            for classifier in _classifiers(test, detector):
                error: Pending[DetectionError] | None = None
                if enough and classifier is None:
                    found_error = yield from _network_error(
                        detector, covers, found, groups[there], test, device, cancel
                    )
                    error = workers.known(found_error)
                elif enough:
                    error = workers.submit(
                        _error, covers, found, groups[there], classifier, test.splits, test.pictures.seed
                    )
                todo.append((method, size, detector, classifier, made, covers, found, error))
    for number, (method, size, detector, classifier, made, covers, found, error) in enumerate(todo):
        cancel.raise_if_cancelled()
        yield Progress("detect", number, len(todo))
        rows.append(
            DetectionRow(
                quality=quality,
                detector=detector,
                classifier=classifier,
                method=method,
                message_bytes=size,
                photos=len(made),
                error=None if error is None else error(),
                payload_bits=_mean([stego.payload_bits for stego in made]),
                psnr_db=_mean([stego.psnr_db for stego in made]),
                changed_pixels=_mean([stego.changed_pixels for stego in made]),
                cover_logit=float(covers.mean()) if detector == _LOGIT and made else None,
                stego_logit=float(found.mean()) if detector == _LOGIT and made else None,
                separation=Separation.of(covers, found) if detector in features.STRUCTURAL and made else None,
            )
        )


def _classifiers(test: DetectionTest, detector: str) -> "Sequence[Trained | None]":
    """Return what is to be trained on a detector's features: nothing on a network's pictures."""
    if detector in network_detectors.NAMES:
        return (None,)
    if detector in features.STRUCTURAL:
        return ("threshold",)
    return ("fisher",) if detector == _LOGIT else test.classifiers


def _error(
    covers: NDArray[np.float64],
    stegos: NDArray[np.float64],
    groups: NDArray[np.str_],
    classifier: Trained,
    splits: int,
    seed: int,
) -> DetectionError:
    """Return the error on unseen photos, trained on half of the groups, over several splits."""
    return mean_detection_error(covers, stegos, groups=groups, fit=_FITS[classifier], splits=splits, seed=seed)


def _network_error(
    name: str,
    covers: U8,
    stegos: U8,
    groups: NDArray[np.str_],
    test: DetectionTest,
    device: str,
    cancel: CancelToken,
) -> Job[DetectionError]:
    """Return the error of a network on unseen photos, trained on half of the groups, over some splits."""
    found = []
    for split in range(min(test.splits, network_detectors.MOST_SPLITS)):
        rng = np.random.default_rng([test.pictures.seed, split])
        known = split_by_group(groups, 0.5, rng=rng)
        seed = int(rng.integers(2**31))
        scores = yield from network_detectors.train(
            name, covers[known], stegos[known], groups=groups[known], seed=seed, device=device, cancel=cancel
        )
        found.append((scores(covers[~known]), scores(stegos[~known])))
    return DetectionError.of(found)


def _place(test: DetectionTest, method: str, size: "MessageSize") -> tuple[int, int]:
    return test.message_bytes.index(size), (OWN, *test.compare).index(method)


def _stacked(parts: Sequence[Pending[NDArray[Any]]]) -> NDArray[Any]:
    """Return features as float64 [n, d], pictures as they are, uint8 [n, H, W]."""
    found = np.array([part() for part in parts])
    return found if found.dtype == np.uint8 else found.astype(np.float64)


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else 0.0


def _mean_logit(model: "StegModel", logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean |logit| before calibration as features: [1]."""
    return np.array([np.abs(logits).mean(dtype=np.float64) * model.card.temperature])
