"""Which photos are measured on, and as what covers.

Owns the choice of photos and of squares in them, the JPEG compression that a cover went through before, and
the seed of each cover. Must not know of networks.
"""

import math
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import SQUARE, Crop, Rounding
from stegapp.carriers.square import read_cover
from stegapp.errors import ImageRefused, UsageError
from stegapp.progress import CancelToken, Job
from stegapp.training.patterns import hard_covers, through_jpeg
from stegapp.training.photos import Photo, scanning

__all__ = [
    "Covers",
    "MeasuredCover",
    "Pictures",
    "Quality",
    "Square",
    "at_quality",
    "check_qualities",
    "choose",
    "choose_photos",
    "held_out",
    "made_covers",
    "squares",
]

U8 = NDArray[np.uint8]

Quality = int | None
"""A JPEG quality, 1 to 100; None for the picture as it is."""

_LEAST_SIDE = math.ceil(1.3 * SQUARE.height)
"""Pixels of a square's side: below, shrinking leaves much of what the camera and JPEG did to single pixels."""

_TRIES, _PLACES = 20, 32
"""Scales that are tried for each square at most, and places at each."""

_MOST_IN_COMMON = 0.7
"""Share of two squares' union in which they may overlap; more is nearly one picture."""


@dataclass(frozen=True)
class Pictures:
    """Photos to measure on.

    folders: searched with their subfolders. limit: at most so many, drawn by `seed`, the same on every machine.
    held_out: a training run's checkpoint folder, to take only what it kept back. crops: squares of each photo, the
    centre one and others; fewer of a small photo.
    """

    folders: tuple[Path, ...]
    limit: int | None = None
    seed: int = 1
    held_out: Path | None = None
    crops: int = 1

    def __post_init__(self) -> None:
        if self.crops < 1:
            raise UsageError(f"{self.crops} squares of a photo leave no picture.", advice="Give a number of 1 or more.")
        if self.limit is not None and self.limit < 1:
            raise UsageError(f"The limit {self.limit} leaves no photos.", advice="Give a number of 1 or more.")
        if not 0 <= self.seed < 2**31:
            raise UsageError(f"The seed {self.seed} cannot be used.", advice="Give a number from 0 to 2³¹ − 1.")


@dataclass(frozen=True, eq=False)
class MeasuredCover:
    """A photo before compression, as `hide` opens it.

    group: the same for all pictures of one photograph. rounding: what it took away of the levels, None where nothing.
    """

    name: str
    group: str
    pixels: U8
    seed: tuple[int, int]
    rounding: Rounding | None = None

    def random(self, *labels: int) -> np.random.Generator:
        """Return this cover's generator for one use: neither its place in the list nor the limit matters."""
        return np.random.default_rng((*self.seed, *labels))


@dataclass(frozen=True)
class Square:
    """A square of a photo. number: 0 is the one in the centre, which `hide` takes where none is chosen."""

    photo: Photo
    crop: Crop | None
    number: int

    def cover(self, seed: int) -> MeasuredCover:
        """Decode the square. Raises ImageRefused."""
        photo, name, digest = self.photo, self.photo.name, self.photo.digest
        if self.number:
            name = f"{name}, square {self.number}"
            digest = sha256(f"{digest}/{self.number}".encode()).hexdigest()
        cover = read_cover(photo.path, crop=self.crop, finer=True)
        return MeasuredCover(name, photo.group, cover.pixels, (seed, int(digest[:15], 16)), cover.rounding)


class Covers:
    """The chosen covers, decoded when asked for: there may be too many to hold."""

    def __init__(self, photos: tuple[Photo, ...], seed: int, *, crops: int = 1) -> None:
        self._seed = seed
        self.squares = [
            Square(photo, crop, number)
            for photo in photos
            for number, crop in enumerate(squares(photo.width, photo.height, crops, seed=int(photo.digest[:15], 16)))
        ]

    def __len__(self) -> int:
        return len(self.squares)

    def group(self, number: int) -> str:
        """Return the photograph that a cover shows, without decoding it."""
        return self.squares[number].photo.group

    def __getitem__(self, number: int) -> MeasuredCover:
        return self.squares[number].cover(self._seed)


def squares(width: int, height: int, count: int, *, seed: int) -> list[Crop | None]:
    """Return squares of a picture at different places and scales: the centre one, as None, and at most `count` - 1.

    Others are at least 1.3 times a cover's side across, scales evenly in logarithms, each where it shares least with
    those before. The same picture and seed give the same, and a larger count gives the same ones first.
    """
    shorter = min(width, height)
    chosen: list[Crop] = [((width - shorter) // 2, (height - shorter) // 2, shorter)]
    rng = np.random.default_rng(seed)
    for _ in range(_TRIES * (count - 1) if shorter >= _LEAST_SIDE else 0):
        side = round(_LEAST_SIDE * (shorter / _LEAST_SIDE) ** rng.random())
        places = rng.integers([width - side + 1, height - side + 1], size=(_PLACES, 2)).tolist()
        common, square = min((max(_in_common((x, y, side), old) for old in chosen), (x, y, side)) for x, y in places)
        if common <= _MOST_IN_COMMON:
            chosen.append(square)
        if len(chosen) == count:
            break
    return [None, *chosen[1:]]


def _in_common(one: Crop, other: Crop) -> float:
    """Return the share of two squares' union that both have."""
    across, down = (
        max(0, min(one[axis] + one[2], other[axis] + other[2]) - max(one[axis], other[axis])) for axis in (0, 1)
    )
    both = across * down
    return both / (one[2] ** 2 + other[2] ** 2 - both)


def choose(pictures: Pictures, *, cancel: CancelToken) -> Job[Covers]:
    """Return the covers to measure on, in the order of their photos' names.

    Raises what `choose_photos` raises.
    """
    photos = yield from choose_photos(pictures, cancel=cancel)
    return Covers(photos, pictures.seed, crops=pictures.crops)


def choose_photos(pictures: Pictures, *, cancel: CancelToken) -> Job[tuple[Photo, ...]]:
    """Return the photos to measure on, in the order of their names.

    Raises TrainingFailed for a folder or checkpoint that is missing, ImageRefused when no photo is left.
    """
    kept = None if pictures.held_out is None else held_out(pictures.held_out)
    scan = yield from scanning(pictures.folders, cancel=cancel)
    photos = [photo for photo in scan.usable if kept is None or photo.digest in kept]
    if not photos:
        raise ImageRefused(
            f"There is no picture to measure on: {len(scan.usable)} of {len(scan.usable) + len(scan.skipped)} files "
            f"can be used{'' if kept is None else ', and the training run kept none of these back'}.",
            advice="Choose a folder of photographs.",
        )
    drawn = sorted(photos, key=lambda photo: sha256(f"{pictures.seed}/{photo.name}".encode()).digest())
    return tuple(sorted(drawn[: pictures.limit], key=lambda photo: photo.name))


def held_out(checkpoint: Path) -> Collection[str]:
    """Return the digests of the covers that a training run validated on. Raises TrainingFailed."""
    from stegapp.training.checkpoint import read_state

    return frozenset(digest for _, digest in read_state(checkpoint)["run"]["validation"])


def made_covers(seed: int) -> list[MeasuredCover]:
    """Return covers that are hard to read or to hide in, from black to noise; see `training.patterns`."""
    made = hard_covers(SQUARE.height)
    return [MeasuredCover(name, name, pixels, (seed, number)) for number, (name, pixels) in enumerate(made.items())]


def at_quality(pixels: U8, quality: Quality) -> U8:
    """Return the cover as it comes out of a grayscale JPEG of that quality."""
    return pixels if quality is None else through_jpeg(pixels, quality)


def check_qualities(qualities: tuple[Quality, ...]) -> None:
    """Raise UsageError unless these are JPEG qualities."""
    if not qualities or any(quality is not None and not 1 <= quality <= 100 for quality in qualities):
        raise UsageError("A JPEG quality has to be a number from 1 to 100, or none.", advice="Try --quality none,50.")
