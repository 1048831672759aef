"""The model file: what is written is read, and nothing wrong is loaded."""

import hashlib
import json
import os
import struct

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

from stegapp.errors import ModelRefused, OutputRefused
from stegapp.models import ModelCard, read_model, save_model
from stegapp.networks import build_extractor, build_generator
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig


def split(data):
    length = struct.unpack("<Q", data[:8])[0]
    return json.loads(data[8 : 8 + length]), data[8 + length :]


def join(header, body):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


@pytest.fixture
def good(tmp_path, make_model):
    make_model(tmp_path / "good.safetensors")
    return (tmp_path / "good.safetensors").read_bytes()


def refused(tmp_path, data):
    path = tmp_path / "bad.safetensors"
    path.write_bytes(data)
    with pytest.raises(ModelRefused) as caught:
        read_model(path)
    assert caught.value.advice
    return str(caught.value)


@pytest.mark.parametrize("net", [SftnConfig(), LatticeConfig(table="0f" * 32), LatticeConfig(structure="A")])
def test_round_trip(tmp_path, make_model, states, net):
    path = tmp_path / "model.safetensors"
    written = make_model(path, net=net, seed=3, name="round", metrics={"psnr_db": 51.0})
    model = read_model(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    assert model.sha256 == digest == written.sha256
    assert model.id == digest[:16] == written.id
    assert model.card == written.card
    for got, expected in zip((model.generator, model.extractor), states(net, 3), strict=True):
        assert got.keys() == expected.keys()
        assert all(np.array_equal(got[key], expected[key].numpy()) for key in got)


def test_is_plain_safetensors(tmp_path, make_model):
    path = tmp_path / "model.safetensors"
    model = make_model(path)
    tensors = load_file(path)
    assert {key.partition(".")[0] for key in tensors} == {"generator", "extractor"}
    assert np.array_equal(tensors["extractor.last.weight"].numpy(), model.extractor["last.weight"])


def test_states_load_strictly_for_further_training(tmp_path, make_model):
    net = LatticeConfig(width=3)
    make_model(tmp_path / "model.safetensors", net=net)
    model = read_model(tmp_path / "model.safetensors")
    for network, state in ((build_generator(net), model.generator), (build_extractor(net), model.extractor)):
        network.load_state_dict({key: torch.tensor(value) for key, value in state.items()})


def test_same_contents_same_id(tmp_path, make_model):
    one, other = (make_model(tmp_path / f"{name}.safetensors") for name in "ab")
    assert one.id == other.id
    assert make_model(tmp_path / "c.safetensors", seed=1).id != one.id


def test_never_overwrites_unless_told(tmp_path, make_model):
    make_model(tmp_path / "model.safetensors")
    before = (tmp_path / "model.safetensors").read_bytes()
    with pytest.raises(OutputRefused):
        make_model(tmp_path / "model.safetensors", seed=1)
    assert (tmp_path / "model.safetensors").read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["model.safetensors"]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_weights_that_are_no_numbers_are_neither_written_nor_read(tmp_path, make_model, states, value):
    net = LatticeConfig(width=2, last_width=2)
    generator, extractor = states(net, 0)
    spoilt = {**extractor, "last.bias": torch.tensor([value])}
    card = ModelCard(name="nan", net=net, embedding="sparse")
    with pytest.raises(ModelRefused, match="not numbers"):
        save_model(tmp_path / "nan.safetensors", generator_state=generator, extractor_state=spoilt, card=card)
    assert not any(tmp_path.iterdir())
    make_model(tmp_path / "good.safetensors")
    header, body = split((tmp_path / "good.safetensors").read_bytes())
    begin, end = header["extractor.last.bias"]["data_offsets"]
    assert "not numbers" in refused(tmp_path, join(header, body[:begin] + struct.pack("<f", value) + body[end:]))


def test_a_negative_variance_is_refused(tmp_path, good):
    header, body = split(good)
    begin, end = header["generator.block1.norm.running_var"]["data_offsets"]
    assert "negative" in refused(tmp_path, join(header, body[:begin] + struct.pack("<2f", 1, -1) + body[end:]))


def test_states_of_another_architecture_are_not_written(tmp_path, states):
    generator, extractor = states(LatticeConfig(width=2, last_width=2), 0)
    card = ModelCard(name="wrong", net=LatticeConfig(width=3), embedding="sparse")
    with pytest.raises(ModelRefused, match="wrong shape"):
        save_model(tmp_path / "wrong.safetensors", generator_state=generator, extractor_state=extractor, card=card)


@pytest.mark.parametrize("length", [0, 1, 7, 8, 9, 100, -1])
def test_a_file_cut_short(tmp_path, good, length):
    assert "sound model file" in refused(tmp_path, good[:length])


@pytest.mark.parametrize("length", [0, 1, 256 * 1024 + 1, 2**40, 2**63, 2**64 - 1])
def test_a_header_of_impossible_length(tmp_path, good, length):
    assert "no header" in refused(tmp_path, struct.pack("<Q", length) + good[8:])


def test_something_after_the_weights(tmp_path, good):
    assert "follows its weights" in refused(tmp_path, good + b"\0")


@pytest.mark.parametrize(
    "header", [b"[]", b"\xff\xfe", b"{}", b'{"a":1,"a":1}', b"[" * 200_000, b'{"__metadata__":NaN}', b"1" * 10_000]
)
def test_a_header_that_is_no_header(tmp_path, header):
    refused(tmp_path, join(header, b""))


@pytest.mark.parametrize("metadata", [None, [], {}, {"format": "pt"}, {"stegapp": 3}, {"stegapp": "{"}])
def test_weights_without_a_card(tmp_path, good, metadata):
    header, body = split(good)
    refused(tmp_path, join({**header, "__metadata__": metadata}, body))


KEY = "generator.last.bias"


@pytest.mark.parametrize(
    "entry",
    [
        None,
        [],
        {},
        {"dtype": "F16"},
        {"dtype": "F64"},
        {"dtype": ["F32"]},
        {"shape": [True]},
        {"shape": [1.0]},
        {"shape": [2]},
        {"shape": []},
        {"shape": [1, 1]},
        {"shape": {"0": 1}},
        {"data_offsets": [0, 8]},
        {"data_offsets": [-4, 0]},
        {"data_offsets": [0]},
        {"data_offsets": [4, 0]},
        {"data_offsets": ["0", "4"]},
        {"data_offsets": [2**60, 2**60 + 4]},
        {"data_offsets": [0, 4]},  # over another tensor's
        {"stride": [1]},
    ],
)
def test_a_tensor_described_wrongly(tmp_path, good, entry):
    header, body = split(good)
    changed = {**header[KEY], **entry} if entry else entry
    assert json.dumps(changed) != json.dumps(header[KEY])
    refused(tmp_path, join({**header, KEY: changed}, body))


def test_tensors_missing_or_added(tmp_path, good):
    header, body = split(good)
    assert "not those" in refused(tmp_path, join({key: header[key] for key in header if key != KEY}, body))
    extra = {"dtype": "F32", "shape": [0], "data_offsets": [len(body), len(body)]}
    assert "not those" in refused(tmp_path, join({**header, "optimiser.step": extra}, body))


def test_a_card_of_a_huge_network_allocates_nothing(tmp_path, good):
    header, body = split(good)
    card = json.loads(header["__metadata__"]["stegapp"])
    card["net"]["width"] = 128
    header["__metadata__"]["stegapp"] = json.dumps(card)
    assert "wrong shape" in refused(tmp_path, join(header, body))


def test_a_claimed_size_is_not_believed(tmp_path, make_model):
    # The header of a real, larger model over an empty body: must fail by reading, not by reserving.
    make_model(tmp_path / "large.safetensors", net=SftnConfig())
    header, _ = split((tmp_path / "large.safetensors").read_bytes())
    assert "cut short" in refused(tmp_path, join(header, b""))


@pytest.mark.parametrize("seed", range(40))
def test_damage_anywhere_never_escapes_as_another_error(tmp_path, good, seed):
    rng = np.random.default_rng(seed)
    header_end = 8 + struct.unpack("<Q", good[:8])[0]
    data = bytearray(good)
    for _ in range(rng.integers(1, 4)):
        data[rng.integers(0, header_end)] = rng.integers(0, 256)
    path = tmp_path / "fuzz.safetensors"
    path.write_bytes(data)
    try:
        read_model(path)
    except ModelRefused as error:
        assert error.advice  # noqa: PT017 - damage inside a free text of the card may pass


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "pipe.safetensors")
    with pytest.raises(ModelRefused, match="not a file"):
        read_model(tmp_path / "pipe.safetensors")


def test_missing_files_and_folders(tmp_path):
    with pytest.raises(ModelRefused, match="cannot be read"):
        read_model(tmp_path / "none.safetensors")
    with pytest.raises(ModelRefused, match="not a file"):
        read_model(tmp_path)
