"""Generator and extractor of `robust` in torch, for training.

Planes are [B, 1, H, W], as everywhere. The bit of place (u, v) of block (i, j) lies at row 8 i + u, column 8 j + v;
bits elsewhere are not looked at, logits elsewhere are 0.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from stegapp.networks.blocks import BLOCK, basis, places, steps
from stegapp.networks.robust import (
    COVER_FEATURES,
    END_FEATURES,
    LARGEST_SCALE,
    PLACE_FEATURES,
    QUALITIES,
    STEGO_FEATURES,
    TRACE_FEATURES,
    TRACE_WIDTH,
    RobustConfig,
)
from stegapp.networks.robust_features import (
    CAUTIOUS,
    cover_features,
    displacement,
    ends,
    stego_features,
    traces,
)

__all__ = ["BlockExtractor", "BlockGenerator"]

_USUAL_STRENGTH = 0.6
_TO_LATTICE = 2.0  # what the generator starts from: 0.88 of the way to the lattice


class _OnBlocks(nn.Module):
    """The way from planes to coefficients and back, and the steps of a strength."""

    waves: Tensor
    steps: Tensor

    def __init__(self, config: RobustConfig) -> None:
        super().__init__()
        self.count = config.places
        self.places = nn.Parameter(torch.randn(config.places, PLACE_FEATURES) * 0.1)
        self.register_buffer("waves", torch.from_numpy(basis(config.places).copy()), persistent=False)
        self.register_buffer("steps", torch.from_numpy(steps(config.places)), persistent=False)
        rows, columns = zip(*places(config.places), strict=True)
        self.rows, self.columns = torch.tensor(rows), torch.tensor(columns)

    def blocks(self, plane: Tensor) -> Tensor:
        """Return the whole blocks of planes: [B, rows, columns, 8, 8]."""
        rows, columns = (side // BLOCK for side in plane.shape[-2:])
        cut = plane[:, 0, : rows * BLOCK, : columns * BLOCK].float()
        return cut.reshape(-1, rows, BLOCK, columns, BLOCK).transpose(2, 3)

    def coefficients(self, plane: Tensor) -> Tensor:
        """Return the coefficients at the places: [B, blocks, places]."""
        blocks = self.blocks(plane).flatten(3)
        return (blocks @ self.waves.reshape(self.count, -1).T).flatten(1, 2)

    def at_ends(self, plane: Tensor, phase: Tensor) -> list[Tensor]:
        """Return how near to 0 and to 255 the block of each coefficient is."""
        found = ends(torch, self.blocks(plane).flatten(3))
        return [share.flatten(1, 2)[..., None].expand_as(phase) for share in found]

    def at_places(self, plane: Tensor) -> Tensor:
        """Return what lies at the places of planes: [B, blocks, places]."""
        return self.blocks(plane)[..., self.rows, self.columns].flatten(1, 2)

    def to_plane(self, blocks: Tensor, shape: torch.Size) -> Tensor:
        """Return blocks, [B, blocks, 8, 8], as planes of a shape, with zeros where there is no whole block."""
        rows, columns = (side // BLOCK for side in shape[-2:])
        plane = blocks.reshape(-1, rows, columns, BLOCK, BLOCK).transpose(2, 3)
        plane = plane.reshape(-1, 1, rows * BLOCK, columns * BLOCK)
        margin = (0, shape[-1] - plane.shape[-1], 0, shape[-2] - plane.shape[-2])
        return nn.functional.pad(plane, margin)

    def scale(self, strength: Tensor | None, plane: Tensor) -> Tensor:
        """Return the scale of the steps for each picture: [B, 1, 1]."""
        if strength is None:
            return torch.full((len(plane), 1, 1), _USUAL_STRENGTH * LARGEST_SCALE, device=plane.device)
        return strength.reshape(-1, 1, 1).float() * LARGEST_SCALE

    def about(self, scale: Tensor, phase: Tensor) -> list[Tensor]:
        """Return what is known beside a coefficient: the scale and its place."""
        return [scale.log().expand_as(phase), *(column.expand_as(phase) for column in self.places.T)]


class BlockGenerator(_OnBlocks):
    """G: the modification map that moves coefficients to their bits' lattices."""

    def __init__(self, config: RobustConfig) -> None:
        super().__init__(config)
        self.layers = _layers(COVER_FEATURES + END_FEATURES + 1 + PLACE_FEATURES, config.width, config.width, 2)
        with torch.no_grad():
            last = self.layers[-1]
            assert isinstance(last, nn.Linear)  # noqa: S101 (own logic)
            last.weight.zero_()
            last.bias.copy_(torch.tensor([_TO_LATTICE, 0.0]))

    def forward(
        self, bits: Tensor, cover: Tensor, mask: Tensor | None = None, strength: Tensor | None = None
    ) -> Tensor:
        """Return the map in grey levels. mask: 1 at the places that carry; strength: [B, 1, 1, 1], in (0, 1]."""
        scale = self.scale(strength, cover)
        sizes = self.steps * scale
        phase = self.coefficients(cover) / sizes
        away = displacement(torch, phase, self.at_places(bits).float())
        at_ends = self.at_ends(cover, phase)
        seen = torch.stack([*cover_features(torch, phase, away), *at_ends, *self.about(scale, phase)], -1)
        share, more = self.layers(seen).unbind(-1)
        moved = sizes * (away * torch.sigmoid(share) + CAUTIOUS * more)
        if mask is not None:
            moved = moved * self.at_places(mask)
        pixels = moved @ self.waves.reshape(self.count, -1)
        return self.to_plane(pixels.unflatten(-1, (BLOCK, BLOCK)), cover.shape)


class BlockExtractor(_OnBlocks):
    """E: a logit for each place, given the strength that the picture was made with."""

    def __init__(self, config: RobustConfig) -> None:
        super().__init__(config)
        self.pooled = config.pooled
        if config.pooled:
            self.traces = _layers(len(QUALITIES), TRACE_WIDTH, TRACE_FEATURES)
        seen = STEGO_FEATURES + END_FEATURES + 1 + PLACE_FEATURES + (TRACE_FEATURES if config.pooled else 0)
        self.layers = _layers(seen, config.width, config.width, 1)

    def forward(self, image: Tensor, strength: Tensor | None = None) -> Tensor:
        """Return one logit a pixel, positive for bit 1. strength: [B, 1, 1, 1], in (0, 1]."""
        scale = self.scale(strength, image)
        coefficients = self.coefficients(image)
        phase = coefficients / (self.steps * scale)
        seen = [*stego_features(torch, phase), *self.at_ends(image, phase), *self.about(scale, phase)]
        if self.pooled:
            found = self.traces(traces(torch, coefficients))
            seen += [column.reshape(-1, 1, 1).expand_as(phase) for column in found.unbind(-1)]
        logits = self.layers(torch.stack(seen, -1)).squeeze(-1)
        blocks = logits.new_zeros(*logits.shape[:-1], BLOCK, BLOCK)
        blocks[..., self.rows, self.columns] = logits
        return self.to_plane(blocks, image.shape)


def _layers(*sizes: int) -> nn.Sequential:
    parts: list[nn.Module] = []
    for inputs, outputs in pairwise(sizes):
        parts += [nn.Linear(inputs, outputs), nn.SiLU()]
    return nn.Sequential(*parts[:-1])
