"""Feature-preserving correction of costs: which direction keeps the picture's SPAM features as they were.

HILL tells how conspicuous a pixel is, not the direction. With up and down as likely everywhere, the changes add up to a
shift of the features, away from what neighbouring differences are like in this picture, and a detector finds the shift.
Here some draws of such changes show it. Then changes against it get a little cheaper and changes with it a little more
costly, some times over.

    costs ─▶ probabilities ─ draws ─▶ their mean SPAM - SPAM of the cover = shift
      ▲                                                                       │ / share of each feature
      └────────── + sensitivity: what a change at each pixel adds to it ◀─────┘

Some percent of a cost are enough, so that changes lie where HILL wants them. After the model correction of HUGO
(T. Pevný, T. Filler, P. Bas, Information Hiding 2010, LNCS 6387), which lets each change see those before it. A trellis
knows none of its changes before all are known, so here they see means.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.simulate import draw_changes
from stegapp.steganalysis import spam

__all__ = ["spam_corrected"]

_ROUNDS = 4
_DRAWS = 4

_RARE = 1e-4
"""Share of all runs below which a feature counts as if it had so many: those few are chance."""

_CHEAPEST = 0.01
"""Least exponent λρ, so that no change ever becomes a gain."""


def spam_corrected(cover: NDArray[np.uint8], costs: Costs, message_bits: float) -> Costs:
    """Return costs that differ by direction, scaled so that λ is 1 for a message of so many bits.

    cover: uint8 [H, W]. costs: [H, W]. The same arguments give the same costs. Raises ValueError if too few bits fit.
    """
    rng = np.random.default_rng(0)
    unchanged = spam.features(cover)
    importance = 1 / (unchanged + _RARE)
    for _ in range(_ROUNDS):
        plus, minus = ternary_probabilities(costs.up, costs.down, message_bits)
        drawn = np.mean([spam.features(draw_changes(cover, plus, minus, rng=rng)) for _ in range(_DRAWS)], axis=0)
        shift = drawn - unchanged
        weights = importance * shift
        up, down = spam.sensitivities(cover, weights)
        # Were each λρ raised by s times the effect, the shift along `weights` would shrink by s times this.
        shrinking = float((plus * up**2 + minus * down**2).sum())
        if shrinking <= 0:
            return costs
        step = float(weights @ shift) / shrinking
        rest = np.log1p(-np.minimum(plus + minus, 1 - 1e-9))
        costs = Costs(_exponents(plus, rest, step * up), _exponents(minus, rest, step * down))
    return costs


def _exponents(
    probabilities: NDArray[np.float64], rest: NDArray[np.float64], more: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return λρ, and `more`, of changes of these probabilities, of whose rest this is the logarithm; infinite for 0."""
    with np.errstate(divide="ignore"):
        exponents = np.maximum(rest - np.log(probabilities) + more, _CHEAPEST)
    found: NDArray[np.float32] = exponents.astype(np.float32)
    return found
