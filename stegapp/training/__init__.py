"""Train a pair of networks on a folder of pictures: JT-stage, SF-stage, proof, model file.

Owns data, losses, stages, checkpoints and evaluation. Must not know of messages,
encryption or the window. Importing this package does not import torch; a running
job does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegapp.training.config import DataConfig, JtConfig, SfConfig, TrainConfig
from stegapp.training.data import Photo, Scan, Skipped, scan_images

if TYPE_CHECKING:
    from stegapp.progress import CancelToken, Job
    from stegapp.training.loop import TrainResult

__all__ = [
    "DataConfig",
    "JtConfig",
    "Photo",
    "Scan",
    "SfConfig",
    "Skipped",
    "TrainConfig",
    "scan_images",
    "train",
]


def train(config: TrainConfig, *, cancel: CancelToken, finish: CancelToken | None = None) -> Job[TrainResult]:
    """Train as `config` says and save a model; see `stegapp.training.loop.train`."""
    from stegapp.training import loop

    return loop.train(config, cancel=cancel, finish=finish)
