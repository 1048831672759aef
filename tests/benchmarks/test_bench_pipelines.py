"""Times of hide and reveal, warm and from a cold start, by part, beside the arithmetic floor of G and E_I.

`pytest tests/benchmarks/test_bench_pipelines.py --benchmark-only -s` prints the table; the parts also stand in the
benchmark's extra info. Parts that run side by side (key derivation beside the network) overlap, so that they add up to
more than the total.
"""

import json
import os
import random
import statistics
import string
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
    "100 bytes": Message.from_files([FileEntry("data", os.urandom(100))]),
    "1 KB": Message.from_files([FileEntry("data", os.urandom(1000))]),
    "12 KB": Message.from_files([FileEntry("data", os.urandom(12_000))]),
    "28 KB": Message.from_files([FileEntry("data", os.urandom(28_000))]),
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


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="asks the system for the memory of a process that has ended")
@pytest.mark.parametrize("command", ["capacity", "hide", "reveal"])
def test_cold(benchmark: BenchmarkFixture, tmp_path: Path, command: str) -> None:
    """The command line as a process of its own, with a password and 1,000 bytes: seconds, and the most memory in MB."""
    stego, cover, text = tmp_path / "stego.png", SAMPLES / "mountain_path.png", tmp_path / "text.txt"
    text.write_text("".join(random.choices(string.ascii_letters, k=1000)))
    words: dict[str, list[Path | str]] = {
        "capacity": [cover],
        "hide": [cover, "-o", stego, "--text-file", text, "--force"],
        "reveal": [stego],
    }
    told: list[tuple[dict[str, float], float]] = []

    def run(name: str) -> None:
        environment = {**os.environ, "STEGAPP_PASSWORD": "correct horse"}
        line = [sys.executable, "-m", "stegapp", name, *map(str, words[name]), "--json"]
        with subprocess.Popen(line, stdout=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None
            answer = json.loads(process.stdout.read())
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
        told.append((answer.get("seconds", {}), usage.ru_maxrss * 1024 / 1e6))

    run("hide")
    told.clear()
    benchmark.pedantic(run, args=(command,), rounds=ROUNDS, warmup_rounds=1)
    most = max(memory for _, memory in told)
    benchmark.extra_info.update(
        {"MB": round(most), **{part: round(1000 * value) for part, value in told[-1][0].items()}}
    )
    print(f"\n{command} cold: {benchmark.extra_info}")


def _only(code: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("module", ["stegapp.cli.app", "onnxruntime", "torch", "PySide6.QtWidgets", "stegapp.pipeline"])
def test_import(benchmark: BenchmarkFixture, module: str) -> None:
    """What a module's import costs in a fresh interpreter."""
    benchmark.pedantic(_only(f"import {module}"), rounds=3, warmup_rounds=1)


_MEMORY = """
import json, os, re, sys
from pathlib import Path

def megabytes(name):
    return int(re.search(name + r":\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) / 1024

from stegapp.format.message import FileEntry, Message
from stegapp.progress import run_job
from stegapp.pipeline import HideRequest, RevealRequest, Session

model, size, cover, stego = sys.argv[1:]
message = Message.from_files([FileEntry("data", os.urandom(int(size)))])
session = Session()
run_job(session.hide(HideRequest(cover, stego, message, "pw", model=model, force=True)))
hidden = megabytes("VmHWM")
run_job(session.reveal(RevealRequest(stego, "pw", model=model)))
peak = megabytes("VmHWM")
for _ in range(19):
    run_job(session.hide(HideRequest(cover, stego, message, "pw", model=model, force=True)))
    run_job(session.reveal(RevealRequest(stego, "pw", model=model)))
print(json.dumps({"hide": hidden, "hide and reveal": peak, "kept after twenty": megabytes("VmRSS")}))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
@pytest.mark.parametrize(("model", "size"), [("lattice", 12_000), ("lattice", 30_000), ("sftn", 1_000)])
def test_peak_memory(benchmark: BenchmarkFixture, tmp_path: Path, model: str, size: int) -> None:
    """What a process takes at most, in MiB, and how much it keeps after twenty hides and reveals."""
    arguments = [model, str(size), str(SAMPLES / "mountain_path.png"), str(tmp_path / "stego.png")]
    told: dict[str, float] = {}

    def both() -> None:
        done = subprocess.run([sys.executable, "-c", _MEMORY, *arguments], capture_output=True, text=True, check=True)
        told.update(json.loads(done.stdout))

    benchmark.pedantic(both, rounds=1)
    benchmark.extra_info.update(told)
    print(f"\n{benchmark.name}, MiB: {told}")


_WINDOW = """
import os, re, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from stegapp.format.message import FileEntry, Message
from stegapp.gui.app import build_services, build_window
from stegapp.gui.jobs.worker import JobRunner, Lane
from stegapp.pipeline import HideRequest, RevealRequest

cover, stego = sys.argv[1:]
app = QApplication([])
services = build_services(JobRunner())
window = build_window(services)
window.show()
window.start_background_work()
def run(make):
    ended = []
    services.runner.submit(make, lane=Lane.MODEL, on_end=lambda: ended.append(1), on_failure=print)
    while not ended:
        app.processEvents()
message = Message.from_files([FileEntry("data", os.urandom(1000))])
for _ in range(20):
    run(lambda cancel: services.session.hide(HideRequest(cover, stego, message, "pw", force=True), cancel=cancel))
    run(lambda cancel: services.session.reveal(RevealRequest(stego, "pw"), cancel=cancel))
assert "torch" not in sys.modules
print(int(re.search(r"VmRSS:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024 / 1e6)
services.runner.shutdown()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory from /proc")
def test_window_memory(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    """What the window's process keeps after twenty hides and reveals of 1,000 bytes, in MB."""
    arguments = [str(SAMPLES / "mountain_path.png"), str(tmp_path / "stego.png")]
    told: list[float] = []

    def run() -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        line = [sys.executable, "-c", _WINDOW, *arguments]
        done = subprocess.run(line, capture_output=True, text=True, check=True, env=environment)
        told.append(float(done.stdout.splitlines()[-1]))

    benchmark.pedantic(run, rounds=1)
    benchmark.extra_info["MB"] = round(told[-1])
    print(f"\nthe window after twenty hides and reveals: {told[-1]:.0f} MB")
