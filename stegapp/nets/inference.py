"""What makes networks fast once they are trained.

Owns folding and layout. Must not know of model files.
"""

from __future__ import annotations

import copy
from typing import TypeVar

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from stegapp.nets.layers import BasicConv

__all__ = ["fold_batchnorm", "for_inference"]

M = TypeVar("M", bound=nn.Module)


def fold_batchnorm(module: M) -> M:
    """Return a frozen copy in evaluation mode whose BatchNorms are part of the convolutions before them.

    Its outputs are those of `module.eval()` up to float rounding.
    """
    folded = copy.deepcopy(module).eval().requires_grad_(False)
    for block in folded.modules():
        if isinstance(block, BasicConv) and isinstance(block.norm, nn.BatchNorm2d):
            block.conv = fuse_conv_bn_eval(block.conv, block.norm).requires_grad_(False)
            block.norm = nn.Identity()
    return folded


def for_inference(module: M) -> M:
    """Return a folded copy in the layout that convolutions are fastest in."""
    return fold_batchnorm(module).to(memory_format=torch.channels_last)
