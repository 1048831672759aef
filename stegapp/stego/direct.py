"""The direct method: one coded bit a pixel, on as few pixels or at as little strength as the message allows.

Owns the search. A sparse model changes few pixels at full strength: the fewest come first. A spread model changes all
pixels, at the least strength that still reads well enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp import bitplane
from stegapp.bitplane import Layout, Sealed
from stegapp.crypto import Keys
from stegapp.progress import CancelToken, Job, Progress
from stegapp.stego.attempt import Attempt
from stegapp.stego.clock import Clock
from stegapp.stego.measure import CODE_RATES, Reading, fits_safely, header_fits
from stegapp.stego.signs import keyed_coins, turned
from stegapp.stego.survey import Survey

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["embed_directly"]

_STRENGTH_STEPS = 6
"""Tries of a strength: the least one is found to within 1/32."""

_ALL = bitplane.PAYLOAD_POSITIONS


def embed_directly(
    model: "StegModel",
    cover: NDArray[np.uint8],
    packed: bytes,
    keys: Keys,
    *,
    survey: Survey,
    strength: float | None,
    nonce: bytes | None,
    clock: Clock,
    cancel: CancelToken,
) -> Job[Attempt | None]:
    """Return the attempt with the least PSNR loss that is safe to send, None if there is none.

    strength: a fixed one, or None to search.
    """
    embedder = _Embedder(model, cover, packed, keys, survey, nonce, clock)
    if model.card.embedding == "spread":
        return (yield from _least_strength(embedder, strength, cancel))
    for n_used in _fewest_positions(embedder, survey.full):
        yield Progress("embed", metrics={"positions": n_used})
        attempt = embedder.embed(embedder.plane(n_used), strength or 1.0)
        cancel.raise_if_cancelled()
        if _safe(attempt):
            return attempt
    return None


def _safe(attempt: Attempt) -> bool:
    reading = attempt.reading
    return header_fits(reading) and fits_safely(reading, k=attempt.sealed.k, n=attempt.sealed.n)


@dataclass(frozen=True, eq=False)
class _Plane:
    """A sealed message in its places, and G's modification map for it."""

    sealed: Sealed
    layout: Layout
    change: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class _Embedder:
    """Everything an attempt needs that stays the same from one to the next."""

    model: "StegModel"
    cover: NDArray[np.uint8]
    packed: bytes
    keys: Keys
    survey: Survey
    nonce: bytes | None
    clock: Clock

    def plane(self, n_used: int) -> _Plane:
        """Seal the message for `n_used` payload positions and run G on its bitplane."""
        with self.clock.part("encode"):
            limit = self.survey.longest
            sealed = bitplane.seal(self.packed, self.keys, n_used=n_used, limit_bytes=limit, nonce=self.nonce)
            layout = bitplane.write(sealed, self.keys)
        with self.clock.part("generator"):
            change = self.model.map(layout.bits, self.cover)
            if self.survey.either_way:
                change = turned(change, self.cover, keyed_coins(self.keys, sealed.header))
            return _Plane(sealed, layout, change)

    def embed(self, plane: _Plane, strength: float) -> Attempt:
        """Embed by Eq. 14, round, and read with E_I."""
        bits, mask = plane.layout.bits, plane.layout.mask
        with self.clock.part("generator"):
            stego = self.model.embed(self.cover, plane.change, mask, strength)
        with self.clock.part("extractor"):
            logits = self.model.extract(stego)
        needed = mask.astype(bool)
        return Attempt(plane.sealed, strength, stego, logits, Reading.of(logits[needed], bits[needed]))


def _fewest_positions(embedder: _Embedder, full: Reading) -> Iterator[int]:
    """Yield numbers of payload positions, rising, that a full plane's reading promises to be enough."""
    tried = 0
    for rate in CODE_RATES:
        if rate > embedder.model.card.max_code_rate:
            continue
        shape = bitplane.shape_for(len(embedder.packed), rate, limit_bytes=embedder.survey.longest)
        if shape.n_used > tried and (fits_safely(full, k=shape.k, n=shape.n) or shape.n_used == _ALL):
            yield shape.n_used
        tried = max(tried, shape.n_used)


def _least_strength(embedder: _Embedder, strength: float | None, cancel: CancelToken) -> Job[Attempt | None]:
    """Bisect for the least strength: the map is the same for all, so that each try costs one run of E_I."""
    yield Progress("embed")
    plane = embedder.plane(_ALL)
    best: Attempt | None = None
    low, high, next_try = 0.0, 1.0, strength or 1.0
    steps = 1 if strength is not None else _STRENGTH_STEPS
    for step in range(steps):
        attempt = embedder.embed(plane, next_try)
        cancel.raise_if_cancelled()
        yield Progress("search", step + 1, steps, {"strength": next_try, "gmi": attempt.reading.gmi})
        if _safe(attempt):
            best, high = attempt, next_try
        elif next_try == 1.0:
            return None
        else:
            low = next_try
        next_try = (low + high) / 2
    return best
