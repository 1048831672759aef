"""How soon do networks as detectors see an easy thing: `uv run python -m tests.tools.detector_check --images DIR`.

LSB matching at a payload in bits a pixel, on photographs of which one half trains and the other is asked. Each network
learns from as many pixels, in crops of the same size.
"""

import argparse
import time
from pathlib import Path

import numpy as np

from stegapp.evaluation import network_detectors
from stegapp.evaluation.network_detectors import Effort
from stegapp.evaluation.reference import simulate
from stegapp.progress import CancelToken, run_job
from stegapp.steganalysis.classifier import DetectionError, split_by_group
from stegapp.training import scan_images
from stegapp.training.photos import PhotoStore

SIDE = 256
"""Of the middle of each photograph, which is all that is looked at."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=Path, action="append", required=True)
    parser.add_argument("--networks", default="xunet,srnet")
    parser.add_argument("--payload", type=float, default=0.4, help="bits a pixel")
    parser.add_argument("--limit", type=int, default=240)
    parser.add_argument("--megapixels", type=float, default=20, help="to train on, covers and stegos together")
    parser.add_argument("--crop", type=int, default=64)
    parser.add_argument("--side", type=int, default=SIDE, help="of the middle of each photograph")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    rng = np.random.default_rng(options.seed)
    usable = scan_images(tuple(options.images)).usable
    photos = [usable[number] for number in sorted(rng.permutation(len(usable))[: options.limit])]
    store, edge = PhotoStore(1 << 30), (512 - options.side) // 2
    covers = np.stack([store.get(photo)[edge : edge + options.side, edge : edge + options.side] for photo in photos])
    bits = round(options.payload * options.side**2)
    stegos = np.stack([simulate("lsbm", cover, bits, rng=rng) for cover in covers])
    groups = np.array([photo.group for photo in photos])
    known = split_by_group(groups, 0.5, rng=rng)
    print(f"{known.sum()} photographs train, {(~known).sum()} are asked; {options.megapixels:g} megapixels", flush=True)
    for name in options.networks.split(","):
        of_a_step = Effort(1, options.crop).pixels(name)
        effort = Effort(max(1, round(options.megapixels * 1e6 / of_a_step)), options.crop)
        began = time.process_time()
        scores = run_job(
            network_detectors.train(
                name,
                covers[known],
                stegos[known],
                groups=groups[known],
                seed=options.seed,
                device="cpu",
                cancel=CancelToken(),
                effort=effort,
            )
        )
        error = DetectionError.of([(scores(covers[~known]), scores(stegos[~known]))])
        seconds = time.process_time() - began
        found = f"P_E {error.mean:.3f}, at 0 {error.at_zero:.3f}"
        print(f"{name}, {effort.steps} steps: {found}, {seconds:.0f} s of the core's time", flush=True)


if __name__ == "__main__":
    main()
