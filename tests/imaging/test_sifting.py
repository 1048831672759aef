"""Side data of a picture file, however broken, large or unknown, neither refuses nor changes a picture."""

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from stegapp.carriers import SQUARE
from stegapp.carriers.square import read_cover, read_stego
from stegapp.errors import Cancelled, ImageRefused
from stegapp.imaging.oriented import read_oriented
from stegapp.imaging.png import encode_png
from stegapp.imaging.sifting import Pieces, sifted
from stegapp.progress import CancelToken
from tests.covers import photo

STEGO = np.asarray(photo(SQUARE.height, SQUARE.height, 60).convert("L"))
NOISE = np.random.default_rng(1).integers(0, 256, 3_000_000, dtype=np.uint8).tobytes()
BOMB = zlib.compress(bytes(30_000_000), 9)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


# --- PNG ------------------------------------------------------------------------------------------------------------


def chunk(name: bytes, body: bytes, *, checksum: int = 0) -> bytes:
    """Return a chunk of a PNG. checksum: what to change the right one by."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body) ^ checksum)


SIDE_CHUNKS = {
    "huge profile": chunk(b"iCCP", b"p\0\0" + BOMB),
    "profile of noise": chunk(b"iCCP", b"p\0\0" + NOISE),
    "profile of an unknown packing": chunk(b"iCCP", b"p\0\7abc"),
    "profile without a name's end": chunk(b"iCCP", b"profile"),
    "empty profile": chunk(b"iCCP", b""),
    "large text": chunk(b"tEXt", b"Comment\0" + NOISE),
    "text bomb": chunk(b"zTXt", b"Comment\0\0" + BOMB),
    "text of an unknown packing": chunk(b"zTXt", b"Comment\0\7" + BOMB[:90]),
    "international bomb": chunk(b"iTXt", b"Comment\0\1\0\0\0" + BOMB),
    "orientation bomb": chunk(b"zTXt", b"Raw profile type exif\0\0" + BOMB),
    "XMP bomb": chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + BOMB),
    "XMP that is cut": chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + BOMB[:50]),
    "XMP of noise": chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + NOISE[:9000]),
    "EXIF of noise": chunk(b"eXIf", NOISE[:9000]),
    "large EXIF": chunk(b"eXIf", b"MM\0*" + NOISE),
    "empty transparency": chunk(b"tRNS", b""),
    "short transparency": chunk(b"tRNS", b"\0"),
    "transparency of a palette": chunk(b"tRNS", bytes(256)),
    "transparency of colours": chunk(b"tRNS", bytes(6)),
    "short density": chunk(b"pHYs", b"\0"),
    "short gamma": chunk(b"gAMA", b"\0\0"),
    "no gamma": chunk(b"gAMA", bytes(4)),
    "short primaries": chunk(b"cHRM", bytes(5)),
    "empty rendering intent": chunk(b"sRGB", b""),
    "unknown": chunk(b"prVt", NOISE[:5000]),
    "animation of nothing": chunk(b"acTL", b""),
    "frame of nothing": chunk(b"fcTL", b"\1"),
    **{
        f"{name} with a wrong checksum": chunk(name.encode(), body, checksum=1)
        for name, body in {
            "iCCP": b"p\0\0" + zlib.compress(bytes(500)),
            "tEXt": b"Comment\0of somebody",
            "zTXt": b"Comment\0\0" + zlib.compress(b"of somebody"),
            "iTXt": b"Comment\0\0\0\0\0of somebody",
            "pHYs": struct.pack(">IIB", 3000, 3000, 1),
            "gAMA": struct.pack(">I", 45455),
            "cHRM": bytes(32),
            "sRGB": b"\0",
            "tIME": bytes(7),
            "eXIf": b"MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0",
            "bKGD": b"\0\0",
            "tRNS": struct.pack(">H", int(STEGO[0, 0])),
        }.items()
    },
}


@pytest.mark.parametrize("before", [True, False], ids=["before the pixels", "behind them"])
@pytest.mark.parametrize("name", SIDE_CHUNKS)
def test_side_chunks_of_a_png_do_not_matter(name: str, before: bool) -> None:
    whole = encode_png(STEGO)
    at = 33 if before else len(whole) - 12
    data = whole[:at] + SIDE_CHUNKS[name] + whole[at:]
    np.testing.assert_array_equal(read_stego(data), STEGO)
    cover = read_cover(data)
    np.testing.assert_array_equal(cover.pixels, STEGO)
    assert cover.notes == ()
    assert read_oriented(data).size == (SQUARE.height, SQUARE.height)


def test_all_side_chunks_at_once() -> None:
    whole = encode_png(STEGO)
    data = whole[:33] + b"".join(SIDE_CHUNKS.values()) + whole[33:]
    np.testing.assert_array_equal(read_stego(data), STEGO)


@pytest.mark.parametrize(
    ("mode", "length"), [("L", 2), ("RGB", 6), ("P", 1), ("P", 16), ("P", 17), ("P", 300), ("LA", 2), ("RGBA", 6)]
)
def test_transparency_counts_where_it_fits(mode: str, length: int) -> None:
    picture = photo(40, 30, 61)
    whole = saved(picture.quantize(16) if mode == "P" else picture.convert(mode), "PNG")
    at = whole.index(b"IDAT") - 4
    clear = bytes(length) if mode == "P" else picture.convert(mode).crop((0, 0, 1, 1)).tobytes()[: length // 2]
    body = clear if mode == "P" else b"".join(bytes([0, level]) for level in clear)
    for checksum in (0, 1):
        got = read_cover(whole[:at] + chunk(b"tRNS", body, checksum=checksum) + whole[at:])
        fits = not checksum and mode in {"L", "RGB", "P"} and length <= 16
        assert ("Transparent parts became white." in got.notes) == fits
        if not fits:
            np.testing.assert_array_equal(got.pixels, read_cover(whole).pixels)


@pytest.mark.parametrize("missing", [b"IHDR", b"IDAT", b"PLTE"])
def test_critical_chunks_of_a_png_are_checked(missing: bytes) -> None:
    data = saved(photo(40, 30, 61).quantize(16), "PNG")
    at = data.index(missing) - 4
    end = at + 12 + int.from_bytes(data[at : at + 4], "big")
    if missing != b"PLTE":
        with pytest.raises(ImageRefused):
            read_cover(data[:at] + data[end:])
    if missing != b"IDAT":  # of whose checksum zlib has one of its own
        broken = data[: end - 1] + bytes([data[end - 1] ^ 1]) + data[end:]
        with pytest.raises(ImageRefused):
            read_cover(broken)


def test_transparency_behind_the_pixels_of_a_png_counts_for_nothing() -> None:
    whole = encode_png(STEGO)
    clear = chunk(b"tRNS", struct.pack(">H", int(STEGO[0, 0])))
    assert "Transparent parts became white." in read_cover(whole[:33] + clear + whole[33:]).notes
    assert read_cover(whole[:-12] + clear + whole[-12:]).notes == ()


@pytest.mark.parametrize(
    "side",
    [
        chunk(b"eXIf", b"MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0"),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b'<a tiff:Orientation="6"/>'),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + zlib.compress(b'<a tiff:Orientation="6"/>')),
        chunk(
            b"zTXt",
            b"Raw profile type exif\0\0"
            + zlib.compress(
                b"\nexif\n 26\n" + b"MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0".hex().encode()
            ),
        ),
    ],
    ids=["EXIF", "XMP", "packed XMP", "a text of ImageMagick's"],
)
def test_sound_marks_of_orientation_still_turn_a_png(side: bytes) -> None:
    whole = saved(photo(60, 40, 62), "PNG")
    for at in (33, len(whole) - 12):
        assert read_oriented(whole[:at] + side + whole[at:]).size == (40, 60)


def test_an_animated_png_is_told_of() -> None:
    first, second = (photo(80, 80, seed) for seed in (63, 64))
    data = saved(first, "PNG", save_all=True, append_images=[second])
    assert read_oriented(data).notes == ("Only the first picture of the animation was used.",)
    np.testing.assert_array_equal(np.asarray(read_oriented(data).image), np.asarray(first))


# --- JPEG -----------------------------------------------------------------------------------------------------------


def segment(code: int, body: bytes, *, length: int | None = None) -> bytes:
    return bytes([0xFF, code]) + struct.pack(">H", len(body) + 2 if length is None else length) + body


SEGMENTS = {
    "short JFIF": segment(0xE0, b"JFIF\0"),
    "short Adobe": segment(0xEE, b"Adobe"),
    "short profile": segment(0xE2, b"ICC_PROFILE\0"),
    "profile of noise": segment(0xE2, b"ICC_PROFILE\0\1\1" + NOISE[:60_000]) * 40,
    "many-part profile of which one part is there": segment(0xE2, b"ICC_PROFILE\0\5\7" + NOISE[:90]),
    "table of pictures that are not there": segment(0xE2, b"MPF\0MM\0*\xff\xff\xff\xff" + NOISE[:90]),
    "broken Photoshop resources": segment(0xED, b"Photoshop 3.0\0008BIM\4\4\xff"),
    "EXIF of noise": segment(0xE1, b"Exif\0\0" + NOISE[:50_000]),
    "XMP of noise": segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + NOISE[:50_000]),
    "no length": segment(0xE5, b"", length=0),
    "length of one": segment(0xFE, b"", length=1),
    "comment": segment(0xFE, NOISE[:65_000]) * 20,
    "every application": b"".join(segment(0xE1 + number, NOISE[number:999]) for number in range(15)),
}


@pytest.mark.parametrize("name", SEGMENTS)
def test_side_segments_of_a_jpeg_do_not_matter(name: str) -> None:
    for options in ({}, {"progressive": True}):
        whole = saved(photo(300, 200, 65), "JPEG", **options)
        at = 2 + 2 + int.from_bytes(whole[4:6], "big")  # behind JFIF
        plain, got = read_cover(whole), read_cover(whole[:at] + SEGMENTS[name] + whole[at:])
        np.testing.assert_array_equal(got.pixels, plain.pixels)
        assert got.notes == plain.notes


def test_what_follows_a_jpeg_does_not_matter() -> None:
    whole = saved(photo(300, 200, 65), "JPEG")
    np.testing.assert_array_equal(read_cover(whole + NOISE).pixels, read_cover(whole).pixels)


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": 0, "quality": 100}, {"restart": 7}])
@pytest.mark.parametrize("missing", [1, 2])
def test_a_jpeg_that_lacks_only_its_end_is_read_with_a_note(options: dict[str, Any], missing: int) -> None:
    options = {"restart_marker_blocks": options["restart"]} if "restart" in options else options
    for mode in ("RGB", "L"):
        whole = saved(photo(300, 200, 66).convert(mode), "JPEG", **options)
        plain, got = read_cover(whole), read_cover(whole[:-missing])
        np.testing.assert_array_equal(got.pixels, plain.pixels)
        assert got.notes == ("The end of the JPEG file is missing, but all its pixels are there.", *plain.notes)


@pytest.mark.parametrize("lacking", [12, 60, 900, 5000])
@pytest.mark.parametrize("options", [{}, {"subsampling": 0}, {"restart_marker_blocks": 5}])
def test_a_jpeg_that_lacks_pixels_is_refused(options: dict[str, Any], lacking: int) -> None:
    whole = saved(photo(300, 200, 66), "JPEG", **options)
    for data in (whole[:-lacking], whole[:-lacking] + b"\0", whole[:-lacking] + b"\xff"):
        with pytest.raises(ImageRefused, match="cut off"):
            read_cover(data)


# --- other kinds ----------------------------------------------------------------------------------------------------


def part(name: bytes, body: bytes, *, length: int | None = None) -> bytes:
    return name + struct.pack("<I", len(body) if length is None else length) + body + bytes(len(body) % 2)


@pytest.mark.skipif(not features.check("webp"), reason="needs WebP")
@pytest.mark.parametrize("extended", [True, False])
@pytest.mark.parametrize(
    "side",
    [
        part(b"ICCP", NOISE[:70_001]),
        part(b"prVt", NOISE[:999]),
        part(b"EXIF", NOISE[:999]),
        part(b"EXIF", b"MM\0*", length=4000),
        part(b"XMP ", NOISE[:999]),
        part(b"XMP ", b"<", length=0xFFFFFFFF),
        part(b"ICCP", b"") * 300,
    ],
)
def test_side_parts_of_a_webp_do_not_matter(side: bytes, extended: bool) -> None:
    grey = Image.fromarray(np.repeat(STEGO[..., None], 3, axis=2))
    whole = saved(grey, "WEBP", lossless=True, **({"icc_profile": bytes(9)} if extended else {}))
    np.testing.assert_array_equal(read_stego(whole + side), STEGO)
    if side.startswith(b"ICCP"):
        np.testing.assert_array_equal(
            read_stego(whole[: 30 if extended else 12] + side + whole[30 if extended else 12 :]), STEGO
        )


@pytest.mark.skipif(not features.check("webp"), reason="needs WebP")
def test_a_webp_whose_length_is_wrong_is_read() -> None:
    grey = Image.fromarray(np.repeat(STEGO[..., None], 3, axis=2))
    whole = saved(grey, "WEBP", lossless=True)
    for length in (0, 1000, len(whole), 0xFFFFFFFF):
        np.testing.assert_array_equal(read_stego(whole[:4] + struct.pack("<I", length) + whole[8:]), STEGO)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(
    ("tag", "kind", "count", "value"),
    [
        (282, 2, 4, 0x41414141),  # a density in words
        (282, 5, 1, 0xFFFFFF),  # and one that lies behind the end
        (34675, 7, 0xFFFFFF, 8),  # a profile longer than the file
        (34675, 2, 3, 0x41414141),
        (700, 4, 1, 7),  # XMP that is a number
        (33723, 7, 0xFFFFFFFF, 0xFFFFFFFF),
        (34665, 4, 1, 0xFFFFFF00),  # EXIF behind the end
        (34665, 2, 2, 0x41410000),
        (270, 2, 0xFFFFFFFF, 8),
        (305, 99, 1, 0),  # a type that there is not
        (60000, 5, 0xFFFFFFFF, 8),
    ],
)
@pytest.mark.parametrize("compression", [None, "tiff_lzw"])
def test_side_tags_of_a_tiff_do_not_matter(
    order: str, tag: int, kind: int, count: int, value: int, compression: str | None
) -> None:
    whole = saved(Image.fromarray(STEGO), "TIFF", **({"compression": compression} if compression else {}))
    if order == ">":
        if compression is not None:
            pytest.skip("Pillow writes none")
        whole = big_endian_tiff(STEGO)
    directory = struct.unpack_from(f"{order}I", whole, 4)[0]
    number = struct.unpack_from(f"{order}H", whole, directory)[0]
    entries = whole[directory + 2 : directory + 2 + 12 * number]
    rows = sorted(
        [entries[at : at + 12] for at in range(0, len(entries), 12)]
        + [struct.pack(f"{order}HHII", tag, kind, count, value)],
        key=lambda row: struct.unpack_from(f"{order}H", row),
    )
    moved = struct.pack(f"{order}H", number + 1) + b"".join(rows) + bytes(4)
    data = whole[:4] + struct.pack(f"{order}I", len(whole)) + whole[8:] + moved
    np.testing.assert_array_equal(read_stego(data), STEGO)


def big_endian_tiff(levels: np.ndarray) -> bytes:
    height, width = levels.shape
    tags = [
        (256, width),
        (257, height),
        (258, 8),
        (259, 1),
        (262, 1),
        (273, 8),
        (277, 1),
        (278, height),
        (279, levels.size),
    ]
    rows = b"".join(struct.pack(">HHII", tag, 4, 1, value) for tag, value in tags)
    head = b"MM\0*" + struct.pack(">I", 8 + levels.size)
    return head + levels.tobytes() + struct.pack(">H", len(tags)) + rows + bytes(4)


@pytest.mark.parametrize("resources", [b"8BIM" + NOISE[:99], NOISE[:5000], b"8BIM\4\xed\0\0\xff\xff\xff\xff"])
def test_resources_of_a_photoshop_file_do_not_matter(resources: bytes) -> None:
    header = b"8BPS" + struct.pack(">H6xHIIHHI", 1, 1, SQUARE.height, SQUARE.height, 8, 1, 0)
    data = header + struct.pack(">I", len(resources)) + resources + bytes(4) + bytes(2) + STEGO.tobytes()
    np.testing.assert_array_equal(read_stego(data), STEGO)


@pytest.mark.skipif(not features.check("avif"), reason="needs AVIF")
def test_broken_exif_of_an_avif_does_not_matter() -> None:
    exif = Image.Exif()
    exif[0x010F] = "camera"
    whole = saved(Image.fromarray(STEGO), "AVIF", quality=100, speed=10, exif=exif, xmp=b"<x/>")
    at = whole.index(exif.tobytes()[6:]) + 4
    for data in (whole, whole[: at - 4] + b"JUNK" + whole[at:]):
        np.testing.assert_array_equal(read_stego(data), STEGO)


# --- the stream -----------------------------------------------------------------------------------------------------


def test_pieces_read_like_a_file() -> None:
    file = io.BytesIO(bytes(range(200)))
    pieces: list[bytes | tuple[int, int]] = [(3, 10), b"new", (50, 51), b"", (190, 200)]
    expected = bytes(range(3, 10)) + b"new" + bytes([50]) + bytes(range(190, 200))
    for size in (1, 2, 5, 100):
        stream = io.BufferedReader(Pieces(file, pieces, cancel=None), size)
        assert stream.read() == expected
        for at in range(len(expected) + 3):
            assert stream.seek(at) == at
            assert stream.read(4) == expected[at : at + 4]
        assert stream.seek(-2, io.SEEK_END) == len(expected) - 2
        assert stream.read(9) == expected[-2:]
    with pytest.raises(ValueError, match="before the start"):
        Pieces(file, pieces, cancel=None).seek(-1)


@pytest.mark.parametrize(
    "make",
    [
        lambda image: saved(image, "PNG"),
        lambda image: saved(image, "JPEG", progressive=True),
        lambda image: saved(image, "TIFF"),
        lambda image: saved(image, "GIF"),
    ],
)
def test_cancel_stops_between_two_reads(make: Callable[[Image.Image], bytes]) -> None:
    data = make(photo(400, 300, 67))
    token = CancelToken()
    stream = sifted(io.BytesIO(data), data[:64], cancel=token).stream
    assert stream.read(10) == data[:10]
    token.cancel()
    stream.seek(0, io.SEEK_END)
    stream.seek(1)
    with pytest.raises(Cancelled):
        stream.read()
    for read in (read_cover, read_oriented, read_stego):
        with pytest.raises(Cancelled):
            read(data, cancel=token)
