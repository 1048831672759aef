"""Costs of JPEG coefficients for one tile with all around it, and what a detector extracts of it."""

import numpy as np
import pytest
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.embedding.costs.j_uniward import j_uniward
from stegapp.embedding.costs.uerd import uerd
from stegapp.evaluation import jpeg_features
from stegapp.imaging.jpeg.coefficients import JpegPicture
from stegapp.imaging.jpeg.compression import compress
from tests.conftest import SAMPLES
from tests.evaluation.conftest import needs_sealwatch

AREA = (slice(256, 768), slice(256, 768))


@pytest.fixture(scope="module")
def jpeg() -> JpegPicture:
    with Image.open(SAMPLES / "forest_stream.png") as image:
        return compress(Image.fromarray(np.tile(np.asarray(image.convert("L")), (2, 2))), 85).picture


@pytest.mark.benchmark(group="JPEG costs")
@pytest.mark.parametrize("cost", [j_uniward, uerd])
def test_costs_of_a_tile(benchmark: BenchmarkFixture, jpeg: JpegPicture, cost) -> None:
    assert benchmark(cost, jpeg.planes[0], jpeg.tables[0], area=AREA).shape == (512, 512)


@pytest.mark.benchmark(group="JPEG features", min_rounds=3)
@pytest.mark.parametrize("name", ["dctr", "gfr", pytest.param("jrm", marks=needs_sealwatch)])
def test_features_of_a_tile(benchmark: BenchmarkFixture, jpeg: JpegPicture, name: str) -> None:
    tile = np.ascontiguousarray(jpeg.planes[0][AREA])
    assert benchmark(jpeg_features.extract, name, [tile], [jpeg.tables[0]]).size == jpeg_features.DIMENSIONS[name]
