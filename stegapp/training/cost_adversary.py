"""What costs are trained against: a linear discriminant on what the locator sees, and what each change adds to it.

Owns both as formulas. The discriminant is not that of `steganalysis.classifier`: it lies on the device of the networks,
knows crops without their photographs, and takes the ridge that keeps unseen crops farthest apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from stegapp.networks.cost_head import Locator
    from stegapp.training.cost_crops import DrawnCrops

__all__ = ["fitted", "reward"]

_RIDGES = (1e-4, 1e-3, 1e-2)
_LARGEST_REWARD = 10.0


def fitted(covers: Tensor, stegos: Tensor) -> tuple[Tensor, float]:
    """Return Fisher's discriminant of two sets, [n, d] each, and how many deviations apart it keeps them.

    The ridge is the one that keeps the last quarter farthest apart when trained on the others.
    """
    known = 3 * len(covers) // 4
    tried = [(_apart(covers[known:], stegos[known:], _fisher(covers[:known], stegos[:known], r)), r) for r in _RIDGES]
    distance, ridge = max(tried)
    return _fisher(covers, stegos, ridge), distance


def _fisher(covers: Tensor, stegos: Tensor, ridge: float) -> Tensor:
    covers, stegos = covers.double(), stegos.double()
    scale = covers.std(dim=0).clamp_min(1e-9)
    within = torch.cat([covers - covers.mean(dim=0), stegos - stegos.mean(dim=0)]) / scale
    scatter = within.T @ within / len(within) + ridge * torch.eye(
        covers.shape[1], dtype=torch.float64, device=covers.device
    )
    weights: Tensor = torch.linalg.solve(scatter, (stegos - covers).mean(dim=0) / scale) / scale
    return weights.float()


def _apart(covers: Tensor, stegos: Tensor, weights: Tensor) -> float:
    low, high = covers @ weights, stegos @ weights
    return float((high.mean() - low.mean()) / ((low.var() + high.var()) / 2).sqrt().clamp_min(1e-12))


def reward(locator: Locator, discriminant: Tensor, drawn: DrawnCrops) -> Tensor:
    """Return what each change adds to the discriminant, in units of a pixel's typical effect: [B, 1, H, W].

    Its slope is taken half way: the effect of a whole change up to the second order.
    """
    half = (drawn.cover + drawn.change / 2).requires_grad_()
    (slope,) = torch.autograd.grad((locator(half)[1] @ discriminant).sum(), half)
    return (slope * drawn.change / slope.square().mean().sqrt().clamp_min(1e-20)).clamp(
        -_LARGEST_REWARD, _LARGEST_REWARD
    )
