"""A steganalysis network as detector: XuNet (G. Xu, H.-Z. Wu, Y.-Q. Shi, "Structural Design of Convolutional Neural
Networks for Steganalysis", IEEE Signal Processing Letters 23(5), 2016), trained on crops.

Owns its training and its scores. Unlike features with a linear classifier it finds its own statistics, and wants far
more pictures than some hundred for it: what it misses here, the same network trained on ten thousand may find.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    import torch
    from torch import Tensor

__all__ = ["MOST_SPLITS", "NAMES", "train"]

NAMES = ("xunet",)

MOST_SPLITS = 2
"""A training takes minutes, where that of a linear classifier takes none."""

STEPS = 1_500
_PAIRS, _SIDE = 8, 256
_RATE = 2e-3
_TOGETHER = 4
"""Whole pictures scored at once."""

U8 = NDArray[np.uint8]
Floats = NDArray[np.float64]


def train(
    covers: U8, stegos: U8, *, seed: int, device: str, cancel: CancelToken, steps: int | None = None
) -> Job[Callable[[U8], Floats]]:
    """Train on pairs for STEPS or as told, and return what gives each of some pictures a score, higher for stego.

    covers, stegos: uint8 [n, H, W], picture by picture the same. A batch holds crops of 256×256 (or the whole, if
    smaller), turned and mirrored, each of a cover and of its stego. Raises Cancelled.
    """
    import torch

    from stegapp.nets.discriminator import XuNet

    rng, steps = np.random.default_rng(seed), steps or STEPS
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        net = XuNet().to(device)
    optimizer = torch.optim.Adam(net.parameters(), lr=_RATE, weight_decay=1e-5)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=_RATE, total_steps=max(steps, 2))
    net.train()
    for step in range(steps):
        cancel.raise_if_cancelled()
        yield Progress("train-detector", step, steps)
        pairs = [_crop(covers, stegos, rng) for _ in range(_PAIRS)]
        pictures = _tensor(np.concatenate([np.stack([pair[0] for pair in pairs]), np.stack([p[1] for p in pairs])]))
        is_stego = torch.cat([torch.zeros(_PAIRS), torch.ones(_PAIRS)]).to(device)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(pictures.to(device)), is_stego)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
    net.eval()
    return lambda pictures: _scores(net, pictures, device)


def _crop(covers: U8, stegos: U8, rng: np.random.Generator) -> tuple[U8, U8]:
    """Return the same crop of a random cover and of its stego."""
    number, turns, mirror = rng.integers(len(covers)), int(rng.integers(4)), rng.random() < 0.5
    side = min(_SIDE, *covers.shape[1:])
    top, left = (int(rng.integers(size - side + 1)) for size in covers.shape[1:])

    def cut(picture: U8) -> U8:
        crop = np.rot90(picture[top : top + side, left : left + side], turns)
        return crop[:, ::-1] if mirror else crop

    return cut(covers[number]), cut(stegos[number])


def _scores(net: "torch.nn.Module", pictures: U8, device: str) -> Floats:
    import torch

    with torch.inference_mode():
        parts = [net(_tensor(pictures[i : i + _TOGETHER]).to(device)) for i in range(0, len(pictures), _TOGETHER)]
        scores: Floats = torch.cat(parts).double().cpu().numpy()
    return scores


def _tensor(pictures: U8) -> "Tensor":
    import torch

    return torch.from_numpy(np.ascontiguousarray(pictures)).unsqueeze(1).float()
