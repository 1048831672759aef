"""The adaptive method: change the plane that the cover has by itself, where it shows least and as rarely as possible.

Owns the price of a change and the rounds until E_I reads exactly the plane that was meant.

    cover ─┬─ E_I ─▶ natural plane ─┬─ trellis ─▶ M0, mask = M0 ≠ natural ─ G, Eq. 14 ─▶ stego ─ E_I ─▶ M0?
           └─ HILL, learned, ───────┘     ▲                                                            │ no
              `preserving` ─▶ costs       └────────── where it is not, and around there: no changes ◀──┘
"""

import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.anchors import Derive, KeyedCover, changed_at_costs
from stegapp.embedding.candidate import Attempt
from stegapp.embedding.costs import learned
from stegapp.embedding.costs.payload import Costs, hill
from stegapp.embedding.costs.spam_correction import preserving
from stegapp.embedding.probe import Survey, changeable
from stegapp.embedding.reading import SURE_LOGIT, Reading
from stegapp.embedding.signs import keyed_coins, turned
from stegapp.format import adaptive, bitplane
from stegapp.format.bitplane import Layout
from stegapp.format.container import MAX_LAYER_BITS
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.timing import Clock

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["embed_adaptively", "keyed_adaptively", "prices"]

_ROUNDS = 6

_HOPELESS = 0.25
"""Share of the changes; where as many bits read wrongly, it is not for single pixels, and rounds would not end it."""

_MOST_WEAK = adaptive.REPAIRED_PLACES // 2
"""Bits that may read weakly or, after the last round, wrongly in a stego that is sent: were all of them wrong, as many
again could be."""

_NEAR = 2
"""Pixels from one that reads wrongly within which changes are taken for the cause."""

_SHORT, _LONG = 1_024, 8_192
_SHORT_EXPONENT = 0.25
"""Payloads in bits. Up to the long one, what changes add up to is less than how one draw of them differs from another,
and so there is nothing to preserve."""

_DENSE = 16_384
"""Payload in bits from which on costs are the learned ones, which were trained on long messages."""


def keyed_adaptively(
    cover: NDArray[np.uint8], packed_bytes: int, derive: Derive, *, rng: np.random.Generator
) -> KeyedCover | None:
    """Change the anchors for a message and start to derive keys, which takes no model; None if it is too long.

    Anchors go by HILL's costs also where a long message goes by learned ones: two hundred changes say nothing of the
    difference.
    """
    limit = adaptive.longest_packed(MAX_LAYER_BITS)
    if packed_bytes > limit:
        return None
    payload_bits = adaptive.payload_bits(packed_bytes, limit_bytes=limit)
    costs = _costs(cover, payload_bits, either_way=False)
    pixels = changed_at_costs(cover, costs, adaptive.HEADER_SYNDROME_BITS + payload_bits, rng=rng)
    return KeyedCover.of("adaptive", pixels, derive, costs=costs)


def embed_adaptively(
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
    """Return an attempt that E_I reads as meant, None if there is none.

    The message is at most `survey.adaptive_longest` bytes long. derive: starts to derive the keys of a salt. early:
    from `keyed_adaptively`, None to call that here, with `rng`.
    """
    limit, strength = survey.adaptive_longest, strength or 1.0
    payload_bits = adaptive.payload_bits(len(packed), limit_bytes=limit)
    free = bitplane.free_mask().astype(bool)
    with clock.part("anchors"):
        keyed = early or keyed_adaptively(cover, len(packed), derive, rng=rng)
    if keyed is None:
        return None
    cover = keyed.pixels
    with clock.part("extractor"):
        read = model.extract(cover)
    natural = (read > 0).astype(np.uint8)
    try:
        with clock.part("costs"):
            learned = survey.either_way and payload_bits >= _DENSE
            costs = prices(
                cover,
                payload_bits,
                may_change=changeable(cover, read),
                either_way=survey.either_way,
                costs=None if learned else keyed.costs,
            )
        yield Progress("derive-keys")
        keys = keyed.keys
        with clock.part("encode"):
            # Where G's own directions have to stand, they carry nothing.
            low = bitplane.low_layer_bits(payload_bits, keys, cover=cover, costs=costs) if survey.either_way else None
            sealed = adaptive.seal_adaptive(packed, keys, limit_bytes=limit, low_bits=low, nonce=nonce)
        for last in (*(False,) * (_ROUNDS - 1), True):
            yield Progress("embed", metrics={"bits": payload_bits})
            cancel.raise_if_cancelled()
            with clock.part("trellis"):
                layout = bitplane.write_adaptive(sealed, keys, natural=natural, cover=cover, costs=costs)
            cancel.raise_if_cancelled()
            with clock.part("generator"):
                change = model.map(layout.bits, cover)
                if survey.either_way:
                    change = _directed(turned(change, cover, keyed_coins(keys, sealed.header)), layout)
                stego = model.embed(cover, change, layout.mask, strength)
            cancel.raise_if_cancelled()
            with clock.part("extractor"):
                logits = model.extract(stego)
            reading = Reading.of(logits[free], layout.bits[free])
            astray = _astray(stego, cover, layout)
            exact = not astray.any() and (reading.wrong_bits == 0 or last)
            if exact and reading.weak_bits <= _MOST_WEAK:
                return Attempt(keyed, sealed, strength, stego, logits, reading)
            if reading.wrong_bits > _HOPELESS * np.count_nonzero(layout.mask):
                return None
            offenders = free & (np.where(layout.bits, logits, -logits) < SURE_LOGIT) | astray
            costs = costs.barred(offenders | _around(offenders) & layout.mask.astype(bool))
    except adaptive.Infeasible:
        pass
    return None


def _directed(change: NDArray[np.float32], layout: Layout) -> NDArray[np.float32]:
    """Return a modification map whose changes go the way that carries bits, where there is one."""
    return np.where(layout.directions, np.abs(change) * layout.directions, change).astype(np.float32)


def _astray(stego: NDArray[np.uint8], cover: NDArray[np.uint8], layout: Layout) -> NDArray[np.bool_]:
    """Return bool [512, 512]: where a level had to rise or fall by one, and did something else."""
    astray: NDArray[np.bool_] = (stego != cover + layout.directions) & (layout.directions != 0)
    return astray


def _costs(cover: NDArray[np.uint8], payload_bits: int, *, either_way: bool) -> Costs:
    """Return what changes cost for a payload of this length, [512, 512], before any is forbidden or corrected.

    either_way: the directions may differ in cost, for they are not G's. Raises ModelRefused if the file of learned
    costs cannot be used.
    """
    if either_way and payload_bits >= _DENSE:
        return learned.bundled().of(cover)
    return Costs.alike(hill(cover) ** np.float32(_exponent(payload_bits)))


def prices(
    cover: NDArray[np.uint8],
    payload_bits: int,
    *,
    may_change: NDArray[np.bool_],
    either_way: bool,
    costs: Costs | None = None,
) -> Costs:
    """Return what changes cost, [512, 512], for a payload of this length. Raises Infeasible if it is too long.

    may_change: bool [512, 512]. either_way: the directions may differ in cost, for they are not G's. costs: from
    `_costs` if it ran already. Raises ModelRefused if the file of learned costs cannot be used.
    """
    costs = _costs(cover, payload_bits, either_way=either_way) if costs is None else costs
    costs = costs.barred(~may_change)
    if not either_way or payload_bits < _LONG:
        return costs
    try:
        return preserving(cover, costs, adaptive.HEADER_SYNDROME_BITS + payload_bits)
    except ValueError as error:
        raise adaptive.Infeasible(str(error)) from error


def _exponent(payload_bits: int) -> float:
    """Return the power of HILL's costs that is minimised: below 1, changes are fewer and spread wider.

    Two hundred changes among a quarter of a million pixels are found by no detector, wherever they are; thousands are,
    unless they lie in texture. In between the logarithm of the length decides.
    """
    share = (math.log(payload_bits) - math.log(_SHORT)) / (math.log(_LONG) - math.log(_SHORT))
    return _SHORT_EXPONENT + (1 - _SHORT_EXPONENT) * min(max(share, 0.0), 1.0)


def _around(places: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return bool [H, W]: true within _NEAR rows and columns of a true one."""
    rows = np.pad(places, ((_NEAR, _NEAR), (0, 0)))
    tall = np.any([rows[i : i + places.shape[0]] for i in range(2 * _NEAR + 1)], axis=0)
    columns = np.pad(tall, ((0, 0), (_NEAR, _NEAR)))
    wide: NDArray[np.bool_] = np.any([columns[:, i : i + places.shape[1]] for i in range(2 * _NEAR + 1)], axis=0)
    return wide
