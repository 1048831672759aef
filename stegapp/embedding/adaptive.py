"""Adaptive embedding: flip as few extracted bits as possible, at the pixels with the lowest cost (STC).

Owns the rounds until E_I reads exactly the plane that was meant.

    cover ─┬─ E_I ─▶ cover bits ─────┬─ trellis ─▶ M0, mask = M0 ≠ cover bits ─ G, Eq. 14 ─▶ stego ─ E_I ─▶ M0?
           └─ HILL, learned, SPAM- ──┘     ▲                                                              │ no
              corrected ─▶ costs           └───── where it is not, and around there: wet from now on ◀────┘

Where the cover's levels were finer before rounding, changes towards that cost less (`costs.side_information`), and
costs are neither learned nor corrected.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import KeyedCover, changed_at_costs
from stegapp.embedding.candidate import Candidate
from stegapp.embedding.costs.choice import DENSE, costs_for, hill_costs
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.costs.side_information import cheaper_directions
from stegapp.embedding.probe import changeable
from stegapp.embedding.reading import SURE_LOGIT, Reading
from stegapp.embedding.signs import flip_signs, random_signs
from stegapp.embedding.task import Derive, EmbeddingTask
from stegapp.embedding.trellis import (
    Infeasible,
    Probabilities,
    lay_adaptively,
    low_layer_bits,
    payload_probabilities,
)
from stegapp.format import Layout, PlaneGeometry, Sealed, adaptive, free_mask
from stegapp.progress import Job, Progress

__all__ = ["embed_adaptively", "keyed_adaptively", "suspects_of"]

_ROUNDS = 6

_HOPELESS = 0.25
"""Give up when more than this share of the changed bits reads wrong: the error is global then, and excluding pixels
will not fix it."""

_MOST_WEAK = adaptive.REPAIRED_POSITIONS // 2
"""Bits that may read weakly or, after the last round, wrongly in a stego that is sent: were all of them wrong, as many
again could be."""

_NEAR = 2
"""Pixels from one that reads wrongly within which changes are taken for the cause."""


def keyed_adaptively(
    cover: NDArray[np.uint8],
    packed_bytes: int,
    derive: Derive,
    *,
    rounding: NDArray[np.int8] | None = None,
    rng: np.random.Generator,
) -> KeyedCover | None:
    """Change the anchors for a message and start to derive keys, which takes no model; None if it is too long.

    Anchors go by HILL's costs also where a long message goes by learned ones: two hundred changes say nothing of the
    difference. rounding: as in an EmbeddingTask.
    """
    geometry = PlaneGeometry.of(cover)
    limit = adaptive.longest_packed(geometry.layer_bits, geometry)
    if packed_bytes > limit:
        return None
    payload_bits = adaptive.payload_bits(packed_bytes, limit_bytes=limit, geometry=geometry)
    costs = hill_costs(cover, payload_bits, rounding)
    pixels = changed_at_costs(cover, costs, adaptive.HEADER_SYNDROME_BITS + payload_bits, rng=rng)
    return KeyedCover.of("adaptive", pixels, derive, costs=costs)


def embed_adaptively(task: EmbeddingTask, *, early: KeyedCover | None) -> Job[Candidate | None]:
    """Return a candidate that E_I reads as meant, None if there is none.

    The message is at most `task.probe.adaptive_longest` bytes long. early: from `keyed_adaptively`, None to call that
    here.
    """
    timer = task.timer
    with timer.section("anchors"):
        keyed = early or keyed_adaptively(
            task.cover, len(task.packed), task.derive, rounding=task.rounding, rng=task.rng
        )
    if keyed is None:
        return None
    logits = task.probe.logits_of(keyed.pixels)
    if logits is None:
        with timer.section("extractor"):
            logits = task.model.extract(keyed.pixels)
    try:
        with timer.section("costs"):
            costs = _task_costs(task, keyed, logits)
        yield Progress("derive-keys")
        sealed, likely = _sealed(task, keyed, costs)
        embedder = _Embedder(task, keyed, sealed, (logits > 0).astype(np.uint8))
        for last in (*(False,) * (_ROUNDS - 1), True):
            yield Progress("embed", metrics={"bits": sealed.payload_bits.size})
            round_ = embedder.embed(costs, likely)
            if round_.safe(last=last):
                return round_.candidate
            if round_.hopeless:
                return None
            costs, likely = costs.with_wet(round_.suspects), None
    except Infeasible:
        pass
    return None


def _task_costs(task: EmbeddingTask, keyed: KeyedCover, logits: NDArray[np.float32]) -> Costs:
    """Return the costs of a task's cover, its wet pixels included. Raises Infeasible."""
    payload_bits = _payload_bits(task)
    free, informed = task.probe.sign_invariant, task.rounding is not None
    learned_ones = free and not informed and payload_bits >= DENSE
    # The anchors' costs hold, unless they went towards what they were before rounding and directions here are G's.
    same = not learned_ones and (free or not informed)
    return costs_for(
        keyed.pixels,
        payload_bits,
        may_change=changeable(keyed.pixels, logits),
        sign_invariant=task.probe.sign_invariant,
        other_bits=adaptive.HEADER_SYNDROME_BITS,
        rounding=task.rounding,
        costs=keyed.costs if same else None,
    )


def _payload_bits(task: EmbeddingTask) -> int:
    limit = task.probe.adaptive_longest
    return adaptive.payload_bits(len(task.packed), limit_bytes=limit, geometry=task.geometry)


def _sealed(task: EmbeddingTask, keyed: KeyedCover, costs: Costs) -> tuple[Sealed, Probabilities | None]:
    """Seal the message; waits for the keys. Where G's own directions have to stand, they carry nothing.

    Returns also how likely changes are at the payload's positions, if that was needed.
    """
    keys = keyed.keys
    with task.timer.section("encode"):
        low = likely = None
        if task.probe.sign_invariant:
            bits = _payload_bits(task)
            likely = payload_probabilities(bits, keys, costs=costs, geometry=task.geometry)
            low = low_layer_bits(bits, keys, cover=keyed.pixels, likely=likely)
        limit = task.probe.adaptive_longest
        sealed = adaptive.seal(
            task.packed, keys, limit_bytes=limit, geometry=task.geometry, low_bits=low, nonce=task.nonce
        )
    return sealed, likely


@dataclass(frozen=True, eq=False)
class _Round:
    """What came of one round. suspects: bool [height, width], pixels that must not change in the next one."""

    candidate: Candidate
    misdirected: bool
    changes: int
    suspects: NDArray[np.bool_]

    def safe(self, *, last: bool) -> bool:
        """Tell whether the stego can be sent. last: some bits may read wrongly, for they will be repaired."""
        reading = self.candidate.reading
        exact = not self.misdirected and (reading.wrong_bits == 0 or last)
        return exact and reading.weak_bits <= _MOST_WEAK

    @property
    def hopeless(self) -> bool:
        """Whether further rounds would not end it."""
        return self.candidate.reading.wrong_bits > _HOPELESS * self.changes


@dataclass(frozen=True, eq=False)
class _Embedder:
    """What stays the same from round to round. cover_bits: uint8 [height, width], as E_I reads the cover."""

    task: EmbeddingTask
    keyed: KeyedCover
    sealed: Sealed
    cover_bits: NDArray[np.uint8]

    def embed(self, costs: Costs, likely: Probabilities | None) -> _Round:
        """Lay the message where it costs least, run G on it, and read with E_I. likely: as for `lay_adaptively`."""
        task, cover = self.task, self.keyed.pixels
        task.cancel.raise_if_cancelled()
        with task.timer.section("trellis"):
            layout = lay_adaptively(
                self.sealed,
                self.keyed.keys,
                cover_bits=self.cover_bits,
                cover=cover,
                costs=costs,
                cheaper_way=self._side_informed,
                likely=likely,
            )
        task.cancel.raise_if_cancelled()
        strength = task.strength or 1.0
        with task.timer.section("generator"):
            stego = task.model.embed(cover, self._change(layout, costs), layout.mask, strength)
        task.cancel.raise_if_cancelled()
        with task.timer.section("extractor"):
            logits = task.model.extract(stego)
        free = free_mask(task.geometry).astype(bool)
        reading = Reading.of(logits[free], layout.bits[free])
        wrong_direction = _wrong_direction(stego, cover, layout)
        misread = free & (np.where(layout.bits, logits, -logits) < SURE_LOGIT) | wrong_direction
        return _Round(
            Candidate("adaptive", self.keyed, self.sealed, strength, stego, logits, reading),
            misdirected=bool(wrong_direction.any()),
            changes=int(np.count_nonzero(layout.mask)),
            suspects=suspects_of(misread, layout.mask.astype(bool)),
        )

    @property
    def _side_informed(self) -> bool:
        """Whether the levels before rounding say where changes go that are free to go either way."""
        return self.task.rounding is not None and self.task.probe.sign_invariant

    def _change(self, layout: Layout, costs: Costs) -> NDArray[np.float32]:
        """Return G's modification map, its changes going the way that carries bits, where there is one."""
        cover, keys = self.keyed.pixels, self.keyed.keys
        change = self.task.model.map(layout.bits, cover)
        if not self.task.probe.sign_invariant:
            return change
        change = flip_signs(change, cover, random_signs(keys, self.sealed.header, self.task.geometry))
        directions = layout.directions
        if self._side_informed:
            directions = np.where(directions, directions, cheaper_directions(costs))
        return np.where(directions, np.abs(change) * directions, change).astype(np.float32)


def _wrong_direction(stego: NDArray[np.uint8], cover: NDArray[np.uint8], layout: Layout) -> NDArray[np.bool_]:
    """Return bool [height, width]: where a level had to rise or fall by one, and did something else."""
    wrong: NDArray[np.bool_] = (stego != cover + layout.directions) & (layout.directions != 0)
    return wrong


def suspects_of(misread: NDArray[np.bool_], changed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return bool [H, W]: what is misread, and what changed near it."""
    return misread | _around(misread) & changed


def _around(pixels: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return bool [H, W]: true within _NEAR rows and columns of a true one."""
    rows = np.pad(pixels, ((_NEAR, _NEAR), (0, 0)))
    tall = np.any([rows[i : i + pixels.shape[0]] for i in range(2 * _NEAR + 1)], axis=0)
    columns = np.pad(tall, ((0, 0), (_NEAR, _NEAR)))
    wide: NDArray[np.bool_] = np.any([columns[:, i : i + pixels.shape[1]] for i in range(2 * _NEAR + 1)], axis=0)
    return wide
