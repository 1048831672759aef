"""Tell stego features from cover features, and say how well that goes.

Owns a Fisher linear discriminant with ridge regularisation, a threshold on a single figure, and the detection error
½(P_FA + P_MD) over splits by photo: P_E, its least over all thresholds, and the error at
the threshold that training found. Knows nothing of what the features mean: SPAM's 686 and
SRM's 12,753 dimensions alike.

scikit-learn has such a discriminant too. With the parts of SciPy it needs, it would make the bundle tens of megabytes
larger, where the application itself takes one dot product.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "DetectionError",
    "FisherDiscriminant",
    "Fit",
    "Scores",
    "area_under_curve",
    "detection_error",
    "error_at_zero",
    "mean_detection_error",
    "split_by_group",
    "threshold",
    "train",
]

Floats = NDArray[np.float64]
Scores: TypeAlias = Callable[[Floats], Floats]
"""From features [n, d] to scores [n], higher for stego."""

Fit: TypeAlias = Callable[[Floats, Floats, NDArray[np.str_], np.random.Generator], Scores]
"""What trains a classifier on features of covers and of their stegos, [n, d] each, and the photo of each row, [n]."""

_RIDGES = tuple(10.0**e for e in range(-7, 1))
"""Tried shares of the mean variance that are added to each direction's."""

_FOLDS = 4

_ROUNDING = 1e-12
"""Share of a feature's mean by which equal pictures may seem to differ."""


@dataclass(frozen=True)
class FisherDiscriminant:
    """A direction in feature space and an offset."""

    weights: Floats  # [d]
    offset: float

    def scores(self, features: Floats) -> Floats:
        """Return one score per row; higher favours stego. features: [n, d] or [d]."""
        scores: Floats = features @ self.weights + self.offset
        return scores


@dataclass(frozen=True)
class DetectionError:
    """What a classifier gets wrong of unseen photos, over several splits: 0.5 is guessing, 0 is always right.

    mean, deviation: P_E. It picks its threshold on the very pictures that it is counted on, and so reads too low, the
    more the fewer they are. at_zero, at_zero_deviation: the error at the score of 0, which knows nothing of them.
    """

    mean: float
    deviation: float
    at_zero: float
    at_zero_deviation: float
    splits: int

    @classmethod
    def of(cls, scores: Sequence[tuple[Floats, Floats]]) -> Self:
        """Return the errors of some splits' scores of unseen covers and stegos."""
        least = [detection_error(*split) for split in scores]
        zero = [error_at_zero(*split) for split in scores]
        return cls(
            mean=float(np.mean(least)),
            deviation=float(np.std(least)),
            at_zero=float(np.mean(zero)),
            at_zero_deviation=float(np.std(zero)),
            splits=len(scores),
        )


def detection_error(cover_scores: Floats, stego_scores: Floats) -> float:
    """Return P_E: the least mean of false alarms' and misses' rates over all thresholds."""
    thresholds = np.unique(np.concatenate([cover_scores, stego_scores]))
    covers, stegos = np.sort(cover_scores), np.sort(stego_scores)
    false_alarms = 1 - np.searchsorted(covers, thresholds, side="left") / covers.size
    misses = np.searchsorted(stegos, thresholds, side="left") / stegos.size
    return min(0.5, float(np.min(false_alarms + misses)) / 2)


def error_at_zero(cover_scores: Floats, stego_scores: Floats) -> float:
    """Return the mean of false alarms' and misses' rates at the score of 0, where half of the ties are wrong."""
    return float(np.mean(np.sign(cover_scores)) - np.mean(np.sign(stego_scores)) + 2) / 4


def area_under_curve(covers: Floats, stegos: Floats) -> float:
    """Return the chance that a stego's figure is above a cover's, [n] each, where ties count half: 0.5 tells nothing.

    The area under the receiver operating characteristic. Nothing is trained and nothing chosen for it.
    """
    ordered = np.sort(covers)
    lower = np.searchsorted(ordered, stegos, side="left") + np.searchsorted(ordered, stegos, side="right")
    return float(np.mean(lower) / (2 * ordered.size))


def threshold(covers: Floats, stegos: Floats, groups: NDArray[np.str_], rng: np.random.Generator) -> Scores:
    """Return what one figure is over the threshold that errs least, times the side on which stegos lie; as `Fit` says.

    covers, stegos: [n, 1]. The threshold lies in the middle between two figures, or beyond all of them.
    """
    tried = np.unique(np.concatenate([covers, stegos]))
    limits = np.concatenate([tried[:1] - 1, (tried[1:] + tried[:-1]) / 2, tried[-1:] + 1])
    below = [np.searchsorted(np.sort(figures[:, 0]), limits) / len(figures) for figures in (covers, stegos)]
    gain = below[0] - below[1]
    best = int(np.argmax(np.abs(gain)))
    side = 1.0 if gain[best] >= 0 else -1.0

    def scores(features: Floats) -> Floats:
        over: Floats = side * (features[:, 0] - limits[best])
        return over

    return scores


def split_by_group(groups: NDArray[np.str_], share: float, *, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Return [n], true for about `share` of the groups and all their members."""
    names = rng.permutation(np.unique(groups))
    return np.isin(groups, names[: round(share * names.size)])


def mean_detection_error(
    covers: Floats,
    stegos: Floats,
    *,
    groups: NDArray[np.str_],
    fit: Fit | None = None,
    splits: int = 10,
    seed: int = 0,
) -> DetectionError:
    """Return the error on unseen photos, trained on half of them, over several splits.

    covers, stegos: [n, d], row by row the same pictures. groups: [n], the photo each comes from, so
    that crops of one photo are never on both sides. fit: what is trained, by default `train`.
    """
    found = []
    for split in range(splits):
        rng = np.random.default_rng([seed, split])
        known = split_by_group(groups, 0.5, rng=rng)
        scores = (fit or _fisher)(covers[known], stegos[known], groups[known], rng)
        found.append((scores(covers[~known]), scores(stegos[~known])))
    return DetectionError.of(found)


def _fisher(covers: Floats, stegos: Floats, groups: NDArray[np.str_], rng: np.random.Generator) -> Scores:
    return train(covers, stegos, groups=groups, rng=rng).scores


def train(covers: Floats, stegos: Floats, *, groups: NDArray[np.str_], rng: np.random.Generator) -> FisherDiscriminant:
    """Return the discriminant whose ridge errs least on held-out groups of these pictures.

    covers, stegos: [n, d], row by row the same pictures. groups: [n]. Raises ValueError if they do
    not fit together or all come from one group.
    """
    if covers.shape != stegos.shape or covers.ndim != 2 or groups.shape != covers.shape[:1]:
        raise ValueError(f"Features {covers.shape} and {stegos.shape} and groups {groups.shape} do not fit together.")
    names = rng.permutation(np.unique(groups))
    folds = min(_FOLDS, names.size)
    if folds < 2:
        raise ValueError("Training needs pictures of two photos or more.")
    held_out: list[tuple[list[Floats], list[Floats]]] = []
    for fold in range(folds):
        test = np.isin(groups, names[fold::folds])
        tried = _discriminants(covers[~test], stegos[~test])
        held_out.append(([t.scores(covers[test]) for t in tried], [t.scores(stegos[test]) for t in tried]))
    errors = [np.mean([detection_error(cover[i], stego[i]) for cover, stego in held_out]) for i in range(len(_RIDGES))]
    return _discriminants(covers, stegos)[int(np.argmin(errors))]


def _discriminants(covers: Floats, stegos: Floats) -> list[FisherDiscriminant]:
    """Return one discriminant per ridge, from one decomposition.

    w = (S + r·I)⁻¹ (μ_stego - μ_cover), S the scatter within the classes. With fewer pictures than
    dimensions S is known in the span of the pictures only, and is 0 elsewhere. Where nothing scatters
    at all, the difference itself is the direction.
    """
    cover_mean, stego_mean = covers.mean(axis=0), stegos.mean(axis=0)
    scale = covers.std(axis=0)
    scale[scale <= _ROUNDING * np.abs(cover_mean)] = 1
    difference = (stego_mean - cover_mean) / scale
    within = np.concatenate([covers - cover_mean, stegos - stego_mean]) / scale
    vectors, variances = _principal(within)
    along = vectors.T @ difference
    across = difference - vectors @ along
    middle = (cover_mean + stego_mean) / 2
    typical = float(variances.mean()) if variances.size else 1.0
    found = []
    for ridge in _RIDGES:
        r = ridge * typical
        weights = (vectors @ (along / (variances + r)) + across / r) / scale
        found.append(FisherDiscriminant(weights=weights, offset=-float(middle @ weights)))
    return found


def _principal(rows: Floats) -> tuple[Floats, Floats]:
    """Return the directions that rows [n, d] span, [d, k], and the variance along each, [k]."""
    n, d = rows.shape
    if n >= d:
        variances, vectors = np.linalg.eigh(rows.T @ rows / n)
        kept = variances > _least(variances)
        return vectors[:, kept], variances[kept]
    variances, inner = np.linalg.eigh(rows @ rows.T / n)
    kept = variances > _least(variances)
    variances = variances[kept]
    return rows.T @ inner[:, kept] / np.sqrt(n * variances), variances


def _least(variances: Floats) -> float:
    """Return the variance up to which a direction is one of rounding only; features scale to a variance about 1."""
    return max(1e-12 * float(variances[-1]), _ROUNDING**2)
