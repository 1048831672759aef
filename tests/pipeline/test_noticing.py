"""The verdict on being noticed: one wording for form, result and command line."""

from dataclasses import replace
from typing import Any

import pytest

from stegapp.pipeline import CapacityResult, Detectability, ExpectedDetectability, SharePoint
from stegapp.pipeline.noticing import LEVEL_WORDS, expected, level_of, of_stego, share_to_expect, verdict

REASON = "Not measured for pictures like this."
POINTS = (
    SharePoint("adaptive", 100, 0.5, 0.5, "hard-to-notice"),
    SharePoint("adaptive", 10_000, 0.3, 0.4, "hard-to-notice"),
    SharePoint("direct", 1_000, 0.33, 0.33, "hard-to-notice"),
    SharePoint("direct", 31_400, 0.02, 0.03, "stands-out"),
)


def _measured(adaptive_bytes: int = 0, **changes: Any) -> CapacityResult:
    found = ExpectedDetectability("words", POINTS, "measured on", 0.48, "hard-to-notice")
    return CapacityResult(
        31_400,
        adaptive_bytes,
        1.0,
        1.0,
        0.97,
        "lattice",
        "01",
        "cpu",
        {},
        (),
        replace(found, **changes),
    )


def test_the_levels_are_in_the_order_of_the_shares() -> None:
    shares = [0, 0.02, 0.0499, 0.05, 0.2, 0.2499, 0.25, 0.5, 1]
    levels = [level_of(share) for share in shares]
    assert levels == ["stands-out"] * 3 + ["noticeable"] * 3 + ["hard-to-notice"] * 3


def test_each_level_has_one_reason_and_one_thing_to_do() -> None:
    found = [verdict(level) for level in LEVEL_WORDS]
    assert [one.words for one in found] == ["Hard to notice", "May be noticed", "Stands out"]
    assert len({one.reason for one in found}) == 3
    for one in found:
        assert one.sentences == f"{one.words}. {one.reason} {one.advice}"
        assert one.advice.count(".") == 1
        assert set(one.to_json()) == {"level", "words", "reason", "advice", "estimated"}


def test_a_photo_that_is_suspicious_by_itself_is_not_to_be_hidden_in() -> None:
    for level in ("noticeable", "stands-out"):
        assert verdict(level, "hard-to-notice") == verdict(level)
        assert verdict(level).advice == "Hide less in it."
        assert verdict(level, "stands-out").advice == "Take another photo."
    assert verdict("hard-to-notice", "stands-out") == verdict("hard-to-notice")


def test_the_share_to_expect_follows_the_length() -> None:
    sparing = _measured(14_000)
    found = [share_to_expect(sparing, n) for n in (1, 100, 1_000, 10_000, 14_000, 14_001, 31_400)]
    assert found == pytest.approx([0.5, 0.5, 0.4, 0.3, 0.3, 0.093, 0.02], abs=1e-3)
    assert share_to_expect(_measured(points=()), 100) is None


@pytest.mark.parametrize(
    ("packed", "level"), [(1_000, "hard-to-notice"), (15_000, "noticeable"), (31_000, "stands-out")]
)
def test_the_verdict_to_expect_follows_the_length(packed: int, level: str) -> None:
    found = expected(_measured(), packed)
    assert found is not None
    assert found.level == level
    assert not found.estimated
    assert "Of 100 untouched photos" in found.details[0]
    assert found.details[1] == "measured on"


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert expected(_measured(), None) is None
    assert expected(_measured(), 40_000) is None  # does not fit
    unknown = expected(_measured(), 1_000, 0.5)
    assert unknown is not None
    assert (unknown.level, unknown.words) == (None, "Not known")
    assert "automatic strength" in unknown.reason
    of_itself = expected(_measured(cover_level="stands-out"), None)
    assert of_itself is not None
    assert of_itself.advice == "Take another photo."


def test_what_was_not_measured_is_estimated_or_not_known() -> None:
    photo = _measured(points=(), cover_level=None, safe_bytes=5_000)
    short, long = expected(photo, 5_000), expected(photo, 5_001)
    assert short is not None
    assert long is not None
    assert (short.level, short.estimated) == ("hard-to-notice", True)
    assert (long.level, long.reason) == (None, "words")


def test_a_finished_stego_gets_the_same_words() -> None:
    seen = Detectability("words", 0.1, 0.4, 0.3, "numbers", "source", "noticeable")
    found = of_stego(seen)
    assert (found.words, found.reason, found.advice) == (
        verdict("noticeable").words,
        verdict("noticeable").reason,
        verdict("noticeable").advice,
    )
    assert found.details == ("numbers", "source")
    estimated = of_stego(Detectability("words", typical_share=0.02))
    assert (estimated.level, estimated.estimated) == ("stands-out", True)
    unknown = of_stego(Detectability(REASON))
    assert (unknown.level, unknown.reason) == (None, REASON)
