"""Reference methods to compare with: stegos as they would be, without a message in them.

Owns LSB replacement, LSB matching and embedding at the rate-distortion bound for given costs.
Knows nothing of real codes: the stegos carry nothing, they only have the right statistics.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.payload import Costs, binary_probabilities, ternary_probabilities

__all__ = [
    "change_by_one",
    "draw_changes",
    "lsb_matching",
    "lsb_replacement",
    "simulate_binary",
    "simulate_ternary",
]


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


def lsb_replacement(cover: NDArray[np.uint8], message_bits: int, *, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return a stego of plain LSB replacement: the lowest bit of random pixels is a random one, half of them change.

    Raises ValueError if there are fewer pixels than message bits.
    """
    if not 0 <= message_bits <= cover.size:
        raise ValueError(f"{cover.size} pixels cannot carry {message_bits} bits.")
    stego = cover.ravel().copy()
    carriers = rng.choice(cover.size, size=message_bits, replace=False)
    stego[carriers] = stego[carriers] & 254 | rng.integers(0, 2, message_bits, dtype=np.uint8)
    return stego.reshape(cover.shape)


def simulate_binary(
    cover: NDArray[np.uint8], costs: NDArray[np.float32], message_bits: float, *, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return a stego of an ideal binary code: changed or not carries the message, the sign is random."""
    probabilities = binary_probabilities(costs, message_bits)
    return change_by_one(cover, rng.random(cover.shape) < probabilities, rng=rng)


def simulate_ternary(
    cover: NDArray[np.uint8], costs: Costs, message_bits: float, *, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return a stego of an ideal ternary code, which the sign serves too; none at these costs leaves 0..255."""
    never = np.float32(np.inf)
    up, down = np.where(cover == 255, never, costs.up), np.where(cover == 0, never, costs.down)
    plus, minus = ternary_probabilities(up, down, message_bits)
    return draw_changes(cover, plus, minus, rng=rng)


def draw_changes(
    cover: NDArray[np.uint8], plus: NDArray[np.float64], minus: NDArray[np.float64], *, rng: np.random.Generator
) -> NDArray[np.uint8]:
    """Return the cover with each pixel raised or lowered by one, at these probabilities. All are [H, W]."""
    draw = rng.random(cover.shape)
    change = (draw < plus).astype(np.int16) - (draw >= 1 - minus).astype(np.int16)
    stego: NDArray[np.uint8] = (cover + change).astype(np.uint8)
    return stego
