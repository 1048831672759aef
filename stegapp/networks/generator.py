"""The embedding generator G (paper III.A.1, Fig. 5, Table I)."""

from __future__ import annotations

from torch import Tensor, nn

from stegapp.networks.layers import BasicConv, GreyFeatures, LastConv
from stegapp.networks.paper_config import PaperConfig

__all__ = ["Generator"]


class Generator(nn.Module):
    """Compute the modification map I_C⁴ that writes a bitplane into a cover.

    ```
    I_C ─ features ─ 1 ─┬───────────┬──────────────┬─────────────┐
    M0 ─────────────────┴─[1,M]─ 2 ─┴─[1,2,M]─ 3 ──┴─[1,2,3,M]─ conv ─▶ map
    ```
    Structure B sees only the layer before and M0. With a private table, M0 is seen relative to the labelling: the
    change that stores a bit is linear in that, as it is in the bit itself with parity. Nets that had to find the
    product of bit and label stood still at 0.87 of the bits.
    """

    def __init__(self, config: PaperConfig) -> None:
        super().__init__()
        width = config.width
        self.relative = bool(config.table)
        self.concatenate = config.structure != "B"
        seen = [width + 1, 2 * width + 1, 3 * width + 1] if self.concatenate else [width + 1] * 3
        self.features = GreyFeatures(config)
        self.block1 = BasicConv(config.input_channels, width)
        self.block2 = BasicConv(seen[0], width)
        self.block3 = BasicConv(seen[1], width)
        self.last = LastConv(seen[2])

    def forward(self, bits: Tensor, cover: Tensor) -> Tensor:
        """Return the modification map in grey levels, float32 [B, 1, H, W], unclipped.

        bits: [B, 1, H, W] of 0 or 1. cover: [B, 1, H, W], grey levels 0..255. Paper Eq. 6 without the sum; the
        map does not depend on mask or strength.
        """
        seen = self.features(cover)
        if self.relative:
            bits = (1.0 + (2.0 * bits - 1.0) * seen[:, -1:]) / 2.0  # the last feature is label times way
        first = self.block1(seen)
        bits = bits.to(first.dtype)
        second = self.block2(first, bits)
        if self.concatenate:
            third = self.block3(first, second, bits)
            return self.last(first, second, third, bits).float()
        return self.last(self.block3(second, bits), bits).float()
