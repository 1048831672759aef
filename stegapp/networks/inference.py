"""What makes trained networks fast on whole pictures.

Owns rewriting a network for evaluation: same outputs up to float rounding, less work. Must not know of model files.
Figures are thread times on one core at 512×512.

- BatchNorm is folded into the convolution before it; activations work in place.
- Grey-level features of whole levels come from a table of 256 rows.
- A convolution to one channel uses one of the 8 or 16 lanes of a vector instruction. As a product with 9 rows, one
  per tap, that are then added at their offsets, 97 channels take 12 ms for 36.
- Blocks run in strips of rows on the processor, so that what passes between their layers stays in its cache. It also
  stays below the 32 MiB above which the C library maps fresh pages for each tensor: concatenating 96 and 32
  channels of a whole picture took 60 ms, of which 8 were copying.
"""

from __future__ import annotations

import copy
import math
import threading
from typing import TypeVar, cast

import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from stegapp.networks.extractor import Extractor
from stegapp.networks.generator import Generator
from stegapp.networks.labels import TILE
from stegapp.networks.layers import BasicConv, GreyFeatures, LastConv, MultiScaleFusion, ResidualDense, places

__all__ = ["fold_batchnorm", "for_inference"]

M = TypeVar("M", bound=nn.Module)

_STRIP_ROWS = 128  # at most: fewer strips spare threads from waiting for one another
_STRIP_NUMBERS = 5 << 20  # at most, in the widest tensor of a strip: 20 MiB


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
    """Return a copy of a generator or extractor rewritten for speed on `device`, and moved there."""
    fast = fold_batchnorm(network)
    for module in fast.modules():
        if isinstance(module, nn.LeakyReLU):
            module.inplace = True
    if isinstance(fast, Generator | Extractor):
        fast.features = cast(GreyFeatures, _LevelTable(fast.features))
        if torch.device(device).type == "cpu":
            fast.last = cast(LastConv, _Taps(fast.last))
            for name, block in list(fast.named_children()):
                if name.startswith("block"):
                    setattr(fast, name, _Strips(block, _reach(block)))
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


class _Taps(nn.Module):
    """A 3×3 convolution to one channel as a matrix product and nine shifted sums."""

    taps: Tensor
    bias: Tensor

    def __init__(self, conv: nn.Conv2d) -> None:
        super().__init__()
        # [1, C, 3, 3] → [9, C]; the tap at (i, j) of a pixel is due at the pixel (1 − i, 1 − j) away.
        self.register_buffer("taps", conv.weight.detach()[0].flatten(1).t().contiguous(), persistent=False)
        self.register_buffer("bias", cast(Tensor, conv.bias).detach().clone(), persistent=False)

    def forward(self, *parts: Tensor) -> Tensor:
        """Return [B, 1, H, W]; the parts need not be concatenated, as products add up."""
        batch, _, height, width = parts[0].shape
        weights = self.taps.split([part.shape[1] for part in parts], dim=1)
        products: Tensor | None = None
        for weight, part in zip(weights, parts, strict=True):
            product = weight @ part.permute(0, 2, 3, 1).reshape(batch, height * width, -1).transpose(1, 2)
            products = product if products is None else products.add_(product)
        planes = cast(Tensor, products).reshape(batch, 3, 3, height, width)
        out = self.bias.repeat(batch, 1, height, width)
        for i in range(3):
            rows, from_rows = _shifted(1 - i, height)
            for j in range(3):
                columns, from_columns = _shifted(1 - j, width)
                out[:, 0, rows, columns] += planes[:, i, j, from_rows, from_columns]
        return out


def _shifted(shift: int, size: int) -> tuple[slice, slice]:
    """Return where things moved by `shift` arrive within `size`, and where they came from."""
    return slice(max(0, shift), size + min(0, shift)), slice(max(0, -shift), size + min(0, -shift))


class _Strips(nn.Module):
    """Run a block on strips of rows, each with `reach` more rows on both sides, of which nothing is kept.

    What it returns is written over by the next call in the same thread: mapping fresh pages for it took a quarter of
    the whole time. Inside a network, whose last layer is no such block, nobody sees that.
    """

    def __init__(self, block: nn.Module, reach: int) -> None:
        super().__init__()
        self.block = block
        self.reach = reach
        self.widest = max(conv.in_channels for conv in block.modules() if isinstance(conv, nn.Conv2d))
        self.scratch = threading.local()

    def forward(self, *parts: Tensor) -> Tensor:
        """Return what the block returns for the whole."""
        batch, _, height, width = parts[0].shape
        most = max(1, min(_STRIP_ROWS, _STRIP_NUMBERS // (batch * self.widest * width)))
        rows = math.ceil(height / math.ceil(height / most))  # of one size
        out: Tensor | None = None
        for start in range(0, height, rows):
            stop = min(start + rows, height)
            low, high = max(0, start - self.reach), min(height, stop + self.reach)
            strip = self.block(*(part[:, :, low:high] for part in parts))
            if out is None:
                out = self._buffer(strip, height)
            out[:, :, start:stop] = strip[:, :, start - low : stop - low]
        return cast(Tensor, out)

    def _buffer(self, strip: Tensor, height: int) -> Tensor:
        shape = (strip.shape[0], strip.shape[1], height, strip.shape[3])
        out: Tensor | None = getattr(self.scratch, "out", None)
        if out is None or out.shape != shape or out.dtype != strip.dtype:
            with torch.inference_mode(False):  # a tensor made in that mode could not be written to outside it
                out = torch.empty(shape, dtype=strip.dtype, memory_format=torch.channels_last)
            self.scratch.out = out
        return out


def _reach(block: nn.Module) -> int:
    """Return how many pixels away a block's output still depends on its input."""
    if isinstance(block, MultiScaleFusion):
        return 3 + 1
    if isinstance(block, ResidualDense):
        return len(block.dense)
    return 1
