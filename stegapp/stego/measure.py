"""What a cover and a model can carry together, measured rather than assumed.

Owns the safety margin: how much better than necessary a plane has to read, so
that another machine's float rounding cannot break what was hidden here.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp import bitplane, metrics

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["CODE_RATES", "Reading", "best_code_rate", "fits_safely", "measure"]

GMI_MARGIN = 0.03
"""Bits per pixel by which the plane read back has to beat what the code needs."""

SURE_LOGIT = 2.0
"""A plane without a wrong bit whose least |logit| is this large is safe too: float rounding between machines
moves logits by less than 0.01, and at high code rates GMI + margin would ask for more than one bit per pixel."""

CODE_RATES = (0.975, 0.95, 0.925, 0.9, 0.875, 0.85, 0.825, 0.8, 0.775, 0.75, 0.725, 0.7, 0.675, 0.65, 0.625, 0.6, 0.575,
              0.55, 0.525, 0.5, 0.475, 0.45, 0.425, 0.4, 0.375, 0.35, 0.325, 0.3, 0.275, 0.25, 0.225, 0.2, 0.175, 0.15,
              0.125, 0.1, 0.075, 0.05)  # fmt: skip
"""Tried from the highest, which touches the fewest pixels, down."""


@dataclass(frozen=True)
class Reading:
    """How well known bits were read: their count, the wrong ones, bits per pixel, and the weakest logit."""

    bits: int
    wrong_bits: int
    gmi: float
    least_logit: float

    @property
    def ber(self) -> float:
        """Share of wrong bits."""
        return self.wrong_bits / self.bits if self.bits else 0.0

    @classmethod
    def of(cls, logits: NDArray[np.float32], bits: NDArray[np.uint8]) -> "Reading":
        """Compare calibrated `logits` with the `bits` they stand for; any equal shapes."""
        return cls(
            bits=bits.size,
            wrong_bits=int(np.count_nonzero((logits > 0) != bits.astype(bool))),
            gmi=metrics.gmi(logits, bits),
            least_logit=float(np.abs(logits).min()) if logits.size else 0.0,
        )


def fits_safely(reading: Reading, *, k: int, n: int, margin: float = GMI_MARGIN) -> bool:
    """Tell whether a block code of k bits in n decodes such a reading with margin."""
    from stegapp.ecc.ldpc import required_gmi

    if reading.wrong_bits == 0 and reading.least_logit >= SURE_LOGIT:
        return True
    return reading.gmi >= required_gmi(k, n) + margin


def best_code_rate(reading: Reading, *, k: int, highest: float, margin: float = GMI_MARGIN) -> float | None:
    """Return the highest code rate for blocks of k bits that such a reading decodes safely, None if none does."""
    for rate in CODE_RATES:
        if rate <= highest and fits_safely(reading, k=k, n=bitplane.coded_bits(k, rate), margin=margin):
            return rate
    return None


def measure(model: "StegModel", cover: NDArray[np.uint8], *, strength: float = 1.0) -> Reading:
    """Embed a full plane of random bits, round, and read it back.

    The plane is the same for every cover: it says nothing about any message.
    """
    rng = np.random.default_rng(512)
    bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
    mask = bitplane.free_mask()
    stego = model.embed(cover, model.map(bits, cover), mask, strength)
    logits = model.extract(stego)
    free = mask.astype(bool)
    return Reading.of(logits[free], bits[free])
