"""Entries become files: nothing overwritten, nothing outside, all of them or none."""

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from stegapp.errors import Cancelled, OutputRefused
from stegapp.progress import CancelToken
from stegapp.system import atomic, places
from stegapp.system.atomic import Unnamed
from stegapp.system.files import FileEntry, Saved, names, save_entries, tree

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file system")
handles_only = pytest.mark.skipif(not places.HANDLES, reason="needs handles of folders")


@pytest.fixture(params=["nameless", "hidden", "no handles"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each way that systems and file systems offer to write a file."""
    if request.param == "no handles":
        monkeypatch.setattr(places, "HANDLES", False)
    elif request.param == "hidden":
        monkeypatch.setattr(Unnamed, "_open_nameless", lambda _: False)
    elif sys.platform != "linux":
        pytest.skip("nameless files are Linux's")
    return str(request.param)


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names as on Windows."""
    real = names.disk_forms
    monkeypatch.setattr(names, "disk_forms", lambda part: real(part, windows=True))
    obeyed = names.is_obeyed
    monkeypatch.setattr(names, "is_obeyed", lambda part: obeyed(part, windows=True))


def _write(folder: Path, tree: dict[str, bytes]) -> None:
    for name, data in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _tree(folder: Path) -> dict[str, bytes]:
    """Return everything below a folder; folders with a "/" at the end, links not followed."""
    found: dict[str, bytes] = {}
    for path, folders, files in os.walk(folder):
        at = Path(path).relative_to(folder)
        found |= {f"{(at / name).as_posix()}/": b"" for name in folders}
        found |= {(at / name).as_posix(): (Path(path) / name).read_bytes() for name in files}
    return found


def _files(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in _tree(folder).items() if not name.endswith("/")}


def _save(names: list[str], folder: Path, data: bytes = b"new") -> Saved:
    return save_entries([FileEntry(name, data) for name in names], folder)


def _where(saved: Saved, folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in saved.paths]


# ---------------------------------------------------------------- where files go


def test_files_are_saved_with_their_tree(tmp_path: Path, kind: str) -> None:
    entries = [FileEntry("z.txt", b"1"), FileEntry("d/e/f.bin", bytes(3_000_000)), FileEntry("d/empty", b"")]
    saved = save_entries(entries, tmp_path / "new" / "out")
    assert [path.read_bytes() for path in saved.paths] == [entry.data for entry in entries]
    assert [name for name, _ in saved.files] == [entry.name for entry in entries]
    assert _where(saved, tmp_path / "new" / "out") == ["z.txt", "d/e/f.bin", "d/empty"]
    assert len(_files(tmp_path)) == 3
    assert saved.renamed == ()
    assert saved.left_out == ()


def test_nothing_is_overwritten_or_mixed_into_what_was_there(tmp_path: Path, kind: str) -> None:
    before = {
        "a.txt": b"old",
        "a (1).txt": b"old 1",
        "d": b"a file",
        "old/x": b"old",
        "noext": b"old",
        "t.tar.gz": b"old",
    }
    _write(tmp_path, before)
    (tmp_path / "dir").mkdir()
    saved = _save(["a.txt", "d/x", "d/y", "noext", "dir", "t.tar.gz", "old/x", "old/y", "fresh"], tmp_path)
    assert _where(saved, tmp_path) == [
        "a (2).txt",
        "d (1)/x",
        "d (1)/y",
        "noext (1)",
        "dir (1)",
        "t.tar (1).gz",
        "old (1)/x",
        "old (1)/y",
        "fresh",
    ]
    after = _files(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + 9
    assert saved.renamed == saved.files[:-1]


def test_a_message_saved_twice_is_there_twice(tmp_path: Path) -> None:
    _save(["t/a", "t/b/c"], tmp_path)
    assert _where(_save(["t/a", "t/b/c"], tmp_path), tmp_path) == ["t (1)/a", "t (1)/b/c"]


@posix_only
def test_names_come_back_as_they_were(tmp_path: Path) -> None:
    odd = ["Rechnung: Mai.txt", "Why?.txt", "日" * 80 + ".txt", "CON", "x.", " x ", "a|b", "cafe\u0301", "x" * 255]
    odd += ["dots/...", "dots/x", "...d/x", "é" * 127]
    saved = _save(odd, tmp_path / "new")
    assert _where(saved, tmp_path / "new") == odd
    assert saved.renamed == ()


def test_names_that_become_alike_stay_apart(tmp_path: Path, kind: str, windows: None) -> None:
    odd = ["a:b", "a?b", "a*b", "CON", "_CON", "x.", "x", "p:/q", "p_/q", "dots/...", "dots/x"]
    saved = save_entries([FileEntry(name, name.encode()) for name in odd], tmp_path)
    assert len(set(saved.paths)) == len(odd)
    assert [path.read_bytes().decode() for path in saved.paths] == odd
    assert _where(saved, tmp_path)[-2:] == ["dots/_", "dots/x"]  # a file never takes its folder's name
    assert {"_CON", "x", "dots/x"} >= set(odd) - {name for name, _ in saved.renamed}


def test_directions_are_made_harmless_and_told(tmp_path: Path) -> None:
    saved = _save(["photo\u202egpj.exe", "\u200fשלום.txt", "plain"], tmp_path)
    assert _where(saved, tmp_path) == ["photo_gpj.exe", "_שלום.txt", "plain"]
    assert [name for name, _ in saved.renamed] == ["photo\u202egpj.exe", "\u200fשלום.txt"]


def test_wrong_names_stay_inside(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "in" / "out"
    wrong = ["../up", "../../up", "/abs", "a/../../up", "..", "", "C:\\x", "~/x", "$HOME", str(tmp_path / "abs")]
    _save(wrong, folder)
    assert all(name.startswith("in/out/") for name in _files(tmp_path))
    assert len(_files(folder)) == len(wrong)


OBEYED = [".bashrc", ".ssh/authorized_keys", ".config/autostart/x.desktop", "...", "d/.hidden", "a.b"]


def test_hidden_names_are_harmless_in_a_folder_that_was_there(tmp_path: Path, kind: str) -> None:
    (tmp_path / ".ssh").mkdir()
    (tmp_path / "d").mkdir()
    saved = _save(OBEYED, tmp_path)
    assert _where(saved, tmp_path) == [
        "_.bashrc",
        "_.ssh/authorized_keys",
        "_.config/autostart/x.desktop",
        "_...",
        "d (1)/.hidden",
        "a.b",
    ]
    assert [name for name, _ in saved.renamed] == OBEYED[:-1]
    assert list((tmp_path / ".ssh").iterdir()) == list((tmp_path / "d").iterdir()) == []


def test_hidden_names_stay_in_a_new_folder(tmp_path: Path, kind: str) -> None:
    saved = _save(OBEYED, tmp_path / "new")
    assert _where(saved, tmp_path / "new") == OBEYED
    assert saved.renamed == ()


def test_what_windows_obeys_is_harmless_there(tmp_path: Path, windows: None) -> None:
    saved = _save(["Desktop.ini", "autorun.inf", "d/desktop.ini"], tmp_path)
    assert _where(saved, tmp_path) == ["_Desktop.ini", "_autorun.inf", "d/desktop.ini"]
    assert _where(_save(["desktop.ini"], tmp_path / "new"), tmp_path) == ["new/desktop.ini"]


@posix_only
def test_links_lead_nowhere(tmp_path: Path, kind: str) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "out"
    _write(tmp_path, {"outside/file": b"old"})
    folder.mkdir()
    (folder / "d").symlink_to(outside, target_is_directory=True)
    (folder / "file").symlink_to(outside / "file")
    (folder / "dangling").symlink_to(outside / "new")
    saved = _save(["d/file", "d/evil", "file", "dangling", "real/d/evil"], folder)
    assert _where(saved, folder) == ["d (1)/file", "d (1)/evil", "file (1)", "dangling (1)", "real/d/evil"]
    assert _files(outside) == {"file": b"old"}


@posix_only
def test_the_chosen_folder_may_be_a_link(tmp_path: Path, kind: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    assert _where(_save(["a", ".b"], tmp_path / "link"), tmp_path) == ["link/a", "link/_.b"]
    assert _where(_save(["a"], tmp_path / "link" / ".." / "new" / ".." / "other"), tmp_path)[0].endswith("other/a")
    assert set(_tree(tmp_path)) == {"real/", "link/", "real/a", "real/_.b", "new/", "other/", "other/a"}


def test_relative_folders(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert _save(["a", "b/c"], Path()).paths == (Path("a"), Path("b/c"))
    assert _save(["a"], Path("x/y")).paths == (Path("x/y/a"),)
    assert len(_files(tmp_path)) == 3


@posix_only
def test_what_is_saved_is_its_owners_own(tmp_path: Path, kind: str) -> None:
    _save(["a", "d/e/f"], tmp_path / "new" / "out")
    found = sorted(tmp_path.rglob("*"))
    assert len(found) == 6
    for path in found:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600)


def test_thousands_of_names_made_alike_take_no_square_of_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = 0
    real = Unnamed.give_name

    def counting(self: Unnamed, name: str) -> None:
        nonlocal tried
        tried += 1
        real(self, name)

    monkeypatch.setattr(Unnamed, "give_name", counting)
    _save(["x" * 260 + str(i) for i in range(500)], tmp_path)
    assert tried < 2000
    assert len(_files(tmp_path)) == 500


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_few_folders_are_open_at_a_time(tmp_path: Path) -> None:
    import resource

    open_now = max(int(handle.name) for handle in Path("/proc/self/fd").iterdir())
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (open_now + 200, before[1]))
    try:
        some = [f"{i}/{'/'.join('d' * 61)}/f" for i in range(5)] + [f"x{i}/f{j}" for i in range(500) for j in range(2)]
        saved = _save(some, tmp_path)
        with pytest.raises(Cancelled):
            save_entries([FileEntry(name, b"") for name in some], tmp_path / "b", cancel=_CancelledAfter(900))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert _where(saved, tmp_path) == some
    assert not (tmp_path / "b").exists()


class _CancelledAfter(CancelToken):
    """A token that is cancelled when it was looked at so often."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    def raise_if_cancelled(self) -> None:
        self._looks -= 1
        if self._looks < 0:
            self.cancel()
        super().raise_if_cancelled()


# ---------------------------------------------------------------- names that a file system refuses


def _refusing(monkeypatch: pytest.MonkeyPatch, letters: str, length: int, number: int) -> None:
    """Let the file system refuse some names, as a memory stick made by Windows or an encrypted disk does."""

    def check(name: str) -> None:
        if set(os.path.basename(name)) & set(letters) or len(os.fsencode(os.path.basename(name))) > length:  # noqa: PTH119
            raise OSError(number, os.strerror(number))

    real_name, real_mkdir = Unnamed.give_name, os.mkdir

    def give_name(self: Unnamed, name: str) -> None:
        check(name)
        real_name(self, name)

    def mkdir(path: str, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        check(path)
        real_mkdir(path, mode, dir_fd=dir_fd)

    monkeypatch.setattr(Unnamed, "give_name", give_name)
    monkeypatch.setattr(os, "mkdir", mkdir)


def test_a_disk_of_windows_gets_names_of_windows(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _refusing(monkeypatch, ':?*|<>"', 255, errno.EINVAL)
    saved = _save(["Rechnung: Mai.txt", "plain", "d:?/x", "d:?/y"], tmp_path)
    assert _where(saved, tmp_path) == ["Rechnung_ Mai.txt", "plain", "d__/x", "d__/y"]
    assert [name for name, _ in saved.renamed] == ["Rechnung: Mai.txt", "d:?/x", "d:?/y"]


def test_an_encrypted_disk_gets_shorter_names(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _refusing(monkeypatch, "", 143, errno.ENAMETOOLONG)
    saved = _save(["x" * 200 + ".txt", "x" * 201 + ".txt", "y" * 200 + "/a", "plain"], tmp_path)
    assert _where(saved, tmp_path) == ["x" * 139 + ".txt", "x" * 135 + " (1).txt", "y" * 143 + "/a", "plain"]
    assert len(saved.renamed) == 3


def test_a_name_that_is_taken_in_no_form_refuses_only_itself(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refusing(monkeypatch, "ß", 255, errno.EILSEQ)
    saved = _save(["a", "ß", "d/e/ß", "ß/ü/x", "ß/y", "d/b"], tmp_path / "out")
    assert _where(saved, tmp_path / "out") == ["a", "d/b"]
    assert [name for name, _ in saved.left_out] == ["ß", "d/e/ß", "ß/ü/x", "ß/y"]
    assert {why for _, why in saved.left_out} == {"This disk takes no file of that name."}
    assert set(_tree(tmp_path / "out")) == {"a", "d/", "d/b"}  # no empty folder for what was left out


def test_if_every_name_is_refused_nothing_stays(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _refusing(monkeypatch, "ß", 255, errno.EILSEQ)
    with pytest.raises(OutputRefused, match="takes none of the files") as caught:
        _save(["ß", "d/ß"], tmp_path / "new" / "out")
    assert caught.value.advice
    assert _tree(tmp_path) == {}


DEEP = "/".join("d" * 64 for _ in range(62))


@handles_only
def test_paths_longer_than_the_system_takes_are_no_hindrance(tmp_path: Path) -> None:
    saved = _save([f"{DEEP}/{'e' * 64}/f", "a"], tmp_path)
    assert [name for name, _ in saved.files] == [f"{DEEP}/{'e' * 64}/f", "a"]
    assert len(str(saved.paths[0])) > 4096
    place = atomic.Place.open(tmp_path)
    for part in f"{DEEP}/{'e' * 64}".split("/"):
        place = atomic.Place.open(Path(part), within=place)
    file = os.open("f", os.O_RDONLY, dir_fd=place.handle)
    assert os.read(file, 10) == b"new"
    with pytest.raises(Cancelled):
        save_entries(
            [FileEntry(f"{DEEP}/{'e' * 64}/f", b""), FileEntry("z", b"")], tmp_path / "b", cancel=_CancelledAfter(1)
        )
    assert not (tmp_path / "b").exists()


@posix_only
def test_without_handles_a_path_that_is_too_long_refuses_only_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "HANDLES", False)
    saved = _save([f"{DEEP}/{'e' * 64}/f", "a", "d/x"], tmp_path / "new")
    assert _where(saved, tmp_path / "new") == ["a", "d/x"]
    assert saved.left_out == ((f"{DEEP}/{'e' * 64}/f", "Its name is too long for this disk."),)
    assert set(_tree(tmp_path / "new")) == {"a", "d/", "d/x"}


# ---------------------------------------------------------------- failures leave nothing


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "has no room"),
        (errno.EDQUOT, "has no room"),
        (errno.EFBIG, "larger than"),
        (errno.EACCES, "may not write"),
        (errno.EIO, "cannot be saved"),
    ],
)
@pytest.mark.parametrize("step", ["write", "give_name"])
def test_a_failure_takes_everything_back(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch, number: int, says: str, step: str
) -> None:
    _write(tmp_path, {"keep": b"kept", "old/keep": b"kept"})
    real = getattr(Unnamed, step)
    calls = 0

    def failing(self: Unnamed, *arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise OSError(number, os.strerror(number))
        real(self, *arguments)

    monkeypatch.setattr(Unnamed, step, failing)
    before = _tree(tmp_path)
    for folder in (tmp_path, tmp_path / "fresh" / "deep" / "out"):
        calls = 0
        with pytest.raises(OutputRefused, match=says) as caught:
            _save(["a", "new/deep/b", "old/c", "z"], folder)
        assert calls == 4
        assert "Nothing was kept" in caught.value.advice
        assert _tree(tmp_path) == before


@pytest.mark.skipif(sys.platform != "linux" or os.getuid() != 0, reason="mounts a small disk")
def test_a_full_disk_leaves_no_empty_folder(tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small], check=False).returncode:
        pytest.skip("may not mount")
    try:
        for folder in (small / "out", small / "a" / "b", small):
            with pytest.raises(OutputRefused, match="has no room"):
                save_entries([FileEntry(f"d{i}/f", bytes(20_000)) for i in range(5)], folder)
            assert list(small.iterdir()) == []
        assert len(_save(["x", "d/y"], small / "out").paths) == 2
    finally:
        subprocess.run(["umount", small], check=True)


@posix_only
def test_a_limit_on_the_size_of_files_leaves_nothing(tmp_path: Path, kind: str) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(OutputRefused, match="larger than the disk"):
            save_entries([FileEntry("a", bytes(1000)), FileEntry("d/b", bytes(200_000))], tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert _tree(tmp_path) == {}


@pytest.mark.parametrize("looks", range(12))
def test_cancelling_takes_everything_back(tmp_path: Path, kind: str, looks: int) -> None:
    entries = [FileEntry(name, bytes(2_500_000)) for name in ("a", "d/b", "d/e/c")]
    with pytest.raises(Cancelled, match="Nothing was written"):
        save_entries(entries, tmp_path / "x" / "out", cancel=_CancelledAfter(looks))
    assert _tree(tmp_path) == {}


def test_what_cannot_be_taken_back_is_told(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EPERM, "not permitted")

    entries = [FileEntry(name, b"") for name in ("a", "b", "c")]
    monkeypatch.setattr(os, "unlink", refuse)
    with pytest.raises(Cancelled, match="2 files could not be removed"):
        save_entries(entries, tmp_path / "out", cancel=_CancelledAfter(2))
    monkeypatch.setattr(tree.MadeTree, "check", refuse)
    with pytest.raises(OutputRefused, match="3 of them could not be removed again"):
        save_entries(entries, tmp_path / "out")


def test_folders_that_cannot_be_are_refused(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, {"file": b""})
    for name, says in (
        ("file", "is not a folder"),
        ("file/below", "is not a folder"),
        ("x" * 300, "is too long"),
        ("y/" + "x" * 300, "is too long"),
        ("z\0", "cannot be the path"),
        ("new/\ud800", "cannot be the path"),
        ("x/" * (2100 if kind == "nameless" else 0) + "x" * 256, "is too long"),
    ):
        with pytest.raises(OutputRefused, match=says) as caught:
            _save(["a"], tmp_path / name)
        assert caught.value.advice
        assert _tree(tmp_path) == {"file": b""}


@posix_only
def test_folders_without_permission_are_refused(tmp_path: Path, kind: str) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(0o555)
    if os.geteuid() == 0:
        tmp_path.chmod(0o755)
        os.seteuid(65534)  # root may do everything
    try:
        for folder in (closed, closed / "new"):
            with pytest.raises(OutputRefused, match="may not write"):
                _save(["a", "b/c"], folder)
    finally:
        os.seteuid(os.getuid())
    assert _tree(closed) == {}


@posix_only
def test_a_working_folder_that_is_gone_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(OutputRefused, match="does not exist"):
        _save(["a"], Path())
    assert _tree(tmp_path) == {}


def test_no_handle_is_left_open(tmp_path: Path) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs /proc")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for i in range(3):
        _save(["a", "d/e/f"], tmp_path / "out")
        with pytest.raises(Cancelled):
            save_entries([FileEntry("d/e/f", b"")] * 3, tmp_path / f"n{i}", cancel=_CancelledAfter(i))
        with pytest.raises(OutputRefused):
            _save(["a"], tmp_path / "out" / "a")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


# ---------------------------------------------------------------- another program changes folders meanwhile


VICTIM = {f"f{i}": b"theirs" for i in range(40)}


@handles_only
@pytest.mark.parametrize("ends", ["well", "full disk", "cancelled"])
@pytest.mark.parametrize("swapped", ["out", "out/d", "out/d/e"])
def test_a_folder_swapped_for_a_link_leads_nowhere(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch, swapped: str, ends: str
) -> None:
    if kind == "no handles":
        pytest.skip("nothing holds a folder then")
    _write(tmp_path / "victim", VICTIM)
    _write(tmp_path / "victim" / "d" / "e", VICTIM)
    _write(tmp_path / "victim" / "e", VICTIM)
    before = _tree(tmp_path / "victim")
    real = Unnamed.give_name
    calls = 0

    def swap(self: Unnamed, name: str) -> None:
        nonlocal calls
        calls += 1
        if calls == 10:
            (tmp_path / swapped).rename(tmp_path / "moved")
            (tmp_path / swapped).symlink_to(tmp_path / "victim", target_is_directory=True)
        if calls == 30 and ends == "full disk":
            raise OSError(errno.ENOSPC, "full")
        real(self, name)

    monkeypatch.setattr(Unnamed, "give_name", swap)
    entries = [FileEntry(f"d/e/f{i}", b"ours") for i in range(40)]
    token = _CancelledAfter(30) if ends == "cancelled" else CancelToken()
    with pytest.raises((OutputRefused, Cancelled)) as caught:
        save_entries(entries, tmp_path / "out", cancel=token)
    if ends == "well":
        assert "moved or replaced a folder" in str(caught.value)
    assert _tree(tmp_path / "victim") == before
    assert b"ours" not in _files(tmp_path).values()


@handles_only
def test_a_program_that_swaps_folders_all_the_time_gets_nothing(tmp_path: Path, kind: str) -> None:
    if kind == "no handles":
        pytest.skip("nothing holds a folder then")
    _write(tmp_path / "victim", VICTIM)
    before = _tree(tmp_path / "victim")
    out, stop = tmp_path / "out", threading.Event()
    swaps = 0

    def attack() -> None:
        nonlocal swaps
        number = 0
        while not stop.is_set():
            number += 1
            with_link = tmp_path / f"link{number}"
            try:
                with_link.symlink_to(tmp_path / "victim", target_is_directory=True)
                (out / "d").rename(tmp_path / f"aside{number}")
                with_link.rename(out / "d")
                swaps += 1
            except OSError:
                with_link.unlink(missing_ok=True)

    thread = threading.Thread(target=attack)
    thread.start()
    try:
        for _ in range(20):
            try:
                saved = save_entries([FileEntry(f"d/f{i}", b"ours") for i in range(40)], out)
            except OutputRefused:
                continue
            assert all(path.parent.parent == out for path in saved.paths)
    finally:
        stop.set()
        thread.join()
    assert swaps
    assert _tree(tmp_path / "victim") == before


@posix_only
def test_what_another_program_put_there_meanwhile_is_not_taken_back(
    tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Unnamed.give_name

    def replace(self: Unnamed, name: str) -> None:
        if os.path.basename(name) == "c":  # noqa: PTH119
            (tmp_path / "out" / "a").unlink()
            _write(tmp_path / "out", {"a": b"theirs", "d/theirs": b"theirs"})
            raise OSError(errno.ENOSPC, "full")
        real(self, name)

    monkeypatch.setattr(Unnamed, "give_name", replace)
    with pytest.raises(OutputRefused, match="no room"):
        _save(["a", "b", "d/x", "e/c"], tmp_path / "out")
    assert _tree(tmp_path / "out") == {"a": b"theirs", "d/": b"", "d/theirs": b"theirs"}
