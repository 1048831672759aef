"""The wizard: leads from photos to a model that is installed.

```
PHOTOS ─▶ PLAN ─▶ TRAINING ─▶ ACCEPTANCE ─▶ DONE
                   ▲  │ └─▶ paused ─┐
                   │  └─▶ FAILED    │
                   └─────┴──────────┘
```

Owns which step is shown. Each step knows only itself; what trains and tests is the controller's.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from stegapp.errors import StegError
from stegapp.gui.core.mime import local_paths
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.widgets.layouts import Switch
from stegapp.gui.wizard.controller import TrainingController
from stegapp.gui.wizard.footer import Footer, Standing
from stegapp.gui.wizard.run_failure import RunFailure
from stegapp.gui.wizard.runs import Run
from stegapp.gui.wizard.step_bar import StepBar
from stegapp.gui.wizard.steps import Step
from stegapp.gui.wizard.steps.acceptance import AcceptanceStep
from stegapp.gui.wizard.steps.done import DoneStep
from stegapp.gui.wizard.steps.failed import FailedStep
from stegapp.gui.wizard.steps.photos import PhotosStep
from stegapp.gui.wizard.steps.plan import PlanStep
from stegapp.gui.wizard.steps.training import TrainingStep

if TYPE_CHECKING:
    from stegapp.models import ModelEntry

__all__ = ["WizardPage"]


class WizardPage(Page):
    """Train a model on one's own photos."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("Train on my photos"))
        self.subtitle.setText(self.tr("A model of your own, learned from your photographs, on this computer alone."))
        self.setAccessibleName(self.title.text())
        self.step_bar = StepBar()
        self.body.addWidget(self.step_bar)
        self.photos = PhotosStep(services)
        self.planning = PlanStep(services)
        self.training = TrainingStep()
        self.failed = FailedStep()
        self.acceptance = AcceptanceStep()
        self.done = DoneStep(services)
        self.fold(self.training.columns)
        self.view = Switch(self.photos, self.planning, self.training, self.failed, self.acceptance, self.done)
        self.body.addWidget(self.view, 1)
        self.footer = Footer(self)
        self.add_footer().addLayout(self.footer.row)
        self.controller = TrainingController(services, self)
        undo = QKeySequence(QKeySequence.StandardKey.Undo)
        QShortcut(undo, self, self.take_back, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._connect_steps()
        self._connect_work()
        self.go(Step.PHOTOS)

    def _connect_steps(self) -> None:
        for made, slot in (
            (self.footer.back, self._back),
            (self.footer.cancel, self._cancel),
            (self.footer.halt, self.controller.stop_test),
            (self.footer.pause, self.pause_training),
            (self.footer.keep, self._finish_stage),
            (self.footer.further, self._train_further),
            (self.footer.next, self._next),
        ):
            made.clicked.connect(slot)
        self.photos.changed.connect(self.show_buttons)
        self.photos.unfinished.resume_wanted.connect(self.controller.start)
        self.planning.changed.connect(self.show_buttons)
        self.failed.way_chosen.connect(self._go_way)

    def _connect_work(self) -> None:
        work = self.controller
        work.changed.connect(self.show_buttons)
        work.locked.connect(self._locked)
        work.started.connect(self.show_training)
        work.reported.connect(self.training.take)
        work.stage_begun.connect(lambda: self.go(Step.TRAINING))
        work.garbled.connect(self.training.say_garbled)
        work.not_noted.connect(self.training.say_not_noted)
        work.paused.connect(self._paused)
        work.failed.connect(self._failed)
        work.given_up.connect(self._given_up)
        work.test_started.connect(self._test_started)
        work.test_progressed.connect(self.acceptance.take)
        work.tested.connect(self.acceptance.show_result)
        work.test_stopped.connect(self.acceptance.say_stopped)
        work.test_failed.connect(self.acceptance.say_failed)

    # ------------------------------------------------------------ which step

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(self.view.index())

    def go(self, step: Step) -> None:
        """Show a step."""
        self.view.show_page(step)
        run = self.controller.run
        self.step_bar.show_step(step, run.stage if run is not None else "")
        self.area.verticalScrollBar().setValue(0)
        self.show_buttons()

    def show_buttons(self) -> None:
        """Bring the footer up to date."""
        step, work, found, result = self.step, self.controller, self.photos.survey, self.acceptance.result
        ready = found is not None and found.enough if step is Step.PHOTOS else self.planning.plan() is not None
        self.footer.show_standing(
            Standing(
                step,
                ready=ready,
                running=work.running,
                stopping=work.stopping,
                in_stage=work.in_stage,
                testing=work.testing,
                passed=result.passed if result is not None else None,
            )
        )

    def _next(self) -> None:
        step, run = self.step, self.controller.run
        if step is Step.PHOTOS and self.photos.survey is not None:
            self.planning.open(self.photos.survey)
            self.go(Step.PLAN)
        elif step is Step.PLAN:
            self._begin()
        elif step is Step.TRAINING and run is not None:
            self.controller.start(run)
        elif step is Step.ACCEPTANCE and run is not None:
            if self.acceptance.result is None:
                self.controller.test()
            else:
                self._install()
        elif step is Step.DONE:
            self._reset()

    def _back(self) -> None:
        """Leave what was trained for later."""
        self.planning.stop()
        if self.step is Step.PLAN:
            self.go(Step.PHOTOS)
        else:
            self._reset()

    def _reset(self) -> None:
        self.controller.let_go()
        self.go(Step.PHOTOS)
        self.photos.unfinished.look()

    def _go_way(self, way: str) -> None:
        """Take a way on from a failure."""
        if self.controller.run is None:
            return
        if way in ("resume", "smaller", "cpu"):
            self.controller.go_on(way)
            return
        self.controller.let_go()
        self.go(Step.PLAN if way == "plan" and self.photos.survey is not None else Step.PHOTOS)
        self.photos.unfinished.look()

    # ------------------------------------------------------------ training

    def _begin(self) -> None:
        plan = self.planning.plan()
        if plan is None:
            return
        self.planning.stop()
        self.controller.let_go()
        try:
            run = Run.create(plan)
        except StegError as error:
            self.planning.banner.say("bad", localised(error.text), localised(error.advice))
            return
        self.controller.start(run)

    def _locked(self) -> None:
        self.photos.banner.say("warn", self.tr("Another window is training this model."))

    def show_training(self) -> None:
        """Show the run at hand from its beginning."""
        run = self.controller.run
        if run is None:
            return
        photos = len(self.photos.survey.scan.usable) if self.photos.survey is not None else 100
        self.training.open(
            minutes=run.plan.minutes,
            sf_steps=run.plan.config().sf.total_steps(photos),
            history=self.controller.history,
            on_blocks=run.plan.on_blocks,
        )
        self.go(Step.TRAINING)

    def _paused(self) -> None:
        self.training.say_paused()
        self.go(Step.TRAINING)

    def _failed(self, failure: RunFailure) -> None:
        run = self.controller.run
        can_resume = run is not None and run.can_resume
        self.failed.open(failure, can_resume=can_resume, batch=self.controller.smaller_batch())
        self.go(Step.FAILED)

    def _say_stopping(self, words: str) -> None:
        if self.controller.running:
            self.training.say_stopping(words)

    def pause_training(self) -> None:
        """Have the training keep a checkpoint and rest."""
        self._say_stopping(self.tr("Keeping a checkpoint…"))
        self.controller.pause()

    def _finish_stage(self) -> None:
        self.controller.finish_stage()
        self.footer.keep.setEnabled(False)

    # ------------------------------------------------------------ throwing away

    def _cancel(self) -> None:
        run = self.controller.run
        if run is not None and self.photos.unfinished.confirmed(run):
            self._say_stopping(self.tr("Stopping…"))
            self.controller.give_up()

    def _given_up(self, run: Run) -> None:
        self.photos.unfinished.throw_away(run)
        self.go(Step.PHOTOS)

    def take_back(self) -> None:
        """Take back the training that was thrown away last, as long as it is in the trash."""
        if self.step is Step.PHOTOS:
            self.photos.unfinished.take_back()

    # ------------------------------------------------------------ acceptance test

    def _test_started(self) -> None:
        run = self.controller.run
        if run is None:
            return
        bundled, done = self.services.catalog.bundled(on_blocks=run.plan.on_blocks), run.done
        self.acceptance.open(done["metrics"], bundled, done.get("privacy", ()), on_blocks=run.plan.on_blocks)
        self.go(Step.ACCEPTANCE)

    def _train_further(self) -> None:
        """Plan another run that starts from the model that is not good enough."""
        run = self.controller.run
        if run is None:
            return
        self.controller.let_go()
        self.planning.train_further(run.plan, Path(run.done["model"]))
        if self.photos.survey is not None:
            self.go(Step.PLAN)
        else:
            self.photos.add([Path(folder) for folder in run.plan.folders])
            self.go(Step.PHOTOS)

    # ------------------------------------------------------------ the model

    def _install(self) -> None:
        run, result = self.controller.run, self.acceptance.result
        if run is None or result is None or not result.passed:
            return
        self.footer.next.setEnabled(False)
        store, model = self.services.session.store, Path(run.done["model"])
        self.services.catalog.change(
            lambda: store.import_(model, trained=True), on_success=self._installed, on_failure=self._not_installed
        )

    def _installed(self, entry: "ModelEntry") -> None:
        run = self.controller.run
        self.controller.let_go()
        if run is not None:
            self.photos.unfinished.discard(run)  # the model now lies among the user's
        self.done.open(entry)
        self.go(Step.DONE)

    def _not_installed(self, failure: Failure) -> None:
        self.acceptance.say_failed(failure)
        self.show_buttons()

    # ------------------------------------------------------------ what the window asks of a page

    @property
    def busy(self) -> bool:
        """Whether a model is trained or tested."""
        return self.controller.testing or self.controller.running

    @property
    def stop_question(self) -> tuple[str, str]:
        """Say that a training only pauses, and that a test can be made again."""
        if self.controller.testing:
            return self.tr("Stop the test and close? It can be run when the application is opened again."), self.tr(
                "&Stop and close"
            )
        return self.tr(
            "Pause the training and close? It can go on where it is when the application is opened again."
        ), self.tr("&Pause and close")

    def cancel_jobs(self) -> None:
        """Stop scans, trials and tests; what was trained stays."""
        self.photos.stop()
        self.planning.stop()
        self.controller.stop_test()

    def hold_close(self, then: Callable[[], object]) -> bool:
        """Keep the window for as long as the training needs to keep a checkpoint; `then` closes it."""
        self.cancel_jobs()
        self._say_stopping(self.tr("Keeping a checkpoint before closing…"))
        return self.controller.leave(then)

    def shown(self) -> None:
        """Look for trainings to go on with."""
        if self.step is Step.PHOTOS:
            self.photos.unfinished.look()

    def wants(self, mime: QMimeData) -> bool:
        """Folders, and files for the folders they are in."""
        return self.step is Step.PHOTOS and bool(local_paths(mime))

    def set_dragging(self, dragging: bool) -> None:
        """Light up the drop zone."""
        self.photos.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Take dropped folders."""
        self.photos.add(local_paths(mime))
