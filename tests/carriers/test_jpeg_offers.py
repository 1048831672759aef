"""The sizes that a picture may have as a JPEG, and what each comes to."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from stegapp.carriers import CoverOptions, Jpeg
from stegapp.carriers.jpeg_offers import estimate, jpeg_offers, usual
from stegapp.carriers.photo import Offer
from stegapp.errors import Cancelled
from stegapp.imaging.decode import decoded
from stegapp.progress import CancelToken


def _file(width: int, height: int, kind: str = "JPEG", **options: object) -> bytes:
    y, x = np.mgrid[0:height, 0:width]
    levels = np.stack([128 + 90 * np.sin(x / (9 + band)) * np.cos(y / (7 + band)) for band in range(3)], axis=2)
    buffer = BytesIO()
    Image.fromarray(levels.astype(np.uint8)).save(buffer, format=kind, **options)
    return buffer.getvalue()


def _offers(data: bytes) -> tuple[Offer, ...]:
    with decoded(data, grey=False) as picture:
        return jpeg_offers(picture, data)


@pytest.mark.parametrize("side", [60, 90, 700, 1100, 1281, 1340, 1536, 1601, 1700, 1921, 2049, 2458])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_each_offer_comes_true_and_each_is_smaller_than_the_one_before(side: int, kind: str) -> None:
    data = _file(side, max(48, side // 12), kind)
    offers = _offers(data)
    longer = [max(offer.size) for offer in offers]
    assert longer[0] == side
    assert longer == sorted(set(longer), reverse=True)
    assert [offer.anew for offer in offers] == [kind == "PNG", *[True] * (len(offers) - 1)]
    for offer in offers:
        if offer.refused is None:
            opened = Jpeg().open_cover(data, CoverOptions(size=offer.longer))
            structure = opened.jpeg.structure
            assert (structure.width, structure.height) == offer.size


def test_what_is_offered_is_what_the_carrier_takes() -> None:
    for size in ((63, 300), (300, 64), (56, 300), (57, 300)):
        for kind in ("JPEG", "PNG"):
            data = _file(*size, kind=kind)
            as_it_is = _offers(data)[0]
            if as_it_is.refused is None:
                Jpeg().open_cover(data)
            else:
                with pytest.raises(type(as_it_is.refused)):
                    Jpeg().open_cover(data)


@pytest.mark.parametrize(("side", "chosen"), [(900, 900), (1280, 1280), (1400, 1111), (1536, 1280), (4000, 1280)])
def test_the_usual_size_is_the_largest_that_most_messengers_pass_on(side: int, chosen: int) -> None:
    offer = usual(_offers(_file(side, 420)))
    assert offer is not None
    assert max(offer.size) == chosen


def test_nothing_is_usual_where_nothing_is_offered() -> None:
    assert usual(()) is None


def test_an_estimate_can_be_stopped() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with decoded(_file(900, 700), grey=False) as picture, pytest.raises(Cancelled):
        estimate(picture, (900, 700), cancel=cancel)
