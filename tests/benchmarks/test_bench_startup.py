"""How long the window takes, from the command to its first picture on the screen, warm.

`pytest tests/benchmarks/test_bench_startup.py --benchmark-only -n 0 -s` measures the source tree, and the bundle too
with STEGAPP_TEST_BUNDLE=dist/stegapp. Needs Xvfb and xdotool. What xdotool and the screenshot take is part of the time.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.bundle.screen import Screen, missing_tools, until, virtual_screen

ROUNDS = 5
BUNDLE = os.environ.get("STEGAPP_TEST_BUNDLE", "")
PROGRAMS = {"source tree": [sys.executable, "-m", "stegapp"]}
if BUNDLE:
    PROGRAMS["bundle"] = [str(Path(BUNDLE).resolve() / "stegapp")]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    if missing_tools():
        pytest.skip(f"not installed: {', '.join(missing_tools())}")
    with virtual_screen() as made:
        yield made


@pytest.mark.parametrize("name", PROGRAMS)
def test_window(benchmark: BenchmarkFixture, screen: Screen, name: str) -> None:
    environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    running: list[subprocess.Popen[bytes]] = []

    def start() -> None:
        running.append(subprocess.Popen(PROGRAMS[name], env=environment))
        until("the window", lambda: screen.window(running[-1].pid))
        until("its picture", lambda: len(screen.shot().convert("L").getcolors() or []) > 20)

    def end() -> None:
        while running:
            process = running.pop()
            process.terminate()
            process.wait()
        until("an empty screen", lambda: len(screen.shot().convert("L").getcolors() or []) == 1)

    start()
    end()  # the first fills the disk's cache
    try:
        benchmark.pedantic(start, setup=end, rounds=ROUNDS)
    finally:
        end()
    assert benchmark.stats is not None
    seconds = sorted(benchmark.stats.stats.data)
    print(f"\n{name}: window after {', '.join(f'{value:.2f}' for value in seconds)} s")
