"""The direct method: one coded bit a pixel, on as few pixels or at as little strength as the message allows.

Owns the search. A sparse model changes few pixels at full strength: the fewest come first. A spread model changes all
pixels, at the least strength that still reads well enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import Derive, KeyedCover, changed_by_matching, changed_by_model
from stegapp.embedding.candidate import Attempt
from stegapp.embedding.probe import Survey
from stegapp.embedding.reading import CODE_RATES, GMI_MARGIN, REPEATABILITY, Reading, fits_safely, header_fits
from stegapp.embedding.signs import keyed_coins, turned
from stegapp.format import bitplane
from stegapp.format.bitplane import CodeShape, Layout, Sealed
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Clock

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["embed_directly", "keyed_directly"]

_STRENGTH_STEPS = 6
"""Tries of a strength: the least one is found to within 1/32."""

_STRENGTH_TRIES = 4
"""Strengths at which the message itself is tried, each 1/64 above the one before."""

_ALL = bitplane.PAYLOAD_POSITIONS


def embed_directly(
    model: "StegModel",
    cover: NDArray[np.uint8],
    packed: bytes,
    derive: Derive,
    *,
    survey: Survey,
    strength: float | None,
    early: KeyedCover | None,
    rng: np.random.Generator,
    nonce: bytes | None,
    clock: Clock,
    cancel: CancelToken,
) -> Job[Attempt | None]:
    """Return the attempt with the least PSNR loss that is safe to send, None if there is none.

    derive: starts to derive the keys of a salt. strength: a fixed one, or None to search. early: from `keyed_directly`;
    anchors are changed anew, by `rng`, where the model or the cover turn out otherwise than that expected.
    """
    if model.card.embedding == "spread":
        return (
            yield from _spread(
                model, cover, packed, derive, survey=survey, strength=strength, rng=rng, nonce=nonce, clock=clock,
                cancel=cancel,
            )
        )  # fmt: skip
    counts = list(_fewest_positions(model, len(packed), survey))
    if not counts:
        return None
    keyed = early
    if keyed is None or keyed.n_used != counts[0] or not survey.either_way:
        with clock.part("anchors"):
            bits, coins = rng.integers(0, 2, (2, *cover.shape), dtype=np.uint8)
            change = model.map(bits, cover)
            if survey.either_way:
                change = turned(change, cover, coins)
            pixels = changed_by_model(model, cover, change, _share(counts[0]), strength or 1.0, rng=rng)
        keyed = KeyedCover.of("direct", pixels, derive, n_used=counts[0])
    yield Progress("derive-keys")
    embedder = _Embedder(model, keyed, packed, survey, nonce, clock)
    for n_used in counts:
        yield Progress("embed", metrics={"positions": n_used})
        attempt = embedder.embed(embedder.plane(n_used), strength or 1.0)
        cancel.raise_if_cancelled()
        if _safe(attempt):
            return attempt
    return None


def keyed_directly(
    cover: NDArray[np.uint8], packed_bytes: int, highest_rate: float, derive: Derive, *, rng: np.random.Generator
) -> KeyedCover | None:
    """Change the anchors for a message and start to derive keys, before there is a model; None if it is too long.

    highest_rate: the model's. Expects that it is reached, and that changes are of one level, up or down alike.
    """
    rate = next(rate for rate in CODE_RATES if rate <= highest_rate)
    limit = bitplane.max_packed_bytes(_ALL, rate)
    if packed_bytes > limit:
        return None
    n_used = bitplane.shape_for(packed_bytes, rate, limit_bytes=limit).n_used
    return KeyedCover.of("direct", changed_by_matching(cover, _share(n_used), rng=rng), derive, n_used=n_used)


def _share(n_used: int) -> float:
    """Return the share of free positions that a payload of so many and the header use."""
    return (bitplane.HEADER_BITS + n_used) / bitplane.FREE_POSITIONS


def _spread(
    model: "StegModel",
    cover: NDArray[np.uint8],
    packed: bytes,
    derive: Derive,
    *,
    survey: Survey,
    strength: float | None,
    rng: np.random.Generator,
    nonce: bytes | None,
    clock: Clock,
    cancel: CancelToken,
) -> Job[Attempt | None]:
    """Find the least strength for a plane of random bits, change the anchors by it, then embed the message by it.

    The anchors have to be as they will be before there are keys, and so before the message has its plane.
    """
    yield Progress("embed")
    with clock.part("generator"):
        bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
        change = model.map(bits, cover)
    if strength is None:
        shape = bitplane.code_shape(bitplane.container_length(len(packed), limit_bytes=survey.longest), _ALL)
        trial = _Trial(model, cover, bits, change, shape, clock)
        found = yield from _least_strength(trial, cancel)
        if found is None:
            return None
        strength, tries = found, _STRENGTH_TRIES
    else:
        tries = 1
    with clock.part("anchors"):
        pixels = changed_by_model(model, cover, change, 1.0, strength, rng=rng)
    keyed = KeyedCover.of("direct", pixels, derive)
    yield Progress("derive-keys")
    embedder = _Embedder(model, keyed, packed, survey, nonce, clock)
    plane = embedder.plane(_ALL)
    for step in range(tries):
        attempt = embedder.embed(plane, min(strength + step / 2**_STRENGTH_STEPS, 1.0))
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
    keyed: KeyedCover
    packed: bytes
    survey: Survey
    nonce: bytes | None
    clock: Clock

    def plane(self, n_used: int) -> _Plane:
        """Seal the message for `n_used` payload positions and run G on its bitplane."""
        cover, keys = self.keyed.pixels, self.keyed.keys
        with self.clock.part("encode"):
            limit = self.survey.longest
            sealed = bitplane.seal(self.packed, keys, n_used=n_used, limit_bytes=limit, nonce=self.nonce)
            layout = bitplane.write(sealed, keys)
        with self.clock.part("generator"):
            change = self.model.map(layout.bits, cover)
            if self.survey.either_way:
                change = turned(change, cover, keyed_coins(keys, sealed.header))
            return _Plane(sealed, layout, change)

    def embed(self, plane: _Plane, strength: float) -> Attempt:
        """Embed by Eq. 14, round, and read with E_I."""
        bits, mask = plane.layout.bits, plane.layout.mask
        with self.clock.part("generator"):
            stego = self.model.embed(self.keyed.pixels, plane.change, mask, strength)
        with self.clock.part("extractor"):
            logits = self.model.extract(stego)
        needed = mask.astype(bool)
        reading = Reading.of(logits[needed], bits[needed])
        return Attempt(self.keyed, plane.sealed, strength, stego, logits, reading)


def _fewest_positions(model: "StegModel", packed_bytes: int, survey: Survey) -> Iterator[int]:
    """Yield numbers of payload positions, rising, that a full plane's reading promises to be enough."""
    tried = 0
    for rate in CODE_RATES:
        if rate > model.card.max_code_rate:
            continue
        shape = bitplane.shape_for(packed_bytes, rate, limit_bytes=survey.longest)
        if shape.n_used > tried and (fits_safely(survey.full, k=shape.k, n=shape.n) or shape.n_used == _ALL):
            yield shape.n_used
        tried = max(tried, shape.n_used)


@dataclass(frozen=True, eq=False)
class _Trial:
    """A full plane of random bits, to be read at several strengths."""

    model: "StegModel"
    cover: NDArray[np.uint8]
    bits: NDArray[np.uint8]
    change: NDArray[np.float32]
    shape: CodeShape
    clock: Clock

    def reading(self, strength: float) -> Reading:
        """Embed at a strength, round, and read with E_I."""
        mask = bitplane.free_mask()
        with self.clock.part("generator"):
            stego = self.model.embed(self.cover, self.change, mask, strength)
        with self.clock.part("extractor"):
            logits = self.model.extract(stego)
        free = mask.astype(bool)
        return Reading.of(logits[free], self.bits[free])

    def safe(self, reading: Reading) -> bool:
        """Tell whether a message of this shape would be safe to send, by another plane of the same strength."""
        margin = GMI_MARGIN + REPEATABILITY
        return header_fits(reading, margin=margin) and fits_safely(
            reading, k=self.shape.k, n=self.shape.n, margin=margin
        )


def _least_strength(trial: _Trial, cancel: CancelToken) -> Job[float | None]:
    """Bisect for the least strength: the map is the same for all, so that each try costs one run of E_I."""
    best: float | None = None
    low, high, next_try = 0.0, 1.0, 1.0
    for step in range(_STRENGTH_STEPS):
        reading = trial.reading(next_try)
        cancel.raise_if_cancelled()
        yield Progress("search", step + 1, _STRENGTH_STEPS, {"strength": next_try, "gmi": reading.gmi})
        if trial.safe(reading):
            best = high = next_try
        elif next_try == 1.0:
            return 1.0  # the message's own plane may read better
        else:
            low = next_try
        next_try = (low + high) / 2
    return best
