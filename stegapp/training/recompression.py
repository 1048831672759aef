"""What a messenger does to a picture: compression as JPEG, simulated with gradients, or real.

Owns both, and what is drawn. Qualities are those of libjpeg, grey alone: that is what luma becomes.
"""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from stegapp.imaging.ways import compressed
from stegapp.networks.blocks import BLOCK, WAVES, luma_table

__all__ = ["HIGHEST", "LOWEST", "bearable", "drawn", "real", "rounded", "simulated"]

LOWEST, HIGHEST = 45, 98
_WIDEST = 0.625  # JPEG's steps as a share of ours; at 0.5 they are as wide as both lattices lie apart
_NONE, _TWICE = 0.05, 0.25  # shares of pictures that are not compressed, and that are compressed twice


def drawn(rng: np.random.Generator, count: int) -> NDArray[np.int64]:
    """Return two qualities for each picture, int64 [count, 2]; 0 where it is not compressed."""
    found = rng.integers(LOWEST, HIGHEST + 1, (count, 2))
    found[rng.random(count) >= _TWICE, 1] = 0
    found[rng.random(count) < _NONE] = 0
    return found


def bearable(qualities: NDArray[np.int64], scales: NDArray[np.floating]) -> NDArray[np.int64]:
    """Return qualities at which something arrives of a message at these scales: those drawn, squeezed, [count, n].

    qualities: [count, n], as `drawn`. scales: [count], steps in steps of quality 50. From quality 50 on, those of JPEG
    are 2 - quality / 50 of them. Where they are wider than _WIDEST of ours, little arrives: nobody writes so.
    """
    lowest = np.clip(np.ceil(100 - 50 * _WIDEST * scales), LOWEST, HIGHEST - 10).astype(np.int64)[:, None]
    squeezed = lowest + (qualities - LOWEST) * (HIGHEST - lowest) // (HIGHEST - LOWEST)
    return np.where(qualities > 0, squeezed, 0)


def rounded(x: Tensor) -> Tensor:
    """Return whole numbers, with the gradient of x (straight-through)."""
    return x + (x.round() - x).detach()


def simulated(stego: Tensor, qualities: NDArray[np.int64]) -> Tensor:
    """Return planes as they arrive, [B, 1, H, W], differentiable; rows and columns beyond whole blocks as they are.

    qualities: as `drawn`.
    """
    x = rounded(stego).clamp(0, 255)
    height, width = (side - side % BLOCK for side in x.shape[-2:])
    for column in qualities.T:
        whole = torch.from_numpy(column > 0).to(x.device).reshape(-1, 1, 1, 1)
        inner = x[..., :height, :width]
        compressed_once = torch.where(whole, _once(inner, column), inner)
        below = torch.cat([compressed_once, x[..., :height, width:]], -1)
        x = torch.cat([below, x[..., height:, :]], -2)
    return x


def real(stego: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    """Return a grey picture, uint8 [H, W], compressed by libjpeg and decoded; as it is at quality 0."""
    if not quality:
        return stego
    with Image.open(BytesIO(compressed(stego, quality))) as image:
        return np.array(image)


def _once(x: Tensor, qualities: NDArray[np.int64]) -> Tensor:
    waves, tables = _arrays(x.device)
    steps = tables[torch.from_numpy(np.maximum(qualities, 1) - 1).to(x.device)][:, None, None]
    count, _, height, width = x.shape
    blocks = x.reshape(count, height // BLOCK, BLOCK, width // BLOCK, BLOCK).transpose(2, 3) - 128
    kept = rounded(waves @ blocks @ waves.T / steps) * steps
    pixels = (waves.T @ kept @ waves + 128).transpose(2, 3).reshape(x.shape)
    return rounded(pixels).clamp(0, 255)


@lru_cache(maxsize=2)
def _arrays(device: torch.device) -> tuple[Tensor, Tensor]:
    """Return the DCT, [8, 8], and the steps of qualities 1 to 100, [100, 8, 8]."""
    tables = np.stack([luma_table(quality) for quality in range(1, 101)])
    return torch.from_numpy(WAVES).float().to(device), torch.from_numpy(tables).float().to(device)
