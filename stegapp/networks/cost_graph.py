"""The head that corrects HILL's costs as a graph: the same network as `cost_head.CostHead`.

The tests hold both together.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from stegapp.networks.highpass import KB, KV
from stegapp.runtime import Graph, Value

__all__ = ["FEATURES", "HEAD_WIDTH", "PLACE", "WAY", "cost_graph", "cost_shapes"]

PLACE = 1.5
"""Largest correction of a cost's logarithm by the place."""

WAY = 0.15
"""Largest correction by the direction. A head free to prefer one makes it predictable, which detectors that it has not
met make more of than the one it learned against."""

HEAD_WIDTH = 16
FEATURES = 9
"""Maps that the head sees: four steps to neighbours, a coarse residual, three textures and the costs."""
_NEIGHBOURS = ((1, 0), (1, 2), (0, 1), (2, 1))  # left, right, above, below


def cost_shapes() -> dict[str, tuple[int, ...]]:
    """Return the shape of every tensor in the head's state, all float32."""
    inner = HEAD_WIDTH, HEAD_WIDTH, 3, 3
    weights = {"conv1": (HEAD_WIDTH, FEATURES, 3, 3), "conv2": inner, "conv3": inner, "last": (2, HEAD_WIDTH, 1, 1)}
    shapes: dict[str, tuple[int, ...]] = {}
    for name, shape in weights.items():
        shapes |= {f"{name}.weight": shape, f"{name}.bias": shape[:1]}
    return shapes


def cost_graph(weights: Mapping[str, NDArray[np.float32]]) -> Graph:
    """Return the head: grey levels, uint8, and log costs, float32, to the log costs of +1 and of -1, two channels."""
    graph = Graph("costs")
    grey, log_costs = graph.floats(graph.input("grey")), graph.input("log_costs", "float32")

    def conv(name: str, x: Value, dilation: int = 1) -> Value:
        return graph.node("Relu", graph.conv(x, weights[f"{name}.weight"], weights[f"{name}.bias"], dilation=dilation))

    x = conv("conv1", graph.join(*_features(graph, grey, log_costs)))
    x = graph.node("Add", x, conv("conv2", x, 2))
    x = graph.node("Add", x, conv("conv3", x, 4))
    found = graph.node("Tanh", graph.conv(x, weights["last.weight"], weights["last.bias"]))
    # place + way and place - way, by a convolution of one pixel.
    mix = np.array([[PLACE, WAY], [PLACE, -WAY]], np.float32)[:, :, None, None]
    graph.output(graph.node("Add", log_costs, graph.conv(found, mix, np.zeros(2, np.float32))))
    return graph


def _features(graph: Graph, grey: Value, log_costs: Value) -> list[Value]:
    four = np.zeros((4, 1, 3, 3), np.float32)
    four[:, 0, 1, 1] = 1
    for number, (row, column) in enumerate(_NEIGHBOURS):
        four[number, 0, row, column] = -1
    steps = _filtered(graph, grey, four / np.float32(4), mode="edge")
    fine = graph.node(
        "Abs", _filtered(graph, grey, np.array(KB, np.float32)[None, None] / np.float32(4), mode="reflect")
    )
    coarse = _filtered(graph, grey, np.array(KV, np.float32)[None, None] / np.float32(24), mode="reflect")
    textures = [
        fine if side == 1 else graph.node(
            "AveragePool", graph.pad(fine, side // 2, mode="reflect"), reach=side // 2, kernel_shape=[side, side]
        )
        for side in (1, 3, 9)
    ]  # fmt: skip
    least, half = graph.constant(np.array(0.1, np.float32)), graph.constant(np.array(0.5, np.float32))
    return [
        graph.node("Tanh", steps),
        graph.node("Tanh", coarse),
        *(graph.node("Log", graph.node("Add", texture, least)) for texture in textures),
        graph.node("Mul", log_costs, half),
    ]


def _filtered(graph: Graph, grey: Value, kernels: NDArray[np.float32], *, mode: str) -> Value:
    """Return residuals, the picture going on outside its edges as `mode` says."""
    padded = graph.pad(grey, kernels.shape[-1] // 2, mode=mode)
    return graph.conv(padded, kernels, np.zeros(len(kernels), np.float32), padded=True)
