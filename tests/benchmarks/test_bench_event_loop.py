"""How long the window stands still while the first model is loaded behind it, in fresh processes.

`pytest tests/benchmarks/test_bench_event_loop.py --benchmark-only -n 0 -s` prints the longest pause of each start, and
the longest that was the program's own: the rest was other programs' doing.
"""

import json
import statistics
import subprocess
import sys

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

STARTS = 7


@pytest.mark.parametrize("meanwhile", ["idle", "turning"])
def test_pauses_while_a_model_is_loaded(benchmark: BenchmarkFixture, meanwhile: str) -> None:
    words = [] if meanwhile == "idle" else ["--turning"]
    told: list[dict[str, float]] = []

    def start() -> None:
        command = [sys.executable, "-m", "tests.gui.heartbeat", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        told.append(json.loads(done.stdout))

    benchmark.pedantic(start, rounds=STARTS)
    pauses = sorted((round(run["worst_ms"]), round(run["worst_own_ms"])) for run in told)
    benchmark.extra_info["worst_ms_and_own_ms"] = pauses
    load = statistics.median(run["load_s"] for run in told)
    print(f"\n{meanwhile}: longest pause of each start, ms (own): {pauses}; load {load:.1f} s")
