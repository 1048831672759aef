"""Feature extractors by name: the statistics of a picture that a detector is trained on.

Owns the names, and what a detector for grey pictures makes of a picture in colour: the mean over its planes.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import UsageError
from stegapp.evaluation import compatibility, rich_models
from stegapp.evaluation.extras import require
from stegapp.steganalysis import spam, structural

__all__ = ["COLOUR", "NAMES", "STRUCTURAL", "check", "extract"]

Features = NDArray[np.floating]
Extractor = Callable[[NDArray[np.uint8]], Features]

STRUCTURAL: Mapping[str, Callable[[NDArray[np.uint8]], float]] = {
    "spa": structural.spa,
    "ws": structural.ws,
    "chi2": structural.chi2,
    "rjca": compatibility.rjca,
    "compat": compatibility.compatibility,
}
"""Detectors of one figure a picture, on which nothing is trained but a threshold."""

_GREY: Mapping[str, Extractor] = {"spam": spam.features, "srm": rich_models.srm}
_COLOUR: Mapping[str, Extractor] = {"crm": rich_models.crm}

NAMES = (*_GREY, *_COLOUR, *STRUCTURAL)
COLOUR = tuple(_COLOUR)
"""Detectors that need pictures in colour."""

_NEED_SEALWATCH = {"srm": "SRM", "crm": "CRM", "rjca": "The reverse JPEG compatibility attack"}


def check(name: str, *, others: Sequence[str] = (), colour: bool = False) -> None:
    """Raise UsageError unless features of that name can be extracted here.

    others: detectors that need none. colour: whether the pictures will have planes R, G, B.
    """
    if name not in NAMES:
        raise UsageError(f"There is no detector {name!r}.", advice=f"Known are: {', '.join((*NAMES, *others))}.")
    if name in COLOUR and not colour:
        raise UsageError(f"The detector {name!r} needs pictures in colour.", advice="Leave it out for grey ones.")
    if name in _NEED_SEALWATCH:
        require("sealwatch", what=_NEED_SEALWATCH[name], instead="Or detect by spam, spa, ws, chi2 and compat alone.")


def extract(name: str, image: NDArray[np.uint8]) -> Features:
    """Return a picture's features; of a picture in colour, [h, w, 3], their mean over its planes, except for crm.

    For 512 × 512 pixels: spam: [686], 5 ms. srm: spatial rich model, quantisation step 1, [12753], 0.5 s. crm: colour
    rich model, [18157], 2 s. One of STRUCTURAL: [1], 10 ms, compat 0.2 s. Raises ValueError for other pictures.
    """
    if name in _COLOUR:
        return _COLOUR[name](image)
    if image.ndim == 3:
        planes = [_grey(name, np.ascontiguousarray(image[..., plane])) for plane in range(image.shape[2])]
        return np.mean(planes, axis=0, dtype=planes[0].dtype)  # type: ignore[no-any-return]
    return _grey(name, image)


def _grey(name: str, image: NDArray[np.uint8]) -> Features:
    return np.array([STRUCTURAL[name](image)]) if name in STRUCTURAL else _GREY[name](image)
