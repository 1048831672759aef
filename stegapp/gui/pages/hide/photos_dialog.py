"""A dialog over several photos: their list, where the results go, the progress, and the button that starts."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from stegapp.choices import SENT_SIDE
from stegapp.errors import DoesNotFit
from stegapp.format import Message
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.file_manager import show_in_folder
from stegapp.gui.core.mime import local_paths
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.saving import start_folder
from stegapp.gui.jobs.splitting import found_photos
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.hide.form import HideForm
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import button, heading, muted, row
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.photo_list import PhotoList
from stegapp.gui.widgets.progress_panel import ProgressPanel
from stegapp.imaging.ways import ANY
from stegapp.pipeline import CoverOptions, HideRequest

__all__ = ["PhotosDialog", "request_of"]

translate = QCoreApplication.translate


def request_of(form: HideForm, services: Services) -> HideRequest:
    """Return all that is chosen on the page for several photos alike; message, cover and output are still missing.

    Photos are shrunk to the size that messengers keep.
    """
    wanted = form.wanted
    size = None if wanted.carrier == "square" else SENT_SIDE
    return HideRequest(
        cover=Path(),
        output=Path(),
        message=Message.from_text(""),
        password=form.password.password,
        model=wanted.model,
        strength=form.options.strength,
        device=services.device,
        carrier=wanted.carrier,
        cover_options=CoverOptions(size=size, metadata=form.options.metadata_choice if size else "clean"),
        messengers=form.cover.messengers.chosen or ANY,
        key_files=form.password.key_files.paths,
    )


class PhotosDialog(QDialog):
    """Owns what all such dialogs have in common. Whoever opens it adds to `middle`, and runs the job.

    folder: where the results go.
    """

    started = Signal()
    stopped = Signal()  # Cancel was pressed
    photos_changed = Signal()

    def __init__(self, services: Services, title: str, words: str, start: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.services, self._running = services, False
        self._finding = Latest(services.runner, Lane.BACK)
        self.folder = start_folder(services.settings.settings.save_folder, None)
        self.banner = Banner()
        self.photos = PhotoList()
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
        self.start = button(start, icon="hide", kind="primary", on_click=self.started.emit)
        self.leave = button(translate("HidePage", "&Close"), on_click=self.close)
        shrunk = translate(
            "HidePage", "Photos are made smaller, to {side} pixels; of a grey square, the middle is taken."
        )
        self._build(title, f"{words} {shrunk.format(side=formats.number(SENT_SIDE))}")

    def _build(self, title: str, words: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(heading(title, scale=1.2))
        layout.addWidget(muted(words))
        layout.addWidget(self.banner)
        layout.addWidget(self.photos, 1)
        layout.addLayout(self.middle)
        place = row(muted(translate("HidePage", "Saves to"), wrap=False), self._place, self.change, spacing=10)
        place.setStretch(1, 1)
        layout.addLayout(place)
        layout.addWidget(self.progress)
        layout.addLayout(row(None, self.leave, self.start))

    # ------------------------------------------------------------ photos and folder

    def add(self, paths: list[Path]) -> None:
        """Put photos on the list, of folders those in them."""
        self._finding.start(
            lambda _: found_photos(paths),
            on_success=self.photos.add,
            on_failure=lambda failure: self.tell(failure),
        )

    def _browse(self) -> None:
        title = translate("HidePage", "Choose photos to hide in")
        self._remember(dialogs.choose_pictures(self, title, self.services.open_folder))

    def _browse_folder(self) -> None:
        title = translate("HidePage", "Choose a folder of photos")
        folder = dialogs.choose_folder(self, title, self.services.open_folder)
        self._remember([folder] if folder is not None else [])

    def _remember(self, chosen: list[Path]) -> None:
        if chosen:
            self.services.settings.update(open_folder=str(chosen[0].parent))
            self.add(chosen)

    def _choose_folder(self) -> None:
        title = translate("HidePage", "Choose the folder for the pictures with the message")
        folder = dialogs.choose_folder(self, title, str(self.folder))
        if folder is not None:
            self.folder = folder
            self._place.setText(str(folder))
            self.services.settings.update(save_folder=str(folder))

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
        if not self._running and local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what was dropped on the list."""
        paths = local_paths(event.mimeData())
        if paths and not self._running:
            event.acceptProposedAction()
            self.add(paths)
