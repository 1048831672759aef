"""How a model became what it is: its training's curves, as far as its card has them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stegapp.gui.widgets.curve import Curve, Series

if TYPE_CHECKING:
    from stegapp.models import ModelCard

__all__ = ["TrainingCurves"]

translate = QCoreApplication.translate


class TrainingCurves(QWidget):
    """Bits read right and closeness over the steps, side by side; hidden where the card has no history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        steps = translate("ModelsPage", "steps")
        accuracy = translate("ModelsPage", "Bits read right; dots: before rounding, star: picked")
        self.accuracy = Curve(steps, accuracy)
        self.closeness = Curve(steps, translate("ModelsPage", "closeness (PSNR), dB"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.accuracy, 1)
        layout.addWidget(self.closeness, 1)

    def show_model(self, card: "ModelCard") -> None:
        """Draw what the card has, the SF-stage behind the JT-stage."""
        history = card.history
        self.setVisible(len(history) > 1)
        ends = [point.step for point in history if point.stage == "jt"]
        border = float(max(ends)) if ends and len(ends) < len(history) else None
        at = [point.step + (border or 0.0) * (point.stage == "sf") for point in history]
        before, after = (
            [(x, value) for x, value in zip(at, values, strict=True)]
            for values in ([point.accuracy for point in history], [point.rounded_accuracy for point in history])
        )
        stars = [place for place, point in zip(after, history, strict=True) if point.picked]
        self.accuracy.show_series([Series(before, dotted=True), Series(after)], stars=stars, border=border)
        psnr = [(x, point.psnr_db) for x, point in zip(at, history, strict=True)]
        self.closeness.show_series([Series(psnr)], border=border)
