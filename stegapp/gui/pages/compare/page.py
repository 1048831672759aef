"""The Compare page: two pictures under one zoom, and what lies between them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from stegapp.errors import ImageRefused
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.mime import local_paths, picture_in
from stegapp.gui.jobs import comparing
from stegapp.gui.jobs.comparing import Comparison, Picture
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.pages.compare.result import ComparisonResult
from stegapp.gui.pages.job_page import JobPage
from stegapp.gui.services import Services
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.layouts import Switch

__all__ = ["ComparePage"]


class ComparePage(JobPage):
    """Compare any two pictures, a cover and its stego first of all."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.title.setText(self.tr("Compare two pictures"))
        self.subtitle.setText(self.tr("See, pixel by pixel, what hiding has changed."))
        self.setAccessibleName(self.title.text())
        self._first: tuple[Path | QImage, str] | None = None
        self.body.addWidget(self.banner)
        self.body.addWidget(self.progress)
        self.zone = DropZone("", "", icon="compare", button_text=self.tr("&Browse…"))
        self.zone.browse.connect(self._browse)
        self.result = ComparisonResult(services)
        self.fold(self.result.tools)
        self.fold(self.result.more)
        self.result.lay_out(self.add_columns(self.result.numbers, self.result.levels, stretch=(3, 2)))
        self.result.restart_wanted.connect(self.start_over)
        self.result.failed.connect(lambda failure: tell(self.banner, failure, self))
        self._views = Switch(self.zone, self.result)
        self.body.addWidget(self._views, 1)
        self._ask()

    def _ask(self) -> None:
        """Word the empty state for the first or the second picture."""
        title, hint = self.zone.labels
        if self._first is None:
            title.setText(self.tr("Drop two pictures here"))
            hint.setText(self.tr("a cover and the picture with the message, or any two of the same size"))
        else:
            title.setText(self.tr("Now the second picture"))
            hint.setText(self.tr("The first one is {name}.").format(name=self._first[1]))
        self.zone.setAccessibleName(title.text())

    # ------------------------------------------------------------ comparing

    def compare(self, left: Picture, right: Picture, names: tuple[str, str]) -> None:
        """Compare two pictures; what was shown stays if one cannot be read."""
        self.cancel_jobs()
        self.banner.dismiss()
        pair, read = ((left, names[0]), (right, names[1])), list[str]()
        self.progress.start()
        self.job = self.services.runner.submit(
            lambda cancel: comparing.compare(left, right, names, read=read, cancel=cancel),
            on_success=self._compared,
            on_failure=lambda failure: self._failed(failure, pair[1 - min(len(read), 1)]),
            on_progress=self.progress.report,
            on_end=self._ended,
        )

    def _ended(self) -> None:
        if not self.busy:  # or another comparison runs already, and this one was cancelled for it
            self.progress.stop()

    def _failed(self, failure: Failure, other: tuple[Picture, str]) -> None:
        """Tell it. other: the picture that is not the bad one, which waits for another."""
        self._first = None
        if isinstance(failure.error, ImageRefused) and self.result.comparison is None:
            picture, name = other
            if isinstance(picture, Path | QImage):
                self._first = (picture, name)
        self._ask()
        tell(self.banner, failure, self)

    def _compared(self, comparison: Comparison) -> None:
        self._first = None
        self._views.show_page(1)
        if comparison.difference is None:
            self.banner.say(
                "info", self.tr("The pictures differ in size, so their pixels cannot be compared one by one.")
            )
        elif comparison.jpeg:
            self.banner.say(
                "info",
                self.tr(
                    "A JPEG stores no pixels: what is compared are those that come of decoding it. One change in the "
                    "file moves many of them a little."
                ),
            )
        self._show_figures(comparison)
        self.result.show_comparison(comparison)

    def _show_figures(self, comparison: Comparison) -> None:
        width, height = comparison.left.size
        size = self.tr("{width} × {height}").format(width=formats.count(width), height=formats.count(height))
        if comparison.difference is None:
            other = self.tr("{width} × {height}").format(
                width=formats.count(comparison.right.size[0]), height=formats.count(comparison.right.size[1])
            )
            self.result.figures.show_figures(
                [
                    (comparison.left.name, size, self.tr("Size in pixels")),
                    (comparison.right.name, other, self.tr("Size in pixels")),
                ]
            )
            return
        found = comparison.difference
        figures = [
            (
                self.tr("Closeness (PSNR)"),
                formats.decibels(found.psnr_db),
                self.tr("Above 40 dB the eye sees no difference."),
            ),
            (
                self.tr("Likeness (SSIM)"),
                formats.number(found.ssim, 5) if found.ssim is not None else "–",
                self.tr("1 means that the structure of the picture is unchanged."),
            ),
            (
                self.tr("Pixels changed"),
                formats.percent(found.changed_pixels / max(1, width * height), 2),
                self.tr("%Ln pixel(s) differ.", None, found.changed_pixels),
            ),
            (
                self.tr("Largest change"),
                self.tr("%Ln level(s)", None, found.max_change),
                self.tr("Of 255 levels."),
            ),
        ]
        self.result.figures.show_figures(figures)

    def start_over(self) -> None:
        """Go back to the drop zone."""
        self._first = None
        self.result.clear()
        self.banner.dismiss()
        self._ask()
        self._views.show_page(0)

    # ------------------------------------------------------------ choosing

    def _browse(self) -> None:
        folder = self.services.open_folder
        paths = dialogs.choose_pictures(self, self.tr("Choose two pictures"), folder)
        self._add([(path, path.name) for path in paths])

    def _add(self, found: list[tuple[Path | QImage, str]]) -> None:
        if not found:
            return
        if len(found) > 2:
            self.banner.say("bad", self.tr("Only two pictures can be compared."), self.tr("Drop two of them."))
            return
        if self.result.comparison is not None and len(found) == 1:
            self.start_over()
        pair = [self._first, *found] if self._first is not None else list(found)
        self.banner.dismiss()
        if len(pair) == 1:
            self._first = pair[0]
            self._ask()
            return
        (left, left_name), (right, right_name) = [item for item in pair if item is not None][-2:]
        self.compare(left, right, (left_name, right_name))

    # ------------------------------------------------------------ window

    def set_dragging(self, dragging: bool) -> None:
        """Light up the drop zone."""
        self.zone.set_dragging(dragging)

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Use one or two dropped or pasted pictures."""
        paths = local_paths(mime)
        if paths:
            self._add([(path, path.name) for path in paths])
            return
        source = picture_in(mime)
        if source is not None and source.image is not None:
            self._add([(source.image, self.tr("Pasted picture"))])
