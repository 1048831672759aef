"""The Compare page: two pictures under one zoom, and what lies between them."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.mime import local_paths, picture_in
from stegapp.gui.jobs import comparing
from stegapp.gui.jobs.comparing import Comparison
from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, row
from stegapp.gui.widgets.compare_view import CompareView, Mode
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.figures import Figures
from stegapp.gui.widgets.histogram import ColourScale, Histogram
from stegapp.gui.widgets.inputs import ComboBox
from stegapp.gui.widgets.layouts import Switch
from stegapp.gui.widgets.progress_panel import ProgressPanel
from stegapp.gui.widgets.segments import Segments

__all__ = ["ComparePage"]

_FACTORS = (8, 16, 32, 64)


class ComparePage(Page):
    """Compare any two pictures, a cover and its stego first of all."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("Compare two pictures"))
        self.subtitle.setText(self.tr("See, pixel by pixel, what hiding has changed."))
        self.setAccessibleName(self.title.text())
        self._comparison: Comparison | None = None
        self._first: tuple[Path | QImage, str] | None = None
        self._comparing: JobHandle | None = None
        self._differing: JobHandle | None = None
        self._differences: dict[int, tuple[QImage, ...]] = {}
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.progress = ProgressPanel()
        self.progress.cancel.connect(self.cancel_jobs)
        self.body.addWidget(self.progress)
        self.zone = DropZone("", "", icon="compare", button_text=self.tr("&Browse…"))
        self.zone.browse.connect(self._browse)
        self._views = Switch(self.zone, self._build_comparison())
        self.body.addWidget(self._views, 1)
        self._ask()

    # ------------------------------------------------------------ building

    def _build_comparison(self) -> QWidget:
        self.view = CompareView()
        self.modes = Segments(
            [self.tr("&Side by side"), self.tr("Di&vider"), self.tr("B&link"), self.tr("&Difference")],
            label=self.tr("How to compare"),
        )
        self.modes.chosen.connect(self._choose_mode)
        self._factor = ComboBox(letters=4)
        self._factor.setAccessibleName(self.tr("Amplification of the difference"))
        for factor in _FACTORS:
            self._factor.addItem(f"×{factor}", factor)
        self._factor.setCurrentIndex(len(_FACTORS) - 1)
        self._factor.currentIndexChanged.connect(lambda _: self._show_difference())
        self._zoom = muted(wrap=False)
        self._zoom.setMinimumWidth(56)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.view.zoomed.connect(lambda zoom: self._zoom.setText(f"{round(zoom * 100)} %"))
        tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.addWidget(self.modes)
        zoom = row(
            self._factor,
            None,
            icon_button("minus", self.tr("Zoom out (−)"), on_click=lambda: self.view.zoom_by(0.8)),
            self._zoom,
            icon_button("plus", self.tr("Zoom in (+)"), on_click=lambda: self.view.zoom_by(1.25)),
            icon_button("fit", self.tr("Fit (F)"), on_click=lambda: self.view.fit()),
            button(
                "1:1", kind="quiet", name=self.tr("Show pixels one to one"), on_click=lambda: self.view.actual_size()
            ),
            icon_button("swap", self.tr("Exchange the pictures"), on_click=lambda: self.view.swap()),
            spacing=4,
        )
        tools.addLayout(zoom, 1)
        self.fold(tools)
        self.figures = Figures(columns=4)
        self.histogram = Histogram()
        self.scale = ColourScale([(int(r), int(g), int(b)) for r, g, b in comparing.COLOURS])
        levels = Card(self.tr("Grey levels"))
        levels.body.addWidget(self.histogram)
        self._scale_title = QLabel(self.tr("Colours of the difference"))
        levels.body.addWidget(self._scale_title)
        levels.body.addWidget(self.scale)
        numbers = Card(self.tr("Figures"))
        numbers.header.addWidget(
            button(self.tr("&New comparison"), icon="image", kind="quiet", on_click=lambda: self.start_over())
        )
        numbers.body.addWidget(self.figures)
        numbers.body.addStretch(1)
        below = self.add_columns(numbers, levels, stretch=(3, 2))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        return page

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

    def compare(self, left: Path | QImage, right: Path | QImage, names: tuple[str, str]) -> None:
        """Compare two pictures; what was shown stays if one cannot be read."""
        if self._comparing is not None:
            self._comparing.cancel()
        self.banner.dismiss()
        self.progress.start()
        self._comparing = self.services.runner.submit(
            lambda cancel: comparing.compare(left, right, names, cancel=cancel),
            on_success=self._compared,
            on_failure=self._failed,
            on_progress=self.progress.report,
            on_end=self.progress.stop,
        )

    def _failed(self, failure: Failure) -> None:
        self._first = None
        self._ask()
        tell(self.banner, failure, self)

    def _compared(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._differences = {}
        self._first = None
        self._views.show_page(1)
        left, right = comparison.left, comparison.right
        self.view.show_pictures(left.levels, right.levels, (left.name, right.name))
        self.histogram.show_curves([(side.name, [float(v) for v in side.histogram]) for side in (left, right)])
        same_size = comparison.change is not None
        self.modes.buttons()[Mode.DIFFERENCE].setEnabled(same_size)
        if not same_size:
            self.modes.choose(Mode.SIDE_BY_SIDE)
            self.banner.say(
                "info", self.tr("The pictures differ in size, so their pixels cannot be compared one by one.")
            )
        self._show_figures(comparison)
        self._choose_mode(self.modes.current())

    def _show_figures(self, comparison: Comparison) -> None:
        width, height = comparison.left.size
        size = self.tr("{width} × {height}").format(width=formats.count(width), height=formats.count(height))
        if comparison.change is None:
            other = self.tr("{width} × {height}").format(
                width=formats.count(comparison.right.size[0]), height=formats.count(comparison.right.size[1])
            )
            self.figures.show_figures(
                [
                    (comparison.left.name, size, self.tr("Size in pixels")),
                    (comparison.right.name, other, self.tr("Size in pixels")),
                ]
            )
            return
        changed = comparison.changed_pixels or 0
        figures = [
            (
                self.tr("Likeness (PSNR)"),
                formats.decibels(comparison.psnr_db or 0.0),
                self.tr("Above 40 dB the eye sees no difference."),
            ),
            (
                self.tr("Structure (SSIM)"),
                formats.number(comparison.ssim, 5) if comparison.ssim is not None else "–",
                self.tr("1 means that the structure of the picture is unchanged."),
            ),
            (
                self.tr("Pixels changed"),
                formats.percent(changed / max(1, width * height), 2),
                self.tr("%n pixel(s) differ in their grey level.", None, changed),
            ),
            (
                self.tr("Largest change"),
                self.tr("%n level(s)", None, comparison.max_change or 0),
                self.tr("Of 255 grey levels."),
            ),
        ]
        self.figures.show_figures(figures)

    def _choose_mode(self, index: int) -> None:
        mode = Mode(index)
        self.view.set_mode(mode, animated=self.services.settings.settings.animations)
        for widget in (self._factor, self.scale, self._scale_title):
            widget.setVisible(mode == Mode.DIFFERENCE)
        if mode == Mode.DIFFERENCE:
            self._show_difference()

    def _show_difference(self) -> None:
        comparison = self._comparison
        if comparison is None or comparison.change is None or self.view.mode != Mode.DIFFERENCE:
            return
        factor = int(self._factor.currentData())
        self.scale.set_factor(factor)
        known = self._differences.get(factor)
        if known is not None:
            self.view.show_difference(known)
            return
        change = comparison.change

        def made(levels: tuple[QImage, ...]) -> None:
            self._differences[factor] = levels
            self.view.show_difference(levels)

        if self._differing is not None:
            self._differing.cancel()
        self._differing = self.services.runner.submit(
            lambda _: comparing.difference(change, factor),
            lane=Lane.BACK,
            on_success=made,
            on_failure=lambda failure: tell(self.banner, failure, self),
        )

    def start_over(self) -> None:
        """Go back to the drop zone."""
        self._comparison = None
        self._first = None
        self._differences = {}
        self.view.clear()
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
        if self._comparison is not None and len(found) == 1:
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

    @property
    def busy(self) -> bool:
        """Whether pictures are being read."""
        return self._comparing is not None and self._comparing.running

    def cancel_jobs(self) -> None:
        """Stop reading."""
        if self._comparing is not None and self._comparing.running:
            self._comparing.cancel()

    def wants(self, mime: QMimeData) -> bool:
        """Pictures are welcome."""
        return not self.busy and (mime.hasImage() or bool(local_paths(mime)))

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
