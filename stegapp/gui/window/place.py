"""Where the window is on the screen: as it was last, always whole, and not over another window of the program."""

from pathlib import Path

from PySide6.QtCore import QLockFile, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from stegapp.gui.settings import SettingsStore

__all__ = ["WindowPlace", "cascaded", "fitted"]

_FIRST_SIZE = 1200, 780
_STEP = 32  # pixels from one window to the next: its title bar is seen
_MOST = 16  # windows that are told apart
_FRAME = QMargins(8, 40, 8, 8)  # what a system draws around a window is known only once it is shown


def fitted(wanted: QRect, room: QRect, frame: QMargins) -> QRect:
    """Return where a window can be within `room` with its frame around it, as near to `wanted` as can be."""
    inner = room.marginsRemoved(frame)
    place = QRect(wanted.topLeft(), wanted.size().boundedTo(inner.size()))
    place.moveLeft(max(inner.left(), min(place.left(), inner.right() + 1 - place.width())))
    place.moveTop(max(inner.top(), min(place.top(), inner.bottom() + 1 - place.height())))
    return place


def cascaded(wanted: QRect, room: QRect, frame: QMargins, number: int) -> QRect:
    """Return where a window goes before which so many others were opened at `wanted`; see `fitted`.

    Each is a step to the right and down from the one before. One that would leave the screen begins at its top left.
    """
    place, inner = fitted(wanted, room, frame), room.marginsRemoved(frame)
    for _ in range(number):
        place.translate(_STEP, _STEP)
        if not inner.contains(place):
            place.moveTopLeft(inner.topLeft())
    return place


class _Turn:
    """Which of the program's open windows this is: the first number that no other has. Files say so while one is open.

    Where no file can be written, all are the first.
    """

    def __init__(self, folder: Path) -> None:
        self.number = 0
        self._lock: QLockFile | None = None
        for number in range(_MOST):
            file = folder / f"window-{number}.lock"
            if file.exists() and not file.is_file():
                continue  # a pipe: the lock would wait for it for ever
            lock = QLockFile(str(file))
            lock.setStaleLockTime(0)  # however long the window is open
            if lock.tryLock(0):
                self.number, self._lock = number, lock
                return
            if lock.error() != QLockFile.LockError.LockFailedError:
                return

    def end(self) -> None:
        """Leave the number to others."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


class WindowPlace:
    """Restores and remembers the place of one window."""

    def __init__(self, window: QWidget, settings: SettingsStore) -> None:
        self._window = window
        self._settings = settings
        self._first = window.size()
        self._turn: _Turn | None = None
        self._moved_from: tuple[QPoint, QPoint] | None = None  # where it was remembered, and where it was put instead

    def restore(self) -> None:
        """Give the window the size and place that it had when it was closed last, beside others that are open."""
        window, place = self._window, self._settings.settings.window
        room = QApplication.primaryScreen().availableGeometry()
        first = QRect(room.topLeft(), QSize(*_FIRST_SIZE))
        window.resize(fitted(first, room, _FRAME).size())  # the system places it
        if len(place) == 5:
            x, y, width, height, maximised = place
            grip = QPoint(x + width // 2, y + 20)
            self._turn = _Turn(self._settings.folder)
            for screen in QApplication.screens():
                if screen.availableGeometry().contains(grip):
                    room, wanted = screen.availableGeometry(), QRect(x, y, width, height)
                    window.setGeometry(cascaded(wanted, room, _FRAME, self._turn.number))
                    if self._turn.number:
                        self._moved_from = wanted.topLeft(), window.geometry().topLeft()
            if maximised:
                window.setWindowState(Qt.WindowState.WindowMaximized)
        self._first = window.size()

    def fit(self) -> None:
        """Fit the window to its screen again, now that the system has drawn its frame."""
        window = self._window
        handle = window.windowHandle()
        if handle is None or handle.screen() is None or window.windowState() != Qt.WindowState.WindowNoState:
            return
        if window.size() != self._first:
            return  # it was given another size meanwhile
        place = fitted(window.geometry(), handle.screen().availableGeometry(), handle.frameMargins())
        if place != window.geometry():
            window.setGeometry(place)

    def remember(self) -> None:
        """Keep the place for the next time; one that it has for the sake of another window is not meant to stay."""
        where = self._window.normalGeometry()
        if self._moved_from is not None:
            wanted, put = self._moved_from
            if (where.topLeft() - put).manhattanLength() < 2 * _STEP:  # some systems put it beside, by its frame
                where.moveTopLeft(wanted)
        if self._turn is not None:
            self._turn.end()
        self._settings.update(
            window=(where.x(), where.y(), where.width(), where.height(), int(self._window.isMaximized()))
        )
