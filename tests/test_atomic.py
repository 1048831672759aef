"""A file appears complete or not at all, and takes nobody's place."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stegapp import atomic
from stegapp.atomic import PendingFile, write_atomically
from stegapp.errors import OutputRefused

linux = pytest.mark.skipif(sys.platform != "linux", reason="unnamed files are Linux's")
DATA = bytes(range(256)) * 5000


@pytest.fixture(params=["unnamed", "hidden", "no links"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on a file system of each kind; it must hold no leftover when the test is done."""
    if request.param == "unnamed" and sys.platform != "linux":
        pytest.skip("unnamed files are Linux's")
    if request.param != "unnamed":
        monkeypatch.setattr(PendingFile, "_open_unnamed", lambda _: False)
    if request.param == "no links":

        def refuse(*_: Any, **__: Any) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "out"
    path.mkdir()
    yield path
    assert not [child for child in path.iterdir() if child.name.startswith(".")]


def test_writes_and_refuses_and_replaces(folder: Path) -> None:
    path = folder / "ünï ☃.png"
    write_atomically(path, DATA)
    assert path.read_bytes() == DATA
    with pytest.raises(OutputRefused, match="exists already") as caught:
        write_atomically(path, b"other")
    assert caught.value.advice
    assert path.read_bytes() == DATA
    write_atomically(path, b"other", replace=True)
    assert path.read_bytes() == b"other"
    write_atomically(folder / "new", b"", replace=True)
    assert (folder / "new").read_bytes() == b""


def test_nothing_shows_before_commit(folder: Path) -> None:
    path = folder / "a"
    with PendingFile(path) as pending:
        pending.write(DATA)
        pending.write(b"end")
        assert pending.read_back() == DATA + b"end"
        assert not path.exists()
        pending.commit()
        assert path.read_bytes() == DATA + b"end"
    assert path.read_bytes() == DATA + b"end"


@pytest.mark.parametrize("replace", [False, True])
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, None])
def test_leaving_early_leaves_nothing(folder: Path, error: type[BaseException] | None, replace: bool) -> None:
    path = folder / "a"
    if replace:
        path.write_bytes(b"before")

    def leave_early() -> None:
        with PendingFile(path, replace=replace) as pending:
            pending.write(DATA)
            if error is not None:
                raise error

    if error is None:
        leave_early()
    else:
        with pytest.raises(error):
            leave_early()
    assert [child.read_bytes() for child in folder.iterdir()] == ([b"before"] if replace else [])


def test_a_name_taken_meanwhile_is_not_overwritten(folder: Path) -> None:
    path = folder / "a"
    with PendingFile(path) as pending:
        pending.write(DATA)
        path.write_bytes(b"theirs")
        with pytest.raises(OutputRefused, match="exists already"):
            pending.commit()
    assert path.read_bytes() == b"theirs"


def test_only_one_of_many_writers_wins(folder: Path) -> None:
    path = folder / "a"
    ready = threading.Barrier(8)
    won: list[int] = []

    def write(number: int) -> None:
        with PendingFile(path) as pending:
            pending.write(bytes([number]) * 1000)
            ready.wait(10)
            try:
                pending.commit()
            except OutputRefused:
                return
            won.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
    assert path.read_bytes() == bytes(won) * 1000


@pytest.mark.parametrize("replace", [False, True])
def test_links(folder: Path, replace: bool) -> None:
    cover = folder / "cover.png"
    cover.write_bytes(b"cover")
    link = folder / "link.png"
    link.symlink_to(cover)
    if replace:
        write_atomically(link, DATA, replace=True)
        assert link.read_bytes() == DATA
        assert not link.is_symlink()
    else:
        with pytest.raises(OutputRefused, match="exists already"):
            write_atomically(link, DATA)
    assert cover.read_bytes() == b"cover"


def test_a_link_to_nowhere_is_a_name_in_use(folder: Path) -> None:
    (folder / "link").symlink_to(folder / "nowhere")
    with pytest.raises(OutputRefused, match="exists already"):
        write_atomically(folder / "link", DATA)
    assert not (folder / "nowhere").exists()


@pytest.mark.parametrize("replace", [False, True])
def test_a_folder_is_never_replaced(folder: Path, replace: bool) -> None:
    (folder / "sub").mkdir()
    with pytest.raises(OutputRefused, match="is a folder"):
        write_atomically(folder / "sub", DATA, replace=replace)
    assert (folder / "sub").is_dir()


@pytest.mark.parametrize(
    ("name", "says"),
    [("nowhere/a.png", "does not exist"), ("file/a.png", "does not exist"), ("x" * 300, "too long")],
)
def test_impossible_names(folder: Path, name: str, says: str) -> None:
    (folder / "file").write_bytes(b"")
    with pytest.raises(OutputRefused, match=says) as caught:
        write_atomically(folder / name, DATA)
    assert caught.value.advice
    assert [child.name for child in folder.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EACCES, "may not be written"),
        (errno.EROFS, "may not"),
        (errno.EIO, "could not"),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync"])
def test_what_the_disk_refuses(
    folder: Path, number: int, says: str, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(number, os.strerror(number))

    with PendingFile(folder / "a") as pending:
        monkeypatch.setattr(atomic.os, call, refuse)
        with pytest.raises(OutputRefused, match=says) as caught:
            pending.write(DATA)
        monkeypatch.undo()
    assert caught.value.advice
    assert list(folder.iterdir()) == []


def test_short_writes_go_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(atomic.os, "write", lambda file, data: write(file, data[:1000]))
    write_atomically(folder / "a", DATA[:12_345])
    assert (folder / "a").read_bytes() == DATA[:12_345]


@pytest.mark.skipif(os.name == "nt", reason="permission bits")
def test_permissions_are_those_of_any_new_file(folder: Path) -> None:
    write_atomically(folder / "a", DATA)
    (folder / "b").write_bytes(DATA)
    assert stat.S_IMODE((folder / "a").stat().st_mode) == stat.S_IMODE((folder / "b").stat().st_mode)


def test_relative_paths(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(folder)
    with PendingFile(Path("a")) as pending:
        pending.write(DATA)
        monkeypatch.chdir(tmp_path)
        pending.commit()
    assert (folder / "a").read_bytes() == DATA


def test_no_descriptor_is_left_open(folder: Path) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        write_atomically(folder / "a", DATA, replace=True)
        with pytest.raises(OutputRefused):
            write_atomically(folder / "a", DATA)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


KILLED = """
import os, signal, sys
from pathlib import Path
from stegapp.atomic import PendingFile

moment, hidden = sys.argv[2], sys.argv[3] == "hidden"
if hidden:
    PendingFile._open_unnamed = lambda self: False

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

if moment == "link":
    os.link = die
with PendingFile(Path(sys.argv[1])) as pending:
    if moment == "open":
        die()
    if moment == "fsync":
        os.fsync = die
    pending.write(bytes(100_000))
    if moment == "written":
        die()
    pending.commit()
"""


@linux
@pytest.mark.parametrize("moment", ["open", "fsync", "written", "link"])
@pytest.mark.parametrize("kind", ["unnamed", "hidden"])
def test_a_killed_process_leaves_no_partial_output(tmp_path: Path, moment: str, kind: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path / "out.png", moment, kind], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    left = [child.name for child in tmp_path.iterdir()]
    if kind == "unnamed":
        assert left == []
    else:  # such a file system cannot do better than a hidden name
        assert len(left) == 1
        assert left[0].startswith(".")


@linux
def test_this_file_system_has_unnamed_files_or_falls_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def old_kernel(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EOPNOTSUPP, "not supported")
        return real(path, flags, *rest, **named)

    monkeypatch.setattr(atomic.os, "open", old_kernel)
    with PendingFile(tmp_path / "a") as pending:
        pending.write(DATA)
        assert [child.name[0] for child in tmp_path.iterdir()] == ["."]
        pending.commit()
    assert [child.name for child in tmp_path.iterdir()] == ["a"]
