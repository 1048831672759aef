"""How surely does a model read the coefficients of JPEGs, and those it changed?

    uv run python -m tests.tools.jpeg_planes --images DIR --crops 5

Squares of each photograph are shrunk and compressed once, grey, at qualities 75, 85, 90 and 95. The planes of their
folded coefficients are read as they are, and once more with random bits embedded everywhere. Printed are wrong bits,
and the least |logit| of all planes: what the bit is, is level mod 2.
"""

import argparse
from pathlib import Path

import numpy as np
from PIL import Image

from stegapp.embedding.signs import flip_signs
from stegapp.evaluation.covers import Pictures, choose
from stegapp.format import folded
from stegapp.imaging.jpeg.compression import compress
from stegapp.models import load_model
from stegapp.progress import CancelToken, run_job
from stegapp.system.paths import bundled_models

QUALITIES = (75, 85, 90, 95)


def main() -> None:
    """Read planes and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--crops", type=int, default=1)
    parser.add_argument("--model", type=Path, default=bundled_models() / "lattice.safetensors")
    options = parser.parse_args()
    model = load_model(options.model)
    found = {(quality, kind): [0, 0, np.inf] for quality in QUALITIES for kind in ("cover", "stego")}
    pictures = Pictures((options.images,), options.limit, crops=options.crops)
    covers = run_job(choose(pictures, cancel=CancelToken()))
    for number in range(len(covers)):
        rng, pixels = np.random.default_rng(number), covers[number].pixels
        for quality in QUALITIES:
            levels = folded(compress(Image.fromarray(pixels), quality).picture.planes[0])
            bits, signs = rng.integers(0, 2, (2, *levels.shape), dtype=np.uint8)
            mask = ((levels > 64) & (levels < 191)).astype(np.uint8)  # the others have one way to go
            change = flip_signs(model.map(bits, levels), levels, signs)
            stego = model.embed(levels, change, mask, 1.0)
            for kind, read, wanted in (
                ("cover", levels, levels & 1),
                ("stego", stego, np.where(mask, bits, stego & 1)),
            ):
                logits = model.extract(read)
                row = found[quality, kind]
                row[0] += 1
                row[1] += int(np.count_nonzero((logits > 0) != wanted))
                row[2] = min(row[2], float(np.abs(logits).min()))
    for (quality, kind), (planes, wrong, least) in found.items():
        print(f"quality {quality}, {kind}: {planes:.0f} planes, {wrong:.0f} wrong bits, least |logit| {least:.2f}")


if __name__ == "__main__":
    main()
