"""How conspicuous a stego is to a trained detector, as a share of innocent pictures.

Owns the shipped detector and the reading of its file: classifiers on SPAM features, one for each way of hiding; the
scores they give to covers they were not trained on; how they do on stegos they were not trained on; and the region of
feature space that all these pictures come from. Knows nothing of how a stego or a detector is made. The file is one
safetensors file: arrays, and a JSON description.

    cover ─ SPAM ─── distance from the test's covers ─▶ measured for pictures like this, or not
    stego ─ SPAM ─── classifier ─▶ score ─ rank among the test's covers ─▶ share flagged wrongly
    cover ─ SPAM ─── classifier ─▶ score + what a message of some length adds ─ rank ─▶ share to expect
"""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import ModelRefused
from stegapp.steganalysis.classifier import FisherDiscriminant
from stegapp.system.pinned import description, read_pinned

__all__ = ["FORMAT", "Classifier", "Detector", "DetectorCard", "Measurement", "distances_from", "load_detector"]

Floats = NDArray[np.float64]

FORMAT = "stegapp-detector-2"
"""The metadata entry that holds the description."""

_MAX_BYTES = 16 << 20


@dataclass(frozen=True)
class Measurement:
    """How one classifier does on the test's stegos of one kind.

    message_bytes: of the packed message. probe: the classifier's number. detection_error: P_E on these stegos, which
    reads too low when they are few.
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
    probes: tuple[str, ...]  # what each classifier was trained to tell from covers, for a reader
    measurements: tuple[Measurement, ...]


@dataclass(frozen=True)
class Classifier:
    """A discriminant, and the scores it gives to the test's covers: [test covers], ascending."""

    discriminant: FisherDiscriminant
    cover_scores: Floats

    def false_alarm_share(self, score: float) -> float:
        """Return the share of the test's covers that score as high or higher: flagged with this score's picture."""
        below = np.searchsorted(self.cover_scores, score, side="left")
        return float(self.cover_scores.size - below) / self.cover_scores.size


@dataclass(frozen=True)
class Detector:
    """Trained classifiers, and the region they were measured in. Arrays: see the shapes beside them."""

    card: DetectorCard
    classifiers: tuple[Classifier, ...]
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
        """Return the share of the test's covers that the measurement's classifier flags if it flags a stego, [d]."""
        classifier = self.classifiers[measurement.probe]
        return classifier.false_alarm_share(float(classifier.discriminant.scores(stego)))

    def expected_share(self, cover: Floats, measurement: Measurement) -> float:
        """Return the share to expect once such a message is in a cover, by the cover's features [d]."""
        if not measurement.by_cover:
            return measurement.false_alarm_shares[1]
        classifier = self.classifiers[measurement.probe]
        return classifier.false_alarm_share(float(classifier.discriminant.scores(cover)) + measurement.shift)

    def distances(self, features: Floats) -> Floats:
        """Return how far pictures lie from the training's covers, about 1 for a typical one. features: [n, d]."""
        return distances_from(features, self.centre, self.directions, self.rest_scale)


# ---------------------------------------------------------------- the file


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
    fields = description(data, FORMAT)
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
        classifiers=tuple(
            Classifier(FisherDiscriminant(weights=weights[i], offset=float(offsets[i])), scores[i])
            for i in range(count)
        ),
        centre=centre,
        directions=directions,
        rest_scale=rest_scale,
        limit=limit,
    )


def distances_from(features: Floats, centre: Floats, directions: Floats, rest_scale: float) -> Floats:
    """Return how far pictures lie from a region's centre; see `Detector` for the shapes. features: [n, d]."""
    off = np.sqrt(features) - centre
    along = off @ directions
    norms = np.square(np.linalg.norm(directions, axis=0))
    rest = np.square(off).sum(axis=1) - (np.square(along) / norms).sum(axis=1)
    mean: Floats = (np.square(along).sum(axis=1) + np.maximum(rest, 0) / rest_scale**2) / (directions.shape[1] + 1)
    return np.sqrt(mean)
