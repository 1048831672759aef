"""The ensemble classifier of steganalysis, by sealwatch: many Fisher discriminants on random subspaces that vote.

J. Kodovský, J. Fridrich, V. Holub, "Ensemble Classifiers for Steganalysis of Digital Media", IEEE TIFS 7(2), 2012.
"""

import warnings

import numpy as np
from numpy.typing import NDArray

from stegapp.evaluation.extras import require
from stegapp.steganalysis.classifier import Scores

__all__ = ["check", "fit", "train"]

Floats = NDArray[np.float64]


def check() -> None:
    """Raise UsageError unless sealwatch is installed."""
    require("sealwatch", what="The ensemble classifier", instead="Or use --classifier fisher.")


def fit(covers: Floats, stegos: Floats, groups: NDArray[np.str_], rng: np.random.Generator) -> Scores:
    """Train as `stegapp.steganalysis.classifier.Fit` says; out-of-bag errors do not ask for groups."""
    return train(covers, stegos, seed=int(rng.integers(1, 2**31)))


def train(covers: Floats, stegos: Floats, *, seed: int) -> Scores:
    """Return a function from features [n, d] to scores [n], the balance of votes, higher for stego.

    covers, stegos: [n, d], row by row the same pictures. Size of the subspaces and number of votes are found by
    out-of-bag errors, which takes some 10 s for 300 pictures.
    """
    sealwatch = require("sealwatch", what="The ensemble classifier")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        trainer = sealwatch.ensemble_classifier.FldEnsembleTrainer(
            np.ascontiguousarray(covers), np.ascontiguousarray(stegos), seed=seed, verbose=0
        )
        classifier, _ = trainer.train()

    def scores(features: Floats) -> Floats:
        confidence: Floats = classifier.predict_confidence(features)
        return confidence

    return scores
