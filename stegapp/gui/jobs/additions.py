"""Files that are dropped or chosen while others are still being looked at: all are looked at in turn."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from stegapp.gui.jobs.worker import Failure, JobFactory, JobHandle, Lane, Runner
from stegapp.progress import Progress

__all__ = ["Additions", "with_added"]


def with_added(before: tuple[Path, ...], paths: Sequence[Path]) -> tuple[Path, ...]:
    """Return what there is once a drop is added: each path once, in order."""
    return before + tuple(path for path in dict.fromkeys(paths) if path not in before)


class Additions(QObject):
    """Looks at drops in turn. None takes the place of another, and one that fails takes none with it.

    look: returns the job for a drop once its turn has come, so that it sees what came of those before. on_success: gets
    the drop and the job's result. on_end: gets what failed, once none waits any more, or after `cancel`.
    """

    def __init__(
        self,
        runner: Runner,
        lane: Lane,
        look: Callable[[tuple[Path, ...]], JobFactory],
        *,
        on_success: Callable[[tuple[Path, ...], Any], None],
        on_end: Callable[[Sequence[Failure]], None],
        on_progress: Callable[[Progress], None] | None = None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner, self._lane, self._look = runner, lane, look
        self._on_success, self._on_end, self._on_progress = on_success, on_end, on_progress
        self._waiting: list[tuple[Path, ...]] = []
        self._failures: list[Failure] = []
        self._handle: JobHandle | None = None
        self._turn = 0  # of the drop being looked at; one that was cancelled has another
        self._looking = False

    def add(self, paths: Sequence[Path]) -> None:
        """Look at a drop, now or when those before it are done."""
        self._waiting.append(tuple(paths))
        self._next()

    def add_each(self, paths: Sequence[Path]) -> None:
        """Look at each path by itself, as if it was dropped alone; what failed of all is told together."""
        self._waiting += [(path,) for path in paths]
        self._next()

    def again(self, paths: tuple[Path, ...]) -> None:
        """Look at a drop again before all others: for `on_success`, if what it was added to is another meanwhile."""
        self._waiting.insert(0, paths)

    @property
    def running(self) -> bool:
        """Whether a drop is being looked at."""
        return self._looking

    @property
    def waiting(self) -> tuple[Path, ...]:
        """All that was dropped and not taken yet, in order."""
        return tuple(path for paths in self._waiting for path in paths)

    def cancel(self) -> None:
        """Look at nothing more."""
        handle, self._handle = self._handle, None
        self._waiting.clear()
        if self._looking:
            self._turn += 1
            self._finish()
        if handle is not None:
            handle.drop()

    def _next(self) -> None:
        if self._looking or not self._waiting:
            return
        self._looking, self._turn = True, self._turn + 1
        paths, turn = self._waiting[0], self._turn
        handle = self._runner.submit(
            self._look(paths),
            lane=self._lane,
            on_success=lambda found: self._succeeded(turn, found),
            on_failure=lambda failure: self._failed(turn, failure),
            on_progress=self._on_progress,
            on_end=lambda: self._ended(turn),
        )
        self._handle = handle if handle.running else None

    def _succeeded(self, turn: int, found: Any) -> None:
        if turn == self._turn:
            self._on_success(self._waiting.pop(0), found)

    def _failed(self, turn: int, failure: Failure) -> None:
        if turn == self._turn:
            self._waiting.pop(0)
            self._failures.append(failure)

    def _ended(self, turn: int) -> None:
        if turn != self._turn or not self._looking:
            return
        self._looking, self._handle = False, None
        if self._waiting:
            self._next()
        else:
            self._finish()

    def _finish(self) -> None:
        self._looking = False
        failures, self._failures = self._failures, []
        self._on_end(failures)
