"""How a modification map becomes a stego (paper Eq. 14, with mask and strength).

X = clip(I_C + clip(mask · strength · map, −10, 10), 0, 255);  I_S = round(X), halves to even.
"""

from __future__ import annotations

import torch
from torch import Tensor

from stegapp.networks.config import MAX_CHANGE

__all__ = ["stego_image", "stego_matrix"]


def stego_matrix(
    cover: Tensor, modification: Tensor, mask: Tensor | None = None, strength: Tensor | float = 1.0
) -> Tensor:
    """Return the stego matrix X, float32, differentiable in modification and strength.

    cover, modification (the map): [B, 1, H, W], grey levels. mask: same shape, 1 where the pixel may change, 0
    where it stays (None: all may). strength: in (0, 1], a number or [B, 1, 1, 1]. Where a clip is active no
    gradient passes.
    """
    change = modification.float() * strength
    if mask is not None:
        change = change * mask
    return (cover.float() + change.clamp(-MAX_CHANGE, MAX_CHANGE)).clamp(0.0, 255.0)


def stego_image(
    cover: Tensor, modification: Tensor, mask: Tensor | None = None, strength: Tensor | float = 1.0
) -> Tensor:
    """Return the stego image I_S as whole float32 grey levels 0..255; arguments as `stego_matrix`.

    A half goes to the even level, as IEEE 754 and numpy round, so that every machine agrees. No gradient passes.
    """
    return torch.round(stego_matrix(cover, modification, mask, strength))
