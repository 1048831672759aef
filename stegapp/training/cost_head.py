"""Learn what changes cost: a head that corrects HILL's costs, against discriminants trained to see the changes.

Owns the rounds, and the command. Like the JT-stage it trains the side that embeds and its adversary in turns; what is
learned is where to change, though, not how, and all of it on simulated stegos, so that a step takes no network of the
model's.

    crops ─ HILL ─ head ─▶ costs ─ λ for a payload ─▶ probabilities ─ draw ─▶ stego ─┬─ locator ─▶ which pixels changed
                    ▲                                                                └─ what it saw ─ Fisher ─▶ w
                    └────── Σ log p(change) · what the change adds to w · seen ◀── this round's, and earlier ones'

Each round trains the locator further, fits a linear discriminant w to the means of what the locator sees in covers and
in stegos, and moves the head against w of this round and of two drawn from earlier ones: against the last alone it
would go round in circles. What is written is the moving average of the head's weights.

    python -m stegapp.training.cost_head --images DIR --out models/costs/learned.safetensors
"""

from __future__ import annotations

import argparse
import copy
import math
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from stegapp.embedding.costs import learned
from stegapp.embedding.costs.hill import hill
from stegapp.errors import StegError, TrainingFailed
from stegapp.networks.cost_head import CostHead, Locator, located
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.system import device as devices
from stegapp.training.checkpoint import FILE_NAME, load_module, module_tensors, read_checkpoint, write_checkpoint
from stegapp.training.photos import Photo, PhotoStore, require_enough, scanning, split_photos

__all__ = ["CostsConfig", "main", "train_costs"]

_MAX_BYTES = 512 << 20
_RIDGES = (1e-4, 1e-3, 1e-2)
_LARGEST_REWARD = 10.0
_LEAST_RATE = 0.02
"""Bits a pixel below which a crop is left out: it is flat, and what is embedded lies elsewhere."""

_SPARSE = (slice(1, None, 4), slice(2, None, 4))
_HALVINGS = 18


@dataclass(frozen=True)
class CostsConfig:
    """How the costs are trained.

    first_steps, locator_steps: of the locator, in the first round and in each other. discriminant_batches: to fit w to.
    locator_rate, head_rate: of learning (Adam). batch: crops. crop, discriminant_crop: their sides, pixels. low_rate,
    high_rate: of the payload, bits a pixel. share: of the photos that are kept back.
    """

    rounds: int = 6
    first_steps: int = 800
    locator_steps: int = 120
    discriminant_batches: int = 110
    head_steps: int = 60
    locator_rate: float = 1.5e-3
    head_rate: float = 3e-4
    batch: int = 8
    crop: int = 128
    discriminant_crop: int = 160
    low_rate: float = 0.25
    high_rate: float = 0.5
    share: float = 0.4
    seed: int = 1


def train_costs(
    folders: Sequence[Path],
    out: Path,
    *,
    config: CostsConfig,
    checkpoint: Path,
    description: str,
    cancel: CancelToken,
    device: str = "cpu",
) -> Job[str]:
    """Train a head, write it and return the file's SHA-256.

    checkpoint: a folder for the run's state after each round, which goes on from there if it is the same run, be it for
    more rounds. device: "auto", "cpu", "cuda" or "cuda:N". Raises TrainingFailed, DeviceError, OutputRefused,
    Cancelled.
    """
    device = devices.choose(device)
    store = PhotoStore(_MAX_BYTES)
    scan = yield from scanning(folders, cancel=cancel, store=store)
    require_enough(scan)
    training, kept = split_photos(scan.usable, share=config.share, seed=config.seed)
    run = {
        "config": {name: value for name, value in asdict(config).items() if name != "rounds"},
        "training": sorted(photo.digest for photo in training),
        "validation": [[photo.name, photo.digest] for photo in kept],
    }
    state = _State.start(config.seed, device)
    if (checkpoint / FILE_NAME).exists():
        state = _State.read(checkpoint, run, device)
    crops = _Crops(training, store, config)
    while state.round < config.rounds:
        figures = yield from _round(state, crops, config, cancel)
        state.write(checkpoint, run)
        yield Progress("round", state.round, config.rounds, figures)
    card = {"photos": len(training), "pictures": description, "config": asdict(config)}
    return learned.save(out, state.average.state_dict(), card)


@dataclass(eq=False)
class _State:
    """What a run knows after some rounds. past: each round's locator and discriminant."""

    head: CostHead
    average: CostHead
    locator: Locator
    past: list[tuple[Locator, Tensor]] = field(default_factory=list)
    round: int = 0

    @classmethod
    def start(cls, seed: int, device: str) -> _State:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            head, locator = CostHead().to(device), Locator().to(device)
        return cls(head, copy.deepcopy(head), locator)

    @classmethod
    def read(cls, folder: Path, run: dict[str, Any], device: str) -> _State:
        tensors, kept = read_checkpoint(folder)
        if kept.get("run") != run:
            raise TrainingFailed(
                f"The folder {folder} holds another run's state.", advice="Choose another folder with --checkpoint."
            )
        state = cls.start(0, device)
        state.round = kept.get("round", -1)
        discriminants = sum(name.startswith("discriminant.") for name in tensors)
        if type(state.round) is not int or state.round != discriminants:
            raise TrainingFailed(
                f"The state in the folder {folder} does not fit together.",
                advice="Choose another folder with --checkpoint.",
            )
        for name, module in (("head", state.head), ("average", state.average), ("locator", state.locator)):
            load_module(name, module, tensors)
        for number in range(state.round):
            locator = _frozen(state.locator)
            load_module(f"past.{number}", locator, tensors)
            state.past.append((locator, tensors[f"discriminant.{number}"].to(device)))
        return state

    def write(self, folder: Path, run: dict[str, Any]) -> None:
        tensors: dict[str, Tensor] = {}
        for name, module in (("head", self.head), ("average", self.average), ("locator", self.locator)):
            tensors |= module_tensors(name, module)
        for number, (locator, discriminant) in enumerate(self.past):
            tensors |= module_tensors(f"past.{number}", locator)
            tensors[f"discriminant.{number}"] = discriminant
        write_checkpoint(folder, tensors=tensors, state={"run": run, "round": self.round})


def _round(state: _State, crops: _Crops, config: CostsConfig, cancel: CancelToken) -> Job[dict[str, float]]:
    """Train the locator, fit a discriminant, move the head; return how the discriminant does on unseen crops."""
    crops.begin(state.round)
    locator, head = state.locator, state.head
    steps = config.locator_steps if state.round else config.first_steps
    rate = config.locator_rate if state.round else 2 * config.locator_rate
    optimizer = torch.optim.Adam(locator.parameters(), lr=rate)
    gained = 0.0
    for step in range(steps):
        cancel.raise_if_cancelled()
        yield Progress("locator", step, steps)
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 30, 4 * (steps - step) / steps)
        with torch.no_grad():
            drawn = crops.draw(head, config.crop)
        ratios, _ = locator(drawn.cover + drawn.change)
        gain = located(ratios, drawn.change, drawn.up, drawn.down)
        optimizer.zero_grad(set_to_none=True)
        (-gain).backward()  # type: ignore[no-untyped-call]
        optimizer.step()
        gained = 0.98 * gained + 0.02 * float(gain.detach())

    frozen = _frozen(locator)
    covers, stegos = [], []
    with torch.no_grad():
        for number in range(config.discriminant_batches):
            cancel.raise_if_cancelled()
            yield Progress("discriminant", number, config.discriminant_batches)
            drawn = crops.draw(head, config.discriminant_crop)
            covers.append(frozen(drawn.cover)[1])
            stegos.append(frozen(drawn.cover + drawn.change)[1])
    discriminant, distance = _fitted(torch.cat(covers), torch.cat(stegos))
    state.past.append((frozen, discriminant))

    optimizer = torch.optim.Adam(head.parameters(), lr=config.head_rate, betas=(0.9, 0.99))
    for step in range(config.head_steps):
        cancel.raise_if_cancelled()
        yield Progress("head", step, config.head_steps)
        drawn = crops.draw(head, config.crop)
        earlier = crops.rng.integers(len(state.past), size=min(2, len(state.past) - 1)).tolist()
        against = [state.past[-1], *(state.past[number] for number in earlier)]
        reward = torch.stack([_reward(seeing, weights, drawn) for seeing, weights in against]).mean(dim=0)
        changes = (drawn.change != 0).sum().clamp_min(1)
        loss = (reward * drawn.probability().log()).sum() / changes
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(head.parameters(), 1.0)
        optimizer.step()
        updates = state.round * config.head_steps + step + 1
        with torch.no_grad():
            for mean, now in zip(state.average.parameters(), head.parameters(), strict=True):
                mean.lerp_(now, 1 - min(0.99, updates / (updates + 10)))
    state.round += 1
    return {"nats_located": gained * config.crop**2, "distance": distance}


# ---------------------------------------------------------------- crops and their changes


@dataclass(frozen=True, eq=False)
class _Drawn:
    """Crops, how likely each change was, and which were made; all [B, 1, H, W]. change: 1, -1 or 0."""

    cover: Tensor
    up: Tensor
    down: Tensor
    change: Tensor

    def probability(self) -> Tensor:
        """Return how likely each change that was made was; 1 where there was none."""
        made = torch.where(self.change < 0, self.down, torch.ones_like(self.down))
        return torch.where(self.change > 0, self.up, made).clamp_min(1e-6)


class _Crops:
    """Draws crops and changes them as the head's costs say."""

    def __init__(self, photos: Sequence[Photo], store: PhotoStore, config: CostsConfig) -> None:
        self._photos, self._store, self._config = tuple(photos), store, config
        self._logs: dict[str, NDArray[np.float16]] = {}
        self.begin(0)

    def begin(self, number: int) -> None:
        """Start a round's random numbers."""
        self.rng = np.random.default_rng((self._config.seed, number))

    def draw(self, head: CostHead, side: int) -> _Drawn:
        """Return a batch of crops where the head is, with gradients to it where they are on."""
        config, device = self._config, head.last.weight.device
        covers: list[NDArray[np.float32]] = []
        logs: list[NDArray[np.float32]] = []
        bits: list[float] = []
        while len(covers) < config.batch:
            photo = self._photos[int(self.rng.integers(len(self._photos)))]
            log_costs = self._log_costs(photo)
            rate = math.exp(self.rng.uniform(math.log(config.low_rate), math.log(config.high_rate)))
            top, left = (int(self.rng.integers(size - side + 1)) for size in log_costs.shape)
            window = (slice(top, top + side), slice(left, left + side))
            turns, mirrored = int(self.rng.integers(4)), self.rng.random() < 0.5
            log_crop = _turned(log_costs[window], turns, mirrored=mirrored)
            carried = float(_entropy(_weights(log_crop, _log_rate(log_costs[_SPARSE].astype(np.float32), rate))).sum())
            if carried < _LEAST_RATE * side * side:
                continue
            covers.append(_turned(self._store.get(photo)[window], turns, mirrored=mirrored))
            logs.append(log_crop)
            bits.append(carried)
        cover, log = (torch.from_numpy(np.stack(parts)).to(device)[:, None] for parts in (covers, logs))
        log_up, log_down = head(cover, log)
        up, down = _probabilities(log_up, log_down, torch.tensor(bits, dtype=torch.float32, device=device))
        chance = torch.from_numpy(self.rng.random(cover.shape, dtype=np.float32)).to(device)
        change = (chance < up).float() - (chance > 1 - down).float()
        change = torch.where((cover + change < 0) | (cover + change > 255), -change, change)
        return _Drawn(cover, up, down, change)

    def _log_costs(self, photo: Photo) -> NDArray[np.float16]:
        if photo.digest not in self._logs:
            self._logs[photo.digest] = learned.centred(hill(self._store.get(photo))).astype(np.float16)
        return self._logs[photo.digest]


def _turned(crop: NDArray[Any], turns: int, *, mirrored: bool) -> NDArray[np.float32]:
    turned = np.rot90(crop, turns).astype(np.float32)
    return np.ascontiguousarray(turned[:, ::-1] if mirrored else turned)


def _weights(log_costs: NDArray[np.float32], log_rate: float) -> NDArray[np.float32]:
    """Return e^(-λρ), of which a change either way has p = w / (1 + 2w)."""
    weights: NDArray[np.float32] = np.exp(-np.minimum(np.exp(log_costs + np.float32(log_rate)), 80))
    return weights


def _entropy(weights: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the bits that each pixel carries."""
    total = 1 + 2 * weights
    bits: NDArray[np.float32] = (np.log2(total) - 2 * weights / total * np.log2(np.maximum(weights, 1e-30))).astype(
        np.float32
    )
    return bits


def _log_rate(log_costs: NDArray[np.float32], bits: float) -> float:
    """Return log λ at which costs that are alike both ways carry so many bits a pixel in the mean."""
    low, high = -8.0, 8.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if float(_entropy(_weights(log_costs, middle)).mean()) > bits else (low, middle)
    return (low + high) / 2


def _probabilities(log_up: Tensor, log_down: Tensor, bits: Tensor) -> tuple[Tensor, Tensor]:
    """Return the probabilities of +1 and -1 that carry `bits`, [B], in each crop, with gradients.

    λ is found without; one step of Newton's on it, whose value is next to nothing, has the gradient of holding the
    payload.
    """

    def at(log_rate: Tensor, up: Tensor, down: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        rate = log_rate.exp().view(-1, 1, 1, 1)
        raised, lowered = (torch.exp(-(rate * log_costs.exp()).clamp(max=80)) for log_costs in (up, down))
        total = 1 + raised + lowered
        raised, lowered = raised / total, lowered / total
        kept = 1 / total
        nats = -torch.stack([p * (p + 1e-12).log() for p in (raised, lowered, kept)]).sum(dim=(0, 2, 3, 4))
        return raised, lowered, nats / math.log(2)

    with torch.no_grad():
        sparse = (..., slice(1, None, 3), slice(1, None, 3))
        some_up, some_down = log_up[sparse].contiguous(), log_down[sparse].contiguous()
        wanted = bits * some_up[0].numel() / log_up[0].numel()
        low, high = torch.full_like(bits, -8.0), torch.full_like(bits, 8.0)
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            more = at(middle, some_up, some_down)[2] > wanted
            low, high = torch.where(more, middle, low), torch.where(more, high, middle)
        step = 0.02
        carried = at(middle, log_up, log_down)[2]
        slope = ((at(middle + step, log_up, log_down)[2] - carried) / step).clamp(max=-1)
        middle = middle - ((carried - bits) / slope).clamp(-0.3, 0.3)
    carried = at(middle, log_up, log_down)[2]
    up, down, _ = at(middle - (carried - carried.detach()) / slope, log_up, log_down)
    return up, down


# ---------------------------------------------------------------- adversaries


def _fitted(covers: Tensor, stegos: Tensor) -> tuple[Tensor, float]:
    """Return Fisher's discriminant of two sets, [n, d] each, and how many deviations apart it keeps them.

    The ridge is the one that keeps the last quarter farthest apart when trained on the others.
    """
    known = 3 * len(covers) // 4
    tried = [(_apart(covers[known:], stegos[known:], _fisher(covers[:known], stegos[:known], r)), r) for r in _RIDGES]
    distance, ridge = max(tried)
    return _fisher(covers, stegos, ridge), distance


def _fisher(covers: Tensor, stegos: Tensor, ridge: float) -> Tensor:
    covers, stegos = covers.double(), stegos.double()
    scale = covers.std(dim=0).clamp_min(1e-9)
    within = torch.cat([covers - covers.mean(dim=0), stegos - stegos.mean(dim=0)]) / scale
    scatter = within.T @ within / len(within) + ridge * torch.eye(
        covers.shape[1], dtype=torch.float64, device=covers.device
    )
    weights: Tensor = torch.linalg.solve(scatter, (stegos - covers).mean(dim=0) / scale) / scale
    return weights.float()


def _apart(covers: Tensor, stegos: Tensor, weights: Tensor) -> float:
    low, high = covers @ weights, stegos @ weights
    return float((high.mean() - low.mean()) / ((low.var() + high.var()) / 2).sqrt().clamp_min(1e-12))


def _reward(locator: Locator, discriminant: Tensor, drawn: _Drawn) -> Tensor:
    """Return what each change adds to the discriminant, in units of a pixel's typical effect: [B, 1, H, W].

    Its slope is taken half way: the effect of a whole change up to the second order.
    """
    half = (drawn.cover + drawn.change / 2).requires_grad_()
    (slope,) = torch.autograd.grad((locator(half)[1] @ discriminant).sum(), half)
    return (slope * drawn.change / slope.square().mean().sqrt().clamp_min(1e-20)).clamp(
        -_LARGEST_REWARD, _LARGEST_REWARD
    )


def _frozen(locator: Locator) -> Locator:
    return copy.deepcopy(locator).requires_grad_(requires_grad=False)


# ---------------------------------------------------------------- the command


def main(arguments: Sequence[str] | None = None) -> int:
    """Train costs and write their file."""
    parser = argparse.ArgumentParser(prog="stegapp.training.cost_head", description="Train the costs that ship.")
    parser.add_argument("--images", type=Path, action="append", required=True, help="a folder of photos")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--checkpoint", type=Path, default=Path("runs/costs"), help="a folder for the run's state")
    parser.add_argument("--rounds", type=int, default=CostsConfig.rounds)
    parser.add_argument("--seed", type=int, default=CostsConfig.seed)
    parser.add_argument("--device", default="cpu", help="auto, cpu, cuda or cuda:N")
    parser.add_argument("--description", default="photographs", help="of the photos, for the file")
    options = parser.parse_args(arguments)
    job = train_costs(
        options.images,
        options.out,
        config=CostsConfig(rounds=options.rounds, seed=options.seed),
        checkpoint=options.checkpoint,
        description=options.description,
        cancel=CancelToken(),
        device=options.device,
    )
    try:
        sha256 = run_job(job, _show)
    except StegError as error:
        parser.exit(error.exit_code, f"{error}\n{error.advice}\n")
    sys.stdout.write(f"SHA-256 {sha256}\n")
    return 0


def _show(progress: Progress) -> None:
    if progress.stage == "round":
        figures = ", ".join(f"{name} {value:.3f}" for name, value in (progress.metrics or {}).items())
        sys.stderr.write(f"round {progress.step} of {progress.total}: {figures}\n")


if __name__ == "__main__":
    sys.exit(main())
