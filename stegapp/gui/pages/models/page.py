"""The Models page: what is installed, how good it is, and taking models in and out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from stegapp.gui import icons
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.mime import local_paths
from stegapp.gui.jobs.worker import Failure
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.models.details import ModelDetails
from stegapp.gui.pages.models.figures import origin_words
from stegapp.gui.pages.models.importing import ModelImports
from stegapp.gui.pages.models.trash import TrashActions
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, muted, row
from stegapp.gui.widgets.failures import tell
from stegapp.models import EXTENSIONS
from stegapp.system.trash import DAYS_KEPT

if TYPE_CHECKING:
    from stegapp.models import ModelEntry, RemovedModel

__all__ = ["ModelsPage"]


class ModelsPage(Page):
    """List, choose, import, export, rename, verify and delete models."""

    train_wanted = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, "", "", parent)
        self.title.setText(self.tr("Models"))
        self.subtitle.setText(
            self.tr("A model is the pair of networks that hides and reveals. Both sides need the same one.")
        )
        self.setAccessibleName(self.title.text())
        self._select = ""
        self._offered: list[Path] = []
        self.train = button(self.tr("&Train on my photos…"), icon="train", on_click=self.train_wanted.emit)
        import_ = button(self.tr("&Import…"), icon="import", on_click=lambda: self._browse())
        self.head.addLayout(row(self.train, import_))
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self._imports = ModelImports(services, self.banner, self)
        self._imports.imported.connect(self._choose_later)
        self.trash = TrashActions(services.catalog, self)
        installed = self._build_list()
        self.details = ModelDetails()
        self.body.addLayout(self.add_columns(installed, self.details, stretch=(2, 5)), 1)
        self.details.default_wanted.connect(self._make_default)
        self.details.export_wanted.connect(self._export)
        self.details.verify_wanted.connect(self._verify)
        self.details.rename_wanted.connect(self._rename)
        self.details.delete_wanted.connect(self._remove)
        self.trash.restore_wanted.connect(self.restore)
        self.trash.empty_wanted.connect(self._empty_trash)
        undo = QKeySequence(QKeySequence.StandardKey.Undo)
        QShortcut(undo, self, self.undo_removal, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        services.catalog.changed.connect(self._fill)
        themes().changed.connect(self._fill)

    def _build_list(self) -> Card:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        icons.set_side(self.list, 24)
        self.list.setMinimumHeight(120)
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        card = Card(self.tr("Installed"))
        card.body.addWidget(self.list, 1)
        card.body.addWidget(muted(self.tr("Drop a model file anywhere to import it."), small=True))
        card.body.addLayout(row(self.trash.button, None))
        return card

    # ------------------------------------------------------------ list

    def _fill(self) -> None:
        catalog = self.services.catalog
        wanted = self._select or self._current_key()
        self._select = ""
        self.list.blockSignals(True)
        self.list.clear()
        chosen = 0
        for entry in catalog.entries:
            origin = origin_words(entry.origin)
            if catalog.is_default(entry):
                default = self.tr("{origin} · default")
                if entry.card.on_blocks:
                    default = self.tr("{origin} · default for messengers")
                origin = default.format(origin=origin)
            item = QListWidgetItem(icons.icon("models", "muted"), f"{entry.name}\n{origin}")
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {origin}")
            self.list.addItem(item)
            if wanted in (str(entry.path), entry.name):
                chosen = self.list.count() - 1
        for broken in catalog.broken:
            unusable = self.tr("cannot be used")
            item = QListWidgetItem(icons.icon("warn", "bad"), f"{broken.name}\n{unusable}")
            item.setData(Qt.ItemDataRole.UserRole, broken)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(chosen)
        self.trash.refresh()
        self._show_current()

    def _current(self) -> Any:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _current_key(self) -> str:
        current = self._current()
        return str(current.path) if current is not None else ""

    def current_entry(self) -> "ModelEntry | None":
        """Return the chosen usable model."""
        current = self._current()
        return current if current is not None and hasattr(current, "card") else None

    def _show_current(self) -> None:
        current, entry = self._current(), self.current_entry()
        if entry is not None:
            self.details.show_model(entry, is_default=self.services.catalog.is_default(entry))
        elif current is not None:
            self.details.show_broken(current)
        else:
            self.details.show_none()

    # ------------------------------------------------------------ changing

    def _change(self, work: Callable[[], Any], on_success: Callable[[Any], None]) -> None:
        """Do something to the store on a worker, then list the models again."""
        self.services.catalog.change(work, on_success=on_success, on_failure=self._failed)

    def _failed(self, failure: Failure) -> None:
        tell(self.banner, failure, self)

    def _browse(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in EXTENSIONS)
        folder = self.services.open_folder
        paths = dialogs.choose_files(
            self, self.tr("Choose a model file"), folder, self.tr("Models ({kinds})").format(kinds=kinds)
        )
        self.import_models(paths)

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask whether to take in model files that were opened from outside, and those still asked about."""
        if not self.banner.message:
            self._offered = []
        self._offered += [path for path in paths if path not in self._offered]
        offered = tuple(self._offered)

        def import_all() -> None:
            self.banner.dismiss()
            self.import_models(offered)

        names = formats.listed(path.name for path in offered)
        self.banner.say(
            "info",
            self.tr("{name} is a model file.").format(name=names),
            self.tr("Import it to reveal what was hidden with it, and to hide with it."),
            action=self.tr("Import"),
            on_action=import_all,
        )
        self.banner.focus_action()

    def import_models(self, paths: Sequence[Path]) -> None:
        """Take model files in."""
        self._offered = [other for other in self._offered if other not in paths]
        self._imports.take(paths)

    def _choose_later(self, path: str) -> None:
        """Choose a model once it is listed."""
        self._select = path

    def _make_default(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            chosen = None if entry.origin == "bundled" and entry is self.services.catalog.entries[0] else entry
            self._change(lambda: self.services.session.store.set_default(chosen), lambda _: self.banner.dismiss())

    def _export(self) -> None:
        entry = self.current_entry()
        if entry is None:
            return
        start = Path(self.services.settings.settings.save_folder or Path.home()) / f"{entry.name}.stegmodel"
        target = dialogs.save_as(self, self.tr("Export the model"), start, self.tr("Model (*.stegmodel)"))
        if target is not None:
            self._change(
                lambda: self.services.session.store.export(entry, target, overwrite=True),
                lambda path: self.banner.say(
                    "good",
                    self.tr("Exported as {name}.").format(name=path.name),
                    self.tr("Whoever should reveal your messages imports this file."),
                ),
            )

    def _verify(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            self._change(
                lambda: self.services.session.store.verify(entry),
                lambda digest: self.banner.say(
                    "good", self.tr("{name} is sound.").format(name=entry.name), f"SHA-256 {digest}"
                ),
            )

    def _rename(self, name: str) -> None:
        entry = self.current_entry()
        if entry is None:
            return

        def renamed(new: "ModelEntry") -> None:
            self._select = str(new.path)

        self._change(lambda: self.services.session.store.rename(entry, name), renamed)

    def _remove(self) -> None:
        """Put a model into the trash, if the user knows what that means for the messages hidden with it."""
        current = self._current()
        if current is None or not current.own:
            return
        entry = self.current_entry()
        yes = dialogs.ask(
            self,
            self.tr("Delete the model {name}?").format(name=current.name),
            self._cost_of(entry) if entry is not None else self._days_kept(),
            yes=self.tr("&Delete"),
            no=self.tr("&Keep it"),
        )
        if not yes:
            return

        def removed(_: object) -> None:
            self.banner.say(
                "info",
                self.tr("{name} was deleted.").format(name=current.name),
                self._days_kept(),
                action=self.tr("Undo"),
                on_action=self.undo_removal,
            )

        self._change(lambda: self.services.session.store.remove(current), removed)

    def _cost_of(self, entry: "ModelEntry") -> str:
        """Return what deleting a sound model means."""
        if self.services.session.store.was_exported(entry):
            copies = self.tr("It was exported before: that file can be imported again.")
        elif entry.origin == "imported":
            copies = self.tr("It was imported; perhaps the file is still there. It was never exported from here.")
        else:
            copies = self.tr("It was never exported: there is no other copy that stegapp knows of.")
        lost = self.tr("Messages hidden with it cannot be revealed any more.")
        return f"{lost} {copies} {self._days_kept()}"

    def _days_kept(self) -> str:
        return self.tr("It stays in the trash for {days} days; until then it can be taken back.").format(days=DAYS_KEPT)

    def undo_removal(self) -> None:
        """Take back what was deleted last, also in an earlier sitting."""
        removed = self.services.catalog.removed
        if removed:
            self.restore(removed[0])

    def restore(self, removed: "RemovedModel") -> None:
        """Take a model out of the trash."""

        def restored(name: str) -> None:
            self._select = name
            self.banner.say("good", self.tr("{name} is here again.").format(name=name))

        self._change(lambda: self.services.session.store.restore(removed), restored)

    def _empty_trash(self) -> None:
        self._change(self.services.session.store.empty_trash, lambda _: self.banner.dismiss())

    # ------------------------------------------------------------ window

    def wants(self, mime: QMimeData) -> bool:
        """Files are welcome; whether they are models is seen when they are read."""
        return bool(local_paths(mime))

    def wants_pictures(self, mime: QMimeData) -> bool:
        """A picture is no model."""
        return False

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Import dropped files."""
        self.import_models(local_paths(mime))
