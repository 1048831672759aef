"""Step 6, Done: the model is installed; use it, give it to the recipient."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from stegapp.gui.core import dialogs
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.wizard.layout_helpers import column_of
from stegapp.models import ModelEntry

__all__ = ["DoneStep"]


class DoneStep(QWidget):
    """What to do with a new model."""

    models_wanted = Signal()
    hide_wanted = Signal(object)  # ModelEntry: with this model

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.entry: ModelEntry | None = None
        column = column_of(self)
        self.banner = Banner()
        column.addWidget(self.banner)
        card = Card()
        self._name = heading("", scale=1.3)
        self._id = muted()
        card.body.addWidget(self._name)
        card.body.addWidget(self._id)
        self.default = QCheckBox(self.tr("&Use it by default from now on"))
        self.default.setAccessibleName(self.tr("Use it by default from now on"))
        self.default.clicked.connect(lambda: self._make_default(self.default.isChecked()))
        card.body.addWidget(self.default)
        self.start = button(self.tr("&Hide something with it"), icon="hide", on_click=self._hide)
        card.body.addLayout(row(self.start, None))
        column.addWidget(card)
        share = Card(self.tr("For your recipient"))
        share.body.addWidget(
            muted(
                self.tr(
                    "Only this model is sure to reveal what it hides. The receiver needs its file once, and "
                    "the password each time. Export it, and hand it over in a way that you trust."
                )
            )
        )
        self.export = button(self.tr("E&xport the model…"), icon="export", on_click=self._export)
        self.models = button(self.tr("Show it under &Models"), icon="models", on_click=self.models_wanted.emit)
        ways = FlowLayout()
        ways.addWidget(self.export)
        ways.addWidget(self.models)
        share.body.addLayout(ways)
        column.addWidget(share)
        column.addStretch(1)

    def open(self, entry: ModelEntry) -> None:
        """Show an installed model."""
        self.entry = entry
        self._name.setText(entry.name)
        self._id.setText(self.tr("Installed among your models. Its id is {id}.").format(id=entry.id))
        self.default.setChecked(False)
        self.banner.say("good", self.tr("{name} is ready.").format(name=entry.name))

    def _hide(self) -> None:
        if self.entry is not None:
            self.hide_wanted.emit(self.entry)

    def _make_default(self, wanted: bool) -> None:
        if self.entry is not None:
            store, entry, kind = self._services.session.store, self.entry if wanted else None, self.entry.card.on_blocks
            self._services.catalog.change(
                lambda: store.set_default(entry, on_blocks=kind), on_success=lambda _: None, on_failure=self._failed
            )

    def _export(self) -> None:
        entry = self.entry
        if entry is None:
            return
        start = Path(self._services.settings.settings.save_folder or Path.home()) / f"{entry.name}.stegmodel"
        target = dialogs.save_as(self, self.tr("Export the model"), start, self.tr("Model (*.stegmodel)"))
        if target is not None:
            store = self._services.session.store
            self._services.catalog.change(
                lambda: store.export(entry, target, overwrite=True),
                on_success=self._exported,
                on_failure=self._failed,
            )

    def _exported(self, path: Path) -> None:
        self.banner.say("good", self.tr("Exported as {name}.").format(name=path.name))

    def _failed(self, failure: Failure) -> None:
        text = describe(failure)
        self.banner.say("bad", text.what, text.advice)
