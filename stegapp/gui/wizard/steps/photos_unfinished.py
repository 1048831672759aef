"""The part of the photos' step that offers to go on with trainings of an earlier sitting."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stegapp.gui import formats
from stegapp.gui.widgets.basics import Card, ElidedLabel, button, icon_button, row
from stegapp.gui.wizard.layout_helpers import clear
from stegapp.gui.wizard.runs import Run

__all__ = ["UnfinishedSection"]


class UnfinishedSection(Card):
    """A line for each training, hidden where there is none."""

    resume_wanted = Signal(object)  # Run
    discard_wanted = Signal(object)  # Run

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
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
                on_click=partial(self.discard_wanted.emit, run),
            )
            placed = row(name, go_on, away)
            placed.setStretch(0, 1)
            line.setLayout(placed)
            self._rows.addWidget(line)
        self.setVisible(bool(runs))

    def _standing(self, run: Run) -> str:
        if run.done:
            return self.tr("trained, not proved yet")
        stage = {"jt": self.tr("JT-stage"), "sf": self.tr("SF-stage")}.get(run.stage, "")
        if stage and run.total:
            return self.tr("{stage}, {percent}, {time} spent").format(
                stage=stage, percent=formats.percent(run.step / run.total, 0), time=formats.duration(run.seconds)
            )
        return self.tr("at its beginning")
