"""What a cover can carry with a model, measured before any key is known.

    cover ─┬─ G on a plane of random bits ─ round ─ E_I ─▶ full: the highest code rate, and so the direct method's limit
           └─ E_I ─▶ the bits a cover has by itself, and so how much the adaptive method may change

Owns what a cover allows; how it is used is the business of `direct` and `sparing`.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.reading import (
    GMI_MARGIN,
    REPEATABILITY,
    SURE_LOGIT,
    Reading,
    best_code_rate,
    header_fits,
    measure,
)
from stegapp.errors import CoverUnsuitable
from stegapp.format import adaptive, bitplane

if TYPE_CHECKING:
    from stegapp.models import StegModel

__all__ = ["Survey", "survey_cover"]

_FEWEST_CHANGEABLE = adaptive.PLACES // 8
"""With fewer pixels that may change, spread as they may be, the header might find too few in its region."""


@dataclass(frozen=True, eq=False)
class Survey:
    """What one cover takes with one model.

    full: how a plane of random bits was read back. either_way: the signs of changes may be a coin's. code_rate: the
    highest that such a reading decodes safely. longest, adaptive_longest: bytes of the longest packed message, by any
    method and by the adaptive one (0 if model or cover do not allow it).
    """

    full: Reading
    either_way: bool
    code_rate: float
    longest: int
    adaptive_longest: int


def survey_cover(model: "StegModel", cover: NDArray[np.uint8], *, strength: float | None = None) -> Survey:
    """Embed a full plane, read it and the cover. Raises CoverUnsuitable if not even the shortest message comes back."""
    full, either_way = measure(model, cover, strength=strength or 1.0)
    margin = GMI_MARGIN + REPEATABILITY
    rate = None
    if header_fits(full, margin=margin):
        rate = best_code_rate(full, k=bitplane.BLOCK_BITS, highest=model.card.max_code_rate, margin=margin)
    longest = bitplane.max_packed_bytes(bitplane.PAYLOAD_POSITIONS, rate) if rate is not None else 0
    if rate is None or longest < bitplane.SHORTEST_PACKED:
        raise CoverUnsuitable(
            f"This picture cannot carry a message with the model {model.card.name}: of the bits embedded, "
            f"{full.ber:.0%} were read back wrong.",
            advice="Take another picture, best a photograph with detail everywhere, or another model.",
        )
    # A spread model changes every pixel: no change of single ones would be read.
    adaptively = 0
    if model.card.embedding == "sparse":
        adaptively = _longest_adaptively(int(np.count_nonzero(changeable(cover, model.extract(cover)))))
    return Survey(full, either_way, rate, longest, min(adaptively, longest))


def changeable(cover: NDArray[np.uint8], natural: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return bool [512, 512]: the pixels that the adaptive method may change.

    Not anchors; not black or white, where a change leaves a flat area; nor where E_I is not sure of what it reads.
    """
    may: NDArray[np.bool_] = bitplane.free_mask().astype(bool)
    may &= (cover > 0) & (cover < 255) & (np.abs(natural) >= SURE_LOGIT)
    return may


def _longest_adaptively(pixels: int) -> int:
    """Return the longest packed message that takes up to half a bit per changeable pixel among the payload's."""
    if pixels < _FEWEST_CHANGEABLE:
        return 0
    halves = {header: pixels * (adaptive.PLACES - header) // adaptive.PLACES // 2 for header in adaptive.HEADER_REGIONS}
    fitting = (bits for header, bits in halves.items() if adaptive.header_places(bits) <= header)
    return adaptive.longest_packed(max(fitting))
