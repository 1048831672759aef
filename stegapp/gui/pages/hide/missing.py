"""What has to be done before a message can be hidden, and where: of all that is missing, the first thing.

First what cannot be done at all so, then what is missing, in the order of the page: picture, message, password, second
message. So nobody fills in what is in vain, and nobody is sent back and forth.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from stegapp.gui.pages.hide.forecast import Forecast
from stegapp.gui.pages.hide.form import HideForm

__all__ = ["Missing", "before_hiding", "before_several"]

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Missing:
    """What to say, and where it is done. too_long: the message would fit into several photos."""

    words: str
    where: QWidget
    too_long: bool = False


def before_hiding(form: HideForm, forecast: Forecast) -> Missing | None:
    """Return the first thing to do before hiding in the page's picture; None if nothing is missing."""
    return next(chain(_no_room(form), _picture(form, forecast), _message(form, forecast), _secrets(form)), None)


def before_several(form: HideForm, *, message: bool = True) -> Missing | None:
    """Return the first thing to do before hiding in several photos; None if nothing is missing.

    message: whether one is needed.
    """
    if form.decoy.wanted:
        words = translate("HidePage", "A second message lies in one photo alone. Remove it to go on without it.")
        return Missing(words, form.decoy.remove)
    needed = message or not form.message.draft.empty
    return next(chain(_message(form) if needed else (), _secrets(form)), None)


def _no_room(form: HideForm) -> Iterator[Missing]:
    if form.decoy.wanted and not form.decoy.has_room:
        words = translate("HidePage", "Two messages need a photo or a JPEG. Choose one, or remove the second message.")
        yield Missing(words, form.decoy.remove)


def _picture(form: HideForm, forecast: Forecast) -> Iterator[Missing]:
    if form.cover.cover is None and form.opening:
        yield Missing(translate("HidePage", "The picture is still being read."), form.cover.zone.button)
    elif form.cover.cover is None:
        yield Missing(translate("HidePage", "Choose a picture first."), form.cover.zone.button)
    elif forecast.room == 0:
        words = translate("HidePage", "This picture cannot carry a message. Choose another one, or another kind.")
        yield Missing(words, form.cover.change)


def _message(form: HideForm, forecast: Forecast | None = None) -> Iterator[Missing]:
    """Yield what is missing of the message. forecast: None where its length does not matter."""
    message, draft = form.message, form.message.draft
    if form.listing:
        yield Missing(translate("HidePage", "The files are still being looked through."), message.stop)
    elif draft.empty:
        words = translate("HidePage", "Write a text or choose files to hide.")
        yield Missing(words, message.start)
    elif forecast is not None and forecast.too_long and forecast.packed_of == draft:
        words = translate("HidePage", "The message is too long for this photo.")
        yield Missing(words, message.capacity, too_long=not form.decoy.wanted)


def _secrets(form: HideForm) -> Iterator[Missing]:
    """Yield what is missing of the passwords and of the second message."""
    if not form.password.agrees:
        words = translate("HidePage", "The two passwords differ. Type the same one twice, or show it.")
        yield Missing(words, form.password.again.line)
    if form.decoy.wanted and not form.password.password:
        words = translate("HidePage", "With a second message, the first one needs a password, too.")
        yield Missing(words, form.password.field.line)
    if (found := form.decoy.missing(form.password.password)) is not None:
        yield Missing(*found)
