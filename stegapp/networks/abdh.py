"""The architecture `abdh`: ABDH, one of the two that the paper compares with, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stegapp.networks.architecture import Architecture, Shapes, Weights
from stegapp.networks.config import NetConfig, check_whole
from stegapp.networks.paper import with_jt
from stegapp.networks.shapes import basic_shapes, conv_shapes
from stegapp.texts import Text

if TYPE_CHECKING:
    from torch import nn

    from stegapp.runtime import Graph

__all__ = ["ABDH", "AbdhConfig"]

_MAX_WIDTH = 128


@dataclass(frozen=True)
class AbdhConfig(NetConfig):
    """width, attention_width: channels at full size of generator and extractor, and of the attention."""

    arch: str = "abdh"
    width: int = 32
    attention_width: int = 16

    def __post_init__(self) -> None:
        super().__post_init__()
        check_whole("width", self.width, 1, _MAX_WIDTH)
        check_whole("attention_width", self.attention_width, 1, _MAX_WIDTH)


def _generator(config: AbdhConfig) -> nn.Module:
    from stegapp.networks.spatial_attention import MaskedGenerator

    return MaskedGenerator(config.width, config.attention_width)


def _extractor(config: AbdhConfig) -> nn.Module:
    from stegapp.networks.spatial_attention import ShrinkingExtractor

    return ShrinkingExtractor(config.width)


def _generator_graph(_: AbdhConfig, weights: Weights) -> Graph:
    from stegapp.networks.attention_graphs import masked_generator

    return masked_generator(weights)


def _extractor_graph(_: AbdhConfig, weights: Weights) -> Graph:
    from stegapp.networks.attention_graphs import shrinking_extractor

    return shrinking_extractor(weights)


def _generator_shapes(config: AbdhConfig) -> Shapes:
    return {
        **_body("attention.body", 1, config.attention_width),
        **conv_shapes("attention.last", config.attention_width, 1),
        **_body("body", 3, config.width),
        **conv_shapes("last", config.width, 1),
    }


def _extractor_shapes(config: AbdhConfig) -> Shapes:
    return {**_body("body", 1, config.width), **conv_shapes("last", config.width, 1)}


def _body(name: str, inputs: int, width: int) -> Shapes:
    return {
        **basic_shapes(f"{name}.down1", inputs, width),
        **basic_shapes(f"{name}.down2", width, 2 * width),
        **basic_shapes(f"{name}.down3", 2 * width, 4 * width),
        **_enlarged(f"{name}.enlarge2", 4 * width, 2 * width),
        **basic_shapes(f"{name}.up2", 4 * width, 2 * width),
        **_enlarged(f"{name}.enlarge1", 2 * width, width),
        **basic_shapes(f"{name}.up1", 2 * width, width),
    }


def _enlarged(name: str, inputs: int, outputs: int) -> Shapes:
    return {f"{name}.weight": ("F32", (inputs, outputs, 2, 2)), f"{name}.bias": ("F32", (outputs,))}


def _describe(_: AbdhConfig) -> str:
    return (
        "ABDH, rebuilt from descriptions for comparison: changes of up to ten grey levels where its attention allows."
    )


ABDH = Architecture(
    name="abdh",
    title="ABDH",
    effort="is for comparison and takes hours",
    choice=Text("ab&dh: hours, best with a graphics card"),
    words=Text("ABDH, rebuilt from descriptions: it weights where to write by a mask that it draws of each picture."),
    embedding="spread",
    config=AbdhConfig,
    generator=_generator,
    extractor=_extractor,
    generator_graph=_generator_graph,
    extractor_graph=_extractor_graph,
    generator_shapes=_generator_shapes,
    extractor_shapes=_extractor_shapes,
    presets=with_jt(adversary_weight=1.0, secret_adversary_weight=1.0, inconsistency_weight=1.0),
    describe=_describe,
    comparison=True,
)
