"""Decoding a whole plane: time and memory. Run with: pytest tests/benchmarks/test_bench_ldpc.py -o addopts="" -s"""

import math
import subprocess
import sys

import pytest
import torch

from stegapp.coding import ldpc

PLANE = 258_944
K = 8448


def plane(rate: float, flip: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the information bits of a full plane's blocks and their hard LLRs with a share `flip` wrong."""
    blocks = math.ceil(rate * PLANE / K)
    generator = torch.Generator().manual_seed(0)
    bits = torch.randint(0, 2, (blocks, K), dtype=torch.uint8, generator=generator)
    codewords = ldpc.encode(bits, n=PLANE // blocks)
    wrong = torch.rand(codewords.shape, generator=generator) < flip
    llrs = torch.where(wrong, -1.0, 1.0) * (1 - 2 * codewords.float())
    return bits, llrs * (math.log((1 - flip) / flip) if flip else 10.0)


@pytest.mark.parametrize(
    ("rate", "flip", "seconds"),
    [(0.75, 0.03, 0.6), (0.9, 0.005, 0.6), (0.75, 0.0, 0.1), (0.9, 0.0, 0.1), (0.97, 5e-4, 0.6)],
)
def test_decode_a_plane(benchmark, rate: float, flip: float, seconds: float) -> None:
    bits, llrs = plane(rate, flip)
    decoded = benchmark.pedantic(ldpc.decode, args=(llrs,), kwargs={"k": K}, rounds=7, warmup_rounds=1)
    assert torch.equal(decoded.bits, bits)
    assert decoded.ok.all()
    assert benchmark.stats.stats.median <= seconds


@pytest.mark.parametrize("rate", [0.3, 0.75, 0.97])
def test_encode_a_plane(benchmark, rate: float) -> None:
    bits, llrs = plane(rate, 0.0)
    codewords = benchmark.pedantic(ldpc.encode, args=(bits,), kwargs={"n": llrs.shape[1]}, rounds=7, warmup_rounds=1)
    assert torch.equal(codewords, (llrs < 0).to(torch.uint8))


MEMORY = f"""
import re, torch
from pathlib import Path
from stegapp.coding import ldpc
torch.manual_seed(0)
ldpc.decode(torch.randn(1, 1152), k=384)
planes = [torch.randn(blocks, {PLANE} // blocks) for blocks in (8, 23, 30)]
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
    """Growth of a process that decodes planes of noise, on which nothing stops early; torch itself takes 500 MB."""
    run = benchmark.pedantic(
        subprocess.run, args=([sys.executable, "-c", MEMORY],), kwargs={"capture_output": True, "check": True}, rounds=1
    )
    megabytes = float(run.stdout)
    print(f"decoding a plane takes {megabytes:.0f} MB")
    assert megabytes <= 500
