"""What a messenger does to a picture: compression as JPEG, simulated with gradients, or real.

Owns both, and what is drawn. Qualities are those of libjpeg, grey alone: that is what luma becomes.
"""

from __future__ import annotations

from io import BytesIO

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from stegapp.networks.blocks import BLOCK, LUMA_50

__all__ = ["HIGHEST", "LOWEST", "drawn", "real", "rounded", "simulated"]

LOWEST, HIGHEST = 45, 98
_NONE, _TWICE = 0.05, 0.25  # shares of pictures that are not compressed, and that are compressed twice


def drawn(rng: np.random.Generator, count: int) -> NDArray[np.int64]:
    """Return two qualities for each picture, int64 [count, 2]; 0 where it is not compressed."""
    found = rng.integers(LOWEST, HIGHEST + 1, (count, 2))
    found[rng.random(count) >= _TWICE, 1] = 0
    found[rng.random(count) < _NONE] = 0
    return found


def rounded(x: Tensor) -> Tensor:
    """Return whole numbers, with the gradient of x (straight-through)."""
    return x + (x.round() - x).detach()


def simulated(stego: Tensor, qualities: NDArray[np.int64]) -> Tensor:
    """Return planes as they arrive, [B, 1, H, W], differentiable. Sides are multiples of 8. qualities: as `drawn`."""
    x = rounded(stego).clamp(0, 255)
    for column in qualities.T:
        compressed = _once(x, torch.from_numpy(column.copy()).to(x.device))
        x = torch.where(torch.from_numpy(column > 0).to(x.device).reshape(-1, 1, 1, 1), compressed, x)
    return x


def real(stego: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Return a grey picture, uint8 [H, W], compressed by libjpeg and decoded; as it is at quality 0."""
    if not quality:
        return stego
    buffer = BytesIO()
    Image.fromarray(stego).save(buffer, format="JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.array(image)


def _once(x: Tensor, qualities: Tensor) -> Tensor:
    waves, table = _waves(x.device), torch.from_numpy(LUMA_50).to(x.device)
    quality = qualities.clamp_min(1).float()
    scale = torch.where(quality < 50, (5000 / quality).floor(), 200 - 2 * quality).reshape(-1, 1, 1, 1, 1)
    steps = ((table * scale + 50) / 100).floor().clamp(1, 255)
    count, _, height, width = x.shape
    blocks = x.reshape(count, height // BLOCK, BLOCK, width // BLOCK, BLOCK).transpose(2, 3) - 128
    kept = rounded(waves @ blocks @ waves.T / steps) * steps
    pixels = (waves.T @ kept @ waves + 128).transpose(2, 3).reshape(x.shape)
    return rounded(pixels).clamp(0, 255)


def _waves(device: torch.device) -> Tensor:
    k, n = torch.meshgrid(torch.arange(BLOCK), torch.arange(BLOCK), indexing="ij")
    waves = torch.cos((2 * n + 1) * k * torch.pi / (2 * BLOCK)) * (2 / BLOCK) ** 0.5
    waves[0] /= 2**0.5
    found: Tensor = waves.float().to(device)
    return found
