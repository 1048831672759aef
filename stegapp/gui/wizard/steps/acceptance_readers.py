"""The part of the acceptance test that says which other models read what the new one hides, and the other way round."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from stegapp.gui.core import formats
from stegapp.gui.widgets.basics import Card, heading, muted
from stegapp.gui.widgets.words import Words
from stegapp.gui.wizard.layout_helpers import clear, figure_grid
from stegapp.training.cross_reading import Verdict, verdict

__all__ = ["ReadersSection"]


class ReadersSection(Card):
    """A line for each other model, hidden where none was measured."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.words = Words()
        self.words.setWordWrap(True)
        self.body.addWidget(self.words)
        self._grid = figure_grid()
        self.body.addLayout(self._grid)
        self.body.addWidget(
            muted(
                self.tr(
                    "50 % is guessing, and so private. Above 52 % or below 48 %, some bits can be read; 0 % "
                    "is all of them, inverted. The message itself still takes the password."
                ),
                small=True,
            )
        )

    def show_readers(self, found: Sequence[Mapping[str, Any]]) -> None:
        """Show what was measured of each other model."""
        clear(self._grid)
        self.setVisible(bool(found))
        if not found:
            return
        meanings = {
            "private": self.tr("private"), "part": self.tr("readable in part"), "read": self.tr("readable"),
        }  # fmt: skip
        titles = (self.tr("reads of this model"), self.tr("this one reads of it"))
        for column, title in enumerate(titles, start=1):
            self._grid.addWidget(heading(title), 0, column, Qt.AlignmentFlag.AlignRight)
        worst: Verdict = "private"
        for line, other in enumerate(found, start=1):
            name = Words(other["name"])
            name.setWordWrap(True)
            self._grid.addWidget(name, line, 0)
            for column, key in ((1, "read"), (2, "reads")):
                meaning = verdict(other[key])
                worst = max(worst, meaning, key=("private", "part", "read").index)
                text = formats.listed((formats.percent(other[key], 1), meanings[meaning]))
                label = QLabel(text)
                label.setAccessibleName(f"{other['name']}, {titles[column - 1]}: {text}")
                self._grid.addWidget(label, line, column, Qt.AlignmentFlag.AlignRight)
        self.words.setText(
            {
                "private": self.tr("Private: no other model here reads what this one hides, nor the other way round."),
                "part": self.tr("Not private: this model and another one here read some of each other's bits."),
                "read": self.tr(
                    "Not private: this model and another one here read each other's bits. Only the password keeps a "
                    "message secret."
                ),
            }[worst]
        )
