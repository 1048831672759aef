"""A header tells a lossy file from a lossless one, for every way of coding; a broken one tells nothing."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from stegapp.carriers.square import read_stego
from stegapp.imaging.lossy import lossy_avif, lossy_heic, lossy_jpeg2000, lossy_webp
from stegapp.imaging.oriented import read_oriented
from tests import heic
from tests.covers import photo

GREY = photo(512, 512, 80).convert("L")


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


@pytest.mark.skipif(not features.check("avif"), reason="needs AVIF")
@pytest.mark.parametrize(
    "options",
    [{}, {"subsampling": "4:0:0"}, {"subsampling": "4:4:4"}, {"tile_rows": 2, "tile_cols": 1}, {"range": "limited"}],
)
@pytest.mark.parametrize("size", [(512, 512), (70, 300), (1200, 200)])
def test_avif(options: dict[str, Any], size: tuple[int, int]) -> None:
    picture = photo(*size, 81)
    for image in (picture, picture.convert("L")):
        assert not lossy_avif(saved(image, "AVIF", quality=100, speed=10, **options))
        for quality in (99, 60, 1):
            assert lossy_avif(saved(image, "AVIF", quality=quality, speed=10, **options))


@pytest.mark.skipif(not features.check("jpg_2000"), reason="needs JPEG 2000")
@pytest.mark.parametrize("options", [{}, {"no_jp2": True}, {"tile_size": (128, 128)}, {"comment": "x" * 300}])
def test_jpeg_2000(options: dict[str, Any]) -> None:
    assert not lossy_jpeg2000(saved(GREY, "JPEG2000", **options))
    assert lossy_jpeg2000(saved(GREY, "JPEG2000", irreversible=True, **options))


@pytest.mark.skipif(not features.check("webp"), reason="needs WebP")
@pytest.mark.parametrize("options", [{}, {"icc_profile": bytes(901)}, {"save_all": True, "append_images": [GREY]}])
def test_webp(options: dict[str, Any]) -> None:
    assert not lossy_webp(saved(GREY, "WEBP", lossless=True, **options))
    assert lossy_webp(saved(GREY, "WEBP", quality=100, **options))


def test_heic() -> None:
    assert not lossy_heic(heic.LOSSLESS)
    assert lossy_heic(heic.PLAIN)
    assert lossy_heic(heic.TURNED)


def test_a_heic_photo_is_turned_upright_once() -> None:
    for data in (heic.PLAIN, heic.TURNED):
        got = read_oriented(data)
        levels = np.asarray(got.image.convert("L")).astype(int)
        assert got.size == (96, 64)
        assert np.abs(levels[:16, :32] - 250).max() < 20
        assert np.abs(levels[24:, :] - 90).max() < 20
        assert np.abs(levels[:, 40:] - 90).max() < 20
        assert got.notes == ()


def test_levels_in_a_lossless_heic_are_read() -> None:
    expected = np.array([[10, 200], [90, 60]]).repeat(256, 0).repeat(256, 1)
    np.testing.assert_array_equal(read_stego(heic.LOSSLESS), expected)


@pytest.mark.parametrize("tells", [lossy_avif, lossy_heic, lossy_jpeg2000])
def test_broken_headers_tell_nothing(tells: Any) -> None:
    rng = np.random.default_rng(2)
    wholes = [heic.PLAIN, heic.LOSSLESS]
    if features.check("avif"):
        wholes.append(saved(GREY, "AVIF", quality=100, speed=10)[:900])
    if features.check("jpg_2000"):
        wholes.append(saved(GREY, "JPEG2000")[:900])
    for whole in wholes:
        for _ in range(300):
            broken = bytearray(whole)
            for at in rng.integers(0, len(broken), 6):
                broken[at] = rng.integers(256)
            assert tells(bytes(broken[: rng.integers(len(broken))])) in {True, False}
    assert not tells(b"")
