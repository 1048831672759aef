"""How much a whole photo will stand out with a message: an estimate, in words, by the square-root law.

Owns which photos were measured that are like enough, and the words. No detector is asked about the photo itself. What
is safe grows with the square root of the places that may change (A. D. Ker, T. Pevný, J. Kodovský, J. Fridrich, "The
Square Root Law of Steganographic Capacity", ACM MM&Sec 2008).

    PNG:  levels ─▶ length that stands out alike in a grey square, of which shares are known, and in the photos tried
    JPEG: room of the coefficients ─▶ length that stands out alike in the photos tried ─▶ the detector's error there
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

from stegapp.carriers import SQUARE, JpegCover, OpenCover
from stegapp.errors import ModelRefused
from stegapp.format import TiledGeometry
from stegapp.imaging.jpeg.recompression import standard_quality
from stegapp.pipeline.detectability import NO_DETECTOR, Load
from stegapp.pipeline.noticing import level_of, verdict
from stegapp.pipeline.requests import Detectability, ExpectedDetectability
from stegapp.steganalysis.detector import Detector, Measurement
from stegapp.steganalysis.photo_measurements import (
    JPEG_MEASUREMENTS,
    PNG_IN_COLOUR,
    PNG_IN_GREY,
    MeasuredLength,
    PhotoMeasurement,
)
from stegapp.texts import Text, joined

__all__ = ["PhotoTraits", "equal_in_square", "equal_length", "estimate", "expect_in_photo", "share_of_error", "traits"]

_LEAST_QUALITY, _GREATEST_QUALITY = 80, 95
"""Of a JPEG's compression, near enough to those that were measured."""

_TIMES = 2
"""By which a JPEG's longer side may differ from that of the photos that were measured."""


@dataclass(frozen=True)
class PhotoTraits:
    """What an estimate depends on.

    room: bytes of the longest message that it takes. quality: of a JPEG's compression, None where its table is no
    standard one. finer: whether the values before rounding are known.
    """

    geometry: TiledGeometry
    room: int
    quality: int | None = None
    finer: bool = False

    @property
    def in_colour(self) -> bool:
        """Whether there are planes of colours."""
        return self.geometry.planes > 1

    @property
    def measured_like_it(self) -> PhotoMeasurement:
        """The PNGs that were tried and are most like it."""
        return PNG_IN_COLOUR if self.in_colour else PNG_IN_GREY


def traits(cover: OpenCover, geometry: TiledGeometry, *, room: int) -> PhotoTraits:
    """Return the traits of a cover in tiles."""
    if isinstance(cover, JpegCover):
        return PhotoTraits(geometry, room, standard_quality(cover.jpeg.tables[0]), cover.lost is not None)
    return PhotoTraits(geometry, room, finer=any(each is not None for each in cover.roundings))


def equal_length(message_bytes: float, extent: float, other: float) -> float:
    """Return how long a message in a cover of extent `other` stands out as much as this one in one of `extent`."""
    return message_bytes * math.sqrt(other / extent)


def equal_in_square(message_bytes: float, levels: int) -> float:
    """Return how long a message in the grey square stands out as much as this one in so many levels."""
    return equal_length(message_bytes, levels, SQUARE.positions)


def share_of_error(error: float) -> float:
    """Return the share of untouched photos that a detector flags if it flags the median stego.

    error: of the detector where both of its errors are alike, up to 0.5. Its scores are taken to be normal, and to
    spread alike with a message and without: apart by d, they give the error Φ(-d/2) and this share Φ(-d).
    """
    normal = NormalDist()
    return normal.cdf(2 * normal.inv_cdf(min(error, 0.5)))


def estimate(load: Load, message_bytes: int, photo: PhotoTraits) -> Detectability:
    """Return what is to be expected of a message in a photo, all planes together.

    load: returns the detector of squares; may raise ModelRefused. Beyond what was measured it says so.
    """
    if photo.geometry.kind == "coefficients":
        return _estimate_jpeg(message_bytes, photo)
    levels = photo.geometry.positions
    try:
        rows = _adaptive_rows(load())
    except ModelRefused:
        return Detectability(words=NO_DETECTOR)
    equal = equal_in_square(message_bytes, levels)
    row = next((row for row in rows if equal <= row.message_bytes), None)
    if row is None:
        return Detectability(words=_BEYOND)
    share = row.false_alarm_shares[1]
    carried = _carried_over(message_bytes, equal, levels)
    return Detectability(
        words=verdict(level_of(share), estimated=True).sentences,
        typical_share=share,
        context=joined([carried, _tried(message_bytes, photo)]),
    )


def expect_in_photo(load: Load, photo: PhotoTraits) -> ExpectedDetectability:
    """Return, in words, up to what length messages in a photo are expected to be hard to notice."""
    if photo.geometry.kind == "coefficients":
        return _expect_in_jpeg(photo)
    levels = photo.geometry.positions
    try:
        rows = _adaptive_rows(load())
    except ModelRefused:
        return ExpectedDetectability(words=NO_DETECTOR)
    hard = [row.message_bytes for row in rows if level_of(row.false_alarm_shares[1]) == "hard-to-notice"]
    longest = min(photo.room, int(max(hard, default=0) / equal_in_square(1, levels)))
    measured = photo.measured_like_it
    tried = min(longest, photo.room, int(equal_length(measured.longest, measured.extent, levels)))
    words = (
        Text(
            "Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is "
            "carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is "
            "known. Carried over from whole photos in colour, of 2 megapixels, up to {tried:,} bytes five detectors "
            "did no better than guessing.",
            bytes=longest,
            tried=tried,
        )
        if photo.in_colour
        else Text(
            "Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is "
            "carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is "
            "known. Carried over from whole photos, grey and of 2 megapixels, up to {tried:,} bytes five detectors did "
            "no better than guessing.",
            bytes=longest,
            tried=tried,
        )
    )
    return ExpectedDetectability(words=words, safe_bytes=longest)


def _adaptive_rows(detector: Detector) -> list[Measurement]:
    rows = [row for row in detector.card.measurements if row.method == "adaptive"]
    return sorted(rows, key=lambda row: row.message_bytes)


def _carried_over(message_bytes: int, equal: float, levels: int) -> str:
    return Text(
        "Not measured on this photo: by the square-root law, {message_bytes:,} bytes in its {millions:.1f} million "
        "levels stand out as about {equal:,} bytes in a grey square.",
        message_bytes=message_bytes,
        millions=levels / 1e6,
        equal=round(equal),
    )


def _tried(message_bytes: int, photo: PhotoTraits) -> str:
    """Return what was seen in whole photos of messages that stand out alike."""
    measured = photo.measured_like_it
    equal = equal_length(message_bytes, photo.geometry.positions, measured.extent)
    lengths = _lengths_at(measured, equal)
    if not lengths and photo.in_colour:
        return Text(
            "In whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried "
            "there.",
            equal=round(equal),
        )
    if not lengths:
        return Text(
            "In whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes; so long ones were not tried "
            "there.",
            equal=round(equal),
        )
    least = round(100 * min(each.error - each.spread for each in lengths))
    most = round(100 * max(each.error + each.spread for each in lengths))
    if photo.in_colour:
        return Text(
            "In {photos} whole photos in colour, of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, "
            "five detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others "
            "may see more.",
            photos=lengths[0].photos,
            equal=round(equal),
            tried=lengths[0].message_bytes,
            least=least,
            most=most,
        )
    return Text(
        "In {photos} whole photos, grey and of 2 megapixels, it stands out as {equal:,} bytes: with {tried:,}, five "
        "detectors erred {least} to {most} times in 100, and 50 is guessing. Few photos trained them; others may see "
        "more.",
        photos=lengths[0].photos,
        equal=round(equal),
        tried=lengths[0].message_bytes,
        least=least,
        most=most,
    )


def _lengths_at(measured: PhotoMeasurement, message_bytes: float) -> list[MeasuredLength]:
    """Return what was measured at the next length that is no shorter; nothing beyond."""
    longer = [each for each in measured.lengths if message_bytes <= each.message_bytes]
    return [each for each in longer if each.message_bytes == longer[0].message_bytes]


# ---------------------------------------------------------------- JPEG


def _estimate_jpeg(message_bytes: int, photo: PhotoTraits) -> Detectability:
    measured = _near(photo)
    if isinstance(measured, str):
        return Detectability(words=measured)
    found = []
    for each in measured:
        equal = equal_length(message_bytes, photo.room, each.extent)
        lengths = _lengths_at(each, equal)
        if not lengths:
            return Detectability(words=_BEYOND)
        strongest = min(lengths, key=lambda one: one.error)
        found.append((strongest.error, equal, strongest, each))
    error, equal, length, nearest = min(found, key=lambda one: one[0])
    share = share_of_error(error)
    return Detectability(
        words=verdict(level_of(share), estimated=True).sentences,
        typical_share=share,
        context=Text(
            "Not measured on this photo: by the square-root law, {message_bytes:,} bytes in this JPEG, which has room "
            "for {room:,}, stand out as about {equal:,} bytes in a typical one of {longer:,} pixels. With {tried:,} "
            "there, a detector erred {error} times in 100; 50 is guessing.",
            message_bytes=message_bytes,
            room=photo.room,
            equal=round(equal),
            longer=nearest.longer,
            tried=length.message_bytes,
            error=round(100 * error),
        ),
        measured_on=Text(
            "Measured with {detector} features and a Fisher discriminant on {photos} photos of quality {quality}, of "
            "which half trained it. One that learned from more photos, and other detectors, may see more.",
            detector=length.detector,
            photos=length.photos,
            quality=nearest.quality or 0,
        ),
    )


def _expect_in_jpeg(photo: PhotoTraits) -> ExpectedDetectability:
    measured = _near(photo)
    if isinstance(measured, str):
        return ExpectedDetectability(words=measured)
    longest = min(photo.room, *(_hard_up_to(each, photo.room) for each in measured))
    return ExpectedDetectability(
        words=Text(
            "Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo with so much detail. "
            "That is carried over from JPEGs of {longer:,} pixels by the square-root law, not measured on this photo; "
            "beyond it, nothing is known. Few photos trained the detector; others may see more.",
            bytes=longest,
            longer=measured[0].longer,
        ),
        safe_bytes=longest,
    )


def _hard_up_to(measured: PhotoMeasurement, room: int) -> int:
    """Return up to what length messages are hard to notice."""
    seen = [each for each in measured.lengths if level_of(share_of_error(each.error)) != "hard-to-notice"]
    shorter = [each for each in measured.lengths if all(each.message_bytes < one.message_bytes for one in seen)]
    return int(equal_length(max((each.message_bytes for each in shorter), default=0), measured.extent, room))


def _near(photo: PhotoTraits) -> Sequence[PhotoMeasurement] | str:
    """Return the measurements to go by: of the quality below and of the one above; or why there are none."""
    if not photo.finer:
        return _AS_IT_IS
    if photo.quality is None or not _LEAST_QUALITY <= photo.quality <= _GREATEST_QUALITY:
        return Text(
            "Not measured for JPEGs of this quality. Between {least} and {greatest} there is an estimate.",
            least=_LEAST_QUALITY,
            greatest=_GREATEST_QUALITY,
        )
    longer, usual = max(photo.geometry.shapes[0]), JPEG_MEASUREMENTS[0].longer
    if not usual / _TIMES <= longer <= usual * _TIMES:
        return Text(
            "Not measured for JPEGs of this size. From {least:,} to {most:,} pixels on the longer side there is an "
            "estimate.",
            least=usual // _TIMES,
            most=usual * _TIMES,
        )
    below = [each for each in JPEG_MEASUREMENTS if (each.quality or 0) <= photo.quality]
    above = [each for each in JPEG_MEASUREMENTS if (each.quality or 0) >= photo.quality]
    return [*below[-1:], *above[:1]]


_AS_IT_IS = Text(
    "Not measured for a JPEG that stays as it is. A short message in a photo that was made smaller is safest."
)

_BEYOND = Text("For a message of this length in a photo of this size, nothing was measured.")
