"""What a training measured on its way: bounded, in order, and never lost by thinning."""

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stegapp.errors import ModelRefused
from stegapp.models import HistoryPoint, ModelCard, thinned
from stegapp.models.history import MOST, checked_history
from tests.models.test_model_card import CARD

POINTS = (
    HistoryPoint("jt", 0, 0.5, 0.5, 60.25),
    HistoryPoint("jt", 500, 0.9, 0.85, 41.5, picked=True),
    HistoryPoint("sf", 0, 0.85, 0.85, 41.5),
    HistoryPoint("sf", 250, 0.875, 0.875, 41.5, picked=True),
)


def test_a_card_keeps_the_history() -> None:
    card = dataclasses.replace(CARD, history=POINTS)
    assert ModelCard.from_json(card.to_json()).history == POINTS


def test_a_card_without_history_is_read() -> None:
    values = CARD.to_dict()
    assert "history" not in values
    assert ModelCard.from_json(json.dumps(values)).history == ()


@pytest.mark.parametrize(
    ("history", "what"),
    [
        ("jt", "must be a list"),
        ([["jt", 0, 0.5, 0.5, 60.0, False]] * (MOST + 1), "at most"),
        ([["jt", 0, 0.5]], "has 6 values"),
        ([["gan", 0, 0.5, 0.5, 60.0, False]], "stage of a point"),
        ([["jt", 0.5, 0.5, 0.5, 60.0, False]], "whole number"),
        ([["jt", True, 0.5, 0.5, 60.0, False]], "whole number"),
        ([["jt", -1, 0.5, 0.5, 60.0, False]], "whole number"),
        ([["jt", 0, "0.5", 0.5, 60.0, False]], "must be a number"),
        ([["jt", 0, 0.5, 1.5, 60.0, False]], "between -1 and 1"),
        ([["jt", 0, 0.5, 0.5, 1e5, False]], "between"),
        ([["jt", 0, 0.5, 0.5, 60.0, 1]], "true or false"),
        ([["jt", 5, 0.5, 0.5, 60.0, False], ["jt", 5, 0.5, 0.5, 60.0, False]], "must go up"),
        ([["sf", 5, 0.5, 0.5, 60.0, False], ["jt", 6, 0.5, 0.5, 60.0, False]], "must go up"),
    ],
)
def test_odd_histories_are_refused(history: object, what: str) -> None:
    with pytest.raises(ModelRefused, match=what):
        ModelCard.from_json(json.dumps({**CARD.to_dict(), "history": history}))


@given(st.lists(st.tuples(st.integers(0, 10**6), st.booleans()), max_size=2_000, unique_by=lambda row: row[0]))
def test_thinning_keeps_the_ends_and_what_was_picked(rows: list[tuple[int, bool]]) -> None:
    rows = sorted(rows)
    rows = [(step, picked and number < 40) for number, (step, picked) in enumerate(rows)]
    points = [HistoryPoint("jt", step, 0.5, 0.5, 40.0, picked) for step, picked in rows]
    kept = thinned(points)
    assert len(kept) <= MOST
    assert checked_history(kept) == kept
    assert {point for point in points if point.picked} <= set(kept)
    assert points[:1] == list(kept[:1])
    assert points[-1:] == list(kept[-1:])


def test_after_a_roll_back_the_later_measurement_counts() -> None:
    before, again = HistoryPoint("jt", 10, 0.5, 0.5, 40.0), HistoryPoint("jt", 10, 0.6, 0.6, 41.0)
    beyond = HistoryPoint("jt", 20, 0.4, 0.4, 39.0)
    assert thinned([before, beyond, again]) == (again,)
    assert thinned([*POINTS]) == POINTS
