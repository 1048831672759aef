"""Pictures on disk that can be trained on, and which of them are kept back.

Owns the scan of folders, the grouping of pictures that show the same photograph, the split, and the decoded covers in
memory. Must not know of crops, torch or networks.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import SQUARE
from stegapp.carriers.square import read_cover
from stegapp.errors import ImageRefused, TrainingFailed
from stegapp.progress import CancelToken, Job, Progress, run_job
from stegapp.texts import Text, joined

__all__ = [
    "MIN_PHOTOS",
    "MIN_SIDE",
    "Photo",
    "PhotoStore",
    "Scan",
    "SkippedPhoto",
    "require_enough",
    "scan_images",
    "scanning",
    "split_photos",
]

MIN_PHOTOS = 8
MIN_SIDE = 64  # pixels; below, a cover is mostly what the enlargement invented
_SIDE = SQUARE.height
_PRINT_CELLS = 16
_NEAR_BITS = 24  # of 240; crops of one photograph recompressed or resized differ by fewer than 10

U8 = NDArray[np.uint8]


@dataclass(frozen=True)
class Photo:
    """One usable picture.

    name: path inside its folder, '/'-separated. width, height: pixels of the file. digest: of the 512×512 cover,
    hexadecimal. group: the same for all pictures of one photograph; they never part in a split.
    """

    path: Path
    name: str
    width: int
    height: int
    digest: str
    group: str
    fingerprint: bytes = b""


@dataclass(frozen=True)
class SkippedPhoto:
    """One file that cannot be trained on, and why."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Scan:
    """What a folder holds."""

    usable: tuple[Photo, ...]
    skipped: tuple[SkippedPhoto, ...]


def scan_images(folders: Path | Sequence[Path]) -> Scan:
    """Return the usable and the skipped pictures of one or more folders, subfolders included.

    Every file is decoded whole, so a truncated one is found here. Raises TrainingFailed when a folder is missing.
    """
    return run_job(scanning(folders, cancel=CancelToken()))


def scanning(folders: Path | Sequence[Path], *, cancel: CancelToken, store: PhotoStore | None = None) -> Job[Scan]:
    """Do `scan_images` as a job; the decoded covers go to `store`, if given."""
    files = list(_files((folders,) if isinstance(folders, Path) else folders))
    usable: list[Photo] = []
    skipped: list[SkippedPhoto] = []
    seen: dict[str, str] = {}
    for number, (path, name) in enumerate(files):
        cancel.raise_if_cancelled()
        yield Progress("scan", number, len(files), {"usable": len(usable), "skipped": len(skipped)})
        try:
            cover = read_cover(path, cancel=cancel)
        except ImageRefused as error:
            skipped.append(SkippedPhoto(path, error.text))
            continue
        width, height = cover.original_size
        if min(width, height) < MIN_SIDE:
            skipped.append(
                SkippedPhoto(
                    path,
                    Text(
                        "Too small: {width:,} × {height:,}, the shorter side needs {least} pixels.",
                        width=width,
                        height=height,
                        least=MIN_SIDE,
                    ),
                )
            )
            continue
        digest = _digest(cover.pixels)
        if digest in seen:
            skipped.append(SkippedPhoto(path, Text("The same picture as {other}.", other=seen[digest])))
            continue
        seen[digest] = name
        usable.append(Photo(path, name, width, height, digest, "", _fingerprint(cover.pixels)))
        if store is not None:
            store.put(usable[-1], cover.pixels)
    yield Progress("scan", len(files), len(files), {"usable": len(usable), "skipped": len(skipped)})
    return Scan(usable=_grouped(usable), skipped=tuple(skipped))


def require_enough(scan: Scan) -> None:
    """Raise TrainingFailed when there are fewer than 8 usable pictures or all show one photograph."""
    if len(scan.usable) < MIN_PHOTOS:
        told = [Text("{name}: {reason}", name=item.path.name, reason=item.reason) for item in scan.skipped[:5]]
        rest = " …" if len(scan.skipped) > 5 else ""
        more = Text(" Skipped: {reasons}{rest}", reasons=joined(told, "; "), rest=rest) if told else ""
        raise TrainingFailed(
            Text(
                "Only {usable} of {total} files can be trained on; at least {least} pictures are needed.{more}",
                usable=len(scan.usable),
                total=len(scan.usable) + len(scan.skipped),
                least=MIN_PHOTOS,
                more=more,
            ),
            advice=Text("Add photographs, better 100 or more, or choose another folder."),
        )
    if len({photo.group for photo in scan.usable}) < 2:
        raise TrainingFailed(
            Text("All pictures seem to show one photograph, so none can be kept back to check the model."),
            advice=Text("Add other photographs."),
        )


def split_photos(photos: Sequence[Photo], *, share: float, seed: int) -> tuple[tuple[Photo, ...], tuple[Photo, ...]]:
    """Return training and validation photos; pictures of one photograph stay on one side.

    Groups are drawn in an order that depends on their names and the seed alone, so it is the same on every machine
    and adding pictures moves few others. At least one group lands on each side.
    """
    groups: dict[str, list[Photo]] = {}
    for photo in photos:
        groups.setdefault(photo.group, []).append(photo)
    order = sorted(groups, key=lambda group: hashlib.sha256(f"{seed}/{group}".encode()).digest())
    wanted = max(1, round(share * len(photos)))
    chosen: set[str] = set()
    held = 0
    for group in order[:-1]:
        if held >= wanted:
            break
        # A group too large for what is still wanted waits, unless nothing is held yet.
        if chosen and held + len(groups[group]) > wanted + 1:
            continue
        chosen.add(group)
        held += len(groups[group])
    return (
        tuple(photo for photo in photos if photo.group not in chosen),
        tuple(photo for photo in photos if photo.group in chosen),
    )


class PhotoStore:
    """Hold decoded covers up to a bound, and decode the others again when asked.

    Safe to use from several threads. A picture that changed or vanished since the scan raises ImageRefused.
    """

    def __init__(self, max_bytes: int) -> None:
        self._room = max(1, max_bytes // (_SIDE * _SIDE))
        self._held: OrderedDict[str, U8] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, photo: Photo, pixels: U8) -> None:
        """Keep a decoded cover, dropping those longest unused where there is no room."""
        with self._lock:
            self._held[photo.digest] = pixels
            self._held.move_to_end(photo.digest)
            while len(self._held) > self._room:
                self._held.popitem(last=False)

    def get(self, photo: Photo) -> U8:
        """Return the cover, uint8 [512, 512]; not to be written to."""
        with self._lock:
            held = self._held.get(photo.digest)
            if held is not None:
                self._held.move_to_end(photo.digest)
                return held
        pixels = read_cover(photo.path).pixels
        if _digest(pixels) != photo.digest:
            raise ImageRefused(
                Text("{name} changed since the training began.", name=photo.path.name), advice=Text("Leave it out.")
            )
        self.put(photo, pixels)
        return pixels


def _files(folders: Sequence[Path]) -> Iterator[tuple[Path, str]]:
    """Yield the files of the folders with their names inside, hidden ones left out, in the same order everywhere."""
    for folder in folders:
        if not folder.is_dir():
            raise TrainingFailed(
                Text("There is no folder {folder}.", folder=folder),
                advice=Text("Choose the folder that holds the pictures."),
            )
        found = [path for path in folder.rglob("*") if path.is_file()]
        named = sorted((path.relative_to(folder).as_posix(), path) for path in found)
        yield from ((path, name) for name, path in named if not any(part[0] == "." for part in name.split("/")))


def _digest(pixels: U8) -> str:
    return hashlib.sha256(pixels.tobytes()).hexdigest()


def _fingerprint(pixels: U8) -> bytes:
    """Return 240 bits that resizing and recompression hardly change: which of two neighbouring cells is brighter."""
    side = _SIDE // _PRINT_CELLS
    cells = pixels.reshape(_PRINT_CELLS, side, _PRINT_CELLS, side).mean(axis=(1, 3))
    return np.packbits(cells[:, 1:] > cells[:, :-1] + 0.5).tobytes()


_SUFFIX = re.compile(r"(_q\d{1,3}|[ _-]?\(\d+\)|[ _-](copy|kopie|edited|bw|grey|gray|crop\d*)| - copy)$")
_CROP_LETTER = re.compile(r"(?<=\d)[a-z]$")


def _stem(name: str) -> str:
    """Return a picture's name without what marks a crop, a copy or a JPEG quality: `mex_012a_q70` → `mex_012`."""
    folder, _, file = name.rpartition("/")
    stem = file.rpartition(".")[0].lower() or file.lower()
    while (shorter := _SUFFIX.sub("", stem)) != stem and shorter:
        stem = shorter
    return f"{folder}/{_CROP_LETTER.sub('', stem)}"


def _grouped(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    """Return the photos with their groups: equal stems or near-equal fingerprints belong together."""
    if not photos:
        return ()
    parent = list(range(len(photos)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    stems: dict[str, int] = {}
    prints = np.array([list(photo.fingerprint) for photo in photos], np.uint8).reshape(len(photos), -1)
    for i, photo in enumerate(photos):
        near = np.flatnonzero(np.bitwise_count(prints[:i] ^ prints[i]).sum(axis=1) <= _NEAR_BITS)
        for j in (stems.setdefault(_stem(photo.name), i), *(int(j) for j in near)):
            # The smaller index becomes the root, so a group is named after its first picture.
            a, b = sorted((root(i), root(j)))
            parent[b] = a
    return tuple(replace(photo, group=photos[root(i)].name) for i, photo in enumerate(photos))
