"""All that is measured on one photograph: its stegos are made, and what detectors see of them is counted.

Owns the names of these figures. The work can be sent to another process, which loads the model for itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from stegapp.errors import ImageRefused
from stegapp.evaluation.covers import Quality
from stegapp.evaluation.hiding import MessageSize, TileHider
from stegapp.evaluation.judging import OWN
from stegapp.evaluation.whole import keeping
from stegapp.evaluation.whole.keeping import Figures
from stegapp.evaluation.whole.kinds import Kind, Planes, changes, kind_of
from stegapp.evaluation.whole.opening import opened
from stegapp.evaluation.whole.options import METHODS, Whole
from stegapp.evaluation.workers import loaded
from stegapp.models import ModelEntry, StegModel
from stegapp.progress import CancelToken

__all__ = ["PLANES", "LeftOut", "Work", "figures_of", "measured", "seen_of"]

PLANES = "planes"
"""The figure that says how many planes a photograph has."""

_COVER = "cover"
_HIDE, _REFERENCE = 21, 22


@dataclass(frozen=True)
class LeftOut:
    """A photograph that makes no such cover. why: a sentence."""

    why: str


@dataclass(frozen=True)
class Work:
    """What to measure on one photograph.

    seed: of all its random numbers. model: which is loaded on `device`. Others as in a DetectionTest.
    """

    path: Path
    seed: tuple[int, int]
    whole: Whole
    quality: Quality
    detectors: tuple[str, ...]
    message_bytes: tuple[MessageSize, ...]
    compare: tuple[str, ...]
    side_information: bool
    model: ModelEntry = field(repr=False)
    device: str
    keep: Path | None = None

    @property
    def kept(self) -> Path | None:
        """The file that keeps what is found."""
        if self.keep is None:
            return None
        options = {
            "carrier": self.whole.carrier,
            "size": self.whole.size,
            "grey": self.whole.grey,
            "provable": self.whole.provable,
            "quality": self.quality,
            "side_information": self.side_information,
            "seed": self.seed[0],
            "model": self.model.id,
            "device": self.device,
        }
        return keeping.kept_file(self.keep, self.path, options)

    def stegos(self) -> Iterator[tuple[str, MessageSize]]:
        """Yield methods and sizes; for each size, ours first."""
        for size in self.message_bytes:
            for method in (OWN, *self.compare):
                yield method, size


def figures_of(method: str, size: MessageSize) -> str:
    """Return the name of a stego's payload in bits, PSNR and count of changes; nothing where it did not fit."""
    return f"{method} {_named(size)}/figures"


def seen_of(detector: str, method: str = _COVER, size: MessageSize = 0) -> str:
    """Return the name of what a detector sees of the cover, or of a stego."""
    return f"{method} {_named(size)}/{detector}" if method != _COVER else f"{_COVER}/{detector}"


def measured(work: Work, model: StegModel | None = None, cancel: CancelToken | None = None) -> Figures | LeftOut:
    """Return the figures of one photograph: kept ones, and the others made and kept too.

    model: loaded, if it is not to be loaded here. Raises OutputRefused, ModelRefused, Cancelled.
    """
    place, cancel = work.kept, cancel or CancelToken()
    found = keeping.read(place) if place is not None else {}
    if _complete(work, found):
        return found
    try:
        cover = opened(work.path, work.whole, work.quality, side_information=work.side_information, cancel=cancel)
        kind = kind_of(cover)
        found[PLANES] = np.array([kind.count], float)
        for detector in work.detectors:
            name = seen_of(detector)
            if name not in found:
                found[name] = kind.features(detector, kind.planes)
    except ImageRefused as error:
        name = work.path.name
        return LeftOut(error.text if name in error.text else f"{name}: {error.text}")
    hider = TileHider(model or loaded(work.model, work.device), cover, seed=(*work.seed, _HIDE))
    for method, size in work.stegos():
        cancel.raise_if_cancelled()
        if not _complete_stego(work, found, method, size):
            _add(work, found, kind, hider, method, size, cancel)
    if place is not None:
        keeping.write(place, found)
    return found


def _add(
    work: Work, found: Figures, kind: Kind, hider: TileHider, method: str, size: MessageSize, cancel: CancelToken
) -> None:
    """Make one stego and add its figures. Ours is made before those that are compared with it."""
    stego: Planes | None = None
    bits = 0
    if method == OWN:
        hidden = hider.hide(size, cancel=cancel)
        if hidden is not None:
            stego, bits = kind.of(hidden.picture), hidden.payload_bits
    elif found[figures_of(OWN, size)].size:
        bits = int(found[figures_of(OWN, size)][0])
        place = tuple(METHODS[work.whole.carrier]).index(method)
        rng = np.random.default_rng((*work.seed, _REFERENCE, place, size or 0))
        stego = kind.simulated(method, bits, rng=rng)
    figures: list[float] = []
    if stego is not None:
        figures = [bits, kind.psnr_db(stego), changes(kind.planes, stego)]
        for detector in work.detectors:
            cancel.raise_if_cancelled()
            found[seen_of(detector, method, size)] = kind.features(detector, stego)
    found[figures_of(method, size)] = np.array(figures, float)


def _complete(work: Work, found: Figures) -> bool:
    covers = all(seen_of(detector) in found for detector in work.detectors)
    return PLANES in found and covers and all(_complete_stego(work, found, *stego) for stego in work.stegos())


def _complete_stego(work: Work, found: Figures, method: str, size: MessageSize) -> bool:
    figures = found.get(figures_of(method, size))
    if figures is None:
        return False
    return not figures.size or all(seen_of(detector, method, size) in found for detector in work.detectors)


def _named(size: MessageSize) -> str:
    return "full" if size is None else str(size)
