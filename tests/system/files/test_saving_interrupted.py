"""Whenever saving ends early, what stays is nothing, or whole files where the process was killed."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from stegapp.errors import Cancelled
from stegapp.progress import CancelToken
from stegapp.system.atomic import Unnamed
from stegapp.system.files import FileEntry, Saved, save_entries

linux = pytest.mark.skipif(sys.platform != "linux", reason="sends signals, counts on nameless files")

ENTRIES = [FileEntry(name, name.encode() * 100) for name in ("a", "d/e/f", "z")]
WHOLE = {entry.name: entry.data for entry in ENTRIES}


def _left(folder: Path) -> dict[str, bytes]:
    """Return the files below `folder`, and its folders with a "/"."""
    left: dict[str, bytes] = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        left[name if path.is_file() else f"{name}/"] = path.read_bytes() if path.is_file() else b""
    return left


def _at_moment(wanted: int, happens: Callable[[], None]) -> Callable[..., Any]:
    """Return a trace function that calls `happens` once, at one of the moments that a signal can come at.

    Such are the start of each function and each line of ours.
    """
    moment = 0

    def trace(frame: FrameType, event: str, _: object) -> Callable[..., Any] | None:
        nonlocal moment
        if not frame.f_code.co_filename.endswith(("saving.py", "tree.py", "names.py", "atomic.py")):
            return None
        if event in ("call", "line"):
            moment += 1
            if moment == wanted:
                happens()
        return trace

    return trace


def _save(folder: Path, *, moment: int, happens: Callable[[], None], cancel: CancelToken | None = None) -> Saved:
    before = sys.gettrace()
    sys.settrace(_at_moment(moment, happens))
    try:
        return save_entries(ENTRIES, folder, cancel=cancel)
    finally:
        sys.settrace(before)


def _interrupt() -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("hidden", [False, True])
def test_an_interruption_at_any_moment_leaves_nothing(
    tmp_path: Path, hidden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if hidden:
        monkeypatch.setattr(Unnamed, "_open_nameless", lambda _: False)
    moment = 0
    while True:
        moment += 1
        folder = tmp_path / str(moment)
        folder.mkdir()
        (folder / "z").write_bytes(b"was there")
        try:
            _save(folder / "new" / "out", moment=moment, happens=_interrupt)
        except KeyboardInterrupt:
            assert _left(folder) == {"z": b"was there"}, moment
            try:
                _save(folder, moment=moment, happens=_interrupt)
            except KeyboardInterrupt:
                assert _left(folder) == {"z": b"was there"}, moment
        else:
            break
    assert moment > 250
    assert {name: data for name, data in _left(folder / "new" / "out").items() if data} == WHOLE


def test_cancelling_at_any_moment_leaves_all_or_nothing(tmp_path: Path) -> None:
    cancelled = whole = 0
    for moment in range(1, 100_000, 3):
        token = CancelToken()
        folder = tmp_path / str(moment)
        try:
            _save(folder / "out", moment=moment, happens=token.cancel, cancel=token)
        except Cancelled:
            cancelled += 1
            assert not folder.exists()
        else:
            whole += 1
            assert {name: data for name, data in _left(folder / "out").items() if data} == WHOLE
        if not token.cancelled:
            break
    assert cancelled > 50
    assert whole > 5


# Each process is killed at another moment; what it leaves is looked at here.
KILLED = """
import os, signal, sys
from pathlib import Path
from tests.system.files.test_saving_interrupted import ENTRIES, _save
from stegapp.system.atomic import Unnamed

base, hidden = Path(sys.argv[1]), sys.argv[2] == "hidden"
if hidden:
    Unnamed._open_nameless = lambda self: False
moment = 0
while True:
    moment += 1
    child = os.fork()
    if not child:
        _save(base / str(moment) / "out", moment=moment, happens=lambda: os.kill(os.getpid(), signal.SIGKILL))
        os._exit(0)
    if not os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
        break
"""


@linux
@pytest.mark.parametrize("kind", ["nameless", "hidden"])
def test_what_a_kill_at_any_moment_leaves_is_whole(tmp_path: Path, kind: str) -> None:
    subprocess.run([sys.executable, "-c", KILLED, tmp_path, kind], check=True, timeout=300)
    killed = sorted(tmp_path.iterdir())
    assert len(killed) > 200
    counts = set()
    for folder in killed:
        left = {name: data for name, data in _left(folder / "out").items() if not name.endswith("/")}
        unfinished = {name for name in left if name not in WHOLE}
        assert {name: data for name, data in left.items() if name in WHOLE}.items() <= WHOLE.items()
        if kind == "nameless":
            assert not unfinished
        else:  # such a file system cannot do better than one hidden name
            assert len(unfinished) <= 1
            assert all(name.rpartition("/")[2].startswith(".") for name in unfinished)
        counts.add(len(left))
    assert counts >= {0, 1, 2, 3}


SIGNALLED = """
import signal, sys
from pathlib import Path
from stegapp.system.files import FileEntry, save_entries
from stegapp.progress import CancelToken

token = CancelToken()
signal.signal(signal.SIGTERM, lambda *_: token.cancel())  # as the command line does
entries = [FileEntry(f"d{i % 20}/{i % 3}/{i}", b"%d" % i * 1000) for i in range(100_000)]
print("ready", flush=True)
save_entries(entries, Path(sys.argv[1]), cancel=token)
"""


@linux
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_real_signals(tmp_path: Path, number: signal.Signals) -> None:
    chance = random.Random(7)
    amid = 0
    for attempt in range(8):
        out = tmp_path / str(attempt) / "out"
        process = subprocess.Popen(
            [sys.executable, "-c", SIGNALLED, out], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        with process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            wanted = chance.choice([0, 0, 1, 10, 100])  # files there when the signal is sent
            while sum(len(files) for _, _, files in os.walk(out)) < wanted:
                time.sleep(0.001)
            process.send_signal(number)
            process.wait(60)
        assert process.returncode != 0
        if number != signal.SIGKILL:
            assert not out.parent.exists()
            continue
        for folder, _, files in os.walk(out):
            for name in files:
                assert (Path(folder) / name).read_bytes() == name.encode() * 1000
                amid += 1
    assert amid or number != signal.SIGKILL
