"""Which part of a picture is seen, and how large: the arithmetic of zoom and pan. No widget."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF

__all__ = ["Viewport"]

_LARGEST_ZOOM = 32.0

Frame = tuple[QRectF, tuple[float, float] | None]
"""The pane in which a picture is shown, and its size at zoom 1; None without one."""


class Viewport:
    """One view for all panes, which are of one size.

    zoom: screen pixels per pixel of the picture. centre: the place in the middle, in shares of the picture, so that
    two pictures may differ in size. fitted: whether the whole picture is to be seen.
    """

    def __init__(self, frame: Callable[[], Frame]) -> None:
        self._frame = frame
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)
        self.fitted = True

    def rect(self, pane: QRectF) -> QRectF:
        """Return where the whole picture lies if it is shown in `pane`, most of it outside perhaps."""
        width, height = self._size()
        width, height = width * self.zoom, height * self.zoom
        return QRectF(
            pane.center().x() - self.centre.x() * width, pane.center().y() - self.centre.y() * height, width, height
        )

    def fit(self) -> None:
        """Show the whole picture."""
        self.fitted = True
        self.centre = QPointF(0.5, 0.5)
        self._set_zoom(self._fitting_zoom())

    def set_zoom(self, zoom: float) -> None:
        """Zoom about the middle."""
        self.fitted = False
        self._set_zoom(zoom)

    def zoom_about(self, factor: float, pane: QRectF, place: QPointF) -> None:
        """Zoom, keeping what is under `place` in `pane` where it is."""
        before = self.rect(pane)
        share = QPointF((place.x() - before.x()) / before.width(), (place.y() - before.y()) / before.height())
        self.set_zoom(self.zoom * factor)
        after = self.rect(pane)
        moved = QPointF(after.x() + share.x() * after.width(), after.y() + share.y() * after.height()) - place
        self._shift(moved.x(), moved.y())

    def pan(self, dx: float, dy: float) -> None:
        """Move the view by screen pixels. A picture that has no room to move stays fitted."""
        before = self.centre
        self._shift(dx, dy)
        self.fitted = self.fitted and self.centre == before

    def keep_inside(self) -> None:
        """Move the view so that no room is left beside a picture larger than the pane."""
        pane, size = self._frame()
        if size is None:
            return
        rect = self.rect(pane)
        half_x, half_y = pane.width() / rect.width() / 2, pane.height() / rect.height() / 2
        x = 0.5 if half_x >= 0.5 else max(half_x, min(self.centre.x(), 1 - half_x))
        y = 0.5 if half_y >= 0.5 else max(half_y, min(self.centre.y(), 1 - half_y))
        self.centre = QPointF(x, y)

    def _set_zoom(self, zoom: float) -> None:
        least = min(self._fitting_zoom(), 1.0) / 2
        self.zoom = max(least, min(zoom, _LARGEST_ZOOM))
        self.keep_inside()

    def _shift(self, dx: float, dy: float) -> None:
        rect = self.rect(self._frame()[0])
        self.centre = QPointF(self.centre.x() + dx / rect.width(), self.centre.y() + dy / rect.height())
        self.keep_inside()

    def _fitting_zoom(self) -> float:
        pane = self._frame()[0]
        width, height = self._size()
        return max(0.01, min(pane.width() / width, pane.height() / height))

    def _size(self) -> tuple[float, float]:
        return self._frame()[1] or (1.0, 1.0)
