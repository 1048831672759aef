"""How much of the picture the message fills, as a bar with words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui.core import formats
from stegapp.gui.error_text import too_long
from stegapp.gui.theme import colours
from stegapp.gui.widgets.basics import muted, repolish
from stegapp.gui.widgets.direction import mirror
from stegapp.gui.widgets.gauge import NoticingLine
from stegapp.gui.widgets.painting import painting
from stegapp.pipeline import Noticing

__all__ = ["CapacityBar"]

_LARGE = 499_900  # bytes, in as many letters as any that a picture carries
_GAP = 14  # pixels


class _Bar(QProgressBar):
    """A level that is read by screen readers, and drawn in one colour while there is room and others without."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.known = False
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            mirror(painter, self)
            whole = QRectF(self.rect())
            painter.setBrush(c.colour("pressed"))
            painter.drawRoundedRect(whole, 4, 4)
            if self.known and self.share > 0:
                role = "accent" if self.share <= 0.9 else "warn" if self.share <= 1 else "bad"
                painter.setBrush(c.colour(role))
                painter.drawRoundedRect(
                    QRectF(0, 0, max(8.0, whole.width() * min(1.0, self.share)), whole.height()), 4, 4
                )


class CapacityBar(QWidget):
    """Shows used and available bytes; every state has words, colour is never alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used: int | None = None
        self._capacity: int | None = None
        self._measuring = self._failed = self._at_least = False
        self._bar = _Bar()
        self._bar.setAccessibleName(self.tr("How much of the picture the message fills"))
        self._words = QLabel()
        self._side = muted(wrap=False)
        self._help = QLabel()
        self._help.setProperty("role", "bad")
        self._help.setWordWrap(True)
        self._help.setTextFormat(Qt.TextFormat.PlainText)
        words = QHBoxLayout()
        words.addWidget(self._words)
        words.addStretch(1)
        words.addWidget(self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._bar)
        layout.addLayout(words)
        waiting = self.tr("How easily it may be noticed is told here, once there are a picture and a message.")
        self.noticing = NoticingLine(waiting)
        policy = self.noticing.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.noticing.setSizePolicy(policy)
        one_place = QGridLayout()  # nothing moves as a message becomes too long
        one_place.addWidget(self.noticing, 0, 0)
        one_place.addWidget(self._help, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(one_place)
        self._show()

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest words beside each other, whatever they say now, so that no page folds by them."""
        size = formats.size(_LARGE)
        told = self.tr("{used} of {capacity}").format(used=size, capacity=size)
        more = self.tr("{used} of {capacity}").format(used=self.tr("more than {size}").format(size=size), capacity=size)
        letters = self.fontMetrics().horizontalAdvance
        beside = max(
            letters(told) + letters(self.tr("after compression")), letters(more) + letters(self.tr("Too long"))
        )
        return QSize(beside + _GAP, super().minimumSizeHint().height())

    @property
    def words(self) -> str:
        """The words under the bar."""
        return self._words.text()

    @property
    def help_text(self) -> str:
        """What is said when the message is too long, else ""."""
        return self._help.text()

    @property
    def too_long(self) -> bool:
        """Whether the message is known not to fit."""
        return self._used is not None and self._capacity is not None and self._used > self._capacity

    def set_used(self, n_bytes: int | None, *, at_least: bool = False) -> None:
        """Set the packed message's length, None while it is not known. at_least: it is that or more."""
        self._used, self._at_least = n_bytes, at_least
        self._show()

    def set_capacity(self, n_bytes: int | None, *, measuring: bool = False, failed: bool = False) -> None:
        """Set what the cover takes: 0 for one that carries nothing, None while it is not known.

        measuring, failed: why it is not known.
        """
        self._capacity = n_bytes
        self._measuring, self._failed = measuring, failed
        self._show()

    def show_noticing(self, found: Noticing | None) -> None:
        """Show how easily the picture may be noticed with the message."""
        self.noticing.show_noticing(found)
        self.noticing.setVisible(not self.help_text)

    def _show(self) -> None:
        used, capacity = self._used, self._capacity
        self._bar.known = capacity is not None and used is not None
        self._bar.share = used / max(capacity, 1) if used is not None and capacity is not None else 0.0
        self._bar.setValue(round(100 * min(1.0, self._bar.share)))
        self._bar.update()
        side, help_text = "", ""
        size = formats.size(used or 0)
        if self._at_least:
            size = self.tr("more than {size}").format(size=size)
        if capacity is None:
            if self._measuring:
                words = self.tr("Measuring how much fits…")
            elif self._failed:
                words = self.tr("How much fits could not be measured")
            else:
                words = self.tr("Choose a picture to see how much fits")
            if used:
                side = self.tr("{size} after compression").format(size=size)
        elif capacity == 0:
            words = self.tr("This picture cannot carry a message")
        elif used is None:
            words = self.tr("Room for {capacity}").format(capacity=formats.size(capacity))
        else:
            words = self.tr("{used} of {capacity}").format(used=size, capacity=formats.size(capacity))
            if used > capacity:
                side = self.tr("Too long")
                told = too_long(used, capacity, at_least=self._at_least)
                help_text = f"{told.what} {told.advice}"
            else:
                side = self.tr("after compression") if used else ""
        self._words.setText(words)
        self._side.setText(side)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self.noticing.setHidden(bool(help_text))  # a message that does not fit is in nobody's way
        self._words.setProperty("role", "bad" if self.too_long or capacity == 0 else "")
        repolish(self._words)
        self.setAccessibleName(f"{words}. {help_text}".strip())
