"""Taking model files in: one after another, with one outcome told for all of them."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from stegapp.gui.core import formats
from stegapp.gui.jobs.additions import Additions
from stegapp.gui.jobs.worker import Failure, JobFactory, Lane
from stegapp.gui.services import Services
from stegapp.gui.widgets.banner import Banner
from stegapp.gui.widgets.failures import say_with, tell_all
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.models import ModelEntry

__all__ = ["ModelImports"]

translate = QCoreApplication.translate


class ModelImports(Additions):
    """Imports each file by itself, so that a bad one keeps no other out; says in the end what became of all."""

    imported = Signal(str)  # where the last one lies

    def __init__(self, services: Services, banner: Banner, parent: QWidget) -> None:
        super().__init__(
            services.runner,
            Lane.BACK,
            self._import,
            on_success=self._imported,
            on_end=self._tell,
            parent=parent,
        )
        self._services, self._banner, self._page = services, banner, parent
        self._asked: list[Path] = []
        self._new: list[ModelEntry] = []
        self._known: list[ModelEntry] = []

    def take(self, paths: Sequence[Path]) -> None:
        """Import files, after those that are being imported."""
        fresh = dict.fromkeys(path for path in paths if path not in self._asked)
        self._asked += fresh
        self.add_each(list(fresh))

    def _import(self, paths: tuple[Path, ...]) -> JobFactory:
        def importing(_: CancelToken) -> "Job[ModelEntry]":
            yield Progress("models")
            return self._services.session.store.import_(paths[0])

        return importing

    def _imported(self, paths: tuple[Path, ...], entry: "ModelEntry") -> None:
        self._asked.remove(paths[0])
        here = {known.id for known in (*self._services.catalog.entries, *self._new)}
        (self._known if entry.id in here else self._new).append(entry)

    def _tell(self, failures: Sequence[Failure]) -> None:
        failed, self._asked = self._asked, []
        new, self._new = self._new, []
        known, self._known = self._known, []
        for entry in (new or known)[-1:]:
            self.imported.emit(str(entry.path))
        self._services.catalog.store_changed()
        if failures and not (new or known):
            tell_all(self._banner, failures, self._page)
        elif len(new) + len(known) + len(failures) == 1:
            self._say_one((new or known)[0].name, new=bool(new))
        else:
            words = [
                _listed(translate("ModelsPage", "Imported: {names}."), [entry.name for entry in new]),
                _listed(translate("ModelsPage", "Here already: {names}."), [entry.name for entry in known]),
                _listed(translate("ModelsPage", "Not imported: {names}."), [path.name for path in failed]),
            ]
            kind = "warn" if failures else "good" if new else "info"
            say_with(self._banner, kind, formats.sentences(words), failures, self._page)

    def _say_one(self, name: str, *, new: bool) -> None:
        if new:
            self._banner.say("good", translate("ModelsPage", "{name} was imported.").format(name=name))
        else:
            words = translate("ModelsPage", "This model is here already, as {name}.")
            self._banner.say("info", words.format(name=name))


def _listed(words: str, names: list[str]) -> str:
    return words.format(names=formats.listed(names)) if names else ""
