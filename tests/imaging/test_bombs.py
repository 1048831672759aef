"""Small files that would take gigabytes or minutes are refused from their header, or cost little after all."""

import io
import struct
import subprocess
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, features

from stegapp.carriers.square import read_cover, read_stego
from stegapp.errors import Cancelled, ImageRefused
from stegapp.imaging.oriented import read_oriented
from stegapp.progress import CancelToken
from tests import heic
from tests.conftest import ROOT
from tests.covers import photo


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def tiff(tags: dict[int, tuple[int, int, int]], data: bytes) -> bytes:
    """Return a TIFF of these tags (kind, count, value); `data` begins at byte 400."""
    rows = b"".join(struct.pack("<HHII", tag, *entry) for tag, entry in sorted(tags.items()))
    return (struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + rows + bytes(4)).ljust(400, b"\0") + data


def grey_tiff(width: int, height: int, *, bits: int = 8, packed: bool = True) -> dict[int, tuple[int, int, int]]:
    values = {256: width, 257: height, 258: bits, 259: 8 if packed else 1, 262: 1, 277: 1, 284: 1}
    return {tag: (4, 1, value) for tag, value in values.items()}


def layered_jpeg(width: int, height: int, layers: int) -> bytes:
    """Return a progressive JPEG whose last scan stands there again and again."""
    whole = saved(Image.new("L", (width, height), 90), "JPEG", progressive=True)
    last = whole[whole.rindex(b"\xff\xda") : -2]
    return whole[:-2] + last * layers + whole[-2:]


def flat_webp(width: int, height: int) -> bytes:
    """Return a lossless WebP of one colour, in 26 bytes or so."""
    bits = (width - 1) | (height - 1) << 14
    body = b"\x2f" + struct.pack("<I", bits) + b"\x88\x88\x08\x07" + bytes(5)
    return b"RIFF" + struct.pack("<I", 12 + len(body)) + b"WEBPVP8L" + struct.pack("<I", len(body)) + body


def line_png(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")


BOMBS = {
    "JPEG of many layers": (layered_jpeg(4000, 4000, 300), "would take too long"),
    "flat WebP": (flat_webp(9000, 9000), "more than 64 million pixels"),
    "largest WebP": (flat_webp(16383, 16383), "more than 64 million pixels"),
    "tall PNG": (line_png(1, 100_000_000), "is only a line"),
    "wide PNG": (line_png(50_000_000, 2), "is only a line"),
    "TIFF of one large tile": (
        tiff(
            grey_tiff(10, 10) | {322: (4, 1, 32768), 323: (4, 1, 65520), 324: (4, 1, 400), 325: (4, 1, 12)},
            zlib.compress(bytes(100)),
        ),
        "damaged",
    ),
    "TIFF of many strips": (
        tiff(
            grey_tiff(50, 300_000, packed=False)
            | {273: (4, 300_000, 400), 278: (4, 1, 1), 279: (4, 300_000, 400 + 1_200_000)},
            struct.pack("<I", 400) * 300_000 + struct.pack("<I", 50) * 300_000,
        ),
        "would take too long",
    ),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_from_their_header(name: str) -> None:
    data, says = BOMBS[name]
    for read in (read_cover, read_oriented, read_stego):
        started = time.process_time()
        with pytest.raises(ImageRefused, match=says) as caught:
            read(data)
        assert time.process_time() - started < 3
        assert caught.value.advice.endswith(".")


def test_a_jpeg_of_the_usual_layers_is_read() -> None:
    assert read_cover(layered_jpeg(4000, 4000, 20)).original_size == (4000, 4000)
    assert read_cover(layered_jpeg(500, 500, 300)).original_size == (500, 500)


def test_short_rows_of_floats_take_no_longer() -> None:
    """Each row was converted alone, in 5 µs or more: 900,000 of them took over 4 s."""
    width, height = 4, 900_000
    values = np.linspace(0, 1, width * height, dtype="<f4")
    pixels = zlib.compress(values.tobytes(), 1)
    tags = grey_tiff(width, height, bits=32) | {339: (4, 1, 3), 278: (4, 1, height)}
    data = tiff(tags | {273: (4, 1, 400), 279: (4, 1, len(pixels))}, pixels)
    started = time.process_time()
    got = np.asarray(read_oriented(data).image)
    assert time.process_time() - started < 2
    np.testing.assert_array_equal(got.ravel(), np.rint(values.astype(np.float64) * 255))


def test_pictures_whose_white_is_odd_take_no_longer() -> None:
    """Pillow converts them sample by sample in Python: 1.2 s for a million pixels."""
    values = np.random.default_rng(3).integers(0, 1001, (1500, 2000, 3)).astype(">u2")
    started = time.process_time()
    got = np.asarray(read_oriented(b"P6 2000 1500 1000\n" + values.tobytes()).image)
    assert time.process_time() - started < 2
    np.testing.assert_array_equal(got, np.rint(values / 1000 * 255))
    small = b"P5 3 2 1000\n" + values[0, :2].tobytes()
    with Image.open(io.BytesIO(small)) as pillow:
        expected = np.rint(np.asarray(pillow) / 257)
    np.testing.assert_array_equal(np.asarray(read_oriented(small).image), expected)
    with pytest.raises(ImageRefused):
        read_oriented(b"P6 2000 1500 1000\n" + values.tobytes()[:-1])


# In MB. Not what getrusage says, which begins at what the program had that started this one.
PEAK = "peak = lambda: int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) // 1024\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is measured as Linux tells it")
def test_transparency_takes_no_more_than_the_picture(tmp_path: Path) -> None:
    """36 million pixels are 144 MB; white, its mask and their mixture once took as much again each."""
    Image.new("RGBA", (6000, 6000), (90, 90, 90, 200)).save(tmp_path / "a.png", compress_level=1)
    code = (
        "import sys; from stegapp.imaging.oriented import read_oriented\n"
        f"{PEAK}"
        "before = peak(); read_oriented(sys.argv[1]); print(peak() - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.png")], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 420


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is measured as Linux tells it")
def test_a_jpeg_without_its_end_takes_little_more(tmp_path: Path) -> None:
    """25 million pixels of luma are 25 MB; it was looked at three times in colours, each with a copy: 300 MB."""
    (tmp_path / "a.jpg").write_bytes(saved(Image.new("RGB", (5000, 5000), (90, 120, 60)), "JPEG")[:-2])
    code = (
        "import sys; from stegapp.carriers.square import read_cover\n"
        f"{PEAK}"
        "before = peak(); assert read_cover(sys.argv[1]).notes; print(peak() - before)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.jpg")], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) < 150


def test_the_search_for_the_end_of_a_jpeg_counts_as_work() -> None:
    data = layered_jpeg(4000, 4000, 100)
    with pytest.raises(ImageRefused, match="would take too long"):
        read_cover(data[:-2])


class Countdown(CancelToken):
    """A token that is set at its nth look, so that a test needs no second thread."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def raise_if_cancelled(self) -> None:
        self.looks -= 1
        if self.looks < 0:
            self.cancel()
        super().raise_if_cancelled()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP", "PPM", "GIF"])
@pytest.mark.parametrize("looks", [0, 1, 3, 8])
def test_cancel_works_while_a_picture_is_read(kind: str, looks: int) -> None:
    noise = Image.fromarray(np.random.default_rng(4).integers(0, 256, (1500, 1500), dtype=np.uint8))
    data = saved(noise, kind)
    for read in (read_cover, read_oriented):
        with pytest.raises(Cancelled):
            read(data, cancel=Countdown(looks))
    assert read_cover(data, cancel=Countdown(100_000)).original_size == (1500, 1500)


# --- any bytes ------------------------------------------------------------------------------------------------------

SMALL = photo(60, 44, 95)
VICTIMS = [
    saved(SMALL, "PNG"),
    saved(SMALL.quantize(16), "PNG", transparency=bytes(range(16))),
    saved(SMALL, "JPEG", quality=70),
    saved(SMALL, "JPEG", quality=70, progressive=True),
    saved(SMALL, "TIFF", compression="tiff_lzw"),
    saved(SMALL.convert("L"), "TIFF"),
    saved(SMALL.convert("F"), "TIFF"),
    saved(SMALL.quantize(32), "GIF"),
    saved(SMALL, "BMP"),
    saved(SMALL, "PPM"),
    saved(SMALL, "TGA"),
    saved(SMALL, "DDS"),
    saved(SMALL, "ICO"),
    heic.PLAIN,
    heic.TURNED,
    *([saved(SMALL, "WEBP"), saved(SMALL, "WEBP", lossless=True)] if features.check("webp") else []),
    *([saved(SMALL, "AVIF", speed=10)] if features.check("avif") else []),
    *([saved(SMALL, "JPEG2000")] if features.check("jpg_2000") else []),
]
CHANGES = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(max_size=8)), min_size=1, max_size=4)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(VICTIMS), CHANGES, st.sampled_from([40, 200, 1 << 30]), st.sampled_from([0, 1, 8]))
def test_changed_files_give_a_picture_or_a_refusal(
    victim: bytes, changes: list[tuple[float, bytes]], reach: int, taken: int
) -> None:
    data = victim
    for share, new in changes:
        at = int(share * min(reach, len(data)))
        data = data[:at] + new + data[at + (taken or len(new)) :]
    for read in (read_cover, read_oriented):
        with suppress(ImageRefused):
            read(data)


def test_a_heic_is_parsed_elsewhere_so_that_a_crash_there_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    from stegapp.imaging import apart

    code = "import sys; from stegapp.carriers.square import read_cover; from tests import heic; read_cover(heic.PLAIN)"
    subprocess.run([sys.executable, "-c", f"{code}; sys.exit('pi_heif' in sys.modules)"], check=True, cwd=ROOT)
    crash = "print('ready', flush=True); import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    monkeypatch.setattr(apart, "_command", lambda _work: [sys.executable, "-c", crash])
    with pytest.raises(ImageRefused, match="damaged or cut off"):
        read_cover(heic.PLAIN)
