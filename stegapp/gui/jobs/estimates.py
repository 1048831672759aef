"""What to expect of a hide before it is done. Must not know widgets."""

import math
from typing import TYPE_CHECKING

from stegapp.carriers import SQUARE

if TYPE_CHECKING:
    from stegapp.models import ModelCard
    from stegapp.pipeline import CapacityResult

__all__ = ["expected_psnr", "psnr_curve"]

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


def psnr_curve(card: "ModelCard") -> list[tuple[float, float]]:
    """Return (message in KB, PSNR in dB) from 250 bytes to a full plane; empty for a model that changes all pixels."""
    full = card.metrics.get("psnr_db")
    if full is None or not card.changes_single_pixels:
        return []
    whole = SQUARE.payload_positions * card.max_code_rate / 8
    sizes = [250 * (whole / 250) ** (step / 60) for step in range(61)]
    return [(size / 1000, full - 10 * math.log10(min(1.0, (size + _OVERHEAD) / whole))) for size in sizes]
