"""Feature extractors by name: the statistics of a picture that a detector is trained on."""

import warnings
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import UsageError
from stegapp.evaluation.extras import require
from stegapp.steganalysis import spam

__all__ = ["NAMES", "check", "extract"]

NAMES = ("spam", "srm")


def check(name: str, *, others: Sequence[str] = ()) -> None:
    """Raise UsageError unless features of that name can be extracted here; others: detectors that need none."""
    if name not in NAMES:
        raise UsageError(f"There is no detector {name!r}.", advice=f"Known are: {', '.join((*NAMES, *others))}.")
    if name == "srm":
        require("sealwatch", what="SRM", instead="Or detect by spam alone.")


def extract(name: str, image: NDArray[np.uint8]) -> NDArray[np.floating]:
    """Return a picture's features.

    spam: [686], 5 ms. srm: the submodels of the spatial rich model with quantisation step 1, [12753], some 1 s.
    """
    if name == "spam":
        return spam.features(image)
    sealwatch = require("sealwatch", what="SRM")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        submodels = _srm(sealwatch, image)
    # Half the memory: thousands of pictures' features are held at once.
    return np.concatenate([np.ravel(submodels[key]) for key in sorted(submodels)]).astype(np.float32)


_RESIDUALS = (
    ("f1", "all1st", 1),
    ("f2", "all2nd", 2),
    ("f3", "all3rd", 3),
    ("f3x3", "all3x3", 4),
    ("f5x5", "all5x5", 12),
)
"""Submodels by sealwatch's names: prefix, function, what residuals are divided by at quantisation step 1."""


def _srm(sealwatch: Any, image: NDArray[np.uint8]) -> Mapping[str, NDArray[np.float64]]:
    """Return what `sealwatch.srmq1.extract` does, in an eighth of its time: tuples are counted by `_cooccurrence4`."""
    pixels = image.astype(int)
    submodels: OrderedDict[str, NDArray[np.float64]] = OrderedDict()
    for prefix, function, scale in _RESIDUALS:
        counted = getattr(sealwatch.srm.cooccurrence, function)(pixels, scale, CoocN=_cooccurrence4)
        submodels = sealwatch.srm.symm.post_process(counted, prefix, 1, submodels)
    return submodels


_NEIGHBOURS: dict[str, tuple[tuple[int, int], ...]] = {
    "hor": ((0, 0), (0, 1), (0, 2), (0, 3)),
    "ver": ((0, 0), (1, 0), (2, 0), (3, 0)),
    "diag": ((0, 0), (1, 1), (2, 2), (3, 3)),
    "mdiag": ((3, 0), (2, 1), (1, 2), (0, 3)),
    "square": ((1, 0), (1, 1), (0, 1), (0, 0)),
}
"""Rows and columns of the four places whose values are counted together, from the upper left one of all."""


def _cooccurrence4(D: NDArray[Any], type: str, T: int) -> NDArray[np.float64]:  # noqa: A002 (sealwatch's names)
    """Return the share of each tuple of four neighbouring values in -T..T, [2T+1] * 4: what sealwatch's own returns."""
    base, outside = 2 * T + 2, 2 * T + 1
    digits = np.where(np.abs(D) <= T, D + T, outside).astype(np.uint16)
    places = _NEIGHBOURS[type]
    height = D.shape[0] - max(row for row, _ in places)
    width = D.shape[1] - max(column for _, column in places)
    number = np.zeros((height, width), dtype=np.uint16)  # base⁴ is 1,296 at T = 2
    for row, column in places:
        number *= np.uint16(base)
        number += digits[row : row + height, column : column + width]
    counts = np.bincount(number.ravel(), minlength=base**4).reshape((base,) * 4)[(np.s_[:outside],) * 4]
    shares: NDArray[np.float64] = counts / counts.sum()
    return shares
