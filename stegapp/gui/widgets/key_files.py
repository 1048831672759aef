"""The key files beside a password: a button that adds one, and a list of those that were added."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from stegapp.gui import icons
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import button, icon_button, muted, row
from stegapp.gui.widgets.elided_label import ElidedLabel
from stegapp.gui.widgets.failures import tell_all

__all__ = ["KeyFiles"]


class KeyFiles(QWidget):
    """Which key files are needed. `button` has its place wherever the owner puts it; without files, this is hidden.

    for_hiding: offer to make one, and say what losing one means.
    """

    changed = Signal()
    browse = Signal()
    make = Signal()

    def __init__(self, *, for_hiding: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        hint = self.tr("Add a file that is needed beside the password, or instead of it")
        self.button = button(self.tr("Key f&ile…"), icon="key", kind="quiet", hint=hint)
        if for_hiding:
            menu = QMenu(self)
            menu.addAction(self.tr("Add key files…"), self.browse.emit)
            menu.addAction(self.tr("Make a new key file…"), self.make.emit)
            self.button.setMenu(menu)
        else:
            self.button.clicked.connect(self.browse)
        self.banner = Banner()
        self.banner.closed.connect(self._show)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._note = muted(small=True)
        if for_hiding:
            self._note.setText(
                self.tr(
                    "Whoever loses or changes a key file loses the message. Keep a copy, and give one to the recipient "
                    "another way than the picture."
                )
            )
        self._for_hiding = for_hiding
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.banner)
        layout.addLayout(self._list)
        layout.addWidget(self._note)
        self.setAccessibleName(self.tr("Key files"))
        self._show()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The key files, in the order in which they were added."""
        return tuple(self._paths)

    def add(self, paths: Sequence[Path]) -> None:
        """Put files on the list, each once."""
        self._set([*self._paths, *(path for path in dict.fromkeys(paths) if path not in self._paths)])

    def remove(self, path: Path) -> None:
        """Take a file off the list."""
        place = self._paths.index(path)
        self._set([other for other in self._paths if other != path])
        left = self._list.itemAt(min(place, len(self._paths) - 1))
        following = left.widget() if left is not None else None
        (following.findChildren(QWidget)[-1] if following is not None else self.button).setFocus()

    def clear(self) -> None:
        """Take all files off the list."""
        self._set([])

    def tell(self, kind: str, words: str, advice: str = "") -> None:
        """Say something about the files."""
        self.banner.say(kind, words, advice)
        self._show()

    def tell_failures(self, failures: Sequence[Failure]) -> None:
        """Say which files could not be added, or made, and why."""
        tell_all(self.banner, failures, self)
        self._show()

    def _set(self, paths: list[Path]) -> None:
        changed = paths != self._paths
        self._paths = paths
        self.banner.dismiss()
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for path in paths:
            self._list.addWidget(self._line(path))
        self._show()
        if changed:
            self.changed.emit()

    def _line(self, path: Path) -> QWidget:
        mark = QLabel()
        icons.set_pixmap(mark, "key", "muted", 18)
        name = ElidedLabel(path.name)
        name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        name.setToolTip(str(path))
        remove = icon_button(
            "close", self.tr("Remove the key file {name}").format(name=path.name), on_click=lambda: self.remove(path)
        )
        made = QWidget()
        made.setLayout(row(mark, name, remove))
        return made

    def _show(self) -> None:
        self._note.setVisible(bool(self._paths) and self._for_hiding)
        self.setVisible(bool(self._paths) or not self.banner.isHidden())
