"""Networks as detectors: XuNet, and the locator with a Fisher discriminant.

Owns their training, on crops, and their scores. Unlike features with a linear classifier networks find their own
statistics. XuNet (G. Xu, H.-Z. Wu, Y.-Q. Shi, "Structural Design of Convolutional Neural Networks for Steganalysis",
IEEE Signal Processing Letters 23(5), 2016) is told of a picture only whether it is a stego, and wants far more of them
than some hundred. The locator (`networks.cost_head`) is told which pixels changed, as an attacker knows of the stegos
that he trains on, and learns faster. What either misses here, it may find when trained on ten thousand.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis import classifier

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["MOST_SPLITS", "NAMES", "train"]

NAMES = ("xunet", "locator")

MOST_SPLITS = 2
"""A training takes minutes, where that of a linear classifier takes none."""

STEPS = {"xunet": 1_500, "locator": 800}
_PAIRS, _SIDE = 8, 256
_RATE = 2e-3
_LOCATOR_SIDE = 128
_LOCATOR_RATE = 3e-3
_TOGETHER = 4
"""Whole pictures scored at once."""

U8 = NDArray[np.uint8]
Floats = NDArray[np.float64]


def train(
    name: str,
    covers: U8,
    stegos: U8,
    *,
    groups: NDArray[np.str_],
    seed: int,
    device: str,
    cancel: CancelToken,
    steps: int | None = None,
) -> Job[Callable[[U8], Floats]]:
    """Train on pairs for STEPS or as told, and return what gives each of some pictures a score, higher for stego.

    name: one of NAMES. covers, stegos: uint8 [n, H, W], picture by picture the same. groups: [n], the photograph of
    each. A batch holds crops, turned and mirrored, each of a cover and of its stego. Raises Cancelled.
    """
    steps = steps or STEPS[name]
    if name == "locator":
        return (yield from _locator(covers, stegos, groups, seed, device, cancel, steps))
    return (yield from _xunet(covers, stegos, seed, device, cancel, steps))


def _xunet(
    covers: U8, stegos: U8, seed: int, device: str, cancel: CancelToken, steps: int
) -> Job[Callable[[U8], Floats]]:
    import torch

    from stegapp.networks.discriminator import XuNet

    rng = np.random.default_rng(seed)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        net = XuNet().to(device)
    optimizer = torch.optim.Adam(net.parameters(), lr=_RATE, weight_decay=1e-5)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=_RATE, total_steps=max(steps, 2))
    net.train()
    for step in range(steps):
        cancel.raise_if_cancelled()
        yield Progress("train-detector", step, steps)
        some_covers, some_stegos = _crops(covers, stegos, _SIDE, rng)
        pictures = torch.cat([some_covers, some_stegos]).to(device)
        is_stego = torch.cat([torch.zeros(_PAIRS), torch.ones(_PAIRS)]).to(device)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(pictures), is_stego)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
    net.eval()
    return lambda pictures: _by_parts(net, pictures, device)


def _locator(
    covers: U8, stegos: U8, groups: NDArray[np.str_], seed: int, device: str, cancel: CancelToken, steps: int
) -> Job[Callable[[U8], Floats]]:
    import torch

    from stegapp.networks.cost_head import Locator, located

    rng = np.random.default_rng(seed)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        locator = Locator().to(device)
    optimizer = torch.optim.Adam(locator.parameters(), lr=_LOCATOR_RATE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=_LOCATOR_RATE, total_steps=max(steps, 2))
    for step in range(steps):
        cancel.raise_if_cancelled()
        yield Progress("train-detector", step, steps)
        some_covers, some_stegos = (part.to(device) for part in _crops(covers, stegos, _LOCATOR_SIDE, rng))
        change = some_stegos - some_covers
        density = float((change != 0).float().mean().clamp(1e-4, 0.9)) / 2
        ratios, _ = locator(some_stegos)
        loss = -located(ratios, change, density, density)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()

    def seen(pictures: U8) -> Floats:
        return _by_parts(lambda part: locator(part)[1], pictures, device)

    known = [seen(pictures) for pictures in (covers, stegos)]
    discriminant = classifier.train(*known, groups=groups, rng=rng)
    return lambda pictures: discriminant.scores(seen(pictures))


def _crops(covers: U8, stegos: U8, side: int, rng: np.random.Generator) -> "tuple[Tensor, Tensor]":
    """Return crops of random covers and the same of their stegos, [_PAIRS, 1, side, side] each."""
    pairs = [_crop(covers, stegos, side, rng) for _ in range(_PAIRS)]
    return _tensor(np.stack([cover for cover, _ in pairs])), _tensor(np.stack([stego for _, stego in pairs]))


def _crop(covers: U8, stegos: U8, side: int, rng: np.random.Generator) -> tuple[U8, U8]:
    """Return the same crop of a random cover and of its stego."""
    number, turns, mirror = rng.integers(len(covers)), int(rng.integers(4)), rng.random() < 0.5
    side = min(side, *covers.shape[1:])
    top, left = (int(rng.integers(size - side + 1)) for size in covers.shape[1:])

    def cut(picture: U8) -> U8:
        crop = np.rot90(picture[top : top + side, left : left + side], turns)
        return crop[:, ::-1] if mirror else crop

    return cut(covers[number]), cut(stegos[number])


def _by_parts(net: "Callable[[Tensor], Tensor]", pictures: U8, device: str) -> Floats:
    """Return what a network says of pictures, a few at a time."""
    import torch

    with torch.inference_mode():
        parts = [net(_tensor(pictures[i : i + _TOGETHER]).to(device)) for i in range(0, len(pictures), _TOGETHER)]
        found: Floats = torch.cat(parts).double().cpu().numpy()
    return found


def _tensor(pictures: U8) -> "Tensor":
    import torch

    return torch.from_numpy(np.ascontiguousarray(pictures)).unsqueeze(1).float()
