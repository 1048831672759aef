"""Whether a JPEG was compressed before, and its quality."""

import io

import numpy as np
import pytest
from PIL import Image

from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.recompression import compressed_twice, standard_quality, unevenness
from tests.covers import photo


def saved(image: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality)
    return buffer.getvalue()


@pytest.mark.parametrize("quality", [1, 30, 49, 50, 75, 90, 99, 100])
def test_the_quality_is_that_of_libjpeg(quality: int) -> None:
    assert standard_quality(read_coefficients(saved(photo(64, 64), quality)).tables[0]) == quality


def test_another_table_has_no_quality() -> None:
    assert standard_quality(np.full((8, 8), 7)) is None


@pytest.mark.parametrize("size", [(800, 600), (801, 603)])
def test_a_second_compression_at_a_higher_quality_is_seen(size: tuple[int, int]) -> None:
    once = saved(photo(*size, seed=4), 75)
    assert not compressed_twice(read_coefficients(once), once)
    with Image.open(io.BytesIO(once)) as image:
        twice = saved(image, 90)
    assert compressed_twice(read_coefficients(twice), twice)


def test_of_a_small_or_smooth_picture_nothing_is_said() -> None:
    for picture in (photo(64, 64, 2), Image.new("RGB", (600, 400), (9, 200, 40))):
        data = saved(picture, 90)
        assert unevenness(read_coefficients(data), data) == 0
