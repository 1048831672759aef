"""How well bits are read, and whether that is safe to send.

Owns the safety margin: how much better than necessary a plane has to read, so
that another machine's float rounding cannot break what was hidden here.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.format import HEADER_BITS, HEADER_K, coded_bits
from stegapp.imaging import metrics

__all__ = [
    "CODE_RATES",
    "GMI_MARGIN",
    "REPEATABILITY",
    "SURE_LOGIT",
    "Reading",
    "best_code_rate",
    "fits_safely",
    "header_fits",
]

GMI_MARGIN = 0.03
"""Bits per pixel by which the plane read back has to beat what the code needs."""

REPEATABILITY = 0.005
"""Bits per pixel by which two planes of random bits in one cover differ at most: what one promises, the next keeps."""

SURE_LOGIT = 2.0
"""A bit whose calibrated |logit| is below this counts as weak: another machine might read it the other way (their
float rounding moves logits by less than 0.01; this leaves two orders of magnitude)."""

CODE_RATES = (0.975, 0.95, 0.925, 0.9, 0.875, 0.85, 0.825, 0.8, 0.775, 0.75, 0.725, 0.7, 0.675, 0.65, 0.625, 0.6, 0.575,
              0.55, 0.525, 0.5, 0.475, 0.45, 0.425, 0.4, 0.375, 0.35, 0.325, 0.3, 0.275, 0.25, 0.225, 0.2, 0.175, 0.15,
              0.125, 0.1, 0.075, 0.05)  # fmt: skip
"""Tried from the highest, which touches the fewest pixels, down."""


@dataclass(frozen=True)
class Reading:
    """How well known bits were read: how many, how many wrong, how many wrong or weak, and bits per pixel."""

    bits: int
    wrong_bits: int
    weak_bits: int
    gmi: float

    @property
    def ber(self) -> float:
        """Share of wrong bits."""
        return self.wrong_bits / self.bits if self.bits else 0.0

    @classmethod
    def of(cls, logits: NDArray[np.float32], bits: NDArray[np.uint8]) -> "Reading":
        """Compare calibrated `logits` with the `bits` they stand for; any equal shapes."""
        towards = np.where(bits.astype(bool), logits, -logits)
        return cls(
            bits=bits.size,
            wrong_bits=int(np.count_nonzero(towards <= 0)),
            weak_bits=int(np.count_nonzero(towards < SURE_LOGIT)),
            gmi=metrics.gmi(logits, bits),
        )


def fits_safely(reading: Reading, *, k: int, n: int, margin: float = GMI_MARGIN) -> bool:
    """Tell whether a block code of k bits in n decodes such a reading with margin.

    Either the GMI is `margin` above what the code needs, or the code would still decode if every weak bit were wrong.
    The second is for planes read almost without error, where a code rate near 1 leaves no room for the first.
    """
    from stegapp.coding.required import required_gmi

    needed = required_gmi(k, n)
    return reading.gmi >= needed + margin or _hard_capacity(reading.weak_bits / max(reading.bits, 1)) >= needed


def header_fits(reading: Reading, *, margin: float = GMI_MARGIN) -> bool:
    """Tell whether the header's short code, of a fixed rate, decodes such a reading with margin.

    Where little is read, it is this that decides: longer codes of a payload's lowest rates need less.
    """
    return fits_safely(reading, k=HEADER_K, n=HEADER_BITS, margin=margin)


def _hard_capacity(ber: float) -> float:
    """Return 1 − H(ber), the capacity of a binary symmetric channel in bits per pixel."""
    if ber == 0:
        return 1.0
    return 1 + ber * math.log2(ber) + (1 - ber) * math.log2(1 - ber) if ber < 0.5 else 0.0


def best_code_rate(reading: Reading, *, k: int, highest: float, margin: float = GMI_MARGIN) -> float | None:
    """Return the highest code rate for blocks of k bits that such a reading decodes safely, None if none does."""
    for rate in CODE_RATES:
        if rate <= highest and fits_safely(reading, k=k, n=coded_bits(k, rate), margin=margin):
            return rate
    return None
