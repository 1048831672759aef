"""The command that trains the costs that ship.

    python -m stegapp.training.cost_head --images DIR --out models/costs/learned.safetensors

Owns its options and what it prints; `cost_training` trains.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from stegapp.errors import StegError
from stegapp.progress import CancelToken, Progress, run_job
from stegapp.training.cost_config import CostsConfig
from stegapp.training.cost_training import train_costs

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Train costs and write their file."""
    parser = argparse.ArgumentParser(prog="stegapp.training.cost_head", description="Train the costs that ship.")
    parser.add_argument("--images", type=Path, action="append", required=True, help="a folder of photos")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--checkpoint", type=Path, default=Path("runs/costs"), help="a folder for the run's state")
    parser.add_argument("--rounds", type=int, default=CostsConfig.rounds)
    parser.add_argument("--seed", type=int, default=CostsConfig.seed)
    parser.add_argument("--device", default="cpu", help="auto, cpu, cuda or cuda:N")
    parser.add_argument("--description", default="photographs", help="of the photos, for the file")
    options = parser.parse_args(arguments)
    job = train_costs(
        options.images,
        options.out,
        config=CostsConfig(rounds=options.rounds, seed=options.seed),
        checkpoint=options.checkpoint,
        description=options.description,
        cancel=CancelToken(),
        device=options.device,
    )
    try:
        sha256 = run_job(job, _show)
    except StegError as error:
        parser.exit(error.exit_code, f"{error}\n{error.advice}\n")
    sys.stdout.write(f"SHA-256 {sha256}\n")
    return 0


def _show(progress: Progress) -> None:
    if progress.stage == "round":
        figures = ", ".join(f"{name} {value:.3f}" for name, value in (progress.metrics or {}).items())
        sys.stderr.write(f"round {progress.step} of {progress.total}: {figures}\n")


if __name__ == "__main__":
    sys.exit(main())
