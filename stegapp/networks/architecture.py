"""Architectures: what the rest of the program has to know of a kind of networks, and the list of those there are.

Owns the record and the registry. Must not import torch: a record's builders do when they are called. To add an
architecture, write one module that makes its record, and register that in `stegapp.networks`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, get_args

from stegapp.choices import Preset
from stegapp.networks.config import NetConfig, check_choice

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from torch import nn

    from stegapp.networks.robust_coder import BlockCoder
    from stegapp.runtime import Graph

__all__ = [
    "WHOLE_COVER",
    "Architecture",
    "Embedding",
    "Preset",
    "Settings",
    "Shapes",
    "Weights",
    "config_from_dict",
    "get",
    "names",
    "register",
    "unregister",
]

C = TypeVar("C", bound=NetConfig)

Embedding: TypeAlias = Literal["sparse", "spread"]

Settings: TypeAlias = Mapping[str, Mapping[str, Any]]
"""Part of the training's settings ("jt", "sf" or "data") → setting → value, where it is not the default."""

WHOLE_COVER = "whole cover"
"""As a setting's `crop`: the side of the carrier's plane, whatever that is."""

Weights: TypeAlias = "Mapping[str, NDArray[np.generic]]"
"""Name of a tensor in a network's state → its values."""

Shapes: TypeAlias = dict[str, tuple[str, tuple[int, ...]]]
"""Name of a tensor → its type as safetensors writes it ("F32" or "I64"), and its shape."""


@dataclass(frozen=True, kw_only=True)
class Architecture(Generic[C]):
    """A kind of generator and extractor, by whose name model files, command line and window find it.

    name: as model cards and commands write it. title: as people do.
    effort: what training it takes, as half a sentence after the name.
    choice, words: how the window offers it for training, as a line with "&" before the letter that picks it, and as a
        paragraph.
    embedding: how spare room is spent, see `ModelCard`.
    config: the class of its settings. Made without arguments, they are those that training starts with.
    generator, extractor: build a freshly initialised network. `generator(bits, cover)` returns the modification map and
        `extractor(image)` one logit a pixel, positive for bit 1, both float32; all are [B, 1, H, W], with bits 0 or 1
        and grey levels 0..255, which come as whole bytes or as floats.
    generator_graph, extractor_graph: the same networks with trained weights, for runtimes other than torch; whole
        levels come in. A test holds both forms together for every architecture that is registered.
    coder: instead of graphs, what hides and reveals on the grid of 8×8 blocks, made of the weights of both networks.
    generator_shapes, extractor_shapes: the tensors in the state of each, found without building it, so that a model
        file can be judged by its header.
    presets: what training does for each preset. "paper" trains as published, for comparison.
    comparison: whether it is here to be compared with alone. No model of it comes with the application.
    private: the settings that fresh networks with a private labelling need, beside its key.
    describe: what such networks do, in one or two sentences for a model card.
    """

    name: str
    title: str
    effort: str
    choice: str
    words: str
    embedding: Embedding
    config: type[C]
    generator: Callable[[C], nn.Module]
    extractor: Callable[[C], nn.Module]
    generator_shapes: Callable[[C], Shapes]
    extractor_shapes: Callable[[C], Shapes]
    presets: Mapping[Preset, Settings]
    describe: Callable[[C], str]
    generator_graph: Callable[[C, Weights], Graph] | None = None
    extractor_graph: Callable[[C, Weights], Graph] | None = None
    coder: Callable[[C, Weights, Weights], BlockCoder] | None = None
    comparison: bool = False
    private: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.config().arch != self.name:
            raise ValueError(f"the settings of architecture {self.name} name another one")
        if set(self.presets) != set(get_args(Preset)):
            raise ValueError(f"architecture {self.name} needs the presets {', '.join(get_args(Preset))}")
        if (self.coder is None) == (self.generator_graph is None or self.extractor_graph is None):
            raise ValueError(f"architecture {self.name} needs either graphs or a coder")

    @property
    def on_blocks(self) -> bool:
        """Whether its bits lie in blocks and survive recompression, instead of one in each pixel."""
        return self.coder is not None

    @property
    def graphs(self) -> tuple[Callable[[C, Weights], Graph], Callable[[C, Weights], Graph]]:
        """What makes the graphs of generator and extractor. Raises ValueError where there are none."""
        if self.generator_graph is None or self.extractor_graph is None:
            raise ValueError(f"architecture {self.name} has no graphs")
        return self.generator_graph, self.extractor_graph

    @property
    def takes_labelling(self) -> bool:
        """Whether its networks can read bits by a private labelling of grey levels."""
        return bool(self.config.LABELLING)


_registry: dict[str, Architecture[Any]] = {}


def register(architecture: Architecture[Any]) -> None:
    """Let an architecture be found by its name. Raises ValueError where there is one of that name."""
    if architecture.name in _registry:
        raise ValueError(f"there is an architecture {architecture.name} already")
    _registry[architecture.name] = architecture


def unregister(name: str) -> None:
    """Forget an architecture."""
    del _registry[name]


def names() -> tuple[str, ...]:
    """Return the names of all architectures, the one to train by default first."""
    return tuple(_registry)


def get(name: str) -> Architecture[Any]:
    """Return the architecture of a name. Raises ValueError, with the names there are."""
    check_choice("arch", name, names())
    return _registry[name]


def config_from_dict(values: Mapping[str, Any]) -> NetConfig:
    """Return the settings that `NetConfig.to_dict` wrote, of whichever architecture. Raises ValueError."""
    if not isinstance(values, Mapping) or "arch" not in values:
        raise ValueError("unknown or missing network settings: arch")
    config: NetConfig = get(values["arch"]).config.from_dict(values)
    return config
