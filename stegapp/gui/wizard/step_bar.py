"""The steps of the training in a row, the one at hand marked."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from stegapp.gui.core import formats
from stegapp.gui.theme import grown
from stegapp.gui.widgets.basics import repolish
from stegapp.gui.wizard.steps import Step

__all__ = ["StepBar"]

_GAP, _AFTER_STEP = 8, 10
_PLACES = {Step.PHOTOS: 0, Step.PLAN: 1, Step.TRAINING: 2, Step.FAILED: 2, Step.ACCEPTANCE: 4, Step.DONE: 5}
_PLACES_OF_STAGES = {"sf": 3, "proof": 4, "save": 4}


class StepBar(QWidget):
    """Numbers and names; only the number of the others where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [
            self.tr("Photos"),
            self.tr("Plan"),
            self.tr("JT-stage"),
            self.tr("SF-stage"),
            self.tr("Test"),
            self.tr("Done"),
        ]
        self._badges: list[QLabel] = []
        self._labels: list[QLabel] = []
        self._current = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for index, name in enumerate(self._names):
            badge = QLabel(formats.count(index + 1))
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            badge.setFixedSize(grown(24), grown(24))
            badge.setToolTip(name)
            label = QLabel(name)
            self._badges.append(badge)
            self._labels.append(label)
            layout.addWidget(badge)
            layout.addWidget(label)
            layout.addSpacing(_AFTER_STEP)
        layout.addStretch(1)
        self.show_step(Step.PHOTOS)

    @property
    def current(self) -> int:
        """The step at hand."""
        return self._current

    def show_step(self, step: Step, stage: str = "") -> None:
        """Mark a step of the wizard. stage: of the training, which takes several places."""
        index = _PLACES[step]
        if step in (Step.TRAINING, Step.FAILED):
            index = _PLACES_OF_STAGES.get(stage, index)
        self._current = index
        for i, (badge, label) in enumerate(zip(self._badges, self._labels, strict=True)):
            badge.setProperty("badge", i == index)
            badge.setProperty("tag", i != index)
            label.setProperty("muted", i != index)
            repolish(badge)
            repolish(label)
        self.setAccessibleName(f"{index + 1}/{len(self._names)}: {self._names[index]}")
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the names where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Return what the numbers and the name of the step at hand need."""
        return QSize(self._room([self._labels[self._current]]), super().minimumSizeHint().height())

    def _room(self, named: list[QLabel]) -> int:
        """Return the width of all numbers and of these names."""
        gaps = _GAP * (3 * len(self._names) - 1)  # a badge, a name and a space make a step
        spaces = _AFTER_STEP * len(self._names)
        badges = sum(badge.minimumWidth() for badge in self._badges)
        return badges + sum(label.sizeHint().width() for label in named) + gaps + spaces

    def _fold(self) -> None:
        narrow = self.width() < self._room(self._labels)
        for i, label in enumerate(self._labels):
            label.setVisible(not narrow or i == self._current)
        self.updateGeometry()
