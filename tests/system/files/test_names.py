"""Names inside a message, and names on a disk."""

import re
import time
import tracemalloc
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stegapp.system.files import (
    MAX_FILES,
    MAX_NAME_BYTES,
    MAX_NAME_PARTS,
    FileEntry,
    has_too_many_folders,
    name_problem,
    names,
    names_problem,
    safe_name,
    shown,
)

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
def test_twice_and_nested_are_found_as_by_looking_at_every_pair(some: list[str]) -> None:
    wrong = len(set(some)) < len(some) or any(a.startswith(f"{b}/") for a in some for b in some)
    assert bool(names_problem(some)) == wrong


@given(st.lists(st.text("ab/!.", min_size=1, max_size=20).filter(lambda name: not name_problem(name)), max_size=20))
def test_folders_are_counted_as_by_a_set_of_all(some: list[str]) -> None:
    count = len({name[:i] for name in some for i, letter in enumerate(name) if letter == "/"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names, "MAX_FOLDERS", count)
        assert not has_too_many_folders(some)
        patch.setattr(names, "MAX_FOLDERS", count - 1)
        assert has_too_many_folders(some) == (count > 0)


def test_millions_of_folders_are_refused_at_once() -> None:
    names = [f"{i}/" + "/".join("a" * 61) for i in range(MAX_FILES)]
    tracemalloc.start()
    start = time.thread_time()
    assert names_problem(names) is None
    assert has_too_many_folders(names)
    taken, (_, peak) = time.thread_time() - start, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert taken < 20  # 1 s when nothing else runs; a set of all folders takes minutes here
    assert peak < 60 * 2**20  # a set of all folders takes 700 MB


# name: (on Linux and macOS, on Windows)
SAFE = {
    "notes.txt": ("notes.txt", "notes.txt"),
    "a/b/c.txt": ("a/b/c.txt", "a/b/c.txt"),
    "/etc/passwd": ("etc/passwd", "etc/passwd"),
    "../../etc/passwd": ("etc/passwd", "etc/passwd"),
    "a/../../b": ("a/b", "a/b"),
    "..": ("file", "file"),
    "": ("file", "file"),
    "///": ("file", "file"),
    "...": ("...", "_"),
    "d/.../x": ("d/.../x", "d/_/x"),
    " . ": (" . ", "_"),
    "Rechnung: Mai.txt": ("Rechnung: Mai.txt", "Rechnung_ Mai.txt"),
    "Why?.txt": ("Why?.txt", "Why_.txt"),
    "日" * 80 + ".txt": ("日" * 80 + ".txt", "日" * 65 + ".txt"),
    "C:\\Windows\\x": ("C:_Windows_x", "C__Windows_x"),
    "C:x": ("C:x", "C_x"),
    "\\\\host\\share\\x": ("__host_share_x", "__host_share_x"),
    "CON": ("CON", "_CON"),
    "con.txt": ("con.txt", "_con.txt"),
    "NUL.tar.gz": ("NUL.tar.gz", "_NUL.tar.gz"),
    "Aux .txt": ("Aux .txt", "_Aux .txt"),
    "COM1": ("COM1", "_COM1"),
    "lpt9.log": ("lpt9.log", "_lpt9.log"),
    "COM¹": ("COM¹", "_COM¹"),
    "CONIN$": ("CONIN$", "_CONIN$"),
    "a/prn/b": ("a/prn/b", "a/_prn/b"),
    "CONSOLE": ("CONSOLE", "CONSOLE"),
    "COM10": ("COM10", "COM10"),
    "com": ("com", "com"),
    "x.txt.": ("x.txt.", "x.txt"),
    "x.txt. . ": ("x.txt. . ", "x.txt"),
    "CON.": ("CON.", "_CON"),
    "  x": ("  x", "  x"),
    "a /b.": ("a /b.", "a/b"),
    "a\nb\x1b[31m.txt": ("a_b_[31m.txt", "a_b_[31m.txt"),
    "photo\u202egpj.exe": ("photo_gpj.exe", "photo_gpj.exe"),
    "\u200fשלום.txt": ("_שלום.txt", "_שלום.txt"),
    'a<b>c:d"e|f?g*h': ('a<b>c:d"e|f?g*h', "a_b_c_d_e_f_g_h"),
    "file.txt:stream": ("file.txt:stream", "file.txt_stream"),
    ".bashrc": (".bashrc", ".bashrc"),
    "👩‍👩‍👧.txt": ("👩‍👩‍👧.txt", "👩‍👩‍👧.txt"),
    "cafe\u0301": ("cafe\u0301", "cafe\u0301"),
    "\ud800": ("_", "_"),
    "." * 300: ("_", "_"),
}


@pytest.mark.parametrize("name", SAFE)
def test_safe_names(name: str) -> None:
    assert (safe_name(name, windows=False), safe_name(name, windows=True)) == SAFE[name]


@pytest.mark.parametrize("windows", [False, True])
@pytest.mark.parametrize(
    "name", ["x" * 300 + ".txt", "é" * 300 + ".tar", "日" * 300, "x" * 300 + "." + "y" * 100, "." + "x" * 300]
)
def test_long_names_are_shortened_and_keep_their_extension(name: str, windows: bool) -> None:
    short = safe_name(name, windows=windows)
    assert len(short.encode()) in (range(197, 201) if windows else range(252, 256))
    suffix = PurePosixPath(name).suffix
    if 0 < len(suffix) < 30:
        assert short.endswith(suffix)
    assert short[:30] == name[:30]


ODD = st.text(st.one_of(st.characters(), st.sampled_from("/\\.. :CONul1\0\ud800")))


@settings(deadline=None)
@given(ODD)
@example("CON" + "." * 300 + "x")
@example("." * 250 + ".txt")
@example(" " * 250 + "a")
@example("a" * 199 + "." + "b" * 300)
def test_safe_names_are_safe_everywhere(name: str) -> None:
    safe = safe_name(name, windows=True)
    assert name_problem(safe) is None or len(safe.encode()) > MAX_NAME_BYTES or safe.count("/") >= MAX_NAME_PARTS
    assert not PureWindowsPath(safe).drive
    assert not PureWindowsPath(safe).root
    for part in safe.split("/"):
        assert len(part.encode()) <= 200
        assert part[-1] not in " ."
        assert not re.search(r'[<>:"|?*\\\x00-\x1f\u202a-\u202e\u2066-\u2069]', part)
        assert part.split(".")[0].strip().upper() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT1"}
    assert safe_name(safe, windows=True) == safe


@settings(deadline=None)
@given(ODD)
@example("." * 300)
@example("." * 300 + "/a")
def test_safe_names_are_safe_here_and_hardly_changed(name: str) -> None:
    safe = safe_name(name, windows=False)
    assert not PurePosixPath(safe).is_absolute()
    for part in safe.split("/"):
        assert part not in ("", ".", "..")
        assert len(part.encode()) <= 255
        assert not re.search(r"[\x00-\x1f\\\u202a-\u202e\u2066-\u2069]", part)
    assert safe_name(safe, windows=False) == safe
    if name_problem(name) is None and name.isprintable() and all(len(p.encode()) <= 255 for p in name.split("/")):
        assert safe == name


@pytest.mark.parametrize("room", [143, 255])
@pytest.mark.parametrize("name", ["a.txt", "x" * 255, "é" * 126 + ".tar", ".rc", "t.tar.gz", "x." + "y" * 250])
def test_room_for_a_number_is_found_when_it_is_needed(name: str, room: int) -> None:
    alike = {names.numbered(name, room, number) for number in range(1200)}
    assert len(alike) == 1200
    assert all(len(one.encode()) <= room for one in alike)
    assert (names.numbered(name, room) == name) == (len(name.encode()) <= room)


def test_names_are_shown_as_they_are_unless_they_deceive() -> None:
    assert shown("é: ☃.txt") == "“é: ☃.txt”"
    assert shown("a\u202eb\n\udce9") == r"'a\u202eb\n\udce9'"


def test_entries_show_neither_name_nor_data() -> None:
    assert repr(FileEntry("secret-name", b"secret-data")) == "FileEntry()"
