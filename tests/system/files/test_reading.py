"""Files and folders become entries."""

import contextlib
import os
import socket
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from stegapp.errors import Cancelled, MessageRefused
from stegapp.progress import CancelToken
from stegapp.system.files import MAX_BODY_BYTES, FileEntry, FoundFile, Skipped, read_entries, reading, scan
from stegapp.system.files.names import numbered

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX file system")


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
def test_twins_keep_their_own_names(tmp_path: Path) -> None:
    """Two names that NFC makes the same are two names still."""
    composed, decomposed = "\u00e9", "e\u0301"
    _write(tmp_path / "t", {f"{composed}.txt": b"1", f"{decomposed}.txt": b"2", f"{decomposed}/x": b"3"})
    _write(tmp_path / "t", {"\u212b": b"4", "A\u030a": b"5"})  # neither of them is NFC
    assert _as_dict(read_entries([tmp_path / "t"])) == {
        f"t/{composed}.txt": b"1",
        f"t/{decomposed}.txt": b"2",
        f"t/{composed}/x": b"3",
        "t/\u212b": b"4",
        "t/A\u030a": b"5",
    }


def _names(skipped: list[Skipped], folder: Path) -> set[str]:
    return {item.path.relative_to(folder).as_posix() for item in skipped}


@posix_only
def test_links_that_lead_out_are_left_out_and_told(tmp_path: Path) -> None:
    _write(tmp_path, {"tree/a": b"a", "tree/sub/b": b"b", "outside/secret": b"s", "file": b"f"})
    tree = tmp_path / "tree"
    (tree / "loop").symlink_to(tree, target_is_directory=True)
    (tree / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    (tree / "link").symlink_to(tmp_path / "file")
    (tree / "to-link").symlink_to(tree / "link")
    (tree / "itself").symlink_to(tree / "itself")
    (tree / "dangling").symlink_to(tmp_path / "nowhere")
    (tree / "sub" / "inside").symlink_to("../a")
    skipped: list[Skipped] = []
    own = {"tree/a": b"a", "tree/sub/b": b"b", "tree/sub/inside": b"a"}
    assert _as_dict(read_entries([tree], skipped=skipped)) == own
    assert _names(skipped, tree) == {"loop", "out", "link", "to-link", "itself", "dangling"}
    assert {item.why.partition(" is ")[2] for item in skipped} == {
        "a link to a folder.",
        "a link to a file outside the folder.",
        "a link to nothing.",
    }
    skipped.clear()
    followed = _as_dict(read_entries([tree], follow_links=True, skipped=skipped))
    assert followed == own | {"tree/link": b"f", "tree/to-link": b"f"}
    assert _names(skipped, tree) == {"loop", "out", "itself", "dangling"}
    assert [found.name for found in scan([tree], follow_links=True) if found.is_link] == [
        "tree/link",
        "tree/to-link",
        "tree/sub/inside",
    ]


@posix_only
def test_what_is_chosen_itself_may_be_a_link(tmp_path: Path) -> None:
    _write(tmp_path, {"outside/secret": b"s", "file": b"f"})
    (tmp_path / "out").symlink_to(tmp_path / "outside", target_is_directory=True)
    (tmp_path / "link").symlink_to(tmp_path / "file")
    assert _as_dict(read_entries([tmp_path / "out", tmp_path / "link"])) == {"out/secret": b"s", "link": b"f"}


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


def _odd(folder: Path) -> set[str]:
    """Put one thing of every odd kind into `folder`, and return their names."""
    _write(folder, {"Icon\r": b"", "tab\there": b"", "back\\slash": b"", "deep/under/new\nline": b"", "closed": b""})
    (folder / "closed").chmod(0)
    (folder / "shut").mkdir(0)
    os.mkfifo(folder / "pipe")
    made = {"Icon\r", "tab\there", "back\\slash", "deep/under/new\nline", "closed", "shut", "pipe"}
    before = Path.cwd()
    os.chdir(folder)  # the name of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("socket")
        made.add("socket")
    finally:
        os.chdir(before)
    with contextlib.suppress(OSError):  # some file systems hold Unicode names only
        Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9")).write_bytes(b"")
        made.add("caf\udce9")
    return made


@pytest.fixture
def nobody(tmp_path: Path) -> Iterator[None]:
    """Root may read everything: the test runs as somebody else."""
    if os.geteuid() != 0:
        yield
        return
    for path in (tmp_path, *tmp_path.parents[:3]):  # one more where several processes test
        path.chmod(path.stat().st_mode | 0o055)
    os.chown(tmp_path, 65534, 65534)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix_only
@pytest.mark.usefixtures("nobody")
def test_odd_things_are_left_out_and_named_if_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "f"
    _write(folder, {"a": b"1", "deep/b": b"2"})
    odd = _odd(folder)
    skipped: list[Skipped] = []
    try:
        entries = read_entries([folder], skip_odd=True, skipped=skipped)
        refused = _refused([folder])
    finally:
        (folder / "shut").chmod(0o700)
    assert _as_dict(entries) == {"f/a": b"1", "f/deep/b": b"2"}
    assert _names(skipped, folder) == odd
    for item in skipped:
        item.why.encode("utf-8")
        assert item.why.isprintable()
    assert "--skip-odd" in refused.advice


@posix_only
@pytest.mark.usefixtures("nobody")
def test_each_odd_thing_is_refused_unless_asked_for(tmp_path: Path) -> None:
    odd = _odd(tmp_path / "f")
    for number, name in enumerate(sorted(odd)):
        one = tmp_path / str(number)
        (one / name).parent.mkdir(parents=True)
        mode = (tmp_path / "f" / name).stat().st_mode
        (tmp_path / "f" / name).chmod(0o700)  # a folder that is shut cannot be moved
        (tmp_path / "f" / name).rename(one / name)
        (one / name).chmod(mode)
        error = _refused([one])
        str(error).encode("utf-8")
        assert str(error).isprintable()
        assert "--skip-odd" in error.advice
        assert any(words in str(error) for words in ("not a regular file", "cannot be read: Permission", "The name of"))
        skipped: list[Skipped] = []
        assert read_entries([one], skip_odd=True, skipped=skipped) == ()
        assert [str(one / name), str(one)] == [str(item.path) for item in skipped]
        (one / name).chmod(0o700)


@posix_only
def test_chosen_odd_things_are_left_out_too_but_not_what_is_not_there(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    _write(tmp_path, {"a": b"1"})
    skipped: list[Skipped] = []
    chosen = [tmp_path / "pipe", tmp_path / "a", Path("/dev/zero")]
    assert _as_dict(read_entries(chosen, skip_odd=True, skipped=skipped)) == {"a": b"1"}
    assert [item.path for item in skipped] == [tmp_path / "pipe", Path("/dev/zero")]
    with pytest.raises(MessageRefused, match="cannot be read"):
        read_entries([*chosen, tmp_path / "mistyped"], skip_odd=True)


@posix_only
@posix_only
@pytest.mark.parametrize("folder", [False, True])
def test_a_chosen_name_that_is_no_text_is_refused_in_words(tmp_path: Path, folder: bool) -> None:
    path = tmp_path / os.fsdecode(b"gr\xfcn.txt")
    try:
        path.mkdir() if folder else path.write_bytes(b"1")
    except OSError:
        pytest.skip("this file system holds Unicode names only")
    if folder:
        _write(path, {"a": b"1"})
    refused = _refused([path])
    assert "gr\\udcfcn.txt" in refused.text
    assert "Rename the file" in refused.advice


def test_a_file_swapped_after_it_was_looked_at_is_not_followed(tmp_path: Path) -> None:
    _write(tmp_path, {"secret": b"s", "t/a": b"a", "t/b": b"b"})
    found = list(scan([tmp_path / "t"]))
    (tmp_path / "t" / "a").unlink()
    (tmp_path / "t" / "a").symlink_to(tmp_path / "secret")
    (tmp_path / "t" / "b").unlink()
    os.mkfifo(tmp_path / "t" / "b")
    for one in found:
        with pytest.raises(reading._Odd):
            reading._read(one, 100, CancelToken())


@pytest.mark.parametrize("read", [scan, read_entries])
def test_reading_is_cancelled(tmp_path: Path, read: Callable[..., Iterable[object]]) -> None:
    _write(tmp_path, {f"t/{i}/{j}": b"x" for i in range(5) for j in range(5)})
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(read([tmp_path / "t"], cancel=token))


def test_a_large_file_is_cancelled_while_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "big").open("wb") as file:
        file.truncate(100 * 2**20)
    token = CancelToken()
    read = 0

    class Looked(CancelToken):
        def raise_if_cancelled(self) -> None:
            nonlocal read
            read += 1
            if read == 3:
                token.cancel()
            token.raise_if_cancelled()

    with pytest.raises(Cancelled):
        read_entries([tmp_path / "big"], cancel=Looked())
    assert read == 3


def test_names_left_out_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, {"t/a": b"1", "t/b": b"2", "t/c/d": b"3"})
    read: list[str] = []
    real = reading._read

    def counting(found: FoundFile, room: int, cancel: CancelToken) -> bytes:
        read.append(found.name)
        return real(found, room, cancel)

    monkeypatch.setattr(reading, "_read", counting)
    entries = read_entries([tmp_path / "t"], left_out={"t/a", "t/c/d"})
    assert [entry.name for entry in entries] == read == ["t/b"]


def test_looking_finds_what_reading_reads(tmp_path: Path) -> None:
    _write(tmp_path, {"t/a": b"1", "t/b/c": bytes(5000), "x": b""})
    chosen = [tmp_path / "t", tmp_path / "x", tmp_path / "t"]
    found = [(one.name, one.n_bytes, one.path.read_bytes()) for one in scan(chosen)]
    read = [(entry.name, len(entry.data), entry.data) for entry in read_entries(chosen)]
    assert found == read
    assert [name for name, _, _ in found] == ["t/a", "t/b/c", "x", "t (1)/a", "t (1)/b/c"]


def test_too_many_folders_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_FOLDERS", 3)
    _write(tmp_path, {"t/a/x": b"", "t/b/x": b"", "t/b/y": b""})
    (tmp_path / "t" / "empty").mkdir()
    assert len(read_entries([tmp_path / "t"])) == 3
    _write(tmp_path, {"t/c/x": b""})
    assert "more than 3 folders" in str(_refused([tmp_path / "t"]))


def test_many_files_of_one_name_take_no_square_of_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0
    real = numbered

    def counting(*arguments: Any) -> str:
        nonlocal calls
        calls += 1
        return real(*arguments)

    monkeypatch.setattr(reading, "numbered", counting)
    _write(tmp_path, {"index.html": b""})
    assert len({entry.name for entry in read_entries([tmp_path / "index.html"] * 500)}) == 500
    assert calls < 1100


def test_too_much_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BODY_BYTES", 10)
    _write(tmp_path, {"a": b"12345", "b": b"12345", "c": b"1"})
    assert len(read_entries([tmp_path / "a", tmp_path / "b"])) == 2
    assert "together" in str(_refused([tmp_path]))


def test_a_large_file_is_refused_by_its_size(tmp_path: Path) -> None:
    with (tmp_path / "big").open("wb") as file:
        file.truncate(MAX_BODY_BYTES + 1)
    assert "256 MiB" in str(_refused([tmp_path / "big"]))


def test_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_FILES", 2)
    _write(tmp_path, {"t/a": b"", "t/b": b""})
    assert len(read_entries([tmp_path / "t"])) == 2
    _write(tmp_path, {"t/c": b""})
    assert "more than 2 files" in str(_refused([tmp_path / "t"]))
