"""Any file either decodes or is refused with a sentence and advice; nothing of Pillow's comes through."""

import io
import os
import struct
import threading
import time
import warnings
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from stegapp.carriers import Photo
from stegapp.carriers.square import read_cover
from stegapp.errors import ImageRefused
from stegapp.imaging.decode import MAX_PIXELS, decoded
from stegapp.imaging.oriented import read_oriented
from tests.covers import HARD_COVERS, hard_cover, photo


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def luma(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("L")).astype(int)


def refusal(source: Any) -> ImageRefused:
    """Return the refusal that all three readers agree on."""
    errors = []
    for read in (read_cover, read_oriented, Photo().open_stego):
        with pytest.raises(ImageRefused) as caught:
            read(source)
        errors.append(caught.value)
    assert len({str(error) for error in errors}) == 1
    assert errors[0].advice.endswith(".")
    return errors[0]


def png_of_size(width: int, height: int) -> bytes:
    """Return a tiny PNG whose header claims any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    )


PICTURE = photo(520, 520, 40)


# --- refusals of the path -------------------------------------------------------------------------------------------


def test_missing_file(tmp_path: Path) -> None:
    assert "“nowhere.png” does not exist" in str(refusal(tmp_path / "nowhere.png"))


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in str(refusal(tmp_path))


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    assert "“a.png” is empty" in str(refusal(tmp_path / "a.png"))
    assert "is empty" in str(refusal(b""))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_and_device_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a file" in str(refusal(tmp_path / "pipe"))
    assert "not a file" in str(refusal(Path("/dev/zero")))


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Tests may run as root, whom no permission bit stops.
    path = tmp_path / "secret.png"
    path.write_bytes(b"x")

    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert "“secret.png” may not be read" in str(refusal(path))


def test_name_no_system_knows() -> None:
    assert "cannot be opened" in str(refusal(Path("a\0b.png")))
    assert "cannot be opened" in str(refusal(Path("x" * 5000)))


def test_name_is_safe_to_print(tmp_path: Path) -> None:
    text = str(refusal(tmp_path / "a\x1b[31m\udcffb\n\u202e.png"))
    assert text.isprintable()
    assert text.encode("utf-8")
    assert "\x1b" not in text
    assert "\u202e" not in text


# --- refusals of the content ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"Dear diary, this is no picture at all.", "is not a picture"),
        (bytes(5000), "is not a picture"),
        (b"%PDF-1.7\n%...", "is a PDF"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "is a drawing (SVG)"),
        (struct.pack(">I", 24) + b"ftypheic" + bytes(200), "its start is damaged"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n", "is a page description"),
    ],
)
def test_what_is_no_picture(content: bytes, says: str) -> None:
    assert says in str(refusal(content))


@pytest.mark.parametrize("size", [(10_001, 10_000), (13_000, 13_000), (20_000, 20_000), (2**31 - 1, 2**31 - 1)])
def test_too_many_pixels_are_refused_from_the_header(size: tuple[int, int]) -> None:
    bomb = png_of_size(*size)
    assert len(bomb) < 200
    started = time.thread_time()
    assert "more than 100 million pixels" in str(refusal(bomb))
    assert time.thread_time() - started < 1


def test_a_header_below_the_limit_is_not_called_a_bomb() -> None:
    # Pillow itself warns of bombs from 89 million pixels on; ours are allowed to have 100.
    assert MAX_PIXELS == 100_000_000
    assert "damaged or cut off" in str(refusal(png_of_size(99_000, 1_000)))


def test_a_picture_in_memory_may_be_too_large_too() -> None:
    with pytest.raises(ImageRefused, match="more than 100 million pixels"):
        read_cover(Image.new("1", (20_000, 5_001)))


FILES = {
    "PNG": saved(PICTURE, "PNG"),
    "JPEG": saved(PICTURE, "JPEG"),
    "progressive": saved(PICTURE, "JPEG", progressive=True),
    "GIF": saved(PICTURE, "GIF"),
    "BMP": saved(PICTURE, "BMP"),
    "TIFF": saved(PICTURE, "TIFF"),
    "TIFF deflate": saved(PICTURE, "TIFF", compression="tiff_adobe_deflate"),
    "PPM": saved(PICTURE, "PPM"),
    "TGA": saved(PICTURE, "TGA"),
    **({"WEBP": saved(PICTURE, "WEBP", lossless=True)} if features.check("webp") else {}),
    **({"AVIF": saved(PICTURE, "AVIF")} if features.check("avif") else {}),
    **({"JPEG2000": saved(PICTURE, "JPEG2000")} if features.check("jpg_2000") else {}),
}


@pytest.mark.parametrize("kind", FILES)
def test_every_kind_reads_the_same_picture(kind: str) -> None:
    got = read_oriented(FILES[kind])
    error = np.abs(luma(got.image) - luma(PICTURE)).mean()
    # A GIF has 256 colours, and AVIF's default quality is low; a turned or shifted picture is 40 levels off.
    assert error < {"GIF": 12, "AVIF": 12, "JPEG": 4, "progressive": 4}.get(kind, 1.0)
    assert got.size == PICTURE.size


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("share", [0.0005, 0.01, 0.5, 0.97])
def test_truncated_files(kind: str, share: float) -> None:
    whole = FILES[kind]
    with pytest.raises(ImageRefused) as caught:
        read_cover(whole[: max(4, int(len(whole) * share))])
    assert caught.value.advice


def test_damaged_files_never_show_pillow() -> None:
    """Whatever is flipped, the answer is a cover or a refusal, never another exception or a warning."""
    rng = np.random.default_rng(5)
    small = photo(80, 60, 41)
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "camera"
    victims = [
        saved(small, "PNG", exif=exif),
        saved(small, "JPEG", exif=exif, icc_profile=bytes(range(256)) * 4),
        saved(small, "TIFF", compression="tiff_lzw"),
        saved(small.quantize(16), "GIF", save_all=True, append_images=[small.quantize(8)]),
        saved(small, "BMP"),
        saved(small.quantize(16), "PNG", transparency=3),
        saved(small, "ICO"),
        *([saved(small, "WEBP", exif=exif)] if features.check("webp") else []),
    ]
    covers = refused = 0
    for victim in victims:
        for _ in range(60):
            damaged = bytearray(victim)
            reach = len(damaged) if rng.random() < 0.5 else min(400, len(damaged))  # headers break more than pixels
            for place in rng.integers(0, reach, rng.integers(1, 6)):
                damaged[place] = rng.integers(256)
            try:
                cover = read_cover(bytes(damaged))
            except ImageRefused:
                refused += 1
            else:
                assert cover.pixels.shape == (512, 512)
                covers += 1
    assert covers > 50
    assert refused > 50


def test_no_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise MemoryError

    monkeypatch.setattr(Image.Image, "resize", fail)
    with pytest.raises(ImageRefused, match="not enough memory"):
        read_cover(FILES["PNG"])


# --- metadata -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", *(["WEBP"] if features.check("webp") else [])])
def test_orientation(kind: str, orientation: int) -> None:
    upright = Image.new("L", (48, 32), 90)
    upright.paste(250, (0, 0, 16, 8))  # top left
    stored = {
        1: upright,
        2: upright.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
        3: upright.transpose(Image.Transpose.ROTATE_180),
        4: upright.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
        5: upright.transpose(Image.Transpose.TRANSPOSE),
        6: upright.transpose(Image.Transpose.ROTATE_90),  # turned clockwise for viewing
        7: upright.transpose(Image.Transpose.TRANSVERSE),
        8: upright.transpose(Image.Transpose.ROTATE_270),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    got = read_oriented(saved(stored, kind, exif=exif))
    assert got.size == got.image.size == (48, 32)
    levels = luma(got.image)
    assert levels[:8, :16].mean() > 230
    assert levels[16:, :].mean() < 110
    if kind != "TIFF":  # Pillow turns a TIFF by itself while it loads
        assert ("Turned upright, as the camera noted." in got.notes) == (orientation > 1)


@pytest.mark.parametrize("value", [0, 9, 65535, "upright", (1, 6), b"\xff", 6.5])
def test_nonsense_orientation_is_ignored(value: Any) -> None:
    picture = photo(60, 40, 42)
    picture.getexif()[0x0112] = value
    assert read_oriented(picture).size == (60, 40)


def test_garbage_metadata_costs_nothing() -> None:
    junk = np.random.default_rng(3).integers(0, 256, 60_000, dtype=np.uint8).tobytes()
    plain = read_cover(saved(PICTURE, "JPEG"))
    for exif in (
        junk,
        b"Exif\0\0" + junk,
        b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + junk,
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff",
    ):
        data = saved(PICTURE, "JPEG", exif=exif[:65_000], icc_profile=junk * 8)
        np.testing.assert_array_equal(read_cover(data).pixels, plain.pixels)


def test_a_large_profile_does_not_hide_what_a_file_is() -> None:
    data = saved(PICTURE, "PNG", icc_profile=bytes(range(256)) * 4000)
    np.testing.assert_array_equal(read_cover(data).pixels, read_cover(saved(PICTURE, "PNG")).pixels)


def test_warnings_stay_in_and_filters_stay_as_they_were() -> None:
    before = list(warnings.filters)
    transparent = saved(PICTURE.quantize(16), "PNG", transparency=bytes(range(16)))
    results: list[object] = []

    def work() -> None:
        try:
            results.extend(read_cover(transparent).pixels.shape for _ in range(5))
        except Exception as error:  # noqa: BLE001 - handed to the main thread
            results.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [(512, 512)] * 20
    assert caught == []
    assert warnings.filters == before


def test_no_picture_waits_for_another() -> None:
    """A slow one in one thread would hold up whatever the user asked for in another."""
    before = list(warnings.filters)
    inside, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with decoded(FILES["PNG"], grey=True):
            inside.set()
            leave.wait(60)

    slow = threading.Thread(target=stay)
    slow.start()
    assert inside.wait(60)
    quick = threading.Thread(target=read_cover, args=(FILES["PNG"],))
    quick.start()
    quick.join(60)
    assert not quick.is_alive()
    with decoded(FILES["PNG"], grey=True):  # outlasts the one that came first
        leave.set()
        slow.join()
        assert warnings.filters[0][0] == "ignore"
    assert warnings.filters == before


# --- modes ----------------------------------------------------------------------------------------------------------


def test_sixteen_bits_are_rounded() -> None:
    levels = np.arange(65536, dtype=np.uint16).reshape(256, 256)
    got = np.asarray(read_oriented(saved(Image.fromarray(levels), "PNG")).image)
    np.testing.assert_array_equal(got, np.rint(levels / 257).astype(np.uint8))
    big_endian = b"P5 256 256 65535\n" + levels.astype(">u2").tobytes()
    np.testing.assert_array_equal(np.asarray(read_oriented(big_endian).image), got)


def test_sixteen_bit_transparency() -> None:
    levels = np.full((8, 8), 30_000, dtype=np.uint16)
    levels[0] = 1_000
    data = bytearray(saved(Image.fromarray(levels), "PNG"))
    clear = b"tRNS" + struct.pack(">H", 1_000)
    data[33:33] = struct.pack(">I", 2) + clear + struct.pack(">I", zlib.crc32(clear))
    got = read_oriented(bytes(data))
    assert (np.asarray(got.image)[0] == 255).all()
    assert (np.asarray(got.image)[1:] == 117).all()
    assert "Transparent parts became white." in got.notes


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (np.array([[0, 0.5, 1]]), [0, 128, 255]),
        (np.array([[0, 99.6, 255]]), [0, 100, 255]),
        (np.array([[0, 32767.5, 65535]]), [0, 128, 255]),
        (np.array([[-10, 0, 10]]), [0, 128, 255]),
        (np.array([[0, 1e30, 2e30]]), [0, 128, 255]),
        (np.array([[-3.4e38, 0, 3.4e38]]), [0, 128, 255]),
        (np.array([[np.nan, 0.2, np.inf]]), [0, 51, 255]),
        (np.array([[np.nan, np.nan, np.nan]]), [0, 0, 0]),
        (np.array([[0, 0, 0]]), [0, 0, 0]),
        (np.array([[-5, -5, -5]]), [0, 0, 0]),
    ],
)
def test_floats(levels: np.ndarray, expected: list[int]) -> None:
    got = np.asarray(read_oriented(saved(Image.fromarray(levels.astype(np.float32)), "TIFF")).image)
    assert got.tolist() == [expected]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [([[0, 32768, 65535]], [0, 128, 255]), ([[0, 1 << 20, 1 << 21]], [0, 128, 255]), ([[-9, 0, 9]], [0, 128, 255])],
)
def test_wide_integers(levels: list[list[int]], expected: list[int]) -> None:
    got = np.asarray(read_oriented(saved(Image.fromarray(np.array(levels, dtype=np.int32)), "TIFF")).image)
    assert got.tolist() == [expected]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "RGBa", "La"])
def test_alpha_becomes_white(mode: str) -> None:
    picture = Image.new("RGBA", (4, 1), (40, 40, 40, 255))
    picture.putpixel((1, 0), (200, 10, 10, 0))
    if mode not in {"LA", "PA", "La"}:
        picture.putpixel((2, 0), (0, 0, 0, 128))
    converted = picture.convert("LA").convert("La") if mode == "La" else picture.convert(mode)
    cover = read_oriented(converted)
    levels = luma(cover.image)[0]
    assert levels[0] == levels[3] == 40
    assert levels[1] == 255
    assert mode in {"LA", "PA", "La"} or abs(levels[2] - 127) <= 1
    assert cover.notes == ("Transparent parts became white.",)


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "P"])
def test_a_transparent_colour_becomes_white(mode: str) -> None:
    picture = Image.new("RGB", (4, 4), (0, 0, 0))
    picture.paste((255, 255, 255), (0, 0, 4, 2))
    picture = picture.convert(mode)
    black = {"1": 0, "L": 0, "RGB": (0, 0, 0), "P": picture.getpixel((0, 3))}[mode]
    got = read_oriented(saved(picture, "PNG", transparency=black))
    assert (luma(got.image) == 255).all()
    assert got.notes == ("Transparent parts became white.",)


def test_opaque_alpha_is_not_mentioned() -> None:
    picture = PICTURE.copy()
    picture.putalpha(255)
    got = read_oriented(saved(picture, "PNG"))
    assert got.notes == ()
    np.testing.assert_array_equal(np.asarray(got.image), np.asarray(PICTURE))


@pytest.mark.parametrize("mode", ["CMYK", "YCbCr", "HSV", "LAB", "RGBX", "1", "P"])
def test_every_other_mode_keeps_black_and_white(mode: str) -> None:
    picture = Image.new("RGB", (32, 32), "white")
    picture.paste("black", (0, 0, 32, 16))
    if mode == "LAB":
        neutral = Image.new("L", (32, 32), 128)
        picture = Image.merge("LAB", [picture.convert("L"), neutral, neutral])
    else:
        picture = picture.convert(mode)
    for levels in (luma(read_oriented(picture).image), read_cover(picture).pixels.astype(int)):
        third = len(levels) // 3
        assert levels[:third].max() <= 1
        assert levels[-third:].min() >= 254


def test_cmyk_jpeg_of_adobe_is_not_negative() -> None:
    picture = photo(300, 300, 43)
    data = saved(picture.convert("CMYK"), "JPEG", quality=95)
    assert b"Adobe" in data
    assert np.abs(luma(read_oriented(data).image) - luma(picture)).mean() < 3


def test_jpeg_luma_is_the_jpegs_own() -> None:
    muted = photo(512, 512, 44).point(lambda level: 96 + level // 4)  # so that no colour is clipped on the way to RGB
    for options in ({}, {"progressive": True}, {"subsampling": 0}, {"keep_rgb": True}):
        data = saved(muted, "JPEG", quality=90, **options)
        with Image.open(io.BytesIO(data)) as through_rgb:
            assert np.abs(read_cover(data).pixels - luma(through_rgb)).max() <= 1


# --- several pictures in one file, previews, sources ----------------------------------------------------------------


def frames() -> list[Image.Image]:
    return [Image.new("L", (64, 64), level) for level in (50, 120, 200)]


@pytest.mark.parametrize("kind", ["GIF", "PNG", *(["WEBP"] if features.check("webp") else [])])
def test_animation_gives_its_first_picture(kind: str) -> None:
    first, *rest = frames()
    cover = read_cover(saved(first, kind, save_all=True, append_images=rest, duration=50))
    assert abs(int(cover.pixels.mean()) - 50) <= 1
    assert "Only the first picture of the animation was used." in cover.notes


def test_pages_give_the_first() -> None:
    first, *rest = frames()
    cover = read_cover(saved(first, "TIFF", save_all=True, append_images=rest))
    assert (cover.pixels == 50).all()
    assert "Only the first page of the file was used." in cover.notes


def test_a_phones_jpeg_with_a_second_picture_is_just_a_jpeg() -> None:
    data = saved(photo(900, 900, 45), "MPO", save_all=True, append_images=[photo(90, 90, 46)])
    assert Image.open(io.BytesIO(data)).format == "MPO"
    cover = read_cover(data)
    assert cover.original_size == (900, 900)
    assert cover.notes == ("Colours became shades of grey.", "Shrunk from 900 × 900 to 512 × 512 pixels.")


@pytest.mark.parametrize("name", HARD_COVERS)
def test_preview_of_every_hard_cover(name: str) -> None:
    whole = read_oriented(hard_cover(name))
    small = read_oriented(hard_cover(name), max_side=200)
    assert small.size == whole.size == whole.image.size
    assert max(small.image.size) == min(200, max(whole.size))
    assert small.image.mode in {"L", "RGB"}
    expected = whole.image.resize(small.image.size, Image.Resampling.LANCZOS)
    assert np.abs(luma(small.image) - luma(expected)).mean() < 3


def test_pictures_in_memory_are_left_alone() -> None:
    picture = Image.open(io.BytesIO(FILES["JPEG"]))
    before = np.asarray(PICTURE)
    cover = read_cover(picture)
    read_oriented(picture, max_side=50)
    assert picture.mode == "RGB"
    assert picture.size == PICTURE.size
    assert np.abs(np.asarray(picture).astype(int) - before).mean() < 10
    assert np.abs(cover.pixels.astype(int) - read_cover(FILES["JPEG"]).pixels).mean() < 1


def test_path_text_and_bytes_agree(tmp_path: Path) -> None:
    path = tmp_path / "ünï ☃.png"
    path.write_bytes(FILES["PNG"])
    from_path = read_cover(path)
    for source in (str(path), FILES["PNG"], Image.open(path)):
        np.testing.assert_array_equal(read_cover(source).pixels, from_path.pixels)
        if isinstance(source, Image.Image):
            source.close()
