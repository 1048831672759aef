"""The card where the message is written or its files are chosen."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QSize, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.core_texts import localised
from stegapp.gui.jobs.drafts import Draft, Listing
from stegapp.gui.jobs.file_tree import FileTree, ListedFile
from stegapp.gui.theme import themes
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, muted, on_delete, row
from stegapp.gui.widgets.capacity_bar import CapacityBar
from stegapp.gui.widgets.drop_zone import DropZone
from stegapp.gui.widgets.file_model import FilesModel
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.secret_fields import SecretText, guard_copies
from stegapp.gui.widgets.segments import Segments

__all__ = ["MessageContent", "MessageEditor", "say_altered", "say_left_out"]

_KEPT_OPEN = 100  # folders asked whether they are open when the list changes

translate = QCoreApplication.translate


class _Text(SecretText):
    """A text field that takes what room there is."""

    def sizeHint(self) -> QSize:
        return QSize(256, 110)


class _Tree(QTreeView):
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
    ticked: frozenset[str] = field(default=frozenset(), repr=False)


def say_left_out(banner: Banner, listing: Listing) -> None:
    """Tell what of the chosen is not there or not taken, or is there but not taken along."""
    words = [formats.told([localised(sentence) for sentence in listing.skipped])] if listing.skipped else []
    if any(file.link for file in listing.tree.files):
        words.append(translate("MessageEditor", "Links to files elsewhere are left out unless you tick them."))
    if words:
        banner.say("info", translate("MessageEditor", "Not all of it is taken along."), formats.sentences(words))


def say_altered(banner: Banner) -> None:
    """Say that not every line end of a pasted text could be kept."""
    banner.say(
        "info",
        translate("MessageEditor", "The pasted text had line ends of several kinds. Now all are the same."),
        translate("MessageEditor", "To hide a text byte by byte, choose it as a file."),
    )


class MessageEditor(Card):
    """Text or Files, with the capacity bar. Knows names and sizes only; files are read by jobs."""

    changed = Signal()
    browse_files = Signal()
    browse_folder = Signal()
    stop_looking = Signal()
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

        self._views = Switch(self._build_text(), self._build_zone(), self._build_listing())
        self.body.addWidget(self._views, 1)
        self.body.addWidget(self._build_looking())
        self.capacity = CapacityBar()
        self.body.addWidget(self.capacity)
        self._selection_changed()
        themes().changed.connect(self._retheme)

    def _build_text(self) -> SecretText:
        self.text = _Text()
        self.text.setPlaceholderText(self.tr("Type or paste what nobody else should see"))
        self.text.setAccessibleName(self.tr("Message text"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.changed)
        self.text.handed_on.connect(self.handed_on)
        self.text.altered.connect(lambda: say_altered(self.banner))
        self.text.setMinimumHeight(110)
        return self.text

    def _build_zone(self) -> DropZone:
        self.zone = DropZone(
            self.tr("Drop files or folders here"),
            self.tr("Documents, archives, small pictures. They are compressed for you."),
            icon="file",
            button_text=self.tr("Choose fi&les…"),
            compact=True,
        )
        self.zone.browse.connect(self.browse_files)
        return self.zone

    def _build_tree(self) -> QTreeView:
        self.tree = _Tree()
        self.model = FilesModel()
        self.model.ticked_changed.connect(self._ticked)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)  # else each row would be measured
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setAccessibleName(self.tr("Files to hide"))
        icons.set_side(self.tree, 18)
        self.tree.setMinimumHeight(100)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        on_delete(self.tree, self.remove_selected)
        guard_copies(self.tree)
        self.tree.selectionModel().selectionChanged.connect(self._selection_changed)
        return self.tree

    def _build_listing(self) -> QWidget:
        """Return the list of files above what can be done with it."""
        tree = self._build_tree()
        self._add = button(self.tr("&Add files…"), icon="plus")
        self._add.clicked.connect(self.browse_files)
        self._add_folder = button(self.tr("Add folder…"), icon="folder")
        self._add_folder.clicked.connect(self.browse_folder)
        self._remove = button(self.tr("Remove"), icon="trash", hint=self.tr("Take the chosen files off the list (Del)"))
        self._remove.clicked.connect(self.remove_selected)
        self.summary = muted(wrap=False)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(tree, 1)
        actions = FlowLayout()
        for made in (self._add, self._add_folder, self._remove, self.summary):
            actions.addWidget(made)
        column.addLayout(actions)
        return listing

    def _build_looking(self) -> QWidget:
        """Return what is shown while folders are looked through."""
        self.looking_words = muted(wrap=False)
        self.looking = QWidget()
        self.stop = button(self.tr("Stop looking"), kind="quiet", on_click=self.stop_looking.emit)
        self.looking.setLayout(row(self.looking_words, None, self.stop))
        self.looking.hide()
        return self.looking

    # ------------------------------------------------------------ content

    @property
    def draft(self) -> Draft:
        """What was written or chosen."""
        if self.segments.current() == 0:
            return Draft("text", text=self.text.exact)
        return Draft("files", paths=self._paths, taken=self.model.taken)

    @property
    def start(self) -> QWidget:
        """Where to begin with what is chosen, a text or files."""
        return (self.text, self.zone.button, self.tree)[self._views.index()]

    @property
    def files(self) -> tuple[tuple[Path, ...], frozenset[str]]:
        """The files and folders added, and the names taken off again."""
        return self._paths, self._left_out

    @property
    def names(self) -> list[str]:
        """The names of the files on the list."""
        return [file.name for file in self.model.tree.files]

    def show_looking(self, n_files: int | None) -> None:
        """Show how many files have been found so far, None once that is over."""
        self.looking.setVisible(n_files is not None)
        if n_files is not None:
            self.looking_words.setText(
                self.tr("Looking through the folders: {count} so far…").format(count=formats.count(n_files))
            )

    def show_files(self, paths: tuple[Path, ...], left_out: frozenset[str], listing: Listing) -> None:
        """Take `paths` as the files to hide, once a job has looked at them."""
        self._paths, self._left_out = paths, left_out
        self.banner.dismiss()
        self._fill(listing.tree, self.model.ticked & {file.name for file in listing.tree.files if file.link})
        say_left_out(self.banner, listing)
        self.segments.choose(1)
        self._choose(1)

    @property
    def content(self) -> MessageContent:
        """Text and files as they are."""
        return MessageContent(
            self.segments.current(),
            self.text.exact,
            self._paths,
            self._left_out,
            self.model.tree.files,
            self.model.ticked,
        )

    def holds_more_than(self, kept: MessageContent | None) -> bool:
        """Whether a text or files are here that `kept` does not hold."""
        text, files = (kept.text, (kept.paths, kept.left_out, kept.ticked)) if kept is not None else ("", ())
        now = self.text.exact
        return bool(now and now != text) or bool(
            self._paths and (self._paths, self._left_out, self.model.ticked) != files
        )

    def take_over(self, content: MessageContent) -> None:
        """Show what the editor of another window held."""
        self.text.show_exact(content.text)
        if content.paths:
            self._paths, self._left_out = content.paths, content.left_out
            self._fill(FileTree(content.listed), content.ticked)
        self.segments.choose(content.kind)
        self._choose(content.kind)

    def clear(self) -> None:
        """Forget text and files."""
        self._paths, self._left_out = (), frozenset()
        self._fill(FileTree(), frozenset())
        self.text.clear()
        self.banner.dismiss()
        self.segments.choose(0)
        self._choose(0)

    def set_dragging(self, dragging: bool) -> None:
        """Light up while files hover over the window."""
        self.zone.set_dragging(dragging)

    def remove_selected(self) -> None:
        """Take the selected files off the list."""
        chosen = [index.internalId() for index in self.tree.selectionModel().selectedRows(0)]
        tree, gone = self.model.tree.without(chosen)
        if not gone:
            return
        self._left_out = self._left_out | gone
        if not tree.files:
            self._paths, self._left_out = (), frozenset()
        self._fill(tree, self.model.ticked - gone)
        self._choose(1)

    def select(self, name: str) -> None:
        """Select a file or folder of the list, by its name in the message."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.tree.selectionModel().setCurrentIndex(self.model.find(name), flags)

    def _ticked(self) -> None:
        self._sum_up()
        self.changed.emit()

    def _retheme(self) -> None:
        self.model.retheme()

    def _choose(self, kind: int) -> None:
        self._views.show_page(0 if kind == 0 else 2 if self._paths else 1)
        self.changed.emit()

    def _fill(self, tree: FileTree, ticked: frozenset[str]) -> None:
        """Show other files; folders that were open stay so."""
        names = [node.name for node in self.model.tree.nodes[1:] if node.children]
        opened = [name for name in names[:_KEPT_OPEN] if self.tree.isExpanded(self.model.find(name))]
        self.model.show_tree(tree, ticked)
        for name in opened:
            self.tree.setExpanded(self.model.find(name), True)
        self._sum_up()
        self._selection_changed()

    def _sum_up(self) -> None:
        taken = self.model.taken
        total = sum(file.n_bytes for file in self.model.tree.files if file.name in taken)
        self.summary.setText(
            self.tr("%Ln file(s), {size}", None, len(taken)).format(size=formats.size(total)) if taken else ""
        )

    def _selection_changed(self) -> None:
        self._remove.setEnabled(self.tree.selectionModel().hasSelection())
