"""Learned costs: HILL's, corrected by a small network, and the file that it comes from.

Owns the file, which is safetensors with the head's tensors and a JSON description, and applying the head to a picture.
What a cost is for, and when these are taken, is the caller's business. A receiver needs none of this.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from stegapp import runtime
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs
from stegapp.errors import ModelRefused
from stegapp.networks.cost_graph import cost_graph, cost_shapes
from stegapp.runtime import Network
from stegapp.system.atomic import write_atomically
from stegapp.system.paths import bundled_models
from stegapp.system.pinned import description, read_pinned
from stegapp.texts import Text

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["BUNDLED_SHA256", "FILE_NAME", "LearnedCosts", "bundled", "centred", "load", "save"]

FILE_NAME = "costs/learned.safetensors"
"""Below the folder of bundled models, where it is not taken for a model."""

BUNDLED_SHA256 = "4178b313007711538889c1e083c1f1cadd0812afc7ba1680fbe9f9250ccb6f72"

_FORMAT = "stegapp-costs-1"
_MAX_BYTES = 1 << 20
_LARGEST = 25.0
"""Bound on a cost's logarithm, so that a flat pixel stays costly and finite."""


class LearnedCosts:
    """A trained head, ready to be applied; safe to share between threads."""

    def __init__(self, head: Network, card: Mapping[str, Any]) -> None:
        self._head = head
        self.card = dict(card)

    def of(self, cover: NDArray[np.uint8]) -> Costs:
        """Return what raising and lowering each pixel costs, float32 [H, W], for a cover, uint8 [H, W]."""
        up, down = np.exp(self._head(cover[None, None], centred(hill(cover))[None, None])[0])
        return Costs(up, down)


def centred(costs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logarithms of costs, 0 in the mean and bounded: what the head takes. costs: above 0, [H, W]."""
    logs = np.log(costs)
    found: NDArray[np.float32] = np.clip(logs - logs.mean(), -_LARGEST, _LARGEST).astype(np.float32)
    return found


@functools.lru_cache(maxsize=1)
def bundled() -> LearnedCosts:
    """Return the costs that ship with the app, read once. Raises ModelRefused."""
    return load(bundled_models() / FILE_NAME, sha256=BUNDLED_SHA256)


def save(path: Path, tensors: Mapping[str, Tensor], card: Mapping[str, Any]) -> str:
    """Write a head's file and return its SHA-256; the same head and card give the same bytes. Raises OutputRefused."""
    from safetensors.torch import save as to_bytes

    data = to_bytes(
        {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()},
        {_FORMAT: json.dumps(dict(card), sort_keys=True)},
    )
    write_atomically(path, data, replace=True)
    return hashlib.sha256(data).hexdigest()


def load(path: Path, *, sha256: str | None = None) -> LearnedCosts:
    """Read a head's file. Raises ModelRefused if it is missing, damaged, of another kind or not the one pinned."""
    from safetensors import SafetensorError
    from safetensors.numpy import load as from_bytes

    try:
        data = read_pinned(path, sha256=sha256, largest=_MAX_BYTES)
        tensors = from_bytes(data)
        if not all(tensor.dtype == np.float32 and np.isfinite(tensor).all() for tensor in tensors.values()):
            raise ValueError("its weights are no numbers")
        card = description(data, _FORMAT)
        if not isinstance(card, dict):
            raise ValueError("it holds no costs of a kind this version knows")
        if {name: tensor.shape for name, tensor in tensors.items()} != cost_shapes():
            raise ValueError("its weights are those of another network")
        head = runtime.load(cost_graph(tensors))
    except (OSError, SafetensorError, ValueError, KeyError, TypeError, RuntimeError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelRefused(
            Text(
                "The file of learned costs {name} cannot be used: {reason}.", name=path.name, reason=reason.rstrip(".")
            ),
            advice=Text("Install the application again."),
        ) from error
    return LearnedCosts(head, card)
