"""The loop of one stage: step by step until its steps, its time or the user's patience end.

Owns the order of things after a step. Must not know how a step learns (learners), nor what comes before and after a
stage (run).
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from stegapp.errors import OutOfMemory
from stegapp.progress import CancelToken, Job
from stegapp.system import device as devices
from stegapp.texts import Text
from stegapp.training.crops import Batch, CropSampler
from stegapp.training.learners import rate_at
from stegapp.training.safeguards import Clock, CollapseGuard, Snapshot, TimeBudget, halve_batch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from torch import Tensor

    from stegapp.training.config import JtConfig, SfConfig, TrainConfig
    from stegapp.training.learners import Learner
    from stegapp.training.photos import Photo, PhotoStore
    from stegapp.training.ranks import Ranks
    from stegapp.training.reporter import Reporter
    from stegapp.training.saving import Saver
    from stegapp.training.selection import Selection
    from stegapp.training.state import RunState

__all__ = ["Trainer"]


@dataclass(frozen=True, eq=False)
class Trainer:
    """Trains one stage after another, with what they share.

    cancel: ends the run, after a checkpoint. finish: ends the stage at hand.
    """

    config: TrainConfig
    state: RunState
    photos: Sequence[Photo]
    store: PhotoStore
    clock: Clock
    reporter: Reporter
    selection: Selection
    saver: Saver
    ranks: Ranks
    cancel: CancelToken
    finish: CancelToken

    def train(self, learner: Learner, settings: JtConfig | SfConfig, saved: Mapping[str, Tensor]) -> Job[None]:
        """Train a stage to its end. saved: the tensors of the checkpoint that broke it off, if one did."""
        state, reporter, ranks = self.state, self.reporter, self.ranks
        self._begin(learner, settings, saved)
        # A wish to finish in the JT-stage shortens the SF-stage by as much; only a later one could end that too.
        may_finish = not ranks.any(self.finish.cancelled)[0]
        budget = TimeBudget(state, max_minutes=self.config.max_minutes)
        guard = CollapseGuard(learner, state, note=reporter.note)
        sampler = self._sampler(learner, settings)
        figures: dict[str, float] = {}
        reporter.hasten()
        with _Ahead(sampler) as ahead:
            self._rehearse(learner, ahead)
            while (fraction := ranks.of_leader(budget.fraction())) < 1.0:
                cancelled, finished = ranks.any(self.cancel.cancelled, self.finish.cancelled)
                if finished and may_finish:
                    break
                if cancelled:
                    self.saver.save(learner.tensors())
                    raise self.saver.stopped()
                rate = state.rate_scale * rate_at(settings, fraction=fraction, epoch=state.seen // len(self.photos))
                batch = ahead.batch(state)
                try:
                    with devices.oom_guard(str(learner.device)):
                        figures = learner.step(batch, rate=rate, fraction=fraction)
                except OutOfMemory as error:
                    if ranks.together:  # the others wait for this one in the middle of the step
                        raise
                    self._shrink(learner, error)
                    yield reporter.report(learner.name)
                    continue
                state.count(state.batch, figures["batch_accuracy"])
                self.clock.tick()
                if guard.rolled_back(figures["loss"]):
                    yield reporter.report(learner.name)
                    continue
                if _due(fraction, ranks.of_leader(budget.fraction()), settings.validations):
                    self.selection.measure(learner)
                    reporter.hasten()
                reporter.note_dropped(sampler.dropped.values())
                if self.saver.due():
                    self.saver.save(learner.tensors())
                if reporter.due():
                    yield reporter.report(learner.name, {**figures, "rate": rate, "batch": state.batch})
        if not self.selection.best:
            self.selection.measure(learner, keep=True)  # stopped before a measurement that counts
        yield reporter.report(learner.name, {**figures, "batch": state.batch})

    def _begin(self, learner: Learner, settings: JtConfig | SfConfig, saved: Mapping[str, Tensor]) -> None:
        state = self.state
        if saved and state.step:
            learner.load(saved)
        elif not state.step:
            state.total = max(1, round(settings.total_steps(len(self.photos)) * state.share))
            state.batch = min(state.batch or settings.batch, settings.batch)
        if self.config.max_batch:
            state.batch = min(state.batch, self.config.max_batch)
        state.batch = self.ranks.share(state.batch)

    def _rehearse(self, learner: Learner, ahead: _Ahead) -> None:
        """Have each of several processes try one step alone, and halve the batch for all where memory ends.

        In the middle of a common step it would be too late: the others would wait for one that gave up.
        """
        if not self.ranks.together:
            return
        while True:
            batch, kept, short = ahead.batch(self.state), Snapshot(learner, self.state), None
            try:
                with self.ranks.apart(), devices.oom_guard(str(learner.device)):
                    learner.step(batch, rate=0.0)
            except OutOfMemory as error:
                short = error
            kept.restore(learner, self.state)
            if not self.ranks.any(short is not None)[0]:
                return
            self._shrink(learner, short or OutOfMemory(Text("Another process ran out of memory.")))

    def _sampler(self, learner: Learner, settings: JtConfig | SfConfig) -> CropSampler:
        return CropSampler(
            self.photos,
            self.store,
            self.config.data,
            crop=settings.crop,
            seed=self.config.seed,
            stage=0 if learner.name == "jt" else 1,
            ranks=self.ranks,
        )

    def _shrink(self, learner: Learner, error: OutOfMemory) -> None:
        try:
            halve_batch(self.state, error, note=self.reporter.note, least=self.ranks.count)
            self.state.batch = self.ranks.share(self.state.batch)
        except OutOfMemory:
            self.saver.save(learner.tensors())
            raise


def _due(before: float, after: float, times: int) -> bool:
    """Tell whether a step that led from one fraction of a stage to another passed one of so many marks, or the end."""
    return int(after * times) > int(before * times) or after >= 1.0


class _Ahead:
    """Draw the next batch in a thread while the networks learn from this one."""

    def __init__(self, sampler: CropSampler) -> None:
        self._sampler = sampler
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="crops")
        self._next: tuple[tuple[int, int, int, int], Future[Batch]] | None = None

    def __enter__(self) -> _Ahead:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(cancel_futures=True)

    def batch(self, state: RunState) -> Batch:
        """Return the batch of this state's step and start on the one that most likely follows."""
        key = (state.step, state.seen, state.batch, state.attempt)
        # One thread draws all: the sampler need not be safe to share.
        future = self._next[1] if self._next is not None and self._next[0] == key else self._submit(key)
        batch = future.result()
        following = (state.step + 1, state.seen + state.batch, state.batch, state.attempt)
        self._next = (following, self._submit(following))
        return batch

    def _submit(self, key: tuple[int, int, int, int]) -> Future[Batch]:
        step, seen, size, attempt = key
        return self._pool.submit(self._sampler.batch, step, seen=seen, size=size, attempt=attempt)
