"""The extractor: E_M on the stego matrix, E_I on the stego image (paper III.A.2 and 4, Fig. 6, Table I)."""

from __future__ import annotations

from torch import Tensor, nn

from stegapp.networks.layers import BasicConv, GreyFeatures, LastConv, MultiScaleFusion, ResidualDense
from stegapp.networks.paper_config import PaperConfig

__all__ = ["Extractor"]


class Extractor(nn.Module):
    """Read one bit out of every pixel.

    ```
    x ─ features ─ 1 ─┬─ MFB ─ 2 ─┬─ RDB ─ 3 ─[3,2]─ 4 ─┬─[4,1]─ 5 ─ conv ─▶ logits
                      │           └────────────┘        │
                      └─────────────────────────────────┘
    ```
    Structure A is the generator's without M0; B has no concatenation; C has BasicConvs for MFB and RDB (the
    paper says "convolution layers"; without a nonlinearity they would be one linear layer).
    """

    def __init__(self, config: PaperConfig) -> None:
        super().__init__()
        width = config.width
        self.structure = config.structure
        self.features = GreyFeatures(config)
        self.block1 = BasicConv(config.input_channels, width)
        if config.structure == "A":
            self.block2: nn.Module = BasicConv(width, width)
            self.block3: nn.Module = BasicConv(2 * width, width)
            self.last = LastConv(3 * width)
            return
        if config.structure == "C":
            self.block2 = BasicConv(width, 2 * width)
            self.block3 = BasicConv(2 * width, 2 * width)
        else:
            self.block2 = MultiScaleFusion(width, 2 * width, mfb=config.mfb)
            self.block3 = ResidualDense(2 * width, depth=config.rdb_depth, growth=config.growth)
        concatenate = config.structure != "B"
        self.block4 = BasicConv(4 * width if concatenate else 2 * width, width)
        self.block5 = BasicConv(2 * width if concatenate else width, config.last_width)
        self.last = LastConv(config.last_width)

    def forward(self, image: Tensor) -> Tensor:
        """Return one logit a pixel, float32 [B, 1, H, W]; positive favours bit 1.

        image: [B, 1, H, W], grey levels 0..255, rounded or not. Paper Eqs. 7 and 8 before the sigmoid.
        """
        first = self.block1(self.features(image))
        second = self.block2(first)
        if self.structure == "A":
            return self.last(first, second, self.block3(first, second)).float()
        third = self.block3(second)
        if self.structure == "B":
            return self.last(self.block5(self.block4(third))).float()
        return self.last(self.block5(self.block4(third, second), first)).float()
