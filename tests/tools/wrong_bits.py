"""Where does a model read wrong bits: `uv run python -m tests.tools.wrong_bits --images DIR --model sftn`.

One random bit in every pixel. Says what share is read right, and how far pixels change, by the cover's level and by how
rough the cover is there: the standard deviation of the 3×3 pixels around, in grey levels. The photographs read worst
come first.
"""

import argparse
import itertools
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stegapp.evaluation.covers import Pictures, at_quality, choose
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, run_job

LEVELS = (0, 1, 4, 11, 31, 101, 201, 241, 252, 255, 256)
ROUGHNESS = (0.0, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 256.0)
EXTREME = 3  # grey levels from an end

Floats = NDArray[np.float64]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=Path, action="append", required=True)
    parser.add_argument("--model", default="sftn")
    parser.add_argument("--checkpoint", type=Path, help="take only the photographs that this run kept back")
    parser.add_argument("--quality", type=int, help="of JPEG, that covers go through first")
    parser.add_argument("--limit", type=int, default=60)
    parser.add_argument("--worst", type=int, default=6)
    options = parser.parse_args()

    pictures = Pictures(tuple(options.images), limit=options.limit, held_out=options.checkpoint)
    covers = run_job(choose(pictures, cancel=CancelToken()))
    model = Session().model(options.model, device="cpu")
    photos, pixels = [], []
    for number in range(len(covers)):
        measured = covers[number]
        cover = at_quality(measured.pixels, options.quality)
        bits = measured.random(1).integers(0, 2, cover.shape, dtype=np.uint8)
        stego = model.embed(cover, model.map(bits, cover))
        right = (model.extract(stego) > 0) == (bits == 1)
        square = (stego.astype(float) - cover) ** 2
        rough = roughness(cover)
        extreme = ((cover <= EXTREME) | (cover >= 255 - EXTREME)).mean()
        photos.append((right.mean(), measured.name, cover.mean(), extreme, np.median(rough)))
        pixels.append([part.ravel() for part in (cover, rough, right, square)])
    level, rough, right, square = (np.concatenate(parts) for parts in zip(*pixels, strict=True))

    print("read right, mean level, share of black and white, median roughness, photograph")
    for share, name, mean, extreme, middle in sorted(photos)[: options.worst]:
        print(f"{share:.3f}  {mean:5.1f}  {extreme:.3f}  {middle:5.1f}  {name}")
    table("level", level, LEVELS, right, square)
    table("roughness", rough, ROUGHNESS, right, square)


def roughness(cover: NDArray[np.uint8]) -> Floats:
    """Return the standard deviation of the 3×3 pixels around each, [H, W]."""
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(cover.astype(float), 1, "reflect"), (3, 3))
    return windows.std(axis=(2, 3))


def table(
    what: str,
    values: NDArray[Any],
    edges: tuple[float, ...],
    right: NDArray[Any],
    square: NDArray[Any],
) -> None:
    """Print the share read right and the mean square of the changes between every two edges."""
    print(f"\n{what}: share of the pixels, read right, mean square of the changes")
    for low, high in itertools.pairwise(edges):
        here = (values >= low) & (values < high)
        if here.any():
            print(f"{low:g} to {high:g}: {here.mean():.3f}  {right[here].mean():.4f}  {square[here].mean():.2f}")


if __name__ == "__main__":
    main()
