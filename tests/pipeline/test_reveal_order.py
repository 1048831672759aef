"""What a reveal passes on as it is, and which broken models it steps over."""

import io
from pathlib import Path
from typing import Any

import pytest

from stegapp.errors import ModelRefused
from stegapp.format import NewerFormat
from stegapp.format.outcomes import Outcome
from stegapp.pipeline import Session
from stegapp.pipeline import reveal as module
from tests.covers import photo
from tests.pipeline.conftest import Hide, Reveal


def test_a_newer_message_in_a_jpeg_is_told_as_such(reveal: Reveal, monkeypatch: pytest.MonkeyPatch) -> None:
    buffer = io.BytesIO()
    photo(320, 240, seed=3).save(buffer, format="JPEG", quality=95)

    def newer(*_: Any) -> Any:
        raise NewerFormat(Outcome.VERSION)
        yield

    monkeypatch.setattr(module, "read_picture", newer)
    with pytest.raises(NewerFormat):
        reveal(buffer.getvalue())


def _breaking(session: Session, broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    load = session.load

    def loading(entry: Any, *, device: str) -> Any:
        if entry.name == broken:
            raise ModelRefused("broken")
        return load(entry, device=device)

    monkeypatch.setattr(session, "load", loading)


def test_only_the_model_asked_for_has_to_be_sound(
    session: Session, hide: Hide, reveal: Reveal, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stego = hide(sample, "hallo").output
    _breaking(session, "sftn", monkeypatch)
    assert reveal(stego, model="robust").message.text == "hallo"
    for asked in ("sftn", "robust"):
        _breaking(session, asked, monkeypatch)
        with pytest.raises(ModelRefused):
            reveal(stego, model=asked)
