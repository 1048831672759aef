"""The training subprocess: start it, read its messages, send commands, make sure that it ends.

```
IDLE ─ start ─▶ RUNNING ─ stop ─▶ STOPPING ─▶ ENDED
                   └──────────────────────────▶ ENDED
```

Owns the process and how it ended. Must not know widgets, plans or folders.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

import stegapp
from stegapp.training.protocol import VERSION, Done, Line, LineReader, Refusal, Report

__all__ = ["Child", "Ending", "How", "State"]

_MAX_GARBAGE = 50
_STDERR_KEPT = 8000
_STOP_PATIENCE_MS = 120_000  # a step of the largest networks on a slow processor takes about a minute
_END_PATIENCE_MS = 15_000  # from the last line to the process's end


class State(Enum):
    """Where the process stands."""

    IDLE = "idle"
    RUNNING = "running"
    STOPPING = "stopping"
    ENDED = "ended"


class How(Enum):
    """How it ended."""

    DONE = "done"
    STOPPED = "stopped"
    REFUSED = "refused"  # by an error that says what to do
    KILLED = "killed"
    CRASHED = "crashed"
    SILENT = "silent"  # without a last line
    NONSENSE = "nonsense"
    VERSION = "version"
    NOT_STARTED = "not-started"


@dataclass(frozen=True)
class Ending:
    """How a training process ended.

    error, message, advice: of a refusal. code: exit code, or the signal of one that was killed. details: what it
    wrote to standard error last. garbage: lines that could not be read. done: the last line of a run that ended well.
    """

    how: How
    error: str = ""
    message: str = ""
    advice: str = ""
    code: int = 0
    details: str = ""
    garbage: int = 0
    done: Mapping[str, Any] = field(default_factory=dict)


class Child(QObject):
    """One run of `stegapp train --progress jsonl --control stdin`.

    Closing its standard input stops it too, so it ends with the window whatever happens to that.
    """

    reported = Signal(object)  # Report
    garbled = Signal(int)  # lines so far that could not be read
    ended = Signal(object)  # Ending, exactly once

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._reader = LineReader()
        self._last: Done | Refusal | None = None
        self._forced: How | None = None
        self._errors = b""
        self.state = State.IDLE
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._process.kill)

    def start(self) -> None:
        """Start the process."""
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        environment.insert("PYTHONUNBUFFERED", "1")
        self._process.setProcessEnvironment(environment)
        # Python looks for modules where it is started: there must be ours alone.
        self._process.setWorkingDirectory(str(Path(stegapp.__file__).resolve().parent.parent))
        self.state = State.RUNNING
        self._process.start(self._command[0], self._command[1:])

    @property
    def running(self) -> bool:
        """Whether the process may still be there."""
        return self.state in (State.RUNNING, State.STOPPING)

    @property
    def pid(self) -> int:
        """The process's number, 0 when there is none."""
        return int(self._process.processId())

    def stop(self) -> None:
        """Have it write a checkpoint and end; killed if it does not within two minutes."""
        if self.state is State.RUNNING:
            self.state = State.STOPPING
            self._process.write(b"stop\n")
            self._patience.start(_STOP_PATIENCE_MS)

    def finish_stage(self) -> None:
        """Have it end the stage at hand and go on with what was learned."""
        if self.state is State.RUNNING:
            self._process.write(b"finish\n")

    def kill(self) -> None:
        """End it at once, for a run that is thrown away."""
        if self.running:
            self.state = State.STOPPING
            self._process.kill()

    # ------------------------------------------------------------ the process

    def _read(self) -> None:
        before = self._reader.garbage
        self._take(self._reader.feed(bytes(self._process.readAllStandardOutput().data())))
        self._judge(before)

    def _take(self, messages: list[Line]) -> None:
        for message in messages:
            if isinstance(message, Report):
                self.reported.emit(message)
            else:
                self._last = message
                self._patience.start(_END_PATIENCE_MS)

    def _judge(self, before: int) -> None:
        """Give up on a process that talks nonsense."""
        if self._reader.garbage != before:
            self.garbled.emit(self._reader.garbage)
        wrong = None
        if self._reader.version != VERSION:
            wrong = How.VERSION
        elif self._reader.garbage > _MAX_GARBAGE:
            wrong = How.NONSENSE
        if wrong is not None and self._forced is None and self.running:
            self._forced = wrong
            # What it does may be sound, though what it says is not: it may write its checkpoint.
            self._process.write(b"stop\n")
            self._process.closeWriteChannel()
            self._patience.start(_END_PATIENCE_MS)

    def _read_errors(self) -> None:
        self._errors = (self._errors + self._process.readAllStandardError().data())[-_STDERR_KEPT:]

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(Ending(How.NOT_STARTED, details=self._process.errorString()))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._take(self._reader.end())
        self._read_errors()
        details = self._errors.decode("utf-8", "replace").strip()
        crashed = status is QProcess.ExitStatus.CrashExit
        facts: dict[str, Any] = {"code": code, "details": details, "garbage": self._reader.garbage}
        if isinstance(self._last, Done):
            ending = Ending(How.DONE, done=self._last.values, **facts)
        elif self._forced is not None:
            ending = Ending(self._forced, **facts)
        elif isinstance(self._last, Refusal):
            last = self._last
            how = How.STOPPED if last.error == "Cancelled" else How.REFUSED
            ending = Ending(how, last.error, last.message, last.advice, **facts)
        elif self.state is State.STOPPING:
            ending = Ending(How.STOPPED, **facts)  # killed on the user's word, or ended before it said a word
        elif crashed:
            ending = Ending(How.KILLED if _is_kill(code) else How.CRASHED, **facts)
        elif self._reader.garbage:
            ending = Ending(How.NONSENSE, **facts)
        else:
            ending = Ending(How.SILENT, **facts)
        self._end(ending)

    def _end(self, ending: Ending) -> None:
        if self.state is not State.ENDED:
            self.state = State.ENDED
            self._patience.stop()
            self.ended.emit(ending)


def _is_kill(code: int) -> bool:
    return sys.platform != "win32" and code == 9
