"""Photos: planes of any picture, its own mode, size, profile and metadata, and covers that are refused."""

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from stegapp.carriers import CoverOptions, Photo, as_array, open_stego
from stegapp.carriers.photo import PhotoCover, shrunk_size
from stegapp.errors import ImageRefused, UsageError
from tests.conftest import SAMPLES
from tests.covers import photo

PICTURE = photo(120, 90, 5)
PROVABLE = CoverOptions(provable=True)


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=kind, **options)
    return buffer.getvalue()


def reopened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def stego_of(cover: PhotoCover) -> tuple[np.ndarray, bytes]:
    """Return other levels of a cover, as a message might leave them, and their file."""
    rng = np.random.default_rng(1)
    change = rng.integers(-1, 2, cover.levels.shape)
    within = (cover.levels > 0) & (cover.levels < 255)
    levels = (cover.levels + np.where(within, change, 0)).astype(np.uint8)
    return levels, Photo().close(levels, cover)


# ---------------------------------------------------------------- modes


def _with_alpha(mode: str) -> Image.Image:
    alpha = np.full((90, 120), 255, np.uint8)
    alpha[:40] = 130
    alpha[60:] = 0
    picture = PICTURE.convert(mode[:-1])
    picture.putalpha(Image.fromarray(alpha))
    return picture


@pytest.mark.parametrize("mode", ["L", "RGB", "LA", "RGBA"])
def test_a_stego_has_the_mode_of_its_cover(mode: str) -> None:
    picture = _with_alpha(mode) if mode.endswith("A") else PICTURE.convert(mode)
    cover = Photo().open_cover(saved(picture))
    levels, data = stego_of(cover)
    assert reopened(data).mode == mode
    assert reopened(data).size == picture.size
    assert cover.levels.shape == (90, 120, 3 if mode.startswith("RGB") else 1)
    np.testing.assert_array_equal(as_array(Photo().open_stego(data)), levels)


def test_invisible_pixels_and_alpha_stay_as_they_were() -> None:
    picture = _with_alpha("RGBA")
    cover = Photo().open_cover(saved(picture))
    assert not cover.levels[60:].any()
    _, data = stego_of(cover)
    before, after = np.asarray(picture), np.asarray(reopened(data))
    np.testing.assert_array_equal(after[..., 3], before[..., 3])
    np.testing.assert_array_equal(after[60:], before[60:])
    assert (after[:60, :, :3] != before[:60, :, :3]).any()


def test_what_invisible_pixels_hold_does_not_matter() -> None:
    cover = Photo().open_cover(saved(_with_alpha("RGBA")))
    levels, data = stego_of(cover)
    cleared = np.array(reopened(data))
    cleared[cleared[..., 3] == 0] = 0
    np.testing.assert_array_equal(as_array(Photo().open_stego(saved(Image.fromarray(cleared)))), levels)


def test_a_grey_picture_in_colour_stays_grey() -> None:
    cover = Photo().open_cover(saved(PICTURE.convert("L").convert("RGB")))
    assert cover.levels.shape == (90, 120, 1)
    levels, data = stego_of(cover)
    assert reopened(data).mode == "RGB"
    np.testing.assert_array_equal(as_array(Photo().open_stego(data)), levels)


@pytest.mark.parametrize(
    ("picture", "mode"),
    [
        pytest.param(PICTURE.quantize(200), "RGB", id="palette"),
        pytest.param(PICTURE.convert("CMYK"), "RGB", id="CMYK"),
        pytest.param(PICTURE.convert("1"), "L", id="1 bit"),
        pytest.param(Image.fromarray(np.asarray(PICTURE.convert("L")).astype(np.uint16) * 257), "L", id="16 bits"),
        pytest.param(Image.fromarray(np.asarray(PICTURE.convert("L")).astype(np.float32)), "L", id="floats"),
    ],
)
def test_other_modes_become_grey_or_colour(picture: Image.Image, mode: str) -> None:
    cover = Photo().open_cover(saved(picture, "PNG" if picture.mode in ("P", "1", "I;16") else "TIFF"))
    _, data = stego_of(cover)
    assert reopened(data).mode == mode
    if picture.mode == "I;16":
        assert any("8 bits" in note for note in cover.notes)


def test_the_first_picture_of_an_animation_is_taken() -> None:
    data = saved(PICTURE, "GIF", save_all=True, append_images=[photo(120, 90, 6)])
    cover = Photo().open_cover(data)
    assert any("first picture" in note for note in cover.notes)


def test_a_grey_picture_of_512_pixels_is_a_square() -> None:
    sample = SAMPLES / "mountain_path.png"
    cover = Photo().open_cover(sample)
    assert cover.levels.shape == (512, 512)
    np.testing.assert_array_equal(as_array(Photo().open_stego(Photo().close(cover.levels, cover))), cover.levels)
    assert len(open_stego(sample)) == 1


def test_a_grey_picture_of_512_pixels_with_invisible_ones_is_no_square() -> None:
    picture = Image.open(SAMPLES / "mountain_path.png")
    for least, shape in ((0, (512, 512, 1)), (1, (512, 512))):
        alpha = np.full((512, 512), 200, np.uint8)
        alpha[:100] = least
        picture.putalpha(Image.fromarray(alpha))
        cover = Photo().open_cover(saved(picture))
        assert cover.levels.shape == shape
        levels = np.where((alpha > 0).reshape(shape), cover.levels ^ 1, cover.levels).astype(np.uint8)
        (read,) = open_stego(Photo().close(levels, cover))
        np.testing.assert_array_equal(as_array(read), levels)


@pytest.mark.parametrize("way", ["PNG", "WEBP", "TIFF", "BMP", "16 bits", "interlaced palette"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_other_programs_may_save_it_again(way: str, mode: str) -> None:
    levels, data = stego_of(Photo().open_cover(saved(PICTURE.convert(mode))))
    image = reopened(data)
    if way == "16 bits":
        if mode == "RGB":
            pytest.skip("Pillow does not write it")
        image = Image.fromarray(np.asarray(image).astype(np.uint16) * 257)
    if way == "interlaced palette":
        if mode == "RGB":
            pytest.skip("too many colours")
        image = image.convert("P")
    kind = way if way in ("PNG", "WEBP", "TIFF", "BMP") else "PNG"
    again = saved(image, kind, **({"lossless": True} if way == "WEBP" else {}))
    np.testing.assert_array_equal(as_array(Photo().open_stego(again)), levels)


# ---------------------------------------------------------------- sizes


@pytest.mark.parametrize(
    ("size", "longer", "expected"),
    [
        ((4000, 3000), 1280, (1280, 960)),
        ((3000, 4000), 1280, (960, 1280)),
        ((1000, 700), 1280, (1000, 700)),
        ((1280, 900), 1280, (1280, 900)),
        ((4000, 3000), None, (4000, 3000)),
    ],
)
def test_the_longer_side_is_what_was_chosen(
    size: tuple[int, int], longer: int | None, expected: tuple[int, int]
) -> None:
    assert shrunk_size(size, longer) == expected


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_a_picture_is_shrunk_by_no_whole_factor(factor: int) -> None:
    width, height = shrunk_size((1280 * factor, 800 * factor), 1280)
    assert width < 1280
    assert abs(1280 * factor / width - factor) >= 0.02
    assert abs(width / height - 1.6) < 0.01


@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_what_was_shrunk_knows_what_rounding_took_away(mode: str) -> None:
    cover = Photo().open_cover(saved(photo(400, 300, 3).convert(mode), "JPEG"), CoverOptions(size=190))
    assert cover.levels.shape[:2] == (142, 190)
    assert len(cover.roundings) == cover.levels.shape[2]
    for rounding in cover.roundings:
        assert rounding is not None
        assert 60 < rounding.std() < 80  # 73 were it spread evenly
    assert any("Shrunk from 400 × 300 to 190 × 142" in note for note in cover.notes)


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_an_opaque_alpha_costs_no_knowledge(mode: str) -> None:
    cover = Photo().open_cover(saved(photo(400, 300, 3).convert(mode)), CoverOptions(size=190))
    assert all(rounding is not None for rounding in cover.roundings)
    assert cover.roundings
    levels, data = stego_of(cover)
    assert reopened(data).mode == mode
    np.testing.assert_array_equal(as_array(Photo().open_stego(data)), levels)


@pytest.mark.parametrize("size", [(63, 200), (200, 63), (1, 3000), (10, 10)])
def test_a_picture_that_is_too_small_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ImageRefused, match="too small"):
        Photo().open_cover(saved(photo(*size)))


def test_a_strip_becomes_too_small_when_it_is_shrunk() -> None:
    with pytest.raises(ImageRefused, match="too small: 300 × 24") as caught:
        Photo().open_cover(saved(photo(1000, 80)), CoverOptions(size=300))
    assert "larger size" in caught.value.advice


def test_options_that_do_not_fit_are_refused() -> None:
    for options in (CoverOptions(crop=(0, 0, 64)), CoverOptions(size=63), CoverOptions(quality=90)):
        with pytest.raises(UsageError):
            Photo().open_cover(saved(PICTURE), options)


# ---------------------------------------------------------------- compressed covers


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_the_own_pixels_of_a_compressed_file_are_refused(kind: str) -> None:
    data = saved(photo(400, 300, 3), kind, quality=85)
    with pytest.raises(ImageRefused, match="can be proved") as caught:
        Photo().open_cover(data)
    assert "317" in caught.value.advice
    with pytest.raises(ImageRefused, match="can be proved"):
        Photo().open_cover(data, CoverOptions(size=390))
    assert Photo().open_cover(data, CoverOptions(size=317)).levels.shape[1] == 317
    assert Photo().open_cover(data, PROVABLE).levels.shape == (300, 400, 3)


def test_the_advice_names_a_usual_size_where_one_fits() -> None:
    with pytest.raises(ImageRefused) as caught:
        Photo().open_cover(saved(photo(2400, 100, 3), "JPEG"))
    assert "1600" in caught.value.advice


# ---------------------------------------------------------------- profile, resolution, metadata


def _camera_file(kind: str = "JPEG") -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Maker", "Model 5"
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Artist] = "A. Name"
    details = {
        int(ExifTags.Base.FNumber): 2.8,
        int(ExifTags.Base.BodySerialNumber): "SERIAL-1",
        int(ExifTags.Base.LensSerialNumber): "SERIAL-2",
        int(ExifTags.Base.MakerNote): b"SERIAL-3 notes",
        int(ExifTags.Base.DateTimeOriginal): "2026:01:02 03:04:05",
    }
    exif[ExifTags.IFD.Exif] = details
    exif[ExifTags.IFD.GPSInfo] = {1: "N", 2: (52.0, 31.0, 0.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return saved(photo(300, 200, 4), kind, exif=exif.tobytes(), icc_profile=profile, dpi=(300, 300))


def _details(image: Image.Image) -> dict[int, Any]:
    return dict(image.getexif().get_ifd(ExifTags.IFD.Exif))


def test_metadata_is_cleaned_unless_something_else_is_chosen() -> None:
    image = reopened(stego_of(Photo().open_cover(_camera_file(), PROVABLE))[1])
    assert image.size == (200, 300)  # upright
    exif = image.getexif()
    assert exif[ExifTags.Base.Make] == "Maker"
    assert ExifTags.Base.Orientation not in exif
    assert ExifTags.Base.Artist not in exif
    assert not exif.get_ifd(ExifTags.IFD.GPSInfo)
    assert _details(image)[ExifTags.Base.FNumber] == 2.8
    assert image.info["icc_profile"]
    assert round(image.info["dpi"][0]) == 300
    raw = image.info["exif"]
    assert not any(word in raw for word in (b"SERIAL", b"A. Name"))


def test_what_could_hold_anything_is_no_clean_metadata() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "M" * 65
    exif[ExifTags.Base.Software] = "Jane Doe's editor"
    exif[ExifTags.Base.DateTime] = "SERIAL-9"
    exif[ExifTags.IFD.Exif] = {
        int(ExifTags.Base.ExifVersion): b"GPS 47.1, 8.5",
        int(ExifTags.Base.OffsetTime): "+13:00",
        int(ExifTags.Base.FNumber): 2.8,
    }
    cover = Photo().open_cover(saved(photo(300, 200, 4), "JPEG", exif=exif.tobytes()), PROVABLE)
    image = reopened(stego_of(cover)[1])
    assert not dict(image.getexif()).keys() - {ExifTags.IFD.Exif}
    assert _details(image).keys() == {ExifTags.Base.FNumber}


def test_how_a_tiff_is_laid_out_is_not_kept() -> None:
    cover = Photo().open_cover(saved(PICTURE, "TIFF", software="scanner"), CoverOptions(metadata="keep"))
    assert set(reopened(stego_of(cover)[1]).getexif()) <= {ExifTags.Base.Software, ExifTags.Base.Orientation}


def test_metadata_is_kept_if_that_is_chosen() -> None:
    options = CoverOptions(metadata="keep", provable=True)
    image = reopened(stego_of(Photo().open_cover(_camera_file(), options))[1])
    exif = image.getexif()
    assert exif.get(ExifTags.Base.Orientation, 1) == 1
    assert exif[ExifTags.Base.Artist] == "A. Name"
    assert _details(image)[ExifTags.Base.BodySerialNumber] == "SERIAL-1"
    assert exif.get_ifd(ExifTags.IFD.GPSInfo)[1] == "N"


def test_metadata_is_dropped_if_that_is_chosen() -> None:
    options = CoverOptions(metadata="drop", provable=True)
    image = reopened(stego_of(Photo().open_cover(_camera_file(), options))[1])
    assert not image.getexif()
    assert image.info["icc_profile"]  # else the colours would be others


def test_a_profile_of_another_kind_of_colour_is_left_out() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = saved(PICTURE.convert("L"), "PNG", icc_profile=profile)
    assert "icc_profile" not in reopened(stego_of(Photo().open_cover(data))[1]).info


@pytest.mark.parametrize("damage", [b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0" + b"\xff" * 500, b"Exif\0\0"])
def test_broken_metadata_does_not_cost_the_picture(damage: bytes) -> None:
    data = saved(photo(300, 200, 4), "JPEG", exif=damage)
    cover = Photo().open_cover(data, PROVABLE)
    assert cover.levels.shape == (200, 300, 3)
    reopened(stego_of(cover)[1])


# ---------------------------------------------------------------- stegos


def test_a_lossy_file_is_no_stego() -> None:
    with pytest.raises(ImageRefused, match="a WebP compressed with loss"):
        open_stego(saved(PICTURE, "WEBP", quality=80))
    with pytest.raises(ImageRefused, match="is a JPEG"):
        Photo().open_stego(saved(PICTURE, "JPEG"))


def test_each_carrier_that_takes_a_file_gives_its_levels(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(saved(PICTURE))
    (levels,) = open_stego(path)
    np.testing.assert_array_equal(as_array(levels), np.asarray(PICTURE))


def test_a_png_is_compressed_by_more_than_the_fastest_level() -> None:
    """Old copies of lodepng, among them that of zopflipng 1.0.3, cannot read some files of level 1."""
    _, written = stego_of(Photo().open_cover(saved(PICTURE.convert("RGB"))))
    start = written.index(b"IDAT") + 4
    assert written[start + 1] >> 6, "FLEVEL of RFC 1950: 0 is the fastest"
