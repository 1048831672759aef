"""A loaded model: the two networks, working on numpy arrays.

Owns the way from arrays to tensors and back. torch is imported by `load_model`, not by this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from stegapp.errors import ModelRefused
from stegapp.models.card import ModelCard
from stegapp.models.file import Array, ModelFile, read_model
from stegapp.texts import Text

if TYPE_CHECKING:
    from torch import Tensor, nn

__all__ = ["StegModel", "load_model"]

N = TypeVar("N", bound="nn.Module")


class StegModel:
    """Generator and extractor of one model file on one device, BatchNorm folded, frozen.

    Arrays are [H, W], or [B, H, W] for several pictures at once; bits, masks, covers and stegos are uint8. Safe to
    use from several threads at once: nothing changes after construction. Methods raise ModelRefused when the weights
    lead to values that are no numbers, OutOfMemory when the device has too little memory, and ValueError when
    shapes differ.
    """

    def __init__(
        self, *, card: ModelCard, name: str, model_id: str, generator: nn.Module, extractor: nn.Module, device: str
    ) -> None:
        self.card = card
        self.name = name
        self.id = model_id
        self.generator = generator
        self.extractor = extractor
        self.device = device

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
        Worth its own lines beside `networks.modification.stego_image`: on busy cores torch's threads wait for one
        another longer than all of it takes.
        """
        from stegapp.networks.modification import MAX_CHANGE

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

    def _run(self, network: nn.Module, *planes: NDArray[np.uint8]) -> NDArray[np.float32]:
        import torch

        from stegapp.system.device import oom_guard

        _check_shapes(*planes)
        shape = planes[0].shape
        # The 10 bits of TF32 cannot tell x/255 from (x + 1/8)/255; in full float32, card and processor agree.
        exact = torch.backends.cudnn.flags(enabled=torch.backends.cudnn.enabled, allow_tf32=False)
        with torch.inference_mode(), oom_guard(self.device), nullcontext() if self.device == "cpu" else exact:
            tensors: list[Tensor] = [_tensor(plane).to(self.device).reshape(-1, 1, *shape[-2:]) for plane in planes]
            out: NDArray[np.float32] = network(*tensors).reshape(shape).cpu().numpy()
        if not np.isfinite(out).all():
            raise ModelRefused(
                Text("The model “{name}” computes values that are not numbers (NaN or infinite).", name=self.name),
                advice=Text("Choose another model; if you trained it, train it again."),
            )
        return out


def load_model(path: Path | ModelFile, *, device: str = "cpu", name: str | None = None) -> StegModel:
    """Return the model of a file, ready on `device` ("cpu", "cuda", "cuda:0", …).

    name: what to call it, the card's name if None. Raises ModelRefused for a file that is no sound model,
    OutOfMemory when it does not fit the device.
    """
    file = path if isinstance(path, ModelFile) else read_model(Path(path))

    import torch

    from stegapp.networks import build_extractor, build_generator
    from stegapp.networks.inference import for_inference
    from stegapp.system.device import oom_guard

    def ready(network: N, state: Mapping[str, Array]) -> N:
        network.load_state_dict({key: torch.tensor(value) for key, value in state.items()}, assign=True)
        return for_inference(network, device)

    with oom_guard(device):
        # On "meta", initialisation costs nothing and leaves the random generator alone.
        with torch.device("meta"):
            generator, extractor = build_generator(file.card.net), build_extractor(file.card.net)
        generator, extractor = ready(generator, file.generator), ready(extractor, file.extractor)
    return StegModel(
        card=file.card,
        name=file.card.name if name is None else name,
        model_id=file.id,
        generator=generator,
        extractor=extractor,
        device=device,
    )


def _check_shapes(*planes: NDArray[np.generic]) -> None:
    if any(plane.shape != planes[0].shape for plane in planes) or planes[0].ndim not in (2, 3) or not planes[0].size:
        raise ValueError(f"planes of one shape [H, W] or [B, H, W] expected, not {[plane.shape for plane in planes]}")


def _tensor(plane: NDArray[np.generic]) -> Tensor:
    import torch

    # Copied: torch warns of read-only arrays and refuses mirrored ones.
    return torch.from_numpy(np.array(plane, order="C"))
