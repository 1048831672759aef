"""Step 1, Photos: folders in, what they hold out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QProgressBar, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core_texts import localised
from stegapp.gui.error_text import describe
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, row
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.figures import Figures
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.widgets.words import Words
from stegapp.gui.wizard.layout_helpers import clear
from stegapp.gui.wizard.photo_survey import MANY_PHOTOS, Survey, survey
from stegapp.gui.wizard.runs import Run
from stegapp.progress import Progress
from stegapp.training.photos import MIN_PHOTOS

__all__ = ["PhotosStep"]

_PREVIEW = 72
_SKIPPED_SHOWN = 500


class PhotosStep(QWidget):
    """Folders are dropped or browsed and looked through in the background."""

    changed = Signal()
    resume_wanted = Signal(object)  # Run
    discard_wanted = Signal(object)  # Run

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._handle: JobHandle | None = None
        self.folders: list[Path] = []
        self.survey: Survey | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.notice = Banner()
        """What became of unfinished trainings."""
        column.addWidget(self.notice)
        self._unfinished = Card(self.tr("Unfinished trainings"))
        self._unfinished_rows = QVBoxLayout()
        self._unfinished_rows.setSpacing(8)
        self._unfinished.body.addLayout(self._unfinished_rows)
        self._unfinished.hide()
        column.addWidget(self._unfinished)
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
        column.addWidget(self._build_found(), 1)

    def _build_found(self) -> Card:
        self.found = Card(self.tr("What they hold"))
        self._scanning = muted()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Looking through the photos"))
        self.figures = Figures(columns=4)
        self.opinion = Words()
        self.opinion.setWordWrap(True)
        self._previews = QWidget()
        self._grid = FlowLayout(self._previews, gap=6)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._skipped_title = muted()
        self.skipped = QListWidget()
        self.skipped.setAccessibleName(self.tr("Skipped files"))
        self.skipped.setMinimumHeight(90)
        self.skipped.setMaximumHeight(190)
        self.skipped.setWordWrap(True)
        for part in (self._scanning, self._bar, self.figures, self.opinion, self._previews, self._skipped_title):
            self.found.body.addWidget(part)
        self.found.body.addWidget(self.skipped)
        self.found.body.addStretch(1)
        self.found.hide()
        return self.found

    # ------------------------------------------------------------ unfinished runs

    def show_unfinished(self, runs: list[Run]) -> None:
        """Offer to go on with these."""
        clear(self._unfinished_rows)
        for run in runs:
            line = QWidget()
            name = ElidedLabel(f"{run.plan.name}: {self._standing(run)}")
            go_on = button(
                self.tr("Go on"),
                name=self.tr("Go on with {name}").format(name=run.plan.name),
                on_click=partial(self.resume_wanted.emit, run),
            )
            away = icon_button(
                "trash",
                self.tr("Throw {name} away").format(name=run.plan.name),
                on_click=partial(self.discard_wanted.emit, run),
            )
            placed = row(name, go_on, away)
            placed.setStretch(0, 1)
            line.setLayout(placed)
            self._unfinished_rows.addWidget(line)
        self._unfinished.setVisible(bool(runs))

    def _standing(self, run: Run) -> str:
        if run.done:
            return self.tr("trained, not proved yet")
        stage = {"jt": self.tr("JT-stage"), "sf": self.tr("SF-stage")}.get(run.stage, "")
        if stage and run.total:
            return self.tr("{stage}, {percent}, {time} spent").format(
                stage=stage, percent=formats.percent(run.step / run.total, 0), time=formats.duration(run.seconds)
            )
        return self.tr("at its beginning")

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
        self._show_results(False)
        self.changed.emit()
        if not self.folders:
            return
        folders = list(self.folders)
        self._bar.setRange(0, 0)
        self._scanning.setText(self.tr("Looking for pictures…"))
        handle = self._services.runner.submit(
            lambda token: survey(folders, token=token),
            lane=Lane.TRAINING,
            on_progress=self._scanned,
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

    def _show_results(self, shown: bool) -> None:
        for part in (self.figures, self.opinion, self._previews, self._skipped_title, self.skipped):
            part.setVisible(shown)
        self._bar.setVisible(not shown)
        self._scanning.setVisible(not shown)

    def _scanned(self, progress: Progress) -> None:
        if progress.total:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.step)
        self._scanning.setText(
            self.tr("{done} of {total} files looked at, {usable} photos found").format(
                done=formats.count(progress.step),
                total=formats.count(progress.total),
                usable=formats.count(int(progress.metrics.get("usable", 0))),
            )
        )

    def _failed(self, failure: Failure) -> None:
        self._handle = None
        text = describe(failure)
        self.found.hide()
        self.banner.say("bad", text.what, text.advice)
        self.changed.emit()

    def _surveyed(self, found: Survey) -> None:
        self._handle = None
        if list(found.folders) != self.folders:
            return
        self.survey = found
        scan = found.scan
        self._show_results(True)
        low, high = found.sides
        self.figures.show_figures(
            [
                (self.tr("Usable photos"), formats.count(len(scan.usable)), self.tr("Pictures the training can use.")),
                (
                    self.tr("Different scenes"),
                    formats.count(found.photographs),
                    self.tr("Pictures that look alike are counted once. They stay together when some are kept back."),
                ),
                (
                    self.tr("Shorter side"),
                    self.tr("{low} to {high} px").format(low=low, high=high) if low != high else f"{low} px",
                    self.tr("Smallest and largest of the photos."),
                ),
                (self.tr("Skipped"), formats.count(len(scan.skipped)), self.tr("Listed below, each with its reason.")),
            ]
        )
        self._show_previews(found)
        self._show_skipped(found)
        self._judge(found)
        self.changed.emit()

    def _show_previews(self, found: Survey) -> None:
        clear(self._grid)
        for name, image in found.previews:
            view = QLabel()
            view.setFixedSize(QSize(_PREVIEW, _PREVIEW))
            view.setPixmap(
                QPixmap.fromImage(image).scaled(
                    _PREVIEW,
                    _PREVIEW,
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            view.setToolTip(name)
            view.setAccessibleName(name)
            self._grid.addWidget(view)
        self._previews.setVisible(bool(found.previews))

    def _show_skipped(self, found: Survey) -> None:
        skipped = found.scan.skipped
        self.skipped.clear()
        for item in skipped[:_SKIPPED_SHOWN]:
            entry = QListWidgetItem(f"{item.path.name}: {localised(item.reason)}")
            entry.setToolTip(str(item.path))
            self.skipped.addItem(entry)
        more = len(skipped) - _SKIPPED_SHOWN
        self._skipped_title.setText(
            self.tr("Skipped, with reasons")
            + (f" ({formats.count(_SKIPPED_SHOWN)} / {formats.count(len(skipped))})" if more > 0 else "")
        )
        self.skipped.setVisible(bool(skipped))
        self._skipped_title.setVisible(bool(skipped))

    def _judge(self, found: Survey) -> None:
        usable = len(found.scan.usable)
        words = {
            "dark": self.tr("Most photos are dark: add bright ones, or the model will be unsure in bright skies."),
            "bright": self.tr("Most photos are very bright: add darker ones."),
            "smooth": self.tr("Most photos are very smooth, as if drawn or blurred: add some with fine detail."),
            "small": self.tr("Most photos are smaller than 512 pixels and get enlarged: add larger ones if you can."),
            "alike": self.tr("Many photos show the same scene: other subjects would teach the model more."),
        }
        opinions = " ".join(words[name] for name in found.opinions)
        self.opinion.setText(opinions or self.tr("The photos are varied enough in brightness, detail and subjects."))
        self.opinion.setProperty("muted", not opinions)
        if usable < MIN_PHOTOS:
            self.banner.say(
                "bad",
                self.tr("{count} usable photos are too few: at least {least} are needed.").format(
                    count=formats.count(usable), least=MIN_PHOTOS
                ),
                self.tr("Add another folder, best with 100 photos or more."),
            )
        elif not found.enough:
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
