"""What a run begins with: settings, state, networks and photos, fresh ones or those of a checkpoint.

Owns what may change between two sittings of a run. Must not know what is done with any of it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch

from stegapp import models
from stegapp.errors import TrainingFailed, UsageError
from stegapp.networks import (
    architecture,
    build_discriminator,
    build_extractor,
    build_generator,
    build_secret_discriminator,
)
from stegapp.system import device as devices
from stegapp.texts import Text
from stegapp.training import checkpoint
from stegapp.training.config import TrainConfig
from stegapp.training.photos import split_photos
from stegapp.training.ranks import ALONE, Ranks
from stegapp.training.state import RunState

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import Tensor, nn

    from stegapp.training.photos import Photo, Scan

__all__ = [
    "Networks",
    "Split",
    "Start",
    "begin",
    "build_adversary",
    "build_secret_adversary",
    "divide",
    "placed",
]


@dataclass(eq=False)
class Networks:
    """The paper's G, E_M and, once the SF-stage has begun, E_I."""

    generator: nn.Module
    matrix_extractor: nn.Module
    image_extractor: nn.Module | None = None

    def tensors(self) -> dict[str, Tensor]:
        """Return all weights by the names that they have in a checkpoint."""
        found = checkpoint.module_tensors("generator", self.generator)
        found |= checkpoint.module_tensors("extractor_m", self.matrix_extractor)
        if self.image_extractor is not None:
            found |= checkpoint.module_tensors("extractor_i", self.image_extractor)
        return found


@dataclass(frozen=True, eq=False)
class Start:
    """Where a run begins. tensors: of the checkpoint; empty if there is none."""

    config: TrainConfig
    state: RunState
    device: torch.device
    networks: Networks
    tensors: dict[str, Tensor] = field(default_factory=dict)
    ranks: Ranks = ALONE

    @property
    def best(self) -> dict[str, Tensor]:
        """Return the best weights of the checkpoint's stage so far."""
        return {key.removeprefix("best/"): value for key, value in self.tensors.items() if key.startswith("best/")}


@dataclass(frozen=True)
class Split:
    """The photos to train on and to measure on. lost: how many of a checkpoint's are gone."""

    training: tuple[Photo, ...]
    validation: tuple[Photo, ...]
    lost: int = 0


def begin(config: TrainConfig, ranks: Ranks = ALONE) -> Start:
    """Return what a run begins with; of several processes, what their leader was told.

    Raises TrainingFailed, UsageError, DeviceError, ModelRefused.
    """
    state = RunState()
    tensors: dict[str, Tensor] = {}
    if config.resume is not None:
        tensors, saved = checkpoint.read_checkpoint(config.resume)
        state = RunState.from_json(saved.get("run"))
        config = _resumed(config, saved.get("config"), seconds=state.seconds)
    device = torch.device(devices.choose(config.device))
    if ranks.together:  # a private labelling is drawn at random, by each process its own
        config = dataclasses.replace(
            TrainConfig.from_dict(ranks.settings_of_leader(config.to_dict())), device=config.device
        )
        _check_together(config, ranks)
    return Start(config, state, device, _build(config, device, tensors, ranks), tensors, ranks)


def _check_together(config: TrainConfig, ranks: Ranks) -> None:
    """Raise UsageError for networks and batches that several processes cannot train."""
    if architecture.get(config.net.arch).on_blocks:
        raise UsageError(
            Text("Networks of blocks are trained by one process alone."),
            advice=Text("Start without torchrun: it takes minutes."),
        )
    for batch in (config.jt.batch, config.sf.batch):
        ranks.check_batch(batch)


def _resumed(config: TrainConfig, saved: Any, *, seconds: float) -> TrainConfig:
    """Return the checkpoint's settings with what may change between two sittings taken from `config`.

    seconds: that the run took until then.
    """
    before = TrainConfig.from_dict(saved)
    minutes = config.max_minutes
    return dataclasses.replace(
        before,
        images=config.images or before.images,
        out=config.out,
        name=config.name if config.name != config.out.stem else before.name,
        device=config.device,
        checkpoint=config.checkpoint,
        resume=config.resume,
        replace=config.replace,
        command=config.command or before.command,
        checkpoint_every=config.checkpoint_every,
        max_batch=config.max_batch,
        max_minutes=None if minutes is None else minutes + seconds / 60.0,
    )


def _build(config: TrainConfig, device: torch.device, tensors: Mapping[str, Tensor], ranks: Ranks) -> Networks:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(config.seed)
        generator, extractor = build_generator(config.net), build_extractor(config.net)
    if config.init is not None and config.resume is None:
        model = models.read_model(config.init)
        # Weights serve any private labelling, for they never saw which it was.
        if not model.card.net.fits(config.net):
            raise TrainingFailed(
                Text("{name} has another architecture than the one to train.", name=config.init.name),
                advice=Text("Choose a model of the same architecture, or start without one."),
            )
        for module, state in ((generator, model.generator), (extractor, model.extractor)):
            module.load_state_dict({key: torch.tensor(value) for key, value in state.items()})
    if tensors:
        checkpoint.load_module("generator", generator, tensors)
        checkpoint.load_module("extractor_m", extractor, tensors)
    return Networks(placed(generator, device, ranks), placed(extractor, device, ranks))


def build_adversary(config: TrainConfig, device: torch.device, ranks: Ranks = ALONE) -> nn.Module | None:
    """Return the discriminator that the JT-stage trains against, None if it does without."""
    return _seeded(build_discriminator, config.seed + 1, device, ranks) if config.jt.adversary_weight else None


def build_secret_adversary(config: TrainConfig, device: torch.device, ranks: Ranks = ALONE) -> nn.Module | None:
    """Return the discriminator of secrets, None if the JT-stage does without."""
    if not config.jt.secret_adversary_weight:
        return None
    return _seeded(build_secret_discriminator, config.seed + 2, device, ranks)


def _seeded(build: Callable[[], nn.Module], seed: int, device: torch.device, ranks: Ranks) -> nn.Module:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return placed(build(), device, ranks)


def placed(module: nn.Module, device: torch.device, ranks: Ranks = ALONE) -> nn.Module:
    """Return a network on its device, in the layout that convolutions like best."""
    return ranks.normalised(module.to(device).to(memory_format=torch.channels_last))


def divide(scan: Scan, config: TrainConfig, state: RunState) -> Split:
    """Split the photos, or find those of the checkpoint again. Raises TrainingFailed if these are gone."""
    if not state.training:
        training, validation = split_photos(scan.usable, share=config.data.validation_share, seed=config.seed)
        state.training = [[photo.name, photo.digest] for photo in training]
        state.validation = [[photo.name, photo.digest] for photo in validation]
        return Split(training, validation)
    by_key = {(photo.name, photo.digest): photo for photo in scan.usable}
    lost = sum((name, digest) not in by_key for name, digest in (*state.training, *state.validation))
    split = Split(
        tuple(by_key[n, d] for n, d in state.training if (n, d) in by_key),
        tuple(by_key[n, d] for n, d in state.validation if (n, d) in by_key),
        lost,
    )
    if not split.training or not split.validation:
        raise TrainingFailed(
            Text("The pictures of this training run are gone."),
            advice=Text("Put the folder back, or start again with another one."),
        )
    return split
