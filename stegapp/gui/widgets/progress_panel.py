"""A running job: what it does, how long it may still take, Cancel."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from stegapp.gui.core import formats
from stegapp.gui.core.announcing import announce
from stegapp.gui.core.stage_names import stage_name
from stegapp.gui.widgets.basics import button, muted
from stegapp.progress import Progress

__all__ = ["ProgressPanel"]


class ProgressPanel(QWidget):
    """Shown while a job runs.

    The bar fills by the job's own steps where it counts them and moves to and
    fro where it does not.
    """

    cancel = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._time = muted(wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.button = button(self.tr("&Cancel"), icon="close", hint=self.tr("Stop; nothing is kept (Esc)"))
        self.button.clicked.connect(self._cancel)
        words = QHBoxLayout()
        words.addWidget(self._label)
        words.addStretch(1)
        words.addWidget(self._time)
        left = QVBoxLayout()
        left.setSpacing(7)
        left.addLayout(words)
        left.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addLayout(left, 1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._clock = QElapsedTimer()
        self._stage_clock = QElapsedTimer()
        self._stage = self._count = ""
        self._last = Progress("")
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._show_time)
        self.hide()

    def start(self, words: str = "") -> None:
        """Appear, for a job that has just been submitted."""
        self._clock.start()
        self._stage_clock.start()
        self._stage = self._count = ""
        self._last = Progress("")
        self._label.setText(words or self.tr("Starting…"))
        announce(self, self._label.text())
        self._time.setText("")
        self._bar.setRange(0, 0)
        self.button.setEnabled(True)
        self._tick.start()
        self.show()

    def stop(self) -> None:
        """Disappear."""
        self._tick.stop()
        self.hide()

    def show_count(self, number: int, total: int) -> None:
        """Say which of several things is being worked on; of one alone, nothing."""
        words = self.tr("{number} of {total}")
        self._count = words.format(number=formats.count(number), total=formats.count(total)) if total > 1 else ""
        announce(self, self._count)

    def take_focus(self) -> None:
        """Give Cancel the focus."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def report(self, progress: Progress) -> None:
        """Show one report of the job."""
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._stage_clock.restart()
        self._last = progress
        self._label.setText(" · ".join(part for part in (self._count, stage_name(progress.stage)) if part))
        if progress.total > 0:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.step)
        else:
            self._bar.setRange(0, 0)
        self._show_time()

    @property
    def text(self) -> str:
        """The step now named."""
        return self._label.text()

    def _show_time(self) -> None:
        last = self._last
        elapsed = self._stage_clock.elapsed() / 1000
        if last.total > 0 and 0 < last.step < last.total and elapsed > 1.0:
            left = elapsed / last.step * (last.total - last.step)
            self._time.setText(self.tr("about {time} left").format(time=formats.duration(left)))
        elif self._clock.elapsed() > 2000:
            self._time.setText(formats.duration(self._clock.elapsed() / 1000))

    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self._label.setText(self.tr("Cancelling…"))
        self._time.setText("")
        self.cancel.emit()
