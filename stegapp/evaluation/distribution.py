"""How one figure a picture lies on covers and on stegos: quantiles, and how far apart the two are."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from stegapp.steganalysis.classifier import area_under_curve

__all__ = ["Distribution", "Separation"]

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Distribution:
    """Of some pictures' figures: the 5 %, 50 % and 95 % quantiles."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, figures: Floats) -> Self:
        """Return the quantiles of figures, [n], one or more."""
        low, median, high = np.quantile(figures, (0.05, 0.5, 0.95))
        return cls(float(low), float(median), float(high))


@dataclass(frozen=True)
class Separation:
    """One figure on covers and on stegos. area: the chance that a stego's is higher than a cover's."""

    covers: Distribution
    stegos: Distribution
    area: float

    @classmethod
    def of(cls, covers: Floats, stegos: Floats) -> Self:
        """Return how these lie. covers, stegos: [n, 1], one or more."""
        return cls(
            Distribution.of(covers[:, 0]), Distribution.of(stegos[:, 0]), area_under_curve(covers[:, 0], stegos[:, 0])
        )

    def to_dict(self) -> Mapping[str, float]:
        """Return plain JSON values."""
        return {
            "auc": self.area,
            **{f"cover_{name}": figure for name, figure in asdict(self.covers).items()},
            **{f"stego_{name}": figure for name, figure in asdict(self.stegos).items()},
        }
