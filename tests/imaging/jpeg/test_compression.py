"""What is computed of the way to a JPEG is what libjpeg does on it."""

import io

import numpy as np
import pytest
from PIL import Image

from stegapp.imaging.jpeg.compression import compress, unrounded_coefficients
from stegapp.imaging.jpeg.structure import Sampling
from tests.conftest import SAMPLES
from tests.covers import photo

SIZES = [(160, 96), (75, 53), (17, 9), (1, 1), (8, 40)]


@pytest.mark.parametrize("quality", [50, 75, 85, 90, 95, 100])
@pytest.mark.parametrize("sampling", ["4:4:4", "4:2:2", "4:2:0", "grey"])
def test_rounding_gives_the_coefficients_of_libjpeg(sampling: Sampling, quality: int) -> None:
    with Image.open(SAMPLES / "two_dogs.png") as sample:
        pictures = [*(photo(*size, 5) for size in SIZES), sample.convert("RGB").resize((300, 201))]
    for picture in pictures:
        pixels = np.asarray(picture.convert("L") if sampling == "grey" else picture)
        found = compress(pixels, quality, sampling="4:2:0" if sampling == "grey" else sampling)
        assert found.picture.structure.sampling == sampling
        exact = unrounded_coefficients(pixels, found.picture.tables, sampling=sampling)
        for plane, values, clipped in zip(found.picture.planes, exact, found.unrounded, strict=True):
            assert values.shape == plane.shape
            rounded = np.sign(values) * np.floor(np.abs(values) + 0.5)
            np.testing.assert_array_equal(rounded, plane)
            assert np.abs(clipped - plane).max() <= 0.5


def test_the_file_is_the_one_that_pillow_writes() -> None:
    picture = photo(90, 60, 2)
    found = compress(np.asarray(picture), 88, dpi=(300, 300), options={"progressive": True})
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=88, subsampling="4:2:0", dpi=(300, 300), progressive=True)
    assert found.data == buffer.getvalue()
    assert found.picture.structure.progressive


def test_what_rounding_took_away_is_spread_evenly() -> None:
    found = compress(np.asarray(photo(300, 200, 3)), 95)
    lost = found.unrounded[0] - found.picture.planes[0]
    assert np.histogram(lost, bins=4, range=(-0.5, 0.5))[0].min() > lost.size / 8
