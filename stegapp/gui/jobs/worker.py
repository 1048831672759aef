"""Run jobs off the GUI thread; the only place of the window that makes threads.

A job is a generator (`stegapp.progress.Job`). It runs on a *lane*, a thread that
takes one job after another. Whatever happens in it, its `JobHandle` ends by
exactly one of `succeeded`, `failed` and `cancelled`, always on the GUI thread:

    GUI thread            lane's thread
    submit() ──queue──▶   next(job) … next(job)
    handle.signals ◀──queued signal── progress, result or exception

Must not know: pages, pipelines, what a job computes.
"""

import contextlib
import queue
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from stegapp.errors import Cancelled, StegError
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["Failure", "JobHandle", "JobRunner", "Lane", "Runner", "SyncRunner"]

JobFactory = Callable[[CancelToken], Job[Any]]

_PROGRESS_INTERVAL_S = 0.05  # at most 20 repaints a second, however often a job reports
_CANCEL_PATIENCE_MS = 700  # after that the window goes on and the lane winds down unseen


class Lane(Enum):
    """Which thread a job waits for: what the user asked for never queues behind previews, nor they behind a model."""

    FRONT = "front"
    BACK = "back"
    MESSAGE = "message"  # listing and packing may take long, and the picture must not wait for it
    MODEL = "model"
    TRAINING = "training"


@dataclass(frozen=True)
class Failure:
    """An exception of a job, made safe to show.

    details: the traceback for unexpected errors, without the job's secrets; "" for a StegError.
    """

    error: BaseException
    details: str = ""

    @property
    def expected(self) -> bool:
        """Whether the error was made for the user's eyes."""
        return isinstance(self.error, StegError)

    @classmethod
    def of(cls, error: BaseException, secrets: Iterable[str] = ()) -> "Failure":
        """Describe `error`; every one of `secrets` is blotted out of the details."""
        if isinstance(error, StegError):
            return cls(error)
        text = "".join(traceback.format_exception(error))
        for secret in secrets:
            if secret:
                text = text.replace(secret, "[removed]")
        return cls(error, text)


class JobHandle(QObject):
    """One submitted job, seen from the GUI thread."""

    progressed = Signal(object)  # Progress
    succeeded = Signal(object)  # the job's result
    failed = Signal(object)  # Failure
    cancelled = Signal()
    ended = Signal()  # after any of the three above

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.token = CancelToken()
        self._running = True
        self._dropped = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(lambda: self._finish(self.cancelled))

    @property
    def running(self) -> bool:
        """Whether none of the three endings has been signalled."""
        return self._running

    def cancel(self) -> None:
        """Stop the job; `cancelled` follows within a second, whatever the job is doing."""
        self.token.cancel()
        if self._running and not self._patience.isActive():
            self._patience.start(_CANCEL_PATIENCE_MS)

    def drop(self) -> None:
        """Stop the job, and emit no more than `ended`: it may have succeeded before it heard."""
        self._dropped = True
        self.cancel()

    def _progress(self, progress: Progress) -> None:
        if self._running and not self.token.cancelled:
            self.progressed.emit(progress)

    def _finish(self, signal: Any, *arguments: object) -> None:
        """Emit one ending; later ones are ignored."""
        if not self._running:
            return
        self._running = False
        self._patience.stop()
        if not self._dropped:
            signal.emit(*arguments)
        self.ended.emit()
        self.deleteLater()

    def _end(self, outcome: str, payload: object) -> None:
        if outcome == "succeeded":
            self._finish(self.succeeded, payload)
        elif outcome == "failed":
            self._finish(self.failed, payload)
        else:
            self._finish(self.cancelled)


class Runner(QObject):
    """What pages need of a job runner; see `JobRunner`."""

    def submit(
        self,
        make_job: JobFactory,
        *,
        lane: Lane = Lane.FRONT,
        on_success: Callable[[Any], None] | None = None,
        on_failure: Callable[[Failure], None] | None = None,
        on_cancel: Callable[[], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        on_end: Callable[[], None] | None = None,
        secrets: Iterable[str] = (),
    ) -> JobHandle:
        """Start the job that `make_job` returns and call back on the GUI thread."""
        handle = JobHandle(self)
        for signal, callback in (
            (handle.progressed, on_progress),
            (handle.succeeded, on_success),
            (handle.failed, on_failure),
            (handle.cancelled, on_cancel),
            (handle.ended, on_end),
        ):
            if callback is not None:
                signal.connect(_while_alive(callback))
        self._start(handle, make_job, lane, tuple(secrets))
        return handle

    def _start(self, handle: JobHandle, make_job: JobFactory, lane: Lane, secrets: tuple[str, ...]) -> None:
        raise NotImplementedError

    def shutdown(self) -> None:
        """Cancel everything and wait until no job runs."""


def _while_alive(callback: Callable[..., None]) -> Callable[..., None]:
    """Return a callback that does nothing once a widget it holds is gone: a job may outlive the page that asked for it.

    Of methods Qt takes care by itself; of functions inside functions it knows nothing.
    """
    cells = getattr(callback, "__closure__", None)
    if not cells:
        return callback

    def call(*arguments: Any) -> None:
        held = [cell.cell_contents for cell in cells]
        if all(isValid(thing) for thing in held if isinstance(thing, QObject)):
            callback(*arguments)

    return call


def _drive(
    make_job: JobFactory, token: CancelToken, secrets: tuple[str, ...], report: Callable[[Progress], None]
) -> tuple[str, object]:
    """Run one job to its end and say how it ended; never raises."""
    try:
        token.raise_if_cancelled()
        job = make_job(token)
        last_time, last_stage = 0.0, ""
        with contextlib.closing(job):  # a cancelled job unwinds through its own `finally` blocks
            while True:
                try:
                    progress = next(job)
                except StopIteration as stop:
                    return "succeeded", stop.value
                token.raise_if_cancelled()
                now = time.monotonic()
                if progress.stage != last_stage or now - last_time >= _PROGRESS_INTERVAL_S:
                    last_time, last_stage = now, progress.stage
                    report(progress)
    except Cancelled:
        return "cancelled", None
    except BaseException as error:  # noqa: BLE001  # torch faults are RuntimeErrors; MemoryError and the like must end the job too
        return "failed", Failure.of(error, secrets)


class JobRunner(Runner):
    """Run jobs on one thread per lane."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues: dict[Lane, queue.SimpleQueue[Callable[[], None] | None]] = {}
        self._threads: dict[Lane, threading.Thread] = {}
        self._handles: set[JobHandle] = set()
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _deliver(self, call: Callable[[], None]) -> None:
        call()

    def _start(self, handle: JobHandle, make_job: JobFactory, lane: Lane, secrets: tuple[str, ...]) -> None:
        self._handles.add(handle)
        handle.ended.connect(lambda: self._handles.discard(handle))
        post = self._posted.emit

        def work() -> None:
            outcome, payload = _drive(
                make_job, handle.token, secrets, lambda progress: post(lambda: handle._progress(progress))
            )
            post(lambda: handle._end(outcome, payload))

        if lane not in self._threads:
            self._queues[lane] = queue.SimpleQueue()
            # A daemon, so that a window that dies without `shutdown` does not leave a process behind.
            thread = threading.Thread(
                target=_serve, args=(self._queues[lane],), name=f"stegapp-{lane.value}", daemon=True
            )
            self._threads[lane] = thread
            thread.start()
        self._queues[lane].put(work)

    @property
    def busy(self) -> bool:
        """Whether a job is queued or running."""
        return bool(self._handles)

    def shutdown(self) -> None:
        """Cancel all jobs and wait for the threads; a long tensor operation is waited for, never killed."""
        for handle in list(self._handles):
            handle.token.cancel()
        for waiting in self._queues.values():
            waiting.put(None)
        for thread in self._threads.values():
            thread.join()
        self._threads.clear()
        self._queues.clear()
        for handle in list(self._handles):
            handle._finish(handle.cancelled)


def _serve(waiting: "queue.SimpleQueue[Callable[[], None] | None]") -> None:
    while (work := waiting.get()) is not None:
        work()


class SyncRunner(Runner):
    """Run each job at once in the caller's thread: the stand-in for tests of pages."""

    def _start(self, handle: JobHandle, make_job: JobFactory, lane: Lane, secrets: tuple[str, ...]) -> None:
        outcome, payload = _drive(make_job, handle.token, secrets, handle._progress)
        handle._end(outcome, payload)
