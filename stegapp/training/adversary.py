"""A discriminator that learns against the networks, and its optimiser.

Owns its half of Eq. 9. Must not know what it looks at.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from stegapp.training.checkpoint import load_module, load_optimizer, module_tensors, optimizer_tensors
from stegapp.training.losses import adversary_loss
from stegapp.training.precision import mixed

if TYPE_CHECKING:
    from stegapp.training.ranks import Ranks

__all__ = ["Adversary"]


class _Gap(nn.Module):
    """How far a discriminator tells two batches apart: Eq. 9."""

    def __init__(self, discriminator: nn.Module) -> None:
        super().__init__()
        self.discriminator = discriminator

    def forward(self, real: Tensor, made: Tensor) -> Tensor:
        """Return L_d, a scalar. Both are [B, 1, H, W]."""
        with mixed(real.device):
            return adversary_loss(self.discriminator(real), self.discriminator(made))


class Adversary:
    """name, optimizer: how the names of its tensors begin in a checkpoint."""

    def __init__(self, discriminator: nn.Module, *, name: str, optimizer: str, rate: float, ranks: Ranks) -> None:
        self.discriminator = discriminator
        self._names = name, optimizer
        self._ranks = ranks
        self._gap = ranks.averaged(_Gap(discriminator))
        self._optimizer = torch.optim.Adam(discriminator.parameters(), lr=rate)

    def learn(self, real: Tensor, made: Tensor) -> float:
        """Raise L_d by one step and return what it was."""
        self.discriminator.train()
        self.discriminator.requires_grad_(True)
        gap = self._ranks.own(self._gap)(real, made)
        self._optimizer.zero_grad(set_to_none=True)
        (-gap).backward()
        self._optimizer.step()
        self.discriminator.requires_grad_(False)
        return float(gap.detach())

    def scores(self, real: Tensor, made: Tensor) -> tuple[Tensor, Tensor]:
        """Return what it says of two batches, [B] each; nothing of it learns."""
        return self.discriminator(real), self.discriminator(made)

    def tensors(self) -> dict[str, Tensor]:
        """Return network and optimiser."""
        name, optimizer = self._names
        return module_tensors(name, self.discriminator) | optimizer_tensors(optimizer, self._optimizer)

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back what `tensors` returned."""
        name, optimizer = self._names
        load_module(name, self.discriminator, tensors)
        load_optimizer(optimizer, self._optimizer, tensors)
