"""State files: read without trust, kept aside when broken, told, and written for their user alone."""

import logging
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings

from stegapp.errors import InputRefused, OutputRefused
from stegapp.system import paths, state
from stegapp.system.state import (
    Broken,
    keep_aside,
    make_private,
    read_regular,
    read_state,
    strict_json,
    tell_kept,
    write_quickly,
    write_state,
)
from tests.spoilt import HOPELESS, anything

posix = pytest.mark.skipif(os.name != "posix", reason="modes, pipes and devices")


@pytest.fixture
def never_waits() -> Iterator[None]:
    """Fail a test that hangs, in the system call where it does."""

    def late(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(20)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


# ---------------------------------------------------------------- reading


@pytest.mark.parametrize("data", HOPELESS, ids=range(len(HOPELESS)))
def test_what_is_no_sound_json_object_is_broken(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(data)
    with pytest.raises(Broken):
        read_state(path, largest=10**7)


@settings(max_examples=200, deadline=None)
@given(anything())
def test_anything_is_read_or_broken(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_bytes(data)
    with suppress(Broken):
        assert isinstance(read_state(path, largest=10**7), dict)


def test_a_missing_file_is_not_broken(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "none.json", tmp_path / "file" / "below.json"):
        with pytest.raises(FileNotFoundError):
            read_state(path, largest=100)


def test_the_size_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(b"{}" + b" " * 98)
    assert read_state(path, largest=100) == {}
    with pytest.raises(Broken, match="too large"):
        read_state(path, largest=99)
    with path.open("r+b") as file:
        file.truncate(2**40)  # a hole: it would not fit into any memory
    with pytest.raises(Broken, match="too large"):
        read_state(path, largest=100)


@posix
@pytest.mark.usefixtures("never_waits")
def test_what_is_no_regular_file_is_never_waited_for(tmp_path: Path) -> None:
    pipe, folder, device, loop = (tmp_path / name for name in ("pipe", "folder", "device", "loop"))
    os.mkfifo(pipe)
    folder.mkdir()
    device.symlink_to("/dev/zero")
    loop.symlink_to(loop)
    for path in (pipe, folder, device, loop, tmp_path / "nul\0"):
        with pytest.raises(Broken):
            read_regular(path, largest=100)


def test_numbers_fit_what_takes_them() -> None:
    assert strict_json(f"[{2**63 - 1}, {-(2**63)}, 1e308]") == [2**63 - 1, -(2**63), 1e308]
    for text in (str(2**63), str(-(2**63) - 1), "9" * 5000, "1e309", "-1e309", "NaN", "-Infinity"):
        with pytest.raises(ValueError, match=r"large|number"):
            strict_json(text)


# ---------------------------------------------------------------- broken files


@posix
def test_a_broken_file_is_kept_whatever_it_is_and_nothing_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    kept = []
    for number in range(3):
        path.write_text(f"broken {number}")
        kept.append(keep_aside(path))
    assert [aside and aside.name for aside in kept] == [
        "state.json.broken", "state.json.broken-2", "state.json.broken-3",
    ]  # fmt: skip
    assert [aside and aside.read_text() for aside in kept] == ["broken 0", "broken 1", "broken 2"]
    os.mkfifo(path)
    pipe = keep_aside(path)
    path.mkdir()
    (path / "inside").write_text("x")
    folder = keep_aside(path)
    path.symlink_to(tmp_path / "nowhere")
    link = keep_aside(path)
    assert pipe is not None
    assert pipe.is_fifo()
    assert folder is not None
    assert (folder / "inside").read_text() == "x"
    assert link is not None
    assert link.is_symlink()
    assert not os.path.lexists(path)
    assert keep_aside(path) is None


def test_it_is_told_once_and_where_it_lies(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "state.json"
    path.write_text("{")
    with caplog.at_level(logging.WARNING, logger=state.__name__):
        aside = tell_kept(InputRefused("It could not be read."), path)
    assert [record.getMessage() for record in caplog.records] == [
        f"It could not be read. The unreadable file was kept as “{aside}”."
    ]


def test_without_a_window_it_is_told_on_standard_error(tmp_path: Path) -> None:
    user = tmp_path / "models"
    user.mkdir()
    (user / "default.json").write_text("[" * 200_000)
    done = subprocess.run(
        [sys.executable, "-c", "from stegapp.models import ModelStore; print(ModelStore().default().name)"],
        env={**os.environ, "STEGAPP_DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0
    assert done.stdout == "lattice\n"
    said = " ".join(done.stderr.split())
    assert said.startswith("The choice of the default model could not be read, so the bundled one is used.")
    assert "default.json.broken”" in said
    assert (user / "default.json.broken").read_text() == "[" * 200_000


# ---------------------------------------------------------------- writing


def test_what_was_written_is_read(tmp_path: Path) -> None:
    values = {"a": [1, 2.5, None, True], "ä": "€ \U0001f600", "path": os.fsdecode(b"caf\xe9")}
    for write in (write_state, write_quickly):
        path = tmp_path / f"{write.__name__}.json"
        write(path, {"old": 1})
        write(path, values)
        assert read_state(path, largest=1000) == values
        path.read_bytes().decode("utf-8")  # and any other program can read it
    assert sorted(path.name for path in tmp_path.iterdir()) == ["write_quickly.json", "write_state.json"]


@posix
def test_files_are_the_users_alone_whatever_they_were(tmp_path: Path) -> None:
    for write in (write_state, write_quickly):
        path = tmp_path / f"{write.__name__}.json"
        path.write_text("{}")
        path.chmod(0o644)
        write(path, {})
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@posix
@pytest.mark.usefixtures("never_waits")
def test_a_name_that_is_taken_by_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    for write in (write_state, write_quickly):
        with pytest.raises(OutputRefused):
            write(tmp_path / "folder.json", {})
    os.mkfifo(tmp_path / ".state.json.tmp")
    write_quickly(tmp_path / "state.json", {})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.json", "state.json"]


@posix
def test_a_linked_file_stays_linked(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "settings.json").symlink_to(tmp_path / "elsewhere" / "settings.json")
    write_state(tmp_path / "settings.json", {"a": 1})
    assert (tmp_path / "settings.json").is_symlink()
    assert read_state(tmp_path / "elsewhere" / "settings.json", largest=100) == {"a": 1}


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_folders_are_the_users_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("STEGAPP_DATA_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    data = paths.user_data()
    if not data.is_relative_to(tmp_path):
        pytest.skip("the system has another place for data")
    make_private(paths.user_models())
    assert [_mode(path) for path in (data, data / "models")] == [0o700, 0o700]
    for path in (data, data / "models"):
        path.chmod(0o755)
    (data / "other").mkdir(mode=0o755)
    before = _mode(data.parent), _mode(data / "other")
    make_private(paths.user_models())
    assert [_mode(path) for path in (data, data / "models")] == [0o700, 0o700]
    assert (_mode(data.parent), _mode(data / "other")) == before


@posix
def test_a_folder_that_the_user_named_keeps_its_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data, mine = tmp_path / "data", tmp_path / "mine"
    monkeypatch.setenv("STEGAPP_DATA_DIR", str(data))
    for folder in (data, data / "models", mine):
        folder.mkdir(mode=0o755)
        folder.chmod(0o755)
    make_private(paths.user_models())
    make_private(mine)
    make_private(mine / "new")
    assert [_mode(path) for path in (data, data / "models", mine, mine / "new")] == [0o755, 0o700, 0o755, 0o700]
