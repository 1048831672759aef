"""Are JPEGs told from their covers, when coefficients are changed at the bound of coding? And where do changes lie?

`stegapp evaluate --carrier jpeg` asks the first about Y, and about what hide makes. This script looks at Cb and Cr too,
simulates exactly as many bits as it is told, and says by `--changes` which coefficients change.

    uv run python -m tests.tools.jpeg_detection --images DIR --keep KEEP

Each photograph is shrunk to 1,280 pixels and compressed once by Pillow at quality 85 and 93, 4:2:0; with `--grey`, it
is taken as it is, in grey. Bits are simulated with one λ for Y, Cb and Cr: by J-UNIWARD, by UERD, and by J-UNIWARD that
knows the coefficients before rounding. KEEP gets a file of features for each photograph and detector, and an
interrupted run goes on from it. Printed are the errors of Fisher discriminants, trained on half of the photographs.
"""

import argparse
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from stegapp.embedding.costs.blocks import Plane
from stegapp.evaluation import jpeg_features, jpeg_reference
from stegapp.imaging.jpeg.coefficients import JpegPicture
from stegapp.imaging.jpeg.compression import Compressed, compress
from stegapp.steganalysis.classifier import mean_detection_error

LONG_SIDE = 1_280
LEAST_SIDE = 1_536
"""Long side of a photograph that is shrunk; a smaller one keeps much of what its own JPEG did."""

QUALITIES = (85, 93)
METHODS = ("juniward", "uerd", "si-uniward", "si-eighths", "si-untied")

Features = dict[str, NDArray[np.floating]]


def lost(jpeg: Compressed) -> list[NDArray[np.float32]]:
    """Return what rounding took away of each plane's coefficients."""
    return [each.astype(np.float32) for each in jpeg.lost]


def opened(path: Path, *, grey: bool) -> Image.Image | None:
    """Return a photograph as it is compressed; None for one that is too small."""
    with Image.open(path) as file:
        if grey:
            return file.convert("L")
        if max(file.size) < LEAST_SIDE:
            return None
        image = ImageOps.exif_transpose(file).convert("RGB")
    factor = LONG_SIDE / max(image.size)
    return image.resize((round(factor * image.width), round(factor * image.height)), Image.Resampling.LANCZOS)


def measured(image: Image.Image, number: int, detector: str, sizes: list[int]) -> Features:
    """Return what a detector sees of a photograph and of all its stegos, by quality/picture/component."""
    kept: Features = {}

    def keep(name: str, planes: Sequence[Plane], cover: JpegPicture) -> None:
        for component, plane, table in zip(("Y", "Cb", "Cr"), planes, cover.tables, strict=False):
            kept[f"{name}/{component}"] = jpeg_features.extract(detector, [plane], [table])
        changes = [np.count_nonzero(plane != before) for plane, before in zip(planes, cover.planes, strict=True)]
        kept[f"{name}/changes"] = np.array(changes, float)

    for quality in QUALITIES:
        jpeg = compress(image, quality)
        cover = jpeg.picture
        keep(f"{quality}/cover", cover.planes, cover)
        kept[f"{quality}/nonzero"] = np.array([np.count_nonzero(plane) for plane in cover.planes], float)
        for name, stego in stegos(jpeg, number, quality, sizes):
            keep(name, stego, cover)
    return kept


def stegos(jpeg: Compressed, number: int, quality: int, sizes: list[int]) -> Iterator[tuple[str, list[Plane]]]:
    """Return the stegos of one JPEG, by quality/method bytes."""
    cover = jpeg.picture
    for count in sizes:
        for method in METHODS:
            rng = np.random.default_rng([number, quality, count])
            planes = jpeg_reference.simulate(method, cover.planes, cover.tables, 8 * count, rng=rng, lost=lost(jpeg))
            yield f"{quality}/{method} {count}", planes


def changes_in(image: Image.Image, number: int, sizes: list[int]) -> Features:
    """Return, for each stego's Y, its changes, and which share of them is half-way and makes coefficients smaller."""
    found: Features = {}
    for quality in QUALITIES:
        jpeg = compress(image, quality)
        luma = jpeg.picture.planes[0]
        half_way = np.abs(lost(jpeg)[0]) >= 0.5 - 1e-4
        for name, stego in stegos(jpeg, number, quality, sizes):
            changed = stego[0] != luma
            smaller = (np.abs(stego[0]) < np.abs(luma))[changed & (luma != 0)].mean()
            found[name] = np.array([changed.sum(), half_way[changed].mean(), smaller, half_way.mean()])
    return found


def photograph(path: Path) -> str:
    """Return the photograph that a file shows: names of two crops of one differ by a letter at the end."""
    return re.sub(r"(?<=\d)[a-z]$", "", path.stem)


def table(pictures: list[Features], groups: NDArray[np.str_], *, grey: bool, sizes: list[int], splits: int) -> None:
    """Print the errors."""
    seen = {"Y": ("Y",)} if grey else {"Y": ("Y",), "Cb Cr": ("Cb", "Cr"), "Y Cb Cr": ("Y", "Cb", "Cr")}
    for quality in QUALITIES:
        nonzero = np.mean([kept[f"{quality}/nonzero"] for kept in pictures], axis=0)
        print(f"quality {quality}, coefficients that are not 0: {np.rint(nonzero).astype(int).tolist()}")
        for count in sizes:
            for method in METHODS:
                name = f"{quality}/{method} {count}"
                changes = np.mean([kept[f"{name}/changes"] for kept in pictures], axis=0)
                row = f"{quality} {count:>6} bytes {method:10}"
                for label, parts in seen.items():
                    covers, stegos = (
                        np.array([np.concatenate([kept[f"{which}/{part}"] for part in parts]) for kept in pictures])
                        for which in (f"{quality}/cover", name)
                    )
                    error = mean_detection_error(
                        covers.astype(float), stegos.astype(float), groups=groups, splits=splits, seed=1
                    )
                    row += f"  {label}: P_E {error.mean:.3f}, at 0 {error.at_zero:.3f} ± {error.at_zero_deviation:.3f}"
                print(f"{row}  changes {np.rint(changes).astype(int).tolist()}", flush=True)


def main() -> None:
    """Extract what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--keep", type=Path, required=True)
    parser.add_argument("--grey", action="store_true", help="grey PNGs as they are, but those with _q in their names")
    parser.add_argument("--detector", choices=jpeg_features.NAMES, default="dctr")
    parser.add_argument("--bytes", type=int, nargs="+", default=[1_000, 10_000])
    parser.add_argument("--limit", type=int, help="photographs")
    parser.add_argument("--splits", type=int, default=20)
    parser.add_argument("--kept", action="store_true", help="extract nothing more")
    parser.add_argument("--changes", action="store_true", help="print where the changes of Y lie, and nothing else")
    options = parser.parse_args()
    jpeg_features.check(options.detector)
    options.keep.mkdir(exist_ok=True, parents=True)
    paths = sorted(options.images.glob("*.png" if options.grey else "*.jpg"))
    paths = [path for path in paths if not (options.grey and "_q" in path.stem)]
    allowed = set(sorted({photograph(path) for path in paths})[: options.limit])
    pictures: list[Features] = []
    names: list[str] = []
    for number, path in enumerate(paths):
        if photograph(path) not in allowed:
            continue
        place = options.keep / f"{path.stem}.{'changes' if options.changes else options.detector}.npz"
        image = None if place.exists() or options.kept else opened(path, grey=options.grey)
        if image is not None:
            features = (
                changes_in(image, number, options.bytes)
                if options.changes
                else measured(image, number, options.detector, options.bytes)
            )
            np.savez_compressed(place.with_suffix(".tmp.npz"), **features)  # type: ignore[arg-type]
            place.with_suffix(".tmp.npz").replace(place)
        if place.exists():
            with np.load(place) as file:
                pictures.append({key: file[key] for key in file.files})
            names.append(photograph(path))
            print(f"{len(names)} {path.stem}", flush=True)
    if options.changes:
        for name in pictures[0]:
            changed, half_way, smaller, all_half_way = np.mean([kept[name] for kept in pictures], axis=0)
            print(f"{name}: {changed:.0f} changes, {half_way:.3f} half-way, {smaller:.3f} smaller; {all_half_way:.4f}")
        return
    table(pictures, np.array(names), grey=options.grey, sizes=options.bytes, splits=options.splits)


if __name__ == "__main__":
    main()
