"""Wall time of a job's parts, some of which run side by side."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

__all__ = ["Timer"]

T = TypeVar("T")


class Timer:
    """Add up seconds by part. Parts that overlap in time each count in full; "total" is what passed."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._parts: dict[str, float] = {}

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Count the time inside the block under `name`."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self._parts[name] = self._parts.get(name, 0.0) + time.perf_counter() - start

    def timed(self, name: str, work: Callable[[], T]) -> T:
        """Run `work` and count its time under `name`."""
        with self.section(name):
            return work()

    def seconds(self) -> dict[str, float]:
        """Return seconds by part, "total" last."""
        return {**self._parts, "total": time.perf_counter() - self._start}
