"""The sizes that a photo may have for messengers that recompress. What is really done is `robust`'s."""

from stegapp.carriers.photo import Offer, shrunk_size, too_small
from stegapp.carriers.robust import LEAST_SIDE
from stegapp.imaging.decode import Decoded

__all__ = ["ROBUST_SIZES", "robust_offers"]

ROBUST_SIZES = (1280, 1080, 1024)
"""Longer sides: what most messengers keep, what Instagram and what Threema keeps."""


def robust_offers(picture: Decoded) -> tuple[Offer, ...]:
    """Return the sizes to choose from, the largest first: its own where no messenger shrinks it, and smaller ones."""
    longer = max(picture.size)
    sizes = [size for size in ROBUST_SIZES if size < longer]
    wanted = sizes if longer > ROBUST_SIZES[0] else [None, *sizes]
    return tuple(_offer(picture, size) for size in wanted)


def _offer(picture: Decoded, longer: int | None) -> Offer:
    size = shrunk_size(picture.size, longer)
    return Offer(longer, size, too_small(picture, size, LEAST_SIDE) if min(size) < LEAST_SIDE else None)
