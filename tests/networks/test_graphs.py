"""The graphs that ONNX Runtime runs are the networks that torch trains."""

from collections.abc import Mapping

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from stegapp import runtime
from stegapp.models import ModelStore, load_model, read_model
from stegapp.networks import architecture
from stegapp.networks.config import NetConfig
from stegapp.networks.cost_graph import cost_graph, cost_shapes
from stegapp.networks.cost_head import CostHead
from stegapp.networks.inference import OnTorch
from stegapp.runtime import session
from stegapp.training.patterns import hard_covers
from tests.networks.conftest import CONFIGS, planes, seasoned


def weights(network: nn.Module) -> Mapping[str, NDArray[np.generic]]:
    return {key: value.numpy() for key, value in network.state_dict().items()}


def close(got: NDArray[np.float32], expected: NDArray[np.float32]) -> None:
    assert expected.std() > 2e-3
    np.testing.assert_allclose(got, expected, atol=2e-5 * float(np.abs(expected).max()), rtol=1e-4)


# Whole, in strips, two pictures in strips, and smaller than any network's reach.
@pytest.mark.parametrize(
    ("shape", "strip_bytes"), [((40, 24, 1), 1 << 24), ((129, 40, 1), 1), ((135, 24, 2), 40_000), ((3, 5, 1), 1)]
)
def test_the_graphs_are_the_networks(
    networks: tuple[NetConfig, nn.Module, nn.Module],
    shape: tuple[int, int, int],
    strip_bytes: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(session, "_STRIP_BYTES", strip_bytes)
    config, generator, extractor = networks
    record = architecture.get(config.arch)
    cover = planes(*shape)
    bits = (cover[::-1, :, ::-1] > 127).astype(np.uint8)
    on_bits = runtime.load(record.graphs[0](config, weights(generator)))
    on_image = runtime.load(record.graphs[1](config, weights(extractor)))
    with torch.inference_mode():
        close(on_bits(bits, cover), generator(torch.tensor(bits), torch.tensor(cover)).numpy())
        close(on_image(cover), extractor(torch.tensor(cover)).numpy())


def test_graphs_know_how_far_they_see(networks: tuple[NetConfig, nn.Module, nn.Module]) -> None:
    config, _, extractor = networks
    graph = architecture.get(config.arch).graphs[1](config, weights(extractor))
    run, reach = runtime.load(graph), graph.output_reach
    if reach == runtime.EVERYWHERE:
        pytest.skip("it depends on the whole picture")
    levels = planes(2 * reach + 9, 40)
    changed = levels.copy()
    changed[0, 0, 0] ^= 255
    rows = np.flatnonzero((run(levels) != run(changed)).any(axis=(0, 1, 3)))
    assert 0.7 * reach <= rows.max() <= reach  # what the last rows do may be less than floats can tell


def test_what_depends_on_the_whole_picture_is_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    config = CONFIGS["chatgan"]
    _, extractor = seasoned(config)
    run = runtime.load(architecture.get(config.arch).graphs[1](config, weights(extractor)))
    levels = planes(140, 24)
    changed = levels.copy()
    changed[:, :, -30:] //= 2
    monkeypatch.setattr(session, "_STRIP_BYTES", 1)
    assert (run(levels) != run(changed))[:, :, :40].mean() > 0.9  # a mean moved, far above what changed


BUNDLED = [
    name for name in architecture.names() if not (architecture.get(name).comparison or architecture.get(name).on_blocks)
]


@pytest.mark.parametrize("name", BUNDLED)
def test_bundled_models_read_every_bit_alike(name: str) -> None:
    """Of every architecture that has one; both runtimes agree on it, on what is hard to read too."""
    file = read_model(ModelStore().bundled_for(name).path)
    record, net = architecture.get(name), file.card.net
    here = load_model(file)
    generator = OnTorch.load(record.generator, net, file.generator, "cpu")
    extractor = OnTorch.load(record.extractor, net, file.extractor, "cpu")
    rng = np.random.default_rng(5)
    margin = np.inf
    for cover in hard_covers(96).values():
        bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
        change = here.map(bits, cover)
        np.testing.assert_allclose(change, generator(bits[None, None], cover[None, None])[0, 0], atol=1e-4)
        stego = here.embed(cover, change)
        logits, theirs = here.extract(stego), extractor(stego[None, None])[0, 0] / np.float32(file.card.temperature)
        np.testing.assert_allclose(logits, theirs, atol=1e-3)
        assert ((logits > 0) == (theirs > 0)).all() or name == "sftn"  # which is unsure of some bits
        margin = min(margin, float(np.abs(logits).min()))
    assert margin > 1 or name == "sftn"


@pytest.mark.parametrize("strip_bytes", [1 << 24, 1])
def test_the_cost_head_is_its_network(strip_bytes: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "_STRIP_BYTES", strip_bytes)
    torch.manual_seed(4)
    head = CostHead()
    nn.init.normal_(head.last.weight)
    state = {key: value.detach().numpy() for key, value in head.state_dict().items()}
    assert {key: value.shape for key, value in state.items()} == cost_shapes()
    grey = planes(70, 50)
    log_costs = np.random.default_rng(6).normal(size=grey.shape).astype(np.float32)
    with torch.inference_mode():
        expected = torch.cat(head(torch.tensor(grey).float(), torch.tensor(log_costs)), dim=1).numpy()
    close(runtime.load(cost_graph(state))(grey, log_costs), expected)
