"""What a picture file says beside its pixels, and what of it a new file may say.

Owns the choice of tags. A colour profile and the resolution stay whatever is chosen: without them it would look
otherwise. Whatever cannot be read is left out: metadata must not cost the user the picture.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from PIL import ExifTags, Image

from stegapp.choices import MetadataChoice
from stegapp.imaging.exif_types import with_usual_types
from stegapp.imaging.source import Source, label_of, opened

__all__ = ["Metadata", "exif_record", "read_metadata"]

_MOST_BYTES = 1 << 20
"""Of an EXIF record or a profile; cameras write some kilobytes, profiles for print have half a megabyte."""

_SPACES = {"L": b"GRAY", "RGB": b"RGB "}

_B = ExifTags.Base
_HARMLESS = frozenset(
    {
        *(_B.Make, _B.Model, _B.DateTime, _B.XResolution, _B.YResolution, _B.ResolutionUnit, _B.YCbCrPositioning),
        *(_B.ExposureTime, _B.FNumber, _B.ExposureProgram, _B.ISOSpeedRatings),
        *(_B.DateTimeOriginal, _B.DateTimeDigitized),
        *(_B.ShutterSpeedValue, _B.ApertureValue, _B.BrightnessValue, _B.ExposureBiasValue, _B.MaxApertureValue),
        *(_B.MeteringMode, _B.LightSource, _B.Flash, _B.FocalLength, _B.ColorSpace, _B.ExposureMode, _B.WhiteBalance),
        *(_B.DigitalZoomRatio, _B.FocalLengthIn35mmFilm, _B.SceneCaptureType),
        *(_B.LensSpecification, _B.LensMake, _B.LensModel),
    }
)
"""Tags that stay in a cleaned file: camera, exposure and time, as any photo has them. All others go: place and time
zone, serial numbers, names, programs, comments, the camera's own notes, thumbnails. A list of what stays forgets
nothing new."""

_TEXTS = frozenset({_B.Make, _B.Model, _B.LensMake, _B.LensModel})
_TIMES = frozenset({_B.DateTime, _B.DateTimeOriginal, _B.DateTimeDigitized})
_VERSIONS = frozenset({_B.ExifVersion, _B.FlashPixVersion})
_MOST_COMPONENT = 6  # of ComponentsConfiguration: nothing, Y, Cb, Cr, R, G, B
_LONGEST_NAME, _TIME = 64, re.compile(r"[0-9: ]{19}")

_STRUCTURE = frozenset({*range(254, 260), 262, 266, 273, 277, 278, 279, 284, *range(317, 326), 338, 339, 347, 700})
"""Tags that say how a TIFF's pixels lie in it, and its XMP: no sense in another file."""


@dataclass(frozen=True)
class Metadata:
    """What a PNG is to say beside its pixels: an ICC profile, dots per inch, an EXIF record; None where nothing."""

    profile: bytes | None = field(default=None, repr=False)
    dpi: tuple[float, float] | None = None
    exif: bytes | None = field(default=None, repr=False)

    def for_png(self) -> dict[str, Any]:
        """Return it as arguments of Pillow's `save`."""
        given = {"icc_profile": self.profile, "dpi": self.dpi, "exif": self.exif}
        return {name: value for name, value in given.items() if value is not None}


def read_metadata(source: Source, choice: MetadataChoice, *, mode: str) -> Metadata:
    """Return what a stego of this picture is to say. mode: of its pixels, L or RGB; a profile has to be for it.

    The picture is upright by then: the mark of orientation goes. Raises ImageRefused for what is no file.
    """
    if isinstance(source, Image.Image):
        return Metadata()
    with opened(source, label_of(source)) as stream, suppress(Exception), Image.open(stream) as image:
        # suppress: Pillow's parsers raise anything on nonsense, and a HEIC it does not know
        return Metadata(_profile(image, mode), _dpi(image), _exif(image, choice))
    return Metadata()


def _profile(image: Image.Image, mode: str) -> bytes | None:
    profile = image.info.get("icc_profile")
    if not isinstance(profile, bytes) or not 128 <= len(profile) <= _MOST_BYTES:
        return None
    return profile if profile[16:20] == _SPACES[mode] else None


def _dpi(image: Image.Image) -> tuple[float, float] | None:
    with suppress(Exception):
        across, down = (float(each) for each in image.info["dpi"])
        if 1 <= across <= 100_000 and 1 <= down <= 100_000:
            return across, down
    return None


def _exif(image: Image.Image, choice: MetadataChoice) -> bytes | None:
    with suppress(Exception):
        if image.format == "PNG" and "exif" not in image.info:
            return None  # to look further, Pillow would decode the picture
        return exif_record(image.getexif(), choice)
    return None


def exif_record(
    exif: Image.Exif, choice: MetadataChoice, *, orientation: int = 1, size: tuple[int, int] | None = None
) -> bytes | None:
    """Return what a file is to say of `exif`, with "Exif" before it; None for nothing.

    orientation: the mark for pixels that were not turned upright, which stays whatever is chosen. size: width and
    height of these pixels, to be told where `exif` told a size. May raise anything on nonsense.
    """
    if choice == "keep":
        kept = exif
        if exif:
            exif[_B.Orientation] = orientation
        for tag in _STRUCTURE & set(exif):
            del exif[tag]
    else:
        kept = _cleaned(exif, size) if choice == "clean" else Image.Exif()
        if orientation != 1:
            kept[_B.Orientation] = orientation
    data = with_usual_types(kept.tobytes()) if kept else b""
    return data if 0 < len(data) <= _MOST_BYTES else None


def _cleaned(exif: Image.Exif, size: tuple[int, int] | None) -> Image.Exif:
    details = exif.get_ifd(ExifTags.IFD.Exif)
    kept = Image.Exif()
    kept.endian = exif.endian
    for tag, value in exif.items():
        if _harmless(tag, value):
            kept[tag] = value
    inner = {tag: value for tag, value in details.items() if _harmless(tag, value)}
    if size is not None and {_B.ExifImageWidth, _B.ExifImageHeight} <= set(details):
        inner[_B.ExifImageWidth], inner[_B.ExifImageHeight] = size
    if inner:
        kept.get_ifd(ExifTags.IFD.Exif).update(inner)
        kept[ExifTags.IFD.Exif] = inner
    return kept


def _harmless(tag: int, value: object) -> bool:
    """Tell whether a tag may stay, with what it holds: numbers, a short name, or a time in digits."""
    if tag in _TIMES:
        return isinstance(value, str) and _TIME.fullmatch(value) is not None
    if tag in _TEXTS:
        return isinstance(value, str) and len(value) <= _LONGEST_NAME
    if tag in _VERSIONS:
        return isinstance(value, bytes) and len(value) == 4 and value.isdigit()
    if tag == _B.ComponentsConfiguration:
        return isinstance(value, bytes) and len(value) == 4 and max(value) <= _MOST_COMPONENT
    return tag in _HARMLESS and not isinstance(value, str | bytes)
