"""Where in a colour picture are bits seen least?

    uv run python -m tests.tools.colour_layouts --images DIR --keep KEEP

Each photograph is cut into halves along its long side, and each half shrunk to 612 pixels. Bits are laid into all of
them in the ways of `stegapp.evaluation.colour`, at rates per sample. KEEP gets a file a half with what was extracted,
and an interrupted run goes on from it. Printed are the errors of Fisher discriminants, trained on half of the
photographs. All rates have CRM's own part as features, and SPAM as the mean over planes; the high ones have SRM too.
Takes an hour on one core for 51 photographs.
"""

import argparse
from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.evaluation import colour, rich_models
from stegapp.steganalysis import spam
from stegapp.steganalysis.classifier import mean_detection_error

Features = dict[str, NDArray[np.floating]]

SIDE = 612
TWO_MEGAPIXELS = 3 * 1632 * 1224

BY_NAME = ("merging", "green", "clustered", "together")
RATES: Mapping[str, tuple[float, Mapping[str, colour.Layout]]] = {
    "1000": (8 * 1_000 / TWO_MEGAPIXELS, colour.LAYOUTS),
    "10000": (8 * 10_000 / TWO_MEGAPIXELS, colour.LAYOUTS),
    "0.1": (0.1, {**colour.LAYOUTS, "tiles": colour.tiles(6)}),
    "0.3": (0.3, {name: colour.LAYOUTS[name] for name in BY_NAME}),
}
"""By name: bits per sample, which 1,000 and 10,000 bytes are in a picture of two megapixels, and what is compared."""

HIGH = ("0.1", "0.3")
SETS = {"CRM's own part": ("colour",), "CRM": ("srm", "colour"), "SRM": ("srm",), "SPAM": ("spam",)}


def halves(folder: Path) -> Iterator[tuple[int, str, str, Image.Image]]:
    """Yield number, name, photograph and picture of all first halves, then of all second ones."""
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in (".jpg", ".jpeg", ".png"))
    for half in (0, 1):
        for place, path in enumerate(paths):
            with Image.open(path) as image:
                yield 2 * place + half, f"{path.stem}-{half}", path.stem, image


def shrunk(image: Image.Image, half: int) -> NDArray[np.uint8]:
    """Return a half, its long side SIDE pixels long: [h, w, 3]."""
    width, height = image.size
    boxes = {
        True: ((0, 0, width // 2, height), (width // 2, 0, width, height)),
        False: ((0, 0, width, height // 2), (0, height // 2, width, height)),
    }
    part = image.convert("RGB").crop(boxes[width >= height][half])
    scale = SIDE / max(part.size)
    size = round(part.width * scale), round(part.height * scale)
    return np.asarray(part.resize(size, Image.Resampling.LANCZOS))


def extracted(image: NDArray[np.uint8], name: str, *, high: bool) -> Features:
    """Return the features of a picture, by name/set."""
    planes = [np.ascontiguousarray(image[..., plane]) for plane in range(3)]
    found: Features = {
        f"{name}/colour": rich_models.between_colours(image),
        f"{name}/spam": np.mean([spam.features(plane) for plane in planes], axis=0),
    }
    if high:
        found[f"{name}/srm"] = np.mean([rich_models.srm(plane) for plane in planes], axis=0, dtype=np.float32)
    return found


def measured(cover: NDArray[np.uint8], number: int, kept: Features) -> None:
    """Add what is missing of one picture's features and numbers of changes."""
    if "cover/srm" not in kept:
        kept |= extracted(cover, "cover", high=True)
    for rate, (bits, layouts) in RATES.items():
        for place, (layout, lay) in enumerate(layouts.items()):
            name = f"{layout}/{rate}"
            if f"{name}/changes" in kept:
                continue
            rng = np.random.default_rng([number, place, int(1e6 * bits)])
            stego = colour.simulate(lay, cover, bits * cover.size, rng=rng)
            kept |= extracted(stego, name, high=rate in HIGH)
            kept[f"{name}/changes"] = np.count_nonzero(stego != cover, axis=(0, 1))


def table(pictures: list[Features], photographs: NDArray[np.str_], splits: int) -> Iterator[str]:
    """Yield a line per rate, feature set and layout."""
    for rate, (_, layouts) in RATES.items():
        for title, sets in SETS.items():
            if "srm" in sets and rate not in HIGH:
                continue
            for layout in layouts:
                there = [number for number, kept in enumerate(pictures) if f"{layout}/{rate}/changes" in kept]
                if not there:
                    continue
                covers, stegos = (
                    np.array([np.concatenate([pictures[i][f"{name}/{part}"] for part in sets]) for i in there], float)
                    for name in ("cover", f"{layout}/{rate}")
                )
                changes = np.mean([pictures[number][f"{layout}/{rate}/changes"] for number in there], axis=0)
                error = mean_detection_error(covers, stegos, groups=photographs[there], splits=splits, seed=1)
                yield (
                    f"{rate:>6} {title:15} {layout:10} P_E {error.mean:.3f} ± {error.deviation:.3f}, at 0 "
                    f"{error.at_zero:.3f} ± {error.at_zero_deviation:.3f}, {len(there)} pictures, "
                    f"{changes.round()} changes"
                )


def main() -> None:
    """Extract what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--limit", type=int, help="at most so many halves")
    parser.add_argument("--splits", type=int, default=20)
    options = parser.parse_args()
    options.keep.mkdir(exist_ok=True)
    pictures, photographs = [], []
    for count, (number, name, photograph, image) in enumerate(halves(options.images)):
        if options.limit is not None and count >= options.limit:
            break
        place, kept = options.keep / f"{name}.npz", Features()
        if place.exists():
            with np.load(place) as file:
                kept = {key: file[key] for key in file.files}
        before = len(kept)
        if any(f"{layout}/{rate}/changes" not in kept for rate in RATES for layout in RATES[rate][1]):
            measured(shrunk(image, number % 2), number, kept)
        if len(kept) > before:
            np.savez(place.with_suffix(".tmp.npz"), **kept)  # type: ignore[arg-type]
            place.with_suffix(".tmp.npz").replace(place)
        pictures.append(kept)
        photographs.append(photograph)
        print(f"{count + 1} {name}", flush=True)
    for line in table(pictures, np.array(photographs), options.splits):
        print(line, flush=True)


if __name__ == "__main__":
    main()
