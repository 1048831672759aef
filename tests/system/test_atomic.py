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

from stegapp.errors import OutputRefused
from stegapp.system import atomic, places
from stegapp.system.atomic import PendingFile, Place, Unnamed, write_atomically

linux = pytest.mark.skipif(sys.platform != "linux", reason="nameless files are Linux's")
DATA = bytes(range(256)) * 5000


@pytest.fixture(params=["nameless", "hidden", "no links", "no exclusive rename", "no handles"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on a file system of each kind; it must hold no leftover when the test is done."""
    if request.param == "nameless" and sys.platform != "linux":
        pytest.skip("nameless files are Linux's")
    if request.param == "no handles":
        monkeypatch.setattr(places, "HANDLES", False)
    elif request.param != "nameless":
        monkeypatch.setattr(Unnamed, "_open_nameless", lambda _: False)
    if request.param in ("no links", "no exclusive rename"):

        def refuse(*_: Any, **__: Any) -> None:
            raise OSError(errno.EPERM, "no hard links here")

        monkeypatch.setattr(os, "link", refuse)
    if request.param == "no exclusive rename":
        monkeypatch.setattr(atomic, "_rename_unless_taken", lambda *_: False)
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
    [
        ("nowhere/a.png", "does not exist"),
        ("file/a.png", "does not exist"),
        ("x" * 300, "name is too long"),
        ("é" * 130, "name is too long"),
        ("x" * 300 + "/a.png", "path of the folder for “a.png” is too long"),
        ("x/" * 2500 + "a.png", "path of the folder for “a.png” is too long"),
        ("a\0b.png", "cannot be the name"),
        ("\ud800.png", "cannot be the name"),
    ],
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
        (errno.EFBIG, "larger than this disk"),
        (errno.EDQUOT, "no room"),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync"])
def test_what_the_disk_refuses(
    folder: Path, number: int, says: str, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(number, os.strerror(number))

    with PendingFile(folder / "a") as pending:
        monkeypatch.setattr(os, call, refuse)
        with pytest.raises(OutputRefused, match=says) as caught:
            pending.write(DATA)
        monkeypatch.undo()
    assert caught.value.advice
    assert list(folder.iterdir()) == []


def test_short_writes_go_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda file, data: write(file, data[:1000]))
    write_atomically(folder / "a", DATA[:12_345])
    assert (folder / "a").read_bytes() == DATA[:12_345]


@pytest.mark.skipif(os.name == "nt", reason="permission bits")
def test_permissions_are_those_of_any_new_file(folder: Path) -> None:
    write_atomically(folder / "a", DATA)
    (folder / "b").write_bytes(DATA)
    assert stat.S_IMODE((folder / "a").stat().st_mode) == stat.S_IMODE((folder / "b").stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="permission bits")
@pytest.mark.parametrize("replace", [False, True])
def test_private_files_are_their_owners_own(folder: Path, replace: bool) -> None:
    if replace:
        (folder / "a").write_bytes(b"before")
        (folder / "a").chmod(0o644)
    write_atomically(folder / "a", DATA, replace=replace, private=True)
    assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o600


@linux
@pytest.mark.parametrize("mode", [0o000, 0o555])
def test_a_folder_without_permission_is_a_sentence(tmp_path: Path, mode: int) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode)
    if os.geteuid() == 0:
        os.chown(locked, 65534, 65534)
        os.seteuid(65534)  # root may do everything
    try:
        with pytest.raises(OutputRefused, match="may not be written to this folder") as caught:
            write_atomically(locked / "a.png", DATA)
    finally:
        os.seteuid(os.getuid())
    assert "may write to" in caught.value.advice


@pytest.mark.parametrize("number", [errno.ESTALE, errno.ENOTCONN, errno.EIO, errno.ETIMEDOUT])
def test_a_folder_that_does_not_answer_is_a_sentence(
    folder: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.stat

    def dead(path: Any, **options: Any) -> os.stat_result:
        if "out" in str(path):
            raise OSError(number, os.strerror(number))
        return real(path, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", dead)
        with pytest.raises(OutputRefused, match=r"“a\.png” could not be written") as caught:
            write_atomically(folder / "a.png", DATA)
    assert caught.value.advice


@linux
def test_a_working_folder_that_is_gone_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(OutputRefused, match="does not exist"):
        write_atomically(Path("a.png"), DATA)


@pytest.mark.skipif(not places.HANDLES, reason="needs handles of folders")
@pytest.mark.parametrize("nameless", [True, False])
def test_a_folder_swapped_meanwhile_leads_nowhere(
    tmp_path: Path, nameless: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not nameless:
        monkeypatch.setattr(Unnamed, "_open_nameless", lambda _: False)
    (tmp_path / "out").mkdir()
    (tmp_path / "victim").mkdir()
    with PendingFile(tmp_path / "out" / "a") as pending:
        (tmp_path / "out").rename(tmp_path / "moved")
        (tmp_path / "out").symlink_to(tmp_path / "victim", target_is_directory=True)
        pending.write(DATA)
        pending.commit()
    assert list((tmp_path / "victim").iterdir()) == []
    assert [child.name for child in (tmp_path / "moved").iterdir()] == ["a"]


@linux
def test_exclusive_renames_are_this_systems_own(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b").write_bytes(b"b")
    place = Place.open(tmp_path)
    with pytest.raises(FileExistsError):
        atomic._rename_unless_taken("a", "b", place.handle)
    assert (tmp_path / "b").read_bytes() == b"b"
    assert atomic._rename_unless_taken("a", "c", place.handle)
    assert atomic._rename_unless_taken(str(tmp_path / "c"), str(tmp_path / "d"), None)
    assert sorted(child.name for child in tmp_path.iterdir()) == ["b", "d"]
    place.close()


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
from stegapp.system.atomic import PendingFile, Unnamed

moment, hidden = sys.argv[2], sys.argv[3] == "hidden"
if hidden:
    Unnamed._open_nameless = lambda self: False

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
@pytest.mark.parametrize("kind", ["nameless", "hidden"])
def test_a_killed_process_leaves_no_partial_output(tmp_path: Path, moment: str, kind: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, tmp_path / "out.png", moment, kind], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    left = [child.name for child in tmp_path.iterdir()]
    if kind == "nameless":
        assert left == []
    else:  # such a file system cannot do better than a hidden name
        assert len(left) == 1
        assert left[0].startswith(".")


@linux
def test_this_file_system_has_nameless_files_or_falls_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.open

    def old_kernel(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EOPNOTSUPP, "not supported")
        return real(path, flags, *rest, **named)

    monkeypatch.setattr(os, "open", old_kernel)
    with PendingFile(tmp_path / "a") as pending:
        pending.write(DATA)
        assert [child.name[0] for child in tmp_path.iterdir()] == ["."]
        pending.commit()
    assert [child.name for child in tmp_path.iterdir()] == ["a"]
