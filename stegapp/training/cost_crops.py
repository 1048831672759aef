"""Crops of photos, changed as a head's costs say.

Owns what is drawn for the training of costs, in which order. Must not know what is learned from it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from stegapp.embedding.costs import learned
from stegapp.embedding.costs.hill import hill
from stegapp.training.cost_payload import carried_bits, log_rate, probabilities

if TYPE_CHECKING:
    from stegapp.networks.cost_head import CostHead
    from stegapp.training.cost_config import CostsConfig
    from stegapp.training.photos import Photo, PhotoStore

__all__ = ["ChangedCrops", "DrawnCrops"]

_LEAST_RATE = 0.02
"""Bits a pixel below which a crop is left out: it is flat, and what is embedded lies elsewhere."""

_SPARSE = (slice(1, None, 4), slice(2, None, 4))


@dataclass(frozen=True, eq=False)
class DrawnCrops:
    """Crops, how likely each change was, and which were made; all [B, 1, H, W]. change: 1, -1 or 0."""

    cover: Tensor
    up: Tensor
    down: Tensor
    change: Tensor

    def probability(self) -> Tensor:
        """Return how likely each change that was made was; 1 where there was none."""
        made = torch.where(self.change < 0, self.down, torch.ones_like(self.down))
        return torch.where(self.change > 0, self.up, made).clamp_min(1e-6)


class ChangedCrops:
    """Draws crops and changes them as the head's costs say."""

    def __init__(self, photos: Sequence[Photo], store: PhotoStore, config: CostsConfig) -> None:
        self._photos, self._store, self._config = tuple(photos), store, config
        self._logs: dict[str, NDArray[np.float16]] = {}
        self.begin(0)

    def begin(self, number: int) -> None:
        """Start a round's random numbers."""
        self.rng = np.random.default_rng((self._config.seed, number))

    def draw(self, head: CostHead, side: int) -> DrawnCrops:
        """Return a batch of crops where the head is, with gradients to it where they are on."""
        config, device = self._config, head.last.weight.device
        covers: list[NDArray[np.float32]] = []
        logs: list[NDArray[np.float32]] = []
        bits: list[float] = []
        while len(covers) < config.batch:
            photo = self._photos[int(self.rng.integers(len(self._photos)))]
            log_costs = self._log_costs(photo)
            rate = math.exp(self.rng.uniform(math.log(config.low_rate), math.log(config.high_rate)))
            top, left = (int(self.rng.integers(size - side + 1)) for size in log_costs.shape)
            window = (slice(top, top + side), slice(left, left + side))
            turns, mirrored = int(self.rng.integers(4)), self.rng.random() < 0.5
            log_crop = _turned(log_costs[window], turns, mirrored=mirrored)
            carried = carried_bits(log_crop, log_rate(log_costs[_SPARSE].astype(np.float32), rate))
            if carried < _LEAST_RATE * side * side:
                continue
            covers.append(_turned(self._store.get(photo)[window], turns, mirrored=mirrored))
            logs.append(log_crop)
            bits.append(carried)
        cover, log = (torch.from_numpy(np.stack(parts)).to(device)[:, None] for parts in (covers, logs))
        log_up, log_down = head(cover, log)
        up, down = probabilities(log_up, log_down, torch.tensor(bits, dtype=torch.float32, device=device))
        chance = torch.from_numpy(self.rng.random(cover.shape, dtype=np.float32)).to(device)
        change = (chance < up).float() - (chance > 1 - down).float()
        change = torch.where((cover + change < 0) | (cover + change > 255), -change, change)
        return DrawnCrops(cover, up, down, change)

    def _log_costs(self, photo: Photo) -> NDArray[np.float16]:
        if photo.digest not in self._logs:
            self._logs[photo.digest] = learned.centred(hill(self._store.get(photo))).astype(np.float16)
        return self._logs[photo.digest]


def _turned(crop: NDArray[Any], turns: int, *, mirrored: bool) -> NDArray[np.float32]:
    turned = np.rot90(crop, turns).astype(np.float32)
    return np.ascontiguousarray(turned[:, ::-1] if mirrored else turned)
