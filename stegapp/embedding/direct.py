"""Direct embedding: one coded bit a pixel, on as few pixels or at as little strength as the message allows.

Owns the search. A model that changes single pixels does so at full strength: the fewest positions come first. One that
changes all pixels takes the least strength that still reads well enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import KeyedCover, changed_by_matching, changed_by_model
from stegapp.embedding.candidate import Candidate
from stegapp.embedding.reading import CODE_RATES, GMI_MARGIN, REPEATABILITY, Reading, fits_safely, header_fits
from stegapp.embedding.signs import flip_signs, random_signs
from stegapp.embedding.task import Derive, EmbeddingTask
from stegapp.format import (
    HEADER_BITS,
    CodeShape,
    Layout,
    PlaneGeometry,
    Sealed,
    code_shape,
    container_length,
    direct,
    free_mask,
    max_packed_bytes,
    seal,
    shape_for,
)
from stegapp.progress import Job, Progress

__all__ = ["embed_directly", "keyed_directly"]

_STRENGTH_STEPS = 6
"""Tries of a strength: the least one is found to within 1/32."""

_STRENGTH_TRIES = 4
"""Strengths at which the message itself is tried, each 1/64 above the one before."""


def keyed_directly(
    cover: NDArray[np.uint8], packed_bytes: int, highest_rate: float, derive: Derive, *, rng: np.random.Generator
) -> KeyedCover | None:
    """Change the anchors for a message and start to derive keys, before there is a model; None if it is too long.

    highest_rate: the model's. Expects that it is reached, and that changes are of one level, up or down alike.
    """
    geometry = PlaneGeometry.of(cover)
    rate = next(rate for rate in CODE_RATES if rate <= highest_rate)
    limit = max_packed_bytes(geometry.payload_positions, rate)
    if packed_bytes > limit:
        return None
    n_used = shape_for(packed_bytes, rate, limit_bytes=limit, geometry=geometry).n_used
    pixels = changed_by_matching(cover, _share(n_used, geometry), rng=rng)
    return KeyedCover.of("direct", pixels, derive, n_used=n_used)


def embed_directly(task: EmbeddingTask, *, early: KeyedCover | None) -> Job[Candidate | None]:
    """Return the candidate with the least PSNR loss that is safe to send, None if there is none.

    early: from `keyed_directly`; anchors are changed anew where the model or the cover turn out otherwise than that
    expected.
    """
    if not task.model.card.changes_single_pixels:
        return (yield from _at_least_strength(task))
    counts = list(_fewest_positions(task))
    if not counts:
        return None
    keyed = early
    if keyed is None or keyed.n_used != counts[0] or not task.probe.sign_invariant:
        keyed = _keyed_by_model(task, counts[0])
    yield Progress("derive-keys")
    embedder = _Embedder(task, keyed)
    for n_used in counts:
        yield Progress("embed", metrics={"positions": n_used})
        candidate = embedder.embed(embedder.plane(n_used), task.strength or 1.0)
        task.cancel.raise_if_cancelled()
        if _safe(candidate):
            return candidate
    return None


def _fewest_positions(task: EmbeddingTask) -> Iterator[int]:
    """Yield numbers of payload positions, rising, that a full plane's reading promises to be enough."""
    tried, probe, most = 0, task.probe, task.geometry.payload_positions
    for rate in CODE_RATES:
        if rate > task.model.card.max_code_rate:
            continue
        shape = shape_for(len(task.packed), rate, limit_bytes=probe.longest, geometry=task.geometry)
        if shape.n_used > tried and (fits_safely(probe.full, k=shape.k, n=shape.n) or shape.n_used == most):
            yield shape.n_used
        tried = max(tried, shape.n_used)


def _share(n_used: int, geometry: PlaneGeometry) -> float:
    """Return the share of free positions that a payload of so many and the header use."""
    return (HEADER_BITS + n_used) / geometry.free_positions


def _keyed_by_model(task: EmbeddingTask, n_used: int) -> KeyedCover:
    """Change the anchors as G changes any pixel, and start to derive keys."""
    with task.timer.section("anchors"):
        bits, signs = task.rng.integers(0, 2, (2, *task.cover.shape), dtype=np.uint8)
        change = task.model.map(bits, task.cover)
        if task.probe.sign_invariant:
            change = flip_signs(change, task.cover, signs)
        share = _share(n_used, task.geometry)
        pixels = changed_by_model(task.model, task.cover, change, share, task.strength or 1.0, rng=task.rng)
    return KeyedCover.of("direct", pixels, task.derive, n_used=n_used)


def _at_least_strength(task: EmbeddingTask) -> Job[Candidate | None]:
    """Find the least strength for a plane of random bits, change the anchors by it, then embed the message by it.

    The anchors have to be as they will be before there are keys, and so before the message has its plane.
    """
    yield Progress("embed")
    most = task.geometry.payload_positions
    with task.timer.section("generator"):
        bits = task.rng.integers(0, 2, task.cover.shape, dtype=np.uint8)
        change = task.model.map(bits, task.cover)
    strength, tries = task.strength, 1
    if strength is None:
        shape = code_shape(container_length(len(task.packed), limit_bytes=task.probe.longest), most)
        strength, tries = (yield from _least_strength(_Trial(task, bits, change, shape))), _STRENGTH_TRIES
        if strength is None:
            return None
    with task.timer.section("anchors"):
        pixels = changed_by_model(task.model, task.cover, change, 1.0, strength, rng=task.rng)
    keyed = KeyedCover.of("direct", pixels, task.derive)
    yield Progress("derive-keys")
    embedder = _Embedder(task, keyed)
    plane = embedder.plane(most)
    for step in range(tries):
        candidate = embedder.embed(plane, min(strength + step / 2**_STRENGTH_STEPS, 1.0))
        task.cancel.raise_if_cancelled()
        if _safe(candidate):
            return candidate
    return None


def _safe(candidate: Candidate) -> bool:
    reading = candidate.reading
    return header_fits(reading) and fits_safely(reading, k=candidate.sealed.k, n=candidate.sealed.n)


@dataclass(frozen=True, eq=False)
class _Plane:
    """A sealed message in its positions, and G's modification map for it."""

    sealed: Sealed
    layout: Layout
    change: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class _Embedder:
    """What stays the same from one candidate to the next."""

    task: EmbeddingTask
    keyed: KeyedCover

    def plane(self, n_used: int) -> _Plane:
        """Seal the message for `n_used` payload positions and run G on its bitplane."""
        task, cover, keys = self.task, self.keyed.pixels, self.keyed.keys
        with task.timer.section("encode"):
            limit = task.probe.longest
            sealed = seal(task.packed, keys, n_used=n_used, limit_bytes=limit, geometry=task.geometry, nonce=task.nonce)
            layout = direct.write(sealed, keys, task.geometry)
        with task.timer.section("generator"):
            change = task.model.map(layout.bits, cover)
            if task.probe.sign_invariant:
                change = flip_signs(change, cover, random_signs(keys, sealed.header, task.geometry))
            return _Plane(sealed, layout, change)

    def embed(self, plane: _Plane, strength: float) -> Candidate:
        """Embed by Eq. 14, round, and read with E_I."""
        task, bits, mask = self.task, plane.layout.bits, plane.layout.mask
        with task.timer.section("generator"):
            stego = task.model.embed(self.keyed.pixels, plane.change, mask, strength)
        with task.timer.section("extractor"):
            logits = task.model.extract(stego)
        needed = mask.astype(bool)
        reading = Reading.of(logits[needed], bits[needed])
        return Candidate("direct", self.keyed, plane.sealed, strength, stego, logits, reading)


@dataclass(frozen=True, eq=False)
class _Trial:
    """A full plane of random bits, to be read at several strengths."""

    task: EmbeddingTask
    bits: NDArray[np.uint8]
    change: NDArray[np.float32]
    shape: CodeShape

    def reading(self, strength: float) -> Reading:
        """Embed at a strength, round, and read with E_I."""
        task, mask = self.task, free_mask(self.task.geometry)
        with task.timer.section("generator"):
            stego = task.model.embed(task.cover, self.change, mask, strength)
        with task.timer.section("extractor"):
            logits = task.model.extract(stego)
        free = mask.astype(bool)
        return Reading.of(logits[free], self.bits[free])

    def safe(self, reading: Reading) -> bool:
        """Tell whether a message of this shape would be safe to send, by another plane of the same strength."""
        margin = GMI_MARGIN + REPEATABILITY
        return header_fits(reading, margin=margin) and fits_safely(
            reading, k=self.shape.k, n=self.shape.n, margin=margin
        )


def _least_strength(trial: _Trial) -> Job[float | None]:
    """Bisect for the least strength: the map is the same for all, so that each try costs one run of E_I."""
    best: float | None = None
    low, high, next_try = 0.0, 1.0, 1.0
    for step in range(_STRENGTH_STEPS):
        reading = trial.reading(next_try)
        trial.task.cancel.raise_if_cancelled()
        yield Progress("search", step + 1, _STRENGTH_STEPS, {"strength": next_try, "gmi": reading.gmi})
        if trial.safe(reading):
            best = high = next_try
        elif next_try == 1.0:
            return 1.0  # the message's own plane may read better
        else:
            low = next_try
        next_try = (low + high) / 2
    return best
