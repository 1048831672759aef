"""The discriminator D: XuNet, a steganalysis network (paper III.A.3); and one that looks at secrets."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from stegapp.networks.highpass import KV

__all__ = ["SecretDiscriminator", "XuNet"]


class XuNet(nn.Module):
    """Score how likely a picture carries a message.

    ```
    x ─ KV/12 ─ conv5 8, ABS, BN, TanH, pool ─ conv5 16, BN, TanH, pool ─ conv1 32, BN, ReLU, pool
      ─ conv1 64, BN, ReLU, pool ─ conv1 128, BN, ReLU, mean over the picture ─ linear ─▶ score
    ```
    Pools are averages of 5×5 at stride 2. ABS makes the residual's sign not matter, TanH bounds it early, and
    the 1×1 kernels keep the later groups from modelling the picture's content. One score stands for the two
    class outputs, of which only the difference matters.
    """

    highpass: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("highpass", torch.tensor(KV, dtype=torch.float32)[None, None] / 12.0, persistent=False)
        self.conv1 = nn.Conv2d(1, 8, 5, padding=2, bias=False)
        self.norm1 = nn.BatchNorm2d(8)
        self.group2 = nn.Sequential(nn.Conv2d(8, 16, 5, padding=2, bias=False), nn.BatchNorm2d(16), nn.Tanh())
        self.group3 = nn.Sequential(nn.Conv2d(16, 32, 1, bias=False), nn.BatchNorm2d(32), nn.ReLU())
        self.group4 = nn.Sequential(nn.Conv2d(32, 64, 1, bias=False), nn.BatchNorm2d(64), nn.ReLU())
        self.group5 = nn.Sequential(nn.Conv2d(64, 128, 1, bias=False), nn.BatchNorm2d(128), nn.ReLU())
        self.pool = nn.AvgPool2d(5, stride=2, padding=2)
        self.linear = nn.Linear(128, 1)

    def forward(self, image: Tensor) -> Tensor:
        """Return one unbounded score a picture, float32 [B]; positive favours "stego".

        image: [B, 1, H, W], grey levels 0..255. Its sigmoid is the D of Eq. 9: unbounded, |D(I_C) − D(X)| would
        grow without end.
        """
        # The residual in float32: half precision steps by 0.125 at level 255, and the traces are finer.
        with torch.autocast(image.device.type, enabled=False):
            residual = nn.functional.conv2d(image.float(), self.highpass, padding=2)
        x = self.pool(torch.tanh(self.norm1(self.conv1(residual).abs())))
        x = self.pool(self.group2(x))
        x = self.pool(self.group3(x))
        x = self.pool(self.group4(x))
        x = self.group5(x).mean(dim=(2, 3))
        return self.linear(x).squeeze(1).float()


class SecretDiscriminator(nn.Module):
    """Score how much a plane looks like bits that an extractor read, and not like those that were hidden.

    Three convolutions, of which two shrink the plane; each place has its say. For ABDH, whose own is not at hand.
    """

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(1, 16, 3, stride=2, padding=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(16, 32, 3, stride=2, padding=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(32, 1, 3, padding=1),
        )

    def forward(self, plane: Tensor) -> Tensor:
        """Return one unbounded score a plane, float32 [B]. plane: [B, 1, H, W] in 0..1."""
        return self.body(plane).mean(dim=(1, 2, 3)).float()
