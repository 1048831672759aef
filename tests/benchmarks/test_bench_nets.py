"""Times of G and E on a whole plane, beside the arithmetic floor.

The floor is the multiplications and additions of the convolutions, divided by the rate of a large matrix product on
this machine in the same minute. Run with `pytest tests/benchmarks/test_bench_nets.py --benchmark-only`; the floor and
the ratio of the best time to it stand in the table's extra info and on standard output (`-s`).
"""

import time

import numpy as np
import pytest

from stegapp.models import ModelCard, load_model, save_model
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig

SIDE = 512
NETS = {"lattice": LatticeConfig(), "sftn": SftnConfig()}


def untrained(folder, name, net):
    """Write an untrained model, and return its file: its weights do not change how long it takes."""
    import torch

    from stegapp.networks import build_extractor, build_generator

    torch.manual_seed(40)
    path = folder / f"{name}.safetensors"
    save_model(
        path,
        generator_state=build_generator(net).state_dict(),
        extractor_state=build_extractor(net).state_dict(),
        card=ModelCard(name=name, net=net, embedding="sparse"),
    )
    return path


@pytest.fixture(scope="module", params=NETS)
def model_path(request, tmp_path_factory):
    return untrained(tmp_path_factory.mktemp("models"), request.param, NETS[request.param])


@pytest.fixture(scope="module")
def model(model_path):
    return load_model(model_path)


@pytest.fixture
def planes():
    """Return a cover and bits."""
    rng = np.random.default_rng(41)
    return rng.integers(0, 256, (SIDE, SIDE), dtype=np.uint8), rng.integers(0, 2, (SIDE, SIDE), dtype=np.uint8)


def matrix_rate():
    """Return the best rate of a float32 matrix product in FLOP/s, with as many threads as the networks use."""
    import torch

    size = 2048
    a, b = torch.randn(size, size), torch.randn(size, size)
    best = float("inf")
    for _ in range(7):
        start = time.perf_counter()
        torch.mm(a, b)
        best = min(best, time.perf_counter() - start)
    return 2 * size**3 / best


def flops(build, net):
    """Return the multiplications and additions of all convolutions on a plane."""
    from torch import nn

    return sum(2 * module.weight.numel() for module in build(net).modules() if isinstance(module, nn.Conv2d)) * SIDE**2


def report(benchmark, model, build):
    floor = flops(build, model.card.net) / matrix_rate()
    ratio = benchmark.stats["min"] / floor
    benchmark.extra_info.update(floor_ms=round(floor * 1e3, 1), ratio=round(ratio, 2))
    print(f"\n{benchmark.name}: {benchmark.stats['min'] * 1e3:.1f} ms, floor {floor * 1e3:.1f} ms, ratio {ratio:.2f}")
    return ratio


def test_generator(benchmark, model, planes):
    from stegapp.networks import build_generator

    cover, bits = planes
    benchmark(model.map, bits, cover)
    # Few channels: moving numbers, not multiplying them, takes the time.
    assert report(benchmark, model, build_generator) < 6


def test_extractor(benchmark, model, planes):
    from stegapp.networks import build_extractor

    benchmark(model.extract, planes[0])
    assert report(benchmark, model, build_extractor) < 1.6


@pytest.mark.parametrize("width", [4, 8, 16, 32])
def test_extractor_by_width(benchmark, planes, tmp_path, width):
    model = load_model(untrained(tmp_path, f"lattice-{width}", LatticeConfig(width=width)))
    benchmark(model.extract, planes[0])


def test_embedding(benchmark, model, planes):
    cover, bits = planes
    modification = model.map(bits, cover)
    benchmark(model.embed, cover, modification, bits, 0.8)
    assert benchmark.stats["min"] < 0.1


def test_loading(benchmark, model_path):
    benchmark(load_model, model_path)
    assert benchmark.stats["min"] < 0.2
