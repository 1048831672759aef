"""Key files: what is one, what is not, and the file that is made."""

import hashlib
import os
import random
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from stegapp.errors import Cancelled, InputRefused, OutputRefused
from stegapp.progress import CancelToken
from stegapp.system import key_files
from stegapp.system.key_files import look_at_key_file, make_key_file, read_key_files

Look = Callable[[Path], object]


@pytest.fixture(params=["look", "read"])
def use(request: pytest.FixtureRequest) -> Look:
    """Both that are asked about a file: before somebody types a password, and after."""
    return look_at_key_file if request.param == "look" else lambda path: read_key_files([path])


def test_files_are_read_to_their_hashes_in_the_order_named(tmp_path: Path) -> None:
    # The last takes several pieces.
    contents = {
        "b": b"\0",
        "a": b"text\r\n",
        "c": random.Random(3).randbytes(3 * 2**20 + 1),
    }  # the last takes several pieces
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    found = read_key_files([tmp_path / name for name in contents])
    assert found == tuple(hashlib.sha256(data).digest() for data in contents.values())
    assert read_key_files([]) == ()


def test_a_made_one_is_random_private_and_new(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for path in (first, second):
        make_key_file(path)
        assert len(path.read_bytes()) == 32
        if os.name == "posix":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert first.read_bytes() != second.read_bytes()
    before = first.read_bytes()
    with pytest.raises(OutputRefused, match="exists already"):
        make_key_file(first)
    assert first.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "second"]
    assert len(read_key_files([first, second])) == 2


def test_one_that_is_named_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"same")
    (tmp_path / "copy").write_bytes(b"same")
    (tmp_path / "other").write_bytes(b"other")
    with pytest.raises(InputRefused, match="“key” was named twice"):
        read_key_files([tmp_path / "key", tmp_path / "other", tmp_path / "key"])
    with pytest.raises(InputRefused, match="“key” and “copy” have the same content"):
        read_key_files([tmp_path / "key", tmp_path / "copy"])


def test_what_is_no_key_file_gets_its_sentence(use: Look, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    locked = tmp_path / "locked"
    locked.write_bytes(b"secret")
    locked.chmod(0)
    expected = {
        tmp_path / "none": "There is no key file",
        locked / "below": "There is no key file",
        tmp_path: "is a folder",
        tmp_path / "empty": "is empty",
        tmp_path / ("n" * 300): "could not be read",
        Path("nul\0"): "could not be read",
    }
    if os.name == "posix":
        os.mkfifo(tmp_path / "pipe")
        expected |= {tmp_path / "pipe": "no regular file", Path("/dev/zero"): "no regular file"}
        if os.geteuid() != 0:
            expected[locked] = "may not be read"
    for path, words in expected.items():
        with pytest.raises(InputRefused, match=words) as caught:
            use(path)
        assert caught.value.advice


def test_a_large_one_is_refused_before_it_is_read(use: Look, tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(2**30 + 1)
    with pytest.raises(InputRefused, match="larger than 1024 MiB"):
        use(tmp_path / "large")


def test_one_that_grows_for_ever_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_files, "MAX_BYTES", 2**21)
    path = tmp_path / "log"
    path.write_bytes(bytes(2**20))

    def grow() -> None:
        with path.open("ab") as file:
            file.write(bytes(2**20))

    on_read(path, monkeypatch, grow)
    with pytest.raises(InputRefused, match="larger than 2 MiB"):
        read_key_files([path])


@pytest.mark.parametrize("size", [100, 2**20, 2**20 + 100])
def test_one_that_changes_meanwhile_is_refused(size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorter, longer, or another content of the same length."""
    path = tmp_path / "key"
    path.write_bytes(bytes(2**20))
    os.utime(path, ns=(1, 1))
    on_read(path, monkeypatch, lambda: path.write_bytes(b"x" * size))
    with pytest.raises(InputRefused, match="changed while it was read"):
        read_key_files([path])


def on_read(path: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Have something happen to the file each time that a piece of it was read."""
    read = os.read

    def reading(handle: int, length: int) -> bytes:
        piece = read(handle, length)
        act()
        return piece

    monkeypatch.setattr("stegapp.system.key_files.os.read", reading)


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"key")
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        read_key_files([tmp_path / "key"], cancel=cancel)


def test_no_handle_is_left_open(use: Look, tmp_path: Path) -> None:
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs Linux")
    (tmp_path / "empty").touch()
    (tmp_path / "key").write_bytes(b"key")
    use(tmp_path / "key")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        use(tmp_path / "key")
        for path in (tmp_path / "empty", tmp_path):
            with pytest.raises(InputRefused):
                use(path)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
