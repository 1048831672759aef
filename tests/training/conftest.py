"""A folder of small pictures and the smallest run that goes through every stage."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp.networks.lattice import LatticeConfig
from stegapp.training.config import DataConfig, JtConfig, SfConfig, TrainConfig

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten pictures of 128×128, cut from the samples: eight photographs, two of them twice."""
    folder = tmp_path_factory.mktemp("photos")
    for number, path in enumerate(sorted(SAMPLES.glob("*.png"))[:8]):
        with Image.open(path) as image:
            image.resize((256, 256)).crop((64, 64, 192, 192)).save(folder / f"own_{number:03}.png")
            if number < 2:
                image.crop((0, 0, 200, 200)).save(folder / f"own_{number:03}a_q70.png")
    return folder


@pytest.fixture
def tiny(photos: Path, tmp_path: Path) -> TrainConfig:
    """Seconds long: one and a half dozen steps of a net of width 2."""
    return TrainConfig(
        images=(photos,),
        out=tmp_path / "tiny.safetensors",
        name="tiny",
        net=LatticeConfig(width=2, last_width=2),
        jt=JtConfig(steps=12, batch=4, crop=32, rate=3e-3, validations=3, adversary_weight=1.0),
        sf=SfConfig(steps=6, batch=4, crop=32, rate=3e-3, validations=2),
        data=DataConfig(validation_share=0.2, validation_photos=2, validation_side=32, proof_photos=1),
    )


@pytest.fixture
def small(tiny: TrainConfig) -> TrainConfig:
    """Some seconds on one core, long enough to learn to read: only a test with a reason uses it."""
    plain = {"jpeg_share": 0.0, "tone_share": 0.0, "synthetic_share": 0.0, "mask_share": 0.0}
    return dataclasses.replace(
        tiny,
        net=LatticeConfig(width=4, last_width=4, periods=(2,)),
        jt=JtConfig(steps=160, batch=8, crop=32, rate=1e-2, validations=3),
        sf=SfConfig(steps=20, batch=8, crop=32, validations=2),
        data=dataclasses.replace(tiny.data, **plain),  # type: ignore[arg-type]
    )


def noise_picture(path: Path, seed: int, side: int = 96) -> Path:
    """Write a picture unlike all others."""
    rng = np.random.default_rng(seed)
    coarse = Image.fromarray(rng.integers(0, 256, (12, 12), dtype=np.uint8)).resize((side, side))
    coarse.save(path)
    return path
