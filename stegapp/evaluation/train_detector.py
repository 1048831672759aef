"""The command that makes the detector that ships.

    python -m stegapp.evaluation.train_detector --images DIR --out models/detectors/spam.safetensors

Owns its options and what it prints; `shipped_detector` makes.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from stegapp.errors import StegError
from stegapp.evaluation.covers import Pictures
from stegapp.evaluation.shipped_detector import make_detector
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.steganalysis.detector import Detector
from stegapp.steganalysis.make import save_detector

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a detector's file, and print how it does."""
    parser = argparse.ArgumentParser(prog="stegapp.evaluation.train_detector", description="Make the shipped detector.")
    parser.add_argument("--images", type=Path, action="append", required=True, help="a folder of photos")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--limit", type=int, help="at most so many photos")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="an existing folder for what was found, to go on from")
    parser.add_argument("--description", default="photographs", help="of the photos, for the file")
    options = parser.parse_args(arguments)
    pictures = Pictures(tuple(options.images), limit=options.limit, seed=options.seed)
    job = make_detector(
        pictures, session=Session(), keep=options.keep, description=options.description, cancel=CancelToken()
    )
    try:
        detector = run_job(job, _show)
        sha256 = save_detector(options.out, detector)
    except StegError as error:
        parser.exit(error.exit_code, f"{error}\n{error.advice}\n")
    sys.stdout.write(_table(detector, sha256))
    return 0


def _table(detector: Detector, sha256: str) -> str:
    """Return how a detector does, for people."""
    lines = [f"{'method':<10}{'bytes':>8}{'stegos':>8}{'P_E':>8}   flagged wrongly: 10 %, median, 90 %   foretold by"]
    for row in detector.card.measurements:
        shares = "".join(f"{share:8.2f}" for share in row.false_alarm_shares)
        by = "the cover's score" if row.by_cover else "the median"
        figures = f"{row.message_bytes:>8,}{row.stegos:>8}{row.detection_error:>8.3f}"
        lines.append(f"{row.method:<10}{figures}   {shares}   {by}")
    card = detector.card
    lines.append(f"Trained on {card.training_covers} covers, tested on {card.test_covers}. SHA-256 {sha256}")
    return "\n".join([*lines, ""])


def _show(progress: Progress) -> None:
    if progress.stage == "stegos" and sys.stderr.isatty():
        sys.stderr.write(f"\r{progress.step}/{progress.total}")


if __name__ == "__main__":
    sys.exit(main())
