"""The networks of `robust` in numpy, which messages are hidden and revealed with.

They see one coefficient at a time, so only those that carry something are computed. Tests hold them to the networks in
torch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.networks.architecture import Weights
from stegapp.networks.blocks import BLOCK, basis, blocks_of, steps
from stegapp.networks.robust import LARGEST_SCALE, RobustConfig
from stegapp.networks.robust_features import CAUTIOUS, cover_features, displacement, ends, stego_features, traces

__all__ = ["BlockCoder", "Seen"]

Floats = NDArray[np.float32]

_TRACED = 4096  # blocks from which the quality of a picture is seen
_PART = 1 << 16  # coefficients at once


@dataclass(eq=False)
class Seen:
    """A plane as block networks see it.

    coefficients: float32 [blocks, places]. ends: how near blocks are to 0 and to 255, float32 [2, blocks]. traces: of
    each JPEG quality, once they are needed.
    """

    coefficients: Floats
    ends: Floats
    traces: Floats | None = None


class BlockCoder:
    """Generator and extractor of one model. Positions are numbered block by block, row by row, `places` in each."""

    def __init__(self, config: RobustConfig, generator: Weights, extractor: Weights) -> None:
        self.config = config
        self._generator, self._extractor = generator, extractor

    @property
    def places(self) -> int:
        """How many positions a block has."""
        return self.config.places

    def seen(self, luma: NDArray[np.generic]) -> Seen:
        """Return what the networks look at of a plane [H, W]."""
        pixels = blocks_of(luma).reshape(-1, BLOCK * BLOCK).astype(np.float32)
        coefficients = pixels @ basis(self.places).reshape(self.places, -1).T
        return Seen(coefficients, np.stack(ends(np, pixels)))

    def map(
        self,
        luma: Floats,
        positions: NDArray[np.int64],
        bits: NDArray[np.uint8],
        scale: float,
        *,
        seen: Seen | None = None,
    ) -> Floats:
        """Return G's modification map in grey levels, float32 [H, W], unclipped.

        luma: [H, W], before rounding where that is known. positions, bits: [n], what is carried where; all else stays.
        seen: of this luma, if it is known already.
        """
        seen = seen or self.seen(luma)
        moved = np.zeros(seen.coefficients.size, np.float32)
        sizes = self._steps(scale)
        for part in _parts(len(positions)):
            chosen = positions[part]
            at = chosen % self.places
            phase = seen.coefficients.reshape(-1)[chosen] / sizes[at]
            away = displacement(np, phase, bits[part].astype(np.float32))
            features = [*cover_features(np, phase, away), *seen.ends[:, chosen // self.places]]
            out = _through(self._generator, "layers", self._stacked(features, self._generator, scale, at))
            moved[chosen] = sizes[at] * (away * _sigmoid(out[:, 0]) + np.float32(CAUTIOUS) * out[:, 1])
        pixels = moved.reshape(-1, self.places) @ basis(self.places).reshape(self.places, -1)
        change = np.zeros(luma.shape, np.float32)
        blocks = blocks_of(change)
        blocks[...] = pixels.reshape(blocks.shape)
        return change

    def logits(self, seen: Seen, scale: float, positions: NDArray[np.int64] | None = None) -> Floats:
        """Return E's logits, positive for bit 1, uncalibrated: float32 [n].

        seen: of the whole picture. positions: which to read; None for all.
        """
        flat = seen.coefficients.reshape(-1)
        chosen = np.arange(flat.size) if positions is None else positions
        sizes = self._steps(scale)
        about = self._traces(seen)
        logits = np.empty(len(chosen), np.float32)
        for part in _parts(len(chosen)):
            at = chosen[part] % self.places
            phase = flat[chosen[part]] / sizes[at]
            features = [*stego_features(np, phase), *seen.ends[:, chosen[part] // self.places]]
            stacked = self._stacked(features, self._extractor, scale, at, about)
            logits[part] = _through(self._extractor, "layers", stacked)[:, 0]
        return logits

    def _steps(self, scale: float) -> Floats:
        if not 0 < scale <= LARGEST_SCALE:
            raise ValueError(f"a scale is above 0 and at most {LARGEST_SCALE}, not {scale}")
        scaled: Floats = steps(self.places) * np.float32(scale)
        return scaled

    def _stacked(
        self,
        features: Sequence[Floats],
        weights: Weights,
        scale: float,
        at: NDArray[np.int64],
        traced: Floats | None = None,
    ) -> Floats:
        """Return the features of coefficients, [n, features], with what is known beside them."""
        log = np.full(len(at), np.log(np.float32(scale)), np.float32)
        columns = [*features, log, *_floats(weights["places"])[at].T]
        if traced is not None:
            columns += [np.broadcast_to(value, log.shape) for value in traced]
        return np.stack(columns, -1)

    def _traces(self, seen: Seen) -> Floats:
        """Return what the extractor makes of the quality, float32 [features]; none where it does not look."""
        if not self.config.pooled:
            return np.empty(0, np.float32)
        if seen.traces is None:
            every = max(1, len(seen.coefficients) // _TRACED)
            seen.traces = traces(np, seen.coefficients[::every])
        return _through(self._extractor, "traces", seen.traces)


def _parts(count: int) -> list[slice]:
    return [slice(start, start + _PART) for start in range(0, count, _PART)]


def _through(weights: Weights, name: str, x: Floats) -> Floats:
    """Return what layers make of features [..., inputs], SiLU between them."""
    number = 0
    while f"{name}.{number}.weight" in weights:
        if number:
            x = x * _sigmoid(x)
        x = x @ _floats(weights[f"{name}.{number}.weight"]).T + _floats(weights[f"{name}.{number}.bias"])
        number += 2
    return x


def _sigmoid(x: Floats) -> Floats:
    share: Floats = (1 / (1 + np.exp(-np.clip(x, -60, 60)))).astype(np.float32, copy=False)
    return share


def _floats(weights: NDArray[np.generic]) -> Floats:
    return np.asarray(weights, np.float32)
