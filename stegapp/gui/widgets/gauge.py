"""A few steps in a row that fill, beside words that say the same: colour and length are never alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from stegapp.gui.theme import colours
from stegapp.gui.widgets.basics import muted, repolish, row
from stegapp.pipeline import Level

__all__ = ["Gauge", "LevelLine"]

_GAP, _HEIGHT = 4, 6


class Gauge(QWidget):
    """Steps of which some are lit, in one of the theme's colours."""

    def __init__(self, steps: int, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._width = steps, width
        self.lit, self._role = 0, "good"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, lit: int, role: str) -> None:
        """Light so many steps, in the colour of `role`."""
        self.lit, self._role = lit, role
        self.update()

    def sizeHint(self) -> QSize:
        """Return its one size."""
        return QSize(self._width, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - (self._steps - 1) * _GAP) / self._steps
        for i in range(self._steps):
            painter.setBrush(c.colour(self._role if i < self.lit else "pressed"))
            painter.drawRoundedRect(QRectF(i * (width + _GAP), 0, width, self.height()), 3, 3)


class LevelLine(QWidget):
    """How conspicuous a picture is: a gauge that fills with the danger, and the verdict."""

    _STEPS = {"hard-to-notice": (1, "good"), "noticeable": (2, "warn"), "stands-out": (3, "bad")}  # noqa: RUF012

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gauge = Gauge(3, 60)
        self._words = muted()
        layout = row(self._gauge, self._words, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.level: Level | None = None
        self.hide()

    @property
    def words(self) -> str:
        """The verdict, "" while there is none."""
        return self._words.text()

    def show_level(self, level: Level | None, words: str) -> None:
        """Show a verdict, why there is none, or nothing at all."""
        self.level = level
        self._words.setText(words)
        self._words.setProperty("muted", level is None)
        self._words.setProperty("role", self._STEPS[level][1] if level == "stands-out" else "")
        repolish(self._words)
        self._gauge.setVisible(level is not None)
        if level is not None:
            self._gauge.show_steps(*self._STEPS[level])
        self.setAccessibleName(words)
        self.setVisible(bool(words))
