"""How bits lie in a plane: one module a method, reader and writer side by side (FORMAT.md §8)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from stegapp.format.codewords import Opened
from stegapp.format.crypto import Keys
from stegapp.format.geometry import PlaneGeometry
from stegapp.format.methods import adaptive, direct, robust, tiled

__all__ = ["METHODS", "Find", "MethodReader", "method_name"]

Opener = Callable[[], Opened]
"""Opens the message of a header that was found. Raises Unrevealed."""


class Find(Protocol):
    """Looks for headers of one method, in LLRs and levels [free positions] in keyed order; one opener for each."""

    def __call__(
        self,
        llrs: NDArray[np.float32],
        levels: NDArray[np.uint8],
        keys: Keys,
        geometry: PlaneGeometry,
    ) -> list[Opener]:
        """Return an opener for each header that opens."""
        ...


@dataclass(frozen=True)
class MethodReader:
    """A method: its number in the header, its name for people, and how its messages are found."""

    number: int
    name: str
    find: Find


METHODS = (
    MethodReader(direct.NUMBER, "direct", direct.find),
    MethodReader(adaptive.NUMBER, "adaptive", adaptive.find),
)
"""Of the square, in the order in which a reader tries them: always all. Other pictures have `tiled` or `robust`."""


def method_name(number: int) -> str:
    """Return the name of a method of the format. Raises KeyError."""
    return {tiled.NUMBER: "tiled", robust.NUMBER: "robust", **{method.number: method.name for method in METHODS}}[
        number
    ]
