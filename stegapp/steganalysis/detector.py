"""How conspicuous a stego is to a trained detector, as a share of innocent pictures.

Owns the shipped detector: classifiers on SPAM features, one for each way of hiding; the scores they give to covers
they were not trained on; how they do on stegos they were not trained on; and the region of feature space that all
these pictures come from. Knows nothing of how a stego is made. Its file is one safetensors file: arrays, and a JSON
description.

    cover ─ SPAM ─── distance from the test's covers ─▶ measured for pictures like this, or not
    stego ─ SPAM ─── classifier ─▶ score ─ rank among the test's covers ─▶ share flagged wrongly
    cover ─ SPAM ─── classifier ─▶ score + what a message of some length adds ─ rank ─▶ share to expect
"""

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import ModelRefused
from stegapp.steganalysis.classifier import FisherDiscriminant, detection_error, train
from stegapp.system.pinned import description, read_pinned

__all__ = [
    "Detector",
    "DetectorCard",
    "Measurement",
    "Pairs",
    "Probe",
    "load_detector",
    "save_detector",
    "train_detector",
]

Floats = NDArray[np.float64]

_FORMAT = "stegapp-detector-2"
_MAX_BYTES = 16 << 20
_DIRECTIONS = 32
_INSIDE = 0.99
"""Share of the test's covers that count as pictures like those measured."""


@dataclass(frozen=True)
class Measurement:
    """How one probe does on the test's stegos of one kind.

    message_bytes: of the packed message. detection_error: P_E on these stegos, which reads too low when they are few.
    false_alarm_shares: the share flagged wrongly with a stego: tenth percentile, median and ninetieth. shift: what is
    added to the scores of the covers so that their shares have the same median.
    by_cover: the cover's score and the shift foretell a stego's share better than the median does; what much of a
    message adds differs from picture to picture more than their scores do.
    """

    method: str
    message_bytes: int
    probe: int
    stegos: int
    detection_error: float
    shift: float
    false_alarm_shares: tuple[float, float, float]
    by_cover: bool


@dataclass(frozen=True)
class DetectorCard:
    """What a detector was made from, and how well it does."""

    model: str  # name and id of the model that hid
    pictures: str  # the covers, for a reader
    training_covers: int
    test_covers: int
    probes: tuple[str, ...]  # what each probe was trained to tell from covers, for a reader
    measurements: tuple[Measurement, ...]


@dataclass(frozen=True)
class Probe:
    """A classifier, and the scores it gives to the test's covers: [test covers], ascending."""

    discriminant: FisherDiscriminant
    cover_scores: Floats

    def false_alarm_share(self, score: float) -> float:
        """Return the share of the test's covers that score as high or higher: flagged with this score's picture."""
        below = np.searchsorted(self.cover_scores, score, side="left")
        return float(self.cover_scores.size - below) / self.cover_scores.size


@dataclass(frozen=True)
class Detector:
    """Trained probes, and the region they were measured in. Arrays: see the shapes beside them."""

    card: DetectorCard
    probes: tuple[Probe, ...]
    centre: Floats  # [d], of the square roots of features, as are the two below
    directions: Floats  # [d, k]: scaled, so that a typical cover has length 1 along each
    rest_scale: float  # typical length off all directions
    limit: float  # the distance within which most covers lie

    def covers(self, cover: Floats) -> bool:
        """Tell whether a cover, by its features [d], is like those of the test, so that shares mean something."""
        return bool(self.distances(cover[None])[0] <= self.limit)

    def measurement(self, method: str, message_bytes: int) -> Measurement | None:
        """Return the measurement nearest to a message's length, by their ratio; None if the method was not measured."""
        rows = [row for row in self.card.measurements if row.method == method]
        length = math.log(max(message_bytes, 1))
        return min(rows, key=lambda row: abs(math.log(row.message_bytes) - length), default=None)

    def false_alarm_share(self, stego: Floats, measurement: Measurement) -> float:
        """Return the share of the test's covers that the measurement's probe flags if it flags a stego, [d]."""
        probe = self.probes[measurement.probe]
        return probe.false_alarm_share(float(probe.discriminant.scores(stego)))

    def expected_share(self, cover: Floats, measurement: Measurement) -> float:
        """Return the share to expect once such a message is in a cover, by the cover's features [d]."""
        if not measurement.by_cover:
            return measurement.false_alarm_shares[1]
        probe = self.probes[measurement.probe]
        return probe.false_alarm_share(float(probe.discriminant.scores(cover)) + measurement.shift)

    def distances(self, features: Floats) -> Floats:
        """Return how far pictures lie from the training's covers, about 1 for a typical one. features: [n, d]."""
        return _distances(features, self.centre, self.directions, self.rest_scale)


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
    """Return a detector with a probe for each of `training`, by name, measured on other photos.

    covers: [n, d], all covers of the training's photos. test_covers: [t, d], of other photos. measured: method, bytes,
    the probe's name, and stegos in some of the test's photos. Features are 0 or more. Raises ValueError if arrays do
    not fit together or too few pictures are on one side.
    """
    if min(len(covers), len(test_covers)) < 2 or not training:
        raise ValueError("Training and test need two pictures each.")
    rng = np.random.default_rng(seed)
    probes, names = [], tuple(training)
    for name in names:
        pairs = training[name]
        discriminant = train(pairs.covers, pairs.stegos, groups=pairs.groups, rng=rng)
        probes.append(Probe(discriminant, np.sort(discriminant.scores(test_covers))))
    centre, directions, rest_scale = _region(covers)
    rows = []
    for method, message_bytes, name, stegos in measured:
        number = names.index(name)
        rows.append(_measured(method, message_bytes, number, probes[number], stegos))
    return Detector(
        card=DetectorCard(model, pictures, len(covers), len(test_covers), names, tuple(rows)),
        probes=tuple(probes),
        centre=centre,
        directions=directions,
        rest_scale=rest_scale,
        limit=float(np.quantile(_distances(test_covers, centre, directions, rest_scale), _INSIDE)),
    )


def _measured(method: str, message_bytes: int, number: int, probe: Probe, pairs: Pairs) -> Measurement:
    if not len(pairs.stegos):
        raise ValueError(f"There are no stegos of {message_bytes} bytes to measure on.")
    scores = probe.discriminant.scores(pairs.stegos)
    shares = [probe.false_alarm_share(score) for score in scores.tolist()]
    low, middle, high = np.quantile(shares, (0.1, 0.5, 0.9)).tolist()
    before = probe.discriminant.scores(pairs.covers)
    shift, foretold = _calibrated(probe, before, scores, middle)
    return Measurement(
        method=method,
        message_bytes=message_bytes,
        probe=number,
        stegos=len(scores),
        detection_error=detection_error(probe.cover_scores, scores),
        shift=shift,
        false_alarm_shares=(low, middle, high),
        by_cover=bool(np.abs(np.subtract(foretold, shares)).mean() < np.abs(np.subtract(middle, shares)).mean()),
    )


def _calibrated(probe: Probe, before: Floats, after: Floats, median: float) -> tuple[float, list[float]]:
    """Return the shift of covers' scores that gives a median share, and the shares it gives.

    The median of the shifts will not do: half of the pictures hardly react, the others the more.
    """
    tried = []
    for shift in np.quantile(after - before, np.linspace(0.2, 0.95, 16)).tolist():
        shares = [probe.false_alarm_share(score + shift) for score in before.tolist()]
        tried.append((abs(float(np.median(shares)) - median), shift, shares))
    _, shift, shares = min(tried)
    return shift, shares


# ---------------------------------------------------------------- the file


def save_detector(path: Path, detector: Detector) -> str:
    """Write the detector's file and return its SHA-256; the same detector gives the same bytes."""
    from safetensors.numpy import save

    arrays: dict[str, NDArray[Any]] = {
        "centre": detector.centre.astype(np.float32),
        "cover_scores": np.array([probe.cover_scores for probe in detector.probes]),
        "directions": detector.directions.astype(np.float32),
        "offsets": np.array([probe.discriminant.offset for probe in detector.probes]),
        "scalars": np.array([detector.rest_scale, detector.limit]),
        "weights": np.array([probe.discriminant.weights for probe in detector.probes]),
    }
    # safetensors writes an array's memory as it lies, whatever its strides say.
    arrays = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    data = save(arrays, {_FORMAT: json.dumps(asdict(detector.card), sort_keys=True)})
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def load_detector(path: Path, *, sha256: str | None = None) -> Detector:
    """Read a detector's file. Raises ModelRefused if it is missing, damaged, of another kind or not the one pinned."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        data = read_pinned(path, sha256=sha256, largest=_MAX_BYTES)
        arrays = {name: array.astype(np.float64) for name, array in load(data).items()}
        return _from_arrays(arrays, _read_card(data))
    except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ModelRefused(
            f"The detector file {path.name} cannot be used: {error}.",
            advice="Install the app again, or make the file anew.",
        ) from error


def _read_card(data: bytes) -> DetectorCard:
    """Return the card in a file that safetensors found sound."""
    fields = description(data, _FORMAT)
    if fields is None:
        raise ValueError("it is no detector of a kind this version knows")
    rows = tuple(_read_measurement(row) for row in _checked(fields, DetectorCard)["measurements"])
    if not all(isinstance(name, str) for name in fields["probes"]):
        raise ValueError("its description has other fields than it should")
    return DetectorCard(**{**fields, "probes": tuple(fields["probes"]), "measurements": rows})


def _read_measurement(fields: object) -> Measurement:
    row = _checked(fields, Measurement)
    shares = tuple(float(share) for share in row["false_alarm_shares"])
    numbers = (row["detection_error"], row["shift"], *shares)
    if len(shares) != 3 or row["message_bytes"] < 1 or not all(math.isfinite(number) for number in numbers):
        raise ValueError("its description has other values than it should")
    return Measurement(**{**row, "false_alarm_shares": shares})


def _checked(fields: object, kind: type) -> dict[str, Any]:
    """Return a JSON object if it has a dataclass's fields, each of about its type."""
    kinds: dict[object, tuple[type, ...]] = {str: (str,), int: (int,), bool: (bool,), float: (int, float)}
    wanted = {name: kinds.get(hint, (list,)) for name, hint in kind.__annotations__.items()}
    if not isinstance(fields, dict) or set(fields) != set(wanted):
        raise ValueError("its description has other fields than it should")
    if not all(isinstance(fields[name], wanted[name]) for name in wanted):
        raise ValueError("its description has other fields than it should")
    return fields


def _from_arrays(arrays: dict[str, Floats], card: DetectorCard) -> Detector:
    weights, centre, directions = arrays["weights"], arrays["centre"], arrays["directions"]
    scores, scalars, offsets = arrays["cover_scores"], arrays["scalars"], arrays["offsets"]
    count = len(card.probes)
    fits = (
        count > 0
        and centre.ndim == 1
        and weights.shape == (count, centre.size)
        and offsets.shape == (count,)
        and directions.ndim == 2
        and directions.shape[0] == centre.size
        and scores.shape == (count, card.test_covers)
        and card.test_covers > 0
        and scalars.shape == (2,)
        and all(0 <= row.probe < count for row in card.measurements)
    )
    if not fits or not all(np.isfinite(a).all() for a in arrays.values()) or (np.diff(scores, axis=1) < 0).any():
        raise ValueError("its arrays are not as they should be")
    rest_scale, limit = scalars.tolist()
    if min(rest_scale, limit) <= 0:
        raise ValueError("its arrays are not as they should be")
    return Detector(
        card=card,
        probes=tuple(
            Probe(FisherDiscriminant(weights=weights[i], offset=float(offsets[i])), scores[i]) for i in range(count)
        ),
        centre=centre,
        directions=directions,
        rest_scale=rest_scale,
        limit=limit,
    )


# ---------------------------------------------------------------- pictures like those measured


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


def _distances(features: Floats, centre: Floats, directions: Floats, rest_scale: float) -> Floats:
    off = np.sqrt(features) - centre
    along = off @ directions
    norms = np.square(np.linalg.norm(directions, axis=0))
    rest = np.square(off).sum(axis=1) - (np.square(along) / norms).sum(axis=1)
    mean: Floats = (np.square(along).sum(axis=1) + np.maximum(rest, 0) / rest_scale**2) / (directions.shape[1] + 1)
    return np.sqrt(mean)
