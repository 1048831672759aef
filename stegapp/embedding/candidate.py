"""One finished way to embed, not yet on disk."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import KeyedCover
from stegapp.embedding.reading import Reading
from stegapp.embedding.task import Method
from stegapp.format import HEADER_BITS, Sealed, adaptive

__all__ = ["Candidate"]


@dataclass(frozen=True, eq=False)
class Candidate:
    """A sealed message in its positions at one strength, and how it reads.

    keyed: the cover with fresh anchors, and its keys. stego: uint8 [height, width]. logits: E_I's on it, calibrated.
    reading: of the bits that carry something.
    """

    method: Method
    keyed: KeyedCover = field(repr=False)
    sealed: Sealed
    strength: float
    stego: NDArray[np.uint8] = field(repr=False)
    logits: NDArray[np.float32] = field(repr=False)
    reading: Reading

    @property
    def carried_bits(self) -> int:
        """Return how many bits of header and payload the stego carries, error correction included."""
        header = adaptive.HEADER_SYNDROME_BITS if self.method == "adaptive" else HEADER_BITS
        return header + self.sealed.shape.coded_bits
