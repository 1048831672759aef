"""One optimiser step of the JT-stage and of the SF-stage.

Owns which network learns from what. Must not know of files, progress or when to
stop. A learner holds its stage's networks, optimisers and noise, and can hand out and
take back all of it as tensors.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor, nn

from stegapp.networks.modification import stego_image, stego_matrix
from stegapp.training.adversary import Adversary
from stegapp.training.checkpoint import load_module, load_optimizer, module_tensors, optimizer_tensors
from stegapp.training.losses import (
    adversary_loss,
    at_ends,
    inconsistency_loss,
    joint_loss,
    message_loss,
    overshoot_loss,
)
from stegapp.training.precision import mixed
from stegapp.training.ranks import ALONE, Ranks

if TYPE_CHECKING:
    from stegapp.training.config import JtConfig, SfConfig
    from stegapp.training.crops import Batch

__all__ = ["JtLearner", "Learner", "SfLearner", "freeze", "learn", "rate_at", "tensors_of"]

_WARM_UP = 0.25  # share of a one-cycle schedule in which the rate rises
_START, _END = 25.0, 1e4  # the peak rate over the first, over the last


def rate_at(settings: JtConfig | SfConfig, *, fraction: float, epoch: int) -> float:
    """Return the learning rate.

    fraction: of the stage done, 0..1, for the one-cycle schedule (cosine up, cosine down). epoch: passes over the
    photos done, for the step schedule.
    """
    if settings.schedule == "step":
        return float(settings.rate * 0.1 ** (epoch // settings.decay_epochs))
    fraction = min(max(fraction, 0.0), 1.0)
    if fraction < _WARM_UP:
        low, share = settings.rate / _START, fraction / _WARM_UP
    else:
        low, share = settings.rate / _END, (1.0 - fraction) / (1.0 - _WARM_UP)
    return low + (settings.rate - low) * (1.0 - math.cos(math.pi * share)) / 2.0


class Learner(Protocol):
    """What the loop of a stage drives.

    name: of the stage. extractor: the one that learns. rounded: whether it learns from rounded stegos. results: how the
    names of the tensors begin that the stage hands on.
    """

    name: str
    rounded: bool
    results: tuple[str, ...]
    generator: nn.Module
    extractor: nn.Module
    device: torch.device

    def step(self, batch: Batch, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        """Learn from one batch and return its figures: loss, accuracy, … fraction: of the stage that is over."""
        ...

    def tensors(self) -> dict[str, Tensor]:
        """Return the whole state; not copied."""
        ...

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back a state."""
        ...


class _Hiding(nn.Module):
    """G and E_M in one pass, so that both learn from one loss.

    What stands for the rounding is said by the settings, and whether E_M reads covers too.
    """

    def __init__(self, generator: nn.Module, extractor: nn.Module, settings: JtConfig) -> None:
        super().__init__()
        self.generator, self.extractor = generator, extractor
        self._settings = settings

    def forward(
        self, cover: Tensor, bits: Tensor, mask: Tensor, strength: Tensor, noise: Tensor | None
    ) -> tuple[Tensor, Tensor, Tensor, Tensor | None]:
        """Return the modification map, X, E_M's logits on it and, if wanted, on the covers. noise: in 0..1."""
        with mixed(cover.device):
            change = self.generator(bits, cover)
        stego = stego_matrix(cover, change, mask, strength)
        with mixed(cover.device):
            logits = self.extractor(self.rounded(stego, noise))
            from_covers = self.extractor(cover) if self._settings.inconsistency_weight else None
        return change, stego, logits, from_covers

    def rounded(self, stego: Tensor, noise: Tensor | None) -> Tensor:
        """Return X as E_M sees it, with a gradient, whatever stands for the rounding."""
        if self._settings.rounding == "straight-through":
            return stego + (stego.round() - stego).detach()
        if noise is not None:
            return stego + (2.0 * noise - 1.0) * self._settings.noise
        return stego


class JtLearner:
    """Train G and E_M together, and discriminators against them in turns where their λ is not 0 (Eq. 12).

    ```
    M0, I_C ─ G ─▶ map ─ Eq. 14 without rounding ─▶ X ─ noise or straight-through ─▶ E_M ─┬─▶ L_m1
                                                    ├─▶ L_q                                └─▶ D of secrets ─▶ L_s
                                                    └─▶ D ─▶ L_d                 I_C ─ E_M ─▶ L_i
    ```
    """

    name = "jt"
    rounded = False
    results: tuple[str, ...] = ("generator.", "extractor_m.")

    def __init__(
        self,
        generator: nn.Module,
        extractor: nn.Module,
        discriminator: nn.Module | None,
        settings: JtConfig,
        *,
        device: torch.device,
        seed: int,
        secret_discriminator: nn.Module | None = None,
        ranks: Ranks = ALONE,
    ) -> None:
        self.generator, self.extractor = generator, extractor
        self._settings, self._ranks = settings, ranks
        self.device = device
        self._learned = [*generator.parameters(), *extractor.parameters()]
        self._hiding = ranks.averaged(_Hiding(generator, extractor, settings))
        self._optimizer = torch.optim.Adam(self._learned, lr=settings.rate)
        rate = settings.discriminator_rate
        self._of_pictures = self._of_secrets = None
        if discriminator is not None:
            self._of_pictures = Adversary(
                discriminator, name="discriminator", optimizer="adversary", rate=rate, ranks=ranks
            )
        if secret_discriminator is not None:
            self._of_secrets = Adversary(
                secret_discriminator, name="secret_discriminator", optimizer="secret_adversary", rate=rate, ranks=ranks
            )
        self._noise = torch.Generator(device).manual_seed(seed)

    @property
    def _adversaries(self) -> list[Adversary]:
        return [adversary for adversary in (self._of_pictures, self._of_secrets) if adversary is not None]

    def step(self, batch: Batch, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        """Learn from one batch: discriminators first, then G and E_M."""
        self.generator.train()
        self.extractor.train()
        cover, bits, mask, strength = tensors_of(batch, self.device)
        hiding = self._ranks.own(self._hiding)
        change, stego, logits, from_covers = hiding(cover, bits, mask, strength, self._drawn(cover))
        figures: dict[str, float] = {}
        scores = None
        if self._of_pictures is not None:
            figures["discriminator_gap"] = self._of_pictures.learn(cover, stego.detach())
            with mixed(self.device):
                scores = self._of_pictures.scores(cover, stego)
        settings = self._settings
        ramp = min(1.0, fraction / settings.quality_ramp) if settings.quality_ramp else 1.0
        weights = (settings.adversary_weight, settings.quality_weight * ramp, settings.message_weight)
        losses = joint_loss(
            cover=cover, stego=stego, logits=logits, bits=bits, mask=mask, scores=scores, weights=weights
        )
        total = losses.total
        if settings.overshoot_weight:
            count = self._ends(cover, mask)
            total = total + settings.overshoot_weight * overshoot_loss(cover, change * strength, mask, count=count)
        total = self._with_secrets(total, bits, logits, from_covers)
        learn(self._optimizer, total, self._learned, rate=rate, clip=settings.grad_clip)
        figures |= {
            "loss": float(total.detach()),
            "message_loss": float(losses.message.detach()),
            "quality_loss": float(losses.quality.detach()),
        }
        found = _figures(figures, logits, bits, mask, self._ranks)
        return found | {"batch_psnr_db": 10.0 * math.log10(255.0**2 / max(found["quality_loss"], 1e-9))}

    def _with_secrets(self, total: Tensor, bits: Tensor, logits: Tensor, from_covers: Tensor | None) -> Tensor:
        """Return the loss with its parts on what E_M reads of stegos and of covers."""
        if self._of_secrets is not None:
            read = logits.float().sigmoid()
            self._of_secrets.learn(bits, read.detach())
            with mixed(self.device):
                scores = self._of_secrets.scores(bits, read)
            total = total + self._settings.secret_adversary_weight * adversary_loss(*scores)
        if from_covers is not None:
            total = total + self._settings.inconsistency_weight * inconsistency_loss(from_covers)
        return total

    def _ends(self, cover: Tensor, mask: Tensor) -> float | None:
        """Return how many black and white pixels a process has on average, None where there is but one process."""
        ranks = self._ranks
        if not ranks.together:
            return None
        return max(ranks.means({"ends": float(at_ends(cover, mask).sum())})["ends"], 1 / ranks.count)

    def _drawn(self, cover: Tensor) -> Tensor | None:
        """Return the noise of this process's part of a batch, if noise stands for the rounding."""
        if self._settings.rounding != "noise" or not self._settings.noise:
            return None
        ranks = self._ranks
        whole = torch.rand((len(cover) * ranks.count, *cover.shape[1:]), generator=self._noise, device=cover.device)
        return whole[ranks.rank :: ranks.count]

    def tensors(self) -> dict[str, Tensor]:
        """Return networks, all optimisers and the noise generator."""
        found = module_tensors("generator", self.generator) | module_tensors("extractor_m", self.extractor)
        found |= optimizer_tensors("optimizer", self._optimizer)
        for adversary in self._adversaries:
            found |= adversary.tensors()
        return found | {"noise": self._noise.get_state()}

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back what `tensors` returned."""
        load_module("generator", self.generator, tensors)
        load_module("extractor_m", self.extractor, tensors)
        load_optimizer("optimizer", self._optimizer, tensors)
        for adversary in self._adversaries:
            adversary.load(tensors)
        # A run that moves to another kind of device cannot take its noise along; it draws other noise there.
        noise, own = tensors.get("noise"), self._noise.get_state()
        if noise is not None and (noise.shape, noise.dtype) == (own.shape, own.dtype):
            self._noise.set_state(noise)


class SfLearner:
    """Train E_I alone on rounded stegos of the frozen G (Eq. 13).

    ```
    M0, I_C ─ G (frozen, evaluation mode, no gradient) ─ Eq. 14 ─▶ I_S ─ E_I ─▶ L_m2
    ```
    """

    name = "sf"
    rounded = True
    results: tuple[str, ...] = ("extractor_i.",)

    def __init__(
        self,
        generator: nn.Module,
        extractor: nn.Module,
        settings: SfConfig,
        *,
        device: torch.device,
        ranks: Ranks = ALONE,
    ) -> None:
        self.generator, self.extractor = freeze(generator), extractor
        self._settings, self._ranks = settings, ranks
        self._reading = ranks.averaged(extractor)
        self.device = device
        self._learned = list(extractor.parameters())
        self._optimizer = torch.optim.Adam(self._learned, lr=settings.rate)

    def step(self, batch: Batch, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        """Learn from one batch; nothing of G moves."""
        freeze(self.generator)
        self.extractor.train()
        cover, bits, mask, strength = tensors_of(batch, self.device)
        with torch.no_grad():
            # Full precision: the stego must be the one that hiding makes.
            stego = stego_image(cover, self.generator(bits, cover), mask, strength)
        with mixed(self.device):
            logits = self._ranks.own(self._reading)(stego)
        loss = message_loss(logits, bits, mask)
        learn(self._optimizer, loss, self._learned, rate=rate, clip=self._settings.grad_clip)
        value = float(loss.detach())
        return _figures({"loss": value, "message_loss": value}, logits, bits, mask, self._ranks)

    def tensors(self) -> dict[str, Tensor]:
        """Return networks and optimiser."""
        found = module_tensors("generator", self.generator) | module_tensors("extractor_i", self.extractor)
        return found | optimizer_tensors("optimizer", self._optimizer)

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back what `tensors` returned."""
        load_module("generator", self.generator, tensors)
        load_module("extractor_i", self.extractor, tensors)
        load_optimizer("optimizer", self._optimizer, tensors)


def freeze(module: nn.Module) -> nn.Module:
    """Return `module` in evaluation mode without gradients: neither weights nor BatchNorm statistics can move."""
    return module.eval().requires_grad_(False)


def tensors_of(batch: Batch, device: torch.device) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return covers, bits, masks and strengths as floats on the device, [B, 1, H, W] and [B, 1, 1, 1]."""

    def put(values: Tensor) -> Tensor:
        if device.type == "cuda":
            values = values.pin_memory()
        # Bytes cross to the device; they become floats there.
        return values.to(device, non_blocking=True).float()

    parts = (batch.covers, batch.bits, batch.masks, batch.strengths)
    cover, bits, mask, strength = (put(torch.from_numpy(part)) for part in parts)
    return cover, bits, mask, strength


def learn(
    optimizer: torch.optim.Optimizer, loss: Tensor, parameters: list[nn.Parameter], *, rate: float, clip: float
) -> None:
    """Take one step against a loss. clip: bound on the gradient's norm, 0 for none."""
    for group in optimizer.param_groups:
        group["lr"] = rate
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    if clip:
        nn.utils.clip_grad_norm_(parameters, clip)
    optimizer.step()


def _figures(
    figures: Mapping[str, float], logits: Tensor, bits: Tensor, mask: Tensor, ranks: Ranks
) -> dict[str, float]:
    """Return the figures of all processes' parts together, with the share of the bits that were read right."""
    right = ((logits.detach() > 0) == (bits > 0.5)).float() * mask
    found = ranks.means({**figures, "right": float(right.sum()), "bits": float(mask.sum())})
    right_bits, all_bits = found.pop("right"), found.pop("bits")
    return found | {"batch_accuracy": right_bits / max(all_bits, 1.0)}
