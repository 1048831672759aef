"""A minute of welcome: hide a message in a sample, then reveal it yourself. Leads, and presses no button."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from stegapp.gui.core import formats
from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.window.paged_window import PagedWindow
from stegapp.system.paths import resources

__all__ = ["Tour"]

_SAMPLE = "mountain_path.png"
_PASSWORD = "open sesame"

translate = QCoreApplication.translate


class Tour(QObject):
    """Offered once; each step waits until the user has done the one before. step: 0 while none is shown.

    What else is told is no less worth reading: it is not offered over that, but another time. Who hides or reveals
    without it needs it no more.
    """

    def __init__(self, window: PagedWindow) -> None:
        super().__init__(window)
        self._window = window
        self.step = 0
        self._offered = False
        window.hide_page.hidden.connect(self._hidden)
        window.hide_page.reveal_wanted.connect(self._led_to_reveal)
        window.reveal_page.revealed.connect(self._revealed)
        window.notice.closed.connect(self._closed)

    def offer(self) -> None:
        """Offer it to who has never been here."""
        settings = self._window.services.settings
        if settings.settings.welcomed or settings.settings.window or self._window.page is not self._window.hide_page:
            return
        if self._window.notice.message:
            return
        self._offered = True
        self._window.notice.say(
            "info",
            _welcome(),
            translate("Tour", "Hide a message in a sample picture, then reveal it yourself. It takes a minute."),
            action=translate("Tour", "Try it with a sample"),
            on_action=self.start,
        )

    def start(self) -> None:
        """Fill in the form with a sample, a text and a password."""
        page = self._window.hide_page
        self._remember()
        if page.busy or page.unsaved_message() is not None:
            return  # it would take away what was typed
        self._window.go_to(page)
        page.start_over()
        page.open_cover(PictureSource(path=_sample()))
        page.message.text.setPlainText(translate("Tour", "Meet me at the old mill on Friday."))
        page.password.field.set_shown(True)
        page.password.field.set_text(_PASSWORD)
        page.form.settle()
        page.output.start.setFocus()
        self._say(1, translate("Tour", "A picture, a message and a password are filled in. Now press Hide message."))

    def _hidden(self) -> None:
        if self.step == 1:
            self._say(2, translate("Tour", "Done. The picture looks the same. Now press Reveal to test."))
        else:
            self._take_back()

    def _led_to_reveal(self) -> None:
        if self.step == 2:
            words = translate("Tour", "So the recipient sees it. Type the password “{password}” and press Reveal.")
            self._say(3, words.format(password=_PASSWORD))

    def _revealed(self) -> None:
        if self.step == 3:
            self.step = 0
            self._window.notice.say(
                "good",
                translate("Tour", "That is all there is to it."),
                translate(
                    "Tour",
                    "Next time take a photo of your own: everybody has the sample. F1 shows help, ? all keys.",
                ),
            )
        else:
            self._take_back()

    def _take_back(self) -> None:
        if self._window.notice.message == _welcome():
            self._window.notice.dismiss()

    def _say(self, step: int, words: str) -> None:
        self._window.notice.say(
            "info", translate("Tour", "Step {number} of 3").format(number=formats.count(step)), words
        )
        self.step = step

    def _closed(self) -> None:
        self.step = 0
        if self._offered:
            self._remember()

    def _remember(self) -> None:
        if not self._window.services.settings.settings.welcomed:
            self._window.services.settings.update(welcomed=True)


def _welcome() -> str:
    return translate("Tour", "Welcome! Would you like to try it?")


def _sample() -> Path:
    return resources() / "samples" / _SAMPLE
