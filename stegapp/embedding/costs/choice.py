"""Which costs a payload of some length is embedded by.

Owns the choice, and how it changes with the length: all of it in bits that 512×512 levels carry, at which it was
measured. Other planes are taken at their rate.

    short ─ a power of HILL below 1 │ HILL, corrected by SPAM features │ learned, corrected ─ long
    levels before rounding known: ─ a power of HILL below 1 ─ │ HILL, neither learned nor corrected ─ long
"""

import math

import numpy as np
from numpy.typing import NDArray

from stegapp.coding.stc import Infeasible
from stegapp.embedding.costs import learned
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import side_informed
from stegapp.embedding.costs.spam_correction import spam_corrected

__all__ = ["DENSE", "SQUARE_LEVELS", "costs_for", "hill_costs"]

SQUARE_LEVELS = 512 * 512

_SHORT, _LONG = 1_024, 8_192
_SHORT_EXPONENT = 0.25
"""Payloads in bits. Up to the long one, what changes add up to is less than how one draw of them differs from another,
and so there is nothing to correct."""

DENSE = 16_384
"""Payload in bits from which on costs are the learned ones, which were trained on long messages.

Not where the levels before rounding are known: they were trained without (journal, side-information)."""


def hill_costs(cover: NDArray[np.uint8], square_bits: int, rounding: NDArray[np.int8] | None = None) -> Costs:
    """Return HILL's costs of a plane, [height, width], spread as they are for so many bits in 512×512 levels.

    rounding: as in an EmbeddingTask; changes towards the levels before it cost less.
    """
    return side_informed(Costs.symmetric(hill(cover) ** np.float32(_exponent(square_bits))), rounding)


def costs_for(
    cover: NDArray[np.uint8],
    square_bits: int,
    *,
    may_change: NDArray[np.bool_],
    sign_invariant: bool,
    other_bits: int = 0,
    rounding: NDArray[np.int8] | None = None,
    costs: Costs | None = None,
) -> Costs:
    """Return what changes cost, [height, width], for a payload of so many bits in 512×512 levels.

    may_change: bool [height, width]; the others are wet. sign_invariant: the directions may differ in cost, for they
    are not G's. other_bits: that 512×512 levels carry beside. rounding: as in an EmbeddingTask, but for nothing where
    directions are G's. costs: before wet pixels and correction, if they are known already. Raises Infeasible if the
    payload is too long, ModelRefused if the file of learned costs is no use.
    """
    free = sign_invariant and rounding is None
    if costs is None and free and square_bits >= DENSE:
        costs = learned.bundled().of(cover)
    elif costs is None:
        costs = hill_costs(cover, square_bits, rounding if sign_invariant else None)
    costs = costs.with_wet(~may_change)
    # Beside the levels before rounding a correction for SPAM's features gains little there, and loses it in SRM's.
    if not free or square_bits < _LONG:
        return costs
    try:
        return spam_corrected(cover, costs, (other_bits + square_bits) * cover.size / SQUARE_LEVELS)
    except ValueError as error:
        raise Infeasible(str(error)) from error


def _exponent(square_bits: int) -> float:
    """Return the power of HILL's costs that is minimised: below 1, changes are fewer and spread wider.

    Two hundred changes among a quarter of a million pixels are found by no detector, wherever they are; thousands are,
    unless they lie in texture. In between the logarithm of the length decides.
    """
    share = (math.log(square_bits) - math.log(_SHORT)) / (math.log(_LONG) - math.log(_SHORT))
    return _SHORT_EXPONENT + (1 - _SHORT_EXPONENT) * min(max(share, 0.0), 1.0)
