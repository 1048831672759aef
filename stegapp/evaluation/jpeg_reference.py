"""Classical methods for JPEGs at a given payload: what a detector makes of them is what ours is compared with.

Owns their names. They carry nothing: simulated at the bound of ideal ternary coding, which flatters them. In colour,
each component is priced in its own samples and by its own table, and one λ serves all: bits go where they are cheapest
in Y, Cb and Cr alike, as conseal's `color.joint` does it. T. Taburet, L. Filstroff, P. Bas, W. Sawaya, "An Empirical
Study of Steganography and Steganalysis of Color Images in the JPEG Domain", IWDW 2018, set a rate for each instead.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import Plane, Table
from stegapp.embedding.costs.coefficients import coefficient_costs
from stegapp.embedding.costs.j_uniward import j_uniward
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.costs.side_information import Lost
from stegapp.embedding.costs.uerd import uerd
from stegapp.errors import UsageError

__all__ = ["NAMES", "check", "costs_of", "simulate"]

NAMES = {
    "juniward": "J-UNIWARD",
    "uerd": "UERD",
    "si-uniward": "side-informed J-UNIWARD",
    "si-uerd": "side-informed UERD",
    "si-eighths": "J-UNIWARD, side-informed to eighths",
}

_SYMMETRIC: Mapping[str, Callable[[Plane, Table], NDArray[np.float32]]] = {
    "juniward": j_uniward,
    "uerd": uerd,
    "si-uniward": j_uniward,
    "si-uerd": uerd,
    "si-eighths": j_uniward,
}


def check(name: str) -> None:
    """Raise UsageError unless there is such a method."""
    if name not in NAMES:
        raise UsageError(f"There is no method {name!r} for JPEGs.", advice=f"Known are: {', '.join(NAMES)}.")


def costs_of(name: str, plane: Plane, table: Table, lost: Lost | None = None) -> Costs:
    """Return a method's costs of a plane, [h, w]; side-informed ones are symmetric where nothing is known as `lost`."""
    known = lost if name.startswith("si-") else None
    resolved = table if name == "si-eighths" else None
    return coefficient_costs(plane, _SYMMETRIC[name](plane, table), known, table=resolved)


def simulate(
    name: str,
    planes: Sequence[Plane],
    tables: Sequence[Table],
    payload_bits: float,
    *,
    rng: np.random.Generator,
    lost: Sequence[Lost | None] | None = None,
) -> list[Plane]:
    """Return a stego's planes as the method would make them with so many bits in all of them together.

    planes: int16 [h, w] each, whole blocks. tables: of each, [8, 8]. lost: what rounding took away of each plane, in
    steps of its table, for the side-informed. Raises ValueError if so many bits do not fit.
    """
    known = lost if lost is not None else [None] * len(planes)
    costs = [costs_of(name, *each) for each in zip(planes, tables, known, strict=True)]
    up = np.concatenate([each.up.ravel() for each in costs])
    down = np.concatenate([each.down.ravel() for each in costs])
    plus, minus = ternary_probabilities(up, down, payload_bits)
    draw = rng.random(plus.size)
    change = (draw < plus).astype(np.int16) - (draw >= 1 - minus).astype(np.int16)
    ends = np.cumsum([plane.size for plane in planes])[:-1]
    parts = np.split(change, ends)
    return [plane + part.reshape(plane.shape) for plane, part in zip(planes, parts, strict=True)]
