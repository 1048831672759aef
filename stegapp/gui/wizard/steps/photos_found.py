"""The part of the photos' step that shows what the folders hold: figures, an opinion, previews, what is skipped."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QProgressBar, QWidget

from stegapp.carriers import SQUARE
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.basics import Card, muted
from stegapp.gui.widgets.figures import Figures
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.widgets.words import Words
from stegapp.gui.wizard.layout_helpers import clear
from stegapp.gui.wizard.photo_survey import PhotoSurvey
from stegapp.progress import Progress

__all__ = ["FoundSection"]

_PREVIEW = 72
_SKIPPED_SHOWN = 500


class FoundSection(Card):
    """A bar while the photos are looked through, then the survey."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._scanning = muted()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking through the photos"))
        self.figures = Figures(columns=4)
        self.opinion = Words()
        self.opinion.setWordWrap(True)
        self._previews = QWidget()
        self._grid = FlowLayout(self._previews, gap=6)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._skipped_title = muted()
        self.skipped = QListWidget()
        self.skipped.setAccessibleName(self.tr("Skipped files"))
        self.skipped.setMinimumHeight(90)
        self.skipped.setMaximumHeight(190)
        self.skipped.setWordWrap(True)
        for part in (self._scanning, self._bar, self.figures, self.opinion, self._previews, self._skipped_title):
            self.body.addWidget(part)
        self.body.addWidget(self.skipped)
        self.body.addStretch(1)
        self.hide()

    def show_start(self) -> None:
        """Show that a look begins."""
        self._show_results(False)
        self._bar.setRange(0, 0)
        self._scanning.setText(self.tr("Looking for pictures…"))

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.step)
        self._scanning.setText(
            self.tr("{done} of {total} files looked at, {usable} photos found").format(
                done=formats.count(progress.step),
                total=formats.count(progress.total),
                usable=formats.count(int(progress.metrics.get("usable", 0))),
            )
        )

    def show_survey(self, survey: PhotoSurvey) -> None:
        """Show what was found."""
        self._show_results(True)
        self._show_figures(survey)
        self._show_previews(survey)
        self._show_skipped(survey)
        self._show_opinion(survey)

    def _show_results(self, shown: bool) -> None:
        for part in (self.figures, self.opinion, self._previews, self._skipped_title, self.skipped):
            part.setVisible(shown)
        self._bar.setVisible(not shown)
        self._scanning.setVisible(not shown)

    def _show_figures(self, survey: PhotoSurvey) -> None:
        scan = survey.scan
        low, high = survey.sides
        self.figures.show_figures(
            [
                (self.tr("Usable photos"), formats.count(len(scan.usable)), self.tr("Pictures the training can use.")),
                (
                    self.tr("Different scenes"),
                    formats.count(survey.photographs),
                    self.tr("Pictures that look alike are counted once. They stay together when some are kept back."),
                ),
                (
                    self.tr("Shorter side"),
                    self.tr("{low} to {high} px").format(low=low, high=high) if low != high else f"{low} px",
                    self.tr("Smallest and largest of the photos."),
                ),
                (self.tr("Skipped"), formats.count(len(scan.skipped)), self.tr("Listed below, each with its reason.")),
            ]
        )

    def _show_previews(self, survey: PhotoSurvey) -> None:
        clear(self._grid)
        for name, image in survey.previews:
            view = QLabel()
            view.setFixedSize(QSize(_PREVIEW, _PREVIEW))
            view.setPixmap(
                QPixmap.fromImage(image).scaled(
                    _PREVIEW,
                    _PREVIEW,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            view.setToolTip(name)
            view.setAccessibleName(name)
            self._grid.addWidget(view)
        self._previews.setVisible(bool(survey.previews))

    def _show_skipped(self, survey: PhotoSurvey) -> None:
        skipped = survey.scan.skipped
        self.skipped.clear()
        for item in skipped[:_SKIPPED_SHOWN]:
            entry = QListWidgetItem(f"{item.path.name}: {localised(item.reason)}")
            entry.setToolTip(str(item.path))
            self.skipped.addItem(entry)
        more = len(skipped) - _SKIPPED_SHOWN
        self._skipped_title.setText(
            self.tr("Skipped, with reasons")
            + (f" ({formats.count(_SKIPPED_SHOWN)} / {formats.count(len(skipped))})" if more > 0 else "")
        )
        self.skipped.setVisible(bool(skipped))
        self._skipped_title.setVisible(bool(skipped))

    def _show_opinion(self, survey: PhotoSurvey) -> None:
        words = {
            "dark": self.tr("Most photos are dark: add bright ones, or the model will be unsure in bright skies."),
            "bright": self.tr("Most photos are very bright: add darker ones."),
            "smooth": self.tr("Most photos are very smooth, as if drawn or blurred: add some with fine detail."),
            "small": self.tr(
                "Most photos are smaller than {side} pixels and get enlarged: add larger ones if you can."
            ).format(side=formats.count(SQUARE.height)),
            "alike": self.tr("Many photos show the same scene: other subjects would teach the model more."),
        }
        opinions = formats.sentences(words[name] for name in survey.opinions)
        self.opinion.setText(opinions or self.tr("The photos are varied enough in brightness, detail and subjects."))
        self.opinion.setProperty("muted", not opinions)
