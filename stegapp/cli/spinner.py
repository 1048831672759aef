"""How the command line shows a job that runs: by a spinner, on a terminal.

Must not know what the jobs do.
"""

import sys
import time
from collections.abc import Callable
from typing import TypeVar

from stegapp.cli import terminal
from stegapp.cli.interrupts import cancelling
from stegapp.progress import CancelToken, Job, Progress, run_job, stage_words

__all__ = ["run_with_spinner"]

T = TypeVar("T")


def run_with_spinner(start: Callable[[CancelToken], Job[T]]) -> T:
    """Run a job with a spinner on a terminal, silently otherwise."""
    with cancelling() as cancel:
        if not terminal.is_terminal(sys.stderr):
            return run_job(start(cancel))
        console = terminal.console()
        plain = not console.encoding.lower().startswith("utf")
        dots = "..." if plain else "…"
        words = _Words()
        with console.status("Starting", spinner="line" if plain else "dots") as status:
            return run_job(start(cancel), lambda progress: status.update(f"{words.of(progress)} {dots}"))


class _Words:
    """What is said of a job's steps: which it is, how far, and about how long it still takes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._stage, self._begun = "", 0.0

    def of(self, progress: Progress) -> str:
        """Return the words for a report that comes now."""
        now = self._clock()
        if progress.stage != self._stage:
            self._stage, self._begun = progress.stage, now
        words = stage_words(progress.stage).removesuffix("…")
        if not progress.total:
            return words
        words, elapsed = f"{words} {progress.step}/{progress.total}", now - self._begun
        if elapsed < _SURE_AFTER or not 0 < progress.step < progress.total:
            return words
        left = elapsed / progress.step * (progress.total - progress.step)
        return f"{words}, about {f'{left:.0f} s' if left < _IN_SECONDS else f'{left / 60:.0f} min'} left"


_SURE_AFTER, _IN_SECONDS = 3.0, 90.0
"""Seconds of a step before which no time is told, and of the time left up to which it is told in seconds."""
