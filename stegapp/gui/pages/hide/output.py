"""Where the picture with the message goes, and the button that starts: the footer below the form."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from stegapp import carriers
from stegapp.errors import OutputRefused
from stegapp.gui.core import dialogs
from stegapp.gui.jobs import hiding
from stegapp.gui.jobs.hiding import Proposal
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.hide.forecast import Wanted
from stegapp.gui.pages.recent_folders import RecentFolders
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import button, muted, row
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.pipeline.hidden_photo import free_output
from stegapp.system.paths import resources

__all__ = ["OutputBar", "kind_of"]

translate = QCoreApplication.translate


def kind_of(stego: Path) -> str:
    """Return the filter of a dialog for files of a stego's kind, by its name."""
    return _kinds((stego.suffix,))


def _kinds(suffixes: Iterable[str]) -> str:
    """Return the filters of a dialog for files of these endings; the first one's is chosen."""
    jpeg = translate("HidePage", "JPEG photo (*.jpg *.jpeg)")
    png = translate("HidePage", "PNG picture (*.png)")
    jpegs = carriers.get("jpeg").suffixes
    return ";;".join(dict.fromkeys(jpeg if suffix.lower() in jpegs else png for suffix in suffixes))


class OutputBar(QWidget):
    """Proposes a name after the cover's own, until the user chooses one.

    path: what is shown, None while nothing is proposed. chosen: whether the user chose it.
    """

    failed = Signal(object)  # Failure

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.path: Path | None = None
        self.chosen = False
        self._suffixes = carriers.get("square").suffixes
        self._place = ElidedLabel()
        self.change = button(
            translate("HidePage", "Save a&s…"),
            kind="quiet",
            hint=translate("HidePage", "Choose where the picture with the message is saved"),
            on_click=lambda: self._choose(),
        )
        self.start = button(
            translate("HidePage", "&Hide message"),
            icon="hide",
            kind="primary",
            hint=translate("HidePage", "Hide the message (Ctrl+Return)"),
        )
        label = muted(translate("HidePage", "Saves to"), wrap=False)
        recent = RecentFolders(services)
        recent.chosen.connect(self._choose)
        place = row(label, self._place, self.change, recent, spacing=10)
        place.setStretch(1, 1)
        whole = row(place, self.start, spacing=16)  # in a narrow window, one above the other
        whole.setStretch(0, 1)
        self.setLayout(whole)

    @property
    def words(self) -> str:
        """The path as it is shown."""
        return self._place.full_text()

    @property
    def chosen_path(self) -> Path | None:
        """What the user chose, None for the proposal."""
        return self.path if self.chosen else None

    def proposal(self, wanted: Wanted) -> Proposal:
        """Return how to name the picture, as long as the user does not say."""
        cover = wanted.cover
        return Proposal(
            self._services.settings.settings.save_folder,
            cover.source.path if cover is not None else None,
            cover.source.stem if cover is not None else "picture",
            resources(),
            "-grey" if wanted.carrier == "square" else "",
            carriers.get(wanted.carrier).suffixes[0],
        )

    def propose(self, wanted: Wanted) -> None:
        """Show where the picture will go; the job makes sure of it again."""
        self._suffixes = carriers.get(wanted.carrier).suffixes
        if self.path is not None and self.path.suffix.lower() not in self._suffixes:
            self.forget()  # with another ending it might be the name of another file, which nobody was asked about
        if self.chosen:
            return
        proposal = self.proposal(wanted)
        self.path = None  # never the name of the picture before
        self._place.setText("")
        self._services.runner.submit(
            lambda _: hiding.propose_output(proposal),
            lane=Lane.BACK,
            on_success=lambda path: self._proposed(path, named=wanted.cover is not None),
            on_failure=lambda failure: self.failed.emit(failure),
        )

    def _proposed(self, path: Path, *, named: bool) -> None:
        """Show where it will go; without a picture there is nothing yet to name it after."""
        if not self.chosen:
            self.path = path
            self._place.setText(str(path if named else path.parent))

    def _choose(self, folder: str = "") -> None:
        start = self.path or Path.home() / f"picture{self._suffixes[0]}"
        if folder:
            start = Path(folder) / start.name
        title = translate("HidePage", "Save the picture with the message")
        chosen = dialogs.save_as(self, title, start, _kinds((start.suffix, *self._suffixes)))
        if chosen is None:
            return
        if chosen.suffix.lower() not in self._suffixes:
            # Of this name the dialog asked nobody whether it may be replaced.
            try:
                chosen = free_output(chosen.parent, chosen.name, ending=self._suffixes[0])
            except OutputRefused as error:
                self.failed.emit(Failure.of(error))
                return
        self.take_over(chosen)
        self._services.settings.visited(chosen.parent, saving=True)

    def take_over(self, chosen: Path) -> None:
        """Take `chosen` as the user's choice."""
        self.path, self.chosen = chosen, True
        self._place.setText(str(chosen))

    def forget(self) -> None:
        """Forget the choice, or the picture just made would be written over."""
        self.path, self.chosen = None, False
