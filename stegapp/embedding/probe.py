"""The capacity probe: what a cover can carry with a model, measured before any key is known.

cover ─┬─ G on a plane of random bits ─ round ─ E_I ─▶ full: the highest code rate, and so the direct method's limit
       └─ E_I ─▶ cover bits, and so how much the adaptive method may change
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.choices import Method
from stegapp.embedding.reading import GMI_MARGIN, REPEATABILITY, SURE_LOGIT, Reading, best_code_rate, header_fits
from stegapp.embedding.signs import flip_signs
from stegapp.errors import CoverUnsuitable
from stegapp.format import BLOCK_BITS, SHORTEST_PACKED, PlaneGeometry, adaptive, free_mask, max_packed_bytes
from stegapp.texts import Text

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["Probe", "changeable", "expected_probe", "probe_cover", "probe_tile"]

_CHANGEABLE_DIVISOR = 8
"""The free positions over this: with fewer pixels that may change, the header might find too few in its region."""

_SEED = 512  # of planes and signs that are the same for ever


@dataclass(frozen=True, eq=False)
class Probe:
    """What one cover takes with one model.

    full: how a plane of random bits was read back. sign_invariant: changes may have random signs. code_rate: the
    highest that such a reading decodes safely. longest, adaptive_longest: bytes of the longest packed message, by any
    method and by the adaptive one (0 if model or cover do not allow it). cover_read: what E_I read, uint8
    [height, width], and its logits; None where the model cannot be used adaptively.
    """

    full: Reading
    sign_invariant: bool
    code_rate: float
    longest: int
    adaptive_longest: int
    cover_read: tuple[NDArray[np.uint8], NDArray[np.float32]] | None = field(default=None, repr=False)

    def logits_of(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32] | None:
        """Return E_I's logits on just these pixels, if they are what was read here; else None."""
        if self.cover_read is None or not np.array_equal(self.cover_read[0], pixels):
            return None
        return self.cover_read[1]

    def longest_by(self, method: Method) -> int:
        """Return the bytes of the longest packed message that the cover takes by a method."""
        return self.adaptive_longest if method == "adaptive" else self.longest


def probe_cover(
    model: "StegModel",
    cover: NDArray[np.uint8],
    *,
    keyed: NDArray[np.uint8] | None = None,
    strength: float | None = None,
    expected: Probe | None = None,
) -> Probe:
    """Embed a full plane, read it and the cover.

    keyed: the cover with fresh anchors, uint8 [height, width], if there is one already: it is read instead of the
    cover, so that one reading serves here and for the embedding. expected: from `expected_probe`, whose reading is
    taken. Raises CoverUnsuitable if not even the shortest message comes back.
    """
    full, sign_invariant = _full_plane(model, cover, strength=strength or 1.0)
    rate, longest = _limits(model, cover, full)
    if not model.card.changes_single_pixels:
        return Probe(full, sign_invariant, rate, longest, 0)
    read = expected.cover_read if expected is not None else None
    if read is None:
        read = _read(model, cover if keyed is None else keyed)
    return Probe(full, sign_invariant, rate, longest, min(_longest_adaptively(*read), longest), read)


def expected_probe(model: "StegModel", keyed: NDArray[np.uint8]) -> Probe:
    """Read a cover with fresh anchors, uint8 [height, width], and return what `probe_cover` will most likely find.

    That is a full plane without a bit read weakly, whatever the signs: so it is with nearly every cover, of a model
    that changes single pixels.
    """
    full = Reading(PlaneGeometry.of(keyed).free_positions, wrong_bits=0, weak_bits=0, gmi=1.0)
    rate, longest = _limits(model, keyed, full)
    read = _read(model, keyed)
    return Probe(full, True, rate, longest, min(_longest_adaptively(*read), longest), read)


def _limits(model: "StegModel", cover: NDArray[np.uint8], full: Reading) -> tuple[float, int]:
    """Return the highest code rate and the bytes of the longest packed message. Raises CoverUnsuitable."""
    margin = GMI_MARGIN + REPEATABILITY
    rate = None
    if header_fits(full, margin=margin):
        rate = best_code_rate(full, k=BLOCK_BITS, highest=model.card.max_code_rate, margin=margin)
    longest = max_packed_bytes(PlaneGeometry.of(cover).payload_positions, rate) if rate is not None else 0
    if rate is None or longest < SHORTEST_PACKED:
        raise CoverUnsuitable(
            Text(
                "This picture cannot carry a message with the model {model}: of the bits embedded, {share:.0%} "
                "were read back wrong.",
                model=model.card.name,
                share=full.ber,
            ),
            advice=Text("Take another picture, best a photograph with detail everywhere, or another model."),
        )
    return rate, longest


def _read(model: "StegModel", cover: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    return cover, model.extract(cover)


def probe_tile(model: "StegModel", tile: NDArray[np.uint8]) -> tuple[Reading, bool]:
    """Embed a full plane in one tile, uint8 [height, width], and read it.

    Returns how it was read, and whether E_I reads the model's changes alike whichever way they go.
    """
    return _full_plane(model, tile, strength=1.0)


def changeable(cover: NDArray[np.uint8], logits: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return bool [height, width]: the pixels that the adaptive method may change; the others are wet.

    logits: E_I's on the cover. Not anchors; not black or white, where a change leaves a flat area; nor where E_I is not
    sure of what it reads.
    """
    may: NDArray[np.bool_] = free_mask(PlaneGeometry.of(cover)).astype(bool)
    may &= (cover > 0) & (cover < 255) & (np.abs(logits) >= SURE_LOGIT)
    return may


def _longest_adaptively(cover: NDArray[np.uint8], logits: NDArray[np.float32]) -> int:
    """Return the longest packed message that takes up to half a bit per changeable pixel among the payload's.

    logits: E_I's on the cover.
    """
    geometry, pixels = PlaneGeometry.of(cover), int(np.count_nonzero(changeable(cover, logits)))
    free = geometry.free_positions
    if pixels < free // _CHANGEABLE_DIVISOR:
        return 0
    halves = {header: pixels * (free - header) // free // 2 for header in geometry.header_regions}
    fitting = (bits for header, bits in halves.items() if adaptive.header_positions(bits, geometry) <= header)
    return adaptive.longest_packed(max(fitting, default=0), geometry)


def _full_plane(model: "StegModel", cover: NDArray[np.uint8], *, strength: float) -> tuple[Reading, bool]:
    """Embed a full plane of random bits, round, and read it back.

    Returns the reading, and whether it is one of changes with random signs (see `signs`): those of a model that changes
    single pixels are tried so first. Plane and signs are the same for every cover: they say nothing about any message.
    """
    rng = np.random.default_rng(_SEED)
    bits, signs = rng.integers(0, 2, (2, *cover.shape), dtype=np.uint8)
    mask = free_mask(PlaneGeometry.of(cover))
    free = mask.astype(bool)
    modification = model.map(bits, cover)

    def read(change: NDArray[np.float32]) -> Reading:
        logits = model.extract(model.embed(cover, change, mask, strength))
        return Reading.of(logits[free], bits[free])

    if not model.card.changes_single_pixels:
        return read(modification), False
    with_random_signs = read(flip_signs(modification, cover, signs))
    if with_random_signs.weak_bits <= with_random_signs.bits // 1000:
        return with_random_signs, True
    own = read(modification)
    return (with_random_signs, True) if with_random_signs.gmi > own.gmi else (own, False)
