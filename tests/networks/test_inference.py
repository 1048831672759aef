"""Networks rewritten for speed compute what they computed before."""

import pytest
import torch
from torch import nn

from stegapp.networks.inference import fold_batchnorm, for_inference
from tests.networks.conftest import planes


def tensors(height, width, batch=1):
    return torch.from_numpy(planes(height, width, batch))


def close(got, expected):
    assert expected.std() > 1e-2
    torch.testing.assert_close(got, expected, atol=2e-5 * float(expected.abs().max()), rtol=1e-4)


def test_folding_leaves_the_outputs_and_the_original(networks):
    _, generator, extractor = networks
    cover, bits = tensors(20, 30, 2), tensors(20, 30, 2) > 127
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
    _, generator, extractor = networks
    fast_generator, fast_extractor = for_inference(generator), for_inference(extractor)
    cover, bits = tensors(*shape), tensors(*shape) > 127
    with torch.inference_mode():
        for levels in (cover, cover.float(), (cover + 0.3).float()):
            for got, expected in (
                (fast_generator(bits, levels), generator(bits, levels)),
                (fast_extractor(levels), extractor(levels)),
            ):
                scale = max(1.0, float(expected.abs().max()))
                torch.testing.assert_close(got, expected, atol=2e-5 * scale, rtol=1e-4)
