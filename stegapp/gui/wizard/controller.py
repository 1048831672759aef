"""One training at a time, from its start to the test of what it made.

```
start ─▶ child process ─┬─ done ──▶ acceptance test ─▶ tested or test_failed
  ▲                     ├─ paused ─┐
  │                     └─ failed ─┤
  └────────────────────────────────┘
```

Owns the run, its process, and the acceptance test of its model. Must not know widgets or steps.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from stegapp.errors import StegError
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.services import Services
from stegapp.gui.wizard.acceptance_test import ROUND_TRIPS, AcceptanceResult, run_acceptance_test
from stegapp.gui.wizard.child import Child, Ending, How
from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.run_failure import failure_of
from stegapp.gui.wizard.runs import Run
from stegapp.progress import Progress
from stegapp.system.paths import program
from stegapp.training.protocol import Report

__all__ = ["TrainingController"]

_SAVE_EVERY = 40  # reports between two notes of where the run stands: about 8 seconds


class TrainingController(QObject):
    """Starts, hears and steers what trains and what tests."""

    changed = Signal()
    """Whether it trains, stops or tests."""
    locked = Signal()
    """Another window has the run."""
    started = Signal()
    stage_begun = Signal()
    reported = Signal(object)  # Report
    garbled = Signal(int)  # lines so far that could not be read
    not_noted = Signal(object)  # StegError
    paused = Signal()
    failed = Signal(object)  # RunFailure
    given_up = Signal(object)  # Run
    test_started = Signal()
    test_progressed = Signal(object)  # Progress
    tested = Signal(object)  # AcceptanceResult
    test_stopped = Signal()
    test_failed = Signal(object)  # Failure

    wrap: Callable[[list[str]], list[str]] | None = None
    """Changes the command that starts the training, for tests."""
    round_trips = ROUND_TRIPS

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.run: Run | None = None
        self.child: Child | None = None
        self.history = History()
        self.last: Report | None = None
        """What the process said last."""
        self._then: Callable[[], None] | None = None  # what follows once the child has ended
        self._discarding = False
        self._reports = 0
        self._test: JobHandle | None = None

    @property
    def running(self) -> bool:
        """Whether the process may still be there."""
        return self.child is not None and self.child.running

    @property
    def stopping(self) -> bool:
        """Whether the process was asked to end."""
        return self.running and self._then is not None

    @property
    def in_stage(self) -> bool:
        """Whether a stage can be ended early."""
        return self.last is not None and self.last.stage in ("jt", "sf")

    @property
    def testing(self) -> bool:
        """Whether the acceptance test is going on."""
        return self._test is not None

    # ------------------------------------------------------------ the run

    def adopt(self, run: Run) -> None:
        """Take a run in hand."""
        self.run = run
        self.last = None
        self.history = History.from_json(run.curves())

    def let_go(self) -> None:
        """Leave the run for later, or for another window."""
        if self.run is not None:
            self.run.release()
        self.run = None
        self.last = None

    def start(self, run: Run) -> None:
        """Start the process for a new run, or for one to go on with; test the model of one that is trained."""
        if not run.lock():
            self.locked.emit()
            return
        if run.done:
            self.run = run
            self.test()
            return
        self.adopt(run)
        self._then = None
        command = [*program(), *run.arguments()]
        child = Child(command if self.wrap is None else self.wrap(command), self)
        child.reported.connect(self.take_report)
        child.garbled.connect(self.garbled)
        child.ended.connect(self.take_ending)
        self.child = child
        child.start()
        self.started.emit()

    def go_on(self, way: str) -> None:
        """Start the run at hand again. way: "resume", "smaller" (batches) or "cpu"."""
        run = self.run
        if run is None:
            return
        if way == "smaller":
            run.max_batch = self.smaller_batch()
        elif way == "cpu":
            run.on_device("cpu")
        self.start(run)

    def smaller_batch(self) -> int:
        """Return half the batch that the run has had, 0 where it cannot get smaller."""
        batch = int(self.last.metrics.get("batch", 0)) if self.last is not None else 0
        if not batch and self.run is not None:
            config = self.run.plan.config()
            batch = self.run.max_batch or max(config.jt.batch, config.sf.batch)
        return batch // 2

    # ------------------------------------------------------------ what the process says

    def take_report(self, report: Report) -> None:
        """Take one report of the process."""
        run = self.run
        if run is None or self._then is not None:
            return
        begun = run.stage != report.stage or self.last is None
        self.last = report
        self.history.add(report)
        run.stage, run.step, run.total = report.stage, report.step, report.total
        run.seconds = report.metrics.get("seconds", run.seconds)
        self.reported.emit(report)
        if begun:
            self.stage_begun.emit()
        self._reports += 1
        if self._reports % _SAVE_EVERY == 0:
            self._note_down()

    def take_ending(self, ending: Ending) -> None:
        """Go on from how the process ended."""
        child, self.child = self.child, None
        if child is not None:
            child.deleteLater()
        run, then = self.run, self._then
        self._then = None
        if run is None:
            return
        if ending.how is How.DONE:
            run.done = dict(ending.done)
            run.stage = "save"
        self._note_down()
        well = ending.how in (How.DONE, How.STOPPED)
        if then is not None and (well or self._discarding):
            then()
        elif ending.how is How.DONE:
            self.test()
        elif ending.how is How.STOPPED:
            self.paused.emit()
        else:
            self.failed.emit(failure_of(ending, on_card=run.plan.device != "cpu"))

    def _note_down(self) -> None:
        """Keep where the run stands for another sitting; a disk that is full will stop the training itself."""
        if self.run is not None and self.run.folder.is_dir():
            try:
                self.run.save()
                self.run.save_curves(self.history.to_json())
            except StegError as error:
                self.not_noted.emit(error)

    # ------------------------------------------------------------ what it is told

    def finish_stage(self) -> None:
        """End the stage at hand and go on with what was learned."""
        if self.child is not None:
            self.child.finish_stage()

    def pause(self) -> None:
        """Have the process keep a checkpoint and end."""

        def ended() -> None:
            if self.run is not None and self.run.done:  # it was faster
                self.test()
            else:
                self.paused.emit()

        self._stop_then(ended)

    def give_up(self) -> None:
        """Have the process end, however that ends, and let go of a run that nobody wants."""

        def ended() -> None:
            run, self.run = self.run, None
            self._discarding = False
            self.last = None
            if run is not None:
                self.given_up.emit(run)

        self._discarding = True
        self._stop_then(ended)

    def leave(self, then: Callable[[], object]) -> bool:
        """Let other windows have the run before this one closes.

        Returns whether the process has to keep a checkpoint first; `then` is called when it has.
        """

        def ended() -> None:
            if self.run is not None:
                self.run.release()
            then()

        if self.running:
            self._stop_then(ended)
            return True
        if self.run is not None:
            self.run.release()
        return False

    def _stop_then(self, then: Callable[[], None]) -> None:
        """Have the process end, and do something once it has; at once where there is none."""
        if self.child is not None and self.child.running:
            self._then = then
            self.child.stop()
            self.changed.emit()
        else:
            then()

    # ------------------------------------------------------------ acceptance test

    def test(self) -> None:
        """Test the model of the run at hand."""
        if self.run is None:
            return
        done = self.run.done
        held_out = [Path(path) for path in done.get("held_out", ())]
        self.test_started.emit()
        handle = self._services.runner.submit(
            lambda token: run_acceptance_test(
                Path(done["model"]),
                held_out,
                session=self._services.session,
                device=self._services.device,
                count=self.round_trips,
                token=token,
            ),
            lane=Lane.TRAINING,
            on_progress=self._test_progressed,
            on_success=self.take_test_result,
            on_failure=self._test_not_made,
        )
        self._test = handle if handle.running else None
        self.changed.emit()

    def stop_test(self) -> None:
        """Stop the acceptance test; it can be made again."""
        handle, self._test = self._test, None
        if handle is not None:
            handle.cancel()
            self.test_stopped.emit()
            self.changed.emit()

    def take_test_result(self, result: AcceptanceResult) -> None:
        """Take what came of the acceptance test."""
        self._test = None
        self.tested.emit(result)
        self.changed.emit()

    def _test_progressed(self, progress: Progress) -> None:
        self.test_progressed.emit(progress)

    def _test_not_made(self, failure: Failure) -> None:
        self._test = None
        self.test_failed.emit(failure)
        self.changed.emit()
