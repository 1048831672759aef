"""The architecture `lattice`, trained by default: narrow networks that see periodic features of the grey level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from stegapp.networks.architecture import Architecture
from stegapp.networks.paper import AS_PUBLISHED, extractor_graph, generator_graph, new_extractor, new_generator
from stegapp.networks.paper_config import PaperConfig
from stegapp.networks.shapes import extractor_shapes, generator_shapes
from stegapp.texts import Text

__all__ = ["LATTICE", "LatticeConfig"]


@dataclass(frozen=True)
class LatticeConfig(PaperConfig):
    """Networks that tell by features of period 2 and 4, or by a private labelling, what a level stands for."""

    LABELLING: ClassVar[str] = "table"

    arch: str = "lattice"
    width: int = 8
    last_width: int = 16
    periods: tuple[int, ...] = (2, 4)

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.periods and not self.table:
            raise ValueError("lattice needs periods or a table")


def _describe(config: LatticeConfig) -> str:
    if config.private:
        return (
            "It labels each grey level by a secret table of its own and moves a pixel by one to a level of the wanted "
            "label. Invisible to the eye, but not to statistics; without this file, its bits look like chance."
        )
    return (
        "It sees each grey level's residue and moves a pixel by one to a level of the wanted one: in effect "
        "embedding in the least significant bit, learned. Invisible to the eye, but not to statistics."
    )


LATTICE = Architecture(
    name="lattice",
    title="lattice",
    effort="trains in minutes",
    choice=Text("&lattice: minutes, even without a graphics card"),
    words=Text(
        "Small networks that learn to change pixels by a single grey level. Nobody sees it, every bit comes back, "
        "and a picture carries some 30 KB."
    ),
    embedding="sparse",
    config=LatticeConfig,
    generator=new_generator,
    extractor=new_extractor,
    generator_graph=generator_graph,
    extractor_graph=extractor_graph,
    generator_shapes=generator_shapes,
    extractor_shapes=extractor_shapes,
    presets={
        "quick": {},
        "best": {"jt": {"steps": 3000}, "sf": {"steps": 1500}},
        "paper": AS_PUBLISHED,
    },
    private={"periods": ()},  # what the labelling says is all that is to be learned
    describe=_describe,
)
