"""What the shipped detector makes of a picture, in numbers and what they are of: after a hide, and before it.

Owns which stegos the detector was measured for. What the numbers come to for people is said in `noticing`.
"""

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import SQUARE
from stegapp.embedding import EmbeddingTask, Method, Probe
from stegapp.errors import ModelRefused
from stegapp.format import TiledGeometry
from stegapp.imaging import metrics
from stegapp.pipeline.noticing import level_of, verdict
from stegapp.pipeline.requests import Detectability, ExpectedDetectability, SharePoint
from stegapp.steganalysis import spam
from stegapp.steganalysis.detector import Detector, Measurement
from stegapp.texts import Text

__all__ = [
    "BUNDLED_SHA256",
    "FILE_NAME",
    "Load",
    "equal_in_square",
    "estimate",
    "expect",
    "expect_in_photo",
    "judge",
]

FILE_NAME = "detectors/spam.safetensors"
"""Below the folder of bundled models, where it is not taken for a model."""

BUNDLED_SHA256 = "cef2e278772248a6c8a9b5ca086718fb39620e1d92d216a11373953a77c06de8"

_LARGEST_CHANGE = 1
"""Grey levels by which a measured stego's pixels differ from its cover's at most."""

Load = Callable[[], Detector]
Floats = NDArray[np.float64]


def judge(load: Load, task: EmbeddingTask, method: Method, stego: NDArray[np.uint8]) -> Detectability:
    """Return which share of untouched photos the detector flags if it flags this stego.

    load: returns the detector; may raise ModelRefused. task, method: what was embedded, and by which method.
    """
    cover = task.cover
    try:
        detector = load()
    except ModelRefused:
        return Detectability(words=_NO_DETECTOR)
    by_one = task.probe.sign_invariant and metrics.max_change(cover, stego) <= _LARGEST_CHANGE
    features = spam.features(cover)
    reason = _reason(detector, cover.shape, features, by_one=by_one)
    row = detector.measurement(method, len(task.packed))
    if reason or row is None:
        return Detectability(words=reason)
    share = detector.false_alarm_share(spam.features(stego), row)
    before = detector.false_alarm_share(features, row)
    return Detectability(
        words=verdict(level_of(share), level_of(before)).sentences,
        false_alarm_share=share,
        cover_share=before,
        typical_share=row.false_alarm_shares[1],
        context=_context(share, before, row),
        measured_on=_measured_on(detector),
        level=level_of(share),
    )


def expect(load: Load, cover: NDArray[np.uint8], *, probe: Probe) -> ExpectedDetectability:
    """Return the shares to expect for messages of the lengths that were measured, in this cover by method auto."""
    try:
        detector = load()
    except ModelRefused:
        return ExpectedDetectability(words=_NO_DETECTOR)
    features = spam.features(cover)
    reason = _reason(detector, cover.shape, features, by_one=probe.sign_invariant)
    if reason:
        return ExpectedDetectability(words=reason)
    points, before = [], None
    for row in sorted(detector.card.measurements, key=lambda row: row.message_bytes):
        short = row.message_bytes <= probe.adaptive_longest
        if row.method == ("adaptive" if short else "direct"):
            share = detector.expected_share(features, row)
            if before is None:
                before = detector.false_alarm_share(features, row)
            points.append(
                SharePoint(
                    "adaptive" if short else "direct",
                    row.message_bytes,
                    share,
                    row.false_alarm_shares[1],
                    level_of(share),
                )
            )
    if points and points[-1].message_bytes > probe.longest:
        points[-1] = replace(points[-1], message_bytes=probe.longest)
    return ExpectedDetectability(
        words=_EXPECTED,
        points=tuple(points),
        measured_on=_measured_on(detector),
        cover_share=before,
        cover_level=level_of(before) if before is not None else None,
    )


def equal_in_square(message_bytes: float, levels: int) -> float:
    """Return how long a message in the grey square stands out as much as this one in so many levels.

    By the square-root law: what is safe grows with the square root of the places (A. D. Ker, T. Pevný, J. Kodovský, J.
    Fridrich, "The Square Root Law of Steganographic Capacity", ACM MM&Sec 2008).
    """
    return message_bytes * math.sqrt(SQUARE.positions / levels)


def estimate(load: Load, message_bytes: int, geometry: TiledGeometry) -> Detectability:
    """Return what is to be expected of a message in a photo, all planes together.

    Nothing was measured on the photo: what was measured in grey squares is carried over by the square-root law. Beyond
    what was measured it says so.
    """
    if geometry.kind == "coefficients":
        return Detectability(words=_NOT_IN_JPEGS)
    levels = geometry.positions
    try:
        rows = _adaptive_rows(load())
    except ModelRefused:
        return Detectability(words=_NO_DETECTOR)
    equal = equal_in_square(message_bytes, levels)
    row = next((row for row in rows if equal <= row.message_bytes), None)
    if row is None:
        return Detectability(words=_BEYOND)
    share = row.false_alarm_shares[1]
    return Detectability(
        words=verdict(level_of(share), estimated=True).sentences,
        typical_share=share,
        context=_carried_over(message_bytes, equal, levels),
    )


def expect_in_photo(load: Load, geometry: TiledGeometry, *, longest: int) -> ExpectedDetectability:
    """Return, in words, up to what length messages in a photo are expected to be hard to notice.

    longest: bytes of the longest that fits.
    """
    if geometry.kind == "coefficients":
        return ExpectedDetectability(words=_NOT_IN_JPEGS)
    levels = geometry.positions
    try:
        rows = _adaptive_rows(load())
    except ModelRefused:
        return ExpectedDetectability(words=_NO_DETECTOR)
    hard = [row.message_bytes for row in rows if level_of(row.false_alarm_shares[1]) == "hard-to-notice"]
    longest = min(longest, int(max(hard, default=0) / equal_in_square(1, levels)))
    return ExpectedDetectability(
        words=Text(
            "Estimated: messages of up to {bytes:,} bytes are hard to notice in a typical photo of this size. That is "
            "carried over from grey squares by the square-root law, not measured on this photo; beyond it, nothing is "
            "known.",
            bytes=longest,
        ),
        safe_bytes=longest,
    )


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


_NOT_IN_JPEGS = Text(
    "Not measured on JPEGs by this program's own detector. A short message in a photo that was made smaller is safest."
)

_BEYOND = Text("For a message of this length in a photo of this size, nothing was measured.")


def _reason(detector: Detector, shape: tuple[int, ...], cover: Floats, *, by_one: bool) -> str:
    """Return why the detector's figures do not hold for a stego, "" if they do.

    cover: features, [686]. by_one: pixels change by one level at most, up or down at random or as the message says. Any
    model that does so leaves the same traces: where they lie is the method's choice.
    """
    if not by_one:
        return Text("Not measured for this model: it changes pixels in another way than the one that was measured.")
    if shape != SQUARE.shape or not detector.covers(cover):
        return Text("Not measured for pictures like this: it is too unlike the photos of our test.")
    return ""


def _context(share: float, before: float, row: Measurement) -> str:
    return Text(
        "Of 100 untouched photos of our test, {share} look at least as suspicious to the detector; the fewer, "
        "the more this picture stands out. Without the message it would be {before}; in a typical photo, "
        "messages of about {message_bytes:,} bytes make it {typical}, and 50 is pure chance.",
        share=round(100 * share),
        before=round(100 * before),
        message_bytes=row.message_bytes,
        typical=round(100 * row.false_alarm_shares[1]),
    )


def _measured_on(detector: Detector) -> str:
    card = detector.card
    return Text(
        "Measured with SPAM features and a Fisher discriminant, trained on {training_covers:,} photos and "
        "tested on {test_covers:,} others. Other detectors may see more.",
        training_covers=card.training_covers,
        test_covers=card.test_covers,
    )


_EXPECTED = Text(
    "How much this picture would stand out with a message. The number says how many of 100 untouched photos "
    "look at least as suspicious; the fewer, the more it stands out:"
)

_NO_DETECTOR = Text("Not measured: the detector's file is missing or damaged. Install the application again.")
