"""Classical methods for JPEGs at a given payload: what a detector makes of them is what ours is compared with.

Owns their names. They carry nothing: simulated at the bound of ideal ternary coding, which flatters them. In colour,
each component is priced in its own samples and by its own table, and one λ serves all: bits go where they are cheapest
in Y, Cb and Cr alike, as conseal's `color.joint` does it. T. Taburet, L. Filstroff, P. Bas, W. Sawaya, "An Empirical
Study of Steganography and Steganalysis of Color Images in the JPEG Domain", IWDW 2018, set a rate for each instead.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import SIDE, Plane, Table
from stegapp.embedding.costs.coefficients import bounded, coefficient_costs, without_ties
from stegapp.embedding.costs.j_uniward import j_uniward
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.costs.side_information import Lost, lost_share, side_informed
from stegapp.embedding.costs.uerd import uerd
from stegapp.errors import UsageError

__all__ = ["NAMES", "check", "costs_of", "simulate"]

NAMES = {
    "juniward": "J-UNIWARD",
    "uerd": "UERD",
    "si-uniward": "side-informed J-UNIWARD",
    "si-uerd": "side-informed UERD",
    "si-eighths": "J-UNIWARD, side-informed to eighths",
    "si-untied": "J-UNIWARD, side-informed but half-way",
}

_SYMMETRIC: Mapping[str, Callable[[Plane, Table], NDArray[np.float32]]] = {
    "juniward": j_uniward,
    "uerd": uerd,
    "si-uniward": j_uniward,
    "si-uerd": uerd,
    "si-eighths": j_uniward,
    "si-untied": j_uniward,
}

_EIGHTHS = 8
"""libjpeg has a coefficient before rounding in whole eighths of what a step is counted in."""

_COARSE = 4
"""Modes (0, 0), (0, 4), (4, 0) and (4, 4) are sums of levels, whole numbers, over 8: many lie half-way. The published
method gives them no discount there (Denemark and Fridrich 2015)."""


def check(name: str) -> None:
    """Raise UsageError unless there is such a method."""
    if name not in NAMES:
        raise UsageError(f"There is no method {name!r} for JPEGs.", advice=f"Known are: {', '.join(NAMES)}.")


def costs_of(name: str, plane: Plane, table: Table, lost: Lost | None = None) -> Costs:
    """Return a method's costs of a plane, [h, w]; side-informed ones are symmetric where nothing is known as `lost`.

    "si-eighths" leaves 1 / (4 · step) of a cost at least, as a change an eighth before half-way costs; "si-untied" is
    what `coefficient_costs` does.
    """
    symmetric = _SYMMETRIC[name](plane, table)
    if lost is None or not name.startswith("si-"):
        return coefficient_costs(plane, symmetric)
    if name == "si-untied":
        return coefficient_costs(plane, symmetric, lost)
    costs = Costs.symmetric(symmetric)
    if name == "si-eighths":
        shares = 2 / (_EIGHTHS * table.astype(np.float32))
        least = np.tile(shares, (plane.shape[0] // SIDE, plane.shape[1] // SIDE)).astype(np.float32)
        return bounded(plane, side_informed(costs, lost, least))
    known = lost_share(lost).copy()
    known[::_COARSE, ::_COARSE] = without_ties(known[::_COARSE, ::_COARSE])
    return bounded(plane, side_informed(costs, known))


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
