"""What the APPn segments and comments of a JPEG are, and which of them a new file has.

The policy for EXIF is that of `imaging.metadata`. A JPEG that is not decoded is not turned: its mark of orientation
stays whatever is chosen, and so does what its colours depend on.
"""

from contextlib import suppress
from dataclasses import replace
from typing import Literal

from PIL import ExifTags, Image

from stegapp.choices import MetadataChoice
from stegapp.imaging.jpeg.structure import APP0, COM, Segment, Structure, metadata_segment
from stegapp.imaging.metadata import exif_record

__all__ = ["Mark", "mark_of", "orientation_of", "with_choice"]

Mark = Literal["jfif", "thumbnail", "exif", "xmp", "profile", "more pictures", "iptc", "adobe", "comment", "other"]
"""thumbnail: an extension of JFIF. more pictures: where further ones lie behind the end mark (CIPA DC-007)."""

_MARKS: tuple[tuple[int, bytes, Mark], ...] = (
    (0, b"JFIF\0", "jfif"),
    (0, b"JFXX\0", "thumbnail"),
    (1, b"Exif\0", "exif"),
    (1, b"http://ns.adobe.com/", "xmp"),
    (2, b"ICC_PROFILE\0", "profile"),
    (2, b"MPF\0", "more pictures"),
    (13, b"Photoshop 3.0\0", "iptc"),
    (14, b"Adobe", "adobe"),
)
_JFIF_LENGTH = 14  # with no thumbnail
_MOST_PAYLOAD = 65_533


def mark_of(segment: Segment) -> Mark:
    """Return what an APPn segment or a comment is."""
    if segment.code == COM:
        return "comment"
    for kind, start, mark in _MARKS:
        if segment.code == APP0 + kind and segment.payload.startswith(start):
            return mark
    return "other"


def orientation_of(structure: Structure) -> int:
    """Return how EXIF says that the picture is to be turned, 1 to 8; 1 where it says nothing that makes sense."""
    for segment in structure.metadata:
        if mark_of(segment) == "exif":
            return _orientation(_loaded(segment))
    return 1


def with_choice(structure: Structure, choice: MetadataChoice) -> Structure:
    """Return the structure with the metadata that is chosen, each segment at its place.

    keep: all but the list of pictures behind the end mark, which a new file does not have. clean: the header without
    its thumbnail, colour profile, what colours depend on, and of EXIF what is harmless. drop: not even that.
    """
    kept: list[Segment] = []
    exif_is_there = False
    for segment in structure.segments:
        if not metadata_segment(segment.code):
            kept.append(segment)
            continue
        mark = mark_of(segment)
        if mark == "more pictures":
            continue
        if choice == "keep" or mark in {"profile", "adobe"}:
            kept.append(segment)
        elif mark == "jfif" and len(segment.payload) >= _JFIF_LENGTH:
            kept.append(replace(segment, payload=segment.payload[: _JFIF_LENGTH - 2] + b"\0\0"))
        elif mark == "exif" and not exif_is_there:
            exif_is_there = True
            kept.extend(_exif(segment, choice, (structure.width, structure.height)))
    return replace(structure, segments=tuple(kept), trailing=0, byte_count=0)


def _exif(segment: Segment, choice: MetadataChoice, size: tuple[int, int]) -> list[Segment]:
    with suppress(Exception):  # Pillow's parsers raise anything on nonsense; then nothing of it stays
        exif = _loaded(segment)
        payload = exif_record(exif, choice, orientation=_orientation(exif), size=size)
        if payload is not None and len(payload) <= _MOST_PAYLOAD:
            return [replace(segment, payload=payload)]
    return []


def _loaded(segment: Segment) -> Image.Exif:
    exif = Image.Exif()
    with suppress(Exception):
        exif.load(segment.payload)
    return exif


def _orientation(exif: Image.Exif) -> int:
    with suppress(Exception):
        value = exif.get(ExifTags.Base.Orientation, 1)
        return value if isinstance(value, int) and 1 <= value <= 8 else 1
    return 1
