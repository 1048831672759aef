"""Who sees robust stegos: DCTR and GFR of their coefficients, SPAM of their brightness.

    uv run python -m tests.tools.robust_detection --images DIR --bytes 50 500 2000

Each photograph becomes a JPEG as hide makes it, with and without a message, at 1,280 pixels. A Fisher discriminant is
trained on one half of the photographs and asked about the other. Given is the error at training's threshold, the mean
of ten divisions and its spread: 0.5 is guessing, 0 is always right.
"""

import argparse
import io
import os
import tempfile
from collections import defaultdict
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from stegapp.carriers import CoverOptions, Robust
from stegapp.errors import StegError
from stegapp.evaluation import jpeg_features
from stegapp.format import FileEntry, Message
from stegapp.imaging.jpeg.coefficients import read_coefficients
from stegapp.pipeline import HideRequest, Session
from stegapp.progress import run_job
from stegapp.steganalysis import spam
from stegapp.steganalysis.classifier import mean_detection_error


def seen(data: bytes, detector: str) -> NDArray[np.floating]:
    if detector == "spam":
        return spam.features(np.asarray(Image.open(io.BytesIO(data)).convert("L")))
    jpeg = read_coefficients(data)
    return jpeg_features.extract(detector, jpeg.planes[:1], jpeg.tables[:1])


def main() -> None:
    """Hide, extract, train, and print the errors."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--images", type=Path, required=True)
    parser.add_argument("--bytes", type=int, nargs="+", default=[50, 500, 2000])
    parser.add_argument("--detectors", nargs="+", default=["spam", "dctr", "gfr"])
    parser.add_argument("--limit", type=int, default=10**6)
    options = parser.parse_args()
    session, carrier, size = Session(), Robust(), CoverOptions(size=1280)
    rows: dict[tuple[str, int], list[NDArray[np.floating]]] = defaultdict(list)
    names = []
    paths = sorted(options.images.glob("*.jpg"))
    for path in paths[:: max(1, len(paths) // options.limit)][: options.limit]:
        cover = carrier.open_cover(path, size)
        found = {(detector, 0): seen(carrier.close(cover.planes, cover), detector) for detector in options.detectors}
        try:
            for count in options.bytes:
                with tempfile.TemporaryDirectory() as folder:
                    stego = Path(folder) / "stego.jpg"
                    message = Message.from_files([FileEntry("f", os.urandom(count))])
                    request = HideRequest(path, stego, message, "p", carrier="robust", cover_options=size)
                    run_job(session.hide(request))
                    data = stego.read_bytes()
                found |= {(detector, count): seen(data, detector) for detector in options.detectors}
        except StegError as error:
            print(f"{path.name}: {error}", flush=True)
            continue
        names.append(path.stem)
        for key, features in found.items():
            rows[key].append(features)
    groups = np.array(names)
    for detector in options.detectors:
        for count in options.bytes:
            met = mean_detection_error(
                np.stack(rows[detector, 0]).astype(float),
                np.stack(rows[detector, count]).astype(float),
                groups=groups,
                seed=1,
            )
            print(
                f"{detector}, {count:,} bytes, {len(names)} photographs: at 0 "
                f"{met.at_zero:.3f} ±{met.at_zero_deviation:.3f}"
            )


if __name__ == "__main__":
    main()
