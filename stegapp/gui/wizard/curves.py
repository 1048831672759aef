"""Live curves of a training. The only module of the window that imports pyqtgraph, and only when it is shown."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from stegapp.gui.theme import colours, themes
from stegapp.gui.wizard.history import History

__all__ = ["CurvesView"]


class CurvesView(pg.GraphicsLayoutWidget):
    """Loss, bits read right, visibility and bits per pixel over the steps of both stages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        pg.setConfigOptions(antialias=True)
        super().__init__(parent)
        self.setMinimumHeight(270)
        self.setAccessibleName(self.tr("Curves of the training"))
        self.ci.layout.setSpacing(14)
        for column in (0, 1):
            self.ci.layout.setColumnStretchFactor(column, 1)
            self.ci.layout.setColumnPreferredWidth(column, 300)
        self._plots: dict[str, pg.PlotItem] = {}
        self._lines: dict[str, pg.PlotDataItem] = {}
        self._borders: list[pg.InfiniteLine] = []
        self._history = History()
        self._pick = pg.ScatterPlotItem(symbol="star", size=16)
        for index, (name, title) in enumerate(
            (
                ("loss", self.tr("Loss")),
                ("accuracy", self.tr("Bits read right; dots: unrounded, star: picked")),
                ("psnr_db", self.tr("Visibility (PSNR), dB")),
                ("gmi", self.tr("Bits per pixel (GMI)")),
            )
        ):
            axes = {"left": _LogAxis("left")} if name == "loss" else {}
            plot = self.addPlot(row=index // 2, col=index % 2, axisItems=axes)
            plot.setMenuEnabled(False)
            plot.setMouseEnabled(False, False)
            plot.hideButtons()
            plot.setTitle(title, size="9pt")
            plot.showGrid(x=False, y=True, alpha=0.15)
            plot.getAxis("left").setWidth(46)
            border = pg.InfiniteLine(angle=90)
            border.hide()
            plot.addItem(border, ignoreBounds=True)
            self._borders.append(border)
            self._plots[name] = plot
        for name, plot in self._plots.items():
            self._lines[name] = plot.plot()
        self._lines["rounded_accuracy"] = self._plots["accuracy"].plot()
        self._plots["accuracy"].addItem(self._pick)
        themes().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return what fits below the figures in a window of common size."""
        return QSize(600, 290)

    def show_history(self, history: History) -> None:
        """Draw these curves."""
        self._history = history
        for name, line in self._lines.items():
            points = history.curves[name]
            ys = [math.log10(y) for _, y in points] if name == "loss" else [y for _, y in points]
            line.setData([x for x, _ in points], ys)
        self._pick.setData([x for x, _ in history.picks.values()], [y for _, y in history.picks.values()])
        for border in self._borders:
            border.setVisible(history.border is not None)
            if history.border is not None:
                border.setValue(history.border)

    def _restyle(self) -> None:
        c = colours()
        self.setBackground(c.card)
        for plot in self._plots.values():
            for side in ("left", "bottom"):
                axis = plot.getAxis(side)
                axis.setPen(c.line)
                axis.setTextPen(c.muted)
            plot.titleLabel.setText(plot.titleLabel.text, color=c.muted)
        solid = pg.mkPen(c.accent, width=2)
        for name, line in self._lines.items():
            line.setPen(pg.mkPen(c.muted, width=2, style=Qt.PenStyle.DotLine) if name == "accuracy" else solid)
        for border in self._borders:
            border.setPen(pg.mkPen(c.edge, style=Qt.PenStyle.DashLine))
        self._pick.setBrush(c.warn)
        self._pick.setPen(c.card)


class _LogAxis(pg.AxisItem):
    """Names logarithms by their numbers: pyqtgraph's own logarithmic axis lets its labels overlap."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return one label for each place."""
        return [f"{10**value:.3g}" for value in values]
