"""What the detectability estimate adds to a hide: the features of two pictures, and asking the detector."""

import numpy as np
import pytest
from numpy.typing import NDArray
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.carriers.square import read_cover
from stegapp.embedding import EmbeddingTask, Probe, fixed_keys, simulate
from stegapp.embedding.reading import Reading
from stegapp.format import Keys, Secret
from stegapp.pipeline.detectability import BUNDLED_SHA256, FILE_NAME, judge
from stegapp.steganalysis import spam
from stegapp.steganalysis.detector import load_detector
from stegapp.system.paths import bundled_models
from tests.conftest import SAMPLES


@pytest.fixture(scope="module")
def photo() -> NDArray[np.uint8]:
    return read_cover(SAMPLES / "forest_stream.png").pixels


@pytest.mark.benchmark(group="detectability")
def test_features(benchmark: BenchmarkFixture, photo: NDArray[np.uint8]) -> None:
    assert benchmark(spam.features, photo).shape == (686,)


@pytest.mark.benchmark(group="detectability")
def test_load(benchmark: BenchmarkFixture) -> None:
    assert benchmark(load_detector, bundled_models() / FILE_NAME, sha256=BUNDLED_SHA256).classifiers


@pytest.mark.benchmark(group="detectability")
def test_judge(benchmark: BenchmarkFixture, photo: NDArray[np.uint8]) -> None:
    detector = load_detector(bundled_models() / FILE_NAME, sha256=BUNDLED_SHA256)
    probe = Probe(Reading(260_000, 0, 0, 1.0), True, 0.975, 31_400, 14_000)
    stego = simulate.lsb_matching(photo, 30_000, rng=np.random.default_rng(1))
    task = EmbeddingTask(None, photo, bytes(4_000), fixed_keys(Keys(Secret(bytes(32)))), probe)  # type: ignore[arg-type]
    seen = benchmark(judge, lambda: detector, task, "direct", stego)
    assert seen.false_alarm_share is not None
