"""Photos → crops, bits and masks to train on.

Owns what is drawn for each step, in which order. Must not know of torch, networks or losses. All randomness comes from
(seed, stage, step), so a resumed run draws the same crops.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import SQUARE
from stegapp.errors import ImageRefused, TrainingFailed
from stegapp.texts import Text
from stegapp.training import patterns

if TYPE_CHECKING:
    from stegapp.training.config import DataConfig
    from stegapp.training.photos import Photo, PhotoStore

__all__ = ["Batch", "CropSampler", "as_drawn"]

_SIDE = SQUARE.height

U8 = NDArray[np.uint8]

T = TypeVar("T")


class Parts(Protocol):
    """Which part of a batch to draw; `ranks.Ranks`. spread: whether to draw crop by crop."""

    spread: bool

    def part(self, items: Sequence[T]) -> Sequence[T]:
        """Return the items of the part."""


class _Whole:
    spread = False

    @staticmethod
    def part(items: Sequence[T]) -> Sequence[T]:
        return items


WHOLE = _Whole()


@dataclass(frozen=True)
class Batch:
    """What one step sees. covers, bits, masks: uint8 [B, 1, H, W]; strengths: float32 [B, 1, 1, 1]."""

    covers: U8
    bits: U8
    masks: U8
    strengths: NDArray[np.float32]


class CropSampler:
    """Draw the crops of a stage: every photo once an epoch, in a random order."""

    def __init__(
        self,
        photos: Sequence[Photo],
        store: PhotoStore,
        data: DataConfig,
        *,
        crop: int,
        seed: int,
        stage: int,
        ranks: Parts = WHOLE,
    ) -> None:
        self._ranks = ranks
        self._photos = tuple(photos)
        self._store = store
        self._data = data
        self._crop = crop
        self._seed = (seed, stage)
        self._order: tuple[int, NDArray[np.int64]] = (-1, np.empty(0, np.int64))
        self.dropped: dict[str, str] = {}
        """Pictures that could not be read again, by name, with the reason."""

    def batch(self, step: int, *, seen: int, size: int, attempt: int = 0) -> Batch:
        """Return the batch of one step.

        seen: crops drawn before this step. attempt: raised by each roll-back, so that other crops are drawn.
        """
        if self._ranks.spread:
            return self._part(step, seen, size, attempt)
        rng = np.random.default_rng((*self._seed, attempt, step))
        crops = [self._draw(seen + i, rng, attempt) for i in range(size)]
        covers = np.stack(crops)[:, None]
        bits = rng.integers(0, 2, covers.shape, dtype=np.uint8)
        return Batch(covers, bits, self._masks(covers.shape, rng), self._strengths(size, rng))

    def _part(self, step: int, seen: int, size: int, attempt: int) -> Batch:
        """Return this process's part of a batch: each crop has random numbers of its own, by its place in the batch."""
        drawn = []
        for place in self._ranks.part(range(size)):
            rng = np.random.default_rng((*self._seed, attempt, step, place, 2))
            cover = self._draw(seen + place, rng, attempt)[None, None]
            bits = rng.integers(0, 2, cover.shape, dtype=np.uint8)
            drawn.append((cover, bits, self._masks(cover.shape, rng), self._strengths(1, rng)))
        covers, bits_, masks, strengths = (np.concatenate(parts) for parts in zip(*drawn, strict=True))
        return Batch(covers, bits_, masks, strengths)

    def _draw(self, position: int, rng: np.random.Generator, attempt: int) -> U8:
        data = self._data
        if rng.random() < data.synthetic_share:
            return patterns.draw(rng, self._crop)
        pixels = _crop(self._pixels(position, attempt), self._crop, data, rng)
        # The eight symmetries of the square.
        pixels = np.rot90(pixels, int(rng.integers(4)))
        if rng.random() < 0.5:
            pixels = pixels[:, ::-1]
        if rng.random() < data.tone_share:
            pixels = patterns.change_tone(pixels, rng)
        return pixels

    def _pixels(self, position: int, attempt: int) -> U8:
        count = len(self._photos)
        epoch = position // count
        if self._order[0] != epoch:
            rng = np.random.default_rng((*self._seed, attempt, epoch, 1))
            self._order = (epoch, rng.permutation(count))
        first = int(self._order[1][position % count])
        for offset in range(count):
            photo = self._photos[(first + offset) % count]
            if photo.name in self.dropped:
                continue
            try:
                return self._store.get(photo)
            except ImageRefused as error:
                self.dropped[photo.name] = error.text
        raise TrainingFailed(
            Text("None of the training pictures can be read any more."),
            advice=Text("Put the folder back and resume, or start again with another one."),
        )

    def _masks(self, shape: tuple[int, ...], rng: np.random.Generator) -> U8:
        masks = np.ones(shape, np.uint8)
        for i in range(shape[0]):
            if rng.random() < self._data.mask_share:
                # Uniform in the logarithm: sparse planes are as likely as dense ones.
                density = np.exp(rng.uniform(np.log(self._data.min_density), 0.0))
                masks[i] = rng.random(shape[1:]) < density
        return masks

    def _strengths(self, size: int, rng: np.random.Generator) -> NDArray[np.float32]:
        return rng.uniform(self._data.min_strength, 1.0, (size, 1, 1, 1)).astype(np.float32)


def as_drawn(pixels: U8, data: DataConfig, number: int, count: int) -> U8:
    """Return a photograph to measure on as the crops have it: JPEG-compressed first if all of them are.

    number, count: the how manieth of those measured it is, from 0; the qualities are spread over them evenly.
    """
    if data.jpeg_share < 1.0:
        return pixels
    place = (number + 0.5) / count
    return patterns.through_jpeg(pixels, round(data.jpeg_low + place * (data.jpeg_high - data.jpeg_low)))


def _crop(pixels: U8, side: int, data: DataConfig, rng: np.random.Generator) -> U8:
    """Cut a random square, JPEG-compressed first for some."""
    if rng.random() >= data.jpeg_share:
        return _cut(pixels, side, rng)
    # A wider piece is compressed, so that the 8×8 grid lies anywhere in the crop.
    piece = _cut(pixels, min(_SIDE, side + 8), rng)
    return _cut(patterns.through_jpeg(piece, int(rng.integers(data.jpeg_low, data.jpeg_high + 1))), side, rng)


def _cut(pixels: U8, side: int, rng: np.random.Generator) -> U8:
    top, left = (int(rng.integers(0, extent - side + 1)) for extent in pixels.shape)
    return pixels[top : top + side, left : left + side]
