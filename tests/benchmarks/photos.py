"""What the benchmarks of whole photos share: a photograph as of a camera, and how jobs are timed."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from tests.covers import photo

ROUNDS = 3


def noisy_photo(path: Path, size: tuple[int, int], noise: int, **options: Any) -> Path:
    """Write a colour photograph, enlarged and with noise, about as long as one of a camera. noise: in levels."""
    levels = np.asarray(photo(1000, 750, 3).resize(size, Image.Resampling.BICUBIC))
    rng = np.random.default_rng(1)
    noisy = np.empty_like(levels)
    for top in range(0, size[1], 500):
        rows = levels[top : top + 500]
        noisy[top : top + 500] = np.clip(rows + rng.integers(-noise, noise + 1, rows.shape, dtype=np.int16), 0, 255)
    Image.fromarray(noisy).save(path, **options)
    return path


def time_job(
    benchmark: BenchmarkFixture, job: Callable[[], dict[str, float]], *, rounds: int = ROUNDS, warmup_rounds: int = 1
) -> None:
    """Time a job, which returns its parts in seconds, and print the parts of the last round."""
    parts: list[dict[str, float]] = []
    benchmark.pedantic(lambda: parts.append(job()), rounds=rounds, warmup_rounds=warmup_rounds)
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")


def time_floor(benchmark: BenchmarkFixture, cover: Path, way: str, kind: str, **options: Any) -> None:
    """Time decoding or encoding alone."""
    data = cover.read_bytes()
    levels = np.asarray(Image.open(io.BytesIO(data)))

    def decode() -> None:
        np.asarray(Image.open(io.BytesIO(data)))

    def encode() -> None:
        Image.fromarray(levels).save(io.BytesIO(), kind, **options)

    benchmark.pedantic(decode if way == "decode" else encode, rounds=ROUNDS, warmup_rounds=1)
