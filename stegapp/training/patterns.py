"""Covers that photographs do not teach: drawn ones, clipped ones, recompressed ones.

Owns the drawn crops and tone changes for training, and the fixed hard covers that a
model is checked on. Must not know of files, torch or networks.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers import SQUARE

__all__ = ["change_tone", "draw", "hard_covers", "through_jpeg"]

U8 = NDArray[np.uint8]


def through_jpeg(pixels: U8, quality: int) -> U8:
    """Return the picture after grayscale JPEG compression at `quality` (1..100) and decoding."""
    buffer = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.asarray(image, np.uint8)


def change_tone(pixels: U8, rng: np.random.Generator) -> U8:
    """Return the picture with random contrast and brightness, clipped: often partly or all black or white."""
    gain = np.exp(rng.uniform(-1.6, 1.2))
    middle = rng.uniform(-60.0, 315.0)
    return _u8((pixels - 127.5) * gain + middle)


def draw(rng: np.random.Generator, side: int) -> U8:
    """Return a random drawn crop [side, side]: flat, ramp, board, noise, stripes or two levels."""
    return _DRAWERS[int(rng.integers(len(_DRAWERS)))](rng, side)


def hard_covers(side: int = SQUARE.height) -> dict[str, U8]:
    """Return covers that leave little or no choice to a generator, by name, each [side, side]; always the same."""
    rng = np.random.default_rng(20230)
    y, x = np.mgrid[0:side, 0:side]
    smooth = 127.5 + 90 * np.sin(x / 37.0) * np.cos(y / 53.0) + 25 * np.sin((x + y) / 11.0)
    ramp = x * 255.0 / (side - 1)
    scan = np.where(rng.random((side // 8, side // 8)).repeat(8, 0).repeat(8, 1) < 0.2, 0, 255)
    return {
        "black": np.zeros((side, side), np.uint8),
        "white": np.full((side, side), 255, np.uint8),
        "level 1": np.ones((side, side), np.uint8),
        "level 254": np.full((side, side), 254, np.uint8),
        "flat grey": np.full((side, side), 128, np.uint8),
        "flat odd grey": np.full((side, side), 77, np.uint8),
        "ramp": _u8(ramp),
        "steep ramp": _u8((x * 8) % 256),
        "board of pixels": _u8(((x + y) % 2) * 255),
        "board of 8": _u8(((x // 8 + y // 8) % 2) * 255),
        "lines": _u8((y % 2) * 255),
        "noise": rng.integers(0, 256, (side, side), dtype=np.uint8),
        "faint noise": rng.integers(126, 130, (side, side), dtype=np.uint8),
        "salt and pepper": _u8(rng.integers(0, 2, (side, side)) * 255),
        "two-level scan": _u8(scan),
        "half black": _u8(np.where(y < side // 2, 0, smooth)),
        "over-exposed": _u8(smooth * 2.5 + 60),
        "under-exposed": _u8(smooth * 1.5 - 170),
        "nearly white": _u8(255 - rng.integers(0, 2, (side, side))),
        "nearly black": _u8(rng.integers(0, 2, (side, side))),
    }


def _level(rng: np.random.Generator) -> int:
    """Return a grey level; the ends, where a pixel can move one way only, come often."""
    ends = (0, 255, 1, 254)
    return ends[int(rng.integers(4))] if rng.random() < 0.5 else int(rng.integers(256))


def _flat(rng: np.random.Generator, side: int) -> U8:
    return np.full((side, side), _level(rng), np.uint8)


def _ramp(rng: np.random.Generator, side: int) -> U8:
    y, x = np.mgrid[0:side, 0:side]
    steepness = np.exp(rng.uniform(-4.0, 2.0, 2)) * rng.choice([-1.0, 1.0], 2)
    return _u8(_level(rng) + steepness[0] * x + steepness[1] * y)


def _board(rng: np.random.Generator, side: int) -> U8:
    y, x = np.mgrid[0:side, 0:side]
    height, width = (int(value) for value in 2 ** rng.integers(0, 6, 2))
    return _u8(np.where((x // width + y // height) % 2, _level(rng), _level(rng)))


def _noise(rng: np.random.Generator, side: int) -> U8:
    return _u8(_level(rng) + rng.normal(0.0, np.exp(rng.uniform(-1.0, 5.0)), (side, side)))


def _two_levels(rng: np.random.Generator, side: int) -> U8:
    cell = int(2 ** rng.integers(0, 5))
    small = rng.random((-(-side // cell),) * 2) < rng.uniform(0.1, 0.9)
    return _u8(np.where(small.repeat(cell, 0).repeat(cell, 1)[:side, :side], _level(rng), _level(rng)))


_DRAWERS: tuple[Callable[[np.random.Generator, int], U8], ...] = (_flat, _ramp, _board, _noise, _two_levels)


def _u8(values: NDArray[np.generic]) -> U8:
    return np.clip(np.rint(values.astype(np.float64)), 0, 255).astype(np.uint8)
