"""SRNet, a steganalysis network of 3×3 kernels without a fixed high-pass filter.

M. Boroumand, M. Chen, J. Fridrich, "Deep Residual Network for Steganalysis of Digital Images", IEEE TIFS 14(5), 2019.
"""

from __future__ import annotations

from itertools import pairwise

from torch import Tensor, nn

__all__ = ["SRNet"]

_BIAS = 0.2  # of convolutions at first, as published


class SRNet(nn.Module):
    """Score how likely a picture carries a message.

    ```
    type 1, 64 ─ type 1, 16 ─ 5 × type 2, 16 ─ type 3, 16 ─ 64 ─ 128 ─ 256 ─ type 4, 512 ─ linear ─▶ score
    ```
    Seven layers at full size, before anything is averaged, find the noise; four that halve the size follow.
    """

    def __init__(self) -> None:
        super().__init__()
        halving = (16, 16, 64, 128, 256)
        self.layers = nn.Sequential(
            _type1(1, 64),
            _type1(64, 16),
            *(_Type2(16) for _ in range(5)),
            *(_Type3(inputs, outputs) for inputs, outputs in pairwise(halving)),
            _Type4(256, 512),
        )
        self.linear = nn.Linear(512, 2, bias=False)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
                if module.bias is not None:
                    nn.init.constant_(module.bias, _BIAS)
        nn.init.normal_(self.linear.weight, std=0.01)

    def forward(self, image: Tensor) -> Tensor:
        """Return one unbounded score a picture, float32 [B]; positive favours "stego".

        image: [B, 1, H, W], grey levels 0..255. The score is the log-odds of the two classes of the publication.
        """
        classes = self.linear(self.layers(image.float()))
        return (classes[:, 1] - classes[:, 0]).float()


def _type1(inputs: int, outputs: int) -> nn.Sequential:
    """Return convolution, BatchNorm, ReLU."""
    return nn.Sequential(_conv(inputs, outputs), _norm(outputs), nn.ReLU())


def _residual(inputs: int, outputs: int) -> nn.Sequential:
    """Return a type 1 and a convolution with BatchNorm: what types 2 to 4 begin with."""
    return nn.Sequential(_type1(inputs, outputs), _conv(outputs, outputs), _norm(outputs))


def _conv(inputs: int, outputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, padding=1)


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, momentum=0.1)


class _Type2(nn.Module):
    """A residual layer of one size."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.residual = _residual(channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, channels, H, W]."""
        return x + self.residual(x)


class _Type3(nn.Module):
    """A residual layer that halves the size: an average of 3×3 at stride 2, beside a 1×1 convolution at stride 2."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.residual = nn.Sequential(_residual(inputs, outputs), nn.AvgPool2d(3, stride=2, padding=1))
        self.shortcut = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride=2), _norm(outputs))

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, outputs, ⌈H/2⌉, ⌈W/2⌉]."""
        return self.shortcut(x) + self.residual(x)


class _Type4(nn.Module):
    """A residual's first half, averaged over the picture."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.residual = _residual(inputs, outputs)

    def forward(self, x: Tensor) -> Tensor:
        """Return [B, outputs]."""
        return self.residual(x).mean(dim=(2, 3))
