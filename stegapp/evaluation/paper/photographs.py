"""The photographs of the paper's tables: compressed and decoded once, and whole sources kept apart.

Owns the folders of covers, one for each quality, and which source a photograph is from.
"""

import hashlib
from collections import Counter
from pathlib import Path

from stegapp.errors import ImageRefused, UsageError
from stegapp.imaging.png import encode_png
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.atomic import write_atomically
from stegapp.training.patterns import through_jpeg
from stegapp.training.photos import Photo, PhotoStore, scanning

__all__ = ["KEPT", "LEFT_OUT", "prepare", "source_of", "sources_left_out"]

KEPT, LEFT_OUT = "kept", "left-out"
"""The two folders of a quality: what is trained and tested on, and what is tested on alone."""

_SHARE = 0.2  # of the photographs, to leave out where no sources are named


def source_of(photo: Photo) -> str:
    """Return a photograph's source: the first folder in its name, else what stands before the first "_"."""
    folder, _, rest = photo.name.partition("/")
    return folder if rest else photo.name.partition("_")[0]


def sources_left_out(photos: tuple[Photo, ...], named: tuple[str, ...], *, seed: int) -> frozenset[str]:
    """Return the sources to leave out: those named, else some with about a fifth of the photographs.

    Raises UsageError for a source that is not there, and where none or nothing would be left.
    """
    counts = Counter(map(source_of, photos))
    if unknown := sorted(set(named) - counts.keys()):
        raise UsageError(
            f"There is no photograph from the source {unknown[0]!r}.", advice=f"Known are: {', '.join(sorted(counts))}."
        )
    if len(counts) < 2:
        raise UsageError(
            "All photographs are from one source, so none can be left out for Table IV.",
            advice="Give folders with a subfolder for each source, or names such as SOURCE_001.png.",
        )
    chosen = set(named)
    if not named:
        for source in sorted(counts, key=lambda source: hashlib.sha256(f"{seed}/{source}".encode()).digest()):
            if sum(counts[each] for each in chosen | {source}) <= max(_SHARE * len(photos), min(counts.values())):
                chosen.add(source)
    if len(chosen) == len(counts):
        raise UsageError("Every source is left out, so there is nothing to train on.", advice="Name fewer of them.")
    return frozenset(chosen)


def prepare(
    images: tuple[Path, ...],
    folder: Path,
    qualities: tuple[int, ...],
    *,
    left_out: tuple[str, ...],
    seed: int,
    cancel: CancelToken,
) -> Job[None]:
    """Write each photograph as the grey square that a JPEG of each quality decodes to; those that are there stay.

    Raises UsageError, ImageRefused, OutputRefused, Cancelled.
    """  # fmt: skip
    done = folder / "complete"
    if done.exists():
        return
    store = PhotoStore(1 << 20)
    scan = yield from scanning(images, cancel=cancel)
    if not scan.usable:
        raise ImageRefused("There is no picture to train on.", advice="Choose a folder of photographs.")
    apart = sources_left_out(scan.usable, left_out, seed=seed)
    for number, photo in enumerate(scan.usable):
        cancel.raise_if_cancelled()
        yield Progress("compress", number, len(scan.usable))
        pixels = store.get(photo)
        kind = LEFT_OUT if source_of(photo) in apart else KEPT
        for quality in qualities:
            path = folder / f"qf{quality}" / kind / _file_name(photo)
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(path, encode_png(through_jpeg(pixels, quality)))
    write_atomically(done, ("\n".join(sorted(apart)) + "\n").encode())


def _file_name(photo: Photo) -> Path:
    """Return the name of a photograph's square: its own, made unlike those of others by its digest.

    The digest stands as numbers of copies do, so that a scan still sees which pictures show one photograph.
    """
    name = Path(photo.name)
    return name.with_name(f"{name.stem} ({int(photo.digest[:8], 16)}).png")
