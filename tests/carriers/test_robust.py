"""The carrier robust: any picture becomes pixels of a size that messengers keep, and a file again."""

import io
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp import carriers
from stegapp.carriers import CoverOptions, Robust, RobustCover, luma
from stegapp.errors import ImageRefused, UsageError
from tests.covers import photo

CARRIER = Robust()


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def levels(cover: RobustCover) -> Any:
    assert isinstance(cover.planes, np.ndarray)
    return cover.planes


@pytest.mark.parametrize(("mode", "shape"), [("RGB", (300, 400, 3)), ("L", (300, 400)), ("RGBA", (300, 400, 3))])
def test_a_picture_becomes_pixels(mode: str, shape: tuple[int, ...]) -> None:
    cover = CARRIER.open_cover(saved(photo(400, 300, seed=4).convert(mode)))
    assert levels(cover).shape == shape


def test_colours_that_are_all_grey_become_grey() -> None:
    assert levels(CARRIER.open_cover(saved(photo(400, 300, seed=4).convert("L").convert("RGB")))).ndim == 2


def test_it_is_shrunk_and_turned() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    cover = CARRIER.open_cover(saved(photo(900, 600, seed=4), "JPEG", exif=exif), CoverOptions(size=480))
    height, width = levels(cover).shape[:2]
    assert (width, height) == (320, 480)
    assert any("Shrunk" in note for note in cover.notes)


def test_png_gives_back_the_pixels_and_jpeg_nearly() -> None:
    cover = CARRIER.open_cover(saved(photo(400, 300, seed=4)))
    png = replace(cover, png=True)
    same = CARRIER.open_stego(CARRIER.close(levels(cover), png))
    assert isinstance(same, np.ndarray)
    assert np.array_equal(same, levels(cover))
    data = CARRIER.close(levels(cover), cover)
    assert data.startswith(b"\xff\xd8")
    back = CARRIER.open_stego(data)
    assert isinstance(back, np.ndarray)
    assert np.abs(luma(back) - luma(levels(cover))).mean() < 2


@pytest.mark.parametrize(
    ("size", "options", "error"),
    [
        ((255, 400), CoverOptions(), ImageRefused),
        ((2100, 300), CoverOptions(), ImageRefused),
        ((400, 300), CoverOptions(crop=(0, 0, 300)), UsageError),
        ((400, 300), CoverOptions(size=100), UsageError),
        ((400, 300), CoverOptions(size=4000), UsageError),
        ((400, 300), CoverOptions(quality=50), UsageError),
    ],
)
def test_what_cannot_survive_is_refused(size: tuple[int, int], options: CoverOptions, error: type[Exception]) -> None:
    with pytest.raises(error):
        CARRIER.open_cover(saved(photo(*size, seed=4)), options)


def test_a_reveal_of_exact_stegos_does_not_take_it_for_one() -> None:
    data = saved(photo(400, 300, seed=4), "JPEG")
    assert all(not isinstance(planes, np.ndarray) or planes.ndim == 2 for planes in carriers.open_stego(data))
