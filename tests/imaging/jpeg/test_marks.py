"""Of a JPEG's metadata stays what is chosen; what pixels look like stays always."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.imaging.jpeg.marks import mark_of, orientation_of, with_choice
from stegapp.imaging.jpeg.parsing import read_structure
from stegapp.imaging.jpeg.structure import Segment
from stegapp.imaging.jpeg.writing import write_coefficients
from tests.covers import photo
from tests.imaging.jpeg.files import jpeg, saved

_B = ExifTags.Base
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def exif(orientation: int | None = 6) -> bytes:
    record = Image.Exif()
    record[_B.Make], record[_B.Model], record[_B.Artist] = "Maker", "Camera", "Somebody"
    if orientation is not None:
        record[_B.Orientation] = orientation
    record[_B.DateTime] = "2026:01:02 03:04:05"
    inner: dict[int, Any] = {_B.FNumber: 2.8, _B.BodySerialNumber: "SERIAL", _B.MakerNote: b"notes of the maker"}
    record.get_ifd(ExifTags.IFD.Exif).update(inner)
    record[ExifTags.IFD.Exif] = inner
    record[ExifTags.IFD.GPSInfo] = {1: "N", 2: (50.0, 1.0, 2.0)}
    return record.tobytes()


def cover(orientation: int | None = 6) -> bytes:
    """Return a JPEG with all that cameras and programs write."""
    data = jpeg(40, 30, exif=exif(orientation), icc_profile=PROFILE, comment=b"a comment", dpi=(300, 300))
    extra = [
        Segment(0xE0, b"JFXX\0\x10" + b"thumbnail"),
        Segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        Segment(0xE2, b"MPF\0II*\0"),
        Segment(0xED, b"Photoshop 3.0\0iptc"),
        Segment(0xEE, b"Adobe\0\x64\0\0\0\0\1"),
        Segment(0xE7, b"the maker's own"),
    ]
    end = 4 + int.from_bytes(data[4:6], "big")
    return data[:end] + b"".join(segment.to_bytes() for segment in extra) + data[end:] + b"behind the end"


def rewritten(data: bytes, choice: Any) -> bytes:
    found = read_coefficients(data)
    return write_coefficients(found.planes, with_choice(found.structure, choice))


def marks(data: bytes) -> list[str]:
    return [mark_of(segment) for segment in read_structure(data).metadata]


def test_kept_metadata_is_what_it_was() -> None:
    data = cover()
    kept = rewritten(data, "keep")
    assert marks(kept) == [mark for mark in marks(data) if mark != "more pictures"]
    assert len(kept) == len(data) - len(Segment(0xE2, b"MPF\0II*\0").to_bytes()) - len(b"behind the end")
    assert b"SERIAL" in kept
    assert b"behind the end" not in kept


def test_cleaned_metadata_is_harmless() -> None:
    cleaned = rewritten(cover(), "clean")
    assert marks(cleaned) == ["jfif", "adobe", "exif", "profile"]
    for secret in (b"SERIAL", b"Somebody", b"notes", b"thumbnail", b"xmpmeta", b"iptc", b"comment", b"own"):
        assert secret not in cleaned
    with Image.open(io.BytesIO(cleaned)) as image:
        record = image.getexif()
        assert dict(record) | {34665: 0} == {
            _B.Make: "Maker", _B.Model: "Camera", _B.Orientation: 6, _B.DateTime: "2026:01:02 03:04:05", 34665: 0,
        }  # fmt: skip
        assert dict(record.get_ifd(ExifTags.IFD.Exif)) == {_B.FNumber: 2.8}
        assert not record.get_ifd(ExifTags.IFD.GPSInfo)
        assert image.info["icc_profile"] == PROFILE
        assert image.info["dpi"] == (300, 300)


def test_dropped_metadata_leaves_what_the_picture_looks_like() -> None:
    dropped = rewritten(cover(), "drop")
    assert marks(dropped) == ["jfif", "adobe", "exif", "profile"]
    assert b"Maker" not in dropped
    with Image.open(io.BytesIO(dropped)) as image:
        assert dict(image.getexif()) == {_B.Orientation: 6}
    for upright in (1, None):
        assert marks(rewritten(cover(upright), "drop")) == ["jfif", "adobe", "profile"]


@pytest.mark.parametrize("choice", ["keep", "clean", "drop"])
def test_pixels_and_their_turn_stay(choice: Any) -> None:
    data = cover()
    with Image.open(io.BytesIO(jpeg(40, 30))) as before, Image.open(io.BytesIO(rewritten(data, choice))) as after:
        np.testing.assert_array_equal(np.asarray(before), np.asarray(after))
        assert after.getexif()[_B.Orientation] == 6


def test_a_thumbnail_in_the_header_goes() -> None:
    data = jpeg()
    small = Segment(0xE0, b"JFIF\0\1\1\1\0\x48\0\x48\2\1" + bytes(range(6)))
    end = 4 + int.from_bytes(data[4:6], "big")
    data = data[:2] + small.to_bytes() + data[end:]
    assert read_structure(rewritten(data, "clean")).metadata[0].payload == b"JFIF\0\1\1\1\0\x48\0\x48\0\0"
    assert read_structure(rewritten(data, "keep")).metadata[0] == small


@pytest.mark.parametrize("nonsense", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM" + b"\xff" * 500])
def test_exif_that_makes_no_sense_goes(nonsense: bytes) -> None:
    data = jpeg()
    data = data[:2] + Segment(0xE1, nonsense).to_bytes() + data[2:]
    assert orientation_of(read_structure(data)) == 1
    assert marks(rewritten(data, "clean")) == ["jfif"]
    assert marks(rewritten(data, "keep")) == ["exif", "jfif"]


def test_orientations_are_read() -> None:
    for orientation in range(1, 9):
        assert orientation_of(read_structure(cover(orientation))) == orientation
    assert orientation_of(read_structure(cover(99))) == 1
    assert orientation_of(read_structure(saved(photo(20, 20, 1)))) == 1
