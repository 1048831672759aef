"""The blocks that generator and extractor are made of (paper III.A).

Owns BasicConv, MFB, RDB and the grey-level features. Tensors are [B, C, H, W]; all
blocks keep H and W.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor, nn

from stegapp.networks.labels import LEVELS, TILE, labels_of
from stegapp.networks.paper_config import EPSILON, SLOPE, Mfb, PaperConfig

__all__ = ["BasicConv", "GreyFeatures", "LastConv", "MultiScaleFusion", "ResidualDense", "join", "places"]

_SPARE = 2  # levels beyond each end


def join(parts: tuple[Tensor, ...]) -> Tensor:
    """Concatenate feature maps by channel; one alone is not copied."""
    return parts[0] if len(parts) == 1 else torch.cat(parts, dim=1)


class BasicConv(nn.Module):
    """Convolve 3×3 with padding 1, normalise over the batch, apply LeakyReLU(0.1) (Fig. 5)."""

    def __init__(self, inputs: int, outputs: int, *, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, padding=1, stride=stride)
        self.norm = nn.BatchNorm2d(outputs, eps=EPSILON)
        self.act = nn.LeakyReLU(SLOPE)

    def forward(self, *parts: Tensor) -> Tensor:
        """Return [B, outputs, H, W] for parts of `inputs` channels together."""
        return self.act(self.norm(self.conv(join(parts))))


class LastConv(nn.Conv2d):
    """Convolve 3×3 with padding 1 to one channel: the modification map, or the logits."""

    def __init__(self, inputs: int) -> None:
        super().__init__(inputs, 1, 3, padding=1)

    def forward(self, *parts: Tensor) -> Tensor:
        """Return [B, 1, H, W] for parts of `inputs` channels together."""
        return super().forward(join(parts))


class MultiScaleFusion(nn.Module):
    """Join three convolutions with padding 1, 2 and 3, then fuse them by a BasicConv (MFB).

    ```
        ┌─ conv, padding 1 ─┐
    x ──┼─ conv, padding 2 ─┼─ cat ─ BasicConv ─▶
        └─ conv, padding 3 ─┘
    ```
    """

    def __init__(self, inputs: int, outputs: int, *, mfb: Mfb) -> None:
        super().__init__()
        self.branches = nn.ModuleList(
            nn.Conv2d(inputs, inputs, 3, padding=reach, dilation=reach)
            if mfb == "dilation"
            else nn.Conv2d(inputs, inputs, 2 * reach + 1, padding=reach)
            for reach in (1, 2, 3)
        )
        self.fuse = BasicConv(3 * inputs, outputs)

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, outputs, H, W]."""
        return self.fuse(torch.cat([branch(x) for branch in self.branches], dim=1))


class ResidualDense(nn.Module):
    """Refine features by densely connected layers, a local 1×1 fusion and a residual (RDB).

    Every dense layer (Conv3×3, LeakyReLU) sees the input and the outputs of all layers before it.
    """

    def __init__(self, channels: int, *, depth: int, growth: int) -> None:
        super().__init__()
        self.dense = nn.ModuleList(nn.Conv2d(channels + i * growth, growth, 3, padding=1) for i in range(depth))
        self.act = nn.LeakyReLU(SLOPE)
        self.fuse = nn.Conv2d(channels + depth * growth, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, channels, H, W]."""
        seen = x
        for layer in self.dense:
            seen = torch.cat([seen, self.act(layer(seen))], dim=1)
        return self.fuse(seen) + x


class GreyFeatures(nn.Module):
    """Turn grey levels into what the first convolution sees; holds nothing trained.

    x/255 always; also cos(2πx/p) and sin(2πx/p) of each period p there is and, with a table, of the place's private
    labelling the label l, the way w to the other label and their product, each ±1 and linear between the
    levels. A rounded pixel's residue cannot be told from x/255 by small convolutions, but is plain in these. All of
    it is differentiable, for the float stego matrix.

    The change that stores the bit b (±1) is (w − b·l·w)/2, which the generator makes linear (see there).
    """

    table: Tensor

    def __init__(self, config: PaperConfig) -> None:
        super().__init__()
        self.periods = config.periods
        self.has_table = bool(config.table)
        # Named "cpu" because networks are built on "meta" to be loaded, and no file holds this.
        table = torch.empty(0, device="cpu")
        if config.table:
            labels = labels_of(config.table)
            seen = np.stack([labels.label, labels.way, labels.label * labels.way], axis=2).astype(np.float32)
            # Two levels to spare on each side, so that a stego matrix beyond the ends needs no special case.
            table = torch.tensor(np.pad(seen, ((0, 0), (_SPARE, _SPARE), (0, 0)), "edge").reshape(-1, 3), device="cpu")
        self.register_buffer("table", table, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """Return float32 [B, config.input_channels, H, W] for x [B, 1, H, W] in 0..255.

        Float32 even under autocast: half precision cannot tell 255 from 254.9.
        """
        with torch.autocast(x.device.type, enabled=False):
            x = x.float()
            features = [x / 255.0]
            for period in self.periods:
                # The remainder is exact, so the angle is as precise at 255 as at 0.
                angle = torch.remainder(x, period) * (2.0 * math.pi / period)
                features.append(torch.cos(angle))
                if period > 2:
                    features.append(torch.sin(angle))
            if self.has_table:
                features.append(self._labels(x))
            return torch.cat(features, dim=1)

    def _labels(self, x: Tensor) -> Tensor:
        # A diverged net's NaN must stay a NaN, not become a bad index (which on CUDA ends the process).
        level = x.detach().nan_to_num().floor().clamp(-float(_SPARE), LEVELS)
        index = places(x) * (LEVELS + 2 * _SPARE) + level.long() + _SPARE
        low, high = self.table[index[:, 0]], self.table[index[:, 0] + 1]
        return (low + (high - low) * (x - level)[:, 0, :, :, None]).permute(0, 3, 1, 2)


def places(x: Tensor) -> Tensor:
    """Return the number of each pixel's place in its tile, int64 [H, W], for x [..., H, W]."""
    rows, columns = (torch.arange(size, device=x.device) % TILE for size in x.shape[-2:])
    return rows[:, None] * TILE + columns
