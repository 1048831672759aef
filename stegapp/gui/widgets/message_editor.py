"""The card where the message is written or its files are chosen."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui import formats, icons
from stegapp.gui.drafts import Draft, ListedFile
from stegapp.gui.icons import file_icon
from stegapp.gui.theme import themes
from stegapp.gui.widgets.basics import Banner, Card, Segments, button, muted, on_delete
from stegapp.gui.widgets.capacity_bar import CapacityBar
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.secret_fields import SecretText, guard_copies

__all__ = ["MessageContent", "MessageEditor"]


class _Text(SecretText):
    """A text field that takes what room there is."""

    def sizeHint(self) -> QSize:
        return QSize(256, 110)


class _Tree(QTreeWidget):
    def sizeHint(self) -> QSize:
        return QSize(256, 110)


@dataclass(frozen=True)
class MessageContent:
    """A text and files, whichever of the two is chosen; `repr` shows none of it."""

    kind: int
    text: str = field(repr=False)
    paths: tuple[Path, ...] = field(repr=False)
    left_out: frozenset[str] = field(repr=False)
    listed: tuple[ListedFile, ...] = field(repr=False)


class MessageEditor(Card):
    """Text or Files, with the capacity bar. Knows names and sizes only; files are read by jobs."""

    changed = Signal()
    browse_files = Signal()
    browse_folder = Signal()
    handed_on = Signal(object)  # QMimeData: files or a picture, pasted into the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Message"), step=2, parent=parent)
        self._paths: tuple[Path, ...] = ()
        self._left_out: frozenset[str] = frozenset()
        self.segments = Segments([self.tr("&Text"), self.tr("&Files")], label=self.tr("Kind of message"))
        self.segments.chosen.connect(self._choose)
        self.header.addWidget(self.segments)
        self.banner = Banner()
        self.body.addWidget(self.banner)

        self.text = _Text()
        self.text.setPlaceholderText(self.tr("Type or paste what nobody else should see"))
        self.text.setAccessibleName(self.tr("Message text"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.changed)
        self.text.handed_on.connect(self.handed_on)
        self.text.altered.connect(self._say_altered)
        self.text.setMinimumHeight(110)

        self.zone = DropZone(
            self.tr("Drop files or folders here"),
            self.tr("Documents, archives, small pictures. They are compressed for you."),
            icon="file",
            button_text=self.tr("Choose fi&les…"),
            compact=True,
        )
        self.zone.browse.connect(self.browse_files)
        self.tree = _Tree()
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setAccessibleName(self.tr("Files to hide"))
        self.tree.setIconSize(QSize(18, 18))
        self.tree.setMinimumHeight(100)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        on_delete(self.tree, self.remove_selected)
        guard_copies(self.tree)
        self.tree.itemSelectionChanged.connect(self._selection_changed)
        self._add = button(self.tr("&Add files…"), icon="plus")
        self._add.clicked.connect(self.browse_files)
        self._add_folder = button(self.tr("Add folder…"), icon="folder")
        self._add_folder.clicked.connect(self.browse_folder)
        self._remove = button(self.tr("Remove"), icon="trash", hint=self.tr("Take the chosen files off the list (Del)"))
        self._remove.clicked.connect(self.remove_selected)
        self._summary = muted(wrap=False)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tree, 1)
        actions = FlowLayout()
        for made in (self._add, self._add_folder, self._remove, self._summary):
            actions.addWidget(made)
        column.addLayout(actions)

        self._views = Switch(self.text, self.zone, listing)
        self.body.addWidget(self._views, 1)
        self.capacity = CapacityBar()
        self.body.addWidget(self.capacity)
        self._selection_changed()
        themes().changed.connect(self._retheme)

    # ------------------------------------------------------------ content

    @property
    def draft(self) -> Draft:
        """What was written or chosen."""
        if self.segments.current() == 0:
            return Draft("text", text=self.text.exact)
        return Draft("files", paths=self._paths, left_out=self._left_out)

    @property
    def files(self) -> tuple[tuple[Path, ...], frozenset[str]]:
        """The files and folders added, and the names taken off again."""
        return self._paths, self._left_out

    def show_files(self, paths: tuple[Path, ...], left_out: frozenset[str], listed: tuple[ListedFile, ...]) -> None:
        """Take `paths` as the files to hide, once a job has looked at them."""
        self._paths, self._left_out = paths, left_out
        self.banner.dismiss()
        self._fill(listed)
        self.segments.choose(1)
        self._choose(1)

    @property
    def content(self) -> MessageContent:
        """Text and files as they are."""
        return MessageContent(self.segments.current(), self.text.exact, self._paths, self._left_out, self._listed)

    def holds_more_than(self, kept: MessageContent | None) -> bool:
        """Whether a text or files are here that `kept` does not hold."""
        text, files = (kept.text, (kept.paths, kept.left_out)) if kept is not None else ("", ((), frozenset()))
        now = self.text.exact
        return bool(now and now != text) or bool(self._paths and (self._paths, self._left_out) != files)

    def take_over(self, content: MessageContent) -> None:
        """Show what the editor of another window held."""
        self.text.show_exact(content.text)
        if content.paths:
            self.show_files(content.paths, content.left_out, content.listed)
        self.segments.choose(content.kind)
        self._choose(content.kind)

    def clear(self) -> None:
        """Forget text and files."""
        self._paths, self._left_out = (), frozenset()
        self.tree.clear()
        self._listed = ()
        self.text.clear()
        self.banner.dismiss()
        self.segments.choose(0)
        self._choose(0)

    def set_dragging(self, dragging: bool) -> None:
        """Light up while files hover over the window."""
        self.zone.set_dragging(dragging)

    def remove_selected(self) -> None:
        """Take the selected files off the list."""
        names = [str(item.data(0, Qt.ItemDataRole.UserRole)) for item in self.tree.selectedItems()]
        gone: set[str] = set()
        for item_name in names:
            gone.update(n for n in self._names() if n == item_name or n.startswith(item_name + "/"))
        if not gone:
            return
        left_out = self._left_out | gone
        listed = tuple(file for file in self._listed if file.name not in left_out)
        if not listed:
            self._paths, left_out = (), frozenset()
        self._left_out = left_out
        self._fill(listed)
        self._choose(1)

    def _say_altered(self) -> None:
        self.banner.say(
            "info",
            self.tr("Not every line end of the pasted text could be kept: now all are alike."),
            self.tr("To hide a text byte by byte, choose it as a file."),
        )

    def _retheme(self) -> None:
        self._fill(self._listed)

    def _names(self) -> list[str]:
        return [file.name for file in self._listed]

    _listed: tuple[ListedFile, ...] = ()

    def _choose(self, kind: int) -> None:
        self._views.show_page(0 if kind == 0 else 2 if self._paths else 1)
        self.changed.emit()

    def _fill(self, listed: tuple[ListedFile, ...]) -> None:
        self._listed = listed
        self.tree.clear()
        folders: dict[str, QTreeWidgetItem] = {}
        mime = QMimeDatabase()
        for file in listed:
            parent = None
            parts = file.name.split("/")
            for depth in range(1, len(parts)):
                key = "/".join(parts[:depth])
                if key not in folders:
                    folders[key] = self._item(key, parts[depth - 1], parent)
                    folders[key].setIcon(0, icons.icon("folder", "muted"))
                parent = folders[key]
            item = self._item(file.name, parts[-1], parent)
            item.setText(1, formats.size(file.n_bytes))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setIcon(0, file_icon(parts[-1]))
            item.setToolTip(0, mime.mimeTypeForFile(parts[-1], QMimeDatabase.MatchMode.MatchExtension).comment())
        for key, folder in folders.items():
            inside = [file for file in listed if file.name.startswith(key + "/")]
            folder.setText(1, formats.size(sum(file.n_bytes for file in inside)))
            folder.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        total = sum(file.n_bytes for file in listed)
        self._summary.setText(
            self.tr("%n file(s), {size}", None, len(listed)).format(size=formats.size(total)) if listed else ""
        )
        self._selection_changed()

    def _item(self, name: str, shown: str, parent: QTreeWidgetItem | None) -> QTreeWidgetItem:
        item = QTreeWidgetItem([shown, ""])
        item.setData(0, Qt.ItemDataRole.UserRole, name)
        if parent is None:
            self.tree.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _selection_changed(self) -> None:
        self._remove.setEnabled(bool(self.tree.selectedItems()))
