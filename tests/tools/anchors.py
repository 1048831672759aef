"""Can anchors be told from other pixels without a key?

    uv run python -m tests.tools.anchors --images DIR --limit 100

For each photograph and stego: by how much residuals at the 2,048 anchors (row ≡ 4 mod 8, column ≡ 8 mod 16) are smaller
than at the 2,048 places beside them with column ≡ 0 mod 16. Printed is the area under the ROC curve by which this tells
stegos from covers (0.5 is guessing), and the same for stegos whose anchors are put back as they were in the cover.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.carriers.square import read_cover
from stegapp.evaluation.hiding import Hider
from stegapp.pipeline import Session
from stegapp.progress import CancelToken

SIZES: tuple[tuple[str, int], ...] = (
    ("direct", 30_000),
    ("direct", 6_000),
    ("direct", 1_000),
    ("adaptive", 13_000),
    ("adaptive", 1_000),
    ("adaptive", 20),
)


def residuals(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return |Ker-Böhme residual| of each pixel, [H, W]."""
    from scipy import ndimage

    kernel = np.array([[-1, 2, -1], [2, -4, 2], [-1, 2, -1]]) / 4
    return np.abs(ndimage.convolve(pixels.astype(np.float64), kernel, mode="reflect"))


def score(pixels: NDArray[np.uint8]) -> float:
    """Return how far residuals at anchors lie below those beside them, in standard errors of the paired difference."""
    size = residuals(pixels)
    size = np.minimum(size, 4)  # single large ones would drown the rest
    difference = size[4::8, 0::16] - size[4::8, 8::16]
    return float(difference.mean() / (difference.std() / np.sqrt(difference.size) + 1e-9))


def area(positive: list[float], negative: list[float]) -> float:
    """Return the share of pairs in the right order, ties counted half."""
    above = np.array(positive)[:, None] - np.array(negative)[None]
    return float((above > 0).mean() + (above == 0).mean() / 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--model")
    options = parser.parse_args()
    model = Session().model(options.model, device="cpu")
    photos = sorted(options.images.glob("*.png"))
    photos = photos[:: max(1, len(photos) // options.limit)][: options.limit]
    covers = [read_cover(path).pixels for path in photos]
    clean = [score(cover) for cover in covers]
    print(f"{len(covers)} photographs, model {model.name}")
    for method, size in SIZES:
        fresh, frozen, rates = [], [], []
        for number, cover in enumerate(covers):
            hider = Hider(model, cover, method=method, strength=None, seed=(number, size))  # type: ignore[arg-type]
            hidden = hider.hide(size, cancel=CancelToken())
            if hidden is None:
                continue
            kept = hidden.stego.copy()
            kept[4::8, 8::16] = cover[4::8, 8::16]
            fresh.append(score(hidden.stego))
            frozen.append(score(kept))
            changed = hidden.stego != cover
            rates.append((changed[4::8, 8::16].mean(), changed.mean()))
        anchors, everywhere = np.mean(rates, axis=0)
        print(
            f"{method:<9} {size:>6} bytes, {len(fresh):>3} stegos: AUC {area(fresh, clean):.3f}, "
            f"were anchors never changed {area(frozen, clean):.3f}; "
            f"changed are {anchors:.4f} of the anchors, {everywhere:.4f} of all",
            flush=True,
        )


if __name__ == "__main__":
    main()
