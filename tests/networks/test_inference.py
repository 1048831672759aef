"""Networks rewritten for speed compute what they computed before."""

import pytest
import torch
from torch import nn

from stegapp.networks import build_extractor, build_generator
from stegapp.networks.inference import fold_batchnorm, for_inference
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.paper_config import PaperConfig, Structure
from stegapp.networks.sftn import SftnConfig

STRUCTURES: tuple[Structure, ...] = ("A", "B", "C")
CONFIGS: dict[str, PaperConfig] = {
    "sftn": SftnConfig(width=6),
    "lattice": LatticeConfig(),
    "table": LatticeConfig(periods=(), table="3c" * 32, width=4),
    "kernel": LatticeConfig(mfb="kernel", width=4),
    "deep": LatticeConfig(width=3, rdb_depth=5, rdb_growth=2),
    **{structure: LatticeConfig(structure=structure, width=4) for structure in STRUCTURES},
}


def planes(height, width, batch=1):
    return torch.randint(0, 256, (batch, 1, height, width), dtype=torch.uint8)


@pytest.fixture(params=list(CONFIGS.values()), ids=list(CONFIGS))
def networks(request):
    """Return generator and extractor whose BatchNorms have seen data and whose outputs vary."""
    torch.manual_seed(30)
    generator, extractor = build_generator(request.param), build_extractor(request.param)
    for network in (generator, extractor):
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                nn.init.uniform_(module.weight, 0.5, 2.0)
                nn.init.normal_(module.bias)
    for _ in range(2):
        generator(planes(24, 24, 4) > 127, planes(24, 24, 4))
        extractor(planes(24, 24, 4))
    return generator.eval(), extractor.eval()


def close(got, expected):
    assert expected.std() > 1e-2
    torch.testing.assert_close(got, expected, atol=2e-5 * float(expected.abs().max()), rtol=1e-4)


def test_folding_leaves_the_outputs_and_the_original(networks):
    generator, extractor = networks
    cover, bits = planes(20, 30, 2), planes(20, 30, 2) > 127
    before = {key: value.clone() for key, value in extractor.state_dict().items()}
    folded_generator, folded_extractor = fold_batchnorm(generator), fold_batchnorm(extractor)
    with torch.no_grad():
        close(folded_generator(bits, cover), generator(bits, cover))
        close(folded_extractor(cover), extractor(cover))
    assert not any(isinstance(module, nn.BatchNorm2d) for module in folded_extractor.modules())
    assert not any(parameter.requires_grad for parameter in folded_extractor.parameters())
    assert all(torch.equal(value, before[key]) for key, value in extractor.state_dict().items())


@pytest.mark.parametrize("shape", [(40, 24, 1), (135, 24, 2), (3, 5, 1), (1, 1, 1)])
def test_fast_networks_compute_the_same(networks, shape):
    generator, extractor = networks
    fast_generator, fast_extractor = for_inference(generator), for_inference(extractor)
    cover, bits = planes(*shape), planes(*shape) > 127
    with torch.inference_mode():
        for levels in (cover, cover.float(), (cover + 0.3).float()):
            for got, expected in (
                (fast_generator(bits, levels), generator(bits, levels)),
                (fast_extractor(levels), extractor(levels)),
            ):
                scale = max(1.0, float(expected.abs().max()))
                torch.testing.assert_close(got, expected, atol=2e-5 * scale, rtol=1e-4)
