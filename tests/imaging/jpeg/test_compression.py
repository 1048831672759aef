"""What is computed of the way to a JPEG is what libjpeg does on it."""

import io
import tracemalloc

import numpy as np
import pytest
from PIL import Image

from stegapp.errors import Cancelled
from stegapp.imaging.jpeg import compression
from stegapp.imaging.jpeg.compression import compress, encoded, unrounded_coefficients
from stegapp.imaging.jpeg.structure import Sampling
from stegapp.progress import CancelToken
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
        found = compress(Image.fromarray(pixels), quality, sampling="4:2:0" if sampling == "grey" else sampling)
        assert found.picture.structure.sampling == sampling
        exact = unrounded_coefficients(pixels, found.picture.tables, sampling=sampling)
        for plane, values, lost in zip(found.picture.planes, exact, found.lost, strict=True):
            assert values.shape == plane.shape
            rounded = np.sign(values) * np.floor(np.abs(values) + 0.5)
            np.testing.assert_array_equal(rounded, plane)
            assert np.abs(lost).max() <= 0.5
            np.testing.assert_allclose(lost, values - plane, atol=2.0**-12)


def test_the_file_is_the_one_that_pillow_writes() -> None:
    picture = photo(90, 60, 2)
    found = compress(picture, 88, dpi=(300, 300), options={"progressive": True})
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=88, subsampling="4:2:0", dpi=(300, 300), progressive=True)
    assert found.data == buffer.getvalue()
    assert found.picture.structure.progressive


def test_what_rounding_took_away_is_spread_evenly() -> None:
    lost = compress(photo(300, 200, 3), 95).lost[0]
    assert np.histogram(lost, bins=4, range=(-0.5, 0.5))[0].min() > lost.size / 8


@pytest.mark.parametrize("sampling", ["4:4:4", "4:2:0"])
def test_some_rows_at_a_time_are_the_same_as_all(monkeypatch: pytest.MonkeyPatch, sampling: Sampling) -> None:
    picture = photo(75, 117, 8)
    whole = compress(picture, 90, sampling=sampling)
    monkeypatch.setattr(compression, "_STRIP", 75 * 40)
    assert len(list(compression._strips(*picture.size))) == 4
    for one, other in zip(whole.lost, compress(picture, 90, sampling=sampling).lost, strict=True):
        np.testing.assert_array_equal(one, other)


def test_floats_are_there_for_some_rows_alone() -> None:
    picture = Image.new("RGB", (1_500, 4_000), (90, 120, 60))
    found = compress(picture, 90)
    tracemalloc.start()
    try:
        compression._lost(picture, found.picture, "4:2:0", None)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3.2 * picture.width * picture.height + 48 * compression._STRIP  # half a float for each coefficient


class _CancelsAfter(CancelToken):
    """Cancels itself when it was looked at so often."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def raise_if_cancelled(self) -> None:
        self.looks -= 1
        if not self.looks:
            self.cancel()
        super().raise_if_cancelled()


def test_cancel_is_looked_at_between_rows_and_while_the_file_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = Image.fromarray(np.random.default_rng(4).integers(0, 256, (400, 640, 3), dtype=np.uint8))
    with pytest.raises(Cancelled):
        encoded(picture, quality=90, cancel=_CancelsAfter(2))
    found = compress(picture, 90)
    monkeypatch.setattr(compression, "_STRIP", 640 * 32)
    with pytest.raises(Cancelled):
        compression._lost(picture, found.picture, "4:2:0", _CancelsAfter(10))
    cancel = _CancelsAfter(100)
    compression._lost(picture, found.picture, "4:2:0", cancel)
    assert cancel.looks == 100 - 13
