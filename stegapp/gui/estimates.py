"""What to expect of a hide before it is done. Must not know widgets."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stegapp.models import ModelCard
    from stegapp.stego import CapacityResult

__all__ = ["expected_psnr"]

_OVERHEAD = 64  # header, padding and tag of a short message, in bytes


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
