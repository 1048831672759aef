"""When nobody has used the window for a while: so that a message does not stay on the screen of an empty chair."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

__all__ = ["LAST_SECONDS", "IdleWatch"]

LAST_SECONDS = 60
"""Before the end, for which each second is told."""

_USE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TabletPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


def _seconds() -> float:
    """Return seconds that rise while the computer sleeps too, where the system counts these."""
    counted = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if counted is None else time.clock_gettime(counted)


class IdleWatch(QObject):
    """Watches the window of `page` from `watch` on, until it has not been used for so long or `stop`.

    What the window system sends to the window counts as use: keys, the mouse, touches. clock: seconds that rise.
    """

    expired = Signal()
    told = Signal(int)  # seconds left: all of them whenever the window is used, each of the last ones

    def __init__(self, page: QWidget, *, clock: Callable[[], float] = _seconds) -> None:
        super().__init__(page)
        self._page = page
        self._clock = clock
        self._limit = 0
        self._since = 0.0
        self._last = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def watching(self) -> bool:
        """Whether it will expire some time."""
        return self._limit > 0

    def watch(self, seconds: int) -> None:
        """Begin anew with so many seconds; 0 stops."""
        self.stop()
        if not seconds:
            return
        self._limit = seconds
        self._attach()
        if self._page.window().windowHandle() is None:  # a new window that takes over: about to be shown
            QTimer.singleShot(0, self, self._attach)
        self._last, self._since = True, self._clock()
        self.used()

    def _attach(self) -> None:
        handle = self._page.window().windowHandle()
        if handle is not None and self.watching:
            handle.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._limit = 0
        self._timer.stop()
        handle = self._page.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def used(self) -> None:
        """Count from now; if the time is over, as after the computer slept, it is too late for that."""
        if self.watching and self._clock() - self._since >= self._limit:
            self.look()
            return
        self._since = self._clock()
        if self._last and self.watching:  # a mouse moves many times a second: nothing else is done for it
            self._last = False
            self.look()

    def look(self) -> None:
        """Tell how much is left, or that nothing is, and look again in time."""
        if not self.watching:
            return
        left = self._limit - (self._clock() - self._since)
        if left <= 0:
            self.stop()
            self.expired.emit()
            return
        self._last = left <= LAST_SECONDS
        self.told.emit(math.ceil(left))
        pause = left - math.floor(left - 0.001) if self._last else left - LAST_SECONDS
        self._timer.start(max(10, math.ceil(1000 * pause)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of keys and the mouse, and let all pass."""
        if event.type() in _USE:
            self.used()
        return False
