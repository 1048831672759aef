"""Measured figures as tiles: the value large, its name above, its meaning on demand."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui.widgets.basics import heading, muted
from stegapp.gui.widgets.layouts import FlowLayout

__all__ = ["Figure", "Figures", "Measure", "measured"]

Figure = tuple[str, str, str]
"""A figure's name, value and explanation."""

Measure = tuple[str, str, Callable[[float], str], str]
"""A figure that may have been measured: its key, its name, how its value is written, its explanation."""


def measured(values: Mapping[str, float], measures: Sequence[Measure]) -> list[Figure]:
    """Return the figures of those `measures` that `values` has."""
    return [(name, write(values[key]), meaning) for key, name, write, meaning in measures if key in values]


class Figures(QWidget):
    """A grid of figures that breaks where the width ends."""

    def __init__(self, *, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, gap=10, columns=columns)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: list[Figure] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def shown(self) -> list[Figure]:
        """The figures now shown."""
        return self._shown

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these figures instead of those before."""
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = figures
        for name, value, meaning in figures:
            self._layout.addWidget(_tile(name, value, meaning))
        self.updateGeometry()


def _tile(name: str, value: str, meaning: str) -> QFrame:
    tile = QFrame()
    tile.setProperty("tile", True)
    tile.setToolTip(meaning)
    tile.setMinimumWidth(150)
    layout = QVBoxLayout(tile)
    layout.setContentsMargins(12, 9, 12, 10)
    layout.setSpacing(2)
    layout.addWidget(muted(name, wrap=False, small=True))
    shown: QLabel = heading(value, scale=1.12)
    shown.setAccessibleName(f"{name}: {value}")
    shown.setAccessibleDescription(meaning)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    layout.addWidget(shown)
    return tile
