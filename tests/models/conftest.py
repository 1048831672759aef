"""Small, untrained models in files of their own."""

import pytest

from stegapp.models import ModelCard, save_model
from stegapp.networks.lattice import LatticeConfig


@pytest.fixture(scope="session")
def states():
    """Return a function from (net, seed) to fresh states of generator and extractor."""
    import torch

    from stegapp.networks import build_extractor, build_generator

    known = {}

    def make(net, seed):
        if (net, seed) not in known:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(seed)
                known[net, seed] = build_generator(net).state_dict(), build_extractor(net).state_dict()
        return known[net, seed]

    return make


@pytest.fixture
def make_model(states):
    """Return a function that writes a model file and returns its contents."""

    def make(path, *, seed=0, name="tiny", net=None, **card):
        net = net or LatticeConfig(width=2, last_width=2)
        generator, extractor = states(net, seed)
        path.parent.mkdir(parents=True, exist_ok=True)
        return save_model(
            path,
            generator_state=generator,
            extractor_state=extractor,
            card=ModelCard(name=name, net=net, embedding="sparse", **card),
        )

    return make
