"""The files of a message as a tree, made on a worker: thousands of them must not hold up the window.

Must not know widgets.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

__all__ = ["FileTree", "ListedFile", "Node"]


@dataclass(frozen=True)
class ListedFile:
    """One file of a draft, by its name inside the message. link: it leads to a file that was not chosen itself."""

    name: str
    n_bytes: int
    link: bool = False


@dataclass(slots=True)
class Node:
    """A file or a folder. name: from the top, with slashes; label: the last part of it."""

    name: str
    label: str
    parent: int
    row: int
    n_bytes: int = 0
    file: ListedFile | None = None
    children: list[int] = field(default_factory=list)


class FileTree:
    """Nodes by number; 0 is above all others and is shown nowhere."""

    def __init__(self, files: Iterable[ListedFile] = ()) -> None:
        self.files = tuple(files)
        self.nodes = [Node("", "", -1, 0)]
        folders: dict[str, int] = {"": 0}
        for file in self.files:
            above, _, label = file.name.rpartition("/")
            parent = folders.get(above)
            if parent is None:
                parent = self._folder(above, folders)
            self._add(file.name, label, parent, file)
        for node in reversed(self.nodes[1:]):  # children come after their folders
            self.nodes[node.parent].n_bytes += node.n_bytes

    @property
    def n_bytes(self) -> int:
        """The size of all files."""
        return self.nodes[0].n_bytes

    def below(self, number: int) -> Iterator[Node]:
        """Yield a node and all below it."""
        pending = [number]
        while pending:
            node = self.nodes[pending.pop()]
            yield node
            pending.extend(node.children)

    def without(self, numbers: Iterable[int]) -> "tuple[FileTree, frozenset[str]]":
        """Return the tree without some nodes and what is below them, and the names of the files that are gone."""
        gone = frozenset(node.name for number in numbers for node in self.below(number) if node.file is not None)
        return FileTree(file for file in self.files if file.name not in gone), gone

    def _folder(self, name: str, folders: dict[str, int]) -> int:
        missing = []
        while name not in folders:
            missing.append(name)
            name = name.rpartition("/")[0]
        parent = folders[name]
        for below in reversed(missing):
            parent = folders[below] = self._add(below, below.rpartition("/")[2], parent, None)
        return parent

    def _add(self, name: str, label: str, parent: int, file: ListedFile | None) -> int:
        number, siblings = len(self.nodes), self.nodes[parent].children
        self.nodes.append(Node(name, label, parent, len(siblings), file.n_bytes if file is not None else 0, file))
        siblings.append(number)
        return number
