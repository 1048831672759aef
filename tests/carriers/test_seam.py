"""The two seams: a carrier and an architecture that nobody but this file knows."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from stegapp import carriers
from stegapp.carriers import Crop, OpenCover, Plane
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Message
from stegapp.pipeline import CapacityRequest, HideRequest, RevealRequest, Session
from stegapp.progress import CancelToken, run_job
from tests.conftest import SAMPLES

SIZE = (320, 192)  # width, height


class Postcard:
    """One plane of 192×320 grey levels, in a BMP."""

    name = "postcard"
    suffixes = (".bmp",)

    def open_cover(
        self, source: Path | bytes, *, crop: Crop | None = None, cancel: CancelToken | None = None
    ) -> OpenCover:
        with Image.open(source if isinstance(source, Path) else BytesIO(source)) as picture:
            return OpenCover((np.array(picture.convert("L").resize(SIZE)),), ())

    def open_stego(self, source: Path | bytes, *, cancel: CancelToken | None = None) -> tuple[Plane, ...]:
        with Image.open(source if isinstance(source, Path) else BytesIO(source)) as picture:
            if picture.format != "BMP" or picture.size != SIZE:
                raise ImageRefused("This is no postcard.", advice="Choose a postcard.")
            return (np.array(picture),)

    def close(self, planes: tuple[Plane, ...], cover: OpenCover) -> bytes:
        out = BytesIO()
        Image.fromarray(planes[0]).save(out, format="BMP")
        return out.getvalue()


@pytest.fixture
def postcard() -> Iterator[None]:
    carriers.register(Postcard())
    yield
    carriers.unregister("postcard")


@pytest.mark.parametrize("method", ["direct", "adaptive"])
def test_a_carrier_is_known_by_being_registered(postcard: None, method: str, tmp_path: Path) -> None:
    session, out = Session(), tmp_path / "card.bmp"
    cover = SAMPLES / "mountain_path.png"
    room = run_job(session.capacity(CapacityRequest(cover, carrier="postcard")))
    assert 3_000 < room.adaptive_bytes < room.capacity_bytes < 320 * 192 / 8
    message = Message.from_text("Wish you were here. " * 10)
    result = run_job(session.hide(HideRequest(cover, out, message, "pw", method=method, carrier="postcard")))  # type: ignore[arg-type]
    assert (result.method, result.stego_pixels.shape) == (method, (192, 320))
    assert result.detectability.level is None  # the detector was measured on another size
    revealed = run_job(session.reveal(RevealRequest(out, "pw")))
    assert (revealed.message, revealed.method) == (message, method)
    with pytest.raises(ImageRefused, match="512×512"):
        carriers.get("square").open_stego(out)


def test_an_unknown_carrier_is_named(tmp_path: Path) -> None:
    request = HideRequest(SAMPLES / "two_dogs.png", tmp_path / "s.png", Message.from_text("x"), "", carrier="pigeon")
    with pytest.raises(UsageError, match="pigeon") as refused:
        run_job(Session().hide(request))
    assert "square" in str(refused.value.advice)


def test_a_carrier_keeps_its_name() -> None:
    with pytest.raises(ValueError, match="square"):
        carriers.register(carriers.Square())
