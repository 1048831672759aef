"""Several photos to hide in: a list in which each row says how things stand with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from stegapp.gui.widgets.basics import button, on_delete, row
from stegapp.gui.widgets.secret_fields import guard_copies

__all__ = ["PhotoList"]


@dataclass
class _Row:
    path: Path
    item: QListWidgetItem
    state: str = ""


class PhotoList(QWidget):
    """Which photos, no file twice unless a table has it so, and a sentence on each."""

    browse = Signal()
    browse_folder = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._fixed = self._running = False
        self._own: tuple[Path, ...] = ()  # what was there before the table
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos to hide in"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setWordWrap(True)
        self.list.setMinimumSize(QSize(560, 150))
        guard_copies(self.list)
        on_delete(self.list, self.remove_chosen)
        self.add_button = button(self.tr("&Add photos…"), icon="plus", on_click=self.browse.emit)
        self.folder_button = button(self.tr("Add a &folder…"), icon="folder", on_click=self.browse_folder.emit)
        self.remove_button = button(
            self.tr("&Remove"),
            icon="trash",
            hint=self.tr("Take the chosen photos off the list (Del)"),
            on_click=self.remove_chosen,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.add_button, self.folder_button, self.remove_button, None))
        self.list.itemSelectionChanged.connect(self._enable)
        self._enable()

    @property
    def fixed(self) -> bool:
        """Whether the photos are those of a table."""
        return self._fixed

    @property
    def paths(self) -> tuple[Path, ...]:
        """The photos, in order."""
        return tuple(entry.path for entry in self._rows)

    def add(self, paths: Iterable[Path]) -> None:
        """Add photos that are not on the list yet."""
        before = len(self._rows)
        for path in paths:
            if path.absolute() not in self.paths:
                self._append(path.absolute())
        if len(self._rows) > before:
            self.changed.emit()

    def fix(self, paths: Iterable[Path]) -> None:
        """Show the photos of a table in place of what was there: they cannot be changed here, and may come twice."""
        if not self._fixed:
            self._own = self.paths
        self._clear()
        for path in paths:
            self._append(path)
        self._fixed = True
        self._enable()

    def release(self) -> None:
        """Go back to the list as it was before the table."""
        self._clear()
        own, self._own = self._own, ()
        for path in own:
            self._append(path)
        self._fixed = False
        self._enable()

    def _append(self, path: Path) -> None:
        item = QListWidgetItem(path.name)
        item.setToolTip(str(path))
        self.list.addItem(item)
        self._rows.append(_Row(path, item))

    def _clear(self) -> None:
        self.list.clear()
        self._rows.clear()

    def remove_chosen(self) -> None:
        """Take the chosen photos off the list."""
        if self._fixed or not self.add_button.isEnabled():
            return
        chosen = {self.list.row(item) for item in self.list.selectedItems()}
        for number in sorted(chosen, reverse=True):
            self.list.takeItem(number)
            self._rows.pop(number)
        if chosen:
            self.changed.emit()

    def set_state(self, number: int, words: str) -> None:
        """Say how things stand with the photo of a row."""
        entry = self._rows[number]
        entry.state, name = words, entry.path.name
        entry.item.setText(f"{name}\n{words}" if words else name)
        entry.item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}: {words}" if words else name)

    def state(self, number: int) -> str:
        """Return what is said of the photo of a row."""
        return self._rows[number].state

    def bring_up(self, number: int) -> None:
        """Bring a row into view."""
        self.list.scrollToItem(self._rows[number].item)

    def set_running(self, running: bool) -> None:
        """Let nothing be changed while a job is at it."""
        self._running = running
        self._enable()

    def _enable(self) -> None:
        free = not self._running and not self._fixed
        self.add_button.setEnabled(free)
        self.folder_button.setEnabled(free)
        self.remove_button.setEnabled(free and bool(self.list.selectedItems()))
