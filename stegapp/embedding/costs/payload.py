"""The payload-limited sender: how likely each change is when a message is carried at the least expected cost.

After J. Fridrich, T. Filler, "Practical Methods for Minimizing Embedding Impact in Steganography", SPIE 2007. Knows
nothing of messages, codes, keys or models; which pixels are wet, so that they may not change at all, the caller says.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

__all__ = ["Costs", "binary_probabilities", "ternary_probabilities"]

_NEVER = 1e30  # stands for an infinite cost where 0 · inf would spoil a sum
_UNLIKELY = 80.0  # exp(-80) is next to nothing, but unlike 0 it leaves a way out where all else must not change
_LEAST_RATE = 1e-12  # of λ; the greatest is one over it
_TRIALS = 60
_SAMPLE = 4096


@dataclass(frozen=True, eq=False)
class Costs:
    """What changes by +1 and by -1 cost: float32, of one shape, above 0, infinite where there must be none."""

    up: NDArray[np.float32]
    down: NDArray[np.float32]

    @classmethod
    def symmetric(cls, costs: NDArray[np.float32]) -> "Costs":
        """Return costs that are the same in both directions."""
        return cls(costs, costs)

    @property
    def mean(self) -> NDArray[np.float32]:
        """What a change costs whose direction is random."""
        mean: NDArray[np.float32] = (self.up + self.down) / np.float32(2)
        return mean

    @property
    def least(self) -> NDArray[np.float32]:
        """What a change costs that goes the cheaper way."""
        return np.minimum(self.up, self.down)

    def at(self, positions: NDArray[np.integer] | slice) -> "Costs":
        """Return the costs of some elements of the flattened arrays, in that order."""
        return Costs(self.up.reshape(-1)[positions], self.down.reshape(-1)[positions])

    def with_wet(self, wet: NDArray[np.bool_]) -> "Costs":
        """Return the costs with the pixels in `wet`, of the arrays' shape, never to change (wet paper codes)."""
        never = np.float32(np.inf)
        return Costs(np.where(wet, never, self.up), np.where(wet, never, self.down))


def binary_probabilities(costs: NDArray[np.float32], message_bits: float) -> NDArray[np.float64]:
    """Return the probability of each change that carries so many bits at the least expected cost.

    costs: any shape, above 0, infinite where nothing may change. Raises ValueError if too few bits fit.
    """
    return _at_payload([costs], message_bits)[0]


def ternary_probabilities(
    up: NDArray[np.float32], down: NDArray[np.float32], message_bits: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the probabilities of +1 and -1 that carry so many bits at the least expected cost.

    up, down: costs, any one shape, above 0, infinite where not possible. Raises ValueError if too few bits fit.
    """
    plus, minus = _at_payload([up, down], message_bits)
    return plus, minus


def _at_payload(alternatives: list[NDArray[np.float32]], message_bits: float) -> list[NDArray[np.float64]]:
    """Return p_i = exp(-λ ρ_i) / (1 + Σ exp(-λ ρ)) with λ such that the entropies add up to the message's bits."""
    if any((c <= 0).any() for c in alternatives):
        raise ValueError("Costs must be above 0.")
    shape = alternatives[0].shape
    if message_bits <= 0:
        return [np.zeros(shape) for _ in alternatives]
    ways: NDArray[np.uint8] = np.sum([np.isfinite(c) for c in alternatives], axis=0, dtype=np.uint8)
    possible = ways > 0
    costs = [np.where(np.isfinite(c), c, _NEVER).astype(np.float64) for c in (a[possible] for a in alternatives)]
    if _most_bits(ways) < message_bits:
        raise ValueError(f"{message_bits:.0f} bits are more than these costs allow.")
    found = []
    for probabilities in _near_payload(costs, message_bits):
        whole = np.zeros(shape)
        whole[possible] = probabilities
        found.append(whole)
    return found


def _most_bits(ways: NDArray[np.uint8]) -> float:
    """Return the bits that changes carry whatever they cost. ways: how many there are at each position."""
    counts = np.bincount(ways.reshape(-1))
    return float(counts @ np.log2(1 + np.arange(counts.size)))


def _near_payload(costs: list[NDArray[np.float64]], message_bits: float) -> list[NDArray[np.float64]]:
    """Return the probabilities for so many bits: λ by the secant method in logarithms, by halves where that leaves."""
    low, high = np.log(_LEAST_RATE), -np.log(_LEAST_RATE)
    at, slope = _guess(costs, message_bits)
    before: tuple[float, float] | None = None
    for _ in range(_TRIALS):
        probabilities, bits = _entropy(costs, float(np.exp(at)))
        if abs(bits - message_bits) < 1e-4 * message_bits:
            break
        low, high = (at, high) if bits > message_bits else (low, at)
        excess = float(np.log(max(bits, 1e-300) / message_bits))
        if before is not None and before[0] != at:
            slope = (before[1] - excess) / (before[0] - at)
        before = at, excess
        at = at - excess / slope if slope < 0 else low
        if not low < at < high:
            at = (low + high) / 2
    return probabilities


def _guess(costs: list[NDArray[np.float64]], message_bits: float) -> tuple[float, float]:
    """Return ln λ by halves from every n-th element, and how the bits' logarithm changes with it."""
    step = max(1, costs[0].size // _SAMPLE) | 1  # odd, so that it is not always the same columns of a picture
    sample = [c[::step] for c in costs]
    wanted = message_bits * sample[0].size / costs[0].size
    low, high = np.log(_LEAST_RATE), -np.log(_LEAST_RATE)
    while high - low > 1e-3:
        middle = (low + high) / 2
        low, high = (middle, high) if _entropy(sample, float(np.exp(middle)))[1] > wanted else (low, middle)
    less, more = (_entropy(sample, float(np.exp(low + x)))[1] for x in (0.02, -0.02))
    return low, float(np.log(max(less, 1e-300) / max(more, 1e-300))) / 0.04


def _entropy(costs: list[NDArray[np.float64]], rate: float) -> tuple[list[NDArray[np.float64]], float]:
    """Return the probabilities at λ = rate, and the bits that they carry.

    In place wherever it can be: fresh arrays of this size take as long to get as what is computed in them.
    """
    weights = [_weight(c, rate) for c in costs]
    total = weights[0].copy()
    for weight in weights[1:]:
        total += weight
    total += 1
    expected = np.zeros_like(total)
    for weight, cost in zip(weights, costs, strict=True):
        weight /= total  # the probability now
        expected += weight * cost
    expected *= rate
    expected += np.log(total, out=total)
    return weights, float(expected.sum() / np.log(2))


def _weight(costs: NDArray[np.float64], rate: float) -> NDArray[np.float64]:
    weight = rate * costs
    np.minimum(weight, _UNLIKELY, out=weight)
    np.exp(np.negative(weight, out=weight), out=weight)
    weight[costs >= _NEVER] = 0
    return weight
