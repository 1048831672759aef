"""Hiding in several photos at once: opens the dialogs, once the page holds what they need."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.pages.hide.many import ManyPhotos
from stegapp.gui.pages.hide.missing import Missing, before_several
from stegapp.gui.pages.hide.split import SplitPhotos
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner

__all__ = ["SeveralPhotos"]

translate = QCoreApplication.translate


class SeveralPhotos(QObject):
    """Takes message, password and options from the page's form."""

    lead = Signal(object)  # a QWidget that has to be filled in first
    done = Signal()  # the message of the page is hidden

    def __init__(self, services: Services, form: HideForm, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._form, self._banner = form, banner
        self.splitting = SplitPhotos(services, form, page)
        self.splitting.done.connect(self.done)
        self.many = ManyPhotos(services, form, page)
        self.many.done.connect(self.done)
        form.cover.split.connect(self.split)
        form.cover.many.connect(self.hide_in_many)

    def tell(self, missing: Missing) -> None:
        """Say what is missing and lead there; where a message is too long for one photo, offer what helps."""
        action = translate("HidePage", "Split over several photos…") if missing.too_long else ""
        self._banner.say("info", missing.words, action=action, on_action=self.split)
        self.lead.emit(missing.where)

    def split(self) -> None:
        """Open the dialog for one message in several photos."""
        if self._ready():
            self.splitting.open(self._photos())

    def hide_in_many(self) -> None:
        """Open the dialog for many photos; a table may bring the messages."""
        if self._ready(message=False):
            self.many.open(self._photos())

    def _ready(self, *, message: bool = True) -> bool:
        """Whether message and password are there, or the page says what is missing. message: whether one is needed."""
        missing = before_several(self._form, message=message)
        if missing is not None:
            self.tell(missing)
            return False
        self._banner.dismiss()
        if not self._form.may_go_without_password():
            self.lead.emit(self._form.password.field.line)
            return False
        return True

    def _photos(self) -> list[Path]:
        """Return the photo that is on the page, if it is a file."""
        cover = self._form.cover.cover
        return [cover.source.path] if cover is not None and cover.source.path is not None else []
