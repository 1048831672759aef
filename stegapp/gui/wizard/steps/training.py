"""Steps 3 and 4, JT-stage and SF-stage: what the training is doing, live."""

import time
from collections.abc import Mapping

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QWidget

from stegapp.errors import StegError
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, heading, muted
from stegapp.gui.widgets.figures import Figures
from stegapp.gui.widgets.words import Words
from stegapp.gui.wizard.curves import CurvesView
from stegapp.gui.wizard.history import History
from stegapp.gui.wizard.layout_helpers import column_of
from stegapp.gui.wizard.pace import Pace
from stegapp.gui.wizard.preview import PreviewCard, read_preview
from stegapp.training.protocol import Report

__all__ = ["TrainingStep"]

_REDRAW_S = 0.5


class TrainingStep(QWidget):
    """Curves, figures and time left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = History()
        self.last: Report | None = None
        self._pace = Pace()
        self._drawn = 0.0
        self._notes: list[str] = []
        self._on_blocks = False
        column = column_of(self)
        self.banner = Banner()
        column.addWidget(self.banner)
        card = Card()
        self._stage = heading("", scale=1.1)
        self._left = muted(wrap=False)
        line = QHBoxLayout()
        line.addWidget(self._stage)
        line.addStretch(1)
        line.addWidget(self._left)
        card.body.addLayout(line)
        self._words = muted(small=True)
        card.body.addWidget(self._words)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the stage"))
        card.body.addWidget(self.bar)
        self.figures = Figures(columns=6)
        card.body.addWidget(self.figures)
        column.addWidget(card)
        self._curves_card = Card()
        self.preview = PreviewCard()
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        """Curves and preview, for the page to fold where it is narrow."""
        self.columns.setSpacing(14)
        self.columns.addWidget(self._curves_card, 1)
        self.columns.addWidget(self.preview)
        column.addLayout(self.columns, 1)
        self._curves = CurvesView()
        self._curves_card.body.addWidget(self._curves)
        self._note = Words()
        self._note.setWordWrap(True)
        self._note.setProperty("muted", True)
        self._note.hide()
        column.addWidget(self._note)

    # ------------------------------------------------------------ a run

    def open(self, *, minutes: float, sf_steps: int, history: History, on_blocks: bool = False) -> None:
        """Show a run that is about to start or go on. minutes: its budget, 0 for none. sf_steps: planned.

        on_blocks: what the model hides is to survive recompression.
        """
        self.history = history
        self._on_blocks = on_blocks
        self._curves.show_kind(on_blocks=on_blocks)
        self.last = None
        self._pace = Pace(minutes=minutes, sf_steps=sf_steps)
        self._notes.clear()
        self._note.hide()
        self.banner.hide()
        self.preview.hide()
        self._stage.setText(self.tr("Starting…"))
        self._words.setText(
            self.tr("The training runs in a process of its own, behind everything else on this computer.")
        )
        self._left.setText("")
        self.bar.setRange(0, 0)
        self.figures.show_figures([])
        self._draw()

    def take(self, report: Report) -> None:
        """Show one report."""
        self.last = report
        name, words = self._stages().get(report.stage, (report.stage, ""))
        self._stage.setText(name)
        self._words.setText(words)
        self.bar.setRange(0, report.total)
        self.bar.setValue(report.step)
        shown = read_preview(report.preview) if report.preview is not None else None
        if shown is not None:
            self.preview.show_preview(shown)
        if report.note:
            self._notes.append(localised(report.note))
            self._note.setText("\n".join(self._notes[-4:]))
            self._note.show()
        now = time.monotonic()
        self._pace.take(report, now)
        if now - self._drawn >= _REDRAW_S or report.step == report.total:
            self._drawn = now
            self._show_figures(report)
            self._draw()

    def _stages(self) -> dict[str, tuple[str, str]]:
        """Return what each stage is called, and what happens in it."""
        together = self.tr("The generator, which changes pixels, and the extractor, which reads them, learn together.")
        apart = self.tr("The generator stays as it is; the extractor learns to read rounded pixels.")
        proof = self.tr("On photos it was not trained on, saved as files and read again.")
        if self._on_blocks:
            together = self.tr(
                "The generator, which changes pixels, and the extractor, which reads them, learn together; between "
                "them is what JPEG compression does."
            )
            apart = self.tr("The generator stays as it is; the extractor learns to read what was really compressed.")
            proof = self.tr("On photos it was not trained on, compressed at several qualities and read again.")
        return {
            "scan": (self.tr("Reading photos"), self.tr("Every photo is read once, whole.")),
            "jt": (self.tr("JT-stage"), together),
            "sf": (self.tr("SF-stage"), apart),
            "proof": (self.tr("Measuring"), proof),
            "save": (self.tr("Saving"), ""),
        }

    @property
    def notes(self) -> str:
        """What the training said of itself last."""
        return self._note.text()

    def forget_speed(self) -> None:
        """Judge the speed anew, from the next report on, and show that at once."""
        self._pace.forget()
        self._drawn = 0.0

    def say_paused(self) -> None:
        """Show that the run rests."""
        self._left.setText("")
        self._stage.setText(self.tr("Paused"))
        self._words.setText(
            self.tr("Nothing learned is lost. It can go on now, or when the application is opened again.")
        )
        if self.bar.maximum() == 0:
            self.bar.setRange(0, 1)

    def say_garbled(self, count: int) -> None:
        """Show how many lines of the training could not be read."""
        self.banner.say(
            "warn",
            self.tr("%Ln line(s) of the training's output could not be read.", None, count),
            self.tr("It goes on; what is shown may lag behind."),
        )

    def say_not_noted(self, error: StegError) -> None:
        """Show why it could not be noted down where the training stands."""
        self.banner.say("warn", localised(error.text), localised(error.advice))

    def say_stopping(self, words: str) -> None:
        """Show that the process was asked to stop."""
        self._stage.setText(words)
        self._left.setText("")

    def _draw(self) -> None:
        self._curves.show_history(self.history)

    def _load(self, metrics: Mapping[str, float]) -> str:
        words = []
        if "card_load" in metrics:
            words.append(self.tr("card {percent}").format(percent=formats.percent(metrics["card_load"], 0)))
        if "processor_load" in metrics:
            words.append(self.tr("processor {percent}").format(percent=formats.percent(metrics["processor_load"], 0)))
        return formats.listed(words)

    def _show_figures(self, report: Report) -> None:
        metrics = report.metrics
        left = self._pace.seconds_left()
        self._left.setText(self.tr("about {time} left").format(time=formats.duration(left)) if left is not None else "")
        if report.stage not in ("jt", "sf"):
            return
        figures = [
            (
                self.tr("Steps"),
                f"{formats.count(report.step)} / {formats.count(report.total)}",
                self.tr("Done and planned in this stage."),
            )
        ]
        speed = self._pace.speed()
        if speed:
            figures.append(
                (
                    self.tr("Speed"),
                    self.tr("{number} a second").format(number=formats.number(speed, 1)),
                    self.tr("Steps."),
                )
            )
        load = self._load(metrics)
        if load:
            figures.append(
                (self.tr("Load"), load, self.tr("How busy the training keeps the processor and the graphics card."))
            )
        if "rounded_accuracy" in metrics:
            figures.append(
                (
                    self.tr("Bits read right"),
                    formats.percent(metrics["rounded_accuracy"], 2),
                    self.tr("After JPEG compression, on photos kept back, when last measured.")
                    if self._on_blocks
                    else self.tr("After rounding, on photos kept back, when last measured."),
                )
            )
        if "psnr_db" in metrics:
            figures.append(
                (
                    self.tr("Closeness"),
                    formats.decibels(metrics["psnr_db"]),
                    self.tr("PSNR when every place carries a bit, over several strengths; higher is less visible.")
                    if self._on_blocks
                    else self.tr("PSNR when every pixel carries a bit; higher is less visible."),
                )
            )
        if "seconds" in metrics:
            figures.append((self.tr("Time spent"), formats.duration(metrics["seconds"]), self.tr("In all sittings.")))
        self.figures.show_figures(figures)
