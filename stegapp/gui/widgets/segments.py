"""A choice between a few things that are side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

__all__ = ["Segments"]


class Segments(QFrame):
    """A few exclusive choices side by side, such as Text | Files."""

    chosen = Signal(int)

    def __init__(self, names: list[str], *, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)
        self.setAccessibleName(label)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        self._group = QButtonGroup(self)
        for index, name in enumerate(names):
            made = QPushButton(name)
            made.setProperty("segment", True)
            made.setCheckable(True)
            made.setAutoExclusive(True)  # the group sees to it; by this, a screen reader calls it one of several
            made.setAutoDefault(False)
            made.setAccessibleName(f"{label}: {name.replace('&', '')}")
            self._group.addButton(made, index)
            layout.addWidget(made)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def choose(self, index: int) -> None:
        """Check one choice without a signal."""
        self._group.button(index).setChecked(True)

    def current(self) -> int:
        """Return the checked choice."""
        return self._group.checkedId()

    def set_text(self, index: int, text: str) -> None:
        """Word one choice anew, e.g. with a count."""
        self._group.button(index).setText(text)

    def buttons(self) -> list[QPushButton]:
        """Return the choices in order."""
        return [b for b in self._group.buttons() if isinstance(b, QPushButton)]
