"""The tools that run for hours work, are repeatable, and notice what they are there to notice."""

import dataclasses
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from stegapp.errors import ImageRefused
from stegapp.format.message import Message
from stegapp.pipeline import RevealRequest, RevealResult, Session
from stegapp.progress import Job, Progress
from tests.tools import decoy_detection, fuzz, soak


@pytest.mark.parametrize("kind", fuzz.KINDS)
def test_each_kind_is_tried_and_the_same_again(kind: str, tmp_path: Path) -> None:
    first = [fuzz._try(kind, 1, number, tmp_path) for number in range(3)]
    assert [wrong for _, wrong in first] == ["", "", ""]
    assert len({data for data, _ in first}) == 3
    assert fuzz._try(kind, 1, 2, tmp_path) == first[2]


def test_what_must_not_come_out_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def made(error: BaseException) -> None:
        def do() -> None:
            raise error

        monkeypatch.setitem(fuzz.KINDS, "odd", lambda *_: (b"data", do))

    made(ZeroDivisionError("odd"))
    assert "ZeroDivisionError: odd" in fuzz._try("odd", 1, 1, tmp_path)[1]
    made(ImageRefused("no picture"))
    assert fuzz._try("odd", 1, 1, tmp_path) == (b"data", "")
    made(ImageRefused(""))
    assert fuzz._try("odd", 1, 1, tmp_path)[1]


def test_mutations_change_something() -> None:
    data = bytes(range(256)) * 20
    changed = [fuzz.mutated(data, random.Random(number), [b"other" * 99]) for number in range(200)]
    assert sum(other != data for other in changed) > 180
    assert len(set(changed)) > 180


@pytest.fixture
def rounds(tmp_path: Path) -> Iterator[soak.Soak]:
    yield soak.Soak(1, ["lattice"], tmp_path)
    assert list(tmp_path.iterdir()) == []


def _hiding(rounds: soak.Soak) -> soak.Outcome:
    return next(outcome for number in range(20) if (outcome := rounds.round(number)).ended in ("direct", "adaptive"))


def test_a_round_ends_well_and_the_same_again(rounds: soak.Soak) -> None:
    first = _hiding(rounds)
    assert first.wrong == []
    again = rounds.round(first.number)
    assert dataclasses.replace(again, seconds=0) == dataclasses.replace(first, seconds=0)


def test_another_message_is_noticed(rounds: soak.Soak, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = Session.reveal

    def forged(self: Session, request: RevealRequest) -> Job[RevealResult]:
        found = yield from sound(self, request)
        yield Progress("forge")
        return dataclasses.replace(found, message=Message.from_text("another"))

    monkeypatch.setattr(Session, "reveal", forged)
    assert "another message came back" in _hiding(rounds).wrong


def test_what_grows_is_noticed() -> None:
    steady = [{"mib": 900 + number % 3, "handles": 9, "threads": 4} for number in range(100)]
    assert soak._growth(steady) == {"mib": 0, "handles": 0, "threads": 0}
    leaking = [{"mib": 900, "handles": 9 + number // 10, "threads": 4} for number in range(100)]
    assert soak._growth(leaking)["handles"] == 8


def _seen(rng: np.random.Generator, carrying: int, shift: float) -> decoy_detection.Seen:
    """Return made-up figures of six tiles, of which the first `carrying` differ by a shift."""
    carries = np.arange(6) < carrying
    return {
        "spam": rng.normal(size=(6, 40)) + shift * carries[:, None],
        "figures": rng.normal(size=(6, 3)) + shift * carries[:, None],
        "anchors": np.stack([rng.normal(size=6) * 10, np.full(6, 2_048.0)], axis=1),
        "number": np.arange(6.0),
        "carries": carries.astype(float),
    }


def _told(shift: float) -> dict[str, float]:
    rng = np.random.default_rng(5)
    pairs = [(_seen(rng, 0, 0), _seen(rng, 3, shift)) for _ in range(40)]
    return {name: told.area for name, told in decoy_detection.examined(pairs, splits=4)}


def test_an_examiner_tells_what_can_be_told_and_guesses_else() -> None:
    seen = _told(4.0)
    assert min(area for name, area in seen.items() if name != "anchors") > 0.9
    assert abs(seen["anchors"] - 0.5) < 0.25
    assert all(abs(area - 0.5) < 0.25 for area in _told(0.0).values())
