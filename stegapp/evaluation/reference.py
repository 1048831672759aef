"""Classical methods at the payload of ours: what a detector makes of them is what ours is compared with.

Owns their names. They carry nothing: simulated at the bound of ideal coding, which flatters them.
"""

import warnings

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import Rounding
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import side_informed
from stegapp.embedding.simulate import lsb_matching, lsb_replacement
from stegapp.errors import UsageError
from stegapp.evaluation.extras import require

__all__ = ["NAMES", "check", "simulate"]

NAMES = {
    "lsbr": "LSB replacement",
    "lsbm": "LSB matching",
    "hill": "HILL",
    "si-hill": "side-informed HILL",
    "suniward": "S-UNIWARD",
}

_PLAIN = {"lsbr": lsb_replacement, "lsbm": lsb_matching}

U8 = NDArray[np.uint8]


def check(name: str) -> None:
    """Raise UsageError unless the method can be simulated here."""
    if name not in NAMES:
        raise UsageError(f"There is no method {name!r} to compare with.", advice=f"Known are: {', '.join(NAMES)}.")
    if name not in _PLAIN:
        require("conseal", what=f"Simulating {NAMES[name]}", instead="Or compare with lsbm alone.")


def simulate(
    name: str, cover: U8, payload_bits: int, *, rng: np.random.Generator, rounding: Rounding | None = None
) -> U8:
    """Return a stego as the method would make it with so many bits; where not all fit, with as many as do.

    All but LSB replacement and LSB matching by conseal, ternary. rounding: what it took away of the cover's levels, for
    side-informed HILL, whose costs are conseal's at our price of a direction. Where it is None, side-informed HILL is
    HILL.
    """
    if name in _PLAIN:
        return _PLAIN[name](cover, min(payload_bits, cover.size), rng=rng)
    conseal = require("conseal", what=NAMES[name])
    seed = int(rng.integers(2**31))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # exp underflows for dear pixels, as it should
        if name == "si-hill":
            costs = side_informed(Costs(*conseal.hill.compute_cost_adjusted(cover)), rounding)
            change = conseal.simulate.ternary(
                rhos=(costs.up, costs.down), alpha=payload_bits / cover.size, n=cover.size, seed=seed
            )
            informed: U8 = (cover + change).astype(np.uint8)
            return informed
        method = getattr(conseal, name)
        stego: U8 = method.simulate_single_channel(cover, payload_bits / cover.size, seed=seed)
    return stego
