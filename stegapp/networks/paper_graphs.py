"""Generator and extractor as graphs, for runtimes other than torch: the networks of `generator` and `extractor`.

BatchNorm is folded into the convolution before it. Pictures come in whole levels, so that every grey-level feature is
looked up in a table. The tests hold both forms together.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from stegapp.networks.architecture import Weights
from stegapp.networks.labels import LEVELS, TILE, labels_of
from stegapp.networks.paper_config import EPSILON, SLOPE, PaperConfig
from stegapp.runtime import Graph, Value

__all__ = ["Builder", "extractor_graph", "generator_graph"]


def generator_graph(config: PaperConfig, weights: Weights) -> Graph:
    """Return G: bits and cover, uint8, to the modification map. See `generator.Generator`."""
    graph = Graph("generator", tile=TILE if config.table else 1)
    bits, cover = graph.floats(graph.input("bits")), graph.input("cover")
    build = Builder(graph, weights)
    features = _features(graph, config, cover)
    if config.table:  # (1 + (2 bit - 1) label·way) / 2
        one, half = graph.constant(np.array(1, np.float32)), graph.constant(np.array(0.5, np.float32))
        sign = graph.node("Sub", graph.node("Add", bits, bits), one)
        bits = graph.node("Mul", graph.node("Add", graph.node("Mul", sign, features[-1]), one), half)
    first = build.basic("block1", *features)
    second = build.basic("block2", first, bits)
    if config.structure == "B":
        graph.output(build.last(build.basic("block3", second, bits), bits))
        return graph
    third = build.basic("block3", first, second, bits)
    graph.output(build.last(first, second, third, bits))
    return graph


def extractor_graph(config: PaperConfig, weights: Weights) -> Graph:
    """Return E: a picture, uint8, to one logit a pixel. See `extractor.Extractor`."""
    graph = Graph("extractor", tile=TILE if config.table else 1)
    build = Builder(graph, weights)
    first = build.basic("block1", *_features(graph, config, graph.input("image")))
    if config.structure == "A":
        second = build.basic("block2", first)
        graph.output(build.last(first, second, build.basic("block3", first, second)))
        return graph
    if config.structure == "C":
        second = build.basic("block2", first)
        third = build.basic("block3", second)
    else:
        second = build.fused("block2", first, dilated=config.mfb == "dilation")
        third = build.dense("block3", second, depth=config.rdb_depth)
    if config.structure == "B":
        graph.output(build.last(build.basic("block5", build.basic("block4", third))))
        return graph
    graph.output(build.last(build.basic("block5", build.basic("block4", third, second), first)))
    return graph


class Builder:
    """Adds the paper's blocks, with the weights of a state, to a graph; see `layers`."""

    def __init__(self, graph: Graph, weights: Weights) -> None:
        self.graph = graph
        self.weights = weights

    def basic(self, name: str, *parts: Value, stride: int = 1) -> Value:
        """Add a BasicConv."""
        weight, bias, norm = self._of(f"{name}.conv.weight"), self._of(f"{name}.conv.bias"), f"{name}.norm"
        scale = self._of(f"{norm}.weight") / np.sqrt(self._of(f"{norm}.running_var") + EPSILON)
        shift = self._of(f"{norm}.bias") - self._of(f"{norm}.running_mean") * scale
        folded = (weight * scale[:, None, None, None]).astype(np.float32), (bias * scale + shift).astype(np.float32)
        return self._leaky(self.graph.conv(self.graph.join(*parts), *folded, stride=stride))

    def fused(self, name: str, x: Value, *, dilated: bool) -> Value:
        """Add a MultiScaleFusion."""
        branches = [
            self.plain(f"{name}.branches.{number}", x, dilation=number + 1 if dilated else 1) for number in range(3)
        ]
        return self.basic(f"{name}.fuse", *branches)

    def dense(self, name: str, x: Value, *, depth: int) -> Value:
        """Add a ResidualDense."""
        seen = [x]
        for layer in range(depth):
            seen.append(self._leaky(self.plain(f"{name}.dense.{layer}", self.graph.join(*seen))))
        return self.graph.node("Add", self.plain(f"{name}.fuse", self.graph.join(*seen)), x)

    def last(self, *parts: Value) -> Value:
        """Add a LastConv."""
        return self.plain("last", self.graph.join(*parts))

    def plain(self, name: str, x: Value, *, dilation: int = 1) -> Value:
        """Add a convolution."""
        return self.graph.conv(x, *self._pair(name), dilation=dilation)

    def enlarged(self, name: str, x: Value, *, like: Value) -> Value:
        """Add a transposed convolution to twice the size, cut to that of `like`."""
        return self.graph.enlarged(x, *self._pair(name), like=like)

    def attended(self, name: str, x: Value) -> Value:
        """Add a ChannelAttention."""
        squeezed = self.graph.node("Relu", self.plain(f"{name}.squeeze", self.graph.mean(x)))
        weights = self.graph.node("Sigmoid", self.plain(f"{name}.excite", squeezed))
        return self.graph.node("Mul", x, weights)

    def _pair(self, name: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        return self._of(f"{name}.weight").astype(np.float32), self._of(f"{name}.bias").astype(np.float32)

    def _leaky(self, x: Value) -> Value:
        return self.graph.node("LeakyRelu", x, alpha=SLOPE)

    def _of(self, name: str) -> NDArray[np.float64]:
        return self.weights[name].astype(np.float64)


def _features(graph: Graph, config: PaperConfig, image: Value) -> list[Value]:
    """Return the maps of `layers.GreyFeatures`, one channel each."""
    index = graph.whole(image)
    levels = np.arange(LEVELS, dtype=np.float32)
    tables = [levels / np.float32(255)]
    for period in config.periods:
        angle = levels % period * np.float32(2 * math.pi / period)
        tables.append(np.cos(angle))
        if period > 2:
            tables.append(np.sin(angle))
    seen = [graph.node("Gather", graph.constant(table), index) for table in tables]
    if config.table:
        labels = labels_of(config.table)
        place = graph.node("Add", index, _first_of_place(graph, image))
        held = (labels.label, labels.way, labels.label * labels.way)
        constants = (graph.constant(table.reshape(-1).astype(np.float32)) for table in held)
        seen.extend(graph.node("Gather", constant, place) for constant in constants)
    return seen


def _first_of_place(graph: Graph, image: Value) -> Value:
    """Return where a pixel's labels begin in the table: LEVELS times the number of its place in its tile, [H, W]."""
    rows, columns = (_in_tile(graph, image, axis) for axis in (2, 3))
    down = graph.node("Unsqueeze", graph.node("Mul", rows, _whole(graph, TILE)), graph.constant(np.array([1])))
    place = graph.node("Mul", graph.node("Add", down, columns), _whole(graph, LEVELS))
    return graph.whole(place)


def _in_tile(graph: Graph, image: Value, axis: int) -> Value:
    """Return 0, 1, …, TILE - 1, 0, … for each row (axis 2) or column (axis 3)."""
    size = graph.node("Gather", graph.node("Shape", image), _whole(graph, axis))
    return graph.node("Mod", graph.node("Range", _whole(graph, 0), size, _whole(graph, 1)), _whole(graph, TILE))


def _whole(graph: Graph, number: int) -> Value:
    return graph.constant(np.array(number, np.int64))
