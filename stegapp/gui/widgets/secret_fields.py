"""Fields that hold secrets: what leaves them for the clipboard goes through the guard, whichever way it is taken.

Qt copies from a line or a list by itself, by keys, by its menu, and on X11 by selecting alone; here each of these
is answered in its place. A test tries them all.
"""

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QPlainTextEdit, QWidget

from stegapp.gui.core import exact_text
from stegapp.gui.core.clipboard import guard

__all__ = ["SecretLine", "SecretText", "guard_copies"]

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class SecretLine(QLineEdit):
    """A line for a password. Masked, nothing can be copied from it."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragEnabled(False)
        self.setInputMethodHints(_HINTS)

    def set_masked(self, masked: bool) -> None:
        """Mask or show the letters."""
        self.setEchoMode(QLineEdit.EchoMode.Password if masked else QLineEdit.EchoMode.Normal)
        # Qt takes the hints away with the mask, and a keyboard on the screen would learn what is typed.
        hidden = Qt.InputMethodHint.ImhHiddenText if masked else Qt.InputMethodHint.ImhNone
        self.setInputMethodHints(_HINTS | Qt.InputMethodHint.ImhNoAutoUppercase | hidden)

    @property
    def masked(self) -> bool:
        """Whether the letters are masked."""
        return self.echoMode() != QLineEdit.EchoMode.Normal

    def copy(self) -> None:
        """Copy what is selected, if it can be seen."""
        if not self.masked and self.hasSelectedText():
            guard().copy(self.selectedText())
            self.copied.emit(self.selectedText())

    def cut(self) -> None:
        """Cut what is selected, if it can be seen."""
        if not self.masked and self.hasSelectedText() and not self.isReadOnly():
            self.copy()
            self.del_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut by the guard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif event.matches(QKeySequence.StandardKey.DeleteEndOfLine) and not self.isReadOnly():
            self.setSelection(self.cursorPosition(), len(self.text()))  # Qt copies what it deletes
            self.copy()
            self.del_()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection without copying it: on X11 Qt hands out all that is selected, unasked."""
        start, length, cursor = self.selectionStart(), len(self.selectedText()), self.cursorPosition()
        unasked = length > 0 and event.button() == Qt.MouseButton.LeftButton
        if unasked:
            self.blockSignals(True)
            self.deselect()
        super().mouseReleaseEvent(event)
        if unasked:
            if cursor == start:
                self.setSelection(start + length, -length)
            else:
                self.setSelection(start, length)
            self.blockSignals(False)

    def menu(self) -> QMenu:
        """Return Qt's menu, with copying and cutting by the guard."""
        made = self.createStandardContextMenu()
        for name, slot in (("edit-copy", self.copy), ("edit-cut", self.cut)):
            for action in made.actions():
                if action.objectName() == name:
                    ours = QAction(action.icon(), action.text(), made)
                    ours.setObjectName(name)
                    ours.setEnabled(action.isEnabled())
                    ours.triggered.connect(slot)
                    made.insertAction(action, ours)
                    made.removeAction(action)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        made = self.menu()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(event.globalPos())
        event.accept()


class SecretText(QPlainTextEdit):
    """A text that nobody else should see, kept as it was written or pasted.

    `selected` is what copying, cutting, dragging and selecting hand out.
    """

    handed_on = Signal(object)  # QMimeData: a paste that is no text
    altered = Signal()  # not every line end of a paste could be kept

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhMultiLine)
        self._end = "\n"
        self._whole: str | None = None
        self.textChanged.connect(self._forget)

    @property
    def exact(self) -> str:
        """The text, every character as it came in."""
        if self._whole is None:
            self._whole = exact_text.typed(self.document().toRawText(), self._end)
        return self._whole

    def show_exact(self, text: str) -> None:
        """Show `text`, which `exact` returns from now on, until it is edited."""
        self._end = exact_text.line_end(text)
        self.setPlainText(text)
        self._whole = text

    def selected(self) -> str:
        """Return the selected part as it was written."""
        cursor = self.textCursor()
        return exact_text.part(self.exact, cursor.selectionStart(), cursor.selectionEnd())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Hand it to the guard first; Qt asks this for every way out of the field."""
        return guard().mime(self.selected())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave dropped files to the page."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take in a text; files and pictures are for the page."""
        if not self.canInsertFromMimeData(source):
            self.handed_on.emit(source)
            return
        text = source.text()
        if self.document().isEmpty():
            self._end = exact_text.line_end(text)
        self.insertPlainText(text)
        if not exact_text.survives(text, self._end):
            self.altered.emit()

    def _forget(self) -> None:
        if not self.isReadOnly():
            self._whole = None


class _Copies(QObject):
    """Answers Copy in a list of names."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, QAbstractItemView)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            chosen = watched.selectionModel().selectedRows(0) or [watched.currentIndex()]
            names = [str(index.data()).split("\n")[0] for index in chosen if index.isValid()]
            if names:
                guard().copy("\n".join(names))
            return True
        return super().eventFilter(watched, event)


def guard_copies(view: QAbstractItemView) -> None:
    """Have `view` copy the names of its chosen rows by the guard; Qt would copy the current one by itself."""
    view.setDragEnabled(False)
    view.installEventFilter(_Copies(view))
