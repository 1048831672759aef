"""Learn what changes cost: a head that corrects HILL's costs, against discriminants trained to see the changes.

Owns the rounds and what is kept of them. Like the JT-stage it trains the side that embeds and its adversary in turns;
what is learned is where to change, though, not how, and all of it on simulated stegos, so that a step takes no network
of the model's.

    crops ─ HILL ─ head ─▶ costs ─ λ for a payload ─▶ probabilities ─ draw ─▶ stego ─┬─ locator ─▶ which pixels changed
                    ▲                                                                └─ what it saw ─ Fisher ─▶ w
                    └────── Σ log p(change) · what the change adds to w · seen ◀── this round's, and earlier ones'

Each round trains the locator further, fits a linear discriminant w to the means of what the locator sees in covers and
in stegos, and moves the head against w of this round and of two drawn from earlier ones: against the last alone it
would go round in circles. What is written is the moving average of the head's weights.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from stegapp.embedding.costs import learned
from stegapp.errors import TrainingFailed
from stegapp.networks.cost_head import CostHead, Locator, located
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system import device as devices
from stegapp.texts import Text
from stegapp.training.checkpoint import FILE_NAME, load_module, module_tensors, read_checkpoint, write_checkpoint
from stegapp.training.cost_adversary import fitted, reward
from stegapp.training.cost_config import CostsConfig
from stegapp.training.cost_crops import ChangedCrops
from stegapp.training.photos import PhotoStore, require_enough, scanning, split_photos

__all__ = ["CostsState", "train_costs"]

_MAX_BYTES = 512 << 20


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
    state = CostsState.start(config.seed, device)
    if (checkpoint / FILE_NAME).exists():
        state = CostsState.read(checkpoint, run, device)
    crops = ChangedCrops(training, store, config)
    while state.round < config.rounds:
        figures = yield from _round(state, crops, config, cancel)
        state.write(checkpoint, run)
        yield Progress("round", state.round, config.rounds, figures)
    card = {"photos": len(training), "pictures": description, "config": asdict(config)}
    return learned.save(out, state.average.state_dict(), card)


@dataclass(eq=False)
class CostsState:
    """What a run knows after some rounds. past: each round's locator and discriminant."""

    head: CostHead
    average: CostHead
    locator: Locator
    past: list[tuple[Locator, Tensor]] = field(default_factory=list)
    round: int = 0

    @classmethod
    def start(cls, seed: int, device: str) -> CostsState:
        """Return what a run knows before the first round."""
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            head, locator = CostHead().to(device), Locator().to(device)
        return cls(head, copy.deepcopy(head), locator)

    @classmethod
    def read(cls, folder: Path, run: dict[str, Any], device: str) -> CostsState:
        """Return what a folder holds. Raises TrainingFailed if it is damaged or another run's."""
        tensors, kept = read_checkpoint(folder)
        if kept.get("run") != run:
            raise TrainingFailed(
                Text("The folder {folder} holds another run's state.", folder=folder),
                advice=Text("Choose another folder with --checkpoint."),
            )
        state = cls.start(0, device)
        state.round = kept.get("round", -1)
        discriminants = sum(name.startswith("discriminant.") for name in tensors)
        if type(state.round) is not int or state.round != discriminants:
            raise TrainingFailed(
                Text("The state in the folder {folder} does not fit together.", folder=folder),
                advice=Text("Choose another folder with --checkpoint."),
            )
        for name, module in (("head", state.head), ("average", state.average), ("locator", state.locator)):
            load_module(name, module, tensors)
        for number in range(state.round):
            locator = _frozen(state.locator)
            load_module(f"past.{number}", locator, tensors)
            state.past.append((locator, tensors[f"discriminant.{number}"].to(device)))
        return state

    def write(self, folder: Path, run: dict[str, Any]) -> None:
        """Write the state, and which run it is of."""
        tensors: dict[str, Tensor] = {}
        for name, module in (("head", self.head), ("average", self.average), ("locator", self.locator)):
            tensors |= module_tensors(name, module)
        for number, (locator, discriminant) in enumerate(self.past):
            tensors |= module_tensors(f"past.{number}", locator)
            tensors[f"discriminant.{number}"] = discriminant
        write_checkpoint(folder, tensors=tensors, state={"run": run, "round": self.round})


def _round(state: CostsState, crops: ChangedCrops, config: CostsConfig, cancel: CancelToken) -> Job[dict[str, float]]:
    """Train the locator, fit a discriminant, move the head; return how the discriminant does on unseen crops."""
    crops.begin(state.round)
    gained = yield from _train_locator(state, crops, config, cancel)
    distance = yield from _fit_discriminant(state, crops, config, cancel)
    yield from _move_head(state, crops, config, cancel)
    state.round += 1
    return {"nats_located": gained * config.crop**2, "distance": distance}


def _train_locator(state: CostsState, crops: ChangedCrops, config: CostsConfig, cancel: CancelToken) -> Job[float]:
    """Return what it gains a pixel, in nats, smoothed over its last steps."""
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
    return gained


def _fit_discriminant(state: CostsState, crops: ChangedCrops, config: CostsConfig, cancel: CancelToken) -> Job[float]:
    """Keep this round's locator and a discriminant on what it sees; return how far apart it keeps unseen crops."""
    frozen = _frozen(state.locator)
    covers, stegos = [], []
    with torch.no_grad():
        for number in range(config.discriminant_batches):
            cancel.raise_if_cancelled()
            yield Progress("discriminant", number, config.discriminant_batches)
            drawn = crops.draw(state.head, config.discriminant_crop)
            covers.append(frozen(drawn.cover)[1])
            stegos.append(frozen(drawn.cover + drawn.change)[1])
    discriminant, distance = fitted(torch.cat(covers), torch.cat(stegos))
    state.past.append((frozen, discriminant))
    return distance


def _move_head(state: CostsState, crops: ChangedCrops, config: CostsConfig, cancel: CancelToken) -> Job[None]:
    """Train the head against this round's discriminant and two earlier ones, and follow it with its average."""
    head = state.head
    optimizer = torch.optim.Adam(head.parameters(), lr=config.head_rate, betas=(0.9, 0.99))
    for step in range(config.head_steps):
        cancel.raise_if_cancelled()
        yield Progress("head", step, config.head_steps)
        drawn = crops.draw(head, config.crop)
        earlier = crops.rng.integers(len(state.past), size=min(2, len(state.past) - 1)).tolist()
        against = [state.past[-1], *(state.past[number] for number in earlier)]
        rewards = torch.stack([reward(seeing, weights, drawn) for seeing, weights in against]).mean(dim=0)
        changes = (drawn.change != 0).sum().clamp_min(1)
        loss = (rewards * drawn.probability().log()).sum() / changes
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(head.parameters(), 1.0)
        optimizer.step()
        updates = state.round * config.head_steps + step + 1
        with torch.no_grad():
            for mean, now in zip(state.average.parameters(), head.parameters(), strict=True):
                mean.lerp_(now, 1 - min(0.99, updates / (updates + 10)))


def _frozen(locator: Locator) -> Locator:
    return copy.deepcopy(locator).requires_grad_(requires_grad=False)
