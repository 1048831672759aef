"""Classical methods at the payload of ours: what a detector makes of them is what ours is compared with.

Owns their names. They carry nothing: simulated at the bound of ideal coding, which flatters them.
"""

import warnings

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.simulate import lsb_matching, lsb_replacement
from stegapp.errors import UsageError
from stegapp.evaluation.extras import require

__all__ = ["NAMES", "check", "simulate"]

NAMES = {"lsbr": "LSB replacement", "lsbm": "LSB matching", "hill": "HILL", "suniward": "S-UNIWARD"}

_PLAIN = {"lsbr": lsb_replacement, "lsbm": lsb_matching}

U8 = NDArray[np.uint8]


def check(name: str) -> None:
    """Raise UsageError unless the method can be simulated here."""
    if name not in NAMES:
        raise UsageError(f"There is no method {name!r} to compare with.", advice=f"Known are: {', '.join(NAMES)}.")
    if name not in _PLAIN:
        require("conseal", what=f"Simulating {NAMES[name]}", instead="Or compare with lsbm alone.")


def simulate(name: str, cover: U8, payload_bits: int, *, rng: np.random.Generator) -> U8:
    """Return a stego as the method would make it with so many bits; where not all fit, with as many as do.

    HILL and S-UNIWARD by conseal, ternary.
    """
    if name in _PLAIN:
        return _PLAIN[name](cover, min(payload_bits, cover.size), rng=rng)
    method = getattr(require("conseal", what=NAMES[name]), name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # exp underflows for dear pixels, as it should
        stego: U8 = method.simulate_single_channel(cover, payload_bits / cover.size, seed=int(rng.integers(2**31)))
    return stego
