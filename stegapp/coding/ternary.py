"""Changes by ±1 whose sign carries message bits too: two trellis layers.

Owns the split of a ternary embedding into two binary ones (T. Filler, J. Fridrich,
"Minimizing Additive Distortion Functions With Non-Binary Embedding Operation in
Steganography", IEEE WIFS 2010). Knows nothing of pictures or costs: it takes grey levels
in the caller's order and how likely each change is at this payload.

    layer  bit of a position                     carries
    high   (level // 2) mod 2                    the message's first bits
    low    the caller's: any that ±1 flips       the others

One of +1 and -1 flips both bits of a position, the other flips only the low one: +1 flips
the high bit of an odd level, -1 that of an even one.
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc
from stegapp.progress import Steps, part_of, run_steps

__all__ = ["decode", "encode", "encoding", "high_layer_bits"]


def high_layer_bits(
    levels: NDArray[np.uint8], up: NDArray[np.float64], down: NDArray[np.float64], message_bits: int
) -> int:
    """Return how many of the message's bits the high layer should carry: its share of the entropy.

    levels: [N]. up, down: [N], the probabilities of +1 and -1 at this payload.
    """
    both, other = _directions(levels, up, down)
    high = _entropy(both)
    low = (1 - both) * _entropy(np.clip(other / (1 - both), 0, 1))
    total = float(high.sum() + low.sum())
    return round(message_bits * float(high.sum()) / total) if total > 0 else 0


def encode(
    levels: NDArray[np.uint8],
    low_bits: NDArray[np.uint8],
    message: NDArray[np.uint8],
    *,
    up: NDArray[np.float64],
    down: NDArray[np.float64],
    high_bits: int,
    height: int = 12,
) -> NDArray[np.int8]:
    """Return the change of each level, -1, 0 or 1, at about the given probabilities, that carries the message.

    levels: [N]. low_bits: [N], what the low layer reads in the cover. message: [m], its first
    `high_bits` for the high layer. up, down: [N], probabilities below 1, 0 where that change must
    not be. Returns [N]. Raises stc.Infeasible if these changes cannot carry the message, and
    ValueError for arrays that do not fit together.
    """
    return run_steps(encoding(levels, low_bits, message, up=up, down=down, high_bits=high_bits, height=height))


def encoding(
    levels: NDArray[np.uint8],
    low_bits: NDArray[np.uint8],
    message: NDArray[np.uint8],
    *,
    up: NDArray[np.float64],
    down: NDArray[np.float64],
    high_bits: int,
    height: int = 12,
) -> Steps[NDArray[np.int8]]:
    """Do what `encode` does, step by step."""
    if not levels.shape == low_bits.shape == up.shape == down.shape or not 0 <= high_bits <= message.size:
        raise ValueError("Levels, bits, probabilities and the message's split do not fit together.")
    both, other = _directions(levels, up, down)
    high = _high(levels)
    yield 0.0
    first = stc.encoding(high, _cost(both), message[:high_bits], height=height)
    flipped = (yield from part_of(first, 0.0, 0.5)) != high
    # Where the high bit flips the low one has to; elsewhere only the other direction is left.
    low = low_bits ^ flipped
    costs = np.where(flipped, np.float32(np.inf), _cost(other / (1 - both)))
    second = stc.encoding(low, costs, message[high_bits:], height=height)
    stego_low = yield from part_of(second, 0.5, 0.5)
    odd = (levels & 1).astype(np.bool_)
    outward = np.where(odd, 1, -1)  # the direction that flips both
    change: NDArray[np.int8] = np.where(flipped, outward, np.where(stego_low != low, -outward, 0)).astype(np.int8)
    return change


def decode(
    levels: NDArray[np.uint8], low_bits: NDArray[np.uint8], message_bits: int, *, high_bits: int, height: int = 12
) -> NDArray[np.uint8]:
    """Return the message in a stego's levels and low bits, both [N]: [message_bits].

    Raises ValueError for a message longer than the positions or a split outside it.
    """
    if not 0 <= high_bits <= message_bits:
        raise ValueError(f"{high_bits} of {message_bits} bits cannot be in one layer.")
    return np.concatenate(
        [
            stc.decode(_high(levels), high_bits, height=height),
            stc.decode(low_bits, message_bits - high_bits, height=height),
        ]
    )


def _high(levels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    bits: NDArray[np.uint8] = ((levels >> 1) & 1).astype(np.uint8)
    return bits


def _directions(
    levels: NDArray[np.uint8], up: NDArray[np.float64], down: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the probabilities of the change that flips both bits and of the one that flips the low bit only."""
    odd = (levels & 1).astype(np.bool_)
    return np.where(odd, up, down), np.where(odd, down, up)


def _cost(probability: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the cost at which an ideal code changes with this probability: its log-odds against, at least 0."""
    with np.errstate(divide="ignore"):
        odds = np.log1p(-np.minimum(probability, 0.5)) - np.log(probability)
    costs: NDArray[np.float32] = np.maximum(odds, 0).astype(np.float32)
    return costs


def _entropy(probability: NDArray[np.float64]) -> NDArray[np.float64]:
    bits = np.zeros_like(probability)
    between = (probability > 0) & (probability < 1)
    p = probability[between]
    bits[between] = -(p * np.log2(p) + (1 - p) * np.log2(1 - p))
    return bits
