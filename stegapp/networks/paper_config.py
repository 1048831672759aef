"""The settings of networks that are built of the paper's blocks, and the numbers that all of them share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias, get_args

from stegapp.networks.config import NetConfig, check_choice, check_whole

__all__ = ["EPSILON", "SLOPE", "Mfb", "PaperConfig", "Structure"]

Structure: TypeAlias = Literal["proposed", "A", "B", "C"]
Mfb: TypeAlias = Literal["dilation", "kernel"]

SLOPE = 0.1
"""Of every LeakyReLU."""

EPSILON = 1e-5
"""What every BatchNorm adds to a variance."""


@dataclass(frozen=True)
class PaperConfig(NetConfig):
    """Generator and extractor of the paper's blocks. Raises ValueError when a value is out of bounds.

    structure: "proposed", or the paper's ablations (Fig. 9, Table II): "A" gives the extractor the generator's
        structure, "B" leaves out the concatenations, "C" replaces MFB and RDB by two 3×3 layers.
    width: channels of the BasicConvs (32 in the paper); the MFB doubles it.
    last_width: channels before the extractor's last convolution (1 in the paper).
    mfb: branches with padding 1, 2, 3 by dilation (3×3) or by kernel size (3, 5, 7); the paper leaves it open.
    rdb_depth, rdb_growth: dense layers of the RDB and the channels each adds (None: as many as width).
    periods: of the features of the grey level that networks see beside x/255; p gives cos(2πx/p), and sin(2πx/p) where
        p > 2.
    table: 64 hexadecimal digits, the key of a private labelling of the grey levels (see `labels`). Empty for none.
    """

    MAX_WIDTH: ClassVar[int] = 128
    MAX_DEPTH: ClassVar[int] = 8
    MAX_PERIOD: ClassVar[int] = 64
    MAX_PERIODS: ClassVar[int] = 8

    width: int = 32
    last_width: int = 1
    periods: tuple[int, ...] = ()
    table: str = ""
    structure: Structure = "proposed"
    mfb: Mfb = "dilation"
    rdb_depth: int = 3
    rdb_growth: int | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        check_choice("structure", self.structure, get_args(Structure))
        check_choice("mfb", self.mfb, get_args(Mfb))
        check_whole("width", self.width, 1, self.MAX_WIDTH)
        check_whole("last_width", self.last_width, 1, self.MAX_WIDTH)
        check_whole("rdb_depth", self.rdb_depth, 1, self.MAX_DEPTH)
        if self.rdb_growth is not None:
            check_whole("rdb_growth", self.rdb_growth, 1, self.MAX_WIDTH)
        if not isinstance(self.periods, tuple) or len(self.periods) > self.MAX_PERIODS:
            raise ValueError(f"periods must be a tuple of at most {self.MAX_PERIODS} integers")
        for period in self.periods:
            check_whole("period", period, 2, self.MAX_PERIOD)
        if list(self.periods) != sorted(set(self.periods)):
            raise ValueError("periods must rise, none twice")
        if not isinstance(self.table, str):
            raise ValueError("table must be a string")
        if self.table and (len(self.table) != 64 or not set(self.table) <= set("0123456789abcdef")):
            raise ValueError("table must be empty or 64 lower-case hexadecimal digits")

    @property
    def growth(self) -> int:
        """Channels added by each dense layer of the RDB."""
        return self.width if self.rdb_growth is None else self.rdb_growth

    @property
    def input_channels(self) -> int:
        """Channels that the first convolution of either network sees."""
        return 1 + sum(1 if period == 2 else 2 for period in self.periods) + (3 if self.table else 0)
