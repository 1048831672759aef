"""Fixtures of the command line's tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from stegapp.format import crypto
from stegapp.format.message import Message
from stegapp.models import ModelStore
from stegapp.pipeline import HideRequest, Session
from stegapp.progress import run_job
from tests.conftest import SAMPLES
from tests.terminals import Streams

Hidden = Callable[..., Path]


@pytest.fixture(scope="session")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> Hidden:
    """Return a stego that hides a message under a password, or under none; each is made once."""
    folder = tmp_path_factory.mktemp("hidden")
    session = Session(ModelStore(user=folder / "models"))
    made: dict[tuple[Message, str, int], Path] = {}

    def hide(message: Message, password: str = "") -> Path:
        wanted = message, password, crypto._PASSES  # with true costs another one than with cheap ones
        if wanted not in made:
            path = folder / f"{len(made)}.png"
            run_job(session.hide(HideRequest(SAMPLES / "mountain_path.png", path, message, password)))
            made[wanted] = path
        return made[wanted]

    return hide


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Streams]:
    """Put streams in memory into the place of the standard ones; see `Streams`."""

    def put(encoding: str = "utf-8", *, tty: bool = False, typed: bytes = b"") -> Streams:
        streams = Streams(encoding, tty=tty, typed=typed)
        streams.put(monkeypatch)
        return streams

    return put
