"""Files that get their names together, and a folder that is made for them."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from stegapp.errors import OutputRefused
from stegapp.system import pending_set, places
from stegapp.system.atomic import Place, Unnamed
from stegapp.system.pending_set import PendingSet, make_folder

DATA = bytes(range(256)) * 50


@pytest.fixture(params=["nameless", "hidden", "no handles"], autouse=True)
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "nameless" and sys.platform != "linux":
        pytest.skip("nameless files are Linux's")
    if request.param == "no handles":
        monkeypatch.setattr(places, "HANDLES", False)
    elif request.param == "hidden":
        monkeypatch.setattr(Unnamed, "_open_nameless", lambda _: False)
    return str(request.param)


@pytest.fixture(params=["open", "closed"], autouse=True)
def waiting(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How files wait for their names; from the second on, where they wait closed."""
    if request.param == "closed":
        monkeypatch.setattr(pending_set, "_OPEN", 1)
    return str(request.param)


def fill(together: PendingSet, names: str) -> None:
    for name in names:
        with together.file(name) as pending:
            pending.write(name.encode() + DATA)
            pending.commit()


def test_all_show_together(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with PendingSet(out) as together:
        fill(together, "ab")
        assert not [path for path in out.iterdir() if not path.name.startswith(".")]
        assert [file.read_back() for file in together.files] == [b"a" + DATA, b"b" + DATA]
        together.commit()
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {"a": b"a" + DATA, "b": b"b" + DATA}
    assert together.made_folder


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, None])
def test_leaving_early_leaves_nothing(tmp_path: Path, there: bool, error: type[BaseException] | None) -> None:
    out = tmp_path / "out"
    if there:
        out.mkdir()

    def leave_early() -> None:
        with PendingSet(out) as together:
            fill(together, "ab")
            with together.file("c") as pending:
                pending.write(DATA)
                if error is not None:
                    raise error

    if error is None:
        leave_early()
    else:
        with pytest.raises(error):
            leave_early()
    assert list(tmp_path.rglob("*")) == ([out] if there else [])


def test_a_name_taken_meanwhile_leaves_only_the_other_file(tmp_path: Path) -> None:
    with PendingSet(tmp_path / "out") as together:
        fill(together, "abc")
        (tmp_path / "out" / "b").write_bytes(b"theirs")
        with pytest.raises(OutputRefused, match="“b” exists already"):
            together.commit()
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "out").iterdir()] == [("b", b"theirs")]


def test_a_file_that_is_not_whole_is_dropped_at_once(tmp_path: Path) -> None:
    with PendingSet(tmp_path) as together:
        with together.file("a") as pending:
            pending.write(DATA)
        assert list(tmp_path.iterdir()) == []


def test_each_file_holds_one_handle(tmp_path: Path, kind: str, waiting: str) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc")
    before = len(list(Path("/proc/self/fd").iterdir()))
    with PendingSet(tmp_path) as together:
        fill(together, "abcdef")
        of_folder = 0 if kind == "no handles" else 1
        assert len(list(Path("/proc/self/fd").iterdir())) == before + (1 if waiting == "closed" else 6) + of_folder
        together.commit()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_folder_that_cannot_be_opened_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> Place:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Place, "open", refuse)
    with pytest.raises(OutputRefused, match="cannot be looked into") as caught, PendingSet(tmp_path / "out"):
        pass
    assert caught.value.advice
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match="cannot be made"):
        make_folder(tmp_path / "missing" / "out")
    assert not make_folder(tmp_path)


def test_a_disk_that_is_full_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with PendingSet(tmp_path / "out") as together:
        fill(together, "ab")
        monkeypatch.setattr(os, "write", refuse)
        with pytest.raises(OutputRefused, match="no room for “c”"):
            fill(together, "c")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_many_files_hold_few_handles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    names = [f"{number}" for number in range(100)]
    before = _handles()
    with PendingSet(tmp_path / "out") as together:
        for name in names:
            with together.file(name) as pending:
                pending.write(name.encode())
                pending.commit()
            assert _handles() - before <= 25
        assert [file.read_back() for file in together.files] == [name.encode() for name in names]
        assert _handles() - before <= 25
        together.commit()
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(names)
    assert _handles() == before


def _handles() -> int:
    return len(list(Path("/proc/self/fd" if sys.platform == "linux" else "/dev/fd").iterdir()))


def test_another_file_under_the_hidden_name_is_not_read(tmp_path: Path, waiting: str) -> None:
    if waiting == "open":
        pytest.skip("it has its handle")
    with PendingSet(tmp_path) as together:
        fill(together, "ab")
        hidden = next(path for path in tmp_path.iterdir() if path.read_bytes().startswith(b"b"))
        hidden.rename(tmp_path / "kept")  # or its number would be given to the other
        hidden.write_bytes(b"theirs")
        with pytest.raises(OutputRefused):
            together.files[1].read_back()
