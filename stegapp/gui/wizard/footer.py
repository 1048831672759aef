"""The buttons below every step: which there are, what they say, and which can be used."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from stegapp.gui.widgets.basics import button, row
from stegapp.gui.wizard.steps import Step

__all__ = ["Footer", "Standing"]


@dataclass(frozen=True)
class Standing:
    """Where the wizard stands, as far as its buttons depend on it.

    ready: whether the photos are enough, or the plan is complete. passed: None as long as the model is not tested.
    """

    step: Step
    ready: bool
    running: bool
    stopping: bool
    in_stage: bool
    testing: bool
    passed: bool | None

    @property
    def paused(self) -> bool:
        """Whether a training can go on."""
        return self.step is Step.TRAINING and not self.running

    @property
    def untested(self) -> bool:
        """Whether the acceptance test could not be made."""
        return self.step is Step.ACCEPTANCE and self.passed is None and not self.testing


class Footer(QObject):
    """Back and Cancel at the left, the ways on at the right."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.back = button(self.tr("&Back"))
        self.cancel = button(self.tr("&Cancel"), kind="danger", hint=self.tr("Throw this training away"))
        self.pause = button(self.tr("Pa&use"), hint=self.tr("Keep a checkpoint and go on later"))
        self.keep = button(
            self.tr("S&top and keep"), hint=self.tr("End this stage now and go on with what was learned")
        )
        self.halt = button(
            self.tr("&Stop the test"), hint=self.tr("The model is kept, and can be tested again"), kind="danger"
        )
        self.further = button(self.tr("Train &further"))
        self.next = button("", kind="primary")
        self.row = row(self.back, self.cancel, self.halt, None, self.further, self.pause, self.keep, self.next)

    def show_standing(self, now: Standing) -> None:
        """Show the buttons that fit."""
        self._show_which(now)
        words = self.tr("&Cancel") if now.running else self.tr("Throw &away")
        self.cancel.setText(words)
        self.cancel.setAccessibleName(words.replace("&", ""))
        self.cancel.setEnabled(not now.stopping)
        self.pause.setEnabled(now.running and not now.stopping)
        self.keep.setEnabled(now.running and not now.stopping and now.in_stage)
        words = self._next_words(now)
        self.next.setText(words)
        self.next.setAccessibleName(words.replace("&", ""))
        self.next.setEnabled(
            {Step.PHOTOS: now.ready, Step.PLAN: now.ready, Step.ACCEPTANCE: not now.testing}.get(now.step, True)
        )

    def _show_which(self, now: Standing) -> None:
        step, tested = now.step, now.step is Step.ACCEPTANCE and not now.testing
        training, acceptance = step is Step.TRAINING, step is Step.ACCEPTANCE
        shown = {
            self.back: step in (Step.PLAN, Step.FAILED) or now.paused or tested,
            self.cancel: step in (Step.TRAINING, Step.FAILED) or tested,
            self.halt: acceptance and now.testing,
            self.pause: training and now.running,
            self.keep: training and now.running,
            self.further: acceptance and now.passed is False,
            self.next: step in (Step.PHOTOS, Step.PLAN, Step.DONE)
            or now.paused
            or (acceptance and now.passed is not False),
        }
        for made, wanted in shown.items():
            made.setVisible(wanted)

    def _next_words(self, now: Standing) -> str:
        if now.untested:
            return self.tr("Test it &again")
        return {
            Step.PHOTOS: self.tr("&Next"),
            Step.PLAN: self.tr("&Start training"),
            Step.TRAINING: self.tr("&Go on"),
            Step.ACCEPTANCE: self.tr("&Install the model"),
            Step.DONE: self.tr("Trai&n another"),
        }.get(now.step, "")
