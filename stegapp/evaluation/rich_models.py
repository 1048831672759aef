"""Rich models: how often small patterns of many residuals occur, in a grey picture (SRM) and across colours (CRM).

Owns the counting, by sealwatch's residuals and symmetries, in a fraction of its time. SRM: J. Fridrich, J. Kodovský,
"Rich Models for Steganalysis of Digital Images", IEEE TIFS 7(3), 2012. CRM: M. Goljan, J. Fridrich, R. Cogranne, "Rich
Model for Steganalysis of Color Images", IEEE WIFS 2014. Both with quantisation step 1.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping
from types import FunctionType, ModuleType
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from stegapp.evaluation.extras import require

__all__ = ["COLOUR_DIMENSIONS", "DIMENSIONS", "between_colours", "check_colour", "crm", "srm"]

U8 = NDArray[np.uint8]
Submodels: TypeAlias = OrderedDict[str, NDArray[Any]]
Features = NDArray[np.float32]
"""Half the memory of float64: thousands of pictures' features are held at once."""

DIMENSIONS = 12_753
COLOUR_DIMENSIONS = 5_404

_T_COLOUR = 3

_RESIDUALS = (
    ("f1", "all1st", 1),
    ("f2", "all2nd", 2),
    ("f3", "all3rd", 3),
    ("f3x3", "all3x3", 4),
    ("f5x5", "all5x5", 12),
)
"""Submodels by sealwatch's names: prefix, function, what residuals are divided by at quantisation step 1."""


def srm(image: U8) -> Features:
    """Return the spatial rich model's submodels of a grey picture, uint8 [h, w]: [12753]. Raises ValueError."""
    if image.dtype != np.uint8 or image.ndim != 2:
        raise ValueError(f"SRM needs a grey 8-bit picture, not {image.dtype} {image.shape}.")
    sealwatch = require("sealwatch", what="SRM")
    submodels: Submodels = OrderedDict()
    for prefix, function, scale in _RESIDUALS:
        counted = _function(sealwatch, function)(image.astype(np.float32), scale, CoocN=_cooccurrence4)
        submodels = sealwatch.srm.symm.post_process(counted, prefix, 1, submodels)
    return _joined(submodels)


def crm(image: U8) -> Features:
    """Return the colour rich model of a picture, uint8 [h, w, 3]: [18157]. Raises ValueError.

    First SRM, the mean over the three planes; then what `between_colours` returns.
    """
    check_colour(image)
    planes = np.mean([srm(image[..., plane]) for plane in range(3)], axis=0, dtype=np.float32)
    return np.concatenate([planes, between_colours(image)])


def between_colours(image: U8) -> Features:
    """Return CRM's own part: how often residuals of R, G and B at one place, up to 3, occur together: [5404].

    image: uint8 [h, w, 3]. Raises ValueError.
    """
    check_colour(image)
    sealwatch = require("sealwatch", what="CRM")
    submodels: Submodels = OrderedDict()
    for prefix, function, scale in _RESIDUALS:
        counted = _function(sealwatch, function)(
            image.astype(np.float32), scale, T=_T_COLOUR, CoocN=_cooccurrence3, directional=False
        )
        named = {_colour_name(name): shares for name, shares in counted.items()}
        submodels = sealwatch.crm.post_process(named, f=prefix, q=1, result=submodels, Tc=_T_COLOUR)
    return _joined(submodels)


def check_colour(image: U8) -> None:
    """Raise ValueError for anything but uint8 [h, w, 3]."""
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3:
        raise ValueError(f"CRM needs an 8-bit picture in three colours, not {image.dtype} {image.shape}.")


def _function(sealwatch: ModuleType, name: str) -> Callable[..., Mapping[str, NDArray[Any]]]:
    """Return sealwatch's function of that name with `_Rounding` in place of its own, in a copy: theirs stays."""
    theirs = getattr(sealwatch.srm.cooccurrence, name)
    ours = FunctionType(theirs.__code__, {**theirs.__globals__, "matlab": _Rounding}, name, theirs.__defaults__)
    ours.__kwdefaults__ = theirs.__kwdefaults__
    return ours


class _Rounding:
    """Rounds residuals to what is counted: halves away from zero. Bytes take a third of the time of floats."""

    @staticmethod
    def round(x: NDArray[np.floating]) -> NDArray[np.int8]:
        rounded: NDArray[np.int8] = np.rint(np.clip(x, -9, 9) + np.copysign(np.float32(1e-5), x)).astype(np.int8)
        return rounded


def _colour_name(name: str) -> str:
    """Return the name by which sealwatch knows that a residual's shares are over three colours."""
    return f"{name[:3]}34hvc" if name.endswith("34h") else f"{name.removesuffix('h')}c"


def _joined(submodels: Submodels) -> Features:
    return np.concatenate([np.ravel(submodels[key]) for key in sorted(submodels)]).astype(np.float32)


_NEIGHBOURS: dict[str, tuple[tuple[int, int], ...]] = {
    "hor": ((0, 0), (0, 1), (0, 2), (0, 3)),
    "ver": ((0, 0), (1, 0), (2, 0), (3, 0)),
    "diag": ((0, 0), (1, 1), (2, 2), (3, 3)),
    "mdiag": ((3, 0), (2, 1), (1, 2), (0, 3)),
    "square": ((1, 0), (1, 1), (0, 1), (0, 0)),
}
"""Rows and columns of the four places whose values are counted together, from the upper left one of all."""


def _cooccurrence4(D: NDArray[np.int8], type: str, T: int) -> NDArray[np.float64]:  # noqa: A002 (sealwatch's names)
    """Return the share of each tuple of four neighbouring values, [2T+1] * 4. D: -T..T, [h, w]."""
    places = _NEIGHBOURS[type]
    height = D.shape[0] - max(row for row, _ in places)
    width = D.shape[1] - max(column for _, column in places)
    return _shares([D[row : row + height, column : column + width] for row, column in places], T)


def _cooccurrence3(D: NDArray[np.int8], type: str, T: int) -> NDArray[np.float64]:  # noqa: A002 (sealwatch's names)
    """Return the share of each triple of the values of three colours at one place, [2T+1] * 3. D: -T..T, [h, w, 3]."""
    return _shares([D[..., plane] for plane in range(3)], T)


def _shares(values: list[NDArray[np.int8]], T: int) -> NDArray[np.float64]:
    """Return how often each tuple of values occurs that stand at one place of these arrays."""
    base = 2 * T + 1
    number = np.zeros(values[0].shape, dtype=np.uint16)  # base⁴ is 625 at T = 2
    for value in values:
        number *= np.uint16(base)
        number += (value + np.int8(T)).astype(np.uint16)
    counts = np.bincount(number.ravel(), minlength=base ** len(values))
    shares: NDArray[np.float64] = (counts / counts.sum()).reshape((base,) * len(values))
    return shares
