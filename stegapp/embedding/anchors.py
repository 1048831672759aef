"""Fresh anchors: before the salt is taken from them, they change as every other pixel will (FORMAT.md §2).

Anchors carry nothing and stay as they are once keys are derived from them. Were they the cover's own, they would be the
only 2,048 pixels of a stego that never change, at places that everybody knows; and a cover used twice, or a photograph
that many people use, would give one password the same keys each time.

Owns how anchors change. How often others do, the methods say: by the costs and the length of the message (adaptive), by
the share of positions in use (direct).
"""

from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs, ternary_probabilities
from stegapp.embedding.simulate import draw_changes
from stegapp.embedding.task import Derive, Method
from stegapp.format import Keys, PlaneGeometry, cover_salt, free_mask

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["KeyedCover", "changed_at_costs", "changed_by_matching", "changed_by_model"]

Pixels = NDArray[np.uint8]

_FEWEST = 24
"""Anchors that change at least: 24 of 2,048, up or down, are 212 bits of chance, so that no salt comes twice."""

_FRESH_BITS = 240.0
"""Entropy of the changes where a message alone would change fewer: some 27 of them, where they cost least."""

_EXCESS = 1.1
"""Changes that syndrome-trellis codes make, as a multiple of the bound: measured from 1.08 to 1.18."""


@dataclass(frozen=True, eq=False)
class KeyedCover:
    """A cover with fresh anchors, and the keys of its salt, which may still be being derived.

    method: for which the anchors changed; n_used: for how many payload positions of the direct one. pixels: uint8
    [height, width], from now on the cover. costs: HILL's, [height, width], by which they changed for the adaptive one.
    """

    method: Method
    pixels: Pixels = field(repr=False)
    salt: bytes = field(repr=False)
    future: "Future[Keys]" = field(repr=False)
    costs: Costs | None = field(default=None, repr=False)
    n_used: int = 0

    @classmethod
    def of(
        cls, method: Method, pixels: Pixels, derive: Derive, *, costs: Costs | None = None, n_used: int = 0
    ) -> "KeyedCover":
        """Take the salt of a cover whose anchors are fresh, and start to derive its keys."""
        salt = cover_salt(pixels)
        return cls(method, pixels, salt, derive(salt), costs, n_used)

    @property
    def keys(self) -> Keys:
        """The keys; waits for them."""
        return self.future.result()


def changed_at_costs(cover: Pixels, costs: Costs, message_bits: float, *, rng: np.random.Generator) -> Pixels:
    """Return a cover whose anchors changed as adaptive embedding of so many bits at these costs changes any pixel.

    cover: uint8 [height, width]. costs: [height, width]. message_bits: all that the picture is to carry.
    """
    dry = (cover > 0) & (cover < 255)  # the adaptive method leaves black and white alone
    probabilities = _probabilities(costs.with_wet(~dry), message_bits)
    if probabilities is None:
        return _topped_up(cover, cover, costs, rng=rng)
    anchors = _anchors(cover)
    up, down = (np.where(anchors, np.minimum(_EXCESS * p, 0.5), 0) for p in probabilities)
    return _topped_up(cover, draw_changes(cover, up, down, rng=rng), costs, rng=rng)


def changed_by_matching(cover: Pixels, share: float, *, rng: np.random.Generator) -> Pixels:
    """Return a cover whose anchors changed as the direct method changes any pixel by one level, up or down alike.

    share: of the positions, those that will be in use. Half of them have the right bit already.
    """
    anchors = _anchors(cover)
    each = np.where(anchors, share / 4, 0.0)
    up = np.where(cover == 0, 2 * each, np.where(cover == 255, 0, each))
    down = np.where(cover == 255, 2 * each, np.where(cover == 0, 0, each))
    return _topped_up(cover, draw_changes(cover, up, down, rng=rng), Costs.symmetric(hill(cover)), rng=rng)


def changed_by_model(
    model: "StegModel", cover: Pixels, change: NDArray[np.float32], share: float, strength: float, *,
    rng: np.random.Generator,
) -> Pixels:  # fmt: skip
    """Return a cover whose anchors changed as the direct method changes any pixel.

    change: G's map for random bits, with the directions that the method takes, float32 [height, width]. share: of the
    positions, those that will be in use.
    """
    mask = ((_anchors(cover)) & (rng.random(cover.shape) < share)).astype(np.uint8)
    changed = model.embed(cover, change, mask, strength)
    return _topped_up(cover, changed, Costs.symmetric(hill(cover)), rng=rng)


def _topped_up(cover: Pixels, changed: Pixels, costs: Costs, *, rng: np.random.Generator) -> Pixels:
    """Change further anchors, where it costs least, until there are enough for a salt of its own."""
    anchors = _anchors(cover)
    if np.count_nonzero(changed != cover) >= _FEWEST:
        return changed
    elsewhere = ~anchors | (cover == 0) | (cover == 255)
    probabilities = _probabilities(costs.with_wet(elsewhere), _FRESH_BITS)
    if probabilities is None:  # next to all anchors are black or white: then they have one way to go
        never = np.float32(np.inf)
        up = np.where(anchors & (cover < 255), costs.up, never)
        down = np.where(anchors & (cover > 0), costs.down, never)
        probabilities = _probabilities(Costs(up, down), _FRESH_BITS)
    if probabilities is None:
        raise ValueError("the costs forbid to change any anchor")
    while np.count_nonzero(changed != cover) < _FEWEST:
        more = draw_changes(cover, *probabilities, rng=rng)
        changed = np.where(changed != cover, changed, more)
    return changed


def _anchors(cover: Pixels) -> NDArray[np.bool_]:
    anchors: NDArray[np.bool_] = free_mask(PlaneGeometry.of(cover)) == 0
    return anchors


def _probabilities(costs: Costs, bits: float) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """Return how likely +1 and -1 are for so many bits, None if they are more than the costs allow."""
    try:
        return ternary_probabilities(costs.up, costs.down, bits)
    except ValueError:
        return None
