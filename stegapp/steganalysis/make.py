"""Train the detector that ships, calibrate it, and write its file.

Owns what only its maker needs; the application loads the file and judges by it (detector). Knows nothing of how a
stego is made.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.steganalysis.classifier import detection_error, train
from stegapp.steganalysis.detector import FORMAT, Classifier, Detector, DetectorCard, Measurement, distances_from
from stegapp.system.atomic import write_atomically

__all__ = ["Pairs", "save_detector", "train_detector"]

Floats = NDArray[np.float64]

_DIRECTIONS = 32
_INSIDE = 0.99
"""Share of the test's covers that count as pictures like those measured."""


@dataclass(frozen=True, eq=False)
class Pairs:
    """Covers and their stegos, features [n, d] each, row by row the same pictures; groups: [n], their photos."""

    covers: Floats
    stegos: Floats
    groups: NDArray[np.str_]


def train_detector(
    training: Mapping[str, Pairs],
    covers: Floats,
    test_covers: Floats,
    measured: Sequence[tuple[str, int, str, Pairs]],
    *,
    model: str,
    pictures: str,
    seed: int = 0,
) -> Detector:
    """Return a detector with a classifier for each of `training`, by name, measured on other photos.

    covers: [n, d], all covers of the training's photos. test_covers: [t, d], of other photos. measured: method, bytes,
    the classifier's name, and stegos in some of the test's photos. Features are 0 or more. Raises ValueError if arrays
    do not fit together or too few pictures are on one side.
    """
    if min(len(covers), len(test_covers)) < 2 or not training:
        raise ValueError("Training and test need two pictures each.")
    rng = np.random.default_rng(seed)
    classifiers, names = [], tuple(training)
    for name in names:
        pairs = training[name]
        discriminant = train(pairs.covers, pairs.stegos, groups=pairs.groups, rng=rng)
        classifiers.append(Classifier(discriminant, np.sort(discriminant.scores(test_covers))))
    centre, directions, rest_scale = _region(covers)
    rows = []
    for method, message_bytes, name, stegos in measured:
        number = names.index(name)
        rows.append(_measured(method, message_bytes, number, classifiers[number], stegos))
    return Detector(
        card=DetectorCard(model, pictures, len(covers), len(test_covers), names, tuple(rows)),
        classifiers=tuple(classifiers),
        centre=centre,
        directions=directions,
        rest_scale=rest_scale,
        limit=float(np.quantile(distances_from(test_covers, centre, directions, rest_scale), _INSIDE)),
    )


def _measured(method: str, message_bytes: int, number: int, classifier: Classifier, pairs: Pairs) -> Measurement:
    if not len(pairs.stegos):
        raise ValueError(f"There are no stegos of {message_bytes} bytes to measure on.")
    scores = classifier.discriminant.scores(pairs.stegos)
    shares = [classifier.false_alarm_share(score) for score in scores.tolist()]
    low, middle, high = np.quantile(shares, (0.1, 0.5, 0.9)).tolist()
    before = classifier.discriminant.scores(pairs.covers)
    shift, foretold = _calibrated(classifier, before, scores, middle)
    return Measurement(
        method=method,
        message_bytes=message_bytes,
        probe=number,
        stegos=len(scores),
        detection_error=detection_error(classifier.cover_scores, scores),
        shift=shift,
        false_alarm_shares=(low, middle, high),
        by_cover=bool(np.abs(np.subtract(foretold, shares)).mean() < np.abs(np.subtract(middle, shares)).mean()),
    )


def _calibrated(classifier: Classifier, before: Floats, after: Floats, median: float) -> tuple[float, list[float]]:
    """Return the shift of covers' scores that gives a median share, and the shares it gives.

    The median of the shifts will not do: half of the pictures hardly react, the others the more.
    """
    tried = []
    for shift in np.quantile(after - before, np.linspace(0.2, 0.95, 16)).tolist():
        shares = [classifier.false_alarm_share(score + shift) for score in before.tolist()]
        tried.append((abs(float(np.median(shares)) - median), shift, shares))
    _, shift, shares = min(tried)
    return shift, shares


def _region(covers: Floats) -> tuple[Floats, Floats, float]:
    """Return centre, scaled main directions and the scale of what they leave, of the covers' square roots.

    Square roots, because frequencies near 0 are the noisier the larger they are.
    """
    roots = np.sqrt(covers)
    centre = roots.mean(axis=0)
    _, lengths, vectors = np.linalg.svd(roots - centre, full_matrices=False)
    kept = min(_DIRECTIONS, max(1, len(covers) // 8))
    deviations = np.maximum(lengths[:kept] / np.sqrt(len(covers)), 1e-9)
    rest = np.sqrt(np.square(lengths[kept:]).sum() / len(covers))
    return _as_kept(centre), _as_kept((vectors[:kept] / deviations[:, None]).T), max(float(rest), 1e-9)


def _as_kept(values: Floats) -> Floats:
    """Return values as the file keeps them, so that a loaded detector judges as the one that was trained."""
    return values.astype(np.float32).astype(np.float64)


def save_detector(path: Path, detector: Detector) -> str:
    """Write the detector's file and return its SHA-256; equal detectors give equal bytes. Raises OutputRefused."""
    from safetensors.numpy import save

    arrays: dict[str, NDArray[Any]] = {
        "centre": detector.centre.astype(np.float32),
        "cover_scores": np.array([classifier.cover_scores for classifier in detector.classifiers]),
        "directions": detector.directions.astype(np.float32),
        "offsets": np.array([classifier.discriminant.offset for classifier in detector.classifiers]),
        "scalars": np.array([detector.rest_scale, detector.limit]),
        "weights": np.array([classifier.discriminant.weights for classifier in detector.classifiers]),
    }
    # safetensors writes an array's memory as it lies, whatever its strides say.
    arrays = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    data = save(arrays, {FORMAT: json.dumps(asdict(detector.card), sort_keys=True)})
    write_atomically(path, data, replace=True)
    return hashlib.sha256(data).hexdigest()
