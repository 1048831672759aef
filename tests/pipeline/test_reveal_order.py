"""What a reveal passes on as it is, and which broken models it steps over."""

import io
from pathlib import Path
from typing import Any

import pytest

from stegapp.carriers import CoverOptions
from stegapp.errors import ModelRefused, NothingRevealed
from stegapp.format import NewerFormat, derive_keys
from stegapp.format.outcomes import Outcome
from stegapp.pipeline import Session, keys
from stegapp.pipeline import reveal as module
from stegapp.pipeline.robust import find
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


@pytest.mark.parametrize(("quality", "looked"), [(90, False), (75, True)])
def test_blocks_are_looked_at_first_only_where_a_messenger_may_have_been(
    hide: Hide, reveal: Reveal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quality: int, looked: bool
) -> None:
    cover = tmp_path / "cover.png"
    photo(900, 700, seed=4).save(cover)
    options = CoverOptions(size=640, quality=quality)
    stego = hide(cover, "hallo", output=tmp_path / "stego.jpg", carrier="jpeg", cover_options=options).output
    found: list[Any] = []
    monkeypatch.setattr(module, "find", lambda *arguments: found.append(arguments) or find(*arguments))
    assert reveal(stego).message.text == "hallo"
    assert bool(found) == looked


@pytest.mark.parametrize("quality", [90, 75])
def test_keys_of_one_picture_are_derived_once(
    hide: Hide, reveal: Reveal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quality: int
) -> None:
    cover = tmp_path / "cover.png"
    photo(900, 700, seed=4).save(cover)
    options = CoverOptions(size=640, quality=quality)
    stego = hide(cover, "hallo", output=tmp_path / "stego.jpg", carrier="jpeg", cover_options=options).output
    derived: list[Any] = []
    monkeypatch.setattr(keys, "derive_keys", lambda *a, **b: derived.append(a) or derive_keys(*a, **b))
    with pytest.raises(NothingRevealed):
        reveal(stego, password="wrong")
    assert len(derived) == 1
