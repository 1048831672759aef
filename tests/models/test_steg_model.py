"""A loaded model on numpy arrays."""

import threading

import numpy as np
import pytest
import torch

from stegapp.errors import ModelRefused
from stegapp.models import ModelCard, load_model, save_model
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.modification import stego_image
from tests.networks.conftest import CONFIGS, seasoned

RNG = np.random.default_rng(20)
COVER = RNG.integers(0, 256, (40, 56), dtype=np.uint8)
BITS = RNG.integers(0, 2, COVER.shape, dtype=np.uint8)
MASK = RNG.integers(0, 2, COVER.shape, dtype=np.uint8)


@pytest.fixture(params=list(CONFIGS.values()), ids=list(CONFIGS))
def trained(request, tmp_path):
    """Return networks whose BatchNorms have seen data, and the path of their file."""
    generator, extractor = seasoned(request.param)
    path = tmp_path / "model.safetensors"
    save_model(
        path,
        generator_state=generator.state_dict(),
        extractor_state=extractor.state_dict(),
        card=ModelCard(name="trained", net=request.param, embedding="sparse", temperature=2.0),
    )
    return generator, extractor, path


def plane(array):
    return torch.tensor(array)[None, None]


def test_map_and_logits_are_those_of_the_networks(trained):
    generator, extractor, path = trained
    model = load_model(path)
    with torch.no_grad():
        expected_map = generator(plane(BITS), plane(COVER))[0, 0].numpy()
        expected_logits = extractor(plane(COVER))[0, 0].numpy() / 2.0
    assert np.ptp(expected_map) > 0.1
    assert np.ptp(expected_logits) > 0.01
    modification, logits = model.map(BITS, COVER), model.extract(COVER)
    assert modification.dtype == logits.dtype == np.float32
    np.testing.assert_allclose(modification, expected_map, atol=2e-4 * np.abs(expected_map).max())
    np.testing.assert_allclose(logits, expected_logits, atol=2e-4 * np.abs(expected_logits).max())


@pytest.fixture
def model(tmp_path, make_model):
    make_model(tmp_path / "tiny.safetensors", temperature=0.5)
    return load_model(tmp_path / "tiny.safetensors")


@pytest.mark.parametrize("strength", [1.0, 0.75, 0.3, 1 / 3])
@pytest.mark.parametrize("mask", [MASK, None], ids=["mask", "all"])
def test_embed_is_equation_14(model, strength, mask):
    # Steps of 1/8 make many a half after scaling.
    modification = (RNG.integers(-160, 160, COVER.shape) / 8).astype(np.float32)
    stego = model.embed(COVER, modification, mask, strength)
    trained_with = stego_image(plane(COVER), plane(modification), None if mask is None else plane(mask), strength)
    assert stego.dtype == np.uint8
    assert np.array_equal(stego, trained_with[0, 0].numpy())
    assert (stego != COVER).any()
    if mask is not None:
        assert np.array_equal(stego[mask == 0], COVER[mask == 0])


def test_several_pictures_at_once(model):
    covers, bits = np.stack([COVER, 255 - COVER]), np.stack([BITS, 1 - BITS])
    maps, logits = model.map(bits, covers), model.extract(covers)
    for index in range(2):
        np.testing.assert_allclose(maps[index], model.map(bits[index], covers[index]), atol=1e-5)
        np.testing.assert_allclose(logits[index], model.extract(covers[index]), atol=1e-5)


def test_inputs_are_left_alone_even_when_read_only(model):
    cover = COVER.copy()
    cover.flags.writeable = False
    model.embed(cover, model.map(BITS, cover), MASK)
    model.extract(cover)
    model.extract(cover[::-1, ::2])
    assert np.array_equal(cover, COVER)


def test_shapes_must_agree(model):
    for planes in ((BITS[:-1], COVER), (BITS[0], COVER[0]), (BITS[:0], COVER[:0])):
        with pytest.raises(ValueError, match="planes of one shape"):
            model.map(*planes)
    with pytest.raises(ValueError, match="planes of one shape"):
        model.embed(COVER, np.zeros(COVER.shape, np.float32), MASK[:-1])


def test_threads_agree_with_one_another(model):
    results = []

    def work():
        results.append((model.map(BITS, COVER), model.extract(COVER)))

    expected = model.map(BITS, COVER), model.extract(COVER)
    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 6
    for got in results:
        for one, other in zip(got, expected, strict=True):
            np.testing.assert_allclose(one, other, atol=1e-5)


def test_weights_that_overflow_are_reported(tmp_path, states):
    net = LatticeConfig(width=2, last_width=2)
    generator, extractor = states(net, 0)
    huge = {key: value * 1e30 if key.endswith("conv.weight") else value for key, value in extractor.items()}
    save_model(
        tmp_path / "huge.safetensors",
        generator_state=generator,
        extractor_state=huge,
        card=ModelCard(name="huge", net=net, embedding="sparse"),
    )
    with pytest.raises(ModelRefused, match="not numbers"):
        load_model(tmp_path / "huge.safetensors").extract(COVER)


def test_loading_leaves_the_random_generator_alone(tmp_path, make_model):
    make_model(tmp_path / "tiny.safetensors")
    torch.manual_seed(22)
    expected = torch.rand(3)
    torch.manual_seed(22)
    model = load_model(tmp_path / "tiny.safetensors")
    assert torch.equal(torch.rand(3), expected)
    assert "tiny" in repr(model)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_cuda_agrees_with_the_cpu(trained):
    model = load_model(trained[2])
    card = load_model(trained[2], device="cuda:0")
    expected_map, expected_logits = model.map(BITS, COVER), model.extract(COVER)
    np.testing.assert_allclose(card.map(BITS, COVER), expected_map, atol=1e-3 * np.abs(expected_map).max())
    np.testing.assert_allclose(card.extract(COVER), expected_logits, atol=1e-3 * np.abs(expected_logits).max())
