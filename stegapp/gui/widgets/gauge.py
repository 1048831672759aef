"""A few steps in a row that fill, beside words that say the same: colour and length are never alone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui.core import formats
from stegapp.gui.core.accessibility import mark_opening
from stegapp.gui.core_texts import localised
from stegapp.gui.theme import colours
from stegapp.gui.widgets.basics import button, heading, muted, repolish, row
from stegapp.gui.widgets.direction import mirror
from stegapp.gui.widgets.painting import painting
from stegapp.pipeline import Level, Noticing
from stegapp.pipeline.noticing import LEVEL_WORDS, possible

__all__ = ["Gauge", "NoticingLine"]

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
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            mirror(painter, self)
            width = (self.width() - (self._steps - 1) * _GAP) / self._steps
            for i in range(self._steps):
                painter.setBrush(c.colour(self._role if i < self.lit else "pressed"))
                painter.drawRoundedRect(QRectF(i * (width + _GAP), 0, width, self.height()), 3, 3)


class NoticingLine(QWidget):
    """How easily a picture may be noticed: a gauge that fills with the danger, the verdict, why, and what to do.

    waiting: what it says while there is no verdict; "" to be hidden then. It keeps its room either way.
    """

    _STEPS = {"hard-to-notice": (1, "good"), "noticeable": (2, "warn"), "stands-out": (3, "bad")}  # noqa: RUF012

    def __init__(self, waiting: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self.level: Level | None = None
        self.gauge = Gauge(3, 60)
        self._verdict = heading("")
        self._verdict.setWordWrap(True)
        self._because = muted()
        if waiting:  # for what somebody types
            found = (formats.sentences((localised(one.reason), localised(one.advice))) for one in possible())
            self._because.keep_room_for((waiting, *found))
            self._verdict.keep_room_for(localised(words) for words in LEVEL_WORDS.values())
        self._because.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.toggle = button(
            self.tr("Details"), kind="quiet", hint=self.tr("Show the numbers, and where they are from")
        )
        self.toggle.setCheckable(True)
        mark_opening(self.toggle)
        self.toggle.toggled.connect(self._open)
        policy = self.toggle.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.toggle.setSizePolicy(policy)
        self.details = muted(small=True)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        line = row(self.gauge, self._verdict, self.toggle, spacing=10)
        line.setStretch(1, 1)
        layout.addLayout(line)
        layout.addWidget(self._because)
        layout.addWidget(self.details)
        self.show_noticing(None)

    @property
    def words(self) -> str:
        """The verdict with its reason and advice, "" while there is none."""
        return f"{self._verdict.text()}. {self._because.text()}" if self._verdict.text() else ""

    def show_noticing(self, found: Noticing | None) -> None:
        """Show a verdict, or that there is none yet."""
        self.level = found.level if found is not None else None
        lit, role = self._STEPS[self.level] if self.level is not None else (0, "muted")
        self.gauge.show_steps(lit, role)
        self._verdict.setText(localised(found.words) if found is not None else "")
        self._verdict.setProperty("role", role if role in ("good", "bad") else "")
        repolish(self._verdict)
        because = (localised(found.reason), localised(found.advice)) if found is not None else (self._waiting,)
        self._because.setText(formats.sentences(because))
        details = [localised(words) for words in found.details] if found is not None else []
        self.details.setText(formats.sentences(details))
        self.toggle.setVisible(bool(details))
        self._open(self.toggle.isChecked() and bool(details))
        self.setAccessibleName(self.words or self._waiting)
        self.setVisible(found is not None or bool(self._waiting))

    def _open(self, opened: bool) -> None:
        self.details.setVisible(opened)
