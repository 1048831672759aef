"""What the networks make of a photo at this moment of the training, beside what they changed."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from stegapp.carriers import SQUARE
from stegapp.gui.core import formats
from stegapp.gui.jobs.comparing import COLOURS
from stegapp.gui.jobs.pictures import qimage
from stegapp.gui.widgets.basics import Card, caption, muted
from stegapp.gui.widgets.picture import PictureLabel

__all__ = ["Preview", "PreviewCard", "read_preview"]

_MOST_BYTES = 4 * 2**20
_MOST_SIDE = SQUARE.height
_MOST_FACTOR = 64
_SIDE, _WIDTH = 98, 210


@dataclass(frozen=True)
class Preview:
    """A photo as stego, and the difference times `factor` in the colours of the comparison.

    changed: share of the pixels. largest: grey levels.
    """

    stego: QImage = field(repr=False)
    difference: QImage = field(repr=False)
    factor: int
    changed: float
    largest: int


def read_preview(pictures: tuple[bytes, bytes]) -> Preview | None:
    """Return what two PNGs of a report show, None where they are not what the protocol promises. Takes 2 ms."""
    before, after = (_levels(data) for data in pictures)
    if before is None or after is None or before.shape != after.shape:
        return None
    change = after.astype(np.int16) - before
    largest = int(np.abs(change).max())
    factor = min(_MOST_FACTOR, 1 << max(1, 128 // max(1, largest)).bit_length() - 1)  # 64, not 63
    steps = np.clip(change * factor, -128, 127) + 128
    return Preview(
        qimage(after),
        qimage(np.ascontiguousarray(COLOURS[steps])),
        factor,
        float(np.count_nonzero(change)) / change.size,
        largest,
    )


def _levels(data: bytes) -> NDArray[np.uint8] | None:
    if len(data) > _MOST_BYTES:
        return None
    image = QImage.fromData(data)
    if image.isNull() or max(image.width(), image.height()) > _MOST_SIDE:
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    values = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return values[:, : grey.width()].copy()


class PreviewCard(Card):
    """Shows previews as they come; hidden until the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("A photo kept back"))
        self.setMinimumWidth(_WIDTH)
        self._stego = PictureLabel(_SIDE, self.tr("The photo as it would be sent now"))
        self._difference = PictureLabel(_SIDE, self.tr("What was changed in it"))
        self._words = muted(small=True)
        self.body.setSpacing(6)
        self.body.addStretch(1)
        self.body.addWidget(self._stego, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(caption(self.tr("As stego"), small=True))
        self.body.addWidget(self._difference, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(caption(self.tr("Difference"), small=True))
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said of the shown preview."""
        return self._words.text()

    def show_preview(self, preview: Preview) -> None:
        """Show a preview in place of the one before."""
        self._stego.set_image(preview.stego)
        self._difference.set_image(preview.difference)
        self._words.setText(
            self.tr("{percent} of the pixels changed, by at most {steps}; shown × {factor}.").format(
                percent=formats.percent(preview.changed), steps=preview.largest, factor=preview.factor
            )
        )
        self.show()
