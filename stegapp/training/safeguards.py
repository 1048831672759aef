"""What keeps a stage from harm: bounds in time, a way back after a collapse, and smaller batches where memory ends.

Owns the state in memory to return to, and when a run is given up. Must not know of files or of what is measured.
"""

from __future__ import annotations

import copy
import gc
import math
import time
from typing import TYPE_CHECKING

from stegapp.errors import OutOfMemory, TrainingFailed
from stegapp.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from stegapp.training.learners import Learner
    from stegapp.training.state import RunState

__all__ = ["Clock", "CollapseGuard", "Snapshot", "TimeBudget", "halve_batch"]

_HEALTHY, _COLLAPSED = 0.9, 0.6  # smoothed accuracy
_MAX_ROLLBACKS = 3
_ROLLBACK_RATE = 0.3
_SNAPSHOTS = 50  # a stage keeps the state to roll back to this often
_JT_SHARE, _VALIDATION_SHARE = 0.6, 0.12  # of a run bounded in time


class Clock:
    """Adds the time that passes to a run's state."""

    def __init__(self, state: RunState) -> None:
        self._state = state
        self._seen = time.monotonic()

    def tick(self) -> None:
        """Count the time since the last tick."""
        now = time.monotonic()
        self._state.seconds += now - self._seen
        self._state.stage_seconds += now - self._seen
        self._seen = now


class TimeBudget:
    """How far a stage is, by its steps or by the time that it may take, whichever is further."""

    def __init__(self, state: RunState, *, max_minutes: float | None) -> None:
        self._state = state
        self._seconds: float | None = None
        """Counted from the stage's start."""
        if max_minutes is not None:
            left = max_minutes * 60.0 * (1.0 - _VALIDATION_SHARE) - state.seconds
            share = _JT_SHARE if state.stage == "jt" else 1.0
            self._seconds = state.stage_seconds + max(1.0, left) * share

    def fraction(self) -> float:
        """Return the share of the stage that is over; 1 or more when it has ended."""
        done = self._state.step / self._state.total
        return done if self._seconds is None else max(done, self._state.stage_seconds / self._seconds)


class CollapseGuard:
    """Notices networks that have forgotten how to read, and takes them back to where they could."""

    def __init__(self, learner: Learner, state: RunState, *, note: Callable[[str], None]) -> None:
        self._learner, self._state, self._note = learner, state, note
        self._snapshot = Snapshot(learner, state)
        self._keep_every = max(10, state.total // _SNAPSHOTS)

    def rolled_back(self, loss: float) -> bool:
        """Look at the state after a step: return False where it is sound, else put an earlier one back.

        Raises TrainingFailed when that has not helped several times.
        """
        state = self._state
        if not math.isfinite(loss) or (state.peak >= _HEALTHY and state.smooth < _COLLAPSED):
            self._roll_back(
                Text("The networks forgot how to read") if math.isfinite(loss) else Text("The loss became infinite")
            )
            return True
        if state.step % self._keep_every == 0 and state.smooth >= state.peak - 0.05:
            self._snapshot = Snapshot(self._learner, state)
        return False

    def _roll_back(self, what: str) -> None:
        state = self._state
        rollbacks, scale = state.rollbacks + 1, state.rate_scale * _ROLLBACK_RATE
        if rollbacks > _MAX_ROLLBACKS:
            raise TrainingFailed(
                Text("{what} {times} times.", what=what, times=rollbacks),
                advice=Text("Start again with a lower learning rate or another seed."),
            )
        step = state.step
        self._snapshot.restore(self._learner, state)
        state.rollbacks, state.rate_scale, state.attempt = rollbacks, scale, rollbacks
        self._note(
            Text(
                "{what} at step {step}: back to step {kept} at {scale:.2g} of the learning rate.",
                what=what,
                step=step,
                kept=state.step,
                scale=scale,
            )
        )


class Snapshot:
    """A stage's whole state in memory, to return to."""

    def __init__(self, learner: Learner, state: RunState) -> None:
        self._tensors = {key: value.detach().clone() for key, value in learner.tensors().items()}
        self._state = copy.deepcopy(vars(state))

    def restore(self, learner: Learner, state: RunState) -> None:
        """Put back all but the time spent, the notes and a halved batch."""
        learner.load(self._tensors)
        kept = ("seconds", "stage_seconds", "notes", "batch")
        vars(state).update({key: copy.deepcopy(value) for key, value in self._state.items() if key not in kept})


def halve_batch(state: RunState, error: OutOfMemory, *, note: Callable[[str], None], least: int = 1) -> None:
    """Go on with half the batch after memory ran out. Raises OutOfMemory if it is the least already: one crop each."""
    gc.collect()
    if state.batch <= least:
        raise OutOfMemory(
            Text("{reason} Not even a batch of one crop fits.", reason=error.text),
            advice=Text("Close other programs, choose smaller crops, or train on the device cpu; then resume."),
        ) from error
    state.batch = max(least, state.batch // 2)
    note(Text("{reason} Going on with a batch of {batch}.", reason=error.text, batch=state.batch))
