"""Networks about where a change shows: the head that corrects HILL's costs, and the locator that it learns against.

Owns them for torch; `cost_graph` has the head for other runtimes. How they are trained is the
business of `training.cost_training`, and what a cost means that of `embedding.costs`.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from stegapp.networks.cost_graph import FEATURES, HEAD_WIDTH, PLACE, WAY
from stegapp.networks.highpass import KB, KV

__all__ = ["CostHead", "Locator", "located", "log_evidence"]

_WIDTH = 24
_LARGEST_RATIO = 6.0
_DENSITIES = (0.02, 0.05, 0.1, 0.2)

_HIGHPASS: tuple[tuple[tuple[int, ...], ...], ...] = (
    ((0, -1, 1),),
    ((0,), (-1,), (1,)),
    ((1, -2, 1),),
    ((1,), (-2,), (1,)),
    ((0, 1, -3, 3, -1),),
    ((0,), (1,), (-3,), (3,), (-1,)),
    KB,
    KV,
    ((0, 0, 0), (0, -1, 0), (0, 0, 1)),
    ((0, 0, 0), (0, -1, 0), (1, 0, 0)),
)
"""Differences of first, second and third order, of the Ker-Böhme and KV kernels, and along the diagonals: those of the
spatial rich model (J. Fridrich, J. Kodovský, IEEE TIFS 7(3), 2012)."""

_SCALE = (1, 1, 1, 1, 1, 1, 2, 6, 1, 1)


class CostHead(nn.Module):
    """Correct the cost of raising and of lowering each pixel.

    ```
    grey ─ residuals, textures ─┐
    log costs ──────────────────┴─ conv3 16 ─ + conv3 16 (dilation 2) ─ + conv3 16 (dilation 4) ─ conv1 2
        ─ tanh ─▶ place, way ─▶ log costs + place ± way
    ```
    """

    kb: Tensor
    kv: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("kb", torch.tensor(KB, dtype=torch.float32)[None, None] / 4, persistent=False)
        self.register_buffer("kv", torch.tensor(KV, dtype=torch.float32)[None, None] / 12, persistent=False)
        self.conv1 = nn.Conv2d(FEATURES, HEAD_WIDTH, 3, padding=1)
        self.conv2 = nn.Conv2d(HEAD_WIDTH, HEAD_WIDTH, 3, padding=2, dilation=2)
        self.conv3 = nn.Conv2d(HEAD_WIDTH, HEAD_WIDTH, 3, padding=4, dilation=4)
        self.last = nn.Conv2d(HEAD_WIDTH, 2, 1)
        nn.init.zeros_(self.last.weight)  # so that training starts from the costs that are given
        nn.init.zeros_(self.last.bias)  # type: ignore[arg-type]

    def forward(self, grey: Tensor, log_costs: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logarithms of the costs of +1 and of -1, [B, 1, H, W] each.

        grey: [B, 1, H, W], levels 0..255. log_costs: [B, 1, H, W], of a change either way, about 0 in the mean.
        """
        x = functional.relu(self.conv1(self._features(grey, log_costs)))
        x = x + functional.relu(self.conv2(x))
        x = x + functional.relu(self.conv3(x))
        place, way = torch.tanh(self.last(x)).chunk(2, dim=1)
        middle = log_costs + PLACE * place
        return middle + WAY * way, middle - WAY * way

    def _features(self, grey: Tensor, log_costs: Tensor) -> Tensor:
        around = functional.pad(grey, (1, 1, 1, 1), mode="replicate")
        centre = slice(1, -1)
        neighbours = (
            around[..., centre, :-2], around[..., centre, 2:], around[..., :-2, centre], around[..., 2:, centre],
        )  # fmt: skip
        fine = _reflected(grey, self.kb).abs()
        textures = [
            functional.avg_pool2d(functional.pad(fine, (side // 2,) * 4, mode="reflect"), side, 1) for side in (1, 3, 9)
        ]
        return torch.cat(
            [
                *(torch.tanh((grey - other) / 4) for other in neighbours),
                torch.tanh(_reflected(grey, self.kv) / 2),
                *((texture + 0.1).log() for texture in textures),
                log_costs / 2,
            ],
            dim=1,
        )


class Locator(nn.Module):
    """Tell of each pixel of a stego whether it was raised or lowered.

    ```
    grey ─ 10 high-passes ─ tanh, bounded low and high ─ conv3 24 ─ + conv3 24 ─ + conv3 24 (dilation 2) ─ conv1 2 ─▶
    ```
    Every pixel is an example, so that it learns from some hundred photos in minutes what a network with one answer a
    picture does not. What it has learned to see, averaged over a picture, tells stegos from covers.
    """

    highpass: Tensor

    def __init__(self) -> None:
        super().__init__()
        kernels = torch.zeros(len(_HIGHPASS), 1, 5, 5)
        for number, (rows, scale) in enumerate(zip(_HIGHPASS, _SCALE, strict=True)):
            kernel = torch.tensor(rows, dtype=torch.float32) / scale
            top, left = 2 - kernel.shape[0] // 2, 2 - kernel.shape[1] // 2
            kernels[number, 0, top : top + kernel.shape[0], left : left + kernel.shape[1]] = kernel
        self.register_buffer("highpass", kernels, persistent=False)
        self.conv1 = nn.Conv2d(2 * len(_HIGHPASS), _WIDTH, 3, padding=1)
        self.conv2 = nn.Conv2d(_WIDTH, _WIDTH, 3, padding=1)
        self.conv3 = nn.Conv2d(_WIDTH, _WIDTH, 3, padding=2, dilation=2)
        self.last = nn.Conv2d(_WIDTH, 2, 1)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)  # type: ignore[arg-type]

    def forward(self, grey: Tensor) -> tuple[Tensor, Tensor]:
        """Return log-likelihood ratios, and what was seen on the way.

        grey: [B, 1, H, W], levels 0..255. Ratios: [B, 2, H, W], of +1 and of -1 to no change, before anything is known
        of how likely either is. Seen: [B, 80], means over the picture.
        """
        residuals = _reflected(grey, self.highpass)
        x = functional.relu(self.conv1(torch.cat([torch.tanh(residuals / 1.5), torch.tanh(residuals / 6)], dim=1)))
        second = functional.relu(self.conv2(x))
        third = functional.relu(self.conv3(x + second))
        ratios = self.last(x + second + third).clamp(-_LARGEST_RATIO, _LARGEST_RATIO)
        evidence = [log_evidence(ratios, density, density) for density in _DENSITIES]
        seen = (x, second, third, ratios, ratios.clamp(min=0), *evidence)
        return ratios, torch.cat([part.mean(dim=(2, 3)) for part in seen], dim=1)


def log_evidence(ratios: Tensor, up: Tensor | float, down: Tensor | float) -> Tensor:
    """Return log (1 - p₊ - p₋ + p₊ e^r₊ + p₋ e^r₋), [B, 1, H, W]: how much better a pixel fits a stego than a cover.

    ratios: [B, 2, H, W]. up, down: the probabilities of +1 and -1.
    """
    raised, lowered = ratios.chunk(2, dim=1)
    return (1 - up - down + up * raised.exp() + down * lowered.exp()).log()


def located(ratios: Tensor, change: Tensor, up: Tensor | float, down: Tensor | float) -> Tensor:
    """Return what knowing the ratios tells of the changes beyond their probabilities: the mean in nats a pixel.

    ratios: [B, 2, H, W]. change: [B, 1, H, W], above 0 where a pixel was raised, below where it was lowered. up, down:
    the probabilities of +1 and -1.
    """
    raised, lowered = ratios.chunk(2, dim=1)
    said = torch.where(change > 0, raised, torch.where(change < 0, lowered, torch.zeros_like(lowered)))
    return (said - log_evidence(ratios, up, down)).mean()


def _reflected(grey: Tensor, kernels: Tensor) -> Tensor:
    """Return residuals, the picture going on mirrored outside its edges."""
    margin = kernels.shape[-1] // 2
    return functional.conv2d(functional.pad(grey, (margin,) * 4, mode="reflect"), kernels)
