"""Syndrome-trellis codes: carry bits in a plane of bits at the least total cost of change.

Owns the binary code of Filler, Judas and Fridrich ("Minimizing Additive Distortion
in Steganography Using Syndrome-Trellis Codes", IEEE TIFS 6(3), 2011). Knows nothing of pictures, costs'
meaning, keys or models: the caller orders the positions and whitens the message.

    plane, message ─ `stc_code` ─▶ target syndrome ─┬─ `stc_coarse` ─▶ change ─▶ stego
                                                    └─ small planes, segments where that is not sure: `stc_exact`
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.coding import stc_coarse, stc_exact
from stegapp.coding.stc_code import HEIGHTS, MAX_SEGMENTS, ROWS_PER_SEGMENT, SEEDS, Code, Infeasible, columns, syndrome
from stegapp.progress import Steps, run_steps

__all__ = [
    "HEIGHTS",
    "MAX_SEGMENTS",
    "ROWS_PER_SEGMENT",
    "SEEDS",
    "Infeasible",
    "columns",
    "decode",
    "encode",
    "encoding",
]

_SMALL = 1 << 23
"""Places times states up to which the search is exact; it takes some milliseconds."""


def decode(stego_bits: NDArray[np.uint8], message_bits: int, *, height: int = 12) -> NDArray[np.uint8]:
    """Return the message bits that the plane carries: its syndrome.

    stego_bits: [N] of 0 and 1, in the caller's order. Returns [message_bits].
    Raises ValueError for more message bits than positions or an unknown height.
    """
    bits = _bits(stego_bits, "Stego")
    if message_bits <= 0:
        if message_bits < 0:
            raise ValueError("A message cannot have fewer than 0 bits.")
        return np.zeros(0, dtype=np.uint8)
    code = Code.of(bits.size, message_bits, height)
    return syndrome(bits, code).reshape(-1)[:message_bits]


def encode(
    cover_bits: NDArray[np.uint8],
    costs: NDArray[np.float32],
    message: NDArray[np.uint8],
    *,
    height: int = 12,
    exact: bool = False,
) -> NDArray[np.uint8]:
    """Return the plane nearest to the cover's, by total cost of change, that carries the message.

    cover_bits: [N] of 0 and 1. costs: [N], at least 0; infinite where a bit must stay
    ("wet"). message: [m] of 0 and 1. exact: search on the costs as they are, which takes longer, for a plane that is
    the same for ever; else it may cost a thousandth more. Returns [N] of 0 and 1. Needs m·2^height/2 bytes of working
    memory, a quarter of that for a long message, and N·2^height/8 if exact.

    Raises Infeasible if no plane that keeps the wet bits carries the message, and
    ValueError for arrays that do not fit together.
    """
    return run_steps(encoding(cover_bits, costs, message, height=height, exact=exact))


def encoding(
    cover_bits: NDArray[np.uint8],
    costs: NDArray[np.float32],
    message: NDArray[np.uint8],
    *,
    height: int = 12,
    exact: bool = False,
) -> Steps[NDArray[np.uint8]]:
    """Do what `encode` does, step by step."""
    cover = _bits(cover_bits, "Cover")
    wanted = _bits(message, "Message")
    prices = np.asarray(costs, dtype=np.float32)
    if prices.shape != cover.shape:
        raise ValueError(f"Costs have shape {prices.shape}, cover bits {cover.shape}.")
    if not np.all(prices >= 0):
        raise ValueError("Costs must be 0 or more, and numbers.")
    stego = cover.copy()
    if wanted.size == 0:
        return stego
    code = Code.of(cover.size, wanted.size, height)
    used = code.places * code.segments
    # The search is for the change, not the plane: its syndrome is the message's difference from the cover's.
    target = syndrome(cover, code)
    target.reshape(-1)[: wanted.size] ^= wanted
    free = np.arange(target.size - code.segments, target.size) >= wanted.size
    exact = exact or used << height <= _SMALL
    change = yield from _change(prices[:used].reshape(code.places, code.segments), target, free, code, exact=exact)
    stego[:used] ^= change.reshape(-1)
    return stego


def _change(
    costs: NDArray[np.float32], target: NDArray[np.uint8], free: NDArray[np.bool_], code: Code, *, exact: bool
) -> Steps[NDArray[np.uint8]]:
    if exact:
        return stc_exact.cheapest(costs, target, free, code)
    change, sure = yield from stc_coarse.nearly_cheapest(costs, target, free, code)
    if not sure.all():
        unsure = code.of_segments(int(np.count_nonzero(~sure)))
        change[:, ~sure] = stc_exact.cheapest(costs[:, ~sure], target[:, ~sure], free[~sure], unsure)
    return change


def _bits(array: NDArray[np.uint8], name: str) -> NDArray[np.uint8]:
    bits = np.ascontiguousarray(array, dtype=np.uint8)
    if bits.ndim != 1 or (bits.size and bits.max() > 1):
        raise ValueError(f"{name} bits must be a flat array of 0 and 1.")
    return bits
