"""The detector that ships with the app: which photos and messages it learns from, and on which it is measured.

Owns the kinds of messages, the part that each photo plays, and keeping what was found: hiding takes seconds a photo,
and a run that was interrupted goes on where it was.

    photos, by photograph ─┬─ training ─── covers, simulated stegos ──────▶ classifiers
                           ├─ measured ─┬─ covers ─────────────────────┐
                           │            └─ stegos as `hide` makes them ┼──▶ how it does on them
                           └─ others ───── covers ─────────────────────┘

Simulated are changes at the costs that `hide` minimises, as many as it makes; what is measured is never simulated.
"""

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import SQUARE
from stegapp.embedding.simulate import lsb_matching, simulate_ternary
from stegapp.errors import UsageError
from stegapp.evaluation.covers import Covers, MeasuredCover, Pictures, choose
from stegapp.format import HEADER_BITS, adaptive, container_length, max_packed_bytes
from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis import spam
from stegapp.steganalysis.detector import Detector
from stegapp.steganalysis.make import Pairs, train_detector
from stegapp.system.atomic import write_atomically
from stegapp.system.state import read_regular

if TYPE_CHECKING:
    from stegapp.models import StegModel
    from stegapp.pipeline import Session

__all__ = ["MEASURED", "TRAINED", "Kind", "make_detector"]

Floats = NDArray[np.float64]
Features = dict[str, Floats]

Kind = tuple[Literal["adaptive", "direct"], int]
"""How a message is hidden, and its bytes; 0 for as many as fit."""

Role = Literal["training", "measured", "other"]

TRAINED: tuple[Kind, ...] = (
    ("adaptive", 4_000),
    ("adaptive", 13_000),
    ("direct", 1_000),
    ("direct", 4_000),
    ("direct", 16_000),
    ("direct", 0),
)
MEASURED: tuple[Kind, ...] = (("adaptive", 100), ("adaptive", 1_000), *TRAINED)

_CLASSIFIERS: dict[str, tuple[Kind, ...]] = {
    "adaptive": tuple(kind for kind in TRAINED if kind[0] == "adaptive"),
    **{f"direct {size or 'full'}": (("direct", size),) for method, size in TRAINED if method == "direct"},
}
"""What each classifier learns. Direct stegos are told best by one for their length; for adaptive ones that makes no
difference, and messages shorter than these teach nothing."""

_MEASURED_SHARE, _TEST_SHARE = 0.075, 0.5
"""Of the photos: those in which is hidden for measuring, and those with all others that do not train."""

_FEWEST_PHOTOS = 40

_LARGEST_KEPT = 64 << 20
"""Bytes of what was found of one photo."""

_OVERHEAD = 1.1
"""Ideal coding of so many times the payload changes as many pixels as the trellises do, within some percent."""

_CODE_RATE = 0.975
_HIDE, _SIMULATE = 31, 32
_COVER = "cover"


@dataclass(frozen=True, eq=False)
class _Photo:
    group: str
    role: Role
    features: Features


def make_detector(
    pictures: Pictures, *, session: "Session", keep: Path | None, description: str, cancel: CancelToken
) -> Job[Detector]:
    """Hide in photos with the default model, train and measure.

    keep: an existing folder for what was found of each photo; what is there already is taken from it. description: of
    the photos, for a reader. Raises as `covers.choose`, UsageError, ModelRefused, OutputRefused, Cancelled.
    """
    covers = yield from choose(pictures, cancel=cancel)
    if len(covers) < _FEWEST_PHOTOS:
        raise UsageError(
            f"A detector cannot be trained and measured on {len(covers)} photos.",
            advice=f"Give {_FEWEST_PHOTOS} at least; figures mean something from some hundred on.",
        )
    roles = _roles(covers, pictures.seed)
    yield Progress("load-model")
    model = session.model(None, device="cpu")
    photos = []
    for number in range(len(covers)):
        cancel.raise_if_cancelled()
        yield Progress("stegos", number, len(covers))
        cover = covers[number]
        role = roles[cover.group]
        photos.append(_Photo(cover.group, role, _features(cover, role, model, keep, cancel)))
    yield Progress("detect")
    return _trained(photos, model, description)


def _roles(covers: Covers, seed: int) -> dict[str, Role]:
    """Return what each photograph serves for: all pictures of one for the same."""
    groups = [covers.group(number) for number in range(len(covers))]
    roles: dict[str, Role] = {}
    done = 0
    for group in np.random.default_rng(seed).permutation(sorted(set(groups))).tolist():
        share = done / len(groups)
        roles[group] = "measured" if share < _MEASURED_SHARE else "other" if share < _TEST_SHARE else "training"
        done += groups.count(group)
    return roles


# ---------------------------------------------------------------- features


def _features(cover: MeasuredCover, role: Role, model: "StegModel", keep: Path | None, cancel: CancelToken) -> Features:
    """Return features by label, those of the kept file first."""
    finer = "" if cover.rounding is None else "-finer"
    place = keep / f"{cover.seed[1]:015x}-{cover.seed[0]}-{model.id}{finer}.npz" if keep is not None else None
    found = _kept(place)
    known = len(found)
    if _COVER not in found:
        found[_COVER] = spam.features(cover.pixels)
    if role == "training":
        for kind in TRAINED:
            if _label(kind, hidden=False) not in found:
                stego = _simulated(cover, kind)
                if stego is not None:
                    found[_label(kind, hidden=False)] = spam.features(stego)
    elif role == "measured":
        _hide(cover, [kind for kind in MEASURED if _label(kind, hidden=True) not in found], model, found, cancel)
    if place is not None and len(found) > known:
        data = io.BytesIO()
        np.savez(data, **found)  # type: ignore[arg-type]  # the stub takes a keyword for another parameter
        write_atomically(place, data.getvalue(), replace=True)
    return found


def _hide(
    cover: MeasuredCover, kinds: Sequence[Kind], model: "StegModel", found: Features, cancel: CancelToken
) -> None:
    """Add the features of stegos, of those kinds that fit."""
    from stegapp.evaluation.hiding import Hider

    hiders: dict[str, Hider] = {}
    for method, size in kinds:
        if method not in hiders:
            hiders[method] = Hider(
                model,
                cover.pixels,
                method=method,
                strength=None,
                seed=(*cover.seed, _HIDE),
                rounding=cover.rounding,
            )
        hidden = hiders[method].hide(size or None, cancel=cancel)
        if hidden is not None:
            found[_label((method, size), hidden=True)] = spam.features(hidden.stego)


def _simulated(cover: MeasuredCover, kind: Kind) -> NDArray[np.uint8] | None:
    """Return a stego with the statistics of a hidden message's, None if it would not fit."""
    from stegapp.embedding.costs.choice import costs_for

    method, size = kind
    rng = cover.random(_SIMULATE, *kind[0].encode(), size)
    pixels = cover.pixels
    if method == "direct":
        carried = HEADER_BITS + round(8 * container_length(size, limit_bytes=2 * size) / _CODE_RATE)
        return lsb_matching(pixels, carried if size else SQUARE.free_positions, rng=rng)
    payload_bits = adaptive.payload_bits(size, limit_bytes=2 * size, geometry=SQUARE)
    try:
        costs = costs_for(
            pixels,
            payload_bits,
            may_change=(pixels > 0) & (pixels < 255),
            sign_invariant=True,
            other_bits=adaptive.HEADER_SYNDROME_BITS,
            rounding=cover.rounding,
        )
        return simulate_ternary(pixels, costs, _OVERHEAD * (adaptive.HEADER_SYNDROME_BITS + payload_bits), rng=rng)
    except ValueError:
        return None


def _kept(place: Path | None) -> Features:
    if place is None or not place.exists():
        return {}
    try:
        with np.load(io.BytesIO(read_regular(place, largest=_LARGEST_KEPT)), allow_pickle=False) as file:
            return {name: file[name] for name in file.files}
    except (OSError, EOFError, ValueError, KeyError, NotImplementedError, zipfile.BadZipFile, zlib.error):
        return {}  # cut short: made again


def _label(kind: Kind, *, hidden: bool) -> str:
    return f"{kind[0]}-{kind[1]}{'' if hidden else '-simulated'}"


# ---------------------------------------------------------------- training


def _trained(photos: Sequence[_Photo], model: "StegModel", description: str) -> Detector:
    """Train the classifiers, and measure on stegos that were really hidden."""
    training = [photo for photo in photos if photo.role == "training"]
    test = [photo for photo in photos if photo.role != "training"]
    hidden_in = [photo for photo in photos if photo.role == "measured"]
    full = max_packed_bytes(SQUARE.payload_positions, _CODE_RATE)
    measured = []
    for kind in MEASURED:
        name = next((name for name, kinds in _CLASSIFIERS.items() if kind in kinds), kind[0])
        measured.append((kind[0], kind[1] or full, name, _pairs(hidden_in, [kind], hidden=True)))
    return train_detector(
        {name: _pairs(training, kinds, hidden=False) for name, kinds in _CLASSIFIERS.items()},
        _covers(training),
        _covers(test),
        measured,
        model=f"{model.card.name} ({model.id})",
        pictures=description,
    )


def _covers(photos: Sequence[_Photo]) -> Floats:
    return np.array([photo.features[_COVER] for photo in photos])


def _pairs(photos: Sequence[_Photo], kinds: Sequence[Kind], *, hidden: bool) -> Pairs:
    """Return all pairs of a cover and its stego of one of these kinds."""
    labels = [_label(kind, hidden=hidden) for kind in kinds]
    there = [(photo, label) for photo in photos for label in labels if label in photo.features]
    return Pairs(
        covers=np.array([photo.features[_COVER] for photo, _ in there]),
        stegos=np.array([photo.features[label] for photo, label in there]),
        groups=np.array([photo.group for photo, _ in there]),
    )
