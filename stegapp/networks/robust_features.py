"""What block networks look at: features of one coefficient, written once for numpy and torch.

Owns the features and the reading of a picture's compression from all its coefficients. `xp` is either module; the
names used are those that both have.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from stegapp.networks.blocks import quality_steps
from stegapp.networks.robust import QUALITIES

__all__ = [
    "CAUTIOUS",
    "cover_features",
    "displacement",
    "ends",
    "stego_features",
    "traces",
]

CAUTIOUS = 0.1
"""Share of a step that a generator may add to what leads straight to the lattice."""

_MOST = 3.0
_NEAR = 16.0  # grey levels
_TURN = 2 * math.pi


def displacement(xp: Any, phase: Any, bits: Any) -> Any:
    """Return how far each coefficient lies from the nearest point of its bit's lattice, in steps, -1/2 to 1/2.

    phase: coefficients in steps. The lattice of bit 0 has the whole numbers, that of bit 1 lies half a step beside.
    """
    away = phase - 0.5 * bits
    return xp.round(away) - away


def cover_features(xp: Any, phase: Any, away: Any) -> list[Any]:
    """Return COVER_FEATURES of coefficients: phase in steps, and `displacement`."""
    return [
        away,
        abs(away),
        xp.cos(_TURN / 2 * phase),
        xp.sin(_TURN / 2 * phase),
        xp.cos(_TURN * away),
        xp.sin(_TURN * away),
        xp.cos(2 * _TURN * away),
        xp.sin(2 * _TURN * away),
        xp.clip(abs(phase), 0.0, _MOST),
        xp.exp(-8.0 * abs(phase)),
    ]


def stego_features(xp: Any, phase: Any) -> list[Any]:
    """Return STEGO_FEATURES of coefficients, phase in steps: cosines tell the bit, the others how sure that is."""
    angle = _TURN * phase
    return [
        xp.cos(angle),
        xp.sin(angle),
        xp.cos(2 * angle),
        xp.sin(2 * angle),
        xp.cos(3 * angle),
        xp.sin(3 * angle),
        xp.cos(angle / 2),
        xp.sin(angle / 2),
        xp.clip(abs(phase), 0.0, _MOST),
        xp.exp(-8.0 * abs(phase)),
    ]


def ends(xp: Any, blocks: Any) -> list[Any]:
    """Return END_FEATURES of blocks [..., pixels], grey levels: how dark and how bright they are at the ends, [...].

    What reaches beyond 0 and 255 is cut off, and takes bits with it: the main cause of errors (Zeng and others 2022).
    """
    return [
        xp.clip((_NEAR - blocks) / _NEAR, 0.0, 1.0).mean(-1),
        xp.clip((blocks - 255.0 + _NEAR) / _NEAR, 0.0, 1.0).mean(-1),
    ]


def traces(xp: Any, coefficients: Any) -> Any:
    """Return how well the coefficients of a picture fit each of QUALITIES: [..., qualities], about 0 to 1.

    coefficients: [..., blocks, places]. It is the mean of cos(2π c / q), 1 where all are multiples of the steps q. This
    is the pooled histogram by its first wave.
    """
    table = quality_steps(QUALITIES, coefficients.shape[-1])
    found = []
    for row in table:
        ratio = coefficients * _as(xp, np.float32(_TURN) / row)
        found.append(xp.cos(ratio).mean((-2, -1)))
    return xp.stack(found, -1)


def _as(xp: Any, values: Any) -> Any:
    return values if xp is np else xp.from_numpy(values)
