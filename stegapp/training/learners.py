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
from stegapp.training.checkpoint import load_module, load_optimizer, module_tensors, optimizer_tensors
from stegapp.training.losses import adversary_loss, joint_loss, message_loss, overshoot_loss

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


class JtLearner:
    """Train G and E_M together, and D against them in turns when λ_d is not 0 (Eq. 12).

    ```
    M0, I_C ─ G ─▶ map ─ Eq. 14 without rounding ─▶ X ─ noise or straight-through ─▶ E_M ─▶ L_m1
                                                    ├─▶ L_q
                                                    └─▶ D ─▶ L_d
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
    ) -> None:
        self.generator, self.extractor, self.discriminator = generator, extractor, discriminator
        self._settings = settings
        self.device = device
        self._learned = [*generator.parameters(), *extractor.parameters()]
        self._optimizer = torch.optim.Adam(self._learned, lr=settings.rate)
        self._adversary = (
            None
            if discriminator is None
            else torch.optim.Adam(discriminator.parameters(), lr=settings.discriminator_rate)
        )
        self._noise = torch.Generator(device).manual_seed(seed)

    def step(self, batch: Batch, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        """Learn from one batch: D first, then G and E_M."""
        self.generator.train()
        self.extractor.train()
        cover, bits, mask, strength = tensors_of(batch, self.device)
        with mixed(self.device):
            change = self.generator(bits, cover)
        stego = stego_matrix(cover, change, mask, strength)
        figures: dict[str, float] = {}
        if self.discriminator is not None:
            figures["discriminator_gap"] = self._discriminate(cover, stego.detach())
        with mixed(self.device):
            logits = self.extractor(self._rounded(stego))
            scores = None if self.discriminator is None else (self.discriminator(cover), self.discriminator(stego))
        settings = self._settings
        ramp = min(1.0, fraction / settings.quality_ramp) if settings.quality_ramp else 1.0
        weights = (settings.adversary_weight, settings.quality_weight * ramp, settings.message_weight)
        losses = joint_loss(
            cover=cover,
            stego=stego,
            logits=logits,
            bits=bits,
            mask=mask,
            scores=scores,
            weights=weights,
        )
        total = losses.total
        if settings.overshoot_weight:
            total = total + settings.overshoot_weight * overshoot_loss(cover, change * strength, mask)
        learn(self._optimizer, total, self._learned, rate=rate, clip=settings.grad_clip)
        quality = float(losses.quality.detach())
        return figures | {
            "loss": float(total.detach()),
            "message_loss": float(losses.message.detach()),
            "quality_loss": quality,
            "batch_accuracy": _accuracy(logits, bits, mask),
            "batch_psnr_db": 10.0 * math.log10(255.0**2 / max(quality, 1e-9)),
        }

    def _discriminate(self, cover: Tensor, stego: Tensor) -> float:
        """Raise L_d by one step of D and return what it was."""
        assert self.discriminator is not None  # noqa: S101 (own logic)
        assert self._adversary is not None  # noqa: S101
        self.discriminator.train()
        self.discriminator.requires_grad_(True)
        with mixed(self.device):
            gap = adversary_loss(self.discriminator(cover), self.discriminator(stego))
        self._adversary.zero_grad(set_to_none=True)
        (-gap).backward()  # type: ignore[no-untyped-call]
        self._adversary.step()
        self.discriminator.requires_grad_(False)
        return float(gap.detach())

    def _rounded(self, stego: Tensor) -> Tensor:
        """Return X as E_M sees it, with a gradient, whatever stands for the rounding."""
        rounding = self._settings.rounding
        if rounding == "straight-through":
            return stego + (stego.round() - stego).detach()
        if rounding == "noise" and self._settings.noise:
            noise = torch.rand(stego.shape, generator=self._noise, device=stego.device)
            return stego + (2.0 * noise - 1.0) * self._settings.noise
        return stego

    def tensors(self) -> dict[str, Tensor]:
        """Return networks, both optimisers and the noise generator."""
        found = module_tensors("generator", self.generator) | module_tensors("extractor_m", self.extractor)
        found |= optimizer_tensors("optimizer", self._optimizer)
        if self.discriminator is not None and self._adversary is not None:
            found |= module_tensors("discriminator", self.discriminator)
            found |= optimizer_tensors("adversary", self._adversary)
        return found | {"noise": self._noise.get_state()}

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back what `tensors` returned."""
        load_module("generator", self.generator, tensors)
        load_module("extractor_m", self.extractor, tensors)
        load_optimizer("optimizer", self._optimizer, tensors)
        if self.discriminator is not None and self._adversary is not None:
            load_module("discriminator", self.discriminator, tensors)
            load_optimizer("adversary", self._adversary, tensors)
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

    def __init__(self, generator: nn.Module, extractor: nn.Module, settings: SfConfig, *, device: torch.device) -> None:
        self.generator, self.extractor = freeze(generator), extractor
        self._settings = settings
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
            logits = self.extractor(stego)
        loss = message_loss(logits, bits, mask)
        learn(self._optimizer, loss, self._learned, rate=rate, clip=self._settings.grad_clip)
        value = float(loss.detach())
        return {"loss": value, "message_loss": value, "batch_accuracy": _accuracy(logits, bits, mask)}

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


def mixed(device: torch.device) -> torch.autocast:
    """Return the mixed-precision context: bfloat16 on a GPU that has it, else full precision."""
    use = device.type == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.autocast(device.type, dtype=torch.bfloat16, enabled=use)


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


def _accuracy(logits: Tensor, bits: Tensor, mask: Tensor) -> float:
    right = ((logits.detach() > 0) == (bits > 0.5)).float() * mask
    return float(right.sum() / mask.sum().clamp_min(1.0))
