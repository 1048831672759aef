"""How large a photo stays: the sizes to choose from, and what each comes to."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from stegapp.carriers.photo import SIZES, Offer
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.widgets.basics import muted
from stegapp.gui.widgets.words import Words

__all__ = ["SizeChoices", "size_name"]

_WIDE = 880_000  # bytes: a text as wide as any

translate = QCoreApplication.translate


def size_name(longer: int | None, *, anew: bool = False) -> str:
    """Return what a size is called. longer: pixels of the longer side, None for the picture's own.

    anew: whether the picture is compressed anew, with loss.
    """
    if longer is None:
        return translate("SizeChoices", "Own size") if anew else translate("SizeChoices", "As it is")
    names = {
        2048: translate("SizeChoices", "Large"),
        1600: translate("SizeChoices", "Medium"),
        1280: translate("SizeChoices", "Small"),
        1080: translate("SizeChoices", "For Instagram"),
        1024: translate("SizeChoices", "For Threema"),
    }
    return names.get(longer, translate("SizeChoices", "Shrunk"))


class _Line:
    """One size: its name, its pixels, the length of its file, how much fits; or that it is refused."""

    def __init__(self) -> None:
        self.choice = QRadioButton()
        self.pixels, self.file, self.room, self.refusal = (muted(wrap=False) for _ in range(4))
        self.offer: Offer | None = None
        for words in (self.file, self.room):  # in a narrow window too, and no other when they are known
            words.setMinimumWidth(words.fontMetrics().horizontalAdvance(formats.about(_WIDE)) + 2)

    @property
    def words(self) -> list[Words]:
        """What stands beside the name."""
        return [self.pixels, self.file, self.room, self.refusal]

    def add_to(self, grid: QGridLayout, number: int) -> None:
        """Take the places in a table."""
        grid.addWidget(self.choice, number, 0)
        for column, words in enumerate(self.words[:3], 1):
            grid.addWidget(words, number, column)
        grid.addWidget(self.refusal, number, 2, 1, 2)

    def show_offer(self, offer: Offer | None, name: str) -> None:
        """Show another size, or none."""
        self.offer = offer
        refused = offer is not None and offer.refused is not None
        for widget in (self.choice, self.pixels):
            widget.setVisible(offer is not None)
        for widget in (self.file, self.room):
            widget.setVisible(offer is not None and not refused)
        self.refusal.setVisible(refused)
        self.choice.setText(name)
        self.choice.setEnabled(offer is not None and not refused)
        if offer is not None:
            self.pixels.setText(" × ".join(formats.count(side) for side in offer.size))
            self.pixels.setMinimumWidth(self.pixels.sizeHint().width())  # in a narrow window too

    def describe(self, words: str) -> None:
        """Tell screen readers what stands beside the name, or why it is refused; the latter is a tool tip too."""
        refused = self.offer.refused if self.offer is not None else None
        self.choice.setToolTip(localised(refused.text) if refused is not None else "")
        self.choice.setAccessibleDescription(self.choice.toolTip() or words)


class SizeChoices(QWidget):
    """A line for each size; one that is refused says why."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Size"))
        self._file_bytes: dict[Offer, int] = {}
        self._rooms: dict[Offer, int] = {}
        self._estimated: dict[Offer, int] = {}
        self._in_proportion = True
        self._group = QButtonGroup(self)
        self.lines = [_Line() for _ in range(1 + len(SIZES))]
        self.reason = muted(small=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(1)
        for column, head in enumerate((self.tr("Pixels"), self.tr("File, about"), self.tr("Room, about")), 1):
            title = muted(head, wrap=False, small=True)
            title.setMinimumWidth(title.sizeHint().width())
            grid.addWidget(title, 0, column)
            grid.setColumnStretch(column, 1)
        for number, line in enumerate(self.lines, 1):
            line.refusal.setText(self.tr("not possible"))
            self._group.addButton(line.choice)
            line.add_to(grid, number)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(grid)
        whole.addWidget(self.reason)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())
        self.show_offers((), 0)

    @property
    def offer(self) -> Offer | None:
        """What is chosen; None where there is no picture."""
        return next((line.offer for line in self.lines if line.choice.isChecked()), None)

    @property
    def longer(self) -> int | None:
        """Pixels of the longer side to shrink to, None to keep it."""
        return self.offer.longer if self.offer is not None else None

    def show_offers(self, offers: Sequence[Offer], chosen: int | None, usual: Offer | None = None) -> None:
        """Offer the sizes of another picture. chosen: by its longer side; if it is none of them, as 0, the usual one.

        usual: None for the first that may be.
        """
        self._file_bytes, self._rooms, self._estimated = {}, {}, {}
        self._in_proportion = not any(offer.anew for offer in offers)
        good = [offer for offer in offers if offer.refused is None]
        wanted = next((offer for offer in good if offer.longer == chosen), usual or next(iter(good or offers), None))
        for number, line in enumerate(self.lines):
            offer = offers[number] if number < len(offers) else None
            name = size_name(offer.longer, anew=offer.anew) if offer is not None else ""
            line.show_offer(offer, name)
            line.choice.setAccessibleName(self.tr("Size: {name}").format(name=name))
            line.choice.setChecked(offer is not None and offer is wanted)
        refused = next((offer.refused for offer in offers if offer.refused is not None), None)
        self.reason.setText(localised(refused.text) if refused is not None else "")
        self.reason.setVisible(refused is not None)
        self._show()

    def show_files(self, file_bytes: Mapping[Offer, int], rooms: Mapping[Offer, int]) -> None:
        """Show about how long the files will be, and about how much fits where that is known."""
        self._file_bytes, self._estimated = dict(file_bytes), dict(rooms)
        self._show()

    def show_room(self, offer: Offer | None, room: int | None) -> None:
        """Show how much fits at a size that was measured; others go by estimates, or by their pixels."""
        if offer is not None and room is not None:
            self._rooms[offer] = room
            self._show()

    def _show(self) -> None:
        for line in self.lines:
            if line.offer is None:
                continue
            n_bytes, room = self._file_bytes.get(line.offer), self._room(line.offer)
            line.file.setText("…" if n_bytes is None else formats.about(n_bytes))
            line.room.setText("…" if room is None else formats.about(room))
            words = self.tr("{pixels} pixels, file about {file}, room for about {room}")
            line.describe(words.format(pixels=line.pixels.text(), file=line.file.text(), room=line.room.text()))

    def _room(self, offer: Offer) -> int | None:
        if not self._in_proportion:
            return self._rooms.get(offer, self._estimated.get(offer))
        if offer in self._rooms or not self._rooms:
            return self._rooms.get(offer)
        measured, room = next(iter(self._rooms.items()))
        return room * offer.size[0] * offer.size[1] // (measured.size[0] * measured.size[1])
