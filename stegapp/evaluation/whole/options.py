"""Which whole photographs are measured, and what fits their carrier: sizes, detectors and methods."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from stegapp.errors import UsageError
from stegapp.evaluation import features, jpeg_features, jpeg_reference, network_detectors
from stegapp.evaluation.reference import NAMES as SQUARE_METHODS

__all__ = ["CARRIERS", "METHODS", "SIZES", "Whole", "WholeCarrier"]

WholeCarrier = Literal["photo", "jpeg"]

CARRIERS: tuple[WholeCarrier, ...] = ("photo", "jpeg")

SIZES: Mapping[WholeCarrier, int] = {"photo": 1_632, "jpeg": 1_280}
"""Longer sides that are taken where nobody chose: two megapixels, and what hide makes of a JPEG."""

METHODS: Mapping[WholeCarrier, Mapping[str, str]] = {
    "photo": {name: SQUARE_METHODS[name] for name in ("lsbr", "lsbm", "hill", "si-hill")},
    "jpeg": jpeg_reference.NAMES,
}
"""Methods to compare with and what they are called. HILL's levels have one λ for all planes, as coefficients have."""

_LEAST_SIDE = 64


@dataclass(frozen=True)
class Whole:
    """Whole photographs, as a carrier opens them.

    size: longer side to shrink them to, None to keep theirs. grey: take the luma of each first. provable: take also
    photos in which changes can be proved.
    """

    carrier: WholeCarrier
    size: int | None
    grey: bool = False
    provable: bool = False

    def __post_init__(self) -> None:
        if self.size is not None and self.size < _LEAST_SIDE:
            raise UsageError(f"A size of {self.size} pixels is too small.", advice=f"Try --size {SIZES[self.carrier]}.")
        if self.provable and self.carrier != "photo":
            raise UsageError("Changes to a JPEG's own pixels are a matter of photos.", advice="Leave --provable out.")

    def check_detector(self, name: str) -> None:
        """Raise UsageError unless a detector of that name looks at such pictures and is there."""
        if name in network_detectors.NAMES:
            raise UsageError(
                f"The network {name!r} looks at grey squares alone.",
                advice=f"Leave it out, or give --carrier square. Known here are: {', '.join(self._detectors)}.",
            )
        if name not in self._detectors and name in (*features.NAMES, *jpeg_features.NAMES):
            other = "jpeg" if self.carrier == "photo" else "photo"
            raise UsageError(
                f"The detector {name!r} does not look at the carrier {self.carrier}.",
                advice=f"Give --carrier {other}, or one of: {', '.join(self._detectors)}.",
            )
        if self.carrier == "photo":
            features.check(name, colour=not self.grey)
        else:
            jpeg_features.check(name)

    def check_method(self, name: str) -> None:
        """Raise UsageError unless there is such a method to compare with."""
        known = METHODS[self.carrier]
        if name not in known:
            raise UsageError(
                f"There is no method {name!r} to compare with for the carrier {self.carrier}.",
                advice=f"Known are: {', '.join(known)}.",
            )

    @property
    def _detectors(self) -> tuple[str, ...]:
        return features.NAMES if self.carrier == "photo" else jpeg_features.NAMES
