"""Loaded models and the detector, kept between jobs."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from stegapp.models import ModelStore
from stegapp.pipeline.detectability import BUNDLED_SHA256, FILE_NAME
from stegapp.runtime import devices
from stegapp.steganalysis.detector import Detector, load_detector
from stegapp.system.paths import bundled_models

if TYPE_CHECKING:
    from stegapp.models import ModelEntry, StegModel

__all__ = ["Engine"]

_KEPT_MODELS = 4


class Engine:
    """Load each model once per device, and the detector once. Safe to share between threads."""

    def __init__(self, store: ModelStore | None = None, *, detector: Path | None = None) -> None:
        """store: None for the user's. detector: a file to judge by instead of the one that ships with the app."""
        self.store = store if store is not None else ModelStore()
        self._detector_file = (
            (detector, None) if detector is not None else (bundled_models() / FILE_NAME, BUNDLED_SHA256)
        )
        self._detector: Detector | None = None
        self._models: dict[tuple[str, str], StegModel] = {}
        self._lock = threading.Lock()

    def model(self, ref: str | None, *, device: str) -> "StegModel":
        """Return the model of pixels that `ref` names (None is the default) on a device that `runtime.devices` takes.

        Raises ModelRefused and DeviceError.
        """
        return self.load(self.store.of_pixels(ref), device=device)

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
