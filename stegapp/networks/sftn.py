"""The architecture `sftn`, as published: networks that see x/255 alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from stegapp.networks.architecture import Architecture
from stegapp.networks.paper import AS_PUBLISHED, extractor_graph, generator_graph, new_extractor, new_generator
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
    presets={
        "quick": {"jt": {**_JT, "steps": 1500, "quality_ramp": 0.3}, "sf": {"steps": 800}, "data": _DATA},
        "best": {"jt": {**_JT, "steps": 20_000, "quality_ramp": 0.1}, "sf": {"steps": 10_000}, "data": _DATA},
        "paper": AS_PUBLISHED,
    },
    describe=_describe,
)
