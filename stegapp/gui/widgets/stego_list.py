"""The pictures to reveal: a drop zone, then a list in which each row shows its state."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from stegapp.gui.jobs.pictures import PictureSource
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, on_delete
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.picture import PictureLabel
from stegapp.gui.widgets.secret_fields import guard_copies

__all__ = ["StegoList"]

_SIDE = 52


@dataclass
class _Row:
    source: PictureSource
    item: QListWidgetItem
    name: str
    image: QImage | None = None


class StegoList(Card):
    """Which pictures, and how far each one is."""

    browse = Signal()
    chosen = Signal(int)
    emptied = Signal()
    removed = Signal(object)  # list[PictureSource], taken off by the user

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Picture with a message"), step=1, parent=parent)
        self._rows: list[_Row] = []
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.zone = DropZone(
            self.tr("Drop the picture here"),
            self.tr("or paste it with Ctrl+V. Several at once are fine, if they have the same password."),
            icon="reveal",
            button_text=self.tr("&Browse…"),
        )
        self.zone.browse.connect(self.browse)
        self.list = QListWidget()
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setSpacing(2)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Pictures to reveal"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.currentRowChanged.connect(self.chosen)
        on_delete(self.list, self.remove_chosen)
        guard_copies(self.list)
        self.list.setWordWrap(True)
        self._add = button(self.tr("&Add…"), icon="plus")
        self._add.clicked.connect(self.browse)
        self._remove = button(
            self.tr("Remove"), icon="trash", hint=self.tr("Take the chosen pictures off the list (Del)")
        )
        self._remove.clicked.connect(self.remove_chosen)
        self._clear = button(self.tr("Clear the list"), kind="quiet", hint=self.tr("Take all pictures off the list"))
        self._clear.clicked.connect(self.remove_all)
        self._clear.hide()
        self._preview = PictureLabel(0, self.tr("The chosen picture"))
        self.list.currentRowChanged.connect(lambda _: self._show_preview())
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list)
        column.addWidget(self._preview, 1)
        self._actions = FlowLayout()
        for made in (self._add, self._remove, self._clear):
            self._actions.addWidget(made)
        column.addLayout(self._actions)
        self._views = Switch(self.zone, listing)
        self.body.addWidget(self._views, 1)

    def add_beside(self, widget: QWidget) -> None:
        """Put another button behind those of the list."""
        self._actions.addWidget(widget)

    @property
    def sources(self) -> list[PictureSource]:
        """The pictures, in order."""
        return [entry.source for entry in self._rows]

    @property
    def current(self) -> int:
        """The chosen row, −1 for none."""
        return self.list.currentRow()

    def name(self, index: int) -> str:
        """What a row is called."""
        return self._rows[index].name

    def add(self, source: PictureSource) -> int:
        """Add a picture and return its row; one that is there already keeps its row."""
        for index, entry in enumerate(self._rows):
            if source.path is not None and entry.source.path == source.path:
                return index
        name = source.path.name if source.path is not None else self.tr("Pasted picture")
        item = QListWidgetItem(name)
        item.setSizeHint(QSize(0, _SIDE + 16))
        blank = QPixmap(_SIDE, _SIDE)
        blank.fill(Qt.GlobalColor.transparent)
        item.setIcon(QIcon(blank))
        self.list.addItem(item)
        self._rows.append(_Row(source, item, name))
        self.set_state(len(self._rows) - 1, "")
        self._views.show_page(1)
        self.banner.dismiss()
        self._fit()
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        return len(self._rows) - 1

    def set_thumbnail(self, source: PictureSource, image: QImage) -> None:
        """Show what a picture looks like."""
        for entry in self._rows:
            if entry.source is source:
                side = _SIDE * 2
                scaled = image.scaled(
                    side,
                    side,
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                ).copy(0, 0, side, side)
                pixmap = QPixmap.fromImage(scaled)
                shown = QIcon(pixmap)
                shown.addPixmap(pixmap, QIcon.Mode.Selected)  # not tinted
                entry.item.setIcon(shown)
                entry.image = image
        self._show_preview()

    def set_state(self, index: int, words: str) -> None:
        """Word a row's state, below its name."""
        entry = self._rows[index]
        shown = words or self.tr("Not revealed yet")
        entry.item.setText(f"{entry.name}\n{shown}")
        entry.item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}: {shown}")

    def state(self, index: int) -> str:
        """Return a row's state in words."""
        return self._rows[index].item.text().split("\n", 1)[1]

    def choose(self, index: int) -> None:
        """Make a row the current one, and the only one chosen."""
        self.list.setCurrentRow(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def remove_chosen(self) -> None:
        """Take the chosen pictures off the list."""
        chosen = {index.row() for index in self.list.selectionModel().selectedRows()}
        self._remove_rows(sorted(chosen or {self.list.currentRow()} - {-1}, reverse=True))

    def remove_all(self) -> None:
        """Take all pictures off the list."""
        self._remove_rows(list(range(len(self._rows)))[::-1])

    def _remove_rows(self, rows: list[int]) -> None:
        """Take rows off, the last one first."""
        if not rows:
            return
        gone = [self._rows[index].source for index in reversed(rows)]
        for index in rows:
            self._rows.pop(index)
            self.list.takeItem(index)
        self.chosen.emit(self.list.currentRow())  # Qt told of the change before the row was gone
        self._show_preview()
        self._fit()
        if not self._rows:
            self.clear()
        self.removed.emit(gone)

    def clear(self) -> None:
        """Go back to the drop zone."""
        self._rows.clear()
        self.list.clear()
        self._fit()
        self._views.show_page(0)
        self.emptied.emit()

    def _fit(self) -> None:
        """Give the list room for its rows, up to four; the rest goes to the picture. Say how many there are."""
        several = len(self._rows) > 1
        self._clear.setVisible(several)
        words = self.tr("%Ln picture(s) with a message", None, len(self._rows))
        self.title.setText(words if several else self.tr("Picture with a message"))
        rows = max(1, min(4, len(self._rows)))
        self.list.setFixedHeight(rows * (_SIDE + 20) + 20)

    def _show_preview(self) -> None:
        index = self.list.currentRow()
        self._preview.set_image(self._rows[index].image if 0 <= index < len(self._rows) else None)

    def set_dragging(self, dragging: bool) -> None:
        """Light up while pictures hover."""
        self.zone.set_dragging(dragging)
