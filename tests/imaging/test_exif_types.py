"""A cleaned EXIF record has what EXIF demands, of the types that cameras write."""

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image
from PIL.TiffImagePlugin import IFDRational, ImageFileDirectory_v2

from stegapp.imaging.exif_types import with_usual_types
from stegapp.imaging.metadata import exif_record

_B = ExifTags.Base
_RATIONAL, _UNDEFINED, _SIGNED = 5, 7, 10


def _camera(*, endian: str = "<", bias: int = 1) -> Image.Exif:
    """Return a record as a camera has it, of one byte order, and with what is to go."""
    exif = Image.Exif()
    exif.endian = endian
    exif[_B.Make], exif[_B.YCbCrPositioning] = "Maker", 2
    inner: dict[int, Any] = {
        _B.ExifVersion: b"0230",
        _B.FlashPixVersion: b"0100",
        _B.ComponentsConfiguration: b"\1\2\3\0",
        _B.ExifImageWidth: 4000,
        _B.ExifImageHeight: 3000,
        _B.ExposureBiasValue: IFDRational(bias, 2),
        _B.ShutterSpeedValue: IFDRational(7),
        _B.FNumber: IFDRational(2.8),
        _B.MakerNote: b"secret",
        _B.BodySerialNumber: "123",
    }
    exif.get_ifd(ExifTags.IFD.Exif).update(inner)
    exif[ExifTags.IFD.Exif] = inner
    again = Image.Exif()
    again.load(exif.tobytes())
    return again


def _details(record: bytes) -> ImageFileDirectory_v2:
    """Return the directory of the camera's figures, with its types."""
    head = record[6:14]
    stream = io.BytesIO(record[6:])
    outer = ImageFileDirectory_v2(head)
    stream.seek(outer.next)
    outer.load(stream)
    inner = ImageFileDirectory_v2(head)
    stream.seek(outer[ExifTags.IFD.Exif])
    inner.load(stream)
    return inner


@pytest.mark.parametrize("endian", ["<", ">"])
def test_what_exif_demands_stays_in_its_type_and_order(endian: str) -> None:
    record = exif_record(_camera(endian=endian), "clean", size=(640, 480))
    assert record is not None
    assert record[6:8] == (b"II" if endian == "<" else b"MM")
    inner = _details(record)
    assert inner[_B.ExifVersion] == b"0230"
    assert inner[_B.FlashPixVersion] == b"0100"
    assert inner[_B.ComponentsConfiguration] == b"\1\2\3\0"
    assert (inner[_B.ExifImageWidth], inner[_B.ExifImageHeight]) == (640, 480)
    assert inner[_B.ShutterSpeedValue] == 7
    assert inner[_B.ExposureBiasValue] == 0.5
    types = {tag: inner.tagtype[tag] for tag in (_B.ComponentsConfiguration, _B.ShutterSpeedValue, _B.FNumber)}
    assert list(types.values()) == [_UNDEFINED, _SIGNED, _RATIONAL]
    assert inner.tagtype[_B.ExposureBiasValue] == _SIGNED
    assert _B.MakerNote not in inner
    assert _B.BodySerialNumber not in inner


def test_a_negative_figure_stays_negative() -> None:
    record = exif_record(_camera(bias=-1), "clean")
    assert record is not None
    assert _details(record)[_B.ExposureBiasValue] == -0.5
    assert _B.ExifImageWidth not in _details(record)  # of other pixels


@pytest.mark.parametrize(
    ("tag", "value"),
    [(_B.ExifVersion, b"Anna"), (_B.FlashPixVersion, b"01"), (_B.ComponentsConfiguration, b"name")],
)
def test_no_name_hides_in_them(tag: int, value: bytes) -> None:
    exif = _camera()
    exif.get_ifd(ExifTags.IFD.Exif)[tag] = value
    record = exif_record(exif, "clean")
    assert record is not None
    assert tag not in _details(record)


@given(st.binary(max_size=200), st.sampled_from([b"", b"Exif\0\0II*\0", b"Exif\0\0MM\0*"]))
def test_nonsense_stays_as_it_is_long(nonsense: bytes, start: bytes) -> None:
    assert len(with_usual_types(start + nonsense)) == len(start + nonsense)
    if not start:
        assert with_usual_types(nonsense) == nonsense
