"""How soon the window takes a hide after it appears, with nothing loaded in advance, in fresh processes.

`pytest tests/benchmarks/test_bench_window_ready.py --benchmark-only -n 0 -s` prints the medians; see `window_ready` for
what they mean.
"""

import json
import statistics
import subprocess
import sys
from pathlib import Path

from pytest_benchmark.fixture import BenchmarkFixture

from tests.conftest import SAMPLES

STARTS = 5


def test_window_ready(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.window_ready", str(SAMPLES / "mountain_path.png"), str(tmp_path)]
    told: list[dict[str, float]] = []

    def start() -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        told.append(json.loads(done.stdout))

    benchmark.pedantic(start, rounds=STARTS, warmup_rounds=1)
    told = told[1:]  # the first filled the disk's cache
    medians = {name: statistics.median(run[name] for run in told) for name in told[0]}
    benchmark.extra_info.update({f"{name}_s": round(seconds, 3) for name, seconds in medians.items()})
    ready = ", ".join(f"{run['ready']:.2f}" for run in told)
    print(
        f"\nready to hide {medians['ready']:.2f} s after the first paint ({ready}); a hide is taken "
        f"{medians['accepted']:.2f} s after all is filled in; it takes {medians['first']:.2f} s, the next one in this "
        f"window {medians['second']:.2f} s"
    )
