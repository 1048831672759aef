"""How a long job reports and is stopped, without knowing Qt or a terminal.

A job is a generator: it yields `Progress`, checks its `CancelToken` between
steps and returns its result.
"""

import threading
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from stegapp.errors import Cancelled

__all__ = ["CancelToken", "Job", "Progress", "run_job", "stage_words"]


_STAGES = {
    "": "Starting…",
    "read": "Reading the picture…",
    "pack": "Compressing the message…",
    "load-model": "Loading the model…",
    "measure": "Measuring what the picture can carry…",
    "derive-keys": "Making keys from the password…",
    "embed": "Hiding the message…",
    "search": "Finding the least visible way…",
    "write": "Writing the picture…",
    "verify": "Revealing it again to be sure…",
    "judge": "Asking a detector about the result…",
    "figures": "Measuring the result…",
    "extract": "Reading the picture's bits…",
    "decode": "Correcting and decrypting…",
    "save": "Saving…",
    "compare": "Comparing…",
    "scan": "Reading photos…",
    "planes": "Embedding, saving and reading planes…",
    "stegos": "Making stegos…",
    "detect": "Training detectors…",
    "train-detector": "Training a network…",
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
