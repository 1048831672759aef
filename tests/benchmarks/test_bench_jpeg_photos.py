"""Hide and reveal in JPEG photos of 12 megapixels, made smaller and as they are, beside decoding and encoding alone.

`pytest tests/benchmarks/test_bench_jpeg_photos.py --benchmark-only -n 0 -s` prints the parts. Warm: one session, a
loaded model. 1,000 random bytes and a password.
"""

import os
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.carriers import CoverOptions
from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.benchmarks.photos import noisy_photo, time_floor, time_job

SIZE = (4000, 3000)
SIZES = {"1,280 pixels": 1280, "as it is": None}


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session()
    session.model(None, device="auto")
    return session


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a photograph."""
    folder: Path = tmp_path_factory.mktemp("photos")
    return noisy_photo(folder / "cover.jpg", SIZE, 4, quality=92)


def _request(cover: Path, stego: Path, size: int | None) -> HideRequest:
    message = Message.from_files([FileEntry("data", os.urandom(1_000))])
    options = CoverOptions(size=size)
    return HideRequest(cover, stego, message, "pw", force=True, carrier="jpeg", cover_options=options)


@pytest.mark.parametrize("size", SIZES)
def test_hide_in_jpeg(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path, size: str) -> None:
    stego = tmp_path / "stego.jpg"
    time_job(benchmark, lambda: run_job(session.hide(_request(cover, stego, SIZES[size]))).seconds)


@pytest.mark.parametrize("size", SIZES)
def test_reveal_from_jpeg(
    benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path, size: str
) -> None:
    stego = tmp_path / "stego.jpg"
    run_job(session.hide(_request(cover, stego, SIZES[size])))
    time_job(benchmark, lambda: run_job(session.reveal(RevealRequest(stego, "pw"))).seconds)


@pytest.mark.parametrize("way", ["decode", "encode"])
def test_floor_of_jpeg(benchmark: BenchmarkFixture, cover: Path, way: str) -> None:
    time_floor(benchmark, cover, way, "JPEG", quality=92)
