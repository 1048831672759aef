"""Work on other processors: results are asked for later, and are the same however many processes there are.

Owns the processes. At most a few tasks a process wait at a time, because each holds a picture.
"""

import functools
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import Any, TypeVar

from stegapp.models import ModelEntry, StegModel, load_model
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["Pending", "Workers", "loaded"]

T = TypeVar("T")
W = TypeVar("W")

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

    def all_done(
        self,
        works: Sequence[W],
        work: Callable[[W], T],
        *,
        here: Callable[[W], T],
        stage: str,
        cancel: CancelToken,
    ) -> Job[list[T]]:
        """Have `work` done on each of `works`, and return what comes of it in their order.

        here: does the same in this process, where there is no other. Raises Cancelled, and what `work` raises soon
        after it did.
        """
        at_once = 1 if self._pool is None else _WAITING * self.jobs
        pending: list[Pending[T]] = []
        done: list[T] = []
        while len(done) < len(works):
            cancel.raise_if_cancelled()
            yield Progress(stage, len(done), len(works))
            for one in works[len(pending) : len(done) + at_once]:
                result = self.known(here(one)) if self._pool is None else self.submit(work, one)
                pending.append(result)
            done.append(pending[len(done)]())
        return done

    @staticmethod
    def known(value: T) -> Pending[T]:
        """Return what is here already as a result."""
        return lambda: value


@functools.lru_cache(maxsize=1)
def loaded(entry: ModelEntry, device: str) -> StegModel:
    """Return a model, loaded once in each process. Raises ModelRefused, DeviceError."""
    return load_model(entry.path, device=device, name=entry.name)


def _ignore_interrupts() -> None:
    """Leave Ctrl+C and a closed terminal to the process that gave the work: one message appears, not one a process."""
    for name in ("SIGINT", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
