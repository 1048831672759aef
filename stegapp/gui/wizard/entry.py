"""The Train page as the main window knows it: the wizard is made when it is first opened.

Its steps and what they import would make the window appear a tenth of a second later, for the few who train today.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Signal
from PySide6.QtWidgets import QWidget

from stegapp.errors import DeviceError
from stegapp.gui.core.accessibility import describe_controls
from stegapp.gui.core_texts import localised
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.system.device import require_torch

if TYPE_CHECKING:
    from stegapp.gui.wizard.page import WizardPage

__all__ = ["TrainPage"]


class TrainPage(Page):
    """Holds the wizard, once there is one, and hands it all that the window asks of a page."""

    models_wanted = Signal()
    hide_wanted = Signal(object)  # ModelEntry: with this model

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("Train on my photos"))
        self.setAccessibleName(self.title.text())
        self.banner = Banner(closable=False)
        self.body.addWidget(self.banner)
        self.body.addStretch(1)
        self._wizard: WizardPage | None = None

    @property
    def wizard(self) -> "WizardPage":
        """The wizard, made now if it was not yet."""
        if self._wizard is None:
            from stegapp.gui.wizard.page import WizardPage

            made = WizardPage(self.services)
            made.done.models_wanted.connect(self.models_wanted)
            made.done.hide_wanted.connect(self.hide_wanted)
            self._outer.removeWidget(self.area)
            self.area.deleteLater()
            self.area, self.title = made.area, made.title
            self._outer.addWidget(made)
            describe_controls(made)
            self._wizard = made
        return self._wizard

    def _arrange(self) -> None:
        """Leave it to the wizard: what this page had is gone once there is one."""
        if self._wizard is None:
            super()._arrange()

    @property
    def busy(self) -> bool:
        """Whether the wizard trains or tests."""
        return self._wizard is not None and self._wizard.busy

    @property
    def stop_question(self) -> tuple[str, str]:
        """What the wizard says."""
        return self._wizard.stop_question if self._wizard is not None else super().stop_question

    def cancel_jobs(self) -> None:
        """Stop the wizard's jobs."""
        if self._wizard is not None:
            self._wizard.cancel_jobs()

    def hold_close(self, then: Callable[[], object]) -> bool:
        """Keep the window while the wizard keeps a checkpoint."""
        return self._wizard is not None and self._wizard.hold_close(then)

    def shown(self) -> None:
        """Make the wizard and bring it up to date, or say what it needs."""
        try:
            require_torch()
        except DeviceError as error:
            self.banner.say("warn", localised(error.text), localised(error.advice))
            return
        self.wizard.shown()

    def wants(self, mime: QMimeData) -> bool:
        """Ask the wizard."""
        return self._wizard is not None and self._wizard.wants(mime)

    def set_dragging(self, dragging: bool) -> None:
        """Tell the wizard."""
        if self._wizard is not None:
            self._wizard.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Hand the drop on."""
        if self._wizard is not None:
            self._wizard.take(mime, place)
