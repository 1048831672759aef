"""Graphs are sound ONNX models, and failures of their runtime are told as what they are."""

import threading

import numpy as np
import onnx
import pytest
from torch import nn

from stegapp import runtime
from stegapp.errors import DeviceError
from stegapp.networks import architecture, build_extractor, build_generator
from stegapp.networks.architecture import Weights
from stegapp.networks.cost_graph import cost_graph, cost_shapes
from stegapp.networks.lattice import LatticeConfig
from stegapp.runtime import Graph, devices, session


def _graphs() -> list[Graph]:
    made = [cost_graph({name: np.zeros(shape, np.float32) for name, shape in cost_shapes().items()})]
    for config in (LatticeConfig(), LatticeConfig(periods=(), table="ab" * 32)):
        record = architecture.get(config.arch)
        made.append(record.graphs[0](config, _weights(build_generator(config))))
        made.append(record.graphs[1](config, _weights(build_extractor(config))))
    return made


def _weights(network: nn.Module) -> Weights:
    return {key: value.numpy() for key, value in network.state_dict().items()}


@pytest.mark.parametrize("graph", _graphs(), ids=lambda graph: graph.name)
def test_graphs_are_sound_onnx(graph: Graph) -> None:
    model = onnx.load_from_string(graph.to_onnx())
    onnx.checker.check_model(model, full_check=True)
    assert [value.name for value in model.graph.input] == graph.inputs


def test_what_is_written_is_what_was_meant() -> None:
    graph = Graph("all kinds")
    x = graph.input("x")
    numbers = graph.constant(np.array([[1, -2]], np.int64))
    graph.output(graph.node("Op", x, numbers, whole=-3, real=0.5, text="édge", many=[300, -1]))
    (node,) = onnx.load_from_string(graph.to_onnx()).graph.node
    found = {attribute.name: onnx.helper.get_attribute_value(attribute) for attribute in node.attribute}
    assert found == {"whole": -3, "real": 0.5, "text": "édge".encode(), "many": [300, -1]}
    (constant,) = onnx.load_from_string(graph.to_onnx()).graph.initializer
    assert onnx.numpy_helper.to_array(constant).tolist() == [[1, -2]]


def test_running_out_of_memory_is_told_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = Graph("double")
    x = graph.floats(graph.input("x"))
    graph.output(graph.node("Add", x, x))
    run = runtime.load(graph)
    assert isinstance(run, session._Strips)
    picture = np.ones((1, 1, 4, 4), np.uint8)
    assert (run(picture) == 2).all()

    class Full:
        def run(self, *_: object) -> None:
            raise ValueError("Failed to allocate memory for requested buffer of size 68719476736")

    monkeypatch.setattr(run, "session", Full())
    with pytest.raises(MemoryError):
        run(picture)


def test_threads_share_a_network() -> None:
    graph = Graph("double")
    x = graph.floats(graph.input("x"))
    graph.output(graph.node("Add", x, x))
    run = runtime.load(graph)
    wrong: list[int] = []

    def work(level: int) -> None:
        picture = np.full((1, 1, 50, 50), level, np.uint8)
        wrong.extend(level for _ in range(20) if not (run(picture) == 2 * level).all())

    threads = [threading.Thread(target=work, args=(level,)) for level in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_messages_take_the_processor_unless_told() -> None:
    assert devices.choose() == devices.choose("cpu") == "cpu"
    assert devices.listed()[0].name == "cpu"
    with pytest.raises(DeviceError, match="no device “gpu”"):
        devices.choose("gpu")


def test_what_a_system_does_not_offer_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "available", lambda: ("cpu", "coreml"))
    assert devices.choose("coreml") == "coreml"
    assert devices.listed()[1].label == "Core ML"
    with pytest.raises(DeviceError, match="DirectML is not available"):
        devices.choose("directml")
