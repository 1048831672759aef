"""Hide and reveal in large colour photos, kept at their size, beside the floor: decoding and encoding the PNG alone.

`pytest tests/benchmarks/test_bench_photos.py --benchmark-only -s` prints the parts. Warm: one session, a loaded model.
"""

import os
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.benchmarks.photos import noisy_photo, time_floor, time_job

SIZES = {"12 MP": (4000, 3000), "24 MP": (6000, 4000)}
MESSAGES = {"1 KB": 1_000, "1 MB": 1_000_000}


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session()
    session.model(None, device="auto")
    return session


@pytest.fixture(scope="module", params=SIZES)
def cover(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a photograph of each size."""
    folder: Path = tmp_path_factory.mktemp("photos")
    return noisy_photo(folder / "cover.png", SIZES[request.param], 2, compress_level=1)


@pytest.mark.parametrize("size", MESSAGES)
def test_hide_in_photo(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path, size: str) -> None:
    message = Message.from_files([FileEntry("data", os.urandom(MESSAGES[size]))])
    request = HideRequest(cover, tmp_path / "stego.png", message, "pw", force=True, carrier="photo")
    rounds = {} if size == "1 KB" else {"rounds": 1, "warmup_rounds": 0}
    time_job(benchmark, lambda: run_job(session.hide(request)).seconds, **rounds)


def test_reveal_from_photo(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path) -> None:
    stego, message = tmp_path / "stego.png", Message.from_files([FileEntry("data", os.urandom(1_000))])
    run_job(session.hide(HideRequest(cover, stego, message, "pw", carrier="photo")))
    time_job(benchmark, lambda: run_job(session.reveal(RevealRequest(stego, "pw"))).seconds)


@pytest.mark.parametrize("way", ["decode", "encode"])
def test_floor(benchmark: BenchmarkFixture, cover: Path, way: str) -> None:
    time_floor(benchmark, cover, way, "PNG", compress_level=1)
