"""The Models page: what is installed, how good it is, and taking models in and out."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QDateTime, QLocale, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QWidget,
)

from stegapp.gui import icons
from stegapp.gui.core import dialogs, formats
from stegapp.gui.core.mime import local_paths
from stegapp.gui.jobs import estimates
from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.pages.base import Page
from stegapp.gui.services import Services
from stegapp.gui.theme import themes
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.basics import Card, button, heading, muted, row
from stegapp.gui.widgets.curve import Curve
from stegapp.gui.widgets.failures import tell
from stegapp.gui.widgets.figures import Figure, Figures
from stegapp.gui.widgets.layouts import FlowLayout, Switch
from stegapp.gui.widgets.words import Words
from stegapp.models import EXTENSIONS
from stegapp.progress import CancelToken, Job, Progress
from stegapp.system.trash import DAYS_KEPT

if TYPE_CHECKING:
    from stegapp.models import BrokenModel, ModelEntry, RemovedModel

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
        self.train = button(self.tr("&Train on my photos…"), icon="train", on_click=self.train_wanted.emit)
        self._import = button(self.tr("&Import…"), icon="import", on_click=lambda: self._browse())
        self.head.addLayout(row(self.train, self._import))
        self.banner = Banner()
        self.body.addWidget(self.banner)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Installed models"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(24, 24))
        self.list.setMinimumHeight(120)
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(lambda _: self._show_current())
        installed = Card(self.tr("Installed"))
        installed.body.addWidget(self.list, 1)
        installed.body.addWidget(muted(self.tr("Drop a model file anywhere to import it."), small=True))
        self._trash = button(
            self.tr("Deleted models…"),
            icon="trash",
            kind="quiet",
            hint=self.tr("Take back models that were deleted in the last 30 days (Ctrl+Z: the last)"),
            on_click=lambda: self._show_trash(),
        )
        self._trash.hide()
        installed.body.addLayout(row(self._trash, None))
        self.body.addLayout(self.add_columns(installed, self._build_details(), stretch=(2, 5)), 1)
        undo = QKeySequence(QKeySequence.StandardKey.Undo)
        QShortcut(undo, self, self.undo_removal, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
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
        self._problem = Words()
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
            origin = self._origins()[entry.origin]
            if entry.id == catalog.default_id:
                origin = self.tr("{origin} · default").format(origin=origin)
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
        self._trash.setVisible(bool(catalog.removed))
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

        self._run(lambda: self.services.session.store.remove(current), removed)

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

        self._run(lambda: self.services.session.store.restore(removed), restored)

    def _show_trash(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for removed in self.services.catalog.removed:
            date = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(removed.removed)), QLocale.FormatType.ShortFormat
            )
            words = self.tr("Take back {name}, deleted {date}").format(name=removed.name, date=date)
            menu.addAction(words.replace("&", "&&"), partial(self.restore, removed))
        menu.addSeparator()
        menu.addAction(self.tr("Empty the trash…"), self._empty_trash)
        menu.popup(self._trash.mapToGlobal(self._trash.rect().bottomLeft()))

    def _empty_trash(self) -> None:
        names = ", ".join(removed.name for removed in self.services.catalog.removed)
        yes = dialogs.ask(
            self,
            self.tr("Empty the trash for good? In it: {names}.").format(names=names),
            self.tr("Messages hidden with these models cannot be revealed any more."),
            yes=self.tr("&Empty the trash"),
            no=self.tr("&Keep it"),
        )
        if yes:
            self._run(self.services.session.store.empty_trash, lambda _: self.banner.dismiss())

    # ------------------------------------------------------------ window

    def wants(self, mime: QMimeData) -> bool:
        """Files are welcome; whether they are models is seen when they are read."""
        return bool(local_paths(mime))

    def wants_pictures(self, mime: QMimeData) -> bool:
        """A picture is no model."""
        return False

    def take(self, mime: QMimeData, place: QPoint | None) -> None:
        """Import dropped files."""
        for path in local_paths(mime):
            self.import_model(path)
