"""How long the trellis takes for a whole plane."""

import numpy as np
import pytest

from stegapp.coding import stc

POSITIONS = 260_096


@pytest.mark.parametrize("height", [10, 12])
@pytest.mark.parametrize("message_bits", [1_800, 10_200, 37_000, 117_000])
@pytest.mark.benchmark(group="stc")
def test_embed(benchmark, message_bits: int, height: int) -> None:
    rng = np.random.default_rng(message_bits)
    cover = rng.integers(0, 2, POSITIONS, dtype=np.uint8)
    message = rng.integers(0, 2, message_bits, dtype=np.uint8)
    costs = rng.exponential(size=POSITIONS).astype(np.float32)
    stego = benchmark.pedantic(stc.encode, (cover, costs, message), {"height": height}, rounds=3, warmup_rounds=1)
    np.testing.assert_array_equal(stc.decode(stego, message_bits, height=height), message)


@pytest.mark.benchmark(group="stc")
def test_extract(benchmark) -> None:
    plane = np.random.default_rng(1).integers(0, 2, POSITIONS, dtype=np.uint8)
    assert benchmark(stc.decode, plane, 117_000, height=12).size == 117_000
