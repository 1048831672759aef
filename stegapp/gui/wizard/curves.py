"""Live curves of a training. The only module of the window that imports pyqtgraph, and only when it is shown."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
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
        self._plots: dict[str, pg.PlotItem] = {}
        self._lines: dict[str, pg.PlotDataItem] = {}
        self._borders: list[pg.InfiniteLine] = []
        self._history = History()
        self._pick = pg.ScatterPlotItem(symbol="star", size=16)
        for index, (name, title) in enumerate(
            (
                ("loss", self.tr("Loss")),
                ("accuracy", self.tr("Bits read right: line after rounding, dots before; star = picked")),
                ("psnr_db", self.tr("Visibility (PSNR), dB")),
                ("gmi", self.tr("Bits per pixel (GMI)")),
            )
        ):
            plot = self.addPlot(row=index // 2, col=index % 2)
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
        self._plots["loss"].setLogMode(y=True)
        for name, plot in self._plots.items():
            self._lines[name] = plot.plot()
        self._lines["rounded_accuracy"] = self._plots["accuracy"].plot()
        self._plots["accuracy"].addItem(self._pick)
        themes().changed.connect(self._restyle)
        self._restyle()

    def show_history(self, history: History) -> None:
        """Draw these curves."""
        self._history = history
        for name, line in self._lines.items():
            points = history.curves[name]
            line.setData([x for x, _ in points], [y for _, y in points])
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
