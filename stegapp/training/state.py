"""Where a training run stands: what a checkpoint says beside its tensors.

Owns the fields, plain JSON values under names that checkpoints keep, and the check of those that are read. Must not
know of torch.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any

from stegapp.errors import TrainingFailed
from stegapp.texts import Text
from stegapp.training.config import JtConfig, bounds

__all__ = ["RunState"]

_LARGEST_BATCH = int(bounds(JtConfig, "batch")[2])
_SMOOTHING = 0.2


@dataclass
class RunState:
    """Counters of the stage at hand, and what the whole run found.

    stage: jt, sf, proof. share: of the stage's steps that are to be done. seen: crops drawn. attempt: raised by each
    roll-back. smooth, peak: the accuracy on batches, smoothed, and its best. best: the score of the best weights.
    training, validation: name and digest of each photo.
    """

    stage: str = "jt"
    step: int = 0
    total: int = 0
    share: float = 1.0
    seen: int = 0
    batch: int = 0
    attempt: int = 0
    rollbacks: int = 0
    rate_scale: float = 1.0
    smooth: float = 0.5
    peak: float = 0.5
    stage_seconds: float = 0.0
    seconds: float = 0.0
    best: list[float] = field(default_factory=list)
    best_step: int = -1
    history: list[dict[str, Any]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    training: list[list[str]] = field(default_factory=list)
    validation: list[list[str]] = field(default_factory=list)

    @classmethod
    def from_json(cls, values: object) -> RunState:
        """Return the state that `asdict` took apart. Raises TrainingFailed if it is not sound."""
        fresh = asdict(cls())
        if not isinstance(values, dict) or values.keys() != fresh.keys():
            raise _unsound(Text("it does not say where the run stands"))
        for name, default in fresh.items():
            value = values[name]
            if isinstance(default, float):
                sound = _is_number(value) and 0.0 <= value < math.inf
            elif isinstance(default, int):
                sound = isinstance(value, int) and not isinstance(value, bool) and value >= (name != "best_step") - 1
            else:
                sound = isinstance(value, type(default))
            if not sound:
                raise _unsound(Text("{name} cannot be {value}", name=name, value=repr(str(value)[:40])))
        state = cls(**values)
        pairs = [*state.training, *state.validation]
        if (
            state.stage not in ("jt", "sf", "proof")
            or (state.step > 0 and not (state.total >= 1 and state.batch >= 1))
            or state.batch > _LARGEST_BATCH
            or not (len(state.best) in (0, 2) and all(map(_is_number, state.best)))
            or not all(isinstance(note, str) for note in state.notes)
            or not all(isinstance(row, dict) and {"stage", "step"} <= row.keys() for row in state.history)
            or not all(isinstance(pair, list) and list(map(type, pair)) == [str, str] for pair in pairs)
        ):
            raise _unsound(Text("what it says of the run does not fit together"))
        return state

    def count(self, crops: int, accuracy: float) -> None:
        """Count one step, and the accuracy that it had on its crops."""
        self.step += 1
        self.seen += crops
        self.smooth += _SMOOTHING * (accuracy - self.smooth)
        self.peak = max(self.peak, self.smooth)

    def enter(self, stage: str, *, share: float = 1.0, batch: int = 0) -> None:
        """Start counting anew for the next stage. batch: 0 for the one that the settings name."""
        fresh = RunState(stage=stage, share=share, batch=batch)
        kept = ("seconds", "history", "notes", "training", "validation")
        vars(self).update({name: value for name, value in vars(fresh).items() if name not in kept})

    def measured(self) -> dict[str, Any]:
        """Return the row of the stage's last measurement, empty before the first."""
        return next((row for row in reversed(self.history) if row["stage"] == self.stage), {})


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _unsound(why: str) -> TrainingFailed:
    return TrainingFailed(
        Text("The checkpoint cannot be used: {reason}.", reason=why), advice=Text("Start a new training run.")
    )
