"""One verdict on being noticed: three levels, the reason, and the one thing to do; numbers and sources are details.

Window and command line show these words and no others. They promise nothing: better detectors exist than the one that
ships, and a single picture's score tells little where a detector is weak. Must not know how anything is measured.
"""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from stegapp.pipeline.requests import CapacityResult, Detectability, Level
from stegapp.texts import Text

__all__ = [
    "FULL_STRENGTH_ALONE",
    "LEVEL_WORDS",
    "Noticing",
    "expected",
    "level_of",
    "of_stego",
    "possible",
    "share_to_expect",
    "verdict",
]

_HARD_TO_NOTICE, _NOTICEABLE = 0.25, 0.05
"""Least shares of false alarms of the two better levels.

Whoever flags a picture with a share s of untouched photos flagged alike has learnt little from it: the odds that it
holds a message rise at most 1/s times, as no more than all stegos are flagged. Above 0.25 that is less than four times,
and a quarter of all innocent pictures would have to be looked into: nobody can act on it. Below 0.05 it may be more
than twenty times, the usual limit of chance in statistics. What lies between may be worth a second look to somebody.
"""

LEVEL_WORDS: dict[Level, str] = {
    "hard-to-notice": Text("Hard to notice"),
    "noticeable": Text("May be noticed"),
    "stands-out": Text("Stands out"),
}

_NOT_KNOWN = Text("Not known")
_REASONS: dict[Level, str] = {
    "hard-to-notice": Text("Our test program can hardly tell it from untouched photos; others may see more."),
    "noticeable": Text("Our test program finds it more suspicious than most untouched photos."),
    "stands-out": Text("Our test program finds it more suspicious than nearly all untouched photos."),
}
_BY_ITSELF = Text("This photo is suspicious by itself, without a message too.")
_ESTIMATED = Text("Estimated from the length of the message and the size of the photo; this photo was not measured.")
FULL_STRENGTH_ALONE = Text("This is known for the automatic strength only.")
_LITTLE = Text("To be safe, hide little, in a photo of your own that nobody else has.")
_KEEP_ORIGINAL = Text("Keep the original to yourself: beside it, every change shows.")
_HIDE_LESS = Text("Hide less in it.")
_ANOTHER_PHOTO = Text("Take another photo.")
_ANOTHER_WAY = Text("Where a messenger leaves files alone, hide another way.")


@dataclass(frozen=True)
class Noticing:
    """How easily a picture with a message may be noticed.

    level: None where it is not known. words: the level as people say it. reason: one sentence. advice: the one thing to
    do. estimated: whether nothing was measured on this very picture. details: numbers and where they come from.
    """

    level: Level | None
    words: str
    reason: str
    advice: str
    estimated: bool = False
    details: tuple[str, ...] = ()

    @property
    def sentences(self) -> str:
        """All but the details, as one text."""
        return Text("{words}. {reason} {advice}", words=self.words, reason=self.reason, advice=self.advice)

    def to_json(self) -> dict[str, Any]:
        """Return it for JSON, without the details."""
        return {
            "level": self.level,
            "words": self.words,
            "reason": self.reason,
            "advice": self.advice,
            "estimated": self.estimated,
        }


def level_of(share: float) -> Level:
    """Return what a share of false alarms comes to, for people."""
    if share >= _HARD_TO_NOTICE:
        return "hard-to-notice"
    return "noticeable" if share >= _NOTICEABLE else "stands-out"


def verdict(level: Level, cover: Level | None = None, *, estimated: bool = False) -> Noticing:
    """Return a level in words. cover: the level of the picture without a message, None if that is not known."""
    by_itself = level != "hard-to-notice" and cover not in (None, "hard-to-notice")
    reason = _ESTIMATED if estimated else _BY_ITSELF if by_itself else _REASONS[level]
    advice = _KEEP_ORIGINAL if level == "hard-to-notice" else _ANOTHER_PHOTO if by_itself else _HIDE_LESS
    return Noticing(level, LEVEL_WORDS[level], reason, advice, estimated)


def possible() -> list[Noticing]:
    """Return every verdict whose words do not depend on the picture or the way of hiding."""
    levels: tuple[Level, ...] = tuple(LEVEL_WORDS)
    judged = [verdict(level, cover, estimated=guess) for level in levels for cover in levels for guess in (False, True)]
    return [*judged, _unknown(FULL_STRENGTH_ALONE, ())]


def of_stego(seen: Detectability) -> Noticing:
    """Return the verdict on a finished stego."""
    if seen.by_design:
        return _by_design(seen.words)
    details = tuple(words for words in (seen.context, seen.measured_on) if words)
    estimated = seen.level is None and seen.typical_share is not None
    level = level_of(seen.typical_share) if estimated and seen.typical_share is not None else seen.level
    if level is None:
        return _unknown(seen.words, details)
    found = verdict(level, level_of(seen.cover_share) if seen.cover_share is not None else None, estimated=estimated)
    return Noticing(found.level, found.words, found.reason, found.advice, estimated, details)


def expected(capacity: CapacityResult, packed_bytes: int | None, strength: float | None = None) -> Noticing | None:
    """Return the verdict to expect of a message in a picture that was measured; None while nothing can be said.

    packed_bytes: the message's length, None while there is none. A picture that is suspicious by itself is named as
    soon as it is there, and a way of hiding that stands out whatever the picture. strength: None for the automatic one.
    """
    found = capacity.detectability
    if found.by_design:
        return _by_design(found.words)
    details = tuple(words for words in (found.measured_on,) if words)
    if packed_bytes is None and found.cover_level == "stands-out":
        return verdict("stands-out", "stands-out")
    if packed_bytes is None or packed_bytes > capacity.capacity_bytes:
        return None
    if strength is not None:
        return _unknown(FULL_STRENGTH_ALONE, details)
    if found.safe_bytes is not None and packed_bytes <= found.safe_bytes:
        return _with(verdict("hard-to-notice", estimated=True), (found.words, *details))
    share = share_to_expect(capacity, packed_bytes)
    if share is None:
        return _unknown(found.words, details)
    number = Text(
        "Of 100 untouched photos, {share} are expected to look at least as suspicious; the fewer, the more it stands "
        "out.",
        share=round(100 * share),
    )
    return _with(verdict(level_of(share), found.cover_level), (number, *details))


def share_to_expect(capacity: CapacityResult, packed_bytes: int) -> float | None:
    """Return the share of untouched photos that a detector flags if it flags the stego; None if not measured.

    Between two lengths measured by the method that will be taken, the share follows the logarithm of the length.
    """
    method = "adaptive" if packed_bytes <= capacity.adaptive_bytes else "direct"
    points = [point for point in capacity.detectability.points if point.method == method]
    if not points:
        return None
    if packed_bytes <= points[0].message_bytes:
        return points[0].false_alarm_share
    for low, high in pairwise(points):
        if packed_bytes <= high.message_bytes:
            way = math.log(packed_bytes / low.message_bytes) / math.log(high.message_bytes / low.message_bytes)
            return low.false_alarm_share + way * (high.false_alarm_share - low.false_alarm_share)
    return points[-1].false_alarm_share


def _by_design(why: str) -> Noticing:
    return Noticing("stands-out", LEVEL_WORDS["stands-out"], why, _ANOTHER_WAY)


def _unknown(why: str, details: tuple[str, ...]) -> Noticing:
    return Noticing(None, _NOT_KNOWN, why, _LITTLE, details=details)


def _with(found: Noticing, details: tuple[str, ...]) -> Noticing:
    return Noticing(found.level, found.words, found.reason, found.advice, found.estimated, details)
