"""Network settings: what is accepted, what is refused, and that nothing is lost on the way through JSON."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.networks.architecture import config_from_dict
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig

TABLE = "0f" * 32

configs = st.builds(
    LatticeConfig,
    width=st.integers(1, 128),
    last_width=st.integers(1, 128),
    periods=st.sets(st.integers(2, 64), min_size=1, max_size=8).map(lambda periods: tuple(sorted(periods))),
    table=st.sampled_from(["", TABLE]),
    structure=st.sampled_from(["proposed", "A", "B", "C"]),
    mfb=st.sampled_from(["dilation", "kernel"]),
    rdb_depth=st.integers(1, 8),
    rdb_growth=st.none() | st.integers(1, 128),
)


@given(configs | st.just(SftnConfig()))
def test_survives_json(config):
    assert config_from_dict(json.loads(json.dumps(config.to_dict()))) == config


@pytest.mark.parametrize(
    ("changes", "channels"),
    [
        ({}, 4),
        ({"periods": (2,)}, 2),
        ({"periods": (2, 3, 4)}, 6),
        ({"periods": (), "table": TABLE}, 4),
        ({"table": TABLE}, 7),
    ],
)
def test_counts_the_input_channels(changes, channels):
    assert LatticeConfig(**changes).input_channels == channels


def test_growth_follows_the_width_unless_told():
    assert LatticeConfig(width=16).growth == 16
    assert LatticeConfig(width=16, rdb_growth=4).growth == 4


@pytest.mark.parametrize(
    "changes",
    [
        {"arch": "resnet"},
        {"structure": "D"},
        {"mfb": "both"},
        {"width": 0},
        {"width": 129},
        {"width": 8.0},
        {"width": True},
        {"last_width": 0},
        {"rdb_depth": 9},
        {"rdb_growth": 0},
        {"periods": (4, 2)},
        {"periods": (2, 2)},
        {"periods": (1,)},
        {"periods": [2]},
        {"periods": (2.0,)},
        {"periods": tuple(range(2, 12))},
        {"periods": ()},
        {"table": "00"},
        {"table": "0G" * 32},
        {"table": "0F" * 32},
    ],
)
def test_refuses_values_out_of_bounds(changes):
    with pytest.raises(ValueError, match=r"must|needs"):
        LatticeConfig(**changes)


@pytest.mark.parametrize("changes", [{"periods": (2,)}, {"table": TABLE}])
def test_sftn_stays_as_published(changes):
    with pytest.raises(ValueError, match="sftn takes no"):
        SftnConfig(**changes)


@pytest.mark.parametrize(
    "values",
    [
        {**SftnConfig().to_dict(), "attention": True},
        {key: value for key, value in SftnConfig().to_dict().items() if key != "mfb"},
        {**SftnConfig().to_dict(), "periods": 2},
        {**SftnConfig().to_dict(), "table": None},
        {**SftnConfig().to_dict(), "arch": ["sftn"]},
        [],
        None,
    ],
)
def test_refuses_a_dictionary_it_does_not_fully_know(values):
    with pytest.raises(ValueError, match=r"must|missing"):
        config_from_dict(values)


def test_weights_serve_any_private_labelling():
    one, other = LatticeConfig(periods=(), table=TABLE), LatticeConfig(periods=(), table="a5" * 32)
    assert one.private
    assert one.fits(other)
    assert not one.fits(LatticeConfig(periods=(), table="a5" * 32, width=9))
    assert not LatticeConfig(table=TABLE).fits(LatticeConfig())
    assert not LatticeConfig().fits(LatticeConfig(table=TABLE))
    assert LatticeConfig().fits(LatticeConfig())
    assert not SftnConfig().private
    assert not SftnConfig().fits(LatticeConfig())


def test_needs_no_torch():
    code = "import sys, stegapp.networks; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
