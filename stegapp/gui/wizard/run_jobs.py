"""Work on the folders of trainings, off the GUI thread: look for them, throw them away, take them back."""

from PySide6.QtCore import QObject, Signal

from stegapp.gui.jobs.worker import Failure, Lane, Runner
from stegapp.gui.wizard import run_store
from stegapp.gui.wizard.runs import Run
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["RunJobs"]


class RunJobs(QObject):
    """After each change the trainings that can go on are looked for again.

    Jobs call back methods, not signals: Qt forgets methods with their object, and a job may outlive the window.
    """

    found = Signal(list)  # of Run
    thrown_away = Signal(str)  # the training's name
    taken_back = Signal(str)
    failed = Signal(object)  # Failure

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner

    def look(self) -> None:
        """Look for trainings that can go on."""

        def looking(_: CancelToken) -> Job[list[Run]]:
            yield Progress("list-runs")
            return run_store.unfinished()

        self._runner.submit(looking, lane=Lane.BACK, on_success=self._found)

    def throw_away(self, run: Run) -> None:
        """Throw a training away so that it can be taken back."""

        def putting(_: CancelToken) -> Job[str]:
            yield Progress("save")
            run.throw_away()
            return run.plan.name

        self._runner.submit(
            putting,
            lane=Lane.BACK,
            on_success=self._thrown_away,
            on_failure=self._failed,
            on_end=self.look,
        )

    def take_back(self) -> None:
        """Take back the training that was thrown away last, if one is in the trash."""

        def taking(_: CancelToken) -> Job[str]:
            yield Progress("save")
            for removed in run_store.thrown_away():
                run_store.take_back(removed)
                return removed.name
            return ""

        self._runner.submit(
            taking, lane=Lane.BACK, on_success=self._taken_back, on_failure=self._failed, on_end=self.look
        )

    def discard(self, run: Run) -> None:
        """Delete a training whose model lies elsewhere by now."""
        run.release()

        def discarding(_: CancelToken) -> Job[None]:
            yield Progress("save")
            run.discard()

        self._runner.submit(discarding, lane=Lane.BACK, on_end=self.look)

    def _found(self, runs: list[Run]) -> None:
        self.found.emit(runs)

    def _thrown_away(self, name: str) -> None:
        self.thrown_away.emit(name)

    def _taken_back(self, name: str) -> None:
        if name:
            self.taken_back.emit(name)

    def _failed(self, failure: Failure) -> None:
        self.failed.emit(failure)
