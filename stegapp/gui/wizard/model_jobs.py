"""Work on the user's models, off the GUI thread: install the new one, make it the default, export it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from stegapp.gui.jobs.worker import Failure, Lane
from stegapp.gui.services import Services
from stegapp.progress import CancelToken, Job, Progress

if TYPE_CHECKING:
    from stegapp.models import ModelEntry

__all__ = ["ModelJobs"]

OnFailure = Callable[[Failure], None]


class ModelJobs(QObject):
    """After each change the models are listed again. Lives as long as its parent, whose methods are called back."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def install(self, model: Path, on_success: "Callable[[ModelEntry], None]", on_failure: OnFailure) -> None:
        """Take a trained model among the user's."""
        store = self._services.session.store
        self._submit(lambda: store.import_(model, trained=True), on_success, on_failure)

    def set_default(self, entry: "ModelEntry | None", on_failure: OnFailure) -> None:
        """Make a model the default; None for the bundled one."""
        store = self._services.session.store
        self._submit(lambda: store.set_default(entry), lambda _: None, on_failure)

    def export(
        self, entry: "ModelEntry", target: Path, on_success: Callable[[Path], None], on_failure: OnFailure
    ) -> None:
        """Write a model to a file of the user's choice, over one that is there."""
        store = self._services.session.store
        self._submit(lambda: store.export(entry, target, overwrite=True), on_success, on_failure)

    def _submit(self, work: Callable[[], Any], on_success: Callable[[Any], None], on_failure: OnFailure) -> None:
        def job(_: CancelToken) -> Job[Any]:
            yield Progress("models")
            return work()

        def done(result: Any) -> None:
            self._services.session.forget()
            self._services.catalog.refresh()
            on_success(result)

        self._services.runner.submit(job, lane=Lane.BACK, on_success=done, on_failure=on_failure)
