"""Which photos are measured on, and as what covers.

Owns the choice of photos, the JPEG compression that a cover went through before, and
the seed of each photo. Must not know of networks.
"""

from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import SQUARE
from stegapp.errors import ImageRefused, UsageError
from stegapp.progress import CancelToken, Job
from stegapp.training.patterns import hard_covers, through_jpeg
from stegapp.training.photos import Photo, PhotoStore, scanning

__all__ = [
    "Covers",
    "MeasuredCover",
    "Pictures",
    "Quality",
    "at_quality",
    "check_qualities",
    "choose",
    "held_out",
    "made_covers",
]

U8 = NDArray[np.uint8]

Quality = int | None
"""A JPEG quality, 1 to 100; None for the picture as it is."""

_MAX_BYTES = 256 << 20


@dataclass(frozen=True)
class Pictures:
    """Photos to measure on.

    folders: searched with their subfolders. limit: at most so many, drawn by `seed`, the same on every machine.
    held_out: a training run's checkpoint folder, to take only what it kept back.
    """

    folders: tuple[Path, ...]
    limit: int | None = None
    seed: int = 1
    held_out: Path | None = None

    def __post_init__(self) -> None:
        if self.limit is not None and self.limit < 1:
            raise UsageError(f"The limit {self.limit} leaves no photos.", advice="Give a number of 1 or more.")
        if not 0 <= self.seed < 2**31:
            raise UsageError(f"The seed {self.seed} cannot be used.", advice="Give a number from 0 to 2³¹ − 1.")


@dataclass(frozen=True, eq=False)
class MeasuredCover:
    """A photo before compression. group: the same for all pictures of one photograph."""

    name: str
    group: str
    pixels: U8
    seed: tuple[int, int]

    def random(self, *labels: int) -> np.random.Generator:
        """Return this photo's generator for one use: neither its place in the list nor the limit matters."""
        return np.random.default_rng((*self.seed, *labels))


class Covers:
    """The chosen photos, decoded again when there are too many to hold."""

    def __init__(self, photos: tuple[Photo, ...], store: PhotoStore, seed: int) -> None:
        self._photos, self._store, self._seed = photos, store, seed

    def __len__(self) -> int:
        return len(self._photos)

    def group(self, number: int) -> str:
        """Return the photograph that a photo shows, without decoding it."""
        return self._photos[number].group

    def __getitem__(self, number: int) -> MeasuredCover:
        photo = self._photos[number]
        return MeasuredCover(photo.name, photo.group, self._store.get(photo), (self._seed, int(photo.digest[:15], 16)))


def choose(pictures: Pictures, *, cancel: CancelToken) -> Job[Covers]:
    """Return the photos to measure on, in the order of their names.

    Raises TrainingFailed for a folder or checkpoint that is missing, ImageRefused when no photo is left.
    """
    kept = None if pictures.held_out is None else held_out(pictures.held_out)
    store = PhotoStore(_MAX_BYTES)
    scan = yield from scanning(pictures.folders, cancel=cancel, store=store)
    photos = [photo for photo in scan.usable if kept is None or photo.digest in kept]
    if not photos:
        raise ImageRefused(
            f"There is no picture to measure on: {len(scan.usable)} of {len(scan.usable) + len(scan.skipped)} files "
            f"can be used{'' if kept is None else ', and the training run kept none of these back'}.",
            advice="Choose a folder of photographs.",
        )
    drawn = sorted(photos, key=lambda photo: sha256(f"{pictures.seed}/{photo.name}".encode()).digest())
    chosen = sorted(drawn[: pictures.limit], key=lambda photo: photo.name)
    return Covers(tuple(chosen), store, pictures.seed)


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
