"""Networks as detectors: XuNet, SRNet, and the locator with a Fisher discriminant.

Owns their training, on crops, and their scores. Unlike features with a linear classifier networks find their own
statistics. XuNet (G. Xu, H.-Z. Wu, Y.-Q. Shi, "Structural Design of Convolutional Neural Networks for Steganalysis",
IEEE Signal Processing Letters 23(5), 2016) and SRNet (`networks.srnet`) are told of a picture only whether it is a
stego, and want far more of them than some hundred; SRNet was published with half a million steps. The locator
(`networks.cost_head`) is told which pixels changed, as an attacker knows of the stegos that he trains on, and learns
faster. What any of them misses here, it may find when trained on ten thousand.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis import classifier

if TYPE_CHECKING:
    from torch import Tensor, nn
    from torch.optim import Optimizer
    from torch.optim.lr_scheduler import LRScheduler

__all__ = ["CROPS", "MOST_SPLITS", "NAMES", "STEPS", "USUAL", "Effort", "train"]

NAMES = ("xunet", "srnet", "locator")

MOST_SPLITS = 2
"""A training takes minutes, where that of a linear classifier takes none."""

STEPS = {"xunet": 1_500, "srnet": 3_000, "locator": 800}

CROPS = {"xunet": 256, "srnet": 64, "locator": 128}
"""Pixels of a side. SRNet takes some ten times as long for a pixel as XuNet: whole pictures would be too dear."""

PAIRS = {"xunet": 8, "srnet": 16, "locator": 8}
"""Crops of covers in a batch, each with the same crop of its stego.

BatchNorm leans on what a batch has in common. SRNet, which has most of them, learns better from many small crops than
from a few large ones: after 131 megapixels it errs in 0.105 of 286 squares with 16 pairs of 64, in 0.129 with 8.
"""

_RATE = 2e-3
_SRNET_RATE = 1e-3
_SRNET_DECAY = 0.8
"""The share of the steps after which SRNet's rate falls to a tenth, as published."""

_LARGER = {"xunet": 0.0, "srnet": 6.0}
_LARGER_SHARE = 0.3
"""The grey levels of a change at first, and the share of the steps after which changes are as large as they are.

Of changes of one level SRNet sees nothing for thousands of steps. It finds its filters on larger ones within a hundred,
and keeps them. Published, it began for a small payload with what had learned on a larger one.
"""

_STATISTICS = 200
"""Batches that BatchNorm's means and variances are counted anew over, when a network has learned.

In training they follow the last dozen batches, of very different photographs. With those alone an SRNet erred in 0.278
of the pictures, those that it learned on and others alike, and with these in 0.215 and 0.199.
"""

_LOCATOR_RATE = 3e-3
_TOGETHER = {"xunet": 4, "srnet": 1, "locator": 4}
"""Whole pictures scored at once."""

U8 = NDArray[np.uint8]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Effort:
    """How long a network is trained, and on squares of how many pixels' side; None for `STEPS` and `CROPS`."""

    steps: int | None = None
    crop: int | None = None

    def of(self, name: str) -> tuple[int, int]:
        """Return steps and side for a network."""
        return self.steps or STEPS[name], self.crop or CROPS[name]

    def pixels(self, name: str) -> int:
        """Return how many pixels a network is trained on, covers and stegos together."""
        steps, side = self.of(name)
        return 2 * PAIRS[name] * steps * side**2


USUAL = Effort()


def train(
    name: str,
    covers: U8,
    stegos: U8,
    *,
    groups: NDArray[np.str_],
    seed: int,
    device: str,
    cancel: CancelToken,
    effort: Effort = USUAL,
) -> Job[Callable[[U8], Floats]]:
    """Train on pairs, and return what gives each of some pictures a score, higher for stego.

    name: one of NAMES. covers, stegos: uint8 [n, H, W], picture by picture the same. groups: [n], the photograph of
    each. A batch holds crops, turned and mirrored, each of a cover and of its stego. Raises Cancelled.
    """
    steps, side = effort.of(name)
    if name == "locator":
        return (yield from _locator(covers, stegos, groups, seed, device, cancel, steps, side))
    return (yield from _classifier(name, covers, stegos, seed, device, cancel, steps, side))


def _classifier(
    name: str, covers: U8, stegos: U8, seed: int, device: str, cancel: CancelToken, steps: int, side: int
) -> Job[Callable[[U8], Floats]]:
    """Train a network that is told of each crop whether it is a stego's."""
    import torch

    rng = np.random.default_rng(seed)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        net, optimizer, schedule = _optimised(name, steps)
    net.to(device).to(memory_format=torch.channels_last).train()
    first = _first_factor(name, covers, stegos)
    for step in range(steps):
        cancel.raise_if_cancelled()
        yield Progress("train-detector", step, steps)
        some_covers, some_stegos = _crops(covers, stegos, side, PAIRS[name], rng)
        factor = 1.0 + (first - 1.0) * max(0.0, 1.0 - step / (_LARGER_SHARE * steps))
        some_stegos = some_covers + factor * (some_stegos - some_covers)
        pictures = torch.cat([some_covers, some_stegos]).to(device)
        is_stego = torch.cat([torch.zeros(len(some_covers)), torch.ones(len(some_covers))]).to(device)
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(pictures), is_stego)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()
    _forget_statistics(net)
    for _ in range(min(steps, _STATISTICS)):
        cancel.raise_if_cancelled()
        yield Progress("train-detector", steps, steps)
        # Not held over the yield: whoever drives the job would lose his gradients too.
        with torch.no_grad():
            net(torch.cat(_crops(covers, stegos, side, PAIRS[name], rng)).to(device))
    net.eval()
    return lambda pictures: _by_parts(net, pictures, device, _TOGETHER[name])


def _forget_statistics(net: "nn.Module") -> None:
    """Have every BatchNorm average all that it sees from now on, not the last dozen batches."""
    import torch

    for module in net.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None


def _first_factor(name: str, covers: U8, stegos: U8) -> float:
    """Return how many times as large changes are at first, 1 where they are large by themselves."""
    levels = total = 0
    for cover, stego in zip(covers, stegos, strict=True):
        change = np.abs(stego.astype(np.int16) - cover)
        levels, total = levels + int(change.sum()), total + int(np.count_nonzero(change))
    return max(1.0, _LARGER[name] * total / levels) if levels else 1.0


def _optimised(name: str, steps: int) -> "tuple[nn.Module, Optimizer, LRScheduler]":
    """Return a fresh network, with its optimiser and the course of its rate."""
    import torch

    if name == "xunet":
        from stegapp.networks.discriminator import XuNet

        net: nn.Module = XuNet()
        adam = torch.optim.Adam(net.parameters(), lr=_RATE, weight_decay=1e-5)
        return net, adam, torch.optim.lr_scheduler.OneCycleLR(adam, max_lr=_RATE, total_steps=max(steps, 2))
    from stegapp.networks.srnet import SRNet

    net = SRNet()
    kernels = [module.weight for module in net.modules() if isinstance(module, torch.nn.Conv2d)]
    regularised = {id(weight) for weight in kernels}
    others = [parameter for parameter in net.parameters() if id(parameter) not in regularised]
    adamax = torch.optim.Adamax(
        [{"params": kernels, "weight_decay": 2e-4}, {"params": others, "weight_decay": 0.0}], lr=_SRNET_RATE
    )
    milestones = [max(1, round(_SRNET_DECAY * steps))]
    return net, adamax, torch.optim.lr_scheduler.MultiStepLR(adamax, milestones=milestones, gamma=0.1)


def _locator(
    covers: U8, stegos: U8, groups: NDArray[np.str_], seed: int, device: str, cancel: CancelToken, steps: int, side: int
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
        some_covers, some_stegos = (part.to(device) for part in _crops(covers, stegos, side, PAIRS["locator"], rng))
        change = some_stegos - some_covers
        density = float((change != 0).float().mean().clamp(1e-4, 0.9)) / 2
        ratios, _ = locator(some_stegos)
        loss = -located(ratios, change, density, density)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        schedule.step()

    def seen(pictures: U8) -> Floats:
        return _by_parts(lambda part: locator(part)[1], pictures, device, _TOGETHER["locator"])

    known = [seen(pictures) for pictures in (covers, stegos)]
    discriminant = classifier.train(*known, groups=groups, rng=rng)
    return lambda pictures: discriminant.scores(seen(pictures))


def _crops(covers: U8, stegos: U8, side: int, count: int, rng: np.random.Generator) -> "tuple[Tensor, Tensor]":
    """Return crops of random covers and the same of their stegos, [count, 1, side, side] each."""
    pairs = [_crop(covers, stegos, side, rng) for _ in range(count)]
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


def _by_parts(net: "Callable[[Tensor], Tensor]", pictures: U8, device: str, together: int) -> Floats:
    """Return what a network says of pictures, a few at a time."""
    import torch

    with torch.inference_mode():
        parts = [net(_tensor(pictures[i : i + together]).to(device)) for i in range(0, len(pictures), together)]
        found: Floats = torch.cat(parts).double().cpu().numpy()
    return found


def _tensor(pictures: U8) -> "Tensor":
    import torch

    return torch.from_numpy(np.ascontiguousarray(pictures)).unsqueeze(1).float()
