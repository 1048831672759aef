"""Networks that shrink maps and enlarge them again, with a mask of where to write: the architecture of ABDH, rebuilt.

C. Yu, "Attention Based Data Hiding with Generative Adversarial Networks", AAAI 34(1), 2020. What is built is what the
paper and public descriptions say; depths, widths and the joins between equal sizes are guessed. There, the
attention looks through a ResNet50 trained on photographs; here, through a small network that learns with the others.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from stegapp.networks.layers import BasicConv, LastConv

__all__ = ["Attention", "MaskedGenerator", "ShrinkingExtractor"]


class _Enlarged(nn.ConvTranspose2d):
    """Double height and width, cut to those of a map that was shrunk before."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__(inputs, outputs, 2, stride=2)

    def forward(self, x: Tensor, like: Tensor) -> Tensor:  # type: ignore[override]
        """Return [B, outputs, H, W] of `like`."""
        return super().forward(x)[:, :, : like.shape[2], : like.shape[3]]


class _EncoderDecoder(nn.Module):
    """Shrink a map twice by 2 and enlarge it again, joined with what had that size before.

    ```
    parts ─ down1 ─┬───────────────────[d1, e1]─ up1 ─▶
                   └─ down2, /2 ─┬─[d2, e2]─ up2 ─ e1
                                 └─ down3, /4 ─ e2
    ```
    """

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.down1 = BasicConv(inputs, width)
        self.down2 = BasicConv(width, 2 * width, stride=2)
        self.down3 = BasicConv(2 * width, 4 * width, stride=2)
        self.enlarge2 = _Enlarged(4 * width, 2 * width)
        self.up2 = BasicConv(4 * width, 2 * width)
        self.enlarge1 = _Enlarged(2 * width, width)
        self.up1 = BasicConv(2 * width, width)

    def forward(self, *parts: Tensor) -> Tensor:
        """Return [B, width, H, W]."""
        first = self.down1(*parts)
        second = self.down2(first)
        third = self.down3(second)
        second = self.up2(second, self.enlarge2(third, second))
        return self.up1(first, self.enlarge1(second, first))


class Attention(nn.Module):
    """Say of each pixel of a cover how much it may change."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = _EncoderDecoder(1, width)
        self.last = LastConv(width)

    def forward(self, levels: Tensor) -> Tensor:
        """Return a mask, [B, 1, H, W] in 0..1, for levels/255."""
        return torch.sigmoid(self.last(self.body(levels)))


class MaskedGenerator(nn.Module):
    """Compute the modification map, weighted by the attention's mask; the target image is the cover and this.

    ```
    I_C/255 ─┬─ attention ─ A ─┬──────────────── × ─▶ map
             └────────[I_C, M0, A]─ body ─ conv ─┘
    ```
    """

    def __init__(self, width: int, attention_width: int) -> None:
        super().__init__()
        self.attention = Attention(attention_width)
        self.body = _EncoderDecoder(3, width)
        self.last = LastConv(width)

    def forward(self, bits: Tensor, cover: Tensor) -> Tensor:
        """Return the modification map in grey levels, float32 [B, 1, H, W], unclipped.

        bits: [B, 1, H, W] of 0 or 1. cover: [B, 1, H, W], grey levels 0..255.
        """
        levels = cover.float() / 255.0
        mask = self.attention(levels)
        return (mask * self.last(self.body(levels, bits.float(), mask))).float()


class ShrinkingExtractor(nn.Module):
    """Read one bit out of every pixel."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.body = _EncoderDecoder(1, width)
        self.last = LastConv(width)

    def forward(self, image: Tensor) -> Tensor:
        """Return one logit a pixel, float32 [B, 1, H, W]; positive favours bit 1.

        image: [B, 1, H, W], grey levels 0..255, rounded or not.
        """
        return self.last(self.body(image.float() / 255.0)).float()
