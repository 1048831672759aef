"""Times of hide and reveal, warm and from a cold start, by part, beside the arithmetic floor of G and E_I.

`pytest tests/benchmarks/test_bench_pipelines.py --benchmark-only -s` prints the table; the parts also stand in the
benchmark's extra info. Parts that run side by side (key derivation beside the network) overlap, so that they add up to
more than the total.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.benchmarks.test_bench_nets import flops, matrix_rate
from tests.conftest import SAMPLES

ROUNDS = 7
MESSAGES = {
    "1 KB": Message.from_files([FileEntry("data", os.urandom(1000))]),
    "12 KB": Message.from_files([FileEntry("data", os.urandom(12_000))]),
    "30 KB": Message.from_files([FileEntry("data", os.urandom(30_000))]),
}


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session()
    session.model(None, device="auto")
    return session


def _floors(session: Session) -> dict[str, float]:
    from stegapp.networks import build_extractor, build_generator

    net = session.model(None, device="cpu").card.net
    rate = matrix_rate()
    return {"generator": flops(build_generator, net) / rate, "extractor": flops(build_extractor, net) / rate}


def _report(benchmark: BenchmarkFixture, parts: list[dict[str, float]], floors: dict[str, float]) -> None:
    medians = {name: statistics.median(run.get(name, 0.0) for run in parts) for name in parts[-1]}
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in medians.items()})
    benchmark.extra_info.update({f"{name}_floor_ms": round(1000 * seconds) for name, seconds in floors.items()})
    words = ", ".join(f"{name} {1000 * seconds:.0f}" for name, seconds in medians.items())
    floor_words = ", ".join(f"{name} {1000 * seconds:.0f}" for name, seconds in floors.items())
    print(f"\n{benchmark.name}, median ms: {words}; floors of one run: {floor_words}")


@pytest.mark.parametrize("size", MESSAGES)
@pytest.mark.parametrize("method", ["direct", "auto"])
def test_hide_warm(benchmark: BenchmarkFixture, session: Session, tmp_path: Path, size: str, method: str) -> None:
    parts = []

    def hide() -> None:
        request = HideRequest(
            SAMPLES / "mountain_path.png",
            tmp_path / "stego.png",
            MESSAGES[size],
            "pw",
            force=True,
            method=method,  # type: ignore[arg-type]
        )
        parts.append(run_job(session.hide(request)).seconds)

    benchmark.pedantic(hide, rounds=ROUNDS, warmup_rounds=1)
    _report(benchmark, parts, _floors(session))


@pytest.mark.parametrize("size", MESSAGES)
@pytest.mark.parametrize("method", ["direct", "auto"])
def test_reveal_warm(benchmark: BenchmarkFixture, session: Session, tmp_path: Path, size: str, method: str) -> None:
    stego = tmp_path / "stego.png"
    request = HideRequest(SAMPLES / "mountain_path.png", stego, MESSAGES[size], "pw", method=method)  # type: ignore[arg-type]
    run_job(session.hide(request))
    parts = []

    def reveal() -> None:
        parts.append(run_job(session.reveal(RevealRequest(stego, "pw"))).seconds)

    benchmark.pedantic(reveal, rounds=ROUNDS, warmup_rounds=1)
    _report(benchmark, parts, {"extractor": _floors(session)["extractor"]})


def test_hide_and_reveal_cold(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """The command line as a process of its own; importing torch is most of it."""
    stego = tmp_path / "stego.png"
    cover = SAMPLES / "mountain_path.png"
    told: dict[str, dict[str, float]] = {}

    def both() -> None:
        for words in (["hide", cover, "-o", stego, "-t", "x", "--force"], ["reveal", stego]):
            command = [sys.executable, "-m", "stegapp", *map(str, words), "--no-password", "--json"]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            told[str(words[0])] = json.loads(done.stdout)["seconds"]

    benchmark.pedantic(both, rounds=3, warmup_rounds=1)
    for name, seconds in told.items():
        benchmark.extra_info[name] = {part: round(1000 * value) for part, value in seconds.items()}
        print(f"\n{name} cold, ms by part: {benchmark.extra_info[name]}")


def _only(code: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("module", ["stegapp.cli.app", "torch", "PySide6.QtWidgets", "stegapp.pipeline"])
def test_import(benchmark: BenchmarkFixture, module: str) -> None:
    """What a module's import costs in a fresh interpreter."""
    benchmark.pedantic(_only(f"import {module}"), rounds=3, warmup_rounds=1)


_MEMORY = """
import json, os, re, sys
from pathlib import Path

import torch  # what it takes by itself does not count

def megabytes(name):
    return int(re.search(name + r":\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

before = megabytes("VmRSS")
from stegapp.format.message import FileEntry, Message
from stegapp.progress import run_job
from stegapp.pipeline import HideRequest, RevealRequest, Session

model, size, cover, stego = sys.argv[1:]
message = Message.from_files([FileEntry("data", os.urandom(int(size)))])
session = Session()
run_job(session.hide(HideRequest(cover, stego, message, "pw", model=model, force=True)))
hidden = megabytes("VmHWM") - before
run_job(session.reveal(RevealRequest(stego, "pw", model=model)))
print(json.dumps({"hide": hidden, "hide and reveal": megabytes("VmHWM") - before}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
@pytest.mark.parametrize(("model", "size"), [("lattice", 12_000), ("lattice", 30_000), ("sftn", 1_000)])
def test_peak_memory(benchmark: BenchmarkFixture, tmp_path: Path, model: str, size: int) -> None:
    """What a process takes at most beyond importing torch, in MiB."""
    arguments = [model, str(size), str(SAMPLES / "mountain_path.png"), str(tmp_path / "stego.png")]
    told: dict[str, float] = {}

    def both() -> None:
        done = subprocess.run([sys.executable, "-c", _MEMORY, *arguments], capture_output=True, text=True, check=True)
        told.update(json.loads(done.stdout))

    benchmark.pedantic(both, rounds=1)
    benchmark.extra_info.update(told)
    print(f"\n{benchmark.name}, MiB over importing torch: {told}")
