"""Live curves of a training."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QWidget

from stegapp.gui.widgets.curve import Curve, Series
from stegapp.gui.wizard.history import History

__all__ = ["CurvesView"]


class CurvesView(QWidget):
    """Loss, bits read right, visibility and bits per pixel over the steps of both stages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(270)
        self.setAccessibleName(self.tr("Curves of the training"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(14)
        self.charts = {
            "loss": Curve("", self.tr("Loss"), log=True),
            "rounded_accuracy": Curve("", ""),
            "psnr_db": Curve("", self.tr("Closeness (PSNR), dB")),
            "gmi": Curve("", ""),
        }
        self.show_kind(on_blocks=False)
        for number, chart in enumerate(self.charts.values()):
            chart.setMinimumHeight(120)
            grid.addWidget(chart, number // 2, number % 2)

    def show_kind(self, *, on_blocks: bool) -> None:
        """Say what is measured. on_blocks: in places of blocks after compression, instead of in pixels."""
        accuracy, gmi = self.tr("Bits read right; dots: unrounded, star: picked"), self.tr("Bits per pixel (GMI)")
        if on_blocks:
            accuracy, gmi = self.tr("Bits read right after JPEG; star: picked"), self.tr("Bits per place (GMI)")
        self.charts["rounded_accuracy"].name_y(accuracy)
        self.charts["gmi"].name_y(gmi)

    def sizeHint(self) -> QSize:
        """Return what fits below the figures in a window of common size."""
        return QSize(600, 290)

    def show_history(self, history: History) -> None:
        """Draw these curves."""
        for name, chart in self.charts.items():
            series = [Series(history.curves[name])]
            stars: tuple[tuple[float, float], ...] = ()
            if name == "rounded_accuracy":
                series.insert(0, Series(history.curves["accuracy"], dotted=True))
                stars = tuple(history.picks.values())
            chart.show_series(series, stars=stars, border=history.border)
