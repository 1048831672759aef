"""Can one who was given a message's password tell whether the picture carries a second message?

    uv run python -m tests.tools.decoy_detection --images DIR --keep KEEP

Each photograph is shrunk to a longer side drawn from 1,280 to 1,632 and made a stego in colour: with message A alone,
and with A and a second message B of each of `--bytes`. The examiner has everything of A: password, message, and so the
tiles. It looks at all other tiles. Asked are

- SPAM, the mean over these tiles, by a Fisher discriminant; with `--ensemble` also by the ensemble classifier;
- SPAM of single tiles, by a discriminant that learned from tiles with and without B; the highest score, and the mean;
- WS, SPA and chi-square, mean and extreme over the tiles, each with a threshold;
- residuals at anchors beside those of their neighbours, as `tests.tools.anchors` has them;
- all of these single figures together, by a Fisher discriminant.

Trained is on half of the photographs, asked about the other half, ten times. Printed are the error at the threshold
that training found, P_E and the area under the ROC curve; 0.5 is guessing each time. So that it shows what this
examiner can see, there is a control: as many tiles as B has, with every lowest bit replaced. KEEP gets a file for each
photograph, and an interrupted run goes on from it.
"""

import argparse
import hashlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers import CoverOptions, Photo
from stegapp.embedding import LevelPrices, PictureTask, embed_messages
from stegapp.errors import CoverUnsuitable, DoesNotFit
from stegapp.evaluation import ensemble
from stegapp.format import Keys, Picture, tile_order
from stegapp.format.crypto import Secret
from stegapp.format.message import FileEntry, Message, pack
from stegapp.imaging.decode import decoded
from stegapp.models import StegModel
from stegapp.pipeline import Session
from stegapp.progress import run_job
from stegapp.steganalysis import spam, structural
from stegapp.steganalysis.classifier import (
    DetectionError,
    Scores,
    area_under_curve,
    split_by_group,
    threshold,
    train,
)
from tests.tools.anchors import residuals

SIDES = (1_280, 1_632)
_LEAST_FACTOR = 1.2
"""Of shrinking, as the carrier asks for."""

FIGURES: Mapping[str, Callable[[NDArray[np.uint8]], float]] = {
    "ws": structural.ws,
    "spa": structural.spa,
    "chi2": structural.chi2,
}

Floats = NDArray[np.float64]
Seen = dict[str, Floats]
"""What the examiner has of one stego: for each tile outside A's, `spam` [n, 686], `figures` [n, 3], `anchors` [n, 2]
(sum of the paired differences, and how many), `number` [n], and `carries` [n], which it does not know."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--first-bytes", type=int, default=1_000)
    parser.add_argument("--bytes", type=int, nargs="+", default=[1_000, 3_000])
    parser.add_argument("--splits", type=int, default=10)
    parser.add_argument("--ensemble", action="store_true")
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    options.keep.mkdir(parents=True, exist_ok=True)
    model = Session().model(None, device="cpu")
    found: list[dict[str, Seen]] = []
    for path in sorted(options.images.glob("*.jpg"))[: options.limit]:
        kept = options.keep / f"{path.stem}.npz"
        if not kept.exists():
            seen = photograph(path, model, options.first_bytes, options.bytes)
            flat = {f"{stego}/{name}": values for stego, parts in seen.items() for name, values in parts.items()}
            np.savez_compressed(kept, **flat)  # type: ignore[arg-type]
            print(path.stem, "is done" if seen else "is too small, or has no room", flush=True)
        seen = _loaded(kept)
        if seen:
            found.append(seen)
    for size in (*map(str, options.bytes), "control"):
        report(size, found, splits=options.splits, with_ensemble=options.ensemble)


def _loaded(path: Path) -> dict[str, Seen]:
    seen: dict[str, Seen] = {}
    with np.load(path) as file:
        for name in file.files:
            stego, part = name.split("/")
            seen.setdefault(stego, {})[part] = file[name].astype(np.float64)
    return seen


# ---------------------------------------------------------------- stegos


def photograph(path: Path, model: StegModel, first_bytes: int, sizes: list[int]) -> dict[str, Seen]:
    """Return what is seen of a photograph's stegos: `one`, each of the sizes, and `control`; nothing if one fails."""
    seed = int.from_bytes(hashlib.sha256(path.stem.encode()).digest()[:4], "little")
    with decoded(path, grey=False) as picture:
        most = min(SIDES[1], int(max(picture.size) / _LEAST_FACTOR))
    if most < SIDES[0]:
        return {}
    side = int(np.random.default_rng(seed).integers(SIDES[0], most + 1))
    cover = Photo().open_cover(path, CoverOptions(size=side))
    assert isinstance(cover.planes, Picture)
    prices = LevelPrices(cover.roundings)
    seen: dict[str, Seen] = {}
    try:
        for size in (0, *sizes):
            stego, tiles = hidden(model, cover.planes, prices, [first_bytes, *([size] if size else [])], (seed, size))
            given, others = tiles[0], tiles[1] if size else set()
            seen[str(size) if size else "one"] = looked_at(stego, given, others)
    except (CoverUnsuitable, DoesNotFit):
        return {}
    control = stego.copy()
    rng = np.random.default_rng((seed, 1))
    for number in others:
        area = stego.geometry.tile(number).area
        levels = control[area]
        control[area] = (levels & np.uint8(254)) | rng.integers(0, 2, levels.shape).astype(np.uint8)
    seen["control"] = looked_at(control, given, others)
    return seen


def hidden(
    model: StegModel, picture: Picture, prices: LevelPrices, sizes: list[int], seed: tuple[int, ...]
) -> tuple[Picture, list[set[int]]]:
    """Return a stego with messages of random bytes, and the tiles of each."""
    rng = np.random.default_rng(seed)
    copy = picture.copy()
    tasks = [
        PictureTask(model, copy, pack(Message.from_files([FileEntry("m", rng.bytes(size))])), prices, rng=rng)
        for size in sizes
    ]
    candidates = run_job(embed_messages(tasks, [_derived((*seed, number)) for number in range(len(sizes))]))
    tiles = [set(tile_order(each.keys, copy.geometry)[: each.sealed.header.tiles].tolist()) for each in candidates]
    return copy, tiles


def _derived(seed: tuple[int, ...]) -> Callable[[bytes], "Future[Keys]"]:
    """Return a derivation without Argon2id: keys of a seed and a salt."""

    def derive(salt: bytes) -> "Future[Keys]":
        future: Future[Keys] = Future()
        future.set_result(Keys(Secret(hashlib.sha256(repr(seed).encode() + salt).digest())))
        return future

    return derive


# ---------------------------------------------------------------- what the examiner sees


def looked_at(stego: Picture, given: set[int], others: set[int]) -> Seen:
    """Return what is seen of all tiles but those of the message that was given away."""
    rows = []
    for number in range(stego.geometry.tiles):
        if number in given:
            continue
        tile = stego.geometry.tile(number)
        levels = np.ascontiguousarray(stego[tile.area])
        size = np.minimum(residuals(levels), 4)
        at = size[tile.geometry.anchors]
        beside = size[4::8, 0::16][:, : at.shape[1]]
        rows.append(
            {
                "spam": spam.features(levels).astype(np.float32),
                "figures": np.array([figure(levels) for figure in FIGURES.values()]),
                "anchors": np.array([(at - beside[:, : at.shape[1]]).sum(), at.size]),
                "number": np.array(number),
                "carries": np.array(number in others),
            }
        )
    return {name: np.array([row[name] for row in rows]) for name in rows[0]}


def pooled(seen: Seen) -> Floats:
    """Return the mean of the tiles' SPAM features, [686]."""
    return seen["spam"].mean(axis=0)


def single(seen: Seen) -> Floats:
    """Return single figures: mean and extreme of each of FIGURES, and of the anchors, [7]."""
    figures = seen["figures"]
    anchors = seen["anchors"][:, 0].sum() / seen["anchors"][:, 1].sum()
    return np.concatenate([figures.mean(axis=0), figures.max(axis=0), [anchors]])


NAMES = (*(f"{name}, {how}" for how in ("mean", "highest") for name in FIGURES), "anchors")


# ---------------------------------------------------------------- telling


@dataclass(frozen=True)
class Told:
    """What an examiner told of photographs that it had not seen."""

    error: DetectionError
    area: float

    @classmethod
    def of(cls, scores: list[tuple[Floats, Floats]]) -> "Told":
        return cls(DetectionError.of(scores), float(np.mean([area_under_curve(*each) for each in scores])))


def report(size: str, found: list[dict[str, Seen]], *, splits: int, with_ensemble: bool) -> None:
    """Print what each examiner tells."""
    pairs = [(seen["one"], seen[size]) for seen in found]
    taken = np.mean([two["carries"].sum() for _, two in pairs])
    tiles = np.mean([len(two["carries"]) for _, two in pairs])
    print(f"second message: {size}; {len(pairs)} photographs; {taken:.1f} of {tiles:.1f} tiles outside the first's")
    for name, told in examined(pairs, splits=splits, with_ensemble=with_ensemble):
        error = told.error
        print(
            f"  {name:28} error {error.at_zero:.3f} ± {error.at_zero_deviation:.3f}, P_E {error.mean:.3f} "
            f"± {error.deviation:.3f}, AUC {told.area:.3f}",
            flush=True,
        )


def examined(pairs: list[tuple[Seen, Seen]], *, splits: int, with_ensemble: bool = False) -> Iterator[tuple[str, Told]]:
    """Yield each examiner's name and what it told. pairs: of each photograph, with A alone and with both."""
    groups = np.array([str(number) for number in range(len(pairs))])
    halves = [split_by_group(groups, 0.5, rng=np.random.default_rng([7, split])) for split in range(splits)]
    spams, figures = (np.array([[of(seen) for seen in pair] for pair in pairs]) for of in (pooled, single))

    def told(features: Floats, fit: Callable[..., Scores]) -> Told:
        one, two, scores = features[:, 0], features[:, 1], []
        for split, known in enumerate(halves):
            score = fit(one[known], two[known], groups[known], np.random.default_rng([8, split]))
            scores.append((score(one[~known]), score(two[~known])))
        return Told.of(scores)

    yield "SPAM, mean, Fisher", told(spams, _fisher)
    if with_ensemble:
        yield "SPAM, mean, ensemble", told(spams, ensemble.fit)
    highest, mean = _by_tiles(pairs, groups, halves)
    yield "SPAM of tiles, highest", highest
    yield "SPAM of tiles, mean", mean
    for column, name in enumerate(NAMES):
        yield name, told(figures[..., column : column + 1], threshold)
    yield "single figures, Fisher", told(figures, _fisher)


def _fisher(one: Floats, two: Floats, groups: NDArray[np.str_], rng: np.random.Generator) -> Scores:
    return train(one, two, groups=groups, rng=rng).scores


def _by_tiles(
    pairs: list[tuple[Seen, Seen]], groups: NDArray[np.str_], halves: list[NDArray[np.bool_]]
) -> tuple[Told, Told]:
    """Return what the highest and the mean score of tiles tell; the threshold is that of the training pictures."""
    highest: list[tuple[Floats, Floats]] = []
    mean: list[tuple[Floats, Floats]] = []
    for split, known in enumerate(halves):
        clean, carrying, names = _tiles_of(pairs, groups, known)
        score = train(clean, carrying, groups=names, rng=np.random.default_rng([9, split])).scores
        for kept, of in ((highest, np.max), (mean, np.mean)):
            one, two = (np.array([[of(score(pair[side]["spam"]))] for pair in pairs]) for side in (0, 1))
            over = threshold(one[known], two[known], groups[known], np.random.default_rng(0))
            kept.append((over(one[~known]), over(two[~known])))
    return Told.of(highest), Told.of(mean)


def _tiles_of(
    pairs: list[tuple[Seen, Seen]], groups: NDArray[np.str_], known: NDArray[np.bool_]
) -> tuple[Floats, Floats, NDArray[Any]]:
    """Return features of tiles that carry nothing and of the same tiles with B, and the photographs they are of."""
    clean, carrying, names = [], [], []
    for number in np.flatnonzero(known):
        one, two = pairs[number]
        places = {int(tile): row for row, tile in enumerate(one["number"])}
        for row, tile in enumerate(two["number"]):
            if two["carries"][row] and int(tile) in places:
                clean.append(one["spam"][places[int(tile)]])
                carrying.append(two["spam"][row])
                names.append(groups[number])
    return np.array(clean), np.array(carrying), np.array(names)


if __name__ == "__main__":
    main()
