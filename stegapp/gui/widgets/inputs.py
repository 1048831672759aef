"""Inputs that Qt has, mended for pages that scroll and for names that nobody can foresee.

The mouse wheel changes an input only while it has the focus: else a page that scrolls under the pointer would change
what it passes. And a list of choices is never as wide as its longest entry, which may be what a maker calls a
processor: what does not fit loses its middle, and the tool tip has it all. A test looks for others of Qt's inputs.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSlider,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QToolTip,
    QWidget,
)

__all__ = ["ComboBox", "Slider", "SpinBox"]

_LETTERS = 12
_SPARE = 4  # pixels beside the chosen entry


class ComboBox(QComboBox):
    """A list of choices that takes the room it is given; `letters` is the least it asks for.

    whole: as wide as its longest entry, for our own words alone.
    """

    def __init__(self, parent: QWidget | None = None, *, letters: int = _LETTERS, whole: bool = False) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._whole = whole
        if whole:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        else:
            self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(letters)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own does not know the style sheet's room and colours
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose the next or the one before, if the box was chosen before."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """Return the room that it likes to have."""
        return self._for_the_longest(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return self._for_the_longest(super().minimumSizeHint())

    def _for_the_longest(self, hint: QSize) -> QSize:
        """Return a size in which all of the longest entry is seen: Qt forgets a part of what the style sheet takes."""
        if not self._whole:
            return hint
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        option.rect = QRect(QPoint(), hint)
        texts = (self.itemText(index) for index in range(self.count()))
        longest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + 2  # letters have parts of pixels
        return QSize(hint.width() + max(0, longest + _SPARE - self._field(option)), hint.height())

    def _field(self, option: QStyleOptionComboBox) -> int:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        return field.width()

    def shown_text(self) -> str:
        """Return the chosen entry as far as there is room for it."""
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        return self._fitting(option, option.currentText)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Draw what there is room for."""
        super().initStyleOption(option)
        option.currentText = self._fitting(option, option.currentText)

    def _fitting(self, option: QStyleOptionComboBox, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self._field(option) - _SPARE)

    def event(self, event: QEvent) -> bool:
        """Tell all of a chosen entry that is shown in part."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            whole = self.currentText()
            if self.shown_text() != whole:
                QToolTip.showText(event.globalPos(), whole, self)
                return True
        return super().event(event)

    def showPopup(self) -> None:
        """Show the entries as wide as they are, as far as the screen goes, each with all its words as a tool tip."""
        metrics, widest = QFontMetrics(self.view().font()), 0
        for index in range(self.count()):
            self.setItemData(index, self.itemText(index), Qt.ItemDataRole.ToolTipRole)
            widest = max(widest, metrics.horizontalAdvance(self.itemText(index)))
        screen = self.screen().availableGeometry().width() if self.screen() is not None else self.width()
        margins = self.view().sizeHintForColumn(0) - widest if self.count() else 0
        self.view().setMinimumWidth(max(0, min(widest + max(margins, 40), screen * 9 // 10)))
        super().showPopup()


class SpinBox(QSpinBox):
    """A number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Count up or down, if the box was chosen before."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Slider(QSlider):
    """A value between two ends."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move, if the slider was chosen before."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
