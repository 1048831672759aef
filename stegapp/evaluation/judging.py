"""From features of covers and stegos to rows: what a detector that is trained on half of the photographs gets wrong.

Owns the classifiers, the splits by photo and the rows. Must not know how stegos are made.

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
from stegapp.evaluation import ensemble, features, network_detectors
from stegapp.evaluation.covers import Quality
from stegapp.evaluation.detection_options import DetectionTest
from stegapp.evaluation.distribution import Separation
from stegapp.evaluation.workers import Pending, Workers
from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis.classifier import DetectionError, Fit, mean_detection_error, split_by_group, threshold

if TYPE_CHECKING:
    from stegapp.evaluation.hiding import MessageSize

__all__ = [
    "FEWEST_GROUPS",
    "LOGIT",
    "OWN",
    "DetectionRow",
    "Gathered",
    "PictureKind",
    "Seen",
    "SeenStego",
    "check_enough",
    "judge",
    "network_error",
]

Trained = Literal["fisher", "ensemble", "threshold"]
U8 = NDArray[np.uint8]

Seen = Mapping[str, Pending[NDArray[Any]]]
"""What detectors see of a picture: its features by detector; for a network, the picture."""

OWN = "own"
"""The method of rows that show the model's own stegos."""

LOGIT = "logit"
"""Stands among the detectors for E_I's mean |logit| on a picture."""

FEWEST_GROUPS = 6
"""Photographs. Half of them train; a third of that half tries the ridges, and what is left has to scatter."""

_FITS: Mapping[Trained, Fit | None] = {"fisher": None, "ensemble": ensemble.fit, "threshold": threshold}


@dataclass(frozen=True)
class PictureKind:
    """What whole photographs were measured.

    size: longer side to which they were shrunk, None where they kept theirs. colour: "grey", "colour", or "mixed".
    left_out: sentences on the photographs that the carrier did not take.
    """

    carrier: str
    size: int | None
    colour: str
    left_out: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "carrier": self.carrier,
            "size": "keep" if self.size is None else self.size,
            "colour": self.colour,
            "left_out": len(self.left_out),
        }


@dataclass(frozen=True)
class DetectionRow:
    """One detector against one method at one JPEG quality and message length.

    detector: a feature set, a network, or "logit": E_I's mean |logit| on a picture. classifier: what was trained on
    features, a threshold on those of a structural detector; None for a network. method: "own", or a classical one.
    photos: those that carry such a message. error: over the splits, None with too few photos. payload_bits,
    psnr_db, changed_pixels: means. cover_logit, stego_logit: mean |logit| before calibration, on "logit" rows.
    separation: how the figure lies, on rows of structural detectors. kind: of the pictures, None for grey squares. Of a
    JPEG, it is coefficients that changed, and psnr_db is that of the samples that they stand for.
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
    kind: PictureKind | None = None

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
            **({} if self.kind is None else self.kind.to_dict()),
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


@dataclass(frozen=True, eq=False)
class SeenStego:
    """What is kept of a stego: figures, and what detectors see of it."""

    payload_bits: int
    psnr_db: float
    changed_pixels: int
    features: Seen


@dataclass(frozen=True, eq=False)
class Gathered:
    """What detectors see of all covers, and of their stegos by method and size, None where a message did not fit.

    groups: of each cover, the photograph that it shows. kind: of the pictures, None for grey squares.
    """

    test: DetectionTest
    quality: Quality
    kind: PictureKind | None = None
    groups: list[str] = field(default_factory=list)
    covers: list[Seen] = field(default_factory=list)
    stegos: "dict[tuple[str, MessageSize], list[SeenStego | None]]" = field(default_factory=dict)

    def add(self, group: str, cover: Seen) -> None:
        """Add a cover."""
        self.groups.append(group)
        self.covers.append(cover)

    def keep(self, method: str, size: "MessageSize", stego: SeenStego | None) -> None:
        """Add what a method made of the cover that was added last."""
        self.stegos.setdefault((method, size), []).append(stego)


def check_enough(groups: Sequence[str], *, left_out: Sequence[str] = ()) -> None:
    """Raise UsageError for too few photographs. left_out: sentences on those that could not be measured."""
    count = len(set(groups))
    if count >= FEWEST_GROUPS:
        return
    why = f" Left out: {len(left_out)}. {left_out[0]}" if left_out else ""
    raise UsageError(
        f"A detector cannot be trained and tested on {count} photographs.{why}",
        advice=f"Give {FEWEST_GROUPS} at least; figures mean something from some hundred on.",
    )


def judge(
    gathered: Gathered, *, workers: Workers, device: str, cancel: CancelToken, rows: list[DetectionRow]
) -> Job[None]:
    """Append a row per message size, method and detector to `rows`. device: on which networks are trained."""
    test, groups = gathered.test, np.array(gathered.groups)
    todo = []
    for (method, size), stegos in sorted(gathered.stegos.items(), key=lambda item: _place(test, *item[0])):
        there = [number for number, stego in enumerate(stegos) if stego is not None]
        made = [stego for stego in stegos if stego is not None]
        for detector in (*test.detectors, *((LOGIT,) if method == OWN and test.whole is None else ())):
            covers = _stacked([gathered.covers[number][detector] for number in there])
            found = _stacked([stego.features[detector] for stego in made])
            enough = np.unique(groups[there]).size >= FEWEST_GROUPS
            for classifier in _classifiers(test, detector):
                error: Pending[DetectionError] | None = None
                if enough and classifier is None:
                    found_error = yield from network_error(
                        detector,
                        covers,
                        found,
                        groups[there],
                        splits=test.splits,
                        seed=test.pictures.seed,
                        effort=test.effort,
                        device=device,
                        cancel=cancel,
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
                quality=gathered.quality,
                detector=detector,
                classifier=classifier,
                method=method,
                message_bytes=size,
                photos=len(made),
                error=None if error is None else error(),
                payload_bits=_mean([stego.payload_bits for stego in made]),
                psnr_db=_mean([stego.psnr_db for stego in made]),
                changed_pixels=_mean([stego.changed_pixels for stego in made]),
                cover_logit=float(covers.mean()) if detector == LOGIT and made else None,
                stego_logit=float(found.mean()) if detector == LOGIT and made else None,
                separation=Separation.of(covers, found) if detector in features.STRUCTURAL and made else None,
                kind=gathered.kind,
            )
        )


def _classifiers(test: DetectionTest, detector: str) -> "Sequence[Trained | None]":
    """Return what is to be trained on a detector's features: nothing on a network's pictures."""
    if detector in network_detectors.NAMES:
        return (None,)
    if detector in features.STRUCTURAL:
        return ("threshold",)
    return ("fisher",) if detector == LOGIT else test.classifiers


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


def network_error(
    name: str,
    covers: U8,
    stegos: U8,
    groups: NDArray[np.str_],
    *,
    splits: int,
    seed: int,
    effort: network_detectors.Effort,
    device: str,
    cancel: CancelToken,
) -> Job[DetectionError]:
    """Return the error of a network on unseen photos, trained on half of the groups, over some splits."""
    found = []
    for split in range(min(splits, network_detectors.MOST_SPLITS)):
        rng = np.random.default_rng([seed, split])
        known = split_by_group(groups, 0.5, rng=rng)
        scores = yield from network_detectors.train(
            name,
            covers[known],
            stegos[known],
            groups=groups[known],
            seed=int(rng.integers(2**31)),
            device=device,
            cancel=cancel,
            effort=effort,
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
