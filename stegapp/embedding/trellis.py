"""Syndrome-trellis coding for the adaptive method: which bits to change at the least total cost.

cover bits, levels, costs ─ keyed order ─▶ `TrellisSolver` ◀─ which bits to carry where ─ the format's writer
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc, ternary
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.format import Keys, Layout, PlaneGeometry, Sealed, adaptive, order

__all__ = ["Infeasible", "Probabilities", "lay_adaptively", "low_layer_bits", "payload_probabilities"]

Infeasible = stc.Infeasible
"""Too few pixels may change for the message."""

Probabilities = tuple[NDArray[np.float64], NDArray[np.float64]]
"""How likely +1 and -1 are at each of some positions."""


@dataclass(frozen=True, eq=False)
class TrellisSolver:
    """Solves for the format's writer; all arrays are [free positions], in keyed order.

    cover_bits: uint8, as E_I reads them in the cover. levels: uint8, its grey levels. costs: of a change by one level.
    either: what a change costs whose direction carries nothing. likely: from `payload_probabilities`, if known.
    """

    cover_bits: NDArray[np.uint8]
    levels: NDArray[np.uint8]
    costs: Costs
    either: NDArray[np.float32]
    likely: Probabilities | None = None

    def carry_payload(
        self, region: slice, bits: NDArray[np.uint8], *, high_bits: int, height: int
    ) -> tuple[NDArray[np.uint8], NDArray[np.int8]]:
        """Return the region's bits, and the directions that carry bits; see `format.adaptive.Solver`."""
        cover_bits = self.cover_bits[region]
        if not high_bits:
            flipped = stc.encode(cover_bits, self.either[region], bits, height=height)
            return flipped, np.zeros(cover_bits.size, dtype=np.int8)
        up, down = self.likely or _probabilities(self.costs.at(region), bits.size)
        levels = self.levels[region]
        change = ternary.encode(levels, cover_bits, bits, up=up, down=down, high_bits=high_bits, height=height)
        return cover_bits ^ (change != 0), change

    def carry_header(self, region: slice, bits: NDArray[np.uint8], *, height: int) -> NDArray[np.uint8]:
        """Return the region's bits; see `format.adaptive.Solver`."""
        return stc.encode(self.cover_bits[region], self.either[region], bits, height=height)


def lay_adaptively(
    sealed: Sealed,
    keys: Keys,
    *,
    cover_bits: NDArray[np.uint8],
    cover: NDArray[np.uint8],
    costs: Costs,
    cheaper_way: bool = False,
    likely: Probabilities | None = None,
) -> Layout:
    """Lay a sealed message by the adaptive method: change the cover's own bits where that costs least.

    cover_bits: uint8 [height, width], the bits E_I reads in the cover. cover: its grey levels, uint8. costs: [height,
    width], of changing a bit by one level up or down. cheaper_way: changes whose direction carries nothing will go the
    cheaper way, not a random one. likely: from `payload_probabilities` at these costs, if known. The mask is 1 where
    the plane differs from `cover_bits`. Raises Infeasible if too few bits may change.
    """
    geometry = PlaneGeometry.of(cover)
    positions = order(keys, geometry)
    bits, directions = cover_bits.reshape(-1).copy(), np.zeros(geometry.positions, dtype=np.int8)
    ordered = costs.at(positions)
    either = ordered.least if cheaper_way else ordered.mean
    solver = TrellisSolver(bits[positions], cover.reshape(-1)[positions], ordered, either, likely)
    bits[positions], directions[positions] = adaptive.write(sealed, keys, solver, geometry)
    start = adaptive.header_positions(sealed.payload_bits.size, geometry)
    plane = bits.reshape(geometry.shape)
    return Layout(plane, plane ^ cover_bits, positions[:start], positions[start:], directions.reshape(geometry.shape))


def payload_probabilities(payload_bits: int, keys: Keys, *, costs: Costs, geometry: PlaneGeometry) -> Probabilities:
    """Return how likely +1 and -1 are at the payload's positions, in keyed order, for so many bits.

    costs: [height, width]. Raises Infeasible if too few pixels may change.
    """
    return _probabilities(costs.at(_payload_positions(payload_bits, keys, geometry)), payload_bits)


def low_layer_bits(payload_bits: int, keys: Keys, *, cover: NDArray[np.uint8], likely: Probabilities) -> int:
    """Return how many of the payload's bits the low layer should carry so that all cost least: a good half of them.

    cover: uint8 [height, width]. likely: from `payload_probabilities`.
    """
    payload = _payload_positions(payload_bits, keys, PlaneGeometry.of(cover))
    return payload_bits - ternary.high_layer_bits(cover.reshape(-1)[payload], *likely, payload_bits)


def _payload_positions(payload_bits: int, keys: Keys, geometry: PlaneGeometry) -> NDArray[np.int64]:
    return order(keys, geometry)[adaptive.header_positions(payload_bits, geometry) :]


def _probabilities(costs: Costs, payload_bits: int) -> Probabilities:
    """Return how likely +1 and -1 are at this payload. Raises Infeasible if it is more than the costs allow."""
    try:
        return ternary_probabilities(costs.up, costs.down, payload_bits)
    except ValueError as error:
        raise Infeasible(str(error)) from error
