"""Which sizes a photo may have, and that the carrier takes each that is offered."""

import io

import pytest
from PIL import Image

from stegapp.carriers import CoverOptions, Photo
from stegapp.carriers.photo import Offer, offers
from stegapp.errors import ImageRefused
from stegapp.imaging.oriented import read_oriented


def _offers(data: bytes) -> tuple[Offer, ...]:
    found: list[Offer] = []
    read_oriented(data, max_side=200, look=lambda picture: found.extend(offers(picture)))
    return tuple(found)


def _file(kind: str, width: int, height: int, *, orientation: int = 1) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(buffer, kind, exif=exif)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("width", "height", "kind", "expected"),
    [
        (3000, 2000, "PNG", [None, 2048, 1600, 1280]),
        (1600, 1200, "PNG", [None, 1280]),
        (500, 400, "PNG", [None]),
        (3000, 2000, "JPEG", ["None", 2048, 1600, 1280]),
        (2000, 1500, "JPEG", ["None", 1600, 1280]),
        (1400, 900, "JPEG", ["None", "1280", 1111]),
        (500, 400, "JPEG", ["None", 396]),
        (70, 70, "JPEG", ["None", "55"]),
        (60, 60, "PNG", ["None"]),
        (1, 1, "JPEG", ["None", "1"]),
    ],
)
def test_sizes_that_are_offered(width: int, height: int, kind: str, expected: list[object]) -> None:
    """Those that are refused are in quotes."""
    data = _file(kind, width, height)
    found = _offers(data)
    assert [str(offer.longer) if offer.refused else offer.longer for offer in found] == expected
    for offer in found:
        if offer.refused is None:
            cover = Photo().open_cover(data, CoverOptions(size=offer.longer))
            assert cover.levels.shape[:2] == offer.size[::-1]
        elif offer.longer is None or offer.longer >= 64:
            with pytest.raises(ImageRefused) as caught:
                Photo().open_cover(data, CoverOptions(size=offer.longer))
            assert str(caught.value) == str(offer.refused)


def test_a_picture_is_offered_upright() -> None:
    data = _file("JPEG", 3000, 1000, orientation=6)
    assert [offer.size for offer in _offers(data)][:2] == [(1000, 3000), (683, 2048)]
