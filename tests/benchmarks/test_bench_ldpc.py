"""Decoding a whole plane: time and memory. Run with: pytest tests/benchmarks/test_bench_ldpc.py -o addopts="" -s"""

import math
import subprocess
import sys

import numpy as np
import pytest

from stegapp.coding import ldpc

PLANE = 258_944
K = 8448


def plane(rate: float, flip: float) -> tuple[np.ndarray, np.ndarray]:
    """Return the information bits of a full plane's blocks and their hard LLRs with a share `flip` wrong."""
    blocks = math.ceil(rate * PLANE / K)
    rng = np.random.default_rng(0)
    bits = rng.integers(0, 2, (blocks, K), dtype=np.uint8)
    received = ldpc.encode(bits, n=PLANE // blocks) ^ (rng.random((blocks, PLANE // blocks)) < flip)
    certainty = math.log((1 - flip) / flip) if flip else 10.0
    return bits, np.where(received, -certainty, certainty).astype(np.float32)


@pytest.mark.parametrize(
    ("rate", "flip", "seconds"),
    [(0.75, 0.03, 0.6), (0.9, 0.005, 0.6), (0.75, 0.0, 0.1), (0.9, 0.0, 0.1), (0.97, 5e-4, 0.6)],
)
def test_decode_a_plane(benchmark, rate: float, flip: float, seconds: float) -> None:
    bits, llrs = plane(rate, flip)
    decoded = benchmark.pedantic(ldpc.decode, args=(llrs,), kwargs={"k": K}, rounds=7, warmup_rounds=1)
    assert np.array_equal(decoded.bits, bits)
    assert decoded.ok.all()
    assert benchmark.stats.stats.median <= seconds


@pytest.mark.parametrize(("mean", "seconds"), [(20.0, 0.001), (2.2, 0.005), (0.0, 0.1)])
def test_decode_a_header(benchmark, mean: float, seconds: float) -> None:
    """Without errors, with some, and where there is none: that one costs every picture without a message."""
    rng = np.random.default_rng(0)
    bits = rng.integers(0, 2, (1, 384), dtype=np.uint8)
    clear = mean * (1.0 - 2.0 * ldpc.encode(bits, n=1152))
    llrs = (clear + rng.standard_normal(clear.shape) * math.sqrt(2 * mean or 1)).astype(np.float32)
    decoded = benchmark.pedantic(ldpc.decode, args=(llrs,), kwargs={"k": 384}, rounds=7, warmup_rounds=1)
    assert decoded.ok.all() == np.array_equal(decoded.bits, bits) == (mean > 0)
    assert benchmark.stats.stats.median <= seconds


@pytest.mark.parametrize("rate", [0.3, 0.75, 0.97])
def test_encode_a_plane(benchmark, rate: float) -> None:
    bits, llrs = plane(rate, 0.0)
    codewords = benchmark.pedantic(ldpc.encode, args=(bits,), kwargs={"n": llrs.shape[1]}, rounds=7, warmup_rounds=1)
    assert np.array_equal(codewords, llrs < 0)


MEMORY = f"""
import re
from pathlib import Path
import numpy as np
from stegapp.coding import ldpc
rng = np.random.default_rng(0)
def noise(*shape):
    return rng.standard_normal(shape, dtype=np.float32)
ldpc.decode(noise(1, 1152), k=384)
planes = [noise(blocks, {PLANE} // blocks) for blocks in (8, 23, 30)]
def kilobytes(name):
    return int(re.search(name + r":\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
Path("/proc/self/clear_refs").write_text("5")  # resets the peak
before = kilobytes("VmRSS")
for plane in planes:
    ldpc.decode(plane, k={K}, max_iterations=2)
print((kilobytes("VmHWM") - before) / 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
def test_memory_for_a_plane(benchmark) -> None:
    """Growth of a process that decodes planes of noise, on which nothing stops early."""
    run = benchmark.pedantic(
        subprocess.run, args=([sys.executable, "-c", MEMORY],), kwargs={"capture_output": True, "check": True}, rounds=1
    )
    megabytes = float(run.stdout)
    print(f"decoding a plane takes {megabytes:.0f} MB")
    assert megabytes <= 50
