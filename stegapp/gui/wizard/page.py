"""The wizard: leads from photos to a model that is installed.

```
PHOTOS ─▶ PLAN ─▶ TRAINING ─▶ ACCEPTANCE ─▶ DONE
                   ▲  │ └─▶ paused ─┐
                   │  └─▶ FAILED     │
                   └─────┴──────────┘
```

Owns which step is shown and the child process's place in the window. Each step knows only itself.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from stegapp.errors import StegError
from stegapp.gui.core import dialogs
from stegapp.gui.core.mime import local_paths
from stegapp.gui.core_texts import localised
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import button, row
from stegapp.gui.widgets.layouts import Switch
from stegapp.gui.wizard import run_store
from stegapp.gui.wizard.acceptance_test import ROUND_TRIPS, AcceptanceResult, run_acceptance_test
from stegapp.gui.wizard.child import Child, Ending, How
from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.lines import Report
from stegapp.gui.wizard.run_failure import failure_of
from stegapp.gui.wizard.runs import Run
from stegapp.gui.wizard.step_bar import StepBar
from stegapp.gui.wizard.steps.acceptance import AcceptanceStep
from stegapp.gui.wizard.steps.done import DoneStep
from stegapp.gui.wizard.steps.failed import FailedStep
from stegapp.gui.wizard.steps.photos import PhotosStep
from stegapp.gui.wizard.steps.plan import PlanStep
from stegapp.gui.wizard.steps.training import TrainingStep
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.paths import program

if TYPE_CHECKING:
    from stegapp.models import ModelEntry

__all__ = ["WizardPage"]

PHOTOS, PLAN, TRAINING, FAILED, ACCEPTANCE, DONE = range(6)
_SAVE_EVERY = 40  # reports between two notes of where the run stands: about 8 seconds


class WizardPage(Page):
    """Train a model on one's own photos."""

    models_wanted = Signal()
    wrap: Callable[[list[str]], list[str]] | None = None
    """Changes the command that starts the training, for tests."""
    round_trips = ROUND_TRIPS

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("Train on my photos"))
        self.subtitle.setText(self.tr("A model of your own, learned from your photographs, on this computer alone."))
        self.setAccessibleName(self.title.text())
        self.step_bar = StepBar(
            [
                self.tr("Photos"),
                self.tr("Plan"),
                self.tr("JT-stage"),
                self.tr("SF-stage"),
                self.tr("Proof"),
                self.tr("Done"),
            ]
        )
        self.body.addWidget(self.step_bar)
        self.photos = PhotosStep(services)
        self.planning = PlanStep(services)
        self.training = TrainingStep()
        self.failed = FailedStep()
        self.acceptance = AcceptanceStep()
        self.done = DoneStep()
        self.fold(self.training.columns)
        self.view = Switch(self.photos, self.planning, self.training, self.failed, self.acceptance, self.done)
        self.body.addWidget(self.view, 1)
        self.run: Run | None = None
        self.child: Child | None = None
        self._after: Callable[[], None] | None = None  # what follows once the child has ended
        self._discarding = False
        self._proving: JobHandle | None = None
        self._reports = 0
        self._build_footer()
        undo = QKeySequence(QKeySequence.StandardKey.Undo)
        QShortcut(undo, self, self.take_back, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.photos.changed.connect(self._show_buttons)
        self.photos.unfinished.resume_wanted.connect(self._resume)
        self.photos.unfinished.discard_wanted.connect(self._throw_away)
        self.planning.changed.connect(self._show_buttons)
        self.failed.way_chosen.connect(self._go_way)
        self.done.default_wanted.connect(self._make_default)
        self.done.export_wanted.connect(self._export)
        self.done.models_wanted.connect(self.models_wanted)
        self._go(PHOTOS)

    # ------------------------------------------------------------ footer

    def _build_footer(self) -> None:
        self.back = button(self.tr("&Back"), on_click=self._back)
        self.cancel = button(
            self.tr("&Cancel"), kind="danger", hint=self.tr("Throw this training away"), on_click=self._cancel
        )
        self.pause = button(
            self.tr("Pa&use"), hint=self.tr("Keep a checkpoint and go on later"), on_click=self.pause_training
        )
        self.keep = button(
            self.tr("S&top and keep"),
            hint=self.tr("End this stage now and go on with what was learned"),
            on_click=self._finish_stage,
        )
        self.further = button(self.tr("Train &further"), on_click=self._train_further)
        self.next = button("", kind="primary", on_click=self._next)
        self._buttons: tuple[QPushButton, ...] = (
            self.back, self.cancel, self.pause, self.keep, self.further, self.next,
        )  # fmt: skip
        self.add_footer().addLayout(row(self.back, self.cancel, None, self.further, self.pause, self.keep, self.next))

    def _show_buttons(self) -> None:
        step, running = self.view.index(), self.child is not None and self.child.running
        stopping = running and self._after is not None
        result = self.acceptance.result
        paused = step == TRAINING and not running
        in_stage = self.training.last is not None and self.training.last.stage in ("jt", "sf")
        shown = {
            self.back: step in (PLAN, FAILED) or paused or (step == ACCEPTANCE and self._proving is None),
            self.cancel: step in (TRAINING, FAILED) or (step == ACCEPTANCE and self._proving is None),
            self.pause: step == TRAINING and running,
            self.keep: step == TRAINING and running,
            self.further: step == ACCEPTANCE and result is not None and not result.passed,
            self.next: step in (PHOTOS, PLAN, DONE)
            or paused
            or (step == ACCEPTANCE and (result is None or result.passed)),
        }
        for made, wanted in shown.items():
            made.setVisible(wanted)
        words = self.tr("&Cancel") if running else self.tr("Throw &away")
        self.cancel.setText(words)
        self.cancel.setAccessibleName(words.replace("&", ""))
        self.cancel.setEnabled(not stopping)
        self.pause.setEnabled(running and not stopping)
        self.keep.setEnabled(running and not stopping and in_stage)
        words = {
            PHOTOS: self.tr("&Next"),
            PLAN: self.tr("&Start training"),
            TRAINING: self.tr("&Go on"),
            ACCEPTANCE: self.tr("&Install the model"),
            DONE: self.tr("Trai&n another"),
        }.get(step, "")
        if step == ACCEPTANCE and result is None and self._proving is None:
            words = self.tr("Prove it &again")
        self.next.setText(words)
        self.next.setAccessibleName(words.replace("&", ""))
        found = self.photos.survey
        self.next.setEnabled(
            {
                PHOTOS: found is not None and found.enough,
                PLAN: self.planning.plan() is not None,
                ACCEPTANCE: self._proving is None,
            }.get(step, True)
        )

    def _go(self, step: int) -> None:
        self.view.show_page(step)
        strip = {PHOTOS: 0, PLAN: 1, TRAINING: 2, FAILED: 2, ACCEPTANCE: 4, DONE: 5}[step]
        if step in (TRAINING, FAILED) and self.run is not None:
            strip = {"sf": 3, "proof": 4, "save": 4}.get(self.run.stage, strip)
        self.step_bar.show_step(strip)
        self.area.verticalScrollBar().setValue(0)
        self._show_buttons()

    def _next(self) -> None:
        step = self.view.index()
        if step == PHOTOS and self.photos.survey is not None:
            self.planning.open(self.photos.survey)
            self._go(PLAN)
        elif step == PLAN:
            self._begin()
        elif step == TRAINING and self.run is not None:
            self._start(self.run)
        elif step == ACCEPTANCE and self.run is not None:
            if self.acceptance.result is None:
                self._prove(self.run)
            else:
                self._install()
        elif step == DONE:
            self._reset()

    def _back(self) -> None:
        """Leave what was trained for later."""
        self.planning.stop()
        if self.view.index() == PLAN:
            self._go(PHOTOS)
        else:
            self._reset()

    def _reset(self) -> None:
        self._let_go()
        self._go(PHOTOS)
        self._look_for_unfinished()

    def _let_go(self) -> None:
        if self.run is not None:
            self.run.release()
        self.run = None
        self.training.last = None

    # ------------------------------------------------------------ the child

    def _begin(self) -> None:
        plan = self.planning.plan()
        if plan is None:
            return
        self.planning.stop()
        self._let_go()
        try:
            run = Run.create(plan)
        except StegError as error:
            self.planning.banner.say("bad", localised(str(error)), localised(error.advice))
            return
        self._start(run)

    def _start(self, run: Run) -> None:
        """Start the process for a new run, or for one to go on with."""
        if not run.lock():
            self.photos.banner.say("warn", self.tr("Another window is training this model."))
            return
        self.run = run
        if run.done:
            self._prove(run)
            return
        config = run.plan.config()
        photos = len(self.photos.survey.scan.usable) if self.photos.survey is not None else 100
        self.training.open(
            minutes=run.plan.minutes, sf_steps=config.sf.total_steps(photos), history=History.from_json(run.curves())
        )
        self._after = None
        command = [*program(), *run.arguments()]
        child = Child(command if self.wrap is None else self.wrap(command), self)
        child.reported.connect(self._reported)
        child.garbled.connect(self._garbled)
        child.ended.connect(self._ended)
        self.child = child
        child.start()
        self._go(TRAINING)

    def _reported(self, report: Report) -> None:
        run = self.run
        if run is None or self._after is not None:
            return
        before = run.stage
        was_idle = self.training.last is None
        self.training.take(report)
        run.stage, run.step, run.total = report.stage, report.step, report.total
        run.seconds = report.metrics.get("seconds", run.seconds)
        if run.stage != before or was_idle:
            self._go(TRAINING)
        self._reports += 1
        if self._reports % _SAVE_EVERY == 0:
            self._note_down()

    def _note_down(self) -> None:
        """Keep where the run stands for another sitting; a disk that is full will stop the training itself."""
        if self.run is not None and self.run.folder.is_dir():
            try:
                self.run.save()
                self.run.save_curves(self.training.history.to_json())
            except StegError as error:
                self.training.banner.say("warn", localised(str(error)), localised(error.advice))

    def _garbled(self, count: int) -> None:
        self.training.banner.say(
            "warn",
            self.tr("%n line(s) of the training could not be understood.", None, count),
            self.tr("It goes on; what is shown may lag behind."),
        )

    def _ended(self, ending: Ending) -> None:
        child, self.child = self.child, None
        if child is not None:
            child.deleteLater()
        run, after = self.run, self._after
        self._after = None
        if run is None:
            return
        if ending.how is How.DONE:
            run.done = dict(ending.done)
            run.stage = "save"
        self._note_down()
        well = ending.how in (How.DONE, How.STOPPED)
        if after is not None and (well or self._discarding):
            after()
        elif ending.how is How.DONE:
            self._prove(run)
        elif ending.how is How.STOPPED:
            self.training.say_paused()
            self._go(TRAINING)
        else:
            on_card = run.plan.device != "cpu"
            self.failed.open(
                failure_of(ending, on_card=on_card), can_resume=run.can_resume, batch=self._smaller_batch(run)
            )
            self._go(FAILED)

    def _smaller_batch(self, run: Run) -> int:
        last = self.training.last
        batch = int(last.metrics.get("batch", 0)) if last is not None else 0
        if not batch:
            config = run.plan.config()
            batch = run.max_batch or max(config.jt.batch, config.sf.batch)
        return batch // 2

    def _stop_then(self, after: Callable[[], None], words: str) -> None:
        """Stop the process, and do something once it has ended."""
        self._after = after
        if self.child is not None and self.child.running:
            self.training.say_stopping(words)
            self.child.stop()
            self._show_buttons()
        else:
            self._after = None
            after()

    def pause_training(self) -> None:
        """Have the child keep a checkpoint and end."""

        def paused() -> None:
            self.training.say_paused()
            if self.run is not None and self.run.done:  # it was faster
                self._prove(self.run)
            else:
                self._go(TRAINING)

        self._stop_then(paused, self.tr("Keeping a checkpoint…"))

    def _finish_stage(self) -> None:
        if self.child is not None:
            self.child.finish_stage()
            self.keep.setEnabled(False)

    def _cancel(self) -> None:
        if self.run is None or not self._confirmed(self.run):
            return

        def thrown() -> None:
            run = self.run
            self.run = None
            self._discarding = False
            if run is not None:
                self._put_away(run)
            self.training.last = None
            self._go(PHOTOS)

        self._discarding = True
        self._stop_then(thrown, self.tr("Stopping…"))

    def _confirmed(self, run: Run) -> bool:
        return dialogs.ask(
            self,
            self.tr("Throw the training {name} away, with all that was learned?").format(name=run.plan.name),
            self.tr("It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z)."),
            yes=self.tr("&Throw away"),
            no=self.tr("&Keep it"),
        )

    def _put_away(self, run: Run) -> None:
        """Throw a training away so that it can be taken back."""

        def putting(_: CancelToken) -> Job[str]:
            yield Progress("save")
            run.throw_away()
            return run.plan.name

        self.services.runner.submit(
            putting,
            lane=Lane.BACK,
            on_success=self._thrown_away,
            on_failure=self._not_done,
            on_end=self._look_for_unfinished,
        )

    def _thrown_away(self, name: str) -> None:
        self.photos.notice.say(
            "info",
            self.tr("The training {name} was thrown away.").format(name=name),
            action=self.tr("Undo"),
            on_action=self.take_back,
        )

    def take_back(self) -> None:
        """Take back the training that was thrown away last, as long as it is in the trash."""

        def taking(_: CancelToken) -> Job[str]:
            yield Progress("save")
            for removed in run_store.thrown_away():
                run_store.take_back(removed)
                return removed.name
            return ""

        def taken(name: str) -> None:
            if name:
                self.photos.notice.say("good", self.tr("The training {name} is here again.").format(name=name))

        if self.view.index() == PHOTOS:
            self.services.runner.submit(
                taking, lane=Lane.BACK, on_success=taken, on_failure=self._not_done, on_end=self._look_for_unfinished
            )

    def _not_done(self, failure: Failure) -> None:
        text = describe(failure)
        self.photos.notice.say("bad", text.what, text.advice)

    def _discard(self, run: Run) -> None:
        run.release()

        def discarding(_: CancelToken) -> Job[None]:
            yield Progress("save")
            run.discard()

        self.services.runner.submit(discarding, lane=Lane.BACK, on_end=self._look_for_unfinished)

    # ------------------------------------------------------------ ways on

    def _go_way(self, way: str) -> None:
        run = self.run
        if run is None:
            return
        if way == "smaller":
            run.max_batch = self._smaller_batch(run)
        elif way == "cpu":
            run.on_device("cpu")
        if way in ("resume", "smaller", "cpu"):
            self._start(run)
            return
        self._let_go()
        if way == "plan" and self.photos.survey is not None:
            self._go(PLAN)
        else:
            self._go(PHOTOS)
        self._look_for_unfinished()

    def _resume(self, run: Run) -> None:
        self._start(run)

    def _throw_away(self, run: Run) -> None:
        if self._confirmed(run):
            self._put_away(run)

    def _look_for_unfinished(self) -> None:
        def looking(_: CancelToken) -> Job[list[Run]]:
            yield Progress("list-runs")
            return run_store.unfinished()

        self.services.runner.submit(looking, lane=Lane.BACK, on_success=self.photos.unfinished.show_runs)

    # ------------------------------------------------------------ proof

    def _prove(self, run: Run) -> None:
        done = run.done
        entries = self.services.catalog.entries
        bundled = next((entry for entry in entries if entry.origin == "bundled"), None)
        self.acceptance.open(
            done["metrics"],
            bundled.card if bundled is not None else None,
            bundled.name if bundled is not None else "",
            done.get("privacy", ()),
        )
        held_out = [Path(path) for path in done.get("held_out", ())]
        handle = self.services.runner.submit(
            lambda token: run_acceptance_test(
                Path(done["model"]),
                held_out,
                session=self.services.session,
                device=self.services.device,
                count=self.round_trips,
                token=token,
            ),
            lane=Lane.TRAINING,
            on_progress=self.acceptance.take,
            on_success=self._proved,
            on_failure=self._proof_failed,
        )
        self._proving = handle if handle.running else None
        self._go(ACCEPTANCE)

    def _proved(self, result: AcceptanceResult) -> None:
        self._proving = None
        self.acceptance.show_result(result)
        self._show_buttons()

    def _proof_failed(self, failure: Failure) -> None:
        self._proving = None
        text = describe(failure)
        self.acceptance.say_failed(text.what, text.advice)
        self._show_buttons()

    def _train_further(self) -> None:
        """Plan another run that starts from the model that is not good enough."""
        run = self.run
        if run is None:
            return
        self._let_go()
        self.planning.train_further(run.plan, Path(run.done["model"]))
        if self.photos.survey is not None:
            self._go(PLAN)
        else:
            self.photos.add([Path(folder) for folder in run.plan.folders])
            self._go(PHOTOS)

    # ------------------------------------------------------------ the model

    def _work(
        self, work: Callable[[], Any], on_success: Callable[[Any], None], on_failure: Callable[[Failure], None]
    ) -> None:
        def job(_: CancelToken) -> Job[Any]:
            yield Progress("models")
            return work()

        def done(result: Any) -> None:
            self.services.session.forget()
            self.services.catalog.refresh()
            on_success(result)

        self.services.runner.submit(job, lane=Lane.BACK, on_success=done, on_failure=on_failure)

    def _install(self) -> None:
        run = self.run
        if run is None or self.acceptance.result is None or not self.acceptance.result.passed:
            return
        self.next.setEnabled(False)
        store, model = self.services.session.store, Path(run.done["model"])

        def failed(failure: Failure) -> None:
            text = describe(failure)
            self.acceptance.banner.say("bad", text.what, text.advice)
            self._show_buttons()

        self._work(lambda: store.import_(model, trained=True), self._installed, failed)

    def _installed(self, entry: "ModelEntry") -> None:
        run = self.run
        self._let_go()
        if run is not None:
            self._discard(run)  # the model now lies among the user's
        self.done.open(entry)
        self._go(DONE)

    def _finished_failed(self, failure: Failure) -> None:
        text = describe(failure)
        self.done.banner.say("bad", text.what, text.advice)

    def _make_default(self, wanted: bool) -> None:
        entry = self.done.entry
        if entry is not None:
            store = self.services.session.store
            self._work(lambda: store.set_default(entry if wanted else None), lambda _: None, self._finished_failed)

    def _export(self) -> None:
        entry = self.done.entry
        if entry is None:
            return
        start = Path(self.services.settings.settings.save_folder or Path.home()) / f"{entry.name}.stegmodel"
        target = dialogs.save_as(self, self.tr("Export the model"), start, self.tr("Model (*.stegmodel)"))
        if target is not None:
            self._work(
                lambda: self.services.session.store.export(entry, target, overwrite=True),
                lambda path: self.done.banner.say("good", self.tr("Exported as {name}.").format(name=path.name)),
                self._finished_failed,
            )

    # ------------------------------------------------------------ what the window asks of a page

    @property
    def busy(self) -> bool:
        """Whether photos are looked through, a model is trained or proved."""
        return self._proving is not None or (self.child is not None and self.child.running)

    @property
    def stop_question(self) -> tuple[str, str]:
        """Say that a training only pauses, and that a proof can be made again."""
        if self._proving is not None:
            return self.tr("Stop the proof and close? It can be made when the application is opened again."), self.tr(
                "&Stop and close"
            )
        return self.tr(
            "Pause the training and close? It can go on where it is when the application is opened again."
        ), self.tr("&Pause and close")

    def cancel_jobs(self) -> None:
        """Stop scans, trials and proofs; what was trained stays."""
        self.photos.stop()
        self.planning.stop()
        handle, self._proving = self._proving, None
        if handle is not None:
            handle.cancel()

    def hold_close(self, then: Callable[[], object]) -> bool:
        """Keep the window for as long as the training needs to keep a checkpoint; `then` closes it."""
        self.cancel_jobs()
        if self.child is None or not self.child.running:
            if self.run is not None:
                self.run.release()
            return False

        def gone() -> None:
            if self.run is not None:
                self.run.release()
            then()

        self._stop_then(gone, self.tr("Keeping a checkpoint before closing…"))
        return True

    def shown(self) -> None:
        """Look for trainings to go on with."""
        if self.view.index() == PHOTOS:
            self._look_for_unfinished()

    def wants(self, mime: QMimeData) -> bool:
        """Folders, and files for the folders they are in."""
        return self.view.index() == PHOTOS and bool(local_paths(mime))

    def set_dragging(self, dragging: bool) -> None:
        """Light up the drop zone."""
        self.photos.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Take dropped folders."""
        self.photos.add(local_paths(mime))
