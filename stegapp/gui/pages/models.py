"""The Models page: what is installed, how good it is, and taking models in and out."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QMimeData, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from stegapp.gui import dialogs, estimates, formats, icons
from stegapp.gui.mime import local_paths
from stegapp.gui.pages.base import Page
from stegapp.gui.pages.hide import tell
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.basics import Banner, Card, button, heading, muted, row
from stegapp.gui.widgets.curve import Curve
from stegapp.gui.widgets.figures import Figure, Figures
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.worker import Failure, Lane
from stegapp.models import EXTENSIONS
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.models import BrokenModel, ModelEntry

__all__ = ["ModelsPage"]

_UNDO_MS = 9000


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
        self._going: ModelEntry | None = None
        self._select = ""
        self.train = button(self.tr("&Train on my photos…"), icon="train", on_click=self.train_wanted.emit)
        self._import = button(self.tr("&Import…"), icon="import", on_click=lambda: self._browse())
        self.head.addLayout(row(self.train, self._import))
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setIconSize(QSize(24, 24))
        self.list.setMinimumHeight(120)
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        installed = Card(self.tr("Installed"))
        installed.body.addWidget(self.list, 1)
        installed.body.addWidget(muted(self.tr("Drop a model file anywhere to import it."), small=True))
        self.body.addLayout(self.add_columns(installed, self._build_details(), stretch=(2, 5)), 1)
        self._undo = QTimer(self)
        self._undo.setSingleShot(True)
        self._undo.setInterval(_UNDO_MS)
        self._undo.timeout.connect(self.finish_removal)
        services.catalog.changed.connect(self._fill)
        themes().changed.connect(self._fill)

    # ------------------------------------------------------------ building

    def _build_details(self) -> Card:
        card = Card()
        self._name = heading("", scale=1.3)
        self._tag = QLabel(self.tr("Default"))
        self._tag.setProperty("tag", "accent")
        self._facts = muted()
        self._edit = QLineEdit()
        self._edit.setAccessibleName(self.tr("New name"))
        self._edit.setMaxLength(64)
        self._edit.returnPressed.connect(self._rename)
        naming = QWidget()
        naming.setLayout(
            row(
                self._edit,
                button(self.tr("Rename"), kind="primary", on_click=lambda: self._rename()),
                button(self.tr("Cancel"), on_click=lambda: self._title.show_page(0)),
            )
        )
        named = QWidget()
        named.setLayout(row(self._name, self._tag, None, spacing=10))
        self._title = Switch(named, naming)
        self._description = muted()
        self.figures = Figures(columns=3)
        self.curve = Curve(self.tr("message, KB"), self.tr("visibility (PSNR), dB"))
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "bad")
        self._set_default = button(self.tr("Use by &default"), icon="star", on_click=lambda: self._make_default())
        self._export = button(self.tr("&Export…"), icon="export", on_click=lambda: self._export_model())
        self._verify = button(
            self.tr("&Verify"),
            icon="verified",
            hint=self.tr("Read the file again and check it against its hash"),
            on_click=lambda: self._verify_model(),
        )
        self._rename_button = button(self.tr("Re&name…"), icon="edit", on_click=lambda: self._start_rename())
        self._delete = button(self.tr("Delete"), icon="trash", kind="danger", on_click=lambda: self._remove())
        actions = FlowLayout()
        for made in (self._set_default, self._export, self._verify, self._rename_button, self._delete):
            actions.addWidget(made)
        card.body.addWidget(self._title)
        card.body.addWidget(self._facts)
        card.body.addWidget(self._problem)
        card.body.addWidget(self._description)
        card.body.addWidget(self.figures)
        card.body.addWidget(self.curve, 10)
        card.body.addStretch(1)
        card.body.addLayout(actions)
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
            if self._going is not None and entry.path == self._going.path:
                continue
            origin = self._origins()[entry.origin]
            if entry.id == catalog.default_id:
                origin = self.tr("{origin} · default").format(origin=origin)
            item = QListWidgetItem(icons.icon("models", "muted"), f"{entry.name}\n{origin}")
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.name}, {origin}")
            self.list.addItem(item)
            if str(entry.path) == wanted:
                chosen = self.list.count() - 1
        for broken in catalog.broken:
            unusable = self.tr("cannot be used")
            item = QListWidgetItem(icons.icon("warn", "bad"), f"{broken.name}\n{unusable}")
            item.setData(Qt.ItemDataRole.UserRole, broken)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(chosen)
        self._show_current()

    def _origins(self) -> dict[str, str]:
        return {
            "bundled": self.tr("bundled"),
            "trained": self.tr("trained here"),
            "imported": self.tr("imported"),
        }

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
        self._title.show_page(0)
        current, entry = self._current(), self.current_entry()
        own = current is not None and current.own
        for made in (self._set_default, self._export, self._verify, self._rename_button):
            made.setVisible(entry is not None)
        self._rename_button.setVisible(entry is not None and own)
        self._delete.setVisible(own)
        self._problem.setVisible(current is not None and entry is None)
        self.figures.setVisible(entry is not None)
        if entry is None:
            self._tag.hide()
            self.curve.hide()
            self._name.setText(current.name if current is not None else self.tr("No model is installed"))
            self._facts.setText("")
            self._description.setText("")
            if current is not None:
                self._show_broken(current)
            return
        is_default = entry.id == self.services.catalog.default_id
        card = entry.card
        self._name.setText(entry.name)
        self._tag.setVisible(is_default)
        self._set_default.setEnabled(not is_default)
        self._facts.setText(" · ".join(self._facts_of(entry)))
        self._description.setText(card.description)
        self._description.setVisible(bool(card.description))
        self.figures.show_figures(self._figures(entry))
        points = estimates.psnr_curve(card)
        self.curve.setVisible(bool(points))
        self.curve.show_points(points)

    def _show_broken(self, broken: "BrokenModel") -> None:
        self._problem.setText(broken.problem)

    def _facts_of(self, entry: "ModelEntry") -> list[str]:
        card = entry.card
        facts = [entry.id]
        facts.append(self.tr("came with the app") if entry.origin == "bundled" else self._origins()[entry.origin])
        facts.append({"lattice": "lattice", "sftn": "SFTN"}.get(card.architecture, card.architecture))
        if card.preset:
            facts.append(self.tr("preset {name}").format(name=card.preset))
        date = QDate.fromString(card.date[:10], Qt.DateFormat.ISODate)
        if date.isValid():
            facts.append(QLocale().toString(date, QLocale.FormatType.ShortFormat))
        facts.extend(card.sources[:2])
        return facts

    def _figures(self, entry: "ModelEntry") -> list[Figure]:
        metrics = entry.card.metrics
        figures: list[Figure] = []
        if "sf_accuracy" in metrics:
            figures.append(
                (
                    self.tr("Bits read right"),
                    formats.percent(metrics["sf_accuracy"], 3),
                    self.tr("Of a full picture of random bits, read from the saved file, before error correction."),
                )
            )
        if "psnr_db" in metrics:
            figures.append(
                (
                    self.tr("Visibility, full"),
                    formats.decibels(metrics["psnr_db"]),
                    self.tr("PSNR when every pixel carries a bit. Shorter messages are less visible."),
                )
            )
        if "ssim" in metrics:
            figures.append(
                (
                    self.tr("Likeness, full"),
                    formats.number(metrics["ssim"], 4),
                    self.tr("SSIM when every pixel carries a bit."),
                )
            )
        if "gmi" in metrics:
            figures.append(
                (
                    self.tr("Bits per pixel"),
                    formats.number(metrics["gmi"], 3),
                    self.tr("How much one pixel can carry at most."),
                )
            )
        if entry.card.duration_s:
            figures.append(
                (self.tr("Training"), formats.duration(entry.card.duration_s), self.tr("How long it was trained."))
            )
        return figures

    # ------------------------------------------------------------ changing

    def _run(self, work: Callable[[], Any], on_success: Callable[[Any], None]) -> None:
        """Do something to the store on a worker, then list the models again."""

        def job(_: CancelToken) -> Job[Any]:
            yield Progress("models")
            return work()

        def done(result: Any) -> None:
            on_success(result)
            self.services.session.forget()
            self.services.catalog.refresh()

        self.services.runner.submit(
            job, lane=Lane.BACK, on_success=done, on_failure=lambda failure: self._failed(failure)
        )

    def _failed(self, failure: Failure) -> None:
        tell(self.banner, failure, self)
        self.services.catalog.refresh()

    def _browse(self) -> None:
        kinds = " ".join(f"*{ending}" for ending in EXTENSIONS)
        folder = self.services.open_folder
        paths = dialogs.choose_files(
            self, self.tr("Choose a model file"), folder, self.tr("Models ({kinds})").format(kinds=kinds)
        )
        for path in paths:
            self.import_model(path)

    def offer(self, paths: Sequence[Path]) -> None:
        """Ask whether to take in model files that were opened from outside."""

        def import_all() -> None:
            self.banner.dismiss()
            for path in paths:
                self.import_model(path)

        names = ", ".join(path.name for path in paths)
        self.banner.say(
            "info",
            self.tr("{name} is a model file.").format(name=names),
            self.tr("Import it to reveal what was hidden with it, and to hide with it."),
            action=self.tr("Import"),
            on_action=import_all,
        )
        self.banner.focus_action()

    def import_model(self, path: Path) -> None:
        """Take a model file in."""
        known = {entry.id for entry in self.services.catalog.entries}

        def imported(entry: "ModelEntry") -> None:
            self._select = str(entry.path)
            if entry.id in known:
                self.banner.say("info", self.tr("This model is here already, as {name}.").format(name=entry.name))
            else:
                self.banner.say("good", self.tr("{name} was imported.").format(name=entry.name))

        self._run(lambda: self.services.session.store.import_(path), imported)

    def _make_default(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            chosen = None if entry.origin == "bundled" and entry is self.services.catalog.entries[0] else entry
            self._run(lambda: self.services.session.store.set_default(chosen), lambda _: self.banner.dismiss())

    def _export_model(self) -> None:
        entry = self.current_entry()
        if entry is None:
            return
        start = Path(self.services.settings.settings.save_folder or Path.home()) / f"{entry.name}.stegmodel"
        target = dialogs.save_as(self, self.tr("Export the model"), start, self.tr("Model (*.stegmodel)"))
        if target is not None:
            self._run(
                lambda: self.services.session.store.export(entry, target, overwrite=True),
                lambda path: self.banner.say(
                    "good",
                    self.tr("Exported as {name}.").format(name=path.name),
                    self.tr("Whoever should reveal your messages imports this file."),
                ),
            )

    def _verify_model(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            self._run(
                lambda: self.services.session.store.verify(entry),
                lambda digest: self.banner.say(
                    "good", self.tr("{name} is sound.").format(name=entry.name), f"SHA-256 {digest}"
                ),
            )

    def _start_rename(self) -> None:
        entry = self.current_entry()
        if entry is not None:
            self._edit.setText(entry.name)
            self._edit.selectAll()
            self._title.show_page(1)
            self._edit.setFocus()

    def _rename(self) -> None:
        entry, name = self.current_entry(), self._edit.text().strip()
        if entry is None or not name:
            return

        def renamed(new: "ModelEntry") -> None:
            self._select = str(new.path)

        self._run(lambda: self.services.session.store.rename(entry, name), renamed)

    def _remove(self) -> None:
        """Take a model off the list; its file goes when there is no undoing any more."""
        current = self._current()
        if current is None or not current.own:
            return
        self.finish_removal()
        self._going = current
        self._undo.start()
        self._fill()
        self.banner.say(
            "info",
            self.tr("{name} was deleted.").format(name=current.name),
            action=self.tr("Undo"),
            on_action=self.undo_removal,
        )

    def undo_removal(self) -> None:
        """Put the deleted model back on the list."""
        self._undo.stop()
        if self._going is not None:
            self._select = str(self._going.path)
        self._going = None
        self.banner.dismiss()
        self._fill()

    def finish_removal(self) -> None:
        """Delete the file of the model taken off the list."""
        self._undo.stop()
        going, self._going = self._going, None
        if going is not None:
            self.banner.dismiss()
            self._run(lambda: self.services.session.store.remove(going), lambda _: None)

    # ------------------------------------------------------------ window

    def wants(self, mime: QMimeData) -> bool:
        """Files are welcome; whether they are models is seen when they are read."""
        return bool(local_paths(mime))

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Import dropped files."""
        for path in local_paths(mime):
            self.import_model(path)
