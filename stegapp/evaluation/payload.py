"""How much of a plane that was read comes through the real error correction.

Owns the search for the largest container. Must not know how the plane was made: it
needs the logits and what they should have been. The plane need not be embedded again
for each code rate, because whitening makes any bits of a codeword: where the plane
carried a 1 and the codeword wants a 0, the whitening stream would have had a 1, and the
logit turns its sign. What remains is how surely each bit was read right or wrong.

    codeword of random bits ──┐
    |logit|, right or wrong ──┴─▶ LLRs of that codeword ─ decode ─▶ the same random bits?
"""

import numpy as np
from numpy.typing import NDArray

from stegapp.format import (
    HEADER_BITS,
    HEADER_K,
    MAX_CODE_RATE,
    SEAL_BYTES,
    SHORTEST_PACKED,
    PlaneGeometry,
    code_shape,
    free_mask,
    max_packed_bytes,
)
from stegapp.imaging import metrics

__all__ = ["RESOLUTION", "exact_payload", "largest_container"]

RESOLUTION = 16
"""Bytes to within which the largest container is found."""

_TOGETHER = 4
"""Blocks decoded before asking whether one has failed already."""

_SMALLEST = SHORTEST_PACKED + SEAL_BYTES


def exact_payload(logits: NDArray[np.float32], bits: NDArray[np.uint8], *, rng: np.random.Generator) -> int:
    """Return the bytes of the largest container that a full plane gives back without an error; 0 if none.

    logits: calibrated, as read, float32 [height, width]. bits: as embedded. Positions are drawn at random, as the keyed
    order draws them; the header has to come through too. Whatever is smaller is taken to come through as well.
    """
    geometry = PlaneGeometry.of(logits)
    most = geometry.payload_positions
    positions = rng.permutation(np.flatnonzero(free_mask(geometry)))
    margins = np.where(bits != 0, logits, -logits).reshape(-1)[positions]
    header, payload = margins[:HEADER_BITS], margins[HEADER_BITS:]
    if not _comes_back(header, blocks=1, k=HEADER_K, n=HEADER_BITS, rng=rng):
        return 0

    def fits(container_bytes: int) -> bool:
        shape = code_shape(container_bytes, most)
        return _comes_back(payload, blocks=shape.blocks, k=shape.k, n=shape.n, rng=rng)

    largest = largest_container(geometry)
    guess = _promised(metrics.gmi(logits.reshape(-1)[positions], bits.reshape(-1)[positions]), largest, most)
    good, bad = 0, largest + 1
    step, tried = max(RESOLUTION, guess // 50), guess
    # From the guess outwards, then halving what is between; a failure shows in the first blocks, so it costs little.
    while bad - good > RESOLUTION:
        if fits(tried):
            good = tried
        else:
            bad = tried
        if good and bad <= largest:
            tried = (good + bad) // 2
        elif good:
            tried = min(good + step, largest)
        elif bad > _SMALLEST:
            tried = max(bad - step, _SMALLEST)
        else:
            break
        step *= 2
    return good


def largest_container(geometry: PlaneGeometry) -> int:
    """Return the bytes of the largest container that the format allows in one plane."""
    return max_packed_bytes(geometry.payload_positions, MAX_CODE_RATE) + SEAL_BYTES


def _promised(gmi: float, largest: int, positions: int) -> int:
    """Return the largest container whose code asks for no more than `gmi`, in so many positions."""
    from stegapp.coding.required import required_gmi

    low, high = _SMALLEST, largest + 1
    while high - low > 1:
        middle = (low + high) // 2
        shape = code_shape(middle, positions)
        low, high = (middle, high) if required_gmi(shape.k, shape.n) <= gmi else (low, middle)
    return low


def _comes_back(margins: NDArray[np.float32], *, blocks: int, k: int, n: int, rng: np.random.Generator) -> bool:
    """Tell whether random information bits survive: encoded, interleaved over `margins`, decoded.

    margins: logits signed so that positive is right, at least blocks · n of them.
    """
    from stegapp.coding import ldpc

    of_block = np.ascontiguousarray(margins[: blocks * n].reshape(n, blocks).T)
    information = rng.integers(0, 2, (blocks, k), dtype=np.uint8)
    for start in range(0, blocks, _TOGETHER):
        sent = information[start : start + _TOGETHER]
        codewords = ldpc.encode(sent, n=n)
        certainty = of_block[start : start + _TOGETHER]
        llrs = np.where(codewords != 0, -certainty, certainty).astype(np.float32)
        if not np.array_equal(ldpc.decode(llrs, k=k).bits, sent):
            return False
    return True
