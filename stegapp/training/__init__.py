"""Train a pair of networks on a folder of pictures: JT-stage, SF-stage, validation, model file.

Owns photos, losses, stages, checkpoints and validation. Must not know of messages,
encryption or the window. Importing this package does not import torch; a running
job does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegapp.system.torch_start import prepare_torch
from stegapp.training.config import DataConfig, JtConfig, SfConfig, TrainConfig
from stegapp.training.launch import follows
from stegapp.training.photos import Photo, Scan, SkippedPhoto, scan_images

if TYPE_CHECKING:
    from collections.abc import Sequence

    from stegapp.models import ModelEntry
    from stegapp.progress import CancelToken, Job
    from stegapp.training.run import TrainResult

__all__ = [
    "DataConfig",
    "JtConfig",
    "Photo",
    "Scan",
    "SfConfig",
    "SkippedPhoto",
    "TrainConfig",
    "follow",
    "follows",
    "scan_images",
    "train",
]


def train(
    config: TrainConfig,
    *,
    cancel: CancelToken,
    finish: CancelToken | None = None,
    others: Sequence[ModelEntry] = (),
) -> Job[TrainResult]:
    """Train as `config` says and save a model; see `stegapp.training.run.train`."""
    prepare_torch()
    from stegapp.training import run

    return run.train(config, cancel=cancel, finish=finish, others=others)


def follow(config: TrainConfig, *, cancel: CancelToken, finish: CancelToken | None = None) -> Job[None]:
    """Train beside the process that leads; see `stegapp.training.run.follow`."""
    prepare_torch()
    from stegapp.training import run

    return run.follow(config, cancel=cancel, finish=finish)
