"""Pixels a second of the JT- and the SF-stage, beside the arithmetic floor, and what drawing the crops costs.

The floor is the convolutions of one step, forward and backward (three times the forward), over the rate of a large
matrix product on this machine in the same minute. Run with `pytest tests/benchmarks/test_bench_training.py
--benchmark-only -s`; on a GPU, where there is one, too.
"""

from pathlib import Path

import pytest

from stegapp.networks import build_discriminator, build_extractor, build_generator
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig
from stegapp.training.config import DataConfig, JtConfig, SfConfig
from stegapp.training.crops import CropSampler
from stegapp.training.photos import PhotoStore, scan_images
from tests.benchmarks.test_bench_nets import matrix_rate

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
NETS = {"lattice": LatticeConfig(), "sftn": SftnConfig()}
CROP, BATCH = 64, 16


@pytest.fixture(scope="module")
def sampler():
    scan = scan_images(SAMPLES)
    return CropSampler(scan.usable, PhotoStore(2**28), DataConfig(), crop=CROP, seed=1, stage=0)


@pytest.fixture(params=["cpu", "cuda"])
def device(request):
    import torch

    if request.param == "cuda" and not torch.cuda.is_available():
        pytest.skip("no graphics card")
    return torch.device(request.param)


def weights(module):
    from torch import nn

    return sum(m.weight.numel() for m in module.modules() if isinstance(m, nn.Conv2d))


def report(benchmark, flops_a_pixel, device):
    pixels = BATCH * CROP**2
    extra = {"pixels_a_second": round(pixels / benchmark.stats["min"])}
    if device.type == "cpu":
        floor = pixels * flops_a_pixel / matrix_rate()
        extra |= {"floor_ms": round(floor * 1e3, 1), "ratio": round(benchmark.stats["min"] / floor, 2)}
    benchmark.extra_info.update(extra)
    print(f"\n{benchmark.name}: {benchmark.stats['min'] * 1e3:.1f} ms, {extra}")
    return extra


def test_drawing_crops(benchmark, sampler):
    batch = benchmark(lambda: sampler.batch(1, seen=BATCH, size=BATCH))
    assert batch.covers.shape == (BATCH, 1, CROP, CROP)
    assert benchmark.stats["min"] < 0.03  # hidden behind a step, in a thread of its own


@pytest.mark.parametrize("half", [False, True], ids=["float32", "bfloat16"])
@pytest.mark.parametrize("adversary", [0.0, 1.0])
@pytest.mark.parametrize("name", NETS)
def test_jt_step(benchmark, monkeypatch, sampler, device, name, adversary, half):
    import torch

    from stegapp.training import precision
    from stegapp.training.learners import JtLearner

    if half and not precision.has_bfloat16(device.type):
        pytest.skip("no bfloat16 in the hardware")
    monkeypatch.setattr(precision, "has_bfloat16", lambda kind: half)

    torch.manual_seed(1)
    generator, extractor = (
        build(NETS[name]).to(device).to(memory_format=torch.channels_last)
        for build in (build_generator, build_extractor)
    )
    discriminator = build_discriminator().to(device) if adversary else None
    settings = JtConfig(adversary_weight=adversary)
    stage = JtLearner(generator, extractor, discriminator, settings, device=device, seed=1)
    batch = sampler.batch(0, seen=0, size=BATCH)
    benchmark.pedantic(stage.step, args=(batch,), kwargs={"rate": 1e-4}, rounds=7, warmup_rounds=2)
    extra = report(benchmark, 6 * (weights(generator) + weights(extractor)), device)
    # D is not in the floor. Few channels: moving numbers, not multiplying them, takes lattice's time.
    assert extra.get("ratio", 0.0) < (30 if name == "lattice" else 8)


@pytest.mark.parametrize("name", NETS)
def test_sf_step(benchmark, sampler, device, name):
    import torch

    from stegapp.training.learners import SfLearner

    torch.manual_seed(1)
    generator, extractor = (
        build(NETS[name]).to(device).to(memory_format=torch.channels_last)
        for build in (build_generator, build_extractor)
    )
    stage = SfLearner(generator, extractor, SfConfig(), device=device)
    batch = sampler.batch(0, seen=0, size=BATCH)
    benchmark.pedantic(stage.step, args=(batch,), kwargs={"rate": 1e-4}, rounds=7, warmup_rounds=2)
    extra = report(benchmark, 2 * weights(generator) + 6 * weights(extractor), device)
    assert extra.get("ratio", 0.0) < (30 if name == "lattice" else 8)
