"""The process that trains: every way it can end, each brought about for real by a small process."""

import os
import signal
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stegapp.gui.wizard.child import Child, Ending, How, State
from stegapp.gui.wizard.run_failure import failure_of
from stegapp.training.protocol import Report

LONG = 30_000
REPORT = '{"v": 1, "type": "progress", "stage": "jt", "step": 1, "total": 9, "metrics": {}}'
DONE = '{"v": 1, "type": "done", "model": "m", "metrics": {}, "history": []}'
REFUSED = '{"v": 1, "type": "error", "error": "%s", "message": "No.", "advice": "Do.", "exit_code": 3}'
WAIT = "print(sys.stdin.readline(), file=sys.stderr)"


def script(*lines: str) -> list[str]:
    """Return a process that prints the lines that begin with a brace, and runs the others."""
    code = "\n".join(f"print({line!r}, flush=True)" if line[0] == "{" else line for line in lines)
    return [sys.executable, "-c", f"import os, sys, time\n{code}"]


def run(qtbot: QtBot, child: Child) -> Ending:
    with qtbot.waitSignal(child.ended, timeout=LONG) as caught:
        child.start()
    assert child.state is State.ENDED
    return caught.args[0]


@pytest.mark.parametrize(
    ("lines", "how"),
    [
        ((REPORT, DONE), How.DONE),
        ((DONE, "os._exit(1)"), How.DONE),  # torch may fall over when it is unloaded
        ((REFUSED % "OutOfMemory",), How.REFUSED),
        ((REFUSED % "Cancelled",), How.STOPPED),
        ((REPORT,), How.SILENT),
        (("sys.exit(3)",), How.SILENT),
        (("os.kill(os.getpid(), 9)",), How.KILLED),
        (("os.kill(os.getpid(), 6)",), How.CRASHED),
        (("print('hello')",), How.NONSENSE),
        (("print('x\\n' * 60, flush=True)", WAIT, "time.sleep(60)"), How.NONSENSE),
        (('{"v": 2, "type": "progress"}', WAIT), How.VERSION),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_endings(qtbot: QtBot, lines: tuple[str, ...], how: How, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stegapp.gui.wizard.child._END_PATIENCE_MS", 500)
    ending = run(qtbot, Child(script(*lines)))
    assert ending.how is how
    if how not in (How.DONE, How.STOPPED):
        failure = failure_of(ending, on_card=False)
        assert failure.what
        assert failure.advice
        assert failure.ways
        assert "cpu" not in failure.ways


def test_what_cannot_be_started(qtbot: QtBot, tmp_path: Path) -> None:
    ending = run(qtbot, Child([str(tmp_path / "nowhere")]))
    assert ending.how is How.NOT_STARTED
    assert ending.details


def test_some_garbage_does_not_stop_it(qtbot: QtBot) -> None:
    child = Child(script("print('a warning')", REPORT, "print('another')", DONE))
    reports: list[Report] = []
    garbled: list[int] = []
    child.reported.connect(reports.append)
    child.garbled.connect(garbled.append)
    ending = run(qtbot, child)
    assert (ending.how, ending.garbage) == (How.DONE, 2)
    assert len(reports) == 1
    assert garbled[-1] == 2


def test_stop_and_finish_are_words_on_its_input(qtbot: QtBot) -> None:
    child = Child(script(REPORT, WAIT, WAIT, REFUSED % "Cancelled"))
    child.reported.connect(lambda _: (child.finish_stage(), child.stop()))
    ending = run(qtbot, child)
    assert ending.how is How.STOPPED
    assert ending.details.split() == ["finish", "stop"]


def test_one_that_does_not_stop_is_killed(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stegapp.gui.wizard.child._STOP_PATIENCE_MS", 200)
    child = Child(script(REPORT, "time.sleep(60)"))
    child.reported.connect(lambda _: child.stop())
    assert run(qtbot, child).how is How.STOPPED


def test_standard_error_is_kept_for_the_details(qtbot: QtBot) -> None:
    ending = run(qtbot, Child(script("print('x' * 20_000 + 'the end', file=sys.stderr)")))
    assert ending.details.endswith("the end")
    assert len(ending.details) <= 8000
    assert "the end" in failure_of(ending, on_card=True).details


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_it_does_not_outlive_a_window_that_is_killed(qtbot: QtBot, tmp_path: Path) -> None:
    """A window killed with SIGKILL closes the pipe: the training sees its input end."""
    mark = tmp_path / "ended"
    inner = script(REPORT, "sys.stdin.read()", f"open({str(mark)!r}, 'w').close()")
    window = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from stegapp.gui.wizard.child import Child\n"
        "app = QCoreApplication([])\n"
        f"child = Child({inner!r})\n"
        "child.reported.connect(lambda _: print('ready', flush=True))\n"
        "child.start()\n"
        "app.exec()\n"
    )
    import subprocess

    with subprocess.Popen([sys.executable, "-c", window], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        os.kill(process.pid, signal.SIGKILL)
    qtbot.waitUntil(mark.exists, timeout=LONG)
