"""Hide and reveal in JPEG photos of 12 megapixels, made smaller and as they are, beside decoding and encoding alone.

`pytest tests/benchmarks/test_bench_jpeg_photos.py --benchmark-only -n 0 -s` prints the parts. Warm: one session, a
loaded model. 1,000 random bytes and a password.
"""

import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.carriers import CoverOptions
from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.covers import photo

ROUNDS = 3
WIDTH, HEIGHT = 4000, 3000
SIZES = {"1,280 pixels": 1280, "as it is": None}


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session()
    session.model(None, device="auto")
    return session


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a colour photograph, enlarged and with noise, about as large as one of a camera."""
    levels = np.asarray(photo(1000, 750, 3).resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC))
    rng = np.random.default_rng(1)
    noisy = np.empty_like(levels)
    for top in range(0, HEIGHT, 500):
        rows = levels[top : top + 500]
        noisy[top : top + 500] = np.clip(rows + rng.integers(-4, 5, rows.shape, dtype=np.int16), 0, 255)
    path: Path = tmp_path_factory.mktemp("photos") / "cover.jpg"
    Image.fromarray(noisy).save(path, quality=92)
    return path


def _request(cover: Path, stego: Path, size: int | None) -> HideRequest:
    message = Message.from_files([FileEntry("data", os.urandom(1_000))])
    options = CoverOptions(size=size)
    return HideRequest(cover, stego, message, "pw", force=True, carrier="jpeg", cover_options=options)


@pytest.mark.parametrize("size", SIZES)
def test_hide_in_jpeg(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path, size: str) -> None:
    parts: list[dict[str, float]] = []

    def hide() -> None:
        parts.append(run_job(session.hide(_request(cover, tmp_path / "stego.jpg", SIZES[size]))).seconds)

    benchmark.pedantic(hide, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")


@pytest.mark.parametrize("size", SIZES)
def test_reveal_from_jpeg(
    benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path, size: str
) -> None:
    stego = tmp_path / "stego.jpg"
    run_job(session.hide(_request(cover, stego, SIZES[size])))
    parts: list[dict[str, float]] = []

    def reveal() -> None:
        parts.append(run_job(session.reveal(RevealRequest(stego, "pw"))).seconds)

    benchmark.pedantic(reveal, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")


@pytest.mark.parametrize("way", ["decode", "encode"])
def test_floor_of_jpeg(benchmark: BenchmarkFixture, cover: Path, way: str) -> None:
    data = cover.read_bytes()
    levels = np.asarray(Image.open(io.BytesIO(data)))

    def decode() -> None:
        np.asarray(Image.open(io.BytesIO(data)))

    def encode() -> None:
        Image.fromarray(levels).save(io.BytesIO(), "JPEG", quality=92)

    benchmark.pedantic(decode if way == "decode" else encode, rounds=ROUNDS, warmup_rounds=1)
