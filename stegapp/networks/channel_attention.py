"""Networks of concatenated blocks with channel attention after each: the architecture of CHAT-GAN, reconstructed.

J. Tan, X. Liao, J. Liu, Y. Cao, H. Jiang, "Channel Attention Image Steganography With Generative Adversarial Networks",
IEEE TNSE 9(2), 2022. What is built is what the paper and the abstract say; widths, the form of the attention
and the extractor's depth are guessed.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from stegapp.networks.layers import BasicConv, LastConv

__all__ = ["AttendedExtractor", "AttendedGenerator", "ChannelAttention"]


class ChannelAttention(nn.Module):
    """Weight each channel by what all channels are on average over the picture.

    ```
    x ─┬─ mean over H, W ─ 1×1, ReLU ─ 1×1, sigmoid ─ × ─▶
       └──────────────────────────────────────────────┘
    ```
    """

    def __init__(self, channels: int, reduction: int) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(channels, max(1, channels // reduction), 1)
        self.excite = nn.Conv2d(max(1, channels // reduction), channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, channels, H, W]."""
        mean = x.mean(dim=(2, 3), keepdim=True)
        return x * torch.sigmoid(self.excite(torch.relu(self.squeeze(mean))))


class _Attended(nn.Module):
    """A BasicConv and its channel attention."""

    def __init__(self, inputs: int, outputs: int, reduction: int) -> None:
        super().__init__()
        self.block = BasicConv(inputs, outputs)
        self.attention = ChannelAttention(outputs, reduction)

    def forward(self, *parts: Tensor) -> Tensor:
        """Return [B, outputs, H, W] for parts of `inputs` channels together."""
        return self.attention(self.block(*parts))


class AttendedGenerator(nn.Module):
    """Compute the modification map: that of SFTN with channel attention after each block.

    ```
    I_C/255 ─ 1 ─┬───────────┬──────────────┬─────────────┐
    M0 ──────────┴─[1,M]─ 2 ─┴─[1,2,M]─ 3 ──┴─[1,2,3,M]─ conv ─▶ map
    ```
    """

    def __init__(self, width: int, reduction: int) -> None:
        super().__init__()
        self.block1 = _Attended(1, width, reduction)
        self.block2 = _Attended(width + 1, width, reduction)
        self.block3 = _Attended(2 * width + 1, width, reduction)
        self.last = LastConv(3 * width + 1)

    def forward(self, bits: Tensor, cover: Tensor) -> Tensor:
        """Return the modification map in grey levels, float32 [B, 1, H, W], unclipped.

        bits: [B, 1, H, W] of 0 or 1. cover: [B, 1, H, W], grey levels 0..255.
        """
        first = self.block1(cover.float() / 255.0)
        bits = bits.to(first.dtype)
        second = self.block2(first, bits)
        third = self.block3(first, second, bits)
        return self.last(first, second, third, bits).float()


class AttendedExtractor(nn.Module):
    """Read one bit out of every pixel, by concatenated blocks with channel attention; there are no MFB and no RDB.

    ```
    x/255 ─ 1 ─┬───────┬───────────┬─────────────┐
               └─ 2 ───┴─[1,2]─ 3 ─┴─[1,2,3]─ 4 ─┴─[1,2,3,4]─ conv ─▶ logits
    ```
    """

    def __init__(self, width: int, reduction: int) -> None:
        super().__init__()
        self.block1 = _Attended(1, width, reduction)
        self.block2 = _Attended(width, width, reduction)
        self.block3 = _Attended(2 * width, width, reduction)
        self.block4 = _Attended(3 * width, width, reduction)
        self.last = LastConv(4 * width)

    def forward(self, image: Tensor) -> Tensor:
        """Return one logit a pixel, float32 [B, 1, H, W]; positive favours bit 1.

        image: [B, 1, H, W], grey levels 0..255, rounded or not.
        """
        seen = [self.block1(image.float() / 255.0)]
        for block in (self.block2, self.block3, self.block4):
            seen.append(block(*seen))
        return self.last(*seen).float()
