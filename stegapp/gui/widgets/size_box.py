"""How large photos become that are hidden in together: the sizes of one photo, though none of these was read yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from stegapp.carriers.photo import SIZES
from stegapp.carriers.robust_offers import ROBUST_SIZES
from stegapp.choices import SENT_SIDE
from stegapp.gui.core import formats
from stegapp.gui.widgets.basics import row
from stegapp.gui.widgets.inputs import ComboBox
from stegapp.gui.widgets.size_choices import size_name

__all__ = ["SizeBox"]


class SizeBox(QWidget):
    """A list of sizes; a photo that is smaller stays as small as it is."""

    changed = Signal()

    def __init__(self, carrier: str, chosen: int | None, parent: QWidget | None = None) -> None:
        """Offer the sizes of a carrier. chosen: pixels of the longer side; where that is none of them, the usual."""
        super().__init__(parent)
        self.sizes = ComboBox(whole=True)
        self.sizes.setAccessibleName(self.tr("Size"))
        offered = ROBUST_SIZES if carrier == "robust" else (None, *sorted(SIZES, reverse=True))
        for longer in offered:
            name = size_name(longer)
            if longer is not None:
                name = self.tr("{name}: at most {side} pixels").format(name=name, side=formats.count(longer))
            self.sizes.addItem(name, longer)
        self.sizes.setCurrentIndex(offered.index(chosen if chosen in offered else SENT_SIDE))
        self.sizes.currentIndexChanged.connect(lambda _: self.changed.emit())
        label = QLabel(self.tr("Si&ze"))
        label.setBuddy(self.sizes)
        self.setLayout(row(label, self.sizes, None, spacing=10))

    @property
    def longer(self) -> int | None:
        """Pixels of the longer side to shrink to, None to keep it."""
        longer = self.sizes.currentData()
        return int(longer) if longer is not None else None
