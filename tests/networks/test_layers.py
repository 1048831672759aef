"""The grey-level features and the blocks."""

import math

import pytest
import torch

from stegapp.networks.labels import TILE, labels_of
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.layers import BasicConv, GreyFeatures, MultiScaleFusion, ResidualDense
from stegapp.networks.sftn import SftnConfig

TABLE = "8" + "0" * 62 + "1"


def levels():
    return torch.arange(256.0).reshape(1, 1, 16, 16)


def test_lattice_features_of_whole_levels():
    x = levels()
    features = GreyFeatures(LatticeConfig(periods=(2, 4)))(x)
    expected = [
        x / 255,
        torch.cos(math.pi * x.double()),
        torch.cos(math.pi * x.double() / 2),
        torch.sin(math.pi * x.double() / 2),
    ]
    torch.testing.assert_close(
        features.double(), torch.cat([part.double() for part in expected], dim=1), atol=1e-6, rtol=0
    )


def test_sftn_sees_nothing_but_the_scaled_level():
    torch.testing.assert_close(GreyFeatures(SftnConfig())(levels()), levels() / 255)


def test_features_are_differentiable_between_levels():
    x = torch.tensor([[[[17.25, 200.75]]]], requires_grad=True)
    GreyFeatures(LatticeConfig(periods=(2,)))(x)[:, 1].sum().backward()
    torch.testing.assert_close(x.grad, -math.pi * torch.sin(math.pi * x.detach()), atol=1e-4, rtol=0)


def test_features_stay_exact_under_autocast():
    features = GreyFeatures(LatticeConfig())
    with torch.autocast("cpu", dtype=torch.bfloat16):
        got = features(levels())
    assert got.dtype == torch.float32
    assert torch.equal(got, features(levels()))


def table_features(x):
    return GreyFeatures(LatticeConfig(periods=(), table=TABLE))(x)[:, 1:]


def test_table_gives_label_way_and_product_of_the_place():
    labels = labels_of(TABLE)
    x = torch.randint(0, 256, (2, 1, TILE + 3, 2 * TILE))
    label, way, product = table_features(x).unbind(1)
    for row, column in ((0, 0), (5, 7), (TILE + 2, 2 * TILE - 1)):
        place = row % TILE * TILE + column % TILE
        for picture in range(2):
            level = int(x[picture, 0, row, column])
            assert label[picture, row, column] == labels.label[place, level]
            assert way[picture, row, column] == labels.way[place, level]
    assert torch.equal(product, label * way)


def test_table_is_linear_between_levels_and_differentiable():
    # The ends stand alone, so that the label changes between 254 and 255 at every place.
    x = torch.full((1, 1, TILE, TILE), 254.25, requires_grad=True)
    label = table_features(x)[:, 0]
    ends = torch.tensor(labels_of(TABLE).label[:, 254:].astype("float32")).reshape(TILE, TILE, 2)
    torch.testing.assert_close(label[0].detach(), 0.5 * ends[..., 0])
    label.sum().backward()
    assert x.grad is not None
    torch.testing.assert_close(x.grad[0, 0], ends[..., 1] - ends[..., 0])


def test_table_takes_what_lies_beyond_the_ends():
    x = torch.tensor([[[[-3.0, -0.5, 255.5, 300.0]]]])
    assert table_features(x).isfinite().all()


def test_a_nan_stays_a_nan():
    x = torch.full((1, 1, 1, 1), float("nan"))
    assert GreyFeatures(LatticeConfig(table=TABLE))(x).isnan().all()


@pytest.mark.parametrize("mfb", ["dilation", "kernel"])
def test_fusion_doubles_the_channels_and_reaches_four_pixels(mfb):
    torch.manual_seed(1)
    block = MultiScaleFusion(4, 8, mfb=mfb).eval()
    x = torch.randn(2, 4, 17, 17, requires_grad=True)
    out = block(x)
    assert out.shape == (2, 8, 17, 17)
    out[0, :, 8, 8].sum().backward()
    assert x.grad is not None
    touched = x.grad[0].abs().sum(0) > 0
    assert touched[4, 4]
    assert touched[12, 12]
    assert not touched[3].any()
    assert not touched[13:].any()


def test_dense_block_is_a_residual():
    block = ResidualDense(6, depth=2, growth=3)
    torch.nn.init.zeros_(block.fuse.weight)
    assert block.fuse.bias is not None
    torch.nn.init.zeros_(block.fuse.bias)
    x = torch.randn(1, 6, 5, 5)
    assert torch.equal(block(x), x)


def test_basic_conv_is_conv_norm_leaky_relu():
    torch.manual_seed(2)
    block = BasicConv(2, 3)
    x = torch.randn(4, 2, 8, 8)
    raw = block.conv(x)
    normed = (raw - raw.mean((0, 2, 3), keepdim=True)) / torch.sqrt(
        raw.var((0, 2, 3), keepdim=True, unbiased=False) + 1e-5
    )
    torch.testing.assert_close(block(x), torch.where(normed > 0, normed, 0.1 * normed))
