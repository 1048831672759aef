"""The architecture `sftn`, as published: networks that see x/255 alone."""

from __future__ import annotations

from dataclasses import dataclass

from stegapp.networks.architecture import Architecture
from stegapp.networks.paper import PRESETS, extractor_graph, generator_graph, new_extractor, new_generator
from stegapp.networks.paper_config import PaperConfig
from stegapp.networks.shapes import extractor_shapes, generator_shapes
from stegapp.texts import Text

__all__ = ["SFTN", "SftnConfig"]


@dataclass(frozen=True)
class SftnConfig(PaperConfig):
    """The paper's networks: 29,674 parameters in G, 214,509 in E."""

    arch: str = "sftn"

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.periods or self.table:
            raise ValueError("sftn takes no periods and no table")


def _describe(_: SftnConfig) -> str:
    return "The paper's separable fine-tuned network: changes of up to ten grey levels, read with a few errors."


SFTN = Architecture(
    name="sftn",
    title="SFTN",
    effort="is the paper's and takes hours",
    choice=Text("sftn: &hours, best with a graphics card"),
    words=Text(
        "The large networks of the paper. They change pixels by up to ten grey levels and are read with a few "
        "errors, which are corrected."
    ),
    embedding="spread",
    config=SftnConfig,
    generator=new_generator,
    extractor=new_extractor,
    generator_graph=generator_graph,
    extractor_graph=extractor_graph,
    generator_shapes=generator_shapes,
    extractor_shapes=extractor_shapes,
    presets=PRESETS,
    describe=_describe,
)
