"""A plane as the extractor read it ─▶ the message in it, by the one method whose header opens (FORMAT.md §5, §8).

logits, levels [height, width] ─▶ LLRs in keyed order ─▶ by each method known: header, payload ─▶ Opened
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.format.bitplane import llrs_from_logits, order
from stegapp.format.codewords import Opened
from stegapp.format.crypto import Keys
from stegapp.format.geometry import PlaneGeometry
from stegapp.format.methods import METHODS
from stegapp.format.outcomes import Outcome, unrevealed

__all__ = ["read"]


def read(logits: NDArray[np.float32], keys: Keys, *, levels: NDArray[np.uint8] | None = None) -> Opened:
    """Return the message in a plane as E_I read it, by the one method whose header opens.

    All are tried: a plane in which two headers open was made to say different things to different readers.

    logits: calibrated, float32 [height, width], positive for 1. levels: the plane itself, uint8 [height, width];
    without it, messages are not found of which the direction of changes carries a part. Raises Unrevealed, a
    NothingRevealed: the same to the user whether the password is wrong, the picture altered or nothing hidden.
    """
    geometry = PlaneGeometry.of(logits)
    if levels is not None and levels.shape != logits.shape:
        raise ValueError(f"logits and levels are of one shape, not {list(logits.shape)} and {list(levels.shape)}")
    positions = order(keys, geometry)
    llrs = llrs_from_logits(logits).reshape(-1)[positions]
    flat = np.zeros_like(positions, dtype=np.uint8) if levels is None else levels.reshape(-1)[positions]
    openers = [opener for method in METHODS for opener in method.find(llrs, flat, keys, geometry)]
    if len(openers) != 1:
        raise unrevealed(Outcome.AMBIGUOUS if openers else Outcome.HEADER)
    return openers[0]()
