"""Work on other processors: results are asked for later, and are the same however many processes there are.

Owns the processes. At most a few tasks a process wait at a time, because each holds a picture.
"""

import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import Any, TypeVar

__all__ = ["Pending", "Workers"]

T = TypeVar("T")

Pending = Callable[[], T]
"""A result: call it to have it."""

_WAITING = 4


class Workers:
    """A context of `jobs` processes; with one job, this process does the work at once."""

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        self._room = threading.BoundedSemaphore(_WAITING * jobs)
        if jobs > 1:
            # Spawned: a forked copy of a process in which torch has started its threads may hang.
            self._pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_ignore_interrupts)

    def __enter__(self) -> "Workers":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def submit(self, work: Callable[..., T], *arguments: Any) -> Pending[T]:
        """Have `work` done; both it and its arguments can be pickled. Waits while too many tasks wait already."""
        if self._pool is None:
            return self.known(work(*arguments))
        self._room.acquire()
        future = self._pool.submit(work, *arguments)
        future.add_done_callback(lambda _: self._room.release())
        return future.result

    @staticmethod
    def known(value: T) -> Pending[T]:
        """Return what is here already as a result."""
        return lambda: value


def _ignore_interrupts() -> None:
    """Leave Ctrl+C and a closed terminal to the process that gave the work: one message appears, not one a process."""
    for name in ("SIGINT", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
