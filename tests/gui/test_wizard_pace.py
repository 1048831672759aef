"""The speed of a training and the time it still takes."""

import pytest

from stegapp.gui.wizard.pace import Pace
from stegapp.training.protocol import Report


def _reported(pace: Pace, stage: str, steps: range, *, total: int = 100, begin: float = 0.0) -> None:
    """Report every step of `steps`, a quarter of a second apart."""
    for number, step in enumerate(steps):
        pace.take(Report(stage, step, total, {"seconds": begin + number / 4}), begin + number / 4)


def test_the_speed_is_that_of_the_last_reports() -> None:
    pace = Pace()
    assert pace.speed() == 0.0
    _reported(pace, "jt", range(20))
    assert pace.speed() == pytest.approx(4.0)
    _reported(pace, "jt", range(20, 60), begin=1000.0)
    assert pace.speed() == pytest.approx(4.0)  # the long wait lies too far back


def test_a_new_stage_begins_anew() -> None:
    pace = Pace()
    _reported(pace, "jt", range(90, 100))
    pace.take(Report("sf", 0, 50), 100.0)
    assert pace.speed() == 0.0
    assert pace.seconds_left() is None
    pace.take(Report("sf", 10, 50), 101.0)
    assert pace.seconds_left() == pytest.approx(4.0)


def test_the_jt_stage_counts_the_steps_of_the_sf_stage_too() -> None:
    pace = Pace(sf_steps=50)
    _reported(pace, "jt", range(51))
    assert pace.seconds_left() == pytest.approx(50 / 4 + 0.6 * 50 / 4)


def test_a_budget_bounds_the_time_left() -> None:
    pace = Pace(minutes=1)
    pace.take(Report("jt", 1, 1000, {"seconds": 20.0}), 20.0)
    assert pace.seconds_left() == pytest.approx(40.0)  # nothing else is known
    pace.take(Report("jt", 2, 1000, {"seconds": 30.0}), 30.0)
    assert pace.seconds_left() == pytest.approx(30.0)  # 998 steps would take ten seconds each
    pace.take(Report("jt", 3, 1000, {"seconds": 90.0}), 90.0)
    assert pace.seconds_left() == 0.0


@pytest.mark.parametrize("stage", ["scan", "proof", "save"])
def test_nothing_is_known_of_what_is_no_stage_of_steps(stage: str) -> None:
    pace = Pace(minutes=5)
    pace.take(Report(stage, 1, 10), 0.0)
    assert pace.seconds_left() is None
