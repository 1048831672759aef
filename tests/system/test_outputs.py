"""What can be refused before any work is done."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stegapp.errors import OutputRefused
from stegapp.pipeline.output import check_output
from stegapp.system.atomic import write_atomically
from stegapp.system.outputs import check_file, check_folder, check_place, free_name

LONG = "n" * 300

Check = Callable[[Path], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a file, a folder, a link to each, one to nowhere and one to itself."""
    (tmp_path / "file").write_text("mine")
    (tmp_path / "sub").mkdir()
    if os.name == "posix":
        for name, to in (("to-file", "file"), ("to-sub", "sub"), ("nowhere", "gone"), ("loop", "loop")):
            (tmp_path / name).symlink_to(to)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("file", "exists already"),
        ("to-file", "exists already"),
        ("nowhere", "exists already"),
        ("sub", "is a folder"),
        ("file/below", "does not exist"),
        ("none/below", "does not exist"),
        (LONG, "too long"),
        (f"{LONG}/below", "too long"),
        ("/".join(["n" * 200] * 30), "too long"),
        ("nul\0", "cannot be the name of a file"),
        ("loop", "link to itself"),
        ("loop/below", "link to itself"),
    ],
)
def test_a_file_that_could_not_be_written(name: str, words: str, folder: Path) -> None:
    before = sorted(folder.iterdir())
    with pytest.raises(OutputRefused, match=words) as caught:
        check_file(folder / name)
    assert caught.value.advice
    assert sorted(folder.iterdir()) == before


def test_a_folder_that_is_not_there_is_told_in_the_same_words_before_and_after_the_work(folder: Path) -> None:
    path = folder / "none" / "below"
    with pytest.raises(OutputRefused) as early:
        check_file(path)
    with pytest.raises(OutputRefused) as late:
        write_atomically(path, b"")
    assert str(early.value) == str(late.value) == f"The folder “{path.parent}” does not exist."
    assert early.value.advice == late.value.advice


def test_a_file_that_could_be_written_is_not_made(folder: Path) -> None:
    before = sorted(folder.iterdir())
    check_file(folder / "new")
    check_file(folder / "to-sub" / "new")
    check_file(folder / "file", replace=True)
    assert sorted(folder.iterdir()) == before
    assert (folder / "file").read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("file", "is not a folder"),
        ("to-file", "is not a folder"),
        ("nowhere", "leads nowhere"),
        ("file/below", "does not exist"),
        ("none/below", "does not exist"),
        (LONG, "too long"),
        ("loop", "link to itself"),
    ],
)
def test_a_folder_that_could_not_be_used(name: str, words: str, folder: Path) -> None:
    with pytest.raises(OutputRefused, match=words):
        check_folder(folder / name)


def test_folders_that_could_be_used_or_made(folder: Path) -> None:
    before = sorted(folder.rglob("*"))
    for name in ("sub", "to-sub", "new", "sub/new"):
        check_folder(folder / name)
    check_place(folder / "new" / "and" / "deeper" / "model.safetensors")
    assert sorted(folder.rglob("*")) == before


def test_a_place_below_a_file_is_none(folder: Path) -> None:
    for name in ("file/below", "file/below/deeper", LONG):
        with pytest.raises(OutputRefused):
            check_place(folder / name)


def test_a_stego_never_takes_its_cover_s_place_unless_told(folder: Path) -> None:
    cover = folder / "cover.png"
    cover.write_bytes(b"a picture")
    with pytest.raises(OutputRefused, match="would overwrite its cover"):
        check_output(folder / "sub" / ".." / "cover.png", cover=cover, force=False)
    with pytest.raises(OutputRefused, match="exists already"):
        check_output(cover, cover=folder / "none.png", force=False)
    check_output(cover, cover=cover, force=True)
    check_output(folder / "new.PNG", cover=cover, force=False)
    with pytest.raises(OutputRefused, match="does not end in"):
        check_output(folder / "new.jpg", cover=cover, force=True)


_MOUNTED = """
import sys
from pathlib import Path
from stegapp.system.atomic import write_atomically
from stegapp.errors import OutputRefused
from stegapp.system.outputs import check_file, check_folder, check_place
disk = Path(sys.argv[1])
for check in (lambda: check_file(disk / "x", room=2**19), lambda: check_file(disk / "there", replace=True, room=2**19),
              lambda: check_folder(disk), lambda: check_folder(disk / "new"), lambda: check_place(disk / "a" / "b")):
    try:
        check()
    except OutputRefused as error:
        print(error)
    else:
        print("fine")
"""


@pytest.mark.parametrize(
    ("options", "words"),
    [("ro", ["may not be written"] * 5), ("size=64k", ["no room", "no room", "fine", "fine", "fine"])],
)
def test_a_read_only_or_full_disk(options: str, words: list[str], tmp_path: Path) -> None:
    mount = 'mount -t tmpfs tmpfs "$1" && touch "$1/there" && mount -o "remount,$2" "$1" && exec "$3" -c "$4" "$1"'
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount, "sh", str(tmp_path), options]
    try:
        done = subprocess.run([*command, sys.executable, _MOUNTED], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("file systems cannot be mounted here")
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip("file systems cannot be mounted here")
    said = done.stdout.splitlines()
    assert len(said) == len(words), done.stderr
    for sentence, part in zip(said, words, strict=True):
        assert part in sentence


def test_a_free_name_is_nobodys(tmp_path: Path) -> None:
    (tmp_path / "a.png").touch()
    (tmp_path / "a-2.png").symlink_to("nowhere")
    wanted = tmp_path / "a.png"
    assert free_name(wanted) == tmp_path / "a-3.png"
    assert free_name(wanted, taken=[str(tmp_path / "A-3.png").casefold()]) == tmp_path / "a-4.png"
    assert free_name(tmp_path / "a.b.png") == tmp_path / "a.b.png"
    with pytest.raises(OSError, match="too long"):
        free_name(tmp_path / LONG)
