"""Method 1: the bits of header and payload codewords lie in the keyed order, one a position."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from stegapp.format.bitplane import Layout, order
from stegapp.format.codewords import Opened, Sealed, decode_header, open_coded
from stegapp.format.container import METHOD_DIRECT
from stegapp.format.crypto import Keys
from stegapp.format.geometry import HEADER_BITS, PlaneGeometry
from stegapp.format.header import header_opens, open_header

__all__ = ["NUMBER", "find", "write"]

NUMBER = METHOD_DIRECT


def write(sealed: Sealed, keys: Keys, geometry: PlaneGeometry) -> Layout:
    """Lay a sealed message; what is not needed gets fill that looks the same."""
    if sealed.header.method != NUMBER:
        raise ValueError("this message was sealed for another method")
    positions = order(keys, geometry)
    header_positions = positions[:HEADER_BITS]
    payload_positions = positions[HEADER_BITS : HEADER_BITS + len(sealed.payload_bits)]
    bits = keys.bits(b"fill", geometry.positions, context=sealed.header.to_bytes())
    bits[header_positions] = sealed.header_bits
    bits[payload_positions] = sealed.payload_bits
    mask = np.zeros(geometry.positions, dtype=np.uint8)
    mask[header_positions] = 1
    mask[payload_positions] = 1
    shape = geometry.shape
    any_direction = np.zeros(shape, dtype=np.int8)
    return Layout(bits.reshape(shape), mask.reshape(shape), header_positions, payload_positions, any_direction)


def find(
    llrs: NDArray[np.float32], levels: NDArray[np.uint8], keys: Keys, geometry: PlaneGeometry
) -> list[Callable[[], Opened]]:
    """Return an opener for the header if it opens. llrs: [free positions], in keyed order; levels are not needed."""
    if llrs.size < HEADER_BITS:
        return []
    header_llrs = llrs[:HEADER_BITS]
    sealed_header = decode_header(header_llrs, keys)
    if not header_opens(sealed_header, keys):
        return []

    def opener() -> Opened:
        header = open_header(sealed_header, keys, method=NUMBER, geometry=geometry)
        return open_coded(header, sealed_header, header_llrs, llrs[HEADER_BITS:], keys)

    return [opener]
