"""Networks rewritten for speed compute what they computed before."""

import threading

import pytest
import torch
from torch import nn

from stegapp.networks import build_extractor, build_generator, inference
from stegapp.networks.inference import _STRIP_ROWS, fold_batchnorm, for_inference
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


# One strip, strips with a last one of a single row, and a plane shorter than any network's reach.
@pytest.mark.parametrize(
    "shape", [(40, 24, 1), (2 * _STRIP_ROWS + 1, 16, 1), (_STRIP_ROWS + 7, 24, 2), (3, 5, 1), (1, 1, 1)]
)
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


def test_wide_pictures_go_in_thinner_strips(monkeypatch):
    torch.manual_seed(31)
    extractor = build_extractor(LatticeConfig()).eval()
    levels = planes(50, 20)
    expected = for_inference(extractor)(levels)
    monkeypatch.setattr(inference, "_STRIP_NUMBERS", 40 * 20 * 7)  # 7 rows of the widest tensor
    seen = []
    fast = for_inference(extractor)
    fast.get_submodule("block3.block").register_forward_pre_hook(lambda _, parts: seen.append(parts[0].shape[2]))
    torch.testing.assert_close(fast(levels), expected)
    assert max(seen) == 7 + 2 * 3  # with what is seen of the neighbours
    assert len(seen) == 8


def test_scratch_memory_does_not_leak_from_one_picture_to_the_next(networks):
    _, extractor = networks
    fast = for_inference(extractor)
    one, other, narrow = planes(90, 20), planes(90, 20), planes(90, 12)
    with torch.inference_mode():
        first = fast(one)
        kept = first.clone()
        for levels in (other, narrow, one):
            torch.testing.assert_close(fast(levels), for_inference(extractor)(levels))
        assert torch.equal(first, kept)


def test_scratch_memory_serves_in_and_out_of_inference_mode(networks):
    _, extractor = networks
    fast, levels = for_inference(extractor), planes(80, 16)
    with torch.inference_mode():
        expected = fast(levels).clone()
    with torch.no_grad():
        assert torch.equal(fast(levels), expected)
    assert torch.equal(fast(levels), expected)


def test_threads_have_scratch_memory_of_their_own(networks):
    _, extractor = networks
    fast = for_inference(extractor)
    pictures = [planes(150, 40) for _ in range(4)]
    wrong = []

    def work(levels, expected):
        for _ in range(5):
            with torch.inference_mode():
                if not torch.allclose(fast(levels), expected, atol=1e-5):
                    wrong.append(levels)

    with torch.inference_mode():
        expected = [fast(levels) for levels in pictures]
    threads = [threading.Thread(target=work, args=pair) for pair in zip(pictures, expected, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
