"""How the networks of `robust` learn: the paper's two stages, with recompression in place of rounding.

Eq. 12 without D: the message's cross entropy, and how much the picture changes beside plain dither modulation at the
same steps. Bits lie in blocks, see `stegapp.networks.robust_networks`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from stegapp.networks.blocks import BLOCK, places
from stegapp.networks.modification import stego_image, stego_matrix
from stegapp.training import recompression
from stegapp.training.checkpoint import load_module, load_optimizer, module_tensors, optimizer_tensors
from stegapp.training.learners import freeze, learn, tensors_of
from stegapp.training.losses import message_loss, quality_loss

if TYPE_CHECKING:
    from stegapp.networks.robust_networks import BlockExtractor, BlockGenerator
    from stegapp.training.config import JtConfig, SfConfig
    from stegapp.training.crops import Batch

__all__ = ["BlockJtLearner", "BlockSfLearner", "carrying", "dither_error"]

_BEARABLE_IN_JT, _BEARABLE_IN_SF = 0.85, 0.5  # shares of pictures


def carrying(count: int, shape: tuple[int, ...], device: torch.device) -> Tensor:
    """Return where planes of a shape [B, 1, H, W] carry bits: 1 at the places of whole blocks."""
    mask = torch.zeros(shape, device=device)
    height, width = (side - side % BLOCK for side in shape[-2:])
    for row, column in places(count):
        mask[..., row:height:BLOCK, column:width:BLOCK] = 1
    return mask


def dither_error(generator: BlockGenerator, mask: Tensor, strength: Tensor) -> Tensor:
    """Return the squared error a pixel of plain dither modulation at these places and strengths: [B].

    A coefficient lands on a lattice of its steps from anywhere, so its error is uniform: step²/12.
    """
    steps = generator.steps * generator.scale(strength, mask)
    squares = (generator.at_places(mask) * steps.square()).sum((1, 2)) / 12
    return squares / math.prod(mask.shape[-2:])


class BlockJtLearner:
    """Train G and E_M together, through simulated recompression."""

    name = "jt"
    rounded = True
    results: tuple[str, ...] = ("generator.", "extractor_m.")

    def __init__(
        self, generator: BlockGenerator, extractor: BlockExtractor, settings: JtConfig, *, device: torch.device
    ) -> None:
        self.generator, self.extractor = generator, extractor
        self.device = device
        self._settings = settings
        self._learned = [*generator.parameters(), *extractor.parameters()]
        self._optimizer = torch.optim.Adam(self._learned, lr=settings.rate)

    def step(self, batch: Batch, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        """Learn from one batch."""
        self.generator.train()
        self.extractor.train()
        cover, bits, mask, strength = tensors_of(batch, self.device)
        mask = mask * carrying(self.generator.count, mask.shape, self.device)
        change = self.generator(bits, cover, mask, strength)
        stego = stego_matrix(cover, change)
        scales = self.generator.scale(strength, cover).reshape(-1).cpu().numpy()
        arrived = recompression.simulated(stego, _drawn(batch, scales, _BEARABLE_IN_JT))
        logits = self.extractor(arrived, strength)
        message = message_loss(logits, bits, mask)
        allowed = dither_error(self.generator, mask, strength)
        error = change.square().mean((1, 2, 3)) / allowed.clamp_min(1e-6)
        settings = self._settings
        ramp = min(1.0, fraction / settings.quality_ramp) if settings.quality_ramp else 1.0
        loss = settings.message_weight * message / math.log(2) + settings.quality_weight * ramp * error.mean()
        learn(self._optimizer, loss, self._learned, rate=rate, clip=settings.grad_clip)
        quality = float(quality_loss(cover, stego).detach())
        return {
            "loss": float(loss.detach()),
            "message_loss": float(message.detach()),
            "quality_loss": quality,
            "batch_psnr_db": 10.0 * math.log10(255.0**2 / max(quality, 1e-9)),
            "batch_accuracy": _right(logits, bits, mask),
        }

    def tensors(self) -> dict[str, Tensor]:
        """Return networks and optimiser."""
        found = module_tensors("generator", self.generator) | module_tensors("extractor_m", self.extractor)
        return found | optimizer_tensors("optimizer", self._optimizer)

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back what `tensors` returned."""
        load_module("generator", self.generator, tensors)
        load_module("extractor_m", self.extractor, tensors)
        load_optimizer("optimizer", self._optimizer, tensors)


class BlockSfLearner:
    """Train E_I on stegos that libjpeg compressed, G frozen (Eq. 13)."""

    name = "sf"
    rounded = True
    results: tuple[str, ...] = ("extractor_i.",)

    def __init__(
        self, generator: nn.Module, extractor: BlockExtractor, settings: SfConfig, *, device: torch.device
    ) -> None:
        self.generator: BlockGenerator = freeze(generator)  # type: ignore[assignment]
        self.extractor = extractor
        self.device = device
        self._settings = settings
        self._learned = list(extractor.parameters())
        self._optimizer = torch.optim.Adam(self._learned, lr=settings.rate)

    def step(self, batch: Batch, *, rate: float, fraction: float = 1.0) -> dict[str, float]:
        """Learn from one batch."""
        self.extractor.train()
        cover, bits, mask, strength = tensors_of(batch, self.device)
        mask = mask * carrying(self.generator.count, mask.shape, self.device)
        with torch.no_grad():
            stego = stego_image(cover, self.generator(bits, cover, mask, strength))
        scales = self.generator.scale(strength, cover).reshape(-1).cpu().numpy()
        qualities = _drawn(batch, scales, _BEARABLE_IN_SF)
        pictures = stego[:, 0].cpu().numpy().astype(np.uint8)
        for row, (first, second) in enumerate(qualities):
            pictures[row] = recompression.real(recompression.real(pictures[row], int(first)), int(second))
        arrived = torch.from_numpy(pictures).to(self.device).float()[:, None]
        logits = self.extractor(arrived, strength)
        loss = message_loss(logits, bits, mask)
        learn(self._optimizer, loss, self._learned, rate=rate, clip=self._settings.grad_clip)
        value = float(loss.detach())
        return {"loss": value, "message_loss": value, "batch_accuracy": _right(logits, bits, mask)}

    def tensors(self) -> dict[str, Tensor]:
        """Return networks and optimiser."""
        found = module_tensors("generator", self.generator) | module_tensors("extractor_i", self.extractor)
        return found | optimizer_tensors("optimizer", self._optimizer)

    def load(self, tensors: Mapping[str, Tensor]) -> None:
        """Put back what `tensors` returned."""
        load_module("generator", self.generator, tensors)
        load_module("extractor_i", self.extractor, tensors)
        load_optimizer("optimizer", self._optimizer, tensors)


def _drawn(batch: Batch, scales: NDArray[np.floating], share: float) -> NDArray[np.int64]:
    """Return qualities for each picture, [B, 2], a share of them such that something arrives at its scale.

    G learns from those how far to move a coefficient. Where nothing arrives, however far it moves, it would learn not
    to move any. E learns from the others to be unsure.
    """
    rng = _rng(batch)
    qualities = recompression.drawn(rng, len(scales))
    borne = rng.random((len(scales), 1)) < share
    return np.where(borne, recompression.bearable(qualities, scales), qualities)


def _rng(batch: Batch) -> np.random.Generator:
    """Return random numbers that hang on the batch alone, so that a run that goes on draws the same."""
    return np.random.default_rng(np.packbits(batch.bits.reshape(-1)[:256]).view(np.uint32))


def _right(logits: Tensor, bits: Tensor, mask: Tensor) -> float:
    right = ((logits.detach() > 0) == (bits > 0.5)).float() * mask
    return float(right.sum() / mask.sum().clamp_min(1.0))
