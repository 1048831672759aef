"""What to expect of a hide before it is done. Must not know widgets."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stegapp.models import ModelCard
    from stegapp.stego import CapacityResult

__all__ = ["expected_psnr", "psnr_curve"]

_OVERHEAD = 64  # header, padding and tag of a short message, in bytes
_POSITIONS = 258_944  # pixels of a plane that can carry the message


def expected_psnr(
    card: "ModelCard", capacity: "CapacityResult", packed_bytes: int, strength: float | None
) -> float | None:
    """Return the PSNR in dB a message of this length will leave, or None where the card does not say.

    A full plane leaves the card's figure. A sparse model changes only the share of pixels the message needs, and the
    squared error falls in proportion; strength scales the change, so its square scales the squared error.
    """
    full = card.metrics.get("psnr_db")
    if full is None or capacity.capacity_bytes <= 0:
        return None
    share = 1.0
    if card.embedding == "sparse":
        share = min(1.0, (packed_bytes + _OVERHEAD) / (capacity.capacity_bytes + _OVERHEAD))
    return full - 10 * math.log10(share) - 20 * math.log10(strength or 1.0)


def psnr_curve(card: "ModelCard") -> list[tuple[float, float]]:
    """Return (message in KB, PSNR in dB) for a sparse model, from 250 bytes to a full plane; empty for others."""
    full = card.metrics.get("psnr_db")
    if full is None or card.embedding != "sparse":
        return []
    whole = _POSITIONS * card.max_code_rate / 8
    sizes = [250 * (whole / 250) ** (step / 60) for step in range(61)]
    return [(size / 1000, full - 10 * math.log10(min(1.0, (size + _OVERHEAD) / whole))) for size in sizes]
