"""What the picture becomes, as tiles with a drawing and plain words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from stegapp.gui import icons
from stegapp.gui.widgets.basics import heading, muted

__all__ = ["CarrierTiles"]

_DRAWING = 32
_COLUMNS = 2


class _Tile(QPushButton):
    """A choice of which all can be read, whatever its width."""

    def __init__(self, icon: str, title: str, words: str) -> None:
        super().__init__()
        self.setProperty("choice", True)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # the group sees to it; by this, a screen reader calls it one of several
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        drawing = QLabel()
        drawing.setFixedSize(_DRAWING, _DRAWING)
        icons.set_pixmap(drawing, icon, "muted", _DRAWING)
        name = heading(title)
        name.setWordWrap(True)
        below = muted(words, small=True)
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 5, 10, 7)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(1)
        layout.addWidget(drawing, 0, 0)
        layout.addWidget(name, 0, 1)
        layout.addWidget(below, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(1, 1)
        for label in (drawing, name, below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room that its words need."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the same in lines as short as can be."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class CarrierTiles(QWidget):
    """The carriers, two in a row; the first is chosen until another is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the picture becomes"))
        self._group = QButtonGroup(self)
        self.tiles: dict[str, QPushButton] = {
            "square": _Tile(
                "carrier-square", self.tr("Grey square"), self.tr("A part of it, 512 × 512 pixels, without colours.")
            ),
            "photo": _Tile(
                "carrier-photo", self.tr("PNG photo"), self.tr("All of it, in its colours. Holds the most.")
            ),
            "jpeg": _Tile("carrier-jpeg", self.tr("JPEG photo"), self.tr("Many messengers pass it on untouched.")),
            "robust": _Tile(
                "carrier-robust",
                self.tr("For messengers that recompress"),
                self.tr("Arrives there, but is easier to notice."),
            ),
        }
        for tile in self.tiles.values():
            self._group.addButton(tile)
        tiles = QGridLayout(self)
        tiles.setContentsMargins(0, 0, 0, 0)
        tiles.setSpacing(6)
        for number, tile in enumerate(self.tiles.values()):
            tiles.addWidget(tile, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            tiles.setColumnStretch(column, 1)
        self.choose("")
        self._group.buttonToggled.connect(lambda _, on: self.changed.emit() if on else None)

    @property
    def chosen(self) -> str:
        """The carrier's name."""
        return next(name for name, tile in self.tiles.items() if tile.isChecked())

    def choose(self, name: str) -> None:
        """Choose a carrier; one that is not offered is the first."""
        self.tiles.get(name, self.tiles["square"]).setChecked(True)
