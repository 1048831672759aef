"""One session, and so one loaded model, for all tests of the pipelines."""

from collections.abc import Callable
from pathlib import Path

import pytest

from stegapp.format.message import Message
from stegapp.pipeline import HideRequest, HideResult, RevealRequest, RevealResult, Session
from stegapp.progress import run_job

Hide = Callable[..., HideResult]
Reveal = Callable[..., RevealResult]


@pytest.fixture(scope="session")
def session() -> Session:
    return Session()


@pytest.fixture
def hide(session: Session, tmp_path: Path) -> Hide:
    """Hide a message (a text, or a Message) in a cover, to a fresh file unless `output` is given."""

    def run(
        cover: Path | bytes, message: str | Message, *, password: str = "pässword", **options: object
    ) -> HideResult:
        request = HideRequest(
            cover=cover,
            output=options.pop("output", tmp_path / "stego.png"),  # type: ignore[arg-type]
            message=Message.from_text(message) if isinstance(message, str) else message,
            password=password,
            **options,  # type: ignore[arg-type]
        )
        return run_job(session.hide(request))

    return run


@pytest.fixture
def reveal(session: Session) -> Reveal:
    def run(stego: Path | bytes, *, password: str = "pässword", **options: object) -> RevealResult:
        return run_job(session.reveal(RevealRequest(stego=stego, password=password, **options)))  # type: ignore[arg-type]

    return run
