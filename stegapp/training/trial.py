"""How long a training will take, judged by a few small steps on this machine.

Owns the measurement and what follows from it. Importing this module does not import torch; a running job does.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from stegapp.carriers import SQUARE
from stegapp.networks import architecture
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system import device as devices
from stegapp.training.config import JtConfig, SfConfig, TrainConfig

__all__ = ["Trial", "trial"]

_CROPS, _SIDE = 4, 64
_BLOCK_CROPS, _BLOCK_SIDE = 16, 128  # so small networks take as long for a few pixels as for many
_STEPS = 3
_PROGRAM_BYTES = 600e6  # Python with torch, before it does anything
_COVER_BYTES = SQUARE.positions
_PLANES, _BLOCK_PLANES = 2, 63  # of each whole photo measured at the end: full and sparse; each scale and quality
_NETWORKS = ("generator", "extractor_m", "discriminator", "secret_discriminator")
_GRADIENTS = 2.0  # what a step holds beside the values kept for the gradient, counted as much again
_EVALUATION_SHARE = 0.4  # of the time a step takes for as many pixels: no gradients


@dataclass(frozen=True)
class Trial:
    """Measured on one device.

    *_pixel_s: seconds a pixel of a step. parameters: of all networks trained. pixel_bytes: memory a pixel of a step.
    """

    jt_pixel_s: float
    sf_pixel_s: float
    parameters: int
    pixel_bytes: float

    def seconds(self, config: TrainConfig, *, photos: int) -> float:
        """Return about how long the whole run takes with so many photos to train on."""
        data = config.data
        total = 0.0
        for stage, pixel_s in ((config.jt, self.jt_pixel_s), (config.sf, self.sf_pixel_s)):
            total += stage.total_steps(photos) * _pixels(stage) * pixel_s
            held = min(data.validation_photos, max(1, round(photos * data.validation_share)))
            measured = stage.validations * held * data.validation_side**2
            total += measured * self.jt_pixel_s * _EVALUATION_SHARE
        whole = min(data.proof_photos, max(1, round(photos * data.validation_share)))
        planes = _BLOCK_PLANES if architecture.get(config.net.arch).on_blocks else _PLANES
        return total + whole * planes * SQUARE.positions * self.jt_pixel_s * _EVALUATION_SHARE

    def memory_bytes(self, config: TrainConfig, *, photos: int) -> int:
        """Return about how much memory the run needs, on the device and beside it."""
        held = min(photos * _COVER_BYTES, config.data.cache_mib * 2**20)
        largest = max(_pixels(config.jt), _pixels(config.sf))
        return int(_PROGRAM_BYTES + held + largest * self.pixel_bytes + 16 * self.parameters)

    @property
    def disk_bytes(self) -> int:
        """Return about how large the checkpoint, its best weights and the model are together."""
        return 4 * self.parameters * 5 + 100_000


def trial(config: TrainConfig, *, cancel: CancelToken) -> Job[Trial]:
    """Time a few steps of both stages on drawn crops, as a job. Raises DeviceError and OutOfMemory.

    Small crops stand for large ones: the networks take about as long for each pixel.
    """
    import numpy as np
    import torch

    from stegapp.networks import build_extractor, build_generator
    from stegapp.training import kinds
    from stegapp.training.crops import Batch
    from stegapp.training.start import Networks, placed

    yield Progress("trial")
    device = torch.device(devices.choose(config.device))
    rng = np.random.default_rng(1)
    on_blocks = architecture.get(config.net.arch).on_blocks
    crops, side = (_BLOCK_CROPS, _BLOCK_SIDE) if on_blocks else (_CROPS, _SIDE)
    shape = (crops, 1, side, side)
    batch = Batch(
        rng.integers(0, 256, shape, dtype=np.uint8),
        rng.integers(0, 2, shape, dtype=np.uint8),
        np.ones(shape, np.uint8),
        np.ones((crops, 1, 1, 1), np.float32),
    )
    with torch.random.fork_rng(devices=[]), devices.oom_guard(str(device)):
        networks = Networks(placed(build_generator(config.net), device), placed(build_extractor(config.net), device))
        jt = kinds.jt_learner(config, networks, device)
    kept: dict[int, int] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor), devices.oom_guard(str(device)):
        jt.step(batch, rate=1e-4)
    seconds = []
    for stage in ("jt", "sf"):
        made = jt if stage == "jt" else kinds.sf_learner(config, networks.generator, networks.matrix_extractor, device)
        times = []
        for _ in range(_STEPS):
            cancel.raise_if_cancelled()
            began = time.perf_counter()
            with devices.oom_guard(str(device)):
                made.step(batch, rate=1e-4)
            times.append(time.perf_counter() - began)
            yield Progress("trial", len(times), _STEPS)
        # The quickest is the least disturbed.
        seconds.append(min(times) / (crops * side * side))
    weights = [tensor.numel() for name, tensor in jt.tensors().items() if name.startswith(_NETWORKS)]
    parameters = sum(weights)
    return Trial(seconds[0], seconds[1], parameters, _GRADIENTS * sum(kept.values()) / (crops * side * side))


def _pixels(stage: JtConfig | SfConfig) -> float:
    return float(stage.batch * stage.crop * stage.crop)
