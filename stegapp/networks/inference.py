"""Trained networks run by torch: on graphics cards.

Owns rewriting a network for evaluation, same outputs up to float rounding, less work, and the way from arrays to
tensors and back. Must not know of model files.

- BatchNorm is folded into the convolution before it; activations work in place.
- Grey-level features of whole levels come from a table of 256 rows.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, TypeVar, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from stegapp.networks.architecture import Weights
from stegapp.networks.config import NetConfig
from stegapp.networks.extractor import Extractor
from stegapp.networks.generator import Generator
from stegapp.networks.labels import TILE
from stegapp.networks.layers import BasicConv, GreyFeatures, places

__all__ = ["OnTorch", "fold_batchnorm", "for_inference"]

M = TypeVar("M", bound=nn.Module)


class OnTorch:
    """A network on one device, frozen; a `runtime.Network`."""

    def __init__(self, module: nn.Module, device: str) -> None:
        self.module = for_inference(module, device)
        self.device = device

    @classmethod
    def load(cls, build: Callable[[Any], nn.Module], config: NetConfig, weights: Weights, device: str) -> OnTorch:
        """Build a network and give it its weights."""
        # On "meta", initialisation costs nothing and leaves the random generator alone.
        with torch.device("meta"):
            network = build(config)
        network.load_state_dict({key: torch.tensor(value) for key, value in weights.items()}, assign=True)
        return cls(network, device)

    def __call__(self, *planes: NDArray[np.generic]) -> NDArray[np.float32]:
        """Return numbers for each pixel, float32 [B, C, H, W], for planes of [B, 1, H, W]."""
        # The 10 bits of TF32 cannot tell x/255 from (x + 1/8)/255; in full float32, card and processor agree.
        exact = torch.backends.cudnn.flags(enabled=torch.backends.cudnn.enabled, allow_tf32=False)
        with torch.inference_mode(), exact:
            # Copied: torch warns of read-only arrays and refuses mirrored ones.
            tensors = [torch.from_numpy(np.array(plane, order="C")).to(self.device) for plane in planes]
            out: NDArray[np.float32] = self.module(*tensors).cpu().numpy()
        return out


def fold_batchnorm(module: M) -> M:
    """Return a frozen copy in evaluation mode whose BatchNorms are part of the convolutions before them.

    Its outputs are those of `module.eval()` up to float rounding.
    """
    folded = copy.deepcopy(module).eval().requires_grad_(False)
    for block in folded.modules():
        if isinstance(block, BasicConv) and isinstance(block.norm, nn.BatchNorm2d):
            block.conv = fuse_conv_bn_eval(block.conv, block.norm).requires_grad_(False)
            block.norm = cast(nn.BatchNorm2d, nn.Identity())
    return folded


def for_inference(network: M, device: str = "cpu") -> M:
    """Return a copy of a generator or extractor rewritten for speed, on `device`."""
    fast = fold_batchnorm(network)
    for module in fast.modules():
        if isinstance(module, nn.LeakyReLU):
            module.inplace = True
    if isinstance(fast, Generator | Extractor):
        fast.features = cast(GreyFeatures, _LevelTable(fast.features))
    return fast.to(device).to(memory_format=torch.channels_last)


class _LevelTable(nn.Module):
    """Look the features of whole levels up; others are computed."""

    rows: Tensor

    def __init__(self, features: GreyFeatures) -> None:
        super().__init__()
        self.features = features
        # With a private table, a level means something else at each place of a tile: [1, 1, places · 256] of them.
        tiles = TILE if features.has_table else 1
        levels = torch.arange(256.0)[:, None, None, None].expand(256, 1, tiles, tiles)
        rows = features(levels).permute(2, 3, 0, 1)
        self.register_buffer("rows", rows.reshape(tiles * tiles * 256, -1).contiguous(), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        """Return what `features` returns, in channels_last layout."""
        if x.dtype != torch.uint8:
            return self.features(x)
        index = x[:, 0].int()
        if self.features.has_table:
            index = index + (places(x) * 256).int()
        return nn.functional.embedding(index, self.rows).permute(0, 3, 1, 2)
