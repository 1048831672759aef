"""What a pair of networks looks like, as a value that can be stored and checked.

Owns the choices and their bounds. Must not know of torch or of model files.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias, get_args

__all__ = ["Arch", "Mfb", "NetConfig", "Structure"]

Arch: TypeAlias = Literal["lattice", "sftn"]
Structure: TypeAlias = Literal["proposed", "A", "B", "C"]
Mfb: TypeAlias = Literal["dilation", "kernel"]


@dataclass(frozen=True)
class NetConfig:
    """One architecture of generator and extractor. Raises ValueError when a value is out of bounds.

    arch: "sftn" sees x/255 alone, as published; "lattice" sees periodic features of the grey level beside it.
    structure: "proposed", or the paper's ablations (Fig. 9, Table II): "A" gives the extractor the generator's
        structure, "B" leaves out the concatenations, "C" replaces MFB and RDB by two 3×3 layers.
    width: channels of the BasicConvs (32 in the paper); the MFB doubles it.
    last_width: channels before the extractor's last convolution (1 in the paper).
    mfb: branches with padding 1, 2, 3 by dilation (3×3) or by kernel size (3, 5, 7); the paper leaves it open.
    rdb_depth, rdb_growth: dense layers of the RDB and the channels each adds (None: as many as width).
    periods: of the lattice features, in grey levels; p gives cos(2πx/p), and sin(2πx/p) where p > 2.
    table: 64 hexadecimal digits, the key of a private labelling of the grey levels (see `labels`). Empty for none.
    """

    MAX_WIDTH: ClassVar[int] = 128
    MAX_DEPTH: ClassVar[int] = 8
    MAX_PERIOD: ClassVar[int] = 64
    MAX_PERIODS: ClassVar[int] = 8

    arch: Arch
    width: int
    last_width: int
    periods: tuple[int, ...] = ()
    table: str = ""
    structure: Structure = "proposed"
    mfb: Mfb = "dilation"
    rdb_depth: int = 3
    rdb_growth: int | None = None

    @classmethod
    def sftn(cls, **changes: Any) -> NetConfig:
        """Return the paper's architecture: 29,674 parameters in G, 214,509 in E."""
        return cls(**{"arch": "sftn", "width": 32, "last_width": 1, **changes})

    @classmethod
    def lattice(cls, **changes: Any) -> NetConfig:
        """Return the default architecture: narrow, with features of period 2 and 4."""
        return cls(**{"arch": "lattice", "width": 8, "last_width": 16, "periods": (2, 4), **changes})

    def __post_init__(self) -> None:
        for name, choices in (("arch", Arch), ("structure", Structure), ("mfb", Mfb)):
            value = getattr(self, name)
            if value not in get_args(choices):
                raise ValueError(f"{name} must be one of {', '.join(get_args(choices))}, not {value!r}")
        _check_int("width", self.width, 1, self.MAX_WIDTH)
        _check_int("last_width", self.last_width, 1, self.MAX_WIDTH)
        _check_int("rdb_depth", self.rdb_depth, 1, self.MAX_DEPTH)
        if self.rdb_growth is not None:
            _check_int("rdb_growth", self.rdb_growth, 1, self.MAX_WIDTH)
        if not isinstance(self.periods, tuple) or len(self.periods) > self.MAX_PERIODS:
            raise ValueError(f"periods must be a tuple of at most {self.MAX_PERIODS} integers")
        for period in self.periods:
            _check_int("period", period, 2, self.MAX_PERIOD)
        if list(self.periods) != sorted(set(self.periods)):
            raise ValueError("periods must rise, none twice")
        if self.table and (len(self.table) != 64 or not set(self.table) <= set("0123456789abcdef")):
            raise ValueError("table must be empty or 64 lower-case hexadecimal digits")
        if self.arch == "sftn" and (self.periods or self.table):
            raise ValueError("sftn takes no periods and no table")
        if self.arch == "lattice" and not (self.periods or self.table):
            raise ValueError("lattice needs periods or a table")

    @property
    def growth(self) -> int:
        """Channels added by each dense layer of the RDB."""
        return self.width if self.rdb_growth is None else self.rdb_growth

    @property
    def input_channels(self) -> int:
        """Channels that the first convolution of either network sees."""
        return 1 + sum(1 if period == 2 else 2 for period in self.periods) + (3 if self.table else 0)

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values; `from_dict` takes them back."""
        return {**dataclasses.asdict(self), "periods": list(self.periods)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> NetConfig:
        """Return the configuration that `to_dict` wrote.

        Raises ValueError on an unknown or missing key: a network of a later version must not be built wrongly.
        """
        names = {field.name for field in dataclasses.fields(cls)}
        if not isinstance(values, Mapping) or set(values) != names:
            odd = sorted(set(values) ^ names) if isinstance(values, Mapping) else []
            raise ValueError(f"unknown or missing network settings: {', '.join(map(str, odd)) or 'all'}")
        periods = values["periods"]
        if not isinstance(periods, list | tuple):
            raise ValueError("periods must be a list")
        if not isinstance(values["table"], str):
            raise ValueError("table must be a string")
        return cls(**{**values, "periods": tuple(periods)})


def _check_int(name: str, value: object, low: int, high: int) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise ValueError(f"{name} must be an integer from {low} to {high}, not {value!r}")
