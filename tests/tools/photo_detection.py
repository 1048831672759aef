"""Are photos of two megapixels told from their covers?

    uv run python -m tests.tools.photo_detection --images DIR --keep KEEP

Each photograph is opened by the carrier `photo`, shrunk to 1,632 pixels, grey and in colour. Messages of 1,000 and
10,000 random bytes are hidden as the application hides them, and HILL is simulated with as many bits and one λ for all
planes. KEEP gets a file a photograph with the features, and an interrupted run goes on from it. Printed are the errors
of Fisher discriminants on SPAM features, mean over planes, trained on half of the photographs, and the AUC of sample
pairs, weighted stego and pairs of values.
"""

import argparse
import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers import CoverOptions, Photo, as_array
from stegapp.embedding import LevelPrices, PictureTask, embed_picture, fixed_keys
from stegapp.embedding.costs.hill import hill
from stegapp.embedding.costs.payload import Costs
from stegapp.embedding.simulate import simulate_ternary
from stegapp.evaluation import colour, features
from stegapp.format import Keys, Picture, Secret
from stegapp.models import StegModel, load_model
from stegapp.progress import run_job
from stegapp.steganalysis import spam
from stegapp.steganalysis.classifier import mean_detection_error
from stegapp.system.paths import bundled_models

SIDE = 1_632
BYTES = (1_000, 10_000)
STRUCTURAL = ("spa", "ws", "chi2")

Levels = NDArray[np.uint8]
Roundings = tuple[NDArray[np.int8] | None, ...]
Features = dict[str, NDArray[np.floating]]


def opened(path: Path, *, grey: bool) -> tuple[Levels, Roundings]:
    """Return a photograph's planes and what rounding took away of them."""
    source: Path | bytes = path
    if grey:
        buffer = io.BytesIO()
        with Image.open(path) as image:
            image.convert("L").save(buffer, "PNG", compress_level=1)
        source = buffer.getvalue()
    cover = Photo().open_cover(source, CoverOptions(size=SIDE, provable=True))
    return cover.levels, cover.roundings


def hidden(model: StegModel, levels: Levels, roundings: Roundings, count: int, seed: int) -> tuple[Levels, int]:
    """Return a stego with so many random bytes, and how many bits it carries."""
    rng = np.random.default_rng([seed, count])
    keys = Keys(Secret(rng.bytes(32)))
    picture = Picture.of_levels(levels.copy())
    task = PictureTask(model, picture, rng.bytes(count), LevelPrices(roundings), rng=rng)
    candidate = run_job(embed_picture(task, fixed_keys(keys)))
    return as_array(picture), 8 * candidate.sealed.container_bytes + 384


def simulated(levels: Levels, bits: int, rng: np.random.Generator) -> Levels:
    """Return a stego of simulated HILL, with one λ for all planes."""
    if levels.shape[2] == 3:
        return colour.simulate(colour.LAYOUTS["merging"], levels, bits, rng=rng)
    plane = levels[..., 0]
    return simulate_ternary(plane, Costs.symmetric(hill(plane)), bits, rng=rng)[..., None]


def extracted(levels: Levels, name: str) -> Features:
    """Return what the detectors see of a picture, by name/detector, mean over planes."""
    planes = [np.ascontiguousarray(levels[..., plane]) for plane in range(levels.shape[2])]
    found: Features = {f"{name}/spam": np.mean([spam.features(plane) for plane in planes], axis=0)}
    for detector in STRUCTURAL:
        found[f"{name}/{detector}"] = np.mean([features.extract(detector, plane) for plane in planes], axis=0)
    return found


def measured(path: Path, number: int, model: StegModel) -> Features:
    """Return the features of one photograph and of all its stegos."""
    kept: Features = {}
    for kind in ("grey", "colour"):
        levels, roundings = opened(path, grey=kind == "grey")
        kept |= extracted(levels, f"{kind}/cover")
        for count in BYTES:
            stego, bits = hidden(model, levels, roundings, count, number)
            kept |= extracted(stego, f"{kind}/hide {count}")
            rng = np.random.default_rng([number, count, 1])
            rival = simulated(levels, bits, rng)
            kept |= extracted(rival, f"{kind}/HILL {count}")
            for name, other in (("hide", stego), ("HILL", rival)):
                kept[f"{kind}/{name} {count}/changes"] = np.array([np.count_nonzero(other != levels)], float)
    return kept


def auc(covers: NDArray[np.floating], stegos: NDArray[np.floating]) -> float:
    """Return how likely a stego has the larger figure than a cover, ties counted half."""
    greater = (stegos[:, None] > covers[None]).mean() + (stegos[:, None] == covers[None]).mean() / 2
    return float(greater)


def main() -> None:
    """Extract what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--splits", type=int, default=20)
    options = parser.parse_args()
    options.keep.mkdir(exist_ok=True, parents=True)
    model = load_model(bundled_models() / "lattice.safetensors")
    pictures: list[Features] = []
    for number, path in enumerate(sorted(options.images.glob("*.jpg"))[: options.limit]):
        place = options.keep / f"{path.stem}.npz"
        if not place.exists():
            np.savez(place.with_suffix(".tmp.npz"), **measured(path, number, model))  # type: ignore[arg-type]
            place.with_suffix(".tmp.npz").replace(place)
        with np.load(place) as file:
            pictures.append({key: file[key] for key in file.files})
        print(f"{number + 1} {path.stem}", flush=True)
    names = np.arange(len(pictures)).astype(str)
    for kind in ("grey", "colour"):
        for count in BYTES:
            for method in ("hide", "HILL"):
                name = f"{kind}/{method} {count}"
                both = [np.array([kept[f"{which}/spam"] for kept in pictures]) for which in (f"{kind}/cover", name)]
                error = mean_detection_error(*both, groups=names, splits=options.splits, seed=1)
                found = []
                for detector in STRUCTURAL:
                    covers, stegos = (
                        np.array([kept[f"{which}/{detector}"].item() for kept in pictures])
                        for which in (f"{kind}/cover", name)
                    )
                    found.append(f"{detector} {auc(covers, stegos):.3f}")
                changes = np.mean([kept[f"{name}/changes"] for kept in pictures])
                print(
                    f"{kind:7} {count:>6} bytes {method:5} SPAM P_E {error.mean:.3f} ± {error.deviation:.3f}, "
                    f"AUC {', '.join(found)}, {changes:.0f} changes"
                )


if __name__ == "__main__":
    main()
