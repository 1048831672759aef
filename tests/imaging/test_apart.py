"""A picture decoded in another process is the same picture; the process ends with a cancel, a limit or a failure."""

import io
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from stegapp.carriers import open_stego
from stegapp.carriers.square import read_cover
from stegapp.errors import Cancelled, ImageRefused
from stegapp.imaging import apart, decode
from stegapp.imaging.apart import DecoderStopped, NoProcess, loaded_apart
from stegapp.imaging.decode import load_alone, load_grey
from stegapp.imaging.oriented import read_oriented
from stegapp.progress import CancelToken
from tests.covers import photo


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


@pytest.fixture
def always(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every kind be decoded in another process."""
    monkeypatch.setattr(decode, "_APART", dict.fromkeys(["PNG", "JPEG2000", "WEBP", "AVIF", "TIFF"], 0))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_pixels_come_back_as_they_are(mode: str) -> None:
    picture = photo(90, 70, 90).convert("L").convert(mode) if mode == "I;16" else photo(90, 70, 90).convert(mode)
    data = saved(picture, "PNG")
    here, _ = load_alone(data)
    there = loaded_apart(load_alone, data, cancel=None)
    assert (there.image.mode, there.image.size, there.orientation) == (here.mode, here.size, 1)
    assert there.image.tobytes() == here.tobytes()
    assert there.image.convert("RGBA").tobytes() == here.convert("RGBA").tobytes()
    grey = loaded_apart(load_grey, data, cancel=None).image
    assert grey.convert("L").tobytes() == here.convert("L").tobytes()


@pytest.mark.usefixtures("always")
@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize("kind", ["TIFF", *(["WEBP"] if features.check("webp") else [])])
def test_pictures_are_upright_once(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(photo(80, 50, 91), kind, exif=exif)
    got = read_oriented(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode, "_APART", {})
        expected = read_oriented(data)
    assert got.size == expected.size == ((80, 50) if orientation == 1 else (50, 80))
    assert got.image.tobytes() == expected.image.tobytes()
    assert got.notes == expected.notes


@pytest.mark.skipif(not features.check("jpg_2000"), reason="needs JPEG 2000")
def test_a_large_jpeg_2000_leaves_the_other_threads_alone() -> None:
    data = saved(photo(1400, 1000, 92), "JPEG2000")
    longest, done = 0.0, threading.Event()

    def watch() -> None:
        nonlocal longest
        while not done.is_set():
            started = time.process_time()  # not what other programs do meanwhile, nor the other process
            time.sleep(0.001)
            longest = max(longest, time.process_time() - started)

    started = time.process_time()
    load_alone(data)
    alone = time.process_time() - started
    watcher = threading.Thread(target=watch)
    watcher.start()
    cover = read_cover(data)
    done.set()
    watcher.join()
    assert cover.original_size == (1400, 1000)
    assert longest < max(alone / 2, 0.1)  # here, no other thread would have run until all was decoded


def wait(data: bytes) -> tuple[Image.Image, int]:
    """Stand for a decoder that never ends."""
    Path(data.decode()).write_text("begun")
    while True:
        time.sleep(0.01)


def spend(_: bytes) -> tuple[Image.Image, int]:
    """Ask for more memory than there is for a decoder."""
    return Image.frombytes("L", (1, 1), bytearray(6 << 30)[:1]), 1


def crash(_: bytes) -> tuple[Image.Image, int]:
    """Die as a faulty decoder does."""
    import os

    os.abort()


def test_cancel_ends_the_process(tmp_path: Path) -> None:
    token, begun = CancelToken(), tmp_path / "begun"

    def cancel() -> None:
        while not begun.exists():
            time.sleep(0.01)
        token.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(Cancelled):
        loaded_apart(wait, str(begun).encode(), cancel=token)
    canceller.join()
    assert not [thread for thread in threading.enumerate() if thread.name == "stegapp-decode"]


def test_failures_are_told() -> None:
    with pytest.raises(DecoderStopped, match="UnidentifiedImageError"):
        loaded_apart(load_alone, b"no picture", cancel=None)
    with pytest.raises(DecoderStopped):
        loaded_apart(crash, b"", cancel=None)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others do not limit memory")
def test_memory_is_limited() -> None:
    with pytest.raises(DecoderStopped, match="MemoryError"):
        loaded_apart(spend, b"", cancel=None)


@pytest.mark.usefixtures("always")
def test_failures_there_are_refusals_here(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = saved(photo(400, 300, 93), "PNG")
    for read in (read_cover, read_oriented, open_stego):
        with pytest.raises(ImageRefused, match="damaged or cut off"):
            read(whole[: len(whole) // 2])
    monkeypatch.setattr(decode, "load_grey", spend)
    if sys.platform.startswith("linux"):
        with pytest.raises(ImageRefused, match="not enough memory"):
            read_cover(whole)


@pytest.mark.usefixtures("always")
def test_without_processes_pictures_are_decoded_here(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = saved(photo(400, 300, 93), "PNG")
    expected = read_cover(whole)

    def refuse(*_: Any, **__: Any) -> None:
        raise OSError("no more processes")

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", refuse)
        with pytest.raises(NoProcess):
            loaded_apart(load_alone, whole, cancel=None)
        np.testing.assert_array_equal(read_cover(whole).pixels, expected.pixels)
    monkeypatch.setattr(apart, "_command", lambda work: [sys.executable, "-c", "pass"])  # one that ends at once
    np.testing.assert_array_equal(read_cover(whole).pixels, expected.pixels)


def test_modules_of_the_current_folder_are_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('not ours')")
    monkeypatch.chdir(tmp_path)
    assert loaded_apart(load_alone, saved(photo(20, 20, 94), "PNG"), cancel=None).image.size == (20, 20)
