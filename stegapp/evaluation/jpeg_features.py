"""Feature extractors for JPEGs by name: statistics of their coefficients, or of the levels that these stand for.

Owns DCTR and GFR, which look at how filtered levels are distributed at each place of the 8×8 grid: sealwatch's figures
in a tenth of its time, without it. JRM, pairs of neighbouring coefficients, is sealwatch's own.

    coefficients ─ inverse DCT, not rounded ─ 8×8 filters ─ |·| / step, rounded, up to 4 ─▶ a histogram for each filter
                                                                               and each of 25 classes of places

DCTR: V. Holub, J. Fridrich, "Low-Complexity Features for JPEG Steganalysis Using Undecimated DCT", IEEE TIFS 10(2),
2015. GFR: X. Song, F. Liu, C. Yang, X. Luo, Y. Zhang, "Steganalysis of Adaptive JPEG Steganography Using 2D Gabor
Filters", ACM IH&MMSec 2015. JRM: J. Kodovský, J. Fridrich, "Steganalysis of JPEG Images Using Rich Models", SPIE 2012.
"""

import functools
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.costs.blocks import BASIS, SIDE, Plane, Table, decompressed
from stegapp.errors import UsageError
from stegapp.evaluation.extras import require

__all__ = ["DIMENSIONS", "NAMES", "check", "coarseness", "dctr_step", "extract", "gfr_steps"]

Features = NDArray[np.float32]
Floats = NDArray[np.float64]

DIMENSIONS: Mapping[str, int] = {"dctr": 8_000, "gfr": 17_000, "jrm": 11_255}
"""Features of one plane."""

NAMES = tuple(DIMENSIONS)

_STANDARD_MEAN = 57.625
"""Mean step of the standard's luminance table (T.81, K.1), which is the one of quality 50."""

_LARGEST = 4
"""Largest value that is counted; all above are taken for it."""

_HALF = 0.5 - 5e-6
"""From where on a share is rounded up: exact halves are frequent, and arithmetic must not tell where they go."""

_ROTATIONS = 32
_SIGMAS = (0.5, 0.75, 1.0, 1.25)
_GABOR_STEPS = (0.5, 1.0, 1.5, 2.0)

_ROWS = 32
_TOGETHER = 16
"""Rows and filters that are worked on at once."""


def check(name: str) -> None:
    """Raise UsageError unless features of that name can be extracted here."""
    if name not in NAMES:
        raise UsageError(f"There is no detector {name!r} for JPEGs.", advice=f"Known are: {', '.join(NAMES)}.")
    if name == "jrm":
        require("sealwatch", what="JRM", instead="Or detect by dctr and gfr alone.")


def extract(name: str, planes: Sequence[Plane], tables: Sequence[Table]) -> Features:
    """Return a JPEG's features, float32 [DIMENSIONS · planes]: those of each plane, one after the other.

    planes: int16 [h, w] each, whole blocks, of 32 × 32 entries at least; Y alone is what the papers look at. tables: of
    each plane, [8, 8]. For 512 × 512 entries: dctr 0.2 s, gfr 0.6 s, jrm 0.6 s to 1.1 s. Raises ValueError for others.
    """
    for plane in planes:
        if plane.ndim != 2 or min(plane.shape) < 4 * SIDE or plane.shape[0] % SIDE or plane.shape[1] % SIDE:
            raise ValueError(f"{name} needs planes of whole blocks, 32 × 32 at least, not {plane.shape}.")
    found = [_EXTRACTORS[name](plane, table) for plane, table in zip(planes, tables, strict=True)]
    return np.concatenate(found).astype(np.float32)


def coarseness(table: Table) -> float:
    """Return how coarse a table is beside the one of quality 50: 2 - quality/50 from there on, rounding aside."""
    return float(table.mean()) / _STANDARD_MEAN


def dctr_step(table: Table) -> float:
    """Return by what DCTR's residuals are divided (Eq. 10 of its paper): 4 at quality 75, 0.8 at 95."""
    return max(8 * coarseness(table), 0.2)


def gfr_steps(table: Table) -> tuple[float, ...]:
    """Return by what GFR's residuals are divided at each scale: (2, 4, 6, 8) at quality 75, (0.5, 1, 1.5, 2) at 95.

    Others lie on the line through these, 0.19 at least at the finest scale. sealwatch knows 75, the same, and 95, with
    0.1 at the finest scale.
    """
    factor = 1 + (coarseness(table) - 0.1) * 3 / 0.4
    return tuple(factor * step for step in _GABOR_STEPS)


def _dctr(plane: Plane, table: Table) -> Floats:
    filters = np.einsum("ui,vj->uvij", BASIS, BASIS).reshape(-1, SIDE, SIDE)
    steps = np.full(len(filters), dctr_step(table))
    return _histograms(decompressed(plane, table) - 128, filters, steps).reshape(-1)


def _gfr(plane: Plane, table: Table) -> Floats:
    """Return GFR, in which a rotation and the one that mirrors it are one: [2 phases · 4 scales · 17 · 25 · 5]."""
    filters = _gabor_filters()
    steps = np.broadcast_to(np.array(gfr_steps(table))[:, None], filters.shape[:3]).reshape(-1)
    found = _histograms(decompressed(plane, table), filters.reshape(-1, SIDE, SIDE), steps)
    found = found.reshape(*filters.shape[:3], *found.shape[1:])
    half = _ROTATIONS // 2
    mirrored = np.concatenate([found[:, :, :1], found[:, :, : half - 1 : -1]], axis=2)  # 0, 31, 30, … 16
    merged: Floats = (found[:, :, : half + 1] + mirrored) / 2
    return merged.reshape(-1)


def _jrm(plane: Plane, table: Table) -> Floats:
    sealwatch = require("sealwatch", what="JRM")
    height, width = plane.shape
    blocks = plane.reshape(height // SIDE, SIDE, width // SIDE, SIDE).transpose(0, 2, 1, 3)
    found = sealwatch.jrm.extract(blocks)
    return np.concatenate([np.ravel(submodel) for submodel in found.values()])


_EXTRACTORS: Mapping[str, Callable[[Plane, Table], Floats]] = {"dctr": _dctr, "gfr": _gfr, "jrm": _jrm}


def _gabor_filters() -> Floats:
    """Return Gabor filters of mean 0, [2 phases, 4 scales, 32 rotations, 8, 8], as in the paper's first program."""
    x, y = np.meshgrid(np.arange(SIDE) - 3.5, 3.5 - np.arange(SIDE))
    found = np.empty((2, len(_SIGMAS), _ROTATIONS, SIDE, SIDE))
    for phase, scale, rotation in np.ndindex(found.shape[:3]):
        sigma, angle = _SIGMAS[scale], np.pi * rotation / _ROTATIONS
        across, along = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
        bell = np.exp(-(across**2 + along**2 / 4) / (2 * sigma**2))
        kernel = bell * np.cos(2 * np.pi * 0.56 / sigma * across + phase * np.pi / 2)
        found[phase, scale, rotation] = kernel - kernel.sum() / np.abs(kernel).sum() * np.abs(kernel)
    return found


def _histograms(levels: Floats, filters: Floats, steps: Floats) -> Floats:
    """Return how filtered levels are distributed, for each filter and class of places: shares, [filters, 25, 5].

    levels: [h, w]. filters: [filters, 8, 8]. steps: by what each filter's results are divided, [filters].
    """
    bank = filters.reshape(len(filters), -1)
    limits = (np.arange(_LARGEST) + _HALF) * steps[:, None]
    height = len(levels)
    reached = np.zeros((len(bank), len(_classes()), _LARGEST))
    places = np.zeros(len(_classes()))
    for top in range(0, height - SIDE + 1, _ROWS):
        rows = levels[top : min(top + _ROWS, height - SIDE + 1) + SIDE - 1]
        windows, ends = _by_class(rows)
        places += np.diff(ends)
        for first in range(0, len(bank), _TOGETHER):
            some = slice(first, first + _TOGETHER)
            _count(np.abs(bank[some] @ windows), ends, limits[some], reached[some])
    shares = reached / places[:, None]
    return np.concatenate([1 - shares[..., :1], shares[..., :-1] - shares[..., 1:], shares[..., -1:]], axis=2)


def _by_class(rows: Floats) -> tuple[Floats, NDArray[np.intp]]:
    """Return 8×8 windows of some rows, [64, places], ordered by class, and where each class begins and the last ends.

    The first row lies at a whole block.
    """
    windows = np.lib.stride_tricks.sliding_window_view(rows, (SIDE, SIDE))
    parts = []
    counts = []
    for members in _classes():
        cut = [windows[row::SIDE, column::SIDE].reshape(-1, SIDE * SIDE) for row, column in members]
        parts += cut
        counts.append(sum(len(each) for each in cut))
    return np.concatenate(parts).T, np.concatenate([[0], np.cumsum(counts)])


def _count(values: Floats, ends: NDArray[np.intp], limits: Floats, reached: Floats) -> None:
    """Add to `reached`, [n, classes, limits], how many values, [n, places], are at limits, [n, limits], or above."""
    for number in range(len(values)):
        for limit in range(limits.shape[1]):
            above = values[number] >= limits[number, limit]
            for index in range(len(ends) - 1):
                reached[number, index, limit] += np.count_nonzero(above[ends[index] : ends[index + 1]])


@functools.cache
def _classes() -> tuple[tuple[tuple[int, int], ...], ...]:
    """Return the 25 classes of places in the grid: rows i and 8 - i, and columns j and 8 - j, are alike."""
    return tuple(
        tuple((row, column) for row in sorted({i, -i % SIDE}) for column in sorted({j, -j % SIDE}))
        for i in range(5)
        for j in range(5)
    )
