"""Bounds in time, smaller batches, a stage begun anew, and when a measurement is due."""

import pytest

from stegapp.errors import OutOfMemory
from stegapp.training.safeguards import TimeBudget, halve_batch
from stegapp.training.stage import _due
from stegapp.training.state import RunState


def test_a_stage_without_a_bound_is_as_far_as_its_steps() -> None:
    state = RunState(step=5, total=20, stage_seconds=1e9)
    budget = TimeBudget(state, max_minutes=None)
    assert budget.fraction() == 0.25
    state.step = 20
    assert budget.fraction() == 1.0


def test_time_ends_a_stage_whose_steps_do_not() -> None:
    state = RunState(total=1_000_000)
    budget = TimeBudget(state, max_minutes=10)
    state.stage_seconds = 10 * 60 * 0.88 * 0.6  # what is left for the whole photos, and for the SF-stage
    assert budget.fraction() == pytest.approx(1.0)
    state = RunState(stage="sf", total=1_000_000, seconds=300.0)
    budget = TimeBudget(state, max_minutes=10)
    state.stage_seconds = 10 * 60 * 0.88 - 300
    assert budget.fraction() == pytest.approx(1.0)


def test_a_stage_gone_on_with_late_still_gets_a_moment() -> None:
    state = RunState(stage="sf", total=100, step=1, seconds=1e6, stage_seconds=50.0)
    assert TimeBudget(state, max_minutes=1).fraction() == pytest.approx(50 / 51)


def test_a_batch_is_halved_until_one_crop_is_left() -> None:
    notes: list[str] = []
    state = RunState(batch=5)
    for left in (2, 1):
        halve_batch(state, OutOfMemory("Memory ended.", advice="a"), note=notes.append)
        assert state.batch == left
    assert len(notes) == 2
    assert notes[0] == "Memory ended. Going on with a batch of 2."
    with pytest.raises(OutOfMemory, match="one crop") as caught:
        halve_batch(state, OutOfMemory("Memory ended.", advice="a"), note=notes.append)
    assert "resume" in caught.value.advice


def test_a_new_stage_counts_anew_and_keeps_what_the_run_found() -> None:
    state = RunState(step=7, total=9, batch=4, attempt=2, best=[1.0, 0.5], best_step=3, seconds=8.0, stage_seconds=8.0)
    state.history, state.notes, state.training = [{"stage": "jt", "step": 3}], ["note"], [["a", "b"]]
    state.enter("sf", share=0.5, batch=2)
    fresh = RunState(stage="sf", share=0.5, batch=2, seconds=8.0)
    fresh.history, fresh.notes, fresh.training = [{"stage": "jt", "step": 3}], ["note"], [["a", "b"]]
    assert state == fresh
    assert state.measured() == {}
    state.history.append({"stage": "sf", "step": 1})
    assert state.measured() == {"stage": "sf", "step": 1}


@pytest.mark.parametrize(("steps", "times"), [(12, 3), (7, 2), (5, 8), (1, 4)])
def test_so_many_measurements_are_due_and_one_at_the_end(steps: int, times: int) -> None:
    due = [step for step in range(steps) if _due(step / steps, (step + 1) / steps, times)]
    assert len(due) == min(steps, times)
    assert due[-1] == steps - 1
