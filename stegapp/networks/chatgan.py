"""The architecture `chatgan`: CHAT-GAN, one of the two that the paper compares with, as far as it is known."""

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

__all__ = ["CHATGAN", "ChatGanConfig"]

_MAX_WIDTH = 128


@dataclass(frozen=True)
class ChatGanConfig(NetConfig):
    """width: channels of each block. reduction: how many of them share one in the middle of the attention."""

    arch: str = "chatgan"
    width: int = 32
    reduction: int = 4

    def __post_init__(self) -> None:
        super().__post_init__()
        check_whole("width", self.width, 1, _MAX_WIDTH)
        check_whole("reduction", self.reduction, 1, _MAX_WIDTH)


def _generator(config: ChatGanConfig) -> nn.Module:
    from stegapp.networks.channel_attention import AttendedGenerator

    return AttendedGenerator(config.width, config.reduction)


def _extractor(config: ChatGanConfig) -> nn.Module:
    from stegapp.networks.channel_attention import AttendedExtractor

    return AttendedExtractor(config.width, config.reduction)


def _generator_graph(_: ChatGanConfig, weights: Weights) -> Graph:
    from stegapp.networks.attention_graphs import attended_generator

    return attended_generator(weights)


def _extractor_graph(_: ChatGanConfig, weights: Weights) -> Graph:
    from stegapp.networks.attention_graphs import attended_extractor

    return attended_extractor(weights)


def _generator_shapes(config: ChatGanConfig) -> Shapes:
    width = config.width
    return {
        **_attended("block1", 1, config),
        **_attended("block2", width + 1, config),
        **_attended("block3", 2 * width + 1, config),
        **conv_shapes("last", 3 * width + 1, 1),
    }


def _extractor_shapes(config: ChatGanConfig) -> Shapes:
    width = config.width
    return {
        **_attended("block1", 1, config),
        **_attended("block2", width, config),
        **_attended("block3", 2 * width, config),
        **_attended("block4", 3 * width, config),
        **conv_shapes("last", 4 * width, 1),
    }


def _attended(name: str, inputs: int, config: ChatGanConfig) -> Shapes:
    between = max(1, config.width // config.reduction)
    return {
        **basic_shapes(f"{name}.block", inputs, config.width),
        **conv_shapes(f"{name}.attention.squeeze", config.width, between, 1),
        **conv_shapes(f"{name}.attention.excite", between, config.width, 1),
    }


def _describe(_: ChatGanConfig) -> str:
    return "CHAT-GAN, rebuilt from descriptions for comparison: changes of up to ten grey levels, read with errors."


CHATGAN = Architecture(
    name="chatgan",
    title="CHAT-GAN",
    effort="is for comparison and takes hours",
    choice=Text("chat&gan: hours, best with a graphics card"),
    words=Text("CHAT-GAN, rebuilt from descriptions: it weights its channels by how they hang together."),
    embedding="spread",
    config=ChatGanConfig,
    generator=_generator,
    extractor=_extractor,
    generator_graph=_generator_graph,
    extractor_graph=_extractor_graph,
    generator_shapes=_generator_shapes,
    extractor_shapes=_extractor_shapes,
    presets=with_jt(adversary_weight=1.0),
    describe=_describe,
    comparison=True,
)
