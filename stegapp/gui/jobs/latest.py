"""Jobs of one kind, of which only the newest counts."""

from typing import Any

from stegapp.gui.jobs.worker import JobFactory, JobHandle, Lane, Runner

__all__ = ["Latest"]


class Latest:
    """Starting a job drops the one before, whose answer nobody waits for any more."""

    def __init__(self, runner: Runner, lane: Lane) -> None:
        self._runner = runner
        self._lane = lane
        self._handle: JobHandle | None = None

    def start(self, make_job: JobFactory, **callbacks: Any) -> None:
        """Submit a job; the callbacks are those of `Runner.submit`. Of a dropped job only `on_end` is called."""
        self.cancel()
        self._handle = self._runner.submit(make_job, lane=self._lane, **callbacks)

    @property
    def running(self) -> bool:
        """Whether an answer is still to come."""
        return self._handle is not None and self._handle.running

    def cancel(self) -> None:
        """Drop the job that runs, if any."""
        if self._handle is not None:
            self._handle.drop()
            self._handle = None
