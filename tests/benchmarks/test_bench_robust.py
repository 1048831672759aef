"""Hide for messengers that recompress, and reveal what arrives: a photo of 12 megapixels at 1,280 pixels.

`pytest tests/benchmarks/test_bench_robust.py --benchmark-only -n 0 -s` prints the parts. Warm: one session, a loaded
model. 500 random bytes and a password, all messengers that are tried unless a person chooses.
"""

import os
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from stegapp.carriers import CoverOptions
from stegapp.format.message import FileEntry, Message
from stegapp.pipeline import HideRequest, RevealRequest, Session
from stegapp.progress import run_job
from tests.covers import photo

ROUNDS = 3


@pytest.fixture(scope="module")
def session() -> Session:
    return Session()


@pytest.fixture(scope="module")
def cover(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("photos") / "cover.jpg"
    photo(1000, 750, 3).resize((4000, 3000)).save(path, quality=92)
    return path


def _request(cover: Path, stego: Path) -> HideRequest:
    message = Message.from_files([FileEntry("data", os.urandom(500))])
    options = CoverOptions(size=1280)
    return HideRequest(cover, stego, message, "pw", force=True, carrier="robust", cover_options=options)


def test_hide_robust(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path) -> None:
    parts: list[dict[str, float]] = []

    def hide() -> None:
        parts.append(run_job(session.hide(_request(cover, tmp_path / "stego.jpg"))).seconds)

    benchmark.pedantic(hide, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")


def test_reveal_robust(benchmark: BenchmarkFixture, session: Session, cover: Path, tmp_path: Path) -> None:
    stego = tmp_path / "stego.jpg"
    run_job(session.hide(_request(cover, stego)))
    parts: list[dict[str, float]] = []

    def reveal() -> None:
        parts.append(run_job(session.reveal(RevealRequest(stego, "pw"))).seconds)

    benchmark.pedantic(reveal, rounds=ROUNDS, warmup_rounds=1)
    benchmark.extra_info.update({f"{name}_ms": round(1000 * seconds) for name, seconds in parts[-1].items()})
    print(f"\n{benchmark.name}: {benchmark.extra_info}")
