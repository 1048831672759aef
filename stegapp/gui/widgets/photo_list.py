"""Several photos to hide in: a list in which each row says how things stand with it."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from stegapp.gui.widgets.basics import button, on_delete
from stegapp.gui.widgets.layouts import FlowLayout
from stegapp.gui.widgets.secret_fields import guard_copies

__all__ = ["PhotoList"]


class PhotoList(QWidget):
    """Which photos, no file twice, and a sentence on each."""

    browse = Signal()
    browse_folder = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[Path, QListWidgetItem] = {}
        self._states: dict[Path, str] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Photos to hide in"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setWordWrap(True)
        self.list.setMinimumSize(QSize(560, 220))
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
        actions = FlowLayout()
        self._buttons = (self.add_button, self.folder_button, self.remove_button)
        for made in self._buttons:
            actions.addWidget(made)
        layout.addLayout(actions)
        self.list.itemSelectionChanged.connect(self._enable)
        self._enable()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The photos, in order."""
        return tuple(self._items)

    def add(self, paths: Iterable[Path]) -> None:
        """Add photos that are not on the list yet."""
        before = len(self._items)
        for path in paths:
            if path.absolute() in self._items:
                continue
            item = QListWidgetItem(path.name)
            item.setToolTip(str(path))
            self.list.addItem(item)
            self._items[path.absolute()] = item
            self.set_state(path.absolute(), "")
        if len(self._items) > before:
            self.changed.emit()

    def remove_chosen(self) -> None:
        """Take the chosen photos off the list."""
        chosen = self.list.selectedItems()
        for path in [path for path, item in self._items.items() if item in chosen]:
            self.list.takeItem(self.list.row(self._items.pop(path)))
            self._states.pop(path, None)
        if chosen:
            self.changed.emit()

    def set_state(self, path: Path, words: str) -> None:
        """Say how things stand with a photo."""
        item = self._items.get(path)
        if item is not None:
            self._states[path] = words
            item.setText(f"{path.name}\n{words}" if words else path.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.name}: {words}" if words else path.name)

    def state(self, path: Path) -> str:
        """Return what is said of a photo."""
        return self._states.get(path, "")

    def bring_up(self, path: Path) -> None:
        """Bring a photo into view."""
        item = self._items.get(path)
        if item is not None:
            self.list.scrollToItem(item)

    def set_running(self, running: bool) -> None:
        """Let nothing be changed while a job is at it."""
        for made in self._buttons:
            made.setEnabled(not running)
        if not running:
            self._enable()

    def _enable(self) -> None:
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
