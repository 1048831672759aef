"""What lies between two pictures: both under one zoom, their difference, grey levels and figures."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from stegapp.gui.core import formats
from stegapp.gui.jobs import comparing
from stegapp.gui.jobs.comparing import Comparison
from stegapp.gui.jobs.latest import Latest
from stegapp.gui.jobs.worker import Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.basics import Card, button, icon_button, muted, row
from stegapp.gui.widgets.compare_view import CompareView, Mode
from stegapp.gui.widgets.figures import Figures
from stegapp.gui.widgets.histogram import ColourScale, Histogram
from stegapp.gui.widgets.inputs import ComboBox
from stegapp.gui.widgets.segments import Segments

__all__ = ["ComparisonResult"]

_FACTORS = (8, 16, 32, 64)
_REMEMBERED = 40_000_000  # pixels of differences, 4 bytes each

translate = QCoreApplication.translate


class ComparisonResult(QWidget):
    """Shows one comparison. differences: their pictures, by amplification and plane, each made when first wanted.

    The page folds `tools` and `more` in them, and puts `numbers` and `levels` side by side where there is room.
    """

    restart_wanted = Signal()
    failed = Signal(object)  # Failure

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._differing = Latest(services.runner, Lane.BACK)
        self.comparison: Comparison | None = None
        self.differences: dict[tuple[int, int | None], tuple[QImage, ...]] = {}
        self.view = CompareView()
        self.legend = self._build_legend()
        self.tools = self._build_tools()
        self.numbers = self._build_numbers()
        self.levels = self._build_levels()

    def lay_out(self, below: QBoxLayout) -> None:
        """Put the parts in their places. below: the numbers and the levels."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self.tools)
        column.addWidget(self.view, 1)
        column.addLayout(below)

    def _build_tools(self) -> QBoxLayout:
        self.modes = Segments(
            [
                translate("ComparePage", "&Side by side"),
                translate("ComparePage", "Di&vider"),
                translate("ComparePage", "B&link"),
                translate("ComparePage", "&Difference"),
            ],
            label=translate("ComparePage", "How to compare"),
        )
        self.modes.chosen.connect(self._choose_mode)
        self.factor = ComboBox(letters=4)
        self.factor.setAccessibleName(translate("ComparePage", "Amplification of the difference"))
        for factor in _FACTORS:
            self.factor.addItem(f"×{formats.count(factor)}", factor)
        self.factor.setCurrentIndex(len(_FACTORS) - 1)
        self.factor.currentIndexChanged.connect(lambda _: self._show_difference())
        self.plane = ComboBox(whole=True)
        self.plane.setAccessibleName(translate("ComparePage", "Colours that are compared"))
        for name, plane in (
            (translate("ComparePage", "All colours"), None),
            (translate("ComparePage", "Red"), 0),
            (translate("ComparePage", "Green"), 1),
            (translate("ComparePage", "Blue"), 2),
        ):
            self.plane.addItem(name, plane)
        self.plane.currentIndexChanged.connect(lambda _: self._choose_plane())
        self.plane.hide()
        tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        tools.addWidget(self.modes)
        self.more = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.more.addLayout(row(self.plane, self.factor, None, spacing=4))
        self.more.addLayout(self._build_zoom(), 1)
        tools.addLayout(self.more, 1)
        return tools

    def _build_zoom(self) -> QHBoxLayout:
        zoom = muted(wrap=False)
        zoom.setMinimumWidth(56)
        zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        view = self.view
        view.zoomed.connect(lambda value: zoom.setText(formats.percent(value, 0)))
        single, one = translate("ComparePage", "Show pixels one to one"), formats.count(1)
        return row(
            None,
            icon_button("minus", translate("ComparePage", "Zoom out (−)"), on_click=lambda: view.zoom_by(0.8)),
            zoom,
            icon_button("plus", translate("ComparePage", "Zoom in (+)"), on_click=lambda: view.zoom_by(1.25)),
            icon_button("fit", translate("ComparePage", "Fit (F)"), on_click=view.fit),
            button(f"{one}:{one}", kind="quiet", name=single, on_click=view.actual_size),
            icon_button("swap", translate("ComparePage", "Exchange the pictures"), on_click=view.swap),
            spacing=4,
        )

    def _build_numbers(self) -> Card:
        self.figures = Figures(columns=4)
        card = Card(translate("ComparePage", "Figures"))
        card.header.addWidget(
            button(
                translate("ComparePage", "&New comparison"),
                icon="image",
                kind="quiet",
                on_click=self.restart_wanted.emit,
            )
        )
        card.body.addWidget(self.figures)
        card.body.addStretch(1)
        return card

    def _build_levels(self) -> Card:
        self.histogram = Histogram()
        card = self._levels_card = Card(translate("ComparePage", "Grey levels"))
        card.body.addWidget(self.histogram)
        return card

    def _build_legend(self) -> QFrame:
        """Return what the colours of the difference mean; it lies in a corner of the view, and takes no clicks."""
        self.scale = ColourScale([(int(r), int(g), int(b)) for r, g, b in comparing.COLOURS])
        legend = QFrame()
        legend.setProperty("legend", True)
        legend.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(legend)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.setSpacing(6)
        inside.addWidget(muted(translate("ComparePage", "Colours of the difference"), wrap=False, small=True))
        inside.addWidget(self.scale)
        corner = QVBoxLayout(self.view)
        corner.setContentsMargins(10, 10, 10, 10)
        corner.addWidget(legend, 0, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        return legend

    # ------------------------------------------------------------ what it shows

    def show_comparison(self, comparison: Comparison) -> None:
        """Show two pictures, in the mode chosen before if there can be a difference."""
        self._differing.cancel()
        self.comparison = comparison
        self.differences = {}
        left, right = comparison.left, comparison.right
        self.view.show_pictures(left.levels, right.levels, (left.name, right.name))
        self.plane.setVisible(comparison.colour)
        if not comparison.colour:
            self.plane.setCurrentIndex(0)
        self._show_levels()
        same_size = comparison.difference is not None
        self.modes.buttons()[Mode.DIFFERENCE].setEnabled(same_size)
        if not same_size:
            self.modes.choose(Mode.SIDE_BY_SIDE)
        self._choose_mode(self.modes.current())

    @property
    def _plane(self) -> int | None:
        """The plane that is looked at, None for all together."""
        chosen = self.plane.currentData()
        return None if chosen is None else int(chosen)

    def _choose_plane(self) -> None:
        self._show_levels()
        self._show_difference()

    def _show_levels(self) -> None:
        """Show how the levels of both pictures are spread: their brightness, or one colour."""
        comparison, plane = self.comparison, self._plane
        if comparison is None:
            return
        number = 0 if plane is None else plane + 1
        sides = (comparison.left, comparison.right)
        self.histogram.show_curves([(side.name, [float(v) for v in side.histograms[number]]) for side in sides])
        title = translate("ComparePage", "Grey levels")
        if comparison.colour:
            title = translate("ComparePage", "Brightness") if plane is None else self.plane.currentText()
        self._levels_card.title.setText(title)

    def clear(self) -> None:
        """Forget the pictures."""
        self._differing.cancel()
        self.comparison = None
        self.differences = {}
        self.view.clear()

    def _choose_mode(self, index: int) -> None:
        mode = Mode(index)
        self.view.set_mode(mode, animated=self._services.settings.settings.animations)
        for widget in (self.factor, self.legend):
            widget.setVisible(mode == Mode.DIFFERENCE)
        if mode == Mode.DIFFERENCE:
            self._show_difference()

    def _show_difference(self) -> None:
        comparison = self.comparison
        if comparison is None or comparison.difference is None or self.view.mode != Mode.DIFFERENCE:
            return
        key = factor, plane = int(self.factor.currentData()), self._plane
        self.scale.set_factor(factor)
        known = self.differences.get(key)
        if known is not None:
            self.view.show_difference(known)
            return
        change = comparison.difference.change

        def made(levels: tuple[QImage, ...]) -> None:
            pixels = levels[0].width() * levels[0].height()
            while self.differences and (len(self.differences) + 1) * pixels > _REMEMBERED:
                self.differences.pop(next(iter(self.differences)))  # the oldest
            self.differences[key] = levels
            self.view.show_difference(levels)

        self._differing.start(
            lambda _: comparing.difference(change, factor, plane),
            on_success=made,
            on_failure=lambda failure: self.failed.emit(failure),
        )
