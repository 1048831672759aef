"""What the architectures built of the paper's blocks share: their builders, and how the paper trained.

Must not import torch or numpy, nor what does: builders and graphs are imported when they are called, so that
`stegapp train --help`, which lists the architectures, waits for neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stegapp.networks.architecture import WHOLE_COVER, Settings, Weights

if TYPE_CHECKING:
    from stegapp.networks.extractor import Extractor
    from stegapp.networks.generator import Generator
    from stegapp.networks.paper_config import PaperConfig
    from stegapp.runtime import Graph

__all__ = ["AS_PUBLISHED", "extractor_graph", "generator_graph", "new_extractor", "new_generator"]


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
