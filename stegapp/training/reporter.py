"""What a run says while it trains: figures, notes for the user, and now and then a picture.

Owns when a report is due and what it holds. Changes neither weights nor random numbers.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from stegapp.errors import OutOfMemory
from stegapp.progress import Progress
from stegapp.system import device as devices
from stegapp.texts import Text, joined
from stegapp.training.validation import preview

if TYPE_CHECKING:
    import numpy as np
    import torch
    from numpy.typing import NDArray
    from torch import nn

    from stegapp.training.load_meter import LoadMeter
    from stegapp.training.state import RunState

__all__ = ["Previews", "Reporter", "TrainProgress"]

_REPORT_EVERY = 0.2  # seconds
_PREVIEW_EVERY = 15.0  # seconds
_MEASURED = ("accuracy", "rounded_accuracy", "psnr_db", "gmi")


@dataclass(frozen=True)
class TrainProgress(Progress):
    """A report of training; `note` is a sentence for the user, where there is one.

    stage: scan, jt, sf, proof, save. metrics in a stage: loss, message_loss, quality_loss, batch_accuracy,
    batch_psnr_db, rate, batch, seconds; and from the last validation: accuracy, rounded_accuracy, psnr_db, gmi,
    measured_step; and best_step, that of the weights that would be taken now; and the loads of `LoadMeter`.
    preview: now and then, the middle of a photo kept back and what it is as a stego; both uint8 [side, side].
    """

    note: str = ""
    preview: tuple[NDArray[np.uint8], NDArray[np.uint8]] | None = field(default=None, repr=False, compare=False)


class Reporter:
    """Makes the reports of a run; a note waits for the next one."""

    def __init__(self, state: RunState, *, load: LoadMeter, previews: Previews) -> None:
        self._state, self._load, self._previews = state, load, previews
        self._pending: list[str] = []
        self._reported_at = -math.inf

    def note(self, text: str) -> None:
        """Tell the user, now and in the result."""
        self._state.notes.append(text)
        self._pending.append(text)

    def note_dropped(self, reasons: Iterable[str]) -> None:
        """Tell of pictures that could not be read again, each once."""
        known = set(self._state.notes)
        for reason in list(reasons):
            if (note := Text("A picture was dropped. {reason}", reason=reason)) not in known:
                self.note(note)

    def hasten(self) -> None:
        """Make the next report due at once."""
        self._reported_at = -math.inf

    def due(self) -> bool:
        """Tell whether it is time for a report."""
        return bool(self._pending) or time.monotonic() - self._reported_at >= _REPORT_EVERY

    def report(self, stage: str, figures: Mapping[str, float] | None = None) -> TrainProgress:
        """Return a report with these figures, the last measured ones and all notes since the one before."""
        state = self._state
        self._reported_at = time.monotonic()
        measured: dict[str, float] = {}
        if stage == state.stage and (latest := state.measured()):
            measured = {key: latest[key] for key in _MEASURED if key in latest}
            measured |= {"measured_step": latest["step"], "best_step": state.best_step}
        notes, self._pending = joined(self._pending), []
        metrics = {**(figures or {}), **measured, **self._load.read(), "seconds": state.seconds}
        picture = self._previews.next() if stage in ("jt", "sf") else None
        return TrainProgress(stage, state.step, state.total, metrics, note=notes, preview=picture)


class Previews:
    """Embeds in a photo kept back, for the eye, a few times a minute."""

    def __init__(self, generator: nn.Module, cover: NDArray[np.uint8], *, seed: int, device: torch.device) -> None:
        self._generator, self._cover, self._seed, self._device = generator, cover, seed, device
        self._made_at = -math.inf

    def next(self) -> tuple[NDArray[np.uint8], NDArray[np.uint8]] | None:
        """Return cover and stego if it is time."""
        now = time.monotonic()
        if now - self._made_at < _PREVIEW_EVERY:
            return None
        self._made_at = now
        try:
            with devices.oom_guard(str(self._device)):
                stego = preview(self._generator, self._cover, seed=self._seed, device=self._device)
        except OutOfMemory:
            return None  # the step that needs it more will say so
        return self._cover, stego
