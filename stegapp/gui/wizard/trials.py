"""Trials of planned trainings: a few timed steps for each kind, kept for as long as the plan is open. No widgets."""

from PySide6.QtCore import QObject, Signal

from stegapp.gui.jobs.worker import Failure, JobHandle, Lane
from stegapp.gui.services import Services
from stegapp.training.config import TrainConfig
from stegapp.training.trial import Trial, trial

__all__ = ["Kind", "Trials"]

Kind = tuple[str, str, str]
"""Architecture, preset and device: what the time of a step hangs on."""


class Trials(QObject):
    """Runs one trial at a time; the next one stops it."""

    changed = Signal()
    failed = Signal(object)  # Failure

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._handle: JobHandle | None = None
        self._measured: dict[Kind, Trial] = {}

    @property
    def running(self) -> bool:
        """Whether one is being measured."""
        return self._handle is not None

    def of(self, kind: Kind) -> Trial | None:
        """Return what was measured of a kind, None for nothing yet."""
        return self._measured.get(kind)

    def measure(self, kind: Kind, config: TrainConfig) -> None:
        """Time a few steps of a kind, as `config` sets them."""

        def measured(found: Trial) -> None:
            self._handle = None
            self._measured[kind] = found
            self.changed.emit()

        def failed(failure: Failure) -> None:
            self._handle = None
            self.changed.emit()
            self.failed.emit(failure)

        self.stop()
        handle = self._services.runner.submit(
            lambda token: trial(config, cancel=token), lane=Lane.TRAINING, on_success=measured, on_failure=failed
        )
        self._handle = handle if handle.running else None
        self.changed.emit()

    def stop(self) -> None:
        """Stop measuring."""
        handle, self._handle = self._handle, None
        if handle is not None:
            handle.cancel()
