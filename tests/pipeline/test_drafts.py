"""The draft on disk: one at a time, readable by its owner, gone when it is no longer needed."""

import os
import stat
from pathlib import Path

import pytest

from stegapp.errors import InputRefused
from stegapp.pipeline import DraftStore


def test_a_draft_is_kept_brought_back_and_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = DraftStore(folder)
    assert store.kept_at() is None
    assert store.keep("first", "pass")
    assert store.keep("second", "pass")
    (file,) = folder.iterdir()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = DraftStore(folder)  # as after a crash
    assert again.kept_at() is not None
    assert again.bring_back("pass") == "second"
    with pytest.raises(InputRefused, match="does not open"):
        again.bring_back("word")
    again.forget()
    assert list(folder.iterdir()) == []
    with pytest.raises(InputRefused):
        again.bring_back("pass")


@pytest.mark.parametrize(("text", "password"), [("", "pass"), ("text", ""), ("a" * 2_000_000, "pass")])
def test_what_cannot_be_sealed_is_not_kept(tmp_path: Path, text: str, password: str) -> None:
    store = DraftStore(tmp_path)
    assert not store.keep(text, password)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    assert not DraftStore(tmp_path / "taken" / "below").keep("text", "pass")


def test_another_password_seals_anew(tmp_path: Path) -> None:
    store = DraftStore(tmp_path)
    assert store.keep("text", "one")
    assert store.keep("text", "two")
    assert store.bring_back("two") == "text"
    with pytest.raises(InputRefused):
        store.bring_back("one")
