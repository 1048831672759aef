"""What a pair of networks looks like, as a value that can be stored and checked.

Owns what the settings of every architecture have in common. Must not know of torch, of model files or of the
architectures.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Self

__all__ = ["MAX_CHANGE", "NetConfig", "check_choice", "check_whole"]

MAX_CHANGE = 10.0
"""Grey levels that a pixel changes by at most (paper Eq. 14)."""


@dataclass(frozen=True)
class NetConfig:
    """The settings of generator and extractor. Each architecture has a class of its own, with a default for `arch`.

    Such a class raises ValueError when a value is of the wrong kind or out of bounds: it may come from a model file,
    whoever made that. Values are numbers, texts, None, or tuples of these.

    arch: the architecture's name.
    LABELLING: the name of the setting that holds the key of a private labelling of grey levels, 64 hexadecimal digits
        or empty for none (see `labels`). Weights do not depend on it. Empty where networks take none.
    """

    LABELLING: ClassVar[str] = ""

    arch: str = ""

    def __post_init__(self) -> None:
        check_choice("arch", self.arch, (type(self).arch,))

    @property
    def private(self) -> bool:
        """Whether bits are read by a private labelling."""
        return bool(self.LABELLING and getattr(self, self.LABELLING))

    def fits(self, other: NetConfig) -> bool:
        """Tell whether weights of the one serve the other: all is equal, but for the key of a private labelling."""
        if self.private and other.private and self.LABELLING == other.LABELLING:
            return dataclasses.replace(self, **{self.LABELLING: getattr(other, self.LABELLING)}) == other
        return self == other

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values; `from_dict` takes them back."""
        values = dataclasses.asdict(self)
        return {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """Return the settings that `to_dict` wrote.

        Raises ValueError on an unknown or missing key: a network of a later version must not be built wrongly.
        """
        names = {field.name for field in dataclasses.fields(cls)}
        if set(values) != names:
            odd = ", ".join(sorted(map(str, set(values) ^ names)))
            raise ValueError(f"unknown or missing network settings: {odd}")
        found: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
        }
        return cls(**found)


def check_choice(name: str, value: object, choices: Sequence[str]) -> None:
    """Raise ValueError unless a setting is one of the choices."""
    if value not in choices:
        raise ValueError(f"{name} must be one of {', '.join(choices)}, not {value!r}")


def check_whole(name: str, value: object, low: int, high: int) -> None:
    """Raise ValueError unless a setting is a whole number within its bounds."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(f"{name} must be an integer from {low} to {high}, not {value!r}")
