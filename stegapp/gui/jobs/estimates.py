"""What to expect of a hide before it is done. Must not know widgets."""

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from stegapp.carriers import SQUARE
from stegapp.pipeline import level_of, verdict

if TYPE_CHECKING:
    from stegapp.models import ModelCard
    from stegapp.pipeline import CapacityResult, Level

__all__ = ["expected_false_alarms", "expected_psnr", "expected_verdict", "psnr_curve"]

_OVERHEAD = 64  # header and tag of a message, in bytes
_SHORTEST = 128  # what shorter messages are padded to


def expected_psnr(
    card: "ModelCard", capacity: "CapacityResult", packed_bytes: int, strength: float | None
) -> float | None:
    """Return the PSNR in dB a message of this length will leave, or None where the card does not say.

    A full plane leaves the card's figure. A model of single pixels changes only the share that the message needs, and
    the squared error falls in proportion; strength scales the change, so its square scales the squared error.
    """
    full = card.metrics.get("psnr_db")
    if full is None or capacity.capacity_bytes <= 0:
        return None
    share = 1.0
    if card.changes_single_pixels:
        share = min(1.0, (max(packed_bytes, _SHORTEST) + _OVERHEAD) / (capacity.capacity_bytes + _OVERHEAD))
    return full - 10 * math.log10(share) - 20 * math.log10(strength or 1.0)


def expected_false_alarms(capacity: "CapacityResult", packed_bytes: int) -> float | None:
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


def expected_verdict(
    capacity: "CapacityResult", packed_bytes: int | None, strength: float | None
) -> "tuple[Level | None, str]":
    """Return how conspicuous a picture will be with a message, and the words; "" while that is not known.

    A picture that is conspicuous by itself is named as soon as it is there. The words are the pipelines' own.
    """
    found = capacity.detectability
    if not found.points:
        return None, found.words
    share = None
    if packed_bytes is not None and strength is None and packed_bytes <= capacity.capacity_bytes:
        share = expected_false_alarms(capacity, packed_bytes)
    if share is not None:
        return level_of(share), verdict(level_of(share), found.cover_level)
    if found.cover_level == "stands-out":
        return found.cover_level, verdict(found.cover_level, found.cover_level)
    return None, ""


def psnr_curve(card: "ModelCard") -> list[tuple[float, float]]:
    """Return (message in KB, PSNR in dB) from 250 bytes to a full plane; empty for a model that changes all pixels."""
    full = card.metrics.get("psnr_db")
    if full is None or not card.changes_single_pixels:
        return []
    whole = SQUARE.payload_positions * card.max_code_rate / 8
    sizes = [250 * (whole / 250) ** (step / 60) for step in range(61)]
    return [(size / 1000, full - 10 * math.log10(min(1.0, (size + _OVERHEAD) / whole))) for size in sizes]
