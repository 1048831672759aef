"""Networks whose BatchNorms have seen data, of every kind that differs in how it computes."""

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from stegapp.networks import build_extractor, build_generator
from stegapp.networks.abdh import AbdhConfig
from stegapp.networks.chatgan import ChatGanConfig
from stegapp.networks.config import NetConfig
from stegapp.networks.lattice import LatticeConfig
from stegapp.networks.sftn import SftnConfig

CONFIGS: dict[str, NetConfig] = {
    "sftn": SftnConfig(width=6),
    "chatgan": ChatGanConfig(width=6, reduction=2),
    "abdh": AbdhConfig(width=4, attention_width=3),
    "lattice": LatticeConfig(),
    "table": LatticeConfig(periods=(), table="3c" * 32, width=4),
    "kernel": LatticeConfig(mfb="kernel", width=4),
    "deep": LatticeConfig(width=3, rdb_depth=5, rdb_growth=2),
    "A": LatticeConfig(structure="A", width=4),
    "B": LatticeConfig(structure="B", width=4),
    "C": LatticeConfig(structure="C", width=4),
}


def planes(height: int, width: int, batch: int = 1) -> NDArray[np.uint8]:
    return np.random.default_rng(height).integers(0, 256, (batch, 1, height, width), dtype=np.uint8)


def seasoned(config: NetConfig) -> tuple[nn.Module, nn.Module]:
    """Return generator and extractor whose BatchNorms have seen data and whose outputs vary."""
    torch.manual_seed(30)
    generator, extractor = build_generator(config), build_extractor(config)
    for network in (generator, extractor):
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                nn.init.uniform_(module.weight, 0.5, 2.0)
                nn.init.normal_(module.bias)
    levels = torch.from_numpy(planes(24, 24, 4))
    for _ in range(2):
        generator(levels > 127, levels)
        extractor(levels)
    return generator.eval(), extractor.eval()


@pytest.fixture(params=list(CONFIGS.values()), ids=list(CONFIGS))
def networks(request: pytest.FixtureRequest) -> tuple[NetConfig, nn.Module, nn.Module]:
    """Return each configuration with its networks."""
    return request.param, *seasoned(request.param)
