"""Coefficients come out as they are in the file, in the order of frequencies that is promised."""

import io
import os
import subprocess
import sys
import threading
from pathlib import Path

import jpeglib
import numpy as np
import pytest
from PIL import Image

from stegapp.errors import Cancelled, ImageRefused
from stegapp.imaging.jpeg import coefficients, library
from stegapp.imaging.jpeg.coefficients import as_blocks, as_plane, read_coefficients
from stegapp.imaging.jpeg.structure import Sampling
from stegapp.progress import CancelToken
from tests.conftest import ROOT
from tests.imaging.jpeg.files import KINDS, SAMPLINGS, jpeg, saved


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_library_says_the_same_by_its_own_door(kind: str, sampling: Sampling, tmp_path: Path) -> None:
    data = jpeg(75, 52, sampling, **KINDS[kind])
    path = tmp_path / "picture.jpg"
    path.write_bytes(data)
    other = jpeglib.read_dct(str(path))
    found = read_coefficients(data)
    expected = [other.Y, other.Cb, other.Cr][: len(found.planes)]
    for place, (plane, blocks) in enumerate(zip(found.planes, expected, strict=True)):
        assert plane.dtype == np.int16
        np.testing.assert_array_equal(as_blocks(plane), blocks)
        np.testing.assert_array_equal(found.tables[place], other.get_component_qt(place))


@pytest.mark.parametrize("size", [(8, 8), (1, 1), (9, 17), (33, 16)])
@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_only_true_blocks_are_there(sampling: Sampling, size: tuple[int, int]) -> None:
    width, height = size
    across, down = {"4:2:0": (2, 2), "4:2:2": (2, 1), "4:4:0": (1, 2)}.get(sampling, (1, 1))
    luma, *chroma = [
        (plane.shape[0] // 8, plane.shape[1] // 8) for plane in read_coefficients(jpeg(*size, sampling)).planes
    ]
    assert luma == (-(-height // 8), -(-width // 8))
    assert set(chroma) <= {(-(-height // (8 * down)), -(-width // (8 * across)))}


def test_the_row_of_a_coefficient_is_its_vertical_frequency() -> None:
    """An inverse DCT of our own gives the grey levels that Pillow decodes."""
    data = jpeg(64, 40, "4:2:0", 95)
    found = read_coefficients(data)
    frequency, place = np.meshgrid(np.arange(8), np.arange(8), indexing="ij")
    cosines = np.cos((2 * place + 1) * frequency * np.pi / 16) / 2
    cosines[0] *= np.sqrt(0.5)
    blocks = as_blocks(found.planes[0]) * found.tables[0].astype(np.float64)
    levels = np.einsum("ua,ijuv,vb->iajb", cosines, blocks, cosines).reshape(40, 64) + 128
    with Image.open(io.BytesIO(data)) as image:
        image.draft("L", image.size)
        assert np.abs(np.clip(levels, 0, 255) - np.asarray(image)).max() < 1
    stripes = np.zeros((16, 16), np.uint8)
    stripes[:, ::2] = 255  # changes along a row: a horizontal frequency
    plane = read_coefficients(saved(Image.fromarray(stripes), quality=90)).planes[0]
    assert np.abs(plane[0, 1:8]).sum() > 0
    assert np.abs(plane[1:8, 0]).sum() == 0


def test_planes_and_blocks_are_each_others_inverse() -> None:
    plane = np.arange(24 * 16, dtype=np.int16).reshape(24, 16)
    assert as_blocks(plane)[2, 1, 3, 4] == plane[19, 12]
    np.testing.assert_array_equal(as_plane(as_blocks(plane)), plane)


def test_damaged_data_is_refused_and_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    data = jpeg(200, 200)
    half = data[: len(data) // 2]
    with pytest.raises(ImageRefused, match="damaged"):
        read_coefficients(half + b"\xff\xd9")
    assert capfd.readouterr() == ("", "")


def test_words_of_other_threads_are_passed_on(capfd: pytest.CaptureFixture[str]) -> None:
    with library._heard() as said:
        os.write(2, b"something else\nCorrupt JPEG data: premature end of data segment\nno end of line")
    assert said == ["Corrupt JPEG data: premature end of data segment\n"]
    assert capfd.readouterr().err == "something else\nno end of line"


def test_without_standard_error_files_are_read_all_the_same() -> None:
    code = (
        "import os; os.close(2)\n"
        "from tests.imaging.jpeg.files import jpeg\n"
        "from stegapp.imaging.jpeg.coefficients import read_coefficients\n"
        "assert read_coefficients(jpeg()).planes[0].any(); print('read')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, timeout=60, check=True, cwd=ROOT
    )
    assert done.stdout == "read\n"


def test_extraneous_bytes_are_no_damage(capfd: pytest.CaptureFixture[str]) -> None:
    data = jpeg(100, 80)
    found = read_coefficients(data[:-2] + b"\x12\x34\xff\xd9")
    np.testing.assert_array_equal(found.planes[0], read_coefficients(data).planes[0])
    assert capfd.readouterr() == ("", "")


def test_coefficients_that_no_picture_has_are_refused() -> None:
    data = bytearray(jpeg(16, 16, "grey"))
    at = data.index(b"\xff\xda") + 10
    data[at:-2] = b"\xfe\x7f" * 3  # the longest code of DC and eleven bits
    with pytest.raises(ImageRefused, match="damaged"):
        read_coefficients(bytes(data))


def test_a_cancel_is_heard() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_coefficients(jpeg(), cancel=cancel)


def test_a_cancel_does_not_wait_for_the_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    cancel, going_on = CancelToken(), threading.Event()

    def slow(data: bytes, shapes: object) -> object:
        cancel.cancel()
        going_on.wait(60)
        raise ValueError

    monkeypatch.setattr(coefficients, "decode_coefficients", slow)
    with pytest.raises(Cancelled):
        read_coefficients(jpeg(), cancel=cancel)
    going_on.set()


def test_a_token_changes_nothing_else() -> None:
    data = jpeg(200, 200)
    found = read_coefficients(data, cancel=CancelToken())
    np.testing.assert_array_equal(found.planes[0], read_coefficients(data).planes[0])
    with pytest.raises(ImageRefused, match="damaged"):
        read_coefficients(data[: len(data) // 2] + b"\xff\xd9", cancel=CancelToken())


def test_a_missing_library_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "_NAME", "no such")
    library._library.cache_clear()
    with pytest.raises(ImageRefused, match="missing") as caught:
        read_coefficients(jpeg())
    assert "jpeglib" in caught.value.advice
    monkeypatch.undo()
    library._library.cache_clear()


def test_a_file_in_a_folder_serves_where_none_is_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = read_coefficients(jpeg())
    monkeypatch.delattr(os, "memfd_create", raising=False)
    np.testing.assert_array_equal(read_coefficients(jpeg()).planes[0], expected.planes[0])


def test_threads_do_not_meet() -> None:
    files = [jpeg(300, 200, "4:2:0", quality) for quality in (50, 60, 70, 80)]
    expected = [read_coefficients(data).planes[0] for data in files]
    wrong: list[int] = []

    def read(number: int) -> None:
        for _ in range(10):
            same = np.array_equal(read_coefficients(files[number]).planes[0], expected[number])
            wrong.extend([] if same else [number])

    threads = [threading.Thread(target=read, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
