"""The card about one model: its name, what it is, how good it is, and what can be done with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from stegapp.gui.core_texts import localised
from stegapp.gui.jobs import estimates
from stegapp.gui.pages.models.beside_paper import BesidePaper
from stegapp.gui.pages.models.figures import facts, figures, who_has_it
from stegapp.gui.pages.models.training_curves import TrainingCurves
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.gui.widgets.curve import Curve
from stegapp.gui.widgets.figures import Figures
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.words import Words

if TYPE_CHECKING:
    from stegapp.models import BrokenModel, ModelEntry

__all__ = ["ModelDetails"]

translate = QCoreApplication.translate


class ModelDetails(Card):
    """Shows a model that can be used, one that cannot, or that there is none."""

    default_wanted = Signal()
    export_wanted = Signal()
    verify_wanted = Signal()
    rename_wanted = Signal(str)  # the new name
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._model_name = ""
        self._build_title()
        self.who = Words()
        self.who.setWordWrap(True)
        self._facts = muted()
        self._description = muted()
        self.figures = Figures(columns=3)
        self.curve = Curve(translate("ModelsPage", "message, KB"), translate("ModelsPage", "closeness (PSNR), dB"))
        self.beside_paper, self.training = BesidePaper(), TrainingCurves()
        self.problem = Words()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "bad")
        actions = self._build_actions()
        self.body.addWidget(self._title)
        self.body.addWidget(self.who)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.problem)
        self.body.addWidget(self._description)
        self.body.addWidget(self.figures)
        self.body.addWidget(self.beside_paper)
        self.body.addWidget(self.training, 10)
        self.body.addWidget(self.curve, 10)
        self.body.addStretch(1)
        self.body.addLayout(actions)

    def _build_title(self) -> None:
        self._name = heading("", scale=1.3)
        self.tag = QLabel(translate("ModelsPage", "Default"))
        self.tag.setProperty("tag", "accent")
        self.edit = QLineEdit()
        self.edit.setAccessibleName(translate("ModelsPage", "New name"))
        self.edit.setMaxLength(64)
        self.edit.returnPressed.connect(self._rename)
        naming = QWidget()
        naming.setLayout(
            row(
                self.edit,
                button(translate("ModelsPage", "Rename"), kind="primary", on_click=lambda: self._rename()),
                button(translate("ModelsPage", "Cancel"), on_click=lambda: self._title.show_page(0)),
            )
        )
        named = QWidget()
        named.setLayout(row(self._name, self.tag, None, spacing=10))
        self._title = Switch(named, naming)

    def _build_actions(self) -> FlowLayout:
        self.set_default = button(
            translate("ModelsPage", "Use by &default"), icon="star", on_click=self.default_wanted.emit
        )
        self.export = button(translate("ModelsPage", "&Export…"), icon="export", on_click=self.export_wanted.emit)
        self.verify = button(
            translate("ModelsPage", "&Verify"),
            icon="verified",
            hint=translate("ModelsPage", "Read the file again and check it against its hash"),
            on_click=self.verify_wanted.emit,
        )
        self.rename = button(translate("ModelsPage", "Re&name…"), icon="edit", on_click=lambda: self._start_rename())
        self.delete = button(
            translate("ModelsPage", "Delete"), icon="trash", kind="danger", on_click=self.delete_wanted.emit
        )
        actions = FlowLayout()
        for made in (self.set_default, self.export, self.verify, self.rename, self.delete):
            actions.addWidget(made)
        return actions

    def _start_rename(self) -> None:
        self.edit.setText(self._model_name)
        self.edit.selectAll()
        self._title.show_page(1)
        self.edit.setFocus()

    def _rename(self) -> None:
        name = self.edit.text().strip()
        if name:
            self.rename_wanted.emit(name)

    # ------------------------------------------------------------ what it shows

    def show_model(self, entry: "ModelEntry", *, is_default: bool) -> None:
        """Show a model that can be used."""
        self._show_parts(usable=True, own=entry.own)
        self._model_name = entry.name
        card = entry.card
        self._name.setText(entry.name)
        self.tag.setVisible(is_default)
        self.set_default.setEnabled(not is_default)
        self.who.setText(who_has_it(entry))
        self._facts.setText(" · ".join(facts(entry)))
        self._description.setText(localised(card.description))
        self._description.setVisible(bool(card.description))
        self.figures.show_figures(figures(card))
        self.beside_paper.show_model(card)
        self.training.show_model(card)
        points = estimates.psnr_curve(card)
        self.curve.setVisible(bool(points))
        self.curve.show_points(points)

    def show_broken(self, broken: "BrokenModel") -> None:
        """Show a file that cannot be used, and why."""
        self._show_nothing(broken.name, own=broken.own)
        self.problem.show()
        self.problem.setText(localised(broken.problem))

    def show_none(self) -> None:
        """Say that there is no model."""
        self._show_nothing(translate("ModelsPage", "No model is installed"), own=False)

    def _show_nothing(self, name: str, *, own: bool) -> None:
        self._show_parts(usable=False, own=own)
        self.tag.hide()
        for part in (self.curve, self.beside_paper, self.training):
            part.hide()
        self._name.setText(name)
        self._facts.setText("")
        self._description.setText("")

    def _show_parts(self, *, usable: bool, own: bool) -> None:
        self._title.show_page(0)
        for made in (self.set_default, self.export, self.verify):
            made.setVisible(usable)
        self.rename.setVisible(usable and own)
        self.delete.setVisible(own)
        self.problem.hide()
        for part in (self.who, self.figures):
            part.setVisible(usable)
