"""A model's figures beside the paper's (Table III): a column for the model, and one for each quality of its covers."""

import math
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui.core import formats
from stegapp.gui.widgets.basics import muted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from stegapp.models import ModelCard

__all__ = ["BesidePaper"]

translate = QCoreApplication.translate


class _Figure(NamedTuple):
    key: str
    name: str
    meaning: str
    write: "Callable[[float], str]"


class BesidePaper(QWidget):
    """Shows the comparison for networks that are in the paper, and nothing for others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = _figures()
        self.table = QTableWidget(len(self._figures), 0)
        self.table.setAccessibleName(translate("ModelsPage", "Beside the paper"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setProperty("bare", True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(
            muted(
                translate(
                    "ModelsPage",
                    "The paper's covers were JPEGs of one quality, and it counts pictures that the networks were not "
                    "trained on. This model was measured on photos kept back from its training.",
                ),
                small=True,
            )
        )

    def show_model(self, card: "ModelCard") -> None:
        """Show a model's figures and the paper's; hide where the paper has no such network."""
        columns = _columns(card)
        self.setVisible(bool(columns))
        self.table.setColumnCount(len(columns) + 1 if columns else 0)
        self.table.setHorizontalHeaderLabels(["", *(name for name, _ in columns)] if columns else [])
        for row, figure in enumerate(self._figures):
            self.table.setItem(row, 0, _cell(figure.name, figure.meaning, Qt.AlignmentFlag.AlignLeft))
            for place, (_, values) in enumerate(columns):
                value = values.get(figure.key)
                if value is None or not math.isfinite(value):
                    cell = _cell("–", translate("ModelsPage", "Not measured."))
                else:
                    cell = _cell(figure.write(value), figure.meaning)
                self.table.setItem(row, place + 1, cell)
        for place in range(self.table.columnCount()):
            head = self.table.horizontalHeaderItem(place)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names that now take two lines their room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the table as high as its rows: the page scrolls, the table does not."""
        self.table.resizeRowsToContents()
        height = self.table.horizontalHeader().sizeHint().height() + self.table.verticalHeader().length()
        self.table.setFixedHeight(height + 2)


def _cell(text: str, meaning: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setToolTip(meaning)
    cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return cell


def _figures() -> list[_Figure]:
    share, number = partial(formats.percent, decimals=2), partial(formats.number, decimals=3)
    return [
        _Figure(
            "jt_accuracy",
            translate("ModelsPage", "Before rounding"),
            translate("ModelsPage", "Bits read right from the stego as the generator made it, before it is saved."),
            share,
        ),
        _Figure(
            "jt_rounded_accuracy",
            translate("ModelsPage", "After rounding"),
            translate("ModelsPage", "Bits read right from the saved stego by the extractor of the first stage."),
            share,
        ),
        _Figure(
            "sf_accuracy",
            translate("ModelsPage", "Fine-tuned"),
            translate("ModelsPage", "Bits read right from the saved stego by the fine-tuned extractor."),
            share,
        ),
        _Figure(
            "psnr_db",
            translate("ModelsPage", "Closeness"),
            translate("ModelsPage", "PSNR when every pixel carries a bit. Shorter messages are less visible."),
            formats.decibels,
        ),
        _Figure(
            "ssim",
            translate("ModelsPage", "Likeness"),
            translate("ModelsPage", "SSIM when every pixel carries a bit."),
            number,
        ),
        _Figure(
            "spam",
            translate("ModelsPage", "SPAM errs"),
            translate("ModelsPage", "How often a detector with SPAM's features is wrong; 0.5 is guessing."),
            number,
        ),
        _Figure(
            "srnet",
            translate("ModelsPage", "SRNet errs"),
            translate("ModelsPage", "How often the network SRNet is wrong as a detector; 0.5 is guessing."),
            number,
        ),
    ]


def _columns(card: "ModelCard") -> "list[tuple[str, Mapping[str, float | None]]]":
    from stegapp.evaluation.paper.published import METHODS, PROPOSED, QUALITIES, TABLE_3

    structure = getattr(card.net, "structure", PROPOSED)
    if card.architecture not in METHODS or structure not in (PROPOSED, "proposed"):
        return []
    columns: list[tuple[str, Mapping[str, float | None]]] = [(translate("ModelsPage", "This model"), card.metrics)]
    for quality in QUALITIES:
        name = translate("ModelsPage", "Paper,\nquality {quality}").format(quality=formats.number(quality))
        columns.append((name, TABLE_3[quality, card.architecture]._asdict()))
    return columns
