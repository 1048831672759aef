"""One finished way to embed, not yet on disk."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import KeyedCover
from stegapp.embedding.reading import Reading
from stegapp.format import adaptive, bitplane
from stegapp.format.bitplane import Sealed
from stegapp.pipeline.requests import Method

__all__ = ["Attempt", "method_name"]


@dataclass(frozen=True, eq=False)
class Attempt:
    """A sealed message in its places at one strength, and how it reads.

    keyed: the cover with fresh anchors, and its keys. stego: uint8 [512, 512]. logits: E_I's on it, calibrated.
    reading: of the bits that carry something.
    """

    keyed: KeyedCover = field(repr=False)
    sealed: Sealed
    strength: float
    stego: NDArray[np.uint8] = field(repr=False)
    logits: NDArray[np.float32] = field(repr=False)
    reading: Reading

    @property
    def method(self) -> Method:
        """Return the method's name."""
        return method_name(self.sealed.header.method)

    @property
    def carried_bits(self) -> int:
        """Return how many bits of header and payload the stego carries, error correction included."""
        header = adaptive.HEADER_SYNDROME_BITS if self.method == "adaptive" else bitplane.HEADER_BITS
        return header + self.sealed.shape.coded_bits


def method_name(number: int) -> Method:
    """Return the name of a method of the format."""
    return "adaptive" if number == bitplane.METHOD_ADAPTIVE else "direct"
