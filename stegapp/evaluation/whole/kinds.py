"""What detectors see of whole photographs, and what other methods make of them: levels, or coefficients of JPEGs.

Owns a class for each carrier. What is seen is a tuple of arrays: of a photo one, of a JPEG one for each component.
"""

import math
from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import JpegCover, OpenCover, as_array
from stegapp.embedding.simulate import lsb_matching, lsb_replacement
from stegapp.errors import ImageRefused
from stegapp.evaluation import colour, features, jpeg_features, jpeg_reference
from stegapp.format import Picture
from stegapp.training.plane_figures import capped_psnr

__all__ = ["Kind", "Planes", "changes", "kind_of"]

Planes: TypeAlias = tuple[NDArray[Any], ...]

_MOST_DB = 100.0


class Kind(Protocol):
    """A cover as detectors see it. planes: all of it, of which a stego has as many and of the same shapes."""

    planes: Planes
    count: int

    def of(self, stego: Picture) -> Planes:
        """Return what is seen of a stego."""
        ...

    def features(self, detector: str, planes: Planes) -> NDArray[np.floating]:
        """Return the features of the cover or of a stego."""
        ...

    def simulated(self, method: str, payload_bits: int, *, rng: np.random.Generator) -> Planes | None:
        """Return a stego as a method would make it with so many bits, None where they do not fit."""
        ...

    def psnr_db(self, planes: Planes) -> float:
        """Return a stego's PSNR."""
        ...


def kind_of(cover: OpenCover) -> Kind:
    """Return what is seen of a cover in tiles."""
    return _OfJpeg(cover) if isinstance(cover, JpegCover) else _OfPhoto(cover)


def changes(before: Planes, after: Planes) -> int:
    """Return how many levels or coefficients differ."""
    return sum(int(np.count_nonzero(one != other)) for one, other in zip(before, after, strict=True))


class _OfPhoto:
    """Levels, uint8 [h, w, planes]."""

    def __init__(self, cover: OpenCover) -> None:
        self._levels = cover.levels
        self._roundings = cover.roundings
        self.planes: Planes = (self._levels,)
        self.count = self._levels.shape[2]

    def of(self, stego: Picture) -> Planes:
        return (as_array(stego),)

    def features(self, detector: str, planes: Planes) -> NDArray[np.floating]:
        """Return the mean over planes, but for a detector of colours. Raises ImageRefused for one that sees none."""
        if detector in features.COLOUR and self.count == 1:
            raise ImageRefused(f"There are no colours for {detector}.", advice="Leave this photograph out.")
        return features.extract(detector, planes[0])

    def simulated(self, method: str, payload_bits: int, *, rng: np.random.Generator) -> Planes | None:
        try:
            if method in _PLAIN:
                return (_PLAIN[method](self._levels, payload_bits, rng=rng),)
            known = self._roundings if method == "si-hill" else ()
            return (colour.merged(self._levels, payload_bits, rng=rng, roundings=known),)
        except ValueError:
            return None

    def psnr_db(self, planes: Planes) -> float:
        return capped_psnr(self._levels, planes[0])


_PLAIN = {"lsbr": lsb_replacement, "lsbm": lsb_matching}


class _OfJpeg:
    """Coefficients, int16 [h, w] of each component. Detectors see brightness alone, as in their papers."""

    def __init__(self, cover: JpegCover) -> None:
        self._cover = cover
        self.planes: Planes = cover.jpeg.planes
        self.count = len(self.planes)

    def of(self, stego: Picture) -> Planes:
        return tuple(self._cover.changed(stego))

    def features(self, detector: str, planes: Planes) -> NDArray[np.floating]:
        return jpeg_features.extract(detector, planes[:1], self._cover.jpeg.tables[:1])

    def simulated(self, method: str, payload_bits: int, *, rng: np.random.Generator) -> Planes | None:
        jpeg, known = self._cover.jpeg, self._cover.lost
        lost = None if known is None else [each.astype(np.float32) for each in known]
        try:
            found = jpeg_reference.simulate(method, jpeg.planes, jpeg.tables, payload_bits, rng=rng, lost=lost)
        except ValueError:
            return None
        return tuple(found)

    def psnr_db(self, planes: Planes) -> float:
        """Return the PSNR of the samples that coefficients stand for, before these are rounded: the DCT keeps sums."""
        error = 0.0
        for before, after, table in zip(self.planes, planes, self._cover.jpeg.tables, strict=True):
            rows, columns = before.shape[0] // 8, before.shape[1] // 8
            difference = (after - before).reshape(rows, 8, columns, 8) * table[:, None, :].astype(np.float64)
            error += float(np.square(difference).sum())
        samples = sum(plane.size for plane in self.planes)
        return min(_MOST_DB, 10 * math.log10(255**2 * samples / error)) if error else _MOST_DB
