"""Generator, extractor and discriminator: sizes, shapes, reach, determinism, and that they can learn."""

import pytest
import torch
from torch import nn

from stegapp.networks import build_discriminator, build_extractor, build_generator
from stegapp.networks.abdh import AbdhConfig
from stegapp.networks.channel_attention import ChannelAttention
from stegapp.networks.chatgan import ChatGanConfig
from stegapp.networks.config import NetConfig
from stegapp.networks.extractor import Extractor
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.layers import BasicConv
from stegapp.networks.modification import stego_image, stego_matrix
from stegapp.networks.paper_config import Structure
from stegapp.networks.sftn import SftnConfig
from stegapp.networks.spatial_attention import MaskedGenerator
from stegapp.networks.srnet import SRNet

STRUCTURES: tuple[Structure, ...] = ("A", "B", "C")
CONFIGS: dict[str, NetConfig] = {
    "sftn": SftnConfig(),
    "chatgan": ChatGanConfig(),
    "abdh": AbdhConfig(),
    "lattice": LatticeConfig(),
    "kernel": LatticeConfig(mfb="kernel", width=4),
    "table": LatticeConfig(periods=(2,), table="5a" * 32),
    **{structure: LatticeConfig(structure=structure, width=4) for structure in STRUCTURES},
}


def parameters(module):
    return sum(parameter.numel() for parameter in module.parameters())


@pytest.mark.parametrize(
    ("config", "generator", "extractor"),
    [
        (SftnConfig(), 29_674, 214_509),
        (SftnConfig(structure="A"), 29_674, 29_089),
        (SftnConfig(structure="B"), 19_882, 195_789),
        (SftnConfig(structure="C"), 29_674, 93_613),
        (LatticeConfig(width=8), 2_458, 16_257),
        (ChatGanConfig(), 31_330, 59_329),
        (AbdhConfig(), 284_626, 226_913),
    ],
)
def test_parameter_counts(config, generator, extractor):
    assert parameters(build_generator(config)) == generator
    assert parameters(build_extractor(config)) == extractor


def test_table_i_channels():
    generator, extractor = build_generator(SftnConfig()), build_extractor(SftnConfig())
    assert [m.in_channels for m in generator.modules() if isinstance(m, nn.Conv2d)] == [1, 33, 65, 97]
    assert [m.out_channels for m in generator.modules() if isinstance(m, nn.Conv2d)] == [32, 32, 32, 1]
    assert isinstance(extractor, Extractor)
    assert isinstance(extractor.block5, BasicConv)
    assert isinstance(extractor.block4, BasicConv)
    assert (extractor.block4.conv.in_channels, extractor.block5.conv.in_channels) == (128, 64)
    assert (extractor.block5.conv.out_channels, extractor.last.in_channels) == (1, 1)


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
@pytest.mark.parametrize("shape", [(1, 1, 24, 40), (3, 1, 16, 16)])
def test_shapes(config, shape):
    cover, bits = torch.rand(shape) * 255, torch.randint(0, 2, shape)
    modification = build_generator(config)(bits, cover)
    logits = build_extractor(config)(cover)
    assert modification.shape == logits.shape == shape
    assert modification.dtype == logits.dtype == torch.float32


@pytest.mark.parametrize(
    ("config", "generator_reach", "extractor_reach"),
    [
        (LatticeConfig(width=4), 4, 11),
        (LatticeConfig(width=4, structure="A"), 4, 4),
        (SftnConfig(width=4, structure="C"), 4, 6),
    ],
    ids=["proposed", "A", "C"],
)
def test_receptive_fields(config, generator_reach, extractor_reach):
    torch.manual_seed(3)
    size, middle = 31, 15
    # Levels off the whole, where cos and sin have a slope.
    cover = (torch.rand(1, 1, size, size) * 255).requires_grad_()
    bits = torch.rand(1, 1, size, size).requires_grad_()
    build_generator(config).eval()(bits, cover)[..., middle, middle].sum().backward()
    assert reach(cover.grad, middle) == generator_reach
    assert reach(bits.grad, middle) == 3  # M0 enters one layer later
    cover.grad = None
    build_extractor(config).eval()(cover)[..., middle, middle].sum().backward()
    assert reach(cover.grad, middle) == extractor_reach


def reach(gradient, middle):
    rows, columns = torch.nonzero(gradient[0, 0], as_tuple=True)
    distances = [int((rows - middle).abs().max()), int((columns - middle).abs().max())]
    assert distances[0] == distances[1]
    return distances[0]


def test_message_and_cover_both_reach_the_map():
    torch.manual_seed(4)
    generator = build_generator(LatticeConfig()).eval()
    cover = torch.randint(0, 256, (1, 1, 16, 16)).float()
    bits = torch.zeros(1, 1, 16, 16)
    with torch.inference_mode():
        assert not torch.equal(generator(bits, cover), generator(1 - bits, cover))
        assert not torch.equal(generator(bits, cover), generator(bits, 255 - cover))


@pytest.mark.parametrize("config", [ChatGanConfig(width=6), AbdhConfig(width=4, attention_width=3)], ids=["cg", "ab"])
def test_a_picture_alone_is_read_as_in_a_batch(config):
    torch.manual_seed(11)
    generator, extractor = build_generator(config).eval(), build_extractor(config).eval()
    covers, bits = torch.rand(3, 1, 27, 22) * 255, torch.randint(0, 2, (3, 1, 27, 22))
    with torch.inference_mode():
        torch.testing.assert_close(generator(bits, covers)[1:2], generator(bits[1:2], covers[1:2]))
        torch.testing.assert_close(extractor(covers)[1:2], extractor(covers[1:2]))


def test_attention_says_where_the_map_is_large():
    torch.manual_seed(12)
    generator = MaskedGenerator(4, 3).eval()
    covers, bits = torch.rand(1, 1, 24, 24) * 255, torch.randint(0, 2, (1, 1, 24, 24))
    with torch.inference_mode():
        mask = generator.attention(covers / 255)
        assert mask.min() > 0
        assert mask.max() < 1
        whole = generator(bits, covers)
        nn.init.constant_(generator.attention.last.weight, 0.0)
        assert generator.attention.last.bias is not None
        nn.init.constant_(generator.attention.last.bias, -20.0)
        assert generator(bits, covers).abs().max() < 1e-3 * whole.abs().max()


def test_channel_attention_weights_channels_by_their_means():
    torch.manual_seed(13)
    attention = ChannelAttention(4, reduction=2)
    x = torch.rand(2, 4, 8, 8)
    with torch.inference_mode():
        scale = attention(x) / x
        torch.testing.assert_close(scale, scale[:, :, :1, :1].expand_as(scale))
        moved = x.flip(3)  # another picture of the same means
        torch.testing.assert_close(attention(moved) / moved, scale)
        assert not torch.allclose(attention(2 * x) / (2 * x), scale)


def test_integer_and_float_inputs_agree():
    torch.manual_seed(5)
    generator, extractor = build_generator(LatticeConfig()).eval(), build_extractor(LatticeConfig()).eval()
    cover = torch.randint(0, 256, (1, 1, 16, 16), dtype=torch.uint8)
    bits = torch.randint(0, 2, (1, 1, 16, 16), dtype=torch.uint8)
    with torch.inference_mode():
        assert torch.equal(generator(bits, cover), generator(bits.float(), cover.float()))
        assert torch.equal(extractor(cover), extractor(cover.float()))


def test_same_seed_same_networks():
    def run():
        torch.manual_seed(6)
        generator, extractor = build_generator(LatticeConfig()), build_extractor(LatticeConfig())
        cover, bits = torch.rand(2, 1, 24, 24) * 255, torch.randint(0, 2, (2, 1, 24, 24))
        return generator(bits, cover), extractor(cover)

    for one, other in zip(run(), run(), strict=True):
        assert torch.equal(one, other)


def test_discriminator_scores_each_picture():
    torch.manual_seed(7)
    discriminator = build_discriminator().eval()
    pictures = torch.rand(3, 1, 64, 64) * 255
    with torch.inference_mode():
        scores = discriminator(pictures)
        assert scores.shape == (3,)
        torch.testing.assert_close(discriminator(pictures[1:2]), scores[1:2])
        # The high-pass filter sums to zero: away from the border, brightness alone tells nothing.
        torch.testing.assert_close(discriminator.highpass.sum(), torch.tensor(0.0))
    assert "highpass" not in dict(discriminator.named_parameters())


def test_discriminator_learns_to_see_noise():
    torch.manual_seed(8)
    discriminator = build_discriminator()
    optimiser = torch.optim.Adam(discriminator.parameters(), 1e-2)
    covers = nn.functional.avg_pool2d(torch.rand(8, 1, 40, 40) * 255, 9, 1)
    stegos = covers + torch.randint(-1, 2, covers.shape)
    pictures, labels = torch.cat([covers, stegos]), torch.cat([torch.zeros(8), torch.ones(8)])
    for _ in range(30):
        loss = nn.functional.binary_cross_entropy_with_logits(discriminator(pictures), labels)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert loss < 0.1


@pytest.mark.parametrize(
    "config", [LatticeConfig(), LatticeConfig(periods=(), table="3c5a96e1" * 8)], ids=["periods", "table"]
)
def test_lattice_overfits_one_batch_through_rounding(config):
    torch.manual_seed(9)
    generator, extractor = build_generator(config), build_extractor(config)
    cover = nn.functional.avg_pool2d(torch.rand(4, 1, 34, 34) * 255, 3, 1).round()
    bits = torch.randint(0, 2, cover.shape).float()
    weights = [*generator.parameters(), *extractor.parameters()]
    optimiser = torch.optim.Adam(weights, 1e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 1e-2, total_steps=150)

    def accuracy():
        with torch.no_grad():
            stego = stego_image(cover, generator(bits, cover))
            return ((extractor(stego) > 0) == (bits > 0)).float().mean().item()

    assert 0.4 < accuracy() < 0.6
    for _ in range(150):
        x = stego_matrix(cover, generator(bits, cover))
        logits = extractor(x + (torch.rand_like(x) - 0.5) * 0.4)
        loss = (x - cover).square().mean() + 200 * nn.functional.binary_cross_entropy_with_logits(logits, bits)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 20)
        optimiser.step()
        schedule.step()
    assert accuracy() > 0.95


def test_srnet_is_as_published():
    torch.manual_seed(15)
    net = SRNet().eval()
    convolutions = [module for module in net.modules() if isinstance(module, nn.Conv2d)]
    outputs = [64, 16, *[16] * 10, 16, 16, 16, 64, 64, 64, 128, 128, 128, 256, 256, 256, 512, 512]
    assert [module.out_channels for module in convolutions] == outputs
    assert {module.kernel_size for module in convolutions} == {(3, 3), (1, 1)}
    assert sum(module.kernel_size == (1, 1) for module in convolutions) == 4  # one for each halving
    assert parameters(net) == 4_770_624 + 2 * 512 + 3 * sum(outputs)  # kernels, linear layer, biases and norms
    with torch.inference_mode():
        pictures = torch.rand(3, 1, 65, 48) * 255
        scores = net(pictures)
        assert scores.shape == (3,)
        torch.testing.assert_close(net(pictures[1:2]), scores[1:2], rtol=1e-4, atol=1e-6)
