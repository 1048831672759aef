"""What the architectures built of the paper's blocks share: their builders, and how the paper trained.

Must not import torch or numpy, nor what does: builders and graphs are imported when they are called, so that
`stegapp train --help`, which lists the architectures, waits for neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from stegapp.networks.architecture import WHOLE_COVER, Preset, Settings, Weights

if TYPE_CHECKING:
    from stegapp.networks.extractor import Extractor
    from stegapp.networks.generator import Generator
    from stegapp.networks.paper_config import PaperConfig
    from stegapp.runtime import Graph

__all__ = [
    "AS_PUBLISHED",
    "PRESETS",
    "extractor_graph",
    "generator_graph",
    "new_extractor",
    "new_generator",
    "with_jt",
]


def new_generator(config: PaperConfig) -> Generator:
    """Return a freshly initialised embedding generator G."""
    from stegapp.networks.generator import Generator

    return Generator(config)


def new_extractor(config: PaperConfig) -> Extractor:
    """Return a freshly initialised extractor; E_M and E_I are the same class."""
    from stegapp.networks.extractor import Extractor

    return Extractor(config)


def generator_graph(config: PaperConfig, weights: Weights) -> Graph:
    """Return G with these weights as a graph."""
    from stegapp.networks.paper_graphs import generator_graph

    return generator_graph(config, weights)


def extractor_graph(config: PaperConfig, weights: Weights) -> Graph:
    """Return E_I with these weights as a graph."""
    from stegapp.networks.paper_graphs import extractor_graph

    return extractor_graph(config, weights)


AS_PUBLISHED: Settings = {
    "jt": {
        "steps": 0,
        "epochs": 10,
        "batch": 8,
        "crop": WHOLE_COVER,
        "schedule": "step",
        "grad_clip": 0.0,
        "message_weight": 100.0,
        "overshoot_weight": 0.0,
        "adversary_weight": 1.0,
        "rounding": "none",
    },
    "sf": {
        "steps": 0,
        "epochs": 40,
        "batch": 8,
        "crop": WHOLE_COVER,
        "schedule": "step",
        "grad_clip": 0.0,
        "validations": 8,
    },
    "data": {"jpeg_share": 0.0, "tone_share": 0.0, "synthetic_share": 0.0, "mask_share": 0.0},
}
"""Whole images, batch 8, no rounding in the JT-stage, D on, covers as they are, every pixel used."""

# It starts with little regard for quality: as long as E_M reads nothing, quality alone would drive the changes below
# what rounding leaves, and no bit would ever come through. Some 450 steps are enough.
_JT: dict[str, Any] = {
    "rate": 2e-3,
    "rounding": "noise",
    "noise": 0.5,
    "message_weight": 100.0,
    "overshoot_weight": 0.0,
}

# Every pixel of it carries, and at full strength: with strengths drawn from 0.3 on it reads 3 % more bits after as many
# steps, but at 3 dB less.
_DATA: dict[str, Any] = {"mask_share": 0.0}

PRESETS: Mapping[Preset, Settings] = {
    "quick": {"jt": {**_JT, "steps": 1500, "quality_ramp": 0.3}, "sf": {"steps": 800}, "data": _DATA},
    "best": {"jt": {**_JT, "steps": 20_000, "quality_ramp": 0.1}, "sf": {"steps": 10_000}, "data": _DATA},
    "paper": AS_PUBLISHED,
}
"""Of large networks that change every pixel: at equal cost, so that they can be compared."""


def with_jt(**settings: float) -> Mapping[Preset, Settings]:
    """Return `PRESETS` with these settings of the JT-stage in each."""
    return {name: {**parts, "jt": {**parts["jt"], **settings}} for name, parts in PRESETS.items()}
