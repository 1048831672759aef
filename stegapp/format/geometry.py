"""The size of a plane, and all that follows from it: anchors, free positions, limits (FORMAT.md §2, §5, §8)."""

import functools
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import plane_check

__all__ = ["HEADER_BITS", "PlaneGeometry", "PlaneKind", "free_mask"]

PlaneKind = Literal["levels", "coefficients"]
"""What the positions of a plane are: pixels of one colour, or the coefficients of a JPEG, block by block in place."""

HEADER_BITS = 1_152
"""Coded bits of the direct method's header: rate 1/3, so that it outlives damage that the payload does not."""

_ANCHORS: dict[PlaneKind, tuple[slice, slice]] = {
    "levels": (slice(4, None, 8), slice(8, None, 16)),
    "coefficients": (slice(0, None, 8), slice(0, None, 8)),
}
_HEADER_REGIONS = (32_768, 16_384, 8_192)


@dataclass(frozen=True)
class PlaneGeometry:
    """A plane of height × width positions; position (row, column) has the number width·row + column.

    Anchors of levels are the positions with row ≡ 4 (mod 8) and column ≡ 8 (mod 16); those of coefficients the DC ones,
    with row ≡ column ≡ 0 (mod 8). The others are free: they may carry bits.
    """

    height: int
    width: int
    kind: PlaneKind = "levels"

    @classmethod
    def of(cls, plane: NDArray[np.generic], kind: PlaneKind = "levels") -> "PlaneGeometry":
        """Return the geometry of an array [height, width]. Raises ValueError for one of another rank."""
        if plane.ndim != 2:
            raise ValueError(f"a plane is [height, width], not {list(plane.shape)}")
        height, width = plane.shape
        return cls(height, width, kind)

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width, as numpy has them."""
        return self.height, self.width

    @property
    def positions(self) -> int:
        """How many positions there are."""
        return self.height * self.width

    @property
    def anchors(self) -> tuple[slice, slice]:
        """Rows and columns of the anchors, to index an array [height, width] with."""
        return _ANCHORS[self.kind]

    @functools.cached_property
    def free_positions(self) -> int:
        """How many positions may carry bits."""
        return int(np.count_nonzero(free_mask(self)))

    @property
    def payload_positions(self) -> int:
        """Most positions that a payload of the direct method may take: the free ones less the header's."""
        return self.free_positions - HEADER_BITS

    @property
    def layer_bits(self) -> int:
        """Most payload bits of the adaptive method in one of its two layers: half a bit a position.

        0 where the plane has no room for its header, or more positions than its check covers.
        """
        return self.positions // 2 if self.header_regions else 0

    @property
    def header_regions(self) -> tuple[int, ...]:
        """How many positions the adaptive method's header may have: at most half of the free ones, maybe none."""
        free = self.free_positions
        return tuple(r for r in _HEADER_REGIONS if 2 * r <= free and free - r <= plane_check.MOST_POSITIONS)


@functools.lru_cache(maxsize=8)
def free_mask(geometry: PlaneGeometry) -> NDArray[np.uint8]:
    """Return uint8 [height, width], read-only: 1 where a position may carry a bit, 0 at anchors."""
    mask = np.ones(geometry.shape, dtype=np.uint8)
    mask[geometry.anchors] = 0
    mask.flags.writeable = False
    return mask
