"""What pages share: settings, the job runner, the session with its models."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal

from stegapp.gui.jobs.worker import Failure, Lane, Runner
from stegapp.gui.notes import StateNotes
from stegapp.gui.settings import SettingsStore
from stegapp.pipeline import Session
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.models import BrokenModel, ModelEntry, RemovedModel

__all__ = ["Catalog", "Services"]


@dataclass(frozen=True)
class _Listing:
    entries: "tuple[ModelEntry, ...]"
    broken: "tuple[BrokenModel, ...]"
    default_ids: dict[bool, str]
    removed: "tuple[RemovedModel, ...]"


class Catalog(QObject):
    """The installed models as last listed, which one is the default, and those that were removed.

    What changes the store goes through `change`.
    """

    changed = Signal()
    failed = Signal(object)  # Failure

    def __init__(self, session: Session, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self.entries: tuple[ModelEntry, ...] = ()
        self.broken: tuple[BrokenModel, ...] = ()
        self._default_ids: dict[bool, str] = {}
        self.removed: tuple[RemovedModel, ...] = ()

    def refresh(self) -> None:
        """List the models again, off the GUI thread."""

        def listing(_: CancelToken) -> Job[_Listing]:
            yield Progress("list-models")
            store = self._session.store
            entries = tuple(store.list())
            kinds = {entry.card.on_blocks for entry in entries}
            default_ids = {on_blocks: store.default(on_blocks=on_blocks).id for on_blocks in kinds}
            return _Listing(entries, tuple(store.broken()), default_ids, tuple(store.removed()))

        self._runner.submit(listing, lane=Lane.BACK, on_success=self._listed, on_failure=self.failed.emit)

    def change(
        self,
        work: Callable[[], Any],
        *,
        on_success: Callable[[Any], None],
        on_failure: Callable[[Failure], None],
    ) -> None:
        """Do `work` to the store on a worker; whatever comes of it, models are then loaded and listed anew."""

        def changing(_: CancelToken) -> Job[Any]:
            yield Progress("models")
            return work()

        self._runner.submit(
            changing, lane=Lane.BACK, on_success=on_success, on_failure=on_failure, on_end=self.store_changed
        )

    def store_changed(self) -> None:
        """Load and list all models anew."""
        self._session.forget()
        self.refresh()

    def _listed(self, listing: _Listing) -> None:
        self.entries, self.broken, self._default_ids = listing.entries, listing.broken, listing.default_ids
        self.removed = listing.removed
        self.changed.emit()

    def default(self, *, on_blocks: bool = False) -> "ModelEntry | None":
        """Return the model used when none is chosen. on_blocks: for messengers that recompress."""
        return self.find(self._default_ids.get(on_blocks, ""))

    def offered(self, *, on_blocks: bool) -> tuple[list[tuple[str, str]], str]:
        """Return name and id of each model of a kind, and the name of its default, "" for none."""
        default = self.default(on_blocks=on_blocks)
        fitting = [(self.title_of(entry), entry.id) for entry in self.entries if entry.card.on_blocks is on_blocks]
        return fitting, self.title_of(default) if default is not None else ""

    def bundled(self, *, on_blocks: bool) -> "ModelEntry | None":
        """Return the first model of a kind that came with the application."""
        fitting = (entry for entry in self.entries if entry.card.on_blocks is on_blocks)
        return next((entry for entry in fitting if entry.origin == "bundled"), None)

    def is_default(self, entry: "ModelEntry") -> bool:
        """Return whether a model is used when none of its kind is chosen."""
        return entry.id in self._default_ids.values()

    def find(self, model_id: str) -> "ModelEntry | None":
        """Return the model with this id, if installed."""
        return next((entry for entry in self.entries if entry.id == model_id), None)

    def title_of(self, entry: "ModelEntry") -> str:
        """Return what to call a model on the ways of hiding and revealing, where nobody has heard of networks."""
        if entry.own:
            return entry.name
        first = self.bundled(on_blocks=entry.card.on_blocks)
        if first is None or entry.id == first.id:
            return QCoreApplication.translate("models", "stegapp's own")
        return QCoreApplication.translate("models", "stegapp's second, for comparison")

    def name_of(self, model_id: str, otherwise: str) -> str:
        """Return what the model with this id is called here."""
        entry = self.find(model_id)
        return entry.name if entry is not None else otherwise


@dataclass
class Services:
    """Handed to every page."""

    runner: Runner
    settings: SettingsStore
    session: Session
    catalog: Catalog
    notes: StateNotes

    @property
    def open_folder(self) -> str:
        """Where a file dialog starts: where it was left last, else the user's pictures."""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return self.settings.settings.open_folder or pictures

    @property
    def device(self) -> str:
        """The device jobs are asked to use."""
        return self.settings.settings.device
