"""The networks of blocks: numpy and torch agree, bits come through compression, and what is beyond blocks is left."""

from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from stegapp.networks import architecture, build_extractor, build_generator
from stegapp.networks.blocks import basis, blocks_of, luma_table, places, quality_steps
from stegapp.networks.robust import LARGEST_SCALE, RobustConfig
from stegapp.networks.robust_coder import BlockCoder
from stegapp.networks.robust_networks import BlockExtractor, BlockGenerator
from stegapp.training.recompression import real, simulated
from tests.covers import photo

RECORD = architecture.get("robust")


def made(config: RobustConfig) -> tuple[BlockGenerator, BlockExtractor, BlockCoder]:
    torch.manual_seed(1)
    generator, extractor = build_generator(config), build_extractor(config)
    assert isinstance(generator, BlockGenerator)
    assert isinstance(extractor, BlockExtractor)
    with torch.no_grad():
        for layers in (generator.layers, extractor.layers):
            layers[-1].weight.normal_(std=0.3)  # type: ignore[operator]
    states = [{key: value.numpy() for key, value in net.state_dict().items()} for net in (generator, extractor)]
    return generator, extractor, BlockCoder(config, *states)


def grey(height: int, width: int) -> NDArray[np.uint8]:
    return np.asarray(photo(width, height, seed=3).convert("L"))


def at_places(plane: NDArray[Any], count: int) -> NDArray[Any]:
    """Return what lies at the places, in the order of positions."""
    blocks = blocks_of(plane)
    return np.stack([blocks[:, :, u, v] for u, v in places(count)], -1).reshape(-1)


@pytest.mark.parametrize("config", [RobustConfig(), RobustConfig(places=3, width=5, pooled=False)])
@pytest.mark.parametrize("shape", [(64, 48), (67, 93)])
def test_numpy_and_torch_agree(config: RobustConfig, shape: tuple[int, int]) -> None:
    generator, extractor, coder = made(config)
    cover = grey(*shape)
    bits = np.random.default_rng(1).integers(0, 2, shape, dtype=np.uint8)
    with torch.no_grad():
        tensors = [torch.tensor(plane)[None, None] for plane in (bits, cover)]
        strength = torch.full((1, 1, 1, 1), 2.0 / LARGEST_SCALE)
        change = generator(*tensors, None, strength)[0, 0].numpy()
        logits = extractor(tensors[1], strength)[0, 0].numpy()
    carried = at_places(bits, config.places).astype(np.uint8)
    positions = np.arange(carried.size)
    np.testing.assert_allclose(coder.map(cover.astype(np.float32), positions, carried, 2.0), change, atol=2e-3)
    read = coder.logits(coder.seen(cover), 2.0)
    np.testing.assert_allclose(read, at_places(logits, config.places), atol=1e-3)
    some = positions[::7]
    np.testing.assert_allclose(coder.logits(coder.seen(cover), 2.0, some), read[some], atol=1e-5)


def test_pixels_beyond_whole_blocks_stay() -> None:
    generator, extractor, _ = made(RobustConfig())
    cover = torch.tensor(grey(67, 93))[None, None]
    with torch.no_grad():
        change, logits = generator(torch.ones_like(cover), cover), extractor(cover)
    for plane in (change, logits):
        assert not plane[..., 64:, :].any()
        assert not plane[..., 88:].any()


def test_only_what_is_carried_changes() -> None:
    _, _, coder = made(RobustConfig())
    cover = grey(64, 64).astype(np.float32)
    change = coder.map(cover, np.array([0, 11], np.int64), np.array([1, 0], np.uint8), 1.5)
    assert blocks_of(change)[0, 0].any()
    assert blocks_of(change)[0, 1].any()
    assert not change[8:].any()
    assert not change[:, 16:].any()


def test_an_untrained_generator_nearly_reaches_the_lattice() -> None:
    generator = build_generator(RobustConfig())
    assert isinstance(generator, BlockGenerator)
    cover = torch.tensor(grey(64, 64))[None, None].float()
    bits = torch.randint(0, 2, cover.shape)
    with torch.no_grad():
        strength = torch.full((1, 1, 1, 1), 2.0 / LARGEST_SCALE)
        stego = cover + generator(bits, cover, None, strength)
        phase = generator.coefficients(stego) / (generator.steps * 2.0)
    away = (phase - 0.5 * generator.at_places(bits)) % 1
    assert float(torch.minimum(away, 1 - away).max()) < 0.07  # of the half step it may have been away


def test_places_are_the_finest_of_the_table_and_waves_are_orthonormal() -> None:
    chosen = places(10)
    assert len(set(chosen)) == 10
    assert (0, 0) not in chosen
    assert max(luma_table(50)[at] for at in chosen) <= 16
    waves = basis(32).reshape(32, -1)
    np.testing.assert_allclose(waves @ waves.T, np.eye(32), atol=1e-6)


@pytest.mark.parametrize("quality", [30, 50, 75, 98])
def test_steps_are_those_of_libjpeg(quality: int) -> None:
    import io

    from PIL import Image

    buffer = io.BytesIO()
    Image.fromarray(grey(16, 16)).save(buffer, format="JPEG", quality=quality)
    with Image.open(buffer) as image:
        table = np.array(image.quantization[0]).reshape(8, 8)  # type: ignore[attr-defined]
    expected = [table[at] for at in places(12)]
    assert quality_steps(range(quality, quality + 1), 12)[0].tolist() == expected


@pytest.mark.parametrize("quality", [50, 75, 92])
def test_simulated_compression_is_libjpegs_but_for_rounding(quality: int) -> None:
    cover = grey(128, 96)
    ours = simulated(torch.tensor(cover)[None, None].float(), np.array([[quality, 0]]))[0, 0].numpy()
    difference = np.abs(ours - real(cover, quality))
    assert difference.mean() < 0.35
    assert np.quantile(difference, 0.995) <= 4  # a tie may fall to the other side


def test_simulated_compression_lets_gradients_through() -> None:
    x = torch.tensor(grey(32, 32))[None, None].float().requires_grad_()
    simulated(x, np.array([[60, 80]])).square().sum().backward()
    assert x.grad is not None
    assert float(x.grad.abs().mean()) > 1


@pytest.mark.parametrize(("name", "value"), [("places", 0), ("places", 33), ("width", 0), ("pooled", 1)])
def test_settings_out_of_bounds_are_refused(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name):
        RobustConfig(**{name: value})


def test_shapes_are_those_of_the_networks() -> None:
    for config in (RobustConfig(), RobustConfig(places=4, width=7, pooled=False)):
        for build, shapes in (
            (build_generator, RECORD.generator_shapes),
            (build_extractor, RECORD.extractor_shapes),
        ):
            state = build(config).state_dict()
            assert {key: ("F32", tuple(value.shape)) for key, value in state.items()} == shapes(config)
