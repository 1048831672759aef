"""What differs in a run between networks of pixels and of blocks: how they learn, how they are measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from stegapp.networks import architecture
from stegapp.training import block_validation, validation
from stegapp.training.block_learners import BlockJtLearner, BlockSfLearner
from stegapp.training.learners import JtLearner, SfLearner
from stegapp.training.ranks import ALONE, Ranks
from stegapp.training.start import build_adversary, build_secret_adversary

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import nn

    from stegapp.progress import CancelToken, Job
    from stegapp.training.config import TrainConfig
    from stegapp.training.learners import Learner
    from stegapp.training.start import Networks

__all__ = ["hard_covers_checked", "jt_learner", "measured", "quickly_measured", "sf_learner"]


def jt_learner(config: TrainConfig, networks: Networks, device: torch.device, ranks: Ranks = ALONE) -> Learner:
    """Return what trains G and E_M."""
    generator: Any = networks.generator
    extractor: Any = networks.matrix_extractor
    learner: Any
    if _on_blocks(config):
        learner = BlockJtLearner(generator, extractor, config.jt, device=device)
    else:
        learner = JtLearner(
            generator,
            extractor,
            build_adversary(config, device, ranks),
            config.jt,
            device=device,
            seed=config.seed,
            secret_discriminator=build_secret_adversary(config, device, ranks),
            ranks=ranks,
        )
    return learner  # type: ignore[no-any-return]


def sf_learner(
    config: TrainConfig, generator: nn.Module, extractor: nn.Module, device: torch.device, ranks: Ranks = ALONE
) -> Learner:
    """Return what trains E_I, G frozen."""
    if _on_blocks(config):
        block: Any = extractor
        learner: Any = BlockSfLearner(generator, block, config.sf, device=device)
        return learner  # type: ignore[no-any-return]
    return SfLearner(generator, extractor, config.sf, device=device, ranks=ranks)


def quickly_measured(
    config: TrainConfig, learner: Learner, covers: Sequence[NDArray[np.uint8]], ranks: Ranks = ALONE
) -> validation.Quick:
    """Return what a stage is steered by."""
    generator: Any = learner.generator
    extractor: Any = learner.extractor
    if _on_blocks(config):
        return block_validation.quick_check(generator, extractor, covers, seed=config.seed, device=learner.device)
    return validation.quick_check(
        generator, extractor, covers, seed=config.seed, device=learner.device, rounded=learner.rounded, ranks=ranks
    )


def measured(
    config: TrainConfig,
    networks: Networks,
    covers: Sequence[NDArray[np.uint8]],
    *,
    device: torch.device,
    cancel: CancelToken,
) -> Job[Any]:
    """Return the figures of finished networks on whole photos."""
    generator: Any = networks.generator
    extractor: Any = networks.image_extractor
    if _on_blocks(config):
        return (
            yield from block_validation.evaluate(
                generator, extractor, covers, seed=config.seed, device=device, cancel=cancel
            )
        )
    return (
        yield from validation.evaluate(
            generator,
            extractor,
            covers,
            matrix_extractor=networks.matrix_extractor,
            seed=config.seed,
            device=device,
            cancel=cancel,
        )
    )


def hard_covers_checked(
    config: TrainConfig, networks: Networks, *, device: torch.device, cancel: CancelToken
) -> Job[Mapping[str, int]]:
    """Return the bits read wrong on each hard cover."""
    generator: Any = networks.generator
    extractor: Any = networks.image_extractor
    check = block_validation.check_hard_covers if _on_blocks(config) else validation.check_hard_covers
    return (yield from check(generator, extractor, seed=config.seed, device=device, cancel=cancel))


def _on_blocks(config: TrainConfig) -> bool:
    return architecture.get(config.net.arch).on_blocks
