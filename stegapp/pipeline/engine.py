"""Models and their devices, kept between jobs."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from stegapp.models import ModelStore
from stegapp.pipeline.detectability import BUNDLED_SHA256, FILE_NAME
from stegapp.pipeline.requests import (
    CapacityRequest,
    CapacityResult,
    HideRequest,
    HideResult,
    RevealRequest,
    RevealResult,
)
from stegapp.progress import CancelToken, Job, Progress
from stegapp.steganalysis.detector import Detector, load_detector
from stegapp.system import device as devices
from stegapp.system.paths import bundled_models

if TYPE_CHECKING:
    from stegapp.models import ModelEntry, StegModel

__all__ = ["Session"]

_KEPT_MODELS = 4


class Session:
    """Run jobs, loading each model once per device.

    Safe to share between threads. A job that fails leaves the session usable.
    """

    def __init__(self, store: ModelStore | None = None, *, detector: Path | None = None) -> None:
        """Open a session; detector: a file to judge by instead of the one that ships with the app."""
        self.store = store if store is not None else ModelStore()
        self._detector_file = (
            (detector, None) if detector is not None else (bundled_models() / FILE_NAME, BUNDLED_SHA256)
        )
        self._detector: Detector | None = None
        self._models: dict[tuple[str, str], StegModel] = {}
        self._lock = threading.Lock()

    def model(self, ref: str | None, *, device: str) -> "StegModel":
        """Return the model `ref` names (None is the default) on `device` ("auto", "cpu", "cuda", "cuda:N").

        Raises ModelRefused and DeviceError.
        """
        return self.load(self.store.resolve(ref), device=device)

    def load(self, entry: "ModelEntry", *, device: str) -> "StegModel":
        """Return the model of a store's entry on `device`, from memory if it was used lately."""
        name = devices.choose(device)
        key = (entry.id, name)
        with self._lock:
            model = self._models.pop(key, None)
            if model is None:
                model = self.store.load(entry, device=name)
            self._models[key] = model  # most lately used last
            while len(self._models) > _KEPT_MODELS:
                self._models.pop(next(iter(self._models)))
        return model

    def detector(self) -> Detector:
        """Return the detector that ships with the app, read once. Raises ModelRefused."""
        with self._lock:
            if self._detector is None:
                path, sha256 = self._detector_file
                self._detector = load_detector(path, sha256=sha256)
            return self._detector

    def forget(self) -> None:
        """Drop all loaded models, so that a removed or replaced file is not used again."""
        with self._lock:
            self._models.clear()

    def preload(self, *, device: str = "auto", model: str | None = None) -> Job[None]:
        """Import torch and load a model, so that the first job need not wait for either."""
        yield Progress("load-model")
        self.model(model, device=device)

    def hide(self, request: HideRequest, *, cancel: CancelToken | None = None) -> Job[HideResult]:
        """Hide a message; see `stegapp.pipeline.hide.hide`."""
        from stegapp.pipeline.hide import hide

        return (yield from hide(request, session=self, cancel=cancel or CancelToken()))

    def reveal(self, request: RevealRequest, *, cancel: CancelToken | None = None) -> Job[RevealResult]:
        """Reveal a message; see `stegapp.pipeline.reveal.reveal`."""
        from stegapp.pipeline.reveal import reveal

        return (yield from reveal(request, session=self, cancel=cancel or CancelToken()))

    def capacity(self, request: CapacityRequest, *, cancel: CancelToken | None = None) -> Job[CapacityResult]:
        """Measure a cover's capacity; see `stegapp.pipeline.capacity.capacity`."""
        from stegapp.pipeline.capacity import capacity

        return (yield from capacity(request, session=self, cancel=cancel or CancelToken()))
