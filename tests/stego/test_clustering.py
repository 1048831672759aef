"""Changes that go the way their neighbours went."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from stegapp.costs import Costs
from stegapp.message import FileEntry, Message
from stegapp.stego.clustering import clustered
from tests.conftest import SAMPLES
from tests.stego.conftest import Hide


def test_the_way_of_most_neighbours_is_cheaper() -> None:
    changes = np.zeros((6, 6), dtype=np.int8)
    changes[2, 2], changes[2, 4], changes[5, 0] = 1, -1, -1
    costs = Costs(np.full((6, 6), 6, np.float32), np.full((6, 6), 9, np.float32))
    found = clustered(costs, changes)
    rising = {(1, 2), (3, 2), (2, 1)}
    falling = {(1, 4), (3, 4), (2, 5), (4, 0), (5, 1)}  # between the two, at (2, 3), there is no majority
    assert {(int(y), int(x)) for y, x in np.argwhere(found.up == 2)} == rising
    assert {(int(y), int(x)) for y, x in np.argwhere(found.down == 3)} == falling
    assert (found.up == 6).sum() == 36 - len(rising)
    assert (found.down == 9).sum() == 36 - len(falling)


def test_what_must_not_change_still_must_not() -> None:
    never = np.full((4, 4), np.inf, np.float32)
    found = clustered(Costs.alike(never), np.ones((4, 4), dtype=np.int8))
    assert np.isinf(found.up).all()
    assert np.isinf(found.down).all()


def _agreement(change: NDArray[np.int16]) -> float:
    """Return how often two changed neighbours went the same way."""
    pairs = [(change[:, :-1], change[:, 1:]), (change[:-1], change[1:])]
    same = sum(int((a * b == 1).sum()) for a, b in pairs)
    return same / sum(int((a * b != 0).sum()) for a, b in pairs)


def test_long_messages_are_hidden_so(hide: Hide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    message = Message.from_files([FileEntry("data", np.random.default_rng(1).bytes(12_500))])

    def hidden(output: str) -> NDArray[np.int16]:
        result = hide(SAMPLES / "two_dogs.png", message, method="adaptive", output=tmp_path / output)
        return result.stego_pixels.astype(np.int16) - result.cover_pixels

    together = hidden("ours.png")
    monkeypatch.setattr("stegapp.stego.sparing.clustered", lambda costs, changes: costs)
    alone = hidden("without.png")
    assert _agreement(together) > _agreement(alone) + 0.15
    assert np.count_nonzero(together) < 1.15 * np.count_nonzero(alone)
