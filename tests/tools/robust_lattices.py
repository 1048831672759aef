"""Does the model of blocks carry more than plain dither modulation, at the same PSNR, through real JPEGs?

    uv run python -m tests.tools.robust_lattices --images DIR --model robust --limit 20

Grey pictures of 512×512 carry random bits at all places of all blocks, or at a random share of them, and are compressed
by libjpeg at each quality. Given is the GMI in bytes a picture. Dither modulation (QIM) has the step scale and the
number of places of each row; its logits are the best that its distance to the lattices gives, by a histogram over all
pictures of the row. The model is read at its own calibration. `--ours` thins its positions, so that it comes to the
PSNR of the row at a larger step.
"""

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stegapp.embedding.robust import coder_of, stego_of
from stegapp.imaging.decode import decoded, flattened
from stegapp.models import ModelStore, StegModel
from stegapp.networks.blocks import basis, blocks_of, steps
from stegapp.training.recompression import real

U8 = NDArray[np.uint8]

QUALITIES = (0, 95, 85, 75, 65, 50)
ROWS = ((4, 1.0), (6, 1.0), (6, 1.5), (9, 1.5), (6, 2.0))
"""Places a block and scale of the steps: plain dither modulation."""
OURS = ((0.6, 1.15), (0.7, 1.25), (0.8, 1.85), (1.0, 2.1), (1.0, 2.25))
"""Share of positions and scale that come near each row's PSNR."""
_BINS = 64


def psnr(cover: U8, stego: U8) -> float:
    return 10 * math.log10(255**2 / float(np.square(cover.astype(float) - stego).mean()))


def gmi_of_bins(bins: Sequence[NDArray[np.int64]], bits: Sequence[U8]) -> float:
    """Return the GMI of a feature by its own histogram, bits a position."""
    index, carried = np.concatenate(bins), np.concatenate(bits)
    ones = np.bincount(index[carried == 1], minlength=_BINS) + 0.5
    zeros = np.bincount(index[carried == 0], minlength=_BINS) + 0.5
    llr = np.log(ones / ones.sum()) - np.log(zeros / zeros.sum())
    signed = np.where(carried == 1, llr[index], -llr[index])
    return 1 - float(np.logaddexp(0, -signed).mean()) / math.log(2)


def dither(pictures: Sequence[U8], count: int, scale: float) -> tuple[float, list[float]]:
    """Return PSNR and GMI in bytes at each quality, of plain dither modulation."""
    waves, step = basis(count).reshape(count, -1), steps(count) * scale
    qualities: dict[int, tuple[list[NDArray[np.int64]], list[U8]]] = {quality: ([], []) for quality in QUALITIES}
    levels = []
    for number, picture in enumerate(pictures):
        phase = blocks_of(picture).reshape(-1, 64).astype(float) @ waves.T / step
        bits = np.random.default_rng(number).integers(0, 2, phase.shape, dtype=np.uint8)
        away = phase - bits / 2
        change = np.zeros(picture.shape)
        blocks = blocks_of(change)
        blocks[...] = ((np.rint(away) - away) * step @ waves).reshape(blocks.shape)
        stego = stego_of(picture, change.astype(np.float32))
        levels.append(psnr(picture, stego))
        for quality in QUALITIES:
            read = blocks_of(real(stego, quality)).reshape(-1, 64).astype(float) @ waves.T / step
            distance = np.abs(read - np.rint(read))  # 0: bit 0, 1/2: bit 1
            qualities[quality][0].append(np.minimum(distance * 2 * _BINS, _BINS - 1).astype(np.int64).ravel())
            qualities[quality][1].append(bits.ravel())
    size = pictures[0].size // 64 * count / 8
    return float(np.mean(levels)), [max(0.0, gmi_of_bins(*qualities[quality])) * size for quality in QUALITIES]


def learned(pictures: Sequence[U8], model: StegModel, share: float, scale: float) -> tuple[float, list[float]]:
    """Return PSNR and GMI in bytes at each quality, of the model."""
    coder = coder_of(model)
    losses: dict[int, list[float]] = {quality: [] for quality in QUALITIES}
    levels, count = [], 0
    for number, picture in enumerate(pictures):
        rng = np.random.default_rng(number)
        positions = picture.size // 64 * coder.places
        chosen = np.flatnonzero(rng.random(positions) < share)
        bits = rng.integers(0, 2, chosen.size, dtype=np.uint8)
        stego = stego_of(picture, coder.map(picture.astype(np.float32), chosen, bits, scale))
        levels.append(psnr(picture, stego))
        count += chosen.size
        for quality in QUALITIES:
            logits = coder.logits(coder.seen(real(stego, quality)), scale, chosen) / model.card.temperature
            losses[quality].append(float(np.logaddexp(0, np.where(bits == 1, -logits, logits)).sum()))
    per_picture = count / len(pictures) / 8
    found = [(1 - sum(losses[quality]) / count / math.log(2)) * per_picture for quality in QUALITIES]
    return float(np.mean(levels)), [max(0.0, value) for value in found]


def main() -> None:
    """Print both tables, row by row."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--model", default="robust")
    parser.add_argument("--limit", type=int, default=20)
    parser.add_argument("--ours", nargs="*", help="share,scale pairs instead of those of the rows")
    options = parser.parse_args()
    paths = sorted(path for path in options.images.iterdir() if path.suffix in (".png", ".jpg"))
    every = max(1, len(paths) // options.limit)
    pictures = []
    for path in paths[::every][: options.limit]:
        with decoded(path, grey=True) as picture:
            image = flattened(picture, grey=True)
            side = min(image.size)
            box = ((image.width - side) // 2, (image.height - side) // 2)
            square = image.crop((*box, box[0] + side, box[1] + side))
            pictures.append(np.asarray(square if side == 512 else square.resize((512, 512))))
    store = ModelStore()
    model = store.load(store.resolve(options.model), device="cpu")
    print(f"{len(pictures)} pictures; bytes at none, " + ", ".join(f"QF {quality}" for quality in QUALITIES[1:]))
    ours = [tuple(map(float, pair.split(","))) for pair in options.ours] if options.ours else OURS
    for count, scale in ROWS:
        level, found = dither(pictures, count, scale)
        print(f"QIM {count} ×{scale:g}: {level:.2f} dB  " + "  ".join(f"{value:,.0f}" for value in found), flush=True)
    for share, scale in ours:
        level, found = learned(pictures, model, share, scale)
        print(f"model {share:g} ×{scale:g}: {level:.2f} dB  " + "  ".join(f"{v:,.0f}" for v in found), flush=True)


if __name__ == "__main__":
    main()
