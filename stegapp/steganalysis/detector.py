"""How conspicuous a stego is to a trained detector, as a share of innocent pictures.

Owns the shipped detector: a classifier on SPAM features, the scores it gives to covers it
was not trained on, and the region of feature space those covers come from. Knows nothing
of how a stego was made. Its file is one safetensors file: arrays, and a JSON description.

    stego ─ SPAM ─┬─ discriminant ─▶ score ─ rank among the test's covers ─▶ share flagged wrongly
                  └─ distance from the test's covers ─▶ measured for pictures like this, or not
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import ModelRefused
from stegapp.steganalysis.classifier import FisherDiscriminant, detection_error, split_by_group, train

__all__ = ["Detectability", "Detector", "DetectorCard", "load_detector", "save_detector", "train_detector"]

# The one metadata entry's name, so that the order of several, which safetensors leaves to chance, cannot matter.
_FORMAT = "stegapp-detector-1"
_MAX_BYTES = 16 << 20
_DIRECTIONS = 32
_INSIDE = 0.99
"""Share of the test's covers that count as pictures like those measured."""


@dataclass(frozen=True)
class DetectorCard:
    """What a detector was made from and how well it does."""

    method: str  # the stegos it was trained to tell, for a reader
    pictures: str  # the covers it was trained and measured on, for a reader
    training_covers: int
    test_covers: int
    detection_error: float  # P_E on the test's covers and stegos


@dataclass(frozen=True)
class Detectability:
    """What the detector makes of one picture."""

    flagged_share: float
    """Share of the test's covers that a detector must flag wrongly to flag this picture too.

    About 0.5 for a typical cover; near 0 the picture stands out, and 0 means more than any cover did.
    """
    measured: bool
    """False where the picture is unlike all that the detector was measured on, so that the share means little."""


@dataclass(frozen=True)
class Detector:
    """A trained detector. Arrays: see the shapes beside them."""

    card: DetectorCard
    discriminant: FisherDiscriminant
    cover_scores: NDArray[np.float64]  # [test covers], ascending
    centre: NDArray[np.float64]  # [d], of the square roots of features, as are the two below
    directions: NDArray[np.float64]  # [d, k]: scaled, so that a typical cover has length 1 along each
    rest_scale: float  # typical length off all directions
    limit: float  # the distance within which most covers lie

    def judge(self, features: NDArray[np.float64]) -> Detectability:
        """Judge one picture by its features, [d]."""
        score = float(self.discriminant.scores(features))
        at_least = self.cover_scores.size - np.searchsorted(self.cover_scores, score, side="left")
        return Detectability(
            flagged_share=float(at_least) / self.cover_scores.size,
            measured=bool(self.distances(features[None])[0] <= self.limit),
        )

    def distances(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how far pictures lie from the training's covers, about 1 for a typical one. features: [n, d]."""
        return _distances(features, self.centre, self.directions, self.rest_scale)


def train_detector(
    cover_features: NDArray[np.float64],
    stego_features: NDArray[np.float64],
    groups: NDArray[np.str_],
    *,
    method: str,
    pictures: str,
    test_share: float = 0.5,
    seed: int = 0,
) -> Detector:
    """Return a detector trained on some photos and measured on the others.

    cover_features, stego_features: [n, d], row by row the same pictures, features 0 or more.
    groups: [n], the photo each comes from; no photo is on both sides. Raises ValueError if the
    arrays do not fit together or too few photos are on one side.
    """
    rng = np.random.default_rng(seed)
    test = split_by_group(groups, test_share, rng=rng)
    if min(test.sum(), (~test).sum()) < 2:
        raise ValueError("Training and test need two pictures each.")
    discriminant = train(cover_features[~test], stego_features[~test], groups=groups[~test], rng=rng)
    cover_scores = np.sort(discriminant.scores(cover_features[test]))
    stego_scores = discriminant.scores(stego_features[test])
    centre, directions, rest_scale = _region(cover_features[~test])
    distances = _distances(cover_features[test], centre, directions, rest_scale)
    return Detector(
        card=DetectorCard(
            method=method,
            pictures=pictures,
            training_covers=int((~test).sum()),
            test_covers=int(test.sum()),
            detection_error=detection_error(cover_scores, stego_scores),
        ),
        discriminant=discriminant,
        cover_scores=cover_scores,
        centre=centre,
        directions=directions,
        rest_scale=rest_scale,
        limit=float(np.quantile(distances, _INSIDE)),
    )


def save_detector(path: Path, detector: Detector) -> None:
    """Write the detector's file; the same detector gives the same bytes."""
    from safetensors.numpy import save

    arrays: dict[str, NDArray[Any]] = {
        "centre": detector.centre.astype(np.float32),
        "cover_scores": detector.cover_scores,
        "directions": detector.directions.astype(np.float32),
        "scalars": np.array([detector.discriminant.offset, detector.rest_scale, detector.limit]),
        "weights": detector.discriminant.weights,
    }
    path.write_bytes(save(arrays, {_FORMAT: json.dumps(asdict(detector.card), sort_keys=True)}))


def load_detector(path: Path) -> Detector:
    """Read a detector's file. Raises ModelRefused if it is missing, damaged or of another kind."""
    from safetensors import SafetensorError, safe_open

    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ValueError("it is too large")
        with safe_open(path, framework="np") as file:
            metadata = file.metadata() or {}
            arrays = {name: np.asarray(file.get_tensor(name), dtype=np.float64) for name in file.keys()}  # noqa: SIM118
        if _FORMAT not in metadata:
            raise ValueError("it is no detector of a kind this version knows")
        return _from_arrays(arrays, DetectorCard(**_card_fields(metadata[_FORMAT])))
    except (OSError, SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ModelRefused(
            f"The detector file {path.name} cannot be used: {error}.",
            advice="Install the app again, or make the file anew.",
        ) from error


def _card_fields(text: str) -> dict[str, Any]:
    fields = json.loads(text)
    if not isinstance(fields, dict):
        raise ValueError("its description is no object")
    kinds = {
        "method": str, "pictures": str, "training_covers": int, "test_covers": int, "detection_error": float,
    }  # fmt: skip
    if set(fields) != set(kinds) or not all(isinstance(fields[name], kind) for name, kind in kinds.items()):
        raise ValueError("its description has other fields than it should")
    return fields


def _from_arrays(arrays: dict[str, NDArray[np.float64]], card: DetectorCard) -> Detector:
    weights, centre, directions = arrays["weights"], arrays["centre"], arrays["directions"]
    scores, scalars = arrays["cover_scores"], arrays["scalars"]
    fits = (
        weights.ndim == 1
        and centre.shape == weights.shape
        and directions.ndim == 2
        and directions.shape[0] == weights.size
        and scores.shape == (card.test_covers,)
        and scores.size > 0
        and scalars.shape == (3,)
    )
    if not fits or not all(np.isfinite(a).all() for a in arrays.values()) or (np.diff(scores) < 0).any():
        raise ValueError("its arrays are not as they should be")
    offset, rest_scale, limit = scalars.tolist()
    if min(rest_scale, limit) <= 0:
        raise ValueError("its arrays are not as they should be")
    return Detector(
        card=card,
        discriminant=FisherDiscriminant(weights=weights, offset=offset),
        cover_scores=scores,
        centre=centre,
        directions=directions,
        rest_scale=rest_scale,
        limit=limit,
    )


def _region(covers: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Return centre, scaled main directions and the scale of what they leave, of the covers' square roots.

    Square roots, because frequencies near 0 are the noisier the larger they are.
    """
    roots = np.sqrt(covers)
    centre = roots.mean(axis=0)
    _, lengths, vectors = np.linalg.svd(roots - centre, full_matrices=False)
    kept = min(_DIRECTIONS, max(1, len(covers) // 8))
    deviations = np.maximum(lengths[:kept] / np.sqrt(len(covers)), 1e-9)
    rest = np.sqrt(np.square(lengths[kept:]).sum() / len(covers))
    return centre, (vectors[:kept] / deviations[:, None]).T, max(float(rest), 1e-9)


def _distances(
    features: NDArray[np.float64],
    centre: NDArray[np.float64],
    directions: NDArray[np.float64],
    rest_scale: float,
) -> NDArray[np.float64]:
    off = np.sqrt(features) - centre
    along = off @ directions
    norms = np.square(np.linalg.norm(directions, axis=0))
    rest = np.square(off).sum(axis=1) - (np.square(along) / norms).sum(axis=1)
    mean: NDArray[np.float64] = (np.square(along).sum(axis=1) + np.maximum(rest, 0) / rest_scale**2) / (
        directions.shape[1] + 1
    )
    return np.sqrt(mean)
