"""The large empty state that takes a drop or a click."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.theme import colours
from stegapp.gui.widgets.basics import button, heading, muted, row
from stegapp.gui.widgets.painting import painting

__all__ = ["DropZone"]


class DropZone(QFrame):
    """A dashed area that invites a drop; drops themselves are taken by the page.

    browse: emitted by its button, by a click or by Return.
    """

    browse = Signal()

    def __init__(
        self,
        title: str,
        hint: str,
        *,
        icon: str,
        button_text: str,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.dragging = False
        self._hovered = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8 if compact else 10)
        layout.addStretch(1)
        picture = QLabel()
        icons.set_pixmap(picture, icon, "accent", 28 if compact else 44)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(picture)
        words = heading(title, scale=1.0 if compact else 1.15)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        layout.addWidget(words)
        note = muted(hint)
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(note)
        self.labels = (words, note)
        self.button = button(button_text, icon="folder", on_click=self.browse.emit)
        layout.addSpacing(2)
        self._buttons = row(None, self.button, None)
        layout.addLayout(self._buttons)
        layout.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(150 if compact else 230)

    def add_beside(self, widget: QWidget) -> None:
        """Put another button beside the one that browses."""
        self._buttons.insertWidget(2, widget)

    def set_dragging(self, dragging: bool) -> None:
        """Light up while something droppable hovers."""
        self.dragging = dragging
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Browse on a left click anywhere."""
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.browse.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Browse on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.browse.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Note the pointer."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Note that the pointer has gone."""
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed border."""
        c = colours()
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            strong = self.dragging or self._hovered
            pen = QPen(c.colour("accent" if strong else "edge"), 2 if self.dragging else 1.5, Qt.PenStyle.DashLine)
            pen.setDashPattern([5, 4])
            painter.setPen(pen)
            painter.setBrush(c.colour("accent_soft" if self.dragging else "field"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12)
