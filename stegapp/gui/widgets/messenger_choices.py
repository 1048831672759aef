"""Whose recompression a message has to survive: a check box for each messenger, at least one of them checked."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from stegapp.gui.core import formats
from stegapp.gui.widgets.basics import heading, muted
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.imaging.ways import ANY, RECOMPRESSING

__all__ = ["MessengerChoices"]

_COLUMNS = 5


class MessengerChoices(QWidget):
    """All but the harshest are checked until somebody chooses."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Which messengers should it survive?")
        self.setAccessibleName(title)
        self._longer = 0
        self.boxes = {messenger.key: QCheckBox(messenger.name) for messenger in RECOMPRESSING}
        self.boxes["wire"].setToolTip(self.tr("On iPhones, it compresses far more than all others: less fits."))
        flow = FlowLayout(gap=4, columns=_COLUMNS)
        for box in self.boxes.values():
            box.setAccessibleName(box.text())
            box.setAccessibleDescription(" ".join(filter(None, (title, box.toolTip()))))
            box.toggled.connect(lambda _, box=box: self._toggled(box))
            flow.addWidget(box)
        self.least = muted(self.tr("At least one has to stay chosen."), small=True)
        self.least.hide()
        self.smaller = muted(small=True)
        self.smaller.setProperty("muted", False)
        self.smaller.setProperty("role", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(title))
        column.addLayout(flow)
        column.addWidget(self.least)
        column.addWidget(self.smaller)
        self.choose(())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of those that are checked, in the order of the list."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Check these and no others, without a signal; the usual ones if none of them is known."""
        known = set(keys) & set(self.boxes) or set(ANY)
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in known)
            box.blockSignals(False)
        self.least.hide()
        self._say_smaller()

    def show_size(self, longer: int) -> None:
        """Say which of them would make a picture smaller. longer: pixels of its longer side, 0 for none."""
        self._longer = longer
        self._say_smaller()

    def _toggled(self, box: QCheckBox) -> None:
        self.least.setVisible(not self.chosen)
        if not self.chosen:
            box.blockSignals(True)
            box.setChecked(True)
            box.blockSignals(False)
            return
        self._say_smaller()
        self.changed.emit()

    def _say_smaller(self) -> None:
        those = [each for each in RECOMPRESSING if each.key in self.chosen and self._longer > each.side]
        words = ""
        if those:
            words = self.tr(
                "Would make a picture of this size smaller, and the message would be lost: {names}. Choose {side} "
                "pixels, or leave them out."
            ).format(
                names=formats.listed(each.name for each in those), side=formats.count(min(each.side for each in those))
            )
        self.smaller.setText(words)
        self.smaller.setVisible(bool(words))
