"""The losses of the paper, Eqs. 9 to 13, one of ours, and one of ABDH.

Owns the formulas and nothing else. With a mask, quality and message are means over
the pixels that carry bits: a pixel left alone has nothing to lose, and the balance
between the two stays that of the full plane.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

__all__ = [
    "JtLosses",
    "adversary_loss",
    "at_ends",
    "inconsistency_loss",
    "joint_loss",
    "message_loss",
    "overshoot_loss",
    "quality_loss",
]


@dataclass(frozen=True)
class JtLosses:
    """The parts of Eq. 12 and their weighted sum, each a scalar."""

    total: Tensor
    adversary: Tensor | None
    quality: Tensor
    message: Tensor


def adversary_loss(cover_scores: Tensor, stego_scores: Tensor) -> Tensor:
    """Return L_d = |D(I_C) − D(X)|, mean over the batch, in 0..1 (Eq. 9).

    Scores are D's unbounded outputs, [B]; their sigmoid is the D of the paper. D maximises this, G minimises it.
    """
    return (cover_scores.sigmoid() - stego_scores.sigmoid()).abs().mean()


def quality_loss(cover: Tensor, stego: Tensor, mask: Tensor | None = None) -> Tensor:
    """Return L_q, the mean squared error in grey levels² (Eq. 10). All are [B, 1, H, W]."""
    return _mean((stego - cover).square(), mask)


def message_loss(logits: Tensor, bits: Tensor, mask: Tensor | None = None) -> Tensor:
    """Return L_m1 or L_m2, the binary cross entropy in nats a bit (Eqs. 11 and 13). All are [B, 1, H, W]."""
    return _mean(F.binary_cross_entropy_with_logits(logits.float(), bits, reduction="none"), mask)


def at_ends(cover: Tensor, mask: Tensor) -> Tensor:
    """Return which of the pixels that carry bits are black or white, bool [B, 1, H, W]."""
    return ((cover <= 0.0) | (cover >= 255.0)) & (mask > 0.0)


def overshoot_loss(cover: Tensor, change: Tensor, mask: Tensor, *, count: float | None = None) -> Tensor:
    """Return how far changes of black and white pixels reach beyond 0 and 255, mean over those pixels, in grey levels.

    cover, change: [B, 1, H, W] in grey levels, the change before clipping. mask: of the pixels that carry bits. count:
    of those pixels, in place of what there are here. What is clipped away stores nothing, and Eq. 14 gives no gradient
    there: without this loss, half of all seeds settled on changes that leave the range for every fourth bit of a black
    or white pixel.
    """
    ends = at_ends(cover, mask)
    stego = cover + change
    beyond = torch.where(ends, torch.relu(-stego) + torch.relu(stego - 255.0), 0.0)
    return beyond.sum() / (ends.sum().clamp_min(1) if count is None else count)


def inconsistency_loss(logits: Tensor) -> Tensor:
    """Return how far bits read from covers are from coins, in nats a bit; 0 where every logit is 0. [B, 1, H, W].

    Nothing was hidden there, so nothing should be read (ABDH, as described; its formula is not at hand).
    """
    logits = logits.float()
    return (F.softplus(logits) - logits / 2).mean() - math.log(2.0)


def joint_loss(
    *,
    cover: Tensor,
    stego: Tensor,
    logits: Tensor,
    bits: Tensor,
    mask: Tensor | None = None,
    scores: tuple[Tensor, Tensor] | None = None,
    weights: tuple[float, float, float],
) -> JtLosses:
    """Return L_JT = λ_d L_d + λ_q L_q + λ_m L_m1 and its parts (Eq. 12).

    scores: D's outputs for cover and stego, or None to train without D. weights: λ_d, λ_q, λ_m.
    """
    quality = quality_loss(cover, stego, mask)
    message = message_loss(logits, bits, mask)
    total = weights[1] * quality + weights[2] * message
    adversary = None
    if scores is not None:
        adversary = adversary_loss(*scores)
        total = total + weights[0] * adversary
    return JtLosses(total=total, adversary=adversary, quality=quality, message=message)


def _mean(values: Tensor, mask: Tensor | None) -> Tensor:
    if mask is None:
        return values.mean()
    # Every picture counts alike, however few of its pixels carry. A mean over all carrying pixels would be that of
    # the full planes, on which networks may learn to store each bit one pixel aside.
    count = mask.sum(dim=(1, 2, 3))
    return ((values * mask).sum(dim=(1, 2, 3)) / count.clamp_min(1.0)).mean()
