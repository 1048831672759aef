"""E_M, the extractor of the JT-stage: a model file does not hold it, a training run's checkpoint does.

Owns loading it and making sure that it belongs to the model's generator.
"""

from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from stegapp.errors import UsageError
from stegapp.models import read_model
from stegapp.networks import build_extractor
from stegapp.networks.modification import stego_matrix
from stegapp.system.device import oom_guard
from stegapp.training.checkpoint import load_module, read_checkpoint

__all__ = ["MatrixExtractor", "load_matrix_extractor"]

U8 = NDArray[np.uint8]
F32 = NDArray[np.float32]


class MatrixExtractor:
    """E_M on one device."""

    def __init__(self, network: nn.Module, device: str) -> None:
        self._network = network.eval().requires_grad_(False).to(device)
        self._device = device

    def on_matrix(self, cover: U8, modification: F32, strength: float) -> F32:
        """Return E_M's logits on the stego matrix X, which is not rounded: [512, 512]."""
        return self._run(stego_matrix(_plane(cover), _plane(modification), None, strength))

    def on_image(self, stego: U8) -> F32:
        """Return E_M's logits on a stego image: [512, 512]."""
        return self._run(_plane(stego).float())

    def _run(self, image: Tensor) -> F32:
        with torch.inference_mode(), oom_guard(self._device):
            logits: F32 = self._network(image.to(self._device))[0, 0].float().cpu().numpy()
        return logits


def load_matrix_extractor(checkpoint: Path, model: Path, *, device: str) -> MatrixExtractor:
    """Return the E_M that was trained with a model file's generator.

    Raises TrainingFailed for a checkpoint that cannot be read, UsageError when it belongs to another model.
    """
    tensors, _ = read_checkpoint(checkpoint)
    file = read_model(model)
    theirs = {name.removeprefix("generator."): t for name, t in tensors.items() if name.startswith("generator.")}
    same = theirs.keys() == file.generator.keys() and all(
        np.array_equal(theirs[name].cpu().numpy(), values) for name, values in file.generator.items()
    )
    if not same:
        raise UsageError(
            f"The checkpoint in {checkpoint} was not left by the run that made {model.name}: their generators differ.",
            advice="Give that run's folder (by default runs/NAME beside the model file), or leave --checkpoint out.",
        )
    extractor = build_extractor(file.card.net)
    load_module("extractor_m", extractor, tensors)
    return MatrixExtractor(extractor, device)


def _plane(values: U8 | F32) -> Tensor:
    return torch.from_numpy(np.array(values))[None, None]
