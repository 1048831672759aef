"""The payload-limited sender, for learning: the probabilities of change that carry so many bits at the least cost.

Owns it for one picture whose costs mind no direction, in numpy and fast, and for a batch of crops, with gradients. Both
halve 18 times in float32; what hides uses `embedding.costs.payload`, in float64 and as near as asked.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

__all__ = ["carried_bits", "log_rate", "probabilities"]

_HALVINGS = 18


def carried_bits(log_costs: NDArray[np.float32], log_rate: float) -> float:
    """Return the bits that all pixels carry at a λ, by its logarithm."""
    return float(_entropy(_weights(log_costs, log_rate)).sum())


def _weights(log_costs: NDArray[np.float32], log_rate: float) -> NDArray[np.float32]:
    """Return e^(-λρ), of which a change either way has p = w / (1 + 2w)."""
    weights: NDArray[np.float32] = np.exp(-np.minimum(np.exp(log_costs + np.float32(log_rate)), 80))
    return weights


def _entropy(weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the bits that each pixel carries."""
    total = 1 + 2 * weights
    bits: NDArray[np.float32] = (np.log2(total) - 2 * weights / total * np.log2(np.maximum(weights, 1e-30))).astype(
        np.float32
    )
    return bits


def log_rate(log_costs: NDArray[np.float32], bits: float) -> float:
    """Return log λ at which costs that are alike both ways carry so many bits a pixel in the mean."""
    low, high = -8.0, 8.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if float(_entropy(_weights(log_costs, middle)).mean()) > bits else (low, middle)
    return (low + high) / 2


def probabilities(log_up: Tensor, log_down: Tensor, bits: Tensor) -> tuple[Tensor, Tensor]:
    """Return the probabilities of +1 and -1 that carry `bits`, [B], in each crop, with gradients.

    λ is found without; one step of Newton's on it, whose value is next to nothing, has the gradient of holding the
    payload.
    """

    def at(log_lambda: Tensor, up: Tensor, down: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        rate = log_lambda.exp().view(-1, 1, 1, 1)
        raised, lowered = (torch.exp(-(rate * log_costs.exp()).clamp(max=80)) for log_costs in (up, down))
        total = 1 + raised + lowered
        raised, lowered = raised / total, lowered / total
        kept = 1 / total
        nats = -torch.stack([p * (p + 1e-12).log() for p in (raised, lowered, kept)]).sum(dim=(0, 2, 3, 4))
        return raised, lowered, nats / math.log(2)

    with torch.no_grad():
        sparse = (..., slice(1, None, 3), slice(1, None, 3))
        some_up, some_down = log_up[sparse].contiguous(), log_down[sparse].contiguous()
        wanted = bits * some_up[0].numel() / log_up[0].numel()
        low, high = torch.full_like(bits, -8.0), torch.full_like(bits, 8.0)
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            more = at(middle, some_up, some_down)[2] > wanted
            low, high = torch.where(more, middle, low), torch.where(more, high, middle)
        step = 0.02
        carried = at(middle, log_up, log_down)[2]
        slope = ((at(middle + step, log_up, log_down)[2] - carried) / step).clamp(max=-1)
        middle = middle - ((carried - bits) / slope).clamp(-0.3, 0.3)
    carried = at(middle, log_up, log_down)[2]
    up, down, _ = at(middle - (carried - carried.detach()) / slope, log_up, log_down)
    return up, down
