"""The tensors that networks of the paper's blocks hold, computed without building them.

Owns the bookkeeping only, so that a model file can be judged by its header, before a byte of
weights is read. The tests hold it to the real networks.
"""

from __future__ import annotations

from stegapp.networks.architecture import Shapes
from stegapp.networks.paper_config import PaperConfig

__all__ = ["basic_shapes", "conv_shapes", "extractor_shapes", "generator_shapes"]


def generator_shapes(config: PaperConfig) -> Shapes:
    """Return name, dtype and shape of every tensor in the generator's state."""
    width = config.width
    seen = (1, 2, 3) if config.structure != "B" else (1, 1, 1)
    return {
        **basic_shapes("block1", config.input_channels, width),
        **basic_shapes("block2", seen[0] * width + 1, width),
        **basic_shapes("block3", seen[1] * width + 1, width),
        **conv_shapes("last", seen[2] * width + 1, 1),
    }


def extractor_shapes(config: PaperConfig) -> Shapes:
    """Return name, dtype and shape of every tensor in the extractor's state."""
    width, last = config.width, config.last_width
    first = basic_shapes("block1", config.input_channels, width)
    if config.structure == "A":
        return {
            **first,
            **basic_shapes("block2", width, width),
            **basic_shapes("block3", 2 * width, width),
            **conv_shapes("last", 3 * width, 1),
        }
    if config.structure == "C":
        middle = {**basic_shapes("block2", width, 2 * width), **basic_shapes("block3", 2 * width, 2 * width)}
    else:
        middle = basic_shapes("block2.fuse", 3 * width, 2 * width)
        for branch in range(3):
            kernel = 3 if config.mfb == "dilation" else 2 * branch + 3
            middle.update(conv_shapes(f"block2.branches.{branch}", width, width, kernel))
        for layer in range(config.rdb_depth):
            middle.update(conv_shapes(f"block3.dense.{layer}", 2 * width + layer * config.growth, config.growth))
        middle.update(conv_shapes("block3.fuse", 2 * width + config.rdb_depth * config.growth, 2 * width, 1))
    joins = 1 if config.structure == "B" else 2
    return {
        **first,
        **middle,
        **basic_shapes("block4", joins * 2 * width, width),
        **basic_shapes("block5", joins * width, last),
        **conv_shapes("last", last, 1),
    }


def conv_shapes(name: str, inputs: int, outputs: int, kernel: int = 3) -> Shapes:
    """Return the tensors of a convolution."""
    return {f"{name}.weight": ("F32", (outputs, inputs, kernel, kernel)), f"{name}.bias": ("F32", (outputs,))}


def basic_shapes(name: str, inputs: int, outputs: int) -> Shapes:
    """Return the tensors of a BasicConv."""
    norm: Shapes = {
        f"{name}.norm.{part}": ("F32", (outputs,)) for part in ("weight", "bias", "running_mean", "running_var")
    }
    return {**conv_shapes(f"{name}.conv", inputs, outputs), **norm, f"{name}.norm.num_batches_tracked": ("I64", ())}
