"""A loaded model: the two networks, working on numpy arrays.

Owns which runtime runs them: ONNX Runtime, but torch on a graphics card of NVIDIA.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import ModelRefused
from stegapp.models.card import ModelCard
from stegapp.models.file import ModelFile, read_model
from stegapp.networks import architecture
from stegapp.networks.config import MAX_CHANGE
from stegapp.networks.robust_coder import BlockCoder
from stegapp.runtime import PROVIDERS, Network, load
from stegapp.system.device import oom_guard
from stegapp.texts import Text

__all__ = ["StegModel", "load_model"]


class StegModel:
    """Generator and extractor of one model file, ready to run on one device.

    Arrays are [H, W], or [B, H, W] for several pictures at once; bits, masks, covers and stegos are uint8. Safe to
    use from several threads at once: nothing changes after construction. Methods raise ModelRefused when the weights
    lead to values that are no numbers, OutOfMemory when the device has too little memory, and ValueError when
    shapes differ.
    """

    def __init__(
        self,
        *,
        card: ModelCard,
        name: str,
        model_id: str,
        generator: Network,
        extractor: Network,
        device: str,
        coder: BlockCoder | None = None,
    ) -> None:
        """coder: what hides and reveals instead of the two networks, where the architecture works on blocks."""
        self.card = card
        self.name = name
        self.id = model_id
        self.generator = generator
        self.extractor = extractor
        self.device = device
        self.coder = coder

    def __repr__(self) -> str:
        return f"<StegModel {self.name!r} {self.id} on {self.device}>"

    def map(self, bits: NDArray[np.uint8], cover: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return G's modification map in grey levels, unclipped; it depends neither on strength nor on mask."""
        return self._run(self.generator, bits, cover)

    def embed(
        self,
        cover: NDArray[np.uint8],
        modification: NDArray[np.float32],
        mask: NDArray[np.uint8] | None = None,
        strength: float = 1.0,
    ) -> NDArray[np.uint8]:
        """Return the stego image (Eq. 14): pixels where mask is 0 stay, all may change where it is None.

        Always computed here, in float32 and halves to even, so that no stego depends on the device beyond the map.
        """
        _check_shapes(cover, modification, *(() if mask is None else (mask,)))
        change = modification * np.float32(strength)
        if mask is not None:
            change *= mask
        np.clip(change, -MAX_CHANGE, MAX_CHANGE, out=change)
        change += cover
        np.rint(np.clip(change, 0.0, 255.0, out=change), out=change)
        return change.astype(np.uint8)

    def extract(self, stego: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return one calibrated logit a pixel: log p(1)/p(0), the raw one over the card's temperature."""
        logits = self._run(self.extractor, stego)
        logits /= np.float32(self.card.temperature)
        return logits

    def _run(self, network: Network, *planes: NDArray[np.uint8]) -> NDArray[np.float32]:
        _check_shapes(*planes)
        shape = planes[0].shape
        with oom_guard(self.device):
            out = network(*(plane.reshape(-1, 1, *shape[-2:]) for plane in planes)).reshape(shape)
        if not np.isfinite(out).all():
            raise ModelRefused(
                Text("The model “{name}” computes values that are not numbers (NaN or infinite).", name=self.name),
                advice=Text("Choose another model; if you trained it, train it again."),
            )
        return out


def load_model(path: Path | ModelFile, *, device: str = "cpu", name: str | None = None) -> StegModel:
    """Return the model of a file, ready on `device` ("cpu", "cuda", "cuda:0", …, "coreml", "directml").

    name: what to call it, the card's name if None. Raises ModelRefused for a file that is no sound model,
    OutOfMemory when it does not fit the device.
    """
    file = path if isinstance(path, ModelFile) else read_model(Path(path))
    make = architecture.get(file.card.net.arch).coder
    coder = None if make is None else make(file.card.net, file.generator, file.extractor)
    with oom_guard(device):
        if coder is not None:
            generator = extractor = _reads_no_pixels
        elif device in PROVIDERS:
            generator, extractor = _loaded(file, device)
        else:
            generator, extractor = _on_torch(file, device)
    return StegModel(
        card=file.card,
        name=file.card.name if name is None else name,
        model_id=file.id,
        generator=generator,
        extractor=extractor,
        device=device if coder is None else "cpu",
        coder=coder,
    )


def _reads_no_pixels(*planes: NDArray[np.generic]) -> NDArray[np.float32]:
    """Stand where an architecture of blocks has no network of pixels."""
    raise ModelRefused(
        Text("This model works on JPEG blocks, not on single pixels."),
        advice=Text("Choose another model, or hide for messengers that recompress."),
    )


def _loaded(file: ModelFile, device: str) -> tuple[Network, Network]:
    networks, net = architecture.get(file.card.net.arch), file.card.net
    generator = load(networks.graphs[0](net, file.generator), device)
    return generator, load(networks.graphs[1](net, file.extractor), device)


def _on_torch(file: ModelFile, device: str) -> tuple[Network, Network]:
    from stegapp.networks.inference import OnTorch

    networks, net = architecture.get(file.card.net.arch), file.card.net
    generator = OnTorch.load(networks.generator, net, file.generator, device)
    return generator, OnTorch.load(networks.extractor, net, file.extractor, device)


def _check_shapes(*planes: NDArray[np.generic]) -> None:
    if any(plane.shape != planes[0].shape for plane in planes) or planes[0].ndim not in (2, 3) or not planes[0].size:
        raise ValueError(f"planes of one shape [H, W] or [B, H, W] expected, not {[plane.shape for plane in planes]}")
