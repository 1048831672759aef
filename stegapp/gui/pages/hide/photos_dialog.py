"""A dialog over several photos: their list, where the results go, the progress, and the button that starts."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from stegapp.errors import DoesNotFit, InputRefused
from stegapp.format import Message
from stegapp.gui.core import dialogs
from stegapp.gui.core.file_manager import show_in_folder
from stegapp.gui.core.mime import local_paths
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.additions import Additions
from stegapp.gui.jobs.saving import start_folder
from stegapp.gui.jobs.splitting import FoundPhotos, found_photos
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import button, heading, muted, row
from stegapp.gui.widgets.cover_card import CoverCard
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.failures import tell, tell_all
from stegapp.gui.widgets.photo_list import PhotoList
from stegapp.gui.widgets.progress_panel import ProgressPanel
from stegapp.gui.widgets.size_box import SizeBox
from stegapp.imaging.ways import ANY
from stegapp.pipeline import CoverOptions, HideRequest

__all__ = ["PhotosDialog", "request_of"]

translate = QCoreApplication.translate


def request_of(form: HideForm, services: Services, size: int | None) -> HideRequest:
    """Return all that is chosen for several photos alike; message, cover and output are still missing.

    size: pixels of the longer side to shrink to, None to keep it.
    """
    wanted, metadata = form.wanted, form.options.metadata_choice if form.cover.is_photo else "clean"
    return HideRequest(
        cover=Path(),
        output=Path(),
        message=Message.from_text(""),
        password=form.password.password,
        model=wanted.model,
        strength=form.options.strength,
        device=services.device,
        carrier=wanted.carrier,
        cover_options=CoverOptions(size=size, metadata=metadata),
        messengers=form.cover.messengers.chosen or ANY,
        key_files=form.password.key_files.paths,
    )


class PhotosDialog(QDialog):
    """Owns what all such dialogs have in common. Whoever opens it adds to `middle`, and runs the job.

    folder: where the results go. cover: the page's card, which knows the kind of picture, and keeps the size chosen.
    """

    started = Signal()
    stopped = Signal()  # Cancel was pressed
    photos_changed = Signal()
    size_changed = Signal()

    def __init__(
        self, services: Services, cover: CoverCard, title: str, words: str, start: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.services, self._running = services, False
        self._wanted = False  # what is being dragged
        self.folder = start_folder(services.settings.settings.save_folder, None)
        self.banner = Banner()
        self.photos = PhotoList()
        self._adding = Additions(
            services.runner,
            Lane.BACK,
            lambda paths: lambda _: found_photos(paths),
            on_success=self._found,
            on_end=lambda failures: tell_all(self.banner, [*self._refused(), *failures], self),
            parent=self,
        )
        self._folders_refused: list[InputRefused] = []
        self.photos.browse.connect(self._browse)
        self.photos.browse_folder.connect(self._browse_folder)
        self.photos.changed.connect(self.photos_changed)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(8)
        self.progress = ProgressPanel()
        self.progress.cancel.connect(self.stopped)
        self._place = ElidedLabel()
        self._place.setText(str(self.folder))
        self.change = button(
            translate("HidePage", "Save &to…"),
            kind="quiet",
            hint=translate("HidePage", "Choose the folder for the pictures with the message"),
            on_click=self._choose_folder,
        )
        self.start = button(start, icon="hide", kind="primary", on_click=self._start)
        self.leave = button(translate("HidePage", "&Close"), on_click=self.close)
        self._cover, self.size_box = cover, SizeBox(cover.carriers.chosen, cover.several_size)
        self.size_box.changed.connect(self._size_changed)
        self.middle.addWidget(self.size_box)
        if not cover.is_photo:
            self.size_box.hide()
            middle = translate("HidePage", "Of each photo, the middle is taken.")
            words = f"{words} {middle}"
        self._build(title, words)

    def _build(self, title: str, words: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        head = heading(title, scale=1.2)
        head.setWordWrap(True)
        layout.addWidget(head)
        layout.addWidget(muted(words))
        layout.addWidget(self.banner)
        layout.addWidget(self.photos, 1)
        layout.addLayout(self.middle)
        place = row(muted(translate("HidePage", "Saves to"), wrap=False), self._place, self.change, spacing=10)
        place.setStretch(1, 1)
        layout.addLayout(place)
        layout.addWidget(self.progress)
        layout.addLayout(row(None, self.leave, self.start))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as all that is shown needs."""
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow with what is told."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Grow where the screen has room: Qt reckons with one line of texts that wrap, and lays parts over others."""
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        frame = self.frameGeometry().height() - self.height()
        needed = min(
            layout.totalMinimumHeightForWidth(self.width()), self.screen().availableGeometry().height() - frame
        )
        if self.height() < needed:
            self.resize(self.width(), needed)

    @property
    def longer(self) -> int | None:
        """Pixels of the longer side that the photos are shrunk to, None to keep it."""
        return self.size_box.longer if self._cover.is_photo else None

    def _size_changed(self) -> None:
        self._cover.several_size = self.size_box.longer
        self.size_changed.emit()

    # ------------------------------------------------------------ photos and folder

    def add(self, paths: list[Path]) -> None:
        """Put photos on the list, of folders those in them; a table's list stays as it is, and that is said."""
        if self.photos.fixed:
            self._say_fixed()
        else:
            self._adding.add(paths)

    def _found(self, _: tuple[Path, ...], found: FoundPhotos) -> None:
        self._folders_refused += found.refused
        if self.photos.fixed:  # a table was opened meanwhile
            self._say_fixed()
        else:
            self.photos.add(found.photos)

    def _refused(self) -> list[Failure]:
        refused, self._folders_refused = self._folders_refused, []
        return [Failure.of(error) for error in refused]

    def _say_fixed(self) -> None:
        self.banner.say(
            "info",
            translate("HidePage", "The photos are those of the table."),
            translate("HidePage", "Close the table to add others."),
        )

    def _start(self) -> None:
        if self._adding.running:  # what was dropped last is to be hidden in, too
            self.banner.say("info", translate("HidePage", "The files are still being looked through."))
        else:
            self.started.emit()

    def _browse(self) -> None:
        title = translate("HidePage", "Choose photos to hide in")
        self._remember(dialogs.choose_pictures(self, title, self.services.open_folder))

    def _browse_folder(self) -> None:
        title = translate("HidePage", "Choose a folder of photos")
        folder = dialogs.choose_folder(self, title, self.services.open_folder)
        self._remember([folder] if folder is not None else [])

    def _remember(self, chosen: list[Path]) -> None:
        if chosen:
            self.services.settings.visited(chosen[0].parent)
            self.add(chosen)

    def _choose_folder(self) -> None:
        title = translate("HidePage", "Choose the folder for the pictures with the message")
        folder = dialogs.choose_folder(self, title, str(self.folder))
        if folder is not None:
            self.folder = folder
            self._place.setText(str(folder))
            self.services.settings.visited(folder, saving=True)

    # ------------------------------------------------------------ state

    @property
    def running(self) -> bool:
        """Whether the job is at it."""
        return self._running

    def set_running(self, running: bool, words: str = "") -> None:
        """Show that the job runs, or what there is to do before and after."""
        self._running = running
        self.photos.set_running(running)
        for widget in (self.change, self.start, self.leave):
            widget.setEnabled(not running)
        for index in range(self.middle.count()):
            item = self.middle.itemAt(index)
            shown = item.widget() if item is not None else None
            if shown is not None:
                shown.setEnabled(not running)
        if running:
            self.banner.dismiss()
            self.progress.start(words)
            self.progress.take_focus()
        else:
            self.progress.stop()

    def tell(self, failure: Failure) -> None:
        """Say what went wrong, in words that name the photo."""
        if isinstance(failure.error, DoesNotFit):
            self.banner.say("bad", localised(failure.error.text), localised(failure.error.advice))
        else:
            tell(self.banner, failure, self)

    def say_saved(self, kind: str, words: str, advice: str, first: Path | None) -> None:
        """Say what came of it, with a way to the first file."""
        if first is None:
            self.banner.say(kind, words, advice)
            return
        self.banner.say(
            kind,
            words,
            advice,
            action=translate("HidePage", "Show in folder"),
            on_action=lambda: show_in_folder(first, lambda said: self.banner.say("warn", said)),
        )

    def reject(self) -> None:
        """Escape stops what runs, and closes the dialog else."""
        if self._running:
            self.stopped.emit()
        else:
            super().reject()

    # ------------------------------------------------------------ drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        self._wanted = not self._running and bool(local_paths(event.mimeData()))
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep taking them."""
        self._answer(event)

    def _answer(self, event: QDropEvent) -> None:
        if self._wanted:
            event.setDropAction(Qt.DropAction.CopyAction)  # whatever was proposed: nothing is moved away
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped on the list."""
        self._wanted = not self._running and bool(paths := local_paths(event.mimeData()))
        self._answer(event)
        if self._wanted:
            self.activateWindow()  # the program that the files came from has the keyboard still
            self.add(paths)
