"""Step 5, Proof: what the new model does, beside the bundled one, and whether every message came back."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, heading, muted
from stegapp.gui.widgets.words import Words
from stegapp.gui.wizard.acceptance_test import Proof
from stegapp.gui.wizard.layout_helpers import clear
from stegapp.models import ModelCard
from stegapp.progress import Progress
from stegapp.training.cross_reading import Verdict, verdict

__all__ = ["ProofStep"]


class ProofStep(QWidget):
    """Figures measured by the training, and round trips made here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.banner = Banner(closable=False)
        column.addWidget(self.banner)
        table = Card(self.tr("Measured on photos it was not trained on"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        table.body.addLayout(self._grid)
        column.addWidget(table)
        self.privacy = Card(self.tr("Who reads whom"))
        self.privacy_words = Words()
        self.privacy_words.setWordWrap(True)
        self.privacy.body.addWidget(self.privacy_words)
        self._others = QGridLayout()
        self._others.setHorizontalSpacing(24)
        self._others.setVerticalSpacing(7)
        self._others.setColumnStretch(0, 1)
        self.privacy.body.addLayout(self._others)
        self.privacy.body.addWidget(
            muted(
                self.tr(
                    "Guessing gets half of the bits right: 50 % is private. Above 52 % or below 48 %, something can be "
                    "read; 0 % is all of it, turned round. Whatever is read, only the password reveals the message."
                ),
                small=True,
            )
        )
        column.addWidget(self.privacy)
        trips = Card(self.tr("Messages hidden and revealed"))
        self._words = muted(
            self.tr("Random messages of several sizes go the whole way: hidden, saved, read again and revealed."),
            small=True,
        )
        self._words.setWordWrap(True)
        trips.body.addWidget(self._words)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the proof"))
        trips.body.addWidget(self.bar)
        self.trips = QListWidget()
        self.trips.setAccessibleName(self.tr("Messages hidden and revealed"))
        self.trips.setMinimumHeight(140)
        self.trips.setWordWrap(True)
        self.trips.hide()
        trips.body.addWidget(self.trips, 1)
        column.addWidget(trips, 1)
        self.proof: Proof | None = None

    def open(
        self,
        metrics: Mapping[str, float],
        bundled: ModelCard | None,
        bundled_name: str,
        privacy: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        """Show a trained model's figures, what other models read of it, and wait for its proof."""
        self.proof = None
        self.banner.say("info", self.tr("The model is trained. Now it has to prove itself."))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.trips.hide()
        clear(self._grid)
        others = bundled.metrics if bundled is not None else {}
        for column, title in ((1, self.tr("This model")), (2, bundled_name)):
            self._grid.addWidget(heading(title), 0, column, Qt.AlignmentFlag.AlignRight)
        line = 1
        for name, words, shown in self._rows():
            if name not in metrics:
                continue
            meaning = Words(words)
            meaning.setWordWrap(True)
            self._grid.addWidget(meaning, line, 0)
            for column, values in ((1, metrics), (2, others)):
                value = values.get(name)
                text = shown(value) if value is not None else "–"
                label = QLabel(text)
                label.setAccessibleName(f"{words}, {self.tr('This model') if column == 1 else bundled_name}: {text}")
                self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignRight)
            line += 1

        self._show_privacy(privacy)

    def _show_privacy(self, found: Sequence[Mapping[str, Any]]) -> None:
        clear(self._others)
        self.privacy.setVisible(bool(found))
        if not found:
            return
        meanings = {
            "private": self.tr("private"), "part": self.tr("readable in part"), "read": self.tr("readable"),
        }  # fmt: skip
        titles = (self.tr("reads of this model"), self.tr("this one reads of it"))
        for column, title in enumerate(titles, start=1):
            self._others.addWidget(heading(title), 0, column, Qt.AlignmentFlag.AlignRight)
        worst: Verdict = "private"
        for line, other in enumerate(found, start=1):
            name = Words(other["name"])
            name.setWordWrap(True)
            self._others.addWidget(name, line, 0)
            for column, key in ((1, "read"), (2, "reads")):
                meaning = verdict(other[key])
                worst = max(worst, meaning, key=("private", "part", "read").index)
                text = f"{formats.percent(other[key], 1)}, {meanings[meaning]}"
                label = QLabel(text)
                label.setAccessibleName(f"{other['name']}, {titles[column - 1]}: {text}")
                self._others.addWidget(label, line, column, Qt.AlignmentFlag.AlignRight)
        self.privacy_words.setText(
            {
                "private": self.tr("Private: no other model here reads what this one hides, nor the other way round."),
                "part": self.tr("Not private: this model and another one here read some of each other's bits."),
                "read": self.tr(
                    "Not private: this model and another one here read each other's bits. Only the password keeps a "
                    "message secret."
                ),
            }[worst]
        )

    def _rows(self):  # type: ignore[no-untyped-def]
        def share(value: float) -> str:
            return formats.percent(value, 3)

        def whole(value: float) -> str:
            return formats.count(int(value))

        return (
            ("jt_accuracy", self.tr("Bits read right after the JT-stage, without rounding"), share),
            ("jt_rounded_accuracy", self.tr("… with rounding"), share),
            ("sf_accuracy", self.tr("Bits read right after the SF-stage, from the saved file"), share),
            ("worst_accuracy", self.tr("… on the worst photo"), share),
            ("psnr_db", self.tr("Visibility when every pixel carries a bit (PSNR)"), formats.decibels),
            ("ssim", self.tr("Likeness (SSIM)"), lambda value: formats.number(value, 4)),
            ("gmi", self.tr("Bits a pixel can carry (GMI)"), lambda value: formats.number(value, 3)),
            ("hard_cover_wrong_bits", self.tr("Bits read wrong on black, white and other hard pictures"), whole),
        )

    def take(self, progress: Progress) -> None:
        """Show how far the round trips are."""
        if progress.total:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.step)

    def show_proof(self, proof: Proof) -> None:
        """Show what came of the round trips."""
        self.proof = proof
        self.bar.hide()
        self.trips.clear()
        for trip in proof.trips:
            if trip.problem:
                words = self.tr("{size} in {photo}: {problem}").format(
                    size=formats.size(trip.message_bytes), photo=trip.photo, problem=localised(trip.problem)
                )
                item = QListWidgetItem(icons.icon("bad", "bad"), words)
            else:
                words = self.tr("{size} in {photo}: every byte came back, at {psnr}").format(
                    size=formats.size(trip.message_bytes), photo=trip.photo, psnr=formats.decibels(trip.psnr_db)
                )
                item = QListWidgetItem(icons.icon("verified", "good"), words)
            self.trips.addItem(item)
        self.trips.show()
        good = sum(not trip.problem for trip in proof.trips)
        if proof.passed:
            self.banner.say(
                "good",
                self.tr("All {count} messages came back, byte for byte.").format(count=formats.count(good)),
                self.tr("The model can be used."),
            )
        else:
            self.banner.say(
                "bad",
                self.tr("Only {good} of {count} messages came back.").format(
                    good=formats.count(good), count=formats.count(len(proof.trips))
                ),
                self.tr(
                    "This model cannot be used yet. Train it further, or begin anew with more photos or another preset."
                ),
            )

    def say_failed(self, what: str, advice: str) -> None:
        """Show that the proof could not be made."""
        self.bar.hide()
        self.banner.say("bad", what, advice)
