"""Pictures become covers, stegos are read exactly, PNGs hold pixels and nothing else."""

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, features

from stegapp.carriers import SQUARE, CoverOptions, Square
from stegapp.carriers.square import cover_warnings, read_cover, read_stego
from stegapp.errors import ImageRefused, OutputRefused, UsageError
from stegapp.imaging.png import encode_png, write_png
from tests.conftest import SAMPLES
from tests.covers import FLAT, HARD_COVERS, hard_cover, photo

PHOTOS = sorted(SAMPLES.glob("*.png"))
STEGO = np.asarray(photo(SQUARE.height, SQUARE.height, 50).convert("L"))


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def gray(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("L"))


def test_there_are_samples() -> None:
    assert len(PHOTOS) == 9
    credits_text = (SAMPLES / "CREDITS.md").read_text("utf-8")
    assert all(path.name in credits_text for path in PHOTOS)


# --- covers ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PHOTOS, ids=lambda path: path.stem)
def test_a_grey_512_png_passes_untouched(path: Path) -> None:
    with Image.open(path) as image:
        pixels = np.asarray(image)
    cover = read_cover(path)
    np.testing.assert_array_equal(cover.pixels, pixels)
    assert cover.untouched
    assert cover.notes == ()
    assert cover.original_size == SQUARE.shape


@pytest.mark.parametrize("name", HARD_COVERS)
def test_every_hard_cover_is_read(name: str) -> None:
    cover = read_cover(hard_cover(name))
    assert cover.pixels.shape == SQUARE.shape
    assert cover.pixels.dtype == np.uint8
    assert cover.pixels.flags.c_contiguous
    assert cover.pixels.flags.writeable
    assert all(note.endswith(".") for note in cover.notes)
    # A second reading gives the same cover: the salt depends on it.
    np.testing.assert_array_equal(read_cover(hard_cover(name)).pixels, cover.pixels)


@pytest.mark.parametrize(
    ("name", "notes"),
    [
        ("noise", ()),
        (
            "64x64",
            (
                "Colours became shades of grey.",
                "Enlarged from 64 × 64 to 512 × 512 pixels; a larger picture hides better.",
            ),
        ),
        (
            "3000x2000 jpeg",
            (
                "Colours became shades of grey.",
                "Cut to the square in the middle.",
                "Shrunk from 2,000 × 2,000 to 512 × 512 pixels.",
            ),
        ),
        (
            "rgba",
            (
                "Colours became shades of grey.",
                "Transparent parts became white.",
                "Cut to the square in the middle.",
                "Shrunk from 600 × 600 to 512 × 512 pixels.",
            ),
        ),
        ("16-bit", ("Its finer levels were rounded to 8 bits.", "Shrunk from 600 × 600 to 512 × 512 pixels.")),
        (
            "cmyk",
            (
                "Colours became shades of grey.",
                "Print colours (CMYK) were converted without their profile.",
                "Cut to the square in the middle.",
                "Shrunk from 600 × 600 to 512 × 512 pixels.",
            ),
        ),
        (
            "exif-rotated",
            (
                "Turned upright, as the camera noted.",
                "Colours became shades of grey.",
                "Cut to the square in the middle.",
                "Shrunk from 600 × 600 to 512 × 512 pixels.",
            ),
        ),
        (
            "animated gif",
            (
                "Only the first picture of the animation was used.",
                "Colours became shades of grey.",
                "Shrunk from 520 × 520 to 512 × 512 pixels.",
            ),
        ),
    ],
)
def test_the_user_is_told_what_was_done(name: str, notes: tuple[str, ...]) -> None:
    assert read_cover(hard_cover(name)).notes == notes


def test_luma_is_rec_601() -> None:
    picture = Image.new("RGB", SQUARE.shape, (200, 100, 50))
    assert (read_cover(picture).pixels == round(0.299 * 200 + 0.587 * 100 + 0.114 * 50)).all()


def test_lanczos_of_the_centre_square() -> None:
    picture = photo(1000, 700, 51).point(lambda level: 64 + level // 2)  # no colour is clipped
    expected = picture.crop((150, 0, 850, 700)).resize(SQUARE.shape, Image.Resampling.LANCZOS).convert("L")
    got = read_cover(picture).pixels.astype(int)
    difference = np.abs(got - np.asarray(expected))
    # Luma first moves levels by rounding alone; at the cut's rim Lanczos sees the pixels beyond it.
    assert difference[:, 3:-3].max() <= 2
    assert difference.mean() < 0.3


@pytest.mark.parametrize(
    ("picture", "finer"),
    [
        (photo(700, 600, 51), True),  # shrunk
        (photo(512, 512, 51), True),  # colour, and so luma was rounded
        (photo(300, 200, 51).convert("L"), True),  # enlarged
        (Image.fromarray(STEGO), False),
        (Image.fromarray(STEGO).convert("RGB"), False),
    ],
    ids=["shrunk", "colour", "enlarged", "grey", "grey as colour"],
)
def test_a_cover_knows_what_rounding_took_away(picture: Image.Image, finer: bool) -> None:
    cover = Square().open_cover(saved(picture))
    plane, (rounding,) = cover.levels, cover.roundings
    assert (rounding is not None) == finer
    assert np.abs(plane.astype(int) - read_cover(picture).pixels).max() <= 2
    if rounding is None:
        np.testing.assert_array_equal(plane, gray(picture))
    else:
        assert rounding.shape == plane.shape
        assert rounding.dtype == np.int8
        assert 60 < rounding.std() < 80  # 73 were it spread evenly


def test_a_jpeg_of_this_size_has_no_finer_levels() -> None:
    data = saved(photo(512, 512, 51), "JPEG", quality=95)
    cover = Square().open_cover(data, CoverOptions(provable=True))
    assert cover.roundings == (None,)
    np.testing.assert_array_equal(cover.levels, read_cover(data).pixels)


def test_transparent_parts_are_white_in_finer_levels_too() -> None:
    picture = photo(700, 600, 51).convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 700, 300))
    cover = read_cover(picture, finer=True)
    assert cover.rounding is not None
    assert (cover.pixels[:240] == 255).all()
    assert not cover.rounding[:240].any()
    assert cover.notes == read_cover(picture).notes


def test_a_chosen_square_in_the_upright_picture() -> None:
    picture = photo(900, 600, 52)
    exif = Image.Exif()
    exif[0x0112] = 8
    upright = picture.transpose(Image.Transpose.ROTATE_90)
    cover = read_cover(saved(picture, exif=exif), crop=(40, 200, SQUARE.height))
    np.testing.assert_array_equal(cover.pixels, gray(upright.crop((40, 200, 40 + SQUARE.height, 200 + SQUARE.height))))
    assert cover.original_size == (600, 900)
    assert not cover.untouched
    assert "Cut to the chosen square." in cover.notes


def test_a_chosen_square_of_a_jpeg_counts_in_its_full_pixels() -> None:
    picture = photo(1024, 750, 53).resize((4096, 3000))
    cover = read_cover(saved(picture, "JPEG", quality=95), crop=(3000, 1900, 1024))
    expected = picture.crop((3000, 1900, 4024, 2924)).resize(SQUARE.shape, Image.Resampling.LANCZOS)
    assert np.abs(cover.pixels.astype(int) - gray(expected)).mean() < 2


@pytest.mark.parametrize("crop", [(-1, 0, 100), (0, -1, 100), (0, 0, 0), (0, 0, 601), (900, 0, 1), (301, 0, 600)])
def test_a_square_outside_is_refused(crop: tuple[int, int, int]) -> None:
    with pytest.raises(UsageError, match="not inside the picture"):
        read_cover(photo(900, 600, 52), crop=crop)


def test_the_whole_chosen_is_still_untouched() -> None:
    cover = read_cover(encode_png(STEGO), crop=(0, 0, SQUARE.height))
    assert cover.untouched
    assert cover.notes == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (5000, 1), (512, 511), (513, 512)])
def test_odd_sizes(size: tuple[int, int]) -> None:
    cover = read_cover(Image.new("L", size, 77))
    assert (cover.pixels == 77).all()
    assert not cover.untouched


def test_the_own_pixels_of_a_jpeg_are_refused() -> None:
    own, larger = saved(Image.fromarray(STEGO), "JPEG", quality=80), saved(photo(600, 600, 54), "JPEG")
    with pytest.raises(ImageRefused, match="can be proved"):
        Square().open_cover(own)
    with pytest.raises(ImageRefused, match="can be proved"):
        Square().open_cover(larger, CoverOptions(crop=(8, 8, 512)))
    assert Square().open_cover(own, CoverOptions(provable=True)).levels.shape == (512, 512)
    assert Square().open_cover(larger).levels.shape == (512, 512)


def test_a_cover_with_a_transparent_level_is_not_untouched() -> None:
    levels = STEGO.copy()
    levels[levels == 9] = 10
    levels[:100] = 9
    cover = read_cover(saved(Image.fromarray(levels), transparency=9))
    assert not cover.untouched
    assert (cover.pixels[:100] == 255).all()
    np.testing.assert_array_equal(cover.pixels[100:], levels[100:])


# --- stegos ---------------------------------------------------------------------------------------------------------


def psd(levels: np.ndarray) -> bytes:
    """Return a grey Photoshop file of one layer."""
    height, width = levels.shape
    header = b"8BPS" + struct.pack(">H6xHIIHH", 1, 1, height, width, 8, 1)
    return header + bytes(12) + bytes(2) + levels.tobytes()


def fits(levels: np.ndarray) -> bytes:
    """Return a picture as astronomers keep it: its lowest row comes first."""
    height, width = levels.shape
    cards = ["SIMPLE  = T", "BITPIX  = 8", "NAXIS   = 2", f"NAXIS1  = {width}", f"NAXIS2  = {height}", "END"]
    header = "".join(card.ljust(80) for card in cards).ljust(2880)
    data = levels[::-1].tobytes()
    return header.encode() + data + bytes(-len(data) % 2880)


def as_rgb(levels: np.ndarray) -> Image.Image:
    return Image.fromarray(np.repeat(levels[..., None], 3, axis=2))


@pytest.mark.parametrize(
    "data",
    [
        encode_png(STEGO),
        saved(Image.fromarray(STEGO), optimize=True),
        saved(as_rgb(STEGO)),
        saved(as_rgb(STEGO).convert("RGBA")),
        saved(Image.fromarray(STEGO).convert("LA")),
        saved(Image.fromarray(STEGO.astype(np.uint16) * 257)),
        saved(Image.fromarray(STEGO).convert("P")),
        saved(Image.fromarray(STEGO), "BMP"),
        saved(Image.fromarray(STEGO), "TIFF", compression="tiff_lzw"),
        saved(as_rgb(STEGO), "TIFF"),
        saved(Image.fromarray(STEGO), "GIF"),
        saved(Image.fromarray(STEGO), "PPM"),
        saved(as_rgb(STEGO), icc_profile=bytes(3000)),
        saved(Image.fromarray(STEGO), transparency=int(STEGO[0, 0])),
        saved(as_rgb(STEGO), transparency=(int(STEGO[0, 0]),) * 3),
        saved(Image.fromarray(STEGO.astype(np.uint16))),
        saved(Image.fromarray(STEGO.astype(np.uint16) * 256)),
        saved(Image.fromarray(STEGO.astype(np.uint16) * 257), "TIFF"),
        saved(Image.fromarray(STEGO.astype(np.int32)), "TIFF"),
        saved(Image.fromarray(STEGO.astype(np.int32) * 257), "TIFF"),
        saved(Image.fromarray(STEGO.astype(np.float32)), "TIFF"),
        saved(Image.fromarray(STEGO / np.float32(255)), "TIFF"),
        saved(Image.fromarray(STEGO.astype(np.float32) * 257), "TIFF"),
        saved(Image.fromarray(STEGO.astype(np.float32)), "PPM"),
        saved(Image.fromarray(STEGO), "DDS"),
        saved(as_rgb(STEGO), "DDS"),
        saved(Image.fromarray(STEGO), "SGI"),
        psd(STEGO),
        fits(STEGO),
        *([saved(Image.fromarray(STEGO), "JPEG2000")] if features.check("jpg_2000") else []),
        *([saved(as_rgb(STEGO), "JPEG2000", no_jp2=True)] if features.check("jpg_2000") else []),
        *([saved(Image.fromarray(STEGO), "AVIF", quality=100, speed=10)] if features.check("avif") else []),
        *(
            [saved(as_rgb(STEGO), "WEBP", lossless=True, save_all=True, append_images=[as_rgb(STEGO[::-1])])]
            if features.check("webp")
            else []
        ),
        *([saved(as_rgb(STEGO), "WEBP", lossless=True)] if features.check("webp") else []),
        *([saved(as_rgb(STEGO), "WEBP", lossless=True, icc_profile=bytes(3001))] if features.check("webp") else []),
    ],
)
def test_a_stego_saved_again_without_loss_is_read_exactly(data: bytes) -> None:
    got = read_stego(data)
    np.testing.assert_array_equal(got, STEGO)
    assert got.dtype == np.uint8
    assert got.flags.c_contiguous


@pytest.mark.parametrize(
    ("kind", "options", "says"),
    [
        ("JPEG", {"quality": 100}, "is a JPEG"),
        ("TIFF", {"compression": "jpeg"}, "is a TIFF compressed with loss"),
        *([("WEBP", {"quality": 100}, "is a WebP compressed with loss")] if features.check("webp") else []),
        *([("WEBP", {"quality": 90, "icc_profile": bytes(9)}, "is a WebP")] if features.check("webp") else []),
        *([("AVIF", {"quality": 99}, "an AVIF compressed with loss")] if features.check("avif") else []),
        *(
            [("JPEG2000", {"irreversible": True}, "a JPEG 2000 picture compressed with loss")]
            if features.check("jpg_2000")
            else []
        ),
        ("DDS", {"pixel_format": "DXT1"}, "a texture compressed with loss"),
    ],
)
@pytest.mark.parametrize("side", [SQUARE.height, 700])
def test_lossy_stegos_are_refused(kind: str, options: dict[str, Any], says: str, side: int, tmp_path: Path) -> None:
    path = tmp_path / "holiday.png"  # messengers keep the name
    path.write_bytes(saved(photo(side, side, 55), kind, **options))
    with pytest.raises(ImageRefused, match=r"“holiday\.png”") as caught:
        read_stego(path)
    assert says in str(caught.value)
    assert "cannot hold a hidden message any more" in str(caught.value)
    assert "original PNG" in caught.value.advice


@pytest.mark.parametrize("size", [(511, 512), (512, 513), (1024, 1024), (1920, 1080)])
def test_another_size_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ImageRefused, match=f"has {size[0]:,} × {size[1]:,} pixels") as caught:
        read_stego(saved(Image.new("L", size, 5)))
    assert "screenshot" in caught.value.advice


def test_what_no_stego_can_be() -> None:
    one_off = np.repeat(STEGO[..., None], 3, axis=2)
    one_off[100, 100, 2] ^= 1
    clear = Image.fromarray(STEGO).convert("LA")
    clear.putpixel((3, 3), (10, 254))
    fine = STEGO.astype(np.uint16) * 257
    fine[7, 7] ^= 1
    for picture, says in (
        (Image.fromarray(one_off), "is in colour"),
        (clear, "has transparent parts"),
        (Image.fromarray(fine), "finer than 8 bits"),
        (Image.fromarray(STEGO.astype(np.float32) + np.float32(0.25)), "finer than 8 bits"),
        (Image.fromarray(STEGO.astype(np.float32) - 300), "finer than 8 bits"),
        (Image.fromarray(np.full_like(STEGO, np.nan, dtype=np.float32)), "finer than 8 bits"),
    ):
        with pytest.raises(ImageRefused, match=says) as caught:
            read_stego(saved(picture, "TIFF" if picture.mode == "F" else "PNG"))
        assert caught.value.advice


def test_an_orientation_mark_turns_no_stego() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    np.testing.assert_array_equal(read_stego(saved(Image.fromarray(STEGO), exif=exif)), STEGO)


# --- PNG ------------------------------------------------------------------------------------------------------------


def chunks(png: bytes) -> list[bytes]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    names, at = [], 8
    while at < len(png):
        (length,) = struct.unpack_from(">I", png, at)
        names.append(png[at + 4 : at + 8])
        at += 12 + length
    assert at == len(png)
    return names


def test_a_png_holds_pixels_and_nothing_else() -> None:
    png = encode_png(STEGO)
    assert set(chunks(png)) == {b"IHDR", b"IDAT", b"IEND"}
    assert struct.unpack_from(">IIBBBBB", png, 16) == (SQUARE.height, SQUARE.height, 8, 0, 0, 0, 0)
    assert encode_png(STEGO) == png
    # As any Pillow would write it.
    assert png == saved(Image.fromarray(STEGO))


def test_only_grey_levels_are_encoded() -> None:
    for wrong in (STEGO.astype(np.float32), np.repeat(STEGO[..., None], 3, axis=2)):
        with pytest.raises(ValueError, match="uint8"):
            encode_png(wrong)  # type: ignore[arg-type]


def test_views_are_encoded_too() -> None:
    for view in (STEGO[:, ::-1], STEGO.T, np.asfortranarray(STEGO)):
        np.testing.assert_array_equal(read_stego(encode_png(view)), view)


def test_write_png(tmp_path: Path) -> None:
    path = tmp_path / "out.png"
    write_png(path, STEGO)
    np.testing.assert_array_equal(read_stego(path), STEGO)
    with pytest.raises(OutputRefused, match="exists already"):
        write_png(path, STEGO[::-1])
    np.testing.assert_array_equal(read_stego(path), STEGO)
    write_png(path, STEGO[::-1], replace=True)
    np.testing.assert_array_equal(read_stego(path), STEGO[::-1])
    assert [child.name for child in tmp_path.iterdir()] == ["out.png"]


# --- warnings about the cover ---------------------------------------------------------------------------------------


SEEN = "shows in the levels"


@pytest.mark.parametrize("name", HARD_COVERS)
def test_hard_covers_are_warned_of(name: str) -> None:
    warnings = "\n".join(cover_warnings(read_cover(hard_cover(name)).pixels))
    drawn = {"gradient", "text scan", "over-exposed", "palette", "blurred", *FLAT}
    assert (SEEN in warnings) == (name in drawn)


def test_photographs_are_not_warned_of() -> None:
    warned = [path.stem for path in PHOTOS if cover_warnings(read_cover(path).pixels)]
    assert warned == ["earth_apollo8"]  # half of it is black sky


def test_the_flat_share_is_given() -> None:
    pixels = STEGO.copy()
    pixels[: SQUARE.height // 2] = 30
    assert "50% of the picture is flat" in cover_warnings(pixels)[0]
    pixels[: SQUARE.height // 2 : 2] = 31
    assert not any("In 50 %" in warning for warning in cover_warnings(pixels))
