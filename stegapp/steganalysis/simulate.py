"""Reference methods to compare with: stegos as they would be, without a message in them.

Owns LSB matching and embedding at the rate-distortion bound for given costs (J. Fridrich,
T. Filler, "Practical Methods for Minimizing Embedding Impact in Steganography", SPIE 2007).
Knows nothing of real codes: the stegos carry nothing, they only have the right statistics.
"""

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "binary_probabilities",
    "change_by_one",
    "lsb_matching",
    "simulate_binary",
    "simulate_ternary",
    "ternary_probabilities",
]

_NEVER = 1e30  # stands for an infinite cost where 0 · inf would spoil a sum
_HALVINGS = 60


def change_by_one(
    cover: NDArray[np.uint8], changed: NDArray[np.bool_], *, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return the cover with +1 or -1, at even odds, where `changed`; 0 only goes up and 255 only down."""
    signs = rng.choice(np.array([-1, 1], dtype=np.int16), size=cover.shape)
    signs = np.where(cover == 0, 1, np.where(cover == 255, -1, signs))
    stego: NDArray[np.uint8] = (cover + signs * changed).astype(np.uint8)
    return stego


def lsb_matching(cover: NDArray[np.uint8], message_bits: int, *, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return a stego of plain LSB matching: one bit a pixel at random pixels, half of them changed by ±1.

    Raises ValueError if there are fewer pixels than message bits.
    """
    if not 0 <= message_bits <= cover.size:
        raise ValueError(f"{cover.size} pixels cannot carry {message_bits} bits.")
    changed = np.zeros(cover.size, dtype=np.bool_)
    carriers = rng.choice(cover.size, size=message_bits, replace=False)
    changed[carriers] = rng.random(message_bits) < 0.5
    return change_by_one(cover, changed.reshape(cover.shape), rng=rng)


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


def simulate_binary(
    cover: NDArray[np.uint8], costs: NDArray[np.float32], message_bits: float, *, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return a stego of an ideal binary code: changed or not carries the message, the sign is random."""
    probabilities = binary_probabilities(costs, message_bits)
    return change_by_one(cover, rng.random(cover.shape) < probabilities, rng=rng)


def simulate_ternary(
    cover: NDArray[np.uint8], costs: NDArray[np.float32], message_bits: float, *, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return a stego of an ideal ternary code, which the sign serves too; one cost for +1 and -1."""
    up = np.where(cover == 255, np.inf, costs)
    down = np.where(cover == 0, np.inf, costs)
    plus, minus = ternary_probabilities(up, down, message_bits)
    draw = rng.random(cover.shape)
    change = (draw < plus).astype(np.int16) - (draw >= 1 - minus).astype(np.int16)
    return (cover + change).astype(np.uint8)


def _at_payload(alternatives: list[NDArray[np.float32]], message_bits: float) -> list[NDArray[np.float64]]:
    """Return p_i = exp(-λ ρ_i) / (1 + Σ exp(-λ ρ)) with λ such that the entropies add up to the message's bits."""
    costs = [np.where(np.isfinite(c), c, _NEVER).astype(np.float64) for c in alternatives]
    if any((c <= 0).any() for c in costs):
        raise ValueError("Costs must be above 0.")
    if message_bits <= 0:
        return [np.zeros(c.shape) for c in costs]
    low, high = 1e-12, 1e12
    if _entropy(costs, low)[1] < message_bits:
        raise ValueError(f"{message_bits:.0f} bits are more than these costs allow.")
    for _ in range(_HALVINGS):
        middle = float(np.sqrt(low * high))
        probabilities, bits = _entropy(costs, middle)
        if abs(bits - message_bits) < 1e-4 * message_bits:
            break
        low, high = (middle, high) if bits > message_bits else (low, middle)
    return probabilities


def _entropy(costs: list[NDArray[np.float64]], rate: float) -> tuple[list[NDArray[np.float64]], float]:
    weights = [np.exp(-rate * c) for c in costs]
    total = 1 + sum(weights)
    probabilities = [w / total for w in weights]
    nats = np.log(total) + rate * sum(p * c for p, c in zip(probabilities, costs, strict=True))
    return probabilities, float(nats.sum() / np.log(2))
