"""Feature extractors by name: the statistics of a picture that a detector is trained on."""

import warnings

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import UsageError
from stegapp.evaluation.extras import require
from stegapp.steganalysis import spam

__all__ = ["NAMES", "check", "extract"]

NAMES = ("spam", "srm")


def check(name: str) -> None:
    """Raise UsageError unless features of that name can be extracted here."""
    if name not in NAMES:
        raise UsageError(f"There is no detector {name!r}.", advice=f"Known are: {', '.join(NAMES)}.")
    if name == "srm":
        require("sealwatch", what="SRM", instead="Or detect by spam alone.")


def extract(name: str, image: NDArray[np.uint8]) -> NDArray[np.floating]:
    """Return a picture's features.

    spam: [686], 5 ms. srm: the submodels of the spatial rich model with quantisation step 1, [12753], some 8 s.
    """
    if name == "spam":
        return spam.features(image)
    sealwatch = require("sealwatch", what="SRM")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        submodels = sealwatch.srmq1.extract(image)
    # Half the memory: thousands of pictures' features are held at once.
    return np.concatenate([np.ravel(submodels[key]) for key in sorted(submodels)]).astype(np.float32)
