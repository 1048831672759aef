"""Which photo? A folder of photos in order by how well each would hide the message, to choose one from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from stegapp.carriers import CoverOptions
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import button, heading, muted, row
from stegapp.gui.widgets.cover_card import CoverCard
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.secret_fields import guard_copies
from stegapp.gui.widgets.size_box import SizeBox
from stegapp.imaging.ways import ANY
from stegapp.pipeline.ranking import RankedPhoto, pictures_in, rank
from stegapp.progress import CancelToken, Job, Progress

__all__ = ["ChosenPhoto", "WhichPhoto", "WhichPhotoDialog"]

_USUAL = 1000  # bytes of a message that is not written yet

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ChosenPhoto:
    """longer: pixels of the longer side at which it was measured, None for its own."""

    path: Path
    longer: int | None


class WhichPhotoDialog(QDialog):
    """Shows the progress, then the photos, the best first."""

    chosen = Signal(object)  # Path
    size_changed = Signal()

    def __init__(self, words: str, cover: CoverCard, parent: QWidget | None = None) -> None:
        """Word what is asked. cover: the page's card, which knows the kind of picture, and keeps the size chosen."""
        super().__init__(parent)
        self._cover = cover
        self.size_box = SizeBox(cover.carriers.chosen, cover.several_size)
        self.size_box.setVisible(cover.is_photo)
        self.size_box.changed.connect(self._size_changed)
        self.setWindowTitle(translate("HidePage", "Which photo?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.photos: list[RankedPhoto] = []
        self.banner = Banner()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("HidePage", "Photos measured so far"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("HidePage", "Photos, the best first"))
        self.list.setWordWrap(True)
        self.list.setMinimumSize(QSize(560, 320))
        guard_copies(self.list)
        self.list.itemActivated.connect(lambda _: self._choose())
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.take = button(translate("HidePage", "&Take this photo"), kind="primary", on_click=lambda: self._choose())
        close = button(translate("HidePage", "&Close"), on_click=lambda: self.close())
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        title = heading(translate("HidePage", "Which photo hides the message best?"), scale=1.2)
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addWidget(muted(words))
        layout.addWidget(self.size_box)
        layout.addWidget(self.banner)
        layout.addWidget(self.bar)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(None, close, self.take))
        self._enable()

    @property
    def longer(self) -> int | None:
        """Pixels of the longer side that the photos are shrunk to, None to keep it."""
        return self.size_box.longer if self._cover.is_photo else None

    def _size_changed(self) -> None:
        self._cover.several_size = self.size_box.longer
        self.size_changed.emit()

    def start(self) -> None:
        """Forget what was found, and show that the photos are being measured."""
        self.photos = []
        self.list.clear()
        self.banner.dismiss()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._enable()

    def report(self, progress: Progress) -> None:
        """Show how many were measured."""
        self.bar.setRange(0, max(1, progress.total))
        self.bar.setValue(progress.step)

    def show_photos(self, photos: list[RankedPhoto]) -> None:
        """Show what came of it."""
        self.bar.hide()
        self.photos = photos
        for photo in photos:
            item = QListWidgetItem(f"{photo.path.name}\n{localised(photo.words)}")
            if photo.noticing is None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
            self.list.addItem(item)
        if photos and photos[0].noticing is not None:
            self.list.setCurrentRow(0)
        if not self.size_box.sizes.hasFocus():  # who tries one size after another goes on with it
            self.list.setFocus()

    def _choose(self) -> None:
        photo = self._current()
        if photo is not None:
            self.chosen.emit(photo.path)
            self.close()

    def _current(self) -> RankedPhoto | None:
        index = self.list.currentRow()
        photo = self.photos[index] if 0 <= index < len(self.photos) else None
        return photo if photo is not None and photo.noticing is not None else None

    def _enable(self) -> None:
        self.take.setEnabled(self._current() is not None)


class WhichPhoto(QObject):
    """Asks for a folder, measures its photos as a job, and hands on the one that is chosen.

    Photos that are taken whole are measured at the size that the dialog offers, and the one that is taken gets it.
    """

    chosen = Signal(object)  # ChosenPhoto

    def __init__(self, services: Services, form: HideForm, packed: Callable[[], int | None], page: QWidget) -> None:
        super().__init__(page)
        self._services, self._form, self._packed, self._page = services, form, packed, page
        self._ranking = Latest(services.runner, Lane.MODEL)
        self.dialog: WhichPhotoDialog | None = None

    def ask(self) -> None:
        """Let the user choose a folder, and begin."""
        title = translate("HidePage", "Choose a folder of photos")
        folder = dialogs.choose_folder(self._page, title, self._services.open_folder)
        if folder is not None:
            self._services.settings.visited(folder)
            self._start(folder)

    def _start(self, folder: Path) -> None:
        packed = self._packed()
        words = translate("HidePage", "For a message of {size} in the photos of {folder}.")
        if packed is None:
            words = translate("HidePage", "For a message of {size}, as none is written yet, in the photos of {folder}.")
        size = packed if packed is not None else _USUAL
        words = words.format(size=formats.size(size), folder=folder.name)
        dialog = self.dialog = WhichPhotoDialog(words, self._form.cover, self._page.window())
        dialog.chosen.connect(lambda path: self.chosen.emit(ChosenPhoto(path, dialog.longer)))
        dialog.size_changed.connect(lambda: self._rank(dialog, folder, size))
        dialog.finished.connect(self._closed)
        dialog.open()
        self._rank(dialog, folder, size)

    def _rank(self, dialog: WhichPhotoDialog, folder: Path, size: int) -> None:
        wanted, services = self._form.wanted, self._services
        longer, strength = dialog.longer, self._form.options.strength
        dialog.start()

        def ranking(token: CancelToken) -> Job[list[RankedPhoto]]:
            yield Progress("scan")
            paths = pictures_in(folder)
            return (
                yield from rank(
                    paths,
                    size,
                    session=services.session,
                    carrier=wanted.carrier,
                    options=CoverOptions(size=longer),
                    messengers=wanted.messengers or ANY,
                    model=wanted.model,
                    device=services.device,
                    strength=strength,
                    cancel=token,
                )
            )

        self._ranking.start(
            ranking,
            on_success=self._ranked,
            on_failure=self._failed,
            on_progress=self._report,
        )

    def _failed(self, failure: Failure) -> None:
        if self.dialog is not None:
            self.dialog.bar.hide()
            tell(self.dialog.banner, failure, self.dialog)

    def _report(self, progress: Progress) -> None:
        if self.dialog is not None:
            self.dialog.report(progress)

    def _ranked(self, photos: list[RankedPhoto]) -> None:
        if self.dialog is not None:
            self.dialog.show_photos(photos)

    def _closed(self) -> None:
        self.dialog = None
        self._ranking.cancel()
