"""Pixels a second of the JT-stage of `sftn` by one process, on one thread and on two, and by two processes.

Run with `pytest tests/benchmarks/test_bench_ranks.py --benchmark-only -s`. The command is the one users give; what it
takes to start is left out.
"""

import json
import os
import subprocess
import sys

import pytest
from PIL import Image

from tests.benchmarks.test_bench_training import SAMPLES

STEPS, FIRST, CROP = 40, 10, 64
"""Steps of the run, those until it is under way, and the crops' side."""


@pytest.fixture(scope="module")
def photos(tmp_path_factory):
    folder = tmp_path_factory.mktemp("photos")
    for path in sorted(SAMPLES.glob("*.png")):
        Image.open(path).convert("L").save(folder / path.name)
    return folder


@pytest.mark.parametrize(("processes", "threads", "batch"), [(1, 1, 16), (1, 2, 16), (2, 1, 16), (2, 1, 32)])
def test_pixels_a_second(benchmark, photos, tmp_path, processes, threads, batch):
    launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"] if processes > 1 else []
    settings = {"jt.steps": STEPS, "jt.batch": batch, "jt.crop": CROP, "jt.validations": 1, "sf.steps": 1,
                "sf.batch": batch, "data.proof_photos": 1, "data.validation_photos": 1}  # fmt: skip
    command = [sys.executable, *launcher, "-m", "stegapp", "train", "--images", str(photos), "--arch", "sftn"]
    command += ["--device", "cpu", "--progress", "jsonl", "--out", str(tmp_path / "model.safetensors")]
    command += [word for name, value in settings.items() for word in ("--set", f"{name}={value}")]

    def run():
        done = subprocess.run(
            command, env={**os.environ, "OMP_NUM_THREADS": str(threads)}, capture_output=True, text=True, check=True
        )
        return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]

    lines = benchmark.pedantic(run, rounds=1)
    steps = [line for line in lines if line.get("stage") == "jt" and FIRST <= line["step"] < STEPS]
    seconds = steps[-1]["metrics"]["seconds"] - steps[0]["metrics"]["seconds"]
    pixels = (steps[-1]["step"] - steps[0]["step"]) * batch * CROP**2
    benchmark.extra_info["pixels_a_second"] = round(pixels / seconds)
    print(f"\n{processes} × {threads} threads, {batch} crops together: {pixels / seconds:,.0f} pixels a second")
