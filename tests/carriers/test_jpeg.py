"""JPEG photos: as they are, or made anew of a larger picture; what stays, what is refused."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from stegapp.carriers import CoverOptions, Jpeg, JpegCover, open_stego
from stegapp.carriers.jpeg import MOST_BYTES, QUALITIES
from stegapp.errors import ImageRefused, UsageError
from stegapp.format import Picture, folded
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.messengers import ANYWHERE, exceeded
from tests.covers import photo

SAMPLINGS = {"4:4:4": 0, "4:2:2": 1, "4:2:0": 2}


def saved(image: Image.Image, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", **options)
    return buffer.getvalue()


def changed(cover: JpegCover) -> Picture:
    """Return other coefficients of a cover, as a message might leave them."""
    rng = np.random.default_rng(1)
    assert isinstance(cover.planes, Picture)
    planes = []
    for plane, level in zip(cover.jpeg.planes, cover.planes.planes, strict=True):
        change = np.where((level > 64) & (level < 191) & (plane != 0), rng.integers(-1, 2, plane.shape), 0)
        planes.append((level + change).astype(np.uint8))
    return Picture(tuple(planes), "coefficients")


def reopened(cover: JpegCover, planes: Picture) -> tuple[Picture, bytes]:
    data = Jpeg().close(planes, cover)
    found = Jpeg().open_stego(data)
    assert isinstance(found, Picture)
    return found, data


# ---------------------------------------------------------------- as it is


@pytest.mark.parametrize("sampling", SAMPLINGS)
@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"optimize": True}, {"restart_marker_rows": 1}])
@pytest.mark.parametrize("size", [(120, 90), (131, 77)])
def test_a_jpeg_keeps_its_structure(sampling: str, options: dict[str, Any], size: tuple[int, int]) -> None:
    given = saved(photo(*size, seed=3), quality=88, subsampling=SAMPLINGS[sampling], **options)
    cover = Jpeg().open_cover(given)
    assert cover.lost is None
    planes = changed(cover)
    found, data = reopened(cover, planes)
    assert found.same(planes)
    before, after = read_structure(given), read_structure(data)
    assert after.sampling == before.sampling == sampling
    assert after.progressive == before.progressive == bool(options.get("progressive"))
    assert after.restart == before.restart
    assert [segment.code for segment in after.segments] == [segment.code for segment in before.segments]
    assert all(map(np.array_equal, after.tables.values(), before.tables.values()))
    assert after.standard_huffman == before.standard_huffman
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert image.size == size


def test_nothing_changed_is_the_same_file() -> None:
    given = saved(photo(120, 90, 3), quality=80)
    cover = Jpeg().open_cover(given)
    assert isinstance(cover.planes, Picture)
    assert Jpeg().close(cover.planes, cover) == given


def test_a_grey_one_has_one_plane_and_is_no_square() -> None:
    cover = Jpeg().open_cover(saved(photo(512, 512, 3).convert("L")))
    assert isinstance(cover.planes, Picture)
    assert cover.planes.geometry.shapes == ((512, 512),)
    assert Jpeg().pixels(cover.planes, cover).shape == (512, 512)


def _camera_file(**options: Any) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Cam"
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.BodySerialNumber] = "123"
    exif[ExifTags.IFD.GPSInfo] = {1: "N", 2: (47.0, 1.0, 2.0)}
    return saved(photo(200, 150, 4), exif=exif.tobytes(), comment=b"mine", **options)


@pytest.mark.parametrize("metadata", ["clean", "keep", "drop"])
def test_metadata_by_choice_and_the_mark_of_orientation_stays(metadata: Any) -> None:
    cover = Jpeg().open_cover(_camera_file(), CoverOptions(metadata=metadata))
    planes = changed(cover)
    _, data = reopened(cover, planes)
    with Image.open(io.BytesIO(data)) as image:
        exif = image.getexif()
        assert exif[ExifTags.Base.Orientation] == 6
        assert (ExifTags.Base.Make in exif) == (metadata != "drop")
        assert bool(exif.get_ifd(ExifTags.IFD.GPSInfo)) == (metadata == "keep")
        assert ("comment" in image.info) == (metadata == "keep")
    assert Jpeg().pixels(planes, cover).shape == (200, 150, 3)  # upright


def test_the_finest_qualities_are_warned_of() -> None:
    notes = {quality: Jpeg().open_cover(saved(photo(100, 90, 4), quality=quality)).notes for quality in (98, 99, 100)}
    assert not notes[98]
    assert "99 or 100" in notes[99][0]
    assert "99 or 100" in notes[100][0]


# ---------------------------------------------------------------- made anew


def test_a_larger_picture_is_shrunk_and_compressed_once() -> None:
    cover = Jpeg().open_cover(saved(photo(1000, 700, 6), quality=95), CoverOptions(size=500))
    assert isinstance(cover.planes, Picture)
    assert [plane.shape for plane in cover.planes.planes] == [(352, 496), (176, 248), (176, 248)]
    assert "Shrunk from 1,000 × 700 to 493 × 345 pixels." in cover.notes  # by no whole number
    assert cover.lost is not None
    assert all(np.abs(lost).max() <= 0.5 for lost in cover.lost)
    assert any(np.abs(lost).max() > 0.45 for lost in cover.lost)
    planes = changed(cover)
    found, data = reopened(cover, planes)
    assert found.same(planes)
    structure = read_structure(data)
    assert structure.sampling == "4:2:0"
    assert structure.standard_huffman
    assert not exceeded(ANYWHERE, structure, len(data))


def test_a_picture_that_never_was_a_jpeg_keeps_its_size() -> None:
    buffer = io.BytesIO()
    photo(300, 200, 6).save(buffer, format="PNG")
    cover = Jpeg().open_cover(buffer.getvalue())
    assert isinstance(cover.planes, Picture)
    assert Jpeg().pixels(cover.planes, cover).shape == (200, 300, 3)
    assert cover.lost is not None


def test_a_jpeg_a_little_larger_is_shrunk_far_enough() -> None:
    cover = Jpeg().open_cover(saved(photo(520, 400, 6)), CoverOptions(size=500))
    assert isinstance(cover.planes, Picture)
    assert max(Jpeg().pixels(cover.planes, cover).shape) <= 520 / 1.2


def test_a_rich_picture_gets_a_lower_quality_and_says_so() -> None:
    noise = np.random.default_rng(3).integers(60, 196, (700, 1000, 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, format="PNG", compress_level=0)
    cover = Jpeg().open_cover(buffer.getvalue(), CoverOptions(size=1280))
    assert isinstance(cover.planes, Picture)
    assert len(Jpeg().close(cover.planes, cover)) < MOST_BYTES
    assert any("quality is" in note for note in cover.notes)
    chosen = Jpeg().open_cover(buffer.getvalue(), CoverOptions(quality=QUALITIES[0]))
    assert not any("quality is" in note for note in chosen.notes)


def _green_for_red() -> bytes:
    """Return a profile in which the first primary is sRGB's green, the second its red."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = int.from_bytes(profile[128:132], "big")
    entries = {bytes(profile[at : at + 4]): at for at in range(132, 132 + 12 * count, 12)}
    red, green = entries[b"rXYZ"] + 4, entries[b"gXYZ"] + 4
    profile[red : red + 8], profile[green : green + 8] = profile[green : green + 8], profile[red : red + 8]
    return bytes(profile).replace("sRGB".encode("utf-16-be"), "rGBs".encode("utf-16-be"))


@pytest.mark.parametrize(("profile", "shown"), [(_green_for_red(), (0, 255, 0)), (b"x" * 200, (255, 0, 0))])
def test_another_colour_space_becomes_srgb(profile: bytes, shown: tuple[int, int, int]) -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (100, 80), (255, 0, 0)).save(buffer, format="PNG", icc_profile=profile)
    cover = Jpeg().open_cover(buffer.getvalue())
    assert isinstance(cover.planes, Picture)
    with Image.open(io.BytesIO(Jpeg().close(cover.planes, cover))) as image:
        assert "icc_profile" not in image.info
        assert np.abs(np.array(image.getpixel((9, 9))) - shown).max() < 6


def test_a_broken_colour_space_is_left_out_and_said() -> None:
    profile = bytearray(_green_for_red())
    profile[128:132] = b"\xff\xff\xff\xff"  # so many tags there cannot be
    buffer = io.BytesIO()
    Image.new("RGB", (100, 80), (255, 0, 0)).save(buffer, format="PNG", icc_profile=bytes(profile))
    assert any("colour profile" in note for note in Jpeg().open_cover(buffer.getvalue()).notes)


def test_transparent_parts_become_white() -> None:
    picture = photo(100, 80, 2).convert("RGBA")
    picture.putalpha(0)
    buffer = io.BytesIO()
    picture.save(buffer, format="PNG")
    cover = Jpeg().open_cover(buffer.getvalue())
    assert isinstance(cover.planes, Picture)
    assert (Jpeg().pixels(cover.planes, cover) == 255).all()


# ---------------------------------------------------------------- refused


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (CoverOptions(crop=(0, 0, 50)), "as a whole"),
        (CoverOptions(size=10), "too small"),
        (CoverOptions(quality=0), "quality"),
        (CoverOptions(quality=101), "quality"),
    ],
)
def test_options_that_do_not_fit_are_refused(options: CoverOptions, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        Jpeg().open_cover(saved(photo(100, 80, 2)), options)


def test_too_small_ones_are_refused() -> None:
    with pytest.raises(ImageRefused, match="too small"):
        Jpeg().open_cover(saved(photo(56, 300, 2)))
    with pytest.raises(ImageRefused, match="too small"):
        Jpeg().open_cover(saved(photo(900, 90, 2)), CoverOptions(size=400))


def test_cmyk_is_refused_as_it_is_and_taken_when_made_anew() -> None:
    data = saved(photo(300, 200, 2).convert("CMYK"))
    with pytest.raises(ImageRefused, match="CMYK"):
        Jpeg().open_cover(data)
    assert len(Jpeg().open_cover(data, CoverOptions(size=150)).jpeg.planes) == 3


@pytest.mark.parametrize("cut", [10, 300, -200])
def test_a_cut_one_says_so(cut: int) -> None:
    data = saved(photo(120, 90, 3))[:cut]
    with pytest.raises(ImageRefused) as caught:
        open_stego(data)
    assert caught.value.advice
    with pytest.raises(ImageRefused):
        Jpeg().open_cover(data)


def test_what_is_no_jpeg_is_left_to_the_others() -> None:
    buffer = io.BytesIO()
    photo(120, 90, 3).save(buffer, format="PNG")
    with pytest.raises(ImageRefused, match="no JPEG"):
        Jpeg().open_stego(buffer.getvalue())
    (found,) = open_stego(buffer.getvalue())
    assert isinstance(found, Picture)
    assert found.kind == "levels"
    (found,) = open_stego(saved(photo(120, 90, 3)))
    assert isinstance(found, Picture)
    assert found.kind == "coefficients"
    webp = io.BytesIO()
    photo(120, 90, 3).save(webp, format="WEBP", quality=80)
    with pytest.raises(ImageRefused, match="compressed with loss"):
        open_stego(webp.getvalue())


def test_folded_coefficients_keep_both_low_bits_and_single_steps() -> None:
    coefficients = np.arange(-1024, 1024, dtype=np.int16)
    levels = folded(coefficients)
    assert levels.min() == 64
    assert levels.max() == 191
    np.testing.assert_array_equal(levels % 4, coefficients % 4)
    inner = (levels[:-1] < 191) & (levels[1:] > 64)
    assert (np.diff(levels.astype(int))[inner] == 1).all()
    assert folded(np.zeros(1, np.int16))[0] == 128


def test_a_file_that_lost_something_is_shrunk_even_if_its_size_is_to_stay() -> None:
    for kind, options in (("WEBP", {"quality": 80}), ("TIFF", {"compression": "jpeg"})):
        buffer = io.BytesIO()
        photo(400, 300, 2).save(buffer, format=kind, **options)
        cover = Jpeg().open_cover(buffer.getvalue())
        assert max(Jpeg().pixels(cover.planes, cover).shape) < 400 / 1.2, kind


def test_metadata_too_long_for_a_segment_is_left_out_and_said() -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "x" * 70_000
    buffer = io.BytesIO()
    photo(200, 150, 2).save(buffer, format="PNG", exif=exif.tobytes())
    cover = Jpeg().open_cover(buffer.getvalue(), CoverOptions(metadata="keep"))
    assert any("too long for a JPEG" in note for note in cover.notes)


def test_a_side_that_no_jpeg_has_is_refused() -> None:
    buffer = io.BytesIO()
    Image.new("L", (66_000, 64)).save(buffer, format="PNG")
    with pytest.raises(ImageRefused, match="65,500"):
        Jpeg().open_cover(buffer.getvalue())


def test_what_is_too_rich_at_any_quality_says_so() -> None:
    noise = np.random.default_rng(3).integers(0, 256, (64, 80, 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, format="PNG")
    assert any("even at quality 70" in note for note in Jpeg().open_cover(buffer.getvalue()).notes)


def test_one_that_keeps_its_mark_is_not_said_to_be_turned() -> None:
    assert not any("upright" in note for note in Jpeg().open_cover(_camera_file()).notes)
    shrunk = Jpeg().open_cover(_camera_file(), CoverOptions(size=120))
    assert any("upright" in note for note in shrunk.notes)
