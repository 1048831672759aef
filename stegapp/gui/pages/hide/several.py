"""Hiding in several photos at once: opens the dialogs, once the page holds what they need."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.pages.hide.split import SplitPhotos
from stegapp.gui.services import Services

__all__ = ["SeveralPhotos"]


class SeveralPhotos(QObject):
    """Takes message, password and options from the page's form."""

    missing = Signal(str, object)  # what has to be filled in first, and where: a QWidget
    done = Signal()  # the message of the page is hidden

    def __init__(self, services: Services, form: HideForm, page: QWidget) -> None:
        super().__init__(page)
        self._form = form
        self.splitting = SplitPhotos(services, form, page)
        self.splitting.done.connect(self.done)

    def split(self) -> None:
        """Open the dialog for one message in several photos."""
        if self._ready():
            self.splitting.open(self._photos())

    def _ready(self) -> bool:
        missing = self._form.missing_message()
        if missing is not None:
            self.missing.emit(*missing)
            return False
        if not self._form.may_go_without_password():
            self._form.password.field.line.setFocus()
            return False
        return True

    def _photos(self) -> list[Path]:
        """Return the photo that is on the page, if it is a file."""
        cover = self._form.cover.cover
        return [cover.source.path] if cover is not None and cover.source.path is not None else []
