"""Files in a list: the view asks for what it shows, so that a list of thousands costs no more than one of ten."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QMimeDatabase, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from stegapp.format import FileEntry
from stegapp.gui import icons
from stegapp.gui.core import formats
from stegapp.gui.jobs.file_tree import FileTree, Node
from stegapp.system.files import safe_name

__all__ = ["FilesModel", "RevealedModel"]

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NAME, _KIND, _SIZE = 0, 1, 2


class FilesModel(QAbstractItemModel):
    """Names and sizes of the files to hide, in their folders. A file that a link leads to is taken along if ticked."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tree = FileTree()
        self.ticked: frozenset[str] = frozenset()
        """Names of links that are to be taken along."""

    def show_tree(self, tree: FileTree, ticked: frozenset[str]) -> None:
        """Show other files."""
        self.beginResetModel()
        self.tree, self.ticked = tree, ticked
        self.endResetModel()

    @property
    def taken(self) -> frozenset[str]:
        """The names of the files that are to be hidden."""
        return frozenset(f.name for f in self.tree.files if not f.link or f.name in self.ticked)

    def retheme(self) -> None:
        """Draw the icons anew."""
        _icon.cache_clear()
        self.layoutChanged.emit()

    def node(self, index: _Index) -> Node:
        """Return what a row stands for."""
        return self.tree.nodes[index.internalId() if index.isValid() else 0]

    def find(self, name: str) -> QModelIndex:
        """Return the row of a file or folder, an invalid one if there is none."""
        for number, node in enumerate(self.tree.nodes[1:], start=1):
            if node.name == name:
                return self.createIndex(node.row, 0, number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return a place in the list."""
        children = self.node(parent).children
        if not (0 <= row < len(children) and 0 <= column < 2):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the folder's place."""
        above = self.node(index).parent if index.isValid() else 0
        return self.createIndex(self.tree.nodes[above].row, 0, above) if above > 0 else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows a folder has."""
        return len(self.node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Name and size."""
        return 2

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Links have a box to tick."""
        flags = super().flags(index)
        node = self.node(index)
        if index.column() == 0 and node.file is not None and node.file.link:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell shows."""
        node = self.node(index)
        link = node.file is not None and node.file.link
        if index.column() == 1:
            if role == _Role.DisplayRole:
                return formats.size(node.n_bytes)
            return _RIGHT if role == _Role.TextAlignmentRole else None
        match role:
            case _Role.DisplayRole:
                return self.tr("{name} (link)").format(name=node.label) if link else node.label
            case _Role.DecorationRole:
                return _icon("" if node.file is None else _kind(node.label))
            case _Role.ToolTipRole:
                if link:
                    return self.tr("A link to a file elsewhere. Tick it to hide that file too.")
                return "" if node.file is None else _comment(node.label)
            case _Role.CheckStateRole if link:
                return Qt.CheckState.Checked if node.name in self.ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = _Role.EditRole) -> bool:
        """Tick a link."""
        node = self.node(index)
        if role != _Role.CheckStateRole or node.file is None or not node.file.link:
            return False
        on = Qt.CheckState(value) == Qt.CheckState.Checked
        self.ticked = self.ticked | {node.name} if on else self.ticked - {node.name}
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True


class RevealedModel(QAbstractItemModel):
    """Names, kinds and sizes of revealed files, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._files: Sequence[FileEntry] = ()

    def show_files(self, files: Sequence[FileEntry]) -> None:
        """Show other files."""
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def retheme(self) -> None:
        """Draw the icons anew."""
        _icon.cache_clear()
        self.layoutChanged.emit()

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return a place in the list."""
        inside = not parent.isValid() and 0 <= row < len(self._files) and 0 <= column <= _SIZE
        return self.createIndex(row, column) if inside else QModelIndex()

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Nothing is above."""
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many files there are."""
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Name, kind and size."""
        return _SIZE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """Return a column's title."""
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Type"), self.tr("Size"))[section]

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Return what a cell shows; the name as it would be saved."""
        entry = self._files[index.row()]
        if role == _Role.TextAlignmentRole:
            return _RIGHT if index.column() == _SIZE else None
        if role == _Role.DecorationRole and index.column() == _NAME:
            return _icon(_kind(safe_name(entry.name)))
        if role != _Role.DisplayRole:
            return None
        if index.column() == _SIZE:
            return formats.size(len(entry.data))
        name = safe_name(entry.name)
        return name if index.column() == _NAME else _comment(name)


def _suffix(label: str) -> str:
    """Return a name of the same kind: there are fewer of them."""
    return "x" + label[label.rfind(".") :] if "." in label else label


def _kind(label: str) -> str:
    return _kind_of(_suffix(label))


@lru_cache(maxsize=256)
def _kind_of(name: str) -> str:
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension).name().split("/")[0]


def _comment(label: str) -> str:
    return _comment_of(_suffix(label))


@lru_cache(maxsize=256)
def _comment_of(name: str) -> str:
    return QMimeDatabase().mimeTypeForFile(name, QMimeDatabase.MatchMode.MatchExtension).comment()


@lru_cache(maxsize=8)
def _icon(kind: str) -> QIcon:
    """Return the icon of a kind of file, "" for a folder."""
    if not kind:
        return icons.icon("folder", "muted")
    return icons.icon({"image": "image", "text": "text"}.get(kind, "file"), "muted")
