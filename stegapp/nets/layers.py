"""The blocks that generator and extractor are made of (paper III.A).

Owns BasicConv, MFB, RDB and the grey-level features. Tensors are [B, C, H, W]; all
blocks keep H and W.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from stegapp.nets.config import Mfb, NetConfig

__all__ = ["SLOPE", "BasicConv", "GreyFeatures", "LastConv", "MultiScaleFusion", "ResidualDense", "join"]

SLOPE = 0.1  # of every LeakyReLU


def join(parts: tuple[Tensor, ...]) -> Tensor:
    """Concatenate feature maps by channel; one alone is not copied."""
    return parts[0] if len(parts) == 1 else torch.cat(parts, dim=1)


class BasicConv(nn.Module):
    """Convolve 3×3 with padding 1, normalise over the batch, apply LeakyReLU(0.1) (Fig. 5)."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, 3, padding=1)
        self.norm = nn.BatchNorm2d(outputs)
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

    x/255 always; for "lattice" also cos(2πx/p) and sin(2πx/p) of each period p and, with a table, the private
    label (±1, linear between the levels) at x − 1, x and x + 1. A rounded pixel's residue cannot be told from
    x/255 by small convolutions, but is plain in these. All of it is differentiable, for the float stego matrix.
    """

    table: Tensor

    def __init__(self, config: NetConfig) -> None:
        super().__init__()
        self.periods = config.periods
        self.has_table = bool(config.table)
        # Two levels to spare on each side, so that x ± 1 of 0..255 needs no special case.
        bits = [int(digit) for digit in f"{int(config.table, 16):0256b}"] if config.table else []
        padded = [bits[0]] * 2 + bits + [bits[-1]] * 2 if bits else []
        # Named "cpu" because networks are built on "meta" to be loaded, and no file holds this.
        table = torch.tensor([2.0 * bit - 1.0 for bit in padded], device="cpu")
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
                features += [self._label(x - 1.0), self._label(x), self._label(x + 1.0)]
            return torch.cat(features, dim=1)

    def _label(self, x: Tensor) -> Tensor:
        # A diverged net's NaN must stay a NaN, not become a bad index (which on CUDA ends the process).
        place = x.detach().nan_to_num().floor().clamp(-2.0, 256.0)
        index = place.long() + 2
        low, high = self.table[index], self.table[index + 1]
        return low + (high - low) * (x - place)
