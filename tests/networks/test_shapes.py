"""The bookkeeping of tensors agrees with the real networks."""

import dataclasses

import pytest

from stegapp.networks import build_extractor, build_generator
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
