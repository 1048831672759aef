"""How a long job reports and is stopped, without knowing Qt or a terminal.

A job is a generator: it yields `Progress`, checks its `CancelToken` between
steps and returns its result.
"""

import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from stegapp.errors import Cancelled
from stegapp.texts import Text

__all__ = ["CancelToken", "Job", "Progress", "Steps", "part_of", "run_job", "run_steps", "stage_words"]


_STAGES = {
    "": Text("Starting…"),
    "read": Text("Reading the picture…"),
    "key-files": Text("Reading the key files…"),
    "pack": Text("Compressing the message…"),
    "load-model": Text("Loading the model…"),
    "measure": Text("Measuring what the picture can carry…"),
    "derive-keys": Text("Making keys from the password…"),
    "embed": Text("Hiding the message…"),
    "search": Text("Finding the least visible way…"),
    "write": Text("Writing the picture…"),
    "verify": Text("Revealing it again to be sure…"),
    "judge": Text("Asking a detector about the result…"),
    "extract": Text("Reading what is hidden…"),
    "decode": Text("Correcting and decrypting…"),
    "save": Text("Saving…"),
    "compare": Text("Comparing…"),
    "scan": Text("Reading photos…"),
    "rank": Text("Measuring photos…"),
    "hide-photos": Text("Hiding in the photos…"),
    "reveal-photos": Text("Reading the photos…"),
    "verify-photos": Text("Revealing them together to be sure…"),
    "check-rows": Text("Checking all rows…"),
    "planes": Text("Embedding, saving and reading planes…"),
    "stegos": Text("Making stegos…"),
    "detect": Text("Training detectors…"),
    "compress": Text("Compressing photos…"),
    "jt": Text("JT-stage…"),
    "sf": Text("SF-stage…"),
    "proof": Text("Measuring the model…"),
    "train-detector": Text("Training a network…"),
}


def stage_words(stage: str) -> str:
    """Return what to call a step of a job for people; an unknown one is called as it is named."""
    return _STAGES.get(stage) or stage.replace("-", " ").capitalize() + "…"


@dataclass(frozen=True)
class Progress:
    """One report of a job.

    stage: short machine name of the step ("derive-keys", "embed", "jt"); `stage_words` has its words.
    step, total: done and overall count of the stage; total 0 when unknown.
    metrics: figures worth showing, by their standard names.
    """

    stage: str
    step: int = 0
    total: int = 0
    metrics: Mapping[str, float] = field(default_factory=dict)


class CancelToken:
    """A flag that one thread sets and a job reads."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next check."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled once `cancel` was called."""
        if self._event.is_set():
            raise Cancelled


T = TypeVar("T")

Job = Generator[Progress, None, T]
"""A running job: yields Progress, returns its result."""

Steps = Generator[float, None, T]
"""One long step of a job: yields how much of it is done, 0 to 1, and returns its result. Whoever drives it may stop."""


def run_steps(steps: Steps[T]) -> T:
    """Drive a long step to its end and return its result."""
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result


def part_of(steps: Steps[T], begin: float, share: float) -> Steps[T]:
    """Drive a step that is a share of a longer one, of which `begin` was done before it."""
    while True:
        try:
            yield begin + share * next(steps)
        except StopIteration as stop:
            result: T = stop.value
            return result


def run_job(job: Job[T], on_progress: Callable[[Progress], None] | None = None) -> T:
    """Drive `job` to its end in this thread and return its result."""
    while True:
        try:
            progress = next(job)
        except StopIteration as stop:
            result: T = stop.value
            return result
        if on_progress is not None:
            on_progress(progress)
