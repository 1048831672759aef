"""The architecture `robust`: networks on 8×8 blocks whose bits come through JPEG compression.

A bit lies in one DCT coefficient, as the nearer of two lattices: dither modulation (Chen and Wornell 2001). The
generator learns how far to move it there, the extractor to weigh what arrives, given through which quality the picture
went. Both see one coefficient at a time.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from stegapp.networks.architecture import Architecture, Shapes, Weights
from stegapp.networks.config import NetConfig, check_whole
from stegapp.texts import Text

if TYPE_CHECKING:
    from torch import nn

    from stegapp.networks.robust_coder import BlockCoder

__all__ = [
    "COVER_FEATURES",
    "END_FEATURES",
    "LARGEST_SCALE",
    "PLACE_FEATURES",
    "QUALITIES",
    "ROBUST",
    "STEGO_FEATURES",
    "TRACE_FEATURES",
    "TRACE_WIDTH",
    "RobustConfig",
]

LARGEST_SCALE = 3.4
"""Steps at strength 1, in steps of quality 50."""

QUALITIES = range(40, 99)
"""JPEG qualities that a picture is compared with."""

COVER_FEATURES, STEGO_FEATURES, END_FEATURES = 10, 10, 2
"""Of a coefficient of a cover, of one of a stego, and of a block: see `robust_features`."""

PLACE_FEATURES, TRACE_FEATURES = 4, 8
"""Learned: of each place, and of the quality."""

TRACE_WIDTH = 32
"""Of the hidden layer that makes features of the quality."""

_MOST_PLACES = 32  # `blocks.MOST_PLACES`, which would import numpy


@dataclass(frozen=True)
class RobustConfig(NetConfig):
    """Block networks. Raises ValueError when a value is out of bounds.

    places: coefficients of a block that carry a bit each. width: of both hidden layers. pooled: whether the extractor
    sees how well all coefficients fit each JPEG quality.
    """

    arch: str = "robust"
    places: int = 10
    width: int = 48
    pooled: bool = True

    def __post_init__(self) -> None:
        super().__post_init__()
        check_whole("places", self.places, 1, _MOST_PLACES)
        check_whole("width", self.width, 1, 256)
        if not isinstance(self.pooled, bool):
            raise ValueError("pooled must be true or false")


def _generator(config: RobustConfig) -> nn.Module:
    from stegapp.networks.robust_networks import BlockGenerator

    return BlockGenerator(config)


def _extractor(config: RobustConfig) -> nn.Module:
    from stegapp.networks.robust_networks import BlockExtractor

    return BlockExtractor(config)


def _generator_shapes(config: RobustConfig) -> Shapes:
    seen = COVER_FEATURES + END_FEATURES + 1 + PLACE_FEATURES
    return {
        "places": ("F32", (config.places, PLACE_FEATURES)),
        **_layers("layers", seen, config.width, config.width, 2),
    }


def _extractor_shapes(config: RobustConfig) -> Shapes:
    seen = STEGO_FEATURES + END_FEATURES + 1 + PLACE_FEATURES + (TRACE_FEATURES if config.pooled else 0)
    shapes: Shapes = {"places": ("F32", (config.places, PLACE_FEATURES))}
    if config.pooled:
        shapes |= _layers("traces", len(QUALITIES), TRACE_WIDTH, TRACE_FEATURES)
    return {**shapes, **_layers("layers", seen, config.width, config.width, 1)}


def _layers(name: str, *sizes: int) -> Shapes:
    shapes: Shapes = {}
    for number, (inputs, outputs) in enumerate(pairwise(sizes)):
        shapes[f"{name}.{2 * number}.weight"] = ("F32", (outputs, inputs))
        shapes[f"{name}.{2 * number}.bias"] = ("F32", (outputs,))
    return shapes


def _coder(config: RobustConfig, generator: Weights, extractor: Weights) -> BlockCoder:
    from stegapp.networks.robust_coder import BlockCoder

    return BlockCoder(config, generator, extractor)


def _describe(config: RobustConfig) -> str:
    return (
        f"It moves {config.places} coefficients of each 8×8 block to a lattice point of the wanted bit, and reads them "
        "again after JPEG compression. Made to arrive, not to stay unseen."
    )


_JT = {
    "batch": 16,
    "crop": 128,
    "rate": 5e-4,
    "grad_clip": 1.0,
    "message_weight": 1.0,
    "quality_weight": 0.6,
}
_SF = {"batch": 16, "crop": 128, "rate": 1e-3}
_DATA = {
    "mask_share": 0.3,
    "min_density": 0.3,
    "min_strength": 0.2,
    "synthetic_share": 0.02,
    "tone_share": 0.15,
}

ROBUST = Architecture(
    name="robust",
    title="robust",
    effort="trains in minutes, for messengers that recompress",
    choice=Text("&robust: minutes; it survives JPEG"),
    words=Text(
        "Small networks on the blocks of JPEG. What they hide survives messengers that compress pictures anew, but is "
        "easier to notice."
    ),
    embedding="spread",
    config=RobustConfig,
    generator=_generator,
    extractor=_extractor,
    coder=_coder,
    generator_shapes=_generator_shapes,
    extractor_shapes=_extractor_shapes,
    presets={
        "quick": {"jt": {"steps": 1000, **_JT}, "sf": {"steps": 500, **_SF}, "data": _DATA},
        "best": {"jt": {"steps": 1200, **_JT}, "sf": {"steps": 1500, **_SF}, "data": _DATA},
        "paper": {"jt": {"steps": 10000, **_JT}, "sf": {"steps": 10000, **_SF}, "data": _DATA},
    },
    describe=_describe,
)
