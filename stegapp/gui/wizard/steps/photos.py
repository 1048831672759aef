"""Step 1, Photos: folders in, what they hold out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core import dialogs, formats
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import icon_button, row
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.wizard.layout_helpers import clear, column_of
from stegapp.gui.wizard.photo_survey import MANY_PHOTOS, PhotoSurvey, survey_photos
from stegapp.gui.wizard.steps.photos_found import FoundSection
from stegapp.gui.wizard.steps.photos_unfinished import UnfinishedSection
from stegapp.training.photos import MIN_PHOTOS

__all__ = ["PhotosStep"]


class PhotosStep(QWidget):
    """Folders are dropped or browsed and looked through in the background."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._handle: JobHandle | None = None
        self.folders: list[Path] = []
        self.survey: PhotoSurvey | None = None
        column = column_of(self)
        self.notice = Banner()
        """What became of unfinished trainings."""
        column.addWidget(self.notice)
        self.unfinished = UnfinishedSection(self.tr("Unfinished training runs"), services.runner, self.notice)
        column.addWidget(self.unfinished)
        self.zone = DropZone(
            self.tr("Drop folders of photos here"),
            self.tr(
                "100 or more photographs as you take them: many subjects, dark and bright. They stay on this computer."
            ),
            icon="folder",
            button_text=self.tr("Choose a &folder…"),
            compact=True,
        )
        self.zone.browse.connect(self._browse)
        column.addWidget(self.zone)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self.banner = Banner(closable=False)
        column.addWidget(self.banner)
        self.found = FoundSection(self.tr("What was found"))
        column.addWidget(self.found, 1)

    # ------------------------------------------------------------ folders

    def set_dragging(self, dragging: bool) -> None:
        """Light up under a drag."""
        self.zone.set_dragging(dragging)

    def _browse(self) -> None:
        start = self._services.open_folder
        chosen = dialogs.choose_folder(self, self.tr("Choose a folder of photos"), start)
        if chosen is not None:
            self.add([chosen])

    def add(self, paths: list[Path]) -> None:
        """Take folders, and the folders of dropped files."""
        folders = [path if path.is_dir() else path.parent for path in paths]
        new = [folder for folder in folders if folder not in self.folders]
        self.folders += list(dict.fromkeys(new))
        self._folders_changed()

    def remove(self, folder: Path) -> None:
        """Leave a folder out."""
        self.folders.remove(folder)
        self._folders_changed()

    def _folders_changed(self) -> None:
        clear(self._list)
        for folder in self.folders:
            line = QWidget()
            icon = QLabel()
            icons.set_pixmap(icon, "folder", "muted", 20)
            away = icon_button(
                "close",
                self.tr("Leave {folder} out").format(folder=folder.name),
                on_click=partial(self.remove, folder),
            )
            label = ElidedLabel(str(folder))
            placed = row(icon, label, away)
            placed.setStretch(1, 1)
            line.setLayout(placed)
            self._list.addWidget(line)
        self._scan()

    # ------------------------------------------------------------ scan

    def _scan(self) -> None:
        self.stop()
        self.survey = None
        self.banner.hide()
        self.found.setVisible(bool(self.folders))
        self.found.show_start()
        self.changed.emit()
        if not self.folders:
            return
        folders = list(self.folders)
        handle = self._services.runner.submit(
            lambda token: survey_photos(folders, token=token),
            lane=Lane.TRAINING,
            on_progress=self.found.show_progress,
            on_success=self._surveyed,
            on_failure=self._failed,
        )
        self._handle = handle if handle.running else None

    def stop(self) -> None:
        """Stop looking."""
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.cancel()

    @property
    def scanning(self) -> bool:
        """Whether folders are being looked through."""
        return self._handle is not None

    def _failed(self, failure: Failure) -> None:
        self._handle = None
        text = describe(failure)
        self.found.hide()
        self.banner.say("bad", text.what, text.advice)
        self.changed.emit()

    def _surveyed(self, survey: PhotoSurvey) -> None:
        self._handle = None
        if list(survey.folders) != self.folders:
            return
        self.survey = survey
        self.found.show_survey(survey)
        self._judge(survey)
        self.changed.emit()

    def _judge(self, survey: PhotoSurvey) -> None:
        """Say whether the photos are enough."""
        usable = len(survey.scan.usable)
        if usable < MIN_PHOTOS:
            self.banner.say(
                "bad",
                self.tr("{count} usable photos are too few: at least {least} are needed.").format(
                    count=formats.count(usable), least=MIN_PHOTOS
                ),
                self.tr("Add another folder, best with 100 photos or more."),
            )
        elif not survey.enough:
            self.banner.say(
                "bad",
                self.tr("All photos seem to show one scene, so none can be kept back to check the model."),
                self.tr("Add other photos."),
            )
        elif usable < MANY_PHOTOS:
            self.banner.say(
                "warn",
                self.tr("{count} photos are enough to begin with; {many} or more make a better model.").format(
                    count=formats.count(usable), many=MANY_PHOTOS
                ),
            )
        else:
            self.banner.hide()
