"""Codeword bits ⇄ 512×512 bitplane: anchors, salt, order, mask, fill, and what is read back (FORMAT.md §2, §4, §8).

Owns positions. What the bits mean is `codewords`' business; this module is also
the one door to the format for the pipelines, and hands its names on.

    write:  Sealed (and, for the adaptive method, the cover, its own plane and costs) ─▶ bits [512,512], mask [512,512]
    read:   logits, levels [512,512] ─▶ LLRs ─▶ by each method known: header, payload ─▶ Opened
"""

import functools
import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.payload import Costs
from stegapp.format import adaptive
from stegapp.format.codewords import HEADER_BITS, Opened, Sealed, decode_header, open_codewords, seal
from stegapp.format.container import (
    BLOCK_BITS,
    MAX_CODE_RATE,
    METHOD_ADAPTIVE,
    METHOD_DIRECT,
    SHORTEST_PACKED,
    CodeShape,
    Header,
    code_shape,
    coded_bits,
    container_length,
    header_opens,
    max_packed_bytes,
    shape_for,
)
from stegapp.format.crypto import SALT_BYTES, Keys, derive_keys
from stegapp.format.outcomes import Fault, unrevealed

__all__ = [
    "ANCHORS",
    "BLOCK_BITS",
    "FREE_POSITIONS",
    "HEADER_BITS",
    "MAX_CODE_RATE",
    "METHOD_ADAPTIVE",
    "METHOD_DIRECT",
    "PAYLOAD_POSITIONS",
    "POSITIONS",
    "SHORTEST_PACKED",
    "SIDE",
    "CodeShape",
    "Header",
    "Keys",
    "Layout",
    "Opened",
    "Sealed",
    "code_shape",
    "coded_bits",
    "container_length",
    "cover_salt",
    "derive_keys",
    "free_mask",
    "llrs_from_logits",
    "low_layer_bits",
    "max_packed_bytes",
    "order",
    "read",
    "seal",
    "shape_for",
    "write",
    "write_adaptive",
]

SIDE = 512
POSITIONS = SIDE * SIDE
ANCHORS = 2_048
FREE_POSITIONS = POSITIONS - ANCHORS
PAYLOAD_POSITIONS = FREE_POSITIONS - HEADER_BITS
"""Most positions a payload may take."""

_ANCHOR_ROWS, _ANCHOR_COLUMNS = slice(4, None, 8), slice(8, None, 16)
_SALT_LABEL = b"stegapp/1 salt\0"


def cover_salt(image: NDArray[np.uint8]) -> bytes:
    """Return the salt of a picture, uint8 [512, 512]: the same for a stego and the cover whose anchors it has."""
    if image.dtype != np.uint8 or image.shape != (SIDE, SIDE):
        raise ValueError("a cover is uint8 [512, 512]")
    anchors = image[_ANCHOR_ROWS, _ANCHOR_COLUMNS].tobytes()
    return hashlib.sha256(_SALT_LABEL + struct.pack("<II", SIDE, SIDE) + anchors).digest()[:SALT_BYTES]


def free_mask() -> NDArray[np.uint8]:
    """Return uint8 [512, 512]: 1 where a pixel may carry a bit, 0 at anchors."""
    mask = np.ones((SIDE, SIDE), dtype=np.uint8)
    mask[_ANCHOR_ROWS, _ANCHOR_COLUMNS] = 0
    return mask


@functools.lru_cache(maxsize=1)
def _free_positions() -> NDArray[np.int64]:
    return np.flatnonzero(free_mask())


def order(keys: Keys) -> NDArray[np.int64]:
    """Return the free positions (512·row + column) in their keyed order: int64 [260096]."""
    return _free_positions()[keys.order(FREE_POSITIONS)]


# ---------------------------------------------------------------- write


@dataclass(frozen=True, eq=False)
class Layout:
    """A bitplane ready for the generator.

    bits, mask: uint8 [512, 512] of 0 and 1; mask is 1 where the pixel may change to carry its bit. header_positions,
    payload_positions: int64, into the flattened plane: where header and payload are read. By the direct method [1152]
    and [C·n], in the order of the sealed bits. directions: int8 [512, 512], 1 or -1 where the level has to rise or fall
    by one, 0 where either will do.
    """

    bits: NDArray[np.uint8] = field(repr=False)
    mask: NDArray[np.uint8] = field(repr=False)
    header_positions: NDArray[np.int64] = field(repr=False)
    payload_positions: NDArray[np.int64] = field(repr=False)
    directions: NDArray[np.int8] = field(repr=False)


def write(sealed: Sealed, keys: Keys) -> Layout:
    """Lay a sealed message by the direct method; what is not needed gets fill that looks the same."""
    if sealed.header.method != METHOD_DIRECT:
        raise ValueError("this message was sealed for another method")
    places = order(keys)
    header_positions = places[:HEADER_BITS]
    payload_positions = places[HEADER_BITS : HEADER_BITS + len(sealed.payload_bits)]
    bits = keys.bits(b"fill", POSITIONS, context=sealed.header.to_bytes())
    bits[header_positions] = sealed.header_bits
    bits[payload_positions] = sealed.payload_bits
    mask = np.zeros(POSITIONS, dtype=np.uint8)
    mask[header_positions] = 1
    mask[payload_positions] = 1
    shape = (SIDE, SIDE)
    either = np.zeros(shape, dtype=np.int8)
    return Layout(bits.reshape(shape), mask.reshape(shape), header_positions, payload_positions, either)


def write_adaptive(
    sealed: Sealed,
    keys: Keys,
    *,
    natural: NDArray[np.uint8],
    cover: NDArray[np.uint8],
    costs: Costs,
) -> Layout:
    """Lay a sealed message by the adaptive method: change the cover's own plane where that costs least.

    natural: uint8 [512, 512], the bits E_I reads in the cover. cover: its grey levels, uint8 [512, 512]. costs: [512,
    512], of changing a bit by one level up or down. The mask is 1 where the plane differs from `natural`. Raises
    adaptive.Infeasible if too few bits may change.
    """
    places = order(keys)
    bits, directions = natural.reshape(-1).copy(), np.zeros(POSITIONS, dtype=np.int8)
    bits[places], directions[places] = adaptive.embed(
        bits[places], cover.reshape(-1)[places], costs.at(places), sealed, keys
    )
    mask = bits ^ natural.reshape(-1)
    start = adaptive.header_places(sealed.payload_bits.size)
    shape = (SIDE, SIDE)
    return Layout(bits.reshape(shape), mask.reshape(shape), places[:start], places[start:], directions.reshape(shape))


def low_layer_bits(payload_bits: int, keys: Keys, *, cover: NDArray[np.uint8], costs: Costs) -> int:
    """Return how many of a payload's bits the adaptive method's low layer should carry; see `adaptive`."""
    places = order(keys)
    return adaptive.low_layer_bits(payload_bits, cover.reshape(-1)[places], costs.at(places))


# ---------------------------------------------------------------- read


Opener = Callable[[], Opened]
"""Opens the message of a header that was found. Raises Unrevealed."""


def _direct(llrs: NDArray[np.float32], levels: NDArray[np.uint8], keys: Keys, device: str) -> list[Opener]:
    """Method 1: bits lie in order, one a position. llrs, levels: [260096], in keyed order."""
    header_llrs = llrs[:HEADER_BITS]
    sealed_header = decode_header(header_llrs, keys)
    if not header_opens(sealed_header, keys):
        return []
    return [
        lambda: open_codewords(
            sealed_header,
            header_llrs,
            lambda header: llrs[HEADER_BITS : HEADER_BITS + header.n_used],
            keys,
            method=METHOD_DIRECT,
            device=device,
        )
    ]


def _adaptive(llrs: NDArray[np.float32], levels: NDArray[np.uint8], keys: Keys, device: str) -> list[Opener]:
    """Method 2: bits are syndromes of two regions of the order."""
    return [
        functools.partial(adaptive.read_payload, found, llrs, levels, keys)
        for found in adaptive.find_headers(llrs, keys)
    ]


_METHODS = (_direct, _adaptive)


def read(
    logits: NDArray[np.float32], keys: Keys, *, levels: NDArray[np.uint8] | None = None, device: str = "cpu"
) -> Opened:
    """Return the message in a plane as E_I read it, by the one method whose header opens.

    All are tried: a plane in which two headers open was made to say different things to different readers.

    logits: calibrated, float32 [512, 512], positive for 1. levels: the picture itself, uint8 [512, 512]; without it,
    messages are not found of which the direction of changes carries a part. device: where the error correction runs.
    Raises Unrevealed, a NothingRevealed: the same to the user whether the password is wrong, the picture altered or
    nothing hidden.
    """
    if logits.shape != (SIDE, SIDE) or (levels is not None and levels.shape != (SIDE, SIDE)):
        raise ValueError("logits and levels are [512, 512]")
    places = order(keys)
    llrs = llrs_from_logits(logits).reshape(-1)[places]
    flat = np.zeros_like(places, dtype=np.uint8) if levels is None else levels.reshape(-1)[places]
    openers = [opener for method in _METHODS for opener in method(llrs, flat, keys, device)]
    if len(openers) != 1:
        raise unrevealed(Fault.AMBIGUOUS if openers else Fault.HEADER)
    return openers[0]()


def llrs_from_logits(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return LLRs, log p(0)/p(1), of logits, log p(1)/p(0): the only place where the sign turns."""
    return -np.asarray(logits, dtype=np.float32)
