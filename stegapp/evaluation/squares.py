"""One grey square: its stegos, and what detectors see of all of them. May be done in another process.

Owns what is drawn at random for each, from the cover's own seed, so that neither order nor process matters.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from stegapp.evaluation import features, network_detectors, reference
from stegapp.evaluation.covers import Quality, Square, at_quality
from stegapp.evaluation.detection_options import DetectionTest
from stegapp.evaluation.judging import LOGIT, OWN
from stegapp.evaluation.workers import loaded
from stegapp.imaging import metrics
from stegapp.models import ModelEntry, StegModel
from stegapp.progress import CancelToken
from stegapp.training.plane_figures import capped_psnr

if TYPE_CHECKING:
    from stegapp.evaluation.hiding import MessageSize

__all__ = ["Found", "MadeStego", "SquareWork", "measured"]

U8 = NDArray[np.uint8]
Seen = Mapping[str, NDArray[Any]]
"""Detector → its features of a picture; for a network, the picture."""

_HIDE, _REFERENCE = 21, 22


@dataclass(frozen=True, eq=False)
class SquareWork:
    """What is to be done with one square. model: which hides, on a device."""

    square: Square
    quality: Quality
    test: DetectionTest
    model: ModelEntry
    device: str


@dataclass(frozen=True, eq=False)
class MadeStego:
    """What is kept of a stego: figures, and what detectors see of it."""

    payload_bits: int
    psnr_db: float
    changed_pixels: int
    seen: Seen


Found = tuple[Seen, "list[tuple[str, MessageSize, MadeStego | None]]"]
"""What detectors see of a cover, and its stegos by method and size; None where a message did not fit."""


def measured(work: SquareWork, model: StegModel | None = None, cancel: CancelToken | None = None) -> Found:
    """Return what is seen of a cover and of its stegos.

    model: loaded, if it is not to be loaded here. Raises ImageRefused, ModelRefused, UsageError, Cancelled.
    """
    from stegapp.evaluation.hiding import Hider

    model, cancel = model or loaded(work.model, work.device), cancel or CancelToken()
    test, cover = work.test, work.square.cover(work.test.pictures.seed)
    pixels = at_quality(cover.pixels, work.quality)
    seen = {**_seen(test, pixels), LOGIT: _mean_logit(model, model.extract(pixels))}
    # Levels that came out of a JPEG were never finer.
    rounding = cover.rounding if test.side_information and work.quality is None else None
    hider = Hider(
        model, pixels, method=test.method, strength=test.strength, seed=(*cover.seed, _HIDE), rounding=rounding
    )
    stegos: list[tuple[str, MessageSize, MadeStego | None]] = []
    for size in test.message_bytes:
        hidden = hider.hide(size, cancel=cancel)
        if hidden is None:
            stegos += [(method, size, None) for method in (OWN, *test.compare)]
            continue
        of_own = {**_seen(test, hidden.stego), LOGIT: _mean_logit(model, hidden.logits)}
        stegos.append((OWN, size, _made(pixels, hidden.stego, hidden.payload_bits, of_own)))
        for number, name in enumerate(test.compare):
            rng = cover.random(_REFERENCE, number, size or 0)
            stego = reference.simulate(name, pixels, hidden.payload_bits, rng=rng, rounding=rounding)
            stegos.append((name, size, _made(pixels, stego, hidden.payload_bits, _seen(test, stego))))
    return seen, stegos


def _made(cover: U8, stego: U8, payload_bits: int, seen: Seen) -> MadeStego:
    return MadeStego(payload_bits, capped_psnr(cover, stego), metrics.changed_pixels(cover, stego), seen)


def _seen(test: DetectionTest, picture: U8) -> dict[str, NDArray[Any]]:
    return {
        name: picture if name in network_detectors.NAMES else features.extract(name, picture) for name in test.detectors
    }


def _mean_logit(model: StegModel, logits: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the mean |logit| before calibration as features: [1]."""
    return np.array([np.abs(logits).mean(dtype=np.float64) * model.card.temperature])
