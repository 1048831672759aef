"""Hiding in JPEG photos and revealing from them: any shape, long messages, what messengers do, what is refused."""

import io
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from stegapp.carriers import CoverOptions
from stegapp.errors import CoverUnsuitable, DoesNotFit, NothingRevealed, OutputRefused
from stegapp.format import FileEntry, Message
from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.layouts import common_structure
from stegapp.imaging.jpeg.writing import write_coefficients
from stegapp.pipeline import CapacityRequest, Session
from stegapp.pipeline.sending import verdicts_on
from stegapp.progress import run_job
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal

TEXT = "Wir sehen uns um acht. 漢字 🦊"


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def hidden_in(hide: Hide, tmp_path: Path, data: bytes, message: str | Message = TEXT, **options: Any) -> Any:
    return hide(data, message, carrier="jpeg", output=tmp_path / "stego.jpg", **options)


def random_bytes(count: int) -> Message:
    return Message.from_files([FileEntry("data", random.Random(count).randbytes(count))])


@pytest.mark.parametrize("sampling", [0, 1, 2])
@pytest.mark.parametrize("size", [(300, 200), (257, 401)])
def test_a_message_comes_back_from_a_jpeg_as_it_is(
    size: tuple[int, int], sampling: int, hide: Hide, reveal: Reveal, tmp_path: Path
) -> None:
    data = saved(photo(*size, seed=7), quality=85, subsampling=sampling, progressive=sampling == 1)
    result = hidden_in(hide, tmp_path, data)
    assert reveal(result.output).message == Message.from_text(TEXT)
    assert result.max_change == 1
    before, after = read_coefficients(data).planes, read_coefficients(result.output.read_bytes()).planes
    changes = sum(int(np.count_nonzero(one != other)) for one, other in zip(before, after, strict=True))
    assert result.changed_pixels == changes
    with Image.open(result.output) as image:
        np.testing.assert_array_equal(np.asarray(image), result.stego_pixels)
        assert image.size == size
    assert result.psnr_db > 40
    assert 0.98 < result.ssim < 1


def test_a_grey_one(hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    result = hidden_in(hide, tmp_path, saved(photo(600, 520, 7).convert("L"), quality=90))
    assert reveal(result.output).message == Message.from_text(TEXT)
    assert result.stego_pixels.shape == (520, 600)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_larger_picture_becomes_a_jpeg_that_messengers_pass_on(
    kind: str, hide: Hide, reveal: Reveal, tmp_path: Path
) -> None:
    result = hidden_in(hide, tmp_path, saved(photo(1300, 900, 7), kind), cover_options=CoverOptions(size=700))
    assert reveal(result.output).message == Message.from_text(TEXT)
    assert max(result.stego_pixels.shape) <= 700
    passing = [verdict.messenger.name for verdict in verdicts_on(result.output) if verdict.passes]
    assert {"WhatsApp", "Telegram", "Delta Chat", "Conversations", "Wire", "Session", "Element"} <= set(passing)


def test_what_messengers_make_of_it_is_still_revealed(hide: Hide, reveal: Reveal, tmp_path: Path) -> None:
    result = hidden_in(hide, tmp_path, saved(photo(900, 700, 7)), cover_options=CoverOptions(size=600))
    stego = read_coefficients(result.output.read_bytes())
    structure = common_structure((stego.structure.width, stego.structure.height), stego.tables, progressive=True)
    again = tmp_path / "again.jpg"
    again.write_bytes(write_coefficients(stego.planes, structure, huffman="optimal"))  # other scans, no metadata
    assert again.read_bytes() != result.output.read_bytes()
    assert reveal(again).message == Message.from_text(TEXT)


@pytest.mark.parametrize(("quality", "words"), [(64, "quality is 64"), (97, "looks as if"), (75, "from this picture.")])
def test_what_was_compressed_again_reveals_nothing(
    quality: int, words: str, hide: Hide, reveal: Reveal, tmp_path: Path
) -> None:
    result = hidden_in(hide, tmp_path, saved(photo(700, 500, 7), quality=80))
    again = tmp_path / "again.jpg"
    with Image.open(result.output) as image:
        image.save(again, quality=quality)
    with pytest.raises(NothingRevealed, match=words) as caught:
        reveal(again)
    assert caught.value.advice
    with pytest.raises(NothingRevealed, match=r"from this picture\.$"):
        reveal(result.output, password="other")


@pytest.mark.parametrize("fraction", [0.3, 1.0])
def test_as_much_as_fits_comes_back(
    fraction: float, hide: Hide, reveal: Reveal, session: Session, tmp_path: Path
) -> None:
    data = saved(photo(700, 600, 9), quality=92)
    room = run_job(session.capacity(CapacityRequest(data, carrier="jpeg"))).capacity_bytes
    message = random_bytes(int(fraction * room) - 14)
    result = hidden_in(hide, tmp_path, data, message)
    assert result.capacity_bytes == room
    assert reveal(result.output).message == message
    with pytest.raises(DoesNotFit):
        hidden_in(hide, tmp_path, data, random_bytes(room + 1), force=True)


def test_two_hides_share_no_salt(hide: Hide, tmp_path: Path) -> None:
    data = saved(photo(300, 200, 4))
    dc = []
    for _ in range(2):
        hidden_in(hide, tmp_path, data, "x", force=True)
        dc.append(read_coefficients((tmp_path / "stego.jpg").read_bytes()).planes[0][::8, ::8])
    assert (dc[0] != dc[1]).any()


def test_a_smooth_picture_is_refused_with_words(hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(CoverUnsuitable, match="too little detail"):
        hidden_in(hide, tmp_path, saved(Image.new("RGB", (300, 200), (90, 120, 40))))
    assert not list(tmp_path.glob("*"))


def test_a_name_of_another_kind_is_refused(hide: Hide, tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match=r"\.jpg"):
        hide(saved(photo(300, 200, 4)), TEXT, carrier="jpeg", output=tmp_path / "x.png")
    with pytest.raises(OutputRefused, match=r"\.png"):
        hide(saved(photo(300, 200, 4), "PNG"), TEXT, carrier="photo", output=tmp_path / "x.jpg")
