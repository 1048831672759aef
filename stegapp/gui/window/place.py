"""Where the window is on the screen: as it was last, and always whole."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from stegapp.gui.settings import SettingsStore

__all__ = ["WindowPlace", "fitted"]

_FIRST_SIZE = 1200, 780
_FRAME = QMargins(8, 40, 8, 8)  # what a system draws around a window is known only once it is shown


def fitted(wanted: QRect, room: QRect, frame: QMargins) -> QRect:
    """Return where a window can be within `room` with its frame around it, as near to `wanted` as can be."""
    inner = room.marginsRemoved(frame)
    place = QRect(wanted.topLeft(), wanted.size().boundedTo(inner.size()))
    place.moveLeft(max(inner.left(), min(place.left(), inner.right() + 1 - place.width())))
    place.moveTop(max(inner.top(), min(place.top(), inner.bottom() + 1 - place.height())))
    return place


class WindowPlace:
    """Restores and remembers the place of one window."""

    def __init__(self, window: QWidget, settings: SettingsStore) -> None:
        self._window = window
        self._settings = settings
        self._first = window.size()

    def restore(self) -> None:
        """Give the window the size and place that it had when it was closed last."""
        window, place = self._window, self._settings.settings.window
        room = QApplication.primaryScreen().availableGeometry()
        first = QRect(room.topLeft(), QSize(*_FIRST_SIZE))
        window.resize(fitted(first, room, _FRAME).size())  # the system places it
        if len(place) == 5:
            x, y, width, height, maximised = place
            grip = QPoint(x + width // 2, y + 20)
            for screen in QApplication.screens():
                if screen.availableGeometry().contains(grip):
                    window.setGeometry(fitted(QRect(x, y, width, height), screen.availableGeometry(), _FRAME))
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
        """Keep the place for the next time."""
        where = self._window.normalGeometry()
        self._settings.update(
            window=(where.x(), where.y(), where.width(), where.height(), int(self._window.isMaximized()))
        )
