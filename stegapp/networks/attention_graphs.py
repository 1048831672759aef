"""The networks of `channel_attention` and `spatial_attention` as graphs, for runtimes other than torch.

The tests hold both forms together.
"""

from __future__ import annotations

import numpy as np

from stegapp.networks.architecture import Weights
from stegapp.networks.paper_graphs import Builder
from stegapp.runtime import Graph, Value

__all__ = ["attended_extractor", "attended_generator", "masked_generator", "shrinking_extractor"]

_SHRUNK_BY = 4


def attended_generator(weights: Weights) -> Graph:
    """Return G of `channel_attention`: bits and cover, uint8, to the modification map."""
    graph = Graph("generator")
    bits, cover = graph.floats(graph.input("bits")), graph.input("cover")
    build = Builder(graph, weights)
    seen = [_attended(build, "block1", _levels(graph, cover))]
    for name in ("block2", "block3"):
        seen.append(_attended(build, name, *seen, bits))
    graph.output(build.last(*seen, bits))
    return graph


def attended_extractor(weights: Weights) -> Graph:
    """Return E of `channel_attention`: a picture, uint8, to one logit a pixel."""
    graph = Graph("extractor")
    build = Builder(graph, weights)
    seen = [_attended(build, "block1", _levels(graph, graph.input("image")))]
    for name in ("block2", "block3", "block4"):
        seen.append(_attended(build, name, *seen))
    graph.output(build.last(*seen))
    return graph


def masked_generator(weights: Weights) -> Graph:
    """Return G of `spatial_attention`: bits and cover, uint8, to the modification map."""
    graph = Graph("generator", tile=_SHRUNK_BY)
    bits, cover = graph.floats(graph.input("bits")), graph.input("cover")
    build = Builder(graph, weights)
    levels = _levels(graph, cover)
    mask = graph.node("Sigmoid", build.plain("attention.last", _body(build, "attention.body", levels)))
    graph.output(graph.node("Mul", mask, build.last(_body(build, "body", levels, bits, mask))))
    return graph


def shrinking_extractor(weights: Weights) -> Graph:
    """Return E of `spatial_attention`: a picture, uint8, to one logit a pixel."""
    graph = Graph("extractor", tile=_SHRUNK_BY)
    build = Builder(graph, weights)
    graph.output(build.last(_body(build, "body", _levels(graph, graph.input("image")))))
    return graph


def _levels(graph: Graph, image: Value) -> Value:
    return graph.node("Div", graph.floats(image), graph.constant(np.array(255, np.float32)))


def _attended(build: Builder, name: str, *parts: Value) -> Value:
    return build.attended(f"{name}.attention", build.basic(f"{name}.block", *parts))


def _body(build: Builder, name: str, *parts: Value) -> Value:
    """Add an encoder with its decoder."""
    first = build.basic(f"{name}.down1", *parts)
    second = build.basic(f"{name}.down2", first, stride=2)
    third = build.basic(f"{name}.down3", second, stride=2)
    second = build.basic(f"{name}.up2", second, build.enlarged(f"{name}.enlarge2", third, like=second))
    return build.basic(f"{name}.up1", first, build.enlarged(f"{name}.enlarge1", second, like=first))
