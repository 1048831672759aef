"""Hide and reveal in large colour photos, kept at their size, beside the floor: decoding and encoding the PNG alone.

`pytest tests/benchmarks/test_bench_photos.py --benchmark-only -s` prints the parts. Warm: one session, a loaded model.
"""

import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.covers import photo

ROUNDS = 3
SIZES = {"12 MP": (4000, 3000), "24 MP": (6000, 4000)}
MESSAGES = {"1 KB": 1_000, "1 MB": 1_000_000}


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session()
    session.model(None, device="auto")
    return session


@pytest.fixture(scope="module", params=SIZES)
def cover(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a colour photograph, enlarged and with noise, so that it compresses as one of a camera does."""
    width, height = SIZES[request.param]
    levels = np.asarray(photo(1000, 750, 3).resize((width, height), Image.Resampling.BICUBIC))
    rng = np.random.default_rng(1)
    noisy = np.empty_like(levels)
    for top in range(0, height, 500):
        rows = levels[top : top + 500]
        noisy[top : top + 500] = np.clip(rows + rng.integers(-2, 3, rows.shape, dtype=np.int16), 0, 255)
    path: Path = tmp_path_factory.mktemp("photos") / f"{width}.png"
    Image.fromarray(noisy).save(path, compress_level=1)
    return path


@pytest.mark.parametrize("size", MESSAGES)
def test_hide_in_photo(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path, size: str) -> None:
    message = Message.from_files([FileEntry("data", os.urandom(MESSAGES[size]))])
    parts: list[dict[str, float]] = []

    def hide() -> None:
        request = HideRequest(cover, tmp_path / "stego.png", message, "pw", force=True, carrier="photo")
        parts.append(run_job(session.hide(request)).seconds)

    benchmark.pedantic(hide, rounds=ROUNDS if size == "1 KB" else 1, warmup_rounds=int(size == "1 KB"))
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")


def test_reveal_from_photo(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path) -> None:
    stego, message = tmp_path / "stego.png", Message.from_files([FileEntry("data", os.urandom(1_000))])
    run_job(session.hide(HideRequest(cover, stego, message, "pw", carrier="photo")))
    parts: list[dict[str, float]] = []

    def reveal() -> None:
        parts.append(run_job(session.reveal(RevealRequest(stego, "pw"))).seconds)

    benchmark.pedantic(reveal, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")


@pytest.mark.parametrize("way", ["decode", "encode"])
def test_floor(benchmark: BenchmarkFixture, cover: Path, way: str) -> None:
    data = cover.read_bytes()
    levels = np.asarray(Image.open(io.BytesIO(data)))

    def decode() -> None:
        np.asarray(Image.open(io.BytesIO(data)))

    def encode() -> None:
        Image.fromarray(levels).save(io.BytesIO(), "PNG", compress_level=1)

    benchmark.pedantic(decode if way == "decode" else encode, rounds=ROUNDS, warmup_rounds=1)
