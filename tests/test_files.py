"""Names inside a message, files read from disk, files written to disk."""

import os
import re
import socket
import sys
import time
import tracemalloc
import unicodedata
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stegapp import files
from stegapp.errors import MessageRefused, OutputRefused
from stegapp.files import (
    MAX_FILES,
    FileEntry,
    has_too_many_folders,
    name_problem,
    names_problem,
    read_entries,
    safe_name,
    save_entries,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file system")


# ---------------------------------------------------------------- names


RIGHT = [
    "a",
    "a/b/c.txt",
    ".hidden",
    "...",
    "a b.txt",
    "日本語/写真.png",
    "👩‍👩‍👧.txt",
    "12:30.txt",
    "CON",
    "x.",
    "-rf",
    "~",
]
WRONG = ["", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a/..", "a\\b", "\\\\host\\x"]


@pytest.mark.parametrize("name", [*RIGHT, "a" * 4096, "/".join("a" * 64)])
def test_right_names(name: str) -> None:
    assert name_problem(name) is None


@pytest.mark.parametrize(
    "name",
    [*WRONG, "C:x", "c:/x", "a\0", "a\nb", "\x1b[2J", "a\x7f", "a\x85", "a" * 4097, "\ud800", "/".join("a" * 65)],
)
def test_wrong_names(name: str) -> None:
    assert name_problem(name) is not None


@pytest.mark.parametrize(
    ("names", "wrong"),
    [
        (["a", "b", "a"], "a"),
        (["a/b", "a"], "a/b"),
        (["a", "a/b/c"], "a/b/c"),
        (["ok", "../x"], "../x"),
        (["a", "ab", "a.b/c", "A"], None),
        (["a", "a.b/c", "a b", "a!/x", "a/b"], "a/b"),
        (["x/y/z/t", "x/y.z", "x/y"], "x/y/z/t"),
    ],
)
def test_repeated_and_nested_names(names: list[str], wrong: str | None) -> None:
    problem = names_problem(names)
    assert (problem and problem[0]) == wrong


@given(st.lists(st.text("ab/!.", min_size=1, max_size=12).filter(lambda name: not name_problem(name)), max_size=12))
def test_twice_and_nested_are_found_as_by_looking_at_every_pair(names: list[str]) -> None:
    wrong = len(set(names)) < len(names) or any(a.startswith(f"{b}/") for a in names for b in names)
    assert bool(names_problem(names)) == wrong


@given(st.lists(st.text("ab/!.", min_size=1, max_size=20).filter(lambda name: not name_problem(name)), max_size=20))
def test_folders_are_counted_as_by_a_set_of_all(names: list[str]) -> None:
    count = len({name[:i] for name in names for i, letter in enumerate(name) if letter == "/"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "MAX_FOLDERS", count)
        assert not has_too_many_folders(names)
        patch.setattr(files, "MAX_FOLDERS", count - 1)
        assert has_too_many_folders(names) == (count > 0)


def test_millions_of_folders_are_refused_at_once() -> None:
    names = [f"{i}/" + "/".join("a" * 61) for i in range(MAX_FILES)]
    tracemalloc.start()
    start = time.perf_counter()
    assert names_problem(names) is None
    assert has_too_many_folders(names)
    taken, (_, peak) = time.perf_counter() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken < 20  # 1 s when nothing else runs; a set of all folders takes minutes here
    assert peak < 60 * 2**20  # a set of all folders takes 700 MB


SAFE = {
    "notes.txt": "notes.txt",
    "a/b/c.txt": "a/b/c.txt",
    "/etc/passwd": "etc/passwd",
    "../../etc/passwd": "etc/passwd",
    "a/../../b": "a/b",
    "..": "file",
    "": "file",
    "...": "file",
    " . ": "file",
    "///": "file",
    "C:\\Windows\\x": "C__Windows_x",
    "C:x": "C_x",
    "\\\\host\\share\\x": "__host_share_x",
    "CON": "_CON",
    "con.txt": "_con.txt",
    "NUL.tar.gz": "_NUL.tar.gz",
    "Aux .txt": "_Aux .txt",
    "COM1": "_COM1",
    "lpt9.log": "_lpt9.log",
    "COM¹": "_COM¹",
    "CONIN$": "_CONIN$",
    "a/prn/b": "a/_prn/b",
    "CONSOLE": "CONSOLE",
    "COM10": "COM10",
    "com": "com",
    "x.txt.": "x.txt",
    "x.txt. . ": "x.txt",
    "CON.": "_CON",
    "  x": "x",
    "a /b.": "a /b".replace("a ", "a"),
    "a\nb\x1b[31m.txt": "a_b_[31m.txt",
    "photo\u202egpj.exe": "photo_gpj.exe",
    'a<b>c:d"e|f?g*h': "a_b_c_d_e_f_g_h",
    "file.txt:stream": "file.txt_stream",
    ".bashrc": ".bashrc",
    "👩‍👩‍👧.txt": "👩‍👩‍👧.txt",
    "cafe\u0301": "caf\u00e9",
    "\ud800": "_",
}


@pytest.mark.parametrize("name", SAFE)
def test_safe_names(name: str) -> None:
    assert safe_name(name) == SAFE[name]


@pytest.mark.parametrize(
    "name", ["x" * 300 + ".txt", "é" * 300 + ".tar", "日" * 300, "x" * 300 + "." + "y" * 100, "." + "x" * 300]
)
def test_long_names_are_shortened_and_keep_their_extension(name: str) -> None:
    short = safe_name(name)
    assert 100 < len(short.encode()) <= 200
    suffix = PurePosixPath(name).suffix
    if 0 < len(suffix) < 30:
        assert short.endswith(suffix)
    assert short[:30] == name[:30]


@settings(deadline=None)
@given(st.text(st.one_of(st.characters(), st.sampled_from("/\\.. :CONul1\0\ud800"))))
@example("CON" + "." * 300 + "x")
@example("." * 250 + ".txt")
@example(" " * 250 + "a")
def test_safe_names_are_safe_everywhere(name: str) -> None:
    safe = safe_name(name)
    assert (
        name_problem(safe) is None
        or len(safe.encode()) > files.MAX_NAME_BYTES
        or safe.count("/") >= files.MAX_NAME_PARTS
    )
    assert not PureWindowsPath(safe).drive
    assert not PureWindowsPath(safe).root
    for part in safe.split("/"):
        assert len(part.encode()) <= 201  # a device name gains an underscore
        assert part[-1] not in " ."
        assert not re.search(r'[<>:"|?*\\\x00-\x1f\u202a-\u202e\u2066-\u2069]', part)
        assert part.split(".")[0].rstrip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
    assert safe_name(safe) == safe


# ---------------------------------------------------------------- reading


def _write(folder: Path, tree: dict[str, bytes]) -> None:
    for name, data in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _as_dict(entries: tuple[FileEntry, ...]) -> dict[str, bytes]:
    return {entry.name: entry.data for entry in entries}


def test_files_and_folders_are_read_with_their_tree(tmp_path: Path) -> None:
    _write(
        tmp_path, {"one.txt": b"1", "tree/b/deep.bin": b"\0\1", "tree/a.txt": b"", "tree/c/d/e": b"e", "tree/z": b"z"}
    )
    (tmp_path / "tree" / "empty").mkdir()
    entries = read_entries([tmp_path / "one.txt", tmp_path / "tree"])
    assert [entry.name for entry in entries] == ["one.txt", "tree/a.txt", "tree/z", "tree/b/deep.bin", "tree/c/d/e"]
    assert _as_dict(entries)["tree/b/deep.bin"] == b"\0\1"


def test_the_same_name_from_two_places_gets_a_number(tmp_path: Path) -> None:
    _write(tmp_path, {"x/n.txt": b"x", "y/n.txt": b"y", "z/n.txt": b"z", "x/t/f": b"1", "y/t/f": b"2"})
    chosen = [tmp_path / name for name in ("x/n.txt", "y/n.txt", "z/n.txt", "x/t", "y/t")]
    assert _as_dict(read_entries(chosen)) == {
        "n.txt": b"x",
        "n (1).txt": b"y",
        "n (2).txt": b"z",
        "t/f": b"1",
        "t (1)/f": b"2",
    }


def test_names_of_relative_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, {"tree/a": b"a", "tree/sub/b": b"b"})
    monkeypatch.chdir(tmp_path / "tree" / "sub")
    assert list(_as_dict(read_entries([Path()]))) == ["sub/b"]
    assert list(_as_dict(read_entries([Path("..")]))) == ["tree/a", "tree/sub/b"]


@posix_only
def test_names_are_composed(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "é")
    _write(tmp_path, {f"{decomposed}/{decomposed}": b""})
    assert list(_as_dict(read_entries([tmp_path / decomposed]))) == ["é/é"]


@posix_only
def test_links_to_files_are_followed_links_to_folders_are_not(tmp_path: Path) -> None:
    _write(tmp_path, {"tree/a": b"a", "outside/secret": b"s", "file": b"f"})
    (tmp_path / "tree" / "loop").symlink_to(tmp_path / "tree", target_is_directory=True)
    (tmp_path / "tree" / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    (tmp_path / "tree" / "link").symlink_to(tmp_path / "file")
    assert _as_dict(read_entries([tmp_path / "tree"])) == {"tree/a": b"a", "tree/link": b"f"}
    assert _as_dict(read_entries([tmp_path / "tree" / "out"])) == {"out/secret": b"s"}  # chosen itself


def _refused(paths: list[Path]) -> MessageRefused:
    with pytest.raises(MessageRefused) as caught:
        read_entries(paths)
    assert caught.value.advice
    return caught.value


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in str(_refused([tmp_path / "missing"]))
    assert "cannot be read" in str(_refused([tmp_path / "nul\0l"]))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty" / "inner").mkdir(parents=True)
    assert "holds no files" in str(_refused([tmp_path / "empty"]))


@posix_only
def test_odd_things_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in str(_refused([tmp_path]))
    assert "not a regular file" in str(_refused([Path("/dev/zero")]))
    _write(tmp_path, {"t/a\nb": b""})
    assert "control character" in str(_refused([tmp_path / "t"]))
    assert "\n" not in str(_refused([tmp_path / "t"]))
    _write(tmp_path, {"u/a\\b": b""})
    assert "backslash" in str(_refused([tmp_path / "u"]))
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "dangling").symlink_to(tmp_path / "nowhere")
    assert "cannot be read" in str(_refused([tmp_path / "v"]))


@posix_only
def test_a_name_that_is_not_unicode_is_refused(tmp_path: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9")).write_bytes(b"")
    except OSError:
        pytest.skip("this file system holds Unicode names only")
    error = _refused([tmp_path])
    assert "not valid Unicode" in str(error)
    str(error).encode("utf-8")


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, {"t/locked": b"x"})
    (tmp_path / "t" / "locked").chmod(0)
    assert "cannot be read: Permission denied" in str(_refused([tmp_path / "t"]))


def test_too_much_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BODY_BYTES", 10)
    _write(tmp_path, {"a": b"12345", "b": b"12345", "c": b"1"})
    assert len(read_entries([tmp_path / "a", tmp_path / "b"])) == 2
    assert "together" in str(_refused([tmp_path]))


def test_a_large_file_is_refused_by_its_size(tmp_path: Path) -> None:
    with (tmp_path / "big").open("wb") as file:
        file.truncate(files.MAX_BODY_BYTES + 1)
    assert "256 MiB" in str(_refused([tmp_path / "big"]))


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILES", 2)
    _write(tmp_path, {"t/a": b"", "t/b": b""})
    assert len(read_entries([tmp_path / "t"])) == 2
    _write(tmp_path, {"t/c": b""})
    assert "more than 2 files" in str(_refused([tmp_path / "t"]))


# ---------------------------------------------------------------- writing


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_files_are_saved_with_their_tree(tmp_path: Path) -> None:
    entries = [FileEntry("a.txt", b"1"), FileEntry("d/e/f.bin", b"\0" * 1000), FileEntry("d/empty", b"")]
    paths = save_entries(entries, tmp_path / "new" / "out")
    assert [path.read_bytes() for path in paths] == [entry.data for entry in entries]
    assert _tree(tmp_path / "new" / "out") == {"a.txt": b"1", "d/e/f.bin": b"\0" * 1000, "d/empty": b""}


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    before = {
        "a.txt": b"old",
        "a (1).txt": b"old 1",
        "d": b"a file",
        "noext": b"old",
        ".rc": b"old",
        "t.tar.gz": b"old",
    }
    _write(tmp_path, before)
    (tmp_path / "dir").mkdir()
    names = ["a.txt", "d/x", "d/y", "noext", ".rc", "dir", "t.tar.gz"]
    paths = save_entries([FileEntry(name, b"new") for name in names], tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == [
        "a (2).txt",
        "d (1)/x",
        "d (1)/y",
        "noext (1)",
        ".rc (1)",
        "dir (1)",
        "t.tar (1).gz",
    ]
    after = _tree(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(after) == len(before) + len(names)


def test_an_existing_folder_is_joined(tmp_path: Path) -> None:
    _write(tmp_path, {"d/x": b"old"})
    save_entries([FileEntry("d/x", b"new"), FileEntry("d/y", b"new")], tmp_path)
    assert _tree(tmp_path) == {"d/x": b"old", "d/x (1)": b"new", "d/y": b"new"}


def test_names_that_become_alike_stay_apart(tmp_path: Path) -> None:
    names = ["a:b", "a?b", "a*b", "CON", "_CON", "x.", "x", "p:/q", "p_/q"]
    paths = save_entries([FileEntry(name, name.encode()) for name in names], tmp_path)
    assert len(set(paths)) == len(names)
    assert [path.read_bytes().decode() for path in paths] == names


def test_wrong_names_stay_inside(tmp_path: Path) -> None:
    folder = tmp_path / "in" / "out"
    names = ["../up", "../../up", "/abs", "a/../../up", "..", "", "C:\\x", "~/x", "$HOME", str(tmp_path / "abs")]
    save_entries([FileEntry(name, b"x") for name in names], folder)
    assert all(name.startswith("in/out/") for name in _tree(tmp_path))
    assert len(_tree(folder)) == len(names)


@posix_only
def test_links_lead_nowhere(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "out"
    _write(tmp_path, {"outside/file": b"old"})
    folder.mkdir()
    (folder / "d").symlink_to(outside, target_is_directory=True)
    (folder / "file").symlink_to(outside / "file")
    (folder / "dangling").symlink_to(outside / "new")
    (folder / "real").mkdir()
    (folder / "real" / "d").symlink_to(outside, target_is_directory=True)
    names = ["d/file", "d/evil", "file", "dangling", "real/d/evil"]
    paths = save_entries([FileEntry(name, b"new") for name in names], folder)
    assert [path.relative_to(folder).as_posix() for path in paths] == [
        "d (1)/file",
        "d (1)/evil",
        "file (1)",
        "dangling (1)",
        "real/d (1)/evil",
    ]
    assert _tree(outside) == {"file": b"old"}


@posix_only
def test_saved_files_are_the_owners_own(tmp_path: Path) -> None:
    (path,) = save_entries([FileEntry("a", b"")], tmp_path)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_failure_takes_everything_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, {"keep": b"kept", "old/keep": b"kept"})
    real = files.tempfile.mkstemp
    calls = 0

    def failing(**options: object) -> tuple[int, str]:
        nonlocal calls
        calls += 1
        if calls == 4:
            raise OSError(28, "No space left on device")
        return real(**options)  # type: ignore[call-overload, no-any-return]

    monkeypatch.setattr(files.tempfile, "mkstemp", failing)
    entries = [FileEntry(name, b"x") for name in ("a", "new/deep/b", "old/c", "d")]
    with pytest.raises(OutputRefused, match="No space left") as caught:
        save_entries(entries, tmp_path)
    assert caught.value.advice
    assert _tree(tmp_path) == {"keep": b"kept", "old/keep": b"kept"}
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("failure", [OSError(5, "Input/output error"), KeyboardInterrupt()])
def test_no_partial_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException) -> None:
    def failing(self: Path, target: Path) -> None:
        raise failure

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises((OutputRefused, KeyboardInterrupt)):
        save_entries([FileEntry("a", b"x")], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    _write(tmp_path, {"file": b""})
    with pytest.raises(OutputRefused, match="cannot be saved"):
        save_entries([FileEntry("a", b"")], tmp_path / "file" / "below")


def test_thousands_of_names_made_alike_take_no_square_of_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = 0
    real = os.open

    def counting(path: str, flags: int, mode: int = 0o777, **options: int) -> int:
        nonlocal opened
        opened += 1
        return real(path, flags, mode, **options)

    monkeypatch.setattr(os, "open", counting)
    save_entries([FileEntry("x" * 250 + str(i), b"") for i in range(500)], tmp_path)
    assert opened < 2000
    assert len(_tree(tmp_path)) == 500


@posix_only
def test_sockets_in_a_folder_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("s")
        assert "not a regular file" in str(_refused([tmp_path]))


def test_entries_show_neither_name_nor_data() -> None:
    assert repr(FileEntry("secret-name", b"secret-data")) == "FileEntry()"
