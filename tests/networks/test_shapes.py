"""The bookkeeping of tensors agrees with the real networks."""

import dataclasses

import pytest

from stegapp.networks import architecture, build_extractor, build_generator
from stegapp.networks.abdh import AbdhConfig
from stegapp.networks.chatgan import ChatGanConfig
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig
from stegapp.networks.shapes import extractor_shapes, generator_shapes

DTYPES = {"torch.float32": "F32", "torch.int64": "I64"}
BASES = [
    SftnConfig(),
    SftnConfig(mfb="kernel", width=5),
    LatticeConfig(),
    LatticeConfig(width=3, periods=(2, 3, 6), table="a5" * 32, last_width=7, rdb_depth=2, rdb_growth=9),
]


@pytest.mark.parametrize("structure", ["proposed", "A", "B", "C"])
@pytest.mark.parametrize("base", BASES)
def test_same_names_dtypes_and_shapes(base, structure):
    config = dataclasses.replace(base, structure=structure)
    for shapes, network in (
        (generator_shapes(config), build_generator(config)),
        (extractor_shapes(config), build_extractor(config)),
    ):
        state = network.state_dict()
        assert shapes == {name: (DTYPES[str(value.dtype)], tuple(value.shape)) for name, value in state.items()}


@pytest.mark.parametrize(
    "config",
    [ChatGanConfig(), ChatGanConfig(width=3, reduction=5), AbdhConfig(), AbdhConfig(width=3, attention_width=2)],
)
def test_those_for_comparison_too(config):
    record = architecture.get(config.arch)
    for shapes, network in (
        (record.generator_shapes(config), build_generator(config)),
        (record.extractor_shapes(config), build_extractor(config)),
    ):
        state = network.state_dict()
        assert shapes == {name: (DTYPES[str(value.dtype)], tuple(value.shape)) for name, value in state.items()}


@pytest.mark.parametrize("kind", [ChatGanConfig, AbdhConfig])
def test_their_settings_have_bounds_and_survive_json(kind):
    assert architecture.config_from_dict(kind(width=5).to_dict()) == kind(width=5)
    for wrong in (0, 129, 2.5, True):
        with pytest.raises(ValueError, match="width must be an integer from 1 to 128"):
            kind(width=wrong)
