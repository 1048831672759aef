"""One loaded model for all, and a model with its training run that are made in no time because they learned nothing."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.pipeline import Session
from tests.conftest import SAMPLES

needs_conseal = pytest.mark.skipif(find_spec("conseal") is None, reason="optional extra")
needs_sealwatch = pytest.mark.skipif(find_spec("sealwatch") is None, reason="optional extra")
needs_matplotlib = pytest.mark.skipif(find_spec("matplotlib") is None, reason="optional extra")


@pytest.fixture(scope="session")
def session() -> Session:
    return Session()


@pytest.fixture(scope="session")
def photo() -> NDArray[np.uint8]:
    from stegapp.carriers.square import read_cover

    return read_cover(SAMPLES / "forest_stream.png").pixels


@dataclass(frozen=True)
class Run:
    """A model file, the checkpoint of the run that left it, and which sample it kept back."""

    model: Path
    checkpoint: Path
    held_out: str


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    import torch

    from stegapp.models import ModelCard, save_model
    from stegapp.networks import build_extractor, build_generator
    from stegapp.networks.lattice import LatticeConfig
    from stegapp.training import scan_images
    from stegapp.training.checkpoint import module_tensors, write_checkpoint

    folder = tmp_path_factory.mktemp("run")
    net = LatticeConfig(width=2, last_width=2)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        generator, matrix, image = build_generator(net), build_extractor(net), build_extractor(net)
    save_model(
        folder / "tiny.safetensors",
        generator_state=generator.state_dict(),
        extractor_state=image.state_dict(),
        card=ModelCard(name="tiny", net=net, embedding="sparse", temperature=2.0),
    )
    photos = {photo.name: photo.digest for photo in scan_images(SAMPLES).usable}
    kept = "two_dogs.png"
    write_checkpoint(
        folder / "state",
        tensors=module_tensors("generator", generator) | module_tensors("extractor_m", matrix),
        state={
            "run": {
                "training": [[n, d] for n, d in photos.items() if n != kept],
                "validation": [[kept, photos[kept]]],
            }
        },
    )
    return Run(folder / "tiny.safetensors", folder / "state", kept)
