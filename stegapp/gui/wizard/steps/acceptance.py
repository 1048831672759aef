"""Step 5, the acceptance test: what the new model does, beside the bundled one, and whether every message came back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QProgressBar, QWidget

from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, heading, muted
from stegapp.gui.widgets.words import Words
from stegapp.gui.wizard.acceptance_test import AcceptanceResult, RoundTrip
from stegapp.gui.wizard.layout_helpers import clear, column_of, figure_grid
from stegapp.gui.wizard.steps.acceptance_readers import ReadersSection
from stegapp.models import ModelEntry
from stegapp.progress import Progress

__all__ = ["AcceptanceStep"]

_ENOUGH_PHOTOS = 4


_Measure = tuple[str, str, Callable[[float], str]]
"""The name of a figure in a model's card, what it means, and how it is written."""


def _share(value: float) -> str:
    return formats.percent(value, 3)


def _bits(value: float) -> str:
    return formats.number(value, 3)


def _whole(value: float) -> str:
    return formats.count(int(value))


class AcceptanceStep(QWidget):
    """Figures measured by the training, and round trips made here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result: AcceptanceResult | None = None
        column = column_of(self)
        self.banner = Banner(closable=False)
        column.addWidget(self.banner)
        column.addWidget(self._build_trips())  # first: what goes on is seen without scrolling
        table = Card(self.tr("Measured on photos it was not trained on"))
        self._grid = figure_grid()
        table.body.addLayout(self._grid)
        column.addWidget(table)
        self.readers = ReadersSection(self.tr("Who reads whom"))
        column.addWidget(self.readers)
        column.addStretch(1)

    def _build_trips(self) -> Card:
        card = Card(self.tr("Messages hidden and revealed"))
        words = muted(
            self.tr("Random messages of several sizes are hidden, saved, read again and revealed."),
            small=True,
        )
        card.body.addWidget(words)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the acceptance test"))
        card.body.addWidget(self.bar)
        self.trips = QListWidget()
        self.trips.setAccessibleName(self.tr("Messages hidden and revealed"))
        self.trips.setMinimumHeight(140)
        self.trips.setWordWrap(True)
        self.trips.hide()
        card.body.addWidget(self.trips, 1)
        return card

    # ------------------------------------------------------------ figures

    def open(
        self,
        metrics: Mapping[str, float],
        bundled: ModelEntry | None,
        readers: Sequence[Mapping[str, Any]] = (),
        *,
        on_blocks: bool = False,
    ) -> None:
        """Show a trained model's figures, what other models read of it, and wait for its acceptance test.

        bundled: of the same kind. on_blocks: what it hides is to survive recompression.
        """
        self.result = None
        self.banner.say("info", self.tr("The model is trained. Now it is tested."))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.trips.hide()
        self._show_figures(metrics, bundled, self._of_blocks() if on_blocks else self._of_pixels())
        self.readers.show_readers(readers)

    def _show_figures(
        self, metrics: Mapping[str, float], bundled: ModelEntry | None, measures: Sequence[_Measure]
    ) -> None:
        clear(self._grid)
        titles = (self.tr("This model"), bundled.name if bundled is not None else "")
        for column, title in enumerate(titles, start=1):
            self._grid.addWidget(heading(title), 0, column, Qt.AlignmentFlag.AlignRight)
        others = bundled.card.metrics if bundled is not None else {}
        line = 1
        for name, words, shown in measures:
            if name not in metrics:
                continue
            meaning = Words(words)
            meaning.setWordWrap(True)
            self._grid.addWidget(meaning, line, 0)
            for column, values in enumerate((metrics, others), start=1):
                value = values.get(name)
                text = shown(value) if value is not None else "–"
                label = QLabel(text)
                label.setAccessibleName(f"{words}, {titles[column - 1]}: {text}")
                self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignRight)
            line += 1

    def _of_pixels(self) -> tuple[_Measure, ...]:
        return (
            ("jt_accuracy", self.tr("Bits read right after the JT-stage, without rounding"), _share),
            ("jt_rounded_accuracy", self.tr("… with rounding"), _share),
            ("sf_accuracy", self.tr("Bits read right after the SF-stage, from the saved file"), _share),
            ("worst_accuracy", self.tr("… on the worst photo"), _share),
            ("psnr_db", self.tr("Closeness when every pixel carries a bit (PSNR)"), formats.decibels),
            ("ssim", self.tr("Likeness (SSIM)"), lambda value: formats.number(value, 4)),
            ("gmi", self.tr("Bits a pixel can carry (GMI)"), _bits),
            ("hard_cover_wrong_bits", self.tr("Bits read wrong on black, white and other hard pictures"), _whole),
        )

    def _of_blocks(self) -> tuple[_Measure, ...]:
        return (
            ("sf_accuracy", self.tr("Bits read right, over all strengths and JPEG qualities"), _share),
            ("worst_accuracy", self.tr("… on the worst photo"), _share),
            (
                "gmi_at_2_qf_95",
                self.tr("Bits a place carries (GMI) after JPEG of quality 95"),
                _bits,
            ),
            ("gmi_at_2_qf_75", self.tr("… of quality 75"), _bits),
            ("gmi_at_2_qf_50", self.tr("… of quality 50"), _bits),
            (
                "psnr_db_at_2",
                self.tr("Closeness when every place carries a bit (PSNR)"),
                formats.decibels,
            ),
            ("ssim", self.tr("Likeness (SSIM)"), lambda value: formats.number(value, 4)),
        )

    # ------------------------------------------------------------ round trips

    def take(self, progress: Progress) -> None:
        """Show how far the round trips are."""
        if progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.step)

    def show_result(self, result: AcceptanceResult) -> None:
        """Show what came of the round trips."""
        self.result = result
        self.bar.hide()
        self.trips.clear()
        for trip in result.trips:
            self.trips.addItem(self._line(trip))
        self.trips.show()
        good = sum(not trip.problem for trip in result.trips)
        if result.passed:
            self.banner.say(
                "good",
                self.tr("All {count} messages came back, byte for byte.").format(count=formats.count(good)),
                self._how_sure(len({trip.photo for trip in result.trips})),
            )
        else:
            self.banner.say(
                "bad",
                self.tr("Only {good} of {count} messages came back.").format(
                    good=formats.count(good), count=formats.count(len(result.trips))
                ),
                self.tr(
                    "This model cannot be used yet. Train it further, or begin anew with more photos or another preset."
                ),
            )

    def say_stopped(self) -> None:
        """Say that the round trips were stopped."""
        self.bar.hide()
        self.banner.say("info", self.tr("The test was stopped. The model is kept, and can be tested again."))

    def _how_sure(self, photos: int) -> str:
        """Say what the test is worth. photos: how many it was made on."""
        words = self.tr("The model can be used.")
        if photos >= _ENOUGH_PHOTOS:
            return words
        few = self.tr("It was tested on %Ln photo(s) only: add more photos for a test that says more.", None, photos)
        return f"{words} {few}"

    def _line(self, trip: RoundTrip) -> QListWidgetItem:
        size = formats.size(trip.message_bytes)
        if trip.problem:
            words = self.tr("{size} in {photo}: {problem}").format(
                size=size, photo=trip.photo, problem=localised(trip.problem)
            )
            return QListWidgetItem(icons.icon("bad", "bad"), words)
        words = self.tr("{size} in {photo}: every byte came back, at {psnr}").format(
            size=size, photo=trip.photo, psnr=formats.decibels(trip.psnr_db)
        )
        return QListWidgetItem(icons.icon("verified", "good"), words)

    def say_failed(self, failure: Failure) -> None:
        """Show why the test could not be made, or the model not be installed."""
        text = describe(failure)
        self.bar.hide()
        self.banner.say("bad", text.what, text.advice)
