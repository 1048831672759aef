"""The part of the photos' step that offers to go on with trainings of an earlier sitting."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.gui.core import dialogs, formats
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure, Runner
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, icon_button, row
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.wizard.layout_helpers import clear
from stegapp.gui.wizard.run_jobs import RunJobs
from stegapp.gui.wizard.runs import Run

__all__ = ["UnfinishedSection"]


class UnfinishedSection(Card):
    """A line for each training, hidden where there is none. What is thrown away can be taken back."""

    resume_wanted = Signal(object)  # Run

    def __init__(self, title: str, runner: Runner, notice: Banner, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._notice = notice
        self._jobs = RunJobs(runner, self)
        self._jobs.found.connect(self.show_runs)
        self._jobs.thrown_away.connect(self._thrown_away)
        self._jobs.taken_back.connect(self._taken_back)
        self._jobs.failed.connect(self._failed)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.hide()

    def show_runs(self, runs: list[Run]) -> None:
        """Offer to go on with these."""
        clear(self._rows)
        for run in runs:
            line = QWidget()
            name = ElidedLabel(f"{run.plan.name}: {self._standing(run)}")
            go_on = button(
                self.tr("Go on"),
                name=self.tr("Go on with {name}").format(name=run.plan.name),
                on_click=partial(self.resume_wanted.emit, run),
            )
            away = icon_button(
                "trash",
                self.tr("Throw {name} away").format(name=run.plan.name),
                on_click=partial(self.ask_to_throw_away, run),
            )
            placed = row(name, go_on, away)
            placed.setStretch(0, 1)
            line.setLayout(placed)
            self._rows.addWidget(line)
        self.setVisible(bool(runs))

    def _standing(self, run: Run) -> str:
        if run.done:
            return self.tr("trained, not tested yet")
        stage = {"jt": self.tr("JT-stage"), "sf": self.tr("SF-stage")}.get(run.stage, "")
        if stage and run.total:
            return self.tr("{stage}, {percent}, {time} spent").format(
                stage=stage, percent=formats.percent(run.step / run.total, 0), time=formats.duration(run.seconds)
            )
        return self.tr("at its beginning")

    # ------------------------------------------------------------ away and back

    def look(self) -> None:
        """Look for trainings that can go on."""
        self._jobs.look()

    def ask_to_throw_away(self, run: Run) -> None:
        """Throw a training away, if the user really wants that."""
        if self.confirmed(run):
            self.throw_away(run)

    def confirmed(self, run: Run) -> bool:
        """Ask whether a training is to be thrown away."""
        return dialogs.ask(
            self.window(),  # this card may be hidden
            self.tr("Throw the training {name} away, with all that was learned?").format(name=run.plan.name),
            self.tr("It stays in the trash for 30 days; until then it can be taken back with Undo (Ctrl+Z)."),
            yes=self.tr("&Throw away"),
            no=self.tr("&Keep it"),
        )

    def throw_away(self, run: Run) -> None:
        """Put a training into the trash."""
        self._jobs.throw_away(run)

    def take_back(self) -> None:
        """Take back the training that was thrown away last, as long as it is in the trash."""
        self._jobs.take_back()

    def discard(self, run: Run) -> None:
        """Delete a training whose model lies elsewhere by now."""
        self._jobs.discard(run)

    def _thrown_away(self, name: str) -> None:
        self._notice.say(
            "info",
            self.tr("The training {name} was thrown away.").format(name=name),
            action=self.tr("Undo"),
            on_action=self.take_back,
        )

    def _taken_back(self, name: str) -> None:
        self._notice.say("good", self.tr("The training {name} is here again.").format(name=name))

    def _failed(self, failure: Failure) -> None:
        text = describe(failure)
        self._notice.say("bad", text.what, text.advice)
